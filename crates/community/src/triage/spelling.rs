//! How people really type: elongations, masked and leet insults, emoticons, bare links.

use super::{fold, tables::Tables};

/// The ways one written word may be read, best first.
#[derive(Debug, Default)]
pub(super) struct Form {
    pub(super) letters: usize,
    pub(super) capitals: usize,
    folded: String,
    readings: Vec<String>,
}

impl Form {
    pub(super) fn read(&mut self, word: &str, tables: &Tables) {
        (self.letters, self.capitals) = (0, 0);
        self.folded.clear();
        self.readings.clear();
        for letter in word.chars().filter(|letter| !matches!(letter, '\'' | '’' | '`')) {
            self.letters += usize::from(letter.is_alphabetic());
            self.capitals += usize::from(letter.is_uppercase());
            fold::push(letter, &mut self.folded);
        }
        let stars = self.folded.matches('*').count();
        if stars == 1 && self.folded.ends_with('*') {
            self.folded.pop();
        } else if stars > 0 {
            let found = tables.masked.iter().find(|full| fits(&self.folded, full));
            self.readings.push(found.map_or_else(|| "{masked}".into(), |full| (*full).into()));
            return;
        }
        let longest = longest_run(&self.folded);
        if longest > 2 {
            self.readings.push(runs_cut(&self.folded, 1));
            self.readings.push(runs_cut(&self.folded, 2));
            return;
        }
        self.readings.push(self.folded.clone());
        if self.letters < self.folded.len() && self.letters > 0 {
            let plain: String = self.folded.chars().map(unleet).collect();
            if tables.masked.iter().any(|full| plain.starts_with(full)) {
                self.readings.push(plain);
            }
        } else if longest > 1 && self.folded.len() > 3 {
            // "prezzoo", "graziee": a doubled vowel at the end is a drawn-out one.
            let mut back = self.folded.chars().rev();
            if let (Some(last), Some(previous)) = (back.next(), back.next())
                && last == previous
                && "aeiouy".contains(last)
            {
                let mut shorter = self.folded.clone();
                shorter.pop();
                self.readings.push(shorter);
            }
        }
    }

    pub(super) fn readings(&self) -> &[String] {
        &self.readings
    }
}

fn longest_run(word: &str) -> usize {
    let (mut longest, mut run, mut previous) = (0, 0, None);
    for letter in word.chars() {
        run = if previous == Some(letter) && letter.is_alphabetic() { run + 1 } else { 1 };
        longest = longest.max(run);
        previous = Some(letter);
    }
    longest
}

/// Runs of three or more become `keep` letters; honest doubles stay.
fn runs_cut(word: &str, keep: usize) -> String {
    let letters: Vec<char> = word.chars().collect();
    let mut out = String::with_capacity(word.len());
    for group in letters.chunk_by(|one, other| one == other) {
        let kept = if group.len() > 2 { keep } else { group.len() };
        out.extend(group.iter().take(kept));
    }
    out
}

fn unleet(letter: char) -> char {
    match letter {
        '0' => 'o',
        '1' | '!' => 'i',
        '3' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' => 't',
        other => other,
    }
}

/// `st***zi` fits `stronzi`; `str***` too, when three letters are shown.
fn fits(masked: &str, full: &str) -> bool {
    let (Some(first), Some(last)) = (masked.find('*'), masked.rfind('*')) else { return false };
    let (head, tail) = (masked.get(..first).unwrap_or(""), masked.get(last + 1..).unwrap_or(""));
    let shown = head.chars().count() + tail.chars().count();
    let same_length = masked.chars().count() == full.chars().count();
    full.starts_with(head)
        && full.ends_with(tail)
        && head.len() + tail.len() < full.len()
        && !head.is_empty()
        && (same_length || shown >= 3)
}

/// A link, an address, a mention or an emoticon at the start of a chunk: its key and length.
pub(super) fn thing(chunk: &str) -> Option<(&'static str, usize, super::tokens::Kind)> {
    use super::tokens::Kind;
    let whole = chunk.trim_end_matches(['.', ',', '!', '?', ')', ';', ':', '"', '…']);
    for (emoticon, emoji) in EMOTICONS {
        if chunk.starts_with(emoticon) && !chunk.get(emoticon.len()..).unwrap_or("").starts_with(char::is_alphanumeric)
        {
            return Some((emoji, emoticon.len(), Kind::Emoji));
        }
    }
    if let Some(name) = whole.strip_prefix('@') {
        return name.starts_with(char::is_alphanumeric).then_some(("{mention}", whole.len(), Kind::Mention));
    }
    if let Some((user, host)) = whole.split_once('@')
        && !user.is_empty()
        && host.contains('.')
    {
        return Some(("{email}", whole.len(), Kind::Link));
    }
    is_link(whole).then_some(("{url}", whole.len(), Kind::Link))
}

const EMOTICONS: [(&str, &str); 14] = [
    (":-)", "🙂"),
    (":)", "🙂"),
    (";-)", "😉"),
    (";)", "😉"),
    (":-D", "😄"),
    (":D", "😄"),
    (":-(", "🙁"),
    (":(", "🙁"),
    (":'(", "😢"),
    ("<3", "❤"),
    ("</3", "💔"),
    (":/", "😕"),
    (":-/", "😕"),
    (":@", "😡"),
];

const ENDINGS: [&str; 22] = [
    "com", "it", "net", "org", "ru", "io", "me", "ly", "xyz", "shop", "online", "info", "biz", "eu", "uk", "co",
    "site", "club", "top", "app", "gg", "cc",
];

fn is_link(chunk: &str) -> bool {
    if chunk.contains("://") || chunk.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("www.")) {
        return true;
    }
    let host = chunk.split(['/', '?']).next().unwrap_or(chunk);
    let Some((name, ending)) = host.rsplit_once('.') else { return false };
    // "bello.Me ne vado": a name of a site has letters on both sides and no capital after the dot.
    name.len() > 1
        && name.starts_with(|first: char| first.is_ascii_alphanumeric())
        && !name.contains("..")
        && name.contains(|letter: char| letter.is_ascii_alphabetic())
        && ENDINGS.contains(&ending)
}

/// From a letter on: letters, figures and masks. In English the apostrophe belongs to the word.
pub(super) fn word_length(rest: &str, apostrophe_splits: bool) -> usize {
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let next = letters.peek().map(|(_, next)| *next);
        let goes_on = match letter {
            '\'' | '’' => !apostrophe_splits && next.is_some_and(char::is_alphanumeric),
            '*' => true,
            '@' | '$' => next.is_some_and(char::is_alphanumeric) || next == Some(letter),
            _ => letter.is_alphanumeric() || matches!(letter, '\u{300}'..='\u{36f}'),
        };
        if !goes_on {
            return at;
        }
    }
    rest.len()
}

pub(super) fn number_length(rest: &str) -> usize {
    let spaced = rest.starts_with(['+', '0', '3']);
    let mut letters = rest.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let digit_next = letters.peek().is_some_and(|(_, next)| next.is_ascii_digit());
        let goes_on = letter.is_ascii_digit()
            || (at == 0 && letter == '+')
            || (digit_next && matches!(letter, '.' | ',' | ':' | '/' | '-'))
            || (digit_next && spaced && letter == ' ');
        if !goes_on {
            return at;
        }
    }
    rest.len()
}

pub(super) fn is_phone(number: &str) -> bool {
    let digits = number.bytes().filter(u8::is_ascii_digit).count();
    let least = if number.starts_with('+') { 8 } else { 9 };
    digits >= least && digits <= 15 && !number.contains([',', ':', '/', '.'])
}

pub(super) fn begins_with_currency(text: &str) -> bool {
    if text.starts_with(['€', '$', '£']) {
        return true;
    }
    let word = text.split(|letter: char| !letter.is_ascii_alphabetic()).next().unwrap_or("");
    ["euro", "eur", "dollari", "dollars", "usd", "quid", "pounds", "bucks", "sterline"]
        .iter()
        .any(|currency| word.eq_ignore_ascii_case(currency))
}

/// Emoji and symbols that carry a mood.
pub(super) fn is_emoji(letter: char) -> bool {
    matches!(u32::from(letter),
        0x1f000..=0x1f1e5 | 0x1f200..=0x1f3fa | 0x1f400..=0x1faff | 0x2600..=0x27bf | 0x2b00..=0x2bff
        | 0x2300..=0x23ff | 0x25a0..=0x25ff)
}

/// Skin tones, variation selectors and joiners: they change how an emoji looks, not its mood.
pub(super) fn is_emoji_ornament(letter: char) -> bool {
    matches!(u32::from(letter), 0xfe00..=0xfe0f | 0x1f3fb..=0x1f3ff | 0x200d | 0x20e3 | 0xe0020..=0xe007f)
}
