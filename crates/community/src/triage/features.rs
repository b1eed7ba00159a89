//! What is weighed: the points of the cues, their meetings, and the words themselves.

use super::{
    cue::Cue,
    evidence::Evidence,
    tokens::{Kind, Tokens},
};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Feature {
    pub(super) name: String,
    pub(super) value: f32,
    /// The words it stands for.
    pub(super) tokens: Option<(usize, usize)>,
}

/// Letters of a word that make its stem: enough to join "deluso, delusa, delusione".
const STEM: usize = 5;
/// One word weighs less than one phrase of the lexicon.
const WORD: f32 = 0.6;

pub(super) fn of(tokens: &Tokens, evidence: &Evidence) -> Vec<Feature> {
    let mut out = Features(Vec::with_capacity(tokens.list.len() * 4 + 16));
    out.plain("always", 1.0);
    cues(evidence, &mut out);
    shape(tokens, evidence, &mut out);
    meetings(tokens, evidence, &mut out);
    words(tokens, &mut out);
    out.0.sort_by(|one, other| one.name.cmp(&other.name));
    out.0.dedup_by(|one, other| one.name == other.name);
    out.0
}

struct Features(Vec<Feature>);

impl Features {
    fn plain(&mut self, name: impl Into<String>, value: f32) {
        self.0.push(Feature { name: name.into(), value, tokens: None });
    }

    fn words(&mut self, name: String, value: f32, first: usize, last: usize) {
        self.0.push(Feature { name, value, tokens: Some((first, last)) });
    }
}

fn cues(evidence: &Evidence, out: &mut Features) {
    for cue in Cue::ALL {
        let points = evidence.points(cue);
        if points > 0.0 {
            out.plain(format!("cue:{}", cue.id()), points.min(6.0) / 3.0);
        }
    }
    let crisis = evidence.crisis_points();
    if crisis > 0.0 {
        out.plain("cue:crisis", crisis.min(7.5) / 3.0);
    }
    if Cue::CRISES.into_iter().any(|cue| evidence.heaviest(cue) >= 3.0) {
        out.plain("cue:crisis-certain", 1.0);
    }
}

fn shape(tokens: &Tokens, evidence: &Evidence, out: &mut Features) {
    let count = |kind: Kind| tokens.list.iter().filter(|token| token.kind == kind).count();
    let words = count(Kind::Word);
    out.plain(
        match words {
            0 => "words:0",
            1 => "words:1",
            2..=3 => "words:2-3",
            4..=7 => "words:4-7",
            8..=15 => "words:8-15",
            _ => "words:16+",
        },
        1.0,
    );
    if tokens.sentences.iter().any(|sentence| sentence.asks) {
        out.plain("asks", 1.0);
    }
    if tokens.sentences.last().is_some_and(|sentence| sentence.asks) {
        out.plain("asks-last", 1.0);
    }
    if tokens.sentences.iter().any(|sentence| sentence.exclaims) {
        out.plain("exclaims", 1.0);
    }
    if tokens.list.iter().filter(|token| token.shouted).count() * 2 > words && words > 2 {
        out.plain("shouted", 1.0);
    }
    for (kind, name) in [(Kind::Mention, "mentions"), (Kind::Link, "links"), (Kind::Number, "numbers")] {
        match count(kind) {
            0 => {}
            1 => out.plain(name, 1.0),
            _ => {
                out.plain(name, 1.0);
                out.plain(format!("{name}:many"), 1.0);
            }
        }
    }
    let mood = evidence.points(Cue::Praise) - evidence.points(Cue::Complaint);
    let size = if words == 0 {
        "emoji"
    } else if words < 4 {
        "few"
    } else {
        "many"
    };
    if mood >= 1.0 {
        out.plain(format!("mood:good:{size}"), 1.0);
    } else if mood <= -1.0 {
        out.plain(format!("mood:bad:{size}"), 1.0);
    }
    if words == 0 && count(Kind::Mention) > 0 {
        out.plain("mentions:alone", 1.0);
    }
}

/// Cues that mean something else together: praise beside a fault is irony or a "but"; a question
/// with a proposal in it proposes.
fn meetings(tokens: &Tokens, evidence: &Evidence, out: &mut Features) {
    let asks = tokens.sentences.iter().any(|sentence| sentence.asks);
    let has = |cue: Cue| evidence.points(cue) >= 1.0;
    let crisis = evidence.crisis_points() >= 2.0;
    let pairs = [
        ("praise+complaint", has(Cue::Praise) && has(Cue::Complaint)),
        ("praise+asks", has(Cue::Praise) && asks),
        ("praise+suggestion", has(Cue::Praise) && has(Cue::Suggestion)),
        ("complaint+asks", has(Cue::Complaint) && asks),
        ("complaint+abuse", has(Cue::Complaint) && has(Cue::Abuse)),
        ("complaint+suggestion", has(Cue::Complaint) && has(Cue::Suggestion)),
        ("suggestion+asks", has(Cue::Suggestion) && asks),
        ("question+asks", has(Cue::Question) && asks),
        ("question+suggestion", has(Cue::Question) && has(Cue::Suggestion)),
        ("crisis+asks", crisis && asks),
        ("crisis+question", crisis && has(Cue::Question)),
        ("crisis+praise", crisis && has(Cue::Praise)),
        ("crisis+abuse", crisis && has(Cue::Abuse)),
        ("crisis+spam", crisis && has(Cue::Spam)),
        ("crisis+other", crisis && has(Cue::Other)),
    ];
    for (name, met) in pairs {
        if met {
            out.plain(name, 1.0);
        }
    }
}

fn words(tokens: &Tokens, out: &mut Features) {
    let mut before: Option<(usize, String)> = None;
    for (index, token) in tokens.list.iter().enumerate() {
        let word = tokens.word(token);
        if word.is_empty() {
            before = None;
            continue;
        }
        let stem: String = word.chars().take(STEM).collect();
        let continues = index > 0 && tokens.list.get(index - 1).is_some_and(|last| last.sentence == token.sentence);
        if token.kind == Kind::Word {
            if stem.len() < word.len() {
                out.words(format!("{stem}~"), WORD, index, index);
            }
            if !continues {
                out.words(format!("^{stem}"), WORD / 2.0, index, index);
            }
        }
        out.words(word.to_owned(), if stem.len() < word.len() { WORD / 2.0 } else { WORD }, index, index);
        if let Some((first, last)) = before.take().filter(|_| continues) {
            out.words(format!("{last} {stem}"), WORD, first, index);
        }
        before = Some((index, stem));
    }
}
