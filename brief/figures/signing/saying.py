"""A claim within its whole sentence, and what the sentence reads on from.

The base, the place and the year of a claim often stand before a comma, in the lead of
its list or in the title of its table: all of that is what a checker reads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from brief.content.models.prose import (
    AnyInline,
    Citation,
    Claim,
    Prose,
    Quotation,
    Strong,
    words,
)
from brief.content.walk import Passage, pieces
from brief.figures.saying import plain
from brief.figures.sentence_ends import parted, spans

READS_ON = " … "
"""What stands between the lead of a list, or the title of a table, and what follows."""

Printed = Callable[[Claim], str]
"""Gives the words that are printed of a claim."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim in square brackets within its sentence, and what is cited there."""

    words: str
    cites: tuple[Citation, ...]


@dataclass(frozen=True, slots=True)
class _Piece:
    """A piece of a run of passages, and where its words begin and end there."""

    inline: AnyInline
    start: int
    end: int


def said_in(run: Sequence[Passage], printed: Printed) -> Iterator[tuple[Claim, Said]]:
    """Give each claim of passages that read on as one, within its sentence."""
    text, laid = _laid(run, printed)
    bounds = tuple(spans(text))
    for one in laid:
        if isinstance(one.inline, Claim):
            start, end = _around(one, bounds)
            sentence = f"{text[start : one.start]}[{text[one.start : one.end]}]"
            sentence += text[one.end : end]
            ahead = _ahead(run[0], printed)
            whole = READS_ON.join((*ahead, _even(sentence)))
            yield one.inline, Said(whole, _cites(laid, start, end))


def _laid(run: Sequence[Passage], printed: Printed) -> tuple[str, tuple[_Piece, ...]]:
    """Set the pieces of passages one after another."""
    text, laid = "", []
    for passage in run:
        for inline in pieces(passage.prose):
            if not isinstance(inline, Strong | Quotation):
                said = _printed(inline, printed)
                laid.append(_Piece(inline, len(text), len(text) + len(said)))
                text += said
        text += " "
    return text, tuple(laid)


def _printed(inline: AnyInline, printed: Printed) -> str:
    said = printed(inline) if isinstance(inline, Claim) else words(inline)
    return plain(said)


def _around(one: _Piece, bounds: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """Tell where the sentence, or the sentences, begin and end that hold a claim."""
    start = max((first for first, _ in bounds if first <= one.start), default=one.start)
    end = min((last for _, last in bounds if last >= one.end), default=one.end)
    return start, end


def _cites(laid: Sequence[_Piece], start: int, end: int) -> tuple[Citation, ...]:
    """Give what a sentence cites; the call behind a full stop belongs to it."""
    first = start == 0
    return tuple(
        one.inline
        for one in laid
        if isinstance(one.inline, Citation)
        and (start < one.start <= end or (first and one.start == 0))
    )


def _ahead(passage: Passage, printed: Printed) -> tuple[str, ...]:
    """Give what stands ahead of a passage and is read with it.

    Of a point that is the last sentence before its list, of an exhibit its title and
    subtitle, of a cell the titles of its grid and column.
    """
    before = tuple(_text(one, printed) for one in passage.paragraph)
    if ", point " in passage.where:
        return tuple(_even(last) for one in before for last in tuple(parted(one))[-1:])
    titled = passage.where.startswith("exhibit ") or ", cell " in passage.where
    return tuple(_even(one) for one in before) if titled else ()


def _text(prose: Prose, printed: Printed) -> str:
    return "".join(
        _printed(one, printed)
        for one in pieces(prose)
        if not isinstance(one, Strong | Quotation)
    )


def _even(text: str) -> str:
    """Give words with single spaces, and without the full stop behind them."""
    return " ".join(text.split()).removesuffix(".")
