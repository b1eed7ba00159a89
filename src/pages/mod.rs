//! One file or folder for each page.

mod audience;
mod backup;
mod calendar;
mod campaign_desk;
mod campaigns;
mod check;
mod client;
mod community;
mod copy;
mod edition;
mod embed;
mod goal;
mod guide;
mod help;
mod home;
mod links;
mod many;
mod not_found;
mod overrides;
mod packed;
mod plan;
mod platforms;
mod received;
mod results;
mod rulebook;
mod saving;
mod session;
mod workshop;

pub use campaign_desk::CampaignDesk;
pub use campaigns::Campaigns;
pub use check::Check;
pub use client::Client;
pub use community::Community;
pub use embed::Embed;
pub use help::Help;
pub use home::Home;
pub use links::Links;
pub use many::Many;
pub use not_found::NotFound;
pub use packed::Packed;
pub use received::Received;
pub use results::Results;
pub use rulebook::Rulebook;
pub use workshop::{Class, Exercise, Workshop};
#[cfg(not(target_arch = "wasm32"))]
pub(crate) use {campaign_desk::named, rulebook::Line};

use campaign::{Campaign, Edit};
use std::rc::Rc;
use yew::prelude::*;

/// What every desk of a campaign gets.
#[derive(Properties, PartialEq, Clone)]
pub struct DeskProps {
    pub campaign: Rc<Campaign>,
    pub edit: Callback<Edit>,
    /// Puts a whole campaign in place: undo.
    pub put: Callback<Rc<Campaign>>,
}

impl DeskProps {
    /// A callback that turns what was typed into an edit.
    fn typed(&self, make: impl Fn(String) -> Edit + 'static) -> Callback<String> {
        let edit = self.edit.clone();
        Callback::from(move |text: String| edit.emit(make(text)))
    }
}
