"""How fast a series went: changes that are set against other changes.

"Went on rising in 2024, but [more slowly than in 2023]", "since 2021 the growth in it
[has slowed] each year". What is so of the amounts and not of the percentages, or of
these alone, is not called true.
"""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise

from brief.figures.wording.context.doubts import claim_of
from brief.figures.wording.judging.holding import FALSE, TRUE, unread
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Judgement
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.points import Points, Step, at, covers


def paced(text: str, before: str, after: str, points: Points) -> Judgement | None:
    """Judge words on how fast a series went, or give None where they are no such."""
    said = f"{before}{text}"
    found = _THAN_IN.search(said)
    if found and found.end() == len(said) and found.start("how") >= len(before):
        return _than_in(text, found, points)
    grown = _GROWTH.match(f"{said}{after}")
    if grown and grown.start("how") >= len(before) and grown.end("how") <= len(said):
        return _slowed(text, grown, points)
    return None


_UP = r"rose|rising|rise|grew|growing|grow|increased|increasing|climbed|climbing|up"
_DOWN = r"fell|falling|fall|dropped|dropping|declined|declining|decreased|down"
_HOW = (
    r"(?P<how>(?:(?P<less>more slowly|less (?:quickly|sharply|steeply|fast)|slower)"
    r"|more (?:quickly|sharply|steeply)|faster))"
)
_THAN_IN = Late(
    rf"\b(?:(?P<up>{_UP})|{_DOWN})(?: again| further)?(?: in (?P<when>{PERIOD}),?"
    r"(?: but| though| although| if| and| even)*)?"
    rf" {_HOW}(?: in (?P<later>{PERIOD}))? than in (?P<than>{PERIOD})$",
    re.IGNORECASE,
)
_GROWTH = Late(
    rf"\W*(?:since (?P<since>{PERIOD}),? )?(?:the )?(?:yearly|annual|year-on-year)"
    r" (?:(?P<up>growth|rise|increase)|fall|decline|drop|decrease)s? in [^.,;:]{1,60}?"
    r" (?P<how>(?:has|have) (?:(?P<less>slowed|slackened|eased)|quickened|accelerated))"
    r"(?P<rest>(?: (?:every|each) year)?"
    rf"(?: since (?P<from>{PERIOD}))?)(?=[,.;]|$)",
    re.IGNORECASE,
)


def _than_in(text: str, found: re.Match[str], points: Points) -> Judgement | None:
    """Judge "rose in 2024, but more slowly than in 2023"."""
    when = found["later"] or found["when"]
    now, then = _into(when or "", points), _into(found["than"], points)
    head = found.string[: found.start()]
    if _doubted(head) or (found["later"] and found["when"]):
        return None
    if now is None or then is None:
        return unread(text, f"the series runs {covers(points)}")
    way = 1 if found["up"] else -1
    return pace_held(text, (then, now), way, slower=bool(found["less"]))


def _slowed(text: str, found: re.Match[str], points: Points) -> Judgement | None:
    """Judge "since 2021 the yearly growth in loans has slowed each year"."""
    begun = found["since"] or found["from"]
    first = _into(begun or "", points)
    steady = "year" in found["rest"]
    if first is None or not steady:
        why = "say since which year, and whether it was so each year"
        return unread(text, why)
    steps = tuple(pairwise(points[points.index(first[0]) :]))
    way = 1 if found["up"] else -1
    return pace_held(text, steps, way, slower=bool(found["less"]))


def _doubted(head: str) -> bool:
    """Say whether words before a change may take it back: "it is not so that it"."""
    read = claim_of("rose", head, "")
    return bool(read.doubt or read.turned or read.denied)


def _into(when: str, points: Points) -> Step | None:
    """Give the step into a period that words name as the table does."""
    for past, one in pairwise(points):
        if one.label == when:
            return past, one
    return None


def pace_held(
    text: str, steps: tuple[Step, ...], way: int, *, slower: bool
) -> Judgement:
    """Ask of steps one way whether each is smaller, or larger, than the one before."""
    facts = ", ".join(at(one) for one in dict.fromkeys(sum(steps, ())))
    amounts = [(last.value - first.value) * way for first, last in steps]
    if len(steps) < _FEW:
        return unread(text, "it needs two changes to set side by side")
    if min(amounts) <= 0:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    parts = [
        amount / first.value if first.value > 0 else Fraction(0)
        for amount, (first, _) in zip(amounts, steps, strict=True)
    ]
    held = {_each_is(amounts, slower=slower), _each_is(parts, slower=slower)}
    if held == {True}:
        return Judgement(TRUE, f"“{text}” holds: {facts}.")
    if held == {False}:
        return Judgement(FALSE, f"“{text}” is not true: {facts}.")
    why = "it is so of the amounts or of the percentages alone: state both changes"
    return unread(text, why)


_FEW = 2


def _each_is(sizes: list[Fraction], *, slower: bool) -> bool:
    """Say whether each is smaller, or larger, than the one before it."""
    return all(two < one if slower else two > one for one, two in pairwise(sizes))
