### The judgement in words. $name is an activity; amounts, shares and minutes come as they are written.

## Reasons
verdict-reason-asked-but-did-not-buy = { $enquiries ->
    [one] { $enquiries } person asked and { $won ->
        [0] did not buy
       *[other] bought
    }.
   *[other] { $enquiries } people asked and { $won ->
        [0] none bought
        [one] { $won } bought
       *[other] { $won } bought
    }; { $lost_on_price } found it too dear.
}
verdict-reason-visits-but-no-goal = { $visits } visits came from { $name } and { $goals } of them did what you hoped; elsewhere it is { $others_rate }.
verdict-reason-too-much-time = It takes { $minutes } a week; about { $best_minutes } would bring nearly as much.
verdict-reason-gaps = In { $weeks_without } of { $weeks } weeks nothing was posted.
verdict-reason-only-promotion = { $share } of the posts only advertise, and people react to those less.
verdict-reason-bought-once = Your customers buy once: there is nobody to keep coming back.
verdict-reason-few-cases = { $cases ->
    [one] { $cases } case was solved here. By phone or mail it would have cost { $saved }; here it cost { $cost }.
   *[other] { $cases } cases were solved here. By phone or mail they would have cost { $saved }; here they cost { $cost }.
}
verdict-reason-wrong-buyers = You sell to businesses, and those who ask here are not your buyers: of { $enquiries } who asked, { $lost_on_no_need } had no need and { $lost_on_price } found it too dear.
verdict-reason-brought-nothing = It cost { $cost } and brought next to nothing.
verdict-reason-nothing-traced = No sale could be traced to { $name }, and too few customers were asked.
verdict-reason-too-short = { $weeks ->
    [one] { $weeks } week is too short to tell.
   *[other] { $weeks } weeks are too short to tell.
}
verdict-reason-priors-disagree = A doubter and an optimist would still decide differently.
verdict-reason-not-converged = The calculation gave no steady answer.
verdict-reason-no-profit = What a sale leaves you is not known, or it leaves nothing.
verdict-reason-case-cost-unknown = What a case costs you by phone or mail is not known.
verdict-reason-unsure = It cost { $cost } and brought somewhere between { $low } and { $high }: too wide to tell.
verdict-reason-pays-well = It cost { $cost } and brought { $value }: { $times } times as much.
verdict-reason-next-hour-loses = One more hour a week would not earn its keep.
verdict-reason-stands-on-little = { $sales ->
    [0] There is no sale to go by.
    [one] There is only { $sales } sale to go by.
   *[other] There are only { $sales } sales to go by.
}
verdict-reason-over-budget = You spend { $minutes } a week on social media and wanted to spend { $budget }.
verdict-reason-likes-are-not-sales = { $likes } likes, but likes are not sales.
verdict-reason-pays = It cost { $cost } and brought { $value }.
verdict-reason-costs-more = It cost { $cost } and brought about { $value }.

## Warnings
verdict-warning-person-without-rate = { $person } has no hourly rate and is counted at yours.
verdict-warning-young-books = { $weeks ->
    [one] The books cover { $weeks } week: who is a new customer is partly a guess.
   *[other] The books cover { $weeks } weeks: who is a new customer is partly a guess.
}
verdict-warning-negative-sales = { $sales ->
    [one] { $sales } sale below zero ({ $money }) names no sale that it takes back.
   *[other] { $sales } sales below zero ({ $money }) name no sale that they take back.
}
verdict-warning-refunds-of-nothing = { $refunds ->
    [one] { $refunds } refund is for a sale that is not in the books.
   *[other] { $refunds } refunds are for sales that are not in the books.
}
verdict-warning-enquiries-without-sale = { $enquiries ->
    [one] { $enquiries } won enquiry names a sale that is not in the books; it counts as a sale.
   *[other] { $enquiries } won enquiries name sales that are not in the books; each counts as a sale.
}
verdict-warning-sales-outside = { $sales ->
    [one] { $sales } sale lies outside the weeks with recorded time and is not judged.
   *[other] { $sales } sales lie outside the weeks with recorded time and are not judged.
}
verdict-warning-profit-unknown = { $sales ->
    [one] What { $sales } sale left is not known; it counts like the average of the others.
   *[other] What { $sales } sales left is not known; they count like the average of the others.
}
verdict-warning-visits-without-value = No visit has a value yet: fill in visit_value.
verdict-warning-period-cut = { $weeks ->
    [one] The earliest { $weeks } week was left out: that is further back than can be judged.
   *[other] The earliest { $weeks } weeks were left out: that is further back than can be judged.
}

## Questions
verdict-question-record-time = Write down for a few weeks how long you spend on what.
verdict-question-give-profit = Fill in your usual price and what is left of it, or what each sale left you.
verdict-question-give-case-cost = Fill in how many minutes a case takes you by phone or mail.
verdict-question-ask-how-found = Ask every customer how they found you, and write the answer down.
verdict-question-tag-links = Give the links on { $name } a tag of their own, so that sales can be traced to it.
verdict-question-pause = Pause { $name } for a few weeks on purpose and see whether anything is missing.
verdict-question-share-elsewhere = Of the cases on { $name }, how many would have phoned or mailed instead? We reckon with six in seven.

