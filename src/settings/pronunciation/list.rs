//! Rules as lines of text: the form in which Voice Dream Reader hands its pronunciation dictionary on, with three fields more
//! for what it does not have. What has none of that can be taken in there again.
//!
//! A line is a rule, its fields parted by commas (or by tabs, as spreadsheets copy them):
//!
//! 1. what is shown, in quotation marks
//! 2. where: `0` whole word, `1` anywhere, `2` pattern
//! 3. `Y` where capitals do not matter, `N` where they do
//! 4. what is said, in quotation marks
//! 5. `0` it is said so, `1` nothing is said, `2` it is said by these phonemes (Lectern's own)
//! 6. the language (Lectern's own; may be left out)
//! 7. the key of the document (Lectern's own; may be left out)
//!
//! Two fields alone are a word and what is said for it. Empty lines and those that begin with `#` are passed over.

use std::fmt::Write as _;
use std::path::Path;

use super::{Case, Match, Rule, Say};
use crate::document::Lang;
use crate::error::Error;
use crate::settings::store;

/// The name of the file that the window writes and reads.
pub const FILE: &str = "lectern-pronunciation.txt";

/// The largest file that is taken in, in megabytes: as many rules as there can be need half of it.
const MAX_MEGABYTES: u64 = 2;

/// What a list has in it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Read {
    /// The rules, in order, each with the number of its line, counted from 1.
    pub rules: Vec<(usize, Rule)>,
    /// The numbers of the lines that are no rules.
    pub unread: Vec<usize>,
}

/// The rules of a file.
///
/// # Errors
///
/// Where it cannot be read, or has no rule in it.
pub fn open(path: &Path) -> Result<Read, Error> {
    let none = || Error::NoRules { path: path.to_owned() };
    let text = store::read_text(path, MAX_MEGABYTES).map_err(|error| match error {
        Error::Malformed { .. } => none(),
        error => error,
    })?;
    let read = read(&text);
    if read.rules.is_empty() { Err(none()) } else { Ok(read) }
}

/// Writes rules into a file, in the place of what was there.
///
/// # Errors
///
/// Where it cannot be written.
pub fn save(path: &Path, rules: &[Rule]) -> Result<(), Error> {
    store::write(path, &write(rules))
}

/// The rules of a list.
pub fn read(text: &str) -> Read {
    let mut read = Read::default();
    for (at, line) in text.trim_start_matches('\u{feff}').lines().enumerate() {
        let line = line.trim();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        match rule(&fields(line)) {
            Some(rule) => read.rules.push((at + 1, rule)),
            None => read.unread.push(at + 1),
        }
    }
    read
}

/// Rules as a list.
pub fn write(rules: &[Rule]) -> String {
    let mut text = String::new();
    for rule in rules {
        let place = match rule.place {
            Match::Word => 0,
            Match::Anywhere => 1,
            Match::Pattern => 2,
        };
        let case = match rule.case {
            Case::Ignored => 'Y',
            Case::Matters => 'N',
        };
        let (say, kind) = match &rule.say {
            Say::Text(text) => (text.as_str(), 0),
            Say::Nothing => ("", 1),
            Say::Phonemes(text) => (text.as_str(), 2),
        };
        let _ = write!(text, "{},{place},{case},{},{kind}", quoted(&rule.what), quoted(say));
        let lang = rule.lang.as_ref().map_or("", Lang::as_str);
        match &rule.document {
            Some(document) => {
                let _ = write!(text, ",{lang},{}", quoted(document));
            }
            None if lang.is_empty() => {}
            None => {
                let _ = write!(text, ",{lang}");
            }
        }
        text.push('\n');
    }
    text
}

fn rule(fields: &[String]) -> Option<Rule> {
    let field = |at: usize| fields.get(at).map_or("", String::as_str);
    let what = field(0).to_owned();
    if what.trim().is_empty() {
        return None;
    }
    if fields.len() == 2 {
        return Some(Rule { what, say: Say::Text(field(1).to_owned()), ..Rule::default() });
    }
    if !(5..=7).contains(&fields.len()) {
        return None;
    }
    let place = match field(1) {
        "0" => Match::Word,
        "1" => Match::Anywhere,
        "2" => Match::Pattern,
        _ => return None,
    };
    let case = match field(2) {
        "Y" | "y" => Case::Ignored,
        "N" | "n" => Case::Matters,
        _ => return None,
    };
    let say = match field(4) {
        "0" => Say::Text(field(3).to_owned()),
        "1" => Say::Nothing,
        "2" => Say::Phonemes(field(3).to_owned()),
        _ => return None,
    };
    let lang = Some(field(5)).filter(|lang| !lang.is_empty()).map(Lang::new);
    let document = Some(field(6)).filter(|key| !key.is_empty()).map(str::to_owned);
    Some(Rule { what, place, case, lang, document, say })
}

/// Whether a sign ends what another began: also the quotation marks that telephones and word processors put in the place of
/// plain ones, in whichever order.
fn closes(open: char, sign: char) -> bool {
    match open {
        '“' | '”' | '„' => matches!(sign, '“' | '”'),
        open => sign == open,
    }
}

/// The fields of a line. A field in quotation marks ends with the mark behind which another field or nothing comes; two marks
/// within it are one.
fn fields(line: &str) -> Vec<String> {
    let separator = if has_tab(line) { '\t' } else { ',' };
    let mut fields = Vec::new();
    let mut rest = line;
    loop {
        let field = rest.trim_start_matches(' ');
        let (value, behind) = match field.chars().next().filter(|c| matches!(c, '"' | '“' | '”' | '„'))
        {
            Some(open) => in_quotes(&field[open.len_utf8()..], open, separator),
            None => {
                let end = field.find(separator).unwrap_or(field.len());
                (field[..end].trim().to_owned(), &field[end..])
            }
        };
        fields.push(value);
        match behind.find(separator) {
            Some(at) => rest = &behind[at + separator.len_utf8()..],
            None => return fields,
        }
    }
}

/// What stands in quotation marks, and what comes behind them.
fn in_quotes(text: &str, open: char, separator: char) -> (String, &str) {
    let mut value = String::new();
    let mut signs = text.char_indices().peekable();
    while let Some((at, sign)) = signs.next() {
        if closes(open, sign) {
            let behind = &text[at + sign.len_utf8()..];
            let next = behind.trim_start_matches(' ').chars().next();
            if next.is_none_or(|next| next == separator) {
                return (value, behind);
            }
            if behind.starts_with(sign) {
                signs.next();
            }
        }
        value.push(sign);
    }
    (value, "")
}

/// Whether fields are parted by tabs: one stands outside of quotation marks.
fn has_tab(line: &str) -> bool {
    let mut inside = false;
    line.chars().any(|c| {
        inside ^= c == '"';
        c == '\t' && !inside
    })
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn rules(read: &Read) -> Vec<Rule> {
        read.rules.iter().map(|(_, rule)| rule.clone()).collect()
    }

    fn text(what: &str, place: Match, case: Case, say: &str) -> Rule {
        Rule { what: what.into(), place, case, say: Say::Text(say.into()), ..Rule::default() }
    }

    #[test]
    fn voice_dream_s_own_lines_are_taken_in() {
        let list = "\u{feff}“Moby Dick”,1,N,””,1\n\"lol\",0,Y,\"laughing out loud\",0\r\n\"(\\d+)mg\", 2, y, \"$1 milligrams\", 0\n";
        let read = read(list);
        assert_eq!(read.unread, [0_usize; 0]);
        let skip = Rule { say: Say::Nothing, ..text("Moby Dick", Match::Anywhere, Case::Matters, "") };
        let rest = [
            text("lol", Match::Word, Case::Ignored, "laughing out loud"),
            text("(\\d+)mg", Match::Pattern, Case::Ignored, "$1 milligrams"),
        ];
        assert_eq!(rules(&read), [[skip].as_slice(), &rest].concat());
    }

    #[test]
    fn what_a_spreadsheet_copies_is_taken_in_and_what_is_no_rule_is_named_by_its_line() {
        let list = "# names\n\nNguyen\twin\nSmith, John\tJohn\n\"a, b\",0,Q,\"x\",0\nalone\n\"K2\",0,N,\"k'eI\",2,en\n\"x\",9,Y,\"\",0\n,said";
        let read = read(list);
        assert_eq!(read.unread, [5, 6, 8, 9]);
        let phonemes = Rule {
            say: Say::Phonemes("k'eI".into()),
            lang: Some(Lang::new("en")),
            ..text("K2", Match::Word, Case::Matters, "")
        };
        let words =
            ["Nguyen", "Smith, John"].map(|word| (word, if word == "Nguyen" { "win" } else { "John" }));
        let words = words.map(|(what, say)| text(what, Match::Word, Case::Ignored, say));
        assert_eq!(rules(&read), [words.as_slice(), &[phonemes]].concat());
    }

    proptest! {
        #[test]
        fn what_was_written_is_read_again(
            what in "[a-z\"“”,\t ]{0,6}[a-z\"]",
            say in "[^\r\n]{0,12}",
            numbers in (0_u8..3, 0_u8..2, 0_u8..3, 0_u8..2, 0_u8..2),
        ) {
            let say = say.trim().to_owned();
            let rule = Rule {
                what: format!("a{what}"),
                place: [Match::Word, Match::Anywhere, Match::Pattern][usize::from(numbers.0)],
                case: [Case::Ignored, Case::Matters][usize::from(numbers.1)],
                say: [Say::Text(say.clone()), Say::Nothing, Say::Phonemes(say)][usize::from(numbers.2)].clone(),
                lang: (numbers.3 > 0).then(|| Lang::new("pt-BR")),
                document: (numbers.4 > 0).then(|| "file:/a,b \"c\"#1".to_owned()),
            };
            let read = read(&write(std::slice::from_ref(&rule)));
            prop_assert_eq!(read, Read { rules: vec![(1, rule)], unread: vec![] });
        }
    }
}
