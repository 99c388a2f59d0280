//! Whoever translates Lectern is told what is still wrong: the audit finds each kind of mistake in packs and articles.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    dead_code,
    reason = "tests; each uses a part of what they share"
)]

use std::fs;

use lectern::content::Library;
use lectern::document::Lang;
use lectern::locale::audit;
use lectern::locale::{BASE, Locales};
use pseudo::{accented, write};

#[path = "support/pseudo.rs"]
mod pseudo;

const ARTICLE: &str = "vitamin-d-k2";

#[test]
fn the_audit_finds_each_kind_of_mistake_in_a_pack() {
    let english = fs::read_to_string("locales/en.ftl").unwrap();
    for (from, to, expected) in [
        ("error-no-sound =", "error-no-sond =", "check-missing check-extra"),
        ("{ $megabytes }", "many", "check-missing-placeable"),
        ("{ $engine }", "{ $motor }", "check-extra-placeable check-missing-placeable"),
        ("{ $word }", "{ $word }{ language-nam }", "check-unknown-reference"),
        ("{ $word }", "{ $word }{ -brand }", "check-unknown-reference"),
        ("language-direction = ltr", "language-direction = down", "check-bad-direction"),
        ("## Checks", "check-missing-two = x\n    .hint = y\n", "check-extra"),
        (
            "check-kind = ",
            "check-kind =\n    .hint = y\ncheck-kind-two = ",
            "check-missing check-extra-attribute check-extra",
        ),
        ("language-name = English", "language-name = \u{3042}", "check-no-glyph"),
    ] {
        assert!(english.contains(from));
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), "locales/en.ftl", &english.replacen(from, to, 1));
        let findings = audit::packs(&Locales::load(Some(folder.path())), &|c| c != '\u{3042}');
        let mut found: Vec<_> = findings.iter().map(|finding| finding.problem.key()).collect();
        let mut expected: Vec<_> = expected.split(' ').collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected, "{to}: {findings:?}");
        assert!(findings.iter().all(|finding| finding.file.ends_with("locales/en.ftl")));
    }
}

#[test]
fn the_audit_finds_what_was_left_in_english_and_what_is_broken() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "locales/eo.ftl", &fs::read_to_string("locales/en.ftl").unwrap());
    write(folder.path(), "locales/da.ftl", "= no id");
    let findings = audit::packs(&Locales::load(Some(folder.path())), &|_| true);
    let keys: Vec<_> = findings.iter().map(|finding| finding.problem.key()).collect();
    assert!(keys.contains(&"error-malformed") && keys.contains(&"check-same-as-english"), "{keys:?}");
}

#[test]
fn the_audit_finds_each_kind_of_mistake_in_an_article() {
    let article = Library::new(None).load(ARTICLE, &Lang::new("en")).unwrap();
    let good = pseudo::article(&article);
    let first = "(kind: Heading(1)";
    let sentence = &article.blocks[1].text[..article.blocks[1].sentence_starts[1]].trim();
    for (from, to, expected) in [
        (first, "(kind: Heading(2)", "check-kind"),
        (
            first,
            "(kind: Note, sentences: [\"x\"]),(kind: Heading(1)",
            "check-blocks check-kind check-sentences",
        ),
        ("lang: \"qps-ploc\"", "lang: \"fr\"", "check-other-language"),
        (&accented(sentence), sentence, "check-same-as-english"),
        (&accented(sentence), "{help} shows it.", "check-keys"),
        (
            &format!("\"{}\"", accented(sentence)),
            "(text: \"Here.\", links: [(words: \"Here\", to: Address(\"x\"))])",
            "check-links",
        ),
        ("ţ", "\u{3042}", "check-no-glyph"),
        ("blocks: [", "blocks: {", "error-malformed"),
    ] {
        assert!(good.contains(from), "{from}");
        let folder = tempfile::tempdir().unwrap();
        write(folder.path(), &format!("content/{ARTICLE}/qps-ploc.ron"), &good.replacen(from, to, 1));
        let findings = Library::new(Some(folder.path())).check(&|c| c != '\u{3042}');
        let mut found: Vec<_> = findings.iter().map(|finding| finding.problem.key()).collect();
        found.sort();
        found.dedup();
        assert!(expected.split(' ').all(|key| found.contains(&key)), "{to}: {found:?}");
    }
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "content/mine/fr.ron", &good);
    let findings = Library::new(Some(folder.path())).check(&|_| true);
    assert!(findings.iter().any(|finding| finding.problem.key() == "check-not-in-english"), "{findings:?}");
}

#[test]
fn every_finding_is_a_sentence() {
    let pack = Locales::load(None).pack(&Lang::new(BASE));
    let folder = tempfile::tempdir().unwrap();
    write(
        folder.path(),
        "locales/fr.ftl",
        "language-name = { $x } { y }\nextra = x\nerror-no-sound =\n    .a = b\n",
    );
    write(
        folder.path(),
        "content/vitamin-d-k2/fr.ron",
        "(title: \"x\", lang: \"de\", blocks: [(kind: Note, sentences: [\"x\"])])",
    );
    let mut findings = audit::packs(&Locales::load(Some(folder.path())), &|c| c != 'x');
    findings.extend(Library::new(Some(folder.path())).check(&|c| c != 'x'));
    assert!(findings.len() > 20);
    for said in findings.iter().map(|finding| finding.say(&pack)) {
        let (file, sentence) = said.split_once(": ").unwrap();
        assert!(file.ends_with(".ftl") || file.ends_with(".ron"), "{said}");
        assert!(sentence.starts_with(char::is_uppercase) && !sentence.contains("{ "), "{said}");
    }
}
