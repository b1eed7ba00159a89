//! A plan as a Word file: real headings, lists and tables, so that a reader can navigate and edit it.

use crate::plan::{Bar, Block, Document};
use docx_rs::{
    AbstractNumbering, AlignmentType, BreakType, Docx, IndentLevel, Level, LevelJc, LevelText, LineSpacing,
    NumberFormat, Numbering, NumberingId, Paragraph, Run, RunFonts, Shading, SpecialIndentType, Start, Style,
    StyleType, Table, TableCell, TableCellMargins, TableRow, WidthType,
};
use std::io::Cursor;

/// A4 between margins of 2 cm, in twentieths of a point.
const WIDTH: usize = 9_638;
const BULLETS: usize = 2;
/// How many marks the longest bar of a chart has.
const LONGEST_BAR: usize = 24;

/// The file.
///
/// # Errors
/// Where the archive could not be written, which in memory means that there is none left.
pub fn docx(document: &Document) -> Result<Vec<u8>, String> {
    let mut file = styles(Docx::new()).add_paragraph(styled("Title", &document.title));
    let mut before = "";
    for (index, section) in document.sections.iter().enumerate() {
        if let Some(question) = &section.opens {
            // Each question of the plan begins a page; the situation is short, and the objectives follow it.
            file = file.add_paragraph(
                styled("Question", question).page_break_before(index > 0 && before != "situation").keep_next(true),
            );
        }
        file = file.add_paragraph(styled("Heading1", &section.title).keep_next(true));
        for block in &section.blocks {
            file = add(file, block, &section.title);
        }
        before = &section.id;
    }
    let mut bytes = Cursor::new(Vec::new());
    file.build().pack(&mut bytes).map_err(|error| error.to_string())?;
    Ok(bytes.into_inner())
}

fn styles(file: Docx) -> Docx {
    let heading = |id: &str, name: &str, size: usize, level: usize| {
        Style::new(id, StyleType::Paragraph)
            .name(name)
            .based_on("Normal")
            .next("Normal")
            .size(size)
            .bold()
            .outline_lvl(level)
            .line_spacing(LineSpacing::new().before(240).after(80))
    };
    let plain = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    let bullet = Level::new(0, Start::new(1), NumberFormat::new("bullet"), LevelText::new("•"), LevelJc::new("left"))
        .indent(Some(360), Some(SpecialIndentType::Hanging(360)), None, None);
    file.default_fonts(RunFonts::new().ascii("Calibri").hi_ansi("Calibri").cs("Calibri"))
        .default_size(22)
        .page_size(11_906, 16_838)
        .page_margin(docx_rs::PageMargin { top: 1134, bottom: 1134, left: 1134, right: 1134, ..Default::default() })
        .add_style(
            Style::new("Normal", StyleType::Paragraph).name("Normal").line_spacing(LineSpacing::new().after(100)),
        )
        .add_style(plain("Title", "Title").size(44).bold().line_spacing(LineSpacing::new().after(240)))
        .add_style(plain("Question", "Question").size(22).color("555555").italic())
        .add_style(heading("Heading1", "heading 1", 32, 0))
        .add_style(heading("Heading2", "heading 2", 26, 1))
        .add_style(plain("Label", "Label").bold().line_spacing(LineSpacing::new().before(100).after(40)))
        .add_style(plain("Caption", "caption").bold().size(20).line_spacing(LineSpacing::new().before(100).after(60)))
        .add_style(plain("Quote", "Quote").indent(Some(360), None, None, None).color("333333"))
        .add_abstract_numbering(AbstractNumbering::new(BULLETS).add_level(bullet))
        .add_numbering(Numbering::new(BULLETS, BULLETS))
}

fn add(file: Docx, block: &Block, section: &str) -> Docx {
    match block {
        Block::Heading(text) => file.add_paragraph(styled("Heading2", text).keep_next(true)),
        Block::Paragraph(text) => file.add_paragraph(styled("Normal", text)),
        Block::Label(text) => file.add_paragraph(styled("Label", text).keep_next(true)),
        Block::Quote(text) => file.add_paragraph(styled("Quote", text)),
        Block::List(items) => items.iter().fold(file, |file, item| {
            file.add_paragraph(styled("Normal", item).numbering(NumberingId::new(BULLETS), IndentLevel::new(0)))
        }),
        Block::Pairs(pairs) => pairs.iter().fold(file, |file, (name, value)| {
            let name = Run::new().add_text(format!("{}: ", clean(name))).bold();
            file.add_paragraph(Paragraph::new().style("Normal").add_run(name).add_run(lines(value)))
        }),
        Block::Table { caption, head, rows } => {
            let file =
                if caption == section { file } else { file.add_paragraph(styled("Caption", caption).keep_next(true)) };
            with_table(file, head, rows)
        }
        Block::Bars { caption, head, bars } => {
            let file = file.add_paragraph(styled("Caption", caption).keep_next(true));
            let rows: Vec<Vec<String>> =
                bars.iter().map(|bar| vec![bar.name.clone(), bar.shown.clone(), drawn(bar)]).collect();
            with_table(file, &[head[0].clone(), head[1].clone(), String::new()], &rows)
        }
    }
}

/// A bar that survives every program that opens the file: a row of marks.
fn drawn(bar: &Bar) -> String {
    let marks = (usize::from(bar.per_mille) * LONGEST_BAR).div_ceil(1000);
    "█".repeat(marks)
}

fn with_table(file: Docx, head: &[String], rows: &[Vec<String>]) -> Docx {
    let columns = head.len().max(1);
    let width = WIDTH / columns;
    let cell = |text: &str, is_head: bool, column: usize| {
        let mut run = lines(text).size(19);
        if is_head || column == 0 {
            run = run.bold();
        }
        let mut paragraph = Paragraph::new().style("Normal").add_run(run).line_spacing(LineSpacing::new().after(20));
        if column > 0 && is_number(text) {
            paragraph = paragraph.align(AlignmentType::Right);
        }
        let cell = TableCell::new().add_paragraph(paragraph).width(width, WidthType::Dxa);
        if is_head { cell.shading(Shading::new().fill("EDEDED")) } else { cell }
    };
    let row = |cells: &[String], is_head: bool| {
        TableRow::new(cells.iter().enumerate().map(|(column, text)| cell(text, is_head, column)).collect()).cant_split()
    };
    let all = std::iter::once(row(head, true)).chain(rows.iter().map(|cells| row(cells, false)));
    let table = Table::new(all.collect())
        .set_grid(vec![width; columns])
        .width(WIDTH, WidthType::Dxa)
        .margins(TableCellMargins::new().margin(40, 80, 40, 80));
    // Without a paragraph between them two tables become one.
    file.add_table(table).add_paragraph(Paragraph::new().style("Normal"))
}

fn styled(style: &str, text: &str) -> Paragraph {
    Paragraph::new().style(style).add_run(lines(text))
}

/// A text with its line breaks.
fn lines(text: &str) -> Run {
    let text = clean(text);
    text.split('\n').enumerate().fold(Run::new(), |run, (index, line)| {
        let run = if index > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        run.add_text(line)
    })
}

/// Without the characters XML cannot hold: a pasted one would make a file that nothing opens.
fn clean(text: &str) -> String {
    let allowed = |c: &char| matches!(c, '\t' | '\n') || (*c >= ' ' && !matches!(c, '\u{fffe}' | '\u{ffff}'));
    text.chars().filter(allowed).collect()
}

fn is_number(text: &str) -> bool {
    text.chars().any(|c| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || ".,-−+%€$£".contains(c))
}

#[cfg(test)]
mod tests;
