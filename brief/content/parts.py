"""Structured parts as paragraphs: what `::: legal` and its like put in their place.

The words that this module adds are few and fixed ("is asked to"); it never
changes what an author wrote.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from brief.content.agreement import are_several
from brief.content.models.brief import Brief
from brief.content.models.implications import (
    Amount,
    Clearance,
    Financial,
    Further,
    InstrumentList,
)
from brief.content.models.manuscript import (
    ListItem,
    Paragraph,
    PartName,
    PartPlace,
    PointList,
)
from brief.content.models.prose import AnyInline, Prose, Strong, Text, words
from brief.content.models.recommendation import Ask, Recommendation
from brief.findings import Place


class Made(NamedTuple):
    """A paragraph made from a part; `of` says which, in the words of `outline`."""

    paragraph: Paragraph
    of: str


class Cleared(NamedTuple):
    """A clearance that follows the paragraphs of its implication."""

    of: str
    clearance: Clearance


def _joined(place: Place, *pieces: Prose | AnyInline | str) -> Prose:
    """Join prose, pieces of prose and plain words into one run of sentences."""
    parts: list[AnyInline] = []
    sources: list[str] = []
    for piece in pieces:
        if isinstance(piece, Prose):
            parts.extend(piece.parts)
            sources.append(piece.source)
        elif isinstance(piece, str):
            parts.append(Text(text=piece, place=place))
            sources.append(piece)
        else:
            parts.append(piece)
            sources.append(f"**{words(piece)}**")
    return Prose(parts=tuple(parts), source="".join(sources), place=place)


def _points(amounts: tuple[Amount, ...], place: Place) -> PointList:
    """Give a bulleted list of amounts."""
    items = tuple(
        ListItem(prose=one.text, id=one.id, place=one.place) for one in amounts
    )
    return PointList(lettered=False, items=items, place=place)


def _instruments(listed: InstrumentList) -> Paragraph:
    """Give one paragraph: the introduction, and the instruments beneath it."""
    items = tuple(
        ListItem(prose=one.title, id=one.id, place=one.place)
        for one in listed.instruments
    )
    points = PointList(lettered=False, items=items, place=listed.at("instruments"))
    return Paragraph(
        id=listed.id,
        place=listed.place,
        prose=listed.introduction,
        continued=(points,) if items else (),
    )


def _legal(brief: Brief, _which: str) -> Iterator[Made | Cleared]:
    """Statutes, treaties, each duty, each thing to monitor: a paragraph each."""
    if not (legal := brief.legal):
        return
    yield Made(_instruments(legal.statutes), "statutes")
    if legal.treaties:
        yield Made(_instruments(legal.treaties), "treaties")
    for duty in legal.duties:
        yield Made(Paragraph(id=duty.id, place=duty.place, prose=duty.text), "duty")
    for one in legal.monitor:
        paragraph = Paragraph(id=one.id, place=one.place, prose=one.why)
        yield Made(paragraph, "monitoring")
    if legal.cleared:
        yield Cleared("legal", legal.cleared)


_AMOUNTS = (
    ("direct_costs", "Direct costs:"),
    ("savings", "Savings:"),
    ("funding_at_risk", "Funding at risk:"),
)


def _amounts(financial: Financial) -> Iterator[ListItem]:
    """Give a labelled point for each kind of amount that is stated."""
    for key, label in _AMOUNTS:
        amounts: tuple[Amount, ...] = getattr(financial, key)
        place = financial.at(key)
        if amounts:
            yield ListItem(
                prose=_joined(place, label),
                place=place,
                lists=(_points(amounts, place),),
            )


def _statement(financial: Financial) -> Prose:
    """Summary and reasoned "none" as one run of sentences."""
    given = [one for one in (financial.summary, financial.none) if one]
    if not given:
        return _joined(financial.place, "The financial implications are:")
    pieces: list[Prose | str] = [given[0]]
    for one in given[1:]:
        pieces += [" ", one]
    return _joined(given[0].place, *pieces)


def _financial(brief: Brief, _which: str) -> Iterator[Made | Cleared]:
    """One paragraph; costs, savings and funding at risk are points beneath it."""
    if not (financial := brief.financial):
        return
    items = tuple(_amounts(financial))
    points = (PointList(lettered=False, items=items),) if items else ()
    paragraph = Paragraph(
        id=financial.id,
        place=financial.place,
        prose=_statement(financial),
        continued=points,
    )
    yield Made(paragraph, "financial")
    if financial.cleared:
        yield Cleared("financial", financial.cleared)


def further_of(brief: Brief, kind: str) -> Further | None:
    """Find the further implication of one kind."""
    sheet = brief.further
    found = (one for one in sheet.implications if one.kind == kind) if sheet else ()
    return next(iter(found), None)


def _implications(brief: Brief, which: str) -> Iterator[Made | Cleared]:
    """One paragraph for each that is written."""
    if not (further := further_of(brief, which)):
        return
    for prose in further.paragraphs:
        yield Made(Paragraph(place=prose.place, prose=prose), which)
    if further.cleared:
        yield Cleared(which, further.cleared)


def _asks(asks: tuple[Ask, ...]) -> Iterator[Prose | AnyInline | str]:
    """Join what is asked for: "note ..., and endorse ..."."""
    for number, ask in enumerate(asks):
        if number:
            yield ", and " if number == len(asks) - 1 else ", "
        place = ask.at("verb")
        yield Strong(parts=(Text(text=ask.verb, place=place),), place=place)
        yield " "
        yield ask.text


def sentence_of(recommendation: Recommendation) -> Prose:
    """Give a recommendation as printed: "The Board is asked to note ..."."""
    last = recommendation.asks[-1].text if recommendation.asks else Prose()
    stop = "" if str(last).rstrip().endswith((".", ".”")) else "."
    detail = (" ", recommendation.detail) if recommendation.detail else ()
    return _joined(
        recommendation.place,
        recommendation.asked,
        " are asked to " if are_several(str(recommendation.asked)) else " is asked to ",
        *_asks(recommendation.asks),
        *((stop,) if stop else ()),
        *detail,
    )


def _recommendations(brief: Brief, _which: str) -> Iterator[Made | Cleared]:
    """One paragraph for each recommendation."""
    sheet = brief.recommendations
    for one in sheet.recommendations if sheet else ():
        paragraph = Paragraph(id=one.id, place=one.place, prose=sentence_of(one))
        yield Made(paragraph, "recommendation")


_PARTS: dict[PartName, Callable[[Brief, str], Iterator[Made | Cleared]]] = {
    PartName.LEGAL: _legal,
    PartName.FINANCIAL: _financial,
    PartName.IMPLICATIONS: _implications,
    PartName.RECOMMENDATIONS: _recommendations,
}


def made_from(brief: Brief, place: PartPlace) -> Iterator[Made | Cleared]:
    """Give what a part puts in its place; nothing where the brief lacks the part."""
    return _PARTS[place.part](brief, place.which)
