"""The fact sheet's context: its facts, their dates, whom to ask, where to read on."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.content.models.manuscript import FactSheet
from brief.content.models.prose import Claim, Prose
from brief.content.numbering import fact_anchor
from brief.document import contexts
from brief.document.code import address_findings, code_of
from brief.document.heads import (
    contact_of,
    logo_of,
    meeting_of,
    other_formats,
    strapline,
)
from brief.document.markup import EMPTY, Writer, src_of
from brief.document.references import address_of
from brief.document.spacing import held

if TYPE_CHECKING:
    from markupsafe import Markup

    from brief.content.models.manuscript import Fact
    from brief.document.pictures import Gallery
    from brief.figures.ledger import Figure

SHORT = 8
"""The most characters of a number that is set largest: 54 of 84, not One in five."""


def factsheet_of(writer: Writer, gallery: Gallery) -> contexts.FactSheet:
    """Give the fact sheet in reading order."""
    brief = writer.brief
    settings = brief.sheet.documents.factsheet
    sheet = brief.factsheet or FactSheet(path="")
    line = strapline(brief, writer)
    title = writer.write(settings.title if settings else brief.sheet.title)
    standfirst = tuple(writer.write(prose) for prose in sheet.standfirst)
    marks = writer.margin.take()
    facts = tuple(
        _fact(fact, number, writer, gallery)
        for number, fact in enumerate(sheet.facts, start=1)
    )
    address = brief.organisation.address
    url = "" if address_findings(address) else address
    return contexts.FactSheet(
        organisation=brief.organisation.name,
        strapline=line,
        logo=logo_of(brief),
        title=title,
        standfirst=standfirst,
        facts=facts,
        report=brief.sheet.short_title,
        item=brief.item,
        meeting=meeting_of(brief),
        notes=tuple(writer.notes),
        contact=contact_of(brief),
        other_formats=other_formats(brief, writer),
        address=address_of(url) if url else "",
        url=url,
        code=code_of(url, f"Code that opens {address_of(url)}"),
        marks=(*marks, *writer.margin.take()),
    )


def _fact(fact: Fact, number: int, writer: Writer, gallery: Gallery) -> contexts.Fact:
    """Give one fact; its number and first sentence read on as one sentence."""
    anchor = fact_anchor(fact.id, number)
    number_words, unit = _split(fact.number, writer)
    first, *more = [writer.write(prose) for prose in fact.sentences] or [EMPTY]
    hung = [gallery.hang(block.exhibit, block.place) for block in fact.exhibits]
    return contexts.Fact(
        anchor=anchor,
        number=number_words,
        unit=unit,
        size=_size(fact, writer),
        first=first,
        more=tuple(more),
        period=held("; ".join(_periods(anchor, writer))),
        exhibits=tuple(one for one in hung if one),
        src=src_of(fact.place),
        marks=writer.margin.take(),
    )


def _split(number: Prose, writer: Writer) -> tuple[Markup, Markup]:
    """Part a number from the words that follow its last claim."""
    last = max(
        (at for at, part in enumerate(number.parts) if isinstance(part, Claim)),
        default=len(number.parts),
    )
    ahead, after = number.parts[: last + 1], number.parts[last + 1 :]
    written = writer.write(Prose(parts=ahead)), writer.write(Prose(parts=after))
    return written[0], written[1].strip()


def _size(fact: Fact, writer: Writer) -> str:
    """Say whether the number of a fact is short enough to be set largest."""
    claims = [part for part in fact.number.parts if isinstance(part, Claim)]
    longest = max((len(writer.plain(Prose(parts=(one,)))) for one in claims), default=0)
    return "short" if longest <= SHORT else "long"


def _periods(anchor: str, writer: Writer) -> Iterator[str]:
    """Give the periods of the figures that a fact states, each once, in its order."""
    stated = (
        figure
        for checked in writer.figures.claims
        if checked.passage.document == "factsheet" and checked.passage.id == anchor
        for figure in checked.figures
    )
    yield from dict.fromkeys(_period(figure) for figure in stated if _period(figure))


def _period(figure: Figure) -> str:
    return figure.entry.period
