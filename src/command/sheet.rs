//! The list of keys as a page to print, in large type: HTML, because every machine can show and print it.

use std::fmt::Write;

use super::{COMMANDS, Group, Keys};
use crate::document::Direction;
use crate::locale::Pack;

/// The page, in the reader's language and with the reader's keys, for text of a direction.
pub fn html(pack: &Pack, keys: Keys<'_>, direction: Direction) -> String {
    let dir = match pack.direction() {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    };
    let title = escaped(&pack.tr("sheet-title"));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{dir}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <style>\nbody {{ font: 16pt/1.4 sans-serif; max-width: 45em; margin: 2em auto; padding: 0 1em }}\n\
         table {{ width: 100%; border-collapse: collapse }}\nth, td {{ text-align: start; vertical-align: top; \
         padding: .3em .6em; border-bottom: 1px solid #555 }}\nth {{ font-weight: bold; width: 40% }}\n\
         tr {{ break-inside: avoid }}\n</style>\n<h1>{title}</h1>\n",
        pack.lang()
    );
    for group in Group::ALL {
        // Writing to a string cannot fail.
        let _ = writeln!(page, "<h2>{}</h2>\n<table>", escaped(&pack.tr(group.key())));
        for row in COMMANDS.iter().filter(|row| row.group == group) {
            let chords: Vec<_> = keys.shown(row, direction).iter().map(|chord| chord.name(pack)).collect();
            if !chords.is_empty() {
                let (chords, name) = (escaped(&chords.join(" · ")), escaped(&row.name(pack)));
                let _ = writeln!(page, "<tr><th scope=\"row\">{chords}<td>{name}");
            }
        }
        page.push_str("</table>\n");
    }
    page.push_str("</html>\n");
    page
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
