//! A draft out of a JavaScript object.
//!
//! By hand, because what serde makes of the same shapes weighs a quarter of all checks. Every field
//! of the contract is named here: one more there does not compile until it is read here.

use copy_checks::wire::{AudienceIn, ByName, ContextIn, DraftIn, FieldIn, MediaIn};
use js_sys::{Array, Object, Reflect};
use std::{cell::RefCell, rc::Rc};
use wasm_bindgen::{JsCast, JsValue};

/// The name of what has the wrong type.
pub(crate) type Read<T> = Result<T, String>;

pub(crate) fn draft(given: &JsValue) -> Read<DraftIn> {
    let fields = get(given, "fields");
    let mut texts = ByName::default();
    if let Some(object) = fields.dyn_ref::<Object>() {
        for name in Object::keys(object).iter().filter_map(|name| name.as_string()) {
            let value = Reflect::get(object, &JsValue::from_str(&name)).unwrap_or_default();
            if let Some(field) = field(&name, &value)? {
                texts.insert(name, field);
            }
        }
    } else if !absent(&fields) {
        return Err("fields".into());
    }
    Ok(DraftIn {
        placement: text(given, "placement")?.unwrap_or_default(),
        language: text(given, "language")?,
        fields: texts,
        context: context(&get(given, "context"))?,
        media: list(given, "media")?.iter().map(media).collect::<Read<_>>()?,
    })
}

fn field(name: &str, value: &JsValue) -> Read<Option<FieldIn>> {
    if absent(value) {
        return Ok(None);
    }
    if value.is_string() {
        return Ok(Some(FieldIn::One(same_or_read(value))));
    }
    let Some(all) = value.dyn_ref::<Array>() else { return Err(name.into()) };
    Ok(Some(match texts(all) {
        Some(texts) => FieldIn::Many(texts),
        None => FieldIn::Media(all.iter().map(|one| media(&one)).collect::<Read<_>>()?),
    }))
}

thread_local! {
    static LAST: RefCell<(JsValue, String)> = RefCell::default();
}

/// The same text comes for every placement: it is brought over once.
fn same_or_read(value: &JsValue) -> String {
    LAST.with_borrow_mut(|(last, text)| {
        if last != value {
            *text = value.as_string().unwrap_or_default();
            *last = value.clone();
        }
        text.clone()
    })
}

fn context(given: &JsValue) -> Read<ContextIn> {
    // Nothing is asked of what is not there.
    if !given.is_object() {
        return Ok(ContextIn::default());
    }
    let audience = get(given, "audience");
    Ok(ContextIn {
        goal: text(given, "goal")?,
        paid: yes_no(given, "paid")?,
        sponsored: yes_no(given, "sponsored")?.unwrap_or_default(),
        country: text(given, "country")?,
        keywords: words(given, "keywords")?,
        audience: match absent(&audience) {
            true => None,
            false => Some(AudienceIn {
                words: words(&audience, "words")?,
                education: text(&audience, "education")?,
                promise: text(&audience, "promise")?,
            }),
        },
        overrides: overrides(&get(given, "overrides"))?,
    })
}

/// Limits by the id of their fact.
fn overrides(given: &JsValue) -> Read<ByName<u64>> {
    let mut limits = ByName::default();
    if let Some(object) = given.dyn_ref::<Object>() {
        for fact in Object::keys(object).iter().filter_map(|fact| fact.as_string()) {
            let limit = Reflect::get(given, &JsValue::from_str(&fact)).unwrap_or_default();
            if absent(&limit) {
                continue;
            }
            match limit.as_f64() {
                Some(limit) => limits.insert(fact, limit as u64),
                None => return Err(fact),
            }
        }
    } else if !absent(given) {
        return Err("overrides".into());
    }
    Ok(limits)
}

fn media(given: &JsValue) -> Read<MediaIn> {
    let either = |name, alias| if absent(&get(given, name)) { alias } else { name };
    Ok(MediaIn {
        kind: text(given, either("kind", "type"))?,
        format: text(given, "format")?.unwrap_or_default(),
        width: number(given, "width")?.map(|width| width as u32),
        height: number(given, "height")?.map(|height| height as u32),
        bytes: number(given, either("bytes", "size"))?.map(|bytes| bytes as u64),
        seconds: number(given, either("seconds", "duration"))?,
        alt_text: text(given, either("alt_text", "alt"))?,
        ai_generated: yes_no(given, "ai_generated")?.unwrap_or_default(),
    })
}

thread_local! {
    /// The names asked for so far, as JavaScript has them: each is brought over once.
    static NAMES: RefCell<Vec<(&'static str, Rc<JsValue>)>> = RefCell::default();
}

fn named(name: &'static str) -> Rc<JsValue> {
    NAMES.with_borrow_mut(|names| {
        if let Some((_, known)) = names.iter().find(|(known, _)| std::ptr::eq(*known, name)) {
            return Rc::clone(known);
        }
        let new = Rc::new(JsValue::from_str(name));
        names.push((name, Rc::clone(&new)));
        new
    })
}

fn get(object: &JsValue, name: &'static str) -> JsValue {
    if object.is_object() { Reflect::get(object, &named(name)).unwrap_or_default() } else { JsValue::UNDEFINED }
}

fn absent(value: &JsValue) -> bool {
    value.is_undefined() || value.is_null()
}

fn optional<T>(object: &JsValue, name: &'static str, read: impl Fn(&JsValue) -> Option<T>) -> Read<Option<T>> {
    let value = get(object, name);
    if absent(&value) { Ok(None) } else { read(&value).map(Some).ok_or_else(|| name.into()) }
}

fn text(object: &JsValue, name: &'static str) -> Read<Option<String>> {
    optional(object, name, JsValue::as_string)
}

fn yes_no(object: &JsValue, name: &'static str) -> Read<Option<bool>> {
    optional(object, name, JsValue::as_bool)
}

fn number(object: &JsValue, name: &'static str) -> Read<Option<f64>> {
    optional(object, name, JsValue::as_f64)
}

fn list(object: &JsValue, name: &'static str) -> Read<Vec<JsValue>> {
    let all = optional(object, name, |value| value.dyn_ref::<Array>().map(|all| all.iter().collect()))?;
    Ok(all.unwrap_or_default())
}

fn words(object: &JsValue, name: &'static str) -> Read<Vec<String>> {
    let all = optional(object, name, |value| value.dyn_ref::<Array>().and_then(texts))?;
    Ok(all.unwrap_or_default())
}

fn texts(all: &Array) -> Option<Vec<String>> {
    all.iter().map(|one| one.as_string()).collect()
}
