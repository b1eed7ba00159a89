//! What holds for all batches.

use super::Match;
use super::{Rule, Saved};
use crate::{
    listening::Brand,
    policy::House,
    queue::Service,
    triage::{Label, Urgency},
};
use serde::{Deserialize, Serialize};

/// How the reader is addressed: tu or Lei; in English, as a friend or as a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    #[default]
    Familiar,
    Formal,
}

impl Tone {
    pub const ALL: [Tone; 2] = [Tone::Familiar, Tone::Formal];

    pub fn id(self) -> &'static str {
        match self {
            Tone::Familiar => "familiar",
            Tone::Formal => "formal",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Tone::ALL.into_iter().find(|tone| tone.id() == id)
    }
}

/// A question people ask, and the answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Pair {
    pub id: u32,
    pub question: String,
    pub answer: String,
    /// Where the answer is written: a page, a document.
    pub source: String,
}

/// A batch in the list.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct BatchLine {
    pub id: String,
    pub name: String,
    pub created: crate::queue::Instant,
    pub comments: usize,
    pub open: usize,
}

/// The desk without its comments.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Desk {
    pub batches: Vec<BatchLine>,
    /// Id of the batch last worked on; empty for none.
    pub open: String,
    pub rules: Vec<Rule>,
    pub service: Service,
    pub tone: Tone,
    pub signature: String,
    /// Names under which the person's own side writes.
    pub own: Vec<String>,
    /// Who acts at each step of a crisis: service, manager, director, crisis team.
    pub contacts: [String; 4],
    pub saved: Vec<Saved>,
    pub pairs: Vec<Pair>,
    pub house: House,
    pub brand: Brand,
    pub last_id: u32,
}

impl Desk {
    fn next(&mut self) -> u32 {
        self.last_id += 1;
        self.last_id
    }

    /// Whether somebody of one's own wrote it.
    pub fn is_own(&self, author: &str) -> bool {
        let plain = |name: &str| name.trim().trim_start_matches('@').to_lowercase();
        let author = plain(author);
        !author.is_empty() && self.own.iter().any(|own| plain(own) == author)
    }

    /// Adds a correction, or changes the one with the same match; its id.
    pub fn correct(&mut self, when: Match, label: Option<Label>, urgency: Option<Urgency>) -> u32 {
        if let Some(rule) = self.rules.iter_mut().find(|rule| rule.when == when) {
            rule.label = label.or(rule.label);
            rule.urgency = urgency.or(rule.urgency);
            return rule.id;
        }
        let id = self.next();
        self.rules.push(Rule { id, when, label, urgency });
        id
    }

    pub fn change_rule(&mut self, id: u32, change: impl FnOnce(&mut Rule)) {
        if let Some(rule) = self.rules.iter_mut().find(|rule| rule.id == id) {
            change(rule);
        }
    }

    /// Adds rules from a file; how many are new.
    pub fn add_rules(&mut self, rules: Vec<Rule>) -> usize {
        let before = self.rules.len();
        for rule in rules {
            self.correct(rule.when, rule.label, rule.urgency);
        }
        self.rules.len() - before
    }

    /// Keeps a reply; its id.
    pub fn save_reply(&mut self, saved: Saved) -> u32 {
        let id = self.next();
        self.saved.push(Saved { id, ..saved });
        id
    }

    /// Adds replies from a file; how many are new.
    pub fn add_saved(&mut self, saved: Vec<Saved>) -> usize {
        let before = self.saved.len();
        for one in saved {
            if !self.saved.iter().any(|other| other.name == one.name && other.text == one.text) {
                self.save_reply(one);
            }
        }
        self.saved.len() - before
    }

    pub fn add_pair(&mut self, question: &str) -> u32 {
        let id = self.next();
        self.pairs.push(Pair { id, question: question.trim().into(), ..Pair::default() });
        id
    }

    /// The answers whose questions share most words with a text, best first.
    pub fn answers(&self, text: &str) -> Vec<&Pair> {
        let words = |text: &str| -> std::collections::BTreeSet<String> {
            super::same_words(text)
                .split(' ')
                .filter(|word| word.chars().count() > 3)
                .map(|word| word.chars().take(5).collect())
                .collect()
        };
        let wanted = words(text);
        let mut found: Vec<(usize, &Pair)> = self
            .pairs
            .iter()
            .filter(|pair| !pair.answer.trim().is_empty())
            .map(|pair| (words(&pair.question).intersection(&wanted).count(), pair))
            .filter(|(shared, _)| *shared > 0)
            .collect();
        found.sort_by_key(|(shared, pair)| (std::cmp::Reverse(*shared), pair.id));
        found.into_iter().map(|(_, pair)| pair).take(3).collect()
    }

    /// The line of a batch, new or brought up to date.
    pub fn list(&mut self, batch: &super::Batch) {
        let line = BatchLine {
            id: batch.id.clone(),
            name: batch.name.clone(),
            created: batch.created,
            comments: batch.comments.len(),
            open: batch.count(super::Status::Open),
        };
        match self.batches.iter_mut().find(|other| other.id == batch.id) {
            Some(other) => *other = line,
            None => self.batches.insert(0, line),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_correction_for_each_match() {
        let mut desk = Desk::default();
        let first = desk.correct(Match::Author("Anna".into()), Some(Label::Spam), None);
        let again = desk.correct(Match::Author("Anna".into()), None, Some(Urgency::High));
        assert_eq!((first, desk.rules.len()), (again, 1));
        assert_eq!((desk.rules[0].label, desk.rules[0].urgency), (Some(Label::Spam), Some(Urgency::High)));
        let rules = desk.rules.clone();
        assert_eq!(desk.add_rules(rules), 0);
    }

    #[test]
    fn the_answer_to_a_question_is_found() {
        let mut desk = Desk::default();
        for (question, answer) in [
            ("Spedite all'estero?", "Sì, in Europa"),
            ("Siete aperti la domenica?", "No"),
            ("Senza risposta spedite?", ""),
        ] {
            let id = desk.add_pair(question);
            if let Some(pair) = desk.pairs.iter_mut().find(|pair| pair.id == id) {
                pair.answer = answer.into();
            }
        }
        let found: Vec<&str> = desk
            .answers("ma spedite anche in Svizzera o all'estero no")
            .iter()
            .map(|pair| pair.answer.as_str())
            .collect();
        assert_eq!(found, ["Sì, in Europa"]);
        assert!(desk.answers("bello").is_empty());
    }

    #[test]
    fn own_names_with_or_without_the_sign() {
        let desk = Desk { own: vec!["@Forno.Rossi".into()], ..Desk::default() };
        assert!(desk.is_own("forno.rossi") && desk.is_own("@FORNO.ROSSI"));
        assert!(!desk.is_own("") && !desk.is_own("forno"));
    }

    #[test]
    fn all_of_it_comes_back_from_storage() {
        let mut desk = Desk { signature: "Il forno".into(), tone: Tone::Formal, ..Desk::default() };
        desk.correct(Match::Near("ciao".into()), Some(Label::Other), None);
        desk.save_reply(Saved { name: "a".into(), ..Saved::default() });
        desk.add_pair("Quando?");
        let text = serde_json::to_string(&desk).expect("plain data");
        assert_eq!(serde_json::from_str::<Desk>(&text).expect("the same"), desk);
        assert_eq!(serde_json::from_str::<Desk>("{}").expect("nothing is a new desk"), Desk::default());
    }
}
