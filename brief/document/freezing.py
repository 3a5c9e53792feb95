"""A brief and its figures as frozen records: what was computed, claimed and printed.

Pages are not known yet: the layout gives them (`brief.frozen.placing`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from brief.content.models.prose import ClaimKind
from brief.content.walk import numbering, passages
from brief.document.margin import Margin
from brief.document.markup import Writer
from brief.figures.counts import counts
from brief.figures.ledger import Fate
from brief.figures.listing import record
from brief.figures.profiling import bands_of
from brief.figures.saying import plain
from brief.figures.sentences import statings
from brief.figures.wording import Verdict
from brief.frozen.records import BANDS, Claim, Figure, Records, Showing, Table, Words

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.content.walk import Passage
    from brief.figures.ledger import CheckedClaim, Figures
    from brief.figures.ledger import Figure as Computed

TOLD = "alternative text"
"""What is read out in place of a picture, and stands on no page."""


def frozen(brief: Brief, figures: Figures) -> Records:
    """Freeze a brief's figures, claims and words."""
    claims = tuple(_claims(brief, figures))
    counted = counts(brief)
    return Records(
        figures=tuple(_figure(one) for one in figures.figures.values()),
        claims=claims,
        showings=tuple(_showings(brief, figures)),
        words=tuple(_words(brief, figures)),
        counts={
            one: counted[one]
            for one in dict.fromkeys(_named(claims, ClaimKind.COUNT))
            if one in counted
        },
        tables=dict(_tables(brief, claims)),
        style=_style(brief),
    )


def _style(brief: Brief) -> dict[str, object]:
    """Give the house style, and the wording profile where the library has one."""
    style = brief.organisation.house_style.model_dump(mode="json")
    bands = bands_of(brief.wording)
    return {**style, BANDS: bands} if bands else style


def _figure(figure: Computed) -> Figure:
    said = record(figure)
    above, below = figure.shares or (None, None)
    return Figure(
        name=figure.name,
        printed=plain(figure.printed),
        exact=plain(figure.exact),
        value=str(said["value"]),
        unit=figure.unit.written,
        standing=figure.standing.value,
        entry=figure.entry.model_dump(
            mode="json", by_alias=True, exclude_defaults=True
        ),
        formula=figure.working.formula,
        working=plain(figure.working.sum),
        uses=tuple(one.name for one in figure.working.of),
        source=figure.working.source,
        page=figure.working.page,
        cited=figure.working.cited,
        note=figure.working.note,
        place=str(figure.place),
        shares=() if above is None else (str(above), str(below)),
    )


# ---------------------------------------------------------------- claims


def _claims(brief: Brief, figures: Figures) -> Iterator[Claim]:
    """Give every claim with its number, which begins at 1 in each document."""
    clauses = {id(one.claim): one for one in statings(passages(brief))}
    waived = {
        id(one.claim): one.why
        for one in figures.quantities
        if one.claim and one.fate is Fate.WAIVED
    }
    numbers: dict[str, int] = {}
    for one in figures.claims:
        document = one.passage.document
        numbers[document] = numbers.get(document, 0) + 1
        stating = clauses[id(one.claim)]
        around = (plain(stating.before), plain(stating.after))
        why = waived.get(id(one.claim), "")
        yield _claim(one, numbers[document], around, why)


def _claim(
    one: CheckedClaim, number: int, around: tuple[str, str], waived: str
) -> Claim:
    passage = one.passage
    return Claim(
        document=passage.document,
        number=number,
        states=one.claim.states.value,
        targets=one.claim.targets,
        words=plain(one.text),
        before=around[0],
        after=around[1],
        verdict=one.verdict.value,
        reason=plain(one.reason),
        warning=plain(one.warning),
        suggest=_suggest(one),
        waived=waived,
        where=passage.where,
        anchor=passage.id,
        place=str(one.claim.place),
        told=passage.where.endswith(TOLD),
    )


def _suggest(one: CheckedClaim) -> tuple[str, ...]:
    """Give what could be said in place of false words."""
    false = one.verdict is Verdict.FALSE
    return tuple(plain(words) for words in one.suggest) if false else ()


def _named(claims: tuple[Claim, ...], kind: ClaimKind) -> Iterator[str]:
    return (name for one in claims if one.states == kind.value for name in one.targets)


def _tables(brief: Brief, claims: tuple[Claim, ...]) -> Iterator[tuple[str, Table]]:
    """Give the tables that a query or a series is read from."""
    series = {f"data/{name}.csv" for name in _named(claims, ClaimKind.SERIES)}
    queries = (one.query for one in brief.figures.figures.values())
    asked = series | {one.table for one in queries if one}
    for path in sorted(asked & set(brief.tables)):
        table = brief.tables[path]
        rows = tuple(tuple(cell.text for cell in row) for row in table.rows)
        yield path, Table(table.columns, rows)


# ---------------------------------------------------------------- words


def _words(brief: Brief, figures: Figures) -> Iterator[Words]:
    """Give every passage as the writer of its document prints it."""
    numbers = numbering(brief)
    writers: dict[str, Writer] = {}
    for passage in passages(brief):
        name = passage.document
        if name not in writers:
            writers[name] = Writer(brief, figures, numbers, name, Margin({}))
        yield _passage(passage, writers[name])


def _passage(passage: Passage, writer: Writer) -> Words:
    return Words(
        document=passage.document,
        where=passage.where,
        anchor=passage.id,
        words=plain(writer.plain(passage.prose)),
        heading=plain(writer.plain(passage.heading)),
        place=str(passage.prose.place),
        told=passage.where.endswith(TOLD),
    )


# ---------------------------------------------------------------- shown without words


def _showings(brief: Brief, figures: Figures) -> Iterator[Showing]:
    """Give the figures that exhibits draw and that the annex lists."""
    rows = _rows(brief)
    for document, name in dict.fromkeys(_exhibits(brief)):
        for figure in rows.get(name, ()):
            where = f"exhibit {name}"
            yield Showing(figure, document, "exhibit", where, f"x-{name}")
    if brief.sheet.documents.annex:
        for figure in figures.figures:
            yield Showing(figure, "annex", "annex", "figures", f"figure-{figure}")


def _rows(brief: Brief) -> Mapping[str, tuple[str, ...]]:
    exhibits = brief.exhibits.exhibits if brief.exhibits else {}
    return {
        name: tuple(dict.fromkeys(row.figure for row in one.rows))
        for name, one in exhibits.items()
    }


def _exhibits(brief: Brief) -> Iterator[tuple[str, str]]:
    """Give each exhibit that a document places."""
    documents = brief.sheet.documents
    if brief.report and documents.report:
        for one in numbering(brief).exhibits():
            yield "report", one.exhibit
    if brief.factsheet and documents.factsheet:
        for fact in brief.factsheet.facts:
            yield from (("factsheet", one.exhibit) for one in fact.exhibits)
