//! Whom to engage.

use super::DeskProps;
use crate::components::use_place;
use community::people::{self, Person};
use std::rc::Rc;
use wording::{Language, say};
use yew::prelude::*;

#[component]
pub(super) fn Whom(props: &DeskProps) -> Html {
    let language = use_place().language;
    let book = props.hand.book.clone();
    let found = use_memo(
        (props.judged.clone(), book.clone()),
        |(judged, book): &(Rc<Vec<community::desk::Judged>>, Rc<super::book::Book>)| {
            book.batch.as_ref().map(|batch| people::find(batch, judged, &book.desk)).unwrap_or_default()
        },
    );
    if book.batch.is_none() {
        return html! { <div class="stack"><h2>{ say::community_tab_people(language) }</h2><p class="empty">{ say::community_queue_none(language) }</p></div> };
    }
    let nobody =
        found.active.is_empty() && found.helpful.is_empty() && found.advocates.is_empty() && found.threads.is_empty();
    html! {
        <div class="stack-wide">
            <div class="stack">
                <h2>{ say::community_people_title(language) }</h2>
                <p>{ say::community_people_lead(language) }</p>
                if book.desk.own.is_empty() { <p class="small muted">{ say::community_people_own(language) }</p> }
                if nobody { <p class="empty">{ say::community_people_nobody(language) }</p> }
            </div>
            <div class="community-people">
                { list(language, props, "advocates", say::community_people_advocates(language), say::community_people_advocates_why(language), &found.advocates) }
                { list(language, props, "helpful", say::community_people_helpful(language), say::community_people_helpful_why(language), &found.helpful) }
                { list(language, props, "active", say::community_people_active(language), say::community_people_active_why(language), &found.active) }
                if !found.threads.is_empty() {
                    <section class="stack" aria-labelledby="people-threads">
                        <h3 id="people-threads">{ say::community_people_threads(language) }</h3>
                        <p class="small muted">{ say::community_people_threads_why(language) }</p>
                        <ul role="list" class="list">
                            for thread in found.threads.iter() { <li class="community-person">
                                { comment_link(props, thread.id) }
                                <span class="small muted">{ say::community_thread(language, thread.likes as i64, thread.replies as i64) }</span>
                            </li> }
                        </ul>
                    </section>
                }
            </div>
        </div>
    }
}

fn list(language: Language, props: &DeskProps, id: &str, title: &str, why: &str, people: &[Person]) -> Html {
    if people.is_empty() {
        return Html::default();
    }
    let id = format!("people-{id}");
    html! {
        <section class="stack" aria-labelledby={id.clone()}>
            <h3 id={id.clone()}>{ title }</h3>
            <p class="small muted">{ why }</p>
            <ol role="list" class="list">
                for person in people {
                    <li class="community-person">
                        <strong>{ &person.name }</strong>
                        <span class="small muted">{ person.why.iter().map(|why| why.text(language)).collect::<Vec<_>>().join(", ") }</span>
                        if let Some(id) = person.comments.first() { { comment_link(props, *id) } }
                    </li>
                }
            </ol>
        </section>
    }
}

fn comment_link(props: &DeskProps, id: u32) -> Html {
    let Some(comment) = props.hand.book.batch.as_ref().and_then(|batch| batch.get(id)) else { return Html::default() };
    let go_to = props.go_to.clone();
    html! { <button type="button" class="community-link" onclick={Callback::from(move |_: MouseEvent| go_to.emit(id))}>{ &comment.text }</button> }
}
