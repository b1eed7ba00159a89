//! Values that a program fills in when the ad is shown or the message sent: `{{campaign.name}}`,
//! `{campaignid}`, `{ifmobile:[value]}`, `[[name]]`, `__CAMPAIGN_NAME__`, `%%name%%`, `*|NAME|*`.
//! They must reach the platform letter by letter: encoded, nobody recognises them.

use std::ops::Range;

/// The length of the value that begins here, if one does.
pub(super) fn at(text: &str) -> Option<usize> {
    match text.as_bytes().first()? {
        b'{' => braces(text),
        b'[' => between(text, "[[", "]]", |c| !c.is_whitespace()),
        b'_' => between(text, "__", "__", |c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'),
        b'%' => between(text, "%%", "%%", |c| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ':' | '-')),
        b'*' => between(text, "*|", "|*", |c| c.is_ascii_alphanumeric() || matches!(c, '_' | ':' | '.' | ' ')),
        _ => None,
    }
}

/// `{a}` and `{{a}}`, one within the other; what never closes is a brace and nothing more.
fn braces(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, letter) in text.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.checked_sub(1)?,
            _ if letter.is_whitespace() => return None,
            _ => {}
        }
        if depth == 0 {
            let end = at + letter.len_utf8();
            return text.get(..end)?.contains(|c: char| c.is_alphanumeric()).then_some(end);
        }
    }
    None
}

fn between(text: &str, open: &str, close: &str, inside: impl Fn(char) -> bool) -> Option<usize> {
    let rest = text.strip_prefix(open)?;
    let name = rest.get(..rest.find(close)?)?;
    let named = name.starts_with(|c: char| c.is_ascii_alphanumeric()) && name.chars().all(inside);
    named.then_some(open.len() + name.len() + close.len())
}

/// A text cut into what platforms fill in (true) and what stands between (false).
pub(super) fn parts(text: &str) -> Vec<(bool, &str)> {
    let mut parts = Vec::new();
    let mut plain = 0;
    let mut here = 0;
    while let Some(letter) = text.get(here..).and_then(|rest| rest.chars().next()) {
        let length = text.get(here..).and_then(at);
        if let Some(length) = length {
            push(&mut parts, false, text, plain..here);
            push(&mut parts, true, text, here..here + length);
            plain = here + length;
        }
        here += length.unwrap_or(letter.len_utf8());
    }
    push(&mut parts, false, text, plain..text.len());
    parts
}

fn push<'a>(parts: &mut Vec<(bool, &'a str)>, filled: bool, text: &'a str, range: Range<usize>) {
    if let Some(part) = text.get(range).filter(|part| !part.is_empty()) {
        parts.push((filled, part));
    }
}

/// Whether a platform fills in some of it.
pub fn is_filled_in(text: &str) -> bool {
    parts(text).iter().any(|(filled, _)| *filled)
}

/// The first place of a sign outside the values that platforms fill in: a `#` or a `?` within
/// `{ifmobile:…}` belongs to it.
pub(super) fn find(text: &str, sign: impl Fn(char) -> bool) -> Option<usize> {
    let mut start = 0;
    for (filled, part) in parts(text) {
        if !filled && let Some(at) = part.find(&sign) {
            return Some(start + at);
        }
        start += part.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_platforms_fill_in_is_told_from_what_people_write() {
        for (text, expected) in [
            ("{{campaign.name}}", vec![(true, "{{campaign.name}}")]),
            ("saldi_{campaignid}_x", vec![(false, "saldi_"), (true, "{campaignid}"), (false, "_x")]),
            (
                "{ifmobile:[mobile]}{ifnotmobile:[pc]}",
                vec![(true, "{ifmobile:[mobile]}"), (true, "{ifnotmobile:[pc]}")],
            ),
            ("{lpurl+2}", vec![(true, "{lpurl+2}")]),
            ("__CAMPAIGN_NAME__-__CID__", vec![(true, "__CAMPAIGN_NAME__"), (false, "-"), (true, "__CID__")]),
            ("*|CAMPAIGN_UID|*", vec![(true, "*|CAMPAIGN_UID|*")]),
            ("%%emailname_%%", vec![(true, "%%emailname_%%")]),
            ("[[ad.name]]", vec![(true, "[[ad.name]]")]),
        ] {
            assert_eq!(parts(text), expected, "{text}");
        }
        for text in
            ["", "{", "{}", "{{}}", "a{b c}", "sconto 20%% oggi", "__init", "__a__", "[a]", "*bello*", "}{", "{{a"]
        {
            assert!(!is_filled_in(text), "{text}");
            assert_eq!(parts(text).iter().map(|(_, part)| *part).collect::<String>(), text);
        }
    }
}
