"""One claim and what its figures declare must travel with it.

Population and the names it must not be given, qualifiers, and the hedge of an
estimate. Figures that share a value are told apart by name: words that name the
population of the other one are found.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from brief.content.models.figure import FigureEntry, Qualifier, SeriesEntry, SmallPrint
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.scope import Scope, folded, says
from brief.figures.units import TIME
from brief.figures.wording import read
from brief.figures.wording.meaning import Approx, Bound
from brief.findings import Finding
from brief.rules import (
    HEDGE_LOST,
    PERIOD_LOST,
    POPULATION_LOST,
    POPULATION_MISNAMED,
    QUALIFIER_LOST,
)
from brief.rules.rule import Rule

SHORT = frozenset({"factsheet"})
"""Documents short enough to drop a qualifier that says it may be dropped."""

HEDGES = (
    "estimate|estimates|estimated|about|around|approximately|roughly|suggest|suggests"
    "|suggested|imply|implies|implied|in the region of|or so|likely to be|thought to"
    "|modelled|nearly|almost|tens of thousands|hundreds of thousands"
).split("|")
"""Words any of which says, in a claim's own sentence, that its number is not exact."""

ESTIMATED = ("estimate", "estimates", "estimated")
"""Words that say so from further off: earlier in the paragraph, or in its heading."""


def hedged(scope: Scope, hedges: Sequence[str] = ()) -> bool:
    """Tell whether a claim is hedged, by the usual words or by declared ones."""
    if hedges:
        return bool(says(scope.reach, hedges))
    if says(scope.sentence, HEDGES) or says(scope.reach, ESTIMATED):
        return True
    claim = scope.one.quantity.claim
    said = read(claim.text, before=scope.before, after=scope.after) if claim else None
    return said is not None and (
        said.approx not in {Approx.NONE, Approx.EXACT} or said.bound is not Bound.NONE
    )


class Stated(Protocol):
    """What one claim states, a figure or a series, with the words around it."""

    @property
    def name(self) -> str:
        """Give the name of what is stated."""
        ...

    @property
    def entry(self) -> SmallPrint:
        """Give what it declares."""
        ...

    @property
    def scope(self) -> Scope:
        """Give the claim with the words that may carry its small print."""
        ...


@dataclass(frozen=True, slots=True)
class StatedFigure:
    """A figure as one claim states it, and the others of its value."""

    figure: Figure
    scope: Scope
    twins: tuple[Figure, ...] = ()

    @property
    def name(self) -> str:
        """Give the figure's name."""
        return self.figure.name

    @property
    def entry(self) -> FigureEntry:
        """Give what the figure declares."""
        return self.figure.entry


@dataclass(frozen=True, slots=True)
class StatedSeries:
    """A series as one claim states it; `unit` is that of its values, see `Series`."""

    name: str
    entry: SeriesEntry
    scope: Scope
    unit: str = ""


def finding(stated: Stated, rule: Rule, message: str, hint: str = "") -> Finding:
    """Make a finding at a claim."""
    quantity = stated.scope.one.quantity
    return rule.at(quantity.place, f"“{quantity.words}” {message}", hint)


def _population(stated: Stated) -> Iterator[Finding]:
    """Find claims that do not name their population."""
    names = stated.entry.population_names
    if names and not says(stated.scope.reach, (*names, *map(singular, names))):
        message = f"states “{stated.name}” and does not say of whom"
        yield finding(stated, POPULATION_LOST, message, f"say “{names[0]}”")


def _misnamed(stated: Stated) -> Iterator[Finding]:
    """Find claims that give their population a name that is not its own.

    A name of its own that is a part of the wrong one does not count: "the average user
    not in treatment" is not "any user not in treatment".
    """
    own, sentence = stated.entry.population_names, stated.scope.sentence
    wrong = says(sentence, stated.entry.not_names)
    if wrong and not says(sentence.replace(folded(wrong), " "), own):
        message = f"states “{stated.name}”, which is not of “{wrong}”"
        hint = f"say “{own[0]}”" if own else ""
        yield finding(stated, POPULATION_MISNAMED, message, hint)


def _confused(stated: StatedFigure) -> Iterator[Finding]:
    """Find claims whose clause names the population of another figure of this value."""
    if not stated.twins or says(stated.scope.clause, stated.entry.population_names):
        return
    for twin in stated.twins:
        wrong = says(stated.scope.clause, twin.entry.population_names)
        if wrong:
            message = (
                f"states “{stated.name}”, and “{wrong}” are those of"
                f" “{twin.name}”, which has the same value"
            )
            hint = f"write (fig:{twin.name}) if that one is meant"
            yield finding(stated, POPULATION_MISNAMED, message, hint)


def _qualifiers(stated: Stated) -> Iterator[Finding]:
    """Find claims that have lost a qualifier, unless a short document may drop it."""
    for one in stated.entry.qualifiers:
        if one.may_drop and stated.scope.passage.document in SHORT:
            continue
        if not says(stated.scope.reach, (one.says, *one.alternatives)):
            yield finding(stated, QUALIFIER_LOST, *_lost(stated, one))


def _lost(stated: Stated, one: Qualifier) -> tuple[str, str]:
    """Say which qualifier is lost, and what to write."""
    message = f"states “{stated.name}” without “{one.says}”"
    others = "".join(f" or “{other}”" for other in one.alternatives)
    return message, f"say “{one.says}”{others} in its sentence or before it"


def _hedge(stated: Stated) -> Iterator[Finding]:
    """Find estimates that are stated as if they were known."""
    if not (stated.entry.estimate or stated.entry.hedges):
        return
    if not hedged(stated.scope, stated.entry.hedges):
        message = f"states “{stated.name}”, an estimate, as if it were exact"
        hint = f"say “{(stated.entry.hedges or ('an estimated',))[0]}”"
        yield finding(stated, HEDGE_LOST, message, hint)


_TIMED = re.compile(
    r"\b(?:annual|annually|yearly|quarterly|monthly|fortnightly|weekly|nightly|daily"
    r"|hourly|annum|(?:19|20)\d\d|(?:year|quarter|month|fortnight|week|night|day|hour"
    r"|minute|decade)s?)\b"
)
"""Words any of which says over what time something was counted."""


def _undated(stated: StatedFigure) -> Iterator[Finding]:
    """Find rates that are stated as if they were amounts: "£18,400", of each year."""
    unit = stated.figure.unit
    rate = dict(unit.dimensions).get(TIME, 0) < 0
    if rate and not _TIMED.search(stated.scope.reach):
        message = f"states “{stated.name}” and does not say over what time"
        yield finding(stated, PERIOD_LOST, message, f"say “a {unit.periods[-1]}”")


def lost(stated: Stated) -> Iterator[Finding]:
    """Find what a claim has lost of what must travel with it."""
    for check in (_population, _misnamed, _qualifiers, _hedge):
        yield from check(stated)


def lost_of_figure(stated: StatedFigure) -> Iterator[Finding]:
    """Find what a claim of a figure has lost: whose value it is, and over what time."""
    yield from _confused(stated)
    yield from _undated(stated)


def twins(figures: Mapping[str, Figure]) -> Mapping[str, tuple[Figure, ...]]:
    """Give the other figures of the same value that say of whom they are."""
    named = [one for one in figures.values() if one.entry.population_names]
    same: dict[object, list[Figure]] = {}
    for one in named:
        same.setdefault((one.printed, one.value), []).append(one)
    return {
        one.name: tuple(
            other
            for other in same[(one.printed, one.value)]
            if other.name != one.name
            and not set(other.entry.population_names) & set(one.entry.population_names)
        )
        for one in named
    }
