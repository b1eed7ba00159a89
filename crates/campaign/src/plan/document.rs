/// A document without a look: whoever shows it decides how.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Document {
    pub title: String,
    pub sections: Vec<Section>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// `goal`, `audience`, `platforms`, `copy`, `schedule`, `workload`: stable, for anchors.
    pub id: &'static str,
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
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
    /// Words to be kept exactly, line breaks included: the copy itself.
    Quote(String),
}

impl Section {
    pub(super) fn new(id: &'static str, title: &str) -> Self {
        Self { id, title: title.to_owned(), blocks: Vec::new() }
    }

    pub(super) fn heading(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Heading(text.into()));
    }

    pub(super) fn label(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Label(text.into()));
    }

    pub(super) fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Paragraph(text.into()));
    }

    /// Leaves out what is empty, and the whole when everything is.
    pub(super) fn pairs(&mut self, pairs: impl IntoIterator<Item = (String, Option<String>)>) {
        let pairs: Vec<(String, String)> = pairs
            .into_iter()
            .filter_map(|(name, value)| Some((name, value.filter(|value| !value.trim().is_empty())?)))
            .collect();
        if !pairs.is_empty() {
            self.blocks.push(Block::Pairs(pairs));
        }
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    pub(super) fn table(&mut self, caption: &str, head: &[&str], rows: Vec<Vec<String>>) {
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
