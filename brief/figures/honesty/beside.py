"""What stands together before a reader: a paragraph, a fact, an exhibit, and its notes.

A sentence that says that figures may not add up because of rounding holds for what
stands with it, and for what stands directly before and after.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim, ClaimKind, NoteMark, Prose
from brief.content.walk import Passage, pieces
from brief.figures.wording.late import Late

_NOT = r"(?:\bnot\b|\bnever\b|n[’']t\b|\bcannot\b)"
_ADD = r"\b(?:add|adds|adding|sum|sums|total|totals|equal|equals|tally|agree)\b"
_UNLIKE = r"\bdiffers?\b[^.!?]*\b(?:sums?|totals?|parts?|components?)\b"
_OF_SUMS = r"\b(?:sums?|totals?|parts?)\b[^.!?]*\bdiffers?\b"
_PARTED = rf"(?:{_NOT}[^.!?;]{{0,40}}{_ADD}|{_UNLIKE}|{_OF_SUMS})"
_ROUND = r"\bround(?:ed|ing)\b"
_SAID = Late(rf"{_PARTED}[^.!?]*{_ROUND}|{_ROUND}[^.!?]*{_PARTED}", re.IGNORECASE)
"""“Percentages may not add up because of rounding”, and the usual other ways."""


@dataclass(slots=True)
class Group:
    """What stands together: its figures by name, and whether it says it is rounded."""

    document: str
    anchor: str
    names: set[str] = field(default_factory=set)
    says_rounded: bool = False


@dataclass(frozen=True, slots=True)
class Beside:
    """The groups of every document in the order of reading."""

    groups: tuple[Group, ...]

    def excuses(self, names: Iterable[str]) -> bool:
        """Tell whether readers are told, wherever they meet two of some figures."""
        wanted = set(names)
        met = [at for at, one in enumerate(self.groups) if len(one.names & wanted) > 1]
        met = met or [at for at, one in enumerate(self.groups) if one.names & wanted]
        return bool(met) and all(self._told(at) for at in met)

    def excuses_exhibit(self, name: str) -> bool:
        """Tell whether readers of an exhibit are told."""
        met = [at for at, one in enumerate(self.groups) if one.anchor == f"x-{name}"]
        return bool(met) and all(self._told(at) for at in met)

    def excuses_passage(self, passage: Passage) -> bool:
        """Tell whether readers of a passage are told."""
        where = _where(passage)
        return any(
            self._told(at)
            for at, one in enumerate(self.groups)
            if (one.document, one.anchor) == where
        )

    def _told(self, at: int) -> bool:
        """Tell whether a group says it, or one that stands directly beside it."""
        near = self.groups[max(at - 1, 0) : at + 2]
        document = self.groups[at].document
        return any(one.says_rounded for one in near if one.document == document)


def beside(brief: Brief, passages: Sequence[Passage]) -> Beside:
    """Put passages that stand together into groups."""
    notes = {
        (one.document, one.where): _says(one.prose)
        for one in passages
        if one.where.startswith("note “")
    }
    groups: dict[tuple[str, str], Group] = {}
    for passage in passages:
        where = _where(passage)
        group = groups.setdefault(where, Group(*where))
        group.names.update(_names(passage.prose))
        called = (notes.get((passage.document, one)) for one in _called(passage.prose))
        group.says_rounded |= _says(passage.prose) or any(called)
    sheet = brief.exhibits
    for name, exhibit in (sheet.exhibits if sheet else {}).items():
        for group in groups.values():
            if group.anchor == f"x-{name}":
                group.names.update(row.figure for row in exhibit.rows)
    return Beside(tuple(groups.values()))


def _where(passage: Passage) -> tuple[str, str]:
    """Name the group of a passage; one without an id stands by itself."""
    return passage.document, passage.id or passage.where


def _says(prose: Prose) -> bool:
    return _SAID.search(str(prose)) is not None


def _names(prose: Prose) -> Iterator[str]:
    """Name the figures that a passage states."""
    for piece in pieces(prose):
        if isinstance(piece, Claim) and piece.states is ClaimKind.FIGURE:
            yield from piece.targets


def _called(prose: Prose) -> Iterator[str]:
    """Name the notes that a passage calls, as they are walked."""
    for piece in pieces(prose):
        if isinstance(piece, NoteMark):
            yield f"note “{piece.label}”"
