//! The document: what every importer makes and everything else reads.
//!
//! Plain data (serde), no screen and no voice. A [`Document`] is a list of [`Block`]s; a block is one run of text with
//! a [`Kind`], and [`Inline`]s that say what is special about a part of that text (another language, emphasis, a link).
//!
//! 1. `import` or `content` makes a `Document` through [`builder::Builder`], the only place that normalises text.
//! 2. `segment` finds the sentences and words of each block when somebody asks for them.
//! 3. The page draws blocks, narration speaks sentences; both talk about places with [`position`].
//!
//! A new kind of block is a variant of [`Kind`]; the compiler then names every place that must know it.

pub mod builder;
pub mod find;
pub mod fold;
pub mod landmark;
pub mod lang;
pub mod picture;
pub mod position;
pub mod script;

use std::ops::Range;

use serde::{Deserialize, Serialize};

pub use landmark::{Landmark, Unit, Way};
pub use lang::{Direction, Lang};
pub use picture::{Image, ImageId, Trouble};
pub use position::{Place, Position, Span};

/// A link of more letters than this is words of the text, also where it leads to a note.
const LONGEST_REFERENCE: usize = 5;

/// One article or book.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Document {
    /// The name shown in the window's title. Never empty: importers fall back to the file's name.
    pub title: String,
    /// The language of every block that names none of its own.
    pub lang: Lang,
    /// The text, in reading order.
    pub blocks: Vec<Block>,
    /// The pictures that figures show.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub images: Vec<Image>,
}

/// One run of text that stands by itself: a heading, a paragraph, a list item.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// What the text is.
    pub kind: Kind,
    /// The text, with no line break and no space at either end; code alone keeps its line breaks (`\n`) and the spaces that
    /// its lines begin with.
    pub text: String,
    /// How many list items the block stands inside of: 0 for an item of an outermost list and for text outside of lists, 1
    /// for an item of a list within such an item, and for what else stands in it.
    #[serde(default, skip_serializing_if = "is_outermost")]
    pub depth: u8,
    /// The number that an item of an ordered list bears. It is shown and spoken before the text and is no part of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// The block's language where it is not the document's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lang: Option<Lang>,
    /// What is special about parts of the text; ranges are bytes of `text`, on character boundaries, in order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub inlines: Vec<Inline>,
    /// The first byte of each sentence where the author said so; empty where sentences are still to be found.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sentence_starts: Vec<usize>,
    /// The picture of a figure; where there is none its words alone are shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub image: Option<ImageId>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    /// A heading of level 1 (the title) to 6.
    Heading(u8),
    /// The opening lines that sum the text up.
    Lead,
    /// Ordinary text.
    Paragraph,
    /// One item of a list.
    Item,
    /// Somebody else's words.
    Quotation,
    /// Text whose spaces and letters matter one by one.
    Code,
    /// A remark set apart from the text, such as a medical disclaimer.
    Note,
    /// Who holds the rights, where the facts come from.
    Rights,
    /// A cell of a table, row by row in reading order; both counted from 0. Cells that follow one another are one table;
    /// a cell at row 0 and column 0 begins another.
    Cell {
        /// Which row.
        row: u16,
        /// Which column.
        column: u16,
        /// What the cell heads.
        #[serde(default)]
        header: Header,
    },
    /// A picture: its text is what can be read instead of it, or its caption.
    Figure,
    /// A division between two parts; its text is empty and it is not spoken.
    Rule,
}

/// What a cell of a table says of the cells around it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Header {
    /// Nothing: it is one of those that others head.
    #[default]
    None,
    /// What its column is about.
    Column,
    /// What its row is about.
    Row,
}

/// A part of a block's text with something special about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Inline {
    /// Bytes of the block's text.
    pub range: Range<usize>,
    /// What is special.
    pub mark: Mark,
}

/// What can be special about a part of a text.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Mark {
    /// Stressed (usually italics).
    Emphasis,
    /// Strongly stressed (usually bold).
    Strong,
    /// In another language than the block.
    Lang(Lang),
    /// A way to somewhere else.
    Link(Target),
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Target {
    /// A place in the same document.
    Place(Position),
    /// An address on the web or of a mailbox, as a reader would give it to a browser.
    Address(String),
}

fn is_outermost(depth: &u8) -> bool {
    *depth == 0
}

impl Kind {
    /// True for a cell that begins a table, though a cell stands before it.
    pub fn begins_table(&self) -> bool {
        matches!(self, Kind::Cell { row: 0, column: 0, .. })
    }
}

impl Block {
    /// A block of a kind with a text, and nothing special about it.
    pub fn new(kind: Kind, text: impl Into<String>) -> Self {
        Self {
            kind,
            text: text.into(),
            depth: 0,
            number: None,
            lang: None,
            inlines: Vec::new(),
            sentence_starts: Vec::new(),
            image: None,
        }
    }

    /// True for an item of a list and for what stands inside of one.
    pub fn is_in_list(&self) -> bool {
        self.kind == Kind::Item || self.depth > 0
    }

    /// The links of the text, in order: their bytes and where they lead.
    pub fn links(&self) -> impl DoubleEndedIterator<Item = (&Range<usize>, &Target)> {
        self.inlines.iter().filter_map(|inline| match &inline.mark {
            Mark::Link(target) => Some((&inline.range, target)),
            Mark::Lang(_) | Mark::Emphasis | Mark::Strong => None,
        })
    }

    /// The language that a mark gives to the text at a byte, if one does: the innermost mark's.
    pub fn marked_lang(&self, byte: usize) -> Option<&Lang> {
        self.inlines.iter().rev().find_map(|inline| match &inline.mark {
            Mark::Lang(lang) if inline.range.contains(&byte) => Some(lang),
            Mark::Lang(_) | Mark::Emphasis | Mark::Strong | Mark::Link(_) => None,
        })
    }

    /// A range of the text cut where one of those marks begins or ends that `counts` names.
    pub fn between_marks(&self, range: &Range<usize>, counts: fn(&Mark) -> bool) -> Vec<Range<usize>> {
        let mut cuts: Vec<usize> = self
            .inlines
            .iter()
            .filter(|inline| counts(&inline.mark))
            .flat_map(|inline| [inline.range.start, inline.range.end])
            .filter(|cut| range.start < *cut && *cut < range.end)
            .chain([range.start, range.end])
            .collect();
        cuts.sort_unstable();
        cuts.dedup();
        cuts.windows(2).map(|pair| pair[0]..pair[1]).collect()
    }
}

impl Document {
    /// The same text, all of it in one language whatever was found, except for what its author marked.
    pub fn in_lang(mut self, lang: &Lang) -> Self {
        self.lang = lang.clone();
        self.blocks.iter_mut().for_each(|block| block.lang = None);
        self
    }

    /// The language of a block: its own or the document's.
    pub fn lang_of(&self, block: usize) -> &Lang {
        self.blocks.get(block).and_then(|b| b.lang.as_ref()).unwrap_or(&self.lang)
    }

    /// The language of the text at a position: the innermost mark's, the block's or the document's.
    pub fn lang_at(&self, at: Position) -> &Lang {
        let marked = self.blocks.get(at.block).and_then(|block| block.marked_lang(at.byte));
        marked.unwrap_or_else(|| self.lang_of(at.block))
    }

    /// The blocks of the table that a cell is in; `None` for a block that is no cell.
    pub fn table_of(&self, cell: usize) -> Option<std::ops::Range<usize>> {
        let is_cell = |block: &Block| matches!(block.kind, Kind::Cell { .. });
        self.blocks.get(cell).filter(|block| is_cell(block))?;
        let (before, after) = self.blocks.split_at(cell + 1);
        let begun = before.iter().rposition(|block| block.kind.begins_table() || !is_cell(block));
        let start = match begun {
            Some(at) if before.get(at).is_some_and(is_cell) => at,
            Some(at) => at + 1,
            None => 0,
        };
        let more = after.iter().take_while(|block| is_cell(block) && !block.kind.begins_table()).count();
        Some(start..cell + 1 + more)
    }

    /// The picture that a block shows, if it is a figure with one.
    pub fn image_of(&self, block: usize) -> Option<(ImageId, &Image)> {
        let id = self.blocks.get(block)?.image?;
        Some((id, self.images.get(id.0)?))
    }

    /// What can be read instead of a block's picture: what was said of it, else the figure's own words.
    pub fn alternative_of(&self, block: usize) -> &str {
        let said =
            self.image_of(block).map(|(_, image)| image.alternative.as_str()).filter(|said| !said.is_empty());
        said.or(self.blocks.get(block).map(|block| block.text.as_str())).unwrap_or_default()
    }

    /// The references of a block to notes: links of a few signs, such as “12” or “*”, that lead to a note.
    pub fn references(&self, block: usize) -> impl Iterator<Item = &Range<usize>> {
        let block = self.blocks.get(block);
        let is_note = |target: &Target| match target {
            Target::Place(at) => self.blocks.get(at.block).is_some_and(|block| block.kind == Kind::Note),
            Target::Address(_) => false,
        };
        let is_short = |words: &str| words.chars().count() <= LONGEST_REFERENCE && !words.contains(' ');
        let links = block.into_iter().flat_map(|block| block.links().map(move |link| (block, link)));
        let found = links.filter(move |(block, (range, target))| {
            is_note(target) && block.text.get((*range).clone()).is_some_and(is_short)
        });
        found.map(|(_, (range, _))| range)
    }

    /// The way the document's own language is written.
    pub fn direction(&self) -> Direction {
        self.lang.direction()
    }
}
