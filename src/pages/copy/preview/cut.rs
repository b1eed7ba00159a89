//! Where a field is cut on a device: from the least that any source says is seen to the most.

use crate::{
    browser::text::width,
    catalogue::{Row, Rows, Value},
    engine,
    pages::overrides::Mine,
};
use facts::{About, Field, Placement, Unit};
use std::rc::Rc;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::pages::copy) enum Device {
    Phone,
    Desktop,
}

impl Device {
    pub(in crate::pages::copy) const ALL: [Device; 2] = [Device::Phone, Device::Desktop];

    fn about(self) -> About {
        match self {
            Device::Phone => About::FoldPhone,
            Device::Desktop => About::FoldDesktop,
        }
    }

    fn other_name(self) -> &'static str {
        match self {
            Device::Phone => "desktop",
            Device::Desktop => "phone",
        }
    }
}

/// The parts of a text, in bytes: up to `sure` everybody sees it, up to `perhaps` some do, up to
/// `taken` the platform takes it.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::pages::copy) struct Cut {
    pub sure: usize,
    pub perhaps: usize,
    pub taken: usize,
    /// The rows that say so.
    pub rows: Vec<Rc<Row>>,
    /// The limit is the person's own.
    pub own: bool,
}

pub(super) fn ends(row: &Row) -> Option<(u64, u64)> {
    match row.value {
        Value::Whole(n) => Some((n, n)),
        Value::Between(low, high) => Some((low, high)),
        _ => None,
    }
}

/// The rows about the cut of a field on a device, those in pixels included.
pub(super) fn folds(rows: &Rows, placement: Placement, field: Field, device: Device) -> Vec<Rc<Row>> {
    let mut folds: Vec<Rc<Row>> = rows.about(placement, field, device.about()).cloned().collect();
    // Widths of a search result: of both devices, or of the one their name says.
    let pixels = rows.iter().filter(|row| {
        row.unit() == Some(Unit::Pixels)
            && row.field.as_deref() == Some(field.name())
            && row.placements.iter().any(|place| place == placement.id())
            && row.id.contains(".fold-")
            && !row.id.ends_with(device.other_name())
    });
    folds.extend(pixels.cloned());
    folds.retain(|row| ends(row).is_some());
    folds
}

pub(super) fn cut(
    rows: &Rows,
    mine: Option<&Mine>,
    placement: Placement,
    field: Field,
    text: &str,
    device: Device,
) -> Cut {
    let folds = folds(rows, placement, field, device);
    let places: Vec<(usize, usize)> = folds
        .iter()
        .filter_map(|row| {
            let ((low, high), unit) = (ends(row)?, row.unit()?);
            Some((kept(text, field, unit, low)?, kept(text, field, unit, high)?))
        })
        .collect();
    let limit = rows.about(placement, field, About::LengthMax).find(|row| row.at_most().is_some());
    let own = limit.and_then(|row| mine?.of(&row.id));
    let taken = limit.and_then(|row| kept(text, field, row.unit()?, own.or(row.at_most())?)).unwrap_or(text.len());
    Cut {
        sure: places.iter().map(|(low, _)| *low).min().unwrap_or(text.len()),
        perhaps: places.iter().map(|(_, high)| *high).max().unwrap_or(text.len()),
        taken,
        rows: folds,
        own: own.is_some(),
    }
}

/// How many bytes of a text fit; never inside a character. `None` for lines, which no count gives,
/// and while the engine is on its way: then nothing is cut.
fn kept(text: &str, field: Field, unit: Unit, limit: u64) -> Option<usize> {
    match unit {
        Unit::Lines => None,
        Unit::Pixels => within(text, field, limit as f64),
        unit => engine::cut(text, unit, limit),
    }
}

/// The longest beginning that is no wider, letter by letter as people see them.
fn within(text: &str, field: Field, pixels: f64) -> Option<usize> {
    // As a search result draws them.
    let font = if field == Field::MetaTitle { "20px Arial" } else { "14px Arial" };
    if width(text, font)? <= pixels {
        return Some(text.len());
    }
    let (mut fits, mut over) = (0, text.chars().count() as u64);
    while fits + 1 < over {
        let middle = u64::midpoint(fits, over);
        let end = engine::cut(text, Unit::Graphemes, middle)?;
        if width(text.get(..end)?, font)? <= pixels { fits = middle } else { over = middle }
    }
    engine::cut(text, Unit::Graphemes, fits)
}
