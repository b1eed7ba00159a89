//! The families of rules. The rules themselves are listed in `checks/mod.rs`.

pub use crate::checks::Rule;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Limits,
    Editorial,
    Policy,
    Law,
    Persuasion,
    Language,
    Inclusion,
    Links,
}

impl Family {
    pub const ALL: &'static [Family] = &[
        Family::Limits,
        Family::Editorial,
        Family::Policy,
        Family::Law,
        Family::Persuasion,
        Family::Language,
        Family::Inclusion,
        Family::Links,
    ];

    pub fn id(self) -> &'static str {
        match self {
            Family::Limits => "limits",
            Family::Editorial => "editorial",
            Family::Policy => "policy",
            Family::Law => "law",
            Family::Persuasion => "persuasion",
            Family::Language => "language",
            Family::Inclusion => "inclusion",
            Family::Links => "links",
        }
    }
}
