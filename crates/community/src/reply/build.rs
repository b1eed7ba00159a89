//! A reply in parts: greet, acknowledge, fact and source, next step, signature.

use crate::{
    desk::{Advice, Tone},
    triage::Label,
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

/// A beginning for a reply to a comment: the facts are the person's to fill in.
pub fn suggest(language: Language, tone: Tone, label: Label, advice: Advice, author: &str, signature: &str) -> Parts {
    let name = first_name(author);
    let greet = match (&name, tone) {
        (Some(name), _) => say::community_greet(language, name, tone.id()),
        (None, _) => say::community_greet_nameless(language, tone.id()).to_owned(),
    };
    let kind = match advice {
        Advice::FixTheFacts => "facts",
        Advice::Escalate => "crisis",
        _ if label == Label::Other => "chat",
        _ => label.id(),
    };
    Parts {
        greet,
        acknowledge: say::community_acknowledge(language, kind, tone.id()).to_owned(),
        fact: String::new(),
        next: say::community_next(language, kind, tone.id()).to_owned(),
        signature: signature.trim().to_owned(),
    }
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
                        let text = suggest(*language, tone, label, advice, "Anna Bianchi", "Luca").text();
                        let lints = reply::check(*language, Place::Public, &text, &[]);
                        assert_eq!(lints, [], "{text}");
                        assert_eq!(reply::other_tone(*language, tone, &text), None, "{tone:?} {text}");
                        assert!(text.contains("Anna") && text.ends_with("Luca"), "{text}");
                    }
                }
            }
        }
    }

    #[test]
    fn empty_parts_leave_no_holes() {
        let parts = Parts { greet: "Ciao Anna,".into(), fact: " Costa 12 euro. ".into(), ..Parts::default() };
        assert_eq!(parts.text(), "Ciao Anna,\nCosta 12 euro.");
        assert_eq!(Parts::default().text(), "");
    }
}
