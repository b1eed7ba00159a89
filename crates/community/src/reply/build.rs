//! A reply in parts: greet, acknowledge, fact and source, next step, signature.

use super::care;
use crate::{
    desk::{Advice, Tone},
    triage::{Cue, Label},
};
use wording::{Language, say};

/// The parts, in the order of the reply.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parts {
    pub greet: String,
    pub acknowledge: String,
    pub fact: String,
    pub next: String,
    pub signature: String,
}

impl Parts {
    /// One text: greeting and thanks on a line, then what is new.
    pub fn text(&self) -> String {
        let line = |parts: &[&String]| {
            parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        [line(&[&self.greet, &self.acknowledge]), line(&[&self.fact, &self.next]), line(&[&self.signature])]
            .into_iter()
            .filter(|line| !line.is_empty())
            .collect::<Vec<_>>()
            .join("\n")
    }
}

/// A beginning for a reply to a comment: the facts are the person's to fill in. None where nothing should be
/// answered: a threat of violence is saved and reported.
pub fn suggest(
    language: Language,
    tone: Tone,
    (label, crisis): (Label, Option<Cue>),
    advice: Advice,
    author: &str,
    signature: &str,
) -> Option<Parts> {
    if crisis == Some(Cue::Threat) {
        return None;
    }
    let name = first_name(author);
    let greet = match (&name, tone) {
        (Some(name), _) => say::community_greet(language, name, tone.id()),
        (None, _) => say::community_greet_nameless(language, tone.id()).to_owned(),
    };
    let kind = match advice {
        _ if let Some(kind) = crisis.filter(|kind| kind.is_crisis()) => match kind {
            // Accusations meant for all and cruelty to animals are taken as any crisis is.
            Cue::Outrage | Cue::Animals => "crisis",
            kind => kind.id(),
        },
        Advice::FixTheFacts => "facts",
        Advice::Escalate => "crisis",
        _ if label == Label::Other => "chat",
        _ => label.id(),
    };
    let fact = if crisis == Some(Cue::SelfHarm) { care::help(language, tone.id()) } else { String::new() };
    Some(Parts {
        greet,
        acknowledge: say::community_acknowledge(language, kind, tone.id()).to_owned(),
        fact,
        next: say::community_next(language, kind, tone.id()).to_owned(),
        signature: signature.trim().to_owned(),
    })
}

/// What to call somebody: the first word of a name, or the name of an account as it is.
fn first_name(author: &str) -> Option<String> {
    let author = author.trim();
    if author.is_empty() {
        return None;
    }
    let first = author.split_whitespace().next()?;
    let is_word = first.chars().all(|letter| letter.is_alphabetic() || letter == '-');
    let capital = first.chars().next().is_some_and(char::is_uppercase);
    if is_word && capital {
        return Some(first.to_owned());
    }
    if author.contains(char::is_whitespace) {
        return None;
    }
    Some(if author.starts_with('@') { author.to_owned() } else { format!("@{author}") })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reply::{self, Place};

    #[test]
    fn names_as_one_calls_people() {
        for (author, name) in [
            ("Anna Bianchi", Some("Anna")),
            ("anna_b92", Some("@anna_b92")),
            ("@anna.b", Some("@anna.b")),
            ("il forno di ugo", None),
            ("  ", None),
            ("Jean-Luc", Some("Jean-Luc")),
        ] {
            assert_eq!(first_name(author).as_deref(), name, "{author}");
        }
    }

    #[test]
    fn every_beginning_keeps_its_tone_and_passes_the_lints() {
        for language in Language::ALL {
            for tone in Tone::ALL {
                for label in Label::ALL {
                    for advice in [Advice::Answer, Advice::FixTheFacts, Advice::Escalate] {
                        let kinds: Vec<Option<Cue>> = std::iter::once(None)
                            .chain(Cue::CRISES.into_iter().filter(|_| label == Label::Crisis).map(Some))
                            .collect();
                        for kind in kinds {
                            let parts = suggest(*language, tone, (label, kind), advice, "Anna Bianchi", "Luca");
                            assert_eq!(parts.is_none(), kind == Some(Cue::Threat), "{kind:?}");
                            let Some(text) = parts.map(|parts| parts.text()) else { continue };
                            let lints = reply::check(*language, Place::Public, &text, &[]);
                            assert_eq!(lints, [], "{text}");
                            assert_eq!(reply::unfit(*language, kind, Place::Public, &text), None, "{text}");
                            assert_eq!(reply::other_tone(*language, tone, &text), None, "{tone:?} {text}");
                            assert!(text.contains("Anna") && text.ends_with("Luca"), "{text}");
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn a_cry_for_help_is_told_where_help_is_and_promised_nothing() {
        let judged = |text: &str| {
            let comment = crate::desk::Comment { text: text.into(), ..Default::default() };
            crate::desk::judge(&comment, &crate::desk::read(&comment), &[])
        };
        for (text, language, number) in [
            ("Non ce la faccio più, voglio farla finita", Language::It, "02 2327 2327"),
            ("I want to die, nobody would miss me", Language::En, "116 123"),
        ] {
            let judged = judged(text);
            let kind = reply::kind(&judged);
            assert_eq!(kind, Some(Cue::SelfHarm), "{text}");
            let reply = suggest(language, Tone::Familiar, (judged.label, kind), Advice::Escalate, "", "").expect("one");
            let reply = reply.text();
            assert!(reply.contains(number) && reply.contains("112"), "{reply}");
            assert!(!reply.contains("oggi") && !reply.contains("today"), "{reply}");
            assert_eq!(reply::unfit(language, kind, Place::Public, "Ci dispiace."), Some(reply::Lint::NoHelp));
        }
        let threat = judged("Vengo lì e vi spacco tutto, so dove abita il titolare");
        let kind = reply::kind(&threat);
        assert_eq!(suggest(Language::It, Tone::Familiar, (threat.label, kind), Advice::Escalate, "", ""), None);
        assert_eq!(reply::unfit(Language::It, kind, Place::Public, "Vieni pure"), Some(reply::Lint::Threat));
        for language in Language::ALL {
            let all: std::collections::BTreeSet<_> =
                Cue::CRISES.into_iter().map(|cue| reply::steps(*language, Some(cue))).collect();
            assert!(all.len() >= 8, "each kind has its own steps");
            assert!(reply::steps(*language, kind)[1].contains("112"));
        }
    }

    #[test]
    fn empty_parts_leave_no_holes() {
        let parts = Parts { greet: "Ciao Anna,".into(), fact: " Costa 12 euro. ".into(), ..Parts::default() };
        assert_eq!(parts.text(), "Ciao Anna,\nCosta 12 euro.");
        assert_eq!(Parts::default().text(), "");
    }
}
