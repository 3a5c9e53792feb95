"""Suggests wordings that are true of a figure, plainest first.

Every candidate is held to the figure by the same bands as an author's words, so that
nothing is suggested that would be judged false.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING

from brief.figures.wording import saying
from brief.figures.wording.grammar.units import HOURS, YEAR, Measure, measure_of
from brief.figures.wording.judging.bands import band_of
from brief.figures.wording.judging.views import View, view
from brief.figures.wording.meaning import Kind, Meaning, Stated
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.suggesting import candidates, multiples
from brief.figures.wording.suggesting.candidates import Candidate

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_FAMILIES = {
    Kind.MULTIPLE: "ratio",
    Kind.COMPARISON: "ratio",
    Kind.CHANGE: "change",
    Kind.RATE: "rate",
    Kind.INTERVAL: "rate",
    Kind.PERCENT: "share",
    Kind.FRACTION: "share",
    Kind.SHARE: "share",
    Kind.COUNTED: "share",
    Kind.POINTS: "points",
}


def suggestions(
    stated: Stated, said: Kind | None = None, profile: Profile = DEFAULT
) -> tuple[str, ...]:
    """Suggest wordings of the kind that was said, or of the kind that suits best."""
    family = _FAMILIES.get(said, "") if said else ""
    if profile is DEFAULT:
        return _cached(stated, family)
    return _made(stated, family, profile)


@lru_cache(maxsize=4096)
def _cached(stated: Stated, family: str) -> tuple[str, ...]:
    return _made(stated, family, DEFAULT)


def _made(stated: Stated, family: str, profile: Profile) -> tuple[str, ...]:
    """Keep the candidates that are true: some plain ones, and the most exact."""
    most = int(profile.suggestions)
    made = {item.text: item for item in _candidates(stated, family)}
    held = (item for item in made.values() if is_true(item.meaning, stated, profile))
    plain = list(islice(held, max(most - 1, 0)))
    exact = next(
        (
            item
            for item in reversed(made.values())
            if item in plain or is_true(item.meaning, stated, profile)
        ),
        None,
    )
    kept = dict.fromkeys(item.text for item in (*plain, exact) if item is not None)
    return tuple(kept)[:most]


def is_true(meaning: Meaning, stated: Stated, profile: Profile) -> bool:
    """Say whether a meaning is true of a figure, and near enough to be suggested."""
    seen = view(meaning, stated)
    if not isinstance(seen, View):
        return False
    if meaning.kind is Kind.COMPARISON:
        return seen.x == 0
    if meaning.kind is Kind.COUNTED:
        return True
    band = band_of(meaning, profile)
    if band is None:
        return False
    return (band.holds(seen.x) and _is_near(meaning, seen, profile)) or _as_declared(
        meaning, seen
    )


def _as_declared(meaning: Meaning, seen: View) -> bool:
    """Say whether a number is the value as its figure declares that it is rounded."""
    if not seen.step or meaning.amount is None or meaning.kind is not Kind.NUMBER:
        return False
    return saying.rounded(seen.x, seen.step) == meaning.amount.value


def _is_near(meaning: Meaning, seen: View, profile: Profile) -> bool:
    """Say whether true words are near enough to the value not to mislead."""
    amount = meaning.amount
    if (
        amount is None
        or meaning.upper is not None
        or meaning.kind in {Kind.SHARE, Kind.MAGNITUDE, Kind.FRACTION}
    ):
        return True
    return abs(amount.value - seen.x) <= profile.coarse * abs(seen.x)


def _candidates(stated: Stated, family: str) -> Iterator[Candidate]:
    """Choose the candidates by what the figure measures and what was said."""
    measure = measure_of(stated.unit)
    yield from _SOURCES[measure.kind](stated, measure, family)


def _for_share(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    """Word a share of one, or after over before."""
    value = stated.value / measure.per
    if family == "change":
        yield from multiples.changes(value)
    elif family == "ratio" or not 0 <= value <= 1:
        yield from multiples.ratios(value)
    else:
        yield from candidates.shares(value)
        yield from _interval(stated, "percent")
        yield from _counted(stated)
        return
    if family == "share" or value < 1:
        yield from candidates.percents(value)


def _counted(stated: Stated) -> Iterator[Candidate]:
    """Word a share of counted things by its counts."""
    if stated.of is None:
        return
    top, whole = stated.of
    if top.denominator != 1 or whole.denominator != 1 or not 0 < top < whole:
        return
    meaning = Meaning(Kind.COUNTED)
    text = f"{saying.decimal(top, 0)} of the {saying.decimal(whole, 0)}"
    yield Candidate(text, meaning)


def _interval(stated: Stated, unit: str) -> Iterator[Candidate]:
    """Word an estimate by the interval that its figure declares."""
    if stated.low is None or stated.high is None or stated.low >= stated.high:
        return
    yield from candidates.interval(stated.low, stated.high, unit)


def _for_points(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    way = -1 if stated.value < 0 else 0
    yield from multiples.in_points(stated.value, way)


def _for_rate(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    hours = measure.hours or YEAR
    yield from candidates.rates(stated.value / hours)


def _for_money(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    yield from _declared(stated, measure.name)
    yield from _interval(stated, measure.name)
    yield from candidates.counts(stated.value, measure.name, _over(measure))


def _over(measure: Measure) -> str:
    """Give the period of a rate of money as it is said: " a year"."""
    name = next((name for name, one in HOURS.items() if one == measure.hours), "")
    return f" {saying.each(name)}" if name else ""


def _for_plain(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    if stated.of is not None:
        yield from _counted(stated)
    yield from _declared(stated, "")
    yield from _interval(stated, "")
    yield from candidates.counts(stated.value)


def _declared(stated: Stated, unit: str) -> Iterator[Candidate]:
    if stated.declared and stated.declared > 0 and stated.declared.denominator == 1:
        yield candidates.declared(stated.value, stated.declared, unit, "")


def _for_time(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    hours = measure.hours or Fraction(1)
    own = next((name for name, length in HOURS.items() if length == hours), "hour")
    if family == "rate" and stated.value > 0:
        yield from candidates.rates(1 / (stated.value * hours))
        return
    yield from candidates.lengths(stated.value * hours, own)


def _for_any(stated: Stated, measure: Measure, family: str) -> Iterator[Candidate]:
    """Word a figure without a unit as the words spoke of it."""
    unit = {"share": "percent", "ratio": "ratio", "change": "ratio"}.get(family, "")
    if family == "points":
        unit = "percentage points"
    elif family == "rate":
        unit = "per year"
    elif not unit and (stated.of is not None or stated.value.denominator != 1):
        unit = "ratio"
    chosen = replace(stated, unit=unit or "things")
    yield from _candidates(chosen, family)


_SOURCES: dict[str, Callable[[Stated, Measure, str], Iterator[Candidate]]] = {
    "share": _for_share,
    "points": _for_points,
    "rate": _for_rate,
    "money": _for_money,
    "time": _for_time,
    "plain": _for_plain,
    "any": _for_any,
}
