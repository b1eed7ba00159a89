//! The words after a command: flags, flags with a value, and the rest.

use crate::Outcome;
use std::str::FromStr;

pub(crate) struct Args {
    words: Vec<String>,
}

impl Args {
    pub(crate) fn new(words: impl IntoIterator<Item = String>) -> Self {
        // `--port=8080` and `--port 8080` mean the same.
        let mut split = Vec::new();
        for word in words {
            match word.split_once('=') {
                Some((flag, value)) if flag.starts_with("--") => {
                    split.push(flag.to_owned());
                    split.push(value.to_owned());
                }
                _ => split.push(word),
            }
        }
        Self { words: split }
    }

    /// Takes a flag out; true when it was there.
    pub(crate) fn flag(&mut self, name: &str) -> bool {
        let found = self.words.iter().position(|word| word == name);
        if let Some(at) = found {
            self.words.remove(at);
        }
        found.is_some()
    }

    /// Takes a flag and its value out.
    pub(crate) fn value<T: FromStr>(&mut self, name: &str) -> Outcome<Option<T>> {
        let Some(at) = self.words.iter().position(|word| word == name) else {
            return Ok(None);
        };
        self.words.remove(at);
        if at >= self.words.len() {
            return Err(format!("{name} needs a value"));
        }
        let value = self.words.remove(at);
        value.parse().map(Some).map_err(|_| format!("{name} does not take {value:?}"))
    }

    /// Takes the first word out that is no flag.
    pub(crate) fn word(&mut self) -> Option<String> {
        let first = self.words.first().filter(|word| !word.starts_with("--"))?;
        let word = first.clone();
        self.words.remove(0);
        Some(word)
    }

    /// What is left, when every word is welcome.
    pub(crate) fn rest(self) -> Outcome<Vec<String>> {
        match self.words.iter().find(|word| word.starts_with("--")) {
            Some(flag) => Err(format!("there is no option {flag}")),
            None => Ok(self.words),
        }
    }

    /// Fails when a word is left that nobody asked for.
    pub(crate) fn finish(self) -> Outcome {
        match self.words.first() {
            Some(word) => Err(format!("{word:?} is not understood here")),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(line: &str) -> Args {
        Args::new(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn values_come_after_a_space_or_an_equals_sign() {
        for line in ["--open --port 81", "--port=81 --open"] {
            let mut args = args(line);
            assert_eq!(args.value("--port"), Ok(Some(81)), "{line}");
            assert!(args.flag("--open"), "{line}");
            assert_eq!(args.finish(), Ok(()), "{line}");
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        assert!(args("--port").value::<u16>("--port").is_err_and(|e| e.contains("needs a value")));
        assert!(args("--port x").value::<u16>("--port").is_err_and(|e| e.contains("\"x\"")));
        assert!(args("stray").finish().is_err_and(|e| e.contains("stray")));
        assert!(args("--stray").rest().is_err_and(|e| e.contains("--stray")));
    }
}
