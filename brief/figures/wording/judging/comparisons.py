"""Holds a comparison to two or more figures: "higher than", "met its target", "fell".

A comparison sets the first figure against the others; what rose or fell ran from the
first to the last. Whether "faster" or "better" is more or less, the figures must tell.
"""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.aims import as_comparison, needs_better
from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.degrees import overdone
from brief.figures.wording.judging.figures import what
from brief.figures.wording.judging.holding import FALSE, TRUE, comparison_holds, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement, Meaning, Stated

if TYPE_CHECKING:
    from collections.abc import Sequence

    from brief.figures.wording.profile import Profile

_OF_ALL = {"highest": "higher", "lowest": "lower"}
MOVED = frozenset({"rose", "fell"})
"""These run from the first figure to the last."""

_LENGTHS = Late(r"\b(?:seconds|minutes|hours|days|weeks|months)\b")
"""Units that are lengths of time: "working days", "days per learner"."""

_FAST = {"faster": ("lower", "higher"), "slower": ("higher", "lower")}
"""What is fast takes less time, and is more of anything else."""


def compare(
    meaning: Meaning, text: str, stated: Sequence[Stated], profile: Profile
) -> Judgement:
    """Hold "more likely", "the highest of" and "the same as" to two or more figures."""
    units = (odd_units(item, stated[0]) for item in stated[1:])
    odd = next(filter(None, units), "")
    meaning = _short_of(meaning)
    word, why = plainly(meaning, stated)
    if odd or why:
        return unread(text, odd or why)
    subject, others = stated[0], list(stated[1:])
    if word in MOVED:
        subject, others = stated[-1], list(stated[:-1])
    if word in {"same", "as much"} and _ROUGHLY.search(text):
        word = "stable"
    if word in NEARNESS:
        return _near(meaning, text, subject, others, profile)
    holds = [
        bool(comparison_holds(word, excess(subject, other), profile))
        for other in others
    ]
    truth = all(holds) != meaning.negated
    if truth and not meaning.negated and len(others) == 1:
        overdrawn = overdone(text, subject, others[0], profile)
        if overdrawn:
            return Judgement(FALSE, overdrawn)
    figures = f"{what(subject)} against {', '.join(map(what, others))}"
    if truth:
        return Judgement(TRUE, f"“{text}” holds: {figures}.")
    return Judgement(FALSE, f"“{text}” is not true: {figures}.")


_ROUGHLY = Late(
    r"\b(?:roughly|about|broadly|approximately|around|more or less|much|virtually)\b",
    re.IGNORECASE,
)
"""Hedges of a likeness: "roughly level with", "about as many as"."""

NEARNESS = frozenset({"near", "nearly"})
"""Words that say that one figure is close to another, "nearly" from below."""


def _near(
    meaning: Meaning,
    text: str,
    subject: Stated,
    others: Sequence[Stated],
    profile: Profile,
) -> Judgement:
    """Hold "nearly as many as" and "close to": within the profile's slight distance.

    Up to twice as far, whether that is near is for the reader to say.
    """
    parts = [excess(subject, other) for other in others]
    figures = f"{what(subject)} against {', '.join(map(what, others))}"
    far = max(abs(part) for part in parts)
    under = meaning.word == "near" or all(part < 0 for part in parts)
    if not under or far > 2 * profile.slight or meaning.negated:
        if meaning.negated and under and far <= profile.slight:
            return Judgement(FALSE, f"“{text}” is not true: {figures}.")
        if meaning.negated:
            return Judgement(TRUE, f"“{text}” holds: {figures}.")
        return Judgement(FALSE, f"“{text}” is not true: {figures}.")
    if far > profile.slight:
        return unread(text, f"whether that is near is for the reader to say: {figures}")
    return Judgement(TRUE, f"“{text}” holds: {figures}.")


def bears_out(
    meaning: Meaning, subject: Stated, other: Stated, profile: Profile
) -> bool | None:
    """Say whether a comparison is true of two figures; None where nobody can tell."""
    meaning = _short_of(meaning)
    word, why = plainly(meaning, (subject, other))
    if why or odd_units(subject, other):
        return None
    holds = comparison_holds(word, excess(subject, other), profile)
    return None if holds is None else holds != meaning.negated


def _short_of(meaning: Meaning) -> Meaning:
    """Give "not as likely as" as less likely."""
    word = {"as much": "lower", "as little": "higher"}.get(meaning.word)
    if word is None or not meaning.negated:
        return meaning
    return replace(meaning, word=word, negated=False)


def plainly(meaning: Meaning, stated: Sequence[Stated]) -> tuple[str, str]:
    """Give the plain comparison that words come to, or why none is known."""
    if needs_better(meaning):
        return as_comparison(meaning.word, stated)
    if meaning.word in _FAST:
        unit = stated[0].unit
        timed = measure_of(unit).kind == "time" or _LENGTHS.search(unit)
        return _FAST[meaning.word][0 if timed else 1], ""
    return _OF_ALL.get(meaning.word, meaning.word), ""


def odd_units(after: Stated, before: Stated) -> str:
    """Say why two figures cannot be related, if they cannot."""
    kinds = measure_of(after.unit).kind, measure_of(before.unit).kind
    if kinds[0] == kinds[1] or "any" in kinds:
        return ""
    return f"the figures have different units: {what(after)} and {what(before)}"


def excess(subject: Stated, other: Stated) -> Fraction:
    """Give by what part of the other the subject exceeds it."""
    difference = subject.value - other.value
    return difference / abs(other.value) if other.value else difference
