//! Words of a template that nobody replaced: "Lorem ipsum", "[nome]", "INSERIRE TESTO", "TODO: …". A merge tag
//! ("{{first_name}}", "*|FNAME|*") is replaced when an e-mail, a message or an ad is sent, so there it stays; nobody
//! replaces it in a post.

use super::Cite;
use crate::{Findings, Rule, Severity, Subject, sieve::Sieve, text::Twice};
use wording::Say;

pub(super) const CITES: &[Cite] = &[];

/// What no finished text holds; what begins with the same letter stands together.
const LEFT: &[&str] = &[
    "0000000000", "123456789", "add text here", "add cta here", "add link before", "add price here",
    "bozza da approvare", "bozza, non pubblicare", "copy goes here", "content goes here", "copy da definire",
    "copy da inserire", "copy del post da", "cta goes here", "caption goes here", "caption to come",
    "caption to follow", "copy tbc", "copy to follow", "dolor sit amet", "description goes here", "dd/mm/yy",
    "descrizione da inserire", "descrizione da completare", "descrizione da definire", "didascalia da",
    "da non pubblicare", "draft copy", "do not publish", "gg/mm", "headline goes here", "headline to come",
    "inserire qui", "inserisci qui il", "inserire testo", "inserisci testo", "inserisci il testo qui",
    "insert text here", "insert your text", "il tuo testo qui", "il tuo slogan qui", "il tuo titolo qui",
    "il tuo logo qui", "il tuo link qui", "inserire immagine", "inserire foto", "image goes here", "insert image of",
    "insert photo of", "image caption placeholder", "lorem ipsum", "link da inserire", "la tua cta qui",
    "la tua frase qui", "link goes here", "logo goes here", "nome cognome,", "name goes here", "oggetto da definire",
    "placeholder text", "prezzo: da definire", "price: tbc", "price: tbd", "photo to come", "qui va il testo",
    "qui va il titolo", "qui va il link", "qui va il nome", "qui va la call", "qui va la cta",
    "qui va la descrizione", "qui va lo slogan", "qui va l'immagine", "quote goes here", "sample text here",
    "scrivi qui il tuo testo", "slogan goes here", "testo da inserire", "testo segnaposto", "text goes here",
    "title goes here", "testo di esempio qui", "titolo da definire", "titolo da inserire", "titolo del post da",
    "titolo provvisorio", "testo da definire", "testo da completare", "testo da scrivere", "testo del post da",
    "titolo qui", "testo provvisorio", "tagline goes here", "your text here", "your headline here", "your logo here",
    "your slogan here", "your link here", "your cta here", "your tagline here", "your copy here",
];

/// Where in [`LEFT`] those lie that begin with a sign of the keyboard.
static LEFT_OF: [(u8, u8); 128] = {
    let mut places = [(0, 0); 128];
    let mut index = 0;
    while index < LEFT.len() {
        let place = &mut places[LEFT[index].as_bytes()[0] as usize];
        assert!(place.1 == 0 || place.1 as usize == index, "what begins alike stands together");
        if place.1 == 0 {
            place.0 = index as u8;
        }
        place.1 = index as u8 + 1;
        index += 1;
    }
    places
};

/// Those that begin as a text does.
fn left_at(text: &str) -> &'static [&'static str] {
    let first = text.bytes().next().map_or(0, |first| usize::from(first.to_ascii_lowercase()));
    let (from, to) = LEFT_OF.get(first).copied().unwrap_or_default();
    LEFT.get(usize::from(from)..usize::from(to)).unwrap_or_default()
}

/// "gg/mm/aaaa" is three words.
const DAYS: &[&str] = &["gg", "dd"];

/// What asks for a text.
const VERBS: &[&str] = &["insert ", "add ", "enter ", "inserire qui ", "inserisci qui "];

/// The first words of both.
static FIRST: Sieve = Sieve::NONE.with_first_words(LEFT).with_first_words(VERBS).with_first_words(DAYS);

/// What a note to oneself begins with; capitals, because "todo" is Spanish and "to do" is English.
const NOTES: &[&str] = &["TODO:", "TODO ", "TBD", "FIXME", "DA COMPLETARE", "DA INSERIRE", "DA DEFINIRE:", "INSERT HERE", "TITOLO QUI", "TESTO QUI", "LINK QUI", "NOME QUI", "GG/MM", "DD/MM"];

/// Names of slots in capitals, where a name would stand: "Gentile NOME COGNOME", "Dear FIRSTNAME".
const CAPITALS: &[&str] = &[
    "NOME COGNOME", "NOME E COGNOME", "NOME_COGNOME", "NOME CLIENTE", "NOME AZIENDA", "NOME PRODOTTO", "FIRSTNAME", "FIRST_NAME", "LASTNAME",
    "LAST_NAME", "FULLNAME", "FULL_NAME", "FIRST NAME", "CUSTOMER NAME", "COMPANY NAME", "PRODUCT NAME", "CLIENT NAME", "FNAME", "LNAME",
    "NOMEAZIENDA", "NOMEPRODOTTO", "COMPANYNAME", "PRODUCTNAME",
];

/// Greetings before which a lone "NOME" or "NAME" can only be a slot.
const GREETINGS: &[&str] = &["Ciao ", "Gentile ", "Caro ", "Cara ", "Buongiorno ", "Hi ", "Hello ", "Dear ", "Hey "];

/// Hosts that only templates have.
const HOSTS: &[&str] = &["yourwebsite.", "yourdomain.", "yourcompany.", "yoursite.", "yourbrand.", "tuosito.", "tuodominio.", "nomeazienda."];

/// What stands between brackets in a template, at its beginning; accents dropped where people drop them.
const SLOTS: &[&str] = &[
    "nome", "cognome", "nome cognome", "nome e cognome", "prodotto", "nome prodotto", "azienda", "nome azienda", "data", "ora", "link", "città", "citta", "prezzo",
    "sconto", "marca", "marchio", "modello", "categoria", "importo", "da completare", "da definire", "da inserire", "indirizzo", "telefono", "email", "sito", "url", "luogo", "titolo", "testo", "cliente", "numero", "inserire", "inserisci", "tuo", "tua", "vostro",
    "name", "first name", "last name", "your", "product", "company", "brand", "date", "time", "city", "price", "discount",
    "address", "phone", "website", "location", "title", "text", "customer", "number", "insert", "add", "enter", "client", "topic", "product name",
    "company name", "customer name", "brand name", "business name", "event name", "service",
    "opening time", "closing time", "opening hours", "place", "venue", "day", "handle", "hashtag", "photo of", "image of", "picture of", "quote from",
    "cta", "headline", "caption", "job title", "delete as", "partner", "guest name", "team member",
];

pub(super) fn check(subject: &Subject<'_>, out: &mut Findings) {
    for part in &subject.parts {
        let raw = part.text.raw;
        let mut found = Vec::new();
        let mut inserts = false;
        for token in &part.text.tokens {
            if !token.passes(&FIRST) {
                continue;
            }
            let word = part.text.folded(token);
            inserts |= VERBS.iter().any(|verb| verb.split(' ').next() == Some(word));
            let start = token.range().start;
            let same = |left: &str| raw.get(start..start + left.len()).is_some_and(|said| said.eq_ignore_ascii_case(left));
            let left = left_at(raw.get(start..).unwrap_or_default()).iter();
            found.extend(left.filter(|left| same(left)).map(|left| start..start + left.len()));
        }
        let (brackets, crossed) = (part.text.signs.any("[<("), part.text.signs.twice(Twice::Crosses));
        // ASCII lower case keeps every byte where it was.
        let lower = if brackets || crossed || inserts { raw.to_ascii_lowercase() } else { String::new() };
        let templates = if brackets { lower.as_str() } else { "" };
        for (open, sign) in templates.char_indices().filter(|(_, sign)| matches!(sign, '[' | '<' | '(')) {
            let close = match sign {
                '[' => ']',
                '(' => ')',
                _ => '>',
            };
            let inside = lower.get(open + 1..).unwrap_or_default();
            let Some(length) = inside.find([close, '\n', '[', '<', '(']) else { continue };
            let slot = inside.get(..length).unwrap_or_default();
            let closed = inside.get(length..).is_some_and(|rest| rest.starts_with(close));
            // "[Video](…)" is a link of Markdown, "[[…]]" a merge tag.
            let after = inside.get(length + 1..).unwrap_or_default();
            let tag = raw.get(..open).is_some_and(|before| before.ends_with(['[', '{', '|', '%'])) || after.starts_with(['(', ']']);
            if closed && !tag && is_slot(slot, sign) {
                found.push(open..open + length + 2);
            }
        }
        if crossed {
            found.extend(crosses(&lower));
        }
        if part.text.signs.twice(Twice::Capitals) {
            found.extend(notes(raw));
        }
        if inserts {
            found.extend(insert_here(&lower));
        }
        // Where it appears is asked last: what does not depend on it is found once for all places.
        if part.text.signs.any("{*%") {
            let tags = merge_tags(raw);
            if !tags.is_empty() && is_post(subject) {
                found.extend(tags);
            }
        }
        lexicon::sort(&mut found, |one, other| one.start < other.start);
        found.dedup_by(|next, kept| next.start < kept.end);
        for range in found {
            if part.text.inside_entity(range.start) {
                continue;
            }
            let words = raw.get(range.clone()).unwrap_or_default().to_owned();
            out.at(Rule::PlaceholderText, Severity::Error, part.field, range, Say::PlaceholderLeft { words });
        }
        for link in &part.text.links {
            let words = raw.get(link.range.clone()).unwrap_or_default().to_owned();
            let host = words.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
            if HOSTS.iter().any(|name| host.starts_with(name)) {
                out.at(Rule::PlaceholderText, Severity::Error, part.field, link.range.clone(), Say::PlaceholderLeft { words });
            }
        }
    }
}

/// Posts are published as they are written.
fn is_post(subject: &Subject<'_>) -> bool {
    !subject.paid()
        && matches!(
            subject.platform(),
            "facebook" | "instagram" | "threads" | "x" | "linkedin" | "tiktok" | "youtube" | "pinterest" | "reddit" | "bluesky" | "mastodon" | "telegram"
        )
}

/// "TODO: text", "Gentile NOME COGNOME", "Ciao NOME,": all of them hold two capitals beside each other.
fn notes(raw: &str) -> Vec<std::ops::Range<usize>> {
    let alone = |range: &std::ops::Range<usize>| {
        let letter = |sign: char| sign.is_alphanumeric() || matches!(sign, '_' | '#' | '@' | '|' | '{' | '}' | '%');
        !raw.get(..range.start).is_some_and(|before| before.ends_with(letter))
            && !raw.get(range.end..).is_some_and(|after| after.starts_with(letter) && raw.get(..range.end).is_some_and(|word| !word.ends_with([' ', ':'])))
    };
    // In a text all in capitals a capital says nothing.
    if !raw.chars().any(char::is_lowercase) {
        return Vec::new();
    }
    let listed = NOTES.iter().chain(CAPITALS).flat_map(|name| raw.match_indices(name).map(|(at, _)| at..at + name.trim_end().len()));
    let greeted = GREETINGS.iter().flat_map(|greeting| {
        raw.match_indices(greeting).filter_map(|(at, _)| {
            let start = at + greeting.len();
            let rest = raw.get(start..)?;
            let slot = ["NOME", "NAME"].into_iter().find(|slot| rest.starts_with(slot))?;
            Some(start..start + slot.len())
        })
    });
    listed.chain(greeted).filter(alone).collect()
}

/// "Insert product description here", "add your text here".
fn insert_here(lower: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    for verb in VERBS {
        for (at, _) in lower.match_indices(verb) {
            let begins = at == 0 || lower.get(..at).is_some_and(|before| before.ends_with(['\n', '[', '(', '.', ':']) || before.ends_with(". "));
            let rest = lower.get(at + verb.len()..).unwrap_or_default();
            let sentence = rest.split(['.', '!', '\n', ',', ':']).next().unwrap_or_default();
            let words: Vec<&str> = sentence.split_whitespace().collect();
            let italian = verb.ends_with("qui ");
            let here = words.last() == Some(&"here") && (2..=5).contains(&words.len()) && *verb != "enter ";
            let asks = italian && words.iter().any(|word| matches!(*word, "testo" | "descrizione" | "titolo" | "nome" | "prezzo" | "link"));
            let text = words.iter().any(|word| matches!(*word, "text" | "description" | "title" | "name" | "price" | "link" | "copy" | "headline" | "product" | "logo" | "image" | "photo" | "picture"));
            if begins && (here && text || asks) {
                found.push(at..at + verb.len() + sentence.trim_end().len());
            }
        }
    }
    found
}

/// "{{prodotto}}", "{first_name}", "*|FNAME|*", "%%name%%": nothing replaces them in a post.
fn merge_tags(raw: &str) -> Vec<std::ops::Range<usize>> {
    let name = |inside: &str| {
        let inside = inside.trim();
        (2..=40).contains(&inside.len())
            && inside.chars().all(|sign| sign.is_ascii_alphanumeric() || matches!(sign, '_' | '.' | '-' | ' '))
            && inside.starts_with(|sign: char| sign.is_ascii_alphabetic())
    };
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("*|", "|*"), ("%%", "%%"), ("${", "}"), ("{", "}"), ("%", "%")] {
        let mut at = 0;
        while let Some(start) = raw.get(at..).and_then(|rest| rest.find(open)).map(|found| at + found) {
            let inside = start + open.len();
            let end = raw.get(inside..).and_then(|rest| rest.find(close)).map(|length| inside + length);
            at = end.map_or(inside, |end| end + close.len());
            let slot = |inside: &str| match open {
                "{" => is_slot(&inside.to_lowercase(), '<') || inside.contains('_'),
                // "20% or 30%" is no tag: capitals alone, without a space.
                "%" => inside.len() > 2 && inside.chars().all(|sign| sign.is_ascii_uppercase() || sign == '_'),
                _ => true,
            };
            if let Some(end) = end.filter(|end| raw.get(inside..*end).is_some_and(|inside| name(inside) && slot(inside))) {
                found.push(start..end + close.len());
            }
        }
    }
    found
}

/// The words of a slot begin with what a template asks for, and are few.
fn is_slot(slot: &str, sign: char) -> bool {
    let words: Vec<&str> = slot.split_whitespace().collect();
    let slot = words.join(" ").replace('_', " ").to_lowercase();
    let begins =
        |name: &str| slot.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\'', ':']));
    let whole = SLOTS.iter().any(|name| slot == *name);
    if sign == '<' {
        return whole;
    }
    // Round brackets hold much else: only what asks for something.
    if sign == '(' {
        let asks = ["inserire ", "inserisci ", "insert ", "add your ", "enter your "];
        return (2..=6).contains(&words.len()) && asks.iter().any(|verb| slot.starts_with(verb));
    }
    // "[Nome e cognome]", "[your city]", "[inserire il prezzo]"; "[Data da definire]" too.
    whole || (2..=6).contains(&words.len()) && SLOTS.iter().any(|name| begins(name))
}

/// "xxxx", "XX/XX/XXXX", "€ XX", "xx%": a number or a name to come. Sizes end at "xxxl"; "xx" is a kiss.
fn crosses(lower: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = lower.get(at..).and_then(|rest| rest.find('x')).map(|found| at + found) {
        let rest = lower.get(start..).unwrap_or_default();
        let length = rest.find(|sign| sign != 'x').unwrap_or(rest.len());
        let end = start + length;
        at = end;
        let before = lower.get(..start).unwrap_or_default();
        let after = lower.get(end..).unwrap_or_default();
        let joined = before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric);
        let priced = ["euro", "dollar", "pound"].iter().find_map(|money| after.trim_start().strip_prefix(money)).is_some_and(|rest| !rest.trim_start_matches('s').starts_with(char::is_alphanumeric));
        let amount = priced || before.trim_end().ends_with(['€', '$', '£']) || after.trim_start().starts_with(['%', '€']);
        let date = ["/xx", ":xx"].iter().any(|mark| after.starts_with(mark))
            || ["xx/", "xx:"].iter().any(|mark| before.ends_with(mark));
        let addressed =
            length == 3 && names_next(before) && !after.trim_start_matches(' ').starts_with(char::is_alphanumeric);
        if !joined && (length >= 4 && !kisses(before, after) || length >= 2 && (amount || date) || addressed) {
            found.push(start..end);
        }
    }
    found
}

/// A row of kisses closes a message; a number or a name to come has a word before it that asks for one.
fn kisses(before: &str, after: &str) -> bool {
    const ASK: &[&str] = &[
        "numero", "codice", "number", "code", "tel", "telefono", "phone", "data", "date", "nome", "name", "cliente", "client", "prezzo", "price",
        "via", "street", "di", "del", "al", "alla", "il", "la", "da", "a", "in", "of", "the", "to", "from", "at", "on", "by", "for", "per", "euro",
        "entro", "until", "ordine", "order", "signor", "mr", "mrs", "ms", "gentile", "dear", "ciao", "hi", "chiama",
        "xxx",
    ];
    let word = before.split_whitespace().next_back().unwrap_or_default().trim_matches(|sign: char| !sign.is_alphanumeric());
    !after.contains(char::is_alphanumeric) && !before.trim_end().ends_with(':') && !word.is_empty() && !ASK.contains(&word)
}

/// "in via XXX, ti aspettiamo": a name or a number to come. "Via XXX Aprile" goes on, "hi xxx" is a kiss.
fn names_next(before: &str) -> bool {
    const ASK: &[&str] = &["via", "viale", "piazza", "numero", "codice", "telefono", "gentile", "signor", "signora", "dott", "euro", "number", "code", "street"];
    let word = before.split_whitespace().next_back().unwrap_or_default().trim_end_matches('.');
    ASK.contains(&word)
}
