//! The real window off screen, and what a person finds in it: its controls in the order in which Tab reaches them, with
//! what is written on each and where it stands.
#![allow(dead_code)]

use std::sync::Arc;

use iced::advanced::graphics::text::Paragraph;
use iced::advanced::text::{self, Paragraph as _};
use iced::advanced::widget::Id;
use iced::advanced::widget::operation::{self, Focusable, Operation, Outcome, Scrollable};
use iced::{Point, Rectangle, Size, Vector};
use lectern::document::Position;
use lectern::gui::access::Look;
use lectern::gui::effect::Hands;
use lectern::gui::offscreen::{Offscreen, Picture};
use lectern::gui::widget::page::Geometry;
use lectern::gui::widget::scope::walk::{By, Stop as WalkStop};
use lectern::gui::{App, PAGE, font};
use lectern::locale::Pack;
use lectern::screen_reader::{self, Spoken};
use lectern::session::Session;
use lectern::settings::theme::Rgb;

use crate::reader::{session, settings};

/// The window around a session, in pixels; without voice and disk.
pub fn open(session: Session, width: u32, height: u32) -> Offscreen {
    Offscreen::open(App::new(session, Hands::default()), width, height, 1.0).unwrap()
}

/// The same with hands that can do something.
pub fn open_with(session: Session, hands: Hands, width: u32, height: u32) -> Offscreen {
    Offscreen::open(App::new(session, hands), width, height, 1.0).unwrap()
}

/// The window in a language.
pub fn window(lang: &str, width: u32, height: u32) -> Offscreen {
    open(session(settings(lang)), width, height)
}

/// The words of the window.
pub fn pack(window: &Offscreen) -> Arc<Pack> {
    Arc::clone(window.app().session().pack())
}

/// Something that takes the keyboard.
#[derive(Debug, Clone)]
pub struct Stop {
    /// Its id.
    pub id: Id,
    /// Where it is on the screen, in the window's units; what is scrolled out of a panel lies outside of `area`.
    pub bounds: Rectangle,
    /// Whether it has the keyboard.
    pub focused: bool,
    /// What is written on it.
    pub label: String,
    /// What a screen reader calls it.
    pub name: String,
    /// How it is reached.
    pub by: By,
    /// The part of the window that it is scrolled in.
    pub area: Option<Rectangle>,
}

impl Stop {
    /// True where the other stands inside, and is reached from it.
    pub fn holds(&self, other: &Stop) -> bool {
        other.by == By::Arrows && self.by == By::Tab && other.bounds.is_within(&self.bounds)
    }

    pub fn is(&self, name: &'static str) -> bool {
        self.id == Id::new(name)
    }
}

/// A piece of text around the page.
#[derive(Debug, Clone)]
pub struct Label {
    pub text: String,
    pub bounds: Rectangle,
    /// The control that it is written on, as an index of [`Survey::stops`].
    pub on: Option<usize>,
}

/// What is in a window.
#[derive(Debug, Default)]
pub struct Survey {
    pub stops: Vec<Stop>,
    pub labels: Vec<Label>,
    areas: Vec<(Rectangle, Vector)>,
    coming: Option<(Rectangle, Vector)>,
    by: Option<By>,
    said: Option<Spoken>,
}

impl Survey {
    /// Looks at a window.
    pub fn of(window: &mut Offscreen) -> Self {
        let mut survey = Self::default();
        window.operate(&mut survey);
        survey
    }

    /// The control that has the keyboard; there is never more than one.
    pub fn focused(&self) -> Option<&Stop> {
        let mut focused = self.stops.iter().filter(|stop| stop.focused);
        let first = focused.next();
        assert!(focused.next().is_none(), "two controls have the keyboard");
        first
    }

    /// Those that Tab reaches.
    pub fn tab_stops(&self) -> Vec<Stop> {
        self.stops.iter().filter(|stop| stop.by == By::Tab).cloned().collect()
    }

    pub fn find(&self, name: &'static str) -> &Stop {
        self.stops.iter().find(|stop| stop.is(name)).unwrap_or_else(|| panic!("there is no {name}"))
    }

    fn shown(&self, bounds: Rectangle) -> Rectangle {
        self.areas.last().map_or(bounds, |(_, by)| bounds - *by)
    }
}

impl Operation for Survey {
    fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
        let entered = self.coming.take();
        self.areas.extend(entered);
        operate(self);
        if entered.is_some() {
            self.areas.pop();
        }
    }

    fn scrollable(
        &mut self,
        _id: Option<&Id>,
        bounds: Rectangle,
        _content: Rectangle,
        by: Vector,
        _state: &mut dyn Scrollable,
    ) {
        self.coming = Some((bounds, by));
    }

    fn focusable(&mut self, id: Option<&Id>, bounds: Rectangle, state: &mut dyn Focusable) {
        let bounds = self.shown(bounds);
        self.stops.push(Stop {
            id: id.cloned().expect("every control has a name"),
            bounds,
            focused: state.is_focused(),
            label: String::new(),
            name: self
                .said
                .take()
                .filter(|said| Some(&Id::from(said.id.clone())) == id)
                .map(|said| said.name)
                .unwrap_or_default(),
            by: self.by.take().unwrap_or(By::Tab),
            area: self.areas.last().map(|(area, _)| *area),
        });
    }

    fn custom(&mut self, _id: Option<&Id>, _bounds: Rectangle, state: &mut dyn std::any::Any) {
        if let Some(stop) = state.downcast_ref::<WalkStop>() {
            self.by = Some(stop.by);
        }
        if let Some(spoken) = state.downcast_ref::<Spoken>() {
            match self.stops.last_mut() {
                Some(last) if last.id == Id::from(spoken.id.clone()) => last.name.clone_from(&spoken.name),
                _ => self.said = Some(spoken.clone()),
            }
        }
    }

    fn text(&mut self, id: Option<&Id>, bounds: Rectangle, text: &str) {
        if id == Some(&Id::new(PAGE)) {
            return;
        }
        let bounds = self.shown(bounds);
        let last = self.stops.len().checked_sub(1);
        let area = self.areas.last().map(|(area, _)| *area);
        let on = last.filter(|last| {
            self.stops[*last].area == area && self.stops[*last].bounds.contains(bounds.center())
        });
        if let Some(on) = on {
            self.stops[on].label = text.to_owned();
        }
        self.labels.push(Label { text: text.to_owned(), bounds, on });
    }
}

/// The page's lines.
pub fn geometry(window: &mut Offscreen) -> Option<Geometry> {
    #[derive(Default)]
    struct Collected(Option<Geometry>);
    impl Operation for Collected {
        fn traverse(&mut self, operate: &mut dyn FnMut(&mut dyn Operation)) {
            operate(self);
        }
        fn custom(&mut self, _id: Option<&Id>, bounds: Rectangle, state: &mut dyn std::any::Any) {
            self.0 = self.0.take().or_else(|| Geometry::of(state, bounds));
        }
    }
    let mut collected = Collected::default();
    window.operate(&mut collected);
    collected.0
}

/// Whether the line with a position can be seen.
pub fn is_in_view(geometry: &Geometry, at: Position) -> bool {
    geometry.lines.iter().any(|line| {
        let visible = line.rect.y + line.rect.height > geometry.page.y
            && line.rect.y < geometry.page.y + geometry.page.height;
        line.block == at.block && line.range.start <= at.byte && at.byte < line.range.end && visible
    })
}

/// How large a text of the window is when lines may be this wide.
pub fn measure(content: &str, size: f32, bold: bool, width: f32) -> Size {
    let weight = if bold { iced::font::Weight::Bold } else { iced::font::Weight::Normal };
    Paragraph::with_text(text::Text {
        content,
        bounds: Size::new(width, f32::INFINITY),
        size: size.into(),
        line_height: text::LineHeight::default(),
        font: iced::Font { weight, ..font::ui_font() },
        align_x: text::Alignment::Default,
        align_y: iced::alignment::Vertical::Top,
        shaping: text::Shaping::Advanced,
        wrapping: text::Wrapping::default(),
    })
    .min_bounds()
}

/// The same for a text that is broken into lines word by word, as languages written from the right are.
pub fn measure_by_words(content: &str, size: f32, bold: bool, width: f32) -> Size {
    let mut lines: Vec<(String, Size)> = Vec::new();
    for word in content.split(' ') {
        let longer = lines.last().map_or(word.to_owned(), |(line, _)| format!("{line} {word}"));
        let needs = measure(&longer, size, bold, f32::INFINITY);
        if needs.width <= width {
            lines.pop();
            lines.push((longer, needs));
        } else {
            lines.push((word.to_owned(), measure(word, size, bold, f32::INFINITY)));
        }
    }
    let width = lines.iter().map(|(_, needs)| needs.width).fold(0.0, f32::max);
    Size::new(width, lines.iter().map(|(_, needs)| needs.height).sum())
}

/// A pixel of a picture; `None` outside of it.
pub fn pixel(picture: &Picture, x: i32, y: i32) -> Option<Rgb> {
    let (x, y) = (u32::try_from(x).ok()?, u32::try_from(y).ok()?);
    if x >= picture.width || y >= picture.height {
        return None;
    }
    let at = ((y * picture.width + x) * 4) as usize;
    let [red, green, blue] = picture.rgba[at..at + 3] else { return None };
    Some(Rgb(red, green, blue))
}

/// True where two colours differ by no more than rounding.
pub fn alike(a: Rgb, b: Rgb) -> bool {
    [(a.0, b.0), (a.1, b.1), (a.2, b.2)].iter().all(|(a, b)| a.abs_diff(*b) <= 3)
}

/// The middle of a control.
pub fn middle(stop: &Stop) -> Point {
    stop.bounds.center()
}

/// Writes a picture among the products of the build, to be looked at.
pub fn keep(picture: &Picture, name: &str) {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("pictures");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(format!("{name}.png")), picture.png().unwrap()).unwrap();
}

/// What the window tells a screen reader.
pub fn look(window: &mut Offscreen) -> screen_reader::Geometry {
    window.picture();
    let mut look = Look::default();
    window.operate(&mut operation::black_box(&mut look));
    let Outcome::Some(geometry) = look.finish() else { panic!("the window was not looked at") };
    screen_reader::Geometry { scale: 1.0, ..geometry }
}
