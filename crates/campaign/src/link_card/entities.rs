//! `&amp;` and its like: numbers, and the names that titles and descriptions really have.

const NAMES: &[(&str, char)] = &[
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("nbsp", '\u{a0}'),
    ("agrave", 'à'),
    ("egrave", 'è'),
    ("eacute", 'é'),
    ("igrave", 'ì'),
    ("ograve", 'ò'),
    ("ugrave", 'ù'),
    ("Agrave", 'À'),
    ("Egrave", 'È'),
    ("Eacute", 'É'),
    ("rsquo", '’'),
    ("lsquo", '‘'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("laquo", '«'),
    ("raquo", '»'),
    ("hellip", '…'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("euro", '€'),
    ("copy", '©'),
    ("reg", '®'),
    ("trade", '™'),
    ("middot", '·'),
    ("bull", '•'),
];

/// The text with its entities as letters; what is none stays as it is.
pub(super) fn decode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        // The longest name is short: a lone `&` must not look through the whole text.
        let end = after.char_indices().take(10).find(|(_, letter)| *letter == ';').map(|(at, _)| at);
        match end.and_then(|end| Some((letter(after.get(..end)?)?, end))) {
            Some((letter, end)) => {
                out.push(letter);
                rest = after.get(end + 1..).unwrap_or_default();
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn letter(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|letter| !letter.is_control());
    }
    NAMES.iter().find(|(known, _)| *known == name).map(|(_, letter)| *letter)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn entities_become_letters_and_the_rest_stays() {
        for (text, expected) in [
            ("Pane &amp; dolci", "Pane & dolci"),
            ("perch&eacute; &#232; &#x1F956;", "perché è 🥖"),
            ("R&D & altro; fine", "R&D & altro; fine"),
            ("&#0; &niente; &", "&#0; &niente; &"),
        ] {
            assert_eq!(decode(text), expected, "{text}");
        }
    }
}
