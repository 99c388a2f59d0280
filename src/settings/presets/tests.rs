//! Presets of one's own.

use super::*;
use crate::settings::spacing::Spacing;
use crate::settings::theme::Theme;
use crate::settings::typography::Family;

fn look(size: f32) -> Look {
    let mut settings = Settings { theme: Some(Theme::Dark), ..Settings::default() };
    settings.set_size(size);
    Look::of(&settings)
}

/// Settings of a reader who has spaced the text themselves.
fn spaced() -> Settings {
    let mut settings = Settings { theme: Some(Theme::Sepia), ..Settings::default() };
    settings.typography.family = Family::Lexend;
    Spacing::Letters.set(&mut settings.typography, 33.0);
    settings.aids.ruler = 2;
    settings
}

#[test]
fn a_name_is_cleaned_and_a_taken_one_gets_a_number() {
    let mut presets = Presets::default();
    for name in ["Bed\n time ", "bed time", "Bed time", "\u{202e}Bed time"] {
        presets.save(name, look(30.0)).unwrap();
    }
    let names: Vec<_> = presets.own().iter().map(|named| named.name.as_str()).collect();
    assert_eq!(names, ["Bed time", "bed time 2", "Bed time 3", "Bed time 4"]);
    assert_eq!(presets.save(" \n", look(30.0)), None);
    assert_eq!(presets.rename(1, "Bed time").as_deref(), Some("Bed time 2"));
    assert_eq!(presets.rename(0, "bed TIME").as_deref(), Some("bed TIME"));
    let long = "ж".repeat(80);
    let at = presets.save(&long, look(9.0)).unwrap();
    let again = presets.save(&long, look(9.0)).unwrap();
    for at in [at, again] {
        assert!(presets.own()[at].name.chars().count() <= MOST_LETTERS);
    }
    assert_ne!(presets.own()[at].name, presets.own()[again].name);
}

#[test]
fn there_are_never_too_many() {
    let mut presets = Presets::default();
    for _ in 0..MOST {
        presets.save("Same", look(20.0)).unwrap();
    }
    assert_eq!(presets.save("Same", look(20.0)), None);
    let all = (0..300).map(|n| Named { name: format!("N{n}"), look: look(21.0) }).collect();
    assert_eq!(presets.add(all), 0);
    let mut broken = presets.clone();
    broken.own.extend(presets.own.clone());
    broken.own[3].look.typography.size = f32::NAN;
    broken.sanitise();
    assert_eq!(broken.own.len(), MOST);
    assert_eq!(broken.own[3].look.typography.size, USUAL_SIZE);
}

#[test]
fn a_round_through_all_presets_ends_with_the_look_that_it_began_with() {
    let mut settings = spaced();
    settings.presets.save("Mine at night", look(50.0)).unwrap();
    let before = Look::of(&settings);
    let count = settings.presets.choices().count() + 1;
    let mut seen = Vec::new();
    for _ in 0..count {
        let now = settings.presets.of(&settings);
        let next = now.map_or(Choice::BuiltIn(Preset::Usual), |now| settings.presets.after(now));
        choose(&mut settings, next);
        seen.push(next);
        if let Choice::BuiltIn(_) = next {
            assert_eq!((settings.theme, settings.aids.ruler), (before.theme, 2), "{next:?}");
            assert_eq!(settings.typography.family, Family::Lexend);
        }
    }
    assert_eq!(seen.last(), Some(&Choice::Mine));
    assert!(seen.contains(&Choice::Own(0)));
    assert_eq!(Look::of(&settings), before);
    assert_eq!(settings.presets.after(Choice::Mine), Choice::BuiltIn(Preset::Usual));
}

#[test]
fn a_colour_chosen_on_a_built_in_preset_goes_with_the_others_and_costs_no_spacing() {
    let mut settings = spaced();
    choose(&mut settings, Choice::BuiltIn(Preset::LargePrint));
    settings.theme = Some(Theme::Dark);
    choose(&mut settings, Choice::BuiltIn(Preset::Compact));
    assert_eq!(settings.theme, Some(Theme::Dark));
    choose(&mut settings, Choice::Mine);
    assert_eq!(settings.theme, Some(Theme::Dark));
    assert_eq!(settings.typography.letter_spacing, 0.33);
}

#[test]
fn two_looks_without_a_name_change_places() {
    let mut settings = spaced();
    let first = Look::of(&settings);
    choose(&mut settings, Choice::BuiltIn(Preset::Compact));
    settings.set_size(90.0);
    let second = Look::of(&settings);
    for look in [&first, &second, &first] {
        choose(&mut settings, Choice::Mine);
        assert_eq!(&Look::of(&settings), look);
    }
}

#[test]
fn nothing_of_ones_own_means_no_look_of_ones_own_in_the_round() {
    let mut settings = Settings::default();
    for preset in Preset::ALL {
        choose(&mut settings, Choice::BuiltIn(preset));
        assert_eq!(settings.presets.of(&settings), Some(Choice::BuiltIn(preset)));
    }
    assert_eq!(settings.presets.choices().count(), Preset::ALL.len());
}

#[test]
fn the_night_stays_when_the_look_changes() {
    let mut settings = spaced();
    settings.colours.night = crate::settings::colours::Night::On;
    settings.colours.text = 60;
    look(40.0).wear(&mut settings);
    assert_eq!((settings.colours.night, settings.colours.text), (crate::settings::colours::Night::On, 60));
}

#[test]
fn a_file_gives_back_what_was_written_and_a_second_time_nothing_new() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(FILE);
    let mut presets = Presets::default();
    presets.save("Evening", look(40.0)).unwrap();
    presets.save("Café “blau”", Look::of(&spaced())).unwrap();
    write(&path, presets.own()).unwrap();
    let mut other = Presets::default();
    other.save("Evening", look(41.0)).unwrap();
    assert_eq!(other.add(read(&path).unwrap()), 2);
    let names: Vec<_> = other.own().iter().map(|named| named.name.as_str()).collect();
    assert_eq!(names, ["Evening", "Evening 2", "Café “blau”"]);
    assert_eq!(other.own()[2], presets.own()[1]);
    assert_eq!(presets.add(read(&path).unwrap()), 0);
}

#[test]
fn what_is_no_file_of_presets_is_refused_and_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.ron");
    let foreign: [&[u8]; 6] = [
        b"",
        b"(theme: Dark)",
        b"(lectern_presets: 3)",
        b"\xff\xfe\x00",
        b"[[[[",
        b"(lectern_presets: [(name: \"x\"",
    ];
    for bytes in foreign {
        std::fs::write(&path, bytes).unwrap();
        assert_eq!(read(&path), Err(Error::NoPresets { path: path.clone() }), "{bytes:?}");
        assert_eq!(std::fs::read(&path).unwrap(), bytes);
    }
    std::fs::write(&path, vec![b' '; 1_000_001]).unwrap();
    assert!(matches!(read(&path), Err(Error::TooLarge { .. })));
    assert!(matches!(read(&folder.path().join("none")), Err(Error::NotFound { .. })));
    // A bomb of brackets ends like any other broken file.
    std::fs::write(&path, "(lectern_presets: ".to_owned() + &"[".repeat(300_000)).unwrap();
    assert_eq!(read(&path), Err(Error::NoPresets { path: path.clone() }));
}
