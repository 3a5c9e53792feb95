"""Years that words reckon wrongly: outside a series, miscounted, or begun elsewhere."""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import FEW_WORDS, VALUED
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.whole import many_in


def outside(claims: Claims, labels: Sequence[str]) -> bool:
    """Tell whether claims name a year that a series of years does not cover."""
    if not all(_YEARS.fullmatch(one) for one in labels):
        return False
    years = {one for claim in claims for one in _YEARS.findall(claim)}
    return not years <= set(labels)


_YEARS = Late(r"\b(?:19|20)\d\d(?:/\d\d)?(?![\d/])")


def miscounted(text: str, rest: str, labels: Sequence[str]) -> str:
    """Give how many years lie between the ends of a run that counts others, or ""."""
    many, ends = _COUNTED.search(text), _ENDS_OF.match(rest)
    if own := _EACH_OF_THEM.search(text):
        many, ends = own, own
    if not (many and ends) or not {ends["first"], ends["last"]} <= {*labels}:
        return ""
    steps = labels.index(ends["last"]) - labels.index(ends["first"])
    said = many_in(many["many"])
    if said in {steps, steps + 1 if many["years"] else steps}:
        return ""
    return f"{steps} steps from {ends['first']} to {ends['last']}"


_COUNTED = Late(
    rf"\b(?P<many>\d+|{FEW_WORDS}) (?:(?:successive|consecutive|straight) )?(?:annual"
    r" |yearly )?(?:(?P<years>years)(?: in a row| running| of [a-z]+)"
    r"|rises|increases|falls|drops|declines|decreases)",
    re.IGNORECASE,
)
_EACH_OF_THEM = Late(
    rf"\bin (?:each|all) of the (?P<many>\d+|{FEW_WORDS}) (?P<years>years) (?:from"
    rf"|between) (?P<first>{PERIOD}) (?:to|and) (?P<last>{PERIOD})(?![\w/])",
    re.IGNORECASE,
)
_ENDS_OF = Late(
    rf"^[^.;:]{{0,60}}?\bfrom {VALUED} in (?P<first>{PERIOD})"
    rf" to {VALUED} in (?P<last>{PERIOD})(?![\w/])"
)


def misbegun(lead: str, text: str, rest: str, labels: Sequence[str]) -> str:
    """Give the year in which a series is said to begin, and does not; or nothing."""
    found = _BEGINS.search(f"{lead}{text}{rest}")
    return found["when"] if found and found["when"] != labels[0] else ""


_BEGINS = Late(
    r"\b(?:series|records?|table|figures|data),?(?: (?:which|that))?"
    rf" (?:begins?|began|starts?|started) in (?P<when>{PERIOD})(?![\w/])"
)
