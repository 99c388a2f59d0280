//! Speech Dispatcher's marks: a text with one before each word, and where in the text a mark stands.
//!
//! The server hands a text with marks to whatever speaks for it, and tells when one is reached. Some of what speaks tells all
//! marks at once or none; what to make of them is the player's business.

use std::ffi::CStr;
use std::fmt::Write as _;
use std::sync::mpsc::Sender;

use speech_dispatcher_sys::{MARKED, on_mark};
use tts::UtteranceId;

use crate::voice::aloud::{Heard, Input, Signal};
use crate::voice::clean::Clean;

/// Has the marks that are reached told into the channel.
pub fn listen(tell: Sender<Input>) {
    on_mark(Box::new(move |message, name| {
        if let Some(byte) = byte_of(name) {
            let utterance = format!("{:?}", UtteranceId::SpeechDispatcher(message as u64));
            let _ = tell.send(Input::Signal(Signal { utterance, heard: Heard::Reached(byte) }));
        }
    }));
}

/// The text with a mark before each word, named by its byte in the original.
pub fn spoken(clean: &Clean) -> String {
    let mut marked = MARKED.to_owned();
    let mut at = 1;
    for token in clean.text.split_inclusive(char::is_whitespace) {
        if token.contains(char::is_alphanumeric) {
            // Writing into a text does not fail.
            let _ = write!(marked, "<mark name=\"w{}\"/>", clean.byte_of(at));
        }
        for c in token.chars() {
            match c {
                '&' => marked.push_str("&amp;"),
                '<' => marked.push_str("&lt;"),
                '>' => marked.push_str("&gt;"),
                c => marked.push(c),
            }
            at += 1;
        }
    }
    marked + "</speak>"
}

fn byte_of(name: &CStr) -> Option<usize> {
    name.to_str().ok()?.strip_prefix('w')?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_word_has_a_mark_with_its_byte() {
        let marked = spoken(&Clean::new("Für \u{202e}„A & B“ – 2 < 3"));
        let wanted = "<speak><mark name=\"w0\"/>Für <mark name=\"w8\"/>„A &amp; <mark name=\"w15\"/>B“ – \
                      <mark name=\"w24\"/>2 &lt; <mark name=\"w28\"/>3</speak>";
        assert_eq!(marked, wanted);
    }

    #[test]
    fn a_mark_s_name_leads_back_to_its_byte() {
        assert_eq!(byte_of(c"w23"), Some(23));
        assert_eq!((byte_of(c"23"), byte_of(c"__spd_1"), byte_of(c"w")), (None, None, None));
    }
}
