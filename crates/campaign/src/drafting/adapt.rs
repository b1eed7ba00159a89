//! One text for another placement: shorter where it must be, with its links and tags kept, and what
//! was lost named.

use super::hashtags::in_text;

/// What a placement has room for.
pub struct Room<'a> {
    /// Whether a text fits, as the placement counts.
    pub fits: &'a dyn Fn(&str) -> bool,
    /// The most hashtags; `None` where no rule is known.
    pub hashtags: Option<usize>,
    /// Whether `#` and `@` mean something there: else they only cost room.
    pub tags: bool,
}

/// What is no longer in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lost {
    Hashtags(Vec<String>),
    /// Whole sentences.
    Sentences(usize),
    /// A sentence was cut.
    Words,
    /// It does not fit even without anything else: a link alone is longer.
    DoesNotFit,
}

/// A text for a placement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Adapted {
    pub text: String,
    /// Empty when nothing had to go.
    pub lost: Vec<Lost>,
}

/// Takes out first the hashtags too many, then sentences from the end, then words. Links, mentions
/// and the remaining hashtags stay, in the order of the text.
pub fn adapt(text: &str, room: &Room<'_>) -> Adapted {
    let mut lost = Vec::new();
    let tags = in_text(text);
    let mut text = text.trim().to_owned();
    if !room.tags {
        let (bare, gone) = without_bare(&text);
        text = bare;
        if !gone.is_empty() {
            lost.push(Lost::Hashtags(gone));
        }
    } else if let Some(most) = room.hashtags
        && tags.len() > most
    {
        let extra: Vec<String> = tags.iter().skip(most).cloned().collect();
        text = without_tags(&text, most);
        lost.push(Lost::Hashtags(extra));
    }
    if (room.fits)(&text) {
        return Adapted { text, lost };
    }
    let pieces = sentences(&text);
    // Whole sentences from the end; what must stay of them moves behind what is left.
    for kept in (1..pieces.len()).rev() {
        let shorter = with_kept(&pieces[..kept].concat(), &pieces[kept..].concat(), room.tags);
        if (room.fits)(&shorter) {
            lost.push(Lost::Sentences(pieces.len() - kept));
            return Adapted { text: shorter, lost };
        }
    }
    if pieces.len() > 1 {
        lost.push(Lost::Sentences(pieces.len() - 1));
    }
    let first = pieces.first().cloned().unwrap_or_default();
    let words: Vec<&str> = first.split_whitespace().collect();
    for kept in (0..words.len()).rev() {
        let (head, tail) = (&words[..kept], &words[kept..]);
        let head = head.join(" ");
        let head = head.trim_end_matches([',', ';', ':', '-', '–', ' ']);
        let head = if head.is_empty() { String::new() } else { format!("{head}…") };
        let rest = format!("{} {}", tail.join(" "), pieces.get(1..).unwrap_or_default().concat());
        let shorter = with_kept(&head, &rest, room.tags);
        if (room.fits)(&shorter) {
            lost.push(Lost::Words);
            return Adapted { text: shorter, lost };
        }
    }
    lost.push(Lost::DoesNotFit);
    Adapted { text, lost }
}

/// The head, and of the rest only links, mentions and hashtags.
fn with_kept(head: &str, rest: &str, tags: bool) -> String {
    let head = head.trim_end();
    let kept: Vec<&str> = rest.split_whitespace().filter(|word| must_stay(word, tags)).collect();
    // One that the head has already need not come twice.
    let kept: Vec<&str> =
        kept.into_iter().filter(|word| !head.split_whitespace().any(|other| other == *word)).collect();
    match (head.is_empty(), kept.is_empty()) {
        (_, true) => head.to_owned(),
        (true, false) => kept.join(" "),
        (false, false) => format!("{head} {}", kept.join(" ")),
    }
}

fn must_stay(word: &str, tags: bool) -> bool {
    let bare = word.trim_start_matches(['(', '«', '"', '→']);
    let marked = |mark: char| bare.starts_with(mark) && bare.chars().nth(1).is_some_and(char::is_alphanumeric);
    let lower = bare.to_lowercase();
    (tags && (marked('#') || marked('@')))
        || lower.starts_with("https://")
        || lower.starts_with("http://")
        || lower.starts_with("www.")
}

/// The text without hashtags, and without the mentions and hashtags that only stand in a row at its end; what
/// went.
fn without_bare(text: &str) -> (String, Vec<String>) {
    let marked =
        |word: &str, mark: char| word.starts_with(mark) && word.chars().nth(1).is_some_and(char::is_alphanumeric);
    let mut gone: Vec<String> = Vec::new();
    let mut rest = text.trim_end();
    // From the end: "… @forno #Pane" is no sentence.
    loop {
        let at = rest.rfind(char::is_whitespace).map_or(0, |at| at + 1);
        let word = rest.get(at..).unwrap_or_default();
        let end = rest.get(..at).unwrap_or_default().trim_end();
        if end.is_empty() || !(marked(word, '#') || marked(word, '@')) {
            break;
        }
        gone.insert(0, word.to_owned());
        rest = end;
    }
    // Within a sentence a hashtag is a word with a sign before it.
    let mut out = String::new();
    let mut before = ' ';
    for (at, letter) in rest.char_indices() {
        let next = rest.get(at + letter.len_utf8()..).and_then(|rest| rest.chars().next());
        if !(letter == '#' && before.is_whitespace() && next.is_some_and(char::is_alphabetic)) {
            out.push(letter);
        }
        before = letter;
    }
    (out, gone)
}

/// The text with only the first so many hashtags.
fn without_tags(text: &str, most: usize) -> String {
    let mut seen = 0;
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        let blank = rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len());
        let (space, after) = rest.split_at(blank);
        let end = after.find(char::is_whitespace).unwrap_or(after.len());
        let (word, after) = after.split_at(end);
        let is_tag = word.starts_with('#') && word.chars().nth(1).is_some_and(char::is_alphanumeric);
        seen += usize::from(is_tag);
        if !is_tag || seen <= most {
            out.push_str(space);
            out.push_str(word);
        }
        rest = after;
    }
    out.trim().to_owned()
}

/// Sentences with what follows them. An end is a mark before a blank, or a new line; a link has marks
/// but no blank.
fn sentences(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut current = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        current.push(letter);
        let next = letters.peek().copied();
        let end = matches!(letter, '.' | '!' | '?' | '…') && next.is_none_or(char::is_whitespace);
        if end || (letter == '\n' && next != Some('\n')) {
            while let Some(blank) = letters.next_if(|c| c.is_whitespace()) {
                current.push(blank);
            }
            if !current.trim().is_empty() {
                out.push(std::mem::take(&mut current));
            }
        }
    }
    if !current.trim().is_empty() {
        out.push(current);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn to(text: &str, most: usize, hashtags: Option<usize>) -> Adapted {
        adapt(text, &Room { fits: &|text| text.chars().count() <= most, hashtags, tags: true })
    }

    const TEXT: &str = "Il forno riapre lunedì. Pane, focaccia e dolci dalle 7.\n\nPrenota: https://forno.it/p?x=1.2 @fornomilano #Pane #Focaccia #Milano";

    #[test]
    fn what_fits_stays_as_it_is() {
        assert_eq!(to(TEXT, 500, None), Adapted { text: TEXT.into(), lost: vec![] });
        assert_eq!(to("  ciao ", 500, None).text, "ciao");
    }

    #[test]
    fn links_and_tags_survive_the_cut() {
        let short = to(TEXT, 110, Some(2));
        assert_eq!(
            short.text,
            "Il forno riapre lunedì. Pane, focaccia e dolci dalle 7. https://forno.it/p?x=1.2 @fornomilano #Pane #Focaccia"
        );
        assert_eq!(short.lost, [Lost::Hashtags(vec!["#Milano".into()]), Lost::Sentences(1)]);
        let shorter = to(TEXT, 75, Some(1));
        assert_eq!(shorter.text, "Il forno riapre lunedì. https://forno.it/p?x=1.2 @fornomilano #Pane");
        let shortest = to(TEXT, 60, Some(1));
        assert_eq!(shortest.text, "Il forno riapre… https://forno.it/p?x=1.2 @fornomilano #Pane");
        assert_eq!(shortest.lost.last(), Some(&Lost::Words));
    }

    #[test]
    fn where_tags_mean_nothing_they_cost_no_room() {
        let sms = |most: usize| {
            adapt(TEXT, &Room { fits: &|text| text.chars().count() <= most, hashtags: None, tags: false })
        };
        let gone = Lost::Hashtags(["@fornomilano", "#Pane", "#Focaccia", "#Milano"].map(String::from).into());
        let whole = sms(500);
        assert!(whole.text.ends_with("Prenota: https://forno.it/p?x=1.2"), "{}", whole.text);
        assert_eq!(whole.lost, std::slice::from_ref(&gone));
        let short = sms(60);
        assert_eq!(short.text, "Il forno riapre lunedì. https://forno.it/p?x=1.2");
        assert_eq!(short.lost, [gone, Lost::Sentences(2)]);
        let within =
            adapt("Vieni al #forno con @marta stasera", &Room { fits: &|_| true, hashtags: None, tags: false });
        assert_eq!((within.text.as_str(), within.lost.len()), ("Vieni al forno con @marta stasera", 0));
    }

    #[test]
    fn what_cannot_fit_says_so_and_stays_whole() {
        let none = to(TEXT, 10, None);
        assert_eq!((none.text.as_str(), none.lost.last()), (TEXT, Some(&Lost::DoesNotFit)));
        let single = to("parola lunghissima senza fine davvero", 20, None);
        assert_eq!((single.text.as_str(), single.lost.as_slice()), ("parola lunghissima…", &[Lost::Words][..]));
    }
}
