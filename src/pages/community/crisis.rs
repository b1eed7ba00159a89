//! The crisis level: what raised it, who acts by when, what to say, what to stop, what to keep.

use super::{
    DeskProps,
    book::now,
    scheduled::Scheduled,
    words::{span, when},
};
use crate::{
    browser::download,
    components::{Icon, Mark, Radios, TextField, use_copying, use_place},
};
use community::{
    crisis::Level,
    desk::{self, Stretch},
};
use wording::{Language, say};
use yew::prelude::*;

fn mark(level: Level) -> Mark {
    match level {
        Level::Normal => Mark::Good,
        Level::Isolated => Mark::Advice,
        Level::Echoing => Mark::Warning,
        Level::Management | Level::CrisisTeam => Mark::Error,
    }
}

#[component]
pub(super) fn Crisis(props: &DeskProps) -> Html {
    let language = use_place().language;
    let stretch = use_state(Stretch::default);
    let hand = &props.hand;
    let desk = &hand.book.desk;
    let Some(batch) = &hand.book.batch else {
        return html! { <div class="stack"><h2>{ say::community_tab_crisis(language) }</h2><p class="empty">{ say::community_queue_none(language) }</p></div> };
    };
    let alarm = desk::alarm(batch, &props.judged, desk, *stretch);
    let level = alarm.assessment.level;
    let plan = level.plan();
    let contact = desk.contacts.get(plan.who as usize).map(|name| name.trim()).unwrap_or_default();
    let on_stretch = {
        let stretch = stretch.clone();
        Callback::from(move |id: String| stretch.set(Stretch::from_id(&id).unwrap_or_default()))
    };
    let on_usual = hand.typed(|book, text| {
        let usual = text.trim().trim_end_matches('%').trim().parse::<u8>().ok().filter(|share| *share <= 100);
        book.batch(|batch| batch.usual = usual);
    });
    let on_debrief = {
        let (props, alarm) = (props.clone(), alarm.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(batch) = &props.hand.book.batch {
                let text = desk::debrief(language, batch, &props.judged, &props.hand.book.desk, &alarm);
                download::text("debrief.md", "text/markdown", &text);
            }
        })
    };
    let stretches = vec![
        ("hour".into(), say::community_stretch_hour(language).into(), None),
        ("day".into(), say::community_stretch_day(language).into(), None),
        ("all".into(), say::community_stretch_all(language).into(), None),
    ];
    html! {
        <div class="stack-wide">
            <section class={classes!("stack", "community-level", mark(level).tone())} aria-labelledby="level-title">
                <h2 id="level-title" class="row"><Icon mark={mark(level)} /><span>{ say::community_level(language, i64::from(level.number()), level.name(language)) }</span></h2>
                <ol role="list" class="community-scale" aria-label={say::community_scale(language)}>
                    for one in Level::ALL {
                        <li aria-current={(one == level).then_some("step")}><span class="number">{ one.number() }</span>{ " " }<span>{ one.name(language) }</span></li>
                    }
                </ol>
                if alarm.assessment.triggers.is_empty() {
                    <p>{ say::community_no_trigger(language) }</p>
                } else {
                    <ul aria-label={say::community_raised(language)}>
                        for trigger in alarm.assessment.triggers.iter() { <li>{ trigger.text(language) }</li> }
                    </ul>
                }
                <p class="small muted">{ mood(language, &alarm) }</p>
            </section>
            <div class="split">
                <div class="stack-wide">
                    <section class="stack" aria-labelledby="plan-title">
                        <h3 id="plan-title">{ say::community_who_acts(language) }</h3>
                        <dl class="plan-lines">
                            <div><dt>{ say::community_acts(language) }</dt><dd>{ plan.who.name(language) }{ if contact.is_empty() { String::new() } else { format!(": {contact}") } }</dd></div>
                            if let Some(minutes) = plan.escalate_within {
                                <div><dt>{ say::community_told(language) }</dt><dd>{ within(language, minutes) }</dd></div>
                            }
                            <div><dt>{ say::community_first_answer(language) }</dt><dd>{ within(language, plan.answer_within) }</dd></div>
                        </dl>
                        <ul>
                            if plan.move_offline { <li>{ say::community_step_private(language) }</li> }
                            if plan.keep_log { <li>{ say::community_step_log(language) }</li> }
                            if plan.holding_statement { <li>{ say::community_step_statement(language) }</li> }
                            if plan.stop_scheduled_posts { <li>{ say::community_step_stop(language) }</li> }
                            if plan.debrief { <li>{ say::community_step_debrief(language) }</li> }
                            if !plan.move_offline { <li>{ say::community_step_usual(language) }</li> }
                        </ul>
                        <details>
                            <summary>{ say::community_how_levels(language) }</summary>
                            <p class="small">{ say::community_how_levels_text(language) }</p>
                        </details>
                    </section>
                    <Statements desk={props.clone()} />
                    <Log desk={props.clone()} {on_debrief} />
                </div>
                <div class="stack-wide">
                    <Scheduled desk={props.clone()} stop={plan.stop_scheduled_posts} />
                    <section class="stack" aria-labelledby="weigh-title">
                        <h3 id="weigh-title">{ say::community_weighing(language, alarm.weighing.len() as i64) }</h3>
                        <ul role="list" class="list">
                            for id in alarm.weighing.iter().copied().take(10) { { weighing(props, id) } }
                        </ul>
                    </section>
                    <section class="stack" aria-labelledby="compare-title">
                        <h3 id="compare-title">{ say::community_compare(language) }</h3>
                        <Radios name="stretch" legend={say::community_stretch(language)} options={stretches} chosen={stretch.id()} on_choose={on_stretch} />
                        <TextField id="usual" label={say::community_usual(language)} hint={say::community_usual_hint(language)} inputmode="numeric" optional=true
                            value={batch.usual.map(|usual| usual.to_string()).unwrap_or_default()} on_text={on_usual} />
                    </section>
                </div>
            </div>
        </div>
    }
}

fn within(language: Language, minutes: u32) -> String {
    if minutes == 0 {
        say::community_at_once(language).to_owned()
    } else {
        say::community_within(language, &span(language, minutes))
    }
}

fn mood(language: Language, alarm: &desk::Alarm) -> String {
    let now = say::community_mood_now(language, alarm.now.all as i64, alarm.now.negative as i64);
    let before = match alarm.before {
        Some(before) if before.all == 100 && before.negative <= 100 => {
            say::community_mood_share(language, before.negative as i64)
        }
        Some(before) => say::community_mood_before(language, before.all as i64, before.negative as i64),
        None => say::community_mood_none(language).to_owned(),
    };
    let undated = if alarm.undated > 0 {
        format!(" {}", say::community_undated(language, alarm.undated as i64))
    } else {
        String::new()
    };
    format!("{now} {before}{undated}")
}

fn weighing(props: &DeskProps, id: u32) -> Html {
    let Some(comment) = props.hand.book.batch.as_ref().and_then(|batch| batch.get(id)) else { return Html::default() };
    let go_to = props.go_to.clone();
    html! {
        <li><button type="button" class="community-link" onclick={Callback::from(move |_: MouseEvent| go_to.emit(id))}>
            <strong>{ &comment.author }</strong>{ " " }{ &comment.text }
        </button></li>
    }
}

#[derive(Properties, PartialEq)]
struct PartProps {
    desk: DeskProps,
}

#[derive(Properties, PartialEq)]
struct LogProps {
    desk: DeskProps,
    on_debrief: Callback<MouseEvent>,
}

/// What is said while the facts are not yet known, in both languages.
#[component]
fn Statements(props: &PartProps) -> Html {
    let language = use_place().language;
    let hand = &props.desk.hand;
    let copying = use_copying();
    let Some(batch) = &hand.book.batch else { return Html::default() };
    let on_begin = hand.click(|book| {
        let name = book.desk.house.name.trim().to_owned();
        let contact = book.desk.house.contact.trim().to_owned();
        let start = move |language: Language| {
            let us = if name.is_empty() { say::community_statement_us(language).to_owned() } else { name.clone() };
            let contact = if contact.is_empty() {
                say::community_statement_private(language).to_owned()
            } else {
                contact.clone()
            };
            say::community_statement_start(language, &contact, &us)
        };
        book.batch(|batch| {
            if batch.statement.it.trim().is_empty() {
                batch.statement.it = start(Language::It);
            }
            if batch.statement.en.trim().is_empty() {
                batch.statement.en = start(Language::En);
            }
        });
    });
    let empty = batch.statement.it.trim().is_empty() && batch.statement.en.trim().is_empty();
    let (it, en) = (&batch.statement.it, &batch.statement.en);
    let copied = if copying.done(it).is_some() { it } else { en };
    html! {
        <section class="stack" aria-labelledby="statement-title">
            <h3 id="statement-title">{ say::community_statement(language) }</h3>
            <p class="small muted">{ say::community_statement_hint(language) }</p>
            if empty { <p><button type="button" class="button button-small button-secondary" onclick={on_begin}>{ say::community_statement_begin(language) }</button></p> }
            <TextField id="statement-it" label={say::community_statement_it(language)} rows=5 lang="it" value={batch.statement.it.clone()}
                on_text={hand.typed(|book, text| book.batch(|batch| batch.statement.it = text.clone()))} />
            <TextField id="statement-en" label={say::community_statement_en(language)} rows=5 lang="en" value={batch.statement.en.clone()}
                on_text={hand.typed(|book, text| book.batch(|batch| batch.statement.en = text.clone()))} />
            if !empty {
                <div class="row">
                    <button type="button" class="button button-small button-secondary" onclick={copying.on_click(it.clone())}>{ say::community_copy_it(language) }</button>
                    <button type="button" class="button button-small button-secondary" onclick={copying.on_click(en.clone())}>{ say::community_copy_en(language) }</button>
                    <span role="status" class="small">{ copying.said(copied, language) }</span>
                </div>
            }
        </section>
    }
}

/// What happened, as it happens.
#[component]
fn Log(props: &LogProps) -> Html {
    let language = use_place().language;
    let hand = &props.desk.hand;
    let typed = use_state(String::new);
    let Some(batch) = &hand.book.batch else { return Html::default() };
    let on_text = {
        let typed = typed.clone();
        Callback::from(move |text: String| typed.set(text))
    };
    let on_add = {
        let (hand, typed) = (hand.clone(), typed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let (text, at) = ((*typed).clone(), now());
            hand.change(move |book| book.batch(|batch| batch.note(&text, at)));
            typed.set(String::new());
        })
    };
    let on_download = {
        let hand = hand.clone();
        Callback::from(move |_: MouseEvent| {
            if let Some(batch) = &hand.book.batch {
                download::text("log.csv", "text/csv", &desk::log(language, batch, &hand.book.desk));
            }
        })
    };
    html! {
        <section class="stack" aria-labelledby="log-title">
            <h3 id="log-title">{ say::community_log(language) }</h3>
            <form class="stack" onsubmit={on_add}>
                <TextField id="log-new" label={say::community_log_new(language)} hint={say::community_log_hint(language)} value={(*typed).clone()} {on_text} />
                <p><button type="submit" class="button button-small button-secondary">{ say::community_log_add(language) }</button></p>
            </form>
            <ol role="list" class="community-log">
                for entry in batch.log.iter() {
                    <li><span class="muted small number">{ when(language, &hand.book.desk, entry.at, now()) }</span>{ " " }{ &entry.text }</li>
                }
            </ol>
            <div class="row">
                <button type="button" class="button button-small button-secondary" onclick={on_download}>{ say::community_log_download(language) }</button>
                <button type="button" class="button button-small button-secondary" onclick={props.on_debrief.clone()}>{ say::community_debrief_download(language) }</button>
            </div>
        </section>
    }
}
