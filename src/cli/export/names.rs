//! What the files of the texts in a folder are called.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

/// What the files of each text are called without their ending: as the text; where several would be called the same, as it
/// with its own ending; and where that is not enough, with a number. No two differ by capitals alone, since on many disks
/// they would be one.
pub(super) fn stems(files: &[PathBuf]) -> Vec<String> {
    let plain = |file: &Path| name_of(&file.with_extension(""));
    let mut counts = HashMap::new();
    for file in files {
        *counts.entry(plain(file).to_lowercase()).or_insert(0) += 1;
    }
    let mut taken = HashSet::new();
    let stem = |file: &PathBuf| {
        let plain = plain(file);
        let alone = counts.get(&plain.to_lowercase()) == Some(&1);
        let base = if alone { plain } else { name_of(file) };
        let mut stem = base.clone();
        let mut number = 1;
        while !taken.insert(stem.to_lowercase()) {
            number += 1;
            stem = format!("{base} ({number})");
        }
        stem
    };
    files.iter().map(stem).collect()
}

/// A path below a folder as text, the same on every system.
pub(super) fn name_of(path: &Path) -> String {
    path.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_texts_are_given_the_same_name() {
        for (files, expected) in [
            (&["a.txt", "b/a.txt"][..], &["a", "b/a"][..]),
            (&["a.txt", "a.md"], &["a.txt", "a.md"]),
            (&["a.md", "a.txt", "a.txt.txt"], &["a.md", "a.txt", "a.txt (2)"]),
            (&["A.txt", "a.txt"], &["A.txt", "a.txt (2)"]),
            (&["B/x.txt", "b/x.txt"], &["B/x.txt", "b/x.txt (2)"]),
        ] {
            let files: Vec<_> = files.iter().map(PathBuf::from).collect();
            assert_eq!(stems(&files), expected);
        }
    }
}
