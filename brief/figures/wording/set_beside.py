"""What is set beside another figure at the end of its clause, without an amount.

"A reduction in the number of falls, compared to the previous year", "a longer stay
compared with those", "at a steadier rate relative to the years before". A direction
must stand in the clause before, and no amount: of "rose by 4% compared to 2019" the
amount is the quantity.
"""

from __future__ import annotations

from brief.figures.wording.dates import looks_like_year
from brief.figures.wording.expressions import Expression
from brief.figures.wording.groups import numbered
from brief.figures.wording.meaning import Kind
from brief.figures.wording.measures import made
from brief.figures.wording.numbers import SMALL
from brief.figures.wording.tokens import END, NUMBER, SIGN, Tokens

_MOVES = frozenset(
    """
    more less fewer higher lower greater larger smaller longer shorter better worse
    faster slower steadier stronger weaker steeper increase increases decrease decreases
    reduction reductions rise rises fall falls drop drops decline declines growth
    improvement improvements deterioration increased decreased reduced rose fell risen
    fallen grew grown dropped declined improved worsened deteriorated stable
    disproportionate
    """.split()
)
"""What says that one figure lies beside another, higher, lower or the same."""


def _before(t: Tokens, i: int) -> int:
    """Step back by a token, or over an aside in brackets."""
    j = i - 1
    if j < 0 or t[j].text != ")":
        return j
    while j >= 0 and t[j].text != "(":
        j -= 1
    return j - 1


_VERBS = frozenset(
    "increased decreased reduced rose fell grew dropped declined".split()
)
"""Before a bracket these have their amount in it: "increased (+2.1m) relative to"."""

_CHANGES = frozenset("change changes difference differences".split())
_OF_SIZE = frozenset("no little major significant great large small minor".split())

HEADS = frozenset({"compared", "relative", "comparative", "comparison"})
"""Words with which one of these can begin."""
_REACH = 14
_STOPS = frozenset({".", ";", ":", "(", ")", "?", "!"})
_PARTS = frozenset("which who where whereas while although because than".split())


def set_beside(t: Tokens, i: int) -> Expression | None:
    """Read "compared to the previous year" after a direction without an amount.

    A direction from one date to another is none: "declined in 2021 relative to 2020".
    """
    if t[i].text == "comparison" and t[i - 1].text not in {"in", "by"}:
        return None
    j = i + 2
    if t[i + 1].text not in {"to", "with"} or t[j].kind in {END, SIGN}:
        return None
    dated = looks_like_year(t[j]) or t[j].text.startswith("fy")
    if dated or numbered(t, j) or _is_valued(t, j) or not _has_moved(t, i):
        return None
    return made(Kind.COMPARISON, "compared", i, j)


def _has_moved(t: Tokens, i: int) -> bool:
    """Say whether the clause before tells a direction, and no amount."""
    commas, moved, j = 0, False, i
    for _ in range(_REACH):
        aside, j = t[j - 1].text == ")", _before(t, j)
        if j < 0:
            break
        if aside and (t[j].text in _VERBS or any(one.text == "%" for one in t[j:i])):
            return False
        commas += t[j].text == ","
        if t[j].text in _STOPS or t[j].text in _PARTS or commas > 1:
            break
        amount = t[j].kind == NUMBER and not looks_like_year(t[j])
        if amount or t[j].text in _AMOUNTS or t[j].text.endswith("fold"):
            return False
        changed = t[j].text in _CHANGES and t[j - 1].text in _OF_SIZE
        moved = moved or changed or t[j].text in _MOVES
    return moved


_AMOUNTS = frozenset({"%", "percent", "half", "twice", "double", *SMALL}) - {"one"}
_ASIDE = 12


def _is_valued(t: Tokens, i: int) -> bool:
    """Say whether the amounts stand in brackets behind: "relative to May (-52.3%)"."""
    for j in range(i, i + _ASIDE):
        if t[j].text == "(":
            return any(one.kind == NUMBER for one in t[j + 1 : j + 4])
        if t[j].kind == END or t[j].text in _STOPS:
            break
    return False


__all__ = ["HEADS", "set_beside"]
