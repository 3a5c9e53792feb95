"""The year in brackets behind a column's name in the subtitle of a table.

"Residents (mid-2024) and reports (2023)" stands over no column of reports whose cells
the brief's figures say to be of 2024.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from brief.content.models.brief import Brief
from brief.content.models.exhibit import Exhibit
from brief.content.walk import Passage
from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of
from brief.figures.smallprint.told_of import roots
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_DATED = Late(r"(?P<what>[^(),;]+) \((?P<when>[^()\d]*(?:19|20)\d\d(?:[/-]\d\d)?)\)")


def columns_dated(
    brief: Brief, walked: Sequence[Passage], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find subtitles that give a column another year than its figures have."""
    exhibits = brief.exhibits.exhibits if brief.exhibits else {}
    shown = dict.fromkeys(one.id.removeprefix("x-") for one in walked)
    for exhibit in (exhibits[name] for name in shown if name in exhibits):
        if exhibit.data and exhibit.subtitle:
            yield from _of_other_years(exhibit, str(exhibit.subtitle), figures)


def _of_other_years(
    exhibit: Exhibit, subtitle: str, figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Tell of the years in brackets that are not those of the column named there."""
    table = exhibit.data.table if exhibit.data else ""
    periods: dict[str, set[str]] = {}
    for one in figures.values():
        query = one.entry.query
        column = (query.sum or query.cell) if query and query.table == table else ""
        if column and years_of(one.entry.period):
            periods.setdefault(column, set()).add(one.entry.period)
    for said in _DATED.finditer(subtitle):
        named = [x for x in periods if roots(x) and roots(x) <= roots(said["what"])]
        own = [period for column in named[:1] for period in periods[column]]
        when = years_of(said["when"])
        alike = any(when <= years_of(x) or years_of(x) <= when for x in own)
        if len(named) == 1 and not alike:
            period = min(own)
            message = f"“{said[0].strip()}” stands over the column “{named[0]}”, of"
            hint = f"say “{period}”, or draw the column of {said['when']}"
            where = exhibit.at("subtitle")
            yield PERIOD_MISNAMED.at(where, f"{message} {period}", hint)
