//! `coso triage`: a label, an urgency and the reasons for every comment.

use crate::{arguments::Arguments, lines};
use community::triage;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};
use wording::Language;

#[derive(Deserialize)]
struct LineIn {
    #[serde(default)]
    id: Value,
    text: String,
    #[serde(default)]
    language: Option<String>,
}

#[derive(Serialize)]
struct LineOut {
    id: Value,
    label: &'static str,
    urgency: &'static str,
    /// Sentences, in the language of the messages or else of the comment.
    reasons: Vec<String>,
}

pub(crate) fn run(arguments: &Arguments) -> io::Result<ExitCode> {
    let (messages, fallback) = (arguments.messages()?, arguments.copy()?);
    let mut out = BufWriter::new(io::stdout().lock());
    lines::each(lines::open(arguments)?, |number, line| {
        match one(line, messages, fallback) {
            Ok(answer) => serde_json::to_writer(&mut out, &answer)?,
            Err(problem) => serde_json::to_writer(
                &mut out,
                &json!({ "id": lines::id_of(line), "error": format!("line {number}: {problem}"), "line": number }),
            )?,
        }
        out.write_all(b"\n")
    })?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn one(line: &str, messages: Option<Language>, fallback: Option<Language>) -> Result<LineOut, String> {
    let given: LineIn = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let language = match given.language.as_deref().filter(|code| !code.is_empty()) {
        Some(code) => Some(Language::from_code(code).ok_or_else(|| format!("language is it or en, not `{code}`"))?),
        None => fallback,
    };
    let verdict = triage::sort(language, &given.text);
    let speak = messages.or(language).unwrap_or(verdict.language);
    Ok(LineOut {
        id: given.id,
        label: verdict.label.id(),
        urgency: verdict.urgency.id(),
        reasons: verdict.reasons.iter().map(|reason| reason.text(speak)).collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_gets_label_urgency_and_reasons() {
        let line = r#"{"id":7,"language":"it","text":"Ho trovato un pezzo di vetro nella vostra insalata"}"#;
        let answer = one(line, Some(Language::En), None).expect("a good line");
        assert_eq!((answer.id, answer.label, answer.urgency), (json!(7), "crisis", "high"));
        assert!(answer.reasons[0].starts_with("Somebody was hurt"), "{:?}", answer.reasons);
    }

    #[test]
    fn without_a_language_it_is_guessed() {
        let answer = one(r#"{"text":"a che ora chiudete la domenica?"}"#, None, None).expect("a good line");
        assert_eq!(answer.label, "question");
        assert!(answer.reasons.iter().any(|reason| reason.contains("punto di domanda")), "{:?}", answer.reasons);
    }

    #[test]
    fn a_bad_line_is_refused_with_its_reason() {
        assert!(one("{", None, None).is_err());
        assert!(one(r#"{"id":1}"#, None, None).is_err_and(|problem| problem.contains("text")));
        let french = one(r#"{"id":1,"language":"fr","text":"bonjour"}"#, None, None);
        assert!(french.is_err_and(|problem| problem.contains("`fr`")));
    }
}
