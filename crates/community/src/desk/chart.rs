//! What kind of answer a comment asks for: the chart of the United States Air Force for answering on
//! the web, with this desk's own ends (a question, spam, danger).

use super::Judged;
use crate::triage::{Cue, Label, Reason};
use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// Which way a comment goes through the chart.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// Positive or balanced.
    Positive,
    Question,
    Suggestion,
    /// Lives to pull others down.
    Troll,
    /// A rant, a joke or satire.
    Rager,
    /// Says what is not so.
    Misguided,
    /// Had a bad experience.
    Unhappy,
    Spam,
    /// Somebody may come to harm, or the press or a court is near.
    Danger,
    /// Talk among people.
    Talk,
}

/// What to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Advice {
    ShareSuccess,
    Answer,
    PassOn,
    MonitorOnly,
    FixTheFacts,
    Restoration,
    Hide,
    Escalate,
    LetStand,
}

impl Way {
    pub const ALL: [Way; 10] = [
        Way::Positive,
        Way::Question,
        Way::Suggestion,
        Way::Unhappy,
        Way::Misguided,
        Way::Rager,
        Way::Troll,
        Way::Spam,
        Way::Danger,
        Way::Talk,
    ];

    /// As the label has it; the person knows better who is misguided and who a troll.
    pub fn guess(judged: &Judged) -> Self {
        let quotes = |wanted: Cue| {
            judged.reasons.iter().any(|reason| matches!(reason, Reason::Cue { cue, .. } if *cue == wanted))
        };
        match judged.label {
            Label::Praise => Way::Positive,
            Label::Question => Way::Question,
            Label::Suggestion => Way::Suggestion,
            Label::Complaint => Way::Unhappy,
            Label::Crisis => Way::Danger,
            Label::Spam => Way::Spam,
            // Who threatens is no longer only ranting.
            Label::Abuse if quotes(Cue::Threat) => Way::Danger,
            Label::Abuse => Way::Rager,
            Label::Other => Way::Talk,
        }
    }

    pub fn id(self) -> &'static str {
        match self {
            Way::Positive => "positive",
            Way::Question => "question",
            Way::Suggestion => "suggestion",
            Way::Troll => "troll",
            Way::Rager => "rager",
            Way::Misguided => "misguided",
            Way::Unhappy => "unhappy",
            Way::Spam => "spam",
            Way::Danger => "danger",
            Way::Talk => "talk",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Way::ALL.into_iter().find(|way| way.id() == id)
    }

    pub fn name(self, language: Language) -> String {
        say::community_way(language, self.id())
    }

    pub fn advice(self) -> Advice {
        match self {
            Way::Positive => Advice::ShareSuccess,
            Way::Question => Advice::Answer,
            Way::Suggestion => Advice::PassOn,
            Way::Troll | Way::Rager => Advice::MonitorOnly,
            Way::Misguided => Advice::FixTheFacts,
            Way::Unhappy => Advice::Restoration,
            Way::Spam => Advice::Hide,
            Way::Danger => Advice::Escalate,
            Way::Talk => Advice::LetStand,
        }
    }
}

impl Advice {
    pub fn id(self) -> &'static str {
        match self {
            Advice::ShareSuccess => "share",
            Advice::Answer => "answer",
            Advice::PassOn => "pass-on",
            Advice::MonitorOnly => "monitor",
            Advice::FixTheFacts => "facts",
            Advice::Restoration => "restore",
            Advice::Hide => "hide",
            Advice::Escalate => "escalate",
            Advice::LetStand => "stand",
        }
    }

    pub fn name(self, language: Language) -> String {
        say::community_advice(language, self.id())
    }

    /// How, and why so.
    pub fn why(self, language: Language) -> String {
        say::community_advice_why(language, self.id())
    }

    /// Whether something is to be written.
    pub fn is_answer(self) -> bool {
        !matches!(self, Advice::MonitorOnly | Advice::Hide | Advice::LetStand)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::desk::{Comment, judge, read};

    fn way(text: &str) -> Way {
        let comment = Comment { text: text.into(), ..Comment::default() };
        Way::guess(&judge(&comment, &read(&comment), &[]))
    }

    #[test]
    fn the_chart_ends_where_it_should() {
        for (text, expected, advice) in [
            ("Quanto costa la spedizione?", Way::Question, Advice::Answer),
            ("Siete bravissimi, grazie mille!", Way::Positive, Advice::ShareSuccess),
            ("Pacco arrivato rotto e nessuno risponde", Way::Unhappy, Advice::Restoration),
            ("Ho trovato un pezzo di vetro nell'insalata", Way::Danger, Advice::Escalate),
            ("siete dei pagliacci", Way::Rager, Advice::MonitorOnly),
            ("Guadagna 300 euro al giorno da casa, scrivimi in privato", Way::Spam, Advice::Hide),
        ] {
            assert_eq!((way(text), way(text).advice()), (expected, advice), "{text}");
        }
    }

    #[test]
    fn every_way_has_its_words() {
        for language in Language::ALL {
            let mut names: Vec<_> = Way::ALL.iter().map(|way| way.name(*language)).collect();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), Way::ALL.len());
            let mut advice: Vec<_> = Way::ALL.iter().map(|way| way.advice().why(*language)).collect();
            advice.sort_unstable();
            advice.dedup();
            assert_eq!(advice.len(), 9);
        }
        for way in Way::ALL {
            assert_eq!(Way::from_id(way.id()), Some(way));
        }
    }
}
