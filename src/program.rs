//! The programs that the site is made of: each draws some of the pages and is a file of its own, so
//! that a page downloads only what it needs. From one to another the browser loads a page anew.

use crate::{
    pages,
    routes::{Address, Part, Route},
};
use yew::prelude::*;

/// A program: which pages are its own, and how it draws one.
#[derive(Clone, Copy)]
pub struct Program {
    /// `None`: every page.
    part: Option<Part>,
    draw: fn(&Address) -> Html,
}

impl PartialEq for Program {
    fn eq(&self, other: &Self) -> bool {
        self.part == other.part
    }
}

impl Program {
    /// All pages in one: while developing, where the site is drawn by the build, and in one file.
    pub const WHOLE: Self = Self { part: None, draw: whole };
    /// Outside a program, where links lead anywhere and nothing is drawn. What names this does not carry
    /// every page, as what names the whole does.
    pub const NONE: Self = Self { part: None, draw: |_| Html::default() };
    pub const COMMUNITY: Self = Self { part: Some(Part::Community), draw: community };
    pub const TOOLS: Self = Self { part: Some(Part::Tools), draw: tools };
    pub const WORKBENCH: Self = Self { part: Some(Part::Workbench), draw: workbench };
    pub const WORKSHOP: Self = Self { part: Some(Part::Workshop), draw: workshop };
    pub const RESULTS: Self = Self { part: Some(Part::Results), draw: results };

    pub fn draws(self, route: &Route) -> bool {
        self.part.is_none_or(|part| part == route.part())
    }

    pub fn page(self, address: &Address) -> Html {
        (self.draw)(address)
    }
}

/// Each part's function is named only here and in its own program: what a program does not name, its
/// file does not carry.
fn whole(address: &Address) -> Html {
    if address.route == Route::NotFound {
        return html! { <pages::Packed key={address.language.code()} /> };
    }
    match address.route.part() {
        Part::Still => still(address),
        Part::Workbench => workbench(address),
        Part::Tools => tools(address),
        Part::Results => results(address),
        Part::Community => community(address),
        Part::Workshop => workshop(address),
    }
}

fn still(address: &Address) -> Html {
    match address.route {
        Route::Home => html! { <pages::Home /> },
        Route::Help => html! { <pages::Help /> },
        _ => html! { <pages::NotFound /> },
    }
}

fn community(address: &Address) -> Html {
    html! { <pages::Community key={address.language.code()} /> }
}

fn workbench(address: &Address) -> Html {
    match &address.route {
        Route::Campaigns => html! { <pages::Campaigns /> },
        Route::Desk { campaign, desk } => {
            html! { <pages::CampaignDesk key={campaign.clone()} id={campaign.clone()} desk={*desk} /> }
        }
        Route::Received => html! { <pages::Received /> },
        Route::Client => html! { <pages::Client /> },
        _ => html! { <pages::NotFound /> },
    }
}

fn results(address: &Address) -> Html {
    html! { <pages::Results key={address.language.code()} /> }
}

fn workshop(address: &Address) -> Html {
    let key = address.language.code();
    match &address.route {
        Route::Workshop => html! { <pages::Workshop {key} /> },
        Route::Exercise => html! { <pages::Exercise {key} /> },
        Route::Class => html! { <pages::Class {key} /> },
        _ => html! { <pages::NotFound /> },
    }
}

/// What needs no campaign.
fn tools(address: &Address) -> Html {
    let language = address.language;
    match &address.route {
        Route::Check => html! { <pages::Check key={language.code()} /> },
        Route::Many => html! { <pages::Many /> },
        Route::Rulebook => html! { <pages::Rulebook /> },
        Route::Links => html! { <pages::Links key={language.code()} /> },
        Route::Embed => html! { <pages::Embed key={language.code()} /> },
        _ => html! { <pages::NotFound /> },
    }
}
