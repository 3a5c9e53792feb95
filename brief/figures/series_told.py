"""Series as people ask of them: a line for each, or all that is known of one."""

from __future__ import annotations

from collections.abc import Iterator

from brief.content.models.brief import Brief
from brief.content.models.figure import SeriesEntry
from brief.content.models.prose import ClaimKind
from brief.figures.citing import cited
from brief.figures.explain import Explanation, stated_in, statement
from brief.figures.ledger import CheckedClaim, Figures
from brief.figures.listing import Record
from brief.figures.series_declared import cited_of, declared, path_of, series_stated


def series_lines(brief: Brief) -> str:
    """List the series that claims state: their periods, what they measure, a source."""
    lines = []
    for name in series_stated(brief):
        if table := brief.tables.get(path_of(name)):
            periods = [row[0].text for row in table.rows]
            span = f"{periods[0]} to {periods[-1]}" if periods else "no values"
            told = _told(brief, name)
            source = told["source"].removeprefix("source: ")
            words = f"{name:<28}  {span:<28}  {told['measure']:<22}  [{source}]"
            lines.append(words)
    return "\n".join(lines)


def explain_series(brief: Brief, figures: Figures, name: str) -> str:
    """List the values of a series and its statements, with what is declared of it."""
    told = _told(brief, name)
    lines = [
        f"{name}, read from {told['table']}: {told['head']}",
        *(f"    {one}" for one in values_of(brief, name)),
        *(f"    {one}" for one in (told["measure"], told["source"]) if one),
        *(f"    {one}" for one in _small_print(declared(brief, name))),
        "",
        *stated_in(_claims(figures, name)),
    ]
    return "\n".join(lines)


def explain_series_record(brief: Brief, figures: Figures, name: str) -> Explanation:
    """Give the same for a machine."""
    stated = [statement(one) for one in _claims(figures, name)]
    told: Record = {
        "name": name,
        **_told(brief, name),
        "values": values_of(brief, name),
    }
    return {"series": told, "stated": stated}


def _told(brief: Brief, name: str) -> dict[str, str]:
    """Give what is known of a series: its table, what it measures, its source."""
    entry, table = declared(brief, name), brief.tables.get(path_of(name))
    estimate = "estimates" if entry.estimate else ""
    measure = (entry.counts, entry.population, entry.area, estimate)
    source = cited_of(entry, cited(brief.sources.references))
    note = f"source not stated{': ' if entry.note else ''}{entry.note}"
    return {
        "table": path_of(name),
        "head": "".join(table.columns[1:2]) if table else "not there, or unreadable",
        "measure": "; ".join(one for one in measure if one),
        "source": f"source: {source}" if source else note,
    }


def values_of(brief: Brief, name: str) -> list[str]:
    """Give the value of each period, as the table writes both."""
    table = brief.tables.get(path_of(name))
    rows = table.rows if table else ()
    return [": ".join(cell.text for cell in row[:2]) for row in rows]


def _small_print(entry: SeriesEntry) -> Iterator[str]:
    """Say what must be said with a series, and what must not."""
    if entry.quote:
        yield f"its source says: “{entry.quote.strip('“”')}”"
    if entry.population_names:
        yield f"to be called: {', '.join(entry.population_names)}"
    if entry.not_names:
        yield f"not to be called: {', '.join(entry.not_names)}"
    for one in entry.qualifiers:
        yield f"to be said with it: {' or '.join((one.says, *one.alternatives))}"


def _claims(figures: Figures, name: str) -> list[CheckedClaim]:
    """Give every claim that states a series."""
    return [
        one
        for one in figures.claims
        if one.claim.states is ClaimKind.SERIES and name in one.claim.targets
    ]
