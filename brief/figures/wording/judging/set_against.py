"""Numbers that others are set against: "above the 4% ceiling", "more than the 206 men".

What looks like a bound of such a number compares two figures, and the number itself is
stated as it is.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.aims import AIMS, needs_better
from brief.figures.wording.judging.comparisons import compare
from brief.figures.wording.judging.holding import judge_meaning
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound, Judgement, Kind, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.context.concerned import Told
    from brief.figures.wording.profile import Profile

VALUES = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.FRACTION})
"""Kinds of words that state a value by itself."""

_SIDES = {
    Bound.OVER: "higher",
    Bound.WELL_OVER: "higher",
    Bound.UNDER: "lower",
    Bound.WELL_UNDER: "lower",
    Bound.AT_LEAST: "not lower",
    Bound.AT_MOST: "not higher",
}
_AIMED = (
    (Late(r"\b(?:overran|overshot|exceed\w*|breach\w*|surpass\w*)\b"), "higher"),
    (Late(r"\b(?:inside|within)\b"), "not higher"),
    (Late(r"\b(?:cleared|reached|attained)\b"), "not lower"),
)
"""What verbs and prepositions say of a figure and the aim behind them."""

_MORE = "more|higher|greater|larger|bigger|longer|older"
_LESS = "less|fewer|lower|smaller|shorter|younger"
BOUND_OF_THE = Late(
    rf"\b(?:(?:(?P<more>{_MORE})|(?P<less>{_LESS})) than"
    r"|(?P<over>above|over|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)"
    r"|(?P<under>below|under)) (?:the|that of|those of|its|our|their)\s*"
    r"(?:(?:[a-z’'-]+ ){1,3}of )?(?=[£$€]?\d|$)"
)
"""Before a number that "the" sets apart: "higher than the 20%", "above the mean of"."""


def against_aim(
    one: Told,
    compared: Sequence[Meaning],
    text: str,
    stated: tuple[Stated, Stated],
    profile: Profile,
) -> list[Judgement]:
    """Hold "above the 4% ceiling" to both: its number is the aim, set against it."""
    noun = one.things[0] if one.things else ""
    if not (noun in AIMS or noun == "bar") or any(map(needs_better, compared)):
        return []
    word = _SIDES.get(one.meaning.bound, "")
    word = word or next((way for form, way in _AIMED if form.search(text)), "")
    if not word or one.meaning.kind not in VALUES:
        return []
    plain = replace(one.meaning, bound=Bound.NONE)
    relation = Meaning(Kind.COMPARISON, word=word, negated=one.meaning.negated)
    return [
        judge_meaning(plain, text, stated[1], profile),
        compare(relation, text, stated, profile),
    ]


def against_the_other(
    two: Told, text: str, stated: tuple[Stated, Stated], profile: Profile
) -> tuple[Told, list[Judgement]]:
    """Take the bound of "412 women, more than the 206 men" for a comparison."""
    found = BOUND_OF_THE.search(text)
    if found is None or two.meaning.kind not in VALUES:
        return two, []
    word = _SIDES.get(two.meaning.bound, "")
    word = word or ("higher" if found["more"] or found["over"] else "lower")
    plain = replace(two.meaning, bound=Bound.NONE, negated=False)
    relation = Meaning(Kind.COMPARISON, word=word, negated=two.meaning.negated)
    return replace(two, meaning=plain), [compare(relation, text, stated, profile)]
