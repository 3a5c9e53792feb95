"""The times that a sentence names: those in which it was so, and those set against.

What was built, begun or agreed in a year, and what another clause tells of one, is of
that year and says nothing of when the claims beside it were so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from brief.figures.smallprint.dated import (
    IN_ITS_MONTH,
    aside,
    years_of,
)
from brief.figures.smallprint.scope import Scope
from brief.figures.smallprint.years_beside import YEAR
from brief.figures.wording.late import Late

_YEARS = rf"{YEAR}(?:[/-](?:19|20)?\d\d)?(?![\d/-]|,\d|[%°])"
_FILL = (
    r"(?:the (?:(?:calendar|financial|academic|school) )?(?:year|end|start|close|course"
    r"|whole|beginning|night|last day) |years? |end |mid-|early |late |of |to |ending"
    r" |ended |spring |summer |autumn |winter "
    r"|the (?=[\d/-]+ (?:financial )?year\b))*"
)
_TIME = Late(
    rf"\b(?P<lead>in|during|throughout|over|at|on|by|for|as of|than|as|against|with"
    rf"|since|from|between|ended|to|and) (?P<fill>{_FILL})"
    rf"(?P<time>{IN_ITS_MONTH}{_YEARS})"
    r"(?! (?:prices|terms|money|levels|census|survey|strategy|plan|act|review)\b)"
)
_SAYS_WHEN = frozenset("in during throughout over at on by for ended".split()) | {
    "as of"
}
_SETS_AGAINST = frozenset("than as against with since from between and to on".split())

_BOUND = Late(
    r"[,;:()–—]|\b(?:which|who|whose|whom|that|when|where|while|whereas|although|though"
    r"|because|if|since|as|after|before|until)\b"
    r"|\band (?=(?:it|they|the|this|that|more|most|many|some|others|those|an?|we|its"
    r"|our|their)\b)"
)
_DONE = Late(
    r"\b(?:\w{2,}ed|was|were|had|did|began|made|set|built|held|came|took|heard|told"
    r"|said|found|saw|grew|rose|fell)\b"
)
_GOES_ON = Late(
    r" ?(?:(?:there|we|they|it) )?(?:was|were|is|are|had|has|have|did|rose|fell|grew"
    r"|stood)\b"
)
_TURNS_BACK = Late(r"\b(?:was|were|had|has|have|is|are)\b.*\b(?:was|were|had|did)\b")
_BEGUN = Late(
    r"\b(?:built|born|opened|launched|created|set up|founded|established|introduced"
    r"|agreed|approved|adopted|published|signed|closed|begun|began|started|appointed"
    r"|elected|announced|promised|awarded|planted|installed|bought|purchased|acquired"
    r"|commissioned|registered|issued|granted|due|census|act|prices|since|until|before"
    r"|after|first time|(?:high|low|larg|great|small|few|long|short|b|bigg)est"
    r"(?: [a-z]+){0,2}|worst|most|least|record) ?$"
)
_A_BASE = Late(r"(?:of|out of|among|amongst|for|with|at)\b")


@dataclass(frozen=True, slots=True)
class Named:
    """A time that a sentence names: the words for it, the time alone, its place.

    `lead` is the word that leads to it, "than" where it is that of the other side;
    `when` tells that something was so at it, and not that it is set against it.
    """

    words: str
    time: str
    at: int
    lead: str
    when: bool

    @property
    def years(self) -> frozenset[int]:
        """Give the years that it touches."""
        return years_of(self.time)

    def begins(self, other: Named) -> bool:
        """Tell whether another time ends what begins with it: "between ... and"."""
        near = 0 <= other.at - self.at - len(self.words) <= 1
        return near and (self.lead, other.lead) in _SPANS

    def is_of(self, own: frozenset[int]) -> bool:
        """Tell whether it is the time of a figure of these years, or within it.

        March 2024 is within 2023/24, and March 2023 is not: no year that is written
        so ends before the spring.
        """
        if len(self.years) == len(own) and " " not in self.time:
            return self.years == own
        spring = _SPRING.search(self.time) is not None and len(own) == _TWO_YEARS
        return bool(self.years & ({max(own)} if spring else own))


_SPANS = {("between", "and"), ("from", "to")}
_SPRING = Late(r"\b(?:january|february|march)\b")
_TWO_YEARS = 2


def named(scope: Scope, *, apart: bool, two: bool) -> Iterator[Named]:
    """Give the times that a claim's sentence names.

    A time that others are set against is one of its claims where they are of `two`,
    and a year behind the other side is of that alone where the sides are `apart`.
    """
    text = scope.line.text.translate(_PLAIN).lower()
    if len(text) != len(scope.line.text):
        return
    claims = [(start, end) for start, end, _ in scope.line.claims]
    for found in _TIME.finditer(text):
        lead, time = found["lead"], found["time"]
        dated = bool(found["fill"]) or " " in time
        far = _is_far_side(text[: found.start()], apart=apart)
        when = lead in _SAYS_WHEN and not far and (lead != "on" or dated)
        against = two and (far or lead in _SETS_AGAINST) and (lead != "on" or not when)
        if (when or against) and not _is_of_another(text, found, claims):
            side = "than" if far else lead
            yield Named(found[0], time, found.start(), side, when)


def _is_far_side(before: str, *, apart: bool) -> bool:
    """Tell whether a year is that against which a claim is set."""
    return _ITSELF.search(before) is not None or (
        apart and _FAR_SIDE.search(before) is not None
    )


_FAR_SIDE = Late(
    r"\b(?:than|as|against|unlike|compared (?:with|to)|up on|down on|below|above|over"
    r"|from) (?:(?!at\b|in\b)[\w'-]+ ){1,6}$"
)
"""Before "in 2018" these make it the time of the other side: "than the count in"."""

_ITSELF = Late(r"\b(?:than|as|against|unlike|compared (?:with|to)) $")
_PLAIN = str.maketrans({"’": "'"})


def _is_of_another(
    text: str, found: re.Match[str], claims: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether a year is of what was done in words that hold no claim."""
    bounds = list(_BOUND.finditer(text, 0, found.start()))
    first = bounds[-1].end() if bounds else 0
    before = text[first : found.start()]
    behind = _BOUND.search(text, found.end())
    last = behind.start() if behind else len(text)
    told = _BEGUN.search(before) or _TOLD.search(before)
    listed = found["lead"] not in _SPANNED and _AND_ANOTHER.match(text, found.end())
    if told or listed or text.startswith(" that ", found.end()):
        return True
    if any(first <= end and start < last for start, end in claims):
        return _is_of_a_deed(text, found, [x for x in claims if x[1] >= first])
    if not _DONE.search(text[first:last]):
        return _says_no_more(text, found, claims)
    return not _goes_on(text, first, before, claims)


_SPANNED = frozenset({"between", "from"})
_AND_ANOTHER = Late(r" and (?:in |during |for )?(?:all of )?(?:19|20)\d\d")
"""Behind these a year is not the only one."""


def _says_no_more(
    text: str, found: re.Match[str], claims: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether the year that opens a sentence has no claim before it turns."""
    turn = _TURN.search(text, found.end())
    end = turn.start() if turn else len(text)
    at = found.start()
    return not any(start < end and (stop <= at or start > at) for start, stop in claims)


_TURN = Late(r"[;—]| – |\b(?:but|while|whereas)\b")
"""Behind these words the year with which a sentence opens says no more."""


def _is_of_a_deed(
    text: str, found: re.Match[str], claims: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether in a year, beside a claim, something was agreed, told or made."""
    at = found.start()
    start = next((start for start, _ in claims if start >= at), len(text))
    if start < len(text) and not any(end <= at for _, end in claims):
        between = text[found.end() : start]
        return aside(between) or _DEED.search(between) is not None
    ended = max((end for _, end in claims if end <= at), default=at)
    between = text[ended:at]
    return bool(_MADE_THEN.search(between)) or (
        _MADE.search(between) is not None and _ARE.match(text, found.end()) is not None
    )


_MADE = Late(r"\b(?:(?:\w{2,}ed|bought|sold|made|built|put up|set|new|old)) $")
_MADE_THEN = Late(
    r"\b(?:was|were|had|live|lives|are|is|have|took|wore|ran|used|died)\b"
    r"(?! (?:\w+ly )?\w+ $).* (?:\w{2,}ed|bought|sold|made|built|put up|set|new|old)"
    r"(?: by(?: [\w'-]+){1,3})? $|\b(?:was|were) (?:the|an?) \w+ of\b"
)
"""What was made in a year, behind the verb of the claim: "live in flats bought in"."""

_ARE = Late(r" (?:are|is|have|has|need|remain)\b")
_TOLD = Late(r"\b(?:reported|noted|heard|told|said|asked|estimated|warned|wrote) $")
_DEED = Late(
    r"\b(?:agree|announced|allocated|planned|found|reported|showed|shown|said"
    r"|estimated|forecast|warned)\b"
)


def _goes_on(
    text: str, first: int, before: str, claims: Sequence[tuple[int, int]]
) -> bool:
    """Tell whether words behind a comma, or a "who", still tell of the claim before."""
    if not first:
        return _A_BASE.match(before) is not None
    ended = max((end for _, end in claims if end <= first), default=0)
    between = text[ended:first]
    whom = between.rstrip().endswith(("who", "which", "that", "and"))
    if _TURNS_BACK.search(before) or (_GOES_ON.match(before) and not whom):
        return True
    if between in {",", ")", "),"}:
        return True
    return bool(ended) and _OF_THOSE.fullmatch(between) is not None


_OF_THOSE = Late(r" of (?:[\w'-]+ ){1,5}(?:who|that|which)")
