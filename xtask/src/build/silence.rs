//! Takes out of a module what it would say when it breaks. In a browser nobody hears it (there is no standard error), and
//! what formats it weighs as much as a check. A broken promise still stops the program, by a trap.

use std::collections::BTreeSet;
use wasm_encoder::{CodeSection, Function, Instruction, Module, RawSection};
use wasmparser::{KnownCustom, Name, Parser, Payload, Result, TypeRef};

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

/// The same module, silent; `None` where it cannot be read or has no names.
pub(super) fn silenced(module: &[u8]) -> Option<Vec<u8>> {
    let silent = silent_functions(module).ok()??;
    with_traps(module, &silent).ok()?
}

/// The numbers of the functions that only say how a program broke; `None` where the module names none of its functions.
fn silent_functions(module: &[u8]) -> Result<Option<BTreeSet<u32>>> {
    let silent = |name: &str| NEVER_RETURN.iter().any(|part| name.contains(part)) && !name.contains(RETURN);
    for payload in Parser::new(0).parse_all(module) {
        let Payload::CustomSection(custom) = payload? else { continue };
        let KnownCustom::Name(names) = custom.as_known() else { continue };
        for part in names {
            if let Name::Function(functions) = part? {
                let all = functions.into_iter().collect::<Result<Vec<_>>>()?;
                return Ok(Some(all.iter().filter(|one| silent(one.name)).map(|one| one.index).collect()));
            }
        }
    }
    Ok(None)
}

/// The module with these functions trapping at once; the rest byte by byte as it was.
fn with_traps(module: &[u8], silent: &BTreeSet<u32>) -> Result<Option<Vec<u8>>> {
    let mut out = Module::new();
    // Imported functions are numbered before a module's own.
    let (mut at, mut left) = (0, 0);
    let mut code = CodeSection::new();
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        match &payload {
            Payload::ImportSection(imports) => {
                for import in imports.clone().into_imports() {
                    at += u32::from(matches!(import?.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)));
                }
            }
            Payload::CodeSectionStart { count, .. } => {
                left = *count;
                continue;
            }
            Payload::CodeSectionEntry(body) => {
                if silent.contains(&at) {
                    let mut trap = Function::new([]);
                    trap.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
                    code.function(&trap);
                } else {
                    code.raw(body.as_bytes());
                }
                (at, left) = (at + 1, left - 1);
                if left == 0 {
                    out.section(&code);
                }
                continue;
            }
            _ => {}
        }
        if let Some((id, range)) = payload.as_section() {
            let Some(data) = module.get(range.start as usize..range.end as usize) else { return Ok(None) };
            out.section(&RawSection { id, data });
        }
    }
    Ok(Some(out.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{EntityType, FunctionSection, ImportSection, NameMap, NameSection, TypeSection};

    /// One import `a.b` (function 0), then two functions of its own, the second with this name and this body.
    fn module(name: Option<&str>, body: &[Instruction<'_>]) -> Vec<u8> {
        let (mut types, mut imports, mut functions) =
            (TypeSection::new(), ImportSection::new(), FunctionSection::new());
        types.ty().function([], []);
        imports.import("a", "b", EntityType::Function(0));
        functions.function(0).function(0);
        let mut code = CodeSection::new();
        for body in [&[Instruction::Nop, Instruction::End][..], body] {
            let mut function = Function::new([]);
            body.iter().for_each(|one| {
                function.instruction(one);
            });
            code.function(&function);
        }
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&code);
        if let Some(name) = name {
            let (mut names, mut map) = (NameSection::new(), NameMap::new());
            map.append(0, "core::panicking::panic_import");
            map.append(2, name);
            names.functions(&map);
            module.section(&names);
        }
        module.finish()
    }

    #[test]
    fn what_a_module_says_when_it_breaks_becomes_a_trap_and_nothing_else_changes() {
        let says = [Instruction::I32Const(1), Instruction::Drop, Instruction::End];
        let traps = [Instruction::Unreachable, Instruction::End];
        let panic = Some("core::panicking::panic_fmt");
        assert_eq!(silenced(&module(panic, &says)), Some(module(panic, &traps)));
        let other = Some("core::fmt::write");
        assert_eq!(silenced(&module(other, &says)), Some(module(other, &says)));
        assert_eq!(silenced(&module(None, &says)), None, "without names");
        assert_eq!(silenced(b"<html>"), None);
    }
}
