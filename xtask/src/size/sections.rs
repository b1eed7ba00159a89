//! What a WebAssembly module is made of: its program and its data, which grow for different reasons.

/// The ids of the two sections that weigh anything.
const CODE: u8 = 10;
const DATA: u8 = 11;
const HEADER: &[u8] = b"\0asm\x01\0\0\0";

/// Bytes of code and of data, before compression; `None` where this is no module.
pub(super) fn of(module: &[u8]) -> Option<(usize, usize)> {
    let mut rest = module.strip_prefix(HEADER)?;
    let (mut code, mut data) = (0, 0);
    while let Some((id, after)) = rest.split_first() {
        let (length, content) = number(after)?;
        match *id {
            CODE => code += length,
            DATA => data += length,
            _ => {}
        }
        rest = content.get(length..)?;
    }
    Some((code, data))
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let mut number = 0;
    for (at, byte) in bytes.iter().take(5).enumerate() {
        number |= usize::from(byte & 0x7F) << (7 * at);
        if byte & 0x80 == 0 {
            return Some((number, bytes.get(at + 1..)?));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{HEADER, of};

    #[test]
    fn code_and_data_are_told_apart() {
        let custom = [0, 2, 1, b'n'];
        let code = [&[10, 0x82, 0x01][..], &[0; 130]].concat();
        let data = [11, 3, 1, 2, 3];
        let module = [HEADER, &custom, &code, &data].concat();
        assert_eq!(of(&module), Some((130, 3)));
        assert_eq!(of(&module[..module.len() - 1]), None, "cut short");
        assert_eq!(of(b"<html>"), None);
    }
}
