//! `coso rules` and `coso placements`: what Coso knows, with the facts behind it.

use crate::arguments::Arguments;
use copy_checks::wire;
use serde::Serialize;
use std::{
    io::{self, BufWriter, Write},
    process::ExitCode,
};

pub(crate) fn rules(arguments: &Arguments) -> io::Result<ExitCode> {
    let language = arguments.messages()?.unwrap_or_default();
    print(&wire::rules(language, |fact| wire::FactOut::new(fact, language)))
}

pub(crate) fn placements(arguments: &Arguments) -> io::Result<ExitCode> {
    let language = arguments.messages()?.unwrap_or_default();
    print(&wire::placements(|fact| wire::FactOut::new(fact, language)))
}

fn print(list: &impl Serialize) -> io::Result<ExitCode> {
    let mut out = BufWriter::new(io::stdout().lock());
    serde_json::to_writer_pretty(&mut out, list)?;
    writeln!(out)?;
    out.flush()?;
    Ok(ExitCode::SUCCESS)
}
