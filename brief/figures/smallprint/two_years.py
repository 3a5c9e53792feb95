"""Figures from one year to another that are said of other years than those two.

"[Fell by 5%](fig:fall)" is of "2023 to 2024": it may be said between these two, since
2023, over the year to 2024, and in 2024, which is the year in which it ended. A sum
of four years is said of all four, and of none of them alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brief.content.models.figure import FigureEntry
from brief.figures.ledger import Figure
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.smallprint.when import at_time
from brief.figures.smallprint.years_beside import YEAR
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

A_CHANGE = Late(
    r"(?:the )?(?:[a-z-]+ )?(?:rise|fall|increase|decrease|drop|growth|reduction"
    r"|decline|change|cut) (?:in|of)\b"
)
_ONE = rf"{YEAR}(?:/\d\d)?(?![\d/-])"
_OF_TWO = Late(rf"(?P<first>{_ONE}) to (?P<last>{_ONE})")

_HEAD = r"(?P<head>(?:[a-z'-]+ ){0,8}?)"
_SPAN = rf"(?:between|from) (?P<first>{_ONE}) (?:and|to|until) (?P<last>{_ONE})(?=\W|$)"
_SINCE = rf"since (?P<first>{_ONE})"
_YEAR_TO = rf"(?:over|in|during) the (?:[a-z]+ )?year (?:up )?to (?P<last>{_ONE})"
_ALONE = rf"(?:in|during) (?:the year )?(?P<last>{_ONE})"
_IN = rf"{_ALONE}(?! (?:to|and|or|than) |, (?:19|20))"
_THAN = rf"in (?P<last>{_ONE}) than (?:in )?(?P<first>{_ONE})(?=\W|$)"
_SAID = tuple(Late(f"^{_HEAD}{one}") for one in (_THAN, _SPAN, _SINCE, _YEAR_TO, _IN))
_CALENDAR = _SAID[:-1]
"""What else is said of calendar years: "in 2024" is held to every figure's period."""

_APART = Late(
    r"\b(?:from|on|over|since|above|below|than|against|compared|as|after|before|with"
    r"|to|of what|that|which|who|when|and|but|first|time|most|least"
    r"|[a-z]+est|only|ever|yet|not)\b"
)
"""Between a claim and a year these make it the year of something else."""

_DEED = Late(
    r"\b(?:set\b|agreed?|made\b|promis|approv|adopt|announc|publish|commit|decid|allocat"
    r"|plann|begin|began|start|end(?:s|ed)\b|clos|open)"
)
"""What is done in a year; it does not say of which years a figure is."""


class Years(NamedTuple):
    """The first and the last of the years that a figure is of, as they are written."""

    first: str
    last: str

    @property
    def follow(self) -> bool:
        """Tell whether the last comes right after the first: 2023 and 2024."""
        return int(self.last[:4]) - int(self.first[:4]) == 1


def of_two(period: str) -> Years | None:
    """Give the two years of a `period` that runs from one to another."""
    found = _OF_TWO.fullmatch(folded(period))
    alike = found and ("/" in found["first"]) == ("/" in found["last"])
    return Years(found["first"], found["last"]) if found and alike else None


def tells_a_change(entry: FigureEntry) -> bool:
    """Tell whether what a figure counts is a change: "fall in road deaths"."""
    return A_CHANGE.match(folded(entry.counts)) is not None


def year_it_ended(entry: FigureEntry) -> str:
    """Give the year in which a change from one year to the next came about."""
    years = of_two(entry.period) if tells_a_change(entry) else None
    return years.last if years and years.follow else ""


def of_other_years(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a claim whose words name other years than its figure runs between."""
    figure = figure_alone(scope, figures)
    years = of_two(figure.entry.period) if figure else None
    said = _time(scope, years) if years else None
    if figure is None or years is None or said is None:
        return
    change = tells_a_change(figure.entry)
    if not change and _DEED.search(scope.before):
        return
    if _are_its(said, years, change=change) or _both_named(scope, years):
        return
    told = "change" if change else "value"
    words = said[0][len(said["head"]) :]
    message = (
        f"“{scope.one.quantity.words}” states “{figure.name}”, the {told} from"
        f" {years.first} to {years.last}, and not “{words}”"
    )
    either = f"“in {years.last}” or " if years.follow and change else ""
    hint = f"say {either}“{at_time(figure.entry.period)}”"
    yield PERIOD_MISNAMED.at(scope.one.quantity.place, message, hint)


def _time(scope: Scope, years: Years) -> re.Match[str] | None:
    """Find the year or years of which a claim is said, behind it or first of all."""
    ways = _SAID if "/" in years.first else _CALENDAR
    for one in ways:
        found = one.match(scope.after)
        head = found["head"] if found else ""
        if found and not (_APART.search(head) or _DEED.search(head)):
            return found
    if not scope.opens or BREAK.search(scope.before):
        return None
    opening = (one.match(scope.before) for one in ways)
    return next((x for x in opening if x and not x["head"]), None)


def _are_its(said: re.Match[str], years: Years, *, change: bool) -> bool:
    """Tell whether years that words name are those of a figure."""
    named = said.groupdict()
    first, last = named.get("first"), named.get("last")
    if first is not None:
        return first == years.first and last in {None, years.last}
    alone = change and (years.follow or "the year" not in said[0])
    return alone and last == years.last


def _both_named(scope: Scope, years: Years) -> bool:
    """Tell whether a sentence names the two years of a figure, too."""
    named = re.findall(_ONE, scope.sentence)
    return years.first in named and years.last in named
