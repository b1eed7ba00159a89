//! `coso check` answers line by line: what it holds does not grow with what it has read.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    process::{Command, Stdio},
    thread,
};

const LINES: usize = 6_000;
/// By then whatever is built once has been built.
const SETTLED: usize = 1_000;
const GROWTH: u64 = 4_000_000;

#[test]
fn memory_does_not_grow_with_the_file() {
    let mut coso = Command::new(env!("CARGO_BIN_EXE_coso"))
        .arg("check")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("coso starts");
    let mut input = coso.stdin.take().expect("an input");
    let answers = BufReader::new(coso.stdout.take().expect("an output"));
    let writer = thread::spawn(move || {
        for id in 0..LINES {
            // No two texts are the same; one in a hundred is broken.
            let line = match id % 100 {
                99 => "{\"id\":".to_owned(),
                _ => format!(
                    "{{\"id\":{id},\"placement\":\"instagram-feed\",\"fields\":{{\"text\":\"Offerta {id}!!! Perche aspettare? Clicca \
                     su https://esempio.it/{id} e risparmia #sconto{id} 😀\"}}}}"
                ),
            };
            writeln!(input, "{line}").expect("coso reads");
        }
    });
    let (mut settled, mut last) = (None, None);
    let mut count = 0;
    for (index, line) in answers.lines().enumerate() {
        let answer: serde_json::Value = serde_json::from_str(&line.expect("a line")).expect("JSON");
        assert_eq!(answer.get("error").is_some(), index % 100 == 99, "{answer}");
        if index % 100 != 99 {
            assert_eq!(answer.get("id").and_then(serde_json::Value::as_u64), Some(index as u64));
        }
        count = index + 1;
        if count == SETTLED {
            settled = peak(coso.id());
        }
        if count % 100 == 0 {
            last = peak(coso.id()).or(last);
        }
    }
    writer.join().expect("everything was written");
    assert!(coso.wait().expect("it ends").success());
    assert_eq!(count, LINES);
    // Only Linux tells.
    if let (Some(settled), Some(last)) = (settled, last) {
        assert!(last < settled + GROWTH, "{settled} bytes after {SETTLED} lines, {last} after {LINES}");
    }
}

/// The most memory a process held so far.
fn peak(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.split_whitespace().next()?.parse::<u64>().ok()? * 1024)
}
