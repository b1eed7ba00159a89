use super::*;
use crate::mix::Choice;

fn after(campaign: &Campaign, edits: impl IntoIterator<Item = Edit>) -> Campaign {
    edits.into_iter().fold(campaign.clone(), |campaign, edit| apply(&campaign, edit).expect("an edit that changes"))
}

#[test]
fn an_edit_that_changes_nothing_says_so() {
    let campaign = Campaign::default();
    for edit in [
        Edit::Rename(String::new()),
        Edit::Objective(None),
        Edit::Goal { field: GoalField::Action, text: String::new() },
        Edit::PersonaName { id: 9, name: "x".into() },
        Edit::RemovePersona { id: 9 },
        Edit::MoveMessage { id: 1, up: true },
        Edit::Choose { placement: Placement::XPost, chosen: false },
        Edit::Choice { placement: Placement::XPost, field: ChoiceField::Reason, text: "x".into() },
        Edit::Copy { id: 1, variant: 0, field: Field::Text, index: 0, text: "x".into() },
        Edit::RemoveDraft { id: 3 },
    ] {
        assert_eq!(apply(&campaign, edit.clone()), None, "{edit:?}");
    }
}

#[test]
fn ids_are_never_given_twice() {
    let campaign = after(
        &Campaign::default(),
        [
            Edit::AddPersona { name: "Giulia".into() },
            Edit::AddPersona { name: "Marco".into() },
            Edit::RemovePersona { id: 2 },
            Edit::AddPersona { name: "Sara".into() },
            Edit::AddMessage { persona: Some(3) },
            Edit::AddDraft { placement: Placement::XPost },
        ],
    );
    let personas: Vec<u32> = campaign.audience.personas.iter().map(|persona| persona.id).collect();
    assert_eq!((personas, campaign.audience.messages[0].id, campaign.drafts[0].id), (vec![1, 3], 4, 5));
}

#[test]
fn removing_a_persona_keeps_what_was_written_for_it() {
    let campaign = after(
        &Campaign::default(),
        [
            Edit::AddPersona { name: "Giulia".into() },
            Edit::AddMessage { persona: Some(1) },
            Edit::AddDraft { placement: Placement::FacebookFeed },
            Edit::DraftPersona { id: 3, persona: Some(1) },
            Edit::RemovePersona { id: 1 },
        ],
    );
    assert_eq!((campaign.audience.messages[0].persona, campaign.drafts[0].persona), (None, None));
}

#[test]
fn choosing_twice_chooses_once_and_keeps_the_reason() {
    let campaign = after(
        &Campaign::default(),
        [
            Edit::Choose { placement: Placement::XPost, chosen: true },
            Edit::Choice {
                placement: Placement::XPost,
                field: ChoiceField::Reason,
                text: "ci sono i giornalisti".into(),
            },
        ],
    );
    assert_eq!(apply(&campaign, Edit::Choose { placement: Placement::XPost, chosen: true }), None);
    let expected = Choice { reason: "ci sono i giornalisti".into(), ..Choice::new(Placement::XPost) };
    assert_eq!(campaign.mix.choices, [expected]);
}

#[test]
fn variants_copy_and_at_least_one_stays() {
    let campaign = after(
        &Campaign::default(),
        [
            Edit::AddDraft { placement: Placement::XPost },
            Edit::Copy { id: 1, variant: 0, field: Field::Text, index: 0, text: "Ciao 👩‍👩‍👧".into() },
            Edit::AddVariant { id: 1, from: 0 },
            Edit::Copy { id: 1, variant: 1, field: Field::Text, index: 0, text: "Buongiorno".into() },
            Edit::RemoveVariant { id: 1, variant: 0 },
        ],
    );
    let draft = campaign.draft(1).unwrap();
    assert_eq!((draft.variants.len(), draft.variants[0].text(Field::Text)), (1, "Buongiorno"));
    assert_eq!(apply(&campaign, Edit::RemoveVariant { id: 1, variant: 0 }), None);
}

#[test]
fn message_rows_move_within_their_list() {
    let campaign = after(
        &Campaign::default(),
        [Edit::AddMessage { persona: None }, Edit::AddMessage { persona: None }, Edit::MoveMessage { id: 2, up: true }],
    );
    let order: Vec<u32> = campaign.audience.messages.iter().map(|row| row.id).collect();
    assert_eq!(order, [2, 1]);
    assert_eq!(apply(&campaign, Edit::MoveMessage { id: 1, up: false }), None);
}

#[test]
fn the_same_text_stays_the_same_until_one_goes_its_own_way() {
    let write = |id: u32, text: &str| Edit::Copy { id, variant: 0, field: Field::Text, index: 0, text: text.into() };
    let texts = |campaign: &Campaign| -> Vec<String> {
        campaign.drafts.iter().map(|draft| draft.main_text().to_owned()).collect()
    };
    let two = after(
        &Campaign::default(),
        [Edit::AddDraft { placement: Placement::XPost }, Edit::AddDraft { placement: Placement::GoogleSearchAd }],
    );
    let both = after(&two, in_step(&two, write(1, "Ciao")));
    let three = after(&both, [Edit::AddDraftLike { placement: Placement::PinterestPin, like: 1 }]);
    assert_eq!(texts(&three), ["Ciao", "", "Ciao"]);
    let three = after(&three, in_step(&three, write(1, "Ciao!")));
    assert_eq!(texts(&three), ["Ciao!", "", "Ciao!"]);
    let apart =
        after(&three, [Edit::Copy { id: 3, variant: 0, field: Field::Description, index: 0, text: "Pin".into() }]);
    let apart = after(&apart, in_step(&apart, write(1, "Basta")));
    assert_eq!(texts(&apart), ["Basta", "", "Pin"]);
    assert_eq!(in_step(&apart, Edit::Rename("x".into())), [Edit::Rename("x".into())]);
    assert_eq!(apply(&apart, Edit::AddDraftLike { placement: Placement::XPost, like: 99 }), None);
}
