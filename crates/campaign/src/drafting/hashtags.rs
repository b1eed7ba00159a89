//! Hashtags under a name, put into a text as far as the placement takes them.

use serde::{Deserialize, Serialize};

/// A set, kept with the campaign.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct HashtagSet {
    pub name: String,
    /// As typed: words with or without `#`, separated by blanks, commas or new lines.
    pub tags: String,
}

/// A text with hashtags put at its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inserted {
    pub text: String,
    /// Those that had no room.
    pub left_out: Vec<String>,
    /// Those that were there already.
    pub there: Vec<String>,
}

/// The tags of a typed list, each once, with its mark.
pub fn tags(typed: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for word in typed.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';')) {
        let word: String = word.trim_start_matches('#').chars().filter(|c| c.is_alphanumeric() || *c == '_').collect();
        let tag = format!("#{word}");
        if !word.is_empty() && !out.iter().any(|other| same(other, &tag)) {
            out.push(tag);
        }
    }
    out
}

/// The hashtags of a text.
pub(super) fn in_text(text: &str) -> Vec<String> {
    text.split_whitespace()
        .filter(|word| word.starts_with('#') && word.chars().nth(1).is_some_and(char::is_alphanumeric))
        .map(|word| word.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_').to_owned())
        .collect()
}

/// Puts the tags of a set at the end of a text, in their order: no more than `most` hashtags in all,
/// and only while the text `fits`.
pub fn insert(text: &str, set: &HashtagSet, most: Option<usize>, fits: impl Fn(&str) -> bool) -> Inserted {
    let present = in_text(text);
    let mut out = Inserted { text: text.trim_end().to_owned(), left_out: Vec::new(), there: Vec::new() };
    let mut count = present.len();
    let mut first = true;
    for tag in tags(&set.tags) {
        if present.iter().any(|other| same(other, &tag)) {
            out.there.push(tag);
            continue;
        }
        let joint = match (out.text.is_empty(), first && present.is_empty()) {
            (true, _) => "",
            (false, true) => "\n\n",
            (false, false) => " ",
        };
        let longer = format!("{}{joint}{tag}", out.text);
        if most.is_some_and(|most| count >= most) || !fits(&longer) {
            out.left_out.push(tag);
            continue;
        }
        out.text = longer;
        count += 1;
        first = false;
    }
    out
}

fn same(one: &str, other: &str) -> bool {
    one.to_lowercase() == other.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_goes_in_as_far_as_there_is_room() {
        let set =
            HashtagSet { name: "Forno".into(), tags: "#PaneFresco, forno  Milano\n#panefresco; lievito-madre".into() };
        assert_eq!(tags(&set.tags), ["#PaneFresco", "#forno", "#Milano", "#lievitomadre"]);
        let whole = insert("Buongiorno ", &set, None, |_| true);
        assert_eq!(whole.text, "Buongiorno\n\n#PaneFresco #forno #Milano #lievitomadre");
        let few = insert("Oggi #Forno, presto.", &set, Some(3), |_| true);
        assert_eq!(few.text, "Oggi #Forno, presto. #PaneFresco #Milano");
        assert_eq!((few.left_out, few.there), (vec!["#lievitomadre".to_owned()], vec!["#forno".to_owned()]));
        let short = insert("", &set, None, |text| text.len() <= 18);
        assert_eq!((short.text.as_str(), short.left_out.len()), ("#PaneFresco #forno", 2));
    }
}
