//! The few functions of the C library that we call, made safe. The only file of the voice that is `unsafe`.
//!
//! The library keeps everything in global variables: there is one [`Library`] in a process, and calls into it take turns
//! because they need it exclusively.

#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_int, c_short, c_void};
use std::sync::atomic::{AtomicBool, Ordering};

use espeak_rs_sys as c;

/// How much sound the library hands over at a time, in milliseconds.
const BUFFER_MS: c_int = 60;
/// What the library answers when all went well (`EE_OK`).
const OK: c_int = 0;

/// The initialised library.
pub struct Library {
    rate: u32,
}

/// What comes back while it speaks, in order.
pub enum Piece<'a> {
    /// Sound, one channel.
    Samples(&'a [i16]),
    /// A word begins.
    Word {
        /// The word's first character, counted from 1 from the start of the text.
        character: usize,
        /// The first sample, counted from the start of the sound.
        sample: usize,
    },
}

/// One voice of the library.
pub struct Listed {
    /// What [`Library::set_voice`] takes: the voice's file (`gmw/en-US`).
    pub file: String,
    /// Its name for people.
    pub name: String,
    /// Its languages in the library's own spelling (`en-us`, `cmn`), each with how well it suits: the lower the better.
    pub languages: Vec<(u8, String)>,
}

static TAKEN: AtomicBool = AtomicBool::new(false);

impl Library {
    /// Loads the phoneme tables from a folder. `None` where that fails or the library is in use already.
    pub fn load(folder: &CStr) -> Option<Self> {
        if TAKEN.swap(true, Ordering::AcqRel) {
            return None;
        }
        // SAFETY: the path is a C string that outlives the call, and `TAKEN` makes this the only user of the globals.
        let rate = unsafe {
            c::espeak_Initialize(
                c::espeak_AUDIO_OUTPUT_AUDIO_OUTPUT_SYNCHRONOUS,
                BUFFER_MS,
                folder.as_ptr(),
                c::espeakINITIALIZE_DONT_EXIT as c_int,
            )
        };
        match u32::try_from(rate) {
            Ok(rate) if rate > 0 => {
                // SAFETY: the callback lives as long as the program.
                unsafe { c::espeak_SetSynthCallback(Some(pass_on)) };
                Some(Self { rate })
            }
            Ok(_) | Err(_) => {
                TAKEN.store(false, Ordering::Release);
                None
            }
        }
    }

    /// Samples a second.
    pub fn rate(&self) -> u32 {
        self.rate
    }

    /// Chooses a voice by its file; false where there is none.
    pub fn set_voice(&mut self, file: &CStr) -> bool {
        // SAFETY: a C string that outlives the call.
        unsafe { c::espeak_SetVoiceByName(file.as_ptr()) == OK }
    }

    /// Chooses the speed in words a minute; the library takes 80 to 450.
    pub fn set_speed(&mut self, wpm: u16) {
        // SAFETY: plain numbers; the library refuses what it cannot use.
        unsafe { c::espeak_SetParameter(c::espeak_PARAMETER_espeakRATE, c_int::from(wpm), 0) };
    }

    /// Speaks a text to its end; false where the library gave up. Only where `has_phonemes`, what stands in `[[…]]` is taken
    /// for phonemes.
    pub fn speak(
        &mut self,
        text: &CString,
        has_phonemes: bool,
        mut heard: &mut dyn FnMut(Piece<'_>),
    ) -> bool {
        let flags = c::espeakCHARS_UTF8 | if has_phonemes { c::espeakPHONEMES } else { 0 };
        let context: *mut &mut dyn FnMut(Piece<'_>) = &raw mut heard;
        // SAFETY: text and `context` outlive the call, which is synchronous: `pass_on` runs only inside it.
        unsafe {
            c::espeak_Synth(
                text.as_ptr().cast::<c_void>(),
                text.as_bytes_with_nul().len(),
                0,
                c::espeak_POSITION_TYPE_POS_CHARACTER,
                0,
                flags,
                std::ptr::null_mut(),
                context.cast::<c_void>(),
            ) == OK
        }
    }

    /// The phonemes of a text in the letters of the International Phonetic Alphabet, a clause each; words are parted by
    /// spaces. Whether phonemes in the text count as such is as it was when something was spoken last.
    pub fn phonemes(&mut self, text: &CStr) -> Vec<String> {
        /// Of `phonememode`: the phonetic alphabet, not the library's own signs.
        const IPA: c_int = 2;
        let mut clauses = Vec::new();
        let mut rest = text.as_ptr().cast::<c_void>();
        // SAFETY: the library reads a clause from the C string at `rest` and moves `rest` behind it, to null at the end; its
        // answer is a C string that stays until it is asked again.
        unsafe {
            while !rest.is_null() {
                let clause = c::espeak_TextToPhonemes(&raw mut rest, c::espeakCHARS_UTF8 as c_int, IPA);
                // It could not read the text, and would not the next time.
                if clause.is_null() {
                    break;
                }
                clauses.push(text_of(clause));
            }
        }
        clauses
    }

    /// Every voice.
    pub fn voices(&mut self) -> Vec<Listed> {
        let mut voices = Vec::new();
        // SAFETY: the library answers with a list of pointers that ends with null and stays until it is asked again.
        unsafe {
            let mut entry = c::espeak_ListVoices(std::ptr::null_mut());
            while !entry.is_null() && !(*entry).is_null() {
                let voice = &**entry;
                voices.push(Listed {
                    file: text_of(voice.identifier),
                    name: text_of(voice.name),
                    languages: languages_of(voice.languages),
                });
                entry = entry.add(1);
            }
        }
        voices
    }
}

impl Drop for Library {
    fn drop(&mut self) {
        // SAFETY: no call is running, since we are the only owner.
        unsafe { c::espeak_Terminate() };
        TAKEN.store(false, Ordering::Release);
    }
}

/// Called by the library for each bit of sound, with the events that begin in it.
unsafe extern "C" fn pass_on(samples: *mut c_short, count: c_int, events: *mut c::espeak_EVENT) -> c_int {
    if events.is_null() {
        return 0;
    }
    // SAFETY: the list of events ends with one of type 0, which carries our context too; the context is the pointer that
    // `speak` gave, alive until it returns; `samples` holds `count` samples.
    unsafe {
        let context = (*events).user_data.cast::<&mut dyn FnMut(Piece<'_>)>();
        if context.is_null() {
            return 0;
        }
        let heard = &mut *context;
        let mut event = events;
        while (*event).type_ != c::espeak_EVENT_TYPE_espeakEVENT_LIST_TERMINATED {
            if (*event).type_ == c::espeak_EVENT_TYPE_espeakEVENT_WORD {
                let character = usize::try_from((*event).text_position).unwrap_or(0);
                let sample = usize::try_from((*event).sample).unwrap_or(0);
                heard(Piece::Word { character, sample });
            }
            event = event.add(1);
        }
        if let (false, Ok(count)) = (samples.is_null(), usize::try_from(count)) {
            heard(Piece::Samples(std::slice::from_raw_parts(samples, count)));
        }
    }
    0
}

/// SAFETY: `text` is null or a C string.
unsafe fn text_of(text: *const std::ffi::c_char) -> String {
    if text.is_null() {
        return String::new();
    }
    unsafe { CStr::from_ptr(text) }.to_string_lossy().into_owned()
}

/// The library packs languages as a byte of priority and a C string each, with a 0 byte after the last.
///
/// SAFETY: `packed` is null or such a list.
unsafe fn languages_of(packed: *const std::ffi::c_char) -> Vec<(u8, String)> {
    let mut languages = Vec::new();
    let mut next = packed;
    unsafe {
        while !next.is_null() && *next != 0 {
            let name = CStr::from_ptr(next.add(1));
            languages.push((*next as u8, name.to_string_lossy().into_owned()));
            next = next.add(2 + name.to_bytes().len());
        }
    }
    languages
}
