//! The page of the terminal as a picture (SVG) for the README: the same text and colours, drawn by the same code.

use std::fmt::Write;

use anyhow::{Context, Result};

/// Columns of the terminal that is drawn.
pub(crate) const COLUMNS: usize = 80;
/// Width of a column and height of a line, in units of the picture.
const ACROSS: f64 = 8.4;
const DOWN: f64 = 19.0;
const MARGIN: f64 = 24.0;

/// Paper, ink and one colour a verdict; which of them is what the class says.
const STYLE: &str = "
  rect { fill: #faf8f4; stroke: #e3dfd6 }
  text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #1c1d21; white-space: pre }
  .strong { font-weight: 700 } .quiet { fill: #595b63 }
  .green { fill: #12724a } .cyan { fill: #2b6a7c } .yellow { fill: #8f5b00 } .red { fill: #a8322a }
  @media (prefers-color-scheme: dark) {
    rect { fill: #16171a; stroke: #33353b } text { fill: #eceae5 } .quiet { fill: #a9a8a3 }
    .green { fill: #56c48f } .cyan { fill: #6fbcd0 } .yellow { fill: #e0a544 } .red { fill: #f08a80 }
  }";

/// The picture of a page with the escapes of a terminal. `title` says to who cannot see it what it is.
pub(crate) fn draw(page: &str, title: &str) -> Result<String> {
    let lines: Vec<&str> = page.lines().collect();
    let (width, height) = (2.0 * MARGIN + COLUMNS as f64 * ACROSS, 2.0 * MARGIN + lines.len() as f64 * DOWN);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" \
         height=\"{height:.0}\" role=\"img\" aria-labelledby=\"title\">\n<title id=\"title\">{}</title>\n\
         <style>{STYLE}\n</style>\n<rect x=\".5\" y=\".5\" width=\"{:.0}\" height=\"{:.0}\" rx=\"8\"/>\n",
        escaped(title),
        width - 1.0,
        height - 1.0,
    );
    for (number, line) in lines.iter().enumerate() {
        let baseline = MARGIN + (number as f64 + 0.75) * DOWN;
        for run in runs(line)? {
            // Writing to a text cannot fail.
            let _ = writeln!(svg, "{}", element(&run, baseline));
        }
    }
    svg.push_str("</svg>\n");
    Ok(svg)
}

/// A part of a line in one style.
#[derive(Debug, PartialEq)]
struct Run {
    column: usize,
    class: &'static str,
    text: String,
}

/// The parts of a line, blanks at their ends left out.
fn runs(line: &str) -> Result<Vec<Run>> {
    let mut runs = Vec::new();
    let (mut column, mut class) = (0, "");
    for (number, part) in line.split("\u{1b}[").enumerate() {
        let text = if number == 0 {
            part
        } else {
            let (code, text) = part.split_once('m').context("an escape without an end")?;
            class = class_of(code)?;
            text
        };
        // Readers of SVG make one blank of several: what stands apart is put apart.
        let mut at = column;
        for piece in text.split("  ") {
            let shown = piece.trim_matches(' ');
            if !shown.is_empty() {
                let before = piece.chars().take_while(|c| *c == ' ').count();
                runs.push(Run { column: at + before, class, text: shown.to_owned() });
            }
            at += piece.chars().count() + 2;
        }
        column += text.chars().count();
    }
    Ok(runs)
}

/// What the page uses of the terminal's styles.
fn class_of(code: &str) -> Result<&'static str> {
    Ok(match code {
        "0" => "",
        "1" => "strong",
        "2" => "quiet",
        "31" => "red",
        "32" => "green",
        "33" => "yellow",
        "36" => "cyan",
        other => anyhow::bail!("the page has the style {other}, which the picture does not know"),
    })
}

/// As wide as its columns whatever the font, so that columns stay under each other.
fn element(run: &Run, baseline: f64) -> String {
    let x = MARGIN + run.column as f64 * ACROSS;
    let width = run.text.chars().count() as f64 * ACROSS;
    let class = if run.class.is_empty() { String::new() } else { format!(" class=\"{}\"", run.class) };
    format!(
        "<text{class} x=\"{x:.1}\" y=\"{baseline:.1}\" textLength=\"{width:.1}\" \
         lengthAdjust=\"spacingAndGlyphs\">{}</text>",
        escaped(&run.text)
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_and_columns_are_kept() {
        let run = |column, class, text: &str| Run { column, class, text: text.to_owned() };
        let found = runs("  a \u{1b}[1mbold\u{1b}[0m  \u{1b}[31m■ Stop\u{1b}[0m   b c").unwrap();
        let expected =
            [run(2, "", "a"), run(4, "strong", "bold"), run(10, "red", "■ Stop"), run(19, "", "b c")];
        assert_eq!(found, expected);
        assert!(runs("\u{1b}[45mpink\u{1b}[0m").is_err());
    }

    #[test]
    fn what_svg_would_read_is_escaped() {
        let svg = draw("> 99% & <b>", "A page").unwrap();
        assert!(svg.contains("&gt; 99% &amp; &lt;b&gt;</text>"), "{svg}");
    }
}
