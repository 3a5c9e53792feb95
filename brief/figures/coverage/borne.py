"""Series and pairs that bear out words which no single figure has as its value.

"13.9%" may be one year of a series, and "7,290 of 47,850" two figures.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from types import MappingProxyType

from brief.content.models.table import Table
from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Figure
from brief.figures.sentences import clause_around
from brief.figures.series import Series, series_of
from brief.figures.stating import is_true
from brief.figures.wording import Kind, Profile, Verdict, judge_series
from brief.figures.wording.meaning import Amount
from brief.figures.wording.periods import periods_of
from brief.findings import Stop

_MOST = 6
"""So many series, and so many pairs, are tried on words."""


def series_among(tables: Mapping[str, Table]) -> Mapping[str, Series]:
    """Read the tables of periods whose second column holds numbers, by their names."""
    found: dict[str, Series] = {}
    for path, table in tables.items():
        if len(table.columns) < 2 or not table.rows:
            continue
        if None in periods_of([row[0].text for row in table.rows]):
            continue
        with suppress(Stop):
            name = path.removeprefix("data/").removesuffix(".csv")
            found[name] = series_of(table)
    return MappingProxyType(found)


def borne_out(
    one: Spotted,
    figures: Mapping[str, Figure],
    series: Mapping[str, Series],
    bands: Profile,
) -> tuple[str, ...]:
    """Give what bears words out: "series:eligibility", "fig:eligible,pupils"."""
    return (*_pairs(one, figures), *_series(one, series, bands))


def _series(
    one: Spotted, series: Mapping[str, Series], bands: Profile
) -> Iterator[str]:
    """Give the series of which words are true where they stand."""
    first, last = one.laid.sentence(one.start, one.end)
    first = first if one.quantity.words[:1].isdigit() else _begun(one, first)
    before, after = one.laid.text[first : one.start], one.laid.text[one.end : last]
    for name in list(series)[:_MOST]:
        its = series[name]
        found = judge_series(
            one.quantity.words,
            its.points,
            unit=its.unit,
            before=before,
            after=after,
            profile=bands,
        )
        if found.verdict is Verdict.TRUE and not found.warning:
            yield f"series:{name}"


def _begun(one: Spotted, first: int) -> int:
    """Tell where the words before begin that a link takes in: behind the last claim."""
    return max([first, *(x.end for x in one.laid.claims() if x.end <= one.start)])


def _pairs(one: Spotted, figures: Mapping[str, Figure]) -> Iterator[str]:
    """Give the figures of which words with two numbers are true."""
    meaning = one.meaning
    if meaning is None or meaning.kind not in {Kind.COUNTED, Kind.PAIR}:
        return
    if meaning.amount is None or meaning.upper is None:
        return
    start, end = clause_around(one.laid.text, one.start, one.end)
    before, after = one.laid.text[start : one.start], one.laid.text[one.end : end]
    tried = (
        (first, second)
        for first in _of_value(figures, meaning.amount)
        for second in _of_value(figures, meaning.upper)
        if first is not second
    )
    for _, two in zip(range(_MOST), tried, strict=False):
        if is_true(one.quantity.words, two, before, after):
            yield f"fig:{two[0].name},{two[1].name}"


def _of_value(figures: Mapping[str, Figure], said: Amount) -> list[Figure]:
    """Give the figures that a number states to its last digit."""
    return [
        figure
        for figure in figures.values()
        if figure.value is not None and abs(figure.value - said.value) <= said.step / 2
    ]
