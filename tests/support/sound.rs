//! A sound server of the test's own: PulseAudio with one null sink, and a recorder on that sink's monitor.
//!
//! [`in_session`] runs a test's body in a process of its own whose environment leads to that server only; the body starts
//! and stops servers as it likes.
#![allow(dead_code)]

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

/// Samples a second of the null sink and of recordings.
pub const RATE: u32 = 48_000;
/// Louder than this is sound, as in `Clip::tidy`.
pub const LOUD: f32 = 0.004;

const FOLDER: &str = "LECTERN_TEST_SESSION";

/// Runs `body` in a fresh process of this test program with a home and a sound socket of its own. `name` is the test's.
pub fn in_session(name: &str, body: fn(&Path)) {
    let failure = session(name, body).err();
    assert!(failure.is_none(), "{}", failure.unwrap_or_default());
}

fn session(name: &str, body: fn(&Path)) -> Result<(), String> {
    if let Some(folder) = std::env::var_os(FOLDER) {
        body(Path::new(&folder));
        return Ok(());
    }
    let folder = tempfile::Builder::new().prefix("lec").tempdir().unwrap();
    let path = folder.path();
    let output = Command::new(std::env::current_exe().unwrap())
        .args([name, "--exact", "--nocapture", "--test-threads=1"])
        .env(FOLDER, path)
        .env("HOME", path)
        .env("XDG_RUNTIME_DIR", path)
        .env("XDG_CACHE_HOME", path.join("cache"))
        .env("PULSE_SERVER", format!("unix:{}", socket(path).display()))
        .env_remove("PULSE_RUNTIME_PATH")
        // No other way to the machine's real sound card.
        .env("ALSA_CONFIG_PATH", "/dev/null")
        .env("LECTERN_LOG", path.join("events"))
        .output()
        .unwrap();
    println!("{}", String::from_utf8_lossy(&output.stdout));
    let failed = || String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() { Ok(()) } else { Err(failed()) }
}

fn socket(folder: &Path) -> PathBuf {
    folder.join("native")
}

/// A running server; killed when it is dropped.
pub struct Server {
    child: Child,
    socket: PathBuf,
}

impl Server {
    /// Starts the session's server and waits until it answers.
    pub fn start(folder: &Path) -> Self {
        let socket = socket(folder);
        let child = Command::new("pulseaudio")
            .args(["-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disallow-exit"])
            .args(["--realtime=no", "--high-priority=no", "--log-target=stderr", "--log-level=error"])
            .arg(format!("--load=module-null-sink sink_name=test rate={RATE}"))
            .arg(format!("--load=module-native-protocol-unix socket={} auth-anonymous=1", socket.display()))
            .env_remove("PULSE_SERVER")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("pulseaudio is installed");
        let server = Self { child, socket };
        let deadline = Instant::now() + Duration::from_secs(10);
        while !server.pactl(&["info"]) {
            assert!(Instant::now() < deadline, "the sound server does not answer");
            thread::sleep(Duration::from_millis(20));
        }
        server
    }

    fn pactl(&self, words: &[&str]) -> bool {
        let quiet = Command::new("pactl").args(words).stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    }

    /// Takes the sound card away, as unplugging it does; the server stays.
    pub fn unplug(&self) {
        assert!(self.pactl(&["unload-module", "module-null-sink"]));
    }

    /// Brings it back.
    pub fn plug_in(&self) {
        assert!(self.pactl(&["load-module", "module-null-sink", "sink_name=test", &format!("rate={RATE}")]));
    }

    /// Connects another device with a name for people, and gives what takes it away again.
    pub fn connect(&self, name: &str, description: &str) -> String {
        let properties = format!("sink_properties=device.description={description}");
        let (name, rate) = (format!("sink_name={name}"), format!("rate={RATE}"));
        let words = ["load-module", "module-null-sink", &name, &rate, &properties];
        let loaded = Command::new("pactl").args(words).output().unwrap();
        assert!(loaded.status.success());
        String::from_utf8_lossy(&loaded.stdout).trim().to_owned()
    }

    /// Takes such a device away.
    pub fn disconnect(&self, connected: &str) {
        assert!(self.pactl(&["unload-module", connected]));
    }

    /// How many streams play on it now.
    pub fn streams(&self) -> usize {
        let listed = Command::new("pactl").args(["list", "short", "sink-inputs"]).output().unwrap();
        String::from_utf8_lossy(&listed.stdout).lines().count()
    }

    /// The server's process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ends it at once, as a crash would.
    pub fn kill(mut self) {
        self.end();
    }

    fn end(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        let _ = fs::remove_file(&self.socket);
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end();
    }
}

/// A recording of the null sink in the making.
pub struct Recorder {
    child: Child,
    chunks: Arc<Mutex<Vec<Chunk>>>,
}

/// Samples, and when they arrived.
type Chunk = (Instant, Vec<f32>);

impl Recorder {
    /// Begins to record; returns when sound (or silence) arrives.
    pub fn start() -> Self {
        Self::of("test")
    }

    /// The same of another device.
    pub fn of(sink: &str) -> Self {
        let monitor = format!("{sink}.monitor");
        let mut child = Command::new("parec")
            .args(["-d", &monitor, "--channels=1", "--format=float32le", "--raw"])
            .arg(format!("--rate={RATE}"))
            .args(["--latency-msec=5", "--process-time-msec=2"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("parec is installed");
        let mut stdout = child.stdout.take().unwrap();
        let chunks = Arc::new(Mutex::new(Vec::new()));
        let kept = Arc::clone(&chunks);
        thread::spawn(move || {
            let mut buffer = [0; 1 << 16];
            let mut rest: Vec<u8> = Vec::new();
            while let Ok(count @ 1..) = stdout.read(&mut buffer) {
                rest.extend(&buffer[..count]);
                let whole = rest.len() / 4 * 4;
                let samples =
                    rest[..whole].as_chunks::<4>().0.iter().map(|b| f32::from_le_bytes(*b)).collect();
                rest.drain(..whole);
                kept.lock().unwrap().push((Instant::now(), samples));
            }
        });
        let recorder = Self { child, chunks };
        let deadline = Instant::now() + Duration::from_secs(10);
        while recorder.chunks.lock().unwrap().len() < 20 {
            assert!(Instant::now() < deadline, "nothing to record");
            thread::sleep(Duration::from_millis(10));
        }
        recorder
    }

    /// When the first loud sample after `since` was recorded.
    pub fn first_sound(&self, since: Instant, patience: Duration) -> Option<Instant> {
        let mut next = 0;
        while since.elapsed() < patience {
            let chunks = self.chunks.lock().unwrap();
            for (at, samples) in &chunks[next..] {
                let loud = samples.iter().position(|sample| sample.abs() > LOUD);
                if let Some(loud) = loud.filter(|_| *at >= since) {
                    return Some(*at - seconds(samples.len() - loud));
                }
            }
            next = chunks.len();
            drop(chunks);
            thread::sleep(Duration::from_millis(2));
        }
        None
    }

    /// When the last loud sample so far was recorded.
    pub fn last_sound(&self) -> Option<Instant> {
        self.chunks.lock().unwrap().iter().rev().find_map(|(at, samples)| {
            let loud = samples.iter().rposition(|sample| sample.abs() > LOUD)?;
            Some(*at - seconds(samples.len() - loud))
        })
    }

    /// Everything recorded, and the moment of the first sample: the latest that all arrival times allow.
    pub fn recording(&self) -> (Instant, Vec<f32>) {
        let chunks = self.chunks.lock().unwrap();
        let mut all = Vec::new();
        let mut start: Option<Instant> = None;
        for (at, samples) in chunks.iter() {
            all.extend(samples);
            let begun = *at - seconds(all.len());
            start = Some(start.map_or(begun, |start| start.min(begun)));
        }
        (start.unwrap(), all)
    }
}

impl Drop for Recorder {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The time that samples take.
pub fn seconds(samples: usize) -> Duration {
    Duration::from_secs_f64(samples as f64 / f64::from(RATE))
}

/// The stretches of sound of a recording that silence of at least `gap` parts, as ranges of samples.
pub fn stretches(sound: &[f32], gap: Duration) -> Vec<std::ops::Range<usize>> {
    let gap = (gap.as_secs_f64() * f64::from(RATE)) as usize;
    let mut found: Vec<std::ops::Range<usize>> = Vec::new();
    for at in (0..sound.len()).filter(|at| sound[*at].abs() > LOUD) {
        match found.last_mut() {
            Some(last) if at - last.end < gap => last.end = at + 1,
            _ => found.push(at..at + 1),
        }
    }
    found
}
