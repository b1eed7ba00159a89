//! What stands in a parameter: written by one convention, encoded, decoded.

use super::dynamic;

/// What joins the words of a value; one choice for a whole team, or a report shows one campaign twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Joint {
    #[default]
    Hyphen,
    Underscore,
}

impl Joint {
    fn sign(self) -> char {
        match self {
            Joint::Hyphen => '-',
            Joint::Underscore => '_',
        }
    }
}

/// A name as the convention has it: lower case, no accents, words joined. "Saldi d’Estate 20%" →
/// `saldi-d-estate-20`. Letters of other alphabets stay; so does what a platform fills in.
pub fn tidy(text: &str, joint: Joint) -> String {
    let mut out = String::with_capacity(text.len());
    let mut gap: Option<char> = None;
    for (filled, part) in dynamic::parts(text.trim()) {
        if filled {
            out.extend(gap.take().filter(|_| !out.is_empty()));
            out.push_str(part);
            continue;
        }
        for letter in part.chars() {
            match letter {
                // Combining accents: "e" + U+0300 is "è" written in two.
                '\u{300}'..='\u{36f}' => {}
                '.' | '-' | '_' => gap = gap.or(Some(letter)),
                _ if is_of_a_word(letter) => {
                    out.extend(gap.take().filter(|_| !out.is_empty()));
                    plain(letter, &mut out);
                }
                _ => gap = Some(joint.sign()),
            }
        }
    }
    out
}

/// Letters and figures; in the scripts of India and Indochina also the signs that are part of a syllable.
fn is_of_a_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '\u{900}'..='\u{eff}')
}

/// The letter in lower case, without the marks of the Latin alphabet.
fn plain(letter: char, out: &mut String) {
    for letter in letter.to_lowercase() {
        let plain = match letter {
            'à' | 'á' | 'â' | 'ã' | 'å' | 'ā' | 'ă' | 'ą' | 'ä' => "a",
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
            'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => "i",
            'ò' | 'ó' | 'ô' | 'õ' | 'ō' | 'ő' | 'ø' | 'ö' => "o",
            'ù' | 'ú' | 'û' | 'ū' | 'ů' | 'ű' | 'ų' | 'ü' => "u",
            'ý' | 'ÿ' => "y",
            'ç' | 'ć' | 'č' => "c",
            'ď' | 'đ' | 'ð' => "d",
            'ğ' | 'ģ' => "g",
            'ł' | 'ľ' | 'ļ' => "l",
            'ñ' | 'ń' | 'ň' | 'ņ' => "n",
            'ř' => "r",
            'ś' | 'š' | 'ş' | 'ș' => "s",
            'ť' | 'ţ' | 'ț' => "t",
            'ž' | 'ź' | 'ż' => "z",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            // What lower case leaves of "İ".
            '\u{307}' => "",
            _ => {
                out.push(letter);
                continue;
            }
        };
        out.push_str(plain);
    }
}

/// For a query: everything but letters, figures and `-._~` as `%XX`; what a platform fills in stays as it is.
pub(super) fn encoded(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    for (filled, part) in dynamic::parts(value) {
        if filled {
            out.push_str(part);
            continue;
        }
        for byte in part.bytes() {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                out.push(char::from(byte));
            } else {
                out.push('%');
                out.push(hexadecimal(byte >> 4));
                out.push(hexadecimal(byte & 15));
            }
        }
    }
    out
}

fn hexadecimal(half: u8) -> char {
    char::from_digit(u32::from(half), 16).unwrap_or('0').to_ascii_uppercase()
}

/// What a written value says: `+` and `%20` are spaces. Signs that decode to no text stay as written.
pub(super) fn decoded(raw: &str) -> String {
    let mut bytes = Vec::with_capacity(raw.len());
    for (filled, part) in dynamic::parts(raw) {
        if filled {
            bytes.extend_from_slice(part.as_bytes());
            continue;
        }
        let mut rest = part.as_bytes();
        while let Some((first, after)) = rest.split_first() {
            let pair = after.get(..2).filter(|_| *first == b'%').and_then(byte);
            match pair {
                Some(byte) => bytes.push(byte),
                None if *first == b'+' => bytes.push(b' '),
                None => bytes.push(*first),
            }
            rest = pair.and_then(|_| after.get(2..)).unwrap_or(after);
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| raw.to_owned())
}

fn byte(pair: &[u8]) -> Option<u8> {
    let half = |at: usize| pair.get(at).and_then(|half| char::from(*half).to_digit(16));
    u8::try_from(half(0)? * 16 + half(1)?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_convention() {
        for (text, expected) in [
            ("Saldi d’Estate 20%", "saldi-d-estate-20"),
            ("  Perché   no? ", "perche-no"),
            ("perche\u{301} no", "perche-no"),
            ("BLACK_FRIDAY 2026", "black_friday-2026"),
            ("saldi - estate", "saldi-estate"),
            ("v1.2", "v1.2"),
            ("R&D + più", "r-d-piu"),
            ("--già tidy--", "gia-tidy"),
            ("Straße in Łódź, İstanbul", "strasse-in-lodz-istanbul"),
            ("夏のセール", "夏のセール"),
            ("Скидки ЛЕТО", "скидки-лето"),
            ("हिन्दी", "हिन्दी"),
            ("🌷 tulipani 🌷", "tulipani"),
            ("🌷", ""),
            ("{{campaign.name}}", "{{campaign.name}}"),
            ("Estate {{ad.name}}", "estate-{{ad.name}}"),
            ("Estate_{CampaignId}", "estate_{CampaignId}"),
            ("__CAMPAIGN_NAME__", "__CAMPAIGN_NAME__"),
        ] {
            let once = tidy(text, Joint::Hyphen);
            assert_eq!(once, expected, "{text}");
            assert_eq!(tidy(&once, Joint::Hyphen), once, "{text} twice");
        }
        assert_eq!(tidy("Saldi d’estate - uomo", Joint::Underscore), "saldi_d_estate_uomo");
    }

    #[test]
    fn what_is_encoded_reads_back() {
        for value in [
            "saldi-estate",
            "a b&c=d#e?f/g",
            "perché",
            "夏",
            "100%",
            "{{campaign.name}}",
            "a {campaignid} b",
            "+",
            "a+b",
        ] {
            assert_eq!(decoded(&encoded(value)), value);
        }
        assert_eq!(encoded("perché no?"), "perch%C3%A9%20no%3F");
        assert_eq!(encoded("{{ad.name}}_{keyword}"), "{{ad.name}}_{keyword}");
    }

    #[test]
    fn what_is_written_badly_stays() {
        for (raw, expected) in [("a+b%20c", "a b c"), ("100%", "100%"), ("%zz", "%zz"), ("%E9", "%E9"), ("%c3%a8", "è")]
        {
            assert_eq!(decoded(raw), expected);
        }
        assert_eq!(decoded("%7B%7Bad.name%7D%7D"), "{{ad.name}}");
    }
}
