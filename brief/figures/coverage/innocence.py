"""Numbers that count nothing, each known by a named rule: dates, references, ages.

A table of small functions over what the wording room finds. It passes over words that
are no quantity; this table says of the rest which may stand without a figure, and what
no rule names must be accounted for.
"""

from __future__ import annotations

from collections.abc import Mapping

from brief.figures.coverage.ages import age
from brief.figures.coverage.defined import defined
from brief.figures.coverage.idioms import (
    adjective,
    idiom,
    one_another,
    superlative,
    the_two,
)
from brief.figures.coverage.manners import manner
from brief.figures.coverage.marks import address, code, marker, numbered, telephone
from brief.figures.coverage.names import name
from brief.figures.coverage.ratings import match, rank
from brief.figures.coverage.references import ordinal, reference, statute
from brief.figures.coverage.scene import Rule, Scene, follows, leads, says
from brief.figures.coverage.shorthand import shorthand
from brief.figures.coverage.slices import base, size, slice_of, strength
from brief.figures.coverage.standards import standard
from brief.figures.coverage.times import (
    date,
    hours,
    period,
    round_the_clock,
    span,
    year,
)
from brief.figures.coverage.years_compared import year_compared
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

# ---------------------------------------------------------------- names

_LIMIT = leads(
    r"(?:[ -]?(?:mph|kph|miles an hour)|\.p\.h\.?)"
    r"[ -](?:limit|zone|speed|road|area|stretch|sign)"
)
_SUMMED = follows(r"(?:sum|add|total|adds|sums|added|come)(?: up)? to")
_HUNDRED = says(r"100(?: ?%| per cent)?")
_UP_TO_HUNDRED = says(r"up to 100(?: ?%| per cent)?")
_ADDED = follows(r"(?:add|adds|adding|added|sum|sums)")
_NOT_TOTAL = follows(r"(?:not|never|n[’']t)(?: always| quite)? (?:total|equal)")
_ROUNDING_AFTER = leads(r"[^.!?]*\bround(?:ed|ing)\b")
_ROUNDING_BEFORE = Late(r"\bround(?:ed|ing)\b")


_OF_A_TARGET = leads(
    r"(?:,? (?:and|or) [a-z\d]+-(?:hour|day|week|month))?"
    r"(?: [a-z&]+){0,2} (?:targets?|standards?|limits?|rules?|deadlines?"
    r"|pledges?|guarantees?|thresholds?|pathways?|referrals?)\b"
)


_OF_TIME = says(
    r"(?!(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-[a-z]+$)"
    r"(?:.*-(?:hour|day|week|month|minute|year)s?|.*[a-z\d]-[a-z]+)"
)
_DEGREES = leads(r" ?(?:°C?|degrees?) (?:target|goal|limit|pathway|threshold)\b")


def _target(scene: Scene) -> bool:
    """Know the four hours of "the four-hour standard": they name it."""
    hyphened = _OF_TIME(scene) and _OF_A_TARGET(scene)
    return hyphened or _DEGREES(scene)


_COIN = leads(r"(?:-[a-z]+)?[ -](?:coins?|notes?|stamps?)\b")


def _coin(scene: Scene) -> bool:
    """Know the £10 of "a £10 note"."""
    return _COIN(scene)


_BOND = leads(r" (?:bonds?|gilts?|treasur(?:y|ies)|swaps?|yields?)\b")
_POINT_PLAN = says(r".*-point")
_PLAN = leads(
    r" (?:[a-z]+ )?(?:plan|programme|charter|manifesto|agenda|scale|strategy)"
)
_TERM = says(r"(?:a )?[a-z\d]+[- ](?:year|month|day)")
_PLANNED = leads(
    r"(?: [a-z-]+){0,3}? (?:plans?|strateg(?:y|ies)|visions?|forward view|masterplan"
    r"|roadmap|frameworks?|agenda|programmes?|manifesto)\b"
)


_EVENT = leads(
    r" (?:[a-z]+ )?(?:workshops?|courses?|conferences?|seminars?|sessions?|symposium"
    r"|training|retreats?|hackathons?|summits?|away-?days?|masterclass(?:es)?)\b"
)
_CHECK = says(r"\d{1,2}[-–]\d{1,2} ?(?:weeks?|months?|years?|m|w|yr)?")
_CHECKED = leads(
    r"(?: ?(?:,|and|or|&|to) \d{1,2}[-–]\d{1,2})?(?: (?:week|month|year))?"
    r" (?:[a-z]+ )?(?:reviews?|checks?|screens?|assessments?|contacts?|visits?)\b"
)
_HALF_DAY = says(r"half-day")
_DAYS_LONG = says(r"(?:an? )?[a-z\d]+-day")


def _event(scene: Scene) -> bool:
    """Know "a two-day workshop" and "the 6-8 week review": a kind of event is named."""
    if scene.has_digits and _CHECK(scene) and _CHECKED(scene):
        return True
    return _HALF_DAY(scene) or (_DAYS_LONG(scene) and _EVENT(scene))


def _plan(scene: Scene) -> bool:
    """Know "a ten-point plan" and "a five-year strategy": the term names the plan."""
    if _TERM(scene) and _BOND(scene):
        return True
    return (_POINT_PLAN(scene) and _PLAN(scene)) or (_TERM(scene) and _PLANNED(scene))


def _limit(scene: Scene) -> bool:
    """Know the 30 of a "30 mph limit": it names a rule of the road."""
    return _LIMIT(scene)


_ROUNDED = follows(r"(?:to|at) the nearest")


def _whole(scene: Scene) -> bool:
    """Know the 100 of "may not add up to 100, for rounding" and "the nearest 100"."""
    if scene.kind is Kind.NUMBER and _ROUNDED(scene):
        return True
    if _HUNDRED(scene) and _SUMMED(scene):
        return True
    added_up = _UP_TO_HUNDRED(scene) and _ADDED(scene)
    total = _HUNDRED(scene) and _NOT_TOTAL(scene)
    rounding = _ROUNDING_AFTER(scene) or _ROUNDING_BEFORE.search(scene.sentence)
    return (added_up or total) and bool(rounding)


_BARE = frozenset(
    {
        "date or time",
        "hours of the day",
        "telephone number",
        "reference or name",
        "part of an adjective",
    }
)
"""Rules that a word before the number does not stop: "about the 101 service"."""

INNOCENT: Mapping[str, Rule] = {
    "year of a statute, or number of an instrument": statute,
    "year": lambda scene: year(scene) or year_compared(scene),
    "date or time": date,
    "age that says who is meant": age,
    "period that figures are for": period,
    "length of a span that is named": span,
    "hours of the day": hours,
    "ordinal": ordinal,
    "telephone number": telephone,
    "reference or name": reference,
    "number of a paragraph or a heading": numbered,
    "mark of a list or a note": marker,
    "standard or version": standard,
    "address": address,
    "code or citation": code,
    "goals of a match": match,
    "shorthand or citation": shorthand,
    "place in a ranking": rank,
    "slice that names a group": slice_of,
    "strength of a medicine": strength,
    "size of a file": size,
    "base of an index or a rate": base,
    "speed limit": _limit,
    "limit that names a group or a rule": defined,
    "name of a target": _target,
    "part of a name": name,
    "coin or note": _coin,
    "name of a plan": _plan,
    "name of a kind of event": _event,
    "the whole of a sum": _whole,
    "what has just been named": the_two,
    "one another": one_another,
    "superlative": superlative,
    "round the clock": round_the_clock,
    "part of an adjective": adjective,
    "manner of speaking": idiom,
    "word of degree or of sort": manner,
}
"""The rules by name; the first that knows an expression names it."""


def innocent(scene: Scene) -> str:
    """Name the rule by which a number counts nothing, or give nothing."""
    named = next((name for name, rule in INNOCENT.items() if rule(scene)), "")
    if named or scene.kind is not Kind.NUMBER or scene.bare is scene:
        return named
    return next((name for name in _BARE_RULES if INNOCENT[name](scene.bare)), "")


_BARE_RULES = tuple(name for name in INNOCENT if name in _BARE)
