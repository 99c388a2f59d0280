//! Links the one C library that the embedded voice needs from the system, and asks for a new build when embedded files change.
//!
//! `espeak-rs-sys` builds espeak itself and leaves sonic to us: static where there is an archive, so that the program
//! runs on machines without the library, shared otherwise.

use std::path::{Path, PathBuf};
use std::process::Command;

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    // Their files are embedded; a folder's own time changes when one is added or removed.
    for folder in ["locales", "content", "assets"] {
        if Path::new(folder).exists() {
            println!("cargo:rerun-if-changed={folder}");
        }
    }
    let (kind, folder) = match (find("libsonic.a"), find("libsonic.so").or_else(|| find("libsonic.dylib"))) {
        (Some(folder), _) => ("static", Some(folder)),
        (None, Some(folder)) => ("dylib", Some(folder)),
        (None, None) => ("dylib", None),
    };
    if let Some(folder) = folder {
        println!("cargo:rustc-link-search=native={}", folder.display());
    }
    println!("cargo:rustc-link-lib={kind}=sonic");
}

/// The folder that holds a library: where the C compiler looks first, then the usual places.
fn find(library: &str) -> Option<PathBuf> {
    asked_of_compiler(library).or_else(|| {
        [
            "/usr/lib64",
            "/usr/lib",
            "/usr/local/lib64",
            "/usr/local/lib",
            "/opt/homebrew/lib",
            "/opt/local/lib",
        ]
        .into_iter()
        .map(PathBuf::from)
        .find(|folder| folder.join(library).exists())
    })
}

/// `cc -print-file-name` answers with a whole path where it knows the file, and with the bare name otherwise. It knows
/// the folders of every architecture that the machine can link for.
fn asked_of_compiler(library: &str) -> Option<PathBuf> {
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let answer = Command::new(compiler).arg(format!("-print-file-name={library}")).output().ok()?;
    let path = PathBuf::from(String::from_utf8(answer.stdout).ok()?.trim());
    let folder = path.canonicalize().ok()?.parent()?.to_owned();
    path.is_absolute().then_some(folder)
}
