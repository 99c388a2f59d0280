//! How each kind of block looks: sizes, spaces, frames. All lengths are logical pixels.
//!
//! A new kind of block gets its arm in [`style`]; a new frame is drawn in `paint`.

use crate::document::{Header, Kind};
use crate::settings::typography::Typography;

/// Smallest size of anything on the page, however small its share of the reader's size.
pub const SMALLEST: f32 = 12.0;

/// What surrounds a block's text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frame {
    /// Nothing.
    None,
    /// A bar along the leading side.
    Bar,
    /// A tinted ground with an edge; blocks that follow one another share it.
    Panel,
    /// A tinted ground.
    Ground,
    /// A cell that stands beside others, with a line under it; a heavier one where it heads its column.
    Cell(Header),
    /// The block is a line across the column.
    Rule,
}

/// Which of the palette's colours the text has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Ordinary text.
    Text,
    /// Text of less weight.
    Muted,
    /// Text on a tinted ground.
    OnSurface,
}

/// The look of one block.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// Size of the letters.
    pub size: f32,
    /// Distance of baselines.
    pub line_height: f32,
    /// Whether all of it is bold.
    pub bold: bool,
    /// Its colour.
    pub ink: Ink,
    /// Its frame.
    pub frame: Frame,
    /// Space between the block before and this one's frame.
    pub above: f32,
    /// Space inside the frame over and under the text.
    pub padding: f32,
    /// Space between the column's leading edge and the text.
    pub lead: f32,
    /// Space between the text and the column's trailing edge.
    pub trail: f32,
}

/// The column that text is set in.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Column {
    /// Left edge, from the page's left.
    pub x: f32,
    /// Width, at least one pixel.
    pub width: f32,
}

impl Column {
    /// The column of a page: as wide as the measure, in the middle, with margins of 12 (narrow page) to 24 pixels.
    ///
    /// `measure` is the width of the longest line wanted, `gutter` what the scrollbar takes on one side.
    pub fn new(page: f32, measure: f32, gutter: f32, mirrored: bool) -> Self {
        let margin = (page * 0.0375).clamp(12.0, 24.0);
        let room = (page - gutter - 2.0 * margin).max(1.0);
        let width = measure.min(room).floor().max(1.0);
        let free = page - width;
        // In the middle of the whole page while the scrollbar allows it.
        let (least, most) =
            if mirrored { (gutter + margin, free - margin) } else { (margin, free - gutter - margin) };
        Self { x: (free / 2.0).clamp(least.min(most), most.max(least)).floor(), width }
    }

    /// How far a point lies to the left or right of it; 0 inside.
    pub fn distance(self, x: f32) -> f32 {
        (self.x - x).max(x - self.x - self.width).max(0.0)
    }
}

/// The look of a block of `kind` that follows one of kind `previous` in a column of `width`.
pub fn style(kind: Kind, previous: Option<Kind>, typography: &Typography, width: f32) -> Style {
    let body = typography.size;
    let gap = typography.paragraph_spacing * body;
    let inset = inset(body, width);
    let mut style = Style {
        size: body,
        line_height: body * typography.line_height,
        bold: false,
        ink: Ink::Text,
        frame: Frame::None,
        above: gap,
        padding: 0.0,
        lead: 0.0,
        trail: 0.0,
    };
    match kind {
        Kind::Heading(level) => {
            let scale = match level {
                0 | 1 => 1.9,
                2 => 1.5,
                3 => 1.25,
                4 => 1.1,
                _ => 1.0,
            };
            // Very large text needs no larger heading: six letters on a line are few enough.
            style.size = (body * scale).min((width / 6.0).max(body));
            style.line_height = style.size * (1.0 + (typography.line_height - 1.0) * 0.6);
            style.bold = true;
            style.above = gap + 0.6 * style.size;
        }
        Kind::Lead => {
            style.size = (body * 1.15).min((width / 6.0).max(body));
            style.line_height = style.size * typography.line_height;
        }
        Kind::Paragraph => {}
        Kind::Item => {
            style.lead = inset;
        }
        Kind::Quotation => {
            style.frame = Frame::Bar;
            style.lead = inset;
        }
        Kind::Code => {
            style.frame = Frame::Ground;
            style.ink = Ink::OnSurface;
            framed(&mut style, body, width);
        }
        Kind::Note => {
            style.frame = Frame::Panel;
            framed(&mut style, body, width);
            // On a narrow page the letters keep away from the bar.
            style.lead = style.lead.max(bar(body) + 0.2 * body);
            if previous == Some(Kind::Note) {
                style.above = 0.0;
            }
        }
        Kind::Rights => {
            style.size = (body * 0.85).max(SMALLEST);
            style.line_height = style.size * typography.line_height;
            style.ink = Ink::Muted;
            if previous == Some(Kind::Rights) {
                style.above = gap * 0.5;
            }
        }
        Kind::Cell { row, header, .. } => {
            style.frame = Frame::Bar;
            style.lead = inset;
            style.bold = header != Header::None;
            if let Some(Kind::Cell { row: before, .. }) = previous
                && !kind.begins_table()
            {
                style.above = gap * if before == row { 0.15 } else { 0.6 };
            }
        }
        Kind::Figure => {
            style.frame = Frame::Panel;
            framed(&mut style, body, width);
        }
        Kind::Rule => {
            style.frame = Frame::Rule;
            style.line_height = 2.0;
        }
    }
    match previous {
        None => style.above = (body * 0.8).clamp(12.0, 48.0),
        Some(Kind::Heading(_)) => style.above = style.above.min(gap * 0.5),
        Some(
            Kind::Lead
            | Kind::Paragraph
            | Kind::Item
            | Kind::Quotation
            | Kind::Code
            | Kind::Note
            | Kind::Rights
            | Kind::Cell { .. }
            | Kind::Figure
            | Kind::Rule,
        ) => {}
    }
    style
}

/// The look of a cell that stands beside others in its row; `above` is the space before the row.
pub fn cell(header: Header, above: f32, typography: &Typography) -> Style {
    let body = typography.size;
    let side = (body * 0.4).min(12.0);
    Style {
        size: body,
        line_height: body * typography.line_height,
        bold: header != Header::None,
        ink: Ink::Text,
        frame: Frame::Cell(header),
        above,
        padding: (body * 0.3).min(12.0),
        lead: side,
        trail: side,
    }
}

/// Space between the column's leading edge and the text of an item of a list.
pub fn inset(body: f32, width: f32) -> f32 {
    (1.4 * body).min(width * 0.12)
}

/// Space between two blocks of one list.
pub fn between_items(typography: &Typography) -> f32 {
    0.4 * typography.paragraph_spacing * typography.size
}

/// Space between the last block and the end of the page.
pub fn below(typography: &Typography) -> f32 {
    (typography.size * 0.8).clamp(12.0, 48.0)
}

/// Width of the bar along a panel's leading side.
pub fn bar(size: f32) -> f32 {
    (size * 0.2).clamp(4.0, 14.0)
}

fn framed(style: &mut Style, body: f32, width: f32) {
    style.padding = (body * 0.6).min(24.0);
    style.lead = (body * 0.8).min(width * 0.06);
    style.trail = style.lead;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_narrow_page_has_narrow_margins_and_the_column_stays_inside() {
        for (page, measure, mirrored) in [
            (320.0, 9000.0, false),
            (320.0, 100.0, true),
            (1280.0, 700.0, false),
            (1280.0, 9000.0, true),
            (4.0, 10.0, false),
        ] {
            let column = Column::new(page, measure, 14.0, mirrored);
            assert!(column.width >= 1.0);
            if page > 100.0 {
                let (left, right) = (column.x, page - column.x - column.width);
                let (lead, trail) = if mirrored { (right, left) } else { (left, right) };
                assert!(lead >= 12.0 && trail >= 26.0, "{page} {measure}: {column:?}");
            }
        }
        assert_eq!(Column::new(1000.0, 600.0, 14.0, false).x, 200.0);
    }

    #[test]
    fn small_print_is_never_under_twelve_pixels_and_huge_headings_are_held_back() {
        let small = Typography { size: 8.0, ..Typography::default() };
        assert_eq!(style(Kind::Rights, None, &small, 500.0).size, 12.0);
        let huge = Typography { size: 200.0, ..Typography::default() };
        assert_eq!(style(Kind::Heading(1), None, &huge, 560.0).size, 200.0);
        let usual = Typography::default();
        assert_eq!(style(Kind::Heading(1), None, &usual, 700.0).size, usual.size * 1.9);
    }

    #[test]
    fn notes_in_a_row_share_a_panel() {
        let typography = Typography::default();
        assert_eq!(style(Kind::Note, Some(Kind::Note), &typography, 600.0).above, 0.0);
        assert!(style(Kind::Note, Some(Kind::Paragraph), &typography, 600.0).above > 0.0);
    }
}
