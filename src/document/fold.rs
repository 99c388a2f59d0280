//! Letters as people type them in a hurry: without capitals, accents and the signs that Arabic and Hebrew set over letters.
//!
//! What is searched and what is searched for are folded alike, so either may have them or not. Cyrillic letters whose capitals
//! look like Latin ones count as those: nobody can see which of the two somebody typed in «К2».

/// A letter without what is left out; nothing for a sign that falls away. Most letters stay one.
pub fn letter(c: char) -> impl Iterator<Item = char> {
    c.to_lowercase().filter_map(|c| match c {
        // Combining accents, Hebrew points, Arabic vowel signs, the Arabic stroke that only stretches, marks of direction,
        // soft hyphens.
        '\u{300}'..='\u{36f}'
        | '\u{591}'..='\u{5bd}'
        | '\u{5bf}'..='\u{5c7}'
        | '\u{640}'
        | '\u{64b}'..='\u{65f}'
        | '\u{670}'
        | '\u{ad}'
        | '\u{200e}'
        | '\u{200f}'
        | '\u{2066}'..='\u{2069}' => None,
        'أ' | 'إ' | 'آ' => Some('ا'),
        'ة' => Some('ه'),
        'ى' => Some('ي'),
        'а' => Some('a'),
        'в' => Some('b'),
        'е' | 'ё' => Some('e'),
        'к' => Some('k'),
        'м' => Some('m'),
        'н' => Some('h'),
        'о' => Some('o'),
        'р' => Some('p'),
        'с' => Some('c'),
        'т' => Some('t'),
        'у' => Some('y'),
        'х' => Some('x'),
        'á' | 'à' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => Some('a'),
        'ç' | 'ć' | 'č' => Some('c'),
        'ď' => Some('d'),
        'é' | 'è' | 'ê' | 'ë' | 'ē' | 'ě' | 'ę' => Some('e'),
        'ğ' => Some('g'),
        'í' | 'ì' | 'î' | 'ï' | 'ī' | 'ı' => Some('i'),
        'ł' => Some('l'),
        'ñ' | 'ń' | 'ň' => Some('n'),
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => Some('o'),
        'ř' => Some('r'),
        'ś' | 'š' | 'ş' | 'ș' => Some('s'),
        'ť' | 'ț' => Some('t'),
        'ú' | 'ù' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => Some('u'),
        'ý' | 'ÿ' => Some('y'),
        'ź' | 'ż' | 'ž' => Some('z'),
        '’' | 'ʼ' => Some('\''),
        '\u{a0}' | '\u{202f}' => Some(' '),
        c => Some(c),
    })
}

/// A text without what is left out.
pub fn text(text: &str) -> String {
    text.chars().flat_map(letter).collect::<String>().replace('ß', "ss")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_out_makes_no_difference() {
        for (typed, written) in [
            ("cafe", "Café"),
            ("ecole", "E\u{301}cole"),
            ("strasse", "Straße"),
            ("كتابه", "كِتَابَة"),
            ("еж", "Ёж"),
            ("витамин k2", "Витамин К2"),
            ("витамин к2", "Витамин K2"),
        ] {
            assert_eq!(text(typed), text(written));
        }
        assert_ne!(text("й"), text("и"));
    }
}
