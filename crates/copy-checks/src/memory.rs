//! What was worked out for a draft serves the next one: the same text is checked for many placements at each keystroke.
//!
//! A text is cut once. What a check found is taken again where the draft differs only in what the check did not ask
//! about: where it appears, and whether its body is called text or description there.

use crate::{
    Context, Draft, FieldRef, Finding, Findings, Media, Report, Subject, checks, policy,
    subject::{Asked, paid, reviewed},
    text::{self, Cut, Text},
};
use facts::{Field, Placement};
use std::{collections::VecDeque, rc::Rc};
use wording::Language;

/// Texts and drafts kept: a keystroke touches few, and what it leaves behind is of no use.
const TEXTS: usize = 24;
const DRAFTS: usize = 4;

/// Remembers the last texts and drafts. The answers are those of [`crate::check`].
#[derive(Default)]
pub struct Memory {
    texts: VecDeque<(Language, Box<str>, Rc<Cut>)>,
    drafts: VecDeque<Known>,
}

/// A draft wherever it appears, and what each check found.
struct Known {
    language: Language,
    fields: Vec<(FieldRef, Held)>,
    media: Vec<Media>,
    context: Context,
    checks: Vec<Vec<Answer>>,
}

/// What a field holds: a text that was cut is known by its parts, without being compared again.
enum Held {
    Cut(Rc<Cut>),
    Blank(String),
}

struct Answer {
    asked: Asked,
    place: Place,
    findings: Vec<Finding>,
}

/// Where a draft appears, as far as checks ask about it.
#[derive(Clone, Copy)]
struct Place {
    placement: Placement,
    paid: bool,
    reviewed: bool,
    /// The field in which its body stands, if it has one alone.
    body: Option<Field>,
}

impl Memory {
    /// Checks one draft.
    pub fn check(&mut self, draft: &Draft, context: &Context) -> Report {
        let subject = self.subject(draft, context);
        let body = body(draft);
        let known = self.known(draft, context, held(draft, &subject, body));
        let placement = draft.placement;
        let place = Place { placement, paid: paid(placement, context), reviewed: reviewed(placement, context), body };
        let mut findings = Findings::default();
        for (check, answers) in checks::ALL.iter().zip(&mut known.checks) {
            if let Some(answer) = answers.iter().find(|answer| answer.holds(place)) {
                findings.extend(answer.findings.iter().map(|finding| answer.said_of(finding, body)));
                continue;
            }
            let mut found = Findings::default();
            let _ = subject.take_asked();
            policy::run(check, &subject, &mut found);
            let asked = subject.take_asked();
            findings.extend(found.all().iter().cloned());
            answers.push(Answer { asked, place, findings: found.into_all() });
        }
        Report { findings: findings.sorted(&subject), counts: subject.counts() }
    }

    /// The draft ready for the checks, its texts cut or taken from before.
    pub(crate) fn subject<'a>(&mut self, draft: &'a Draft, context: &'a Context) -> Subject<'a> {
        let language = draft.language;
        Subject::with(draft, context, |raw| {
            let same = |(of, text, _): &&(Language, Box<str>, Rc<Cut>)| *of == language && text::same(text, raw);
            if let Some((.., cut)) = self.texts.iter().find(same) {
                return Text::again(raw, language, cut);
            }
            let text = Text::new(raw, language);
            self.texts.truncate(TEXTS - 1);
            self.texts.push_front((language, raw.into(), text.cut()));
            text
        })
    }

    fn known(&mut self, draft: &Draft, context: &Context, fields: Vec<(FieldRef, Held)>) -> &mut Known {
        let same = |known: &Known| {
            known.language == draft.language
                && known.fields == fields
                && known.media == draft.media
                && known.context == *context
        };
        let place = self.drafts.iter().position(same);
        let known = place.and_then(|place| self.drafts.remove(place)).unwrap_or_else(|| Known {
            language: draft.language,
            fields,
            media: draft.media.clone(),
            context: context.clone(),
            checks: checks::ALL.iter().map(|_| Vec::new()).collect(),
        });
        self.drafts.truncate(DRAFTS - 1);
        self.drafts.push_front(known);
        &mut self.drafts[0]
    }
}

/// Where the draft has a text or a description, not both, which of them: the message itself, whatever it is called.
fn body(draft: &Draft) -> Option<Field> {
    let has = |wanted: Field| draft.fields.iter().any(|(field, _)| field.field == wanted);
    match (has(Field::Text), has(Field::Description)) {
        (true, false) => Some(Field::Text),
        (false, true) => Some(Field::Description),
        _ => None,
    }
}

/// The fields of a draft, its body under one name, with what they hold.
fn held(draft: &Draft, subject: &Subject<'_>, body: Option<Field>) -> Vec<(FieldRef, Held)> {
    let of = |(place, (field, text)): (usize, &(FieldRef, String))| {
        let cut = subject.parts.iter().find(|part| part.place == place).map(|part| Held::Cut(part.text.cut()));
        (renamed(*field, body, Field::Text), cut.unwrap_or_else(|| Held::Blank(text.clone())))
    };
    draft.fields.iter().enumerate().map(of).collect()
}

/// A field under another name, if it is the body.
fn renamed(field: FieldRef, body: Option<Field>, name: Field) -> FieldRef {
    if body == Some(field.field) { FieldRef { field: name, ..field } } else { field }
}

impl PartialEq for Held {
    fn eq(&self, other: &Held) -> bool {
        match (self, other) {
            (Held::Cut(one), Held::Cut(other)) => Rc::ptr_eq(one, other),
            (Held::Blank(one), Held::Blank(other)) => one == other,
            _ => false,
        }
    }
}

impl Answer {
    /// A finding as it is said of a draft whose body may have another name.
    fn said_of(&self, finding: &Finding, body: Option<Field>) -> Finding {
        let mut finding = finding.clone();
        if let Some(name) = body {
            finding.field = renamed(finding.field, self.place.body, name);
        }
        finding
    }

    /// Whether all that was asked has the same answer there. Whoever asks about a field asks about its placement.
    fn holds(&self, there: Place) -> bool {
        let asked = |about| self.asked.has(about);
        let here = self.place;
        (!asked(Asked::PLACEMENT) || here.placement == there.placement && here.body == there.body)
            && (!asked(Asked::PAID) || here.paid == there.paid)
            && (!asked(Asked::REVIEWED) || here.reviewed == there.reviewed)
            && (!asked(Asked::PLATFORM) || here.placement.platform() == there.placement.platform())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::Field;

    const TEXTS: &[(Language, &str)] = &[
        (
            Language::It,
            "SCONTO SUBITO!!! Perdi 10 kg in 7 giorni, garantito: clicca qui htp://esempio.it #offertaspeciale",
        ),
        (
            Language::It,
            "Tagga un amico e vinci! Sei grasso? Perche aspettare. Guadagno sicuro al 100%, il migliore d'Italia.",
        ),
        (
            Language::En,
            "Comment YES and win!!! Your welcome, alot of ca$h. Are you diabetic? Lose 10 kg fast www.example.com",
        ),
        (Language::En, "Book now"),
        // What only the review of Google and Microsoft minds, and what only a post leaves as it is.
        (
            Language::It,
            "{{nome}} ★SALDI★ ★★★★★ 𝗦𝗖𝗢𝗡𝗧𝗜 S C O N T O c1icca  qui ,subito • *bello* GRATIS sconto, sconto, sconto ❤❤❤❤❤❤",
        ),
        (
            Language::En,
            "*|FNAME|* sale sale sale sOfTwArE FREE GIFT INSIDE TODO: text [your name] → $$$ Like and subscribe, tag a friend xx%",
        ),
    ];

    #[test]
    fn remembering_changes_no_answer() {
        let mut memory = Memory::default();
        let contexts = [
            Context::default(),
            Context { paid: Some(true), sponsored: true, keywords: vec!["scarpe".into()], ..Context::default() },
        ];
        let mut found = 0;
        for (language, text) in TEXTS.iter().chain(TEXTS) {
            for context in &contexts {
                for placement in Placement::ALL.iter().rev().chain(Placement::ALL) {
                    let fields = placement.fields().iter().filter(|spec| !spec.list && spec.field != Field::Link);
                    let draft =
                        fields.fold(Draft::new(*placement, *language), |draft, spec| draft.with(spec.field, *text));
                    let report = crate::check(&draft, context);
                    found += report.findings.len();
                    assert_eq!(memory.check(&draft, context), report, "{}", placement.id());
                }
            }
        }
        assert!(found > 1_000);
    }

    #[test]
    fn a_body_is_the_same_whatever_it_is_called() {
        let mut memory = Memory::default();
        let mut found = 0;
        for (language, text) in TEXTS {
            for placement in Placement::ALL {
                for body in [Field::Text, Field::Description, Field::AltText, Field::Title] {
                    let alone = Draft::new(*placement, *language).with(body, *text);
                    for draft in
                        [alone.clone(), alone.with(Field::Link, "htp://esempio.it").with(Field::Title, "SUBITO!!!")]
                    {
                        let report = crate::check(&draft, &Context::default());
                        found += report.findings.len();
                        assert_eq!(memory.check(&draft, &Context::default()), report, "{}", placement.id());
                    }
                }
            }
        }
        assert!(found > 1_000);
    }

    #[test]
    fn it_forgets() {
        let mut memory = Memory::default();
        for number in 0..100 {
            let draft = Draft::new(Placement::XPost, Language::It).with(Field::Text, format!("Testo numero {number}"));
            memory.check(&draft, &Context::default());
        }
        assert_eq!((memory.texts.len(), memory.drafts.len()), (super::TEXTS, DRAFTS));
    }
}
