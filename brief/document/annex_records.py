"""What the annex's template receives: its figures, its sources, what stands waived."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from brief.document.contexts import Contact, Line, Logo, Table
from brief.document.marks import Mark


@dataclass(frozen=True, slots=True)
class Entry:
    """One figure of the annex: as printed, in full, and where it came from.

    `hung` is how its printed form stands: beside its words, there on two lines, or
    above them.
    """

    anchor: str
    printed: str
    measure: str
    scope: str
    lines: tuple[Line, ...]
    src: str
    hung: str = ""


@dataclass(frozen=True, slots=True)
class Reference:
    """One numbered source; `address` is its web address in words."""

    anchor: str
    number: int
    words: Markup
    address: str
    src: str


@dataclass(frozen=True, slots=True)
class Waived:
    """A quantity that stands as it is written, where, and the reason why it may."""

    words: str
    where: str
    reason: str


@dataclass(frozen=True, slots=True)
class Erratum:
    """A known fault that stands as it was published, and what would be right."""

    words: str
    where: str
    reason: str
    right: str


@dataclass(frozen=True, slots=True)
class Annex:
    """The figures annex: coverage, every figure with its working, every source."""

    organisation: str
    strapline: Markup
    logo: Logo | None
    title: Markup
    short_title: str
    item: str
    lines: tuple[Line, ...]
    coverage: Table
    errata: tuple[Erratum, ...]
    waived: tuple[Waived, ...]
    entries: tuple[Entry, ...]
    references: tuple[Reference, ...]
    contact: Contact
    other_formats: Markup
    marks: tuple[Mark, ...]
