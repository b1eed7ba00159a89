#![allow(clippy::unwrap_used)]

use super::*;
use crate::plan_as_docx;
use campaign::{Campaign, Edit, apply, goal::GoalField, goal::Kpi, goal::Objective, plan};
use facts::Placement;
use quick_xml::{Reader, events::Event};
use std::io::Read;
use wording::Language;

fn campaign() -> Campaign {
    let mut campaign = Campaign::default();
    for edit in [
        Edit::Rename("Primavera <2027> & co.".into()),
        Edit::Objective(Some(Objective::Leads)),
        Edit::Metric(Some(Kpi::Leads)),
        Edit::Goal { field: GoalField::Action, text: "Ricevere\u{0} più richieste".into() },
        Edit::Goal { field: GoalField::Target, text: "60".into() },
        Edit::Goal { field: GoalField::Budget, text: "900".into() },
        Edit::Choose { placement: Placement::FacebookAd, chosen: true },
        Edit::Choose { placement: Placement::BlogPost, chosen: true },
    ] {
        campaign = apply(&campaign, edit).unwrap();
    }
    campaign
}

/// Every part of the archive, by name.
fn unzipped(bytes: Vec<u8>) -> Vec<(String, String)> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|index| {
            let mut part = archive.by_index(index).unwrap();
            let mut text = String::new();
            part.read_to_string(&mut text).unwrap();
            (part.name().to_owned(), text)
        })
        .collect()
}

/// Paragraph styles and the text, as another program reads them; fails where the XML is not well-formed.
fn read(xml: &str) -> (Vec<String>, String, usize) {
    let mut reader = Reader::from_str(xml);
    let (mut styles, mut text, mut tables) = (Vec::new(), String::new(), 0);
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return (styles, text, tables),
            Event::Start(tag) | Event::Empty(tag) if tag.name().as_ref() == b"w:pStyle" => {
                let value = tag.attributes().flatten().find(|attribute| attribute.key.as_ref() == b"w:val").unwrap();
                styles.push(String::from_utf8(value.value.to_vec()).unwrap());
            }
            Event::Start(tag) if tag.name().as_ref() == b"w:tbl" => tables += 1,
            Event::Text(part) => text.push_str(&part.decode().unwrap()),
            Event::GeneralRef(name) => text.push_str(match &*name.decode().unwrap() {
                "lt" => "<",
                "gt" => ">",
                "amp" => "&",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("{other}"),
            }),
            _ => {}
        }
    }
}

#[test]
fn a_plan_becomes_a_file_that_another_program_reads() {
    for language in Language::ALL {
        let document = plan::document(&campaign(), *language);
        let parts = unzipped(plan_as_docx(&serde_json::to_string(&document).unwrap()).unwrap());
        let names: Vec<&str> = parts.iter().map(|(name, _)| name.as_str()).collect();
        for name in ["[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/styles.xml", "word/numbering.xml"]
        {
            assert!(names.contains(&name), "{name} is missing: {names:?}");
        }
        parts.iter().filter(|(name, _)| name.ends_with(".xml")).for_each(|(_, xml)| drop(read(xml)));
        let (styles, text, tables) = read(&parts.iter().find(|(name, _)| name == "word/document.xml").unwrap().1);
        assert!(text.contains("Primavera <2027> & co.") && text.contains("Ricevere più richieste"), "{text}");
        assert_eq!(styles.iter().filter(|style| *style == "Heading1").count(), document.sections.len());
        let of = |wanted: fn(&plan::Block) -> bool| {
            document.sections.iter().flat_map(|section| &section.blocks).filter(|block| wanted(block)).count()
        };
        assert_eq!(tables, of(|block| matches!(block, plan::Block::Table { .. } | plan::Block::Bars { .. })));
        assert!(tables >= 4 && text.contains('█'));
        for style in ["Title", "Question", "Heading2", "Caption"] {
            assert!(styles.iter().any(|used| used == style), "{style}");
        }
    }
}

#[test]
fn what_is_no_plan_is_refused() {
    assert!(plan_as_docx("{").is_err() && plan_as_docx("[]").is_err());
}
