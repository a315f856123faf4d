//! One common scale of money: intervals drawn on it, what it cost marked, and the figures below.

use crate::report::Range;

use super::wrap;

/// Steps of the scale, times a power of ten.
const STEPS: [f64; 3] = [1.0, 2.0, 5.0];

/// A scale of money over a number of columns.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Axis {
    low: f64,
    high: f64,
    columns: usize,
}

impl Axis {
    /// A scale that holds nothing at all, and all these amounts.
    pub(super) fn over(amounts: impl Iterator<Item = f64>, columns: usize) -> Self {
        let (low, high) = amounts
            .filter(|amount| amount.is_finite())
            .fold((0.0_f64, 0.0_f64), |(low, high), amount| (low.min(amount), high.max(amount)));
        Self { low, high: if high > low { high } else { low + 1.0 }, columns: columns.max(2) }
    }

    /// The column of an amount; what is beyond the scale stands at its end.
    fn column(&self, amount: f64) -> usize {
        let last = (self.columns - 1) as f64;
        let share = (amount - self.low) / (self.high - self.low);
        (share * last).round().clamp(0.0, last) as usize
    }

    /// `├──■──┤` where it brought that, `│` where it cost that.
    pub(super) fn draw(&self, value: Option<Range>, cost: f64) -> String {
        let mut cells = vec![' '; self.columns];
        if let Some(value) = value {
            let (low, high) = (self.column(value.low), self.column(value.high));
            cells[low..=high.max(low)].fill('─');
            cells[low] = '├';
            cells[high] = '┤';
            cells[self.column(value.mean)] = '■';
        }
        let at = &mut cells[self.column(cost)];
        *at = match *at {
            ' ' => '│',
            '■' => '◫',
            _ => '┼',
        };
        cells.into_iter().collect()
    }

    /// The scale as a line with a mark at every step, and the line of figures below it. `write` writes an amount. The step is
    /// the smallest round one whose figures have room beside each other.
    ///
    /// The second line may be up to `room` columns wide, more than the scale itself.
    pub(super) fn scale(&self, room: usize, write: impl Fn(f64) -> String) -> (String, String) {
        let mut last = None;
        for step in self.steps() {
            let (line, figures, whole) = self.drawn(step, room, &write);
            last = Some((line, figures));
            if whole {
                break;
            }
        }
        last.unwrap_or_else(|| ("─".repeat(self.columns), String::new()))
    }

    /// Both lines at one step, and whether every mark has its figure. The second figure may stand beside its mark: a scale
    /// with one figure says nothing.
    fn drawn(&self, step: f64, room: usize, write: &impl Fn(f64) -> String) -> (String, String, bool) {
        let mut line = vec!['─'; self.columns];
        let mut figures = String::new();
        let (mut written, mut whole) = (0, true);
        for tick in self.ticks(step) {
            let at = self.column(tick);
            line[at] = '┴';
            let text = write(tick);
            let last = room.saturating_sub(wrap::width(&text));
            let taken = wrap::width(&figures);
            let below = at.saturating_sub(wrap::width(&text) / 2).min(last);
            let start = if written == 1 { below.max(taken + 1) } else { below };
            let fits = written == 0 || (start > taken && start <= last);
            whole &= fits && start == below;
            if fits {
                figures.push_str(&" ".repeat(start - taken));
                figures.push_str(&text);
                written += 1;
            }
        }
        (line.into_iter().collect(), figures, whole)
    }

    /// Round steps that leave a mark besides that of nothing, the smallest first.
    fn steps(&self) -> impl Iterator<Item = f64> {
        let span = self.high - self.low;
        let least = 2.0 * span / self.columns as f64;
        let (first, last) = (least.log10().floor() as i32, span.log10().floor() as i32);
        let most = self.high.max(-self.low);
        (first..=last)
            .flat_map(|power| STEPS.map(|step| step * 10_f64.powi(power)))
            .filter(move |step| (least..=most).contains(step))
    }

    fn ticks(&self, step: f64) -> impl Iterator<Item = f64> {
        let (first, last) = ((self.low / step).ceil(), (self.high / step).floor());
        // The step is at least a few columns, so there are no more ticks than columns.
        (0..=(last - first).clamp(0.0, self.columns as f64) as usize).map(move |n| (first + n as f64) * step)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn axis() -> Axis {
        Axis::over([100.0].into_iter(), 11)
    }

    #[test]
    fn an_interval_stands_where_its_amounts_are() {
        let value = Some(Range { low: 20.0, mean: 50.0, high: 90.0 });
        assert_eq!(axis().draw(value, 0.0), "│ ├──■───┤ ");
        assert_eq!(axis().draw(value, 50.0), "  ├──◫───┤ ");
        assert_eq!(axis().draw(value, 70.0), "  ├──■─┼─┤ ");
        assert_eq!(axis().draw(None, 100.0), "          │");
    }

    #[test]
    fn figures_stand_below_their_marks() {
        let axis = Axis::over([100.0].into_iter(), 21);
        let (line, figures) = axis.scale(23, |amount| format!("{amount:.0}"));
        assert_eq!(line, "┴───┴───┴───┴───┴───┴");
        assert_eq!(figures, "0  20  40  60  80  100");
    }

    #[test]
    fn a_scale_has_two_figures_at_least() {
        for high in [3747.0, 900.0, 1.2, 123_456.0, 19_999.0] {
            for columns in [12, 16, 22, 31] {
                let axis = Axis::over([high].into_iter(), columns);
                let (_, figures) = axis.scale(columns + 6, |amount| format!("€\u{a0}{amount:.1}"));
                assert!(figures.matches('€').count() >= 2, "{high} over {columns}: {figures}");
            }
        }
    }

    #[test]
    fn nothing_and_what_is_no_number_is_drawn_too() {
        let empty = Axis::over([f64::NAN, f64::INFINITY].into_iter(), 5);
        assert_eq!(empty.draw(None, 0.0), "│    ");
        assert_eq!(empty.draw(Some(Range { low: f64::NAN, mean: 0.0, high: f64::INFINITY }), 0.0), "◫───┤");
    }
}
