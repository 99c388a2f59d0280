//! What the kernel refuses once Lectern has given up the network. There is no way back from that, so each test does it
//! in a process of its own: this test program again, told by [`CHILD`] to run the one test that really does it.

use lectern::sandbox::{Network, deny_network};
use std::io::{self, ErrorKind};
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr, TcpListener, TcpStream, UdpSocket};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::Command;
use std::sync::mpsc;
use std::thread;

/// Set for the child, to the name of its test.
const CHILD: &str = "LECTERN_TEST_CHILD";

/// Runs `inside` in a process of its own. `name` is that of the calling test.
fn alone(name: &str, inside: impl FnOnce()) {
    if std::env::var(CHILD).as_deref() == Ok(name) {
        return inside();
    }
    let program = std::env::current_exe().expect("a program knows itself");
    let output = Command::new(program)
        .args(["--exact", &format!("kernel::{name}"), "--nocapture"])
        .env(CHILD, name)
        .output()
        .expect("a test starts again");
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
}

/// Tries every kind of socket that could leave this machine; how each try ended.
fn tries(server: SocketAddr) -> Vec<(&'static str, Result<(), ErrorKind>)> {
    fn end<T>(result: io::Result<T>) -> Result<(), ErrorKind> {
        result.map(drop).map_err(|error| error.kind())
    }
    vec![
        ("connect by TCP", end(TcpStream::connect(server))),
        ("listen for TCP", end(TcpListener::bind((Ipv4Addr::LOCALHOST, 0)))),
        ("open UDP", end(UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)))),
        ("connect by IPv6", end(TcpStream::connect((Ipv6Addr::LOCALHOST, 9)))),
        ("open UDP of IPv6", end(UdpSocket::bind((Ipv6Addr::LOCALHOST, 0)))),
    ]
}

fn all_are_refused(tries: &[(&str, Result<(), ErrorKind>)]) {
    for (what, end) in tries {
        assert_eq!(*end, Err(ErrorKind::PermissionDenied), "{what}");
    }
}

/// A server of this machine, opened before the network is given up.
fn server() -> (TcpListener, SocketAddr) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a port");
    let address = listener.local_addr().expect("its address");
    (listener, address)
}

/// Whether another program, started from here, reaches `server`.
fn a_child_reaches(server: SocketAddr) -> bool {
    let script = format!("exec 3<>/dev/tcp/{}/{}", server.ip(), server.port());
    Command::new("bash").args(["-c", &script]).output().expect("bash starts").status.success()
}

#[test]
fn no_thread_opens_a_socket_that_could_leave_the_machine() {
    alone("no_thread_opens_a_socket_that_could_leave_the_machine", || {
        let (_listener, server) = server();
        let (ready, is_ready) = mpsc::channel();
        let (go, wait) = mpsc::channel::<()>();
        let earlier = thread::spawn(move || {
            ready.send(tries(server)[0].1).expect("somebody listens");
            wait.recv().expect("the word to go");
            tries(server)
        });
        assert_eq!(is_ready.recv(), Ok(Ok(())), "the network was there before");

        assert_eq!(deny_network(), Ok(Network::Denied));
        go.send(()).expect("the thread waits");

        all_are_refused(&earlier.join().expect("a thread from before"));
        all_are_refused(&tries(server));
        all_are_refused(&thread::spawn(move || tries(server)).join().expect("a thread from after"));
    });
}

#[test]
fn no_program_started_by_lectern_reaches_a_server() {
    alone("no_program_started_by_lectern_reaches_a_server", || {
        let (_listener, server) = server();
        assert!(a_child_reaches(server), "the network was there before");

        assert_eq!(deny_network(), Ok(Network::Denied));

        assert!(!a_child_reaches(server));
    });
}

#[test]
fn sockets_of_this_machine_still_open() {
    alone("sockets_of_this_machine_still_open", || {
        assert_eq!(deny_network(), Ok(Network::Denied));

        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("socket");
        let _listener = UnixListener::bind(&path).expect("a socket of this machine");
        UnixStream::connect(&path).expect("a connection on this machine");
        UnixStream::pair().expect("a pair of sockets");
    });
}

#[test]
fn giving_up_the_network_twice_is_harmless() {
    alone("giving_up_the_network_twice_is_harmless", || {
        let (_listener, server) = server();
        assert_eq!(deny_network(), Ok(Network::Denied));
        assert_eq!(deny_network(), Ok(Network::Denied));
        all_are_refused(&tries(server));
        UnixStream::pair().expect("a pair of sockets");
    });
}

#[test]
fn rings_that_could_open_sockets_unseen_are_not_there() {
    /// Asks the kernel for a ring and gives it nowhere to describe it.
    #[expect(unsafe_code, reason = "no safe crate in the graph makes this call")]
    fn ring() -> io::Error {
        let nowhere = std::ptr::null_mut::<u8>();
        // SAFETY: the kernel answers a null description with an error and touches no memory.
        let answer = unsafe { libc::syscall(libc::SYS_io_uring_setup, 1, nowhere) };
        assert_eq!(answer, -1);
        io::Error::last_os_error()
    }
    alone("rings_that_could_open_sockets_unseen_are_not_there", || {
        assert_eq!(deny_network(), Ok(Network::Denied));
        assert_eq!(ring().raw_os_error(), Some(libc::ENOSYS));
    });
}
