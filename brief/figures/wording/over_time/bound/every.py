"""What is told of every year of a span, but for those that are set aside.

"[At least 88 cyclists] in every year from 2014 to 2019", "setting aside 2017, it [rose
without a break] from 2016 to 2019". Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.bound.amounts import HEDGES, NUMBER
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.bound.levels import bound_told
from brief.figures.wording.over_time.bound.saying import Claims, side
from brief.figures.wording.over_time.bound.times import Role, Time
from brief.figures.wording.over_time.bound.ways import FALLEN, FEWER, MORE, RISEN


def told_of_every(around: Around) -> Iterator[Claims]:
    """Give what is told of every year of a span as a claim of each."""
    beside = f"{around.lead[-_NEAR:]}|{around.text}|{around.rest[:_NEAR]}"
    value = _VALUE.fullmatch(around.text)
    than = _THAN.fullmatch(around.text)
    move = None if value or than else _MOVE.fullmatch(around.text)
    mean = _MEAN.search(beside)
    every = _EVERY.search(beside) or _THROUGHOUT.search(around.rest)
    if mean or not (every or _STEADY.search(around.text)):
        return
    span, aside = _span(around), _set_aside(around)
    if span is None or not (move or value or than):
        return
    for_steps = move is not None and span.years != len(span.places)
    places = [at for at in span.places[for_steps:] if at not in aside]
    labels = [around.labels[at] for at in places]
    if move:
        verb = "rose" if move["up"] or move["more"] else "fell"
        yield tuple(f"{verb} in {one}" for one in labels)
    elif than:
        way = side(up=bool(than["up"]))
        yield tuple(f"{way} in {one} than in {than['base']}" for one in labels)
    elif value:
        said = f"{bound_told(around.lead)}{_EVERY.sub('', around.text).strip()}"
        yield tuple(f"{said} in {one}" for one in labels)


def told_each(text: str, lead: str, rest: str) -> tuple[int, int] | None:
    """Give where "in every year since" stands behind a value that is told of each."""
    found = _EVERY.search(rest[:_NEAR]) if _VALUE.fullmatch(text) else None
    if found is None or re.search("[,;:]", rest[: found.start()]):
        return None
    start = len(lead) + len(text)
    behind = _SINCE.match(rest, found.end())
    return start + found.start(), start + (behind or found).end()


_SINCE = Late(r" (?:since|from|after|before)\b")


def _span(around: Around) -> Time | None:
    """Give the span that every year is of."""
    told = (*around.within, *around.near, *around.behind, *around.before[::-1])
    spans = [one for one in told if one.role is Role.SPAN]
    opened = _ASIDE.match(around.lead)
    end = opened.end() if opened else 0
    spans = [one for one in spans if one.start >= end]
    return spans[0] if spans else None


def _set_aside(around: Around) -> frozenset[int]:
    """Give the places that the opening of a sentence sets aside."""
    opened = _ASIDE.match(around.lead)
    if opened is None:
        return frozenset()
    told = (one for one in around.before if one.end <= opened.end())
    return frozenset(at for one in told for at in one.places)


_MEAN = Late(r"\b(?:averag\w+|mean)\b")
_NEAR = 120
_ASIDE = Late(
    r"\W*(?:(?:leaving|setting|put(?:ting)?) aside|apart from|aside from|except for"
    r"|excluding|with the (?:sole |single )?exception of|leaving (?:19|20)[\d/]+ aside)"
    r"\b[^,;]*,",
    re.IGNORECASE,
)
_EVERY = Late(
    r" ?\b(?:in )?(?:every|each)(?: single| one)?(?: of the)?(?: [a-z]+)? years?\b",
    re.IGNORECASE,
)
_THROUGHOUT = Late(r"^[^,;]{0,30}\bthroughout\b")
_STEADY = Late(
    r"\b(?:without (?:a break|interruption|exception|fail)|year after year"
    r"|year by year|throughout|unbroken|continuously|steadily|every year|each year)\b",
    re.IGNORECASE,
)
_MOVE = Late(
    rf"(?:(?:has|have|had) )?(?:(?P<up>{RISEN})|(?P<more>(?:{MORE})(?: [a-z]+)?)"
    rf"|(?:{FALLEN})"
    rf"|(?:{FEWER})(?: [a-z]+)?)(?: (?:again|further))?(?: (?:in )?(?:every|each)"
    r"(?: single)? year| without (?:a break|interruption|exception|fail)"
    r"| year (?:after|by) year| continuously| steadily)?",
    re.IGNORECASE,
)
_THAN = Late(
    rf"(?:(?:was|were) )?(?:(?P<up>{MORE})|{FEWER})(?: [a-z]+){{0,2}} than in"
    r" (?P<base>(?:19|20)\d\d(?:/\d\d)?)",
    re.IGNORECASE,
)
_BARE = r"[£$€]?\d[\d,.]*(?:%|m|bn| million| billion)?"
_VALUE = Late(
    rf"(?:(?:was|were|stayed|remained) )?(?:(?:at least|at most|no (?:more|fewer) than"
    rf"|above|below|between {_BARE} and) )?{HEDGES}{NUMBER}(?: [a-z]+){{0,4}}",
    re.IGNORECASE,
)
