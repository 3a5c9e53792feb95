"""Rules of changes: comparing versions, changing a figure, correcting one in print."""

from brief.rules.rule import Level, Rule

UNKNOWN_REVISION = Rule(
    "unknown-revision",
    Level.ERROR,
    "What is to be compared is no release, and git knows no such revision.",
    "Name a release (`brief releases BRIEF`), or a branch, tag or commit.",
)
SIDE_UNREADABLE = Rule(
    "side-unreadable",
    Level.ERROR,
    "The content of one side of a comparison cannot be read.",
    "Put right what `brief check` finds in it, or compare with another side.",
)
COMPARED_WITHDRAWN = Rule(
    "compared-withdrawn",
    Level.WARNING,
    "One side of a comparison is a release that was withdrawn.",
    "Compare with a release that stands, unless this one is meant.",
)
COMPARED_IN_ERROR = Rule(
    "compared-in-error",
    Level.WARNING,
    "One side of a comparison can be read, and has errors.",
    "Put right what `brief check` tells, or read the comparison with that in mind.",
)
FIGURE_COMPUTED = Rule(
    "figure-computed",
    Level.ERROR,
    "A value is given for a figure that is worked out from others.",
    "Set one of the inputs that the hint names, or change the rule in figures.yaml.",
)
SERIES_FOR_FIGURE = Rule(
    "series-for-figure",
    Level.ERROR,
    "A value is given for a series, whose values stand row by row in a table.",
    "Edit the cell in the table that the message names, then run `brief check NAME`.",
)
VALUE_REFUSED = Rule(
    "value-refused",
    Level.ERROR,
    "What is given as a figure's value is no number that it could have.",
    "Write digits in the figure's own unit, as in figures.yaml: `users=22,600`.",
)
EDIT_BY_HAND = Rule(
    "edit-by-hand",
    Level.ERROR,
    "Words that a changed figure makes false were left for a person to rewrite.",
    "Rewrite them, or run `brief update` on a terminal and choose among the wordings.",
)
NOTHING_TO_CORRECT = Rule(
    "nothing-to-correct",
    Level.ERROR,
    "A correction is asked for of a figure that no release prints wrongly.",
    "Correct the figure or its words first, or name the figure that was wrong.",
)
CORRECTION_EXISTS = Rule(
    "correction-exists",
    Level.ERROR,
    "A correction of that figure is drafted already.",
    "Edit it in corrections.yaml, or delete it there and draft it again.",
)
CORRECTION_UNDATED = Rule(
    "correction-undated",
    Level.WARNING,
    "A correction does not say on which day it is published.",
    "Write the day beneath the matter: `on: 2017-11-01`.",
)
CORRECTION_UNEXPLAINED = Rule(
    "correction-unexplained",
    Level.WARNING,
    "A correction does not say how the mistake came about.",
    "Write it in a sentence beneath the matter: `cause: ...`.",
)
CORRECTION_ASTRAY = Rule(
    "correction-astray",
    Level.WARNING,
    "What a correction says is right is not what the document says now.",
    "Copy the sentence from the document, or correct the document.",
)
