/// The two languages of the page and of the copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    #[default]
    It,
    En,
}

impl Language {
    pub const ALL: &'static [Language] = &[Language::It, Language::En];

    pub fn code(self) -> &'static str {
        match self {
            Language::It => "it",
            Language::En => "en",
        }
    }

    /// `it`, `it-IT`, `en_GB`: what browsers and files write.
    pub fn from_code(code: &str) -> Option<Self> {
        let main = code.split(['-', '_']).next().unwrap_or(code);
        Language::ALL.iter().copied().find(|language| main.eq_ignore_ascii_case(language.code()))
    }
}
