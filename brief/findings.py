"""What a person should know: places, findings, their grouping and their printing.

The floor of the house. It knows nothing of content or documents, and it never
decides what is right: every room makes findings, this one only carries them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Level(StrEnum):
    """How bad a finding is; see "How bad is it" in the README."""

    ERROR = "error"
    WARNING = "warning"
    UNCHECKED = "not checked"


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something is written.

    `path` is relative to the library's root, with forward slashes. `line` and
    `column` count from 1; 0 means that the place is the whole file. `page` counts
    from 1 where the place is on a page of a PDF.
    """

    path: str
    line: int = 0
    column: int = 0
    page: int = 0

    def __str__(self) -> str:
        """Print as `path:line:column`, leaving out what is unknown."""
        if self.page:
            return f"{self.path}, page {self.page}"
        return ":".join(
            str(part) for part in (self.path, self.line, self.column) if part
        )


NOWHERE = Place("")


@dataclass(frozen=True, slots=True)
class Cause:
    """What several findings have in common; they are printed together beneath it."""

    where: Place
    text: str

    @classmethod
    def unread(cls, path: str) -> Cause:
        """Give a file that could not be read, which is told where it is written."""
        return cls(Place(path), _UNREAD)

    @property
    def is_unread(self) -> bool:
        """Tell whether a file could not be read, so that no more need be told."""
        return self.text == _UNREAD


_UNREAD = "a file that could not be read"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a person should know, where, and what would be right."""

    rule: str
    where: Place
    message: str
    hint: str = ""
    level: Level = Level.ERROR
    cause: Cause | None = None

    def __str__(self) -> str:
        """Print on one line, or on two when there is a hint."""
        line = f"{self.where}: {self.level}: {self.message}  [{self.rule}]"
        return f"{line}\n  hint: {self.hint}" if self.hint else line

    def as_json(self) -> dict[str, str | int]:
        """Give the record that `--json` prints."""
        return {
            "rule": self.rule,
            "level": self.level.value,
            "path": self.where.path,
            "line": self.where.line,
            "column": self.where.column,
            "page": self.where.page,
            "message": self.message,
            "hint": self.hint,
            "cause": self.cause.text if self.cause else "",
        }


Findings = tuple[Finding, ...]


class Stop(Exception):
    """A stage that cannot go on, with the findings that say why."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Carry the findings; there is at least one."""
        self.findings: Findings = tuple(findings)
        super().__init__("; ".join(found.message for found in self.findings))


def errors(findings: Iterable[Finding]) -> Findings:
    """Keep what forbids a final document."""
    return tuple(found for found in findings if found.level is Level.ERROR)


def in_order(findings: Iterable[Finding]) -> Findings:
    """Sort by place and drop repetitions, so that the same content prints the same."""
    unique = dict.fromkeys(findings)
    return tuple(
        sorted(unique, key=lambda found: (found.where, found.rule, found.message))
    )


def grouped(findings: Iterable[Finding]) -> Iterator[tuple[Cause | None, Findings]]:
    """Give each cause with its findings, and every other finding, by place.

    A finding without a cause, or alone beneath its cause, stands by itself.
    """
    families: dict[Cause, list[Finding]] = {}
    alone: list[Finding] = []
    for found in in_order(findings):
        if found.cause:
            families.setdefault(found.cause, []).append(found)
        else:
            alone.append(found)
    entries: list[tuple[Place, Cause | None, Findings]] = [
        (one.where, None, (one,)) for one in alone
    ]
    entries += [_family(cause, family) for cause, family in families.items()]
    for _, cause, family in sorted(entries, key=lambda entry: entry[0]):
        yield cause, family


def _family(
    cause: Cause, family: list[Finding]
) -> tuple[Place, Cause | None, Findings]:
    """Place a group at its cause, which comes first in it; a single one at itself."""
    if len(family) < 2:
        return family[0].where, None, tuple(family)
    rooted = sorted(family, key=lambda found: found.where != cause.where)
    return cause.where, cause, tuple(rooted)


def printed(findings: Iterable[Finding]) -> str:
    """Print findings for a person, those with one cause beneath it."""
    lines: list[str] = []
    for cause, family in grouped(findings):
        if cause:
            lines.append(f"{cause.where}: {cause.text}: {len(family)} findings")
        for found in family:
            text = str(found)
            lines.append(
                "\n".join(f"  {line}" for line in text.split("\n")) if cause else text
            )
    return "\n".join(lines)


def tally(findings: Iterable[Finding]) -> str:
    """Count by level in words: "2 errors, 1 warning"."""
    found = in_order(findings)
    counts = [(level, sum(one.level is level for one in found)) for level in Level]
    words = [
        f"{number} {level}"
        if level is Level.UNCHECKED
        else f"{number} {level}{'s'[: number != 1]}"
        for level, number in counts
        if number
    ]
    return ", ".join(words) or "nothing to report"
