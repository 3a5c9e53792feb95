"""Dismissals that dismiss too much: "[99% of patients died](plain:)".

An author's word that something is no quantity is taken for idioms, names and numbers
that count nothing. A percentage or a sum of money always counts something, and so do a
share and a number of which something is said; and nobody reads a whole sentence as one
idiom. These are errors, for a final document must not print what nobody has checked on
one person's word without a reason; a waiver, which gives its reason in writing and is
printed with every check, lets such words stand. A notice of correction is left alone:
it repeats what was wrong, beside what is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Fate
from brief.figures.wording import Kind, Meaning, find
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import DISMISSED_QUANTITY

_MOST_WORDS = 8
"""So many words can be an idiom or a name; more are a statement."""

_SUMS = frozenset({"GBP", "USD", "EUR"})
_PER_CENT = frozenset({Kind.PERCENT, Kind.POINTS})
_SIGN = Late(r"%|\bper ?cent", re.IGNORECASE)
_PARTS = frozenset(
    {Kind.FRACTION, Kind.COUNTED, Kind.SHARE, Kind.MULTIPLE, Kind.CHANGE, Kind.PAIR}
) | {Kind.COMPARISON}
_NUMBERS = frozenset({Kind.NUMBER, Kind.RATE, Kind.INTERVAL, Kind.MAGNITUDE})
_OF = Late(r"\s+(?:of|as)\b")
"""Behind a share, these say of what it is one: "half of patients", "twice as many"."""

_SAYS = Late(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must"
    r"|should|fell|rose|grew|went|came|left|lost|won|cost|costs|spent|paid|said|made"
    r"|took|got|gave|saw|met|kept|held|want|wants|use|uses|(?!(?:hundred|need|united"
    r"|speed|seed|feed|weed|shed|sled|bleed|breed|indeed|sacred)\b)\w{2,}ed)"
    r"\b",
    re.IGNORECASE,
)
"""Verbs, with which something is said of a number."""

_WAIVE = "or waive it with a reason, under `waivers` in figures.yaml"


def dismissed(found: Sequence[Spotted]) -> Iterator[Finding]:
    """Find dismissals of words that do count something."""
    for one in found:
        quantity = one.quantity
        notice = quantity.passage.document == "correction"
        if quantity.fate is Fate.DISMISSED and not notice:
            why = _why(one)
            if why:
                message = f"“{quantity.words}” is dismissed as no quantity, but {why}"
                hint = f"link what it states to a figure, [...](fig:NAME); {_WAIVE}"
                yield DISMISSED_QUANTITY.at(quantity.place, message, hint)


def counts_something(words: str, its: Meaning) -> bool:
    """Tell whether words are a percentage or money, which never count nothing."""
    return its.unit in _SUMS or its.kind in _PER_CENT or bool(_SIGN.search(words))


def _why(one: Spotted) -> str:
    """Say what dismissed words count; empty if they may count nothing."""
    words = one.laid.text[one.start : one.end]
    for each in find(words):
        kind = each.meaning.kind
        rest = f"{words[each.end :]}{one.laid.text[one.end :]}"
        said = kind in _PARTS | _NUMBERS and _SAYS.search(words)
        part = kind in _PARTS and (_OF.search(each.text) or _OF.match(rest))
        if counts_something(each.text, each.meaning) or said or part:
            return f"it states “{each.text}”"
    number = len(words.split())
    return f"it is a statement of {number} words" if number > _MOST_WORDS else ""
