//! What gives a paragraph away: the words that notes, rights and the like begin with, in the languages of the interface.
//!
//! A new language adds its words to the tables; a missing word costs only that the paragraph is shown as ordinary text.

use crate::document::script::Script;

/// What stands before the colon of a note: `Note:`, `Editor’s note:`, `Medical disclaimer:`.
const NOTES: &[&str] = &[
    "note",
    "disclaimer",
    "hinweis",
    "anmerkung",
    "haftungsausschluss",
    "remarque",
    "avertissement",
    "avis",
    "avis de non-responsabilité",
    "clause de non-responsabilité",
    "nota",
    "aviso",
    "advertencia",
    "descargo de responsabilidad",
    "observação",
    "isenção de responsabilidade",
    "примечание",
    "предупреждение",
    "отказ от ответственности",
    "ملاحظة",
    "تنويه",
    "تنبيه",
    "إخلاء مسؤولية",
    "إخلاء المسؤولية",
    "注",
    "注意",
    "说明",
    "备注",
    "免责声明",
    "註",
    "說明",
    "備註",
    "免責聲明",
];

/// How lines about rights begin that bear no ©.
const RIGHTS: &[&str] = &[
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos reservados",
    "todos os direitos reservados",
    "все права защищены",
    "авторские права",
    "جميع الحقوق محفوظة",
    "حقوق النشر",
    "版权所有",
    "保留所有权利",
    "版權所有",
];

/// How credits of pictures begin.
const CREDITS: &[&str] = &[
    "photo:",
    "photos:",
    "photo by",
    "photos by",
    "photo credit",
    "photo courtesy",
    "photograph by",
    "photography by",
    "image:",
    "images:",
    "image by",
    "image credit",
    "image courtesy",
    "picture:",
    "picture credit",
    "illustration:",
    "illustration by",
    "foto:",
    "fotos:",
    "bild:",
    "bildnachweis",
    "fotonachweis",
    "photo :",
    "photos :",
    "image :",
    "crédit photo",
    "crédits photo",
    "crédit image",
    "illustration :",
    "fotografía:",
    "imagen:",
    "crédito de la foto",
    "crédito de la imagen",
    "fotografia:",
    "imagem:",
    "crédito da foto",
    "crédito da imagem",
    "фото:",
    "фотография:",
    "изображение:",
    "иллюстрация:",
    "الصورة:",
    "صورة:",
    "تصوير:",
    "图片：",
    "图片来源",
    "图：",
    "摄影：",
    "照片：",
    "圖片：",
];

/// How links at the foot of a page begin that lead away from it.
const BACK: &[&str] = &[
    "back to ",
    "zurück zu",
    "zurück nach",
    "nach oben",
    "retour à ",
    "retour au ",
    "retour aux ",
    "retour en ",
    "volver a ",
    "volver al ",
    "voltar a ",
    "voltar ao ",
    "voltar à ",
    "voltar para ",
    "назад к ",
    "вернуться к ",
    "вернуться в ",
    "вернуться на ",
    "наверх",
    "العودة إلى",
    "الرجوع إلى",
    "返回",
    "回到顶部",
];

/// How a line under the title begins that names its author.
const BYLINES: &[&str] = &["by ", "von ", "par ", "por ", "автор", "بقلم", "作者", "文/", "文／"];

/// True where the paragraph begins as a note does.
pub fn is_note(text: &str) -> bool {
    let Some((at, _)) = text.char_indices().take(61).find(|&(_, c)| matches!(c, ':' | '：')) else {
        return false;
    };
    let head = text[..at].trim().to_lowercase();
    if head.split_whitespace().count() > 4 {
        return false;
    }
    let parted = |c: Option<char>| {
        c.is_none_or(|c| !c.is_alphanumeric() || Script::of(c).is_some_and(Script::is_unspaced))
    };
    NOTES.iter().any(|&word| {
        head.strip_prefix(word).is_some_and(|rest| parted(rest.chars().next()))
            || head.strip_suffix(word).is_some_and(|rest| parted(rest.chars().next_back()))
    })
}

/// True where the paragraph is only the head of a note: `Disclaimer:` on a line of its own.
pub fn is_note_head(text: &str) -> bool {
    is_note(text) && text.ends_with([':', '：'])
}

/// True for a copyright line or a picture's credit.
pub fn is_rights(text: &str) -> bool {
    let length = text.chars().take(301).count();
    if length > 300 {
        return false;
    }
    let text = text.to_lowercase();
    let names_year = text.chars().take(60).any(|c| c.is_ascii_digit());
    let copyright = text.starts_with('©')
        || (text.starts_with("(c)") && names_year)
        || (text.starts_with("copyright") && (names_year || text.contains('©')))
        || (text.contains('©') && length <= 200)
        || starts_with_any(&text, RIGHTS);
    copyright || (length <= 150 && starts_with_any(&text, CREDITS))
}

/// True for a link that leads away from the page.
pub fn is_way_back(text: &str) -> bool {
    if text.chars().nth(60).is_some() {
        return false;
    }
    let text = text.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
    starts_with_any(&text, BACK)
}

/// True for a line that names an author or a date.
pub fn is_byline(text: &str) -> bool {
    let year = |word: &str| word.len() == 4 && (word.starts_with("19") || word.starts_with("20"));
    let mut words = text.split(|c: char| !c.is_ascii_digit());
    starts_with_any(&text.to_lowercase(), BYLINES) || words.any(year)
}

fn starts_with_any(text: &str, starts: &[&str]) -> bool {
    starts.iter().any(|&start| text.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_are_known_in_every_language_of_the_interface() {
        for note in [
            "Note: ask a doctor.",
            "Editor’s Note: this text is old.",
            "Please note: no advice.",
            "Medical Disclaimer: no.",
            "Hinweis der Redaktion: alt.",
            "Note de la rédaction : vieux.",
            "Aviso legal: no.",
            "Nota do editor: velho.",
            "Отказ от ответственности: нет.",
            "ملاحظة: اسأل طبيبك.",
            "免责声明：仅供参考。",
        ] {
            assert!(is_note(note), "{note}");
        }
        for plain in
            ["He noted this: it is late.", "A notebook: nine pages.", "Two of the things that I note: rain."]
        {
            assert!(!is_note(plain), "{plain}");
        }
    }

    #[test]
    fn rights_and_credits_are_told_from_text_about_them() {
        for rights in
            ["© 2022 A House", "(c) 2020 Ann", "Copyright 2022 by Ann", "Photo: Ann Lee", "Фото: Анна"]
        {
            assert!(is_rights(rights), "{rights}");
        }
        assert!(!is_rights("Copyright is a right that authors have."));
        assert!(!is_rights("Photography is an art."));
    }

    #[test]
    fn a_way_back_is_short() {
        assert!(is_way_back("← Back to Health & Nutrition"));
        assert!(is_way_back("返回首页"));
        assert!(!is_way_back(&format!("Back to school they went, {}", "on and on ".repeat(10))));
    }
}
