//! The words of the trade that dictionaries lack.

use std::collections::BTreeSet;
use wording::Language;

pub(crate) fn of(language: Language) -> BTreeSet<String> {
    let list = match language {
        Language::It => include_str!("../words/it.txt"),
        Language::En => include_str!("../words/en.txt"),
    };
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}
