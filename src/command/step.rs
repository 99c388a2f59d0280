//! Which commands are steps: those that a key held down does again and again.

use super::Command;

impl Command {
    /// True for what goes a little further each time, as a key that is held down does.
    pub fn is_step(&self) -> bool {
        match self {
            Command::NextSentence
            | Command::PreviousSentence
            | Command::NextParagraph
            | Command::PreviousParagraph
            | Command::Seek(..)
            | Command::MoveCaret(..)
            | Command::Extend(..)
            | Command::Faster
            | Command::Slower
            | Command::Louder
            | Command::Softer
            | Command::LargerText
            | Command::SmallerText
            | Command::Widen(_)
            | Command::Narrow(_)
            | Command::Heavier
            | Command::Lighter
            | Command::MoreAid(_)
            | Command::LessAid(_)
            | Command::LargerWindow
            | Command::SmallerWindow
            | Command::Brighten(_)
            | Command::Dim(_)
            | Command::RaiseColour(_)
            | Command::LowerColour(_)
            | Command::NextHit(_)
            | Command::Magnify(_)
            | Command::ScrollDown
            | Command::ScrollUp
            | Command::PageDown
            | Command::PageUp
            | Command::NextControl
            | Command::PreviousControl => true,
            Command::PlayPause
            | Command::ReadSelection
            | Command::Stop
            | Command::ToStart
            | Command::ToEnd
            | Command::WhereAmI
            | Command::CaretMode
            | Command::PutCaret(_)
            | Command::ExtendTo(_)
            | Command::UsualText
            | Command::BackToVoice
            | Command::NextTheme
            | Command::OtherVoice
            | Command::NextFollow
            | Command::Repeat
            | Command::NextStretch
            | Command::NextSleep
            | Command::SetSleep(_)
            | Command::Spell
            | Command::NextPreset
            | Command::Presets
            | Command::Typefaces
            | Command::FindSize
            | Command::NextAlignment
            | Command::ToggleHyphens
            | Command::NextAid(_)
            | Command::Languages
            | Command::Settings
            | Command::Help
            | Command::Menu
            | Command::Contents
            | Command::OpenFile
            | Command::Find
            | Command::FindWords(_)
            | Command::ChooseHit(_)
            | Command::DescribeKeys
            | Command::KeySheet
            | Command::Guide
            | Command::Conformance
            | Command::FollowLink
            | Command::LeaveLink
            | Command::ShowPicture(_)
            | Command::Welcome
            | Command::SayChanges
            | Command::Copy
            | Command::SelectAll
            | Command::NextZone
            | Command::Quit
            | Command::SetLanguage(_)
            | Command::SetTextLang(_)
            | Command::SetTheme(_)
            | Command::ToggleNight
            | Command::MendContrast
            | Command::UseOwnColours
            | Command::ChoosePart(_)
            | Command::SetColour(..)
            | Command::SetBrightness(..)
            | Command::SetFamily(_)
            | Command::FindTypeface(_)
            | Command::ShowTypeface(_)
            | Command::ChooseTypeface(_)
            | Command::SetWeight(_)
            | Command::SetAlignment(_)
            | Command::SetHyphens(_)
            | Command::SetStress(..)
            | Command::SetPreset(_)
            | Command::SetVoice(_)
            | Command::TypeName(_)
            | Command::SavePreset
            | Command::RenamePreset(_)
            | Command::DeletePreset(_)
            | Command::ExportPresets
            | Command::ImportPresets(_)
            | Command::SetReach(_)
            | Command::SetFollow(_)
            | Command::SetMovement(_)
            | Command::SetSpokenStatus(_)
            | Command::SetSpeed(_)
            | Command::SetVolume(_)
            | Command::SetTextSize(_)
            | Command::BeginFinding
            | Command::ReadSentence(_)
            | Command::SentenceTooSmall
            | Command::KeepSize
            | Command::SetSpacing(..)
            | Command::SetPause(..)
            | Command::SetStretch(_)
            | Command::SetAid(_)
            | Command::SetAmount(..)
            | Command::SetWindowScale(_)
            | Command::GoTo(_)
            | Command::Follow(_)
            | Command::Select(_)
            | Command::ClosePanel
            | Command::Search(_)
            | Command::Choose(_)
            | Command::Fold(_)
            | Command::GoToHeading(_)
            | Command::Enter(_)
            | Command::AskKey(_)
            | Command::UsualKeys(_)
            | Command::SetLetterKeys(_)
            | Command::ShowTab(_) => false,
        }
    }
}
