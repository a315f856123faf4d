//! Signs and colours. A colour only ever repeats what a sign and a word say.

use console::Style;

use crate::report::Verdict;

/// Colours, or none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Paint {
    pub(super) colour: bool,
}

impl Paint {
    pub(super) fn strong(self, text: &str) -> String {
        self.painted(Style::new().bold(), text)
    }

    pub(super) fn quiet(self, text: &str) -> String {
        self.painted(Style::new().dim(), text)
    }

    pub(super) fn verdict(self, verdict: Verdict, text: &str) -> String {
        let style = match verdict {
            Verdict::Grow => Style::new().green(),
            Verdict::Keep => Style::new().cyan(),
            Verdict::Fix => Style::new().yellow(),
            Verdict::Stop => Style::new().red(),
            Verdict::Wait => Style::new().dim(),
        };
        self.painted(style, text)
    }

    /// What console thinks of the terminal does not count: the look says it.
    fn painted(self, style: Style, text: &str) -> String {
        style.force_styling(self.colour).apply_to(text).to_string()
    }
}
