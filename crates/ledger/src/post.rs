//! The door by which rows come into the books, and go out of them: one place that keeps rows, weekly figures and the state of
//! the books together.

use std::collections::{BTreeMap, HashMap};

use csv::StringRecord;
use tulos_books::{Row, Table, cells, rows_put_aside};
use tulos_store::{Db, Error, Moment, Result, Tx, Uuid, Value, sql};

use crate::key::{self, Keys, own_id};
use crate::sql as statements;
use crate::tables::{self, Keyed};
use crate::weeks::Changes;

/// What became of rows that came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, serde::Serialize, serde::Deserialize)]
pub struct Posted {
    /// They were not there before.
    pub new: u64,
    /// They were there, and something about them is different now.
    pub changed: u64,
    /// They were there as they came.
    pub same: u64,
}

impl Posted {
    /// Adds what became of others.
    pub fn plus(&mut self, other: Self) {
        self.new += other.new;
        self.changed += other.changed;
        self.same += other.same;
    }
}

/// Begins to change the books of a business: others wait until this transaction ends. Returns the state that they are in now.
///
/// # Errors
/// Where the database says so.
pub async fn take(tx: &mut Tx, business: Uuid) -> Result<i64> {
    let (state,): (i64,) = tx.one(sql(statements::TAKE).bind(business).bind(Moment::now())).await?;
    Ok(state)
}

/// How often the books were changed, and when last; `None`: never.
///
/// # Errors
/// Where the database says so.
pub async fn state(db: &Db, business: Uuid) -> Result<Option<(i64, Moment)>> {
    db.maybe(sql(statements::STATE).bind(business)).await
}

/// Puts rows into books that were taken ([`take`]): a row with the key of one that is there fills in what that left empty, and
/// where both say something, what comes later counts.
///
/// # Errors
/// Where the database says so.
pub(crate) async fn put(tx: &mut Tx, business: Uuid, rows: Vec<Keyed>) -> Result<Posted> {
    let mut by_table: BTreeMap<Table, Vec<Keyed>> = BTreeMap::new();
    for keyed in rows {
        by_table.entry(crate::table_of(&keyed.row)).or_default().push(keyed);
    }
    let (mut posted, mut changes) = (Posted::default(), Changes::default());
    for (table, rows) in by_table {
        let rows = once_each(rows)?;
        let there = find(&mut *tx, business, table, &rows).await?;
        let (fresh, replaced) = sorted(rows, &there, &mut posted)?;
        for keyed in &replaced {
            changes.went(&there[&keyed.key]);
        }
        remove_keys(tx, business, table, replaced.iter().map(|keyed| keyed.key)).await?;
        let all: Vec<Keyed> = fresh.into_iter().chain(replaced).collect();
        for keyed in &all {
            changes.came(&keyed.row);
        }
        insert(tx, business, table, &all).await?;
    }
    changes.write(tx, business).await?;
    Ok(posted)
}

/// Posts rows of one kind or of several, as a room or somebody brings them: the books are taken, rows are told apart, and the
/// verdicts are to be worked out again.
///
/// # Errors
/// Where the database says so.
pub async fn post(tx: &mut Tx, business: Uuid, rows: Vec<Row>) -> Result<Posted> {
    take(tx, business).await?;
    let mut keys = Keys::default();
    let keyed = rows.into_iter().map(|row| Keyed { key: keys.of(&row), row }).collect();
    let posted = put(tx, business, keyed).await?;
    crate::changed(tx, business).await?;
    Ok(posted)
}

/// What became of a row that somebody wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Written {
    /// It is there.
    Done,
    /// There is another one with its id; nothing was changed.
    Twice,
    /// The row that it was to take the place of is gone, or not any more what was seen of it; nothing was changed.
    Overtaken,
}

/// A row that somebody saw and wants to change or delete.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// Its table.
    pub table: Table,
    /// Its key.
    pub key: Uuid,
    /// The mark of what was seen of it; `None`: whatever it is by now.
    pub mark: Option<String>,
}

/// Writes one row as it is: a new one, or in place of one that is there, which may be changed in all of its cells. The
/// transaction is to be dropped unless it is done.
///
/// # Errors
/// Where the database says so.
pub async fn write(tx: &mut Tx, business: Uuid, old: Option<&Seen>, row: Row) -> Result<Written> {
    take(tx, business).await?;
    if let Some(old) = old
        && !take_out(tx, business, old).await?
    {
        return Ok(Written::Overtaken);
    }
    let key = free_key(tx, business, &row).await?;
    if is_there(tx, business, crate::table_of(&row), key).await? {
        return Ok(Written::Twice);
    }
    put(tx, business, vec![Keyed { key, row }]).await?;
    crate::changed(tx, business).await?;
    Ok(Written::Done)
}

/// Deletes a row. Whether it was there, as it was seen.
///
/// # Errors
/// Where the database says so.
pub async fn delete(tx: &mut Tx, business: Uuid, seen: &Seen) -> Result<bool> {
    take(tx, business).await?;
    let was_there = take_out(tx, business, seen).await?;
    crate::changed(tx, business).await?;
    Ok(was_there)
}

/// Takes a row out; of equal rows the last, so that their numbers stay without a gap.
async fn take_out(tx: &mut Tx, business: Uuid, seen: &Seen) -> Result<bool> {
    let table = seen.table;
    let wanted = sql(tables::statements(table).find).bind(business).list([seen.key]);
    let Some(keyed) = tables::rows(table, wanted, tx).await?.into_iter().next() else { return Ok(false) };
    if seen.mark.as_ref().is_some_and(|mark| *mark != key::mark(&keyed.row)) {
        return Ok(false);
    }
    let last = last_key(tx, business, &keyed.row).await?;
    let mut changes = Changes::default();
    changes.went(&keyed.row);
    remove_keys(tx, business, table, std::iter::once(last)).await?;
    changes.write(tx, business).await?;
    Ok(true)
}

async fn is_there(tx: &mut Tx, business: Uuid, table: Table, key: Uuid) -> Result<bool> {
    let wanted = sql(tables::statements(table).find).bind(business).list([key]);
    Ok(!tables::rows(table, wanted, tx).await?.is_empty())
}

/// The key under which a row is to be put that is not one of a file: the next free one among equal rows.
async fn free_key(tx: &mut Tx, business: Uuid, row: &Row) -> Result<Uuid> {
    let table = crate::table_of(row);
    let mut number = 0;
    loop {
        let key = key::numbered(row, number);
        if own_id(row).is_some() || !is_there(tx, business, table, key).await? {
            return Ok(key);
        }
        number += 1;
    }
}

/// The key of the last of the rows that equal this one.
async fn last_key(tx: &mut Tx, business: Uuid, row: &Row) -> Result<Uuid> {
    let table = crate::table_of(row);
    let mut last = key::numbered(row, 0);
    if own_id(row).is_some() {
        return Ok(last);
    }
    for number in 1.. {
        let key = key::numbered(row, number);
        if !is_there(tx, business, table, key).await? {
            break;
        }
        last = key;
    }
    Ok(last)
}

/// What is there of rows that come, by key.
pub(crate) async fn find(
    from: &mut impl tables::Source,
    business: Uuid,
    table: Table,
    rows: &[Keyed],
) -> Result<HashMap<Uuid, Row>> {
    let mut there = HashMap::new();
    for some in rows.chunks(2_000) {
        let wanted =
            sql(tables::statements(table).find).bind(business).list(some.iter().map(|keyed| keyed.key));
        let found = tables::rows(table, wanted, from).await?;
        there.extend(found.into_iter().map(|keyed| (keyed.key, keyed.row)));
    }
    Ok(there)
}

/// Rows that are new, and rows that take the place of one that is there.
pub(crate) fn sorted(
    rows: Vec<Keyed>,
    there: &HashMap<Uuid, Row>,
    posted: &mut Posted,
) -> Result<(Vec<Keyed>, Vec<Keyed>)> {
    let (mut fresh, mut replaced) = (Vec::new(), Vec::new());
    for keyed in rows {
        let Some(old) = there.get(&keyed.key) else {
            posted.new += 1;
            fresh.push(keyed);
            continue;
        };
        let row = if *old == keyed.row { keyed.row } else { filled(old, &keyed.row)? };
        if *old == row {
            posted.same += 1;
        } else {
            posted.changed += 1;
            replaced.push(Keyed { key: keyed.key, row });
        }
    }
    Ok((fresh, replaced))
}

/// Of rows with one key the one that they make together, as if they had come one after another.
fn once_each(rows: Vec<Keyed>) -> Result<Vec<Keyed>> {
    let mut places: HashMap<Uuid, usize> = HashMap::with_capacity(rows.len());
    let mut once: Vec<Keyed> = Vec::with_capacity(rows.len());
    for keyed in rows {
        if let Some(place) = places.get(&keyed.key) {
            once[*place].row = filled(&once[*place].row, &keyed.row)?;
        } else {
            places.insert(keyed.key, once.len());
            once.push(keyed);
        }
    }
    Ok(once)
}

/// The row that comes, with what it leaves empty filled in from the row that is there.
fn filled(old: &Row, new: &Row) -> Result<Row> {
    let (table, new) = cells(new);
    let (_, old) = cells(old);
    let both: StringRecord = new
        .iter()
        .zip(&old)
        .map(|(new, old)| if new.is_empty() { old.as_str() } else { new.as_str() })
        .collect();
    let read = rows_put_aside(table, vec![both]).map_err(|faults| Error::Refused(format!("{faults:?}")))?;
    read.into_iter().next().ok_or(Error::Missing)
}

async fn insert(tx: &mut Tx, business: Uuid, table: Table, rows: &[Keyed]) -> Result<()> {
    for some in rows.chunks(1_000) {
        let values = some.iter().map(|keyed| {
            let before: [Value; 2] = [business.into(), keyed.key.into()];
            before.into_iter().chain(tables::values(&keyed.row))
        });
        tx.run(sql(tables::statements(table).insert).rows(values)).await?;
    }
    Ok(())
}

async fn remove_keys(
    tx: &mut Tx,
    business: Uuid,
    table: Table,
    keys: impl ExactSizeIterator<Item = Uuid>,
) -> Result<()> {
    if keys.len() > 0 {
        tx.run(sql(tables::statements(table).delete).bind(business).list(keys)).await?;
    }
    Ok(())
}
