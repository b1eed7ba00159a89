//! A file on its way in, piece by piece: how far it is, another in its place, and the old one kept.

use many_texts::{
    Desk,
    protocol::{Answer, Ask, Opened, Setup},
};

fn ask(desk: &mut Desk, question: Ask) -> Answer {
    desk.ask(question, &mut |_: &str, _: &str| Err("nothing is checked here".to_owned()))
}

fn opened(answer: Answer) -> Opened {
    match answer {
        Answer::Opened(opened) => opened,
        other => panic!("{other:?}"),
    }
}

fn sheet(rows: usize) -> String {
    let rows = (0..rows).map(|row| format!("Instagram;Vieni a trovarci, numero {row}: è sabato\n"));
    std::iter::once("Canale;Testo\n".to_owned()).chain(rows).collect()
}

#[test]
fn a_file_tells_how_far_it_is() {
    let sheet = sheet(10_000);
    let bytes = sheet.as_bytes();
    let mut desk = Desk::default();
    desk.begin(bytes.len());
    assert_eq!(desk.read(), Answer::Reading { read: 0, size: bytes.len(), rows: 0 });
    let (mut told, half) = (0, bytes.len() / 2);
    for piece in bytes[..half].chunks(1 << 15) {
        assert!(desk.feed(piece));
        let Answer::Reading { read, rows, .. } = desk.read() else { panic!("{:?}", desk.read()) };
        assert!(rows >= told && read <= half, "{rows} rows in {read} bytes after {told}");
        told = rows;
    }
    assert!((4_000..6_000).contains(&told), "{told} rows in half of the file");
    assert!(desk.feed(&bytes[half..]));
    let whole = opened(desk.end().expect("it is UTF-8"));
    assert_eq!((whole.rows, whole.encoding.as_str(), whole.delimiter.as_str()), (10_000, "utf-8", "semicolon"));
    assert_eq!(desk.read(), Answer::Nothing);
}

#[test]
fn another_file_takes_the_place_of_one_that_is_half_read() {
    let mut desk = Desk::default();
    desk.begin(1_000_000);
    assert!(desk.feed(sheet(9_000).as_bytes()));
    assert_eq!(opened(desk.open(b"Testo\nUno\nDue\n")).rows, 2);
}

#[test]
fn reading_again_that_is_given_up_leaves_the_file_as_it_was() {
    let sheet = sheet(3);
    let mut desk = Desk::default();
    let before = opened(desk.open(sheet.as_bytes()));
    let read =
        |encoding: &str, headings| Ask::Read { encoding: encoding.into(), delimiter: "semicolon".into(), headings };
    // Headings need no bytes.
    assert_eq!(opened(ask(&mut desk, read("utf-8", false))).rows, 4);
    assert_eq!(opened(ask(&mut desk, read("utf-8", true))), before);
    assert!(matches!(ask(&mut desk, read("windows-1252", true)), Answer::Reading { read: 0, .. }));
    assert!(desk.feed(&sheet.as_bytes()[..40]));
    assert_eq!(ask(&mut desk, Ask::Start(Setup::default())), Answer::Nothing, "the rows are not yet what was said");
    assert_eq!(ask(&mut desk, Ask::Leave), Answer::Left);
    assert_eq!(opened(ask(&mut desk, read("utf-8", true))), before);
    assert!(matches!(ask(&mut desk, read("windows-1252", false)), Answer::Reading { .. }));
    let again = opened(desk.bring(sheet.as_bytes()));
    assert_eq!((again.encoding.as_str(), again.headings, again.rows), ("windows-1252", false, 4));
    assert_eq!(again.sample[1][1], "Vieni a trovarci, numero 0: Ã¨ sabato");
}

#[test]
fn a_file_that_is_no_utf8_is_brought_twice() {
    let mut bytes = b"Canale;Testo\n".repeat(1_000);
    bytes.extend_from_slice(b"X;Perch\xe9 no\n");
    let mut desk = Desk::default();
    desk.begin(bytes.len());
    assert!(!desk.feed(&bytes));
    assert_eq!(desk.read(), Answer::Reading { read: 0, size: bytes.len(), rows: 0 });
    assert_eq!(opened(desk.bring(&bytes)).encoding, "windows-1252");
}

#[test]
fn lines_above_the_headings_are_no_texts() {
    let report = "Report di novembre;;\nDal 1 al 30;;\n\nCanale;Testo;Codice interno\nInstagram;Vieni a trovarci;7\nX;A sabato;8\n";
    let mut desk = Desk::default();
    let found = opened(desk.open(report.as_bytes()));
    assert_eq!((found.delimiter.as_str(), found.headings, found.above, found.heading_line), ("semicolon", true, 2, 4));
    assert_eq!((found.rows, found.names[1].as_str(), found.sample[0][1].as_str()), (2, "Testo", "Vieni a trovarci"));
    assert!(found.problems.is_empty(), "{:?}", found.problems);
    // The person may say that there are no headings at all, and that there are.
    let read = |headings| Ask::Read { encoding: "utf-8".into(), delimiter: "semicolon".into(), headings };
    let without = opened(ask(&mut desk, read(false)));
    assert_eq!((without.rows, without.above, without.sample[0][0].as_str()), (5, 0, "Report di novembre"));
    assert_eq!(opened(ask(&mut desk, read(true))), found);
    // A narrow report whose only known name stands beside others.
    let one = opened(desk.open(b"Export\nCampagna,Testo\nEstate,Vieni\n"));
    assert_eq!((one.delimiter.as_str(), one.above, one.rows), ("comma", 1, 1));
}

#[test]
fn texts_are_never_taken_for_lines_above() {
    for text in [
        // As many cells above as in the row that says names.
        "Vieni a trovarci;Instagram\nTesto;Link\nSabato;X\n",
        "Vieni a trovarci\nTesto\nSabato\n",
        "Vieni a trovarci, sabato\nPost\nSabato\n",
    ] {
        let mut desk = Desk::default();
        assert_eq!(opened(desk.open(text.as_bytes())).above, 0, "{text}");
    }
}

#[test]
fn a_sheet_needs_no_finding_out() {
    let cells = |row: &[&str]| row.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    let rows = [
        (1, cells(&["Piano di novembre", "", ""])),
        (3, cells(&["Titolo", "Testo", "Note"])),
        (4, cells(&["Uno, due; tre", "dice \"sì\"\tdavvero", "=1+1"])),
    ];
    let text = many_texts::sheet::text(&rows);
    let mut desk = Desk::default();
    desk.begin_sheet(text.len());
    let found = opened(desk.bring(text.as_bytes()));
    assert_eq!((found.above, found.heading_line, found.rows), (1, 3, 1));
    assert_eq!(found.sample, [cells(&["Uno, due; tre", "dice \"sì\"\tdavvero", "=1+1"])]);
    // One row alone is a row of cells.
    let text = many_texts::sheet::text(&rows[1..2]);
    desk.begin_sheet(text.len());
    assert_eq!(opened(desk.bring(text.as_bytes())).names, cells(&["Titolo", "Testo", "Note"]));
}
