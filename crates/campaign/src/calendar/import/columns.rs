//! What a column holds, guessed from its heading: ours, Italian and English, the schedulers'.

use super::decode::Row;
use super::when;
use crate::named::named;
use crate::words::Worded;
use facts::Field;
use wording::Language;

named! {
    /// The meaning of a column.
    Column, words "column" {
        Nothing = "nothing",
        Text = "text",
        Moment = "moment",
        Date = "date",
        Time = "time",
        Placement = "placement",
        Title = "title",
        Headline = "headline",
        Link = "link",
        Pillar = "pillar",
        Status = "status",
        FirstComment = "first-comment",
        MediaNotes = "media-notes",
        Image = "image",
        AltText = "alt-text",
        /// Of our own spreadsheet: which draft the row is.
        Own = "own",
        PostTitle = "post-title",
        Headlines = "headlines",
        Description = "description",
        Descriptions = "descriptions",
        Subject = "subject",
        Preheader = "preheader",
        CallToAction = "call-to-action",
        LongHeadline = "long-headline",
        LongHeadlines = "long-headlines",
        BusinessName = "business-name",
        BrandName = "brand-name",
        DisplayName = "display-name",
        Path1 = "path1",
        Path2 = "path2",
        Header = "header",
        Footer = "footer",
        Buttons = "buttons",
        MetaTitle = "meta-title",
        MetaDescription = "meta-description",
        Keywords = "keywords",
    }
}

/// The copy field of a column, where it is one.
const FIELDS: &[(Column, Field)] = &[
    (Column::Text, Field::Text),
    (Column::PostTitle, Field::Title),
    (Column::Headline, Field::Headline),
    (Column::Headlines, Field::Headlines),
    (Column::LongHeadline, Field::LongHeadline),
    (Column::LongHeadlines, Field::LongHeadlines),
    (Column::Description, Field::Description),
    (Column::Descriptions, Field::Descriptions),
    (Column::Subject, Field::Subject),
    (Column::Preheader, Field::Preheader),
    (Column::CallToAction, Field::CallToAction),
    (Column::BusinessName, Field::BusinessName),
    (Column::BrandName, Field::BrandName),
    (Column::DisplayName, Field::DisplayName),
    (Column::Path1, Field::Path1),
    (Column::Path2, Field::Path2),
    (Column::Header, Field::Header),
    (Column::Footer, Field::Footer),
    (Column::Buttons, Field::Buttons),
    (Column::MetaTitle, Field::MetaTitle),
    (Column::MetaDescription, Field::MetaDescription),
    (Column::Keywords, Field::Tags),
    (Column::Link, Field::Link),
];

impl Column {
    /// The copy fields, each with its column, in the order of the spreadsheet.
    pub fn fields() -> impl Iterator<Item = (Column, Field)> {
        FIELDS.iter().copied()
    }
}

/// Headings without marks, blanks and capitals. The first column that fits takes the meaning.
const NAMES: &[(Column, &[&str])] = &[
    (
        Column::Moment,
        &[
            "postingtime",
            "scheduleddate",
            "scheduleddatetime",
            "scheduledat",
            "scheduledate",
            "postatspecifictime",
            "datetime",
            "dataeora",
            "dataora",
            "datapubblicazione",
            "publishtime",
            "orariodipubblicazione",
            "giornoeora",
        ],
    ),
    (Column::Date, &["date", "data", "giorno", "day", "publishdate", "datadipubblicazione", "publicationdate"]),
    (Column::Time, &["time", "ora", "orario", "hour"]),
    (
        Column::Text,
        &[
            "text",
            "testo",
            "message",
            "messaggio",
            "content",
            "contenuto",
            "caption",
            "didascalia",
            "posttext",
            "post",
            "body",
            "copy",
            "testodelpost",
        ],
    ),
    (
        Column::Placement,
        &[
            "placement",
            "posizionamento",
            "platform",
            "piattaforma",
            "network",
            "channel",
            "canale",
            "social",
            "dove",
            "where",
            "platforms",
            "channels",
            "piattaforme",
            "canali",
            "networks",
            "canalesocial",
            "canalisocial",
            "placements",
            "posizionamenti",
        ],
    ),
    (Column::Title, &["workingtitle", "titolodilavoro", "name", "nome", "title", "titolo"]),
    (Column::Headline, &["headline", "titolodellannuncio"]),
    (Column::Headlines, &["headlines", "titoli"]),
    (Column::Description, &["description", "descrizione"]),
    (Column::Descriptions, &["descriptions", "descrizioni"]),
    (Column::Subject, &["subject", "oggetto", "subjectline"]),
    (Column::Preheader, &["preheader", "anteprima", "previewtext"]),
    (Column::Link, &["link", "url", "linkurl", "finalurl", "indirizzo", "landingpage", "paginadidestinazione"]),
    (
        Column::Pillar,
        &[
            "theme",
            "tema",
            "pillar",
            "pilastro",
            "category",
            "categoria",
            "rubrica",
            "tags",
            "tag",
            "label",
            "etichetta",
        ],
    ),
    (Column::Status, &["status", "stato"]),
    (Column::FirstComment, &["firstcomment", "firstcommenttext", "primocommento", "followupcomment"]),
    (Column::MediaNotes, &["picturesandvideo", "imagesandvideo", "media", "visual", "creativita"]),
    (
        Column::Image,
        &["imageurl", "pictureurl1", "image", "immagine", "immagini", "images", "mediaurl", "imageurls", "mediaurls"],
    ),
    (Column::AltText, &["alttext", "testoalternativo", "alttextpicture1", "alt"]),
];

fn bare(heading: &str) -> String {
    let plain = |c: char| match c {
        'à' => 'a',
        'è' | 'é' => 'e',
        'ì' => 'i',
        'ò' => 'o',
        'ù' => 'u',
        c => c,
    };
    heading.chars().flat_map(char::to_lowercase).map(plain).filter(|c| c.is_ascii_alphanumeric()).collect()
}

fn named_by(heading: &str) -> Option<Column> {
    let heading = bare(heading);
    // Our own words come first: each names one column.
    let own = |column: &&Column| {
        **column != Column::Nothing && Language::ALL.iter().any(|language| bare(column.word(*language)) == heading)
    };
    if let Some(column) = Column::ALL.iter().find(own) {
        return Some(*column);
    }
    NAMES.iter().find(|(_, names)| names.contains(&heading.as_str())).map(|(column, _)| *column)
}

/// How many rows stand above the headings: a title, a blank, the name of the month.
pub(super) fn above(rows: &[Row]) -> usize {
    const LOOKED_AT: usize = 6;
    let known = |row: &Row| row.cells.iter().filter(|cell| named_by(cell).is_some()).count();
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    match rows.first() {
        Some(first) if known(first) < 2 && filled(first) < 2 => {
            rows.iter().take(LOOKED_AT).position(|row| known(row) >= 2).unwrap_or(0)
        }
        _ => 0,
    }
}

/// The meaning of each column, and whether the first row is headings. Without headings the cells
/// themselves tell: a day and time, a link, the longest text.
pub fn guess(rows: &[Row]) -> (Vec<Column>, bool) {
    let width = rows.iter().take(50).map(|row| row.cells.len()).max().unwrap_or(0);
    let first: Vec<Option<Column>> =
        rows.first().map(|row| row.cells.iter().map(|cell| named_by(cell)).collect()).unwrap_or_default();
    let headed = first.iter().flatten().count() >= 2 || (width == 1 && first.iter().flatten().count() == 1);
    let mut columns = vec![Column::Nothing; width];
    if headed {
        for (index, column) in first.into_iter().enumerate() {
            let Some(column) = column else { continue };
            if !columns.contains(&column)
                && let Some(one) = columns.get_mut(index)
            {
                *one = column;
            }
        }
        return (columns, true);
    }
    let share = |index: usize, is: &dyn Fn(&str) -> bool| {
        let cells: Vec<&str> = rows
            .iter()
            .take(50)
            .filter_map(|row| row.cells.get(index))
            .map(|cell| cell.trim())
            .filter(|cell| !cell.is_empty())
            .collect();
        !cells.is_empty() && cells.iter().filter(|cell| is(cell)).count() * 2 > cells.len()
    };
    let length = |index: usize| {
        rows.iter().take(50).filter_map(|row| row.cells.get(index)).map(|cell| cell.chars().count()).sum::<usize>()
    };
    let put = |column: Column, index: Option<usize>, columns: &mut Vec<Column>| {
        if let Some(one) = index.and_then(|index| columns.get_mut(index)) {
            *one = column;
        }
    };
    let find = |is: &dyn Fn(&str) -> bool| (0..width).find(|index| share(*index, is));
    let moment = find(&|cell| when::looks_like_moment(cell));
    put(Column::Moment, moment, &mut columns);
    if moment.is_none() {
        put(Column::Date, find(&|cell| when::looks_like_day(cell)), &mut columns);
        put(Column::Time, find(&|cell| when::time(cell).is_some()), &mut columns);
    }
    put(Column::Link, find(&|cell| cell.starts_with("http") && !cell.contains(char::is_whitespace)), &mut columns);
    let text =
        (0..width).filter(|index| columns.get(*index) == Some(&Column::Nothing)).max_by_key(|index| length(*index));
    put(Column::Text, text, &mut columns);
    (columns, false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_columns_are_called_alike_and_each_is_known_by_its_name() {
        for column in Column::ALL.iter().filter(|column| **column != Column::Nothing) {
            for language in Language::ALL {
                assert_eq!(named_by(column.word(*language)), Some(*column), "{column:?} {language:?}");
            }
        }
    }

    #[test]
    fn every_copy_field_has_a_column() {
        let media = [Field::Media, Field::AltText];
        for field in Field::ALL.iter().filter(|field| !media.contains(field)) {
            assert!(Column::fields().any(|(_, other)| other == *field), "{field:?}");
        }
    }
}
