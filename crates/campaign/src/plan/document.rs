use crate::named::named;
use serde::Serialize;

named! {
    /// The questions a plan answers, in their order (PR Smith's SOSTAC).
    Sostac, words "sostac" {
        Situation = "situation",
        Objectives = "objectives",
        Strategy = "strategy",
        Tactics = "tactics",
        Actions = "actions",
        Control = "control",
    }
}

/// A document without a look: whoever shows it decides how.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Document {
    pub title: String,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// `goal`, `audience`, `platforms`, `copy`, `schedule`, `workload`: stable, for anchors.
    pub id: &'static str,
    pub title: String,
    /// The question this section begins to answer, in words; with the first section of each.
    pub opens: Option<String>,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    /// A heading below that of the section.
    Heading(String),
    Paragraph(String),
    /// The name of what follows, smaller than a heading.
    Label(String),
    List(Vec<String>),
    /// Names and values.
    Pairs(Vec<(String, String)>),
    Table {
        caption: String,
        head: Vec<String>,
        rows: Vec<Vec<String>>,
    },
    /// A chart of horizontal bars; as a table where nothing can be drawn.
    Bars {
        caption: String,
        /// What the names and the numbers are.
        head: [String; 2],
        bars: Vec<Bar>,
    },
    /// Words to be kept exactly, line breaks included: the copy itself.
    Quote(String),
}

/// One bar of a chart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    pub name: String,
    /// Its number as people read it.
    pub shown: String,
    /// Its length: a thousand is the longest.
    pub per_mille: u16,
}

impl Section {
    /// Which of the plan's questions a section answers; `None` for what stands before and after them.
    pub fn sostac(&self) -> Option<Sostac> {
        Some(match self.id {
            "situation" => Sostac::Situation,
            "goal" | "forecast" => Sostac::Objectives,
            "audience" | "platforms" => Sostac::Strategy,
            "copy" | "schedule" | "calendar" => Sostac::Tactics,
            "workload" => Sostac::Actions,
            "control" | "results" => Sostac::Control,
            _ => return None,
        })
    }

    pub(crate) fn bars(&mut self, caption: &str, head: [&str; 2], bars: Vec<(String, f64, String)>) {
        let longest = bars.iter().map(|(_, value, _)| *value).fold(0.0, f64::max);
        if longest > 0.0 {
            let bars = bars.into_iter().map(|(name, value, shown)| Bar {
                name,
                shown,
                per_mille: (value / longest * 1000.0).round().clamp(0.0, 1000.0) as u16,
            });
            let head = head.map(str::to_owned);
            self.blocks.push(Block::Bars { caption: caption.to_owned(), head, bars: bars.collect() });
        }
    }

    pub(crate) fn new(id: &'static str, title: &str) -> Self {
        Self { id, title: title.to_owned(), opens: None, blocks: Vec::new() }
    }

    pub(crate) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(crate) fn label(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Label(text.into()));
    }

    pub(crate) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Leaves out what is empty, and the whole when everything is.
    pub(crate) fn pairs(&mut self, pairs: impl IntoIterator<Item = (String, Option<String>)>) {
        let pairs: Vec<(String, String)> = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.trim().is_empty())?)))
            .collect();
        if !pairs.is_empty() {
            self.blocks.push(Block::Pairs(pairs));
        }
    }

    pub(crate) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    pub(crate) fn table(&mut self, caption: &str, head: &[&str], rows: Vec<Vec<String>>) {
        if rows.is_empty() {
            return;
        }
        // A column in which nobody wrote anything would only look broken.
        let filled: Vec<bool> = (0..head.len())
            .map(|column| {
                column == 0 || rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.trim().is_empty()))
            })
            .collect();
        let kept = |cells: Vec<String>| -> Vec<String> {
            cells.into_iter().zip(&filled).filter(|(_, filled)| **filled).map(|(cell, _)| cell).collect()
        };
        let head = kept(head.iter().map(|cell| (*cell).to_owned()).collect());
        let rows = rows.into_iter().map(kept).collect();
        self.blocks.push(Block::Table { caption: caption.to_owned(), head, rows });
    }
}
