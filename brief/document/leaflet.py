"""A fact sheet on the two sides of a small leaflet: which fact stands on which.

The front has the title, the back the sources and whom to ask. Facts keep their order;
they part where both sides are about equally full. How much room a fact needs is judged
by its letters, which is near enough: that everything fits is measured on the pages.
"""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING

from brief.document import contexts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from markupsafe import Markup

LINE = 45
"""Letters in a line of a fact on the leaflet."""

CAPTION_LINE = 60
"""Letters in a line of what a picture measures."""

LEAST = 3
"""The lines that a fact takes however short it is: its number is so high."""

HEAD = 6
"""The lines that the title takes on the front."""

FOOT_LINE = 34
"""Letters in a line of the two columns at the foot of the back."""


def leaflet_of(sheet: contexts.FactSheet) -> contexts.Leaflet:
    """Part a fact sheet into the front and the back of a leaflet."""
    rooms = [room_of(fact) for fact in sheet.facts]
    head = HEAD + lines_of(sheet.standfirst, LINE)
    foot = max(lines_of(column, FOOT_LINE) for column in _columns(sheet))
    turn = _turn(rooms, head, foot)
    return contexts.Leaflet(sheet, sheet.facts[:turn], sheet.facts[turn:])


def room_of(fact: contexts.Fact) -> int:
    """Give the lines that a fact takes, with its gap; a picture makes it higher."""
    said = lines_of((fact.first, *fact.more), LINE)
    period = 1 if fact.period else 0
    picture = 1 if any(one.small for one in fact.exhibits) else 0
    drawn = 10 * sum(not one.small for one in fact.exhibits)
    captions = [words for one in fact.exhibits for words in (one.title, one.subtitle)]
    drawn += lines_of(captions, CAPTION_LINE)
    return max(said + period, LEAST + picture) + drawn + 1


def lines_of(texts: Iterable[Markup | str], letters: int) -> int:
    """Count the lines of texts, each beginning on a line of its own."""
    lengths = (len(_plain(text)) for text in texts)
    return sum(-(-length // letters) for length in lengths)


def _plain(text: Markup | str) -> str:
    return text.striptags() if hasattr(text, "striptags") else text


def _columns(sheet: contexts.FactSheet) -> tuple[tuple[Markup | str, ...], ...]:
    """Give the words of the foot's two columns."""
    notes = tuple(note.words for note in sheet.notes)
    person = f"{sheet.contact.name} {sheet.contact.role} {sheet.contact.address}"
    return (
        (sheet.sources, *notes, " " * 60),
        (person, sheet.other_formats, f"{sheet.report} {sheet.meeting}", " " * 40),
    )


def _turn(rooms: list[int], head: int, foot: int) -> int:
    """Say how many facts stand on the front: at least one, where there is any."""
    front = [head + room for room in accumulate(rooms)]
    whole = head + sum(rooms) + foot
    gaps = [abs(taken - (whole - taken)) for taken in front]
    return gaps.index(min(gaps)) + 1 if gaps else 0
