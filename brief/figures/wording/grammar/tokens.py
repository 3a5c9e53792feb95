"""Text to tokens: numbers, words, signs and names, each with its place in the text.

Knows how things are printed (dashes, spaces, apostrophes) and nothing of their meaning.
Time is linear in the length of the text.
"""

from __future__ import annotations

from typing import NamedTuple

from brief.figures.wording.late import Late

NUMBER = 0
WORD = 1
SIGN = 2
NAME = 3
"""M6, COVID-19's 19, 5G, G4S: digits that name rather than count."""
END = 4

INSIDE = 0
BESIDE = 1
"""A token beside the link, which may lend a hedge or a unit but no number."""


class Token(NamedTuple):
    """One piece of text. `gap` says whether space stands before it."""

    kind: int
    text: str
    start: int
    end: int
    gap: bool
    side: int


Tokens = list[Token]

PADDING = 6
"""End tokens after the last, so that a reader may look ahead without counting."""

_PLAIN = {
    **dict.fromkeys("\u00a0\u202f\u2007", "\u2009"),
    **dict.fromkeys("’‘ʼ´`", "'"),
    **dict.fromkeys("−‐‑\u00ad", "-"),
    **dict.fromkeys("—‒―", "–"),
    **dict.fromkeys("∼˜", "~"),
    **dict.fromkeys("º˚", "°"),
}
_TABLE = str.maketrans(_PLAIN)

_SUFFIXES = "|".join(
    """
    k m mn bn tn b million billion trillion thousand p pp ppt ppts pc x am pm st nd
    rd th rds ths s h hr hrs min mins yr yrs kg km cm mm ml mg mph kwh mwh gwh
    fold ish odd ft ha yd yds mi lb lbs oz cl kb mb gb tb kw mw gw hz khz mhz ghz
    sqm sqft mcg mbps gbps bps pw pcm nr kv kva mva gwp kj mj
    m2 m3 km2 kt mt
    """.split()
)
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
"""Fractions that are one character."""

_RAISED = "¹²³⁰⁴⁵⁶⁷⁸⁹"
_LETTER = rf"[^\W\d_{VULGAR}{_RAISED}]"
_ANY = rf"[^\W{VULGAR}{_RAISED}]"
_RAND = r"[Rr](?=[0-9][0-9 ,.]{0,12}\s?(?:[mb]illion|bn)\b)"
"""The sign of the rand, which is known by the size behind it: "R70 billion"."""

_TOKEN = Late(
    r"(?P<version>[0-9]+(?:\.[0-9]+){2,})"
    r"|(?P<combined>\b(?:two|three|four|five|six|seven|eight|[2-9])-in-(?:one|1)\b)"
    rf"|(?P<mult>(?<!\w)x[0-9]+(?:\.[0-9]+)?(?!{_ANY}))"
    r"|(?P<num>(?:(?<!\w)|(?<=\b[Rr]))(?<![0-9]\.)(?:"
    r"[0-9]{1,3}(?:[,\u2009][0-9]{3})+(?![0-9,][0-9])(?:[.·][0-9]+)?"
    r"|(?<![0-9] )[1-9][0-9]{0,2}(?: [0-9]{3})+(?![0-9]|[ .,][0-9])"
    r"|[0-9]+(?:[.·][0-9]+)?|\.[0-9]+)"
    rf"(?=(?:{_SUFFIXES}|(?<=[0-9][0-9])g)?(?!{_ANY})))"
    rf"|(?P<word>{_RAND}|{_LETTER}+(?:'{_LETTER}+)*(?![\d_]|{_LETTER}))"
    rf"|(?P<suffix>(?<=[0-9]){_LETTER}+[23]?)"
    rf"|(?P<name>{_ANY}+)"
    r"|(?P<break>\n[^\S\n]*(?:\n\s*|(?=[-*•] )))"
    r"|(?P<sign>\S)"
)
_KINDS = {
    "version": NAME,
    "combined": NAME,
    "mult": NAME,
    "num": NUMBER,
    "word": WORD,
    "suffix": WORD,
    "name": NAME,
    "sign": SIGN,
    "break": SIGN,
}
_BREAK = "."
"""A blank line, or the next point of a list, closes a sentence as a stop does."""


def plain(text: str) -> str:
    """Lower the case and unify dashes, spaces and apostrophes, keeping every offset."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(
            char.lower() if len(char.lower()) == 1 else char for char in text
        )
    return lowered.translate(_TABLE)


def tokens_of(text: str, side: int = INSIDE, base: int = 0) -> Tokens:
    """Cut a text into tokens whose offsets count from `base`."""
    made: Tokens = []
    last = 0
    for match in _TOKEN.finditer(plain(text)):
        start, end = match.span()
        name = match.lastgroup or "sign"
        text = _BREAK if name == "break" else match[0]
        gap = start > last or start == 0
        made.append(Token(_KINDS[name], text, base + start, base + end, gap, side))
        last = end
    return made


def is_times(token: Token) -> bool:
    """Say whether a token is a multiple with its sign before it: "x3"."""
    return token.kind == NAME and _TIMES.fullmatch(token.text) is not None


_TIMES = Late(r"x[0-9]{1,9}(?:\.[0-9]{1,9})?")


def closed(tokens: Tokens) -> Tokens:
    """Add the end tokens that readers rely on."""
    place = tokens[-1].end if tokens else 0
    last = Token(END, "", place, place, gap=True, side=BESIDE)
    tokens.extend([last] * PADDING)
    return tokens
