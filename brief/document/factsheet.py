"""The fact sheet's context: its facts, their dates, whom to ask, where to read on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from brief.content.models.manuscript import FactSheet
from brief.content.models.prose import Claim, Prose
from brief.content.numbering import fact_anchor
from brief.document import contexts
from brief.document.code import code_of
from brief.document.contexts import EMPTY
from brief.document.heads import (
    contact_of,
    logo_of,
    meeting_of,
    other_formats,
    strapline,
)
from brief.document.judging import address_findings
from brief.document.markup import Writer, src_of
from brief.document.origins import inputs_of
from brief.document.pictures import is_roomy
from brief.document.references import address_of, authors_of
from brief.document.spacing import held

if TYPE_CHECKING:
    from markupsafe import Markup

    from brief.content.models.manuscript import Fact
    from brief.content.models.source import Source
    from brief.document.pictures import Gallery
    from brief.figures.ledger import Figure

SHORT = 8
"""The most characters of a number that is set largest: 54 of 84, not One in five."""

LINE = 12
"""The most characters of a number that stands on one line: Nearly half."""


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
        roomy=is_roomy(sheet),
        sources=_sources(writer),
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
    pinned = [gallery.pin(block.exhibit, block.place) for block in fact.exhibits]
    return contexts.Fact(
        anchor=anchor,
        number=number_words,
        unit=unit,
        size=_size(fact, writer),
        first=first,
        more=tuple(more),
        period=held("; ".join(_untold(_periods(anchor, writer), fact, writer))),
        exhibits=tuple(one for one in pinned if one),
        src=src_of(fact.place),
        marks=writer.margin.take(),
    )


def _split(number: Prose, writer: Writer) -> tuple[Markup, Markup]:
    """Part a number from the words that follow its last claim."""
    last = _last(number)
    ahead, after = number.parts[: last + 1], number.parts[last + 1 :]
    written = writer.write(Prose(parts=ahead)), writer.write(Prose(parts=after))
    return written[0], written[1].strip()


def _last(number: Prose) -> int:
    """Say which part of a number is its last claim."""
    return max(
        (at for at, part in enumerate(number.parts) if isinstance(part, Claim)),
        default=len(number.parts),
    )


def _size(fact: Fact, writer: Writer) -> str:
    """Say whether the number of a fact is set largest, or at least on one line."""
    claims = [part for part in fact.number.parts if isinstance(part, Claim)]
    longest = max((len(writer.plain(Prose(parts=(one,)))) for one in claims), default=0)
    if longest <= SHORT:
        return "short"
    ahead = Prose(parts=fact.number.parts[: _last(fact.number) + 1])
    return "line" if len(writer.plain(ahead)) <= LINE else "long"


def _stated(writer: Writer, anchor: str = "") -> Iterator[Figure]:
    """Give the figures that the sheet states, or that one fact does, in order."""
    for checked in writer.figures.claims:
        passage = checked.passage
        if passage.document == "factsheet" and anchor in {"", passage.id}:
            yield from checked.figures


def _periods(anchor: str, writer: Writer) -> tuple[str, ...]:
    """Give the periods of the data that a fact states, each once.

    A target is no data, and its year is that by which it is to be met.
    """
    entries = (figure.entry for figure in _stated(writer, anchor))
    periods = (one.period for one in entries if not _TARGET.match(one.counts))
    return tuple(dict.fromkeys(period for period in periods if period))


def _untold(periods: tuple[str, ...], fact: Fact, writer: Writer) -> tuple[str, ...]:
    """Give the periods of a fact, or none where its sentences say every one."""
    words = " ".join(writer.plain(one) for one in (fact.number, *fact.sentences))
    told = " ".join(words.split())
    said = (rf"(?<![\w/]){re.escape(period)}(?![\w/])" for period in periods)
    return () if all(re.search(one, told) for one in said) else periods


_TARGET = re.compile(r"(?:the )?(?:\w+ )?(?:target|goal|ambition)\b", re.IGNORECASE)


def _body(source: Source) -> str:
    """Name the body behind a source: its publisher, or else its author."""
    return source.publisher or authors_of(source)


def _sources(writer: Writer) -> str:
    """Name whose data the sheet's figures are, and whether some source is unknown."""
    known = {source.id: source for source in writer.brief.sources.references}
    inputs = [one for figure in _stated(writer) for one in inputs_of(figure.working)]
    named = [_body(known[one.source]) for one in inputs if one.source in known]
    names = list(dict.fromkeys(name for name in named if name))
    unknown = len([name for name in named if name]) < len(inputs)
    return "; ".join([*names, *(["others not stated"] if unknown and names else [])])
