//! Takes out of a module what it would say when it breaks. In a browser nobody hears it (there is no standard error), and
//! what formats it weighs as much as a check. A broken promise still stops the program, by a trap.

use std::collections::BTreeSet;

const IMPORTS: u8 = 2;
const CODE: u8 = 10;
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// Parts of the names of functions that never return.
const NEVER_RETURN: &[&str] = &[
    "::panicking::panic",
    "::panicking::assert_failed",
    "::cell::panic_",
    "::local::panic_access_error",
    "slice_error_fail",
    "slice_index_fail",
    "::unwrap_failed",
    "::expect_failed",
    "raw_vec::handle_error",
    "::handle_alloc_error",
    "::capacity_overflow",
    "::rust_oom",
];

/// Asked also by programs that are well.
const RETURN: &str = "panic_count";

/// The body of a function that traps: its length, no locals, `unreachable`, `end`.
const TRAP: &[u8] = &[3, 0, 0, 0x0B];

/// The same module, silent; `None` where it cannot be read or has no names.
pub(super) fn silenced(module: &[u8]) -> Option<Vec<u8>> {
    let sections = sections(module)?;
    let imported = sections.iter().find(|(id, _)| *id == IMPORTS).map_or(Some(0), |(_, content)| functions(content))?;
    let names = sections.iter().find_map(|(id, content)| if *id == 0 { names(content) } else { None })?;
    let silent = |name: &str| NEVER_RETURN.iter().any(|part| name.contains(part)) && !name.contains(RETURN);
    let wanted: BTreeSet<usize> = names.into_iter().filter(|(_, name)| silent(name)).map(|(at, _)| at).collect();
    let mut out = HEADER.to_vec();
    for (id, content) in sections {
        let content = if id == CODE { code(content, imported, &wanted)? } else { content.to_vec() };
        out.push(id);
        put(content.len(), &mut out);
        out.extend(content);
    }
    Some(out)
}

fn sections(module: &[u8]) -> Option<Vec<(u8, &[u8])>> {
    let mut rest = module.strip_prefix(HEADER)?;
    let mut all = Vec::new();
    while let Some((id, after)) = rest.split_first() {
        rest = after;
        all.push((*id, bytes(&mut rest)?));
    }
    Some(all)
}

/// How many functions are imported: they are numbered before a module's own.
fn functions(mut rest: &[u8]) -> Option<usize> {
    let mut count = 0;
    for _ in 0..number(&mut rest)? {
        bytes(&mut rest)?;
        bytes(&mut rest)?;
        let kind = byte(&mut rest)?;
        match kind {
            0 => {
                number(&mut rest)?;
                count += 1;
            }
            // A table's type and its bounds, or a memory's bounds.
            1 | 2 => {
                if kind == 1 {
                    byte(&mut rest)?;
                }
                let bounds = 1 + byte(&mut rest)? % 2;
                for _ in 0..bounds {
                    number(&mut rest)?;
                }
            }
            3 => {
                byte(&mut rest)?;
                byte(&mut rest)?;
            }
            _ => return None,
        }
    }
    Some(count)
}

/// The names of functions by their numbers, where the section holds them.
fn names(mut rest: &[u8]) -> Option<Vec<(usize, String)>> {
    if bytes(&mut rest)? != b"name" {
        return None;
    }
    while let Some(kind) = byte(&mut rest) {
        let mut part = bytes(&mut rest)?;
        if kind != 1 {
            continue;
        }
        let count = number(&mut part)?;
        let mut name = || Some((number(&mut part)?, String::from_utf8_lossy(bytes(&mut part)?).into_owned()));
        return (0..count).map(|_| name()).collect();
    }
    None
}

fn code(mut rest: &[u8], imported: usize, wanted: &BTreeSet<usize>) -> Option<Vec<u8>> {
    let count = number(&mut rest)?;
    let mut out = Vec::with_capacity(rest.len());
    put(count, &mut out);
    for at in imported..imported + count {
        let body = bytes(&mut rest)?;
        if wanted.contains(&at) {
            out.extend(TRAP);
        } else {
            put(body.len(), &mut out);
            out.extend(body);
        }
    }
    Some(out)
}

fn byte(rest: &mut &[u8]) -> Option<u8> {
    let (first, after) = rest.split_first()?;
    *rest = after;
    Some(*first)
}

/// What stands after its own length.
fn bytes<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let length = number(rest)?;
    let (part, after) = rest.split_at_checked(length)?;
    *rest = after;
    Some(part)
}

/// A number in LEB128.
fn number(rest: &mut &[u8]) -> Option<usize> {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = byte(rest)?;
        number |= usize::from(byte & 0x7F) << shift;
        if byte & 0x80 == 0 {
            return Some(number);
        }
        shift += 7;
        if shift > 28 {
            return None;
        }
    }
}

fn put(mut number: usize, out: &mut Vec<u8>) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn section(id: u8, content: &[u8]) -> Vec<u8> {
        [&[id, content.len() as u8], content].concat()
    }

    #[test]
    fn what_a_module_says_when_it_breaks_becomes_a_trap_and_nothing_else_changes() {
        // One import `a.b` (function 0), then two functions of its own.
        let imports = section(IMPORTS, &[1, 1, b'a', 1, b'b', 0, 0]);
        let code = section(CODE, &[2, 4, 0, 0x41, 1, 0x0B, 5, 0, 0x41, 1, 0x1A, 0x0B]);
        let named = |name: &str| {
            [&[4, b'n', b'a', b'm', b'e', 1, name.len() as u8 + 3, 1, 2, name.len() as u8][..], name.as_bytes()]
                .concat()
        };
        let module = |name| [HEADER.to_vec(), imports.clone(), code.clone(), section(0, &named(name))].concat();
        let silent = silenced(&module("core::panicking::panic_fmt")).expect("a module");
        let expected = section(CODE, &[2, 4, 0, 0x41, 1, 0x0B, 3, 0, 0, 0x0B]);
        assert_eq!(
            silent,
            [HEADER.to_vec(), imports.clone(), expected, section(0, &named("core::panicking::panic_fmt"))].concat()
        );
        assert_eq!(silenced(&module("core::fmt::write")), Some(module("core::fmt::write")));
        assert_eq!(silenced(&[HEADER.to_vec(), code.clone()].concat()), None, "without names");
        assert_eq!(silenced(b"<html>"), None);
    }
}
