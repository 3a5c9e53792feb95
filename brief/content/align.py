"""Text that knows where each of its characters is written.

Readers change text on its way in: YAML folds lines and undoubles quotes, Markdown
strips indentation. Here the changed text is laid beside its source, character by
character. It never changes text itself, and guesses only between white space and
white space.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from brief.content.text import SourceText
from brief.findings import NOWHERE, Place

Run = tuple[int, int]
"""An offset in the text and its offset in the source; then both go on in step."""


@dataclass(frozen=True, slots=True)
class Span:
    """Where a YAML scalar or a cell stands in its source: its ends and its style.

    The style is empty for plain scalars, otherwise `'`, `"`, `|` or `>`, and `csv` for
    a cell in quotation marks.
    """

    start: int
    end: int
    style: str


class Located(str):
    """A string read from a file; it can tell the place of each of its characters."""

    __slots__ = ("_known", "source")
    source: SourceText
    _known: tuple[Run, ...] | Span

    @classmethod
    def of(cls, text: str, source: SourceText, known: Iterable[Run] | Span) -> Self:
        """Make one from its runs, or from the scalar that it was written as."""
        made = cls(text)
        made.source = source
        made._known = known if isinstance(known, Span) else tuple(known)
        return made

    @classmethod
    def picked(cls, text: str, base: Located, spots: Sequence[int]) -> Self:
        """Make one from characters picked out of another: the index of each."""
        runs: list[Run] = []
        ends = (*(here for here, _ in runs_of(spots)), len(spots))
        for here, end in pairwise(ends):
            spot = spots[here]
            within = base.part(spot, spot + end - here).runs
            runs.extend((here + index, there) for index, there in within)
        return cls.of(text, base.source, runs or ((0, base.offset(0)),))

    def __getnewargs__(self) -> tuple[str]:
        return (str(self),)

    @property
    def runs(self) -> tuple[Run, ...]:
        """How the text lies upon its source; worked out when first asked for."""
        if isinstance(self._known, Span):
            offsets = aligned(self, self.source.text, self._known)
            self._known = tuple(runs_of(offsets)) or ((0, self._known.start),)
        return self._known

    def offset(self, index: int) -> int:
        """Give the offset in the source of the character at an index."""
        runs = self.runs
        run = bisect_right(runs, index, key=lambda one: one[0]) - 1
        here, there = runs[max(run, 0)]
        return there + index - here

    def place_at(self, index: int) -> Place:
        """Give the place of the character at an index; the end counts as one."""
        if not self or index < len(self):
            return self.source.place(self.offset(index))
        return self.source.place(self.offset(len(self) - 1) + 1)

    def part(self, start: int, end: int) -> Located:
        """Cut out a part that still knows its places."""
        runs = self.runs
        after = bisect_right(runs, start, key=lambda one: one[0])
        last = bisect_left(runs, end, key=lambda one: one[0])
        first = (0, self.offset(start))
        rest = ((here - start, there) for here, there in runs[after:last])
        return Located.of(self[start:end], self.source, (first, *rest))


def place_in(text: str, index: int, otherwise: Place = NOWHERE) -> Place:
    """Give the place of a character of any text, as far as the text knows it."""
    return text.place_at(index) if isinstance(text, Located) else otherwise


def runs_of(offsets: Iterable[int]) -> Iterator[Run]:
    """Shorten offsets, one for each character, to runs."""
    expected = -1
    for index, offset in enumerate(offsets):
        if offset != expected:
            yield index, offset
        expected = offset + 1


def in_lines(text: str, source: SourceText, first: int) -> Located:
    """Lay text taken line by line from a source upon it; lines count from 0.

    Each line of the text is what remains of its source line when something in front
    (indentation, `>`, a marker of a list) and white space behind are taken away.
    """
    runs: list[Run] = []
    index = 0
    for number, line in enumerate(text.split("\n"), first):
        there = source.line(number).rfind(line.strip())
        indent = len(line) - len(line.lstrip())
        runs.append((index + indent, source.line_start(number) + max(there, 0)))
        index += len(line) + 1
    return Located.of(text, source, runs)


Atom = tuple[int, str]
"""An offset in a source, and the character of content that is written there."""


def aligned(content: str, raw: str, span: Span) -> Iterator[int]:
    """Give the offset in the raw text of each character of a scalar's content."""
    atoms = ATOMS[span.style](raw, span.start, span.end)
    here = next(atoms, (span.start, " "))
    for sign in content:
        while here[1].isspace() and not sign.isspace():
            after = next(atoms, None)
            if after is None:
                break
            here = after
        yield here[0]
        if here[1].isspace() or not sign.isspace():
            here = next(atoms, here)


def _plain(raw: str, start: int, end: int) -> Iterator[Atom]:
    return ((offset, raw[offset]) for offset in range(start, end))


def _block(raw: str, start: int, end: int) -> Iterator[Atom]:
    """Read a literal or folded scalar; its first line is only its header."""
    body = raw.find("\n", start, end) + 1
    yield from _plain(raw, body or end, end)


def _single(raw: str, start: int, end: int) -> Iterator[Atom]:
    """Read a scalar in single quotation marks, where a mark within is doubled."""
    for match in re.compile("''|.", re.DOTALL).finditer(raw, start + 1, end - 1):
        yield match.start(), match.group()[0]


def _in_csv(raw: str, start: int, end: int) -> Iterator[Atom]:
    """Read a cell of CSV in quotation marks, where a mark within is doubled."""
    for match in re.compile('""|.', re.DOTALL).finditer(raw, start + 1, end - 1):
        yield match.start(), match.group()[0]


_ESCAPE = re.compile(
    r"\\\n[ \t]*|\\x..|\\u....|\\U........|\\[^\n]|.",
    re.DOTALL,
)
_WHITE_ESCAPES = frozenset("\\" + sign for sign in " \tntrvfNLP_")


def _double(raw: str, start: int, end: int) -> Iterator[Atom]:
    """Read a scalar in double quotation marks, with its escapes."""
    for match in _ESCAPE.finditer(raw, start + 1, end - 1):
        written = match.group()
        if written.startswith("\\\n"):
            continue
        white = written in _WHITE_ESCAPES or _coded(written).isspace()
        yield match.start(), " " if white else "x" if written[1:] else written


def _coded(written: str) -> str:
    """Give the character of a numbered escape, or something that is not white."""
    digits = written[2:]
    try:
        return chr(int(digits, 16)) if digits else "x"
    except (ValueError, OverflowError):
        return "x"


ATOMS: dict[str, Callable[[str, int, int], Iterator[Atom]]] = {
    "": _plain,
    "'": _single,
    '"': _double,
    "|": _block,
    ">": _block,
    "csv": _in_csv,
}
