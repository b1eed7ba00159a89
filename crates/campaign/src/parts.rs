//! What the desks beyond goal, audience, platforms and copy keep: each part in a shape of its own.
//!
//! A part is a struct that is `Default` and reads and writes itself with serde, every field optional.
//! It is added here, in one line; storage, links, files and unknown parts then take care of themselves.

use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::collections::BTreeMap;

macro_rules! parts {
    ($($(#[$doc:meta])* $id:ident: $shape:ty,)*) => {
        /// The parts of a campaign by the name under which they are stored.
        #[derive(Debug, Clone, PartialEq, Default)]
        pub struct Parts {
            $($(#[$doc])* pub $id: $shape,)*
            /// Parts a newer Coso wrote, or that could not be read: kept as they are.
            pub unknown: BTreeMap<String, Value>,
        }

        impl Parts {
            pub(crate) fn read(mut stored: BTreeMap<String, Value>) -> Self {
                Self { $($id: take(&mut stored, stringify!($id)),)* unknown: stored }
            }

            #[allow(unused_mut, reason = "as long as there is no part")]
            /// As stored: without the parts in which nothing was written.
            pub(crate) fn written(self) -> BTreeMap<String, Value> {
                let mut stored = self.unknown;
                $(put(&mut stored, stringify!($id), &self.$id);)*
                stored
            }
        }
    };
}

parts! {
    /// What earlier campaigns brought.
    past_results: crate::past_results::PastResults,
    /// Money, rates, whom to count, who does what.
    planning: crate::planning::Planning,
    /// Slots, themes, approvals, images: what the calendar knows beyond day and time.
    calendar: crate::calendar::CalendarPart,
    /// When posts do best, from the person's own export: the Results desk writes it.
    best_times: crate::calendar::BestTimes,
    /// Hashtags under a name, to be put into a text together.
    hashtag_sets: Vec<crate::drafting::HashtagSet>,
    /// What was written in the frameworks, by draft.
    drafting: crate::drafting::DraftingPart,
    /// The platform's button under an advertisement, by draft.
    buttons: crate::drafting::Buttons,
    /// In a link for a client: whose answer is awaited.
    asked: crate::review::Asked,
    /// Posts that must not go out for now.
    held: crate::held::Held,
    /// Images and videos, as far as they were measured.
    media: crate::media::MediaPart,
    /// What linked pages say of themselves.
    link_cards: crate::link_card::LinkCards,
}

fn take<T: DeserializeOwned + Default>(stored: &mut BTreeMap<String, Value>, id: &str) -> T {
    match stored.get(id).map(|value| T::deserialize(value)) {
        Some(Ok(part)) => {
            stored.remove(id);
            part
        }
        // What cannot be read stays where it is until the person writes that part anew.
        Some(Err(_)) | None => T::default(),
    }
}

fn put<T: Serialize + Default + PartialEq>(stored: &mut BTreeMap<String, Value>, id: &str, part: &T) {
    if *part != T::default()
        && let Ok(value) = serde_json::to_value(part)
    {
        stored.insert(id.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_that_cannot_be_read_is_kept_until_it_is_written_anew() {
        let mut stored = BTreeMap::from([("list".to_owned(), Value::from("no list"))]);
        let part: Vec<u8> = take(&mut stored, "list");
        assert_eq!((part.len(), stored.len()), (0, 1));
        put(&mut stored, "list", &part);
        assert_eq!(stored["list"], Value::from("no list"));
        put(&mut stored, "list", &vec![7_u8]);
        assert_eq!(take::<Vec<u8>>(&mut stored, "list"), [7]);
        assert!(stored.is_empty());
    }
}
