//! One desk of a campaign, for a link that carries no more than it needs to.

use crate::campaign::Campaign;

/// What of a campaign goes into a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shared {
    #[default]
    Whole,
    Goal,
    Audience,
    Platforms,
    Copy,
    Calendar,
}

impl Shared {
    pub const ALL: &'static [Self] =
        &[Self::Whole, Self::Goal, Self::Audience, Self::Platforms, Self::Copy, Self::Calendar];

    pub const fn id(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Goal => "goal",
            Self::Audience => "audience",
            Self::Platforms => "platforms",
            Self::Copy => "copy",
            Self::Calendar => "calendar",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|shared| shared.id() == id)
    }
}

/// The campaign with only the work of a desk; its name, language and country always go along.
pub fn only(shared: Shared, campaign: Campaign) -> Campaign {
    if shared == Shared::Whole {
        return campaign;
    }
    let mut one = Campaign {
        name: campaign.name,
        language: campaign.language,
        country: campaign.country,
        last_id: campaign.last_id,
        ..Campaign::default()
    };
    match shared {
        Shared::Whole => {}
        Shared::Goal => one.goal = campaign.goal,
        Shared::Audience => one.audience = campaign.audience,
        Shared::Platforms => one.mix = campaign.mix,
        Shared::Copy | Shared::Calendar => {
            if shared == Shared::Calendar {
                one.parts.calendar = campaign.parts.calendar;
                one.parts.best_times = campaign.parts.best_times;
                one.parts.held = campaign.parts.held;
            }
            one.parts.hashtag_sets = campaign.parts.hashtag_sets;
            one.parts.buttons = campaign.parts.buttons;
            one.drafts = campaign.drafts;
            // The people they are written for stay behind.
            one.drafts.iter_mut().for_each(|draft| draft.persona = Default::default());
            one.keywords = campaign.keywords;
        }
    }
    one
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::share_link;
    use crate::stored::tests::full;

    #[test]
    fn a_desk_goes_alone_and_comes_back() {
        let whole = share_link::make(&full()).expect("a link");
        for shared in Shared::ALL.iter().copied() {
            assert_eq!(Shared::from_id(shared.id()), Some(shared));
            let link = share_link::make(&only(shared, full())).expect("a link");
            let there = share_link::open(&link).value().expect("a campaign");
            assert_eq!(there.name, full().name);
            let new = Campaign::default();
            assert_eq!(there.goal != new.goal, matches!(shared, Shared::Whole | Shared::Goal), "{shared:?}");
            assert_eq!(
                there.audience != new.audience,
                matches!(shared, Shared::Whole | Shared::Audience),
                "{shared:?}"
            );
            assert_eq!(there.mix != new.mix, matches!(shared, Shared::Whole | Shared::Platforms), "{shared:?}");
            let texts = matches!(shared, Shared::Whole | Shared::Copy | Shared::Calendar);
            assert_eq!(!there.drafts.is_empty(), texts, "{shared:?}");
            assert!(shared == Shared::Whole || link.len() < whole.len(), "{shared:?}");
        }
    }
}
