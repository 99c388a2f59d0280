//! The bundled faces: names, weights, and the characters each one holds.

use std::sync::Arc;

use iced::advanced::graphics::text::cosmic_text::{FontSystem, Weight, fontdb};

use super::fallback::Fallbacks;

/// Every file of `assets/fonts`, licences included.
#[derive(rust_embed::RustEmbed)]
#[folder = "assets/fonts"]
struct Files;

/// The bundled faces, by family.
#[derive(Debug, Default)]
pub struct Catalogue {
    families: Vec<Typeface>,
    /// Names of the families that the machine has and [`super::fallback`] knows, for text that no bundled face holds.
    system: Vec<&'static str>,
}

/// One bundled family, or the one of the machine's own that the reader chose.
#[derive(Debug)]
pub struct Typeface {
    /// The name to ask for.
    pub name: &'static str,
    /// The weights of its upright faces, rising. Not every maker calls a bold face 700.
    pub weights: Vec<Weight>,
    /// True where it has an upright face's italic of regular weight.
    pub italic: bool,
    /// What all its faces hold: what only some hold could not be made bold or slanted.
    pub(super) characters: Characters,
}

/// A set of characters as rising, separate ranges.
#[derive(Debug, Default)]
pub(super) struct Characters(Vec<(u32, u32)>);

impl Catalogue {
    /// A family by name.
    pub fn get(&self, name: &str) -> Option<&Typeface> {
        self.families.iter().find(|family| family.name == name)
    }

    /// All families, in no order that matters.
    pub fn families(&self) -> &[Typeface] {
        &self.families
    }

    /// True where any family holds the character.
    pub fn covers(&self, c: char) -> bool {
        self.families.iter().any(|family| family.covers(c))
    }

    /// The first of these families that the machine has.
    pub fn on_this_machine(&self, names: &[&'static str]) -> Option<&'static str> {
        names.iter().copied().find(|name| self.system.contains(name))
    }
}

impl Typeface {
    /// True where the family holds the character.
    pub fn covers(&self, c: char) -> bool {
        self.characters.contains(c)
    }

    /// The weight that it has nearest to a wanted one, 1 to 1000; the lighter of two as near.
    pub fn weight(&self, wanted: u16) -> Weight {
        let far = |weight: &&Weight| weight.0.abs_diff(wanted);
        self.weights.iter().min_by_key(far).copied().unwrap_or(Weight::NORMAL)
    }

    /// Takes in one of its faces.
    pub(super) fn add_face(&mut self, style: fontdb::Style, weight: Weight) {
        match (style, weight.0) {
            (fontdb::Style::Normal, _) => {
                if let Err(at) = self.weights.binary_search(&weight) {
                    self.weights.insert(at, weight);
                }
            }
            (fontdb::Style::Italic | fontdb::Style::Oblique, ..=500) => self.italic = true,
            (fontdb::Style::Italic | fontdb::Style::Oblique, _) => {}
        }
    }
}

impl Characters {
    fn all() -> Self {
        Self(vec![(0, u32::from(char::MAX))])
    }

    fn in_both(&self, other: &Self) -> Self {
        let mut both = Vec::new();
        let (mut ours, mut theirs) = (self.0.iter().peekable(), other.0.iter().peekable());
        while let (Some(a), Some(b)) = (ours.peek(), theirs.peek()) {
            let (first, last) = (a.0.max(b.0), a.1.min(b.1));
            if first <= last {
                both.push((first, last));
            }
            if a.1 < b.1 {
                ours.next();
            } else {
                theirs.next();
            }
        }
        Self(both)
    }

    fn contains(&self, c: char) -> bool {
        let c = u32::from(c);
        let after = self.0.partition_point(|&(first, _)| first <= c);
        after > 0 && self.0.get(after - 1).is_some_and(|&(_, last)| c <= last)
    }
}

impl FromIterator<u32> for Characters {
    fn from_iter<I: IntoIterator<Item = u32>>(characters: I) -> Self {
        let mut all: Vec<u32> = characters.into_iter().collect();
        all.sort_unstable();
        let mut ranges: Vec<(u32, u32)> = Vec::new();
        for c in all {
            match ranges.last_mut() {
                Some((_, last)) if c <= *last + 1 => *last = c,
                Some(_) | None => ranges.push((c, c)),
            }
        }
        Self(ranges)
    }
}

/// Adds the bundled faces to a database of the machine's, and makes an engine with our fallback lists of it.
pub fn load(locale: String, mut database: fontdb::Database) -> (Catalogue, FontSystem) {
    let machine: Vec<(fontdb::ID, Vec<String>)> = database
        .faces()
        .map(|face| (face.id, face.families.iter().map(|(name, _)| name.clone()).collect()))
        .collect();
    let ours: Vec<fontdb::ID> = Files::iter()
        .filter(|path| path.ends_with(".ttf") || path.ends_with(".otf"))
        .filter_map(|path| Files::get(&path))
        .flat_map(|file| database.load_font_source(fontdb::Source::Binary(Arc::new(file.data))))
        .collect();

    let mut families: Vec<Typeface> = Vec::new();
    let mut faces: Vec<(usize, fontdb::ID, Weight)> = Vec::new();
    for id in ours {
        let Some(face) = database.face(id) else { continue };
        let Some((name, _)) = face.families.first() else { continue };
        let at = families.iter().position(|family| family.name == name).unwrap_or_else(|| {
            // Leaked once per family for the program's life: the engine and iced want names that never go away.
            let name: &'static str = Box::leak(name.clone().into_boxed_str());
            families.push(Typeface {
                name,
                weights: Vec::new(),
                italic: false,
                characters: Characters::all(),
            });
            families.len() - 1
        });
        faces.push((at, id, face.weight));
        families[at].add_face(face.style, face.weight);
    }

    let mut system = Vec::new();
    for (id, names) in machine {
        if names.iter().any(|name| families.iter().any(|family| family.name == name)) {
            database.remove_face(id);
        } else {
            system.extend(
                super::fallback::HAN
                    .iter()
                    .flat_map(|(_, list)| *list)
                    .filter(|known| names.iter().any(|name| name == **known)),
            );
        }
    }
    database.set_sans_serif_family(super::UI_FAMILY);
    database.set_serif_family("Noto Serif");

    let mut engine = FontSystem::new_with_locale_and_db_and_fallback(locale, database, Fallbacks);
    for (at, id, weight) in faces {
        if let Some(font) = engine.get_font(id, weight) {
            let mut all = Vec::new();
            font.as_swash().charmap().enumerate(|c, _| all.push(c));
            families[at].characters = families[at].characters.in_both(&all.into_iter().collect());
        }
    }
    (Catalogue { families, system }, engine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_of_characters_finds_its_ends() {
        let set: Characters = [5, 3, 4, 9].into_iter().collect();
        assert_eq!(set.0, [(3, 5), (9, 9)]);
        for (c, inside) in [(2, false), (3, true), (5, true), (6, false), (9, true), (10, false)] {
            assert_eq!(set.contains(char::from(c)), inside, "{c}");
        }
    }

    #[test]
    fn two_sets_share_what_is_in_both() {
        let set = |all: &[u32]| all.iter().copied().collect::<Characters>();
        assert_eq!(
            set(&[1, 2, 3, 7, 8, 20]).in_both(&set(&[0, 1, 3, 4, 8, 9, 20])).0,
            [(1, 1), (3, 3), (8, 8), (20, 20)]
        );
        assert_eq!(Characters::all().in_both(&set(&[5, 6])).0, [(5, 6)]);
    }

    #[test]
    fn the_bundled_faces_alone_make_a_working_engine() {
        let (catalogue, _engine) = load("en".to_owned(), fontdb::Database::new());
        assert!(
            catalogue.covers('a') && catalogue.covers('ж') && catalogue.covers('ش') && catalogue.covers('的')
        );
        assert!(catalogue.families().iter().all(|family| family.weight(700).0 >= 700));
        let plain = |name| catalogue.get(name).map(|family| family.weight(400).0);
        assert_eq!((plain("Lexend"), plain("OpenDyslexic")), (Some(400), Some(400)));
        assert_eq!(catalogue.on_this_machine(&["Noto Sans CJK SC"]), None);
    }
}
