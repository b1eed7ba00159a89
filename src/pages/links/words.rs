//! Why an address cannot be used, in words.

use campaign::links::{Group, Trouble};
use wording::{Language, say};

pub(super) fn trouble(language: Language, trouble: &Trouble) -> String {
    match trouble {
        Trouble::Empty => say::links_empty(language).to_owned(),
        Trouble::Space => say::links_space(language).to_owned(),
        Trouble::Two => say::links_two(language).to_owned(),
        Trouble::Start { right } => say::links_start(language, right),
        Trouble::NotWeb { scheme } => say::links_not_web(language, scheme),
        Trouble::Email => say::links_email(language).to_owned(),
        Trouble::NoHost => say::links_no_host(language).to_owned(),
        Trouble::NoDomain { host } => say::links_no_domain(language, host),
        Trouble::Local => say::links_local(language).to_owned(),
        Trouble::Sign { sign } => say::links_sign(language, &sign.to_string()),
    }
}

pub(super) fn group(language: Language, group: Option<Group>) -> &'static str {
    match group {
        None => say::links_group_later(language),
        Some(Group::Unassigned) => say::links_unassigned(language),
        Some(group) => group.name(),
    }
}
