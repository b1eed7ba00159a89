//! What makes a text strong, part by part: what is there, what has room, what is missing. No score: a number would hide
//! which part to work on.

use crate::{
    Context, Draft, Memory, School, Subject, calls, counting,
    readability::{self, Readability},
    text::{Kind, Text},
};
use facts::{About, Fact, Field, about};
use std::collections::BTreeSet;
use wording::Language;

/// A part of a strong text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Aspect {
    /// It says what to do.
    Call,
    /// What is read before the cut stands on its own.
    Hook,
    /// The texts of a list: how many of those allowed.
    Number,
    /// The texts of a list say different things.
    Diversity,
    /// A word people search for stands in it.
    Keywords,
    /// As long as is advised.
    Length,
    /// A figure, a guarantee, somebody's words.
    Proof,
    /// Somewhere to go, whose visits can be told apart.
    Link,
    /// The image for those who do not see it.
    AltText,
    /// As easy as its readers need.
    Reading,
}

impl Aspect {
    pub fn id(self) -> &'static str {
        match self {
            Aspect::Call => "call",
            Aspect::Hook => "hook",
            Aspect::Number => "number",
            Aspect::Diversity => "diversity",
            Aspect::Keywords => "keywords",
            Aspect::Length => "length",
            Aspect::Proof => "proof",
            Aspect::Link => "link",
            Aspect::AltText => "alt-text",
            Aspect::Reading => "reading",
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Missing,
    /// There, and it could be more.
    Room,
    There,
}

impl State {
    pub fn id(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Room => "room",
            State::There => "there",
        }
    }
}

/// How one part stands, with the figures it is judged by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stand {
    pub aspect: Aspect,
    pub state: State,
    pub field: Option<Field>,
    pub value: Option<usize>,
    pub limit: Option<usize>,
    /// The row of the catalogue that says so.
    pub fact: Option<&'static Fact>,
    /// What was measured of the longest prose.
    pub reading: Option<Readability>,
}

/// The parts that matter where the draft appears; none of a draft that says nothing.
pub fn picture(draft: &Draft, context: &Context) -> Vec<Stand> {
    of(&Subject::new(draft, context))
}

impl Memory {
    /// The same with what is remembered.
    pub fn picture(&mut self, draft: &Draft, context: &Context) -> Vec<Stand> {
        of(&self.subject(draft, context))
    }
}

fn of(subject: &Subject<'_>) -> Vec<Stand> {
    if subject.prose().next().is_none() {
        return Vec::new();
    }
    let mut out = vec![plain(Aspect::Call, called(subject))];
    out.extend(hook(subject));
    lists(subject, &mut out);
    out.extend(keywords(subject));
    out.extend(lengths(subject));
    out.push(plain(Aspect::Proof, subject.prose().any(|part| proves(&part.text))));
    out.extend(link(subject));
    if subject.placement().field(Field::AltText).is_some() {
        let described = subject.media().iter().any(|media| media.alt_text.is_some());
        out.push(plain(Aspect::AltText, described || subject.part(Field::AltText).is_some()));
    }
    out.extend(reading(subject));
    out
}

fn stand(aspect: Aspect, state: State) -> Stand {
    Stand { aspect, state, field: None, value: None, limit: None, fact: None, reading: None }
}

fn plain(aspect: Aspect, there: bool) -> Stand {
    stand(aspect, if there { State::There } else { State::Missing })
}

fn called(subject: &Subject<'_>) -> bool {
    calls::button(subject) || calls::of(subject).next().is_some()
}

/// The first sentence of the message and the cut.
fn hook(subject: &Subject<'_>) -> Option<Stand> {
    let part = subject.main()?;
    let of = |kind| about(subject.placement(), Some(part.field.field), kind).min_by_key(|fact| fact.at_most());
    let fact = of(About::FoldPhone).or_else(|| of(About::FoldDesktop))?;
    let limit = usize::try_from(fact.at_most()?).ok()?;
    let first = part.text.sentences.first().and_then(|sentence| part.text.raw.get(..sentence.end)).unwrap_or_default();
    let value = counting::count(fact.unit, first);
    let state = if value <= limit { State::There } else { State::Room };
    Some(Stand {
        field: Some(part.field.field),
        value: Some(value),
        limit: Some(limit),
        fact: Some(fact),
        ..stand(Aspect::Hook, state)
    })
}

/// How many texts a list has, and whether they differ.
fn lists(subject: &Subject<'_>, out: &mut Vec<Stand>) {
    for spec in subject.placement().fields().iter().filter(|spec| spec.list && spec.field != Field::Media) {
        let most = |kind| {
            about(subject.placement(), Some(spec.field), kind)
                .filter(|fact| fact.at_most().is_some())
                .max_by_key(|fact| fact.at_most())
        };
        let Some(fact) = most(About::ItemsMax) else { continue };
        let texts: Vec<&Text<'_>> = subject.of(spec.field).map(|part| &part.text).collect();
        let (value, limit) = (texts.len(), fact.at_most().unwrap_or_default() as usize);
        let least = most(About::ItemsMin).and_then(Fact::at_most).unwrap_or(1) as usize;
        let state = match value {
            value if value < least => State::Missing,
            value if value < limit => State::Room,
            _ => State::There,
        };
        out.push(Stand {
            field: Some(spec.field),
            value: Some(value),
            limit: Some(limit),
            fact: Some(fact),
            ..stand(Aspect::Number, state)
        });
        if value > 1 {
            let alike = alike(&texts);
            let state = if alike == 0 { State::There } else { State::Room };
            out.push(Stand { field: Some(spec.field), value: Some(alike), ..stand(Aspect::Diversity, state) });
        }
    }
}

/// How many texts say mostly what one before them says.
fn alike(texts: &[&Text<'_>]) -> usize {
    let words = |text: &Text<'_>| -> BTreeSet<String> {
        text.words()
            .map(|token| text.folded(token))
            .filter(|word| word.chars().count() > 3)
            .map(str::to_owned)
            .collect()
    };
    let all: Vec<BTreeSet<String>> = texts.iter().map(|text| words(text)).collect();
    // More than half of all their longer words are the same.
    let same = |a: &BTreeSet<String>, b: &BTreeSet<String>| {
        let shared = a.intersection(b).count();
        shared > 0 && shared * 2 > a.union(b).count()
    };
    (1..all.len())
        .filter(|at| all.iter().take(*at).any(|before| all.get(*at).is_some_and(|now| same(now, before))))
        .count()
}

/// Where people search, their words must be there; asked only where the person said them.
fn keywords(subject: &Subject<'_>) -> Option<Stand> {
    let wanted: Vec<String> = subject
        .context
        .keywords
        .iter()
        .map(|word| crate::text::fold(word))
        .filter(|word| !word.trim().is_empty())
        .collect();
    if wanted.is_empty() {
        return None;
    }
    let there = |word: &&String| subject.prose().any(|part| crate::text::fold(part.text.raw).contains(word.trim()));
    let value = wanted.iter().filter(there).count();
    let state = match value {
        0 => State::Missing,
        value if value < wanted.len() => State::Room,
        _ => State::There,
    };
    Some(Stand { value: Some(value), limit: Some(wanted.len()), ..stand(Aspect::Keywords, state) })
}

/// The field farthest from the length that is advised for it, where one is.
fn lengths(subject: &Subject<'_>) -> Option<Stand> {
    let mut all = subject.parts.iter().filter_map(|part| {
        let fact = about(subject.placement(), Some(part.field.field), About::LengthRecommended)
            .filter(|fact| fact.at_most().is_some())
            .max_by_key(|fact| fact.at_most())?;
        let (value, limit) = (part.text.count(fact.unit), fact.at_most()? as usize);
        let least = match fact.value {
            facts::Value::Between(least, _) => least as usize,
            _ => 0,
        };
        let state = if (least..=limit).contains(&value) { State::There } else { State::Room };
        Some(Stand {
            field: Some(part.field.field),
            value: Some(value),
            limit: Some(limit),
            fact: Some(fact),
            ..stand(Aspect::Length, state)
        })
    });
    let first = all.next()?;
    Some(all.find(|other| other.state < first.state).unwrap_or(first))
}

/// A figure, words of others, or one of the words by which people vouch for things.
fn proves(text: &Text<'_>) -> bool {
    let quoted = text.raw.contains(['«', '“']);
    let figure = text.tokens.iter().any(|token| token.kind == Kind::Number);
    let stems: &[&str] = match text.language {
        Language::It => &[
            "garanzi",
            "garantit",
            "recension",
            "certificat",
            "testimonian",
            "premiat",
            "anni",
            "clienti",
            "esperienz",
            "brevett",
            "collaudat",
            "rimbors",
            "artigianal",
        ],
        Language::En => &[
            "guarante",
            "warranty",
            "review",
            "certif",
            "testimonial",
            "award",
            "years",
            "customers",
            "experience",
            "patent",
            "tested",
            "refund",
            "handmade",
            "trusted",
        ],
    };
    quoted || figure || text.words().any(|token| stems.iter().any(|stem| text.folded(token).starts_with(stem)))
}

fn link(subject: &Subject<'_>) -> Option<Stand> {
    // A post whose link is a habit and no field of its own is judged by its text.
    subject.placement().field(Field::Link)?;
    let field = subject.part(Field::Link).map(|part| part.text.raw);
    let inside = subject
        .parts
        .iter()
        .find_map(|part| part.text.links.first().and_then(|link| part.text.raw.get(link.range.clone())));
    let state = match field.or(inside) {
        None => State::Missing,
        // One tag alone does not tell where a visit came from.
        Some(link) if facts::utm::REQUIRED.iter().all(|tag| link.contains(&format!("{tag}="))) => State::There,
        Some(_) => State::Room,
    };
    Some(stand(Aspect::Link, state))
}

/// The longest prose against what its readers read with ease; too short a text is not judged.
fn reading(subject: &Subject<'_>) -> Option<Stand> {
    let part = subject.prose().max_by_key(|part| part.text.raw.len())?;
    let measured: Readability = readability::of(&part.text);
    let score = measured.score.filter(|_| measured.words >= 30)?;
    let school = subject.context.audience.as_ref().and_then(|audience| audience.education).unwrap_or(School::Middle);
    let limit = readability::at_least(subject.language, Some(school));
    let state = if score >= limit { State::There } else { State::Room };
    let (value, limit) = (score.round().max(0.0) as usize, limit as usize);
    Some(Stand {
        field: Some(part.field.field),
        value: Some(value),
        limit: Some(limit),
        reading: Some(measured),
        ..stand(Aspect::Reading, state)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::FieldRef;
    use facts::Placement;

    fn of(draft: &Draft) -> Vec<(&'static str, &'static str)> {
        picture(draft, &Context::default()).into_iter().map(|stand| (stand.aspect.id(), stand.state.id())).collect()
    }

    #[test]
    fn nothing_written_is_no_picture() {
        assert!(of(&Draft::new(Placement::InstagramFeed, Language::It).with(Field::Text, " ")).is_empty());
    }

    #[test]
    fn a_bare_text_lacks_a_call_and_a_proof() {
        let found =
            of(&Draft::new(Placement::FacebookFeed, Language::It)
                .with(Field::Text, "La nuova collezione di primavera."));
        assert!(
            found.contains(&("call", "missing"))
                && found.contains(&("proof", "missing"))
                && found.contains(&("hook", "there")),
            "{found:?}"
        );
    }

    #[test]
    fn a_search_ad_is_judged_by_its_lists() {
        let mut draft = Draft::new(Placement::GoogleSearchAd, Language::It);
        for (at, text) in
            ["Ombrelloni su misura", "Ombrelloni fatti su misura", "Chiama per un preventivo"].into_iter().enumerate()
        {
            draft.fields.push((FieldRef::at(Field::Headlines, at), text.into()));
        }
        let context = Context { keywords: vec!["ombrelloni".into(), "tende".into()], ..Context::default() };
        let found = picture(&draft, &context);
        let one =
            |aspect, field| found.iter().find(|stand| stand.aspect == aspect && stand.field == field).expect("a part");
        let number = one(Aspect::Number, Some(Field::Headlines));
        assert_eq!((number.state, number.value, number.limit), (State::Room, Some(3), Some(15)));
        assert!(number.fact.is_some());
        assert_eq!(one(Aspect::Diversity, Some(Field::Headlines)).value, Some(1));
        assert_eq!(one(Aspect::Number, Some(Field::Descriptions)).state, State::Missing);
        assert_eq!(one(Aspect::Keywords, None).value, Some(1));
    }

    #[test]
    fn a_link_is_whole_when_its_visits_can_be_told_apart() {
        let draft = |link: &str| {
            Draft::new(Placement::FacebookAd, Language::En).with(Field::Text, "Book now").with(Field::Link, link)
        };
        assert!(of(&draft("https://example.org/")).contains(&("link", "room")));
        assert!(of(&draft("https://example.org/?utm_source=facebook")).contains(&("link", "room")));
        let told = "https://example.org/?utm_source=facebook&utm_medium=paid_social&utm_campaign=spring";
        assert!(of(&draft(told)).contains(&("link", "there")));
        assert!(of(&draft("")).contains(&("link", "missing")));
    }
}
