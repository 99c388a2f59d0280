//! Lectern never touches the network: the kernel would refuse it, and nothing in it would know how.

#![allow(clippy::unwrap_used, clippy::expect_used)] // A test that cannot go on says what it expected.

#[cfg(target_os = "linux")]
#[path = "never_touches_the_network/kernel.rs"]
mod kernel;
#[cfg(target_os = "linux")]
#[path = "support/program.rs"]
mod program;
#[cfg(all(feature = "gui", target_os = "linux"))]
#[path = "support/screen.rs"]
mod screen;
#[cfg(all(feature = "gui", target_os = "linux"))]
#[path = "support/sound.rs"]
mod sound;
#[cfg(target_os = "linux")]
#[path = "never_touches_the_network/watched.rs"]
mod watched;

use std::collections::BTreeSet;
use std::process::Command;

/// Crates that speak HTTP, TLS, DNS or another protocol of the network. A name ending in `*` stands for all that begin so.
#[rustfmt::skip]
const NETWORK_CRATES: &[&str] = &[
    // HTTP and what is built on it
    "actix-*", "async-h1", "attohttpc", "awc", "axum*", "curl*", "git2", "h2", "h3", "hyper", "hyper-*", "isahc",
    "libgit2-sys", "minreq", "reqwest*", "rocket*", "self_update", "sentry*", "surf", "tiny_http", "tokio-tungstenite",
    "tonic*", "tower-http", "tungstenite", "ureq*", "warp",
    // TLS
    "boring*", "mbedtls*", "native-tls", "openssl*", "rustls*", "s2n-*", "schannel", "security-framework*",
    "tokio-native-tls", "tokio-rustls", "webpki*",
    // names of other machines
    "async-std-resolver", "dns-lookup", "hickory-*", "mdns*", "trust-dns*", "zeroconf",
    // other protocols
    "lapin", "lettre", "libp2p*", "libssh2-sys", "quiche", "quinn*", "rumqttc", "russh*", "smoltcp", "ssh2", "suppaftp",
    "webrtc*",
];

/// The crates of `tree` (one `name vVERSION …` a line) that are network crates.
fn network_crates(tree: &str) -> BTreeSet<&str> {
    let is_network = |name: &str| {
        NETWORK_CRATES.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *pattern,
        })
    };
    tree.lines().filter_map(|line| line.split_whitespace().next()).filter(|name| is_network(name)).collect()
}

#[test]
fn the_shipped_graph_has_no_network_crate() {
    let output = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let tree = String::from_utf8(output.stdout).expect("names are UTF-8");

    assert!(tree.lines().any(|line| line.starts_with("iced ")), "the window is not in the graph:\n{tree}");
    assert_eq!(network_crates(&tree), BTreeSet::new());
}

#[test]
fn no_platform_or_feature_brings_a_network_crate() {
    let lock = include_str!("../Cargo.lock");
    let names: String = lock
        .lines()
        .filter_map(|line| Some(line.strip_prefix("name = \"")?.strip_suffix('"')?.to_owned() + "\n"))
        .collect();

    assert!(names.lines().any(|name| name == "lectern"), "the lock was not understood");
    assert_eq!(network_crates(&names), BTreeSet::new());
}

#[test]
fn a_network_crate_would_be_noticed() {
    let tree = "iced v0.14.0\nhyper-util v0.1.0\nrustls v0.23.0 (*)\nhyperscript v1.0.0\n";

    assert_eq!(network_crates(tree), BTreeSet::from(["hyper-util", "rustls"]));
}
