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

    /// The scale as a line with a mark at every step, and the line of figures below it. `write` writes an amount.
    ///
    /// The second may be up to `room` columns wide, more than the scale itself.
    pub(super) fn scale(&self, room: usize, write: impl Fn(f64) -> String) -> (String, String) {
        let step = self.step(&write);
        let mut line = vec!['─'; self.columns];
        let mut figures = String::new();
        for tick in self.ticks(step) {
            let at = self.column(tick);
            line[at] = '┴';
            let text = write(tick);
            let half = wrap::width(&text) / 2;
            let start = at.saturating_sub(half).min(room.saturating_sub(wrap::width(&text)));
            let taken = wrap::width(&figures);
            if taken == 0 || start > taken {
                figures.push_str(&" ".repeat(start - taken));
                figures.push_str(&text);
            }
        }
        (line.into_iter().collect(), figures)
    }

    /// The smallest round step whose figures have room beside each other.
    fn step(&self, write: &impl Fn(f64) -> String) -> f64 {
        let span = self.high - self.low;
        let widest =
            [self.low, self.high].map(|amount| wrap::width(&write(amount))).into_iter().max().unwrap_or(0);
        let least = span * (widest + 1) as f64 / self.columns as f64;
        let power = 10_f64.powf(least.log10().floor());
        let steps = STEPS.iter().map(|step| step * power).find(|step| *step >= least);
        steps.unwrap_or(10.0 * power)
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
    fn nothing_and_what_is_no_number_is_drawn_too() {
        let empty = Axis::over([f64::NAN, f64::INFINITY].into_iter(), 5);
        assert_eq!(empty.draw(None, 0.0), "│    ");
        assert_eq!(empty.draw(Some(Range { low: f64::NAN, mean: 0.0, high: f64::INFINITY }), 0.0), "◫───┤");
    }
}
