//! Where each field of a campaign goes. A field without a row does not compile.

use crate::campaign::Campaign;

/// Where a campaign is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Destination {
    /// This browser.
    Storage,
    /// A link to send to somebody.
    ShareLink,
    /// A file to keep or to send.
    Export,
}

macro_rules! destinations {
    ($($field:ident: $storage:literal $share_link:literal $export:literal;)+) => {
        /// The campaign with only the fields that go to a destination; the others are as new.
        pub fn only_for(destination: Destination, campaign: Campaign) -> Campaign {
            let new = Campaign::default();
            // No `..`: this is what stops the build when a field has no row.
            let Campaign { $($field),+ } = campaign;
            Campaign {
                $($field: match destination {
                    Destination::Storage if $storage => $field,
                    Destination::ShareLink if $share_link => $field,
                    Destination::Export if $export => $field,
                    _ => new.$field,
                }),+
            }
        }
    };
}

destinations! {
    //           storage link export
    id:          true  false true;   // whoever opens a link gets a campaign of their own
    name:        true  true  true;
    created:     true  false true;
    updated:     true  false true;
    language:    true  true  true;
    country:     true  true  true;
    goal:        true  true  true;
    audience:    true  true  true;
    mix:         true  true  true;
    assumptions: true  true  true;
    drafts:      true  true  true;
    keywords:    true  true  true;
    last_id:     true  true  true;
    parts:       true  true  true;
    kept:        true  false true;   // unknown to us, so of unknown length
}
