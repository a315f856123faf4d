//! The rows of each table from their cells. Every cell of a row is read before the row is given up, so that all
//! that is wrong with it is told at once.

use csv::StringRecord;

use super::line::{Lines, time_of_day, word, yes_or_no};
use crate::fault::{FaultKind, Faulty};
use crate::{
    Channel, Cost, CostKind, Enquiry, Experiment, Intent, Journey, LostBecause, Outcome, Post, PostKind, Row,
    Sale, Support, Table, Time, Visits,
};

/// The next row of a table; its faults are told otherwise.
pub(crate) fn row(table: Table, lines: &mut Lines, row: &StringRecord) -> Result<Row, Faulty> {
    match table {
        Table::Time => time(lines, row).map(Row::Time),
        Table::Costs => cost(lines, row).map(Row::Cost),
        Table::Sales => sale(lines, row).map(Row::Sale),
        Table::Enquiries => enquiry(lines, row).map(Row::Enquiry),
        Table::Visits => visits(lines, row).map(Row::Visits),
        Table::Journeys => journey(lines, row).map(Row::Journey),
        Table::Posts => post(lines, row).map(Row::Post),
        Table::Support => support(lines, row).map(Row::Support),
        Table::Experiments => experiment(lines, row).map(Row::Experiment),
    }
}

fn time(lines: &mut Lines, row: &StringRecord) -> Result<Time, Faulty> {
    let [date, activity, minutes, purpose, person, id] = lines.cells(row);
    let id = lines.own_id(id);
    let date = lines.must(date, Lines::past_day);
    let activity = lines.must(activity, Lines::activity);
    let minutes = lines.must(minutes, Lines::minutes);
    let purpose = lines.purpose(purpose, activity.as_ref());
    let person = Lines::text(person);
    Ok(Time { id, date: date?, activity: activity?, minutes: minutes?, purpose: purpose?, person })
}

fn cost(lines: &mut Lines, row: &StringRecord) -> Result<Cost, Faulty> {
    let [date, activity, amount, kind, purpose, from, to, note, currency, id] = lines.cells(row);
    let id = lines.own_id(id);
    let date = lines.must(date, Lines::past_day);
    let activity = lines.must(activity, Lines::activity);
    let amount = lines.must(amount, Lines::number);
    let kind = lines.must(kind, |_, cell| word(cell, CostKind::ALL, CostKind::code));
    let purpose = lines.purpose(purpose, activity.as_ref());
    let (begins, ends) = (lines.may(from, Lines::day), lines.may(to, Lines::day));
    let in_order = lines.in_order(begins.ok().flatten(), ends.ok().flatten(), to);
    let currency = lines.same_currency(currency);
    let note = Lines::text(note);
    in_order.and(currency)?;
    Ok(Cost {
        id,
        date: date?,
        activity: activity?,
        amount: amount?,
        kind: kind?,
        purpose: purpose?,
        from: begins?,
        to: ends?,
        note,
    })
}

fn sale(lines: &mut Lines, row: &StringRecord) -> Result<Sale, Faulty> {
    let cells = lines.cells(row);
    let [
        date,
        id,
        revenue,
        margin,
        customer,
        activity,
        how_found,
        channel,
        new,
        refund_of,
        property,
        currency,
    ] = cells;
    let own = lines.must_own_id(id);
    let date = lines.must(date, Lines::past_day);
    let revenue = lines.may(revenue, Lines::number);
    let margin = lines.may(margin, Lines::number);
    let activity = lines.may(activity, Lines::activity);
    let channel = lines.may(channel, |_, cell| word(cell, Channel::ALL, Channel::code));
    let new = lines.may(new, yes_or_no);
    let refunded = Lines::other_id(refund_of);
    let property = lines.may(property, Lines::property);
    let currency = lines.same_currency(currency);
    if refunded.as_ref().is_some_and(|refunded| own.as_ref() == Ok(refunded)) {
        lines.fault(refund_of, FaultKind::RefundsItself);
        return Err(Faulty);
    }
    currency?;
    Ok(Sale {
        id: own?,
        date: date?,
        revenue: revenue?,
        margin: margin?,
        customer: Lines::text(customer),
        activity: activity?,
        how_found: Lines::text(how_found),
        channel: channel?,
        new: new?,
        refund_of: refunded,
        property: property?,
    })
}

fn enquiry(lines: &mut Lines, row: &StringRecord) -> Result<Enquiry, Faulty> {
    let [date, id, activity, outcome, lost_because, sale, new, how_found] = lines.cells(row);
    let id = lines.must_own_id(id);
    let date = lines.must(date, Lines::past_day);
    let activity = lines.may(activity, Lines::activity);
    let outcome = lines.must(outcome, |_, cell| word(cell, Outcome::ALL, Outcome::code));
    let lost_because = lines.may(lost_because, |_, cell| word(cell, LostBecause::ALL, LostBecause::code));
    let new = lines.may(new, yes_or_no);
    Ok(Enquiry {
        id: id?,
        date: date?,
        activity: activity?,
        outcome: outcome?,
        lost_because: lost_because?,
        sale: Lines::other_id(sale),
        new: new?,
        how_found: Lines::text(how_found),
    })
}

fn visits(lines: &mut Lines, row: &StringRecord) -> Result<Visits, Faulty> {
    let [date, activity, visits, goals, property, id] = lines.cells(row);
    let id = lines.own_id(id);
    let date = lines.must(date, Lines::past_day);
    let activity = lines.may(activity, Lines::activity);
    let visits = lines.must(visits, Lines::count);
    let goals = lines.may(goals, Lines::count);
    let property = lines.may(property, Lines::property);
    Ok(Visits { id, date: date?, activity: activity?, visits: visits?, goals: goals?, property: property? })
}

fn journey(lines: &mut Lines, row: &StringRecord) -> Result<Journey, Faulty> {
    let [date, visitor, activity, sale, property, id] = lines.cells(row);
    let id = lines.own_id(id);
    let date = lines.must(date, Lines::past_day);
    let visitor = lines.must_text(visitor);
    let activity = lines.may(activity, Lines::activity);
    let sale = Lines::other_id(sale);
    let property = lines.may(property, Lines::property);
    Ok(Journey { id, date: date?, visitor: visitor?, activity: activity?, sale, property: property? })
}

fn post(lines: &mut Lines, row: &StringRecord) -> Result<Post, Faulty> {
    let [date, time, activity, id, kind, intent, text, reach, likes, comments, shares, clicks] =
        lines.cells(row);
    let id = lines.must_own_id(id);
    let date = lines.must(date, Lines::past_day);
    let time = lines.may(time, time_of_day);
    let activity = lines.must(activity, Lines::activity);
    let kind = lines.may(kind, |_, cell| word(cell, PostKind::ALL, PostKind::code));
    let intent = lines.may(intent, |_, cell| word(cell, Intent::ALL, Intent::code));
    let [reach, likes, comments, shares, clicks] =
        [reach, likes, comments, shares, clicks].map(|cell| lines.may(cell, Lines::count));
    Ok(Post {
        id: id?,
        date: date?,
        time: time?,
        activity: activity?,
        kind: kind?,
        intent: intent?,
        text: Lines::text(text),
        reach: reach?,
        likes: likes?,
        comments: comments?,
        shares: shares?,
        clicks: clicks?,
    })
}

fn support(lines: &mut Lines, row: &StringRecord) -> Result<Support, Faulty> {
    let [date, activity, opened, resolved, minutes, id] = lines.cells(row);
    let id = lines.own_id(id);
    let date = lines.must(date, Lines::past_day);
    let activity = lines.must(activity, Lines::activity);
    let opened = lines.may(opened, Lines::count);
    let resolved = lines.may(resolved, Lines::count);
    let minutes = lines.may(minutes, Lines::minutes);
    Ok(Support {
        id,
        date: date?,
        activity: activity?,
        opened: opened?,
        resolved: resolved?,
        minutes: minutes?,
    })
}

fn experiment(lines: &mut Lines, row: &StringRecord) -> Result<Experiment, Faulty> {
    let [id, activity, from, to, change, note] = lines.cells(row);
    let id = lines.must_own_id(id);
    let activity = lines.must(activity, Lines::activity);
    let (begins, ends) = (lines.must(from, Lines::day), lines.may(to, Lines::day));
    let in_order = lines.in_order(begins.ok(), ends.ok().flatten(), to);
    let change = lines.must(change, Lines::amount);
    in_order?;
    Ok(Experiment {
        id: id?,
        activity: activity?,
        from: begins?,
        to: ends?,
        change: change?,
        note: Lines::text(note),
    })
}
