//! Where the text engine looks when the face that was asked for lacks a character: our faces first, then the machine's.

use iced::advanced::graphics::text::cosmic_text::{Fallback, PlatformFallback};
use unicode_script::Script;

/// Names of Chinese, Japanese and Korean faces on machines of all makes, by the language whose letter shapes they have.
pub const HAN: [(&str, &[&str]); 4] = [
    (
        "Hans",
        &[
            "Noto Sans CJK SC",
            "Noto Sans SC",
            "Source Han Sans SC",
            "WenQuanYi Micro Hei",
            "PingFang SC",
            "Microsoft YaHei",
        ],
    ),
    (
        "Hant",
        &["Noto Sans CJK TC", "Noto Sans TC", "Source Han Sans TC", "PingFang TC", "Microsoft JhengHei"],
    ),
    (
        "ja",
        &[
            "Noto Sans CJK JP",
            "Noto Sans JP",
            "Source Han Sans",
            "Hiragino Sans",
            "Yu Gothic",
            "Meiryo",
            "IPAGothic",
        ],
    ),
    (
        "ko",
        &[
            "Noto Sans CJK KR",
            "Noto Sans KR",
            "Source Han Sans K",
            "Apple SD Gothic Neo",
            "Malgun Gothic",
            "NanumGothic",
        ],
    ),
];

/// Tried after the lists per script.
const COMMON: &[&str] = &[
    "Noto Sans",
    "Noto Sans Arabic",
    "Lectern Han Sans",
    "Noto Sans Symbols",
    "Noto Sans Symbols2",
    "Noto Sans Math",
    "DejaVu Sans",
    "FreeSans",
    "Noto Color Emoji",
    "Noto Emoji",
    "Segoe UI Symbol",
    "Segoe UI Emoji",
    "Apple Symbols",
    "Apple Color Emoji",
];

/// Our lists; for scripts that no bundled face holds, the platform's.
#[derive(Debug, Default)]
pub struct Fallbacks;

impl Fallback for Fallbacks {
    fn common_fallback(&self) -> &[&'static str] {
        COMMON
    }

    fn forbidden_fallback(&self) -> &[&'static str] {
        PlatformFallback.forbidden_fallback()
    }

    fn script_fallback(&self, script: Script, locale: &str) -> &[&'static str] {
        match script {
            Script::Arabic => &["Noto Sans Arabic", "Noto Naskh Arabic"],
            Script::Cyrillic | Script::Greek => &["Noto Sans", "Noto Serif"],
            Script::Han | Script::Bopomofo => &[
                "Lectern Han Sans",
                "Noto Sans CJK SC",
                "Noto Sans SC",
                "PingFang SC",
                "Microsoft YaHei",
                "Noto Sans CJK JP",
                "WenQuanYi Micro Hei",
            ],
            other => PlatformFallback.script_fallback(other, locale),
        }
    }
}
