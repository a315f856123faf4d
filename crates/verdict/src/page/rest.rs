//! The end of the page: what to record or ask to know more, and, quietly, what looked odd.

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
