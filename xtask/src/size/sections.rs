//! What a WebAssembly module is made of: its program and its data, which grow for different reasons.

use wasmparser::{Parser, Payload, Result};

/// Bytes of code and of data, before compression; `None` where this is no module.
pub(super) fn of(module: &[u8]) -> Option<(usize, usize)> {
    read(module).ok()
}

fn read(module: &[u8]) -> Result<(usize, usize)> {
    let (mut code, mut data) = (0, 0);
    for payload in Parser::new(0).parse_all(module) {
        let payload = payload?;
        let Some((_, range)) = payload.as_section() else { continue };
        let length = (range.end - range.start) as usize;
        match payload {
            Payload::CodeSectionStart { .. } => code += length,
            Payload::DataSection(_) => data += length,
            _ => {}
        }
    }
    Ok((code, data))
}

#[cfg(test)]
mod tests {
    use super::of;
    use wasm_encoder::{
        CodeSection, CustomSection, DataSection, Function, FunctionSection, Instruction, Module, TypeSection,
    };

    #[test]
    fn code_and_data_are_told_apart() {
        let (mut types, mut functions) = (TypeSection::new(), FunctionSection::new());
        types.ty().function([], []);
        functions.function(0);
        let mut code = CodeSection::new();
        code.function(Function::new([]).instruction(&Instruction::End));
        let mut data = DataSection::new();
        data.passive(*b"abc");
        let name = CustomSection { name: "n".into(), data: (&[][..]).into() };
        let mut module = Module::new();
        module.section(&types).section(&functions).section(&code).section(&data).section(&name);
        let module = module.finish();
        // A count, the body's length, no locals, `end`; a count, the kind, the length, three bytes.
        assert_eq!(of(&module), Some((4, 6)));
        assert_eq!(of(&module[..module.len() - 1]), None, "cut short");
        assert_eq!(of(b"<html>"), None);
    }
}
