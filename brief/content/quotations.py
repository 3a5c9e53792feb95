"""Quotation marks: straight ones made typographic, and quotations tied to their source.

A quotation is what stands between quotation marks directly before a citation. Whether
a mark opens or closes is told from what a reader sees around it, markup apart.
"""

from __future__ import annotations

import re
from functools import partial

from brief.content.models.prose import Citation, Quotation, Text
from brief.content.words import Piece, Sign, Words, leaves

OPENERS = " \u00a0([{–—/-“‘"
CLOSERS = {'"': "”", "'": "’"}
OPENS = {'"': "“", "'": "‘"}
PAIRS = {"”": "“", "’": "‘"}

MOST_PIECES = 40
"""How many claims, citations and stretches of words a quotation may be made of."""

BEFORE_CITATION = re.compile(r"(?P<close>[”’])[.,;]? ?$")


def typographic(pieces: list[Piece]) -> None:
    """Turn straight quotation marks and apostrophes into curved ones."""
    every = [(words, at) for words in leaves(pieces) for at in range(len(words.signs))]
    before = " "
    for number, (words, at) in enumerate(every):
        sign = words.signs[at]
        if sign.mark in OPENS:
            follows = [
                there.signs[spot].sign for there, spot in every[number + 1 : number + 4]
            ]
            sign = sign._replace(sign=_curved(sign.mark, before, "".join(follows)))
            words.signs[at] = sign
        before = sign.sign


def _curved(mark: str, before: str, after: str) -> str:
    """Choose the curved form of a straight mark from the characters around it."""
    decade = mark == "'" and re.match(r"\d0s", after)
    opens = before in OPENERS and after[:1].strip() != "" and not decade
    return (OPENS if opens else CLOSERS)[mark]


def quoted(pieces: list[Piece]) -> list[Piece]:
    """Tie each quotation to the citation that follows it."""
    kept: list[Piece] = []
    for piece in pieces:
        if isinstance(piece.shape, partial) and piece.shape.func is Citation:
            kept = _tied(kept, piece.shape.keywords["source"])
            _close_up(kept)
        kept.append(piece)
    return kept


def _tied(pieces: list[Piece], source: str) -> list[Piece]:
    """Turn the words in quotation marks at the end of pieces into a quotation."""
    last = pieces[-1] if pieces else None
    if last is None or not last.is_text or last.words is None:
        return pieces
    match = BEFORE_CITATION.search(str(last.words))
    start = _opening(pieces, match) if match else None
    if match is None or start is None:
        return pieces
    number, spot = start
    last_after = _split(last, match.end("close"))
    first_after = _split(pieces[number], spot)
    inner = [first_after, *pieces[number + 1 :]]
    quotation = Piece(partial(Quotation, source=source), first_after.at, inner=inner)
    found = [*pieces[:number], pieces[number], quotation, last_after]
    return [one for one in found if one.words is None or one.words.signs]


def _opening(pieces: list[Piece], close: re.Match[str]) -> tuple[int, int] | None:
    """Find the mark that opens what a mark closes: the piece, and the spot in it."""
    sign, depth = close["close"], 0
    end = close.start("close")
    for number in range(len(pieces) - 1, max(len(pieces) - MOST_PIECES, 0) - 1, -1):
        words = pieces[number].words
        if not pieces[number].is_text or words is None:
            end = -1
            continue
        text = str(words) if end < 0 else str(words)[:end]
        end = -1
        for spot in range(len(text) - 1, -1, -1):
            depth += _closes(text, spot, sign)
            if text[spot] == PAIRS[sign]:
                if not depth:
                    return number, spot
                depth -= 1
    return None


def _closes(text: str, spot: int, sign: str) -> bool:
    """Tell whether a mark closes; an apostrophe within a word does not."""
    if text[spot] != sign:
        return False
    return sign == "”" or not text[spot + 1 : spot + 2].isalnum()


def _split(piece: Piece, spot: int) -> Piece:
    """Cut a piece of words in two; it keeps the first part, the second is given."""
    signs: list[Sign] = piece.words.signs if piece.words else []
    rest = signs[spot:]
    del signs[spot:]
    return Piece(Text, rest[0].at if rest else piece.at, Words(rest))


def _close_up(pieces: list[Piece]) -> None:
    """Drop the space before a citation: the mark of its note follows the words."""
    last = pieces[-1] if pieces else None
    if last and last.is_text and last.words:
        last.words.trim(left=False)
        if not last.words.signs:
            pieces.pop()
