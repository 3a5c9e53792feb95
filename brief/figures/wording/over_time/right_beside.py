"""What words of a series claim besides, by the time that stands right beside them.

"[Peaked at 66,800] at the end of 2023" is a value of 2023 as well. Nothing is judged
here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD, is_value
from brief.figures.wording.over_time.amounts_said import (
    BY_SO_MUCH,
    DOWN,
    FEW_WORDS,
    HEDGE,
    MORE,
    UP,
    VALUED,
    side_of,
)
from brief.figures.wording.over_time.bound.around import Around
from brief.figures.wording.over_time.compared_elsewhere import (
    beside_both,
    times_as_many,
    up_on,
)
from brief.figures.wording.over_time.record_elsewhere import (
    OF_A_PART,
    Claims,
    record,
)
from brief.figures.wording.over_time.steps_aside import (
    doubled_from,
    in_all_since,
    most_of_step,
    size_in_dashes,
    year_after_year,
)
from brief.figures.wording.over_time.times_around import (
    AWAY_BEHIND,
    part_of_level,
    point_around,
)
from brief.figures.wording.over_time.told_aside import in_each_of
from brief.figures.wording.over_time.told_of_each import running_in
from brief.figures.wording.over_time.values_within import values_within
from brief.figures.wording.over_time.whole import many_in

_PERIOD = Late(rf"\b{PERIOD}")


def told_beside(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Give what words claim besides what they are read as, by the time beside them.

    "[Peaked at 66,800] at the end of 2023" is a value of 2023 as well, "[fell by 4%] in
    2024" a fall of no other year.
    """
    if _TO_A_LOW.match(text):
        return _led_to(text, lead, rest, labels)
    if BY_SO_MUCH.fullmatch(text) and AWAY_BEHIND.match(rest):
        point = point_around(lead, rest, labels)
        return (f"{text} in {point}",) if point else ()
    if _PERIOD.search(text):
        both = beside_both(text, lead, rest, labels)
        of_total = _of_its_total(text, lead) or _back_at(text, rest)
        return (*values_within(text, labels), *both, *of_total)
    if _AWAY.match(rest):
        return ()
    forms = (
        up_on,
        times_as_many,
        part_of_level,
        _of_its_year,
        _of_a_level,
        run_after,
        _was_in,
        _of_a_change,
        _at_its_most,
        _than_any_other,
        _than_in,
        most_of_all,
        in_each_of,
        doubled_from,
        in_all_since,
        most_of_step,
        year_after_year,
        size_in_dashes,
        running_in,
    )
    return next(filter(None, (form(text, lead, rest, labels) for form in forms)), ())


def _at_its_most(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "was [at its longest] at the end of 2015" to that year, and to no other."""
    return record(text, lead, rest, labels) if _AT_ITS.match(text) else ()


_AT_ITS = Late(r"at (?:its|their) ", re.IGNORECASE)


def _than_any_other(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "[more were waiting] in 2022 than in any other year" to all others."""
    side, other = _SIDE.match(text), _ANY_OTHER.match(rest)
    if side is None or other is None:
        return ()
    when = other["when"] or point_around(lead, "", labels)
    way = side_of(side)
    since = f" since {other['since']}" if other["since"] else ""
    return (f"{way} in {when} than in any other year{since}",) if when else ()


_SIDE = Late(r"(?:(?P<up>more|higher|longer)|fewer|less|lower)\b\D*$", re.IGNORECASE)
_ANY_OTHER = Late(
    rf"^[^.;,\d]{{0,80}}?(?:\b(?:in|at the end of|during) (?P<when>{PERIOD}))? than"
    rf" (?:in|at the end of|during) any other year(?: since (?P<since>{PERIOD}))?"
    r"(?![\w/])"
)


def _than_in(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "[fewer] people were admitted in 2022 than in 2021" to both years."""
    side, two = _SIDE.fullmatch(text), _IN_THAN_IN.match(rest)
    if side is None or two is None:
        return ()
    return (f"{side_of(side)} in {two['last']} than in {two['first']}",)


def most_of_all(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "in 2020, 790 were admitted, [the lowest number]" to 2020 alone."""
    most, among = _MOST.fullmatch(text), _OF_ALL.match(rest)
    step, apposed = _A_STEP_WAS.search(lead), _APPOSED_TO.search(lead)
    total = _TOTAL_WAS.search(lead)
    if most is None or among is None or not (step or apposed or total):
        return ()
    told = step or total
    when = told["when"] if told else point_around(lead, "", labels)
    move = f" {step['move']}" if step else ""
    years = " ".join(filter(None, (among["since"], among["span"])))
    years = f" {years}" if years else ""
    return (f"{text}{move}{years} was in {when}",) if when in labels else ()


_MOST = Late(
    r"(?:the|its|their) (?:high|low|larg|small|few|great|bigg)est"
    r"(?: (?:number|figure|total|level|count|share|rate|proportion))?"
    r"(?: on record| in the series| of any year| ever)?",
    re.IGNORECASE,
)
_OF_ALL = Late(
    r"^(?: (?:of|in) any (?:single )?year| (?:of|in) the (?:series|table)| on record)?"
    rf"(?: (?P<since>since {PERIOD})| (?P<span>(?:between|from) {PERIOD} (?:and|to)"
    rf" {PERIOD}))?(?=[.,;:]|$)"
)
_A_STEP_WAS = Late(
    r"\b[Tt]he (?P<move>rise|increase|fall|drop|decrease|decline)\b"
    rf"(?:[^.;]|\.(?=\d))*? (?:in|of) (?P<when>{PERIOD})"
    r"(?:, (?:of )?[^,;]*,(?:\d{3},)*)? (?:was|is|remains|remained) $"
)
_TOTAL_WAS = Late(
    rf"\b[Tt]he (?P<when>{PERIOD}) (?:total|figure|number|level|count)\b"
    r"(?:[^.;]|\.(?=\d))* (?:was|is|were) $"
)
_APPOSED_TO = Late(
    rf"^\W*In {PERIOD},? (?:[^.;]|\.(?=\d))*\d(?:[^.;\d]{{0,90}}), $"
    rf"|\b(?:in|of) {PERIOD},? (?:was|were|is) $"
)


def _of_its_total(text: str, lead: str) -> Claims:
    """Hold "the 2020 figure was [higher than that of 2014]" to both years."""
    found, total = _THAN_THAT.fullmatch(text), _THE_TOTAL.search(lead)
    if found is None or total is None:
        return ()
    side = side_of(found)
    return (f"{side} in {total['when']} than in {found['base']}",)


_THAN_THAT = Late(
    r"(?:(?P<up>higher|more|greater|larger)|lower|fewer|less|smaller) than"
    rf" (?:(?:that|those) (?:of|in|for) |in )?(?P<base>{PERIOD})",
    re.IGNORECASE,
)
_THE_TOTAL = Late(
    rf"\b(?:the|its|their) (?P<when>{PERIOD}) (?:figure|total|number|level|count)\b"
    r"[^.;:]*$",
    re.IGNORECASE,
)


def _back_at(text: str, rest: str) -> Claims:
    """Hold "[was back above its 2019 level] by 2021" to 2021."""
    found, when = _BACK.fullmatch(text), _BY_THEN.match(rest)
    if found is None or when is None:
        return ()
    side = "higher" if found["up2"] else side_of(found)
    return (f"{side} in {when['when']} than in {found['base']}",)


_BACK = Late(
    r"(?:(?:was|were|had been|had risen|rose|climbed|got|had fallen|fell)(?: back)?"
    r" (?:(?P<up>above)|below)|(?P<up2>overtook|passed|exceeded|surpassed|topped))"
    rf" (?:its|their|the) (?P<base>{PERIOD}) (?:level|figure|total|number)",
    re.IGNORECASE,
)
_BY_THEN = Late(rf"^ (?:by|in) (?:the end of )?(?P<when>{PERIOD})(?![\w/])")


def _of_its_year(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "a record 512" and "the fourth rise in a row" to the year told of them."""
    record_at, nth = _RECORD_AT.fullmatch(text), _NTH_IN_A_ROW.fullmatch(text)
    if not (record_at or nth) or (nth and _AMONG_YEARS.match(rest)):
        return ()
    said = record_at["value"] if record_at else text
    sized = _SIZED_IN.match(rest)
    point = sized["when"] if sized else point_around(lead, rest, labels)
    return (f"{said} in {point}",) if point else ()


_SIZED_IN = Late(rf"^,? of {VALUED},? in (?P<when>{PERIOD})(?![\w/])")
_AMONG_YEARS = Late(
    r"^[^.;,\d]{0,60}? (?:since|(?:between|from)"
    rf" {PERIOD} (?:and|to)) {PERIOD}(?![\w/])"
)


def _of_a_level(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "its 2019 level of [219]" to 2019."""
    level = _LEVEL_OF.search(lead) if is_value(text) else None
    return (f"{text} in {level['when']}",) if level else ()


def _was_in(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "the year with [the most] was 2024" to 2024, and a record to its value."""
    if told := _IT_WAS.search(lead):
        return record(text, f"In {told['when']} it was ", "", labels)
    valued = re.search(r"\d", text)
    apposed = lead.endswith(", ") and _OF_A_STEP.search(text)
    was = _WAS_IN.match(rest)
    if was and OF_A_PART.search(was[0]):
        return ()
    if was and not valued:
        return record(text, f"In {was['when']} it was ", "", labels)
    return record(text, lead, rest, labels) if valued or apposed or was else ()


_IT_WAS = Late(
    rf"\bit was (?:in )?(?P<when>{PERIOD}) that (?:saw|brought|had|recorded) $",
    re.IGNORECASE,
)


def _of_a_change(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold a change to every time that its sentence gives it: both ends, one year."""
    if more := MORE.fullmatch(text):
        two = _IN_THAN_IN.match(rest)
        said = f"{more[0]} in {two['last']} than in {two['first']}" if two else ""
        return (said,) if said else ()
    if not (BY_SO_MUCH.fullmatch(text) or _TIMES.fullmatch(text)):
        return ()
    spans = [found for form in _SPANS if (found := form.match(rest))]
    opened = _SPAN_BEFORE.search(lead) if _ENDS.match(rest) else None
    spans += [opened] if opened else []
    claims = tuple(f"{text} between {one['first']} and {one['last']}" for one in spans)
    behind = _RIGHT_BEHIND.match(rest) if BY_SO_MUCH.fullmatch(text) else None
    if behind and Around(text, lead, rest, labels).is_set_against:
        return ()
    return (f"{text} in {behind['when']}",) if behind else claims


def _led_to(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Hold "fell to a low of 31 in 2020" to the fall as well."""
    low = _TO_A_LOW.match(text)
    named = _PERIOD.search(text)
    point = named[0] if named else point_around(lead, rest, labels)
    return (f"{low['verb']} in {point}",) if low and point in labels[1:] else ()


def run_after(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[rose for three years running] after 2020" as the three years behind it."""
    found, after = _YEARS_RUNNING.fullmatch(text), _AFTER.match(rest)
    after = after or (_AFTER_LED.match(lead) if found else None)
    if found is None or after is None:
        return ()
    size = many_in(found["many"])
    if not size or after["when"] not in labels:
        return ()
    at = labels.index(after["when"])
    beyond = str(int(labels[at][:4]) + size)
    last = labels[at + size] if at + size < len(labels) else beyond
    return (f"{found['verb']} every year between {labels[at]} and {last}",)


_TO_A_LOW = Late(
    rf"(?P<verb>{UP}|{DOWN}) to (?:an?|its|their|the) (?:record |new )?"
    r"(?:low|high|peak)\b",
    re.IGNORECASE,
)
_RECORD_AT = Late(
    r"(?:(?:peaked|bottomed out) at|(?:(?:reached|hit|was|set) )?(?:an?|the|its|their)"
    r" (?:new )?(?:record|all-time high|all-time low|peak of|high of|low of))"
    rf" (?P<value>{VALUED})",
    re.IGNORECASE,
)
_NTH_IN_A_ROW = Late(
    r"(?:(?:the|an?) [a-z]+ (?:consecutive |successive |annual |yearly )*(?:rise"
    rf"|increase|fall|drop|decrease|decline)|(?:{UP}|{DOWN}) for the [a-z]+"
    r" (?:consecutive |successive )?year)(?: in a row| running)?",
    re.IGNORECASE,
)
_LEVEL_OF = Late(
    rf"\b(?:its|their|the) (?P<when>{PERIOD}) (?:level|figure|total|peak|low|high) of"
    rf" {HEDGE}$"
)
_YEARS_RUNNING = Late(
    rf"(?P<verb>{UP}|{DOWN})(?: for)? (?P<many>\d+|{FEW_WORDS})"
    r" (?:consecutive |successive )?years(?: in a row| running| in succession)?",
    re.IGNORECASE,
)
_OF_A_STEP = Late(rf"^(?:the|its|their) [a-z]+est (?:[a-z]+ )?(?:{UP}|{DOWN})\b")
_WAS_IN = Late(
    r"^[^.;,]{0,80}? (?:was|were|came|occurred) (?:in |that of )?"
    rf"(?P<when>{PERIOD})(?![\w/])"
    r"(?! (?:to|and)\b)"
)
_AFTER = Late(rf"^ after (?P<when>{PERIOD})(?![\w/])")
_AFTER_LED = Late(
    rf"^\W*After (?:the (?:low|high|peak|trough)(?: of {VALUED})? (?:in|of) )?"
    rf"(?P<when>{PERIOD})(?![\w/])[^.;\d]*$"
)
_IN_THAN_IN = Late(
    rf"^[^.;,]{{0,100}}? in (?P<last>{PERIOD}) than in (?P<first>{PERIOD})(?![\w/])"
)
_TIMES = Late(rf"{HEDGE}(?:doubled|trebled|tripled|quadrupled|halved)", re.IGNORECASE)
_SPANS = (
    Late(rf"^ between (?P<first>{PERIOD}) and (?P<last>{PERIOD})(?![\w/])"),
    Late(rf"^ from (?P<first>{PERIOD}) to (?P<last>{PERIOD})(?![\w/])"),
)
_SPAN_BEFORE = Late(
    rf"^\W*(?:Between|From) (?P<first>{PERIOD}) (?:and|to) (?P<last>{PERIOD})(?![\w/])"
)
_ENDS = Late(rf"^,? from {VALUED} in {PERIOD} to ")
"""Both values and years behind a change whose years stand in front as well."""

_RIGHT_BEHIND = Late(
    rf"^ (?:in|during) (?P<when>{PERIOD})(?![\w/])(?! (?:and|to|or|than|compared|on)\b)"
)
_AWAY = Late(r"^[^.,;]*\b(?:years?|months|quarters) (?:later|earlier|before|after)\b")
