//! The plan as it arrives: the JSON of `campaign::plan::Document`, which this crate does not link.

use serde::Deserialize;

#[derive(Debug, Deserialize)]
pub struct Document {
    pub title: String,
    pub sections: Vec<Section>,
}

#[derive(Debug, Deserialize)]
pub struct Section {
    pub id: String,
    pub title: String,
    /// The question that begins with this section.
    pub opens: Option<String>,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Block {
    Heading(String),
    Paragraph(String),
    Label(String),
    List(Vec<String>),
    Pairs(Vec<(String, String)>),
    Table { caption: String, head: Vec<String>, rows: Vec<Vec<String>> },
    Bars { caption: String, head: [String; 2], bars: Vec<Bar> },
    Quote(String),
}

#[derive(Debug, Deserialize)]
pub struct Bar {
    pub name: String,
    pub shown: String,
    /// A thousand is the longest.
    pub per_mille: u16,
}
