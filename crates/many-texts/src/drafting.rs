//! A row as a draft, in the JSON of `copy_checks::wire::DraftIn`.

use crate::protocol::Setup;
use facts::{Field, FieldSpec, Placement};
use serde::{Serialize, Serializer, ser::SerializeMap};
use std::collections::BTreeMap;
use tables::{Target, field_for};

/// The set-up with its names resolved.
#[derive(Debug)]
pub(crate) struct Plan {
    pub(crate) setup: Setup,
    targets: Vec<Target>,
    placement: Option<Placement>,
    places: BTreeMap<String, Placement>,
    column: Option<usize>,
    pub(crate) name: Option<usize>,
}

/// Why a row is not checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Empty,
    NoPlacement,
}

/// A text of a row: where it stands and what it is.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Piece<'a> {
    pub(crate) column: usize,
    pub(crate) spec: &'static FieldSpec,
    pub(crate) text: &'a str,
}

pub(crate) struct Draft<'a> {
    pub(crate) placement: Placement,
    /// Those that say something, in the order of the columns.
    pub(crate) pieces: Vec<Piece<'a>>,
}

impl Plan {
    pub(crate) fn new(setup: Setup) -> Plan {
        let targets: Vec<Target> = setup.targets.iter().map(|id| Target::from_id(id).unwrap_or_default()).collect();
        let at = |wanted| targets.iter().position(|target| *target == wanted);
        let known = |id: &String| Placement::from_id(id);
        Plan {
            placement: setup.placement.as_ref().and_then(known),
            places: setup.places.iter().filter_map(|(value, id)| Some((value.trim().to_owned(), known(id)?))).collect(),
            column: at(Target::Placement),
            name: at(Target::Name),
            targets,
            setup,
        }
    }

    pub(crate) fn placement<'a>(&self, cell: impl Fn(usize) -> &'a str) -> Option<Placement> {
        if self.placement.is_some() {
            return self.placement;
        }
        self.places.get(cell(self.column?).trim()).copied()
    }

    /// The columns that hold fields of a placement.
    pub(crate) fn fields(&self, placement: Placement) -> impl Iterator<Item = (usize, &'static FieldSpec)> + '_ {
        self.targets.iter().enumerate().filter_map(move |(column, target)| match target {
            Target::Field(field) => {
                Some((column, field_for(placement, *field).filter(|spec| spec.field != Field::Media)?))
            }
            _ => None,
        })
    }

    pub(crate) fn draft<'a>(&self, cell: impl Fn(usize) -> &'a str) -> Result<Draft<'a>, Why> {
        let blank = |column: usize| cell(column).trim().is_empty();
        if self.targets.iter().enumerate().all(|(at, target)| !matches!(target, Target::Field(_)) || blank(at)) {
            return Err(Why::Empty);
        }
        let placement = self.placement(&cell).ok_or(Why::NoPlacement)?;
        let mut pieces: Vec<Piece<'a>> = Vec::new();
        for (column, spec) in self.fields(placement) {
            let text = cell(column).trim();
            // Two columns for one text: the first that says something is it.
            let taken = !spec.list && pieces.iter().any(|piece| piece.spec.field == spec.field);
            if !text.is_empty() && !taken {
                pieces.push(Piece { column, spec, text });
            }
        }
        if pieces.is_empty() { Err(Why::Empty) } else { Ok(Draft { placement, pieces }) }
    }

    pub(crate) fn json(&self, draft: &Draft<'_>) -> String {
        let setup = &self.setup;
        let context = Context {
            goal: setup.goal.as_deref(),
            sponsored: setup.sponsored,
            country: &setup.country,
            audience: setup.education.as_deref().map(|education| Audience { education }),
        };
        let out = DraftOut {
            placement: draft.placement.id(),
            language: &setup.language,
            fields: Fields(&draft.pieces),
            context,
        };
        serde_json::to_string(&out).unwrap_or_default()
    }
}

impl Draft<'_> {
    /// What the engine calls the text at a place.
    pub(crate) fn name(&self, at: usize) -> String {
        let Some(piece) = self.pieces.get(at) else { return String::new() };
        let field = piece.spec.field;
        if !piece.spec.list {
            return field.name().to_owned();
        }
        let before = self.pieces.iter().take(at).filter(|other| other.spec.field == field).count();
        format!("{}[{before}]", field.name())
    }

    /// The column of a text by the name the engine gives it: `text`, `headlines[2]`.
    pub(crate) fn piece(&self, name: &str) -> Option<&Piece<'_>> {
        let (field, index) = match name.strip_suffix(']').and_then(|name| name.split_once('[')) {
            Some((field, index)) => (field, index.parse().ok()?),
            None => (name, 0),
        };
        self.pieces.iter().filter(|piece| piece.spec.field.name() == field).nth(index)
    }
}

#[derive(Serialize)]
struct DraftOut<'a> {
    placement: &'static str,
    language: &'a str,
    fields: Fields<'a>,
    context: Context<'a>,
}

#[derive(Serialize)]
struct Context<'a> {
    goal: Option<&'a str>,
    sponsored: bool,
    country: &'a str,
    audience: Option<Audience<'a>>,
}

#[derive(Serialize)]
struct Audience<'a> {
    education: &'a str,
}

struct Fields<'a>(&'a [Piece<'a>]);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (at, piece) in self.0.iter().enumerate() {
            let field = piece.spec.field;
            if !piece.spec.list {
                map.serialize_entry(field.name(), piece.text)?;
            } else if self.0.iter().take(at).all(|before| before.spec.field != field) {
                let texts: Vec<&str> =
                    self.0.iter().filter(|piece| piece.spec.field == field).map(|piece| piece.text).collect();
                map.serialize_entry(field.name(), &texts)?;
            }
        }
        map.end()
    }
}
