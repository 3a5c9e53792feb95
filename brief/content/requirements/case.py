"""What a check is given, and what a check is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from brief.content.models.brief import Brief
from brief.content.models.manuscript import (
    AnyBlock,
    ExhibitPlace,
    GridPlace,
    PartPlace,
    Section,
)
from brief.content.outline import Numbering
from brief.content.walk import Passage
from brief.findings import Finding, Place


@dataclass(frozen=True, slots=True)
class Case:
    """A brief as read, with its passages and numbers worked out once."""

    brief: Brief
    root: Path
    passages: tuple[Passage, ...]
    numbers: Numbering

    def file(self, name: str) -> Place:
        """Give the place that is a whole file of the brief's folder."""
        return Place(f"{self.brief.folder}/{name}")

    def sections(self) -> tuple[Section, ...]:
        """Give the report's sections."""
        return self.brief.report.sections if self.brief.report else ()

    def blocks(self) -> Iterator[AnyBlock]:
        """Give every block of the report in order."""
        for section in self.sections():
            yield from section.blocks

    def parts(self) -> tuple[PartPlace, ...]:
        """Give the places of structured parts in the report."""
        return tuple(one for one in self.blocks() if isinstance(one, PartPlace))

    def grids(self) -> tuple[GridPlace, ...]:
        """Give the places of grids in the report."""
        return tuple(one for one in self.blocks() if isinstance(one, GridPlace))

    def exhibits(self) -> Iterator[tuple[str, ExhibitPlace]]:
        """Give the places of exhibits, each with its document."""
        for block in self.blocks():
            if isinstance(block, ExhibitPlace):
                yield "report", block
        for fact in self.brief.factsheet.facts if self.brief.factsheet else ():
            for place in fact.exhibits:
                yield "factsheet", place


@dataclass(frozen=True, slots=True)
class Check:
    """One requirement: how it is looked at, and which files it needs.

    A check is not made while a file that it needs could not be read: that file
    has its own findings, and nothing else is to be blamed for them.
    """

    look: Callable[[Case], Iterator[Finding]]
    needs: tuple[str, ...] = ()
