//! What a column holds, guessed from its heading: ours, Italian and English, the schedulers'.

use super::decode::Row;
use super::when;
use crate::named::named;

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
            "descrizione",
            "description",
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
        ],
    ),
    (Column::Title, &["workingtitle", "titolodilavoro", "name", "nome", "title", "titolo"]),
    (Column::Headline, &["headline", "headlines", "titoli", "titolodellannuncio"]),
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
    (
        Column::MediaNotes,
        &["picturesandvideo", "imagesandvideo", "immaginievideo", "media", "picturesandvideos", "visual", "creativita"],
    ),
    (Column::Image, &["imageurl", "pictureurl1", "image", "immagine", "mediaurl", "imageurls", "mediaurls"]),
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
    NAMES.iter().find(|(_, names)| names.contains(&heading.as_str())).map(|(column, _)| *column)
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
