//! Words compared as people search for them: small letters, no accents.
//!
//! The engine has a fold of its own for every script; its table would weigh more than this page's
//! search box is worth.

pub fn plain(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).map(letter).collect()
}

fn letter(letter: char) -> char {
    match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è'..='ë' | 'ē' | 'ę' | 'ě' => 'e',
        'ì'..='ï' | 'ī' => 'i',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => 'o',
        'š' | 'ś' | 'ş' | 'ș' => 's',
        'ù'..='ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ž' | 'ź' | 'ż' => 'z',
        '’' => '\'',
        letter => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn accents_and_capitals_do_not_matter() {
        for (text, expected) in
            [("Più CAFFÈ", "piu caffe"), ("l’età", "l'eta"), ("Łódź Ñandú", "łodz nandu"), ("X 280", "x 280")]
        {
            assert_eq!(plain(text), expected);
        }
    }
}
