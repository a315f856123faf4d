//! What stands beside the verdicts: what gets none, what to record or ask to know more, and, quietly, what looked odd.

use tulos_words::Arg;

use super::{Page, wrap};

/// So many questions and warnings, unless all are asked for.
const FIRST: usize = 3;

impl Page<'_> {
    pub(super) fn questions(&self) -> Vec<String> {
        let texts: Vec<&str> = self.report.questions.iter().map(|question| question.text.as_str()).collect();
        if texts.is_empty() {
            return Vec::new();
        }
        let mut lines = vec![self.paint.strong(&self.words.say("verdict-page-questions", &[]))];
        lines.extend(self.points(&texts));
        lines
    }

    /// What costs nothing and gets no verdict.
    pub(super) fn free(&self) -> Vec<String> {
        if self.report.free.is_empty() {
            return Vec::new();
        }
        let names: Vec<&str> = self.report.free.iter().map(String::as_str).collect();
        let args = [("names", Arg::Text(&self.words.list(&names)))];
        let said = self.words.say("verdict-page-free", &args);
        wrap::wrap(&said, self.width).iter().map(|line| self.paint.quiet(line)).collect()
    }

    pub(super) fn warnings(&self) -> Vec<String> {
        let texts: Vec<&str> = self.report.warnings.iter().map(|warning| warning.text.as_str()).collect();
        self.points(&texts).iter().map(|line| self.paint.quiet(line)).collect()
    }

    /// The first of them, each with a dot before it, and how many are left.
    fn points(&self, texts: &[&str]) -> Vec<String> {
        let most = if self.all { texts.len() } else { FIRST };
        let shown = texts.iter().take(most).flat_map(|text| {
            let lines = wrap::wrap(text, self.width - 4).into_iter().enumerate();
            lines.map(|(n, line)| format!("{}{line}", if n == 0 { "  · " } else { "    " }))
        });
        let left = texts.len().saturating_sub(most);
        let more = (left > 0).then(|| {
            let said = self.words.say("verdict-page-more", &[("count", Arg::Count(left as u64))]);
            format!("    {said}")
        });
        shown.chain(more).collect()
    }
}
