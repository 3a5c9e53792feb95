"""Rules of accounting: every quantity of every document, and what lets it stand."""

from brief.rules.rule import Level, Rule

LOOSE_QUANTITY = Rule(
    "loose-quantity",
    Level.ERROR,
    "A document states a quantity, in digits or in words, that is held to nothing.",
    "Link it to its figure, [22,500](fig:users); if it counts nothing, say so with "
    "[at one](plain:); or put it in quotation marks before its citation.",
)

WAIVER_UNMATCHED = Rule(
    "waiver-unmatched",
    Level.ERROR,
    "A waiver names words that are not there, or that need none because nothing is "
    "wrong with them.",
    "Correct its `in` and `words`, or take it out.",
)

WAIVER_AMBIGUOUS = Rule(
    "waiver-ambiguous",
    Level.ERROR,
    "A waiver fits more than one quantity; each wants a reason of its own.",
    "Give more of the words around the one that is meant, or a waiver for each.",
)
