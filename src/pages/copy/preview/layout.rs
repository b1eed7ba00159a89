//! In what order a placement shows its fields: like the platforms', in nobody's dress.

use facts::{Field, Placement};

/// A piece of a layout.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    /// Who speaks: a name we do not know.
    Author,
    /// The picture or video, in the placement's shape.
    Picture,
    /// The address as a search result or a link card shows it.
    Address,
    /// A title; several in one line.
    Title(Field),
    /// Running text.
    Text(Field),
    /// One short line in small letters.
    Line(Field),
}

use Block::{Address, Author, Line, Picture, Text, Title};

/// The pieces of a placement that it has fields for.
pub(super) fn blocks(placement: Placement) -> Vec<Block> {
    let all: &[Block] = match placement.id() {
        "google-search-ad" | "microsoft-search-ad" => &[Address, Title(Field::Headlines), Text(Field::Descriptions)],
        "google-display-ad" | "google-pmax-ad" => &[
            Picture,
            Title(Field::LongHeadline),
            Title(Field::LongHeadlines),
            Title(Field::Headlines),
            Text(Field::Descriptions),
            Line(Field::BusinessName),
        ],
        "blog-post" => &[Address, Title(Field::MetaTitle), Text(Field::MetaDescription)],
        "email-campaign" => &[Author, Title(Field::Subject), Line(Field::Preheader)],
        "pinterest-pin" | "youtube-video" | "youtube-short" => {
            &[Picture, Title(Field::Title), Text(Field::Description)]
        }
        "sms-message" | "telegram-post" | "whatsapp-template" => {
            &[Title(Field::Header), Text(Field::Text), Line(Field::Footer), Line(Field::Buttons)]
        }
        "reddit-post" => &[Author, Title(Field::Title), Text(Field::Text)],
        "linkedin-message-ad" => &[Author, Title(Field::Subject), Text(Field::Text), Line(Field::CallToAction)],
        _ => &[
            Author,
            Text(Field::Text),
            Picture,
            Title(Field::Headline),
            Line(Field::Description),
            Line(Field::DisplayName),
            Line(Field::BrandName),
        ],
    };
    let has = |field: Field| placement.field(field).is_some();
    let there = |block: &&Block| match block {
        Author | Address => true,
        Picture => has(Field::Media),
        Title(field) | Text(field) | Line(field) => has(*field),
    };
    all.iter().filter(there).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_placement_shows_something_of_its_own() {
        for placement in Placement::ALL {
            let own = blocks(*placement).into_iter().any(|block| !matches!(block, Author | Address));
            assert!(own, "{}", placement.id());
        }
    }
}
