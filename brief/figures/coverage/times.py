"""Numbers that say when: years, dates, hours of the day, the period of figures."""

from __future__ import annotations

import re

from brief.figures.coverage.parts_of_year import part_of_a_year
from brief.figures.coverage.scene import Scene, follows, leads, says, within
from brief.figures.lengths import beside
from brief.figures.spans import DAYS_IN, MONTHS_IN
from brief.figures.wording import Kind
from brief.figures.wording.late import Late

MONTHS = (
    "january|february|march|april|may|june|july|august|september|october|november"
    "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
)
UNITS = "seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|quarters?|years?"

_A_YEAR = r"(?:1[5-9]|20)\d\d"

# ---------------------------------------------------------------- years

_YEAR = says(
    rf"(?:(?:in|up to|until|to|by|from|since|between) )?{_A_YEAR}"
    rf"(?:(?: to | and |[-–/])(?:(?:1[5-9]|20)?\d\d))?"
)
_ABOUT_A_YEAR = says(rf"(?:about|around|circa|early|late|mid) {_A_YEAR}")
_IN = follows(r"in|by|since|until|from|before|after")
_YEAR_ENDS = leads(
    r"\s*(?:$|[.,;:()–])|\s+(?:and|or|but|the|when|onwards?|is|was|were|reflects?|as|in"
    r"|to|which|that|census|election|budget)\b"
)
_SHORT_YEAR = within(r"[’‘'](?:\d0s|\d\d(?=\W))")
_DECADE = says(r"(?:the )?(?:(?:early|mid|late)[- ])?(?:1[5-9]|20)\d0s")
_DAY_OF_NAME = within(r"\b(?:9/11|7/7|Sept(?:ember|\.)? 11)\b(?![\d,.]*\d| ?%)")
_BESIDE_A_YEAR = within(
    r"\bno (?:later|earlier) than (?:19|20)\d\d\b"
    r"|(?:%|per ?cent|points?) (?:lower|higher|more|less|fewer) than (?:19|20)\d\d\b"
    r"(?! [a-z]+s\b)"
    r"|\byears (?:up )?to (?:19|20)\d\d\b"
)
"""What ends at a year, or is set against it: "12% lower than 2016"."""

_AFTER_A_DASH = Late(r"-(?:19|20)\d\d")
_FISCAL = within(r"\b\d\d[/–-]\d\d ?FY\b|\bFY ?\d\d[/–-]\d\d\b")
_A_YEAR_AGO = says(r"an? (?:year|decade|month|week|generation)(?: or (?:so|two))?")
_AGO = leads(r" (?:ago|earlier|before|later|after)\b")
_BEYOND = says(r"beyond (?:19|20)\d\d")
_A_YEAR_AFTER = within(
    r"\b(?:nearly|almost|about|around) an?"
    r" (?:year|decade|month|week) (?:after|later|on|ago|since)\b"
)
_SPACED = Late(r"\b(?:19|20)(\d\d) ?[-–] ?$")


def _closes_a_year(scene: Scene) -> bool:
    """Know the 17 of a financial year with spaces: "2016 – 17"."""
    begun = _SPACED.search(scene.raw_before)
    if begun is None or not (scene.text.isdigit() and len(scene.text) == 2):
        return False
    return int(scene.text) == (int(begun[1]) + 1) % 100


_COUNTED_LIKE_A_YEAR = leads(
    r" (?:people|homes|adults|children|households|pupils|patients|residents|responses"
    r"|respondents|dwellings|trees|jobs|houses|staff|visits)\b"
)
_IS_COUNT = Late(r"\b(?:counts?|totals?|members|attendance): $")
_IN_AT_FIRST = Late(r"\W*(?:In|During|Since|Until|Before|After) ")
_UNDER_ONE = says(r"(?:under|over|beyond|within) the (?:19|20)\d\d")
_OVER_A_YEAR = says(r"over (?:19|20)\d[1-9]")
_OVER_ONE = says(r"over 20[0-4][1-9]")
_DURING_IT = leads(
    r"\s*[.,;)]| (?:and|had|has|have|was|were|with|as|but|which|because|to|while)\b"
)
_LEAD_UP = within(r"\b(?:lead|run|build)[- ]up to (?:the )?(?:19|20)\d\d\b")
_THEN = leads(r",? (?:we|the|there|it|they|our|this)\b")
_LEVEL_OF_IT = leads(r" (?:levels?|figures?|totals?|averages?|peaks?|values?|rates?)\b")


def _throughout(scene: Scene) -> bool:
    """Know "over 2011" in "exports over 2011 had been", and where a sentence opens."""
    if _OVER_ONE(scene) and _DURING_IT(scene):
        return True
    opens = not scene.sentence.strip()
    return opens and _OVER_A_YEAR(scene) and _THEN(scene)


def _after_a_dash(scene: Scene) -> bool:
    """Know the year of "Performance -2023/24", which is not below nought."""
    dashed = _AFTER_A_DASH.fullmatch(scene.text) is not None
    return dashed and scene.raw_after[:1] in {"/", "-"}


_YEARS_BY_THE_WAY = (
    _LEAD_UP,
    _throughout,
    _closes_a_year,
    _FISCAL,
    _after_a_dash,
    _BEYOND,
)


def year(scene: Scene) -> bool:
    """Know a year and a span of years; "up to 2017" looks like a bound."""
    if _UNDER_ONE(scene):
        return not _LEVEL_OF_IT(scene)
    if any(knows(scene) for knows in _YEARS_BY_THE_WAY):
        return True
    if _BESIDE_A_YEAR(scene) and scene.kind is Kind.NUMBER:
        return scene.text[-4:].isdigit()
    about = _ABOUT_A_YEAR(scene) and (_IN(scene) or _YEAR_ENDS(scene))
    if about or _SHORT_YEAR(scene) or _DECADE(scene) or _DAY_OF_NAME(scene):
        return True
    plain = scene.text.isdigit() and (
        scene.kind is Kind.NUMBER or _IS_COUNT.search(scene.before) is not None
    )
    counted = plain or (scene.kind is Kind.NUMBER and _COUNTED_LIKE_A_YEAR(scene))
    if counted and not _IN_AT_FIRST.fullmatch(scene.sentence):
        return False
    return scene.kind in {Kind.DATE, Kind.NUMBER} and _YEAR(scene)


_OF_TIME = frozenset({*MONTHS_IN, *DAYS_IN, ""})
"""What a length is told in; "three academic years" is read as a number by itself."""


def span(scene: Scene) -> bool:
    """Know the years of "the seven years from 2017 to 2024", if they are counted right.

    Every fair way of counting is right: from one to the other, and with both ends.
    """
    meaning = scene.found.meaning
    timed = scene.kind is Kind.NUMBER and meaning.unit in _OF_TIME
    if not timed or not meaning.amount:
        return False
    length = beside(scene.prose, scene.found.start, scene.found.end)
    return length is not None and length.right and meaning.amount.value == length.count


# ---------------------------------------------------------------- dates

_DAY = says(r"(?:from |between )?\d{1,2}(?:(?: to |–|—|-| and )\d{1,2})?")
_MORE_DAYS = leads(
    rf"(?:,? (?:and |or |to |through |until )?\d{{1,2}})*[\"”“™°]{{0,2}} (?:{MONTHS})\b"
)
_HALF_DAY = leads(r"\s*[ap]\.?m\b")
_ROSE = says(r"(?:rose|closed|adjourned) at \d{1,2}(?:[.:][0-5]\d)?")
_WRITTEN_DATE = within(
    rf"\d{{1,2}} ?(?:st|nd|rd|th)?,? (?:of )?(?:{MONTHS})\b"
    rf"|\b(?:{MONTHS})\.? \d{{1,2}} ?[-–] ?\d{{1,2}}\b"
    rf"|\b(?:{MONTHS}) \d{{1,2}} (?:to|and|through) \d{{1,2}}(?=,? (?:19|20)\d\d)"
    rf"|\b(?:{MONTHS})\.? \d{{1,2}} (?:to|until|–|-) (?:{MONTHS})\.? \d{{1,2}}\b"
    r"|\bFY ?\d{4}[-–/]\d{2,4}\b"
    rf"|\b(?:{MONTHS})\.? (?:\d{{1,2}}(?:st|nd|rd|th)|[1-3]?\d(?=,? (?:19|20)\d\d))"
    r"|\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\. [0-3]?\d"
    r"(?![\d,.]*\d| (?:per|%))"
    r"|\d{4}-\d\d-\d\d|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b",
    re.IGNORECASE,
)


def date(scene: Scene) -> bool:
    """Know a date, and the first of several in one month: "6, 13 and 20 June"."""
    if scene.text.isdigit() and _IS_COUNT.search(scene.before):
        return False
    if scene.kind is Kind.DATE or (_DAY(scene) and _MORE_DAYS(scene)):
        return True
    closing = _ROSE(scene) and (_HALF_DAY(scene) or _MEETING(scene))
    return closing or (scene.text[0].isdigit() and _WRITTEN_DATE(scene))


_MEETING = follows(
    r"(?:meeting|committee|panel|council|board|session)(?: then| finally)?"
)

# ---------------------------------------------------------------- hours

_CLOCK = says(r"(?:[01]?\d|2[0-3])[.:][0-5]\d")
_NIGHT_CLOCK = says(r"0\d[.:][0-5]\d")
_TIMED = says(
    r"(?:(?:about|around|at|by|just after|just before|shortly after|shortly before) )?"
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d"
)
_CLOCKS = says(
    r"(?:between |from )?(?:[01]?\d|2[0-3])[.:][0-5]\d ?(?:and|to|until|-|–)"
    r" ?(?:[01]?\d|2[0-3])[.:][0-5]\d"
)
_WHOLE_HOUR = says(
    r"1?\d|2[0-4]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
)
_HAPPENS = (
    r"(?:meet|meets|met|meetings?|start(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|held"
    r"|open(?:s|ed|ing)?|clos(?:e|es|ed|ing)|finish(?:es|ed|ing)?|shut(?:s|ting)?"
    r"|adjourned|rose|gather(?:ed|s)?|arriv(?:e|es|ed|ing)|left|leav(?:e|es|ing)"
    r"|kick(?:s|ed)? off|resum(?:e|es|ed)|reconvened?|doors|served|runs?|departs?)"
)
_AT_AN_HOUR = Late(
    rf"\b{_HAPPENS}\b[^.;]{{0,30}}"
    r"(?<!\bdown )(?<!\bup )\b(?:at|from|until|till|by|before|after) $"
)
_THEN_AT = Late(r", at $")
_BY_THE_CLOCK = Late(
    r"(?<!per cent )(?<!%)\b(?:at|by|until|till|before|after|around|about|from|between"
    r"|since|and|to|the) $"
)
_A_LEVEL = Late(
    r"\b(?:stood|stands|remain(?:s|ed)?|set|valued|estimated|averag\w+|rates?|peaked"
    r"|held"
    r"|priced|now|currently|running|recorded|score[sd]?|scoring|index|ratio|capped"
    r"|fixed"
    r"|reached|ris\w+|rose|f[ae]ll\w*|increas\w+|decreas\w+|grew|mean|figure|value|up"
    r"|down|was|were|is|are|cost|costs|paid|pay|charged|sold|total\w*|from"
    r"|in (?:19|20)\d\d) (?:at|by|to|of|from) $"
)
_INTERVAL = Late(r"\b(?:c\.?i\.?|intervals?):? $|\d[.]\d+; $", re.IGNORECASE)
"""What leads to the bounds of an interval: "95% CI 2.27–2.41", "1.39; 1.33–1.44"."""

_CLOCK_ENDS = leads(
    r"\s*(?:[.,;:)–-]|$)|\s+(?:on|and|to|when|where|in the|until|till|but|for|that|with"
    r"|after|before|from|the|they|it|we|no|last|this|next|each|every|hrs|hours|onwards?|sharp|prompt"
    r"|today|yesterday|tomorrow|daily|crews|train|bus|service|departure|because|or"
    r"|had)\b"
)
_O_CLOCK = leads(r" (?:o['’]clock|noon|midnight|midday)\b")
_SERVICE = leads(r" (?:from|to|train|bus|service|departure|ferry|flight|news)\b")
_HALF_READ = says(
    r".*\d ?[ap]m (?:[a-z]+(?: \d{1,2} [a-z]+)? )?to \d{1,2}(?:[.:]\d\d)?"
)
_HOURS = says(
    r"(?:from |between )?\d{1,2}(?:[.:]\d\d)?(?: ?(?:to|-|–"
    r"|until) ?\d{1,2}(?:[.:]\d\d)?)?"
)
_WEEKDAY = follows(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?,?(?: at| from)?"
    r"|(?:daily|open|hours)(?: from)?"
)
_HOUR_ENDS = leads(
    r" ?[ap]\.?m\b|\s*(?:[.,;:)–-]|$)| (?:to|until|till|and|noon|onwards)\b"
)
_FROM_HOUR = Late(
    r"(?:\b(?:open|daily|days?|hours|from|\d ?[ap]m)\b[^.]{0,20})"
    r"\b1?\d(?:[.:]\d\d)? ?(?:to|until|till|–|-) ?$"
)
_FROM = Late(r"\bfrom $")
_UNTIL = leads(r" (?:until|till) ")
_FROM_UNTIL = Late(r"\bfrom 1?\d(?:[.:]\d\d)? (?:until|till) $")
_NO_UNIT = leads(rf"(?! ?(?:{UNITS}|%|per|°|m\b|km|kg|miles?|people|times))")


def hours(scene: Scene) -> bool:
    """Know the hours when things happen: "Tuesdays 9.30 to 12", "failed at 11.15"."""
    if scene.kind is Kind.PERCENT or not _NO_UNIT(scene):
        return False
    if _O_CLOCK(scene) or _HALF_READ(scene):
        return True
    value = _A_LEVEL.search(scene.before) or _INTERVAL.search(scene.before)
    if _CLOCKS(scene) and _CLOCK_ENDS(scene) and not value:
        return True
    return _clock(scene) or _whole_hour(scene)


def _clock(scene: Scene) -> bool:
    """Know an hour with its minutes."""
    if _TIMED(scene) and _HALF_DAY(scene):
        return True
    if not _CLOCK(scene):
        return False
    before = scene.before
    if _NIGHT_CLOCK(scene) or _AT_AN_HOUR.search(before) or _THEN_AT.search(before):
        return True
    if before.endswith("the ") and _SERVICE(scene):
        return True
    told = _BY_THE_CLOCK.search(before) and not before.endswith("the ")
    timed = bool(told) and _CLOCK_ENDS(scene) and not _A_LEVEL.search(before)
    return timed or _open_hours(scene)


_PAST = follows(r"(?:half|quarter|twenty|ten|five|\d\d?)(?: minutes)? past|quarter to")


def _whole_hour(scene: Scene) -> bool:
    """Know an hour without minutes, where it can be nothing else."""
    if _open_hours(scene):
        return True
    if not _WHOLE_HOUR(scene):
        return False
    if _PAST(scene):
        return True
    until = _FROM.search(scene.before) is not None and _UNTIL(scene)
    if until or _FROM_UNTIL.search(scene.before):
        return True
    return _AT_AN_HOUR.search(scene.before) is not None and _CLOCK_ENDS(scene)


def _open_hours(scene: Scene) -> bool:
    """Know the hours at which something is open: "Tuesdays 9.30 to 12"."""
    if not _HOURS(scene):
        return False
    timed = not scene.text.isdigit() or _HOUR_ENDS(scene)
    return (_WEEKDAY(scene) and timed) or _FROM_HOUR.search(scene.before) is not None


_FROM_TO = Late(r"\d ?[ap]m,? $")
_ALL_DAY = Late(r"(?:24|twenty-four)[ -]hours?(?: a day)?,?(?: and)? ?$")
_ALL_WEEK = leads(r"(?: hours)?(?: a day)?,? (?:and )?(?:seven|7) days a week")
_DAYS = says(
    r"(?:24|twenty-four)(?: hours)?(?: a day)?|(?:7|seven)(?: days(?: a week)?)?"
)


def round_the_clock(scene: Scene) -> bool:
    """Know "24 hours a day, seven days a week" for "always"; one alone is a fact."""
    near = _ALL_DAY.search(scene.before) or _FROM_TO.search(scene.before)
    return _DAYS(scene) and bool(near or _ALL_WEEK(scene))


# ---------------------------------------------------------------- periods

_PERIOD = says(
    r"(?:the )?(?:last |past |first )?[a-z\d]+ (?:months|weeks|years|quarters) to"
    rf" [a-z\d ]*(?:\d{{4}}|{MONTHS}|\d{{1,2}})"
)
_LENGTH = says(
    r"(?:(?:over|in|for|during) the )?(?:last |past )?(?:[a-z]+|\d+)"
    r"[ -](?:months?|weeks?|years?)(?: periods?)?"
)
_TO_A_DATE = leads(
    rf" (?:period )?(?:to|ending|ended|leading (?:up )?to|up to)"
    rf"(?: the end of| \d{{1,2}}(?:st|nd|rd"
    rf"|th)?)?"
    rf" (?:{MONTHS}|\d{{4}})\b"
)
_FROM_MONTHS = leads(
    rf" (?:from|between) (?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTHS}) \d{{4}}"
    rf" (?:to|and|until) (?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{MONTHS}) \d{{4}}\b"
)
_IN_THE = follows(r"(?:in|over|during|for) the")
_NAMED_AFTER = leads(
    r" (?:period (?:from |between )?)?\(?(?:fiscal |FY ?)?(?:19|20)\d\d(?:/\d\d)?"
    r" ?(?:[-–]|to|and) ?"
    r"(?:(?:19|20)\d\d|\d\d\b)"
)
_RESTATED = within(
    r"\b[Ii]n the (?:\d+|[a-z]+)[- ](?:months?|years?) \((?:\d+|[a-z]+)[ -]"
    r"(?:months?|years?)\) to [A-Z][a-z]+"
    r"|\b[a-z]+ \(\d{1,2}\)[ -]months? period end(?:ing|ed)\b"
)
"""A period told twice: "in the 60 months (five years) to March 2008"."""

_MONTH = leads(rf" (?:{MONTHS})\b|\s*[.,;:)]|\s+(?:in|of|for|was|were|is|are)\b")
_DURING = says(r"over (?:a|the|one) (?:day|week|month|quarter|year|decade)")
_SET_OFF = Late(r"[,;:(]\s*$")
_CHANGES = follows(r"(?:chang|mov|var)(?:e|es|ed|y|ied|ies|ing)")
_IS_A_SHARE = leads(r" (?:of|had|have|has|were|was|said|say|did|do|are|is|felt)\b")


_ONE_YEAR = says(r"one (?:year|month|quarter|week|decade)")
_AWAY = leads(r" (?:earlier|previously|ago)\b| (?:later|before)\s*(?:[.,;)]|$)")


def period(scene: Scene) -> bool:
    """Know the period that figures are for: "the 12 months to 31 March 2022"."""
    away = _ONE_YEAR(scene) and _AWAY(scene)
    away = away or _A_YEAR_AFTER(scene) or (_A_YEAR_AGO(scene) and _AGO(scene))
    if away or _RESTATED(scene) or part_of_a_year(scene):
        return True
    if _DURING(scene):
        set_off = _SET_OFF.search(scene.before) or _CHANGES(scene)
        return bool(set_off) and not _IS_A_SHARE(scene)
    if _LENGTH(scene) and (_TO_A_DATE(scene) or _NAMED_AFTER(scene)):
        return True
    if _LENGTH(scene) and _FROM_MONTHS(scene) and _IN_THE(scene):
        return True
    return _PERIOD(scene) and _MONTH(scene)
