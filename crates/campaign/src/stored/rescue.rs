//! The file that the crash panel writes: every stored text by its key, whatever state it was in.

use super::{keys, read};
use crate::campaign::Campaign;
use serde::Deserialize;
use std::collections::BTreeMap;

const FORMAT: &str = "coso-rescue";

#[derive(Deserialize)]
struct Rescue {
    format: String,
    keys: BTreeMap<String, String>,
}

/// The campaigns of such a file that can be read; `None` when it is another kind of file.
pub fn read_rescue(text: &str) -> Option<Vec<Campaign>> {
    let rescue: Rescue = serde_json::from_str(text.trim_start_matches('\u{feff}')).ok()?;
    if rescue.format != FORMAT {
        return None;
    }
    let campaigns = rescue.keys.iter().filter(|(key, _)| keys::campaign_id(key).is_some());
    Some(campaigns.filter_map(|(_, text)| read(text).value()).filter(|campaign| !campaign.is_blank()).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stored::{tests::full, write};

    #[test]
    fn what_the_crash_panel_saved_is_read_again() {
        let text = serde_json::json!({
            "format": "coso-rescue",
            "version": 1,
            "saved": "2026-11-24T03:00:00Z",
            "keys": {
                "coso.campaign.a": write(&full(), 4),
                "coso.campaign.b": "not readable",
                "coso.campaign.a.unreadable.2026-11-24": write(&full(), 1),
                "coso.settings": "{}",
            },
        })
        .to_string();
        let found = read_rescue(&text).expect("a rescue file");
        assert_eq!(found.iter().map(|campaign| campaign.name.clone()).collect::<Vec<_>>(), [full().name]);
        for other in ["{}", "", &write(&full(), 1), r#"{"format":"coso","keys":{}}"#] {
            assert!(read_rescue(other).is_none(), "{other}");
        }
    }
}
