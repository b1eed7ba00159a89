//! An approval is of what was read: whoever changes the words afterwards brings the draft back to "ready".
//!
//! The engine has no clock, so the step back has no moment; the history says what happened, not when.

use super::part::Step;
use crate::campaign::Campaign;
use crate::drafts::{Draft, Status};
use crate::review::Print;

/// A number that changes with what an approval covers: the words that go out, the first comment, the
/// pictures and their descriptions. Not day and time: moving a post is no new text.
pub fn approved_print(campaign: &Campaign, draft: &Draft) -> u64 {
    let mut print = Print::default();
    // Of an advertisement every wording runs beside the others.
    let every = draft.placement.paid();
    let variants = draft.variants.iter().filter(|variant| !variant.is_empty());
    variants.take(if every { usize::MAX } else { 1 }).for_each(|variant| print.variant(variant));
    print.add(&draft.first_comment);
    for file in campaign.parts.media.of(draft) {
        print.add(&file.name);
        print.add(&file.alt_text);
    }
    print.number()
}

/// A number that changes with all a person can do to a draft: its words, its plan, its state, what was said.
pub(crate) fn whole_print(campaign: &Campaign, draft: &Draft) -> u64 {
    let mut print = Print::default();
    draft.variants.iter().for_each(|variant| print.variant(variant));
    let texts = [&draft.title, &draft.date, &draft.time, &draft.first_comment, &draft.media_notes, &draft.pillar];
    texts.into_iter().for_each(|text| print.add(text));
    print.add(draft.placement.id());
    print.add(draft.status.id());
    for file in campaign.parts.media.files.iter().filter(|file| file.drafts.contains(&draft.id)) {
        print.add(&file.name);
        print.add(&file.alt_text);
    }
    let post = campaign.parts.calendar.post(draft.id);
    print.add(&format!("{} {} {} {}", post.hat, post.role, post.history.len(), post.notes.len()));
    print.number()
}

/// Takes back the approvals of drafts that an edit changed, and gives them again to those whose words are
/// once more what was approved: a letter typed by mistake and deleted takes nothing away.
pub(crate) fn keep_honest(before: &Campaign, after: &mut Campaign) {
    let media = before.parts.media != after.parts.media;
    let mut news: Vec<(usize, u32, Change)> = Vec::new();
    for (at, draft) in after.drafts.iter().enumerate() {
        let known = before.drafts.get(at).filter(|old| old.id == draft.id).or_else(|| before.draft(draft.id));
        if known.is_some_and(|old| old == draft) && !media {
            continue;
        }
        let post = after.parts.calendar.post(draft.id);
        let now = || approved_print(after, draft);
        match (draft.status, known) {
            (Status::Approved, Some(old)) if old.status == Status::Approved => {
                // Older versions wrote no print: then it is that of the text before this edit.
                let was = if post.approved == 0 { approved_print(before, old) } else { post.approved };
                if was != now() {
                    news.push((at, draft.id, Change::Lapsed(was)));
                }
            }
            (Status::Approved, _) => news.push((at, draft.id, Change::Given(now()))),
            // Taken back by hand: whatever is typed afterwards does not bring it again.
            (Status::Ready, Some(old)) if old.status == Status::Approved && post.has_lapsed() => {
                news.push((at, draft.id, Change::Given(0)));
            }
            (Status::Ready, Some(old))
                if old.status == Status::Ready && post.has_lapsed() && post.approved == now() =>
            {
                news.push((at, draft.id, Change::Again));
            }
            _ => {}
        }
    }
    for (at, id, change) in news {
        let Some(draft) = after.drafts.get_mut(at) else { continue };
        let posts = &mut after.parts.calendar.posts;
        // Nothing is kept for a first approval: until an edit takes it back, the text is the one approved.
        if !matches!(change, Change::Lapsed(_)) && !posts.contains_key(&id) {
            continue;
        }
        let post = posts.entry(id).or_default();
        match change {
            Change::Given(print) => post.approved = print,
            Change::Lapsed(print) => {
                post.approved = print;
                draft.status = Status::Ready;
                post.history.push(Step { status: Status::Ready.id().into(), changed: true, ..Step::default() });
            }
            Change::Again => {
                draft.status = Status::Approved;
                post.history.pop();
            }
        }
    }
}

enum Change {
    Given(u64),
    Lapsed(u64),
    Again,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::CalendarEdit;
    use crate::date::Moment;
    use crate::edit::Edit;
    use crate::media::{MediaEdit, MediaFile};
    use facts::{Field, Placement};

    fn status(status: Status, who: &str) -> Edit {
        Edit::Calendar(CalendarEdit::Status { id: 1, status, who: who.into(), at: Moment(7) })
    }

    fn text(text: &str) -> Edit {
        Edit::Copy { id: 1, variant: 0, field: Field::Text, index: 0, text: text.into() }
    }

    fn after(campaign: &Campaign, edit: Edit) -> Campaign {
        crate::apply(campaign, edit).expect("an edit that changes")
    }

    fn approved() -> Campaign {
        let campaign = after(&Campaign::default(), Edit::AddDraft { placement: Placement::FacebookFeed });
        after(&after(&campaign, text("Primo post")), status(Status::Approved, "Marta"))
    }

    #[test]
    fn another_text_is_no_longer_approved() {
        let media = MediaFile { id: "a".into(), name: "altra.jpg".into(), ..MediaFile::default() };
        let comment = Edit::DraftText { id: 1, field: crate::drafts::DraftField::FirstComment, text: "x".into() };
        let link = Edit::Copy { id: 1, variant: 0, field: Field::Link, index: 0, text: "https://e.it".into() };
        for edit in [text("TESTO CAMBIATO"), link, comment, Edit::Media(MediaEdit::Add(media))] {
            let changed = after(&approved(), edit.clone());
            let post = changed.parts.calendar.post(1);
            assert_eq!((changed.drafts[0].status, post.has_lapsed()), (Status::Ready, true), "{edit:?}");
            assert_eq!(post.last_step(Status::Approved).map(|step| step.who.as_str()), Some("Marta"));
        }
    }

    #[test]
    fn what_is_put_back_is_approved_as_it_was() {
        let back = after(&after(&approved(), text("Primo postx")), text("Primo post"));
        assert_eq!(back, approved());
        // Whoever took it back by hand meant it.
        let taken = after(&after(&approved(), status(Status::Ready, "Ada")), text("y"));
        assert_eq!(after(&taken, text("Primo post")).drafts[0].status, Status::Ready);
        // And a new approval is of the new text.
        let anew = after(&after(&approved(), text("Secondo")), status(Status::Approved, "Marta"));
        assert_eq!(after(&anew, text("Primo post")).drafts[0].status, Status::Ready);
    }

    #[test]
    fn day_time_and_inner_matters_are_not_the_text() {
        use crate::drafts::DraftField::{Date, MediaNotes, Pillar, Time, Title};
        for field in [Date, Time, Title, Pillar, MediaNotes] {
            let changed = after(&approved(), Edit::DraftText { id: 1, field, text: "2027-01-02".into() });
            assert_eq!(changed.drafts[0].status, Status::Approved, "{field:?}");
        }
        let variant = after(&approved(), Edit::AddVariant { id: 1, from: 0 });
        let other = Edit::Copy { id: 1, variant: 1, field: Field::Text, index: 0, text: "B".into() };
        assert_eq!(after(&variant, other).drafts[0].status, Status::Approved, "B does not go out");
    }

    #[test]
    fn an_approval_of_an_older_version_lapses_too() {
        let mut old = approved();
        old.parts.calendar.posts.clear();
        assert_eq!(after(&old, text("altro")).drafts[0].status, Status::Ready);
    }
}
