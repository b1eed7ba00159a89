//! The Community desk: comments in, whom to answer first and how, crises, people, rules, listening.

mod add;
mod book;
mod comment;
mod crisis;
mod house;
mod library;
mod listen;
mod people;
mod queue;
mod reply;
mod scheduled;
mod service;
mod settings;
mod shelf;
mod tabs;
mod top;
mod words;

use crate::{
    browser::focus,
    components::{Mark, Notice, use_place},
    store::Saved,
};
use book::{Hand, use_book};
use community::desk::{self, Judged, Reading};
use std::rc::Rc;
use tabs::{Tabs, View};
use wording::say;
use yew::prelude::*;

/// What every view gets.
#[derive(Properties, PartialEq, Clone)]
struct DeskProps {
    hand: Hand,
    /// For each comment of the batch.
    judged: Rc<Vec<Judged>>,
    /// The comment in work; none: the first of the queue.
    chosen: Option<u32>,
    /// Goes to a comment in the queue.
    go_to: Callback<u32>,
}

#[component]
pub fn Community() -> Html {
    let language = use_place().language;
    let hand = use_book();
    let view = use_state(|| View::Queue);
    let chosen = use_state(|| None::<u32>);
    let adding = use_state(|| false);
    // The title of the queue takes the focus once the comments are there, not before.
    let arrived = use_state(|| 0_u32);
    use_effect_with(*arrived, |arrived| {
        if *arrived > 0 {
            focus::soon_to("queue-title");
        }
    });
    let book = &hand.book;
    let batch = book.batch.as_ref();
    // Texts never change within a batch: what the engine says of them is asked once.
    let key = batch.map(|batch| (batch.id.clone(), batch.comments.len()));
    let readings = {
        let book = book.clone();
        use_memo(key.clone(), move |_| -> Vec<Reading> {
            book.batch.iter().flat_map(|batch| &batch.comments).map(desk::read).collect()
        })
    };
    let judged = {
        let (book, readings) = (book.clone(), readings.clone());
        use_memo((key, book.desk.rules.clone()), move |_| -> Vec<Judged> {
            let comments = book.batch.iter().flat_map(|batch| &batch.comments);
            comments.zip(readings.iter()).map(|(one, reading)| desk::judge(one, reading, &book.desk.rules)).collect()
        })
    };
    let go_to = {
        let (view, chosen) = (view.clone(), chosen.clone());
        Callback::from(move |id: u32| {
            view.set(View::Queue);
            chosen.set(Some(id));
            focus::soon_to("comment-title");
        })
    };
    let on_view = {
        let view = view.clone();
        Callback::from(move |next: View| view.set(next))
    };
    let on_add = {
        let adding = adding.clone();
        Callback::from(move |open: bool| adding.set(open))
    };
    let on_done = {
        let (adding, view, chosen, arrived) = (adding.clone(), view.clone(), chosen.clone(), arrived.clone());
        Callback::from(move |()| {
            adding.set(false);
            view.set(View::Queue);
            chosen.set(None);
            arrived.set(*arrived + 1);
        })
    };
    let props = DeskProps { hand: hand.clone(), judged, chosen: *chosen, go_to };
    let open = *adding || batch.is_none();
    html! {
        <div class="stack-wide">
            <div class="stack">
                <h1>{ say::community_heading(language) }</h1>
                if batch.is_none() { <p class="lead">{ say::community_lead(language) }</p> }
            </div>
            <Troubles hand={hand.clone()} />
            if batch.is_some() { <top::Top desk={props.clone()} {on_add} adding={open} /> }
            if open { <add::Add hand={hand.clone()} {on_done} /> }
            <Tabs view={*view} {on_view} />
            <div id="desk-panel" role="tabpanel" aria-labelledby={view.tab_id()} tabindex="-1">
                { match *view {
                    View::Queue => html! { <queue::Queue ..props /> },
                    View::Crisis => html! { <crisis::Crisis ..props /> },
                    View::People => html! { <people::Whom ..props /> },
                    View::Replies => html! { <library::Library ..props /> },
                    View::House => html! { <house::HouseRules ..props /> },
                    View::Listen => html! { <listen::Listen ..props /> },
                    View::Settings => html! { <settings::Settings ..props /> },
                } }
            </div>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct TroublesProps {
    hand: Hand,
}

/// What kept the desk from being saved, with what to do.
#[component]
fn Troubles(props: &TroublesProps) -> Html {
    let language = use_place().language;
    let hand = &props.hand;
    let click = |callback: &Callback<()>| {
        let callback = callback.clone();
        Callback::from(move |_: MouseEvent| callback.emit(()))
    };
    match hand.saved {
        Saved::Elsewhere => html! {
            <Notice mark={Mark::Error} title={say::community_other_tab(language)}>
                <div class="row">
                    <button type="button" class="button button-small" onclick={click(&hand.take_other)}>{ say::community_take_other(language) }</button>
                    <button type="button" class="button button-small button-secondary" onclick={click(&hand.keep_mine)}>{ say::community_keep_mine(language) }</button>
                </div>
            </Notice>
        },
        Saved::Full => {
            html! { <Notice mark={Mark::Error} title={say::community_full(language)}><p>{ say::community_full_what(language) }</p></Notice> }
        }
        Saved::Blocked => {
            html! { <Notice mark={Mark::Warning} title={say::community_blocked(language)}><p>{ say::community_blocked_what(language) }</p></Notice> }
        }
        _ => Html::default(),
    }
}
