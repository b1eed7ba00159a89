//! The rows that Coso marks: what can be counted or checked, each with its reason. Nothing here judges
//! whether a text is good: that is the teacher's.

use crate::exercise::{Answers, Check, Exercise, Kind, Row, Task, cells, lines};
use crate::hand_in::answer;
use campaign::number::{self, Typed};
use facts::{Field, Placement};
use wording::Language;

/// A copy as the checks are asked about it.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    pub placement: Placement,
    pub language: Language,
    /// Every field of the placement, empty ones too.
    pub fields: Vec<(Field, Vec<String>)>,
}

/// What the checks say.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Checked {
    pub found: Vec<Found>,
    pub counts: Vec<Counted>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub rule: String,
    pub message: String,
    /// The platform or the law refuses it.
    pub refused: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counted {
    pub field: Field,
    pub value: usize,
    pub limit: Option<usize>,
}

/// Who asks the checks; `None`: they are not there yet.
pub type Checker<'a> = &'a dyn Fn(&Draft) -> Option<Checked>;

/// Why a row got its points.
#[derive(Debug, Clone, PartialEq)]
pub enum Reason {
    NothingWritten,
    /// The checks are not there yet.
    NotYet,
    /// The row names no task or number that could be looked at.
    Broken,
    Words {
        count: usize,
        least: Option<usize>,
        most: Option<usize>,
    },
    /// What was looked for and not found.
    Mentions {
        missing: Vec<String>,
        of: usize,
    },
    Fits {
        empty: Vec<Field>,
        over: Vec<Counted>,
        refused: Vec<Found>,
    },
    Clean {
        found: Vec<Found>,
    },
    /// The numbers of the items, from 1, whose label is another.
    Labels {
        of: usize,
        wrong: Vec<usize>,
    },
    Number {
        written: f64,
        expected: f64,
        right: bool,
    },
    NotANumber {
        written: String,
    },
}

/// A row as Coso marks it; no points where it cannot tell.
#[derive(Debug, Clone, PartialEq)]
pub struct Marked {
    pub row: String,
    pub points: Option<f64>,
    pub reason: Reason,
}

/// Every row of the rubric that is Coso's.
pub fn mark(exercise: &Exercise, answers: &Answers, checker: Checker<'_>) -> Vec<Marked> {
    exercise.rubric.iter().filter(|row| row.is_cosos()).map(|row| mark_row(exercise, row, answers, checker)).collect()
}

fn mark_row(exercise: &Exercise, row: &Row, answers: &Answers, checker: Checker<'_>) -> Marked {
    let (share, reason) = match exercise.task(&row.task).filter(|task| row.suits(task.kind)) {
        None => (None, Reason::Broken),
        Some(task) if is_empty(task, answers) => (Some(0.0), Reason::NothingWritten),
        Some(task) => looked_at(exercise, task, row, answers, checker),
    };
    // To half a point, never more than earned.
    let points = share.map(|share| (share * row.most_points() * 2.0 + 1e-9).floor() / 2.0);
    Marked { row: row.id.clone(), points, reason }
}

fn is_empty(task: &Task, answers: &Answers) -> bool {
    task.fields().iter().all(|field| answer(answers, &task.id, field).trim().is_empty())
}

/// The share of the points, from 0 to 1.
fn looked_at(
    exercise: &Exercise,
    task: &Task,
    row: &Row,
    answers: &Answers,
    checker: Checker<'_>,
) -> (Option<f64>, Reason) {
    let all_or_none = |right: bool| Some(if right { 1.0 } else { 0.0 });
    let whole = || {
        let texts: Vec<String> =
            task.fields().iter().map(|field| answer(answers, &task.id, field).to_owned()).collect();
        texts.join("\n")
    };
    match row.check {
        Check::Words => {
            let count = whole().split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count();
            let bound = |text: &str| number::value(text).map(|n| n.max(0.0) as usize);
            let (least, most) = (bound(&row.least), bound(&row.most));
            let right = least.is_none_or(|least| count >= least) && most.is_none_or(|most| count <= most);
            (all_or_none(right), Reason::Words { count, least, most })
        }
        Check::Mentions => {
            let text = folded(&whole());
            let wanted: Vec<&str> = lines(&row.mentions).collect();
            let missing: Vec<String> = wanted
                .iter()
                .filter(|line| !cells(line).any(|word| is_mentioned(&text, &folded(word))))
                .map(|line| cells(line).next().unwrap_or_default().to_owned())
                .collect();
            let of = wanted.len();
            (share(of - missing.len(), of), Reason::Mentions { missing, of })
        }
        Check::Fits | Check::Clean => {
            let Some(draft) = draft(exercise, task, answers) else { return (None, Reason::Broken) };
            let Some(checked) = checker(&draft) else { return (None, Reason::NotYet) };
            let reason = if row.check == Check::Fits { fits(&draft, checked) } else { clean(row, checked) };
            let right = match &reason {
                Reason::Fits { empty, over, refused } => empty.is_empty() && over.is_empty() && refused.is_empty(),
                Reason::Clean { found } => found.is_empty(),
                _ => false,
            };
            (all_or_none(right), reason)
        }
        Check::Labels => {
            let right: Vec<&str> = lines(&row.right).collect();
            let is_wrong = |at: &usize| {
                let written = answer(answers, &task.id, &at.to_string());
                right.get(at - 1).is_none_or(|right| folded(written.trim()) != folded(right))
            };
            let wrong: Vec<usize> = (1..=right.len()).filter(is_wrong).collect();
            (share(right.len() - wrong.len(), right.len()), Reason::Labels { of: right.len(), wrong })
        }
        Check::Number | Check::Ratio => {
            let written = answer(answers, &task.id, "number");
            match (number::read(written), row.expected()) {
                (_, None) => (None, Reason::Broken),
                (Typed::Number(written), Some(expected)) => {
                    // A hair more, for what binary fractions cannot say.
                    let right = (written - expected).abs() <= row.tolerance() + 1e-9;
                    (all_or_none(right), Reason::Number { written, expected, right })
                }
                _ => (Some(0.0), Reason::NotANumber { written: written.trim().to_owned() }),
            }
        }
    }
}

fn share(right: usize, of: usize) -> Option<f64> {
    (of > 0).then(|| right as f64 / of as f64)
}

/// The answer to a task of copy, for the checks. A list has a line an item.
pub fn draft(exercise: &Exercise, task: &Task, answers: &Answers) -> Option<Draft> {
    let placement = task.placement()?;
    let texts = |field: Field, list: bool| {
        let text = answer(answers, &task.id, field.name());
        if list { lines(text).map(str::to_owned).collect() } else { vec![text.to_owned()] }
    };
    let fields = crate::exercise_fields(placement).map(|spec| (spec.field, texts(spec.field, spec.list))).collect();
    let language = Language::from_code(&exercise.language).unwrap_or_default();
    (task.kind == Kind::Copy).then_some(Draft { placement, language, fields })
}

fn fits(draft: &Draft, checked: Checked) -> Reason {
    let is_empty = |field: &Field| {
        let texts = draft.fields.iter().find(|(of, _)| of == field).map(|(_, texts)| texts);
        texts.is_none_or(|texts| texts.iter().all(|text| text.trim().is_empty()))
    };
    let required = crate::exercise_fields(draft.placement).filter(|spec| spec.required).map(|spec| spec.field);
    Reason::Fits {
        empty: required.filter(is_empty).collect(),
        over: checked.counts.into_iter().filter(|count| count.limit.is_some_and(|limit| count.value > limit)).collect(),
        refused: checked.found.into_iter().filter(|found| found.refused && LIMITS.contains(&&*found.rule)).collect(),
    }
}

/// The rules about what a placement takes; a text one sign too long is told by its count.
const LIMITS: &[&str] = &["hashtag-count", "mention-count", "emoji-count", "link-not-clickable"];

fn clean(row: &Row, checked: Checked) -> Reason {
    let rules: Vec<&str> = lines(&row.rules).collect();
    Reason::Clean { found: checked.found.into_iter().filter(|found| rules.contains(&&*found.rule)).collect() }
}

/// Small letters without accents.
fn folded(text: &str) -> String {
    let plain = |letter: char| match letter {
        'à' | 'á' | 'â' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        '’' => '\'',
        other => other,
    };
    text.to_lowercase().chars().map(plain).collect()
}

/// Whether a word of the text begins so: "prenot" finds "prenotare" and not "riprenotare".
fn is_mentioned(text: &str, word: &str) -> bool {
    let starts = |at: usize| text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric());
    !word.is_empty() && text.match_indices(word).any(|(at, _)| starts(at))
}
