"""Sources: what is cited is declared, what is declared is cited and known."""

from __future__ import annotations

from collections.abc import Iterator

from brief import rules
from brief.content.models.manuscript import BlockQuotation
from brief.content.models.prose import Citation, Quotation
from brief.content.models.source import Source
from brief.content.nearest import nearest
from brief.content.requirements.case import Case
from brief.content.walk import pieces
from brief.findings import Cause, Finding, Place


def _in_prose(case: Case) -> Iterator[tuple[str, Place]]:
    for passage in case.passages:
        for piece in pieces(passage.prose):
            if isinstance(piece, Citation | Quotation) and piece.source:
                yield piece.source, piece.place


def _in_quotations(case: Case) -> Iterator[tuple[str, Place]]:
    for numbered in case.numbers.paragraphs():
        for block in numbered.paragraph.continued:
            if isinstance(block, BlockQuotation) and block.source:
                yield block.source, block.place


def _by_figures(case: Case) -> Iterator[tuple[str, Place]]:
    sheet = case.brief.figures
    for entry in (*sheet.figures.values(), *sheet.series.values()):
        if entry.source:
            yield entry.source, entry.at("source")


def _citations(case: Case) -> Iterator[tuple[str, Place]]:
    """Give every mention of a source, and where."""
    yield from _in_prose(case)
    yield from _in_quotations(case)
    yield from _by_figures(case)


_MISSPELT = 0.8
"""How alike a source that is cited elsewhere must be: "stock-survey" is no slip of the
pen for "tenant-survey", and the wrong source would go into print."""


def citations_declared(case: Case) -> Iterator[Finding]:
    """Every source that is mentioned is declared; one finding for each line."""
    known = {source.id for source in case.brief.sources.references}
    idle = known - {source for source, _ in _citations(case)}
    told: set[tuple[str, str, int]] = set()
    for source, place in _citations(case):
        spot = (source, place.path, place.line)
        if source not in known and spot not in told:
            told.add(spot)
            message = f"no source is declared as `{source}`"
            near = nearest(source, idle) or nearest(source, known, _MISSPELT)
            hint = f"did you mean `{near}`?" if near else "declare it in sources.yaml"
            yield rules.UNKNOWN_SOURCE.at(place, message, hint)


def cited(case: Case) -> Iterator[Finding]:
    """Every source that is declared is mentioned."""
    used = {source for source, _ in _citations(case)}
    cause = Cause(case.file("sources.yaml"), "sources that nothing cites")
    for source in case.brief.sources.references:
        if source.id not in used:
            message = f"nothing cites the source `{source.id}`"
            hint = f"cite it where it belongs: [@{source.id}]"
            yield rules.UNUSED_SOURCE.at(source.place, message, hint, cause)


def stated(case: Case) -> Iterator[Finding]:
    """A source that nobody knows is listed, all of them beneath one cause."""
    cause = Cause(case.file("sources.yaml"), "sources that are not stated")
    for source in case.brief.sources.references:
        if source.not_stated:
            message = f"source `{source.id}` is not stated: {source.not_stated}"
            place = source.at("not_stated")
            yield rules.SOURCE_NOT_STATED.at(place, message, cause=cause)


def _is_known(source: Source) -> bool:
    return bool(
        source.title or source.container_title or source.note or source.not_stated
    )


def known_by_something(case: Case) -> Iterator[Finding]:
    """A source has a title, or says that it is not stated."""
    for source in case.brief.sources.references:
        if not _is_known(source):
            message = f"the source `{source.id}` has no title"
            hint = "add `title`, or `not_stated` with what is known of it"
            yield rules.EMPTY_SOURCE.at(source.place, message, hint)
