//! Lines over the weeks, each with the band between which its values lie, if that is known.

use askama::Template;
use jiff::civil::Date;
use tulos_words::{Arg, Words};

use super::scale::Scale;
use super::time::{Days, Label, written};
use super::{Unit, coordinate, drawable, figures, percent};
use crate::Html;

/// The size of the drawing: lines are drawn this wide and pulled to the width of the page.
const WIDTH: f64 = 1000.0;
/// In pixels, and from top to bottom: room above the plot, the plot itself, and room for two lines of names.
const TOP: f64 = 12.0;
const PLOT: f64 = 200.0;
const BELOW: f64 = 42.0;

/// What is known of one week.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// Its first day.
    pub week: Date,
    /// The value is at least this; not a number where there is no band.
    pub low: f64,
    /// The value, or the likeliest; not a number where nothing is known.
    pub mean: f64,
    /// The value is at most this; not a number where there is no band.
    pub high: f64,
}

impl Point {
    /// A week whose value is known as it is.
    pub fn exact(week: Date, value: f64) -> Self {
        Self { week, low: f64::NAN, mean: value, high: f64::NAN }
    }
}

#[derive(Debug, Clone)]
struct Line {
    name: String,
    points: Vec<Point>,
}

/// A chart over the weeks.
#[derive(Debug, Clone)]
pub struct Weekly<'c> {
    id: &'c str,
    title: String,
    description: String,
    unit: Unit<'c>,
    band: Option<String>,
    lines: Vec<Line>,
    notes: Vec<(Date, String)>,
}

impl<'c> Weekly<'c> {
    /// A chart without lines. `id` is its own on the page; the title says what is counted, the description what is to
    /// be seen.
    pub fn new(
        id: &'c str,
        unit: Unit<'c>,
        title: impl Into<String>,
        description: impl Into<String>,
    ) -> Self {
        let (title, description) = (title.into(), description.into());
        Self { id, title, description, unit, band: None, lines: Vec::new(), notes: Vec::new() }
    }

    /// One more line; its points are put in the order of their weeks. Six can be told apart.
    #[must_use]
    pub fn line(mut self, name: impl Into<String>, mut points: Vec<Point>) -> Self {
        points.sort_by_key(|point| point.week);
        self.lines.push(Line { name: name.into(), points });
        self
    }

    /// What the bands mean, such as how sure they are.
    #[must_use]
    pub fn band(self, meaning: impl Into<String>) -> Self {
        Self { band: Some(meaning.into()), ..self }
    }

    /// Something that happened on a day.
    #[must_use]
    pub fn note(mut self, day: Date, text: impl Into<String>) -> Self {
        self.notes.push((day, text.into()));
        self.notes.sort_by_key(|(day, _)| *day);
        self
    }

    /// The chart as it stands in a page.
    pub fn html(&self, words: &Words) -> Html {
        let points = || self.lines.iter().flat_map(|line| &line.points);
        let known = points().filter(|point| point.mean.is_finite());
        let days = Days::of(known.map(|point| point.week));
        let scale =
            Scale::rounded(self.unit, points().flat_map(|point| [point.low, point.mean, point.high]), 4.0);
        let told = self.told(words);
        let drawing = days.map(|days| Drawing::of(self, &told, words, days, scale));
        Html::of(&WeeklyPage { chart: self, words, drawing, figures: self.figures(told, words) })
    }

    /// Every week that any line knows of.
    fn weeks(&self) -> Vec<Date> {
        let mut weeks: Vec<_> =
            self.lines.iter().flat_map(|line| &line.points).map(|point| point.week).collect();
        weeks.sort();
        weeks.dedup();
        weeks
    }

    /// All weeks with their figures, line by line.
    fn told(&self, words: &Words) -> Vec<Told> {
        let of_week = |week| {
            let of_line = |line: &Line| {
                let at = line.points.binary_search_by_key(&week, |point| point.week).ok()?;
                Some(self.figure(words, &line.points[at]))
            };
            let figures = self.lines.iter().map(of_line).collect();
            Told { week, date: written(words, week), figures }
        };
        self.weeks().into_iter().map(of_week).collect()
    }

    /// A value and its band in words.
    fn figure(&self, words: &Words, point: &Point) -> String {
        let written = |value| self.unit.written(words, value);
        if band(point).is_none() {
            return written(point.mean);
        }
        let (low, mean, high) = (written(point.low), written(point.mean), written(point.high));
        words.say(
            "shell-between",
            &[("mean", Arg::Text(&mean)), ("low", Arg::Text(&low)), ("high", Arg::Text(&high))],
        )
    }

    fn figures(&self, told: Vec<Told>, words: &Words) -> Html {
        let names = self.lines.iter().map(|line| line.name.clone()).collect();
        let row = |told: Told| (told.date, told.figures.into_iter().map(Option::unwrap_or_default).collect());
        let rows = told.into_iter().map(row).collect();
        figures::figures(words, self.id, &self.title, &words.say("shell-week", &[]), names, rows)
    }
}

/// A week in words.
struct Told {
    week: Date,
    date: String,
    /// One a line; `None` where the line does not have the week.
    figures: Vec<Option<String>>,
}

/// Low, mean and high, if all are numbers, in this order.
fn band(point: &Point) -> Option<(f64, f64)> {
    let (low, high) = (drawable(point.low)?, drawable(point.high)?);
    point.mean.is_finite().then(|| (low.min(high), low.max(high)))
}

/// Everything worked out that stands in the SVG.
struct Drawing {
    height: f64,
    bottom: String,
    /// Where the small strokes below the plot end.
    under: String,
    grid: Vec<Tick>,
    /// How many letters the longest name of the upright axis has.
    letters: usize,
    months: Vec<String>,
    labels: Vec<(String, Label)>,
    curves: Vec<Curve>,
    flags: Vec<Flag>,
    hits: Vec<Hit>,
}

struct Tick {
    y: String,
    text: String,
    is_zero: bool,
}

struct Curve {
    /// 1 to 6, each with its own colour and dashes.
    style: usize,
    line: String,
    /// Weeks before and after which nothing is known.
    dots: String,
    band: String,
}

struct Flag {
    x: String,
    y: String,
    number: usize,
}

/// A week as a column that tells its figures to whoever points at it.
struct Hit {
    x: String,
    width: String,
    title: String,
}

impl Drawing {
    fn of(chart: &Weekly<'_>, told: &[Told], words: &Words, days: Days, scale: Scale) -> Self {
        let grid: Vec<_> =
            scale.ticks().into_iter().map(|value| tick(chart.unit, words, scale, value)).collect();
        let curve = |(at, line): (usize, &Line)| Curve {
            style: at % 6 + 1,
            line: lines(&line.points, days, scale),
            dots: dots(&line.points, days, scale),
            band: bands(&line.points, days, scale),
        };
        Self {
            height: TOP + PLOT + BELOW,
            bottom: coordinate(TOP + PLOT),
            under: coordinate(TOP + PLOT + 5.0),
            letters: grid.iter().map(|tick| tick.text.chars().count()).max().unwrap_or(0).clamp(1, 16),
            grid,
            months: days.starts().into_iter().map(percent).collect(),
            labels: days.labels(words).into_iter().map(|label| (percent(label.place), label)).collect(),
            curves: chart.lines.iter().enumerate().map(curve).collect(),
            flags: flags(&chart.notes, days),
            hits: hits(chart, told, words, days),
        }
    }
}

fn tick(unit: Unit<'_>, words: &Words, scale: Scale, value: f64) -> Tick {
    let y = coordinate(TOP + PLOT * (1.0 - scale.place(value)));
    Tick { y, text: unit.written(words, value), is_zero: value == 0.0 }
}

/// Where a value lies in the drawing that is pulled to the width of the page.
fn spot(days: Days, scale: Scale, week: Date, value: f64) -> String {
    let (x, y) = (WIDTH * days.place(week), PLOT * (1.0 - scale.place(value)));
    format!("{} {}", coordinate(x), coordinate(y))
}

/// The stretches of weeks of which something is known.
fn known(points: &[Point]) -> impl Iterator<Item = &[Point]> {
    points.split(|point| !point.mean.is_finite()).filter(|piece| !piece.is_empty())
}

fn lines(points: &[Point], days: Days, scale: Scale) -> String {
    let pieces = known(points).filter(|piece| piece.len() > 1);
    let drawn = pieces.map(|piece| {
        let spots: Vec<_> = piece.iter().map(|point| spot(days, scale, point.week, point.mean)).collect();
        format!("M{}", spots.join("L"))
    });
    drawn.collect()
}

/// Lines of no length, which are dots, as lines end round.
fn dots(points: &[Point], days: Days, scale: Scale) -> String {
    let alone = known(points).filter(|piece| piece.len() == 1);
    let spots = alone.map(|piece| spot(days, scale, piece[0].week, piece[0].mean));
    spots.map(|spot| format!("M{spot}L{spot}")).collect()
}

/// The bands: along their upper edge and back along the lower one.
fn bands(points: &[Point], days: Days, scale: Scale) -> String {
    let pieces = points.split(|point| band(point).is_none()).filter(|piece| piece.len() > 1);
    let drawn = pieces.map(|piece| {
        let edge = |point: &Point, upper: bool| {
            let (low, high) = band(point).unwrap_or_default();
            spot(days, scale, point.week, if upper { high } else { low })
        };
        let upper = piece.iter().map(|point| edge(point, true));
        let lower = piece.iter().rev().map(|point| edge(point, false));
        format!("M{}Z", upper.chain(lower).collect::<Vec<_>>().join("L"))
    });
    drawn.collect()
}

/// Numbers at the head of the plot, one below the other where they would stand on each other.
fn flags(notes: &[(Date, String)], days: Days) -> Vec<Flag> {
    let mut flags: Vec<(f64, usize, Flag)> = Vec::new();
    for (at, (day, _)) in notes.iter().enumerate() {
        let place = days.place(*day);
        let near = flags.last().filter(|(before, ..)| place - before < 0.04);
        let row = near.map_or(0, |(_, row, _)| (row + 1) % 4);
        let y = coordinate(TOP + 10.0 + row as f64 * 20.0);
        flags.push((place, row, Flag { x: percent(place), y, number: at + 1 }));
    }
    flags.into_iter().map(|(.., flag)| flag).collect()
}

fn hits(chart: &Weekly<'_>, told: &[Told], words: &Words, days: Days) -> Vec<Hit> {
    let places: Vec<_> = told.iter().map(|told| days.place(told.week)).collect();
    let edge = |at: usize| match (at.checked_sub(1).map(|before| places[before]), places.get(at)) {
        (Some(before), Some(&after)) => f64::midpoint(before, after),
        (None, _) => 0.0,
        (_, None) => 1.0,
    };
    let hit = |(at, told): (usize, &Told)| Hit {
        x: percent(edge(at)),
        width: percent(edge(at + 1) - edge(at)),
        title: hit_title(chart, told, words),
    };
    told.iter().enumerate().map(hit).collect()
}

fn hit_title(chart: &Weekly<'_>, told: &Told, words: &Words) -> String {
    let head = words.say("shell-week-of", &[("date", Arg::Text(&told.date))]);
    let named = chart.lines.len() > 1;
    let figures = chart.lines.iter().zip(&told.figures).filter_map(|(line, figure)| {
        let figure = figure.as_ref()?;
        let args = [("name", Arg::Text(&line.name)), ("figure", Arg::Text(figure))];
        Some(if named { words.say("shell-figure-of", &args) } else { figure.clone() })
    });
    [head].into_iter().chain(figures).collect::<Vec<_>>().join("\n")
}

#[derive(Template)]
#[template(path = "chart/weekly.html", whitespace = "minimize")]
struct WeeklyPage<'c> {
    chart: &'c Weekly<'c>,
    words: &'c Words,
    drawing: Option<Drawing>,
    figures: Html,
}

impl WeeklyPage<'_> {
    fn has_legend(&self) -> bool {
        self.chart.lines.len() > 1 || self.chart.band.is_some()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::testing::{any_value, holds};
    use jiff::ToSpan;
    use jiff::civil::date;
    use proptest::prelude::*;
    use tulos_words::Language;

    fn week(at: i32) -> Date {
        date(2025, 9, 1).saturating_add((at * 7).days())
    }

    fn chart() -> Weekly<'static> {
        Weekly::new("visits", Unit::Count, "Visits a week", "")
    }

    fn count(text: &str, of: &str) -> usize {
        text.matches(of).count()
    }

    #[test]
    fn a_line_is_broken_where_nothing_is_known() {
        let values = [1.0, 2.0, f64::NAN, 3.0];
        let points = values.iter().zip(0..).map(|(&value, at)| Point::exact(week(at), value)).collect();
        let html = chart().line("all", points).html(&Words::new(Language::En)).into_string();
        // Weeks lie at 0, 1/3, 2/3 and 1; of a scale from 0 to 3, 1 lies two thirds down.
        assert!(html.contains("class=\"line\" d=\"M0 133.33L333.33 66.67\""), "{html}");
        assert!(html.contains("class=\"dot\" d=\"M1000 0L1000 0\""), "{html}");
        assert_eq!(count(&html, "class=\"band\""), 0);
    }

    #[test]
    fn a_chart_of_nothing_says_so() {
        let words = Words::new(Language::En);
        for chart in [chart(), chart().line("all", vec![Point::exact(week(0), f64::NAN)])] {
            let html = chart.html(&words).into_string();
            assert!(
                !html.contains("<svg") && html.contains(&words.say("shell-nothing-to-draw", &[])),
                "{html}"
            );
        }
    }

    #[test]
    fn notes_that_are_close_stand_below_each_other() {
        let notes = [(week(0), String::new()), (week(1), String::new()), (week(30), String::new())];
        let days = Days::of([week(0), week(52)]).expect("two days are some");
        let flags = flags(&notes, days);
        assert_eq!(flags.iter().map(|flag| flag.y.as_str()).collect::<Vec<_>>(), ["22", "42", "22"]);
    }

    proptest! {
        #[test]
        fn nothing_leaves_the_drawing(
            points in prop::collection::vec((-3000_i32..3000, any_value(), any_value(), any_value()), 0..40),
            notes in prop::collection::vec(-4000_i32..4000, 0..5),
            lines in 1_usize..9,
        ) {
            let mut chart = chart();
            for line in 0..lines {
                let mine = points.iter().skip(line).step_by(lines);
                chart = chart.line(line.to_string(), mine.map(|&(at, low, mean, high)| Point { week: week(at), low, mean, high }).collect());
            }
            for note in notes {
                chart = chart.note(week(note), "<b>");
            }
            prop_assert_eq!(holds(chart.html(&Words::new(Language::Fi)).as_str()), Ok(()));
        }
    }
}
