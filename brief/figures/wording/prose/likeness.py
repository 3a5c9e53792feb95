"""Comparisons in prose with another time or with a level: "similar to 2011".

"No change from the previous year", "the same as in 2012", "a similar number to last
year", "above the number recorded in 2010", "an increase on 2012". What it is compared
with must be said: "a similar pattern" and "a further increase" compare no figures.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.lookback import since_at
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import after
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.measures import MEASURES, made

_REACH = 8
"""Words that may stand between a likeness and what it is held against."""


def like(t: Tokens, i: int) -> Expression | None:
    """Read a likeness with, or a step from, another time that is named."""
    reader = _READERS.get(t[i].text)
    end = reader(t, i) if reader else 0
    return made(Kind.COMPARISON, "same", i, end) if end else None


# ------------------------------------------------------------------ another time

_BEFORE = frozenset(
    """
    previous preceding last prior earlier corresponding same equivalent comparable
    """.split()
)
_SPANS = frozenset(
    """
    year years quarter month week period decade census survey election elections season
    term
    """.split()
)


def time_at(t: Tokens, i: int) -> int:
    """Give the place after another time: "2011", "in 2011/12", "the previous year"."""
    i = i + 1 if t[i].text in {"in", "for", "during", "that", "those"} else i
    i = i + 1 if t[i].text in {"in", "for", "of", "during", "recorded"} else i
    i = after(t, i, ("the", "level", "in")) or after(t, i, _LEVEL_SEEN) or i
    read = innocent(t, i) or (innocent(t, i + 1) if t[i].text == "the" else None)
    if read is not None and read[0].kind is Kind.DATE:
        return read[1]
    i = i + 1 if t[i].text == "the" else i
    if t[i].text == "pre" and t[i + 1].text == "-":
        return i + 4 if t[i + 3].text in {"level", "levels"} else i + 3
    if t[i].text in _BEFORE and t[i + 1].text.removesuffix("'s") in _SPANS:
        return i + 2
    return i + 2 if (t[i].text, t[i + 1].text) == ("year", "before") else 0


_LEVEL_SEEN = ("the", "level", "seen", "in")
_ON_THE = frozenset({"year", "quarter", "month"})
_BESIDE = ("to", "as", "from", "on", "with", "than")


def _beside(t: Tokens, i: int) -> int:
    """Give the place after "to", "as", "compared with" and the time, or 0."""
    compared = t[i].text in {"compared", "relative"}
    j = i + 1 if compared else i
    if t[j].text == "on" and t[j + 1].text == "the" and t[j + 2].text in _ON_THE:
        return j + 3
    return time_at(t, j + 1) if t[j].text in _BESIDE else 0


def _within(t: Tokens, i: int) -> int:
    """Find a time to be held against within the next few words of the clause, or 0."""
    for j in range(i, i + _REACH):
        end = _beside(t, j)
        if end:
            return end
        if t[j].kind in {END, SIGN, NUMBER} or t[j].text in _STOPS:
            return 0
    return 0


_STOPS = frozenset("and or but which who that is are was were while although".split())


# ------------------------------------------------------------------ the readers


def _no_change(t: Tokens, i: int) -> int:
    """Read "no overall change from the previous year"."""
    j = i + 1
    while t[j].text in _OVERALL:
        j += 1
    changed = t[j].text in {"change", "changes", "difference", *_NOUNS}
    return (_within(t, j + 1) or _ever_since(t, j + 1)) if changed else 0


def _ever_since(t: Tokens, i: int) -> int:
    """Find a "since" within the next few words of the clause, or 0."""
    for j in range(i, i + _REACH):
        if t[j].text == "since":
            return since_at(t, j)
        if t[j].kind in {END, SIGN, NUMBER} or t[j].text in _STOPS:
            return 0
    return 0


_OVERALL = frozenset(
    """
    overall significant real material statistically further net great substantial
    meaningful discernible notable marked annual
    """.split()
)
_NOUNS = frozenset(
    """
    rise increase growth fall decrease decline drop reduction rises increases falls
    decreases declines drops reductions upturn downturn
    """.split()
)


def _similar(t: Tokens, i: int) -> int:
    """Read "similar to 2011" and "a similar level of crime compared with last year"."""
    if t[i + 1].text in {"to", "with"}:
        return time_at(t, i + 2)
    measured = t[i + 1].text in MEASURES or t[i + 2].text in MEASURES
    if (
        t[i - 1].text == "a"
        and t[i + 1].text in _PACES
        and t[i + 2].text in {"to", "as"}
    ):
        return i + 3
    return _within(t, i + 1) if measured and t[i + 1].kind == WORD else 0


_PACES = frozenset("rate pace level speed proportion".split())


def _same(t: Tokens, i: int) -> int:
    """Read "the same as in 2011" and "the same rate as 2011"."""
    measured = t[i + 1].text == "as" or t[i + 1].text in MEASURES
    return _within(t, i + 1) if measured else 0


def _unchanged(t: Tokens, i: int) -> int:
    """Read "unchanged from 2011", "unchanged on the previous year"."""
    return _beside(t, i + 1)


def _in_line(t: Tokens, i: int) -> int:
    """Read "in line with the previous year"."""
    start = after(t, i + 1, ("line", "with")) or after(t, i + 1, ("common", "with"))
    return time_at(t, start) if start and t[i + 1].text == "line" else 0


def _step(t: Tokens, i: int) -> int:
    """Read "an increase on 2012" and "down from the previous year", with no amount."""
    counted = i > 0 and (t[i - 1].kind in {NUMBER, SIGN} and t[i - 1].text != ",")
    counted = counted or any(number(t, j) for j in range(max(0, i - 2), i))
    j = i + 2 if t[i + 1].text in _AGAIN else i + 1
    end = 0 if counted or t[i + 1].text == "to" else _beside(t, j)
    if t[i].text in _NOUNS and t[i + 1].text == "from" and looks_like_year(t[i + 2]):
        return 0
    return 0 if any(token.text in _AMOUNTS for token in t[end : end + 3]) else end


_AGAIN = frozenset("again slightly sharply marginally significantly both".split())
_AMOUNTS = frozenset({"by", "to", "of"})
"""After these stands the amount, which is then the quantity."""


_MOVED = frozenset(
    """
    increased decreased rose fell grew declined dropped reduced risen fallen grown
    """.split()
)


def _moved(t: Tokens, i: int) -> int:
    """Read "increased slightly when compared with the previous week", no amount."""
    dated = t[i + 1].text == "in" and looks_like_year(t[i + 2])
    first = i + 3 if dated else i + 1
    for j in range(first, first + 3):
        if t[j].text in {"compared", "relative"}:
            return _beside(t, j) or _to_an_average(t, j)
        if t[j].text != "when" and not t[j].text.endswith("ly"):
            return 0
    return 0


_HEIGHTS = frozenset({"level", "levels", "trend", "peak"})


def _to_levels(t: Tokens, i: int) -> int:
    """Give the place after "to April 2022 levels", or 0."""
    read = innocent(t, i + 1)
    dated = read is not None and read[0].kind is Kind.DATE
    return read[1] + 1 if read and dated and t[read[1]].text in _HEIGHTS else 0


def _to_an_average(t: Tokens, i: int) -> int:
    """Give the place after "compared to the average", or 0."""
    held = t[i + 1].text in {"to", "with"} and t[i + 2].text in {"the", "their", "its"}
    return i + 4 if held and t[i + 3].text in {"average", "mean", "median"} else 0


def _level(t: Tokens, i: int) -> int:
    """Read "below the number recorded in 2010", "above 2008 levels"."""
    this = t[i + 1].text == "this" and t[i + 2].text == "trajectory"
    if not this and t[i + 1].text not in {"the", "its", "their", "our"}:
        end = time_at(t, i + 1) or (i + 4 if t[i + 1].text == "pre" else 0)
        if end and t[end - 1].text in _HEIGHTS:
            return end
        return end + 1 if end and t[end].text in _HEIGHTS else 0
    j = i + 1
    for _ in range(5):
        j += 1
        read = innocent(t, j) if t[j].kind == NUMBER else None
        if read is not None and read[0].kind is Kind.DATE:
            j = read[1]
        if t[j].kind != WORD and t[j].text != "-":
            return 0
        if t[j].text in MEASURES or t[j].text in _LIMITS:
            numbered = t[j + 1].text == "of" and t[j + 2].kind in {NUMBER, SIGN}
            return 0 if numbered else j + 1
        if t[j].text in {"of", "and", "to", "in"}:
            return 0
    return 0


_LIMITS = frozenset(
    """
    peak levels target targets trend limit limits wage scenario trajectory forecast
    benchmark ambition historic historical lows highs
    """.split()
)
_READERS = {
    "no": _no_change,
    "little": _no_change,
    "similar": _similar,
    "same": _same,
    "unchanged": _unchanged,
    "in": _in_line,
    "to": _to_levels,
    **dict.fromkeys((*_NOUNS, "up", "down"), _step),
    **dict.fromkeys(_MOVED, _moved),
    **dict.fromkeys(
        ("below", "above", "exceeded", "exceeds", "exceeding", "exceed"), _level
    ),
}
"""By the first word, what reads on from it and gives its end, or 0."""

HEADS = frozenset(_READERS)
"""Words with which one of these can begin."""
