"""Declared phrases in running text, however they are spelled.

"Heroin & crack users", "heroin/crack user" and "heroin- and crack-users" are one name;
"aged 15–64" is "aged 15 to 64", and "excluding “fraud”" excludes fraud. Words are
compared one by one, in the singular; nothing is guessed from what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from brief.figures.nouns import singular
from brief.figures.wording.late import Late

_TOKEN = Late(
    r"(?P<either>and/or\b)"
    r"|(?P<year>\b(?:19|20)\d\d/(?:(?:19|20)\d\d|\d\d)(?!\d))"
    r"|(?P<number>\d+(?:[,.]\d+)*)"
    r"|(?P<percent>\bper\s?cent\b|%)"
    r"|(?P<word>[^\W\d_]+(?:['’][^\W\d_]+)*)"
    r"|(?P<mark>[.,;:()\[\]!?]|\s[–—-]\s|—)"
    r"|(?P<dash>[-‐‑–−])"
    r"|(?P<slash>/)"
    r"|(?P<plus>&)",
    re.IGNORECASE,
)

MARKS = frozenset(".,;:()[]!?—")
"""The tokens that are no words."""

_AGED = frozenset({"age", "ages", "aged"})
_EITHER = frozenset({"/", "and", "or", "and/or"})
_YEAR = Late(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a mark as it is compared, and the characters that it is made of."""

    text: str
    start: int
    end: int


Span = tuple[int, int]
"""Where a phrase stands: its first token, and the one behind its last."""


@lru_cache(maxsize=4096)
def spoken(text: str) -> tuple[Token, ...]:
    """Give the words and marks of a text as they are compared."""
    found: list[Token] = []
    for one in _TOKEN.finditer(text):
        word = _as_compared(one, found, text)
        if word:
            found.append(Token(word, one.start(), one.end()))
    return tuple(_spelled_out(found))


def _as_compared(one: re.Match[str], before: Sequence[Token], text: str) -> str:
    """Give one token as it is compared; empty for what is passed over."""
    said = one[0].strip()
    match one.lastgroup:
        case "word":
            return _word(said.lower().replace("’", "'"))
        case "dash":
            return _dash(one, before, text)
        case "year":
            return f"{said[:4]}/{said[-2:]}"
        case "mark":
            return _between_numbers(one, before, text) or said.replace("–", "—")
        case "percent" | "plus":
            return "%" if one.lastgroup == "percent" else "and"
        case _:
            return said.lower()


def _word(word: str) -> str:
    """Give a word in the singular, without the s of what is its own."""
    if word in {"percent", *_AGED}:
        return "%" if word == "percent" else "aged"
    return singular(word.removesuffix("'s")) if len(word) > 3 else word


def _dash(one: re.Match[str], before: Sequence[Token], text: str) -> str:
    """Read a dash between two numbers as "to"; one between two words joins them."""
    near = bool(before) and before[-1].end == one.start()
    return _between_numbers(one, before, text) if near else ""


def _between_numbers(one: re.Match[str], before: Sequence[Token], text: str) -> str:
    dash = one[0].strip() in {"-", "‐", "‑", "–", "−"}
    behind = text[one.end() : one.end() + 1].isdigit()
    return "to" if dash and behind and before and before[-1].text.isdigit() else ""


def _spelled_out(tokens: Sequence[Token]) -> Iterator[Token]:
    """Tell years that run over, and ages, in one form each."""
    at = 0
    while at < len(tokens):
        size, made = _one_form(tokens, at)
        yield from made
        at += size


def _one_form(tokens: Sequence[Token], at: int) -> tuple[int, tuple[Token, ...]]:
    """Give how many tokens from here have another form, and that form."""
    here, texts = tokens[at], [one.text for one in tokens[at : at + 5]]
    if texts[1:2] == ["to"] and _runs_over(texts[0], "".join(texts[2:3])):
        year = f"{texts[0]}/{texts[2][-2:]}"
        return 3, (Token(year, here.start, tokens[at + 2].end),)
    if texts[:2] == ["aged", "between"] and texts[3:4] == ["and"]:
        return 4, (here, tokens[at + 2], replace(tokens[at + 3], text="to"))
    if texts[1:2] == ["to"] and texts[3:] == ["year", "old"]:
        return 5, (Token("aged", here.start, here.start), *tokens[at : at + 3])
    if passed := _PASSED.get(tuple(texts[:2])):
        return passed, ()
    return 1, (here,)


_PASSED: Mapping[tuple[str, ...], int] = {
    ("the", "aged"): 3,
    ("aged", "under"): 1,
    ("aged", "over"): 1,
}
"""Tokens that are passed over: "under the age of 16" and "aged under 16" are one."""


def _runs_over(year: str, end: str) -> bool:
    """Tell whether two years make one that runs over, written short: "2016-17"."""
    short = bool(_YEAR.fullmatch(year)) and end.isdigit() and len(end) == 2
    return short and int(year[2:]) + 1 == int(end)


@lru_cache(maxsize=2048)
def words_of(phrase: str) -> tuple[str, ...]:
    """Give the words of a phrase as they are compared."""
    return tuple(one.text for one in spoken(phrase))


def places(tokens: Sequence[Token], phrase: str) -> Iterator[Span]:
    """Give every place at which a phrase stands."""
    wanted = words_of(phrase)
    first = wanted[0] if wanted else ""
    either = first in _EITHER
    for at in range(len(tokens) - len(wanted) + 1 if wanted else 0):
        word = tokens[at].text
        if word != first and not (either and _alike(word, first)):
            continue
        said = tokens[at : at + len(wanted)]
        if all(_alike(one.text, word) for one, word in zip(said, wanted, strict=True)):
            yield at, at + len(wanted)


def _alike(one: str, other: str) -> bool:
    """Tell whether two words are one; a stroke is "and" as well as "or"."""
    return one == other or ("/" in {one, other} and {one, other} <= _EITHER)


def all_places(tokens: Sequence[Token], phrases: Iterable[str]) -> tuple[Span, ...]:
    """Give every place of any of the phrases, in the order of the text."""
    return tuple(sorted({at for one in phrases for at in places(tokens, one)}))


def stands(text: str, phrases: Iterable[str]) -> str:
    """Give the first of the phrases that stands in a text in any spelling."""
    tokens = spoken(text)
    return next((one for one in phrases if any(places(tokens, one))), "")
