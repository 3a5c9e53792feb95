"""Amounts that are told one after another, each of its own year or step in turn.

"Has risen four years running: by [11], [13], [10] and most recently [nine]", "2023 and
2024, with averages of [44] and [41] respectively". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import HEDGES, NUMBER
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.saying import Claims
from brief.figures.wording.over_time.bound.times import Role
from brief.figures.wording.over_time.bound.ways import way_of
from brief.figures.wording.over_time.whole import MANY

_WORD = r"(?!and\b|by\b|of\b)[a-z]+(?:-[a-z]+)?"
_MANY = rf"(?:[£$€]?\d[\d,.]*(?:%|m|bn)?|{MANY}(?:-[a-z]+)?\b)"
_VALUE = rf"(?:by |of )?(?:(?:about|around|just|some) )?{_MANY}(?: {_WORD}){{0,2}}"
_APART = r"(?:, (?!and\b)|,? and )"
_LAST = r"(?:(?:then|finally|most recently|lastly) )?"
_BEFORE = Late(
    rf"(?::|\bof|\bwith|\bby|\bwere|\bare|,) (?P<list>(?:{_VALUE}{_APART}){{0,12}})"
    rf"{_LAST}(?:by )?$"
)
_BEHIND = Late(
    rf"^(?P<list>(?:{_APART}{_LAST}{_VALUE}){{0,12}})(?P<end> respectively|[.,;)]"
    r"| (?:are|were) those|$)"
)
_THOSE_OF = Late(r",? (?:are|were|came|belong)(?: (?:those|the ones|from|in|of|to))* ")
_PART = Late(r", |,? and ")
_ALONE = Late(rf"(?:by |of )?{HEDGES}{NUMBER}(?: [a-z]+){{0,3}}", re.IGNORECASE)


def told_in_turn(around: Around) -> Iterator[Claims]:
    """Give an amount of a list with the year, or the step, whose turn it is."""
    before, behind = _BEFORE.search(around.lead), _BEHIND.match(around.rest)
    if not (before and behind and _ALONE.fullmatch(around.text)):
        return
    ahead = len([one for one in _PART.split(before["list"]) if one])
    many = ahead + 1 + len([one for one in _PART.split(behind["list"]) if one])
    listed = [x for x in around.before if x.is_span and len(x.places) == many]
    if those := _THOSE_OF.match(around.rest, behind.end("list")):
        start = those.end() + len(around.lead) + len(around.text)
        listed += [
            x for x in around.behind if x.start == start and len(x.places) == many
        ]
    if many < _FEW or not (listed or before[0].startswith(":")):
        return
    way = way_of("", around.lead, "")
    value = around.text.removeprefix("by ").removeprefix("of ")
    last = len(around.labels) - many + ahead
    at = listed[-1].places[ahead] if listed else last
    if listed and listed[-1].role is Role.LIST and not way:
        yield (f"{value} in {around.labels[at]}",)
    elif way and at:
        yield (f"{'rose' if way > 0 else 'fell'} by {value} in {around.labels[at]}",)


_FEW = 2
