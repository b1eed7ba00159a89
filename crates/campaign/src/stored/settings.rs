use super::envelope::{Kind, Read, open, seal};
use super::v1;
use crate::named::named;
use std::collections::BTreeMap;
use wording::Language;

/// What the person set for this browser.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Settings {
    /// `None`: as the browser says.
    pub language: Option<Language>,
    pub theme: Theme,
    /// Small things the page remembers, by name: which notice was closed, which tab was open.
    pub notes: BTreeMap<String, String>,
}

named! {
    /// Light or dark.
    #[derive(Default)]
    Theme, words "theme" {
        #[default]
        System = "system",
        Light = "light",
        Dark = "dark",
    }
}

/// The settings from storage.
pub fn read_settings(text: &str) -> Read<Settings> {
    open(text, Kind::Settings, |data| {
        let stored: v1::Settings = serde_json::from_value(data)?;
        Ok(Settings {
            language: Language::from_code(&stored.language),
            theme: Theme::from_id(&stored.theme).unwrap_or_default(),
            notes: stored.notes,
        })
    })
}

/// The text of the settings to store.
pub fn write_settings(settings: &Settings, revision: u64) -> String {
    let Settings { language, theme, notes } = settings.clone();
    let language = language.map(|language| language.code().to_owned()).unwrap_or_default();
    seal(Kind::Settings, revision, &v1::Settings { language, theme: theme.id().into(), notes })
}
