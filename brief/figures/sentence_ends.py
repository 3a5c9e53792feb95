"""Where whole sentences end, which no abbreviation and no decimal point cuts short.

A full stop ends a sentence where a space and a capital or a numeral follow, but not
after an initial, nor after one of the few abbreviations that people do write a point
after.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late

_END = Late(r"[.!?][”’\"')\]]*(?=\s+[“‘\"'(\[]?[A-Z0-9£€$])")

_BEFORE_NUMERAL = Late(
    r"\b(?:pp?|paras?|nos?|vol|arts?|ch|schs?|regs?|figs?|ss?|approx|est|cf)\.$",
    re.IGNORECASE,
)
_BEFORE_NAME = Late(
    r"\b(?:[A-HJ-Z]|Mrs?|Ms|Dr|Prof|Rev|Hon|Sir|St|vs?|cf|eg|ie|e\.g|i\.e)\.$"
)
"""A single capital is an initial: "A. Tester"; "I" is a word of its own."""


def spans(text: str) -> Iterator[tuple[int, int]]:
    """Give where each sentence of a text begins and ends, none left out."""
    start = 0
    for end in _END.finditer(text):
        if not _goes_on(text[start : end.start() + 1], text[end.end() :].lstrip()):
            yield start, end.end()
            start = end.end()
    if text[start:].strip():
        yield start, len(text)


def parted(text: str) -> Iterator[str]:
    """Part a text at the ends of its sentences; the spaces between them are lost."""
    for start, end in spans(text):
        if sentence := text[start:end].strip():
            yield sentence


def _goes_on(so_far: str, rest: str) -> bool:
    """Tell whether a point only shortens a word: "p. 4", "A. Tester"."""
    shortened = _BEFORE_NUMERAL if rest[:1].isdigit() else _BEFORE_NAME
    return bool(shortened.search(so_far))
