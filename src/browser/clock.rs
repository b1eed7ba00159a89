//! What time it is, for those who may know.

/// Milliseconds since 1970; outside a browser it is always 1970.
pub fn now() -> f64 {
    if cfg!(target_arch = "wasm32") { js_sys::Date::now() } else { 0.0 }
}

/// Year, month and day where the person is.
pub fn today() -> (i32, u8, u8) {
    if cfg!(not(target_arch = "wasm32")) {
        return (1970, 1, 1);
    }
    let date = js_sys::Date::new_0();
    let year = i32::try_from(date.get_full_year()).unwrap_or(1970);
    let month = u8::try_from(date.get_month() + 1).unwrap_or(1);
    let day = u8::try_from(date.get_date()).unwrap_or(1);
    (year, month, day)
}

/// `2026-11-23`.
pub fn today_iso() -> String {
    let (year, month, day) = today();
    format!("{year:04}-{month:02}-{day:02}")
}

/// The time zone of the browser: `Europe/Rome`; empty where it does not say.
pub fn zone() -> String {
    if cfg!(not(target_arch = "wasm32")) {
        return String::new();
    }
    let options = js_sys::Intl::DateTimeFormat::new(&js_sys::Array::new(), &js_sys::Object::new()).resolved_options();
    js_sys::Reflect::get(&options, &"timeZone".into()).ok().and_then(|zone| zone.as_string()).unwrap_or_default()
}
