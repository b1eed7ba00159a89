//! One comment: what it is and why, what to do, what was done.

use super::{
    DeskProps,
    book::now,
    reply::Reply,
    words::{badge, label_mark, urgency_mark, when},
};
use crate::components::{Select, TextField, use_place};
use community::{
    desk::{Comment, Judged, Match, Rule, Status, Way},
    triage::{Label, Urgency},
};
use wording::{Language, say};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub desk: DeskProps,
    pub id: u32,
    /// Goes on to the comment after this one.
    pub next: Callback<u32>,
}

impl Props {
    fn found(&self) -> Option<(Comment, Judged)> {
        let batch = self.desk.hand.book.batch.as_ref()?;
        let at = batch.comments.iter().position(|comment| comment.id == self.id)?;
        Some((batch.comments.get(at)?.clone(), self.desk.judged.get(at)?.clone()))
    }
}

#[component]
pub(super) fn InWork(props: &Props) -> Html {
    let language = use_place().language;
    let Some((comment, judged)) = props.found() else { return Html::default() };
    let (hand, id) = (&props.desk.hand, props.id);
    let desk = &hand.book.desk;
    let way = comment.way.unwrap_or_else(|| Way::guess(&judged));
    let advice = way.advice();
    let on_way =
        hand.typed(move |book, way| book.batch(|batch| batch.change(id, |comment| comment.way = Way::from_id(&way))));
    let on_status = hand.typed(move |book, status| {
        if let Some(status) = Status::from_id(&status) {
            book.batch(|batch| batch.change(id, |comment| comment.status = status));
        }
    });
    let on_note =
        hand.typed(move |book, note| book.batch(|batch| batch.change(id, |comment| comment.note = note.clone())));
    let done = |status: Status| {
        let (hand, next) = (hand.clone(), props.next.clone());
        Callback::from(move |_: MouseEvent| {
            hand.change(move |book| book.batch(|batch| batch.change(id, |comment| comment.status = status)));
            next.emit(id);
        })
    };
    let ways = Way::ALL
        .into_iter()
        .map(|way| (AttrValue::from(way.id()), AttrValue::from(way.name(language))))
        .collect::<Vec<_>>();
    let statuses = Status::ALL
        .into_iter()
        .map(|status| (AttrValue::from(status.id()), AttrValue::from(status.name(language))))
        .collect::<Vec<_>>();
    html! {
        <article class="stack" aria-labelledby="comment-title">
            <header class="stack">
                <h3 id="comment-title" tabindex="-1">{ if comment.author.is_empty() { say::community_comment_nameless(language).to_owned() } else { say::community_comment_of(language, &comment.author) } }</h3>
                <blockquote class="community-text" lang={judged.language.code()} dir="auto">{ &comment.text }</blockquote>
                <p class="small muted">{ about(language, &props.desk, &comment) }</p>
                if comment.link.starts_with("https://") || comment.link.starts_with("http://") {
                    <p class="small"><a href={comment.link.clone()} target="_blank" rel="noopener noreferrer">{ say::community_open_comment(language) }<span class="hidden-visually">{ " " }{ say::opens_site(language) }</span></a></p>
                }
            </header>
            <Verdict desk={props.desk.clone()} comment={comment.clone()} judged={judged.clone()} />
            <section class="stack community-part" aria-labelledby="advice-title">
                <h4 id="advice-title">{ say::community_what_to_do(language) }{ ": " }{ advice.name(language) }</h4>
                <p>{ advice.why(language) }</p>
                <Select id={format!("way-{id}")} label={say::community_way_label(language)} hint={say::community_way_hint(language)} options={ways} chosen={way.id()} on_choose={on_way} />
                if advice.is_answer() {
                    <details>
                        <summary>{ say::community_five(language) }</summary>
                        <ul class="small">
                            <li>{ say::community_five_open(language) }</li>
                            <li>{ say::community_five_source(language) }</li>
                            <li>{ say::community_five_time(language) }</li>
                            <li>{ say::community_five_tone(language) }</li>
                            <li>{ say::community_five_reach(language) }</li>
                        </ul>
                        <p class="small muted">{ say::community_chart_source(language) }</p>
                    </details>
                }
            </section>
            if let Some(sent) = &comment.sent {
                <section class="stack community-part" aria-labelledby="sent-title">
                    <h4 id="sent-title">{ say::community_sent(language, &when(language, desk, sent.at, now())) }{ if sent.private { say::community_sent_private(language) } else { "" } }</h4>
                    <blockquote class="community-text">{ &sent.text }</blockquote>
                </section>
            }
            <Reply key={format!("reply-{id}")} desk={props.desk.clone()} comment={comment.clone()} judged={judged.clone()} {advice} next={props.next.clone()} />
            <section class="stack community-part" aria-label={say::community_status_label(language)}>
                <div class="fields-2">
                    <Select id={format!("status-{id}")} label={say::community_status_label(language)} options={statuses} chosen={comment.status.id()} on_choose={on_status} />
                    <TextField id={format!("note-{id}")} label={say::community_note(language)} value={comment.note.clone()} on_text={on_note} optional=true />
                </div>
                <div class="row">
                    <button type="button" class="button button-small button-secondary" onclick={done(Status::Waiting)}>{ say::community_wait(language) }</button>
                    <button type="button" class="button button-small button-secondary" onclick={done(Status::Hidden)}>{ say::community_hide(language) }</button>
                    <button type="button" class="button button-small button-secondary" onclick={done(Status::Closed)}>{ say::community_close(language) }</button>
                </div>
            </section>
        </article>
    }
}

/// Platform, post, when, likes, followers: what is known of it.
fn about(language: Language, props: &DeskProps, comment: &Comment) -> String {
    let mut parts = Vec::new();
    for known in [&comment.platform, &comment.post] {
        if !known.is_empty() {
            parts.push(known.clone());
        }
    }
    if let Some(at) = comment.at {
        parts.push(when(language, &props.hand.book.desk, at, now()));
    }
    if comment.likes > 0 {
        parts.push(say::community_why_likes(language, comment.likes as i64));
    }
    if comment.replies > 0 {
        parts.push(say::community_replies_count(language, comment.replies as i64));
    }
    if comment.reach > 0 {
        parts.push(say::community_why_followers(language, comment.reach as i64));
    }
    parts.join(" · ")
}

#[derive(Properties, PartialEq)]
struct VerdictProps {
    desk: DeskProps,
    comment: Comment,
    judged: Judged,
}

/// Label and urgency, to be corrected; why; what the correction holds for.
#[component]
fn Verdict(props: &VerdictProps) -> Html {
    let language = use_place().language;
    let (hand, comment, judged) = (&props.desk.hand, &props.comment, &props.judged);
    let text = comment.text.clone();
    let on_label = hand.typed({
        let text = text.clone();
        move |book, label| {
            if let Some(label) = Label::from_id(&label) {
                book.desk.correct(Match::Exact(text.clone()), Some(label), None);
            }
        }
    });
    let on_urgency = hand.typed(move |book, urgency| {
        if let Some(urgency) = Urgency::from_id(&urgency) {
            book.desk.correct(Match::Exact(text.clone()), None, Some(urgency));
        }
    });
    let rules: Vec<Rule> =
        hand.book.desk.rules.iter().filter(|rule| judged.rules.contains(&rule.id)).cloned().collect();
    let labels = Label::ALL
        .into_iter()
        .map(|label| (AttrValue::from(label.id()), AttrValue::from(label.name(language))))
        .collect::<Vec<_>>();
    let urgencies = Urgency::ALL
        .into_iter()
        .rev()
        .map(|urgency| (AttrValue::from(urgency.id()), AttrValue::from(urgency.name(language))))
        .collect::<Vec<_>>();
    html! {
        <section class="stack community-part" aria-labelledby="verdict-title">
            <h4 id="verdict-title" class="row">
                { badge(label_mark(judged.label), judged.label.name(language)) }
                { badge(urgency_mark(judged.urgency), judged.urgency.name(language)) }
            </h4>
            <ul class="small" aria-label={say::community_reasons(language)}>
                for reason in judged.reasons.iter() { <li>{ reason.text(language) }</li> }
                if judged.reasons.is_empty() && judged.rules.is_empty() { <li>{ say::community_reason_none(language) }</li> }
                for rule in rules.iter() { <li>{ say::community_corrected(language) }{ " " }{ rule.text(language) }</li> }
            </ul>
            <details>
                <summary>{ say::community_correct(language) }</summary>
                <div class="stack">
                    <div class="fields-2">
                        <Select id={format!("label-{}", comment.id)} label={say::community_label_label(language)} options={labels} chosen={judged.label.id()} on_choose={on_label} />
                        <Select id={format!("urgency-{}", comment.id)} label={say::community_urgency_label(language)} options={urgencies} chosen={judged.urgency.id()} on_choose={on_urgency} />
                    </div>
                    for rule in rules.iter().cloned() { <Scope desk={props.desk.clone()} comment={comment.clone()} {rule} /> }
                    if rules.is_empty() { <p class="small muted">{ say::community_correct_hint(language) }</p> }
                </div>
            </details>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct ScopeProps {
    desk: DeskProps,
    comment: Comment,
    rule: Rule,
}

/// For which comments a correction holds.
#[component]
fn Scope(props: &ScopeProps) -> Html {
    let language = use_place().language;
    let (hand, rule, comment) = (&props.desk.hand, &props.rule, &props.comment);
    let id = rule.id;
    let mut kinds = vec![
        ("exact", say::community_scope_exact(language)),
        ("near", say::community_scope_near(language)),
        ("phrase", say::community_scope_phrase(language)),
    ];
    if !comment.author.is_empty() {
        kinds.push(("author", say::community_scope_author(language)));
    }
    let options =
        kinds.into_iter().map(|(id, words)| (AttrValue::from(id), AttrValue::from(words))).collect::<Vec<_>>();
    let on_kind = hand.typed({
        let (text, author) = (comment.text.clone(), comment.author.clone());
        move |book, kind| {
            let words = if kind == "author" { &author } else { &text };
            if let Some(when) = Match::of(&kind, words) {
                book.desk.change_rule(id, |rule| rule.when = when.clone());
            }
        }
    });
    let on_words = hand.typed(move |book, words| {
        book.desk.change_rule(id, |rule| {
            if let Some(when) = Match::of(rule.when.id(), &words) {
                rule.when = when;
            }
        });
    });
    let on_remove = hand.click(move |book| book.desk.rules.retain(|rule| rule.id != id));
    html! {
        <div class="stack">
            <Select id={format!("scope-{id}")} label={say::community_scope(language)} {options} chosen={rule.when.id()} on_choose={on_kind} />
            if rule.when.id() == "phrase" {
                <TextField id={format!("scope-words-{id}")} label={say::community_scope_words(language)} hint={say::community_scope_words_hint(language)}
                    value={rule.when.words().to_owned()} on_text={on_words} />
            }
            <p><button type="button" class="button button-quiet" onclick={on_remove}>{ say::community_scope_remove(language) }</button></p>
        </div>
    }
}
