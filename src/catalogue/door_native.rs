//! Without a browser (tests, prerendering) the page is drawn as it is before the file has come.

use wording::Language;

pub(super) fn load(_: Language, done: impl Fn(Option<String>) + 'static) {
    done(None);
}

pub(super) fn file(_path: &str, done: impl Fn(Option<String>) + 'static) {
    done(None);
}
