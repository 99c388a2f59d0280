//! The reading as the desktop's controls show it, and what their keys want of it; see [`crate::desktop::player`].
//!
//! Seconds are counted from words and the speed, as everything about time is before it has been spoken.

use super::{Effect, Session};
use crate::command::Command;
use crate::desktop::player::{Playing, Status, Track, Wanted};
use crate::document::{Kind, Landmark, Position, Way};
use crate::settings::{MAX_WPM, MIN_WPM, USUAL_WPM};

/// So many seconds into a part "previous" goes to its beginning, later than that: to the one before.
const RESTART_AFTER_S: f64 = 3.0;

impl Session {
    /// What is being read.
    pub fn playing(&self) -> Playing {
        let rate = |wpm: u16| f64::from(wpm) / f64::from(USUAL_WPM);
        let status = match (self.narration.is_speaking(), self.ended) {
            (true, _) => Status::Playing,
            (false, false) => Status::Paused,
            (false, true) => Status::Stopped,
        };
        let (from, until, number) = self.section(self.narration.place().block);
        let document = self.text.document();
        let heading = document.blocks.get(from).filter(|block| matches!(block.kind, Kind::Heading(_)));
        let title = heading.map_or(&document.title, |heading| &heading.text).clone();
        let seconds = |bytes: usize| bytes as f64 / self.bytes_a_second();
        let length_s = seconds(self.text.bytes_between(from, Position::new(until, 0)));
        Playing {
            status,
            track: Track { block: from, title, text: document.title.clone(), number, length_s },
            position_s: seconds(self.text.bytes_between(from, self.text.position(self.narration.place()))),
            rate: rate(self.settings.speed_wpm),
            rates: (rate(MIN_WPM), rate(MAX_WPM)),
            volume: f64::from(self.settings.volume),
        }
    }

    /// Does what somebody wants by the desktop's controls. To show the window is the window's business.
    pub fn wanted(&mut self, wanted: Wanted) -> Vec<Effect> {
        let speaking = self.narration.is_speaking();
        let playing = self.playing();
        match wanted {
            Wanted::PlayPause => self.apply(Command::PlayPause),
            Wanted::Play if !speaking => self.apply(Command::PlayPause),
            Wanted::Pause if speaking => self.apply(Command::PlayPause),
            Wanted::Play | Wanted::Pause | Wanted::Raise => vec![],
            Wanted::Next if self.has_parts() => self.apply(Command::Seek(Landmark::Heading, Way::Forward)),
            Wanted::Next => self.apply(Command::NextParagraph),
            Wanted::Previous if !self.has_parts() => self.apply(Command::PreviousParagraph),
            Wanted::Previous => {
                let block = playing.track.block;
                let again = playing.position_s > RESTART_AFTER_S;
                let (from, ..) = if again { (block, 0, 0) } else { self.section(block.saturating_sub(1)) };
                self.apply(Command::GoTo(Position::new(from, 0)))
            }
            Wanted::Skip(seconds) => self.go_to_second(playing.position_s + seconds),
            Wanted::GoTo(block, seconds) if block == playing.track.block => self.go_to_second(seconds),
            Wanted::GoTo(..) => vec![],
            Wanted::Rate(rate) if rate > 0.0 => {
                // Casting saturates, and the speed is brought into its range.
                self.apply(Command::SetSpeed((rate * f64::from(USUAL_WPM)).round() as u16))
            }
            // Nothing moves at no speed: that is what the specification asks for.
            Wanted::Rate(_) => self.wanted(Wanted::Pause),
            Wanted::Volume(volume) if volume.is_finite() => self.apply(Command::SetVolume(volume as f32)),
            Wanted::Volume(_) => vec![],
            Wanted::Quit => self.apply(Command::Quit),
        }
    }

    /// Goes so many seconds into the part that is read; before its beginning and behind its end lie others.
    fn go_to_second(&mut self, seconds: f64) -> Vec<Effect> {
        let (from, ..) = self.section(self.narration.place().block);
        let before = self.text.bytes_between(0, Position::new(from, 0)) as f64;
        // Casting saturates.
        let bytes = (before + seconds * self.bytes_a_second()).max(0.0) as usize;
        let position = self.text.position_after(0, bytes);
        self.apply(Command::GoTo(position))
    }

    /// How fast the voice goes through the text.
    pub(super) fn bytes_a_second(&self) -> f64 {
        f64::from(self.text.bytes_a_word()) * f64::from(self.settings.speed_wpm) / 60.0
    }

    fn has_parts(&self) -> bool {
        self.text.document().blocks.iter().any(|block| matches!(block.kind, Kind::Heading(_)))
    }

    /// The part in which a block is: its first block, the first behind it, and its number.
    fn section(&self, at: usize) -> (usize, usize, i32) {
        let blocks = &self.text.document().blocks;
        let is_heading = |(index, block): (usize, &crate::document::Block)| {
            matches!(block.kind, Kind::Heading(_)).then_some(index)
        };
        let mut headings = blocks.iter().enumerate().filter_map(is_heading).peekable();
        let (mut from, mut number) = (0, 1);
        while let Some(heading) = headings.next_if(|heading| *heading <= at) {
            // What stands before the first heading is a part of its own.
            number += i32::from(heading > 0);
            from = heading;
        }
        (from, headings.next().unwrap_or(blocks.len()), number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::builder::Builder;
    use crate::document::{Lang, Place};
    use crate::locale::Locales;
    use crate::session::{Context, Source};
    use crate::settings::Settings;
    use crate::settings::places::Places;

    /// A title's paragraph and three parts of twenty sentences of six words.
    fn session(headings: bool) -> Session {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Paragraph, "What stands before all headings.");
        for part in 1..=3 {
            let kind = if headings { Kind::Heading(2) } else { Kind::Paragraph };
            builder.block(kind, &format!("Part {part}"));
            builder.block(Kind::Paragraph, &"These are some six short words. ".repeat(20));
        }
        let locales = Locales::load(None);
        let pack = locales.pack(&Lang::new("en"));
        let context =
            Context { locales, pack, settings: Settings::default(), shelf: Vec::new().into(), notice: None };
        Session::new(context, Places::default(), Source::from_target(None), builder.finish("The text"))
    }

    fn block(session: &Session) -> usize {
        session.narration().place().block
    }

    #[test]
    fn a_part_under_a_heading_is_a_track() {
        let mut session = session(true);
        let first = session.playing();
        assert_eq!((first.status, first.track.block, first.track.number), (Status::Paused, 0, 1));
        assert_eq!(first.track.title, "The text", "there is no heading yet");
        session.wanted(Wanted::Next);
        let second = session.playing();
        assert_eq!((second.track.block, second.track.number), (1, 2));
        assert_eq!((second.track.title.as_str(), second.track.text.as_str()), ("Part 1", "The text"));
        // 122 words at 170 a minute.
        assert!((second.track.length_s - 43.0).abs() < 4.0, "{}", second.track.length_s);
        assert_eq!(second.position_s, 0.0);
        session.wanted(Wanted::Next);
        session.wanted(Wanted::Next);
        assert_eq!(session.playing().track.number, 4);
        session.wanted(Wanted::Next);
        assert_eq!(block(&session), 5, "there is none behind the last");
    }

    #[test]
    fn previous_goes_to_the_beginning_first_and_then_to_the_part_before() {
        let mut session = session(true);
        session.wanted(Wanted::Next);
        session.wanted(Wanted::Next);
        session.wanted(Wanted::Skip(20.0));
        assert_eq!(block(&session), 4);
        session.wanted(Wanted::Previous);
        assert_eq!(block(&session), 3);
        session.wanted(Wanted::Previous);
        assert_eq!(block(&session), 1);
        session.wanted(Wanted::Previous);
        session.wanted(Wanted::Previous);
        assert_eq!(session.narration().place(), Place::default());
    }

    #[test]
    fn seconds_lead_to_words_and_beyond_a_part_into_its_neighbours() {
        let mut session = session(true);
        session.wanted(Wanted::Next);
        for seconds in [10.0, 20.0, -5.0] {
            let before = session.playing().position_s;
            session.wanted(Wanted::Skip(seconds));
            let moved = session.playing().position_s - before;
            assert!((moved - seconds).abs() < 1.0, "{seconds} s became {moved}");
        }
        session.wanted(Wanted::GoTo(1, 5.0));
        assert!((session.playing().position_s - 5.0).abs() < 1.0);
        session.wanted(Wanted::GoTo(3, 5.0));
        assert_eq!(session.playing().track.block, 1, "that part is not the one being read");
        session.wanted(Wanted::Skip(60.0));
        assert_eq!(session.playing().track.block, 3);
        for wild in [-1e300, f64::NAN, f64::NEG_INFINITY] {
            session.wanted(Wanted::Skip(wild));
            assert_eq!(session.narration().place(), Place::default(), "{wild}");
        }
        session.wanted(Wanted::Skip(f64::INFINITY));
        assert_eq!(block(&session), 6);
    }

    #[test]
    fn a_text_without_headings_is_one_track_and_is_walked_by_paragraphs() {
        let mut session = session(false);
        session.wanted(Wanted::Next);
        let playing = session.playing();
        assert_eq!((block(&session), playing.track.block, playing.track.number), (1, 0, 1));
        session.wanted(Wanted::Previous);
        assert_eq!(block(&session), 0);
    }

    #[test]
    fn play_and_pause_say_what_they_mean_and_a_rate_is_a_speed() {
        let mut session = session(true);
        session.wanted(Wanted::Pause);
        assert_eq!(session.playing().status, Status::Paused);
        session.wanted(Wanted::Play);
        session.wanted(Wanted::Play);
        assert_eq!(session.playing().status, Status::Playing);
        session.wanted(Wanted::Rate(2.0));
        assert_eq!(session.settings().speed_wpm, 340);
        session.wanted(Wanted::Rate(1e9));
        assert_eq!(session.settings().speed_wpm, MAX_WPM);
        session.wanted(Wanted::Rate(0.0));
        assert_eq!((session.playing().status, session.settings().speed_wpm), (Status::Paused, MAX_WPM));
        session.wanted(Wanted::Volume(f64::NAN));
        session.wanted(Wanted::Volume(7.0));
        assert_eq!(session.playing().volume, 1.0);
        session.wanted(Wanted::PlayPause);
        assert_eq!(session.playing().status, Status::Playing);
    }
}
