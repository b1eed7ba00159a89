//! Letters as the lexicon knows them: lower case, no accents, no ornament. Also used by `build.rs`,
//! so that a pattern and a comment are folded alike.

/// Appends the folded letter; ligatures and sharp s become two.
pub(crate) fn push(letter: char, out: &mut String) {
    if letter.is_ascii() {
        out.push(letter.to_ascii_lowercase());
        return;
    }
    for letter in plain(letter).to_lowercase() {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ą' => out.push('a'),
            'ç' | 'ć' | 'č' => out.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' | 'ě' => out.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => out.push('i'),
            'ñ' | 'ń' => out.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => out.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => out.push('u'),
            'ý' | 'ÿ' => out.push('y'),
            'š' | 'ś' => out.push('s'),
            'ž' | 'ź' | 'ż' => out.push('z'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            // Combining accents: the letter before them is already there.
            '\u{300}'..='\u{36f}' => {}
            other => out.push(other),
        }
    }
}

/// Letters dressed up to pass filters: 𝓕𝓻𝓮𝓮, Ｆｒｅｅ.
fn plain(letter: char) -> char {
    let code = u32::from(letter);
    let ascii = match code {
        0x1d400..=0x1d6a3 => match (code - 0x1d400) % 52 {
            upper @ 0..=25 => u32::from('a') + upper,
            lower => u32::from('a') + lower - 26,
        },
        0x1d7ce..=0x1d7ff => u32::from('0') + (code - 0x1d7ce) % 10,
        0xff01..=0xff5e => code - 0xfee0,
        _ => return letter,
    };
    char::from_u32(ascii).unwrap_or(letter)
}

/// FNV-1a: the learnt features are kept by it, so that their names need no room.
pub(crate) fn hash(name: &str) -> u32 {
    name.bytes().fold(0x811c_9dc5, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
