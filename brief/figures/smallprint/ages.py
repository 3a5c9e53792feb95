"""Ages that a claim names, held to those that its figure declares.

"[41%](fig:young) of victims were aged under 18" is not the share of those under 25.
Only figures that declare an age are held to it, and only by the words of the claim's
own clause: "of the 301 under 25, 40 were under 18" has its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brief.figures.ledger import Figure
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import (
    Stated,
    StatedFigure,
    figure_alone,
    finding,
    is_the,
)
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED

_OLDEST = 120
_N = r"(\d{1,3})"
_NO_MORE = (
    r"s?\b(?![-/:%]|[,.]\d| ?(?:per ?cent|percentage|points?|minutes?|hours?|days?"
    r"|weeks?|months?|years?(?! ?-?olds?| of age)|miles|km|metres|pounds|pence"
    r"|million|thousand|hundred)\b)"
)
_TO = Late(
    rf"\b(?:aged?|ages|between) (?:of )?(?:between )?{_N}"
    rf" ?(?:to|and|-|or) ?{_N}{_NO_MORE}"
    rf"|\b{_N} ?(?:-|to) ?{_N}[- ]year[- ]olds?\b"
)
_UNDER = Late(
    rf"\b(?:under|below|younger than)[- ](?:the age of )?{_N}{_NO_MORE}"
    rf"|\b{_N} (?:years )?(?:and|or) (?:under|below|younger)\b"
    rf"|\bup to (?:the age of ){_N}\b"
)
_OVER = Late(
    rf"\b(?:over|above|older than)[- ](?:the age of )?{_N}{_NO_MORE}"
    rf"|\b{_N} (?:years )?(?:and|or) (?:over|above|older|more)\b|\baged {_N}\+"
)
_ONES = "|".join(word for word, many in SMALL.items() if 1 <= many < 10)
_TENS = "|".join(word for word, many in SMALL.items() if many >= 20)
_TEENS = "|".join(word for word, many in SMALL.items() if 10 <= many < 20)
_W = rf"((?:{_TENS})(?:[- ](?:{_ONES}))?|{_TEENS}|{_ONES})"
_WHO = (
    rf"(?! in (?:every |an? )?(?:{_ONES}|{_TEENS}|{_TENS}|hundred|\d))"
    r"(?=$|[,.;:)…]| (?:…|that|who|which|were|was|are|is|had|have|has|did|do|in|at|on"
    r"|of age|and|or|by|with|to|when|for|from|reported|lived?|made)\b| years? of age\b"
    r"| [a-z]+ed\b(?! [a-z]+s\b))"
)
"""What goes on behind an age in words: "under ten that reported", no "ten homes"."""

_TO_WORDS = Late(
    rf"\b(?:aged?|ages) (?:of )?(?:between |from )?{_W} ?(?:to|and|-|or) ?{_W}\b"
    rf"|\b{_W}(?:-| |- )to(?:-| ){_W}[- ]year[- ]olds?\b"
)
_UNDER_WORDS = Late(
    rf"\b(?:under|below|younger than)[- ](?:the age of )?{_W}s?\b{_WHO}"
    rf"|\b{_W} (?:years )?(?:and|or) (?:under|younger)\b"
    rf"|\bup to the age of {_W}\b"
)
_OVER_WORDS = Late(
    rf"\b(?:over|above|older than) the age of {_W}\b|\bolder than {_W}\b{_WHO}"
    rf"|\b{_W} (?:years )?(?:and|or) older\b"
)
_FROM_ANY = 0


class Ages(NamedTuple):
    """Ages as they are said, from the youngest to the oldest, in years."""

    words: str
    youngest: int
    oldest: int

    def like(self, other: Ages) -> bool:
        """Tell whether two say the same, "over 64" being "65 and over".

        "17 to 25" is not "17 to 24": both ends of a stretch are named.
        """
        if self._is_stretch and other._is_stretch:
            return self[1:] == other[1:]
        return (
            abs(self.youngest - other.youngest) <= 1
            and abs(self.oldest - other.oldest) <= 1
        )

    @property
    def _is_stretch(self) -> bool:
        """Tell whether it has a youngest and an oldest."""
        return self.youngest > _FROM_ANY and self.oldest < _OLDEST


def ages_in(text: str) -> tuple[Ages, ...]:
    """Give the ages that a folded text says: "aged 11 to 16", "under-25s"."""
    return (
        *(_ages(one, *_both(one)) for one in _all(text, _TO, _TO_WORDS)),
        *(
            _ages(one, _FROM_ANY, _first(one))
            for one in _all(text, _UNDER, _UNDER_WORDS)
        ),
        *(_ages(one, _first(one), _OLDEST) for one in _all(text, _OVER, _OVER_WORDS)),
    )


def _all(text: str, *patterns: Late) -> Iterator[re.Match[str]]:
    return (found for one in patterns for found in one.finditer(text))


def _ages(found: re.Match[str], youngest: int, oldest: int) -> Ages:
    return Ages(found[0], youngest, oldest)


def _both(found: re.Match[str]) -> tuple[int, int]:
    low, high = (_number(one) for one in found.groups() if one)
    return low, high


def _first(found: re.Match[str]) -> int:
    return next(_number(one) for one in found.groups() if one)


def _number(age: str) -> int:
    """Give an age in digits or in words: "twenty-five"."""
    return int(age) if age.isdigit() else sum(SMALL[one] for one in _PART.split(age))


_PART = Late("[- ]")


def of_other_ages(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims said of other ages than those that their figure declares."""
    figure = figure_alone(scope, figures)
    if figure is not None:
        yield from ages_told(StatedFigure(figure, scope))


def ages_told(stated: Stated) -> Iterator[Finding]:
    """Find a claim said of other ages than what it states declares."""
    scope, entry = stated.scope, stated.entry
    claim = scope.one.quantity.claim
    declared = (entry.counts, entry.population, *entry.phrases)
    own = ages_in(folded("; ".join(declared)))
    if claim is None or not own:
        return
    before, behind = BREAK.split(scope.before)[-1], behind_number(scope, claim)
    clause = f"{before} … {behind}"
    said = [one.words for one in ages_in(clause)]
    wrong = bool(said) and not any(
        one.like(mine) for one in ages_in(clause) for mine in own
    )
    if not said and (anybody := _OF_ALL_AGES.search(clause)):
        said, wrong = [anybody[0]], True
    if wrong:
        mine = own[0].words
        named = "" if mine in folded(entry.counts) else f", {mine}"
        message = f"says “{said[0]}”; {is_the(stated)}{named}"
        yield finding(stated, CLAIM_DENIED, message, f"say “{mine}”")


_OF_ALL_AGES = Late(r"\bof (?:all|every|any) ages?\b")
