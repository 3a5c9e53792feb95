"""What stands around a number: its hedges before it, its bounds after it.

Collects modifiers and says when they contradict one another. It reads no numbers.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from brief.figures.wording.grammar.modifiers import (
    PREFIX,
    SUFFIX,
    WAY,
    WAY_ADVERBS,
    WAYS,
)
from brief.figures.wording.grammar.numbers import SMALL, number, past_hyphen
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import DENIED_BOUNDS, Approx, Bound, Kind, Meaning

_SHORTENED = frozenset({"approx", "c", "ca", "est"})
"""Hedges that may end in a full stop."""

MOST_MARKS = 8
"""Modifiers before one number; nobody writes more and means it."""


@dataclass(frozen=True, slots=True)
class Marks:
    """The modifiers gathered so far, and where the first that matters begins."""

    approx: Approx = Approx.NONE
    estimate: bool = False
    bound: Bound = Bound.NONE
    negated: bool = False
    way: int = 0
    level: bool = False
    fault: str = ""
    start: int = -1

    @property
    def empty(self) -> bool:
        """Say whether nothing has been gathered that changes a meaning."""
        return self.start < 0


NO_MARKS = Marks()


def prefixes(t: Tokens, i: int) -> list[tuple[Marks, int]]:
    """Gather the modifiers from here on; give every stage, the longest last."""
    stages = [(NO_MARKS, i)]
    marks = NO_MARKS
    for _ in range(MOST_MARKS):
        if t[i].kind == END:
            break
        step = _way(t, i, marks) or _mark(t, i, marks)
        if step is None:
            break
        marks, i = step
        stages.append(step)
    return stages


def _mark(t: Tokens, i: int, marks: Marks) -> tuple[Marks, int] | None:
    """Read one hedge, bound, negation or filler."""
    at = PREFIX.at(t, i)
    if at is None:
        return None
    (slot, value), end = at
    if _closes_another(t, i, value) or _is_during(t, i):
        return None
    if slot == "skip":
        return None if marks.empty else (marks, end)
    if t[i].text == "near" and t[past_hyphen(t, end)].text.endswith("ing"):
        value, end = Approx.BELOW, past_hyphen(t, end)
    if t[end].text == "." and not t[end].gap and t[end - 1].text in _SHORTENED:
        end += 1
    start = i if marks.empty else marks.start
    if value is Bound.AT_MOST and t[i].text == "as" and marks.negated:
        marks, value = replace(marks, negated=False), Bound.UNDER
    return replace(_add(marks, slot, value), start=start), end


def _closes_another(t: Tokens, i: int, value: object) -> bool:
    """Say whether a bound closes what was before: the "over" of "85 and over rose".

    "Those who passed went up by three" passes nothing.
    """
    closes = isinstance(value, Bound) and i > 0 and t[i - 1].text in {"and", "or"}
    closes = closes or t[i].text in {"passed", "passing"}
    return closes and WAY.at(t, i + 1) is not None


def _is_during(t: Tokens, i: int) -> bool:
    """Say whether "over" tells when: "over its three years", "over the 18 months"."""
    known = t[i].text == "over" and t[i + 1].text in _KNOWN
    return known and any(one.text in _LONG for one in t[i + 3 : i + 5])


_KNOWN = frozenset("the its their our these those his her".split())
_LONG = frozenset("years months weeks days quarters decades".split())


def _way(t: Tokens, i: int, marks: Marks) -> tuple[Marks, int] | None:
    """Read a verb or noun of change, with the "by" or "of" after it."""
    at = WAY.at(t, i)
    if at is None or (t[i].text == "up" and _is_no_rise(t, i)):
        return None
    way, end = at
    if t[i].text in _FALLS and _is_short_of(t, end):
        return None
    if marks.way and marks.way != way:
        if t[i - 1].text not in WAYS:
            return None
        marks = replace(marks, fault="it goes up and down at once")
    start = i if marks.empty else marks.start
    marks = replace(marks, way=way, start=start)
    other = WAY.at(t, end + 1) if t[end].text == "and" else None
    if other and other[0] != way:
        marks, end = replace(marks, fault="it goes up and down at once"), other[1]
    while _is_adverb(t, end):
        end += 1
    level = t[end - 1].text != "by" and _is_level(t[end].text, way)
    if t[end].text == "of" and t[end + 1].text != "the":
        end += 1
    return replace(marks, level=marks.level or level), end + (t[end].text == "to")


def _is_level(word: str, way: int) -> bool:
    """Say whether a verb of change tells what was reached: "fell to", "fell below"."""
    return word == "to" or word in _LEVELS or (word == "under" and way < 0)


_LEVELS = frozenset("below above beyond past".split())
"""Behind a verb of change these name what it reached: "fell below 10%"."""


def _is_adverb(t: Tokens, i: int) -> bool:
    """Say whether an adverb stands here, and no "just under"."""
    more = t[i + 1].text in {"more", "less", "fewer"} and t[i + 2].text == "than"
    sided = t[i].text in _SLIGHT and (more or t[i + 1].text in _SIDES)
    return t[i].kind == WORD and t[i].text in WAY_ADVERBS and not sided


_SLIGHT = frozenset("just only slightly marginally".split())
_SIDES = frozenset("under over below above short shy".split())
"""After "just" these hedge to one side: "down by just under two thirds"."""

_FALLS = frozenset("fall falls fell fallen falling".split())


def _is_short_of(t: Tokens, i: int) -> bool:
    """Say whether no fall is meant: "fell short of", "falling just shy of"."""
    while t[i].text in _HOW_SHORT:
        i += 1
    return t[i].text in {"short", "shy"} and t[i + 1].text == "of"


_HOW_SHORT = frozenset(
    "just well far a little some way somewhat slightly marginally narrowly only".split()
)

_DONE_UP = frozenset(
    "made make makes making take takes took taken taking give gives gave given giving"
    " set sets setting open opened sign signed follow followed end ended ends backed"
    " pick picked picks".split()
)
"""Verbs of which "up" is a part and no rise: "made up 41% of callers"."""


def _is_no_rise(t: Tokens, i: int) -> bool:
    """Say whether "up" is no rise: "up to", "made up"."""
    return t[i + 1].text in {"to", "until"} or (i > 0 and t[i - 1].text in _DONE_UP)


def _add(marks: Marks, slot: str, value: object) -> Marks:
    """Add a modifier, or note the contradiction."""
    if isinstance(value, Approx):
        return _hedged(marks, slot, value)
    if isinstance(value, Bound):
        if marks.bound is not Bound.NONE:
            return replace(marks, fault="it sets two bounds at once")
        if marks.approx is not Approx.NONE:
            return replace(marks, bound=value, fault="it hedges and bounds at once")
        return replace(marks, bound=value)
    if marks.negated:
        return replace(marks, fault="it says “not” twice")
    return replace(marks, negated=True)


def _hedged(marks: Marks, slot: str, value: Approx) -> Marks:
    """Add a hedge."""
    if slot == "estimate":
        return replace(marks, estimate=True)
    if marks.approx not in {Approx.NONE, value}:
        return replace(marks, fault="its hedges pull different ways")
    if marks.approx is value and value is not Approx.ABOUT:
        return replace(marks, fault="it says its hedge twice")
    if marks.bound is not Bound.NONE and value is not Approx.ABOUT:
        return replace(marks, approx=value, fault="it hedges and bounds at once")
    return replace(marks, approx=value)


def _goes_on(t: Tokens, i: int) -> bool:
    """Say whether a number follows: "half and more than two thirds"."""
    return t[i].kind in {NUMBER, SIGN} or t[i].text == "than" or t[i].text in SMALL


_ENDS: Phrases[bool] = Phrases(
    spread(
        (
            """or more|or less|or fewer|or so|or thereabouts|give or take|if not more
            |if not fewer|if not less""",
            False,
        ),
        ("at most|at the most|at least|at the outside|at the very most|tops", True),
    )
)
"""They may stand behind what is counted: "20 miles or less", "400 farms, or so"; some
only where the clause then ends, for "30 at least one of whom" goes on."""


def _past_things(t: Tokens, i: int) -> int:
    """Give the place of such an end behind one or two words, or 0."""
    for j in (i + 1, i + 2):
        if t[j - 1].kind != WORD or t[j - 1].text in {"or", "and"}:
            return 0
        k = j + 1 if t[j].text == "," else j
        at = _ENDS.at(t, k)
        if at and (not at[0] or t[at[1]].kind in {END, SIGN}):
            return k
    return 0


def suffixed(t: Tokens, i: int, marks: Marks) -> tuple[Marks, int]:
    """Add what stands after the number: "or so", "or more", "at most"."""
    j = i + 1 if t[i].text in {",", "-"} and not t[i].gap else i
    j = _past_things(t, i) or j
    at = SUFFIX.at(t, j)
    if at is None or (t[i].text == "," and at[0][0] == "skip"):
        return marks, i
    if t[i].text == "," and at[0][0] == "approx" and number(t, at[1]) is not None:
        return marks, i
    (slot, value), end = at
    if slot == "skip":
        return marks, end
    goes_on = t[j].text == "and" and _goes_on(t, end)
    if goes_on or t[end].text == "than":  # "or more than one in seven"
        return marks, i
    if t[j].text in {"plus", "maximum", "minimum", "tops", "more", "+"}:
        follower = t[end]
        if follower.text == "of" or (t[j].text == "plus" and follower.gap is False):
            return marks, i
    return _add(marks, slot, value), end


def applied(marks: Marks, meaning: Meaning) -> Meaning:
    """Put the modifiers onto a meaning."""
    if marks is NO_MARKS:
        return meaning
    approx = marks.approx
    if approx is Approx.NONE and marks.estimate and marks.bound is Bound.NONE:
        approx = Approx.ABOUT
    bound, negated = marks.bound, marks.negated
    if negated and bound in DENIED_BOUNDS:
        bound, negated = DENIED_BOUNDS[bound], False
    fault = marks.fault or meaning.fault
    if not fault and meaning.upper is not None and bound is not Bound.NONE:
        fault = _range_fault(meaning)
    if approx is not Approx.NONE and meaning.approx not in {Approx.NONE, approx}:
        fault = fault or "its hedges pull different ways"
    return _directed(
        marks,
        replace(
            meaning,
            approx=approx if approx is not Approx.NONE else meaning.approx,
            bound=bound if bound is not Bound.NONE else meaning.bound,
            negated=negated != meaning.negated,
            fault=fault,
        ),
    )


def _range_fault(meaning: Meaning) -> str:
    """Say what is wrong with a bound before a range."""
    if meaning.kind is Kind.COUNTED:
        return ""
    return "it sets a bound on a range, which has two already"


def _directed(marks: Marks, meaning: Meaning) -> Meaning:
    """Let a verb of change turn a share into a change."""
    if not marks.way or marks.level or meaning.kind in {Kind.TREND, Kind.COMPARISON}:
        return meaning
    if meaning.kind is Kind.MULTIPLE and meaning.word:
        return meaning
    if meaning.kind is Kind.NUMBER and meaning.direction and not meaning.moved:
        return meaning if meaning.direction == marks.way else _both_ways(meaning)
    if meaning.kind is Kind.MULTIPLE:
        way = -1 if marks.way < 0 else meaning.direction
        return replace(meaning, direction=way, moved=True)
    if meaning.direction and meaning.direction != marks.way:
        return _both_ways(meaning)
    kind = Kind.CHANGE if meaning.kind in _SHARES else meaning.kind
    return replace(meaning, kind=kind, direction=marks.way, moved=True)


def _both_ways(meaning: Meaning) -> Meaning:
    return replace(meaning, fault="it goes up and down at once")


_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
