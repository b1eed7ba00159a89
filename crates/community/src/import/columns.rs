//! Which column is what.

use serde::{Deserialize, Serialize};
use wording::{Language, say};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Column {
    Text,
    Author,
    Date,
    /// Where the time stands apart from the day.
    Time,
    Likes,
    Replies,
    Followers,
    Platform,
    Post,
    Link,
    Id,
    /// The comment it answers.
    Parent,
}

/// Headings as people and programs write them, folded: small letters and figures only. Sources: the
/// fields of the platforms' own interfaces for comments (Graph, Instagram, YouTube Data, TikTok
/// Research, LinkedIn Social Actions), and plain Italian and English words.
const HEADINGS: [(Column, &[&str]); 12] = [
    (
        Column::Text,
        &[
            "comment",
            "comments",
            "commenttext",
            "commentcontent",
            "commentbody",
            "text",
            "message",
            "messagetext",
            "body",
            "content",
            "textdisplay",
            "textoriginal",
            "commento",
            "commenti",
            "testo",
            "testodelcommento",
            "testocommento",
            "messaggio",
            "contenuto",
            "contenutodelcommento",
            "recensione",
            "review",
            "reviewtext",
            "snippettextdisplay",
            "snippettextoriginal",
            "snippettoplevelcommentsnippettextdisplay",
            "snippettoplevelcommentsnippettextoriginal",
        ],
    ),
    (
        Column::Author,
        &[
            "author",
            "authorname",
            "authordisplayname",
            "user",
            "username",
            "name",
            "from",
            "fromname",
            "fromusername",
            "commenter",
            "commentername",
            "profile",
            "profilename",
            "handle",
            "actor",
            "nickname",
            "ownerusername",
            "autore",
            "utente",
            "nomeutente",
            "nome",
            "profilo",
            "nomeprofilo",
            "nomeautore",
            "autoredelcommento",
            "nomedelprofilo",
            "dachi",
            "mittente",
            "snippetauthordisplayname",
            "snippettoplevelcommentsnippetauthordisplayname",
        ],
    ),
    (
        Column::Date,
        &[
            "date",
            "datetime",
            "timestamp",
            "createdtime",
            "createtime",
            "createdat",
            "created",
            "publishedat",
            "published",
            "postedat",
            "posted",
            "commentdate",
            "commenttime",
            "dateposted",
            "publishtime",
            "createddate",
            "data",
            "dataeora",
            "dataora",
            "datadelcommento",
            "datacommento",
            "datadipubblicazione",
            "orariodipubblicazione",
            "orapubblicazione",
            "creatoil",
            "pubblicatoil",
            "quando",
            "snippetpublishedat",
            "snippettoplevelcommentsnippetpublishedat",
        ],
    ),
    (Column::Time, &["time", "hour", "ora", "orario"]),
    (
        Column::Likes,
        &[
            "likes",
            "like",
            "likecount",
            "commentlikes",
            "likescount",
            "diggcount",
            "reactions",
            "reactioncount",
            "votes",
            "totallikes",
            "mipiace",
            "numerodimipiace",
            "reazioni",
            "snippetlikecount",
            "snippettoplevelcommentsnippetlikecount",
        ],
    ),
    (
        Column::Replies,
        &[
            "replies",
            "replycount",
            "repliescount",
            "totalreplycount",
            "commentcount",
            "responses",
            "risposte",
            "numerodirisposte",
            "snippettotalreplycount",
        ],
    ),
    (
        Column::Followers,
        &[
            "followers",
            "followercount",
            "authorfollowers",
            "reach",
            "follower",
            "seguaci",
            "numerodifollower",
            "followersdellautore",
        ],
    ),
    (
        Column::Platform,
        &[
            "platform",
            "network",
            "socialnetwork",
            "channel",
            "source",
            "piattaforma",
            "rete",
            "canale",
            "social",
            "fonte",
        ],
    ),
    (
        Column::Post,
        &[
            "post",
            "posttitle",
            "postid",
            "video",
            "videotitle",
            "videoid",
            "postname",
            "media",
            "mediaid",
            "titolodelpost",
            "titolopost",
            "titolovideo",
            "contenutooriginale",
            "idpost",
            "idvideo",
            "pubblicazione",
            "snippetvideoid",
        ],
    ),
    (
        Column::Link,
        &[
            "link",
            "url",
            "permalink",
            "permalinkurl",
            "commentlink",
            "commenturl",
            "commentlinkurl",
            "linkalcommento",
            "collegamento",
            "indirizzo",
        ],
    ),
    (
        Column::Id,
        &[
            "id",
            "commentid",
            "cid",
            "codicedelcommento",
            "codicecommento",
            "idcommento",
            "iddelcommento",
            "snippettoplevelcommentid",
        ],
    ),
    (
        Column::Parent,
        &[
            "parentid",
            "parent",
            "parentcommentid",
            "inreplyto",
            "replyto",
            "replytoid",
            "inrispostaa",
            "commentopadre",
            "rispostaa",
            "snippetparentid",
            "parentid1",
        ],
    ),
];

fn fold(heading: &str) -> String {
    heading
        .chars()
        .flat_map(char::to_lowercase)
        .filter_map(|letter| match letter {
            'à' | 'á' => Some('a'),
            'è' | 'é' => Some('e'),
            'ì' | 'í' => Some('i'),
            'ò' | 'ó' => Some('o'),
            'ù' | 'ú' => Some('u'),
            _ => letter.is_alphanumeric().then_some(letter),
        })
        .collect()
}

/// Whether a cell is a heading one knows.
pub(super) fn known(cell: &str) -> bool {
    cell.chars().count() <= 60 && Column::of(cell).is_some()
}

impl Column {
    pub const ALL: [Column; 12] = [
        Column::Text,
        Column::Author,
        Column::Date,
        Column::Time,
        Column::Likes,
        Column::Replies,
        Column::Followers,
        Column::Platform,
        Column::Post,
        Column::Link,
        Column::Id,
        Column::Parent,
    ];

    /// The column with this heading.
    pub fn of(heading: &str) -> Option<Self> {
        let folded = fold(heading);
        HEADINGS.iter().find(|(_, names)| names.contains(&folded.as_str())).map(|(column, _)| *column)
    }

    pub fn id(self) -> &'static str {
        match self {
            Column::Text => "text",
            Column::Author => "author",
            Column::Date => "date",
            Column::Time => "time",
            Column::Likes => "likes",
            Column::Replies => "replies",
            Column::Followers => "followers",
            Column::Platform => "platform",
            Column::Post => "post",
            Column::Link => "link",
            Column::Id => "id",
            Column::Parent => "parent",
        }
    }

    pub fn from_id(id: &str) -> Option<Self> {
        Column::ALL.into_iter().find(|column| column.id() == id)
    }

    /// For people.
    pub fn name(self, language: Language) -> String {
        say::community_column(language, self.id())
    }
}

/// For each column of the file, what it holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping(pub Vec<Option<Column>>);

impl Mapping {
    /// By the headings; the text, if no heading names it, by what stands in the cells.
    pub fn guess(headings: &[String], rows: &[(usize, Vec<String>)]) -> Self {
        let width = rows.iter().map(|(_, row)| row.len()).max().unwrap_or(0).max(headings.len());
        let mut columns: Vec<Option<Column>> =
            (0..width).map(|index| headings.get(index).and_then(|heading| Column::of(heading))).collect();
        // Of two columns with the same meaning the fuller is taken.
        for column in Column::ALL {
            let same: Vec<usize> = (0..width).filter(|index| columns.get(*index) == Some(&Some(column))).collect();
            let best = same.iter().copied().max_by_key(|index| (filled(rows, *index), usize::MAX - index));
            for index in same {
                if Some(index) != best
                    && let Some(one) = columns.get_mut(index)
                {
                    *one = None;
                }
            }
        }
        if !columns.contains(&Some(Column::Text)) {
            let longest =
                (0..width).filter(|index| columns.get(*index) == Some(&None)).max_by_key(|index| wordy(rows, *index));
            if let Some(one) = longest.and_then(|index| columns.get_mut(index)) {
                *one = Some(Column::Text);
            }
        }
        // A time without a day says nothing by itself: then it is the date.
        if !columns.contains(&Some(Column::Date))
            && let Some(one) = columns.iter_mut().find(|one| **one == Some(Column::Time))
        {
            *one = Some(Column::Date);
        }
        Mapping(columns)
    }

    pub fn index(&self, column: Column) -> Option<usize> {
        self.0.iter().position(|one| *one == Some(column))
    }

    /// The same with one column changed; what had that meaning before loses it.
    pub fn with(mut self, index: usize, column: Option<Column>) -> Self {
        if column.is_some() {
            self.0.iter_mut().filter(|one| **one == column).for_each(|one| *one = None);
        }
        if let Some(one) = self.0.get_mut(index) {
            *one = column;
        }
        self
    }
}

fn cells(rows: &[(usize, Vec<String>)], index: usize) -> impl Iterator<Item = &str> {
    rows.iter().take(200).filter_map(move |(_, row)| row.get(index)).map(|cell| cell.trim())
}

fn filled(rows: &[(usize, Vec<String>)], index: usize) -> usize {
    cells(rows, index).filter(|cell| !cell.is_empty()).count()
}

/// Letters and spaces in the cells: people's words have more than numbers and links have.
fn wordy(rows: &[(usize, Vec<String>)], index: usize) -> usize {
    cells(rows, index)
        .filter(|cell| !cell.starts_with("http"))
        .map(|cell| {
            cell.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() * 4
                + cell.chars().filter(|letter| letter.is_alphabetic()).count()
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guess(headings: &str, rows: &[&str]) -> Vec<Option<Column>> {
        let cut = |line: &str| line.split('|').map(str::to_owned).collect::<Vec<_>>();
        let rows: Vec<_> = rows.iter().enumerate().map(|(index, row)| (index + 2, cut(row))).collect();
        Mapping::guess(&cut(headings), &rows).0
    }

    #[test]
    fn headings_of_every_platform_in_both_languages() {
        use Column::*;
        let some = |columns: &[Column]| columns.iter().copied().map(Some).collect::<Vec<_>>();
        for (headings, columns) in [
            ("Autore|Commento|Data e ora|Mi piace", vec![Author, Text, Date, Likes]),
            ("Nome utente|Testo del commento|Data|Ora|Risposte|Link", vec![Author, Text, Date, Time, Replies, Link]),
            ("message|from.name|created_time|like_count|permalink_url", vec![Text, Author, Date, Likes, Link]),
            ("text|username|timestamp|like_count", vec![Text, Author, Date, Likes]),
            (
                "authorDisplayName|textDisplay|publishedAt|likeCount|totalReplyCount|parentId",
                vec![Author, Text, Date, Likes, Replies, Parent],
            ),
            ("id|video_id|text|create_time|reply_count|parent_comment_id", vec![Id, Post, Text, Date, Replies, Parent]),
            ("actor|message.text|created.time", vec![Author, Text, Date]),
            ("Platform|User|Comment|Followers|Date posted", vec![Platform, Author, Text, Followers, Date]),
        ] {
            let guessed = guess(headings, &[]);
            // LinkedIn's "created.time" folds to the same as Meta's "created_time".
            assert_eq!(guessed, some(&columns), "{headings}");
        }
    }

    #[test]
    fn without_a_heading_the_wordiest_column_is_the_text() {
        let found = guess(
            "a|b|c",
            &["12|https://esempio.it/un-post-molto-lungo-davvero|Ma quanto costa?", "7|https://esempio.it|Bellissimo!"],
        );
        assert_eq!(found, [None, None, Some(Column::Text)]);
    }

    #[test]
    fn of_two_texts_the_fuller_and_a_change_moves_the_meaning() {
        let found = guess("Text|Comment", &["|Bello", "|Brutto"]);
        assert_eq!(found, [None, Some(Column::Text)]);
        let moved = Mapping(found).with(0, Some(Column::Text));
        assert_eq!(moved.0, [Some(Column::Text), None]);
    }
}
