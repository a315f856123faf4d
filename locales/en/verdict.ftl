### The judgement in words. $name is an activity; amounts, shares and minutes come as they are written.

## Reasons
# Ten people or more asked.
verdict-reason-asked-but-did-not-buy = Of { $enquiries } people who asked, { $won ->
    [0] nobody
    [one] { $won }
   *[other] { $won }
} bought.
# What most of those who did not buy gave as the cause; one of these follows.
verdict-reason-lost-on-price = { $lost_on_price } found it too dear.
verdict-reason-lost-on-no-need = { $lost_on_no_need } did not need it.
verdict-reason-lost-to-competitor = { $lost_to_competitor } bought elsewhere.
verdict-reason-lost-slowly = { $lost_slowly } stopped replying or the time was wrong: answer faster.
# 200 visits or more.
verdict-reason-visits-but-no-goal = Of { $visits } visits from { $name }, { $goals ->
    [0] none
    [one] { $goals }
   *[other] { $goals }
} led to what you hoped for; of { $others_visits } other visits, { $others_goals } did.
verdict-reason-too-much-time = It takes { $minutes } a week; about { $best_minutes } would bring in nearly as much.
verdict-reason-gaps = Weeks without a post: { $weeks_without } of { $weeks }.
verdict-reason-only-promotion = { $share } of the posts only advertise, and people respond less to those.
verdict-reason-bought-once = Your customers buy only once, so there is nobody to keep coming back.
verdict-reason-few-cases = { $cases ->
    [0] No customers were helped here, and it cost { $cost }.
    [one] { $cases } customer was helped here. By phone or email it would have cost about { $saved }; here it cost { $cost }.
   *[other] { $cases } customers were helped here. By phone or email it would have cost about { $saved }; here it cost { $cost }.
}
# Follows the sentence above where the customers helped were few.
verdict-reason-page-of-answers = A page of answers would do instead.
verdict-reason-wrong-buyers = You sell to businesses, and the people who ask here are not your buyers. Asked: { $enquiries }; no need: { $lost_on_no_need }; too dear: { $lost_on_price }.
verdict-reason-brought-nothing = It cost { $cost } and brought in next to nothing.
verdict-reason-nothing-traced = No sale could be traced to { $name }, and too few customers were asked how they found you.
verdict-reason-nothing-sold = There is no sale in the books yet.
verdict-reason-too-short = { $weeks ->
    [0] There is not a full week to go by yet.
    [one] { $weeks } week is not long enough to tell.
   *[other] { $weeks } weeks is not long enough to tell.
}
verdict-reason-priors-disagree = On these figures a doubter and an optimist would still decide differently.
verdict-reason-not-converged = The calculation gave no steady answer.
verdict-reason-no-profit = What a sale leaves you is not known, or it leaves nothing.
verdict-reason-case-cost-unknown = It is not known what it costs you to help a customer by phone or email.
verdict-reason-no-cases = Nobody has written down yet which customers were helped here.
verdict-reason-retention-unseen = These books do not show whether it keeps your subscribers.
verdict-reason-unsure = It cost { $cost } and brought in somewhere between { $low } and { $high }: too wide a gap to tell.
verdict-reason-pays-well = It cost { $cost } and brought in { $value }: { $times } times as much.
verdict-reason-next-hour-loses = One more hour a week would not pay for itself.
verdict-reason-next-hour-unsure = It is not clear whether one more hour a week would pay for itself.
verdict-reason-stands-on-little = { $sales ->
    [0] There are no sales to go by.
    [one] There is only { $sales } sale to go by.
   *[other] There are only { $sales } sales to go by.
}
verdict-reason-over-budget = You spend { $minutes } a week on social media but wanted to spend { $budget }.
verdict-reason-likes-are-not-sales = { $likes } likes, but likes are not sales.
verdict-reason-pays = It cost { $cost } and brought in { $value }.
verdict-reason-costs-more = It cost { $cost } and brought in only about { $value }.
# Not one sale was traced to it or named it.
verdict-reason-costs-more-unseen = It cost { $cost }. No sale is known to have come from it; about { $value } may have come unnoticed.
verdict-reason-customer-worth = Not counted here: customers come back. Over a year a new one brings in about { $value } (between { $low } and { $high }).
# There is no row of time or cost yet; $cost is reckoned from the usual minutes.
verdict-reason-cost-a-year = At your usual pace it costs { $cost } a year.

## Warnings
verdict-warning-person-without-rate = { $person } has no hourly rate, so yours is used.
verdict-warning-free-time = Your hour costs 0, so time counts as free: only money is held against what comes in.
verdict-warning-young-books = { $weeks ->
    [one] The books cover { $weeks } week, so it is partly a guess which customers are new.
   *[other] The books cover { $weeks } weeks, so it is partly a guess which customers are new.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } sale is below zero ({ $money }) and does not say which sale it refunds.
   *[other] { $sales } sales are below zero (together { $money }) and do not say which sales they refund.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } refund is for a sale that is not in the books.
   *[other] { $refunds } refunds are for sales that are not in the books.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } won enquiry names a sale that is not in the books; it counts as a sale.
   *[other] { $enquiries } won enquiries name sales that are not in the books; each counts as a sale.
}
verdict-warning-sales-outside-period = { $sales ->
    [one] { $sales } sale lies outside the weeks that are judged.
   *[other] { $sales } sales lie outside the weeks that are judged.
}
# Not one of them.
verdict-profit-unknown-of-all = { $sales ->
    [one] What { $sales } sale left you is not known.
   *[other] What a sale left you is not known for any of the { $sales } sales.
}
verdict-warning-profit-unknown = { $sales ->
    [one] What { $sales } sale left you is not known; it counts like the average of the others.
   *[other] What { $sales } sales left you is not known; they count like the average of the others.
}
verdict-warning-one-great-sale = One sale leaves { $money }, nearly all of your profit. Please check it: the verdicts depend on it.
verdict-warning-long-gap = Between { $last } and { $next } no time and no cost is written down. If a year there is a slip, please put it right: the verdicts depend on it.
verdict-warning-gap-of-time = Between { $last } and { $next } no time and no cost is written down, though sales went on: these weeks count as weeks without effort.
verdict-warning-gap-of-sales = From { $first } to { $last } not one sale is written down. If there were any, please fill them in: the verdicts depend on it.
verdict-warning-long-day = One row of { $date } has { $minutes } minutes, more than a day has. Please check it: the verdicts depend on it.
verdict-warning-long-cost = { $money } is spread over the days from { $from } to { $to }. If a year there is a slip, please put it right.
verdict-warning-period-outside = Time and costs are written down from { $first } to { $last }, and nothing of it lies in the period you asked for.
verdict-warning-visits-without-value = No visit has a value yet: fill in visit_value.
verdict-warning-period-cut = { $weeks ->
    [one] The earliest { $weeks } week was left out: it is too long ago to judge.
   *[other] The earliest { $weeks } weeks were left out: they are too long ago to judge.
}

## Questions
verdict-question-add-activity = List what you do to be found, one activity each: Facebook, a newsletter, the market.
verdict-question-record-time = For a few weeks, write down how long you spend on what.
verdict-question-record-sales = Write down your sales: date, amount, and where the customer came from.
verdict-question-record-cases = Write down how many customers you help, and how long it takes.
verdict-question-give-profit = Fill in your usual price and what is left of it, or what each sale left you.
verdict-question-give-case-cost = Fill in how many minutes it takes to help a customer by phone or email.
verdict-question-ask-how-found = Ask every customer how they found you, and write the answer down.
verdict-question-tag-links = Give { $name } a link or code of its own, so that sales can be traced to it.
verdict-question-add-retain = { $count } purchases by regular customers came by { $name }. If you do it for them too, give it the purpose “retain” as well.
verdict-question-pause = Pause { $name } on purpose for a few weeks and see whether it makes a difference.
verdict-question-share-elsewhere = Of the customers you helped on { $name }, how many would otherwise have phoned or emailed? We assume six in seven.

### The page of the terminal

## The answer
verdict-page-period = { $dates }, { $weeks ->
    [one] { $weeks }{ "\u00A0" }week
   *[other] { $weeks }{ "\u00A0" }weeks
}
# The verdicts, as somebody would say them aloud; at most twelve letters.
verdict-page-verdict-grow = Grow
verdict-page-verdict-keep = Keep
verdict-page-verdict-fix = Fix
verdict-page-verdict-stop = Stop
verdict-page-verdict-wait = Wait
verdict-page-loses = { $count ->
    [one] { $names } cost you { $cost } and brought in about { $value }.
   *[other] { $names } cost you { $cost } together and brought in about { $value }.
}
verdict-page-loses-nothing = { $count ->
    [one] { $names } cost you { $cost } and brought in next to nothing.
   *[other] { $names } cost you { $cost } together and brought in next to nothing.
}
verdict-page-best = What pays best is { $name }, which cost { $cost } and brought in about { $value }.
verdict-page-best-alone = It pays: { $name } cost { $cost } and brought in about { $value }.
# The end of a list of names: “Facebook, X and 17 others”.
verdict-page-others = { $count } others
verdict-page-also = { $count ->
    [one] Another that pays: { $names }.
   *[other] Others that pay: { $names }.
}
verdict-page-unsure = So far all this has cost you { $cost }, about { $weekly } a week. The figures do not yet show whether it pays.
verdict-page-planned = At your usual pace all this costs { $cost } a year. Write down your time and your sales, and you will see whether it pays.
verdict-page-nothing = There is nothing to judge yet.

## The table
verdict-page-column-minutes = min/week
verdict-page-column-cost = cost
verdict-page-column-value = brought in
verdict-page-column-chance = it pays
verdict-page-legend = ├─■─┤ what it brought in ({ $sure } sure), │ what it cost
verdict-page-weeks-more = { $weeks ->
    [one] { $weeks }{ "\u00A0" }more week
   *[other] { $weeks }{ "\u00A0" }more weeks
}
verdict-page-label = { $name } ({ $purpose })
verdict-page-purpose-reach = new customers
verdict-page-purpose-retain = regulars
verdict-page-purpose-support = support

## Beside the reasons
verdict-page-need = { $weeks ->
    [one] In about { $weeks }{ "\u00A0" }week it should be clear.
   *[other] In about { $weeks }{ "\u00A0" }weeks it should be clear.
}
verdict-page-need-never = Waiting alone will not make it clearer.
verdict-page-even = Cost and income are so close that it hardly matters.

## The week
# $minutes is a time, such as 4 h 45 min.
verdict-page-free = Without a verdict, as it costs nothing: { $names }.
verdict-page-week-better = Your { $minutes } a week of late, better spent
verdict-page-week-same = Your { $minutes } a week of late: nothing to move for now
verdict-page-freed = you get back
verdict-page-worth = worth { $worth } a week
verdict-page-gain = Expected: { $gain } a week more (between { $low } and { $high }).
verdict-page-gain-sure = Expected: { $gain } a week more.
verdict-page-next-hour = One more hour a week is best spent on { $name }: it brings in about { $gain } more than it costs.

## What to do
verdict-page-questions = To know more
verdict-page-more = … and { $count } more with --all

### The page in the browser

verdict-html-title = Verdict · { $business }
verdict-html-table = What each activity cost and brought in
verdict-html-activity = Activity
verdict-html-verdict = Verdict
# Above the drawn intervals: the dark line is the cost, the bar what was brought in.
verdict-html-legend = What it cost ┃ and what it brought in, { $sure } sure
verdict-html-next-hour = One more hour
verdict-html-chance-head = Chance that it pays
verdict-html-chance-later = known in about { $weeks ->
    [one] { $weeks } week
   *[other] { $weeks } weeks
}
verdict-html-open = Why, and how sure
verdict-html-cost = what your time and money cost
verdict-html-brought = profit it brought in (between { $low } and { $high })
verdict-html-social = a week on social media
# Beside an activity: how much of it there is.
verdict-html-minutes = { $minutes } a week on average
verdict-html-money = { $money } a week on average
verdict-html-no-value = What it brought in cannot be worked out yet.
verdict-html-chance = The chance that it pays is { $chance }. From { $pays } we say that it pays, below { $not } that it does not.
verdict-html-beliefs = Somebody who expects little of it would say { $sceptic }, somebody who expects a lot { $optimist }.
verdict-html-why-wait = As long as these two would decide differently, we wait: before we say that it pays, the first must reach { $sceptic }; before we say that it does not, the second must be no higher than { $optimist }.
verdict-html-freed = That leaves you { $minutes } a week, { $worth }.
verdict-html-warnings = Please check
verdict-html-made = Worked out by { $program }.
verdict-html-made-on = Worked out by { $program } on { $date }.
# What an activity is.
verdict-html-kind-social = social
verdict-html-kind-search = search
verdict-html-kind-email = email
verdict-html-kind-referral = recommendations
verdict-html-kind-events = events
verdict-html-kind-ads = ads
verdict-html-kind-press = press
verdict-html-kind-other = other
# What a verdict stands on.
verdict-html-figure-time = Your time
verdict-html-figure-money = Money spent
verdict-html-figure-value = Brought in
verdict-html-figure-range = { $mean } (between { $low } and { $high })
verdict-html-figure-contacts = People who came by it
verdict-html-figure-sales = Sales among them
verdict-html-figure-traced = Known from a link, a code or a form
verdict-html-figure-told = Customers who named it
verdict-html-figure-asked = Customers of yours who were asked
verdict-html-figure-paused = Weeks paused on purpose
verdict-html-figure-cost = Time and money
verdict-rows-back = To the verdict
verdict-rows-time = { $name }: the time that went in. Time without a purpose is shared out among the purposes of the activity.
verdict-rows-money = { $name }: the money that went in. Money without a purpose is shared out among the purposes of the activity; what pays for a longer time counts by the days of it.
verdict-rows-cost = All the time and money that went in.
verdict-rows-contacts = { $name }: everybody who bought or asked and is known to have come by it, from a link, a code or a form, or because they said so.
verdict-rows-sales = { $name }: the sales to those who came by it.
verdict-rows-traced = { $name }: everybody known from a link, a code or a form to have come by it.
verdict-rows-told = { $name }: everybody who named it when asked.
verdict-rows-asked = Everybody whose answer to “How did you find us?” was understood, whatever they named.
verdict-rows-estimated = Weeks without a row were counted with your usual minutes; these have no rows.
verdict-rows-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
verdict-rows-count-and-sum = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}, together { $sum }
verdict-rows-changed = The books have changed since this verdict: these are the rows as they are now.

## Verdicts that are kept
verdict-kept-under-way = The books have changed: the verdicts are being worked out again.
verdict-kept-under-way-part = The books have changed: the verdicts are being worked out again. { $share } is done.
verdict-kept-failed = The verdicts could not be worked out.
verdict-kept-failed-do = See what went wrong
verdict-kept-none = No verdict yet
verdict-kept-none-lead = Once your time and your sales are in the books, this page says what pays and what does not.
verdict-kept-none-do = Bring your books in
# $was and $is: verdicts.
verdict-kept-changed = { $name } was “{ $was }” and is now “{ $is }”.
verdict-kept-before = The verdict before
verdict-kept-old = This is the verdict of { $made }. The books may have changed since.
verdict-kept-to-latest = To the latest verdict
verdict-kept-list = Earlier verdicts
verdict-kept-list-lead = The last verdict of every day, as it was given.
verdict-kept-made = Given
verdict-kept-books = Books
verdict-kept-books-now = as they are now
# How often the books had been changed by then.
verdict-kept-books-then = as they were after { $state } changes
verdict-kept-program = Program
