"""What a figure is set beside late in its clause: another figure, or the years it ran.

"A reduction in the number of falls, compared to the previous year", "at a steadier rate
relative to the years before", "the increase in prevalence since the 1960s". A direction
must stand in the clause before, and no amount: of "rose by 4% compared to 2019" the
amount is the quantity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar.dates import is_fiscal_year, looks_like_year
from brief.figures.wording.grammar.lookback import over, since_at
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.patterns import Patterns
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.groups import numbered
from brief.figures.wording.prose.measures import MEASURES, made

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brief.figures.wording.grammar.expressions import Expression

_MOVES = frozenset(
    """
    increase increases increased decrease decreases decreased reduction reductions
    reduced rise rises rose risen fall falls fell fallen drop drops dropped decline
    declines declined growth grew grown improvement improvements improved deterioration
    deteriorated worsened
    """.split()
)
"""What says that a figure has moved, one way or the other."""

_LIES = frozenset(
    """
    more less fewer higher lower greater larger smaller longer shorter better worse
    faster slower steadier stronger weaker steeper stable disproportionate buoyant
    subdued thin represented overrepresented underrepresented overrepresentation
    underrepresentation
    """.split()
)
"""What says that one figure lies beside another: higher, lower or the same."""

_VAGUE = frozenset(
    """
    improvement improvements improved deterioration deteriorated worsened changed
    strengthened weakened slowed accelerated recovered eased expanded recovery
    recovering
    """.split()
)
"""Said of much beside figures: over some years these want a figure in their clause."""

_RUNS = (_MOVES - _VAGUE) | frozenset(
    """
    increasing decreasing rising falling declining growing widened widening narrowed
    narrowing expansion cut cuts shrunk shrank shrinking climbed climbing drifted crept
    creeping
    drifting ebbed ebbing waned waning swollen withered dwindled dwindling slid sliding
    collapsed inched inching lengthening lengthened stalled stagnant stagnated
    intensified retreated surge upturn downturn slump
    """.split()
)
"""What says that a figure has moved over some years."""

_COMPARED = frozenset({"compared", "relative", "comparative", "comparison"})
_YEARS = frozenset("year quarter month week".split())
_TURNS = _YEARS | frozenset("season summer winter term day autumn spring".split())
_SPANS = _TURNS | frozenset(
    "since over in during throughout across each every for with at ever".split()
)
HEADS = _COMPARED | _SPANS
"""Words with which one of these can begin."""


def set_beside(t: Tokens, i: int) -> Expression | None:
    """Read "compared to the previous year", "since 2010" after a direction."""
    if t[i].text in _COMPARED:
        end = _beside(t, i)
        moved = _moved_at(t, i) if end else None
        kind, word = Kind.COMPARISON, "compared"
    else:
        end = _years(t, i)
        moved = _run_at(t, i) if end else None
        kind, word = Kind.TREND, "moved"
    return None if moved is None else made(kind, word, moved, end)


# ------------------------------------------------------------------ another figure


def _beside(t: Tokens, i: int) -> int:
    """Give the place after "compared to", or 0.

    A direction from one date to another is none: "declined in 2021 relative to 2020".
    """
    if t[i].text == "comparison" and t[i - 1].text not in {"in", "by"}:
        return 0
    j = i + 2
    if t[i + 1].text not in {"to", "with"} or t[j].kind in {END, SIGN}:
        return 0
    dated = looks_like_year(t[j]) or is_fiscal_year(t[j])
    return 0 if dated or numbered(t, j) or _is_valued(t, j) else j


_VERBS = frozenset(
    "increased decreased reduced rose fell grew dropped declined".split()
)
"""Before a bracket these have their amount in it: "increased (+2.1m) relative to"."""

_CHANGES = frozenset("change changes difference differences".split())
_OF_SIZE = frozenset("no little major significant great large small minor".split())


def _moved_at(t: Tokens, i: int) -> int | None:
    """Give the place of a direction in the clause before, which tells no amount."""
    moved, last = None, i
    for j in _clause_before(t, i):
        valued = t[j].text in _VERBS or any(one.text == "%" for one in t[j:i])
        if _is_amount(t, j) or (t[last - 1].text == ")" and valued):
            return None
        changed = t[j].text in _CHANGES and t[j - 1].text in _OF_SIZE
        if changed or t[j].text in _MOVES | _LIES:
            moved = j
        last = j
    return moved


_ASIDE = 12


def _is_valued(t: Tokens, i: int) -> bool:
    """Say whether the amounts stand in brackets behind: "relative to May (-52.3%)"."""
    for j in range(i, i + _ASIDE):
        if t[j].text == "(":
            return any(one.kind == NUMBER for one in t[j + 1 : j + 4])
        if t[j].kind == END or t[j].text in _STOPS:
            break
    return False


# ------------------------------------------------------------------ the years it ran

_ON = frozenset("on over after by upon".split())


def _years(t: Tokens, i: int) -> int:
    """Give the place after "since 2010", "over the past decade", "each year", or 0."""
    word = t[i].text
    if word in _TURNS:
        return _turn_by_turn(t, i)
    if word in {"ever", "since"}:
        return (since_at(t, i) if word == "since" else 0) or _ever_since(t, i)
    return (over(t, i) if word in _LONG else 0) or _OVER.at(t, i)


_LONG = frozenset("over in during throughout across".split())
_OVER = Patterns(
    """
    each|every YEAR
    in|with|at each|every NEXT? !of
    over|across NEXT ?
    for years
    over|in each of the last|past
    """,
    {
        "YEAR": _YEARS,
        "NEXT": frozenset("successive preceding subsequent following recent".split()),
    },
)


def _turn_by_turn(t: Tokens, i: int) -> int:
    """Give the place after "month after month", "year-on-year", or 0."""
    hyphen = int(t[i + 1].text == "-")
    j = i + 2 * (1 + hyphen)
    joined = t[i + 1 + hyphen].text in _ON and t[j].text == t[i].text
    return j + 1 if joined else 0


def _ever_since(t: Tokens, i: int) -> int:
    """Give the place after a "since" of whatever event, told in the perfect, or 0."""
    j = i + 1 if t[i].text == "ever" else i
    told = t[j].text == "since" and t[j + 1].kind not in {SIGN, END}
    told = told and t[j + 1].text != "last"
    perfect = any(one.text in _PERFECT for one in t[max(0, i - _REACH) : i])
    noun = any(one.text in _NOUNS for one in t[max(0, i - _NEAR_NOUN) : i])
    return j + 1 if told and (perfect or noun) and t[i - 1].kind != SIGN else 0


_PERFECT = frozenset("has have had".split())
_NOUNS = frozenset("rise increase fall decrease decline drop surge growth".split())
_NEAR_NOUN = 5


_AIMS = frozenset("will should could may might would can must to not".split())
_GOES_ON = frozenset(
    "continued continues continue began begun started tended seems appears".split()
)
_SAID = frozenset("is are was were has have had".split())
_SIZE_BEFORE = 4
"""Words before a direction that its amount may have: "an 18% increase in"."""


def _run_at(t: Tokens, i: int) -> int | None:
    """Give the place of a move in the same statement, made and without an amount."""
    vague, measured = None, False
    for j in _clause_before(t, i):
        if t[j].text in _SAID or _is_amount(t, j) or t[j].text in _FELT:
            return None
        if t[j].text in _RUNS and t[j + 1].text != "through":
            return j if _is_made(t, j) and not _is_felt(t, j) else None
        measured = measured or t[j].text in MEASURES
        if vague is None and t[j].text in _VAGUE and _is_made(t, j):
            vague = j
        if vague is not None and measured:
            return vague
    return None


_FELT = frozenset("confidence trust interest understanding awareness team".split())


def _is_felt(t: Tokens, j: int) -> bool:
    """Say whether what has grown is no figure: "trust has grown"."""
    return any(one.text in _FELT for one in t[max(0, j - 3) : j])


def _is_made(t: Tokens, j: int) -> bool:
    """Say whether a move is neither an aim nor told with its amount."""
    aim = t[j - 1].text in _AIMS and t[j - 2].text not in _GOES_ON
    for k in range(j - 1, max(-1, j - 1 - _SIZE_BEFORE), -1):
        if t[k].text in {",", "and"}:
            break
        if _is_amount(t, k):
            return False
    return not aim


# ------------------------------------------------------------------ the clause before

_REACH = 14
_STOPS = frozenset({".", ";", ":", "(", ")", "?", "!"})
_PARTS = frozenset("which who where whereas while although because than".split())


def _clause_before(t: Tokens, i: int) -> Iterator[int]:
    """Step back through a clause, over asides in brackets and one comma."""
    commas, j = 0, i
    for _ in range(_REACH):
        j = _before(t, j)
        commas += j >= 0 and t[j].text == ","
        if j < 0 or commas > 1 or t[j].text in _STOPS or t[j].text in _PARTS:
            return
        yield j


def _before(t: Tokens, i: int) -> int:
    """Step back by a token, or over an aside in brackets."""
    j = i - 1
    if j < 0 or t[j].text != ")":
        return j
    while j >= 0 and t[j].text != "(":
        j -= 1
    return j - 1


_AMOUNTS = frozenset({"%", "percent", "half", "twice", "double", *SMALL}) - {"one"}
_FRACTIONS = frozenset(
    "third thirds quarter quarters fifth sixth seventh eighth ninth tenth fold".split()
)


def _is_amount(t: Tokens, j: int) -> bool:
    """Say whether a word tells how much: a number that is no year, "a fifth"."""
    if t[j].kind == NUMBER:
        return not looks_like_year(t[j])
    named = t[j].text in _AMOUNTS or t[j].text in _FRACTIONS
    return named or t[j].text.endswith("fold")


__all__ = ["HEADS", "set_beside"]
