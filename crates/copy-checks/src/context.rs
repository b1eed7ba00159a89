//! What a check must know beside the text.

use crate::Overrides;
use std::fmt;

/// The circumstances of a draft.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Context {
    pub goal: Option<Goal>,
    /// `None`: as the placement is (an ad is paid, a post is not).
    pub paid: Option<bool>,
    /// A creator is paid for it, in money or goods, and must say so.
    pub sponsored: bool,
    pub country: Country,
    pub keywords: Vec<String>,
    pub audience: Option<Audience>,
    /// Limits set otherwise than the catalogue.
    pub overrides: Overrides,
}

/// Whom the text is for.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Audience {
    /// Words these people use for their problem.
    pub words: Vec<String>,
    pub education: Option<School>,
    /// The promise of the message map, for `message-match`.
    pub promise: Option<String>,
}

/// The levels of Gulpease.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum School {
    Primary,
    Middle,
    High,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Goal {
    Awareness,
    Traffic,
    Engagement,
    Leads,
    Sales,
    App,
    Loyalty,
}

macro_rules! named {
    ($type:ident { $($variant:ident = $name:literal),* $(,)? }) => {
        impl $type {
            pub const ALL: &'static [$type] = &[$($type::$variant),*];
            pub fn id(self) -> &'static str {
                match self { $($type::$variant => $name),* }
            }
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($name => Some($type::$variant),)* _ => None }
            }
        }
    };
}

named!(Goal {
    Awareness = "awareness",
    Traffic = "traffic",
    Engagement = "engagement",
    Leads = "leads",
    Sales = "sales",
    App = "app",
    Loyalty = "loyalty",
});

named!(School { Primary = "primary", Middle = "middle", High = "high" });

/// An ISO 3166 code of two letters. Italy where nothing is said: the tool's home.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Country([u8; 2]);

impl Default for Country {
    fn default() -> Self {
        Country::ITALY
    }
}

impl Country {
    pub const ITALY: Country = Country(*b"IT");
    pub const UNITED_STATES: Country = Country(*b"US");

    /// The members of the European Union; its directives bind there.
    const UNION: &'static [&'static [u8; 2]] = &[
        b"AT", b"BE", b"BG", b"CY", b"CZ", b"DE", b"DK", b"EE", b"ES", b"FI", b"FR", b"GR", b"HR", b"HU", b"IE", b"IT",
        b"LT", b"LU", b"LV", b"MT", b"NL", b"PL", b"PT", b"RO", b"SE", b"SI", b"SK",
    ];

    pub fn from_code(code: &str) -> Option<Self> {
        match code.as_bytes() {
            [a, b] if a.is_ascii_alphabetic() && b.is_ascii_alphabetic() => {
                Some(Country([a.to_ascii_uppercase(), b.to_ascii_uppercase()]))
            }
            _ => None,
        }
    }

    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("IT")
    }

    pub fn in_union(self) -> bool {
        Country::UNION.iter().any(|code| **code == self.0)
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
