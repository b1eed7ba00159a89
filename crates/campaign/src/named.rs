/// An enum whose variants have a stable id: what storage writes and sentences are looked up by.
/// Ids are never renamed once released; a variant may be retired, its id not reused.
macro_rules! named {
    (
        $(#[$meta:meta])*
        $name:ident, words $family:literal {
            $($(#[$variant_meta:meta])* $variant:ident = $id:literal),+ $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$variant_meta])* $variant),+ }

        impl $name {
            /// Every variant, in the order people should see them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable kebab-case id.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id),+ }
            }

            /// The variant with this id.
            pub fn from_id(id: &str) -> Option<Self> {
                match id { $($id => Some(Self::$variant),)+ _ => None }
            }

            /// The id of the sentence that names it, for `wording::key`.
            pub const fn word_id(self) -> &'static str {
                match self { $(Self::$variant => concat!("name-", $family, "-", $id)),+ }
            }
        }

        impl $crate::words::Worded for $name {
            fn word_id(self) -> &'static str { self.word_id() }
            fn all() -> &'static [Self] { Self::ALL }
        }
    };
}

pub(crate) use named;
