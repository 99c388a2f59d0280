//! The only way to make a document: it drops what cannot be shown, folds white space and keeps offsets right.
//!
//! Importers call [`Builder::block`] with text as they found it, or [`Builder::sentences`] where the sentences are known.

use super::{Block, Document, Image, ImageId, Inline, Kind, Lang, Mark, Target};

/// The longest block, in bytes: what can be laid out within a frame. Ten pages of a book; only odd files have longer
/// paragraphs.
pub const LONGEST_BLOCK: usize = 16 * 1024;
/// The pictures of a document have no more bytes than this together; of those that come after, only the words are kept.
pub const MOST_IMAGE_BYTES: usize = 256 * 1024 * 1024;

/// Collects blocks; [`Builder::finish`] gives the document.
#[derive(Debug)]
pub struct Builder {
    lang: Lang,
    blocks: Vec<Block>,
    images: Vec<Image>,
    /// Bytes of all the images.
    bytes: usize,
}

impl Builder {
    /// An empty document in a language.
    pub fn new(lang: Lang) -> Self {
        Self { lang, blocks: Vec::new(), images: Vec::new(), bytes: 0 }
    }

    /// Adds one block of text; text without anything to show is left out, except for a [`Kind::Rule`]. Text of more than
    /// [`LONGEST_BLOCK`] bytes becomes several blocks, parted behind a sentence or at least a word where there is one.
    pub fn block(&mut self, kind: Kind, text: &str) -> &mut Self {
        let text = if kind == Kind::Code { code(text) } else { fold(text) };
        let mut rest = text.as_str();
        while rest.len() > LONGEST_BLOCK {
            let (part, more) = rest.split_at(parting(rest));
            self.push(kind, part.trim_end());
            rest = if kind == Kind::Code { more.trim_start_matches('\n') } else { more.trim_start() };
        }
        if !rest.is_empty() || kind == Kind::Rule {
            self.push(kind, rest);
        }
        self
    }

    /// Adds an item of a list that stands inside of `depth` other items; of an ordered list with its number. What does not
    /// fit one block goes on as paragraphs inside the item.
    pub fn item(&mut self, depth: u8, number: Option<u32>, text: &str) -> &mut Self {
        let first = self.blocks.len();
        self.inside(depth, Kind::Item, text);
        let mut added = self.blocks.iter_mut().skip(first);
        if let Some(item) = added.next() {
            item.number = number;
        }
        for more in added {
            (more.kind, more.depth) = (Kind::Paragraph, depth.saturating_add(1));
        }
        self
    }

    /// Adds a block of text that stands inside of `depth` items of lists.
    pub fn inside(&mut self, depth: u8, kind: Kind, text: &str) -> &mut Self {
        let first = self.blocks.len();
        self.block(kind, text);
        for block in self.blocks.iter_mut().skip(first) {
            block.depth = depth;
        }
        self
    }

    /// Adds a figure: its picture, and its caption, in whose place stands what can be read instead of the picture where there
    /// is none. A figure without either stays out, because there would be nothing to read or say, and no way to reach it.
    pub fn figure(&mut self, image: Image, caption: &str) -> &mut Self {
        let first = self.blocks.len();
        self.block(Kind::Figure, caption);
        if self.blocks.len() == first {
            self.block(Kind::Figure, &image.alternative);
        }
        if let Some(block) = self.blocks.get_mut(first) {
            block.image = Some(ImageId(self.images.len()));
            self.bytes = self.bytes.saturating_add(image.bytes().len());
            let fits = self.bytes <= MOST_IMAGE_BYTES;
            self.images.push(if fits { image } else { image.without_bytes() });
        }
        self
    }

    fn push(&mut self, kind: Kind, text: &str) {
        let mut block = Block::new(kind, text);
        if kind == Kind::Code {
            block.sentence_starts = lines_to_read(text);
        }
        self.blocks.push(block);
    }

    /// Adds one block whose sentences are known, each with its language where it is not the block's.
    pub fn sentences<'a>(
        &mut self,
        kind: Kind,
        sentences: impl IntoIterator<Item = (&'a str, Option<Lang>)>,
    ) -> &mut Self {
        let unspaced = self.lang.is_unspaced();
        let mut before_unspaced = unspaced;
        let mut block = Block::new(kind, "");
        for (sentence, lang) in sentences {
            let sentence = fold(sentence);
            if sentence.is_empty() {
                continue;
            }
            // Sentences of a script without spaces join without one; beside another script there is a space.
            let this_unspaced = lang.as_ref().map_or(unspaced, Lang::is_unspaced);
            let joined = this_unspaced && before_unspaced;
            if !(block.text.is_empty() || joined) {
                block.text.push(' ');
            }
            before_unspaced = this_unspaced;
            let start = block.text.len();
            block.sentence_starts.push(start);
            block.text.push_str(&sentence);
            if let Some(lang) = lang {
                block.inlines.push(Inline { range: start..block.text.len(), mark: Mark::Lang(lang) });
            }
        }
        if !block.text.is_empty() {
            self.blocks.push(block);
        }
        self
    }

    /// Says of the last block inside of how many items of lists it stands, and which number it bears.
    pub fn set_in(&mut self, depth: u8, number: Option<u32>) -> &mut Self {
        if let Some(block) = self.blocks.last_mut() {
            (block.depth, block.number) = (depth, number);
        }
        self
    }

    /// Makes some words of a sentence of the last block a link; false where that sentence does not have them.
    pub fn link(&mut self, sentence: usize, words: &str, target: Target) -> bool {
        let words = fold(words);
        let Some(block) = self.blocks.last_mut() else { return false };
        let Some(&start) = block.sentence_starts.get(sentence) else { return false };
        let end = block.sentence_starts.get(sentence + 1).copied().unwrap_or(block.text.len());
        let Some(at) = block.text.get(start..end).and_then(|text| text.find(&words)) else { return false };
        if words.is_empty() {
            return false;
        }
        let range = start + at..start + at + words.len();
        let after = block.inlines.partition_point(|inline| inline.range.start <= range.start);
        block.inlines.insert(after, Inline { range, mark: Mark::Link(target) });
        true
    }

    /// The document; where `title` is empty its first heading, or its first words, are its title.
    pub fn finish(mut self, title: &str) -> Document {
        self.blocks.shrink_to_fit();
        let title = fold(title);
        let title = if title.is_empty() { first_words(&self.blocks) } else { title };
        Document { title, lang: self.lang, blocks: self.blocks, images: self.images }
    }
}

/// One line: runs of white space become one space, characters that show nothing and steer something are dropped.
fn fold(text: &str) -> String {
    // Most text is folded already, and books are large.
    let is_plain = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
    if is_plain && !text.contains("  ") && !text.starts_with(' ') && !text.ends_with(' ') {
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for c in text.chars() {
        if c == '\u{feff}' || (c.is_control() && !c.is_whitespace()) {
            continue;
        }
        // A no-break space is the author's choice and stays.
        if c.is_whitespace() && !matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}') {
            gap = !folded.is_empty();
            continue;
        }
        if std::mem::take(&mut gap) {
            folded.push(' ');
        }
        folded.push(c);
    }
    folded
}

/// Code with its line breaks and the spaces at the beginning of its lines, but for those that all lines begin with. A tab
/// is as wide as four spaces.
fn code(text: &str) -> String {
    let shown = |c: &char| !c.is_control() && *c != '\u{feff}';
    let lines = text
        .lines()
        .map(|line| line.replace('\t', "    ").trim_end().chars().filter(shown).collect::<String>());
    let lines: Vec<String> = lines.collect();
    let is_blank = |line: &&String| line.trim().is_empty();
    let indent = |line: &String| line.len() - line.trim_start_matches(' ').len();
    let common = lines.iter().filter(|line| !is_blank(line)).map(indent).min().unwrap_or(0);
    let first = lines.iter().take_while(is_blank).count();
    let last = lines.len() - lines.iter().rev().take_while(is_blank).count();
    let kept = lines.get(first..last.max(first)).unwrap_or_default();
    let kept: Vec<&str> = kept.iter().map(|line| line.get(common..).unwrap_or_default()).collect();
    kept.join("\n")
}

/// Where the lines of code begin that have something to read; those without go with the one before.
fn lines_to_read(text: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.contains(char::is_alphanumeric) {
            starts.push(at);
        }
        at += line.len();
    }
    // What has nothing to read before the first goes with it.
    if let Some(first) = starts.first_mut() {
        *first = 0;
    }
    starts
}

/// Where to part a text that is longer than a block may be: in its last quarter behind a sentence, else behind a word,
/// else between any two characters.
fn parting(text: &str) -> usize {
    let boundary = |most: usize| (0..=most).rev().find(|&at| text.is_char_boundary(at)).unwrap_or_default();
    let (from, end) = (boundary(LONGEST_BLOCK * 3 / 4), boundary(LONGEST_BLOCK));
    let (mut word, mut sentence) = (None, None);
    let mut ended = false;
    for (at, c) in text[from..end].char_indices() {
        if c.is_whitespace() {
            word = Some(from + at);
            sentence = if ended { word } else { sentence };
        }
        ended = matches!(c, '.' | '!' | '?' | '؟' | '।');
        if matches!(c, '。' | '！' | '？') {
            sentence = Some(from + at + c.len_utf8());
        }
    }
    let line = text[from..end].rfind('\n').map(|at| from + at);
    line.or(sentence).or(word).unwrap_or(end)
}

fn first_words(blocks: &[Block]) -> String {
    let heading = blocks.iter().find(|block| matches!(block.kind, Kind::Heading(_)));
    let text = heading.or(blocks.first()).map(|block| block.text.as_str()).unwrap_or_default();
    text.chars().take(80).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_folds_and_a_no_break_space_stays() {
        assert_eq!(fold(" a \r\n\t b\u{a0}c\0 \u{feff}d "), "a b\u{a0}c d");
    }

    #[test]
    fn code_keeps_its_lines_and_their_spaces_and_is_read_line_by_line() {
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Code, "\n  if a {\r\n\tb();  \n\n  }\n  else\0 c\n\n");
        let block = builder.finish("").blocks.remove(0);
        assert_eq!(block.text, "if a {\n  b();\n\n}\nelse c");
        assert_eq!(block.sentence_starts, [0, 7, 17]);
        let mut builder = Builder::new(Lang::new("en"));
        builder.block(Kind::Code, &"    one line\n  two\n".repeat(2000));
        let blocks = builder.finish("").blocks;
        assert!(blocks.len() > 1 && blocks.iter().all(|block| block.text.len() <= LONGEST_BLOCK));
        assert!(
            blocks.iter().all(|block| block
                .text
                .lines()
                .all(|line| line.trim() == "two" || line.trim() == "one line"))
        );
    }

    #[test]
    fn a_text_too_long_for_a_block_becomes_several() {
        for text in
            ["One sentence. ".repeat(4000), "word ".repeat(9000), "字".repeat(30_000), "一句。".repeat(9000)]
        {
            let mut builder = Builder::new(Lang::new("en"));
            builder.block(Kind::Paragraph, &text);
            let blocks = builder.finish("").blocks;
            assert!(blocks.len() > 1 && blocks.iter().all(|block| block.text.len() <= LONGEST_BLOCK));
            let all: String = blocks.iter().map(|block| block.text.as_str()).collect();
            assert_eq!(all.replace(' ', ""), text.replace(' ', ""));
            let (last, first) = (blocks[0].text.chars().next_back(), text.trim().chars().next_back());
            assert_eq!(last, first);
        }
    }

    #[test]
    fn a_figure_has_its_picture_and_one_without_words_stays_out() {
        let mut builder = Builder::new(Lang::new("en"));
        let image = |words: &str| Image::new(*b"GIF89a\x01\0\x01\0", words);
        builder.figure(image("A cow."), "Figure 1").figure(image("A hen."), " ").figure(image(""), " ");
        let document = builder.finish("");
        let shown: Vec<_> = document.blocks.iter().map(|block| (block.text.as_str(), block.image)).collect();
        assert_eq!(shown, [("Figure 1", Some(ImageId(0))), ("A hen.", Some(ImageId(1)))]);
        assert_eq!((document.images.len(), document.alternative_of(0)), (2, "A cow."));
    }

    #[test]
    fn sentences_of_chinese_join_without_a_space() {
        let mut builder = Builder::new(Lang::new("zh-Hans"));
        let english = Some(Lang::new("en"));
        builder.sentences(
            Kind::Paragraph,
            [("你好。", None), ("再见。", None), ("Bye.", english), ("完。", None)],
        );
        let document = builder.finish("");
        assert_eq!(document.blocks[0].text, "你好。再见。 Bye. 完。");
        assert_eq!(document.blocks[0].sentence_starts, [0, 9, 19, 24]);
    }
}
