//! Answers for the scaffolds: from a flag, or asked on the terminal.

use crate::{Outcome, args::Args};
use std::io::{BufRead, Write};

/// The value of `--name`, or what the person answers to the question; never empty.
pub(crate) fn ask(args: &mut Args, name: &str, question: &str) -> Outcome<String> {
    match ask_perhaps(args, name, question)? {
        Some(answer) => Ok(answer),
        None => Err(format!("an answer is needed: {question} (or give --{name})")),
    }
}

/// The same, where no answer is an answer too.
pub(crate) fn ask_perhaps(args: &mut Args, name: &str, question: &str) -> Outcome<Option<String>> {
    if let Some(value) = args.value::<String>(&format!("--{name}"))? {
        return Ok(Some(value).filter(|value| !value.trim().is_empty()));
    }
    print!("{question}\n> ");
    let _ = std::io::stdout().flush();
    let mut line = String::new();
    std::io::stdin().lock().read_line(&mut line).map_err(|error| error.to_string())?;
    Ok(Some(line.trim().to_owned()).filter(|line| !line.is_empty()))
}

/// One of the known words.
pub(crate) fn choose(args: &mut Args, name: &str, question: &str, known: &[&'static str]) -> Outcome<&'static str> {
    let answer = ask(args, name, &format!("{question}: {}", known.join(", ")))?;
    let found = known.iter().find(|word| **word == answer);
    found.copied().ok_or_else(|| format!("{answer:?} is none of {}", known.join(", ")))
}
