//! The answer at the head of the page.

use super::{Page, wrap};

impl Page<'_> {
    pub(super) fn answer(&self) -> Vec<String> {
        let answer = self.telling.answer();
        wrap::wrap(&answer, self.width).iter().map(|line| self.paint.strong(line)).collect()
    }
}
