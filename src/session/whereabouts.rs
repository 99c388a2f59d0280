//! Where the reader is in the text, and how long the rest takes, as one key tells it.

use super::Session;
use crate::document::{Kind, Position};

impl Session {
    /// What is told.
    pub(super) fn whereabouts(&self) -> String {
        let blocks = &self.text.document().blocks;
        let place = self.narration.place();
        let position = self.text.position(place);
        let end = Position::new(blocks.len(), 0);
        let (read, all) = (self.text.bytes_between(0, position), self.text.bytes_between(0, end));
        let share = read as f64 / all.max(1) as f64;
        let heading = blocks.iter().take(place.block + 1).rev().find(|b| matches!(b.kind, Kind::Heading(_)));
        let facts = [
            ("heading", heading.map_or("", |heading| heading.text.as_str()).into()),
            ("block", (place.block as f64 + 1.0).into()),
            ("blocks", (blocks.len() as f64).into()),
            ("percent", (share * 100.0).round().into()),
        ];
        let id = if heading.is_some() { "status-where" } else { "status-where-no-heading" };
        let left_s = all.saturating_sub(read) as f64 / self.bytes_a_second();
        self.pack.tr_with(
            "status-where-and-left",
            &[("where", self.pack.tr_with(id, &facts).into()), ("left", self.duration(left_s).into())],
        )
    }

    /// About how long something takes that is so many seconds long: in minutes, from two hours on in hours.
    fn duration(&self, seconds: f64) -> String {
        let minutes = (seconds / 60.0).round();
        let (id, count) = match minutes {
            ..120.0 => ("about-minutes", minutes),
            _ => ("about-hours", (minutes / 60.0).round()),
        };
        self.pack.tr_with(id, &[("count", count.into())])
    }
}

#[cfg(test)]
mod tests {
    use crate::command::Command;
    use crate::document::builder::Builder;
    use crate::document::{Kind, Lang};
    use crate::locale::Locales;
    use crate::session::{Context, Session, Source};
    use crate::settings::Settings;
    use crate::settings::places::Places;

    /// Paragraphs of a hundred words each.
    fn session(lang: &str, paragraphs: usize) -> Session {
        let mut builder = Builder::new(Lang::new("en"));
        for _ in 0..paragraphs {
            builder.block(Kind::Paragraph, &"One two three four five. ".repeat(20));
        }
        let locales = Locales::load(None);
        let pack = locales.pack(&Lang::new(lang));
        let context =
            Context { locales, pack, settings: Settings::default(), shelf: Vec::new().into(), notice: None };
        Session::new(context, Places::default(), Source::from_target(None), builder.finish("Numbers"))
    }

    fn told(session: &mut Session) -> String {
        session.apply(Command::WhereAmI);
        session.status()
    }

    #[test]
    fn how_long_the_rest_takes_is_told_at_the_speed_of_now() {
        let mut session = session("en", 34);
        assert!(told(&mut session).ends_with("About 20 minutes to listen."), "{}", told(&mut session));
        session.apply(Command::SetSpeed(340));
        assert!(told(&mut session).ends_with("About 10 minutes to listen."));
        for _ in 0..17 {
            session.apply(Command::NextParagraph);
        }
        let half = told(&mut session);
        assert!(half.contains("50%") && half.ends_with("About 5 minutes to listen."), "{half}");
        session.apply(Command::ToEnd);
        assert!(told(&mut session).ends_with("Less than a minute to listen."));
    }

    #[test]
    fn a_book_is_told_in_hours_and_every_language_has_its_plurals() {
        assert!(told(&mut session("en", 510)).ends_with("About 5 hours to listen."));
        assert!(told(&mut session("ru", 34)).ends_with("примерно 20 минут."));
        assert!(told(&mut session("ru", 36)).ends_with("примерно 21 минуту."));
        assert!(told(&mut session("ar", 5)).contains("دقائق"));
    }
}
