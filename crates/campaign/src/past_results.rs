//! What earlier campaigns of the person brought: the numbers that replace the benchmarks.
//!
//! A row is typed by hand on the Goal desk, or written by the Results desk from an export
//! ([`PastResult::measured`]). Numbers stay as typed, so that nothing half-written is lost.

use crate::currency::Currency;
use crate::named::named;
use crate::number;
use facts::Placement;
use serde::{Deserialize, Serialize};

/// The part `past_results` of a campaign.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PastResults {
    pub rows: Vec<PastResult>,
}

/// One past campaign, or one period, in one channel.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct PastResult {
    /// Unique within its campaign, never reused.
    pub id: u32,
    /// What the person calls it: "Natale 2025".
    pub label: String,
    /// A placement's id (`facebook-ad`), a platform's id (`facebook`), or empty for all channels.
    pub channel: String,
    /// First and last day, ISO 8601.
    pub from: String,
    pub to: String,
    /// Of `spend` and `revenue`.
    pub currency: Currency,
    pub impressions: String,
    pub clicks: String,
    pub conversions: String,
    pub spend: String,
    pub revenue: String,
    /// Different people reached.
    pub reach: String,
}

named! {
    /// The texts of a past result. The order is that of the form.
    ResultField, words "past-field" {
        Label = "label",
        Channel = "channel",
        From = "from",
        To = "to",
        Impressions = "impressions",
        Clicks = "clicks",
        Conversions = "conversions",
        Spend = "spend",
        Revenue = "revenue",
        Reach = "reach",
    }
}

/// The numbers of a past result, as read; `None` where nothing, or no number, was typed.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Measured {
    pub impressions: Option<f64>,
    pub clicks: Option<f64>,
    pub conversions: Option<f64>,
    pub spend: Option<f64>,
    pub revenue: Option<f64>,
    pub reach: Option<f64>,
}

/// A change of the past results; wrapped in `Edit::PastResult`.
#[derive(Debug, Clone, PartialEq)]
pub enum ResultEdit {
    /// A new row with an id of its own; whatever id it carries is replaced.
    Add(Box<PastResult>),
    Remove {
        id: u32,
    },
    Text {
        id: u32,
        field: ResultField,
        text: String,
    },
    Currency {
        id: u32,
        currency: Currency,
    },
}

impl PastResult {
    /// A row made of numbers, as a reader of exports has them. The id is given by `ResultEdit::Add`.
    pub fn measured(label: impl Into<String>, channel: impl Into<String>, currency: Currency, of: Measured) -> Self {
        // Plain digits with a point: read back as the same number in both notations.
        let text = |value: Option<f64>| value.filter(|value| value.is_finite()).map(typed).unwrap_or_default();
        Self {
            label: label.into(),
            channel: channel.into(),
            currency,
            impressions: text(of.impressions),
            clicks: text(of.clicks),
            conversions: text(of.conversions),
            spend: text(of.spend),
            revenue: text(of.revenue),
            reach: text(of.reach),
            ..Self::default()
        }
    }

    pub fn text(&self, field: ResultField) -> &str {
        match field {
            ResultField::Label => &self.label,
            ResultField::Channel => &self.channel,
            ResultField::From => &self.from,
            ResultField::To => &self.to,
            ResultField::Impressions => &self.impressions,
            ResultField::Clicks => &self.clicks,
            ResultField::Conversions => &self.conversions,
            ResultField::Spend => &self.spend,
            ResultField::Revenue => &self.revenue,
            ResultField::Reach => &self.reach,
        }
    }

    pub fn text_mut(&mut self, field: ResultField) -> &mut String {
        match field {
            ResultField::Label => &mut self.label,
            ResultField::Channel => &mut self.channel,
            ResultField::From => &mut self.from,
            ResultField::To => &mut self.to,
            ResultField::Impressions => &mut self.impressions,
            ResultField::Clicks => &mut self.clicks,
            ResultField::Conversions => &mut self.conversions,
            ResultField::Spend => &mut self.spend,
            ResultField::Revenue => &mut self.revenue,
            ResultField::Reach => &mut self.reach,
        }
    }

    /// Whether nothing is written in it, whatever its channel.
    pub fn is_empty(&self) -> bool {
        let fields = ResultField::ALL.iter().filter(|field| **field != ResultField::Channel);
        fields.map(|field| self.text(*field)).all(|text| text.trim().is_empty())
    }

    /// Its numbers; a negative one counts as not typed.
    pub fn figures(&self) -> Measured {
        let read = |text: &str| number::value(text).filter(|value| *value >= 0.0);
        Measured {
            impressions: read(&self.impressions),
            clicks: read(&self.clicks),
            conversions: read(&self.conversions),
            spend: read(&self.spend),
            revenue: read(&self.revenue),
            reach: read(&self.reach),
        }
    }

    /// Whether it says something of this placement: it names it, its platform, or no channel at all.
    pub fn concerns(&self, placement: Placement) -> bool {
        let channel = self.channel.trim();
        channel.is_empty() || channel == placement.id() || channel == placement.platform()
    }
}

/// "1234.5", and "1234.500" where three decimals would be read as thousands.
fn typed(value: f64) -> String {
    let text = (value * 10_000.0).round() / 10_000.0;
    let text = text.to_string();
    match text.split_once('.') {
        Some((_, decimals)) if decimals.len() == 3 => format!("{text}0"),
        _ => text,
    }
}

impl PastResults {
    pub fn row(&self, id: u32) -> Option<&PastResult> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// `id` is a free one. `None` when the row is not there, or there are too many.
    pub(crate) fn apply(&mut self, edit: ResultEdit, most: usize, id: impl FnOnce() -> u32) -> Option<()> {
        match edit {
            ResultEdit::Add(row) => {
                (self.rows.len() < most).then_some(())?;
                self.rows.push(PastResult { id: id(), ..*row });
            }
            ResultEdit::Remove { id } => self.rows.retain(|row| row.id != id),
            ResultEdit::Text { id, field, text } => *self.row_mut(id)?.text_mut(field) = text,
            ResultEdit::Currency { id, currency } => self.row_mut(id)?.currency = currency,
        }
        Some(())
    }

    /// The highest id in use.
    pub(crate) fn last_id(&self) -> u32 {
        self.rows.iter().map(|row| row.id).max().unwrap_or(0)
    }

    fn row_mut(&mut self, id: u32) -> Option<&mut PastResult> {
        self.rows.iter_mut().find(|row| row.id == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Campaign, Edit, apply};

    #[test]
    fn numbers_come_back_as_they_were() {
        let of = Measured {
            impressions: Some(111_111.0),
            clicks: Some(1111.0),
            spend: Some(1000.125),
            revenue: Some(2000.5),
            ..Measured::default()
        };
        let row = PastResult::measured("Natale 2025", "facebook-ad", Currency::Chf, of);
        assert_eq!(row.figures(), of);
        assert_eq!((row.spend.as_str(), row.conversions.as_str()), ("1000.1250", ""));
        let odd = PastResult { clicks: "tanti".into(), reach: "-3".into(), ..PastResult::default() };
        assert_eq!(odd.figures(), Measured::default());
    }

    #[test]
    fn a_row_concerns_its_channel() {
        for (channel, there) in [("facebook-ad", true), ("facebook", true), ("", true), ("instagram", false)] {
            let row = PastResult { channel: channel.into(), ..PastResult::default() };
            assert_eq!(row.concerns(Placement::FacebookAd), there, "{channel:?}");
        }
    }

    #[test]
    fn rows_are_added_changed_removed_and_stored() {
        let add = |campaign: &Campaign| apply(campaign, Edit::PastResult(ResultEdit::Add(Box::default()))).unwrap();
        let campaign = add(&add(&Campaign::default()));
        let ids: Vec<u32> = campaign.parts.past_results.rows.iter().map(|row| row.id).collect();
        assert_eq!(ids, [1, 2]);
        let text = ResultEdit::Text { id: 2, field: ResultField::Spend, text: "1.000".into() };
        let campaign = apply(&campaign, Edit::PastResult(text)).unwrap();
        let campaign = apply(&campaign, Edit::PastResult(ResultEdit::Remove { id: 1 })).unwrap();
        let json = serde_json::to_value(&campaign.parts.past_results).unwrap();
        assert_eq!(json["rows"][0]["spend"], "1.000");
        assert_eq!(json["rows"][0]["currency"], "EUR");
        assert_eq!(serde_json::from_value::<PastResults>(json).unwrap(), campaign.parts.past_results);
        // The id of a row that is gone is not given again.
        assert_eq!(add(&campaign).parts.past_results.rows.last().unwrap().id, 3);
    }
}
