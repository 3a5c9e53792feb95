"""Which quantities of a whole sentence can be of the one figure that is given.

"In excess of 85 per cent of invoices are paid within 30 days" states a percentage and
a length of time. Held to a percentage, only the first is meant. Words inside a link
are never parted so: there, everything is held to the figure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from brief.figures.wording.expressions import Expression
from brief.figures.wording.meaning import Approx, Bound, Kind, Meaning
from brief.figures.wording.tokens import SIGN, Tokens
from brief.figures.wording.units import HOURS, Measure

_SHARES = frozenset(
    {
        Kind.PERCENT,
        Kind.FRACTION,
        Kind.COUNTED,
        Kind.MULTIPLE,
        Kind.CHANGE,
        Kind.SHARE,
        Kind.COMPARISON,
    }
)
_POINTS = frozenset({Kind.POINTS, Kind.PERCENT, Kind.CHANGE, Kind.COMPARISON})
_COUNTS = frozenset({Kind.NUMBER, Kind.MAGNITUDE, Kind.RATE, Kind.INTERVAL})


def _is_length(meaning: Meaning) -> bool:
    return meaning.kind is Kind.NUMBER and meaning.unit in HOURS


def _of_share(meaning: Meaning) -> bool:
    return meaning.kind in _SHARES


def _of_points(meaning: Meaning) -> bool:
    return meaning.kind in _POINTS


def _of_rate(meaning: Meaning) -> bool:
    return meaning.kind in {Kind.RATE, Kind.INTERVAL}


def _of_money(meaning: Meaning) -> bool:
    return bool(meaning.unit) and not _is_length(meaning)


def _of_things(meaning: Meaning) -> bool:
    return meaning.kind in _COUNTS and not meaning.unit


_MEANT: dict[str, Callable[[Meaning], bool]] = {
    "share": _of_share,
    "points": _of_points,
    "rate": _of_rate,
    "money": _of_money,
    "time": _is_length,
    "plain": _of_things,
}
"""By what the figure measures: the meanings that can be of it."""


def concerned(
    found: Sequence[tuple[Meaning, bool]], measure: Measure
) -> tuple[Meaning, ...]:
    """Keep the meanings that can be of a figure, or all where none can.

    Each comes with whether it stands aside: a base, or a "one" that only points.
    """
    them = [meaning for meaning, _ in found]
    if len(them) < 2:
        return tuple(them)
    can = _MEANT.get(measure.kind)
    kept = [one for one in found if can is None or can(one[0])] or list(found)
    main = [meaning for meaning, aside in kept if not aside]
    return tuple(main or [meaning for meaning, _ in kept])


def aside(t: Tokens, item: Expression) -> bool:
    """Say whether a number only says of how many, or is a "one" that points."""
    meaning = item.meaning
    if meaning.kind is not Kind.NUMBER or meaning.amount is None:
        return False
    bare = meaning.bound is Bound.NONE and meaning.approx is Approx.NONE
    if bare and t[item.core].text == "one" and item.end == item.core + 1:
        return True
    return bare and _is_base(t, item)


_OF = frozenset({"the", "these", "those", "all", "our", "its", "their"})


def _is_base(t: Tokens, item: Expression) -> bool:
    """Say whether a number stands as in "Of the 30 homes inspected, 28 were good"."""
    i = item.start - 1
    while i > 0 and t[i].text in _OF:
        i -= 1
    leads = i >= 0 and t[i].text in {"of", "among"}
    return leads and (i == 0 or t[i - 1].kind == SIGN)
