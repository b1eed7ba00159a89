//! The marks of a class as a table for spreadsheets.

use crate::class::Handed;
use crate::exercise::Exercise;
use crate::marking::Marked;
use tables::{Delimiter, Form, Writer};
use wording::{Language, decimal};

/// The headings that are not rows of the rubric, in words.
#[derive(Debug, Clone, Copy)]
pub struct Headings<'a> {
    pub student: &'a str,
    pub handed: &'a str,
    pub minutes: &'a str,
    pub total: &'a str,
    pub of: &'a str,
    pub missing: &'a str,
    pub comment: &'a str,
}

/// One line a student, in the order given; each with its marked rows and when it came, in words.
pub fn write(
    language: Language,
    exercise: &Exercise,
    headings: Headings<'_>,
    lines: &[(&Handed, &[Marked], String)],
) -> String {
    let form = if language == Language::It { Form::ItalianExcel } else { Form::Plain };
    let mut out = Writer::new(form, Delimiter::Comma);
    let row_names = exercise.rubric.iter().map(|row| row.title.as_str());
    for name in [headings.student, headings.handed, headings.minutes].into_iter().chain(row_names).chain([
        headings.total,
        headings.of,
        headings.missing,
        headings.comment,
    ]) {
        out.own(name);
    }
    out.end_row();
    for (handed, marked, when) in lines {
        let (total, missing) = handed.total(exercise, marked);
        let minutes = handed.hand_in.worked.map(|worked| (worked / 60_000).to_string());
        out.own(&handed.hand_in.student);
        out.own(when);
        out.own(&minutes.unwrap_or_default());
        for row in &exercise.rubric {
            out.own(&handed.points(row, marked).map(|points| figure(language, points)).unwrap_or_default());
        }
        out.own(&figure(language, total));
        out.own(&figure(language, exercise.most()));
        out.own(&missing.to_string());
        out.own(&handed.comment);
        out.end_row();
    }
    out.finish()
}

/// Points as a person reads them: whole where they are.
pub fn figure(language: Language, points: f64) -> String {
    let decimals = if points.fract() == 0.0 { 0 } else { 1 };
    decimal(language, points, decimals)
}
