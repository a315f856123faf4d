//! A plot of calibration: what was said against what came, with intervals. An SVG that stands by itself.

use std::fmt::Write;

use super::Scored;
use super::figures::Tenth;

const SIZE: f64 = 260.0;
const LEFT: f64 = 46.0;
const TOP: f64 = 40.0;
const STEP: f64 = SIZE + 74.0;

const STYLE: &str = "
  text { font: 12px system-ui, sans-serif; fill: #333 }
  .title { font-weight: 600; font-size: 13px }
  .grid { stroke: #ddd; stroke-width: 1 }
  .even { stroke: #999; stroke-width: 1; stroke-dasharray: 4 4 }
  .interval { stroke: #2a6f97; stroke-width: 2; opacity: .5 }
  .point { fill: #2a6f97 }
  @media (prefers-color-scheme: dark) {
    text { fill: #ddd } .grid { stroke: #444 } .interval { stroke: #7cc0e8 } .point { fill: #7cc0e8 }
  }";

/// One square a bank.
pub(crate) fn plot(banks: &[Scored]) -> String {
    let (width, height) = (LEFT + STEP * banks.len() as f64, TOP + SIZE + 50.0);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title\">\n<title id=\"title\">How often activities truly \
         pay, by the chance that was given</title>\n<style>{STYLE}\n</style>\n"
    );
    for (index, scored) in banks.iter().enumerate() {
        square(&mut svg, LEFT + STEP * index as f64, scored);
    }
    svg.push_str("</svg>\n");
    svg
}

/// Writes one element; writing to a string cannot fail.
macro_rules! draw {
    ($svg:expr, $($text:tt)*) => { let _ = writeln!($svg, $($text)*); };
}

fn square(svg: &mut String, left: f64, scored: &Scored) {
    let across = |share: f64| left + share * SIZE;
    draw!(svg, "<text class=\"title\" x=\"{left}\" y=\"20\">{}</text>", escaped(&scored.bank));
    for fifth in 0..=5 {
        let share = f64::from(fifth) / 5.0;
        let (x, y, bottom, right) = (across(share), down(share), down(0.0), across(1.0));
        draw!(svg, "<line class=\"grid\" x1=\"{x}\" y1=\"{TOP}\" x2=\"{x}\" y2=\"{bottom}\"/>");
        draw!(svg, "<line class=\"grid\" x1=\"{left}\" y1=\"{y}\" x2=\"{right}\" y2=\"{y}\"/>");
        let (tick, beside) = (bottom + 16.0, left - 6.0);
        draw!(svg, "<text x=\"{x}\" y=\"{tick}\" text-anchor=\"middle\">{share:.1}</text>");
        draw!(svg, "<text x=\"{beside}\" y=\"{:.1}\" text-anchor=\"end\">{share:.1}</text>", y + 4.0);
    }
    let (right, bottom) = (across(1.0), down(0.0));
    draw!(svg, "<line class=\"even\" x1=\"{left}\" y1=\"{bottom}\" x2=\"{right}\" y2=\"{TOP}\"/>");
    draw!(svg, "<text x=\"{left}\" y=\"{:.1}\">chance given (across), truly pay (up)</text>", bottom + 36.0);
    for tenth in &scored.all.calibration {
        point(svg, across(tenth.said), tenth);
    }
}

fn down(share: f64) -> f64 {
    TOP + (1.0 - share) * SIZE
}

fn point(svg: &mut String, x: f64, tenth: &Tenth) {
    let Some(paid) = tenth.paid.share else { return };
    let (low, high, y) = (down(tenth.paid.low), down(tenth.paid.high), down(paid));
    // The area tells how many there are.
    let radius = (tenth.paid.of as f64).sqrt().clamp(2.0, 14.0) / 2.0 + 1.0;
    draw!(svg, "<line class=\"interval\" x1=\"{x:.1}\" y1=\"{low:.1}\" x2=\"{x:.1}\" y2=\"{high:.1}\"/>");
    draw!(
        svg,
        "<circle class=\"point\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"><title>said {:.2}, paid {paid:.2} of {}\
         </title></circle>",
        tenth.said,
        tenth.paid.of
    );
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
