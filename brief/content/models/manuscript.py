"""Manuscripts: the blocks that a report or a fact sheet is written in."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field

from brief.content.models.base import Model
from brief.content.models.prose import Prose
from brief.findings import NOWHERE, Place


class Block(Model):
    """A piece of a manuscript, where it begins, and its id where it has one."""

    place: Place = NOWHERE
    id: str = ""


class ListItem(Block):
    """One point of a list, with any list beneath it."""

    prose: Prose
    lists: tuple[PointList, ...] = ()


class PointList(Block):
    """A list: lettered (a), (b) where `lettered`, bulleted otherwise."""

    kind: Literal["list"] = "list"
    lettered: bool
    items: tuple[ListItem, ...]


class BlockQuotation(Block):
    """Paragraphs quoted from a source, which the last of them cites."""

    kind: Literal["quotation"] = "quotation"
    paragraphs: tuple[Prose, ...]
    source: str = ""


class Paragraph(Block):
    """A numbered paragraph with the lists and block quotations that continue it."""

    kind: Literal["paragraph"] = "paragraph"
    prose: Prose
    continued: tuple[
        Annotated[PointList | BlockQuotation, Field(discriminator="kind")], ...
    ] = ()


class ExhibitPlace(Block):
    """Where an exhibit stands: `::: exhibit groups-by-rank`."""

    kind: Literal["exhibit"] = "exhibit"
    exhibit: str


class GridPlace(Block):
    """Where a grid stands: `::: grid principles`, or `::: grid principles linked`."""

    kind: Literal["grid"] = "grid"
    grid: str
    linked: bool = False


class PartName(StrEnum):
    """A structured part that a report puts in its place."""

    LEGAL = "legal"
    FINANCIAL = "financial"
    IMPLICATIONS = "implications"
    RECOMMENDATIONS = "recommendations"


class PartPlace(Block):
    """Where a structured part stands: `::: legal`, `::: implications equality`.

    `which` names the kind of further implication; it is empty for the others.
    """

    kind: Literal["part"] = "part"
    part: PartName
    which: str = ""


AnyBlock = Annotated[
    Paragraph | ExhibitPlace | GridPlace | PartPlace, Field(discriminator="kind")
]


class Section(Block):
    """A heading with what stands beneath it; `level` counts from 1."""

    level: int
    heading: Prose
    blocks: tuple[AnyBlock, ...] = ()


class Note(Block):
    """One of the author's own notes: `[^label]: ...`."""

    label: str
    prose: Prose


class Manuscript(Model):
    """One Markdown file: its opening before any heading, its sections, its notes."""

    path: str
    opening: tuple[AnyBlock, ...] = ()
    sections: tuple[Section, ...] = ()
    notes: tuple[Note, ...] = ()


class Report(Manuscript):
    """The board report; nothing precedes its first heading."""


class Fact(Block):
    """One fact: the number set large, and the sentences that carry it.

    Number and first sentence read aloud as one sentence.
    """

    number: Prose
    sentences: tuple[Prose, ...]
    exhibits: tuple[ExhibitPlace, ...] = ()


class FactSheet(Model):
    """The fact sheet: a standfirst and its facts."""

    path: str
    place: Place = NOWHERE
    standfirst: tuple[Prose, ...] = ()
    facts: tuple[Fact, ...] = ()
    notes: tuple[Note, ...] = ()


ListItem.model_rebuild()
