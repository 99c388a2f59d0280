//! How the window looks and what a key means in it, from the session alone.

use iced::advanced::widget::Id;
use iced::widget::{column, container, row, space};
use iced::{Element, Fill, Length, Size, keyboard};

use super::keyboard::key_press;
use super::style::{EDGE, PANEL, WIDE, color};
use super::ui::Ui;
use super::widget::lens;
use super::widget::mirror::mirrored;
use super::widget::page::{Anchor, Followed, Page};
use super::widget::scope::{Inside, Scope};
use super::{App, Message, PAGE, keymap, panel, status, toolbar};
use crate::command::{Command, Zone};
use crate::document::{Direction, Position};
use crate::session::Pressed;
use crate::settings::aids::Lens;
use crate::settings::follow::Movement;
use crate::settings::typography::Typography;

impl App {
    /// The theme of iced's own parts; everything of ours takes its colours from the palette.
    pub fn theme(&self) -> iced::Theme {
        let p = self.session.palette();
        let palette = iced::theme::Palette {
            background: color(p.paper),
            text: color(p.text),
            primary: color(p.accent),
            success: color(p.accent),
            warning: color(p.accent),
            danger: color(p.accent),
        };
        iced::Theme::custom(self.session.theme().id(), palette)
    }

    /// How much larger everything is drawn: what reader and desktop want, as far as the window has room for it. The page divides
    /// its text by it, so that text and controls scale apart.
    pub fn scale_factor(&self) -> f32 {
        scale_within(self.session.ui_scale(), self.size)
    }

    /// The window.
    pub fn view(&self) -> Element<'_, Message> {
        let ui = Ui::new(&self.session);
        // Always three, so that the page stays the same widget.
        let parts = column![self.lens(ui, Lens::Top), self.page(ui), self.lens(ui, Lens::Bottom)];
        let page = container(parts).width(Fill).height(Fill);
        let middle: Element<'_, Message> = match self.session.panel() {
            None => page.into(),
            Some(panel) if panel.is_whole() || self.size.width / self.scale_factor() < WIDE => {
                panel::view(ui, panel)
            }
            Some(panel) => {
                let panel = container(panel::view(ui, panel)).width(Length::Fixed(PANEL));
                mirrored(row![page, ui.edge(EDGE, Fill), panel].width(Fill).height(Fill), ui.mirror)
            }
        };
        let height = self.size.height / self.scale_factor();
        let sentence = panel::finder::sentence(ui, self.scale_factor());
        let picture = self.session.enlarged().map(|_| panel::picture::view(ui, &self.pictures, height));
        let parts = match sentence.or(picture) {
            // Nothing else to look at, and room for large letters.
            Some(alone) => column![alone, status::view(ui)],
            None => column![toolbar::view(ui, height * TOOLBAR_SHARE), middle, status::view(ui)],
        };
        let scope = Scope::window(parts.width(Fill).height(Fill), |event, inside| {
            let answer = self.session.finding_size().sentence().and_then(|_| panel::finder::key(event));
            if answer.is_some() {
                return answer;
            }
            let row = keymap::row(event, self.session.keys(), self.zone(inside), self.direction());
            row.map(|row| Message::Asked(row.command.clone()))
        });
        let scope = scope.first(|event| self.keeps_key(event));
        if self.session.asking().is_none() {
            return scope.into();
        }
        // The reader asks about keys: none does what it usually does.
        scope.before(|event, inside| self.pressed(event, inside)).into()
    }

    /// Whether a screen reader keeps a key.
    fn keeps_key(&self, event: &keyboard::Event) -> bool {
        let reader = self.hands.listener();
        reader.is_some_and(|reader| key_press(event).is_some_and(|key| reader.keeps_key(&key)))
    }

    /// The direction that arrow keys follow: that of the text.
    fn direction(&self) -> Direction {
        self.session.text().document().direction()
    }

    /// Where the keyboard is.
    fn zone(&self, inside: &Inside) -> Zone {
        match inside.focused() {
            Some((id, _)) if *id != Id::new(PAGE) => Zone::Everywhere,
            Some(_) | None if self.session.has_caret() => Zone::Caret,
            Some(_) | None => Zone::Page,
        }
    }

    /// A key as the session wants to know it while the reader asks about keys; `None` for a modifier alone.
    fn pressed(&self, event: &keyboard::Event, inside: &Inside) -> Option<Message> {
        let chords = keymap::chords(event, self.direction());
        let zone = self.zone(inside);
        let control = inside.focused().filter(|_| zone == Zone::Everywhere).map(|(_, name)| name.clone());
        (!chords.is_empty()).then_some(Message::Pressed(Pressed { chords, zone, control }))
    }

    /// The word lens where it is on this side of the text, else nothing.
    fn lens<'a>(&'a self, ui: Ui<'a>, side: Lens) -> Element<'a, Message> {
        let session = &self.session;
        if session.aids().lens != side {
            return space().into();
        }
        let lang = session.text().document().lang_of(session.narration().place().block);
        let most = self.size.height / self.scale_factor() / 3.0;
        let word = session.word_at_place();
        lens::Lens::new(word, lang, self.page_typography(), ui.palette, side, most).into()
    }

    fn page_typography(&self) -> Typography {
        let mut typography = self.session.typography();
        typography.size /= self.scale_factor();
        typography
    }

    fn page<'a>(&'a self, ui: Ui<'a>) -> Page<'a, Message> {
        let session = &self.session;
        let view = session.view();
        // The first line keeps the space above it.
        let anchor = if view.position == Position::default() {
            Anchor::default()
        } else {
            Anchor { position: view.position, offset_y: view.offset_y }
        };
        Page::new(Id::new(PAGE), session.text(), self.page_typography(), ui.palette)
            .mirrored(ui.mirror)
            .glides(session.movement() == Movement::Smooth)
            .highlight(session.highlight())
            .aids(*session.aids(), session.caret())
            .follow(session.followed().map(|position| Followed { position, way: session.settings().follow }))
            .finds(session.hits())
            .selection(session.selection())
            .caret(session.has_caret().then(|| session.caret()))
            .anchor(view.revision, anchor)
            .pictures(&self.pictures, ui.tr("picture-broken"), ui.tr("picture-too-large"))
            .on_sight(Message::InSight)
            .on_picture(|block| Message::Asked(Command::ShowPicture(block)))
            .on_press(|position| Message::Asked(session.pressed(position)))
            .on_select(|span| Message::Asked(Command::Select(span)))
            .on_scroll(Message::Scrolled)
            .on_settle(Message::Settled)
    }
}

/// The largest part of the window's height that the toolbar takes; what does not fit is scrolled to.
const TOOLBAR_SHARE: f32 = 0.4;

/// A scale of the controls that leaves a window at least 320 × 240 of their pixels: what WCAG 2.2 §1.4.10 asks to be
/// enough. More would hide the text, and then the way back.
pub(super) fn scale_within(wanted: f32, window: Size) -> f32 {
    wanted.min(window.width / 320.0).min(window.height / 240.0).max(1.0)
}

/// The ids at which the zones of the window begin, for [`Command::NextZone`].
pub(super) fn zones() -> Vec<Id> {
    [toolbar::FIRST, PAGE, panel::FIRST, status::FIRST].into_iter().map(Id::new).collect()
}
