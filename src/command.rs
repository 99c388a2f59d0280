//! What the reader can ask for. Keys, buttons, the menu, the list of keys, the README and the command line derive from one
//! table.
//!
//! 1. A [`Command`] comes from a key, a click, the screen reader or a test, and always goes to `session`.
//! 2. Those with a row in [`COMMANDS`] (`table`) can be put on a key; the others carry a value that a control chose.
//! 3. [`Keys`] says which key means which of them, with the reader's own choice before the table's.
//!
//! A new command is a variant, its place in `step`, a row if it should have a key, its arm in `session` (the compiler asks
//! for both), and its name and
//! explanation, `command-<id>` with the part `.explain`, in every pack (the audit asks).

pub mod chord;
pub mod keys;
pub mod pick_voice;
pub mod pronounce;
pub mod sheet;
mod step;
pub mod tab;
pub mod table;

use std::path::PathBuf;

use crate::document::{Landmark, Lang, Position, Span, Unit, Way};
use crate::settings::aids::{Aid, AidValue, Amount};
use crate::settings::announced::Announced;
use crate::settings::colours::{Brightness, Channel, Part};
use crate::settings::follow::{Follow, Movement};
use crate::settings::left_out::Class;
use crate::settings::letters::{Alignment, Hyphens, Shown, Stress, Weight};
use crate::settings::look::Reach;
use crate::settings::pauses::Pause;
use crate::settings::presets::Choice;
use crate::settings::sleep::Sleep;
use crate::settings::spacing::Spacing;
use crate::settings::stretch::Stretch;
use crate::settings::theme::Theme;
use crate::settings::typography::Family;
use crate::settings::{LetterKeys, SpokenStatus};

pub use chord::{Chord, Key};
pub use keys::Keys;
pub use pick_voice::PickVoice;
pub use pronounce::Pronounce;
pub use tab::Tab;
pub use table::{COMMANDS, Group, Row, Zone};

/// Something the reader wants.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Read aloud from the current word, or pause at it.
    PlayPause,
    /// Read what is selected, and no more.
    ReadSelection,
    /// Be silent and take the mark away; close what is open.
    Stop,
    /// Go to the next sentence.
    NextSentence,
    /// Go to the sentence before; at a sentence's middle, to its beginning.
    PreviousSentence,
    /// Go to the next paragraph or heading.
    NextParagraph,
    /// Go to the paragraph or heading before.
    PreviousParagraph,
    /// Go to the beginning of the text.
    ToStart,
    /// Go to the last sentence of the text.
    ToEnd,
    /// Go to the next of a kind, or the one before.
    Seek(Landmark, Way),
    /// Say where in the text the reader is.
    WhereAmI,
    /// Put a caret in the text that the arrow keys move, or take it away.
    CaretMode,
    /// Move the caret.
    MoveCaret(Unit, Way),
    /// Move the caret and select what it passes.
    Extend(Unit, Way),
    /// Take in where a line's caret move led: what the page answers.
    PutCaret(Position),
    /// Select up to where a line's caret move led: what the page answers.
    ExtendTo(Position),
    /// Speak faster.
    Faster,
    /// Speak slower.
    Slower,
    /// Speak louder.
    Louder,
    /// Speak softer.
    Softer,
    /// Read with the other voice of the text's language.
    OtherVoice,
    /// Open or close the list of the voices of all languages.
    Voices,
    /// Read the sentence once more.
    Repeat,
    /// Say the letters of the word at the reader's place.
    Spell,
    /// Set the sleep timer to the next time.
    NextSleep,
    /// Open or close the list of how words are said, with the word where the reader is.
    Pronunciation,
    /// Wait sooner or later for a key while reading: after a sentence, a paragraph, never.
    NextStretch,
    /// Larger text.
    LargerText,
    /// Smaller text.
    SmallerText,
    /// Text of the usual size.
    UsualText,
    /// Find the size at which the reader reads best, or stop looking for it.
    FindSize,
    /// Have the text look by the next preset.
    NextPreset,
    /// Open or close the list of the reader's own presets.
    Presets,
    /// Open or close the list of the machine's own typefaces.
    Typefaces,
    /// Set something of the text wider.
    Widen(Spacing),
    /// Set it closer.
    Narrow(Spacing),
    /// Heavier letters.
    Heavier,
    /// Lighter letters.
    Lighter,
    /// Lines begin at another side.
    NextAlignment,
    /// Part words at the ends of lines, or do not.
    ToggleHyphens,
    /// Give a reading aid its next value.
    NextAid(Aid),
    /// More of a reading aid.
    MoreAid(Amount),
    /// Less of it.
    LessAid(Amount),
    /// Larger buttons and labels.
    LargerWindow,
    /// Smaller buttons and labels.
    SmallerWindow,
    /// Show the text around the voice again, and follow it.
    BackToVoice,
    /// One line down without moving the voice.
    ScrollDown,
    /// One line up without moving the voice.
    ScrollUp,
    /// One page down without moving the voice.
    PageDown,
    /// One page up without moving the voice.
    PageUp,
    /// The next theme, or the reader's own colours.
    NextTheme,
    /// Text or paper brighter.
    Brighten(Brightness),
    /// Text or paper dimmer.
    Dim(Brightness),
    /// The night's colours, or the day's again.
    ToggleNight,
    /// Make the text stand out from paper and marks again.
    MendContrast,
    /// The next way in which the page goes along with the voice.
    NextFollow,
    /// Open or close the list of languages.
    Languages,
    /// Open or close the settings.
    Settings,
    /// Open or close the help with the list of keys.
    Help,
    /// Open or close the list of everything that can be done.
    Menu,
    /// Open or close the table of contents.
    Contents,
    /// Open or close the list of files that can be opened.
    OpenFile,
    /// Find words in the text.
    Find,
    /// Go to the next place where the words stand, or the one before.
    NextHit(Way),
    /// Say of each key what it would do, instead of doing it; again: do it again.
    DescribeKeys,
    /// Write the list of keys to a file that can be printed.
    KeySheet,
    /// Open the guide to Lectern, or go back from it.
    Guide,
    /// Open the report on Lectern's accessibility, or go back from it.
    Conformance,
    /// Follow the link at the word, or in the sentence, where the reader is.
    FollowLink,
    /// Go back to where the last link was followed that led to a place in the text.
    LeaveLink,
    /// Show the picture of a figure, by its block, alone in the window.
    ShowPicture(usize),
    /// Make the picture that is shown alone larger (forward) or smaller (back).
    Magnify(Way),
    /// Open the welcome and have it read, or close it.
    Welcome,
    /// Say aloud what each key changes, or stop saying it.
    SayChanges,
    /// Copy the selected text.
    Copy,
    /// Select the whole text.
    SelectAll,
    /// Move the keyboard to the next part of the window.
    NextZone,
    /// Move the keyboard to the next control.
    NextControl,
    /// Move the keyboard to the control before.
    PreviousControl,
    /// Close the window.
    Quit,
    /// Read in another language, at the same sentence.
    SetLanguage(Lang),
    /// Take the text for one in a language; `None` for the one that is found.
    SetTextLang(Option<Lang>),
    /// Use a theme; `None` as the desktop wishes.
    SetTheme(Option<Theme>),
    /// Use colours of the reader's own.
    UseOwnColours,
    /// Turn this one of the reader's own colours.
    ChoosePart(Part),
    /// Turn the chosen colour up.
    RaiseColour(Channel),
    /// Turn the chosen colour down.
    LowerColour(Channel),
    /// Turn the chosen colour to a value.
    SetColour(Channel, u16),
    /// Text or paper as bright as this, in percent.
    SetBrightness(Brightness, u8),
    /// Use a bundled face.
    SetFamily(Family),
    /// Show the machine's families whose names have these words.
    FindTypeface(String),
    /// Bring a row of their list into sight.
    ShowTypeface(usize),
    /// Use a family of the machine's own.
    ChooseTypeface(String),
    /// Letters of a weight.
    SetWeight(Weight),
    /// Lines begin at a side.
    SetAlignment(Alignment),
    /// Part words at the ends of lines, or do not.
    SetHyphens(Hyphens),
    /// Show something by which the author makes letters stand out, or do not.
    SetStress(Stress, Shown),
    /// Have the text look by a preset.
    SetPreset(Choice),
    /// Take in a name for a preset.
    TypeName(String),
    /// Keep the present look under that name.
    SavePreset,
    /// Give one of the reader's own presets that name.
    RenamePreset(usize),
    /// Forget one of them.
    DeletePreset(usize),
    /// Write them to a file.
    ExportPresets,
    /// Take in those of a file; of the one that was written where none is named.
    ImportPresets(Option<PathBuf>),
    /// Have the look be for these texts.
    SetReach(Reach),
    /// Have the page go along with the voice this way.
    SetFollow(Follow),
    /// Have the page move another way.
    SetMovement(Movement),
    /// Say of what happens this much.
    SetSpokenStatus(SpokenStatus),
    /// Read the text's language with a voice, as settings name it.
    SetVoice(String),
    /// Have the sound come from the device with this id, or from the usual one.
    SetDevice(Option<String>),
    /// Take a step in the list of all voices.
    PickVoice(PickVoice),
    /// Speak at a speed in words a minute.
    SetSpeed(u16),
    /// Speak at a loudness, 0 to 1.
    SetVolume(f32),
    /// Text of a size in logical pixels.
    SetTextSize(f32),
    /// Show the first of the sentences by which a size is found.
    BeginFinding,
    /// Take in that the sentence shown was read, within so many milliseconds.
    ReadSentence(u32),
    /// Take in that it cannot be read.
    SentenceTooSmall,
    /// Keep the size that was found.
    KeepSize,
    /// Something of the text as wide as this, in its own unit.
    SetSpacing(Spacing, f32),
    /// Set the sleep timer.
    SetSleep(Sleep),
    /// Read so far before waiting for a key.
    SetStretch(Stretch),
    /// Change something about how words are said.
    Pronounce(Pronounce),
    /// Have a kind of text left out, or read.
    LeaveOut(Class, bool),
    /// Have the voice tell so much of what the text is made of.
    Announce(Announced),
    /// So many milliseconds of silence after something.
    SetPause(Pause, u32),
    /// Give a reading aid a value.
    SetAid(AidValue),
    /// So much of a reading aid.
    SetAmount(Amount, u8),
    /// Buttons and labels of a size, as a multiple of the usual.
    SetWindowScale(f32),
    /// Go to the word at a position, and read from there if the voice is reading.
    GoTo(Position),
    /// Follow the link at a position.
    Follow(Position),
    /// Select a stretch of text, or nothing.
    Select(Option<Span>),
    /// Close the panel that is open.
    ClosePanel,
    /// Show the commands that fit these words.
    Search(String),
    /// Look for these words in the text.
    FindWords(String),
    /// Close the panel and go to a place where the words stand.
    ChooseHit(usize),
    /// Close the menu and do what was chosen there.
    Choose(&'static Row),
    /// Show or hide what stands below a heading in the table of contents.
    Fold(usize),
    /// Go to the heading that was chosen in the table of contents.
    GoToHeading(usize),
    /// Look into a folder, or open a file.
    Enter(PathBuf),
    /// Have the next key that is pressed mean a command.
    AskKey(&'static Row),
    /// Give a command its usual keys again.
    UsualKeys(&'static Row),
    /// Single letters are keys, or are not.
    SetLetterKeys(LetterKeys),
    /// Show a part of the settings.
    ShowTab(Tab),
}

impl Command {
    /// The command's row, if it can be put on keys.
    pub fn row(&self) -> Option<&'static Row> {
        COMMANDS.iter().find(|row| row.command == *self)
    }
}
