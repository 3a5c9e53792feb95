"""The paragraphs of a draft: their plain words, their claims, and where each stands.

What is linked, quoted from a source, cited or marked up is blanked out letter for
letter, and a line end is a space, so that offsets count in the file itself and a
number may run over the end of a line.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from brief.content.models.prose import AnyInline, Claim, ClaimKind, Prose, Text
from brief.content.walk import Passage
from brief.figures.wording.late import Late
from brief.findings import Place, Stop
from brief.rules import TOO_LARGE

MOST_LETTERS = 20_000
"""The longest paragraph of a draft: some eight pages without a break."""

BLANK = "\N{MIDDLE DOT}"

_GONE = Late(
    r"\[[^\[\]]{0,2000}\]\([^()\s]{0,2000}\)"  # claims and links
    r"|\[@[^\]]{0,500}\]|\[\^[^\]]{0,100}\]:?"  # citations, notes
    r"|\{#[^}\n]{0,100}\}"  # ids
    r"|^[ ]{0,3}(?::::|>).*$"  # directives, quotations
    r"|[\"“][^\"“”\n]{0,2000}[\"”](?=\s?[.,]?\s?\[@)"  # quotations with a citation
    r"|https?://\S+|`[^`\n]{0,500}`",
    re.MULTILINE,
)
_MARKS = Late(r"^[ \t]*(?:#{1,6}|[-*+]|\d{1,3}[.)])(?=[ \t])|\*\*", re.MULTILINE)
_BLOCK = Late(r"(?:\r?\n|\r(?!\n))[ \t]*(?=\r|\n|(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t])")
_LETTER = Late(r"\S")
_LINE = Late(r"\r\n|\r|\n")
_LINE_END = Late(r"[\r\n]")
_CLAIM = Late(
    r"\[(?P<words>[^\[\]]{0,2000})\]"
    r"\((?P<states>fig|count|series|plain):(?P<targets>[^()\s]{0,2000})\)"
)


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading or point of a draft.

    `text` is the whole file, in which it stands from `start` to `end`; `plain` is its
    own words, as long as it is. `lines` is where each line of the file begins.
    """

    text: str
    start: int
    end: int
    plain: str
    lines: tuple[int, ...]

    def line(self, at: int) -> tuple[int, int]:
        """Give line and column, from 1, of a place in the block."""
        line = bisect_right(self.lines, self.start + at)
        return line, self.start + at - self.lines[line - 1] + 1

    def pieces(self, first: int, last: int) -> Iterator[tuple[int, AnyInline]]:
        """Give the words and the claims between two places, each with its own."""
        at = first
        for found in _CLAIM.finditer(self.text, self.start + first, self.start + last):
            start, end = found.start() - self.start, found.end() - self.start
            yield at, Text(text=self.plain[at:start].replace(BLANK, ""))
            yield start, _claim(found)
            at = end
        yield at, Text(text=self.plain[at:last].replace(BLANK, ""))

    def claims(self) -> Iterator[tuple[int, int, Claim]]:
        """Give the claims that are written already, from where to where each stands."""
        for found in _CLAIM.finditer(self.text, self.start, self.end):
            yield found.start() - self.start, found.end() - self.start, _claim(found)


def _claim(found: re.Match[str]) -> Claim:
    """Read a claim as it is written."""
    targets = tuple(filter(None, found["targets"].split(",")))
    words = " ".join(found["words"].split())
    return Claim(text=words, states=ClaimKind(found["states"]), targets=targets)


def passage_of(*parts: AnyInline) -> Passage:
    """Give pieces of a draft as a passage of prose."""
    return Passage("draft", "", "", Prose(parts=parts))


def blocks_in(text: str, path: str = "") -> tuple[Block, ...]:
    """Give the blocks of a draft that hold words; raises Stop for one too long."""
    plain, lines = _plain(text), (0, *(one.end() for one in _LINE.finditer(text)))
    made = []
    for start, end in _ends(text):
        if end - start > MOST_LETTERS:
            raise _too_long(text, start, end, path)
        if plain[start:end].strip():
            made.append(Block(text, start, end, plain[start:end], lines))
    return tuple(made)


def _too_long(text: str, start: int, end: int, path: str) -> Stop:
    """Refuse a paragraph that no reader could follow."""
    first = end - len(text[start:end].lstrip())
    line = len(_LINE.findall(text, 0, first)) + 1
    message = f"a paragraph has more than {MOST_LETTERS:,} characters"
    hint = "part it; an empty line ends a paragraph"
    return Stop([TOO_LARGE.at(Place(path, line, 1), message, hint)])


def _plain(text: str) -> str:
    """Blank out what is not the author's own plain words, each letter for one."""
    gone = _GONE.sub(lambda found: _LETTER.sub(BLANK, found[0]), text)
    unmarked = _MARKS.sub(lambda found: " " * len(found[0]), gone)
    return _LINE_END.sub(" ", unmarked)


def _ends(text: str) -> Iterator[tuple[int, int]]:
    """Give the ends of each paragraph, heading and point of a list."""
    start = 0
    for found in _BLOCK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)
