//! The names of our enums in the language of the reader.

use wording::Language;

/// Something with a name in `locales/*/campaign.ftl`.
pub trait Worded: Copy + 'static {
    /// The id of the sentence that names it.
    fn word_id(self) -> &'static str;

    /// Every value; lets one test prove that each has a name.
    fn all() -> &'static [Self];

    /// Its name; the id itself when a sentence is missing, which a test excludes.
    fn word(self, language: Language) -> &'static str {
        wording::key(language, self.word_id()).unwrap_or(self.word_id())
    }

    /// A second sentence about it (`…-about`), where there is one.
    fn about(self, language: Language) -> Option<&'static str> {
        wording::key(language, &format!("{}-about", self.word_id()))
    }
}
