"""Every claim with its number, and all that a signature under it would be under."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from operator import itemgetter

from brief.content.models.brief import Brief
from brief.content.models.prose import Citation, Claim, ClaimKind
from brief.content.models.signature import SignedClaim
from brief.content.models.table import Cell, Table
from brief.content.walk import passages, pieces
from brief.figures.citing import cited, with_page
from brief.figures.counts import counts
from brief.figures.ledger import CheckedClaim, Figure, Figures, Working
from brief.figures.saying import plain
from brief.figures.sentences import runs
from brief.figures.series_declared import cited_of, declared, path_of
from brief.figures.signing.particulars import of_entry, of_figure
from brief.figures.signing.saying import Said, said_in
from brief.figures.signing.seals import hash_of
from brief.figures.wording.periods import periods_of

Key = tuple[str, int]
"""A document, and the number of a claim in it."""

NOTHING = "nothing"
"""What a claim states that names what is not there."""

NO_SOURCE = "not stated"


@dataclass(frozen=True, slots=True)
class Statement:
    """A claim with its number in its document, and all that a signature is under."""

    number: int
    checked: CheckedClaim
    signed: SignedClaim

    @property
    def document(self) -> str:
        """The document that states it."""
        return self.checked.passage.document

    @property
    def key(self) -> Key:
        """The document and the number in it."""
        return self.document, self.number


def statements(brief: Brief, figures: Figures) -> tuple[Statement, ...]:
    """Give every claim with its number, which begins at 1 in each document."""
    known = cited(brief.sources.references)
    maker = _Maker(brief, figures, known, counts(brief), _source_lines(brief))
    said = maker.said()
    numbers: dict[str, int] = {}
    made: list[Statement] = []
    for checked in figures.claims:
        document = checked.passage.document
        numbers[document] = numbers.get(document, 0) + 1
        signed = maker.signed(checked, said[id(checked.claim)])
        made.append(Statement(numbers[document], checked, signed))
    return tuple(made)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Gives what a signature under one claim after another would be under."""

    brief: Brief
    figures: Figures
    sources: Mapping[str, str]
    counted: Mapping[str, int]
    lines: Mapping[str, tuple[Citation, ...]]

    def said(self) -> dict[int, Said]:
        """Give each claim within its sentence."""
        texts = {id(one.claim): one.text for one in self.figures.claims}

        def printed(claim: Claim) -> str:
            return texts.get(id(claim), claim.text)

        return {
            id(claim): said
            for run in runs(passages(self.brief))
            for claim, said in said_in(run, printed)
        }

    def signed(self, checked: CheckedClaim, said: Said) -> SignedClaim:
        """Give what a signature under a claim would be under."""
        passage = checked.passage
        values = tuple(self.values(checked))
        sources = tuple(self.inputs(checked))
        exhibit = passage.id if passage.where.startswith("exhibit ") else ""
        cites = (*said.cites, *self.lines.get(exhibit, ()))
        particulars = (*self.particulars(checked), *self.cites(cites))
        return SignedClaim(
            stood=passage.where,
            anchor=passage.id,
            says=said.words,
            values=values,
            sources=sources,
            particulars=particulars,
            hash=hash_of(passage.document, said.words, values, sources, particulars),
        )

    def values(self, checked: CheckedClaim) -> Iterator[str]:
        """Name what a claim states, with its full value."""
        known = {one.name: one for one in checked.figures}
        for name in checked.claim.targets:
            if checked.claim.states is ClaimKind.SERIES:
                yield f"{name}: {told(self.brief.tables.get(path_of(name)))}"
            elif checked.claim.states is ClaimKind.COUNT:
                yield f"{name}: {self.counted.get(name, NOTHING)}"
            else:
                value = in_full(known[name]) if name in known else NOTHING
                yield f"{name} = {value}"

    def inputs(self, checked: CheckedClaim) -> Iterator[str]:
        """Name each input with its value, source and page, and each series likewise."""
        for one in _inputs(checked):
            value = in_full(self.figures.figures[one.name])
            yield f"{one.name} = {value}; {one.cited or NO_SOURCE}"
        for name in _series(checked):
            entry = declared(self.brief, name)
            source = cited_of(entry, self.sources) or NO_SOURCE
            yield f"{name} = {path_of(name)}; {source}"

    def particulars(self, checked: CheckedClaim) -> Iterator[str]:
        """Give what the proof tells of figures, of inputs beneath them, of series."""
        beneath = (self.figures.figures[one.name] for one in _inputs(checked))
        for figure in dict.fromkeys(_names((*checked.figures, *beneath))):
            yield from of_figure(self.figures.figures[figure])
        for name in _series(checked):
            table = self.brief.tables.get(path_of(name))
            if table:
                yield f"head of {name}: {', '.join(table.columns)}"
            yield from of_entry(name, declared(self.brief, name))

    def cites(self, found: tuple[Citation, ...]) -> Iterator[str]:
        """Say what a sentence or its exhibit cites, with the place there."""
        told = dict.fromkeys(
            with_page(self.sources.get(one.source, one.source), one.locator)
            for one in found
        )
        if told:
            yield f"citation: {'; '.join(told)}"


def _source_lines(brief: Brief) -> dict[str, tuple[Citation, ...]]:
    """Give what the source line of each exhibit cites, by the exhibit's anchor."""
    return {
        one.id: tuple(
            piece for piece in pieces(one.prose) if isinstance(piece, Citation)
        )
        for one in passages(brief)
        if one.where.startswith("exhibit ") and one.where.endswith(", source line")
    }


def in_full(figure: Figure) -> str:
    """Give a full value, with the side on which it lies where no more is known."""
    bound = f"{figure.entry.bound.value} " if figure.entry.bound else ""
    return f"{bound}{plain(figure.exact)}"


def in_order(table: Table) -> tuple[tuple[Cell, ...], ...]:
    """Give the rows of a table in the order of their periods, where all are some."""
    periods = periods_of([row[0].text for row in table.rows])
    if None in periods:
        return table.rows
    ordered = zip((one.order for one in periods if one), table.rows, strict=True)
    return tuple(row for _, row in sorted(ordered, key=itemgetter(0)))


def told(table: Table | None) -> str:
    """Give the values of a series in the order of their periods: "2016: 7; 2017: 9"."""
    rows = in_order(table) if table else ()
    said = (f"{row[0].text}: {', '.join(one.text for one in row[1:])}" for row in rows)
    return "; ".join(said) or NOTHING


def _series(checked: CheckedClaim) -> tuple[str, ...]:
    claim = checked.claim
    return claim.targets if claim.states is ClaimKind.SERIES else ()


def _names(figures: tuple[Figure, ...]) -> Iterator[str]:
    return (one.name for one in figures)


def _inputs(checked: CheckedClaim) -> tuple[Working, ...]:
    """Give the inputs beneath a claim's figures by their names, each once."""
    found: dict[str, Working] = {}
    waiting = [figure.working for figure in checked.figures]
    while waiting:
        one = waiting.pop(0)
        if one.of:
            waiting += one.of
        else:
            found[one.name] = one
    return tuple(found[name] for name in sorted(found))
