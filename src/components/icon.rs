use yew::prelude::*;

/// The few drawings of the workbench; always beside words, so hidden from screen readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Error,
    Warning,
    Advice,
    Good,
    Plus,
    Arrow,
}

impl Mark {
    /// The class that gives it its colour.
    pub fn tone(self) -> &'static str {
        match self {
            Mark::Error => "error",
            Mark::Warning => "warning",
            Mark::Good => "good",
            _ => "advice",
        }
    }
}

#[derive(Properties, PartialEq)]
pub struct Props {
    pub mark: Mark,
}

#[component]
pub fn Icon(props: &Props) -> Html {
    let drawing = match props.mark {
        Mark::Error => "M5.5 1h5L15 5.5v5L10.5 15h-5L1 10.5v-5zM5.5 5.5l5 5m0-5-5 5",
        Mark::Warning => "M8 1.5 15 14H1zM8 6v4m0 1.6v.9",
        Mark::Advice => "M8 1a5 5 0 0 1 3 9v2H5v-2a5 5 0 0 1 3-9M6 14.5h4",
        Mark::Good => "M2 8.5 6 12.5 14 4",
        Mark::Plus => "M8 2v12M2 8h12",
        Mark::Arrow => "M2 8h12M9 3l5 5-5 5",
    };
    html! {
        <svg class="icon" width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor"
            stroke-width="1.6" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">
            <path d={drawing} />
        </svg>
    }
}
