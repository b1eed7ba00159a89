//! The editorial calendar: month, week and list of what goes out, and everything around it.

mod balance;
mod card;
mod client;
mod dialog;
mod entry;
mod exporting;
mod fold;
mod held;
mod importing;
mod list;
mod month;
mod new;
mod period;
mod pieces;
mod repeat;
mod settings;
mod slots;
mod times;
mod week;

use super::{DeskProps, campaign_desk::named};
use crate::{
    browser::focus,
    components::{Icon, Mark, Select, use_place},
    store,
};
use balance::{Balance, Pillars, Remarks};
use campaign::{
    Campaign, Date, Edit, Worded,
    calendar::{CalendarEdit, Role, free_slots, items, weekday},
    drafts::Status,
    plan::Hat,
    words,
};
use card::Card;
use client::Client;
pub(super) use client::{Told, read_answer};
use exporting::Exporting;
use facts::PLATFORMS;
use held::Held;
use importing::Importing;
use list::{Group, List};
use month::Month;
use new::New;
use period::{Period, View, label};
use settings::Settings;
use slots::Slots;
use std::{cell::RefCell, rc::Rc};
use times::Times;
use week::Week;
use wording::say;
use yew::prelude::*;

/// What the parts of the desk can do.
#[derive(Clone, PartialEq)]
pub struct Act {
    pub desk: DeskProps,
    /// An edit with the words of its undo line; the state before it is remembered.
    pub change: Callback<(AttrValue, Vec<Edit>)>,
    /// A whole campaign in place of this one, to be undone as one.
    pub replace: Callback<(AttrValue, Rc<Campaign>)>,
    pub open: Callback<u32>,
    pub new_on: Callback<Date>,
    pub dragged: Dragged,
}

/// The draft in the hand; kept outside the state, because drawing anew would drop it.
#[derive(Clone)]
pub struct Dragged(Rc<RefCell<Option<u32>>>);

impl PartialEq for Dragged {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Act {
    /// Moves a post to a day and says so; focus goes with it.
    pub fn move_to(&self, id: u32, date: Date, language: wording::Language) {
        let words =
            say::calendar_moved(language, &words::date(date, language), weekday(date.weekday() as u8 + 1, language));
        self.change.emit((words.into(), vec![Edit::Calendar(CalendarEdit::Move { id, date })]));
        focus::soon_to(entry::entry_id(id));
    }

    /// By so many days, from where it is.
    pub fn shift(&self, id: u32, days: i32, language: wording::Language) {
        if let Some(date) = self.desk.campaign.draft(id).and_then(campaign::drafts::Draft::day) {
            self.move_to(id, date.plus_days(days), language);
        }
    }
}

/// What is shown of all.
#[derive(Clone, PartialEq, Default)]
struct Filter {
    pillar: Option<String>,
    hat: Option<Hat>,
    platform: Option<String>,
    status: Option<Status>,
}

impl Filter {
    fn shows(&self, campaign: &Campaign, draft: &campaign::drafts::Draft) -> bool {
        let pillar = draft.pillar.trim().to_lowercase();
        self.pillar.as_ref().is_none_or(|wanted| wanted.to_lowercase() == pillar)
            && self.hat.is_none_or(|hat| campaign.parts.calendar.post(draft.id).hat() == hat)
            && self.platform.as_ref().is_none_or(|platform| draft.placement.platform() == platform)
            && self.status.is_none_or(|status| draft.status == status)
    }
}

#[component]
pub fn Calendar(props: &DeskProps) -> Html {
    let language = use_place().language;
    let campaign = &props.campaign;
    let today = use_memo((), |()| store::today());
    let view = use_state_eq(View::default);
    // Where the work is: the first post to come, else today.
    let anchor = use_state_eq(|| {
        let next = items(campaign).iter().map(|item| item.date).find(|date| *date >= *today);
        next.unwrap_or(*today)
    });
    let filter = use_state_eq(Filter::default);
    let group = use_state_eq(Group::default);
    let card = use_state_eq(|| None::<u32>);
    let fresh = use_state_eq(|| None::<Date>);
    let undo = use_state(|| None::<(AttrValue, Rc<Campaign>)>);
    let dragged = use_memo((), |()| Dragged(Rc::default()));
    let period = Period::of(*view, *anchor);

    let change = {
        let (undo, edit, campaign) = (undo.clone(), props.edit.clone(), campaign.clone());
        Callback::from(move |(words, edits): (AttrValue, Vec<Edit>)| {
            undo.set(Some((words, campaign.clone())));
            edits.into_iter().for_each(|one| edit.emit(one));
        })
    };
    let replace = {
        let (undo, put, campaign) = (undo.clone(), props.put.clone(), campaign.clone());
        Callback::from(move |(words, changed): (AttrValue, Rc<Campaign>)| {
            undo.set(Some((words, campaign.clone())));
            put.emit(changed);
        })
    };
    let on_undo = {
        let (undo, put) = (undo.clone(), props.put.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some((_, before)) = &*undo {
                put.emit(before.clone());
            }
            undo.set(None);
            focus::soon_to("calendar-period");
        })
    };
    // What is typed after a change must not be undone with it.
    let desk = DeskProps {
        edit: {
            let (undo, edit) = (undo.clone(), props.edit.clone());
            Callback::from(move |one: Edit| {
                undo.set(None);
                edit.emit(one);
            })
        },
        ..props.clone()
    };
    let act = Act {
        desk: desk.clone(),
        change,
        replace,
        open: {
            let card = card.clone();
            Callback::from(move |id: u32| card.set(Some(id)))
        },
        new_on: {
            let fresh = fresh.clone();
            Callback::from(move |date: Date| fresh.set(Some(date)))
        },
        dragged: (*dragged).clone(),
    };
    let close_card = {
        let card = card.clone();
        Callback::from(move |()| {
            if let Some(id) = *card {
                focus::soon_to(entry::entry_id(id));
            }
            card.set(None);
        })
    };
    let close_new = {
        let fresh = fresh.clone();
        Callback::from(move |()| {
            fresh.set(None);
            focus::soon_to("calendar-new");
        })
    };
    let shown: Rc<Vec<u32>> =
        Rc::new(campaign.drafts.iter().filter(|draft| filter.shows(campaign, draft)).map(|draft| draft.id).collect());
    let within =
        items(campaign).iter().filter(|item| period.holds(item.date) && shown.contains(&item.draft.id)).count();
    let undated: Vec<u32> = campaign
        .drafts
        .iter()
        .filter(|draft| draft.day().is_none() && !draft.is_empty() && shown.contains(&draft.id))
        .map(|draft| draft.id)
        .collect();
    let nothing = within == 0 && free_slots(campaign, period.from, period.to).is_empty();
    let go = |days: Option<i32>| {
        let (anchor, period, today) = (anchor.clone(), period, *today);
        Callback::from(move |_: MouseEvent| {
            anchor.set(match days {
                None => today,
                Some(step) => period.step(step),
            });
        })
    };
    let monthly = *view != View::Week;
    let new_today = {
        let (new_on, day) = (act.new_on.clone(), (*today).max(period.from));
        Callback::from(move |_: MouseEvent| new_on.emit(day))
    };
    html! {
        <div class="stack-wide calendar">
            <p class="lead">{ say::calendar_lead(language) }</p>
            <Held act={act.clone()} />
            <section class="stack" aria-labelledby="calendar-period">
                <div class="cal-bar">
                    <div class="cal-views" role="group" aria-label={say::calendar_view(language)}>
                        for one in View::ALL.iter().copied() {
                            <button type="button" class="cal-view" aria-pressed={(one == *view).to_string()}
                                onclick={let view = view.clone(); Callback::from(move |_: MouseEvent| view.set(one))}>{ one.name(language) }</button>
                        }
                    </div>
                    <div class="cal-turn">
                        <button type="button" class="button button-secondary button-small cal-arrow" onclick={go(Some(-1))}
                            aria-label={if monthly { say::calendar_earlier_month(language) } else { say::calendar_earlier_week(language) }}>{ "←" }</button>
                        <button type="button" class="button button-secondary button-small" onclick={go(None)}>{ say::calendar_today(language) }</button>
                        <button type="button" class="button button-secondary button-small cal-arrow" onclick={go(Some(1))}
                            aria-label={if monthly { say::calendar_later_month(language) } else { say::calendar_later_week(language) }}>{ "→" }</button>
                    </div>
                    <button type="button" id="calendar-new" class="button button-small" onclick={new_today}><Icon mark={Mark::Plus} />{ say::calendar_new(language) }</button>
                </div>
                <div class="cal-head">
                    <h2 id="calendar-period" tabindex="-1">{ label(period, language) }</h2>
                    <p class="small muted" role="status">{ say::calendar_count(language, within as i64) }</p>
                </div>
                <Filters campaign={campaign.clone()} filter={(*filter).clone()} group={*group} listed={*view == View::List}
                    on_filter={let filter = filter.clone(); Callback::from(move |changed| filter.set(changed))}
                    on_group={let group = group.clone(); Callback::from(move |changed| group.set(changed))} />
                if nothing {
                    <div class="empty"><p>{ say::calendar_empty(language) }</p><p>{ say::calendar_empty_do(language) }</p></div>
                }
                { match *view {
                    View::Month => html! { <Month act={act.clone()} {period} today={*today} shown={shown.clone()} /> },
                    View::Week => html! { <Week act={act.clone()} {period} today={*today} shown={shown.clone()} /> },
                    View::List => html! { <List act={act.clone()} {period} group={*group} shown={shown.clone()} /> },
                } }
                <p class="small muted cal-keys">{ say::calendar_keys(language) }</p>
                if !undated.is_empty() {
                    <details class="options">
                        <summary>{ say::calendar_undated(language, undated.len() as i64) }</summary>
                        <div class="stack">
                            <p class="small">{ say::calendar_undated_do(language) }</p>
                            <ul role="list" class="cal-posts cal-undated">
                                for id in undated.iter().copied() { <entry::Entry key={id} act={act.clone()} {id} dated={true} /> }
                            </ul>
                        </div>
                    </details>
                }
            </section>
            <div class="split">
                <Remarks act={act.clone()} {period} today={*today} />
                <Balance campaign={campaign.clone()} {period} />
            </div>
            <div>
                <Slots act={act.clone()} today={*today} />
                <Pillars act={act.clone()} />
                <Times campaign={campaign.clone()} />
                <Client act={act.clone()} />
                <Exporting act={act.clone()} />
                <Importing act={act.clone()} />
                <Settings ..desk />
            </div>
            <div role="status" class="toast-place">
                if let Some((words, _)) = &*undo {
                    <div class="toast"><p>{ words }</p>
                        <button type="button" class="button button-secondary button-small" onclick={on_undo}>{ say::undo(language) }</button></div>
                }
            </div>
            if let Some(id) = *card { <Card key={id} act={act.clone()} {id} today={*today} on_close={close_card} /> }
            if let Some(date) = *fresh { <New {act} {date} on_close={close_new} /> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct FiltersProps {
    campaign: Rc<Campaign>,
    filter: Filter,
    group: Group,
    listed: bool,
    on_filter: Callback<Filter>,
    on_group: Callback<Group>,
}

/// The themes in use, each once.
pub(super) fn pillars(campaign: &Campaign) -> Vec<String> {
    let kept = campaign.parts.calendar.pillars.iter().map(|pillar| pillar.name.trim());
    let mut out: Vec<String> = Vec::new();
    for name in kept.chain(campaign.drafts.iter().map(|draft| draft.pillar.trim())) {
        if !name.is_empty() && !out.iter().any(|other| other.to_lowercase() == name.to_lowercase()) {
            out.push(name.to_owned());
        }
    }
    out
}

#[component]
fn Filters(props: &FiltersProps) -> Html {
    let language = use_place().language;
    let filter = &props.filter;
    let with = |change: fn(&mut Filter, String)| {
        let (on_filter, filter) = (props.on_filter.clone(), filter.clone());
        Callback::from(move |value: String| {
            let mut changed = filter.clone();
            change(&mut changed, value);
            on_filter.emit(changed);
        })
    };
    let option = |value: &str, words: &str| (AttrValue::from(value.to_owned()), AttrValue::from(words.to_owned()));
    let all =
        |feminine: bool| option("", if feminine { say::calendar_all_f(language) } else { say::calendar_all(language) });
    let themes: Vec<_> =
        std::iter::once(all(false)).chain(pillars(&props.campaign).iter().map(|name| option(name, name))).collect();
    let hats: Vec<_> =
        std::iter::once(all(false)).chain(Hat::ALL.iter().map(|hat| option(hat.id(), hat.word(language)))).collect();
    let states: Vec<_> = std::iter::once(all(false))
        .chain(Status::ALL.iter().map(|status| option(status.id(), status.word(language))))
        .collect();
    let used = PLATFORMS
        .iter()
        .filter(|platform| props.campaign.drafts.iter().any(|draft| draft.placement.platform() == platform.id));
    let platforms: Vec<_> =
        std::iter::once(all(true)).chain(used.map(|platform| option(platform.id, platform.name))).collect();
    let groups: Vec<_> = Group::ALL.iter().map(|group| option(group.id(), group.name(language))).collect();
    let chosen: Vec<String> = [
        filter.pillar.clone(),
        filter.hat.map(|hat| hat.word(language).to_owned()),
        filter.platform.as_deref().map(|id| words::platform(id, language).to_owned()),
        filter.status.map(|status| status.word(language).to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect();
    html! {
        <details class="options">
            <summary>{ say::calendar_filters(language) }if !chosen.is_empty() { <span class="summary-rest">{ ": " }{ chosen.join("; ") }</span> }</summary>
            <div class="cal-filters">
                <Select id="filter-pillar" label={campaign::drafts::DraftField::Pillar.word(language)} options={themes} chosen={filter.pillar.clone().unwrap_or_default()}
                    on_choose={with(|filter, value| filter.pillar = (!value.is_empty()).then_some(value))} />
                <Select id="filter-hat" label={say::calendar_hat(language)} options={hats} chosen={filter.hat.map_or("", Hat::id)}
                    on_choose={with(|filter, value| filter.hat = Hat::from_id(&value))} />
                <Select id="filter-platform" label={say::exporting_platform(language)} options={platforms} chosen={filter.platform.clone().unwrap_or_default()}
                    on_choose={with(|filter, value| filter.platform = (!value.is_empty()).then_some(value))} />
                <Select id="filter-status" label={say::plan_status(language)} options={states} chosen={filter.status.map_or("", Status::id)}
                    on_choose={with(|filter, value| filter.status = Status::from_id(&value))} />
                if props.listed {
                    <Select id="filter-group" label={say::calendar_group(language)} options={groups} chosen={props.group.id()}
                        on_choose={let on_group = props.on_group.clone(); Callback::from(move |id: String| on_group.emit(Group::from_id(&id)))} />
                }
            </div>
        </details>
    }
}

/// The placements a post can be added for: those of the campaign first.
pub(super) fn placements(campaign: &Campaign, language: wording::Language) -> Vec<(AttrValue, AttrValue)> {
    let chosen: Vec<facts::Placement> = campaign.mix.choices.iter().map(|choice| choice.placement).collect();
    let others = facts::Placement::ALL.iter().copied().filter(|placement| !chosen.contains(placement));
    let all = chosen.iter().copied().chain(others);
    all.map(|placement| (placement.id().into(), named(language, "placement", placement.id()).into())).collect()
}

/// The roles as choices, none first.
pub(super) fn roles(language: wording::Language) -> Vec<(AttrValue, AttrValue)> {
    let none = (AttrValue::from(""), AttrValue::from(say::calendar_role_none(language)));
    std::iter::once(none).chain(Role::ALL.iter().map(|role| (role.id().into(), role.word(language).into()))).collect()
}
