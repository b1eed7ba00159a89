//! Classes of characters, as twitter-text draws them.

/// Characters that X refuses in a post.
pub(crate) fn is_invalid(c: char) -> bool {
    matches!(c, '\u{FFFE}' | '\u{FEFF}' | '\u{FFFF}')
}

/// Marks that turn the direction of writing.
fn is_directional(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

pub(super) fn is_space(c: char) -> bool {
    matches!(
        c,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{A0}' | '\u{1680}' | '\u{180E}' | '\u{2000}'..='\u{200A}'
            | '\u{2028}' | '\u{2029}' | '\u{202F}' | '\u{205F}' | '\u{3000}'
    )
}

pub(super) fn is_punctuation(c: char) -> bool {
    matches!(c, '!' | '#'..='/' | ':'..='@' | '[' | '\\' | ']' | '^' | '_' | '{' | '|' | '}' | '~')
}

/// What a label of a domain is made of, apart from `-` and `_`.
pub(super) fn is_domain(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric() || !(is_punctuation(c) || is_space(c))
    } else {
        !(is_space(c) || is_invalid(c) || is_directional(c))
    }
}

/// Latin letters with signs.
pub(super) fn is_accented_latin(c: char) -> bool {
    matches!(
        c,
        '\u{C0}'..='\u{D6}' | '\u{D8}'..='\u{F6}' | '\u{F8}'..='\u{24F}' | '\u{253}' | '\u{254}' | '\u{256}'
            | '\u{257}' | '\u{259}' | '\u{25B}' | '\u{263}' | '\u{268}' | '\u{26F}' | '\u{272}' | '\u{289}'
            | '\u{28B}' | '\u{2BB}' | '\u{300}'..='\u{36F}' | '\u{1E00}'..='\u{1EFF}'
    )
}

pub(super) fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{4FF}')
}

pub(super) fn is_at(c: char) -> bool {
    matches!(c, '@' | '＠')
}

pub(super) fn is_hash(c: char) -> bool {
    matches!(c, '#' | '＃')
}
