"""Levels that a figure is held against: "the national average", "that for London"."""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.prose.groups import numbered
from brief.figures.wording.prose.measures import LEVELS

REACH = 6
"""Words that the figure which something is held against may have."""

_LEAD = frozenset(
    "the its their our that those national regional legal statutory".split()
)
_FIGURES = frozenset(
    """
    average averages mean median rate rates figure figures level levels total totals
    percentage percentages proportion share number numbers measure trend norm target
    budget baseline forecast limit limits targets split profile outlook projection
    projections forecasts
    """.split()
)
PARTS = frozenset("and or but which who is are was were by with".split())


def figure_at(t: Tokens, i: int) -> int:
    """Give the place after a figure that is named: "the national average", or 0."""
    if t[i].text == "average":
        return i + 1
    if t[i].text not in _LEAD:
        return 0
    for j in range(i + 1, i + REACH + 1):
        if _is_of_years(t, j):
            continue
        hyphen = t[j].text == "-" and not t[j].gap
        if t[j].text in PARTS or (t[j].kind != WORD and not hyphen):
            return 0
        if t[j].text in _FIGURES:
            return j + 1 if not _governs(t, j + 1) else 0
    return 0


def _is_of_years(t: Tokens, j: int) -> bool:
    """Say whether years describe the figure: "the 2018 and 2019 average"."""
    if looks_like_year(t[j]):
        return True
    joins = t[j].text in {"and", "&", "-", "to", "/"}
    return joins and looks_like_year(t[j - 1]) and looks_like_year(t[j + 1])


def _governs(t: Tokens, i: int) -> bool:
    """Say whether a figure only describes the next noun: "the rate set by law"."""
    return t[i].text in {"of", "set"} and (t[i + 1].kind in {NUMBER, SIGN})


def named_otherwise(t: Tokens, i: int) -> int:
    """Give the place after "forecasts of", "what was reported", "national", or 0."""
    after = t[i + 1]
    if t[i].text in _RECKONINGS and after.text in {"of", "for", "in"}:
        return i + 1
    if t[i].text == "what" and after.text in {"was", "were", "is"}:
        return i + 3 if t[i + 2].text in _REQUIRED else 0
    ends = after.kind in {SIGN, END} or after.text in {"and", "or"}
    return i + 1 if t[i].text in _AREAS and ends else _results_of(t, i)


def _results_of(t: Tokens, i: int) -> int:
    """Give the place after "the results from 2022", or 0."""
    held = t[i + 1].text in {"results", "findings"} and t[i + 2].text in _FROM
    return i + 4 if held and looks_like_year(t[i + 3]) else 0


_FROM = frozenset("from in of for".split())


# ------------------------------------------------------------------ above and below

BARE_LEVELS = frozenset(
    """
    average averages target normal budget forecast inflation plan trajectory
    expectations
    """.split()
)
_AREAS = frozenset("national regional london england statewide provincial".split())
_RECKONINGS = frozenset("forecasts projections estimates predictions".split())
_ALLOWED = frozenset("permitted allowed set legal required".split())
_OF_WHOM = frozenset("of for in among at".split())
_REQUIRED = frozenset("required needed recommended seen recorded reported".split())


def another_level(t: Tokens, i: int) -> int:
    """Read "above national", "below that for London", "below levels required"."""
    if t[i].text not in {"above", "below"}:
        return 0
    if [token.text for token in t[i + 1 : i + 5]] == ["year", "-", "ago", "levels"]:
        return i + 5
    if t[i + 1].text == "even":
        return to_a_level(t, i + 2)
    return _of_others(t, i) or _of_what_must_be(t, i)


def _of_others(t: Tokens, i: int) -> int:
    """Read "above national", "below that for London"."""
    if t[i + 1].text in _AREAS:
        named = t[i + 2].text in BARE_LEVELS | _FIGURES
        ends = t[i + 2].kind in {SIGN, END} or t[i + 2].text in _AFTER_AREA
        return i + 3 if named else (i + 2 if ends else 0)
    other = t[i + 1].text in {"that", "those"}
    return i + 3 if other and t[i + 2].text in _OF_WHOM | {"which", "seen"} else 0


def _of_what_must_be(t: Tokens, i: int) -> int:
    """Read "below the maximum permitted", "below levels required"."""
    if t[i + 1].text == "the" and t[i + 2].text in {"maximum", "minimum"}:
        return i + 3 if t[i + 3].text in _ALLOWED else 0
    j = i + 2 if t[i + 1].text == "the" else i + 1
    held = t[j].text in {"level", "levels"} and t[j + 1].text in _REQUIRED
    return j + 2 if held else 0


_AFTER_AREA = frozenset("and or but for in at with".split())


def to_a_level(t: Tokens, i: int) -> int:
    """Give the place after an average that follows within four words, or 0."""
    for j in range(i, i + 4):
        joins = t[j].text == "and" and t[j + 1].text in _AREAS
        if t[j].kind != WORD or (t[j].text in {"of", "and", "to", "in"} and not joins):
            return 0
        if t[j].text in _AVERAGES:
            return j + 1 if not (t[j + 1].text == "of" and numbered(t, j + 2)) else 0
    return 0


_AVERAGES = _RECKONINGS | LEVELS - {"figure", "level", "baseline", "rate", "mean"}
