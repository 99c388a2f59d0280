//! `lectern check`: for whoever translates.

use crate::program::Home;

#[test]
fn what_lectern_comes_with_has_nothing_to_mend() {
    let home = Home::new();
    assert_eq!(home.run("check").done(), "Everything is in order: 24 files checked.\n");
    assert_eq!(home.run("check --json").json(), serde_json::json!([]));
}

#[test]
fn a_broken_pack_is_told_with_its_place() {
    let home = Home::new();
    let pack = home
        .file("mine/locales/eo.ftl", "language-name = Esperanto\nlanguage-direction = ltr\nnot a message\n");
    let run = home.run("check mine");
    assert_eq!((run.code, run.err.as_str()), (Some(3), ""), "{}", run.out);
    let told = run.out.lines().next().unwrap();
    assert!(told.contains("mine/locales/eo.ftl") && told.contains("line 3"), "{told}");
    assert!(run.out.lines().last().unwrap().starts_with("Found 1 "), "{}", run.out);
    let json = home.run("check mine --json");
    assert_eq!(json.code, Some(3));
    let found: serde_json::Value = serde_json::from_str(&json.out).unwrap();
    assert_eq!(found[0]["fault"], true);
    assert!(found[0]["file"].as_str().unwrap().ends_with("eo.ftl"), "{found}");

    std::fs::write(&pack, "language-name = Esperanto\nlanguage-direction = ltr\n").unwrap();
    let run = home.run("check mine");
    assert_eq!(run.code, Some(3), "a pack with gaps");
    assert!(run.out.contains("error-no-sound") && run.out.lines().count() > 100, "{}", run.out);
}

#[test]
fn an_article_that_lost_a_sentence_is_told_with_its_block() {
    let home = Home::new();
    let article = std::fs::read_to_string("content/vitamin-d-k2/fr.ron").unwrap();
    let block = article.find("kind: Paragraph").unwrap();
    let sentence = block + article[block..].find('"').unwrap();
    let end = sentence + article[sentence..].find("\",\n").unwrap() + 2;
    let shorter = article[..sentence].to_owned() + &article[end..];
    home.file("mine/content/vitamin-d-k2/fr.ron", shorter);
    let run = home.run("check mine");
    assert_eq!(run.code, Some(3), "{}", run.out);
    assert!(run.out.contains("mine/content/vitamin-d-k2/fr.ron: "), "{}", run.out);
}

#[test]
fn advice_alone_is_no_failure() {
    let home = Home::new();
    let english = std::fs::read_to_string("locales/en.ftl").unwrap();
    home.file("mine/locales/en.ftl", english + "\nsomething-else = Nobody asks for this\n");
    let run = home.run("check mine");
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{}", run.out);
    assert!(run.out.contains("something-else"), "{}", run.out);
}

#[test]
fn a_folder_with_nothing_to_check_is_told() {
    let home = Home::new();
    home.file("mine/eo.ftl", "language-name = Esperanto\n");
    for (folder, told) in [("nowhere", "nowhere"), ("mine", "mine/locales"), ("mine/eo.ftl", "eo.ftl")] {
        let said = home.run(&format!("check {folder}")).complaint(1);
        assert!(said.contains(told), "{said}");
    }
}
