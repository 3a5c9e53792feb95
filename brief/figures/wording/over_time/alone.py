"""A value linked by itself, and the time of which the words around it say it is.

In "rose from [46.0] in 2022/23 to [48.3] in 2023/24" each number has its own year, and
it stands behind it; "In 2019, as far as is known, it was [43.5]" has it in front; in
"down from a peak of [51.2]" no year is named at all. A value of which nothing in its
sentence tells the time is the last one.
"""

from __future__ import annotations

import re
from calendar import month_name
from typing import NamedTuple

from brief.figures.wording.context.doubts import claim_of
from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.plain import DIGITS
from brief.figures.wording.over_time.points import Point, Points

MONTHS = (
    "(?:January|February|March|April|May|June|July|August|September|October|November"
    "|December)"
)
NTH = "(?:first|second|third|fourth|last|final|1st|2nd|3rd|4th)"
_PART = (
    rf"(?:Q[1-4] (?:of )?|{MONTHS} |(?:the )?{NTH} quarter of "
    r"|(?:late|early|mid)[ -])"
)
PERIOD = rf"{_PART}?(?:19|20)\d\d(?:[/–-]\d\d(?:\d\d)?)?(?: Q[1-4])?(?![\d/])"
_WHEN = (
    r"(?:(?:in|during|for|of|by|at the end of|throughout|over) )?"
    rf"(?:the (?:financial )?year )?{PERIOD}"
)
_BEHIND = Late(
    rf"^\s*\(?{_WHEN}\)?(?!(?:,| and| or| to|–| ?-) ?(?:in )?(?:19|20)\d\d)",
    re.IGNORECASE,
)
"""The time of a value directly behind it, and no further one of the same: "in 2019"."""

_NAMED = Late(rf"\b(?:(?:since|from) )?{_WHEN}", re.IGNORECASE)
_LED = Late(rf"\b(?:In|During|By|At the end of|Throughout) {PERIOD}")
_OF_ANOTHER = Late(
    r"\b(?:than|since|from|to|against|with|and|until|between|before|after)\s+(?:in )?$"
)
"""Before a period these make it that of something else: "more than in 2019"."""

_UNITS = "(?P<unit>year|quarter|month)"
_MANY = "a|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
_AWAY = (
    rf"(?:(?:in )?(?:(?P<many>{_MANY}) {_UNITS}s?"
    r" (?P<way>earlier|before|previously|later|after)"
    r"|the (?P<unit2>year|quarter|month) (?P<way2>before|earlier|after)"
    r"|the (?P<way3>previous|preceding|prior|following|next)"
    r" (?P<unit3>year|quarter|month)))\b"
)
_EARLIER = Late(rf"\s*\(?{_AWAY}")
_AWAY_BEFORE = Late(rf"(?<!than )(?<!on )(?<!to )\b{_AWAY}(?! (?:of|that)\b)")
_AWAY_FROM = Late(
    rf"\W*(?P<many>{_MANY}) {_UNITS}s? (?P<way>before|after|on) (?:from )?"
    rf"(?:the [a-z]+ (?:of|in) )?{PERIOD}(?P<way2>)(?P<way3>)(?P<unit2>)(?P<unit3>)",
    re.IGNORECASE,
)
"""How far its opening says that a sentence is from a time: "Two years after 2019"."""

_SAME = Late(r"\s*\(?(?:in|for|during) the (?:same|corresponding|equivalent) [a-z]+")
_AFTER_A_PEAK = Late(
    r"\bthe (?:year|quarter|month) (?:after|before) the (?:low|high|peak|trough)\b"
)
_LATER = frozenset({"later", "after", "on", "following", "next"})
_PEAK = Late(r"\b(?:(?:peak|high|maximum|high point|highest point) of|as high as)\s*$")
_TROUGH = Late(r"\b(?:(?:trough|low|minimum|low point|lowest point) of|as low as)\s*$")
_AT_PEAK = Late(r"\W*At (?:its|their) (?:peak|highest)\b(?!.*\b(?:19|20)\d\d)")
_AT_TROUGH = Late(r"\W*At (?:its|their) (?:lowest)\b(?!.*\b(?:19|20)\d\d)")
_BASE = Late(r"^.*\bfrom\b", re.DOTALL)
_THAN_THE = Late(r"\b(?:more|less|fewer|higher|lower|greater) than (?:the|its) $")
_BETWEEN = Late(
    rf"\b(?:between|from) (?P<first>{PERIOD}) (?:and|to) (?P<last>{PERIOD})"
    r".*\b(?P<lead>from|to)\s*(?:about |around |some )?$",
    re.IGNORECASE,
)
"""Two years whose values follow: "between 2014 and 2020, from 52 to"."""

AT_THE_TIME = Late(
    rf"\b(?P<when>{PERIOD}),? when (?:it|they|[a-z' -]{{1,50}}?)"
    r"(?: had| has)?(?: only| also| still| just)?"
    r" (?:was|were|been|stood|came|reached|hit|totalled|numbered|amounted)"
    r"(?: [a-z]+){0,2} $",
    re.IGNORECASE,
)
"""What tells the time of a value before it: "since 2016/17, when it stood at"."""

_NOW = Late(r"\b(?:now|today|currently|latest|most recent|at present)\b")
_CLAUSE = Late(r"[,;:()]|\s[–—-]\s|—")
_AND = Late(r"^[\s,(]*(?:and|but|while|whereas)\b")
_OPENS = Late(r"^\W*(?:This|That|It|These|Those|They)\b")
_IN_A_YEAR = {"year": 1, "quarter": 4, "month": 12}


class Beside(NamedTuple):
    """What stands before and behind a value, with no time but its own.

    `doubt` says why its time is not known.
    """

    before: str
    after: str
    doubt: str = ""


def timed(text: str, before: str, after: str, points: Points) -> Beside:
    """Give what stands before and behind a value, with no time but its own.

    Words that hold more than a value keep what stands beside them as it is.
    """
    if not is_value(text):
        return Beside(before, after)
    own = _own(before)
    clause = _THAN_THE.sub("", _plain(_CLAUSE.split(own)[-1]))
    told = (
        _directly(clause, before, after, points)
        or _away(own, before, points)
        or _by_its_place(before, points)
    )
    if told:
        return told
    if when := _time_of(own, before, after):
        return Beside(clause, f" in {when}")
    month = _BARE_MONTH.match(after.lstrip()) or _BARE_MONTH.search(own)
    if month and not _NOW.search(own):
        return _in_month(month[1], clause, points)
    return Beside(_CLAUSE.split(own)[-1], _CLAUSE.split(after, maxsplit=1)[0])


_BARE_MONTH = Late(
    rf"\b(?:[Ii]n|[Dd]uring|[Ff]or) ({MONTHS})\b(?! (?:19|20)\d\d| (?:and|to) )"
)


def _in_month(name: str, clause: str, points: Points) -> Beside:
    """Give a value the month of a name, where a series has only one of it."""
    same = [
        one
        for one in points
        if one.period and one.period.kind == "month" and _said(one).startswith(name)
    ]
    if len(same) == 1:
        return Beside(_CLAUSE.split(clause)[-1], f" in {_said(same[0])}")
    return Beside(clause, "", f"which {name} is meant, its sentence does not say")


def _directly(clause: str, before: str, after: str, points: Points) -> Beside | None:
    """Give a value the time that stands directly behind it."""
    if found := _EARLIER.match(after):
        return _earlier(clause, before, found, points)
    if found := _SAME.match(after) or _AFTER_A_PEAK.search(before):
        return Beside(clause, "", f"“{found[0].strip()}” does not say the time plainly")
    if when := year_behind(after):
        clause = _REACHED.sub("", clause)
        return _at_a_peak(before, when, points) or Beside(clause, when)
    return None


def year_behind(after: str) -> str:
    """Give the time that stands directly behind a value: " in 2022"; or nothing."""
    found = _BEHIND.match(after)
    return _OF.sub(" in ", found[0]) if found else ""


_REACHED = Late(r"^.*(?=\b(?:to reach|reaching|to stand at)\s*$)")
"""What went before a value was reached: "before rising every year to reach"."""


_OF = Late(r"^\s*of ")


def _by_its_place(before: str, points: Points) -> Beside | None:
    """Give a value the time of an end of a span, or of a peak, that stands before."""
    if found := AT_THE_TIME.search(before):
        return Beside("", f" in {found['when']}")
    if found := _BETWEEN.search(before):
        end = "first" if found["lead"].lower() == "from" else "last"
        return Beside("", f" in {found[end]}")
    if extreme := _extreme(before, points):
        return Beside("", f" in {_said(extreme)}")
    if found := _AWAY_FROM.match(before):
        return _earlier("", before[: found.end()], found, points)
    return None


def led_to(text: str, before: str) -> str:
    """Give a value with what leads to it, where that is a claim as well; or nothing."""
    claim = is_value(text) and claim_of(before.strip(), "", "").claim is not None
    return f"{before}{text}".strip() if claim else ""


def is_level(before: str, after: str) -> bool:
    """Tell whether a value is one of its own year: "from [12.4] in 2022"."""
    forms = (_LEVEL, _PEAK, _TROUGH)
    return bool(year_behind(after) and any(one.search(before) for one in forms))


_LEVEL = Late(
    r"\b(?:from|at|against|with)(?: (?:an?|the|about|around|some|just|only|nearly"
    r"|almost|over))?(?: (?:peak|high|low|trough) of)?\s*$"
)


def moved_to(text: str, near: Beside) -> str:
    """Give a value of a time that is named with the move that led to it, or nothing.

    "Fell to [845] in 2023" is held to the year before 2023 as well.
    """
    moved = _MOVED_TO.search(near.before)
    return f"{moved[0].strip()} {text}{near.after}" if moved and near.after else ""


_MOVED_TO = Late(
    r"(?<!has )(?<!have )(?<!had )\b(?:rose|grew|increased|climbed|fell|dropped"
    r"|declined|decreased) (?:back )?to\s*$"
)


def is_value(text: str) -> bool:
    """Tell whether words hold a number and neither a period nor a trend."""
    if not DIGITS.search(text) or claim_of(text, "", "").claim is not None:
        return False
    return not scope_of(text).named


def _own(before: str) -> str:
    """Leave out the value of another time that stands before this one, with its time.

    "It was 43.5 in 2019/20, and in 2021/22 it was".
    """
    found = list(DIGITS.finditer(_NAMED.sub(_blanked, before)))
    if not found:
        return before
    rest = _UNIT.sub("", before[found[-1].end() :])
    return _AND.sub("", _BEHIND.sub("", rest, count=1))


def _blanked(found: re.Match[str]) -> str:
    return " " * len(found[0])


_UNIT = Late(r"^(?:%|[a-z]+| (?:million|billion|per cent|percent))?")


def _plain(before: str) -> str:
    """Leave out the times of other values, and what changed to or from this one."""
    return _BASE.sub("", _NAMED.sub("", before))


def _time_of(own: str, before: str, after: str) -> str:
    """Give the period that the sentence names for a value, or nothing."""
    before_it = [one for one in _NAMED.finditer(own) if not _is_another(own, one)]
    if before_it:
        return _period_in(before_it[-1])
    if _NOW.search(own):
        return ""
    behind = list(_NAMED.finditer(after))
    if len(behind) == 1 and not _is_another(after, behind[0]):
        return _period_in(behind[0])
    led = _LED.match(before.lstrip(" “‘(")) if not behind else None
    return _period_in(led) if led else ""


def _is_another(text: str, found: re.Match[str]) -> bool:
    """Say whether a period is that of something else: "more than in 2019"."""
    lead = found[0].split()[0].lower()
    return lead in {"since", "from"} or bool(_OF_ANOTHER.search(text[: found.start()]))


_LEAD = Late(rf"^.*?(?={PERIOD}$)", re.IGNORECASE)


def _period_in(found: re.Match[str]) -> str:
    """Give a period without what leads to it."""
    return _LEAD.sub("", found[0])


# ------------------------------------------------------------------ told by its place


def _extreme(before: str, points: Points) -> Point | None:
    """Find the peak or the low of which a value is said to be."""
    if _PEAK.search(before) or _AT_PEAK.match(before):
        return max(points, key=lambda one: one.value)
    if _TROUGH.search(before) or _AT_TROUGH.match(before):
        return min(points, key=lambda one: one.value)
    return None


def _at_a_peak(before: str, when: str, points: Points) -> Beside | None:
    """Hold "a low of [40] in 2021" to the low, unless 2021 is one of its own."""
    extreme = _extreme(before, points)
    place = _place_of(when, points)
    if extreme is None or place is None:
        return None
    near = points[max(0, place - 1) : place + 2]
    sign = 1 if _PEAK.search(before) else -1
    best = max(sign * one.value for one in near)
    local = sign * points[place].value == best
    return Beside("", when if local else f" in {_said(extreme)}")


def _away(clause: str, before: str, points: Points) -> Beside | None:
    """Give a value the time that stands before it: "and, two years later,"."""
    found = list(_AWAY_BEFORE.finditer(before))
    values = list(DIGITS.finditer(_NAMED.sub(_blanked, before)))
    begun = values[-1].end() if values else 0
    if not found or not _PARTS.search(before, begun, found[-1].start()):
        return None
    if _NAMED.search(before, found[-1].end()):
        return None
    return _earlier(
        _CLAUSE.split(clause)[-1], before[: found[-1].start()], found[-1], points
    )


_PARTS = Late(r"[,–—]|\b(?:and|but|where|whereas|while|was|were|to|is|had)\b")
"""What stands between the time of an earlier value and that of this one."""


_THAN = Late(r"\bthan $")
"""Before a period it makes that the one compared with, and none that is told of."""


def _earlier(clause: str, before: str, found: re.Match[str], points: Points) -> Beside:
    """Find the value of "two years earlier" than the time that its sentence names."""
    unit = found["unit"] or found["unit2"] or found["unit3"]
    named = [
        one
        for one in _NAMED.finditer(before)
        if not _THAN.search(before, 0, one.start())
    ]
    if not named and _OPENS.match(before):
        why = f"which {unit} is meant, its sentence does not say"
        return Beside(clause, "", why)
    last = _place_of(named[-1][0], points) if named else len(points) - 1
    kind = points[-1].period.kind if points[-1].period else ""
    many = int(SMALL.get((found["many"] or "one").lower(), 1))
    back, over = divmod(many * _IN_A_YEAR.get(kind, 0), _IN_A_YEAR[unit])
    way = found["way"] or found["way2"] or found["way3"]
    place = -1 if last is None else last + (back if way in _LATER else -back)
    if not back or over or not 0 <= place < len(points):
        return Beside(clause, "", "the table does not tell which period is meant")
    return Beside(clause, f" in {_said(points[place])}")


def _place_of(when: str, points: Points) -> int | None:
    """Give the place in a series of a period that words name; None for no one."""
    found = _NAMED.search(when)
    whens = scope_of(f"in {_period_in(found)}").whens if found else ()
    same = [at for at, one in enumerate(points) if whens and one.side(whens[0]) == 0]
    return same[0] if len(same) == 1 else None


def _said(point: Point) -> str:
    """Say the period of a point as words do: "April 2022"."""
    period = point.period
    if period is None or period.kind != "month":
        return point.label
    year, month = divmod(period.order, 12)
    return f"{month_name[month + 1]} {year}"


RECORD_AT = Late(
    r"\b(?P<record>peaked|bottomed out|highest|lowest|(?:reached|hit) (?:an?|its"
    rf"|their) (?:peak|high|low)) in (?P<when>{PERIOD}),? at"
    r"(?: only| just| about| around| almost| nearly| over| under| more than"
    r"| fewer than)?\s*$",
    re.IGNORECASE,
)
"""A record told before its value: "peaked in 2016, at [655]"."""
