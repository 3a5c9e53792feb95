"""Rules of figures: inputs, formulas, units, queries."""

from brief.rules.rule import Level, Rule

UNIT_UNKNOWN = Rule(
    "unit-unknown",
    Level.ERROR,
    "The unit of a figure cannot be read.",
    "Write it in words: people, GBP, GBP per person per year, percent, percentage "
    "points, ratio, hours.",
)

UNIT_MISMATCH = Rule(
    "unit-mismatch",
    Level.ERROR,
    "A formula combines units that do not go together, gives another unit than its "
    "figure declares, or multiplies by the 1,000 that “per 1,000 people” says already.",
    "Correct the formula or the unit; a bare number with a unit is written "
    'quantity(1, "council").',
)

PERCENT_AND_POINTS = Rule(
    "percent-and-points",
    Level.ERROR,
    "A share (percent) is used as a difference of two shares (percentage points), or "
    "the reverse.",
    "A percentage less a percentage is in percentage points; only a percentage can "
    "multiply a count.",
)

FORMULA_SYNTAX = Rule(
    "formula-syntax",
    Level.ERROR,
    "A formula holds something that is not part of the language.",
    "Use names of figures, plain numbers, + - * /, parentheses, and sum, mean, min, "
    "max, abs, quantity.",
)

UNKNOWN_FIGURE = Rule(
    "unknown-figure",
    Level.ERROR,
    "A name is used that no figure of `figures.yaml` has.",
    "Put the name right, or add the figure.",
)

FIGURE_CYCLE = Rule(
    "figure-cycle",
    Level.ERROR,
    "Figures are computed from each other in a circle, so that none has a value.",
    "Make one of them an input.",
)

FIGURE_DIVISION = Rule(
    "figure-division",
    Level.ERROR,
    "A formula divides by nought.",
    "Check the figure that it divides by.",
)

FIGURE_TOO_LARGE = Rule(
    "figure-too-large",
    Level.ERROR,
    "A figure is larger or finer than any figure of a report can be.",
    "Check its digits, or the formula that gives it.",
)

FIGURE_DISPLAY = Rule(
    "figure-display",
    Level.ERROR,
    "A figure has no last digit and nothing says how to round it.",
    "Give it a `display`, for instance `display: {decimals: 0}`.",
)

FIGURE_INTERVAL = Rule(
    "figure-interval",
    Level.ERROR,
    "An estimate lies outside its own interval, or outside the range that its sentence "
    "gives for it.",
    "Check the value and both ends of the interval.",
)

FIGURE_AWAITED = Rule(
    "figure-awaited",
    Level.ERROR,
    "A figure has not come yet: drafts print that it is awaited, final documents "
    "are not written.",
    "Ask for it; put its value in when it comes.",
)

FIGURE_BROKEN = Rule(
    "figure-broken",
    Level.ERROR,
    "A figure has no value because one that it is computed from has none.",
    "Put the figure right that it is grouped beneath.",
)

FIGURES_DISAGREE = Rule(
    "figures-disagree",
    Level.ERROR,
    "Two figures, or a figure and a series, measure the same thing for the same "
    "population, area and period, and differ.",
    "Keep one; or say under `apart` why they may differ.",
)

FIGURE_UNUSED = Rule(
    "figure-unused",
    Level.WARNING,
    "No formula, claim or exhibit uses a figure.",
    "State it in a document, or take it out.",
)

FIGURE_SOURCE = Rule(
    "figure-source",
    Level.WARNING,
    "An input does not say where it comes from.",
    "Name its `source` and `page`, or say in a `note` why there is none.",
)

QUERY_TABLE = Rule(
    "query-table",
    Level.ERROR,
    "A figure asks a table, or a column of it, that is not there.",
    "Put the name right: tables are CSV files in the brief's `data` folder.",
)

QUERY_ROWS = Rule(
    "query-rows",
    Level.ERROR,
    "A figure is read from one cell, and no row or several rows answer; or a sum has "
    "no row to add.",
    "Make `where` name exactly the rows that are meant.",
)

QUERY_NUMBER = Rule(
    "query-number",
    Level.ERROR,
    "A cell that a figure is read from does not hold a number.",
    "Write digits, with commas between thousands or none; leave nothing else in the "
    "cell.",
)

QUERY_NOTHING = Rule(
    "query-nothing",
    Level.WARNING,
    "A figure counts rows and finds none.",
    "Check the words under `where`; nought may also be right.",
)

FIGURE_PARTED = Rule(
    "figure-parted",
    Level.WARNING,
    "A counted number has a point and three digits behind it, 20.250, among whole "
    "numbers of the same unit that are a thousand and more.",
    "Write 20,250 if the point parts thousands, as it does in much of Europe; write "
    "20.25 if it begins decimals.",
)
