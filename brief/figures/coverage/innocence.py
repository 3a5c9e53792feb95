"""Numbers that count nothing, each known by a named rule: dates, references, ages.

A table of small functions over what the wording room finds. It passes over words that
are no quantity; this table says of the rest which may stand without a figure, and what
no rule names must be accounted for.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from brief.figures.coverage.scene import Rule, Scene, follows, leads, says
from brief.figures.wording import Kind

# ---------------------------------------------------------------- dates and ages

_YEAR = says(
    r"(?:(?:in|up to|until|to|by|from|since|between) )?(?:1[5-9]|20)\d\d"
    r"(?:(?: to | and |[-–/])(?:(?:1[5-9]|20)?\d\d))?"
)


def _year(scene: Scene) -> bool:
    """Know a year and a span of years; "up to 2017" looks like a bound."""
    return scene.kind in {Kind.DATE, Kind.NUMBER} and _YEAR(scene)


def _date(scene: Scene) -> bool:
    return scene.kind is Kind.DATE


_YEARS_OLD = says(r"\d{1,2}")
_OF_AN_AGE = follows(
    r"(?:man|woman|boy|girl|person|child|pupil|patient|victim|anyone|someone) of"
)
_BOUNDED_AGE = says(
    r"(?:under|over) (?:the age of )?\d{1,2}|0[-–]\d{1,2}|\d\d ?\+"
    r"|\d\d (?:and|or) (?:over|under|above|older|younger)"
)
_PERSONS = follows(
    r"(?:victims|children|people|those|pupils|adults|clients|patients|residents|them"
    r"|offenders|drivers|\d+|aged?|for)(?: (?:is|are|was|were|being))?"
)


def _age(scene: Scene) -> bool:
    """Know an age that says who is meant: "aged 16 to 19", "a man of 24"."""
    if scene.kind is Kind.AGE:
        return True
    if scene.kind is not Kind.NUMBER:
        return False
    of = _YEARS_OLD(scene) and _OF_AN_AGE(scene)
    bounded = _BOUNDED_AGE(scene) and (_PERSONS(scene) or scene.text[-1] == "+")
    return (of or bounded) and _ENDS(scene)


_ENDS = leads(r"\s*(?:$|[.,;:)])|\s+(?:who|when|and|or|at)\b")
_PERIOD = says(
    r"(?:the )?(?:last |past |first )?[a-z\d]+ (?:months|weeks|years|quarters) to"
    r" [a-z\d ]*(?:\d{4}|january|february|march|april|may|june|july|august|september"
    r"|october|november|december|\d{1,2})"
)
_MONTH = leads(
    r" (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)\b|\s*[.,;:)]|\s+(?:in|of|for|was|were|is|are)\b"
)
_DURING = says(r"over (?:a|the|one) (?:day|week|month|quarter|year|decade)")
_SET_OFF = re.compile(r"[,;:(]\s*$")


def _period(scene: Scene) -> bool:
    """Know the period that figures are for: "the 12 months to 31 March 2022"."""
    return (_PERIOD(scene) and _MONTH(scene)) or (_DURING(scene) and _SET_OFF.search(scene.before) is not None)


_TO_THE_MINUTE = says(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_AT = follows(
    r"(?:meet(?:s|ing)?|start(?:s|ing)?|begins|held|opens|closes).{0,40} at|, at"
)
_HALF_READ = says(r".*\d ?[ap]m to \d{1,2}(?:[.:]\d\d)?")
_HOURS = says(r"\d{1,2}(?:[.:]\d\d)?(?: ?(?:to|-|–) ?\d{1,2}(?:[.:]\d\d)?)?")
_WEEKDAY = follows(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?,?(?: at| from)?"
    r"|(?:daily|open|hours) from"
)


def _hours(scene: Scene) -> bool:
    """Know the hours at which something is open: "Tuesdays 9.30 to 12"."""
    minute = _TO_THE_MINUTE(scene) and _AT(scene)
    return minute or _HALF_READ(scene) or (_HOURS(scene) and _WEEKDAY(scene))


_CLOCK = says(r"(?:24|twenty-four) hours a day|(?:7|seven) days a week|24-hour")
_DAYS = says(r"24|twenty-four|(?:24|twenty-four) hours|(?:7|seven)(?: days)?")
_A_DAY = leads(r" ?(?:hours|days)?(?:,? a| per) (?:day|week)\b|-hour\b")


def _round_the_clock(scene: Scene) -> bool:
    """Know "24 hours a day, seven days a week" for "always"."""
    return _CLOCK(scene) or (_DAYS(scene) and _A_DAY(scene))


# ---------------------------------------------------------------- references

_ORDINAL = says(r"\d+ ?(?:st|nd|rd|th)")
_NTHS = r"third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
_NTH = says(rf"(?:a |the )?(?:{_NTHS})")
_COUNTED_ON = leads(rf",? (?:(?:or|and) )?(?:{_NTHS})\b")


def _ordinal(scene: Scene) -> bool:
    """Know "21st", and "a fourth, fifth or sixth concern"."""
    return _ORDINAL(scene) or (_NTH(scene) and _COUNTED_ON(scene))


_DIALLED = says(r"\(?\+?[\d ()-]{6,}\d")
_SHORT_CALL = says(r"999|101|111|112|105|119")
_CALLED = leads(r" (?:calls?|service|line|demand|operators?|team|contact|system)\b")
_CALLING = follows(
    r"(?:call(?:ing)?|dial(?:ling)?|ring(?:ing)?|via|nhs|non-emergency)(?: [\d ]+ or)?"
)


def _telephone(scene: Scene) -> bool:
    """Know telephone numbers, and the short ones: "call 101", "999 calls"."""
    if scene.kind is Kind.LABEL:
        return _DIALLED(scene)
    return _SHORT_CALL(scene) and (_CALLED(scene) or _CALLING(scene))


_INSTRUMENT = re.compile(
    r"(?:\b(?:SIs?|SR|SSI|WSI|No\.?|Cm|Cmnd|HC|HL|Cmd|CP|c\.)\s*|\d/)$"
)
_NUMBERED = says(r"(?:si|sr|ssi|wsi|cm|cmnd|hc|hl|no\.?) ?\d[\d/–-]*")
_OF_A_STATUTE = re.compile(r"(?:Act|Regulations?|Order|Rules|Measure|Convention) $")


def _statute(scene: Scene) -> bool:
    """Know the year of a statute and the number of an instrument: SI 2011/3050."""
    before = scene.raw_before
    numbered = _NUMBERED(scene) or (
        scene.kind in {Kind.NUMBER, Kind.DATE} and _INSTRUMENT.search(before)
    )
    dated = scene.kind is Kind.DATE and _OF_A_STATUTE.search(before)
    return bool(numbered or dated)


_REFERRED = follows(
    r"sections?|paragraphs?|paras?|regulations?|articles?|schedules?|parts?|appendix"
    r"|appendices|annex|annexes|items?|pages?|chapters?|rules?|clauses?|tables?|figures?"
    r"|recommendations?|objectives?|priorit(?:y|ies)|minutes?|notes?|options?|top|ext\.?"
    r"|channel|radio|formula|phase|stage|tier|step|level|strand|year|day|round|priority"
    r"|(?:sections?|paragraphs?|regulations?|schedules?|items?|pages?|tables?) [\d.]+"
    r"[a-z]?(?:\(\w+\))*(?:,| and| to| or| of|–|-)"
)
_MONTHLY = follows(r"(?:month|week|day|year|quarter|period)")
_PAGED = follows(r"pp?\.|nos?\.|route|number|the")
_AT_PAGE = follows(r"pp?\.|nos?\.")
_ROUTED = leads(r" (?:route|bus|tram|service)\b")
_PLAIN_NUMBER = says(
    r"\d{1,3}(?:[.:]\d{1,3})*|one|two|three|four|five|six|seven|eight|nine|ten|\d+/\d{4}"
)
_BRACKETED = re.compile(r"\d[A-Z]?\($")


def _reference(scene: Scene) -> bool:
    """Know the number of a section, a paragraph, a schedule, a table."""
    if scene.kind is Kind.LABEL or _BRACKETED.search(scene.raw_before):
        return True
    if scene.kind not in {Kind.NUMBER, Kind.COUNTED} or not _PLAIN_NUMBER(scene):
        return False
    if _MONTHLY(scene):
        return _AT_END(scene)
    return _REFERRED(scene) or (_PAGED(scene) and (_AT_PAGE(scene) or _ROUTED(scene)))


_DOTTED = says(r"\d{1,2}(?:\.\d{1,2}){0,3}\.?")
_CAPITAL = re.compile(r"[.)]?\s+[A-Z‘“\"]")


def _numbered(scene: Scene) -> bool:
    """Know the number with which a paragraph or a heading begins: "2.3 Background"."""
    before = scene.raw_before.rstrip(" (\t")
    opens = (
        not before or before[-1] == "\n" or (before[-1] == "." and "." in scene.text)
    )
    return opens and _DOTTED(scene) and bool(_CAPITAL.match(scene.raw_after))


_VERSION = says(r"\d{1,5}(?:\.\d+)*")
_ACRONYM = re.compile(r"(?:^|[\s(“‘/])[A-Z][A-Za-z]*[A-Z][A-Z/]*[ -]$")
_VERSION_ENDS = re.compile(
    r"\s*(?:[.,;:)’”]|$)|\s+(?:and|or|to|is|was|level|in|for|at|on|standard)\b"
)


def _standard(scene: Scene) -> bool:
    """Know the number of a standard or a version: WCAG 2.2, ISO 9001."""
    named = scene.kind is Kind.NUMBER and _VERSION(scene)
    return (
        named
        and _ACRONYM.search(scene.raw_before) is not None
        and _VERSION_ENDS.match(scene.raw_after) is not None
    )


_STREET = re.compile(
    r"[a-z]?,?(?: [A-Z][\w’'-]+){1,3} (?:Street|Road|Lane|Avenue|House|Square|Way|Drive"
    r"|Place|Court|Close|Crescent|Gardens|Row|Hill|Park|Parade|Terrace|Wharf|Circus)\b"
)


def _address(scene: Scene) -> bool:
    """Know the number of a house in a street."""
    return scene.kind is Kind.NUMBER and bool(_STREET.match(scene.raw_after))


_LIMIT = leads(
    r"[ -]?(?:mph|kph|miles an hour)[ -](?:limit|zone|speed|road|area|stretch)"
)
_SUMMED = follows(r"(?:sum|add|total|adds|sums|added|come)(?: up)? to")
_HUNDRED = says(r"100(?: ?%| per cent)?")


_OF_A_TARGET = leads(
    r"(?: [a-z]+){0,2} (?:targets?|standards?|limits?|rules?|deadlines?)\b"
)


def _target(scene: Scene) -> bool:
    """Know the four hours of "the four-hour standard": they name it."""
    return "-" in scene.text and _OF_A_TARGET(scene)


_IN_NAME = re.compile(r"[ -](?:[A-Z][a-z]+|of the [A-Z])")

_BIG = re.compile(r"\b(?:Big|Top|Chapter|Group of|Route|Famous)$")


def _name(scene: Scene) -> bool:
    """Know a number word with a capital before another: "Four Oaks"."""
    text, before = scene.found.text, scene.raw_before.rstrip(' “‘("')
    inside = before and before[-1] not in ".!?:\n" and text[:1].isupper()
    alone = bool(inside and " " not in text)
    return alone and bool(_IN_NAME.match(scene.raw_after) or _BIG.search(before))


_COIN = leads(r"[ -](?:coins?|notes?|stamps?)\b")


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


_NONE = says(r"none")
_OF_THESE = leads(r" of (?:these|those|the above)(?:\W|$)(?! ?[a-z]{4,})")


def _the_two(scene: Scene) -> bool:
    """Know "between the two", "none of these": what has just been named."""
    if _NONE(scene):
        return _OF_THESE(scene)
    return _FEW(scene) and bool(_NAMED.search(scene.before)) and _AT_END(scene)


_ANOTHER = says(r"one(?: more)?")
_OTHERS = leads(
    r" (?:another|more|or (?:other|both)|and the same|paragraph|thing|point)\b"
)


def _one_another(scene: Scene) -> bool:
    """Know "one another", "one more thing"."""
    return _ANOTHER(scene) and _OTHERS(scene)


INNOCENT: Mapping[str, Rule] = {
    "year of a statute, or number of an instrument": _statute,
    "year": _year,
    "date or time": _date,
    "age that says who is meant": _age,
    "period that figures are for": _period,
    "hours of the day": _hours,
    "ordinal": _ordinal,
    "telephone number": _telephone,
    "reference or name": _reference,
    "number of a paragraph or a heading": _numbered,
    "standard or version": _standard,
    "address": _address,
    "speed limit": _limit,
    "name of a target": _target,
    "part of a name": _name,
    "coin or note": _coin,
    "name of a plan": _plan,
    "the whole of a sum": _whole,
    "what has just been named": _the_two,
    "one another": _one_another,
    "round the clock": _round_the_clock,
}
"""The rules by name; the first that knows an expression names it."""


def innocent(scene: Scene) -> str:
    """Name the rule by which a number counts nothing, or give nothing."""
    return next((name for name, rule in INNOCENT.items() if rule(scene)), "")
