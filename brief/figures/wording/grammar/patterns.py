"""Patterns of words, written in a line each and matched against tokens.

`the same ? MEASURE` reads "the same proportion" and "the same overall proportion". A
small word stands for itself, `a|b` for either; a word in capitals for one of a named
set; `#` for a year; `@` for any word but a number; `?` for any one word or none, `~3`
for up to three words within a noun phrase, `..6` for up to six words of the clause. A
word with `?` at its end may be left out, and one with `!` before it must not stand
there.

Time is bounded: a pattern has few gaps, and each gap few words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import NAME, NUMBER, WORD, Token, Tokens
from brief.figures.wording.late import Late

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_PARTS = frozenset(
    """
    and or but which who that is are was were be by with of for in on to from as at has
    have had because if when while than per show shows present presents
    """.split()
)
"""Words at which a noun phrase ends."""

_CLAUSES = frozenset("but which who because if while whereas although".split())
"""Words at which a clause ends."""

_NUMBERED = frozenset({*SMALL, "a", "an", "half", "hundred", "thousand", "million"})
"""Words that begin a number, or may."""

_GAP = Late(r"(~|\.\.)(\d)")


@dataclass(frozen=True, slots=True)
class _Step:
    """One word of a pattern, or a gap of at most `most` words."""

    words: frozenset[str] = frozenset()
    optional: bool = False
    denied: bool = False
    asks: Callable[[Token], bool] | None = None
    most: int = 0
    bars: Callable[[Token], bool] | None = None


_Entry = tuple[frozenset[str] | None, tuple[_Step, ...]]
"""The steps behind the first word, and the words of which one must be the next."""


class Patterns:
    """Patterns looked up at a place among tokens, by the word they begin with."""

    __slots__ = ("_first",)

    def __init__(self, lines: str, sets: Mapping[str, frozenset[str]]) -> None:
        """Read patterns, one to a line; none begins with a gap or an optional word."""
        self._first: dict[str, list[_Entry]] = {}
        for line in filter(str.strip, lines.splitlines()):
            head, *rest = (_step(word, sets) for word in line.split())
            entry = _must_follow(rest), tuple(rest)
            for word in head.words:
                self._first.setdefault(word, []).append(entry)

    def at(self, t: Tokens, i: int) -> int:
        """Give the place after the first pattern that stands here, or 0."""
        entries = self._first.get(t[i].text)
        if entries is None:
            return 0
        follower = t[i + 1].text
        for next_words, steps in entries:
            if next_words is None or follower in next_words or follower == "-":
                end = _matched(t, i + 1, steps)
                if end:
                    return end
        return 0

    def heads(self) -> Iterable[str]:
        """Give the words with which a pattern can begin."""
        return self._first


def _must_follow(steps: list[_Step]) -> frozenset[str] | None:
    """Give the words of which one must come next, or None where none must."""
    exact = steps and steps[0].words and not (steps[0].optional or steps[0].denied)
    return steps[0].words if exact else None


def _step(word: str, sets: Mapping[str, frozenset[str]]) -> _Step:
    gap = _GAP.fullmatch(word)
    if gap is not None:
        return _Step(most=int(gap[2]), bars=ends_noun if gap[1] == "~" else _ends)
    if word in _ASKED:
        return _Step(asks=_ASKED[word])
    if word == "?":
        return _Step(most=1, bars=ends_noun)
    bare = word.removesuffix("?").removeprefix("!")
    named = [sets.get(part) or {part} for part in bare.split("|")]
    return _Step(
        frozenset().union(*named), optional=word[-1] == "?", denied=word[0] == "!"
    )


def _is_no_number(token: Token) -> bool:
    """Say whether a token is a word, and begins no number."""
    return token.kind == WORD and token.text not in _NUMBERED


_ASKED = {"#": looks_like_year, "@": _is_no_number}
"""Signs of a pattern for one token, and what is asked of it."""


def _ends(token: Token) -> bool:
    """Say whether a clause ends at a token, or an amount stands in it."""
    if token.kind == NUMBER:
        return not looks_like_year(token)
    hyphen = token.text == "-" and not token.gap
    named = token.kind in {WORD, NAME} and token.text not in _CLAUSES
    return not (named or hyphen)


def ends_noun(token: Token) -> bool:
    """Say whether a noun phrase ends at a token."""
    return token.text in _PARTS or _ends(token)


def _matched(t: Tokens, i: int, steps: tuple[_Step, ...]) -> int:
    """Give the place after steps that stand here, the shortest way, or 0."""
    if not steps:
        return i
    step, rest = steps[0], steps[1:]
    if step.asks is not None:
        return _matched(t, i + 1, rest) if step.asks(t[i]) else 0
    if step.denied:
        return 0 if t[i].text in step.words else _matched(t, i, rest)
    if step.bars is None:
        j = i + 1 if t[i].text == "-" and not t[i].gap else i
        end = _matched(t, j + 1, rest) if t[j].text in step.words else 0
        return end or (_matched(t, i, rest) if step.optional else 0)
    for j in range(i, i + step.most + 1):
        end = _matched(t, j, rest)
        if end or step.bars(t[j]):
            return end
    return 0
