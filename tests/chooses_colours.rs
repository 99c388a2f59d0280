//! Colours of one's own: made with the keyboard, told step by step, mended by a key, dimmed for eyes that light hurts, and
//! left for the night and taken up again. The pictures are kept in `target/pictures`, to be looked at.

#![cfg(feature = "gui")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // Helpers of tests may fail as tests do.

#[path = "support/reader.rs"]
mod reader;
#[path = "support/window.rs"]
mod window;

use iced::advanced::widget::Id;
use iced::keyboard::key::Named;
use lectern::command::{Command, Tab};
use lectern::desktop::{Contrast, Scheme, Wishes};
use lectern::document::Place;
use lectern::gui::Message;
use lectern::gui::offscreen::Offscreen;
use lectern::session::{Panel, Session};
use lectern::settings::Settings;
use lectern::settings::colours::{Brightness, Channel, DIMMEST, Night, Own, Part};
use lectern::settings::palette::TEXT;
use lectern::settings::rgb::{Hsl, Rgb};
use lectern::settings::store::{load, save};
use lectern::settings::theme::Theme;
use reader::{LANGUAGES, session, settings};
use window::{alike, geometry, keep, pixel};

/// A session that did some things.
fn after(commands: impl IntoIterator<Item = Command>) -> Session {
    let mut session = session(settings("en"));
    for command in commands {
        session.apply(command);
    }
    session
}

/// The window with the colours open beside the page.
fn choosing(mut session: Session, width: u32, height: u32) -> Offscreen {
    session.show_panel(Some(Panel::Settings));
    session.apply(Command::ShowTab(Tab::Colours));
    session.mark(Place { block: 3, sentence: 0, word: 2 }, true);
    window::open(session, width, height)
}

/// The paper as it is drawn, beside the text.
fn paper(window: &mut Offscreen) -> Rgb {
    let picture = window.picture();
    let page = geometry(window).unwrap().page;
    pixel(&picture, page.x as i32 + 6, page.y as i32 + 60).unwrap()
}

#[test]
fn colours_of_ones_own_are_made_with_the_keyboard_alone() {
    let mut window = choosing(session(settings("en")), 1000, 760);
    let before = paper(&mut window);
    let press_on = |window: &mut Offscreen, control: String, key| {
        window.tell(Message::MoveTo(Id::from(control)));
        window.press(key);
    };
    press_on(&mut window, format!("theme-{}", Theme::ALL.len() + 1), Named::Enter);
    assert!(window.app().session().settings().colours.own_in_use().is_some());
    press_on(&mut window, "own-1".to_owned(), Named::Enter);
    assert_eq!(window.app().session().part(), Part::Paper);
    for _ in 0..4 {
        press_on(&mut window, "settings-lightness".to_owned(), Named::ArrowLeft);
        press_on(&mut window, "settings-saturation".to_owned(), Named::ArrowRight);
    }
    let own = window.app().session().settings().colours.own.unwrap();
    let seen = paper(&mut window);
    assert!(alike(seen, own.paper.into()) && !alike(seen, before), "{seen} for {own:?}");
    keep(&window.picture(), "own-colours");
}

#[test]
fn every_step_tells_the_value_the_colour_and_how_far_the_text_stands_out() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        session.apply(Command::ChoosePart(Part::Paper));
        let mut heard = Vec::new();
        for channel in Channel::ALL {
            for command in [Command::LowerColour(channel), Command::RaiseColour(channel)] {
                session.apply(command);
                let status = session.status();
                let own = session.settings().colours.own.unwrap();
                let facts = [
                    session.pack().tr(channel.key()),
                    session.channel_shown(channel),
                    Rgb::from(own.paper).to_string(),
                    session.contrast_shown(Part::Paper),
                ];
                for fact in facts {
                    assert!(status.contains(&fact), "{lang}: {fact} is not in {status}");
                }
                heard.push(status);
            }
        }
        heard.dedup();
        assert!(heard.len() >= 5, "{lang}: {heard:?}");
    }
}

#[test]
fn a_colour_is_written_from_its_sign_on_also_where_one_reads_from_the_right() {
    for lang in LANGUAGES {
        let session = session(settings(lang));
        let colour = Rgb::from(session.own_colours().text).to_string();
        let expected = if lang == "ar" { format!("\u{2066}{colour}\u{2069}") } else { colour };
        assert_eq!(session.colour_shown(), expected, "{lang}");
    }
}

#[test]
fn a_screen_reader_sets_a_colour_to_any_value() {
    let session = after([
        Command::ChoosePart(Part::Word),
        Command::SetColour(Channel::Hue, 211),
        Command::SetColour(Channel::Saturation, 63),
        Command::SetColour(Channel::Lightness, 77),
    ]);
    let own = session.settings().colours.own.unwrap();
    assert_eq!(own.word, Hsl { hue: 211, saturation: 63, lightness: 77 });
    assert_eq!(session.palette().word, own.word.into());
}

#[test]
fn too_little_contrast_is_drawn_as_chosen_told_and_mended_by_a_key() {
    let grey = |lightness| Hsl { hue: 0, saturation: 0, lightness };
    let own = Own { text: grey(50), paper: grey(60), sentence: grey(55), word: grey(40) };
    let mut settings = settings("en");
    settings.colours.own = Some(own);
    let mut session = session(settings);
    session.apply(Command::UseOwnColours);
    assert_eq!(session.palette().text, own.text.into());
    assert!(session.contrast_shown(Part::Text).ends_with("too weak"), "{}", session.status());
    let mut window = choosing(session, 1000, 760);
    keep(&window.picture(), "own-colours-weak");
    window.tell(Message::Asked(Command::MendContrast));
    keep(&window.picture(), "own-colours-mended");
    let session = window.app().session();
    assert!(session.palette().least() >= TEXT);
    assert!(session.status().contains("good"), "{}", session.status());
    let mended = session.palette();
    window.tell(Message::Asked(Command::MendContrast));
    assert_eq!(window.app().session().palette(), mended, "what is good stays");
}

#[test]
fn what_is_nearly_seven_to_one_is_not_called_so() {
    // #595959 on #FFFFFA: 6.98 to 1.
    let grey = |lightness| Hsl { hue: 0, saturation: 0, lightness };
    let pale = Hsl { hue: 60, saturation: 100, lightness: 99 };
    let own = Own { text: grey(35), paper: pale, sentence: grey(100), word: grey(100) };
    let mut settings = settings("en");
    settings.colours.own = Some(own);
    let mut session = session(settings);
    session.apply(Command::UseOwnColours);
    assert_eq!(session.contrast_shown(Part::Text), "6.9 to 1 · too weak");
    session.apply(Command::MendContrast);
    assert_eq!(session.settings().colours.own.unwrap().text.lightness, 34, "one step and no more");
    assert_eq!(session.contrast_shown(Part::Text), "7.2 to 1 · good");
}

#[test]
fn light_is_taken_and_given_by_key_and_the_reader_is_told_what_it_costs() {
    for (theme, light) in [(Theme::Light, Brightness::Paper), (Theme::Dark, Brightness::Text)] {
        let mut session = after([Command::SetTheme(Some(theme))]);
        let mut told = Vec::new();
        for _ in 0..12 {
            session.apply(Command::Dim(light));
            told.push(session.status());
        }
        assert_eq!(light.of(&session.settings().colours), DIMMEST, "it is never refused");
        assert!(told[0].contains("90%") && told[0].contains("good"), "{}", told[0]);
        assert!(told[11].contains("20%") && told[11].contains("too weak"), "{}", told[11]);
        session.apply(Command::MendContrast);
        assert!(session.palette().least() >= TEXT);
        (0..12).for_each(|_| drop(session.apply(Command::Brighten(light))));
        assert_eq!(session.palette(), theme.palette());
    }
}

#[test]
fn the_night_goes_as_it_came() {
    for start in [Command::SetTheme(Some(Theme::Sepia)), Command::SetTheme(None), Command::UseOwnColours] {
        let mut session = after([start.clone(), Command::Dim(Brightness::Paper)]);
        let day = session.palette();
        session.apply(Command::ToggleNight);
        assert_eq!(session.palette(), Theme::Night.palette().dimmed(100, 90), "{start:?}");
        let night = session.status();
        session.apply(Command::ToggleNight);
        assert_eq!(session.palette(), day, "{start:?}");
        assert_ne!(session.status(), night);
        // Whoever chooses colours at night wants to see them.
        session.apply(Command::ToggleNight);
        session.apply(Command::RaiseColour(Channel::Lightness));
        assert_eq!(session.settings().colours.night, Night::Off);
    }
}

#[test]
fn one_key_goes_through_all_themes_and_colours_of_ones_own() {
    let mut session = after([Command::SetTheme(Some(Theme::default()))]);
    let round = |session: &mut Session| -> Vec<String> {
        let next = |_| {
            session.apply(Command::NextTheme);
            session.status()
        };
        (0..=Theme::ALL.len()).map(next).collect()
    };
    let all = round(&mut session);
    assert_eq!(all.first(), all.last(), "around after eight: {all:?}");
    session.apply(Command::UseOwnColours);
    let all = round(&mut session);
    let own = session.pack().tr("theme-own");
    assert_eq!(all.iter().filter(|status| status.contains(&own)).count(), 1, "{all:?}");
    assert!(all.last().unwrap().contains(&own), "after the eighth theme: {all:?}");
}

#[test]
fn the_desktop_is_followed_again_when_the_reader_leaves_it_to_it() {
    let dark = || Wishes { scheme: Some(Scheme::Dark), ..Wishes::default() };
    let mut session = after([Command::UseOwnColours]);
    let own = session.palette();
    session.wished(dark());
    assert_eq!(session.palette(), own, "the reader's own stay");
    session.apply(Command::ToggleNight);
    session.wished(Wishes { contrast: Contrast::High, ..dark() });
    assert_eq!(session.palette(), Theme::Night.palette());
    session.apply(Command::SetTheme(None));
    assert_eq!(session.palette(), Theme::YellowOnBlack.palette());
    session.apply(Command::Dim(Brightness::Text));
    assert_eq!(session.palette(), Theme::YellowOnBlack.palette().dimmed(90, 100));
    session.wished(dark());
    assert_eq!(session.palette(), Theme::Dark.palette().dimmed(90, 100), "dimmed and yet the desktop's");
    session.apply(Command::UseOwnColours);
    assert_eq!(session.palette(), own.dimmed(90, 100), "they were kept");
}

#[test]
fn colours_are_kept_and_what_a_file_holds_is_brought_into_range() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.ron");
    let session = after([
        Command::UseOwnColours,
        Command::SetColour(Channel::Hue, 200),
        Command::Dim(Brightness::Text),
        Command::ToggleNight,
    ]);
    save(&path, session.settings()).unwrap();
    let (kept, error) = load::<Settings>(&path);
    assert_eq!((kept.colours, error), (session.settings().colours, None));

    std::fs::write(&path, "(theme: Dark)").unwrap();
    let (older, error) = load::<Settings>(&path);
    assert_eq!((older.colours, error), (Settings::default().colours, None));

    let odd = "(colours: (text: 3, paper: 200, own: (paper: (hue: 999, saturation: 180, lightness: 250))))";
    std::fs::write(&path, odd).unwrap();
    let (mut odd, error) = load::<Settings>(&path);
    odd.sanitise();
    assert_eq!((odd.colours.text, odd.colours.paper, error), (DIMMEST, 100, None));
    assert_eq!(odd.colours.own.unwrap().paper, Hsl { hue: 279, saturation: 100, lightness: 100 });
}

#[test]
fn the_colours_can_be_chosen_in_every_theme_and_size() {
    for theme in Theme::ALL {
        for lang in ["en", "ar"] {
            for (share, size, scale, window) in
                [("100", 22.0, 1.0, (1000, 900)), ("300", 66.0, 3.0, (1000, 900))]
            {
                let mut settings = settings(lang);
                settings.theme = Some(theme);
                settings.typography.size = size;
                settings.ui_scale = scale;
                let mut window = choosing(session(settings), window.0, window.1);
                let picture = window.picture();
                keep(&picture, &format!("colours-{}-{lang}-{share}", theme.id()));
                let surface = theme.palette().surface;
                let seen =
                    picture.rgba.chunks_exact(4).filter(|p| alike(Rgb(p[0], p[1], p[2]), surface)).count();
                assert!(seen > 1000, "{theme:?} {lang} {share}: the panel is not seen");
            }
        }
    }
}

#[test]
fn a_patch_shows_the_colour_that_is_turned() {
    for lang in LANGUAGES {
        let mut session = session(settings(lang));
        session.apply(Command::ChoosePart(Part::Word));
        session.apply(Command::SetColour(Channel::Hue, 190));
        session.apply(Command::Dim(Brightness::Paper));
        let colour = Rgb::from(session.own_colours().word);
        // Tall enough for the whole part of the settings.
        let mut window = choosing(session, 1000, 1720);
        let picture = window.picture();
        keep(&picture, &format!("patch-{lang}"));
        let seen = picture.rgba.chunks_exact(4).filter(|p| Rgb(p[0], p[1], p[2]) == colour).count();
        assert!((1200..2000).contains(&seen), "{lang}: {seen} pixels of {colour}");
    }
}
