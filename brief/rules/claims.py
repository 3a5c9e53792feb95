"""Rules of claims: words held to their figures."""

from brief.rules.rule import Level, Rule

CLAIM_WORDING = Rule(
    "claim-wording",
    Level.ERROR,
    "The words of a claim are not true of the figure that they state.",
    "Use one of the wordings that the hint offers, or correct the figure.",
)

CLAIM_NOT_CHECKED = Rule(
    "claim-not-checked",
    Level.ERROR,
    "The words of a claim could not be read as a quantity, so that nobody but the "
    "author has checked them. That counts as wrong.",
    "Write the number in digits, or in one of the wordings that the hint offers.",
)

CLAIM_CUT_OFF = Rule(
    "claim-cut-off",
    Level.ERROR,
    "The brackets of a claim end inside the number that is printed: “[412],000 nurses” "
    "is held to 412 and prints 412,000.",
    "Put all of the number inside the brackets.",
)

CLAIM_MISLEADING = Rule(
    "claim-misleading",
    Level.WARNING,
    "The words of a claim are true and yet can mislead, such as a bound far from "
    "the value.",
    "Use words nearer to the figure.",
)

WORDING_SETTING = Rule(
    "wording-setting",
    Level.ERROR,
    "The wording profile names a setting that there is not, or gives one no usable "
    "value.",
    "Take the setting's name and its form from the table of settings.",
)

CLAIM_TARGET = Rule(
    "claim-target",
    Level.ERROR,
    "A claim counts or follows something that the brief does not have.",
    "Name a grid, a list, an exhibit or a table of the brief.",
)

SERIES_PERIOD = Rule(
    "series-period",
    Level.ERROR,
    "A table that a trend is held to has a row that is no period, such as a total, "
    "gives a period twice, or has two columns of values.",
    "Keep one row for each year, quarter or month, in any order; leave totals and "
    "averages out, and give each place, group or column of values a table of its own.",
)

SERIES_TABLE = Rule(
    "series-table",
    Level.ERROR,
    "Something is said of a series whose table is not there.",
    "Give the series the name of its table: `deaths` is `data/deaths.csv`.",
)

SERIES_UNNAMED = Rule(
    "series-unnamed",
    Level.WARNING,
    "A trend is held to a table, and nothing in its sentence, before it or in a "
    "heading names what the table counts: “robberies are rising” of a table of thefts; "
    "or it is said “in real terms” or “per head”, and the head of the table does not.",
    "Name it as the head of the table's second column does, or link the right table.",
)

CLAIM_WORDLESS = Rule(
    "claim-wordless",
    Level.ERROR,
    "A claim has no words and the program has none to supply.",
    "Write the words between the square brackets.",
)

FILE_CHANGED = Rule(
    "file-changed",
    Level.ERROR,
    "A file is no longer what was read, so that words would land in the wrong place.",
    "Save the file, then run the command again.",
)

CLAIM_WITHOUT_VALUE = Rule(
    "claim-without-value",
    Level.ERROR,
    "A claim states a figure that has no value.",
    "Put the figure right that it is grouped beneath.",
)
