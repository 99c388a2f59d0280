//! MPRIS, how Linux desktops control players: two interfaces at one place of the session's message bus, by the specification
//! "Media Player Remote Interfacing Specification" 2.2 of freedesktop.org.
//!
//! 1. A thread joins the bus under the name `org.mpris.MediaPlayer2.lectern` (a second window adds its process's number) and
//!    then waits for what is being read; what changed of it is signalled, a leap of the place too.
//! 2. The bus's own thread answers questions from the newest state and tells what is wanted.
//! 3. Without a bus the thread ends, and nobody controls Lectern from outside.

use std::collections::HashMap;
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;
use std::{process, thread};

use zbus::blocking::connection::Builder;
use zbus::fdo::RequestNameFlags;
use zbus::zvariant::{ObjectPath, Value};

use super::player::{Playing, Status, Track, Wanted};

const NAME: &str = "org.mpris.MediaPlayer2.lectern";
const PATH: &str = "/org/mpris/MediaPlayer2";
const PLAYER: &str = "org.mpris.MediaPlayer2.Player";
/// The path of a track, before the number of its block.
const TRACK: &str = "/org/lectern/block/";
/// A place that is so many seconds from where it should be has leapt: more than a sentence's pause and a word.
const LEAP: f64 = 3.0;

/// What is being read, and since when it is there.
type State = Arc<Mutex<Option<(Playing, Instant)>>>;

/// Begins; see [`super::player::Controls::join`].
pub fn join(tell: impl Fn(Wanted) + Send + Sync + 'static) -> Sender<Playing> {
    let (jobs, waiting) = mpsc::channel();
    // A machine without threads to spare has no controls.
    let _ = thread::Builder::new().name("controls".into()).spawn(move || {
        // Whatever the bus says against it, nobody controls Lectern then.
        let _ = serve(&waiting, Arc::new(tell));
    });
    jobs
}

fn serve(waiting: &Receiver<Playing>, tell: Teller) -> zbus::Result<()> {
    let state = State::default();
    // Somebody may ask as soon as the name is there.
    let Ok(first) = waiting.recv() else { return Ok(()) };
    replace(&state, first);
    let (root, player) = (Root(Arc::clone(&tell)), Player(Arc::clone(&state), Arc::clone(&tell)));
    let connection = Builder::session()?.serve_at(PATH, root)?.serve_at(PATH, player)?.build()?;
    // Whoever waits in a queue for a name has none meanwhile.
    let alone = RequestNameFlags::DoNotQueue;
    connection.request_name_with_flags(NAME, alone.into()).or_else(|_| {
        connection.request_name_with_flags(format!("{NAME}.instance{}", process::id()), alone.into())
    })?;
    for now in waiting {
        let Some((before, since)) = replace(&state, now.clone()) else { continue };
        let changed = changes(&before, &now);
        if !changed.is_empty() {
            let gone: &[&str] = &[];
            let body = (PLAYER, changed, gone);
            let signal = "PropertiesChanged";
            connection.emit_signal(None::<()>, PATH, "org.freedesktop.DBus.Properties", signal, &body)?;
        }
        let going = if before.status == Status::Playing { since.elapsed().as_secs_f64() } else { 0.0 };
        if before.track == now.track && (before.position_s + going - now.position_s).abs() > LEAP {
            connection.emit_signal(None::<()>, PATH, PLAYER, "Seeked", &micros(now.position_s))?;
        }
    }
    Ok(())
}

fn replace(state: &State, now: Playing) -> Option<(Playing, Instant)> {
    state.lock().unwrap_or_else(PoisonError::into_inner).replace((now, Instant::now()))
}

/// The properties that are others than before; the place is none, clients ask for it.
fn changes<'a>(before: &Playing, now: &'a Playing) -> HashMap<&'static str, Value<'a>> {
    let mut changed = HashMap::new();
    if before.status != now.status {
        changed.insert("PlaybackStatus", status(now.status).into());
    }
    if before.track != now.track {
        changed.insert("Metadata", metadata(&now.track).into());
    }
    if before.rate != now.rate {
        changed.insert("Rate", now.rate.into());
    }
    if before.volume != now.volume {
        changed.insert("Volume", now.volume.into());
    }
    changed
}

fn status(status: Status) -> &'static str {
    match status {
        Status::Playing => "Playing",
        Status::Paused => "Paused",
        Status::Stopped => "Stopped",
    }
}

fn metadata(track: &Track) -> HashMap<&'static str, Value<'static>> {
    let mut all = HashMap::from([
        ("mpris:length", micros(track.length_s).into()),
        ("xesam:title", track.title.clone().into()),
        ("xesam:album", track.text.clone().into()),
        ("xesam:trackNumber", track.number.into()),
    ]);
    if let Ok(path) = ObjectPath::try_from(format!("{TRACK}{}", track.block)) {
        all.insert("mpris:trackid", path.into());
    }
    all
}

/// Microseconds, in which MPRIS counts. Casting saturates.
fn micros(seconds: f64) -> i64 {
    (seconds * 1e6).round() as i64
}

fn seconds(micros: i64) -> f64 {
    micros as f64 / 1e6
}

type Teller = Arc<dyn Fn(Wanted) + Send + Sync>;

/// The program.
struct Root(Teller);

#[zbus::interface(name = "org.mpris.MediaPlayer2")]
impl Root {
    fn raise(&self) {
        (self.0)(Wanted::Raise);
    }

    fn quit(&self) {
        (self.0)(Wanted::Quit);
    }

    #[zbus(property)]
    fn can_quit(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn can_raise(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn has_track_list(&self) -> bool {
        false
    }

    #[zbus(property)]
    fn identity(&self) -> &'static str {
        "Lectern"
    }

    #[zbus(property)]
    fn desktop_entry(&self) -> &'static str {
        "lectern"
    }

    #[zbus(property)]
    fn supported_uri_schemes(&self) -> Vec<String> {
        Vec::new()
    }

    #[zbus(property)]
    fn supported_mime_types(&self) -> Vec<String> {
        Vec::new()
    }
}

/// The voice.
struct Player(State, Teller);

impl Player {
    fn tell(&self, wanted: Wanted) {
        (self.1)(wanted);
    }

    fn now<T>(&self, of: impl FnOnce(&Playing, Instant) -> T) -> zbus::fdo::Result<T> {
        let state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (playing, since) = state.as_ref().ok_or_else(|| zbus::fdo::Error::Failed("nothing".into()))?;
        Ok(of(playing, *since))
    }
}

#[zbus::interface(name = "org.mpris.MediaPlayer2.Player")]
impl Player {
    fn next(&self) {
        self.tell(Wanted::Next);
    }

    fn previous(&self) {
        self.tell(Wanted::Previous);
    }

    fn pause(&self) {
        self.tell(Wanted::Pause);
    }

    fn play_pause(&self) {
        self.tell(Wanted::PlayPause);
    }

    /// Reading that is stopped is reading that waits: the place is kept.
    fn stop(&self) {
        self.tell(Wanted::Pause);
    }

    fn play(&self) {
        self.tell(Wanted::Play);
    }

    fn seek(&self, offset: i64) {
        self.tell(Wanted::Skip(seconds(offset)));
    }

    fn set_position(&self, track: ObjectPath<'_>, position: i64) {
        if let Some(block) = track.strip_prefix(TRACK).and_then(|block| block.parse().ok()) {
            self.tell(Wanted::GoTo(block, seconds(position)));
        }
    }

    /// Files are opened in the window; see `SupportedUriSchemes`.
    fn open_uri(&self, _uri: &str) -> zbus::fdo::Result<()> {
        Err(zbus::fdo::Error::NotSupported("OpenUri".into()))
    }

    #[zbus(signal)]
    async fn seeked(emitter: &zbus::object_server::SignalEmitter<'_>, position: i64) -> zbus::Result<()>;

    #[zbus(property)]
    fn playback_status(&self) -> zbus::fdo::Result<&'static str> {
        self.now(|playing, _| status(playing.status))
    }

    #[zbus(property)]
    fn rate(&self) -> zbus::fdo::Result<f64> {
        self.now(|playing, _| playing.rate)
    }

    #[zbus(property)]
    fn set_rate(&self, rate: f64) {
        self.tell(Wanted::Rate(rate));
    }

    #[zbus(property)]
    fn minimum_rate(&self) -> zbus::fdo::Result<f64> {
        self.now(|playing, _| playing.rates.0)
    }

    #[zbus(property)]
    fn maximum_rate(&self) -> zbus::fdo::Result<f64> {
        self.now(|playing, _| playing.rates.1)
    }

    #[zbus(property)]
    fn volume(&self) -> zbus::fdo::Result<f64> {
        self.now(|playing, _| playing.volume)
    }

    #[zbus(property)]
    fn set_volume(&self, volume: f64) {
        self.tell(Wanted::Volume(volume));
    }

    #[zbus(property)]
    fn metadata(&self) -> zbus::fdo::Result<HashMap<&'static str, Value<'static>>> {
        self.now(|playing, _| metadata(&playing.track))
    }

    /// Where the voice is now: it has gone on since it was last told of.
    #[zbus(property(emits_changed_signal = "false"))]
    fn position(&self) -> zbus::fdo::Result<i64> {
        self.now(|playing, since| {
            let going = if playing.status == Status::Playing { since.elapsed().as_secs_f64() } else { 0.0 };
            micros((playing.position_s + going).min(playing.track.length_s))
        })
    }

    #[zbus(property)]
    fn can_go_next(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn can_go_previous(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn can_play(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn can_pause(&self) -> bool {
        true
    }

    #[zbus(property)]
    fn can_seek(&self) -> bool {
        true
    }

    #[zbus(property(emits_changed_signal = "const"))]
    fn can_control(&self) -> bool {
        true
    }
}
