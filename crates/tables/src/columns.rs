//! Which column is which field: guessed from headings, corrected by the person.

use crate::Heading;
use facts::{Field, FieldSpec, Placement};

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Target {
    /// Something that is not checked and goes out as it came.
    #[default]
    Nothing,
    Field(Field),
    /// Where the text of the row appears.
    Placement,
    /// What the person calls the row.
    Name,
}

impl Target {
    /// For forms and messages: the field's own name, or `nothing`, `placement`, `name`.
    pub fn id(self) -> &'static str {
        match self {
            Target::Nothing => "nothing",
            Target::Field(field) => field.name(),
            Target::Placement => "placement",
            Target::Name => "name",
        }
    }

    pub fn from_id(id: &str) -> Option<Target> {
        match id {
            "nothing" => Some(Target::Nothing),
            "placement" => Some(Target::Placement),
            "name" => Some(Target::Name),
            field => Field::from_name(field).map(Target::Field),
        }
    }
}

/// Headings as people and the platforms' own editors write them, and the fields they may mean, the likeliest first.
const KNOWN: &[(&[&str], &[Field])] = &[
    (
        &["headline", "headlines", "titolo", "titoli", "adheadline", "titoloannuncio", "titolodellinserzione"],
        &[Field::Headlines, Field::Headline, Field::Title],
    ),
    (
        &[
            "title",
            "additionaltitle",
            "videotitle",
            "titolovideo",
            "pintitle",
            "titolopin",
            "posttitle",
            "pinterestpintitle",
            "youtubevideotitle",
        ],
        &[Field::Title, Field::Headline, Field::Headlines, Field::MetaTitle],
    ),
    (&["longheadline", "titololungo", "longheadlines", "titolilunghi"], &[Field::LongHeadlines, Field::LongHeadline]),
    (
        &[
            "text",
            "testo",
            "body",
            "additionalbody",
            "primarytext",
            "testoprincipale",
            "copy",
            "caption",
            "didascalia",
            "post",
            "message",
            "messaggio",
            "content",
            "contenuto",
            "introductorytext",
            "introtext",
            "testointroduttivo",
            "commentary",
            "tweet",
            "posttext",
            "adtext",
            "testoannuncio",
            "testopost",
            "testodelpost",
            "corpo",
            "bodytext",
            "messagebody",
            "sms",
            "adcopy",
            "contenutodelpost",
        ],
        &[Field::Text, Field::Description, Field::Descriptions],
    ),
    (
        &[
            "description",
            "descriptions",
            "descrizione",
            "descrizioni",
            "linkdescription",
            "descrizionelink",
            "newsfeedlinkdescription",
            "descrizionedellinserzione",
            "descriptionline",
        ],
        &[Field::Descriptions, Field::Description, Field::Text],
    ),
    (&["subject", "subjectline", "oggetto", "emailsubject", "oggettoemail", "oggettodellemail"], &[Field::Subject]),
    (&["preheader", "previewtext", "anteprima", "testodianteprima", "preview"], &[Field::Preheader]),
    (&["header", "intestazione"], &[Field::Header, Field::Title]),
    (&["footer", "piede", "pie", "piedipagina", "pièdipagina"], &[Field::Footer]),
    (
        &["button", "buttons", "pulsante", "pulsanti", "bottone", "bottoni", "buttontext"],
        &[Field::Buttons, Field::CallToAction],
    ),
    (&["calltoaction", "cta", "invitoallazione", "calltoactiontype"], &[Field::CallToAction, Field::Buttons]),
    (
        &["businessname", "nomedellattivita", "nomeattivita", "nomeazienda", "advertisername"],
        &[Field::BusinessName, Field::BrandName, Field::DisplayName],
    ),
    (
        &["brandname", "marca", "marchio", "brand", "nomedelbrand"],
        &[Field::BrandName, Field::BusinessName, Field::DisplayName],
    ),
    (&["displayname", "nomevisualizzato"], &[Field::DisplayName, Field::BusinessName]),
    (&["tag", "tags", "keywords", "youtubevideotags"], &[Field::Tags]),
    (
        &["alttext", "testoalternativo", "alternativetext", "alt", "alttextpicture", "imagealttext", "testoalt"],
        &[Field::AltText],
    ),
    (&["metatitle", "seotitle", "titolometa", "titoloseo", "metatitolo"], &[Field::MetaTitle, Field::Title]),
    (
        &["metadescription", "seodescription", "metadescrizione", "descrizioneseo", "descrizionemeta"],
        &[Field::MetaDescription, Field::Description],
    ),
    (
        &[
            "link",
            "finalurl",
            "url",
            "landingpage",
            "destinationurl",
            "urldidestinazione",
            "urlfinale",
            "websiteurl",
            "linkurl",
            "indirizzo",
            "pagina",
            "destinationlink",
            "clickurl",
            "clickthroughurl",
            "pinterestpinlink",
        ],
        &[Field::Link],
    ),
];

const PLACES: &[&str] = &[
    "placement",
    "posizionamento",
    "platform",
    "piattaforma",
    "channel",
    "canale",
    "network",
    "socialnetwork",
    "social",
    "dove",
    "dovesce",
    "rete",
];
const NAMES: &[&str] = &[
    "id",
    "adname",
    "nomeinserzione",
    "nomedellinserzione",
    "nomeannuncio",
    "adid",
    "codice",
    "ref",
    "sku",
    "nome",
    "name",
];

/// What each heading means for a placement; for all of them where the rows say their own.
pub fn guess(headings: &[&str], placement: Option<Placement>) -> Vec<Target> {
    let mut found: Vec<Target> = headings.iter().map(|heading| one(&Heading::of(heading), placement)).collect();
    // Of several columns for one text the first that fits best is it; a list takes them all.
    let list = |field: Field| match placement {
        Some(placement) => placement.field(field).is_some_and(|spec| spec.list),
        None => Placement::ALL.iter().any(|placement| placement.field(field).is_some_and(|spec| spec.list)),
    };
    for at in 0..found.len() {
        let Some(target) = found.get(at).copied() else { continue };
        let taken = found.iter().take(at).any(|before| *before == target);
        let single = match target {
            Target::Nothing => false,
            Target::Field(field) => !list(field),
            Target::Placement | Target::Name => true,
        };
        if taken
            && single
            && let Some(slot) = found.get_mut(at)
        {
            *slot = Target::Nothing;
        }
    }
    found
}

/// Whether a cell reads like the name of a column of texts.
pub fn is_heading(cell: &str) -> bool {
    one(&Heading::of(cell), None) != Target::Nothing
}

fn one(heading: &Heading, placement: Option<Placement>) -> Target {
    let stem = heading.stem.as_str();
    let there = |field: Field| match placement {
        Some(placement) => placement.field(field).is_some(),
        None => true,
    };
    // The paths of search ads are two fields, not a list.
    if matches!(stem, "path" | "percorso") {
        let field = if heading.number == Some(2) { Field::Path2 } else { Field::Path1 };
        return if there(field) { Target::Field(field) } else { Target::Nothing };
    }
    // The field's own name, as the command line and our exports write it.
    let own = Field::ALL.iter().copied().find(|field| field.name().replace('_', "") == stem && there(*field));
    if let Some(field) = own.filter(|field| *field != Field::Media) {
        return Target::Field(field);
    }
    if PLACES.contains(&stem) {
        return Target::Placement;
    }
    if NAMES.contains(&stem) {
        return Target::Name;
    }
    let known = KNOWN.iter().find(|(names, _)| names.contains(&stem));
    known
        .and_then(|(_, fields)| fields.iter().copied().find(|field| there(*field)))
        .map_or(Target::Nothing, Target::Field)
}

/// The field of a placement that a column about another one means: the only headline for a list of them, the text for
/// a description. `None` where there is nothing like it.
pub fn field_for(placement: Placement, field: Field) -> Option<&'static FieldSpec> {
    let like: &[Field] = match field {
        Field::Headlines | Field::Headline | Field::Title => &[Field::Headlines, Field::Headline, Field::Title],
        Field::LongHeadline | Field::LongHeadlines => &[Field::LongHeadlines, Field::LongHeadline],
        Field::Text | Field::Description | Field::Descriptions => {
            &[Field::Text, Field::Description, Field::Descriptions]
        }
        Field::BusinessName | Field::BrandName | Field::DisplayName => {
            &[Field::BusinessName, Field::BrandName, Field::DisplayName]
        }
        _ => &[],
    };
    placement.field(field).or_else(|| like.iter().find_map(|other| placement.field(*other)))
}

/// The placement whose editor writes such headings.
pub fn guess_placement(headings: &[&str]) -> Option<Placement> {
    let stems: Vec<Heading> = headings.iter().map(|heading| Heading::of(heading)).collect();
    let has = |names: &[&str]| stems.iter().any(|heading| names.contains(&heading.stem.as_str()));
    let many = |name: &str| stems.iter().filter(|heading| heading.stem == name && heading.number.is_some()).count();
    let search = many("headline") >= 3 || many("titolo") >= 3;
    if has(&["longheadline", "titololungo"]) && (many("longheadline") >= 2 || search) {
        return Some(Placement::GooglePmaxAd);
    }
    if has(&["longheadline", "titololungo"]) {
        return Some(Placement::GoogleDisplayAd);
    }
    if search || (has(&["path"]) && has(&["finalurl", "headline"])) {
        return Some(Placement::GoogleSearchAd);
    }
    if has(&["introductorytext", "introtext", "testointroduttivo"]) {
        return Some(Placement::LinkedinAd);
    }
    if has(&["primarytext", "testoprincipale", "additionalbody", "linkdescription"])
        || (has(&["body"]) && has(&["title", "adsetname"]))
    {
        return Some(Placement::FacebookAd);
    }
    if has(&["preheader", "previewtext", "testodianteprima"]) || has(&["subjectline", "oggettoemail"]) {
        return Some(Placement::EmailCampaign);
    }
    if has(&["metadescription", "metadescrizione"]) {
        return Some(Placement::BlogPost);
    }
    if has(&["tweet"]) { Some(Placement::XPost) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Target::{Name, Nothing};

    fn names(headings: &[&str], placement: Option<Placement>) -> Vec<&'static str> {
        guess(headings, placement).into_iter().map(Target::id).collect()
    }

    #[test]
    fn the_editors_own_headings() {
        let google = [
            "Campaign",
            "Ad group",
            "Ad type",
            "Headline 1",
            "Headline 1 position",
            "headline_2",
            "Description 1",
            "Path 1",
            "Path 2",
            "Final URL",
            "Status",
        ];
        assert_eq!(
            guess_placement(&["Headline 1", "Headline 2", "Headline 3", "Path 1"]),
            Some(Placement::GoogleSearchAd)
        );
        assert_eq!(
            names(&google, Some(Placement::GoogleSearchAd)),
            [
                "nothing",
                "nothing",
                "nothing",
                "headlines",
                "nothing",
                "headlines",
                "descriptions",
                "path1",
                "path2",
                "link",
                "nothing"
            ]
        );
        let meta = ["Campaign Name", "Ad Set Name", "Ad Name", "Title", "Body", "Link", "Link Description"];
        assert_eq!(guess_placement(&meta), Some(Placement::FacebookAd));
        assert_eq!(
            names(&meta, Some(Placement::FacebookAd)),
            ["nothing", "nothing", "name", "headline", "text", "link", "description"]
        );
        let linkedin = ["Ad name", "Introductory text", "Headline", "Description", "Destination URL"];
        assert_eq!(guess_placement(&linkedin), Some(Placement::LinkedinAd));
        assert_eq!(names(&linkedin, Some(Placement::LinkedinAd)), ["name", "text", "headline", "description", "link"]);
    }

    #[test]
    fn italian_headings() {
        let headings = ["Canale", "Titolo", "Testo", "Testo alternativo", "URL di destinazione", "Data"];
        assert_eq!(names(&headings, None), ["placement", "headlines", "text", "alt_text", "link", "nothing"]);
        assert_eq!(
            names(&["Oggetto", "Preheader", "Corpo"], Some(Placement::EmailCampaign)),
            ["subject", "preheader", "text"]
        );
        assert_eq!(names(&["Titolo", "Descrizione"], Some(Placement::PinterestPin)), ["title", "description"]);
    }

    #[test]
    fn one_text_has_one_column() {
        let found = guess(&["Testo", "Copy", "ID", "id"], Some(Placement::InstagramFeed));
        assert_eq!(found, [Target::Field(Field::Text), Nothing, Name, Nothing]);
    }

    #[test]
    fn a_column_serves_placements_that_call_it_otherwise() {
        let name = |placement, field| field_for(placement, field).map(|spec| spec.field);
        assert_eq!(name(Placement::PinterestPin, Field::Text), Some(Field::Description));
        assert_eq!(name(Placement::FacebookAd, Field::Headlines), Some(Field::Headline));
        assert_eq!(name(Placement::InstagramFeed, Field::Headlines), None);
        assert_eq!(name(Placement::InstagramFeed, Field::Text), Some(Field::Text));
    }

    #[test]
    fn targets_read_back_as_themselves() {
        for id in ["nothing", "placement", "name", "headlines", "meta_description"] {
            assert_eq!(Target::from_id(id).map(Target::id), Some(id));
        }
        assert_eq!(Target::from_id("campaign"), None);
    }
}
