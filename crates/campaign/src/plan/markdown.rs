//! A document as Markdown that any editor reads, with the person's own text escaped: a line that
//! begins with `#` or a name with `*` must not change the document.

use super::document::{Block, Document};

/// The document as CommonMark with GitHub's tables.
pub fn markdown(document: &Document) -> String {
    let mut out = format!("# {}\n", inline(&document.title));
    for section in &document.sections {
        if let Some(question) = &section.opens {
            out.push_str(&format!("\n---\n\n*{}*\n", inline(question)));
        }
        out.push_str(&format!("\n## {}\n", inline(&section.title)));
        for block in &section.blocks {
            out.push('\n');
            out.push_str(&block_text(block, &section.title));
        }
    }
    out
}

fn block_text(block: &Block, section: &str) -> String {
    match block {
        Block::Heading(text) => format!("### {}\n", inline(text)),
        Block::Paragraph(text) => format!("{}\n", paragraph(text)),
        Block::Label(text) => format!("**{}**\n", inline(text)),
        Block::List(items) => items.iter().map(|item| format!("- {}\n", inline(item))).collect(),
        Block::Pairs(pairs) => {
            pairs.iter().map(|(name, value)| format!("- **{}:** {}\n", inline(name), inline(value))).collect()
        }
        Block::Quote(text) => text.lines().map(|line| format!("> {}  \n", escape(line))).collect(),
        Block::Bars { caption, head, bars } => {
            let rows = bars.iter().map(|bar| vec![bar.name.clone(), bar.shown.clone()]).collect();
            block_text(&Block::Table { caption: caption.clone(), head: head.to_vec(), rows }, section)
        }
        Block::Table { caption, head, rows } => {
            let line = |cells: &[String]| {
                let cells: Vec<String> = cells.iter().map(|cell| inline(cell).replace('|', "\\|")).collect();
                format!("| {} |\n", cells.join(" | "))
            };
            let rule = vec!["---"; head.len()].join(" | ");
            let rows: String = rows.iter().map(|row| line(row)).collect();
            // A table with the name of its section needs no second title.
            let title = if caption == section {
                String::new()
            } else {
                format!(
                    "**{}**

",
                    inline(caption)
                )
            };
            format!(
                "{title}{}| {rule} |
{rows}",
                line(head)
            )
        }
    }
}

/// On one line: in headings, lists and cells a line break would end the block.
fn inline(text: &str) -> String {
    escape(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn paragraph(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(escape).collect::<Vec<_>>().join("  \n")
}

fn escape(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let first = line.chars().next();
    // Only at the beginning of a line do these make headings, lists and quotations.
    if matches!(first, Some('#' | '>' | '+' | '-' | '=')) {
        out.push('\\');
    }
    let number = line.chars().take_while(char::is_ascii_digit).count();
    // "1. " begins a numbered list, "1.5" does not.
    let listed = number > 0 && matches!(line.get(number + 1..).map(|rest| rest.chars().next()), Some(None | Some(' ')));
    for (index, c) in line.chars().enumerate() {
        let after_number = listed && index == number && matches!(c, '.' | ')');
        if after_number || matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_stays_text() {
        for (text, expected) in [
            ("# non è un titolo", "\\# non è un titolo"),
            ("1. non è un elenco", "1\\. non è un elenco"),
            ("66.7 %", "66.7 %"),
            ("3)", "3\\)"),
            ("2026 è l'anno", "2026 è l'anno"),
            ("*forte* e [link](x)", "\\*forte\\* e \\[link\\](x)"),
            ("<script>", "\\<script>"),
            ("C:\\x", "C:\\\\x"),
            ("perché sì 👩‍👩‍👧", "perché sì 👩‍👩‍👧"),
        ] {
            assert_eq!(escape(text), expected);
        }
    }

    #[test]
    fn blocks_have_their_marks() {
        for (block, expected) in [
            (Block::Heading("a\nb".into()), "### a b\n"),
            (Block::Paragraph("uno\n\ndue".into()), "uno  \ndue\n"),
            (Block::Label("Testo".into()), "**Testo**\n"),
            (Block::List(vec!["x".into(), "y".into()]), "- x\n- y\n"),
            (Block::Pairs(vec![("n".into(), "v\nw".into())]), "- **n:** v w\n"),
            (Block::Quote("a\n\n#b".into()), "> a  \n>   \n> \\#b  \n"),
            (
                Block::Table {
                    caption: "c".into(),
                    head: vec!["h".into(), "i".into()],
                    rows: vec![vec!["a|b".into(), "".into()]],
                },
                "| h | i |\n| --- | --- |\n| a\\|b |  |\n",
            ),
        ] {
            assert_eq!(block_text(&block, "c"), expected);
        }
    }
}
