//! Reads Rust as far as the layers need it: the names in a file and what stands before and after them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Every file below `src/`, by its path there.
pub fn sources() -> BTreeMap<String, String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).expect("a folder of the source") {
            let path = entry.expect("an entry of the source").path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    walk(&root, &mut found);
    found
        .into_iter()
        .map(|path| {
            let name =
                path.strip_prefix(&root).expect("a file below src").to_string_lossy().replace('\\', "/");
            let text = fs::read_to_string(&path).expect("a source file");
            (name, text)
        })
        .collect()
}

/// The modules of our own that a file names: by `crate::`, by `lectern::`, or by climbing with `super::`. A climb counts
/// where it ends at a name that `is_module`: inside an inline module it may end lower.
pub fn modules_used(file: &str, words: &[String], is_module: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let depth = file.trim_end_matches(".rs").split('/').count();
    let mut used = BTreeSet::new();
    let mut at = 0;
    while at < words.len() {
        let start = at;
        at += 1;
        if start > 0 && words[start - 1] == "::" {
            continue;
        }
        let climbed = match words[start].as_str() {
            "crate" | "lectern" if words.get(at).is_some_and(|word| word == "::") => {
                at += 1;
                true
            }
            "super" => {
                let mut steps = 1;
                while words[at..].starts_with(&["::".to_owned(), "super".to_owned()]) {
                    at += 2;
                    steps += 1;
                }
                at += 1;
                steps >= depth
            }
            _ => false,
        };
        if climbed {
            // Inside an inline module the same climb ends lower, at names that are no top modules.
            let sure = words[start] != "super";
            used.extend(first_names(&words[at.min(words.len())..]).into_iter().filter(|name| {
                is_module(name) || (sure && name.chars().next().is_some_and(char::is_lowercase))
            }));
        }
    }
    used
}

/// The names that stand directly after a path's `::`: one, or those of a group in braces.
fn first_names(words: &[String]) -> Vec<String> {
    let name = |word: &String| word.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_');
    match words.first() {
        Some(word) if word == "{" => {
            let mut depth = 0;
            let mut names = Vec::new();
            for (at, word) in words.iter().enumerate() {
                match word.as_str() {
                    "{" => depth += 1,
                    "}" if depth == 1 => break,
                    "}" => depth -= 1,
                    _ if depth == 1 && name(word) && matches!(words[at - 1].as_str(), "{" | ",") => {
                        names.push(word.clone());
                    }
                    _ => {}
                }
            }
            names
        }
        Some(word) if name(word) => vec![word.clone()],
        Some(_) | None => Vec::new(),
    }
}

/// The names that begin a path or are brought in by `use` alone: outside crates are among them.
pub fn crates_used(words: &[String]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for (at, word) in words.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |before| &words[before]);
        let after = words.get(at + 1).map_or("", String::as_str);
        let begins_a_path = after == "::" && before != "::";
        let is_brought_in = matches!(before, "use" | "crate") && matches!(after, ";" | "as");
        if begins_a_path || is_brought_in {
            used.insert(word.clone());
        }
    }
    used
}

/// The names and signs of a source file, without comments, strings, characters and its unit tests.
pub fn words(source: &str) -> Vec<String> {
    let source = source.split("#[cfg(test)]\nmod ").next().unwrap_or(source);
    let text: Vec<char> = source.chars().collect();
    let mut words = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        let begins = |sign: &str| sign.chars().enumerate().all(|(i, c)| rest.get(i) == Some(&c));
        at += if begins("//") {
            rest.iter().position(|&c| c == '\n').unwrap_or(rest.len())
        } else if begins("/*") {
            rest.windows(2).position(|pair| pair == ['*', '/']).map_or(rest.len(), |end| end + 2)
        } else if let Some(length) = raw_string(rest) {
            length
        } else if rest[0] == '"' {
            quoted(rest, '"').unwrap_or(rest.len())
        } else if rest[0] == '\'' {
            // A character, or the quote of a lifetime.
            let is_character = rest.get(1) == Some(&'\\') || rest.get(2) == Some(&'\'');
            if is_character { quoted(rest, '\'').unwrap_or(rest.len()) } else { 1 }
        } else if rest[0].is_alphabetic() || rest[0] == '_' {
            let end = rest.iter().position(|c| !c.is_alphanumeric() && *c != '_').unwrap_or(rest.len());
            words.push(rest[..end].iter().collect());
            end
        } else if begins("::") {
            words.push("::".to_owned());
            2
        } else {
            if !rest[0].is_whitespace() {
                words.push(rest[0].to_string());
            }
            1
        };
    }
    words
}

/// The length of a text in quotes that `text` begins with, both quotes counted.
fn quoted(text: &[char], quote: char) -> Option<usize> {
    let mut at = 1;
    while *text.get(at)? != quote {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    Some(at + 1)
}

/// The length of the raw string that `text` begins with, if it does.
fn raw_string(text: &[char]) -> Option<usize> {
    let prefix = if text[0] == 'b' { 2 } else { 1 };
    (text.get(prefix - 1) == Some(&'r')).then_some(())?;
    let hashes = text[prefix.min(text.len())..].iter().take_while(|&&c| c == '#').count();
    (text.get(prefix + hashes) == Some(&'"')).then_some(())?;
    let end: Vec<char> = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
    let start = prefix + hashes + 1;
    let length = text[start..].windows(end.len()).position(|window| window == end)?;
    Some(start + length + end.len())
}
