"""Numbers that count nothing, each known by a named rule: dates, references, ages.

A table of small functions over what the wording room finds. It passes over words that
are no quantity; this table says of the rest which may stand without a figure, and what
no rule names must be accounted for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from brief.figures.coverage.references import (
    address,
    numbered,
    ordinal,
    reference,
    standard,
    statute,
    telephone,
)
from brief.figures.coverage.scene import Rule, Scene, follows, leads, says
from brief.figures.wording import Kind

# ---------------------------------------------------------------- dates and ages

_YEAR = says(
    r"(?:(?:in|up to|until|to|by|from|since|between) )?(?:1[5-9]|20)\d\d"
    r"(?:(?: to | and |[-–/])(?:(?:1[5-9]|20)?\d\d))?"
)


_ABOUT_A_YEAR = says(r"(?:about|around|circa|early|late) (?:1[5-9]|20)\d\d")
_IN = follows(r"in|by|since|until|from|before|after")


def _year(scene: Scene) -> bool:
    """Know a year and a span of years; "up to 2017" looks like a bound."""
    near = _ABOUT_A_YEAR(scene) and _IN(scene)
    return near or (scene.kind in {Kind.DATE, Kind.NUMBER} and _YEAR(scene))


_DAY = says(r"\d{1,2}(?:(?: to |–|-| and )\d{1,2})?")
_MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november"
    "|december"
)
_MORE_DAYS = leads(rf"(?:,? (?:and |or |to )?\d{{1,2}})* (?:{_MONTHS})\b")


# Minutes close with it: "The meeting rose at 12.20 pm".
_ROSE = says(r"(?:rose|closed|adjourned) at \d{1,2}[.:][0-5]\d")
_HALF_DAY = leads(r"\s*[ap]\.?m\b")


def _date(scene: Scene) -> bool:
    """Know a date, and the first of several in one month: "6, 13 and 20 June"."""
    closing = _ROSE(scene) and _HALF_DAY(scene)
    return scene.kind is Kind.DATE or closing or (_DAY(scene) and _MORE_DAYS(scene))


_YEARS_OLD = says(r"\d{1,2}")
_OF_AN_AGE = follows(
    r"(?:man|woman|boy|girl|person|child|pupil|patient|victim|anyone|someone) of"
    r"|turn(?:s|ed|ing)?|age of|at age|(?:child|boy|girl|person|he|she|who) (?:is|was)"
    r"|(?:work|school|home|education|care|married|retired?|died|left|started|began) at"
    r"|(?:joined|join|enlisted?|vote|drive|marry|retires) at"
)
_BOUNDED_AGE = says(
    r"(?:under|over) (?:the age of )?\d{1,2}|0[-–]\d{1,2}|\d\d ?\+"
    r"|\d\d (?:and|or) (?:over|under|above|older|younger)"
)
_OLD_AFTER = leads(r"[ -]olds?\b")
_PERSONS = follows(
    r"(?:victims|children|people|those|pupils|adults|clients|patients|residents|them"
    r"|offenders|drivers|pedestrians|passengers|cyclists|riders|members|staff|women|men"
    r"|\d+|aged?|for)(?: (?:is|are|was|were|being))?"
)


def _age(scene: Scene) -> bool:
    """Know an age that says who is meant: "aged 16 to 19", "a man of 24"."""
    if scene.kind is Kind.AGE:
        return True
    if scene.kind is not Kind.NUMBER:
        return False
    of = _YEARS_OLD(scene) and _OF_AN_AGE(scene)
    bounded = _BOUNDED_AGE(scene) and (_PERSONS(scene) or scene.text[-1] == "+")
    if _OLD_AFTER(scene):
        return True
    return (of or bounded) and _ENDS(scene)


_ENDS = leads(r"\s*(?:$|[.,;:)])|\s+(?:who|when|and|or|at|was|is)\b")
_PERIOD = says(
    r"(?:the )?(?:last |past |first )?[a-z\d]+ (?:months|weeks|years|quarters) to"
    rf" [a-z\d ]*(?:\d{{4}}|{_MONTHS}|\d{{1,2}})"
)
_MONTH = leads(rf" (?:{_MONTHS})\b|\s*[.,;:)]|\s+(?:in|of|for|was|were|is|are)\b")
_DURING = says(r"over (?:a|the|one) (?:day|week|month|quarter|year|decade)")
_SET_OFF = re.compile(r"[,;:(]\s*$")


def _period(scene: Scene) -> bool:
    """Know the period that figures are for: "the 12 months to 31 March 2022"."""
    if _DURING(scene):
        return _SET_OFF.search(scene.before) is not None
    return _PERIOD(scene) and _MONTH(scene)


_TO_THE_MINUTE = says(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_AT = follows(r"(?:meet(?:s|ing)?|start(?:s|ing)?|begins|held|opens|closes).{0,40} at")
_THEN_AT = re.compile(r", at $")
_O_CLOCK = leads(r" o['’]clock\b")
_HALF_READ = says(r".*\d ?[ap]m to \d{1,2}(?:[.:]\d\d)?")
_HOURS = says(
    r"(?:from |between )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:to|-|–) ?\d{1,2}(?:[.:]\d\d)?)?"
)
_WEEKDAY = follows(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?,?(?: at| from)?"
    r"|(?:daily|open|hours)(?: from)?"
)


def _hours(scene: Scene) -> bool:
    """Know the hours at which something is open: "Tuesdays 9.30 to 12"."""
    at = _AT(scene) or _THEN_AT.search(scene.before) is not None
    minute = _TO_THE_MINUTE(scene) and at
    if _O_CLOCK(scene):
        return True
    return minute or _HALF_READ(scene) or (_HOURS(scene) and _WEEKDAY(scene))


_FROM_TO = re.compile(r"\d ?[ap]m,? $")
_ALL_DAY = re.compile(r"(?:24|twenty-four)[ -]hours?(?: a day)?,?(?: and)? ?$")
_ALL_WEEK = leads(r"(?: hours)?(?: a day)?,? (?:and )?(?:seven|7) days a week")
_DAYS = says(
    r"(?:24|twenty-four)(?: hours)?(?: a day)?|(?:7|seven)(?: days(?: a week)?)?"
)


def _round_the_clock(scene: Scene) -> bool:
    """Know "24 hours a day, seven days a week" for "always"; one alone is a fact."""
    hours = _ALL_DAY.search(scene.before) or _FROM_TO.search(scene.before)
    day, week = hours, _ALL_WEEK(scene)
    return _DAYS(scene) and bool(day or week)


# ---------------------------------------------------------------- names

_LIMIT = leads(
    r"[ -]?(?:mph|kph|miles an hour)[ -](?:limit|zone|speed|road|area|stretch)"
)
_SUMMED = follows(r"(?:sum|add|total|adds|sums|added|come)(?: up)? to")
_HUNDRED = says(r"100(?: ?%| per cent)?")


_OF_A_TARGET = leads(
    r"(?: [a-z]+){0,2} (?:targets?|standards?|limits?|rules?|deadlines?|waits?"
    r"|pledges?|guarantees?|thresholds?)\b"
)


_DEGREES = leads(r" ?(?:°C?|degrees?) (?:target|goal|limit|pathway|threshold)\b")


def _target(scene: Scene) -> bool:
    """Know the four hours of "the four-hour standard": they name it."""
    hyphened = "-" in scene.text and _OF_A_TARGET(scene)
    return hyphened or _DEGREES(scene)


_IN_NAME = re.compile(r"[ -](?:[A-Z][a-z]+|of the [A-Z])")

_NAMING = re.compile(r"\b[A-Z][a-z]+(?: of)?$")


def _name(scene: Scene) -> bool:
    """Know a number word with a capital before another: "Four Oaks"."""
    text, before = scene.found.text, scene.raw_before.rstrip(' “‘("')
    if not before or before[-1] in ".!?:;\n" or text[:1].islower():
        return False
    if text.isalpha():
        return (
            _IN_NAME.match(scene.raw_after) is not None
            or _NAMING.search(before) is not None
        )
    words = text.split()
    named = len(words) == 2 and words[1].istitle()
    return named and _IN_NAME.match(scene.raw_after) is not None


_COIN = leads(r"(?:-[a-z]+)?[ -](?:coins?|notes?|stamps?)\b")


def _coin(scene: Scene) -> bool:
    """Know the £10 of "a £10 note"."""
    return _COIN(scene)


_POINT_PLAN = says(r".*-point")
_PLAN = leads(
    r" (?:[a-z]+ )?(?:plan|programme|charter|manifesto|agenda|scale|strategy)"
)


def _plan(scene: Scene) -> bool:
    """Know "a ten-point plan"."""
    return _POINT_PLAN(scene) and _PLAN(scene)


def _limit(scene: Scene) -> bool:
    """Know the 30 of a "30 mph limit": it names a rule of the road."""
    return _LIMIT(scene)


def _whole(scene: Scene) -> bool:
    """Know the 100 of "percentages may not sum to 100"."""
    return _HUNDRED(scene) and _SUMMED(scene)


# ---------------------------------------------------------------- what has been named

_FEW = says(r"two|three|four|five|six")
_NAMED = re.compile(r"\b(?:between|these|those|into|the other) (?:the )?$")
_AT_END = leads(
    r"\s*[.,;:)]|\s*$|\s+(?:are|is|were|was|and|together|should|have|will)\b"
)


_THE = follows("the")
_ACT = leads(r" (?:have|had|are|were|agreed|should|will|must|can|do|did)\b")
_NONE = says(r"none")
_OF_THESE = leads(r" of (?:these|those|the above)(?:\W|$)(?! ?[a-z]{4,})")


def _the_two(scene: Scene) -> bool:
    """Know "between the two", "none of these": what has just been named."""
    if _NONE(scene):
        return _OF_THESE(scene)
    if not _FEW(scene):
        return False
    named = _NAMED.search(scene.before) is not None and _AT_END(scene)
    return named or (_THE(scene) and _ACT(scene))


_MOST = says(r"most")
_SUBJECT = follows(r"they|we|you|i|he|she|who|what|that|which|people|those|it")
_VERB = leads(r" (?:[a-z]+ed|[a-z]+s|want|need|like|value|fear|know|knew|felt|feel)\b")
_LAST = leads(r"\s*(?:[.,;:)]|$)| (?:and|or|but|when|where|if|by|to)\b")
_DEGREE = leads(
    r" [a-z]+(?:ing|ive|ous|ant|ent|ful|able|ible|al|ed|ic)(?: of all)?(?:,| was| is)\b"
)


def _superlative(scene: Scene) -> bool:
    """Know "most concerning was the handling": a degree, not a share."""
    return _MOST(scene) and (
        _DEGREE(scene) or _LAST(scene) or (_SUBJECT(scene) and _VERB(scene))
    )


_ANOTHER = says(r"(?:neither |either )?one(?: more)?")
_OTHERS = leads(
    r" (?:another|more|or (?:other|both)|and the same|paragraph|thing|point)\b"
)


_ONE_MORE = leads(r" (?:chance|thing|time|try|word|question|reason|point)\b")


def _one_another(scene: Scene) -> bool:
    """Know "one another", "one more thing"."""
    again = scene.text == "one more" and _ONE_MORE(scene)
    return again or (_ANOTHER(scene) and _OTHERS(scene))


INNOCENT: Mapping[str, Rule] = {
    "year of a statute, or number of an instrument": statute,
    "year": _year,
    "date or time": _date,
    "age that says who is meant": _age,
    "period that figures are for": _period,
    "hours of the day": _hours,
    "ordinal": ordinal,
    "telephone number": telephone,
    "reference or name": reference,
    "number of a paragraph or a heading": numbered,
    "standard or version": standard,
    "address": address,
    "speed limit": _limit,
    "name of a target": _target,
    "part of a name": _name,
    "coin or note": _coin,
    "name of a plan": _plan,
    "the whole of a sum": _whole,
    "what has just been named": _the_two,
    "one another": _one_another,
    "superlative": _superlative,
    "round the clock": _round_the_clock,
}
"""The rules by name; the first that knows an expression names it."""


def innocent(scene: Scene) -> str:
    """Name the rule by which a number counts nothing, or give nothing."""
    return next((name for name, rule in INNOCENT.items() if rule(scene)), "")
