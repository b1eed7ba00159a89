//! Runs the binary.

use std::{
    io::Write,
    process::{Command, Stdio},
};

/// What `coso` prints and its exit code, given these words and this standard input.
pub(crate) fn coso(words: &[&str], input: &str) -> (String, i32) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_coso"))
        .args(words)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the command starts");
    child.stdin.take().expect("a pipe").write_all(input.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("it ends");
    (String::from_utf8(output.stdout).expect("UTF-8"), output.status.code().expect("a code"))
}
