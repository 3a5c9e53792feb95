"""Rules of statistical honesty: true words and right sums that can still mislead."""

from brief.rules.rule import Level, Rule

PERCENT_FOR_POINTS = Rule(
    "percent-for-points",
    Level.ERROR,
    "Words say per cent of a change that is in percentage points: 32% to 20% is a fall "
    "of 12 percentage points, and of 38%.",
    "Say percentage points, or state the relative change as a figure of its own.",
)

POINTS_FOR_PERCENT = Rule(
    "points-for-percent",
    Level.ERROR,
    "Words say percentage points of a share, a ratio or a relative change.",
    "Say per cent; only a percentage less a percentage is in percentage points.",
)

FIGURE_FROM_PRINTED = Rule(
    "figure-from-printed",
    Level.ERROR,
    "An input is what one gets from the rounded form of another figure, and not what "
    "its full value gives.",
    "Make it a formula: formulas work with full values.",
)

FIGURE_FROM_ROUNDED = Rule(
    "figure-from-rounded",
    Level.WARNING,
    "A figure follows from one that is only known rounded, such as six a day from "
    "“every four hours”, and is no more than about right.",
    "Find the figure before it was rounded; until then hedge every statement of it.",
)

CLAIM_FROM_ROUNDED = Rule(
    "claim-from-rounded",
    Level.ERROR,
    "Words state exactly, or put a bound to, what follows from a figure that is only "
    "known rounded.",
    "Hedge them (“about six a day”), or find the figure before it was rounded.",
)

FIGURE_DIGITS = Rule(
    "figure-digits",
    Level.WARNING,
    "A computed figure is printed with more digits than what it is computed from "
    "carries, such as 43,625 from “48%”. Exact counts carry all their digits.",
    "Give it a `display` with fewer digits, for instance `display: {significant: 2}`.",
)

CLAIM_DIGITS = Rule(
    "claim-digits",
    Level.ERROR,
    "Words state, without a hedge, more digits than the figure's inputs carry. "
    "“Exactly”, “just over” and “at least” are no hedges.",
    "Round the words and hedge them: “about 44,000”.",
)

BASES_DIFFER = Rule(
    "bases-differ",
    Level.ERROR,
    "Counts and percentages of one population imply different numbers of people in it, "
    "or a count and its share another number than their whole has.",
    "Correct one of them, or its population; or say under `apart` of the percentage "
    "why they differ.",
)

BASES_APART = Rule(
    "bases-apart",
    Level.WARNING,
    "A count and a percentage imply another base than others of their population do, "
    "and `apart` says why.",
    "Nothing, if the reason still holds; readers may work it out and ask.",
)

PARTS_DIFFER = Rule(
    "parts-differ",
    Level.ERROR,
    "Figures that are declared the parts of another do not add up to it, by more than "
    "rounding explains; nor do the rows of a printed table to its total.",
    "Correct the parts or the total, or declare the part that is missing.",
)

PARTS_AS_PRINTED = Rule(
    "parts-as-printed",
    Level.WARNING,
    "Parts add up to their total, but as printed or stated they do not, because each "
    "is rounded.",
    "Print one more decimal, or say in the paragraph, in the exhibit or directly "
    "beside it that they may not add up because of rounding.",
)

PERIOD_YEARS = Rule(
    "period-years",
    Level.ERROR,
    "A length of time is not that of the two dates beside it, by any fair way of "
    "counting; a decade is nine to eleven years.",
    "Count again: 2009/10 to 2016/17 is eight years, both counted, or seven from the "
    "first to the last; April 2015 to March 2018 is three.",
)

PERIOD_OF_INPUTS = Rule(
    "period-of-inputs",
    Level.ERROR,
    "A formula declares another `period` than anything that it is computed from: a "
    "share of 2023/24 whose two counts are of 2024/25.",
    "Correct the period of the formula, or of its inputs; or say under `apart` why it "
    "differs, as of a forecast.",
)

SIGNIFICANT_UNTESTED = Rule(
    "significant-untested",
    Level.ERROR,
    "A number, a difference or a change is called significant, and neither the "
    "sentence nor a figure of it names a test.",
    "Say large, marked or important; name the test or the confidence interval in the "
    "sentence; or give the figure its `test`.",
)

COMPARISON_ONE_SIDED = Rule(
    "comparison-one-sided",
    Level.ERROR,
    "A comparison is made with only one of its two sides given, or with nobody: “women "
    "were twice as likely to answer”, “York has fewer women”.",
    "State both figures: [more likely](fig:one,other); or give or name the other in "
    "its paragraph: “than men”, “than in 2021”.",
)

SMALL_COUNT = Rule(
    "small-count",
    Level.ERROR,
    "A figure, a cell that an exhibit prints or a number said of a series counts fewer "
    "people or cases than the organisation's `small_count`, so that a reader might "
    "tell who they are.",
    "Take it out or put it together with others; or say who cleared it and why, under "
    "`cleared` of the figure, of the exhibit's `data` or of the series.",
)

SMALL_COUNT_IMPLIED = Rule(
    "small-count-implied",
    Level.ERROR,
    "A count below the organisation's `small_count` can be worked out from figures "
    "or cells that are printed, by subtraction or from a percentage.",
    "Take out or put together a second figure, so that the first cannot be worked out.",
)

DATE_IMPOSSIBLE = Rule(
    "date-impossible",
    Level.ERROR,
    "No calendar has a day so named: “31 April 2024”, or “Monday 5 March 2024”, which "
    "is a Tuesday.",
    "Correct the day, the month or the day of the week.",
)

WORD_STALE = Rule(
    "word-stale",
    Level.WARNING,
    "A word such as “recently”, “last year” or “soon” will go stale in a document that "
    "is kept, or in a note of a figure, which the annex prints.",
    "Give the date: “in 2016/17”, “since September 2017”.",
)

SOURCE_REPLACED = Rule(
    "source-replaced",
    Level.WARNING,
    "A source that the brief relies on has since been replaced by its publisher.",
    "Look the figures up in what replaced it, and cite that.",
)
