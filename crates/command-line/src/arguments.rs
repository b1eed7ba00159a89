//! The words after the command.

use std::collections::BTreeMap;
use wording::Language;

/// `--name value` pairs, and at most one file.
#[derive(Debug, Default)]
pub(crate) struct Arguments {
    options: BTreeMap<String, String>,
    pub(crate) file: Option<String>,
}

const KNOWN: &[&str] = &["format", "fail-on", "lang", "language", "placement", "platform", "spelling"];

impl Arguments {
    pub(crate) fn read(mut given: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut arguments = Arguments::default();
        while let Some(word) = given.next() {
            let Some(option) = word.strip_prefix("--") else {
                if arguments.file.replace(word).is_some() {
                    return Err("one file at a time".into());
                }
                continue;
            };
            let (name, value) = match option.split_once('=') {
                Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
                None => (option.to_owned(), None),
            };
            if !KNOWN.contains(&name.as_str()) {
                return Err(format!("there is no option --{name}; the options are --{}", KNOWN.join(", --")));
            }
            let value = value.or_else(|| given.next()).ok_or_else(|| format!("--{name} needs a value"))?;
            arguments.options.insert(name, value);
        }
        Ok(arguments)
    }

    pub(crate) fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// The language of the messages (`--lang`), where it is said.
    pub(crate) fn messages(&self) -> std::io::Result<Option<Language>> {
        self.one_language("lang")
    }

    /// The language of the copy (`--language`), where it is said.
    pub(crate) fn copy(&self) -> std::io::Result<Option<Language>> {
        self.one_language("language")
    }

    fn one_language(&self, name: &str) -> std::io::Result<Option<Language>> {
        self.option(name)
            .map(|code| {
                Language::from_code(code)
                    .ok_or_else(|| std::io::Error::other(format!("--{name} is it or en, not `{code}`")))
            })
            .transpose()
    }
}
