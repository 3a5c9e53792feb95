"""Which quantities of a whole sentence can be of the one figure that is given.

"In excess of 85 per cent of invoices are paid within 30 days" states a percentage and
a length of time. Held to a percentage, only the first is meant. Words inside a link
are never parted so: there, everything is held to the figure.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.tokens import SIGN, Tokens
from brief.figures.wording.grammar.units import HOURS, Measure
from brief.figures.wording.meaning import Approx, Bound, Kind, Meaning
from brief.figures.wording.prose.lookalikes import LOOKALIKES

SHARES = frozenset(
    {
        Kind.PERCENT,
        Kind.FRACTION,
        Kind.COUNTED,
        Kind.MULTIPLE,
        Kind.CHANGE,
        Kind.SHARE,
        Kind.COMPARISON,
        Kind.PAIR,
    }
)
_POINTS = frozenset(
    {Kind.POINTS, Kind.PERCENT, Kind.CHANGE, Kind.COMPARISON, Kind.PAIR}
)
_COUNTS = frozenset(
    {Kind.NUMBER, Kind.MAGNITUDE, Kind.RATE, Kind.INTERVAL, Kind.COUNTED}
)


def _is_length(meaning: Meaning) -> bool:
    return meaning.kind is Kind.NUMBER and meaning.unit in HOURS


def _of_share(meaning: Meaning) -> bool:
    return meaning.kind in SHARES


def _of_points(meaning: Meaning) -> bool:
    return meaning.kind in _POINTS


def _of_rate(meaning: Meaning) -> bool:
    return meaning.kind in {Kind.RATE, Kind.INTERVAL}


def _of_money(meaning: Meaning) -> bool:
    return bool(meaning.unit) and not _is_length(meaning)


def _of_count(meaning: Meaning) -> bool:
    return meaning.kind in _COUNTS and not meaning.unit


_MEANT: dict[str, Callable[[Meaning], bool]] = {
    "share": _of_share,
    "points": _of_points,
    "rate": _of_rate,
    "money": _of_money,
    "time": _is_length,
    "plain": _of_count,
}
"""By what the figure measures: the meanings that can be of it."""


@dataclass(frozen=True, slots=True)
class Told:
    """A meaning as it stands in its sentence.

    `aside` says that it only gives a base, or points, or is no quantity in prose: "Of
    the 30 homes", "in one dinghy", "the most deprived". `things` are the words behind,
    and `lead` is the word before: "from", "to". `place` is that of its first character,
    as its token has it.
    """

    meaning: Meaning
    aside: bool = False
    things: tuple[str, ...] = ()
    lead: str = ""
    place: int = 0


_LEADS = frozenset("to from by of in at below above".split())
_CAME = frozenset("came comes come coming".split())
"""Before "in" these end: "the project came in 10% under budget"."""

_NOUNS = 4
"""Words behind a number among which what it counts is looked for."""


def told(t: Tokens, item: Expression, meaning: Meaning) -> Told:
    """Give a meaning as it stands among the tokens."""
    behind = t[item.end : item.end + _NOUNS]
    aside = _is_aside(t, item) or (meaning.word == "all" and meaning.whole is not None)
    leads = (t[i].text for i in range(item.core - 1, item.start - 2, -1) if i >= 0)
    lead = next((word for word in leads if word in _LEADS), "")
    if lead == "in" and t[item.core - 2].text in _CAME:
        lead = ""
    things = tuple(one.text for one in behind)
    return Told(meaning, aside, things, lead, t[item.core].start)


def concerned(found: Sequence[Told], measure: Measure) -> tuple[Meaning, ...]:
    """Keep the meanings that can be of a figure, or all where none can."""
    can = _MEANT.get(measure.kind, _any)
    kept = [one for one in found if can(one.meaning)] or list(found)
    kept = [one for one in kept if not one.aside] or kept
    if measure.kind == "points":
        kept = [one for one in kept if one.meaning.kind is Kind.POINTS] or kept
    kept = [one for one in kept if _counts(one, measure)] or kept
    return tuple(one.meaning for one in kept)


def _any(_: Meaning) -> bool:
    return True


def _counts(one: Told, measure: Measure) -> bool:
    """Say whether what is counted stands behind a number; it may before a bound."""
    if one.meaning.bound is not Bound.NONE:
        return True
    head = measure.name.rpartition(" ")[2].removesuffix("s")
    return bool(head) and any(thing.startswith(head) for thing in one.things)


def _is_aside(t: Tokens, item: Expression) -> bool:
    """Say whether an expression is not what a sentence is about."""
    i = item.start
    if i > 1 and t[i - 1].text == "from" and t[i - 2].text in {"up", "down"}:
        return i > 2 and t[i - 3].text == ","
    if item.meaning.word == "majority":
        return LOOKALIKES[Kind.SHARE](t, item)
    return _is_base_or_one(t, item)


def _is_base_or_one(t: Tokens, item: Expression) -> bool:
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
