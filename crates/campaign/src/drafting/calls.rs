//! Calls to action: what to ask, by goal and by where the link can be opened; and which of a
//! platform's buttons ask for the same.

use crate::campaign::Campaign;
use crate::drafts::Draft;
use crate::goal::Objective;
use facts::{Field, Placement};
use wording::{Language, key, say};

/// One call to action.
#[derive(Debug, Clone, PartialEq)]
pub struct Call {
    pub text: String,
}

/// Where people find the link of a placement.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// In the text, or under it.
    Link,
    /// Text links do not open: profile, sticker, first comment.
    Profile,
    /// A button carries it.
    Button,
}

fn way(placement: Placement) -> Way {
    if placement.paid() {
        return Way::Button;
    }
    match placement.platform() {
        "instagram" | "tiktok" => Way::Profile,
        "google-business" => Way::Button,
        _ => Way::Link,
    }
}

/// Calls for a draft, the most fitting first, in the language of the copy. The link itself goes where
/// the placement has a field for it; a text is only sent there.
pub fn calls(campaign: &Campaign, draft: &Draft) -> Vec<Call> {
    let language = campaign.language;
    let goal = campaign.goal.objective.unwrap_or(Objective::Engagement);
    let way = way(draft.placement);
    let asks: Vec<&'static str> =
        (1..=3).filter_map(|n| key(language, &format!("name-call-{}-{n}", goal.id()))).collect();
    let in_person = matches!(goal, Objective::Awareness | Objective::Engagement | Objective::Loyalty);
    asks.into_iter()
        .map(|ask| {
            let text = match way {
                // What is asked for happens in the post itself.
                _ if in_person => format!("{ask}."),
                Way::Profile => say::call_profile(language, ask),
                Way::Button => format!("{ask}."),
                Way::Link => link(language, ask, draft),
            };
            Call { text: if in_person && ask.ends_with('?') { ask.to_owned() } else { text } }
        })
        .collect()
}

fn link(language: Language, ask: &str, draft: &Draft) -> String {
    let link = draft.variants.first().map(|variant| variant.text(Field::Link).trim()).unwrap_or_default();
    if link.is_empty() { format!("{ask}.") } else { say::call_link(language, ask, link) }
}

/// Whether a button of a platform's own list (`SHOP_NOW`, `Learn More`) asks for what the goal wants.
/// The list itself is in the catalogue.
pub fn button_fits(button: &str, goal: Objective) -> bool {
    let name: String = button.to_uppercase().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }).collect();
    let words: &[&str] = match goal {
        Objective::Awareness => {
            &["LEARN_MORE", "WATCH_MORE", "WATCH_VIDEO", "WATCH_NOW", "SEE_MORE", "FIND_OUT_MORE", "LISTEN_NOW", "MORE"]
        }
        Objective::Traffic => &[
            "LEARN_MORE",
            "VISIT_WEBSITE",
            "VISIT_SITE",
            "SEE_MORE",
            "OPEN_LINK",
            "FIND_OUT_MORE",
            "READ_MORE",
            "DOWNLOAD",
            "WATCH_MORE",
        ],
        Objective::Engagement => &[
            "LIKE_PAGE",
            "FOLLOW_PAGE",
            "SHARE",
            "MESSAGE_PAGE",
            "START_A_CHAT",
            "CHAT_NOW",
            "CHAT_WITH_US",
            "EVENT_RSVP",
            "JOIN",
            "ATTEND",
            "JOIN_CHANNEL",
            "ASK_A_QUESTION",
            "WHATSAPP_MESSAGE",
        ],
        Objective::Leads => &[
            "SIGN_UP",
            "GET_QUOTE",
            "GET_A_QUOTE",
            "VIEW_QUOTE",
            "APPLY_NOW",
            "APPLY",
            "CONTACT_US",
            "CONTACT",
            "SUBSCRIBE",
            "REGISTER",
            "REQUEST_DEMO",
            "DOWNLOAD",
            "BOOK_NOW",
            "BOOK",
            "BOOK_A_CONSULTATION",
            "MAKE_AN_APPOINTMENT",
            "CALL_NOW",
            "CALL",
            "GET_IN_TOUCH",
            "REQUEST_TIME",
            "INQUIRE_NOW",
            "GET_OFFER",
            "WHATSAPP_MESSAGE",
            "TRY_DEMO",
        ],
        Objective::Sales => &[
            "SHOP_NOW",
            "SHOP",
            "BUY_NOW",
            "BUY",
            "ORDER_NOW",
            "ORDER",
            "START_ORDER",
            "ADD_TO_CART",
            "VIEW_CART",
            "VIEW_PRODUCT",
            "GET_OFFER",
            "GET_PROMOTIONS",
            "BOOK_NOW",
            "BOOK",
            "BUY_TICKETS",
            "SEE_SHOP",
            "BROWSE_SHOP",
            "PURCHASE_GIFT_CARDS",
            "BUY_VIA_MESSAGE",
        ],
        Objective::App => &[
            "INSTALL_APP",
            "INSTALL_MOBILE_APP",
            "USE_APP",
            "USE_MOBILE_APP",
            "DOWNLOAD",
            "MOBILE_DOWNLOAD",
            "PLAY_GAME",
            "PLAY_NOW",
            "UPDATE_APP",
            "OPEN",
            "INSTALL",
            "PLAY",
            "GET_STARTED",
        ],
        Objective::Loyalty => &[
            "REFER_FRIENDS",
            "SHARE",
            "MESSAGE_PAGE",
            "BOOK_NOW",
            "ORDER_NOW",
            "GET_PROMOTIONS",
            "SAY_THANKS",
            "SUBSCRIBE",
            "SHOP_NOW",
            "ORDER",
            "SHOP",
        ],
    };
    words.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use facts::{About, Value};

    fn campaign(goal: Objective, placement: Placement) -> Campaign {
        let mut campaign = Campaign::default();
        campaign.goal.objective = Some(goal);
        campaign.drafts.push(Draft::new(1, placement));
        campaign
    }

    #[test]
    fn a_call_says_where_the_link_is() {
        let mut sales = campaign(Objective::Sales, Placement::InstagramFeed);
        let text = |campaign: &Campaign| calls(campaign, &campaign.drafts[0])[0].text.clone();
        assert!(text(&sales).contains("profilo"), "{}", text(&sales));
        sales.drafts[0] = Draft::new(1, Placement::TelegramPost);
        sales.drafts[0].variants[0].set(Field::Link, 0, "https://e.it/a");
        assert!(text(&sales).ends_with("https://e.it/a"), "{}", text(&sales));
        for goal in Objective::ALL {
            for placement in Placement::ALL {
                let campaign = campaign(*goal, *placement);
                assert_eq!(calls(&campaign, &campaign.drafts[0]).len(), 3, "{goal:?} {placement:?}");
            }
        }
    }

    #[test]
    fn every_list_of_buttons_has_one_for_the_main_goals() {
        let lists = facts::FACTS.iter().filter(|fact| fact.about == About::CallToAction && !fact.placements.is_empty());
        let mut seen = 0;
        for fact in lists {
            let Value::Words(buttons) = fact.value else { continue };
            seen += 1;
            for goal in [Objective::Leads, Objective::Sales, Objective::Traffic] {
                // The list for downloads of an app has buttons for nothing else.
                let some =
                    buttons.iter().any(|button| button_fits(button, goal) || button_fits(button, Objective::App));
                assert!(some, "{} {goal:?}", fact.id);
            }
        }
        assert!(seen >= 4, "{seen}");
        assert!(button_fits("Learn More", Objective::Traffic) && !button_fits("BUY_NOW", Objective::Awareness));
    }
}
