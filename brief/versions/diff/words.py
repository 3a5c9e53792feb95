"""How a comparison is put in words, on a terminal and on a page alike."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from brief.runs import runs_in
from brief.versions.diff.changes import Changes, FigureChange, FigureKind

ARROW = "→"

DOCUMENTS = {
    "factsheet": "fact sheet",
    "principles": "principles handout",
    "annex": "figures annex",
    "correction": "correction notice",
}
"""What documents are called, where it is not their name."""


def document_name(name: str) -> str:
    """Name a document as people call it."""
    return DOCUMENTS.get(name, name)


def counted(number: int, noun: str) -> str:
    """Count things: "1 page", "3 pages"."""
    return f"{number} {noun}{'s' * (number != 1)}"


def ranges(pages: Iterable[int]) -> str:
    """Name pages in runs: "page 3", "pages 3, 5 to 7 and 9"."""
    runs = list(_runs(pages))
    word = "page" if len(runs) == 1 and runs[0].isdigit() else "pages"
    listed = f"{', '.join(runs[:-1])} and {runs[-1]}" if runs[1:] else "".join(runs)
    return f"{word} {listed}"


def _runs(pages: Iterable[int]) -> Iterator[str]:
    for first, last in runs_in(pages):
        if last - first > 1:
            yield f"{first} to {last}"
        else:
            yield from map(str, range(first, last + 1))


def said_of_figures(changes: Changes) -> str:
    """Count the figures by how they changed: "2 inputs moved, 3 figures follow"."""
    kinds = Counter(one.kind for one in changes.figures)
    return ", ".join(_SAID[kind](kinds[kind]) for kind in FigureKind if kinds[kind])


_SAID = {
    FigureKind.MOVED: lambda n: f"{counted(n, 'input')} moved",
    FigureKind.RULE: lambda n: f"{counted(n, 'rule')} changed",
    FigureKind.FOLLOWS: lambda n: f"{n} follow{'s' * (n == 1)}",
    FigureKind.PRINTED: lambda n: f"{n} printed differently",
    FigureKind.NEW: lambda n: f"{n} new",
    FigureKind.REMOVED: lambda n: f"{n} removed",
    FigureKind.DESCRIBED: lambda n: f"{n} described differently",
}


def full_values(one: FigureChange) -> str:
    """Give the full values, where they say more than the printed ones."""
    more = (one.old_exact, one.new_exact) != (one.old_printed, one.new_printed)
    moved = one.old_value != one.new_value
    if not (more and moved):
        return ""
    sides = [part for part in (one.old_exact, one.new_exact) if part]
    return f" {ARROW} ".join(sides)
