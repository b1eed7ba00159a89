//! What a tool's file has no place for: said per file, so that nobody finds out after publishing.

use super::item::{published, words};
use super::part::zone;
use super::schedulers::Scheduler;
use super::zone::Local;
use crate::campaign::Campaign;
use crate::drafts::{Draft, Status};
use crate::media::{alt_texts, pictures};
use crate::named::named;
use facts::{Field, Placement};

named! {
    /// Which drafts go into a file for another tool.
    #[derive(Default)]
    Which, words "export-which" {
        /// What nobody approved does not leave by itself.
        #[default]
        Approved = "approved",
        Ready = "ready",
        All = "all",
    }
}

impl Which {
    pub fn takes(self, status: Status) -> bool {
        match self {
            Which::Approved => status == Status::Approved,
            Which::Ready => matches!(status, Status::Approved | Status::Ready),
            Which::All => true,
        }
    }
}

named! {
    /// Something of a post that does not go through.
    Loss, words "loss" {
        FirstComment = "first-comment",
        /// The file has no column for pictures.
        Pictures = "pictures",
        /// Beyond the columns the file has.
        MorePictures = "more-pictures",
        /// Without an address on the web a tool cannot fetch them.
        LocalPictures = "local-pictures",
        Videos = "videos",
        AltTexts = "alt-texts",
        Title = "title",
        /// Boards are chosen in the tool.
        Board = "board",
        /// The clock jumps over that time.
        Hour = "hour",
        /// Fields for which the headings that were pasted have no column.
        Text = "text",
        Headline = "headline",
        Link = "link",
        Description = "description",
        Wordings = "wordings",
        /// The button of an advertisement.
        Button = "button",
        /// Advertisements get their pictures in the tool.
        AdPictures = "ad-pictures",
    }
}

/// Whether a name is an address a tool can fetch.
pub(super) fn is_address(name: &str) -> bool {
    let name = name.trim();
    name.starts_with("https://") || name.starts_with("http://")
}

/// What of this draft the tool's file has no place for.
pub(super) fn lost(campaign: &Campaign, scheduler: Scheduler, draft: &Draft) -> Vec<Loss> {
    let mut out = Vec::new();
    let metricool = scheduler == Scheduler::Metricool;
    let mut says = |loss: Loss, yes: bool| out.extend(yes.then_some(loss));
    let comments = metricool || scheduler == Scheduler::SocialPilot;
    says(Loss::FirstComment, !comments && !draft.first_comment.trim().is_empty());
    let names: Vec<&str> = pictures(campaign, draft).map(|file| file.name.as_str()).collect();
    let addressed = names.iter().filter(|name| is_address(name)).count();
    match scheduler.pictures() {
        0 => says(Loss::Pictures, !names.is_empty()),
        most => {
            says(Loss::LocalPictures, names.iter().any(|name| !name.trim().is_empty() && !is_address(name)));
            says(Loss::MorePictures, addressed > most);
        }
    }
    says(Loss::Videos, campaign.parts.media.of(draft).any(|file| file.video));
    if let Some(variant) = published(draft) {
        says(Loss::AltTexts, !metricool && !alt_texts(campaign, draft, variant).is_empty());
        let title = variant.text(Field::Title);
        let carried = metricool && matches!(draft.placement.platform(), "pinterest" | "youtube");
        says(Loss::Title, !title.trim().is_empty() && !carried && words(variant) != title);
    }
    let boards = matches!(scheduler, Scheduler::Buffer | Scheduler::Metricool);
    says(Loss::Board, boards && draft.placement == Placement::PinterestPin);
    let local = draft.day().zip(draft.hour_and_minute()).map(|(date, time)| zone(campaign).read(date, time));
    says(Loss::Hour, matches!(local, Some(Local::Skipped { .. })));
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{For, schedule_file};

    fn campaign(placement: Placement) -> Campaign {
        let mut draft = Draft { first_comment: "Il link".into(), ..Draft::new(1, placement) };
        (draft.date, draft.time, draft.status) = ("2027-03-28".into(), "2:30".into(), Status::Approved);
        draft.variants[0].set(Field::Text, 0, "Testo");
        draft.variants[0].set(Field::Title, 0, "Titolo");
        let mut campaign = Campaign { drafts: vec![draft], ..Campaign::default() };
        for name in ["https://e.it/1.jpg", "https://e.it/2.jpg", "foto.jpg"] {
            campaign.parts.media.name_one(1, name, "Una foto");
        }
        campaign
    }

    #[test]
    fn each_tool_says_what_it_has_no_place_for() {
        use Loss::{AltTexts, FirstComment, Hour, LocalPictures, MorePictures, Pictures, Title};
        let campaign = campaign(Placement::RedditPost);
        for (scheduler, expected) in [
            (Scheduler::Buffer, vec![FirstComment, MorePictures, LocalPictures, AltTexts, Title, Hour]),
            (Scheduler::Hootsuite, vec![FirstComment, Pictures, AltTexts, Title, Hour]),
            (Scheduler::PostPickr, vec![FirstComment, Pictures, AltTexts, Title, Hour]),
            (Scheduler::SocialPilot, vec![MorePictures, LocalPictures, AltTexts, Title, Hour]),
        ] {
            let file = schedule_file(&campaign, scheduler, For { platform: Some("reddit"), ..For::default() });
            let losses: Vec<Loss> = file.losses.iter().map(|(loss, _)| *loss).collect();
            assert_eq!(losses, expected, "{scheduler:?}");
            assert!(file.losses.iter().all(|(_, posts)| posts == &[1]));
        }
    }

    #[test]
    fn what_goes_through_is_no_loss() {
        let mut campaign = campaign(Placement::FacebookFeed);
        campaign.drafts[0].time = "9:30".into();
        campaign.drafts[0].variants[0].set(Field::Title, 0, "");
        campaign.parts.media.files.truncate(2);
        let file = schedule_file(&campaign, Scheduler::Metricool, For::default());
        assert_eq!((file.posts, file.losses), (1, vec![]));
    }
}
