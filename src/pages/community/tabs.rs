//! The views of the desk, as tabs.

use crate::{browser::focus, components::use_place};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum View {
    Queue,
    Crisis,
    People,
    Replies,
    House,
    Listen,
    Settings,
}

impl View {
    const ALL: [View; 7] =
        [View::Queue, View::Crisis, View::People, View::Replies, View::House, View::Listen, View::Settings];

    pub(super) fn tab_id(self) -> &'static str {
        match self {
            View::Queue => "tab-queue",
            View::Crisis => "tab-crisis",
            View::People => "tab-people",
            View::Replies => "tab-replies",
            View::House => "tab-house",
            View::Listen => "tab-listen",
            View::Settings => "tab-settings",
        }
    }

    fn name(self, language: Language) -> &'static str {
        match self {
            View::Queue => say::community_tab_queue(language),
            View::Crisis => say::community_tab_crisis(language),
            View::People => say::community_tab_people(language),
            View::Replies => say::community_tab_replies(language),
            View::House => say::community_tab_house(language),
            View::Listen => say::community_tab_listen(language),
            View::Settings => say::community_tab_settings(language),
        }
    }
}

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub view: View,
    pub on_view: Callback<View>,
}

/// Arrows move between the tabs; the one reached is shown.
#[component]
pub(super) fn Tabs(props: &Props) -> Html {
    let language = use_place().language;
    let onkeydown = {
        let (view, on_view) = (props.view, props.on_view.clone());
        Callback::from(move |event: KeyboardEvent| {
            let at = View::ALL.iter().position(|one| *one == view).unwrap_or(0);
            let count = View::ALL.len();
            let next = match event.key().as_str() {
                "ArrowRight" => (at + 1) % count,
                "ArrowLeft" => (at + count - 1) % count,
                "Home" => 0,
                "End" => count - 1,
                _ => return,
            };
            event.prevent_default();
            if let Some(next) = View::ALL.get(next) {
                on_view.emit(*next);
                focus::soon_to(next.tab_id());
            }
        })
    };
    html! {
        <div class="tabs community-tabs" role="tablist" aria-label={say::community_tabs(language)} {onkeydown}>
            for view in View::ALL {
                <button type="button" role="tab" class="tab" id={view.tab_id()} aria-selected={(view == props.view).to_string()}
                    aria-controls="desk-panel" tabindex={if view == props.view { "0" } else { "-1" }}
                    onclick={let on_view = props.on_view.clone(); Callback::from(move |_: MouseEvent| on_view.emit(view))}>
                    { view.name(language) }
                </button>
            }
        </div>
    }
}
