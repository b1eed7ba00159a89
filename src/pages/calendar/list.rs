//! The posts of a month as a list: by day, theme, hat or platform.

use super::{Act, entry::Entry, period::Period};
use crate::components::use_place;
use campaign::{
    Worded,
    calendar::{Item, items, weekday},
    words,
};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

/// By what the list is parted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Group {
    #[default]
    Day,
    Pillar,
    Hat,
    Platform,
}

impl Group {
    pub(super) const ALL: &'static [Group] = &[Group::Day, Group::Pillar, Group::Hat, Group::Platform];

    pub(super) fn id(self) -> &'static str {
        match self {
            Group::Day => "day",
            Group::Pillar => "pillar",
            Group::Hat => "hat",
            Group::Platform => "platform",
        }
    }

    pub(super) fn from_id(id: &str) -> Self {
        Self::ALL.iter().copied().find(|group| group.id() == id).unwrap_or_default()
    }

    pub(super) fn name(self, language: Language) -> &'static str {
        match self {
            Group::Day => say::calendar_group_day(language),
            Group::Pillar => say::calendar_group_pillar(language),
            Group::Hat => say::calendar_group_hat(language),
            Group::Platform => say::calendar_group_platform(language),
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub act: Act,
    pub period: Period,
    pub group: Group,
    pub shown: Rc<Vec<u32>>,
}

#[component]
pub fn List(props: &Props) -> Html {
    let language = use_place().language;
    let campaign = &props.act.desk.campaign;
    let heading = |item: &Item<'_>| match props.group {
        Group::Day => {
            format!("{} {}", weekday(item.date.weekday() as u8 + 1, language), words::date(item.date, language))
        }
        Group::Pillar => match item.draft.pillar.trim() {
            "" => say::calendar_no_pillar(language).to_owned(),
            pillar => pillar.to_owned(),
        },
        Group::Hat => campaign.parts.calendar.post(item.draft.id).hat().word(language).to_owned(),
        Group::Platform => words::platform(item.draft.placement.platform(), language).to_owned(),
    };
    let mut groups: Vec<(String, Vec<u32>)> = Vec::new();
    for item in
        items(campaign).iter().filter(|item| props.period.holds(item.date) && props.shown.contains(&item.draft.id))
    {
        let name = heading(item);
        match groups.iter_mut().find(|(other, _)| other.to_lowercase() == name.to_lowercase()) {
            Some((_, ids)) => ids.push(item.draft.id),
            None => groups.push((name, vec![item.draft.id])),
        }
    }
    html! {
        <div class="stack cal-list">
            for (name, ids) in groups {
                <section>
                    <h3>{ name }<span class="small muted">{ " · " }{ say::calendar_count(language, ids.len() as i64) }</span></h3>
                    <ul role="list" class="cal-posts">
                        for id in ids { <Entry key={id} act={props.act.clone()} {id} dated={props.group != Group::Day} /> }
                    </ul>
                </section>
            }
        </div>
    }
}
