"""Rows and lines of an exhibit that its words take for others than they are.

A bar labelled “Southdene” is no figure of Millgate, a subtitle of 2023/24 stands over
no figure of 2024/25, and a count is no bar among rates. The title, the subtitle and the
labels are read: the alternative is not seen beside the bars.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from brief.content.models.exhibit import ExhibitKind
from brief.content.models.prose import ClaimKind
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of, years_of_period
from brief.figures.smallprint.drawn import Drawn
from brief.figures.smallprint.placed import (
    elsewhere,
    named_elsewhere,
    place_of,
    titled,
)
from brief.figures.smallprint.scope import folded, says
from brief.figures.smallprint.told_of import declared_by, named_in
from brief.figures.units import Unit, at_each_per
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import (
    AREA_MISNAMED,
    BASE_LOST,
    CLAIM_DENIED,
    CLAIMS_AT_ODDS,
    PERIOD_MISNAMED,
)


@dataclass(frozen=True, slots=True)
class _Row:
    """A figure that an exhibit draws, with all that it draws, and the brief's own."""

    drawn: Drawn
    figure: Figure
    rows: tuple[Figure, ...]
    figures: Mapping[str, Figure]
    places: tuple[str, ...]

    @property
    def label(self) -> str:
        """Give the words of its label."""
        return folded(self.drawn.words)

    def leads(self, tells: Callable[[Figure], object]) -> bool:
        """Tell whether it is the first row of its kind, for which the others stand."""
        mine = tells(self.figure)
        first = next(one for one in self.rows if tells(one) == mine)
        return first.name == self.figure.name

    @property
    def subtitle(self) -> str:
        """Give what the exhibit says that it measures."""
        return folded(str(self.drawn.shown.exhibit.subtitle or ""))

    @property
    def seen(self) -> str:
        """Give the words that stand beside the row on the page."""
        title = folded(str(self.drawn.shown.exhibit.title))
        return f"{self.label} ; {self.subtitle} ; {title}"


def rows_of_others(
    drawn: Drawn, figures: Mapping[str, Figure], places: tuple[str, ...]
) -> Iterator[Finding]:
    """Find what an exhibit draws under words that are another's, once for each."""
    kind, name = drawn.target
    if kind is ClaimKind.SERIES:
        yield from _of_other_things(drawn, figures)
        yield from _series_elsewhere(drawn, places)
    elif name in figures:
        shown = drawn.shown.exhibit.rows
        rows = tuple(figures[one.figure] for one in shown if one.figure in figures)
        row = _Row(drawn, figures[name], rows, figures, places)
        found = (next(check(row), None) for check in _CHECKS)
        yield from (one for one in found if one)


def _misplaced(row: _Row) -> Iterator[Finding]:
    """Find a label that is another place than the figure's: "Southdene"."""
    label = _YEAR_BEHIND.sub("", row.label)
    if place := named_elsewhere(label, row.figure.entry, row.places):
        message = f", which is of {row.figure.entry.area}, and not of {place}"
        hint = f"say “{row.figure.entry.area}”, or name the figure of {place}"
        yield row.drawn.found(AREA_MISNAMED, message, hint)


_YEAR_BEHIND = Late(r",? \(?(?:19|20)\d\d(?:/\d\d)?\)?$")


def _of_another_unit(row: _Row) -> Iterator[Finding]:
    """Find a count among rates, or a share among counts."""
    kinds = [_measured(one.unit) for one in row.rows]
    (most, times), *_ = Counter(kinds).most_common(1)
    mine = _measured(row.figure.unit)
    table = row.drawn.shown.exhibit.kind is ExhibitKind.TABLE
    if table or mine == most or times <= kinds.count(mine):
        return
    other = next(one for one in row.rows if _measured(one.unit) == most)
    message = (
        f", in {row.figure.unit.written}, beside “{other.name}”, in"
        f" {other.unit.written}"
    )
    hint = "name the figure that is in the unit of the other rows"
    yield row.drawn.found(CLAIMS_AT_ODDS, message, hint)


def _measured(unit: Unit) -> tuple[object, ...]:
    """Give what parts one unit from another: whether it is money, a share, a rate."""
    _, *below = at_each_per(unit.written)
    rate = len(below) > len(unit.periods)
    return unit.kind, unit.currency, unit.is_time, rate and unit.each


_YEARS = Late(
    r"(?P<first>(?:19|20)\d\d(?:/\d\d)?)(?:\s*(?:to|and|-|–)\s*"
    r"(?P<last>(?:19|20)\d\d(?:/\d\d)?))?(?![\d/])"
)
_OF_A_WORK = Late(
    r"\b(?:prices?|census|survey|strategy|since|compared|published|boundaries|against"
    r"|population|plan|act|from|than|before|after|up to|data|estimates?|projections?)\b"
)


def _of_another_year(row: _Row) -> Iterator[Finding]:
    """Find a subtitle of another year than the figure is of."""
    own = years_of_period(row.figure.entry.period)
    if not own or _OF_A_WORK.search(row.subtitle):
        return
    said = [_span(one) for one in _YEARS.finditer(row.subtitle)]
    mine = any(own <= _span(one) for one in _YEARS.finditer(row.label))
    alike = any(own <= one or one <= own for one in said)
    if said and not (alike or mine) and row.leads(lambda one: one.entry.period):
        words = ", ".join(one[0] for one in _YEARS.finditer(row.subtitle))
        message = (
            f", which is of {row.figure.entry.period}, and the subtitle says “{words}”"
        )
        hint = f"say “{row.figure.entry.period}”, or name the figures of that year"
        yield row.drawn.found(PERIOD_MISNAMED, message, hint)


def _span(found: re.Match[str]) -> frozenset[int]:
    """Give the years of a stretch: all from the first of it to the last."""
    years = years_of(found["first"]) | years_of(found["last"] or found["first"])
    return frozenset(range(min(years), max(years) + 1))


_BASE = Late(
    r"\b(?:per|for (?:every|each)|(?:in|of) (?:every|each)|out of(?: every)?) "
    r"(?P<many>\d[\d,]*)(?! ?%)"
)
_SOME_BASE = Late(r"\b(?:per|for (?:every|each)|in (?:every|each)|out of)\b|‰|/")


def _of_another_base(row: _Row) -> Iterator[Finding]:
    """Find "per 100" over a rate per 1,000, and a rate drawn as if it were a count."""
    each, written = row.figure.unit.each, row.figure.unit.written
    said = [one["many"] for one in _BASE.finditer(row.seen)]
    if each <= 1 or not row.leads(lambda one: one.unit.written):
        return
    base = written[written.find("per ") :]
    if said and str(each) not in [one.replace(",", "") for one in said]:
        message = f", which is {base}, and its words say “per {said[0]}”"
        yield row.drawn.found(CLAIM_DENIED, message, f"say “{base}”")
    elif not said and not _SOME_BASE.search(_above(row)):
        message = f" and does not say “{base}” beside it"
        hint = f"say “{base}” in the subtitle, the title or the label"
        yield row.drawn.found(BASE_LOST, message, hint)


def _above(row: _Row) -> str:
    """Give what stands beside a row, and the headings above it, but for dates."""
    said = " ".join((row.seen, *map(folded, row.drawn.shown.heads)))
    return re.sub(r"\d/\d", "", said)


def _subtitled(row: _Row) -> Iterator[Finding]:
    """Find a subtitle that says what other figures count, and none of the rows."""
    own = frozenset[str]().union(
        *(declared_by(one.name, one.entry, one.unit.written) for one in row.rows)
    )
    if row.leads(lambda _: True):
        yield from _told_otherwise(row.drawn, own, row.figures, (row.subtitle,))


_CHECKS: tuple[Callable[[_Row], Iterator[Finding]], ...] = (
    _misplaced,
    _of_another_unit,
    _of_another_year,
    _of_another_base,
    _subtitled,
)


def _of_other_things(drawn: Drawn, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a series under words that are what figures of the brief count."""
    data, exhibit = drawn.shown.exhibit.data, drawn.shown.exhibit
    if data is None or len(data.series) != 1 or not drawn.entry.counts:
        return
    own = declared_by(drawn.target[1], drawn.entry)
    said = (drawn.labels[0], str(exhibit.subtitle or ""))
    yield from _told_otherwise(drawn, own, figures, said)


def _series_elsewhere(drawn: Drawn, places: tuple[str, ...]) -> Iterator[Finding]:
    """Find a series under a subtitle that names one place, and that another's."""
    own = place_of(drawn.entry.area)
    subtitle = folded(str(drawn.shown.exhibit.subtitle or ""))
    said = [one for one in places if says(subtitle, (one,))]
    if (
        own
        and len(said) == 1
        and elsewhere(said[0], own)
        and not says(subtitle, (own,))
    ):
        place = titled(said[0])
        message = f", which is of {drawn.entry.area}, under the name of {place}"
        hint = f"say “{drawn.entry.area}”, or draw the series of {place}"
        yield drawn.found(AREA_MISNAMED, message, hint)


_FIRST = Late(r"[,;:(]|\bper\b|\bby\b")


def _told_otherwise(
    drawn: Drawn,
    own: frozenset[str],
    figures: Mapping[str, Figure],
    said: tuple[str, ...],
) -> Iterator[Finding]:
    """Tell of words that name what another figure counts, and not what is drawn."""
    for words in said:
        first = _FIRST.split(words)[0].strip()
        if other := named_in(first, own, figures.values()):
            message = f" under “{first}”, which is what “{other}” counts"
            hint = f"say “{drawn.entry.counts}”, or draw what the words name"
            yield drawn.found(CLAIM_DENIED, message, hint)
            return
