//! The voices of all languages: what is listed, in which order, and what the reader does with it.
//!
//! 1. The list is made when its panel opens, and anew when voices have come since; the language of the text comes first, then
//!    those of the window, then all others by their names. Within a language the order is that of
//!    [`choices`](crate::voice::choices).
//! 2. What is typed above it narrows it: to the names of voices and regions, to what voices are like, and to languages by what
//!    they call themselves, by what they are called in English, or by their tags.
//! 3. A voice that is chosen reads its language from then on; one that is only heard changes nothing. Each says where the reader
//!    is in the text or, in another language, the beginning of the bundled article, or what that language calls itself.
//!
//! With the panel the list goes.

use std::collections::BTreeSet;

use crate::command::PickVoice;
use crate::content;
use crate::document::Lang;
use crate::document::fold::text as folded;
use crate::document::script::Script;
use crate::locale::{Locales, names};
use crate::narration::{Request, Telling};
use crate::session::rows::Rows;
use crate::session::source::DEFAULT_ARTICLE;
use crate::session::view::text_of;
use crate::session::{Effect, Notice, Panel, Session};
use crate::voice::{Choice, choice};

/// A voice and the language that it would read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The language.
    pub lang: Lang,
    /// The voice.
    pub choice: Choice,
    /// By what it is found, folded.
    words: String,
}

/// The list.
#[derive(Debug, Clone, Default)]
pub struct List {
    all: Vec<Listed>,
    rows: Rows,
}

/// What is told of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// A voice reads a language from now on that is not the text's.
    Chosen(Lang, String),
    /// A voice is only heard.
    Heard(Lang, String),
}

impl List {
    /// What was typed above it.
    pub fn words(&self) -> &str {
        self.rows.words()
    }

    /// How many voices fit what was typed.
    pub fn count(&self) -> usize {
        self.rows.count()
    }

    /// A row.
    pub fn row(&self, row: usize) -> Option<&Listed> {
        self.all.get(self.rows.at(row)?)
    }

    /// The rows in sight, with their numbers.
    pub fn in_sight(&self) -> impl Iterator<Item = (usize, &Listed)> {
        self.rows.in_sight().filter_map(|(row, at)| Some((row, self.all.get(at)?)))
    }

    fn find(&mut self, words: String) {
        self.rows.find(words, self.all.iter().map(|listed| &listed.words));
    }

    /// Takes in all voices anew; what was typed counts, and the first in sight stays so.
    fn fill(&mut self, all: Vec<Listed>) {
        let first = self.in_sight().next().filter(|(row, _)| *row > 0).map(|(_, listed)| listed.clone());
        self.all = all;
        self.find(self.words().to_owned());
        let same = |row: &usize| self.row(*row) == first.as_ref();
        let row = first.is_some().then(|| (0..self.count()).find(same)).flatten();
        self.rows.begin_with(row.unwrap_or_default());
    }
}

/// Languages in the order in which voices are listed: some first, then the others by their names; each once, whatever the region.
pub fn in_order(locales: &Locales, first: &[&Lang], others: impl IntoIterator<Item = Lang>) -> Vec<Lang> {
    let mut others: Vec<Lang> = others.into_iter().collect();
    others.sort_by_cached_key(|lang| sorted_as(&locales.language_name(lang)));
    let window = locales.tags();
    let all = first.iter().copied().cloned().chain(window).chain(others);
    let mut seen = BTreeSet::new();
    all.filter(|lang| seen.insert(lang.spoken())).collect()
}

/// What a name is sorted by: among Latin letters accents do not count, and other scripts come after them.
fn sorted_as(name: &str) -> String {
    let is_latin = name.chars().next().and_then(Script::of) == Some(Script::Latin);
    if is_latin { folded(name) } else { name.to_lowercase() }
}

impl Session {
    /// The voices of all languages.
    pub fn voice_list(&self) -> &List {
        &self.voices.list
    }

    /// What is told of the list, in words.
    pub(in crate::session) fn told_of_voices(&self, told: &Told) -> String {
        let (id, lang, voice) = match told {
            Told::Chosen(lang, voice) => ("status-voice-of", lang, voice),
            Told::Heard(lang, voice) => ("status-voice-heard", lang, voice),
        };
        let named = self.voices_of(lang).into_iter().find(|choice| choice.voice == *voice);
        let name = named.map_or_else(|| voice.clone(), |choice| self.voice_name(&choice));
        let facts = [("voice", name.into()), ("language", self.lang_name(lang).into())];
        self.pack.tr_with(id, &facts)
    }

    pub(in crate::session) fn toggle_voices(&mut self) -> Vec<Effect> {
        let mut effects = self.toggle(Panel::Voices);
        effects.extend(self.look_around());
        effects
    }

    /// Lists all voices where their panel is open, and forgets them where it is not.
    pub(in crate::session) fn list_voices(&mut self) {
        self.voices.list = List::default();
        self.list_again();
    }

    /// The same where it is open already, after voices have come or gone.
    pub(super) fn list_again(&mut self) {
        if self.panel == Some(Panel::Voices) {
            let all = self.all_voices();
            self.voices.list.fill(all);
        }
    }

    fn all_voices(&self) -> Vec<Listed> {
        let first = [self.spoken_lang(), self.pack.lang()];
        let langs = in_order(&self.locales, &first, choice::languages(&self.shelf, &self.voices.system));
        langs.into_iter().flat_map(|lang| self.listed_of(&lang)).collect()
    }

    /// The voices of a language, as they are listed.
    fn listed_of(&self, lang: &Lang) -> Vec<Listed> {
        let called = [self.locales.language_name(lang), names::own(lang).unwrap_or_default()];
        let english = names::english(lang).unwrap_or_default();
        let language = folded(&format!("{} {english} {lang}", called.join(" ")));
        let listed = |choice: Choice| {
            let kind = self.pack.tr(choice.kind.key());
            let words = folded(&format!("{} {kind} ", self.voice_name(&choice))) + &language;
            Listed { lang: lang.clone(), choice, words }
        };
        self.voices_of(lang).into_iter().map(listed).collect()
    }

    /// Takes a step in the list.
    pub(in crate::session) fn pick_voice(&mut self, step: PickVoice) -> Vec<Effect> {
        match step {
            PickVoice::Find(words) => self.voices.list.find(words),
            PickVoice::Show(row) => self.voices.list.rows.show(row),
            PickVoice::Hear(lang, voice) => return self.hear_voice(lang, voice),
            PickVoice::Choose(lang, voice) => return self.choose_voice(lang, voice),
        }
        vec![]
    }

    fn choose_voice(&mut self, lang: Lang, voice: String) -> Vec<Effect> {
        if lang.is_spoken_as(self.spoken_lang()) {
            return self.set_voice(&voice);
        }
        let told = Notice::Voices(Told::Chosen(lang.clone(), voice.clone()));
        let mut effects = self.change(|settings| settings.voices.set(&lang, voice), told);
        effects.extend(self.use_voices());
        effects.extend(self.sample(&lang, Telling::Text));
        effects
    }

    /// Has a voice say some words. It is not one that reads, so reading pauses.
    fn hear_voice(&mut self, lang: Lang, voice: String) -> Vec<Effect> {
        let mut effects = if self.narration.is_speaking() { self.play_or_pause() } else { vec![] };
        let mut tried = choice::plan(&self.settings.voices, &self.shelf);
        tried.set(&lang, voice.clone());
        effects.push(Effect::Narrate(Request::TryVoices(tried)));
        // A screen reader would say it over the voice.
        if !self.is_read_out() {
            self.notice = Notice::Voices(Told::Heard(lang.clone(), voice));
        }
        effects.extend(self.sample(&lang, Telling::Trial));
        effects
    }

    /// Some words of a language by which its voice can be judged.
    pub(in crate::session) fn words_to_hear(&self, lang: &Lang) -> String {
        if lang.is_spoken_as(self.spoken_lang()) {
            let span = self.text.sentence_span(self.narration.place());
            return span.map(|span| text_of(&self.text, span)).unwrap_or_default();
        }
        let article = content::load(DEFAULT_ARTICLE, lang, &|_, _| None).ok();
        let article = article.filter(|article| article.lang.is_spoken_as(lang));
        let title = article.and_then(|article| article.blocks.first().map(|block| block.text.clone()));
        title.unwrap_or_else(|| self.locales.language_name(lang))
    }
}
