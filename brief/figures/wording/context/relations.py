"""What a clause compares or moves: "more likely than", the "rose" of "rose from 32%".

Where a text holds a quantity of another kind, its comparisons stand beside that.
"""

from __future__ import annotations

from dataclasses import replace

from brief.figures.wording.context.concerned import Told
from brief.figures.wording.grammar.aims import is_of_aim
from brief.figures.wording.grammar.expressions import Expression, comparison
from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.meaning import INNOCENT, Kind, Meaning


def is_weak(meaning: Meaning) -> bool:
    """Say whether words count only where nothing stronger does: "all", "no", a date."""
    if meaning.kind is Kind.SHARE:
        return meaning.word in _WEAK and meaning.whole is None
    return meaning.kind in INNOCENT


_WEAK = frozenset({"all", "none", "vague", "few"})


def comparisons(t: Tokens, first: int, last: int) -> tuple[Meaning, ...]:
    """Read comparisons where the text holds no quantity of another kind."""
    described: tuple[Meaning, ...] = ()
    for i in range(max(0, first - 1), last):
        item = comparison(t, i)
        if item is None or item.end <= first:
            continue
        said = (_over_time(t, item, last),)
        if not _only_describes(t, item):
            return said
        described = described or said
    return described


def taken(t: Tokens, found: list[Expression], every: list[Told]) -> set[int]:
    """Give the places of what belongs to numbers: not the "fell" of "fell to 40%"."""
    places: set[int] = set()
    for item, one in zip(found, every, strict=True):
        if not is_weak(item.meaning):
            free = not one.meaning.direction
            places |= {
                i
                for i in range(item.start, item.end)
                if not (free and i < item.core and t[i].text in WAYS)
            }
    return places


def compared(t: Tokens, first: int, last: int, places: set[int]) -> tuple[Meaning, ...]:
    """Give all that a text compares or moves, save what belongs to its numbers."""
    made: list[Meaning] = []
    i = first
    while i < last:
        item = comparison(t, i) or _moved(t, i)
        aimed = item is not None and is_of_aim(item.meaning)
        if item is None or (not aimed and places & set(range(i, item.end))):
            i += 1
            continue
        if not _only_describes(t, item) and not _leads_on(t, item):
            made.append(item.meaning)
        i = item.end
    return tuple(made)


def _leads_on(t: Tokens, item: Expression) -> bool:
    """Say whether a verb of change leads to a comparison: "fell below the target"."""
    moved = item.meaning.word in {"rose", "fell"} and item.end == item.core + 1
    return moved and t[item.end].text in _FOLLOWS


_FOLLOWS = frozenset(
    "below above behind past beyond under faster slower more less higher lower".split()
)


def _moved(t: Tokens, i: int) -> Expression | None:
    """Read a verb of change that is no comparison of its own: "soared", "plunged"."""
    verb = t[i].text.endswith(("ed", "ing")) or t[i].text == "cut"
    way = WAYS.get(t[i].text, 0) if verb else 0
    word = {1: "rose", -1: "fell"}.get(way)
    if word is None:
        return None
    return Expression(Meaning(Kind.COMPARISON, word=word, direction=way), i, i, i + 1)


_DESCRIPTIVE = frozenset("older younger smaller larger shorter longer".split())


def _only_describes(t: Tokens, item: Expression) -> bool:
    """Say whether "older" tells which are meant: "older workers are less likely"."""
    bare = item.end == item.core + 1 and t[item.core].text in _DESCRIPTIVE
    return bare and all(one.text != "than" for one in t[item.end : item.end + 4])


_COURSE = frozenset("since row running consecutive year years".split())


def _over_time(t: Tokens, item: Expression, last: int) -> Meaning:
    """Make "rising since 2010" a trend: two figures cannot bear out every year."""
    progressive = any(t[i].text.endswith("ing") for i in range(item.core, item.end))
    timed = any(t[i].text in _COURSE for i in range(item.end, last))
    if item.meaning.word in {"rose", "fell"} and progressive and timed:
        return replace(item.meaning, kind=Kind.TREND)
    return item.meaning
