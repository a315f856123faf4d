//! Bytes as text: UTF-8, or else Windows-1252 as older spreadsheets write it.

use std::borrow::Cow;

use encoding_rs::WINDOWS_1252;

/// The byte order mark of UTF-8.
pub(crate) const MARK: &[u8] = b"\xef\xbb\xbf";

/// What bytes that are not UTF-8 say in Windows-1252; `None` where they hold what no text does.
pub(crate) fn windows_1252(bytes: &[u8]) -> Option<Cow<'_, str>> {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    let strange = |c: char| c.is_control() && !matches!(c, '\t' | '\n' | '\r');
    (!text.chars().any(strange)).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn umlauts_and_the_euro_are_text_and_a_picture_is_none() {
        assert_eq!(windows_1252(b"caf\xe9 5 \x80").as_deref(), Some("café 5 €"));
        assert_eq!(windows_1252(b"\x89PNG\r\n\x1a\n\0\0"), None);
        assert_eq!(windows_1252(b"\xff\xfed\0a\0"), None);
    }
}
