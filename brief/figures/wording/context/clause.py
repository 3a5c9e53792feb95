"""A clause as it stands round a link: what is inside counts, what is beside helps.

Reads the expressions of a text together with the modifiers and units that stand
directly before and after it. Numbers beside the text are never taken into it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache

from brief.figures.wording.context.concerned import Told, told
from brief.figures.wording.context.denied_before import denied_before
from brief.figures.wording.context.denied_subjects import denied
from brief.figures.wording.context.framed import framed
from brief.figures.wording.context.leftovers import leftover
from brief.figures.wording.context.miswritten import MISWRITTEN
from brief.figures.wording.context.relations import (
    compared,
    comparisons,
    is_weak,
    taken,
)
from brief.figures.wording.context.whole_points import no_points
from brief.figures.wording.grammar.aims import tells_of_all
from brief.figures.wording.grammar.expressions import Expression, expression
from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import (
    BESIDE,
    INSIDE,
    NAME,
    NUMBER,
    SIGN,
    Token,
    Tokens,
    closed,
    tokens_of,
)
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.meaning import (
    INNOCENT,
    TENS,
    Amount,
    Approx,
    Bound,
    Kind,
    Meaning,
)

LONGEST = 600
"""Characters of a wording; longer ones state no quantity that a reader could hold."""

BEFORE = 90
AFTER = 70
"""Characters of the clause beside a link that are looked at."""

INSIDE_FROM, _BEHIND = 10_000, 20_000
"""Where the places of tokens begin in the text, and in what stands behind it."""

_MASK = "‖"
_MASKED_AFTER = frozenset({*SMALL, "half", "once", "twice"})
_MASKED_BEFORE = _MASKED_AFTER | {"hundred", "thousand", "million", "billion", "dozen"}


@dataclass(frozen=True, slots=True)
class Clause:
    """The expressions of a text, in order, and why it cannot be read if it cannot.

    `said` is the text with the words beside it that were read with it: "12%", where
    the link holds 12 and the sign stands behind it. `compared` is what the text
    compares beside its numbers, in order: the "rose" of "rose from 32% to 40%".
    `doubt` says that words before the text may deny it or make another thing of it.
    """

    told: tuple[Told, ...]
    fault: str = ""
    said: str = ""
    compared: tuple[Meaning, ...] = ()
    doubt: str = ""

    @property
    def meanings(self) -> tuple[Meaning, ...]:
        """Give what the expressions say."""
        return tuple(one.meaning for one in self.told)


@lru_cache(maxsize=8192)
def clause_of(text: str, before: str = "", after: str = "") -> Clause:
    """Read a text with what stands beside it; the same text is read once."""
    if len(text) > LONGEST:
        return Clause((), f"it is {len(text):,} characters long")
    miswritten = MISWRITTEN.search(text)
    if miswritten:
        return Clause((), f"“{miswritten[0]}” is not how a number is written")
    if points := no_points(text, before, after):
        return Clause((), points)
    tokens, first, last = _joined(text, before, after)
    if first == last:
        return Clause((), "it is empty")
    found = _expressions(tokens, first, last)
    every = [
        told(tokens, item, denied(tokens, item, _of_all(tokens, item)))
        for item in found
    ]
    fault = leftover(tokens, first, last, found)
    strong = [one for one in every if not is_weak(one.meaning)]
    if not fault and not strong:
        plain = (
            comparisons(tokens, first, last)
            or _lengths(tokens, first, last)
            or _tens(tokens, first, last)
        )
        strong = [Told(one) for one in plain if not _only_tells(one, every)]
    meant = tuple(one.meaning for one in strong or every)
    lead = _tail(before)
    doubt = _denied(tokens, first, found, every, meant, lead)
    doubt = doubt or framed(lead, text, after, meant)
    said = _said(tokens, found, text, lead, after)
    beside = compared(tokens, first, last, taken(tokens, found, every))
    return Clause(tuple(strong or every), fault, said, beside, doubt)


def _denied(
    t: Tokens,
    first: int,
    found: list[Expression],
    every: list[Told],
    meant: tuple[Meaning, ...],
    lead: str,
) -> str:
    """Say that words before the text may deny it, or that it denies a degree."""
    why = "stands before it and may deny it: say plainly what is meant"
    at = denied_before(t, first, found, meant)
    if at >= 0:
        return f"“{' '.join(lead[t[at].start :].split())}” {why}"
    degree = not any(one.negated for one in meant) and any(
        item.start < first and is_weak(one.meaning) and one.meaning.negated
        for item, one in zip(found, every, strict=True)
    )
    return f"“not” {why}" if degree else ""


def _only_tells(comparison: Meaning, every: list[Told]) -> bool:
    """Say whether a comparison only tells of what the other words state.

    "The youngest victim was 14", "every one of the trusts missed its target".
    """
    if comparison.word in _EXTREMES:
        return any(one.meaning.kind is Kind.AGE and one.meaning.amount for one in every)
    shares = [one.meaning for one in every if one.meaning.kind is Kind.SHARE]
    none_of_it = comparison.negated and [one.word for one in shares] == ["none"]
    shared = bool(shares) and not none_of_it
    return shared and tells_of_all(comparison)


_EXTREMES = frozenset({"highest", "lowest"})
"""Beside an age these only describe: "the youngest victim was 14 years old"."""


def comparisons_in(text: str) -> tuple[Meaning, ...]:
    """Give what a text compares or trends, whatever numbers it holds beside."""
    tokens, first, last = _joined(text, "", "")
    return comparisons(tokens, first, last)


def _said(t: Tokens, found: list[Expression], text: str, lead: str, after: str) -> str:
    """Give the text with the words beside it that its expressions took in."""
    used = [t[i] for item in found for i in range(item.start, item.end)]
    begin = min(
        (one.start for one in used if one.start < INSIDE_FROM), default=len(lead)
    )
    end = max((one.end - _BEHIND for one in used if one.end > _BEHIND), default=0)
    return f"{lead[begin:]}{text}{after[:end]}"


def _of_all(t: Tokens, item: Expression) -> Meaning:
    """Read "all 22 districts" and "all of the 64" as all of so many."""
    meaning = directed(t, item)
    bare = meaning.kind is Kind.NUMBER and not meaning.unit and meaning.upper is None
    if not bare or meaning.bound is not Bound.NONE or meaning.approx is not Approx.NONE:
        return meaning
    i = item.core - 1
    while i > 0 and t[i].text in _OF_ALL:
        i -= 1
    if i < 0 or t[i].text != "all" or t[i - 1].text in {"of", "in"}:
        return meaning
    return replace(
        meaning, kind=Kind.SHARE, amount=None, word="all", whole=meaning.amount
    )


_OF_ALL = frozenset({"of", "the", "these", "those", "our", "its", "their"})


def _lengths(t: Tokens, first: int, last: int) -> tuple[Meaning, ...]:
    """Read "for a decade" where the text holds no other quantity."""
    for i in range(first, last - 1):
        unit = t[i + 1].text
        led = i > 0 and t[i - 1].text in _LASTING
        if t[i].text in {"a", "an", "one"} and unit in HOURS and led:
            return (Meaning(Kind.NUMBER, ONE, unit=unit),)
    return ()


def _tens(t: Tokens, first: int, last: int) -> tuple[Meaning, ...]:
    """Read "in the 30s" and "in the mid-twenties" where nothing else is said."""
    for i in range(first, last - 1):
        if t[i].text not in {"the", "his", "her", "their", "your", "my", "our"}:
            continue
        part = t[i + 1].text if t[i + 1].text in _PARTS_OF_TEN else ""
        j = i + 2 if part else i + 1
        j = j + 1 if t[j].text == "-" else j
        start = _TENS.get(t[j].text)
        if t[j].kind == NUMBER and t[j + 1].text == "s" and not t[j + 1].gap:
            start = int(t[j].text) if t[j].text in _IN_DIGITS else None
        if start:
            low, high = (
                Amount(Fraction(start + end), Fraction(1))
                for end in _PARTS_OF_TEN[part]
            )
            return (Meaning(Kind.NUMBER, low, high, word=TENS),)
    return ()


_TENS = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
_IN_DIGITS = frozenset(map(str, _TENS.values()))
_PARTS_OF_TEN = {
    "": (0, 9),
    "low": (1, 4),
    "early": (1, 4),
    "mid": (4, 6),
    "middle": (4, 6),
    "high": (6, 9),
    "late": (6, 9),
}
"""Where in ten years, or ten of anything, "the mid-twenties" are."""

ONE = Amount(Fraction(1), Fraction(1, 10))
_LASTING = frozenset(
    "for over within lasted lasting lasts took takes taken of is was be been in".split()
)


def _joined(text: str, before: str, after: str) -> tuple[Tokens, int, int]:
    """Join the three parts into tokens; give the first and last place of the text."""
    lead = _masked(tokens_of(_tail(before), BESIDE), _MASKED_BEFORE)
    inside = tokens_of(text, INSIDE, INSIDE_FROM)
    follow = _masked(tokens_of(after[:AFTER], BESIDE, _BEHIND), _MASKED_AFTER)
    if follow and after[:1].strip():
        follow[0] = follow[0]._replace(gap=False)
    if inside and before[-1:].strip():
        inside[0] = inside[0]._replace(gap=False)
    joined = [*lead, *inside, *follow]
    return closed(joined), len(lead), len(lead) + len(inside)


def _tail(before: str) -> str:
    """Give the end of what stands before, from the last full stop on."""
    tail = before[-BEFORE:]
    for stop in (". ", "; ", "? ", "! ", "\n\n"):
        _, found, rest = tail.rpartition(stop)
        tail = rest if found else tail
    return tail


def _masked(tokens: Tokens, words: frozenset[str]) -> Tokens:
    """Hide the numbers of the neighbours: they are claims of their own."""
    return [
        token._replace(kind=NAME, text=_MASK) if _is_number(token, words) else token
        for token in tokens
    ]


def _is_number(token: Token, words: frozenset[str]) -> bool:
    return token.kind == NUMBER or token.text in words


def _expressions(t: Tokens, first: int, last: int) -> list[Expression]:
    """Read the expressions that take words from the text, modifiers before it too."""
    found: list[Expression] = []
    i = _opening(t, first, last, found)
    while i < last:
        item = None if _of_each_other(t, i) else expression(t, i)
        if item is None:
            i += 1
            continue
        found.append(item)
        i = max(item.end, i + 1)
    return found


def _of_each_other(t: Tokens, i: int) -> bool:
    """Say whether "one another" or "each other" begins here, which count nothing."""
    return (t[i].text, t[i + 1].text) in {("one", "another"), ("each", "other")}


def _opening(t: Tokens, first: int, last: int, found: list[Expression]) -> int:
    """Read an expression that begins before the text and reaches into it."""
    for i in range(max(0, first - 10), first):
        if t[i].text == _MASK:
            continue
        item = expression(t, i)
        if item is None or item.end <= first or item.start != i:
            continue
        if item.meaning.kind in INNOCENT and item.core < first:
            continue
        found.append(item)
        return item.end
    return first


def directed(t: Tokens, item: Expression) -> Meaning:
    """Let "burglary has fallen in the area by a third" give the fraction its way."""
    meaning = item.meaning
    if meaning.direction or meaning.kind not in _MOVABLE:
        return meaning
    i = item.start - 1
    if i > 0 and t[i].text in {"was", "is", "were"}:
        way = _STEPS.get(t[i - 1].text, 0)
        whole = t[item.end].text == "of"
        if way and not whole and meaning.kind in {Kind.PERCENT, Kind.FRACTION}:
            return replace(meaning, kind=Kind.CHANGE, direction=way, moved=True)
    if i < 0 or t[i].text not in {"by", "of"}:
        return meaning
    way = way_before(t, i)
    if not way:
        return meaning
    if meaning.kind in {Kind.PERCENT, Kind.FRACTION}:
        return replace(meaning, kind=Kind.CHANGE, direction=way, moved=True)
    return replace(meaning, direction=way, moved=True)


_STEPS = {
    **dict.fromkeys("rise increase growth jump surge".split(), 1),
    **dict.fromkeys("fall decrease decline drop reduction cut".split(), -1),
}
"""Nouns of change, whose amount may follow a verb: "the rise was in excess of 30%"."""

_MOVABLE = frozenset({Kind.PERCENT, Kind.FRACTION, Kind.POINTS})
_REACH = 9


def way_before(t: Tokens, i: int) -> int:
    """Find the verb or noun of change to which a "by" or "of" belongs, or 0."""
    nouns_only = t[i].text == "of"
    for j in range(i - 1, max(-1, i - _REACH), -1):
        token = t[j]
        if token.kind in {NUMBER, NAME, SIGN} and token.text not in {"-", "'", ","}:
            return 0
        way = WAYS.get(token.text, 0)
        if way and (not nouns_only or _is_noun(t, j)):
            return way
    return 0


_ARTICLES = frozenset(
    "a an the this that further sharp overall steady net total".split()
)


def _is_noun(t: Tokens, j: int) -> bool:
    """Say whether a word of change stands as a noun: "an increase in crime of 12%"."""
    return j > 0 and t[j - 1].text in _ARTICLES and t[j + 1].text in {"in", "of", "to"}
