"""Words of a series that another part of their sentence completes with its years.

"The long decline was interrupted [in 2018], but [resumed the following year]", "had yet
to [return to the level of 2017]", "more than [in any year before 2023]": each is told
here as plain claims of years. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import DOWN, UP, VALUED, moved
from brief.figures.wording.over_time.record_elsewhere import Claims
from brief.figures.wording.over_time.times_around import point_around, points_before
from brief.figures.wording.over_time.whole import MANY, VALUE, many_in

_RISE = r"(?:rises?|increases?|gains?|growth|recovery|climb)"
_FALL = r"(?:falls?|drops?|decreases?|declines?|reductions?|slide)"
_SIDE = r"(?:(?P<up>more|higher|greater|larger)|fewer|less|lower|smaller)"


def record_value(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[reached a record 580,000] in 2019" as its value, and more than before.

    So is "a [record 455] homes were completed in 2019".
    """
    found = _RECORD.fullmatch(text)
    when = point_around(lead, rest, labels) if found else ""
    if found is None or when not in labels[1:]:
        return ()
    side = "less" if found["low"] else "more"
    return (f"{found['value']} in {when}", f"in {when} {side} than in any earlier year")


_RECORD = Late(
    r"(?:(?:reached|hit|set|was|were|stood at) (?:a|its|their) (?:new )?(?:all-time )?"
    r"(?:record|(?P<low>low))|(?:an? )?(?:new )?(?:record|all-time))"
    r"(?: high| (?P<low2>low))?(?: of| at)?"
    rf" (?P<value>{VALUED})",
    re.IGNORECASE,
)


def record_set(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the record [was set in 2019] and [has not been matched since]" of 2019."""
    found, told = _SET_IN.fullmatch(text), points_before(lead)
    if found and _THE_RECORD.search(lead):
        return (f"the highest was in {found['when']}",)
    when = told[-1]["when"] if told and _NOT_MATCHED.fullmatch(text) else ""
    if when not in labels or not _THE_RECORD.search(lead):
        return ()
    later = labels[labels.index(when) + 1 :]
    return tuple(f"lower in {one} than in {when}" for one in later)


_SET_IN = Late(rf"(?:was|were) set in (?P<when>{PERIOD})", re.IGNORECASE)
_THE_RECORD = Late(r"\b(?:the|its|their) (?:record|peak|high)\b", re.IGNORECASE)
_NOT_MATCHED = Late(
    r"(?:has|have) not been (?:matched|equalled|beaten|bettered|surpassed|reached)"
    r" since",
    re.IGNORECASE,
)


def interrupted(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "the decline was interrupted [in 2018]" as a rise, "[resumed]" as a fall."""
    course = _COURSE.search(lead)
    if course is None:
        return ()
    on, back = ("rose", "fell") if course["up"] else ("fell", "rose")
    if (found := _IN.fullmatch(text)) and _INTERRUPTED.search(lead):
        return (f"{back} in {found['when']}",)
    told = points_before(lead)
    when = told[-1]["when"] if told and _RESUMED.fullmatch(text) else ""
    at = labels.index(when) + 1 if when in labels else len(labels)
    return (f"{on} in {labels[at]}",) if at < len(labels) else ()


_COURSE = Late(
    rf"\b(?:the|its|their) (?:[a-z]+ )?(?:(?P<up>{_RISE})|{_FALL})\b", re.IGNORECASE
)
_INTERRUPTED = Late(r"\b(?:was|were) (?:briefly )?(?:interrupted|broken|halted) $")
_IN = Late(rf"in (?P<when>{PERIOD})", re.IGNORECASE)
_RESUMED = Late(
    r"resumed (?:(?:in )?the (?:following|next) year|the year after|a year later)",
    re.IGNORECASE,
)


def quickest(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "recovery was [at its quickest in 2022]" as the largest rise."""
    found, course = _QUICKEST.fullmatch(text), _SUBJECT.match(lead)
    if found is None or course is None:
        return ()
    size = "smallest" if found["slow"] else "largest"
    move = "rise" if course["up"] else "fall"
    return (f"the {size} {move} was in {found['when']}",)


_QUICKEST = Late(
    r"(?:at its )?(?:(?P<slow>slowest|weakest)|quickest|fastest|steepest|sharpest"
    rf"|strongest) (?:was )?in (?P<when>{PERIOD})",
    re.IGNORECASE,
)
_SUBJECT = Late(
    rf"^\W*(?:The |Its |Their )?(?:[a-z]+ )?(?:(?P<up>{_RISE})|{_FALL})\b[^.;,]* was $",
    re.IGNORECASE,
)


def apposed_point(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "between 2020, [the low point], and 2022" as a record of 2020."""
    found, when = _POINT.fullmatch(text), _RIGHT_BEFORE.search(lead)
    if found is None or when is None or not rest.startswith(","):
        return ()
    return (f"the {'highest' if found['up'] else 'lowest'} was in {when[1]}",)


_POINT = Late(r"(?:the|its|their) (?:(?P<up>high|peak)|low)(?: point)?", re.IGNORECASE)
_RIGHT_BEFORE = Late(rf"\b({PERIOD}), $")


def yet_to_return(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2023 it had yet to [return to the level of 2017]" as below it."""
    found = _RETURN.fullmatch(text) if _YET_TO.search(lead) else None
    now = point_around(lead, rest, labels) if found else ""
    base = (found["a"] or found["b"]) if found else ""
    return (f"lower in {now} than in {base}",) if now and base else ()


_YET_TO = Late(r"\b(?:had|has|have) (?:still )?yet to $", re.IGNORECASE)
_LEVEL = r"(?:level|figure|total|number|peak)"
_RETURN = Late(
    r"(?:return|get back|recover|climb back|come back) to (?:the|its|their)"
    rf" (?:(?P<a>{PERIOD}) {_LEVEL}|{_LEVEL} of (?P<b>{PERIOD}))",
    re.IGNORECASE,
)


def growth_never(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "growth between 2015 and 2019 was [never as much as 5%]" of each year."""
    found, span = _NEVER.fullmatch(text), _GROWTH_BETWEEN.search(lead)
    ends = {span["a"], span["b"]} if span else set[str]()
    if found is None or span is None or not ends <= {*labels}:
        return ()
    verb = moved(span)
    first, last = labels.index(span["a"]), labels.index(span["b"])
    within = labels[first + 1 : last + 1]
    return tuple(f"{verb} by less than {found['value']} in {one}" for one in within)


def growth_told(text: str, lead: str) -> int | None:
    """Give where "annual growth between 2015 and 2019 was" begins, or None."""
    led = _GROWTH_BETWEEN.search(lead) if _NEVER.fullmatch(text) else None
    return led.start() if led else None


_NEVER = Late(
    rf"never (?:as much as|more than|above|over|reached) (?P<value>{VALUE})",
    re.IGNORECASE,
)
_GROWTH_BETWEEN = Late(
    r"\b(?:annual|yearly|year-on-year) (?:(?P<up>growth|rises?|increases?)|falls?"
    rf"|declines?)\b[^.;]*? between (?P<a>{PERIOD}) and (?P<b>{PERIOD}) (?:was|were) $",
    re.IGNORECASE,
)


def whole_average(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "below the average for the whole period, which was [11.6 million]"."""
    if not _AVERAGE.search(lead):
        return ()
    return (f"an average of {text} from {labels[0]} to {labels[-1]}",)


_AVERAGE = Late(
    r"\b(?:average|mean) (?:for|of|over) the (?:whole )?(?:period|series|years?)"
    r"(?:,? which)?(?:,| \(| was| of| at| is)* ?$",
    re.IGNORECASE,
)


def gap_narrowed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "its 2019 level, but the gap [narrowed from 316,000 in 2023 to ...]"."""
    found, base = _NARROWED.fullmatch(text), [*_BASE.finditer(lead)]
    if found is None or not base or not _GAP.search(lead):
        return ()
    then = base[-1][1]
    return (
        f"{found['x']} fewer in {found['a']} than in {then}",
        f"{found['y']} fewer in {found['b']} than in {then}",
    )


_NARROWED = Late(
    rf"(?:has |had )?(?:narrowed|closed|shrank|fell|widened|grew) from (?P<x>{VALUE})"
    rf" in (?P<a>{PERIOD}) to (?P<y>{VALUE}) in (?P<b>{PERIOD})",
    re.IGNORECASE,
)
_BASE = Late(rf"\b(?:its|their|the) ({PERIOD}) {_LEVEL}")
_GAP = Late(r"\b(?:gap|shortfall|difference) $", re.IGNORECASE)


def run_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "after [two years of rising complaints], 2023 and 2024 brought" of 2022."""
    found, then = _RUN.fullmatch(text), _THEN.match(rest)
    at = labels.index(then[1]) - 1 if then and then[1] in labels else -1
    many = many_in(found["many"] or found["n"]) if found else 0
    if found is None or not _AFTER.fullmatch(lead) or not 0 < many <= at:
        return ()
    up = bool(found["up"] or found["rises"])
    other = (_FELL if up else _ROSE).search(rest.partition(";")[0])
    if not (other or _STOOD_STILL.search(rest)):
        return ()
    verb = "rose" if up else "fell"
    return (f"{verb} every year between {labels[at - many]} and {labels[at]}",)


_STOOD_STILL = Late(r"\b(?:levelled off|stood still|flat|unchanged)\b")
_ROSE = Late(rf"\b(?:{UP})\b", re.IGNORECASE)
_FELL = Late(rf"\b(?:{DOWN})\b", re.IGNORECASE)


_RUN = Late(
    rf"(?P<many>{MANY}) years of (?:(?P<up>rising|growing|increasing)|falling"
    rf"|declining|shrinking)(?: [a-z]+){{1,4}}"
    rf"|(?P<n>{MANY}) (?:consecutive |successive |annual )*"
    r"(?:(?P<rises>rises|increases|gains)|falls|drops|declines)(?: in a row| running)?",
    re.IGNORECASE,
)
_THEN = Late(rf"^, (?:in |(?:(?!{PERIOD})[^.;,])*? in (?:both )?)?({PERIOD})(?![\w/])")
_AFTER = Late(r"\W*(?:after|following) ", re.IGNORECASE)


def rate_beside(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "grew by 9.6% in 2024, [well down on the 23.6%] recorded in 2023"."""
    found, own, other = (
        _DOWN_ON.fullmatch(text),
        _GREW.search(lead),
        _IN_THEN.match(rest),
    )
    other = found if found and found["when"] else other
    if found is None or own is None or other is None:
        return ()
    one, two = (Fraction(it["value"].rstrip(".")) for it in (own, found))
    stands = one > two if found["up"] else one < two
    verb = moved(own)
    return (f"{verb} by {found['value']}% in {other['when']}",) if stands else ()


_DOWN_ON = Late(
    r"(?:an? )?(?:(?:well|far|much|slightly) )?(?:(?P<up>up|above|more|(?:faster"
    r"|bigger|larger) (?:rise|growth|increase))|down|below|less|(?:slower|smaller)"
    r" (?:rise|growth|increase)) (?:on|than)? ?the (?P<value>\d[\d.]*)(?:%| per cent)"
    rf"(?: (?:in|of|for) (?P<when>{PERIOD}))?",
    re.IGNORECASE,
)
_GREW = Late(
    r"\b(?:(?P<up>grew|rose|increased|climbed)|fell|dropped|declined) by"
    rf" (?P<value>\d[\d.]*)(?:%| per cent) in {PERIOD}, $"
)
_IN_THEN = Late(
    r"^(?: (?:recorded|seen|achieved|posted))? (?:in|of|for)"
    rf" (?P<when>{PERIOD})(?![\w/])"
)


def in_that_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "it was [in 2023] that the number went past its 2019 level"."""
    found, past = _IN.fullmatch(text), _WENT_PAST.match(rest)
    if found is None or past is None or not lead.strip().lower().endswith("it was"):
        return ()
    when, base = found["when"], past["base"]
    if not {when, base} <= {*labels}:
        return ()
    between = labels[labels.index(base) + 1 : labels.index(when)]
    return (
        f"higher in {when} than in {base}",
        *(f"lower in {one} than in {base}" for one in between),
    )


def passed_then(text: str, lead: str, rest: str) -> int:
    """Give how many characters behind "it was [in 2023]" tell what was passed then."""
    past = _WENT_PAST.match(rest) if _IN.fullmatch(text) else None
    return past.end() if past and lead.strip().lower().endswith("it was") else 0


_WENT_PAST = Late(
    r"^ that [^.;]{1,80}?\b(?:went past|passed|overtook|exceeded|rose above"
    rf"|climbed above) (?:its|their|the) (?P<base>{PERIOD}) {_LEVEL}"
)
FORMS = (
    *(quickest, apposed_point, yet_to_return, growth_never, whole_average),
    *(interrupted, run_before, rate_beside, record_value, record_set),
)
"""What is read of words that name no period."""

FORMS_OF_A_TIME = (
    *(interrupted, gap_narrowed, in_that_year, quickest, yet_to_return, record_set),
)
"""What is read of words that name one themselves."""
