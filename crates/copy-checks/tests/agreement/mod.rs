//! The numbers the counting itself is made of (a link is 23, an SMS 160) are written in code, where
//! they are part of an algorithm. Here they are held to the rows of the catalogue that say them.

use copy_checks::counting::{count, sms_segments};
use copy_checks::{Context, Draft, check};
use facts::{Field, Placement, Unit, by_id};
use wording::Language;

fn number(id: &str) -> usize {
    let fact = by_id(id).unwrap_or_else(|| panic!("{id} is not in the catalogue"));
    fact.at_most().unwrap() as usize
}

const LINK: &str = "https://www.esempio.it/una/pagina/con/un/indirizzo/lungo?utm_source=x";

#[test]
fn links_and_emoji_weigh_what_the_catalogue_says() {
    for (unit, text, id) in [
        (Unit::XWeighted, LINK, "x.post.text.url-weight"),
        (Unit::XWeighted, "a.it", "x.post.text.url-weight"),
        (Unit::XWeighted, "👨‍👩‍👧‍👧", "x.post.text.emoji-weight"),
        (Unit::XWeighted, "漢", "x.post.text.heavy-weight"),
        (Unit::Mastodon, LINK, "mastodon.post.text.url-length"),
    ] {
        assert_eq!(count(unit, text), number(id), "{text} {id}");
    }
}

#[test]
fn parts_of_an_sms_hold_what_the_catalogue_says() {
    for (letter, single, part) in [
        ("a", "sms.message.text.length-max", "sms.message.text.part-gsm"),
        ("ж", "sms.message.text.length-max-ucs2", "sms.message.text.part-ucs2"),
    ] {
        let (single, part) = (number(single), number(part));
        let segments = |letters: usize| sms_segments(&letter.repeat(letters)).segments;
        assert_eq!((segments(single), segments(single + 1)), (1, 2), "{letter}");
        assert_eq!((segments(part * 3), segments(part * 3 + 1)), (3, 4), "{letter}");
    }
    assert_eq!(count(Unit::Sms, "€"), number("sms.message.text.extension-weight"));
    let octets = number("sms.message.text.octets-max");
    assert_eq!(number("sms.message.text.length-max"), octets * 8 / 7);
    assert_eq!(number("sms.message.text.length-max-ucs2"), octets / 2);
}

#[test]
fn one_emoji_lowers_the_limit_of_an_sms() {
    let (gsm, ucs2) = ("sms.message.text.length-max", "sms.message.text.length-max-ucs2");
    for (text, limit, over) in [
        ("Ti aspettiamo domani. ".repeat(7), gsm, false),
        ("Ti aspettiamo domani. ".repeat(8), gsm, true),
        ("Ti aspettiamo 😊. ".repeat(3), ucs2, false),
        ("Ti aspettiamo 😊. ".repeat(4), ucs2, true),
        ("Ti aspettiamo 😊. ".repeat(12), ucs2, true),
        (String::new(), gsm, false),
    ] {
        let draft = Draft::new(Placement::SmsMessage, Language::It).with(Field::Text, text.clone());
        let report = check(&draft, &Context::default());
        let count = report.counts.first().unwrap();
        assert_eq!((count.fact.map(|fact| fact.id), count.limit), (Some(limit), Some(number(limit))), "{text}");
        let found: Vec<&str> = report.findings.iter().flat_map(|finding| &finding.facts).map(AsRef::as_ref).collect();
        assert_eq!(found.contains(&limit), over, "{text} {found:?}");
        assert_eq!(found.iter().any(|id| [gsm, ucs2].contains(id)), over, "{text} {found:?}");
    }
}
