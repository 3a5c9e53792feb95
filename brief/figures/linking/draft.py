"""The quantities of a plain draft that are held to nothing, each with its place.

A draft is Markdown as people write it, with or without links. What is linked, quoted
from a source, cited or marked up is blanked out letter for letter, so that offsets
count in the file itself. It changes nothing and knows no figures' values.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from brief.content.models.prose import Prose, Text
from brief.content.walk import Passage
from brief.figures.coverage.account import Spotted, spotted
from brief.figures.ledger import Fate
from brief.figures.wording import Found, Kind, find
from brief.findings import Place, Stop
from brief.rules import TOO_LARGE

MOST_LETTERS = 20_000
"""The longest paragraph of a draft: some eight pages without a break."""

BLANK = "\N{MIDDLE DOT}"

_GONE = re.compile(
    r"\[[^\[\]]{0,2000}\]\([^()\s]{0,2000}\)"  # claims and links
    r"|\[@[^\]]{0,500}\]|\[\^[^\]]{0,100}\]:?"  # citations, notes
    r"|\{#[^}\n]{0,100}\}"  # ids
    r"|^[ ]{0,3}(?::::|>).*$"  # directives, quotations
    r"|[\"“][^\"“”\n]{0,2000}[\"”](?=\s?[.,]?\s?\[@)"  # quotations with a citation
    r"|https?://\S+|`[^`\n]{0,500}`",
    re.MULTILINE,
)
_MARKS = re.compile(r"^[ \t]*(?:#{1,6}|[-*+]|\d{1,3}[.)])(?=[ \t])|\*\*", re.MULTILINE)
_BLOCK = re.compile(r"(?:\r?\n|\r)[ \t]*(?=\r|\n|(?:#{1,6}|[-*+]|\d{1,3}[.)])[ \t])")
_CITED = re.compile(r"\[@(?P<id>[^\],;\s]{1,80})(?:,\s*(?P<page>[^\];]{1,200}))?")
_LETTER = re.compile(r"\S")
_LINE = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Loose:
    """A quantity of a draft that is held to nothing.

    `start` and `end` count characters of the file. `line` and `column` count from 1.
    `sentence` is the one that holds it, `marked` the same with » and « around it.
    `source` and `page` are those of the citation nearest to it.
    """

    start: int
    end: int
    line: int
    column: int
    words: str
    sentence: str
    marked: str
    source: str
    page: str
    spotted: Spotted


def loose_in(
    text: str, counted: frozenset[str] = frozenset(), path: str = ""
) -> tuple[Loose, ...]:
    """Find the quantities of a draft; `counted` are the nouns that its brief counts.

    Raises Stop for a paragraph that is too long.
    """
    plain = _blanked(text)
    _bound(text, path)
    lines = (0, *(found.end() for found in _LINE.finditer(text)))
    blocks = [one for one in _blocks(text) if plain[one[0] : one[1]].strip()]
    return tuple(
        _loose(one, text, (start, end), lines)
        for start, end in blocks
        for one in _held_to_nothing(plain[start:end], counted)
    )


def _bound(text: str, path: str) -> None:
    """Refuse a paragraph that no reader could follow; raises Stop."""
    for start, end in _blocks(text):
        if end - start > MOST_LETTERS:
            first = end - len(text[start:end].lstrip())
            line = len(_LINE.findall(text, 0, first)) + 1
            message = f"a paragraph has more than {MOST_LETTERS:,} characters"
            hint = "part it; an empty line ends a paragraph"
            raise Stop([TOO_LARGE.at(Place(path, line, 1), message, hint)])


def _held_to_nothing(words: str, counted: frozenset[str]) -> Iterator[Spotted]:
    """Find the quantities of one paragraph that nothing accounts for."""
    passage = Passage("draft", "", "", Prose(parts=(Text(text=words),)))
    for one in spotted((passage,), (), counted):
        if one.quantity.fate is Fate.LOOSE and BLANK not in one.quantity.words:
            yield one


def _loose(
    one: Spotted, text: str, block: tuple[int, int], lines: tuple[int, ...]
) -> Loose:
    """Place a quantity in the file, with its sentence and the citation near it."""
    first, last = one.laid.sentence(one.start, one.end)
    start, end = block[0] + one.start, block[0] + one.end
    line = bisect_right(lines, start)
    cited = _citation(text, start, block)
    begins, ends = block[0] + first, min(block[0] + last, block[1])
    marked = f"{text[begins:start]}»{text[start:end]}«{text[end:ends]}"
    return Loose(
        start,
        end,
        line,
        start - lines[line - 1] + 1,
        text[start:end],
        " ".join(text[begins:ends].split()),
        " ".join(marked.split()),
        cited["id"] if cited else "",
        (cited["page"] or "").strip() if cited else "",
        one,
    )


def _citation(text: str, at: int, block: tuple[int, int]) -> re.Match[str] | None:
    """Find the citation nearest after a place, or else before it, in its paragraph."""
    cited = list(_CITED.finditer(text, *block))
    after = [one for one in cited if one.start() >= at]
    return after[0] if after else cited[-1] if cited else None


def _blanked(text: str) -> str:
    """Blank out what is not the author's own plain words, each letter for one."""
    gone = _GONE.sub(lambda found: _LETTER.sub(BLANK, found[0]), text)
    return _MARKS.sub(lambda found: " " * len(found[0]), gone)


def _blocks(text: str) -> Iterator[tuple[int, int]]:
    """Give the ends of each paragraph, heading and point of a list."""
    start = 0
    for found in _BLOCK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


_NUMBERED = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.FRACTION})
_STARTS = re.compile(r"(?<!\S)\S")


def within(one: Loose) -> tuple[Loose, ...]:
    """Give the numbers within an expression, as quantities of their own."""
    found: list[Loose] = []
    at = 0
    for word in _STARTS.finditer(one.words):
        if word.start() < at:
            continue
        inner = _first(one.words[word.start() :], one.words)
        if inner:
            found.append(_part(one, word.start(), inner))
            at = word.start() + inner.end
    return tuple(found)


def _first(words: str, whole: str) -> Found | None:
    """Read the number with which words begin, if it is less than the whole."""
    for some in (words, words.split(maxsplit=1)[0]):
        for found in find(some)[:1]:
            number = found.start == 0 and found.meaning.kind in _NUMBERED
            if number and found.text != whole:
                return found
    return None


def _part(one: Loose, start: int, inner: Found) -> Loose:
    """Give a part of an expression with its own place."""
    spot = one.spotted
    first, last = spot.start + start, spot.start + start + inner.end
    quantity = replace(spot.quantity, words=inner.text)
    return replace(
        one,
        start=one.start + start,
        end=one.start + start + inner.end,
        column=one.column + start,
        words=inner.text,
        marked=one.sentence.replace(inner.text, f"»{inner.text}«", 1),
        spotted=replace(
            spot, quantity=quantity, start=first, end=last, meaning=inner.meaning
        ),
    )
