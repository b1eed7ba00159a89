//! Where a row says it goes out.

use crate::drafts::main_field;
use facts::{PLATFORMS, Placement};
use wording::Language;

/// What people write for a platform.
const SHORT: &[(&str, &str)] = &[
    ("ig", "instagram"),
    ("insta", "instagram"),
    ("fb", "facebook"),
    ("li", "linkedin"),
    ("tt", "tiktok"),
    ("tik tok", "tiktok"),
    ("yt", "youtube"),
    ("tw", "x"),
    ("twitter", "x"),
    ("twitter/x", "x"),
    ("x/twitter", "x"),
    ("x (twitter)", "x"),
    ("pin", "pinterest"),
    ("gbp", "google-business"),
    ("gmb", "google-business"),
    ("google my business", "google-business"),
    ("tg", "telegram"),
    ("newsletter", "email"),
    ("mail", "email"),
];

/// The placements of a cell: one, or several parted by commas and the like. An error names the one that is
/// not known.
pub(super) fn placements(cell: &str) -> Result<Vec<Placement>, String> {
    if let Some(one) = placement(cell) {
        return Ok(vec![one]);
    }
    let parted = cell.replace(" e ", ",").replace(" and ", ",").replace(" & ", ",");
    let names = parted.split([',', ';', '+', '|', '/', '\n']).map(str::trim).filter(|name| !name.is_empty());
    let mut out = Vec::new();
    for name in names {
        let one = placement(name).ok_or_else(|| name.to_owned())?;
        if !out.contains(&one) {
            out.push(one);
        }
    }
    if out.is_empty() { Err(cell.to_owned()) } else { Ok(out) }
}

/// A placement by id, by its name in either language, or by its platform: then the ordinary post.
fn placement(name: &str) -> Option<Placement> {
    let lower = name.trim().to_lowercase();
    let by_name = |placement: &&Placement| {
        placement.id() == lower
            || Language::ALL
                .iter()
                .any(|language| crate::words::placement(**placement, *language).to_lowercase() == lower)
    };
    let of_platform = |id: &str| {
        Placement::ALL
            .iter()
            .copied()
            .find(|placement| placement.platform() == id && !placement.paid() && main_field(*placement).is_some())
    };
    let platform = || {
        let short = SHORT.iter().find(|(short, _)| *short == lower).map(|(_, id)| *id);
        let named = |platform: &&facts::Platform| platform.id == lower || platform.name.to_lowercase() == lower;
        of_platform(short.or_else(|| PLATFORMS.iter().find(named).map(|platform| platform.id))?)
    };
    Placement::ALL.iter().find(by_name).copied().or_else(platform)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_cell_may_name_several() {
        use Placement::{FacebookFeed, InstagramFeed, XPost};
        for (cell, expected) in [
            ("Facebook, Instagram", vec![FacebookFeed, InstagramFeed]),
            ("IG/FB", vec![InstagramFeed, FacebookFeed]),
            ("Twitter/X", vec![XPost]),
            ("fb + ig + fb", vec![FacebookFeed, InstagramFeed]),
            ("Instagram e Facebook", vec![InstagramFeed, FacebookFeed]),
        ] {
            assert_eq!(placements(cell), Ok(expected), "{cell}");
        }
        assert_eq!(placements("Facebook, Friendster"), Err("Friendster".into()));
    }
}
