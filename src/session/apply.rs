//! What each command does to the session: one arm a command, in the order of the table.

use std::path::PathBuf;

use super::status::Letters;
use super::view::{self, Panel, Scroll};
use super::{Effect, Notice, Session, Source, narrate, source, structure};
use crate::command::{Command, sheet};
use crate::document::{Landmark, Lang, Place, Way};
use crate::import::folder::{Entry, Folder};
use crate::segment::Segments;
use crate::settings::typography::Typography;
use crate::settings::{Settings, SpokenStatus, store};

/// How much one press changes the speed, in words a minute.
pub const SPEED_STEP: u16 = 10;
/// How much one press changes the loudness.
pub const VOLUME_STEP: f32 = 0.1;
/// How much one press changes the size of the window's controls.
pub const SCALE_STEP: f32 = 0.25;
/// Words into a sentence from which "previous sentence" goes to the sentence's own beginning.
const RESTART_AFTER_WORDS: usize = 2;

impl Session {
    /// Does what the reader wants.
    pub fn apply(&mut self, command: Command) -> Vec<Effect> {
        let mut effects = self.hush();
        effects.extend(self.stir());
        let before = self.reading();
        effects.extend(self.do_what(command));
        self.count_after(before);
        effects
    }

    fn do_what(&mut self, command: Command) -> Vec<Effect> {
        match command {
            Command::PlayPause => self.play_or_pause(),
            Command::ReadSelection => self.read_selection(),
            Command::Stop => self.stop(),
            Command::NextSentence => self.go(|text, place| text.next_sentence(place)),
            Command::PreviousSentence => self.go(|text, place| {
                if place.word > RESTART_AFTER_WORDS {
                    Some(Place { word: 0, ..place })
                } else {
                    text.previous_sentence(place)
                }
            }),
            Command::NextParagraph => self.go(|text, place| text.next_block(place)),
            Command::PreviousParagraph => self.go(|text, place| text.previous_block(place)),
            // Beside an open panel these keys are for looking; a place lost behind it would not be missed until later.
            Command::ToStart if self.panel.is_some() => vec![Effect::Scroll(Scroll::Start)],
            Command::ToEnd if self.panel.is_some() => vec![Effect::Scroll(Scroll::End)],
            Command::ToStart => self.go(|text, _| text.first()),
            Command::ToEnd => self.go(|text, _| text.last_sentence()),
            Command::GoTo(position) => self.go(|text, _| text.place(position)),
            Command::Seek(landmark, way) => self.seek(landmark, way),
            Command::WhereAmI => self.tell(Notice::Where),
            Command::CaretMode => self.toggle_caret(),
            Command::MoveCaret(unit, way) => self.move_caret(unit, way),
            Command::Extend(unit, way) => self.extend(unit, way),
            Command::PutCaret(position) => self.put_caret(position),
            Command::ExtendTo(position) => self.extend_to(position),
            Command::Faster => self.set_speed(self.settings.speed_wpm.saturating_add(SPEED_STEP)),
            Command::Slower => self.set_speed(self.settings.speed_wpm.saturating_sub(SPEED_STEP)),
            Command::SetSpeed(wpm) => self.set_speed(wpm),
            Command::Louder => self.set_volume(self.settings.volume + VOLUME_STEP),
            Command::Softer => self.set_volume(self.settings.volume - VOLUME_STEP),
            Command::SetVolume(volume) => self.set_volume(volume),
            // What is looked at is what becomes larger.
            Command::LargerText if self.panel == Some(Panel::Picture) => self.magnify(Way::Forward),
            Command::SmallerText if self.panel == Some(Panel::Picture) => self.magnify(Way::Back),
            Command::UsualText if self.panel == Some(Panel::Picture) => self.show_all(),
            Command::OtherVoice => self.other_voice(),
            Command::SetVoice(voice) => self.set_voice(&voice),
            Command::SetDevice(id) => self.set_device(id.as_deref()),
            Command::Voices => self.toggle_voices(),
            Command::PickVoice(step) => self.pick_voice(step),
            Command::LargerText => self.resize(Typography::larger),
            Command::SmallerText => self.resize(Typography::smaller),
            Command::UsualText => self.change(Settings::use_usual_size, Notice::TextSize),
            Command::LargerWindow => {
                self.change(|settings| settings.ui_scale += SCALE_STEP, Notice::WindowScale)
            }
            Command::SmallerWindow => {
                self.change(|settings| settings.ui_scale -= SCALE_STEP, Notice::WindowScale)
            }
            Command::NextPreset => self.next_preset(),
            Command::SetPreset(preset) => self.set_preset(preset),
            Command::Presets => self.toggle_presets(),
            Command::TypeName(name) => self.type_name(name),
            Command::SavePreset => self.save_preset(),
            Command::RenamePreset(at) => self.rename_preset(at),
            Command::DeletePreset(at) => self.delete_preset(at),
            Command::ExportPresets => self.export_presets(),
            Command::ImportPresets(path) => self.import_presets(path),
            Command::SetReach(reach) => self.set_reach(reach),
            Command::Widen(spacing) => self.space(spacing, |text| spacing.widen(text)),
            Command::Narrow(spacing) => self.space(spacing, |text| spacing.narrow(text)),
            Command::SetSpacing(spacing, value) => self.space(spacing, |text| spacing.set(text, value)),
            Command::Repeat => self.repeat(),
            Command::Spell => self.spell(),
            Command::NextSleep => self.next_sleep(),
            Command::SetSleep(sleep) => self.set_sleep(sleep),
            Command::NextStretch => self.set_stretch(self.settings.stretch.next()),
            Command::SetStretch(stretch) => self.set_stretch(stretch),
            Command::SetPause(pause, ms) => self.set_pause(pause, ms),
            Command::Pronunciation => self.toggle_pronunciation(),
            Command::Pronounce(step) => self.pronounce(step),
            Command::LeaveOut(class, left_out) => self.leave_out(class, left_out),
            Command::Announce(announced) => self.announce_so_much(announced),
            Command::Heavier => self.set_letters(Letters::Weight, |text| text.weight = text.weight.heavier()),
            Command::Lighter => self.set_letters(Letters::Weight, |text| text.weight = text.weight.lighter()),
            Command::SetWeight(weight) => self.set_letters(Letters::Weight, |text| text.weight = weight),
            Command::NextAlignment => {
                self.set_letters(Letters::Alignment, |text| text.alignment = text.alignment.next())
            }
            Command::SetAlignment(alignment) => {
                self.set_letters(Letters::Alignment, |text| text.alignment = alignment)
            }
            Command::ToggleHyphens => {
                self.set_letters(Letters::Hyphens, |text| text.hyphens = text.hyphens.other())
            }
            Command::SetHyphens(hyphens) => self.set_letters(Letters::Hyphens, |text| text.hyphens = hyphens),
            Command::SetStress(stress, shown) => {
                self.set_letters(Letters::Stress(stress), |text| text.plain.set(stress, shown))
            }
            Command::NextAid(aid) => self.set_aid(aid.next(&self.settings.aids)),
            Command::SetAid(value) => self.set_aid(value),
            Command::MoreAid(amount) => self.amount(amount, |aids| amount.raise(aids)),
            Command::LessAid(amount) => self.amount(amount, |aids| amount.lower(aids)),
            Command::SetAmount(amount, value) => self.amount(amount, |aids| amount.set(aids, value)),
            Command::SetTextSize(size) => self.change(|settings| settings.set_size(size), Notice::TextSize),
            Command::SetWindowScale(scale) => {
                self.change(|settings| settings.ui_scale = scale, Notice::WindowScale)
            }
            Command::FindSize => self.ask_size(),
            Command::BeginFinding => self.begin_finding(),
            Command::ReadSentence(millis) => self.read_sentence(millis),
            Command::SentenceTooSmall => self.sentence_too_small(),
            Command::KeepSize => self.keep_size(),
            Command::NextTheme => self.next_colours(),
            Command::UseOwnColours => self.use_own_colours(),
            Command::ChoosePart(part) => self.choose_part(part),
            Command::RaiseColour(channel) => self.turn(channel, |colour| channel.raise(colour)),
            Command::LowerColour(channel) => self.turn(channel, |colour| channel.lower(colour)),
            Command::SetColour(channel, value) => self.turn(channel, |colour| channel.set(colour, value)),
            Command::Brighten(light) => self.set_brightness(light, |colours| light.raise(colours)),
            Command::Dim(light) => self.set_brightness(light, |colours| light.lower(colours)),
            Command::SetBrightness(light, percent) => {
                self.set_brightness(light, |colours| light.set(colours, percent))
            }
            Command::ToggleNight => self.toggle_night(),
            Command::MendContrast => self.mend_contrast(),
            Command::NextFollow => self.set_follow(self.settings.follow.next()),
            Command::SetFollow(follow) => self.set_follow(follow),
            Command::SetMovement(movement) => self.set_movement(movement),
            Command::SetTheme(theme) => self.set_theme(theme),
            Command::SetFamily(family) => {
                self.change(|settings| settings.typography.set_family(family), Notice::Family)
            }
            Command::Typefaces => self.toggle_typefaces(),
            Command::FindTypeface(words) => self.find_typeface(words),
            Command::ShowTypeface(row) => self.show_typeface(row),
            Command::ChooseTypeface(name) => self.choose_typeface(name),
            Command::SetLanguage(lang) => self.set_language(&lang),
            Command::SetTextLang(lang) => self.set_text_lang(lang),
            Command::BackToVoice => self.back_to_voice(),
            Command::ScrollDown => vec![Effect::Scroll(Scroll::Lines(1.0))],
            Command::ScrollUp => vec![Effect::Scroll(Scroll::Lines(-1.0))],
            Command::PageDown => vec![Effect::Scroll(Scroll::Pages(1.0))],
            Command::PageUp => vec![Effect::Scroll(Scroll::Pages(-1.0))],
            Command::Languages => self.toggle(Panel::Languages),
            Command::Settings => self.toggle_settings(),
            Command::Help => self.toggle(Panel::Help),
            Command::Menu => {
                self.query.clear();
                self.toggle(Panel::Menu)
            }
            Command::Contents => self.toggle(Panel::Contents),
            Command::OpenFile => self.toggle_files(),
            Command::Find => self.toggle(Panel::Find),
            Command::FindWords(words) => self.find(words),
            Command::NextHit(way) => self.next_hit(way),
            Command::ChooseHit(at) => {
                let mut effects = self.show(None);
                effects.extend(self.go_to_hit(at));
                effects
            }
            Command::DescribeKeys => self.toggle_describing(),
            Command::KeySheet => {
                let page = sheet::html(&self.pack, self.keys(), self.text.document().direction());
                vec![Effect::WriteSheet(page)]
            }
            Command::Welcome => self.ask_welcome(),
            Command::SayChanges => self.set_spoken_status(match self.settings.spoken_status {
                SpokenStatus::Usual | SpokenStatus::Never => SpokenStatus::Always,
                SpokenStatus::Always => SpokenStatus::Usual,
            }),
            Command::SetSpokenStatus(status) => self.set_spoken_status(status),
            Command::ClosePanel => self.show(None),
            Command::Search(query) => self.search(query),
            Command::Choose(row) => self.choose(row),
            Command::Fold(block) => self.fold(block),
            Command::GoToHeading(block) => self.go_to_heading(block),
            Command::Enter(path) => self.enter(path),
            Command::AskKey(row) => self.ask_key(row),
            Command::UsualKeys(row) => self.usual_keys(row),
            Command::SetLetterKeys(letter_keys) => {
                self.change(|settings| settings.letter_keys = letter_keys, Notice::LetterKeys)
            }
            Command::ShowTab(tab) => {
                self.tab = tab;
                self.look_around()
            }
            Command::Select(span) => {
                self.selection = span;
                vec![]
            }
            Command::SelectAll => {
                self.selection = view::whole(&self.text);
                vec![]
            }
            Command::Guide => self.toggle_about(Source::guide()),
            Command::Conformance => self.toggle_about(Source::Conformance),
            Command::FollowLink => self.follow_link(),
            Command::LeaveLink => self.leave_link(),
            Command::ShowPicture(block) => self.show_picture(block),
            Command::Magnify(way) => self.magnify(way),
            Command::Follow(position) => self.follow_link_at(position),
            Command::Copy => self.copy(),
            Command::NextZone => vec![Effect::FocusNextZone],
            Command::NextControl => vec![Effect::FocusNext],
            Command::PreviousControl => vec![Effect::FocusPrevious],
            Command::Quit => self.quit(),
        }
    }

    pub(super) fn play_or_pause(&mut self) -> Vec<Effect> {
        if self.narration.is_speaking() {
            let mut effects = narrate(self.narration.pause(&self.text));
            self.notice = Notice::Paused;
            effects.extend(self.save_place());
            return effects;
        }
        let mut effects = if self.panel == Some(Panel::Welcome) { self.show(None) } else { vec![] };
        if std::mem::take(&mut self.ended) {
            // At the end of the text "play" means "once more"; there is nothing else it could mean.
            self.narration.go(&self.text, self.text.first().unwrap_or_default());
        }
        self.marked = true;
        self.following = true;
        self.notice = Notice::Reading;
        effects.extend(narrate(self.narration.play(&self.text)));
        effects
    }

    /// Reads the words that are selected, also those of which only a part is.
    fn read_selection(&mut self) -> Vec<Effect> {
        let words = self.selection.and_then(|span| {
            let last = self.text.place(self.beside(span.end, Way::Back))?;
            Some((self.text.place(span.start)?, last))
        });
        let Some((from, until)) = words.filter(|(from, until)| from <= until) else {
            return self.tell(Notice::NothingSelected);
        };
        (self.marked, self.following, self.ended) = (true, true, false);
        self.notice = Notice::Reading;
        narrate(self.narration.read(&self.text, from, until))
    }

    fn stop(&mut self) -> Vec<Effect> {
        if self.panel.is_some() {
            return self.show(None);
        }
        let mut effects = narrate(self.narration.pause(&self.text));
        // The mark goes; the place stays, and the reader is told so.
        self.notice = if self.marked { Notice::Paused } else { Notice::Ready };
        self.marked = false;
        self.selection = None;
        effects.extend(self.save_place());
        effects
    }

    fn seek(&mut self, landmark: Landmark, way: Way) -> Vec<Effect> {
        match structure::find(&self.text, self.caret(), landmark, way) {
            Some(position) => {
                let effects = self.go(|text, _| text.place(position));
                self.caret = Some(position);
                effects
            }
            None => self.tell(Notice::NoneThere(landmark, way)),
        }
    }

    pub(super) fn tell(&mut self, notice: Notice) -> Vec<Effect> {
        self.notice = notice;
        vec![]
    }

    /// Opens the list of files: that of the folder looked into last, else of the reader's own.
    fn toggle_files(&mut self) -> Vec<Effect> {
        let mut effects = self.toggle(Panel::Files);
        if self.panel == Some(Panel::Files) {
            let last = self.folder.as_ref().map(|folder| folder.path.clone());
            effects.push(Effect::List(last.unwrap_or_else(store::documents)));
        }
        effects
    }

    fn enter(&mut self, path: PathBuf) -> Vec<Effect> {
        let is_file = |folder: &Folder| folder.entries.contains(&Entry::File(path.clone()));
        if self.folder.as_ref().is_some_and(is_file) {
            let mut effects = self.show(None);
            effects.push(Effect::Open(Source::File(path)));
            return effects;
        }
        vec![Effect::List(path)]
    }

    pub(super) fn go(&mut self, target: impl Fn(&Segments, Place) -> Option<Place>) -> Vec<Effect> {
        let Some(place) = target(&self.text, self.narration.place()) else { return vec![] };
        self.caret = None;
        self.marked = true;
        self.following = true;
        self.ended = false;
        if self.notice == Notice::Ended {
            self.notice = Notice::Paused;
        }
        let mut effects = narrate(self.narration.go(&self.text, place));
        if !self.narration.is_speaking() {
            effects.extend(self.save_place());
        }
        effects
    }

    fn back_to_voice(&mut self) -> Vec<Effect> {
        self.following = true;
        self.marked = true;
        vec![Effect::Scroll(Scroll::To(self.text.position(self.narration.place())))]
    }

    /// Another language for window and article; the same sentence in it. A reader's own file stays as it is.
    fn set_language(&mut self, lang: &Lang) -> Vec<Effect> {
        self.settings.language = Some(lang.clone());
        let pack = self.locales.pack(lang);
        let same = pack.lang() == self.pack.lang();
        self.pack = pack;
        self.notice = Notice::Language;
        let mut effects = self.save_settings();
        if same {
            return effects;
        }
        effects.push(Effect::Narrate(self.saying_to_use()));
        match self.source.in_language(&self.context()) {
            None => {}
            Some(Err(error)) => self.notice = Notice::Trouble(error),
            Some(Ok(document)) => {
                let top = self.text.place(self.view.position).unwrap_or_default();
                self.text = source::segments(&self.locales, document);
                self.view.jump(self.text.position(Place { word: 0, ..top }));
                self.selection = None;
                effects.extend(self.find_again());
                let word = if self.ended { usize::MAX } else { 0 };
                let place = Place { word, ..self.narration.place() };
                effects.extend(narrate(self.narration.go(&self.text, place)));
            }
        }
        effects
    }

    fn copy(&mut self) -> Vec<Effect> {
        let span = self.selection.or_else(|| self.highlight().map(|highlight| highlight.sentence));
        let copied = span.map(|span| view::text_of(&self.text, span)).unwrap_or_default();
        if copied.is_empty() {
            return vec![];
        }
        self.notice = Notice::Copied;
        vec![Effect::Copy(copied)]
    }

    pub(super) fn toggle(&mut self, panel: Panel) -> Vec<Effect> {
        self.show(if self.panel == Some(panel) { None } else { Some(panel) })
    }

    pub(super) fn show(&mut self, panel: Option<Panel>) -> Vec<Effect> {
        let mut effects = if panel == Some(Panel::Welcome) { vec![] } else { self.leave_welcome() };
        effects.extend(self.leave_finder(panel));
        effects.extend(self.leave_typefaces());
        self.panel = panel;
        self.list_voices();
        effects.push(Effect::FocusPanel(panel));
        effects
    }
}
