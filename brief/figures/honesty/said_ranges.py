"""Estimates outside the range that their sentence sets around them.

"An estimated 210 (95% confidence interval 220 to 260)": nobody named the ends after the
figure, but a reader sees that it lies outside. Only words that set two figures around
a third are read, and only figures of one unit, place and time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from brief.content.models.prose import Claim, ClaimKind
from brief.figures.honesty.evidence import Evidence, amount, words
from brief.figures.honesty.sentences import Sentence
from brief.figures.ledger import Figure
from brief.figures.saying import plain
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import FIGURE_INTERVAL

_INTERVAL = Late(
    r"\b(?:(?:confidence|credible|uncertainty|prediction) (?:limits?|bounds?)"
    r"|CIs?|intervals?|rang(?:e|es|ing)|margins?)\b"
)
"""Said between an estimate and the range around it."""

_BEST = Late(
    r"\b(?:best|central|middle|mid|point|most likely|preferred|headline)[ -]"
    r"(?:estimate|guess|figure|value|projection|number)\b[^.;]{0,60}$",
    re.IGNORECASE,
)
"""Said before the estimate that a range is around."""

_WITHIN = Late(r"\b(?:between|from|within|in the range)\b")
_JOINED = Late(r"\s*(?:to|and|–|-|—|up to)\s*")
_ESTIMATED = Late(r"\bestimate", re.IGNORECASE)
_MOVED = Late(
    r"\b(?:rose|risen|rise|rising|fell|fallen|fall|falling|grew|grown|grow|growing|went"
    r"|increas\w+|decreas\w+|drop\w*|up|down|mov\w+|chang\w+)\b[^,;]*\bfrom\s*$",
    re.IGNORECASE,
)
"""From one value to another over time is no range: "rose from 220 to 260"."""


@dataclass(frozen=True, slots=True)
class _Stated:
    """A claim of figures with its ends in the sentence."""

    start: int
    end: int
    claim: Claim
    figures: tuple[Figure, ...]


def said_ranges(evidence: Evidence) -> Iterator[Finding]:
    """Find estimates outside the range that their sentence gives for them."""
    before: Sentence | None = None
    for sentence in evidence.sentences:
        stated = _stated(sentence, evidence)
        for low, high in _ranges(sentence, stated):
            if middle := _middle(sentence, stated, low, high):
                yield from _outside(middle, low, high)
        if before and before.passage.prose is sentence.passage.prose:
            yield from _told_next(before, sentence, stated, evidence)
        before = sentence


def _stated(sentence: Sentence, evidence: Evidence) -> tuple[_Stated, ...]:
    """Give the claims of figures that have values, in order."""
    found = []
    for at, claim in sentence.placed():
        figures = [evidence.figures.get(name) for name in claim.targets]
        known = tuple(one for one in figures if one and one.value is not None)
        whole = known and len(known) == len(figures)
        if whole and claim.states is ClaimKind.FIGURE:
            found.append(_Stated(at, at + len(claim.text), claim, known))
    return tuple(found)


def _ranges(
    sentence: Sentence, stated: Sequence[_Stated]
) -> Iterator[tuple[_Stated, _Stated]]:
    """Give the two ends of each range: two claims, or twice the claim of both."""
    for one in stated:
        if len(one.figures) == 2 and _is_range(sentence, one, one):
            yield one, one
    for one, other in pairwise(stated):
        joined = _JOINED.fullmatch(sentence.text[one.end : other.start])
        single = len(one.figures) == len(other.figures) == 1
        if joined and single and _is_range(sentence, one, other):
            yield one, other


def _is_range(sentence: Sentence, low: _Stated, high: _Stated) -> bool:
    """Tell whether two claims give a range, and not a move from one to the other."""
    lead = sentence.text[: low.start]
    opens = low.claim.text.lower().startswith("from ")
    moved = _MOVED.search(f"{lead}from" if opens else lead)
    return not moved and _alike(low.figures[0], high.figures[-1])


def _middle(
    sentence: Sentence, stated: Sequence[_Stated], low: _Stated, high: _Stated
) -> _Stated | None:
    """Find the estimate that a range is around: before it, or called the best after."""
    text = sentence.text
    before = [one for one in stated if one.end <= low.start]
    after = [one for one in stated if one.start >= high.end]
    if before:
        gap, led = text[before[-1].end : low.start], text[: before[-1].start]
        bracketed = gap.strip() == "(" and _ESTIMATED.search(led)
        best = _BEST.search(led) and _WITHIN.search(gap)
        if _INTERVAL.search(gap) or bracketed or best:
            return before[-1]
    if after and _BEST.search(text[high.end : after[0].start]):
        return after[0]
    return None


def _told_next(
    before: Sentence, sentence: Sentence, stated: Sequence[_Stated], evidence: Evidence
) -> Iterator[Finding]:
    """Find a best estimate outside the range of the sentence before."""
    first = stated[0] if stated else None
    if first is None or not _BEST.search(sentence.text[: first.start]):
        return
    if not any(_ranges(sentence, stated)):
        for low, high in _ranges(before, _stated(before, evidence)):
            yield from _outside(first, low, high)


def _outside(middle: _Stated, low: _Stated, high: _Stated) -> Iterator[Finding]:
    """Say that an estimate lies outside its range."""
    figure, ends = middle.figures[0], (low.figures[0], high.figures[-1])
    if len(middle.figures) > 1 or not all(_alike(figure, one) for one in ends):
        return
    least, most = sorted(ends, key=amount)
    if not amount(least) <= amount(figure) <= amount(most):
        text = plain(middle.claim.text or figure.printed)
        message = (
            f"“{text}” lies outside the range that is given for it,"
            f" {plain(least.printed)} to {plain(most.printed)}"
        )
        hint = "correct one of the three: an estimate lies within its range"
        yield FIGURE_INTERVAL.at(middle.claim.place, message, hint)


def _alike(one: Figure, other: Figure) -> bool:
    """Tell whether two figures are of one unit, and of no two places or times."""
    unit = (one.unit.dimensions, one.unit.kind)
    told = (
        (one.entry.area, other.entry.area),
        (one.entry.period, other.entry.period),
    )
    apart = any(a and b and words(a) != words(b) for a, b in told)
    return unit == (other.unit.dimensions, other.unit.kind) and not apart
