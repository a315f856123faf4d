//! A statement with its values. Placeholders are `$1`, `$2` on both engines; `$list` and `$rows` stand for as many as
//! there are.

use std::borrow::Cow;

use crate::Value;

/// A statement and the values of its placeholders.
#[derive(Debug, Clone, PartialEq)]
#[must_use]
pub struct Sql {
    text: Cow<'static, str>,
    values: Vec<Value>,
}

/// A statement as it stands in a crate's `sql.rs`.
pub fn sql(text: &'static str) -> Sql {
    Sql { text: Cow::Borrowed(text), values: Vec::new() }
}

impl Sql {
    /// Gives the next placeholder its value.
    pub fn bind(mut self, value: impl Into<Value>) -> Self {
        self.values.push(value.into());
        self
    }

    /// Puts a placeholder for each value where `$list` stands, with commas between. Of nothing it becomes `NULL`, which
    /// no value equals.
    pub fn list<V: Into<Value>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        let first = self.values.len() + 1;
        self.values.extend(values.into_iter().map(Into::into));
        let last = self.values.len();
        let placeholders = if last < first { "NULL".to_owned() } else { placeholders(first, last) };
        self.fill("$list", &placeholders);
        self
    }

    /// Puts a row of placeholders for each row of values where `$rows` stands. There must be one at least, all of one
    /// length; PostgreSQL takes 65,535 values in a statement, SQLite 32,766.
    pub fn rows<R: IntoIterator<Item = Value>>(mut self, rows: impl IntoIterator<Item = R>) -> Self {
        let mut text = String::new();
        for row in rows {
            let first = self.values.len() + 1;
            self.values.extend(row);
            if !text.is_empty() {
                text.push_str(", ");
            }
            text.extend(["(", &placeholders(first, self.values.len()), ")"]);
        }
        self.fill("$rows", &text);
        self
    }

    /// Puts one of the program's own texts where `$name` stands: a column to sort by, never anything that came from
    /// outside, which the lifetime sees to.
    pub fn part(mut self, name: &'static str, text: &'static str) -> Self {
        self.fill(name, text);
        self
    }

    /// Adds a further condition or clause, with `$?` for its value, if there is one to add.
    pub fn when<V: Into<Value>>(mut self, text: &'static str, value: Option<V>) -> Self {
        let Some(value) = value else { return self };
        self.values.push(value.into());
        let placeholder = format!("${}", self.values.len());
        let text = text.replace("$?", &placeholder);
        self.text = Cow::Owned(format!("{}{text}", self.text));
        self
    }

    /// Adds a piece of the program's own text at the end.
    pub fn and(mut self, text: &'static str) -> Self {
        self.text.to_mut().push_str(text);
        self
    }

    fn fill(&mut self, name: &str, with: &str) {
        debug_assert!(self.text.contains(name), "no {name} in {}", self.text);
        self.text = Cow::Owned(self.text.replacen(name, with, 1));
    }

    pub(crate) fn into_parts(self) -> (Cow<'static, str>, Vec<Value>) {
        (self.text, self.values)
    }
}

fn placeholders(first: usize, last: usize) -> String {
    let mut text = String::with_capacity((last + 1 - first) * 6);
    for number in first..=last {
        if number > first {
            text.push_str(", ");
        }
        text.push('$');
        text.push_str(&number.to_string());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(sql: Sql) -> (String, Vec<Value>) {
        let (text, values) = sql.into_parts();
        (text.into_owned(), values)
    }

    #[test]
    fn lists_and_rows_become_placeholders() {
        let (text, values) = parts(sql("a = $1 AND b IN ($list)").bind(1_i64).list([2_i64, 3]));
        assert_eq!(text, "a = $1 AND b IN ($2, $3)");
        assert_eq!(values, [Value::from(1_i64), Value::from(2_i64), Value::from(3_i64)]);

        let rows = [[Value::from(1_i64), Value::from("x")], [Value::from(2_i64), Value::from("y")]];
        assert_eq!(parts(sql("VALUES $rows").rows(rows)).0, "VALUES ($1, $2), ($3, $4)");
        assert_eq!(parts(sql("b IN ($list)").list(Vec::<i64>::new())).0, "b IN (NULL)");
    }

    #[test]
    fn a_condition_is_added_only_with_its_value() {
        let (text, values) =
            parts(sql("a = $1").bind(1_i64).when(" AND b = $?", None::<i64>).when(" AND c = $?", Some("x")));
        assert_eq!(text, "a = $1 AND c = $2");
        assert_eq!(values.len(), 2);
    }
}
