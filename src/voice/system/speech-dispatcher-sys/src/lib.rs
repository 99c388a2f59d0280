//! The functions of `libspeechd`, Speech Dispatcher's client library, looked up while the program runs.
//!
//! The published crate of this name links the library, so that a program with it does not even start on a machine without
//! Speech Dispatcher, and needs the library's headers and libclang to be built. This one has the same items, as far as the
//! crate `speech-dispatcher` uses them, and needs neither:
//!
//! 1. At the first call the library is opened. It stays open, so what was found in it stays true.
//! 2. Each call looks its function up and calls it. Without the library, or without the function in it, the answer is the one
//!    that the library gives where it fails: no connection, −1, no list.
//! 3. The list of voices is asked for once, and kept. The usual server has thirteen thousand, `tts` asks anew for each voice
//!    that it sets, and the library's own function takes a second over them, most of it for going through the answer from its
//!    beginning for each.
//!
//! 4. `tts` has no way to marks in a text. A text that begins with [`MARKED`] is said as one with marks, and those are told
//!    by [`on_mark`].
//!
//! Values and layouts are those of `libspeechd.h` and `speechd_types.h` of Speech Dispatcher 0.9 to 0.12. A function that
//! `speech-dispatcher` comes to need is one more line in `functions!`.

#![allow(non_camel_case_types, non_snake_case, non_upper_case_globals)] // The names are C's.

use std::ffi::{CStr, CString, c_char, c_int, c_uint, c_void};
use std::ptr::null_mut;
use std::sync::{Mutex, OnceLock, PoisonError};

/// A size, as C has it.
pub type size_t = usize;
/// A wide character.
pub type wchar_t = libc::wchar_t;

/// The names under which the library is installed, the usual one first.
const LIBRARY: [&CStr; 2] = [c"libspeechd.so.2", c"libspeechd.so"];

/// The kinds of numbers that the library takes, each a module with its values.
macro_rules! numbers {
    ($($(#[$doc:meta])* $name:ident: $kind:ty { $($value:ident = $number:expr),* $(,)? })*) => {
        $(
            $(#[$doc])*
            #[allow(missing_docs)] // The values say what they are.
            pub mod $name {
                pub type Type = $kind;
                $(pub const $value: Type = $number;)*
            }
        )*
    };
}

numbers! {
    /// Whether the library reads what the server tells on a thread of its own.
    SPDConnectionMode: std::ffi::c_uint { SPD_MODE_SINGLE = 0, SPD_MODE_THREADED = 1 }
    /// How important a message is.
    SPDPriority: std::ffi::c_uint {
        SPD_IMPORTANT = 1, SPD_MESSAGE = 2, SPD_TEXT = 3, SPD_NOTIFICATION = 4, SPD_PROGRESS = 5,
    }
    /// Whose voice it is.
    SPDVoiceType: std::ffi::c_int {
        SPD_MALE1 = 1, SPD_MALE2 = 2, SPD_MALE3 = 3, SPD_FEMALE1 = 4, SPD_FEMALE2 = 5, SPD_FEMALE3 = 6,
        SPD_CHILD_MALE = 7, SPD_CHILD_FEMALE = 8, SPD_UNSPECIFIED = -1,
    }
    /// Whether a text has marks in it.
    SPDDataMode: std::ffi::c_uint { SPD_DATA_TEXT = 0, SPD_DATA_SSML = 1 }
    /// What the server shall tell.
    SPDNotification: std::ffi::c_uint {
        SPD_BEGIN = 1, SPD_END = 2, SPD_INDEX_MARKS = 4, SPD_CANCEL = 8, SPD_PAUSE = 16, SPD_RESUME = 32, SPD_ALL = 63,
    }
    /// How much punctuation is read.
    SPDPunctuation: std::ffi::c_uint { SPD_PUNCT_ALL = 0, SPD_PUNCT_NONE = 1, SPD_PUNCT_SOME = 2, SPD_PUNCT_MOST = 3 }
    /// How capital letters are told.
    SPDCapitalLetters: std::ffi::c_uint { SPD_CAP_NONE = 0, SPD_CAP_SPELL = 1, SPD_CAP_ICON = 2 }
    /// Whether text is spelt.
    SPDSpelling: std::ffi::c_uint { SPD_SPELL_OFF = 0, SPD_SPELL_ON = 1 }
}

/// Wait for the server's answer.
pub const SPD_WAIT_REPLY: u32 = 1;
/// Do not wait for it.
pub const SPD_NO_REPLY: u32 = 0;

/// What the server tells, as callbacks are given it.
pub type SPDNotificationType = c_uint;
/// A message begins to sound.
pub const SPDNotificationType_SPD_EVENT_BEGIN: SPDNotificationType = 0;
/// A message has been spoken.
pub const SPDNotificationType_SPD_EVENT_END: SPDNotificationType = 1;
/// A mark in a message was reached.
pub const SPDNotificationType_SPD_EVENT_INDEX_MARK: SPDNotificationType = 2;
/// A message was thrown away.
pub const SPDNotificationType_SPD_EVENT_CANCEL: SPDNotificationType = 3;
/// A message was halted.
pub const SPDNotificationType_SPD_EVENT_PAUSE: SPDNotificationType = 4;
/// A message goes on.
pub const SPDNotificationType_SPD_EVENT_RESUME: SPDNotificationType = 5;

/// Is called, on the library's thread, with a message, its client and what happened.
pub type SPDCallback =
    Option<unsafe extern "C" fn(message: size_t, client: size_t, state: SPDNotificationType)>;
/// The same for a mark, with its name.
pub type SPDCallbackIM = Option<
    unsafe extern "C" fn(message: size_t, client: size_t, state: SPDNotificationType, mark: *mut c_char),
>;

/// Where a server is; only ever handed through.
#[repr(C)]
pub struct SPDConnectionAddress {
    _opaque: [u8; 0],
}

/// A connection, made by the library. It begins with the callbacks, which the client sets; what follows is the library's own.
#[repr(C)]
#[allow(missing_docs)] // The names say when each is called.
pub struct SPDConnection {
    pub callback_begin: SPDCallback,
    pub callback_end: SPDCallback,
    pub callback_cancel: SPDCallback,
    pub callback_pause: SPDCallback,
    pub callback_resume: SPDCallback,
    pub callback_im: SPDCallbackIM,
    _opaque: [u8; 0],
}

/// A voice, as the library lists it.
#[repr(C)]
#[derive(Clone, Copy)]
#[allow(missing_docs)] // The names say what they are.
pub struct SPDVoice {
    pub name: *mut c_char,
    pub language: *mut c_char,
    pub variant: *mut c_char,
}

/// The library, once it is open.
struct Library(*mut c_void);

// SAFETY: the handle is only given to `dlsym`, which any thread may call; it is never closed.
unsafe impl Send for Library {}
// SAFETY: as above.
unsafe impl Sync for Library {}

/// The address of a function; null without the library, or where it has none of that name.
fn find(name: &CStr) -> *mut c_void {
    static OPEN: OnceLock<Library> = OnceLock::new();
    let library = OPEN.get_or_init(|| {
        // SAFETY: the names end with a zero. What the library runs when it is loaded is as safe as linking it would be.
        let open = |name: &CStr| unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        Library(LIBRARY.into_iter().map(open).find(|handle| !handle.is_null()).unwrap_or(null_mut()))
    });
    if library.0.is_null() {
        return null_mut();
    }
    // SAFETY: the handle is open and the name ends with a zero.
    unsafe { libc::dlsym(library.0, name.as_ptr()) }
}

/// C functions by name and form, each with its answer where it is not there.
macro_rules! functions {
    ($($name:ident($($arg:ident: $kind:ty),*) $(-> $answer:ty)? = $absent:expr;)*) => {
        $(
            /// The library's function of this name.
            ///
            /// # Safety
            ///
            /// As the library asks: pointers are null or lead to what their types say, connections are open, texts end with a
            /// zero.
            pub unsafe fn $name($($arg: $kind),*) $(-> $answer)? {
                const NAME: &CStr = match CStr::from_bytes_with_nul(concat!(stringify!($name), "\0").as_bytes()) {
                    Ok(name) => name,
                    Err(_) => c"",
                };
                let address = find(NAME);
                if address.is_null() {
                    return $absent;
                }
                // SAFETY: the library's header gives the function this form.
                let function: unsafe extern "C" fn($($kind),*) $(-> $answer)? =
                    unsafe { std::mem::transmute(address) };
                // SAFETY: the caller keeps to what the library asks.
                unsafe { function($($arg),*) }
            }
        )*
    };
}

functions! {
    free_spd_modules(modules: *mut *mut c_char) = ();
    spd_open(client: *const c_char, connection: *const c_char, user: *const c_char, mode: SPDConnectionMode::Type) -> *mut SPDConnection = null_mut();
    spd_open2(client: *const c_char, connection: *const c_char, user: *const c_char, mode: SPDConnectionMode::Type, address: *const SPDConnectionAddress, autospawn: c_int, error: *mut *mut c_char) -> *mut SPDConnection = null_mut();
    spd_close(to: *mut SPDConnection) = ();
    spd_send_data(to: *mut SPDConnection, message: *const c_char, wait: c_int) -> *mut c_char = null_mut();
    spd_char(to: *mut SPDConnection, priority: SPDPriority::Type, character: *const c_char) -> c_int = -1;
    spd_wchar(to: *mut SPDConnection, priority: SPDPriority::Type, character: wchar_t) -> c_int = -1;
    spd_key(to: *mut SPDConnection, priority: SPDPriority::Type, key: *const c_char) -> c_int = -1;
    spd_stop(to: *mut SPDConnection) -> c_int = -1;
    spd_stop_all(to: *mut SPDConnection) -> c_int = -1;
    spd_stop_uid(to: *mut SPDConnection, client: c_int) -> c_int = -1;
    spd_cancel(to: *mut SPDConnection) -> c_int = -1;
    spd_cancel_all(to: *mut SPDConnection) -> c_int = -1;
    spd_cancel_uid(to: *mut SPDConnection, client: c_int) -> c_int = -1;
    spd_pause(to: *mut SPDConnection) -> c_int = -1;
    spd_pause_all(to: *mut SPDConnection) -> c_int = -1;
    spd_pause_uid(to: *mut SPDConnection, client: c_int) -> c_int = -1;
    spd_resume(to: *mut SPDConnection) -> c_int = -1;
    spd_resume_all(to: *mut SPDConnection) -> c_int = -1;
    spd_resume_uid(to: *mut SPDConnection, client: c_int) -> c_int = -1;
    spd_list_modules(to: *mut SPDConnection) -> *mut *mut c_char = null_mut();
    spd_get_language(to: *mut SPDConnection) -> *mut c_char = null_mut();
    spd_get_voice_pitch(to: *mut SPDConnection) -> c_int = -1;
    spd_get_voice_rate(to: *mut SPDConnection) -> c_int = -1;
    spd_get_voice_type(to: *mut SPDConnection) -> SPDVoiceType::Type = SPDVoiceType::SPD_UNSPECIFIED;
    spd_get_volume(to: *mut SPDConnection) -> c_int = -1;
    spd_set_data_mode(to: *mut SPDConnection, mode: SPDDataMode::Type) -> c_int = -1;
    spd_set_notification(to: *mut SPDConnection, which: SPDNotification::Type, state: *const c_char) -> c_int = -1;
    spd_set_notification_off(to: *mut SPDConnection, which: SPDNotification::Type) -> c_int = -1;
    spd_set_notification_on(to: *mut SPDConnection, which: SPDNotification::Type) -> c_int = -1;
    spd_set_capital_letters(to: *mut SPDConnection, value: SPDCapitalLetters::Type) -> c_int = -1;
    spd_set_capital_letters_all(to: *mut SPDConnection, value: SPDCapitalLetters::Type) -> c_int = -1;
    spd_set_capital_letters_uid(to: *mut SPDConnection, value: SPDCapitalLetters::Type, client: c_uint) -> c_int = -1;
    spd_set_language(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_language_all(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_language_uid(to: *mut SPDConnection, value: *const c_char, client: c_uint) -> c_int = -1;
    spd_set_output_module(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_output_module_all(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_output_module_uid(to: *mut SPDConnection, value: *const c_char, client: c_uint) -> c_int = -1;
    spd_set_punctuation(to: *mut SPDConnection, value: SPDPunctuation::Type) -> c_int = -1;
    spd_set_punctuation_all(to: *mut SPDConnection, value: SPDPunctuation::Type) -> c_int = -1;
    spd_set_punctuation_uid(to: *mut SPDConnection, value: SPDPunctuation::Type, client: c_uint) -> c_int = -1;
    spd_set_spelling(to: *mut SPDConnection, value: SPDSpelling::Type) -> c_int = -1;
    spd_set_spelling_all(to: *mut SPDConnection, value: SPDSpelling::Type) -> c_int = -1;
    spd_set_spelling_uid(to: *mut SPDConnection, value: SPDSpelling::Type, client: c_uint) -> c_int = -1;
    spd_set_synthesis_voice(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_synthesis_voice_all(to: *mut SPDConnection, value: *const c_char) -> c_int = -1;
    spd_set_synthesis_voice_uid(to: *mut SPDConnection, value: *const c_char, client: c_uint) -> c_int = -1;
    spd_set_voice_pitch(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_voice_pitch_all(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_voice_pitch_uid(to: *mut SPDConnection, value: c_int, client: c_uint) -> c_int = -1;
    spd_set_voice_rate(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_voice_rate_all(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_voice_rate_uid(to: *mut SPDConnection, value: c_int, client: c_uint) -> c_int = -1;
    spd_set_voice_type(to: *mut SPDConnection, value: SPDVoiceType::Type) -> c_int = -1;
    spd_set_voice_type_all(to: *mut SPDConnection, value: SPDVoiceType::Type) -> c_int = -1;
    spd_set_voice_type_uid(to: *mut SPDConnection, value: SPDVoiceType::Type, client: c_uint) -> c_int = -1;
    spd_set_volume(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_volume_all(to: *mut SPDConnection, value: c_int) -> c_int = -1;
    spd_set_volume_uid(to: *mut SPDConnection, value: c_int, client: c_uint) -> c_int = -1;
}

/// With this begins a text that has marks in it (SSML).
pub const MARKED: &str = "<speak>";

/// Is told, on the library's thread, that a message is at the mark of this name.
pub type OnMark = Box<dyn Fn(size_t, &CStr) + Send>;

static ON_MARK: Mutex<Option<OnMark>> = Mutex::new(None);

/// Has marks told from now on.
pub fn on_mark(tell: OnMark) {
    *ON_MARK.lock().unwrap_or_else(PoisonError::into_inner) = Some(tell);
}

unsafe extern "C" fn mark_reached(
    message: size_t,
    _client: size_t,
    _state: SPDNotificationType,
    mark: *mut c_char,
) {
    if let (Some(tell), false) = (&*ON_MARK.lock().unwrap_or_else(PoisonError::into_inner), mark.is_null()) {
        // SAFETY: the library gives a text that ends with a zero and lives until this returns.
        tell(message, unsafe { CStr::from_ptr(mark) });
    }
}

mod plain {
    use super::*;

    functions! {
        spd_say(to: *mut SPDConnection, priority: SPDPriority::Type, text: *const c_char) -> c_int = -1;
    }
}

/// Says a text, with its marks where it begins with [`MARKED`].
///
/// # Safety
///
/// The connection is open and the text ends with a zero.
pub unsafe fn spd_say(to: *mut SPDConnection, priority: SPDPriority::Type, text: *const c_char) -> c_int {
    // SAFETY: the caller keeps to what the library asks.
    let is_marked = unsafe { CStr::from_ptr(text) }.to_bytes().starts_with(MARKED.as_bytes());
    let mode = if is_marked { SPDDataMode::SPD_DATA_SSML } else { SPDDataMode::SPD_DATA_TEXT };
    // SAFETY: as above; the callbacks are the client's to set.
    unsafe {
        if spd_set_data_mode(to, mode) != 0 {
            return -1;
        }
        (*to).callback_im = Some(mark_reached);
        plain::spd_say(to, priority, text)
    }
}

/// The library's function of this name; it is variadic in C, and here takes the text alone.
///
/// # Safety
///
/// As of [`spd_say`].
pub unsafe fn spd_sayf(to: *mut SPDConnection, priority: SPDPriority::Type, text: *const c_char) -> c_int {
    // SAFETY: the caller keeps to what the library asks.
    unsafe { spd_say(to, priority, text) }
}

/// The voices, as they were listed.
struct Kept(*mut *mut SPDVoice);

// SAFETY: what it leads to is only read, and never freed.
unsafe impl Send for Kept {}

/// The voices that the server has, up to a null; asked for once.
///
/// # Safety
///
/// The connection is open. What the answer leads to must not be changed.
pub unsafe fn spd_list_synthesis_voices(to: *mut SPDConnection) -> *mut *mut SPDVoice {
    static KEPT: Mutex<Kept> = Mutex::new(Kept(null_mut()));
    let mut kept = KEPT.lock().unwrap_or_else(PoisonError::into_inner);
    if kept.0.is_null() {
        // SAFETY: the caller keeps to what the library asks, and the text ends with a zero.
        let reply = unsafe { spd_send_data(to, c"LIST SYNTHESIS_VOICES\r\n".as_ptr(), SPD_WAIT_REPLY as c_int) };
        if !reply.is_null() {
            // SAFETY: the library gives a text that ends with a zero, and gives it away.
            kept.0 = listed(unsafe { CStr::from_ptr(reply) }.to_bytes());
            // SAFETY: as above; nothing of it is kept.
            unsafe { libc::free(reply.cast()) };
        }
    }
    kept.0
}

/// The voices of a server's answer, up to a null, where they stay for ever; null where there are none.
fn listed(reply: &[u8]) -> *mut *mut SPDVoice {
    let voices = reply.split(|byte| *byte == b'\n').filter_map(voice);
    let mut list: Vec<*mut SPDVoice> = voices.map(|voice| Box::into_raw(Box::new(voice))).collect();
    if list.is_empty() {
        return null_mut();
    }
    list.push(null_mut());
    list.leak().as_mut_ptr()
}

/// A voice of a line: a name, a language and a variant with tabs between.
fn voice(line: &[u8]) -> Option<SPDVoice> {
    let mut fields = line.strip_prefix(b"249-")?.trim_ascii_end().split(|byte| *byte == b'\t');
    let mut field = || Some(CString::new(fields.next()?).ok()?.into_raw());
    Some(SPDVoice { name: field()?, language: field()?, variant: field()? })
}

/// Gives a list of voices back; it is kept for the next time.
///
/// # Safety
///
/// None; it is unsafe because the library's own is.
pub unsafe fn free_spd_voices(_voices: *mut *mut SPDVoice) {}
