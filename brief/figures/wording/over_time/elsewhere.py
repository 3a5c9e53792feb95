"""Claims of a series told plainly, with the time that their sentence tells elsewhere.

"In 2020 it [fell by 18.5%]; the following year it [rose by 9.1%]" is "rose by 9.1% in
2021", and "rose by 18%, [from 54,300 to 64,100]" is of both years of the rise. Words
that name a time of their own are left as they are. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.late import Late
from brief.figures.wording.over_time import (
    compared_elsewhere,
    gone_and_come,
    sides_told,
    steps_aside,
    told_aside,
    told_in_pairs,
    told_of_each,
)
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amount_elsewhere import amount
from brief.figures.wording.over_time.amounts_said import (
    AMOUNT,
    BY_SO_MUCH,
    DOWN,
    FEW_WORDS,
    HEDGE,
    MORE,
    UNIT,
    UP,
    VALUED,
    moved,
    side_of,
)
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.back_to_levels import (
    beside_level,
    from_that_year,
    lowest_before,
    part_of_year,
    point_in,
    so_often,
    value_before,
    won_back,
)
from brief.figures.wording.over_time.moves_elsewhere import (
    by_as_well,
    every_year,
    level_passed,
    moved_to,
    peak_named,
    peaks_in,
    so_much_later,
    summed_in_text,
)
from brief.figures.wording.over_time.record_elsewhere import (
    Claims,
    record,
    record_over,
    record_since,
    record_then,
)
from brief.figures.wording.over_time.right_beside import most_of_all, run_after
from brief.figures.wording.over_time.steps_listed import (
    move_by_part,
    step_after,
    step_in_turn,
    steps_listed,
    sum_of_listed,
)
from brief.figures.wording.over_time.times_around import (
    Span,
    a_year_before,
    both_before,
    clause_beside,
    covered_by,
    part_of_level,
    point_around,
    points_before,
    span_around,
    step_when,
)
from brief.figures.wording.over_time.whole import many_in

_PERIOD = Late(rf"\b{PERIOD}")


def told_elsewhere(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Give the plain claims of words whose time stands elsewhere in their sentence.

    `lead` and `rest` are the sentence before and behind them, with the words of other
    claims in it. None where the sentence tells no time, or doubts what it says.
    """
    lead = _NOT_UNTIL.sub(r"\1in", _APPOSED.sub(r"\1 \2", lead))
    lead = _FROM_ITS_PEAK.sub(r"\1 \2 ", lead)
    for form in _PAST_DOUBT:
        if told := form(text, lead, rest, labels):
            return told
    doubt = DOUBTED.search(f"{lead.rpartition(';')[2]} {rest.partition(',')[0]}")
    if len(labels) < _FEW or (doubt and not _never_before(text, lead, rest, labels)):
        return ()
    if not covered_by(clause_beside(lead, rest), labels) or _of_other_ends(lead, rest):
        return ()
    if two := _told_twice(text, lead, rest, labels):
        return two
    forms = _OF_A_TIME if _PERIOD.search(text) else _FORMS
    for form in forms:
        if claims := form(text, lead, rest, labels):
            return (*claims, *peaks_in(lead))
    return ()


_PAST_DOUBT = (
    *(told_aside.when_so_many, told_aside.which_did_by, told_of_each.level_of_year),
    *(told_of_each.but_for_one, told_of_each.peak_came),
)
"""What is read although its sentence denies something: "not until 2021"."""

_APPOSED = Late(rf"\b([Bb]etween {PERIOD}), [^,;]{{1,40}}, (and {PERIOD})")
"""What is told of the first of two years between them: "2020, the low point, and"."""

_FROM_ITS_PEAK = Late(
    rf"\b([Ff]rom|[Bb]etween) (?:its|the|their) ({PERIOD})"
    r" (?:peak|low|high|level|trough) (?=to\b|and\b)"
)
"""The first of two years by what it was: "from its 2018 peak to 2020"."""

_NOT_UNTIL = Late(rf"^(\W*)(?:It was )?[Nn]ot until(?= {PERIOD}, (?:with|at|when))")
"""What came late is denied of none: "it was not until 2023, with [374,200]"."""


def _told_twice(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[up by 56,900, or 11.8%]" as two claims, each of which has to be so."""
    found = _OR.search(text)
    if found is None:
        return ()
    one = told_elsewhere(text[: found.start()], lead, rest, labels)
    led = f"{lead}{text[: found.end()]}"
    other = told_elsewhere(text[found.end() :], led, rest, labels) if one else ()
    return (*one, *other) if other else ()


_OR = Late(
    r",? or (?=[\d£a-z])|, (?=from [£\d])"
    r"|, (?=an? (?:rise|increase|gain|fall|drop|decrease) of )"
)
_FEW = 3


def _of_other_ends(lead: str, rest: str) -> bool:
    """Tell whether a change is opened by one span, and its values are of another."""
    opened, ends = _OPENED.match(lead), _ENDS.match(rest)
    return bool(opened and ends and opened.groups() != ends.groups())


_OPENED = Late(rf"^\W*(?:Between|From) ({PERIOD}) (?:and|to) ({PERIOD})(?![\w/])")
_ENDS = Late(rf"^,? from {VALUED} in ({PERIOD}) to {VALUED} in ({PERIOD})")


def _pair(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "rose by 18%, [from 54,300 to 64,100]": each value is of its own end."""
    led = "from " if lead.endswith(" from ") else ""
    found = _FROM_TO.fullmatch(f"{led}{text}")
    if found is None or _RANGED.search(lead):
        return ()
    stepped = _MOVED_IN.search(lead)
    span = (
        (a_year_before(stepped["when"], labels) if stepped else None)
        or span_around(lead, rest, labels)
        or step_when(lead, labels)
    )
    if span is None:
        return ()
    unit = found["unit"] or ""
    return (f"{found['one']} in {span.first}", f"{found['two']}{unit} in {span.last}")


_FROM_TO = Late(
    rf"(?:(?:{UP}|{DOWN}) )?from (?P<one>{HEDGE}{AMOUNT}){UNIT} to"
    rf" (?P<two>{HEDGE}{AMOUNT})(?P<unit>{UNIT})",
    re.IGNORECASE,
)
_MOVED_IN = Late(
    rf"\b(?:{UP}|{DOWN})\b(?:[^,;]|,(?=\d))* in (?P<when>{PERIOD}), $", re.IGNORECASE
)
_RANGED = Late(r"\b(?:ranged|varied|ranging|varying|fluctuated)\b[^.;,]*$")


def _change(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "they [rose by 9.1%]", "[230 fewer] than a year before" with their years."""
    more = MORE.fullmatch(text)
    if more is None and not BY_SO_MUCH.fullmatch(text):
        return ()
    point = point_around(lead, rest, labels)
    span = None if step_when(lead, labels) else span_around(lead, rest, labels)
    if more:
        span = span or _last_two(lead) or a_year_before(point, labels)
        side = "more" if more["up"] else "fewer"
        plain = f"{more['amount']} {side}"
        return (f"{plain} in {span.last} than in {span.first}",) if span else ()
    if span:
        return (f"{text} between {span.first} and {span.last}",)
    return (f"{text} in {point}",) if point else ()


def _last_two(lead: str) -> Span | None:
    """Give the years of "2,840 in 2015; by 2024 the number was [410 lower]"."""
    told = points_before(lead)
    return Span(told[-2]["when"], told[-1]["when"]) if len(told) == _TWO else None


_TWO = 2


def _multiplied(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[doubled in four years], between 2019 and 2023"."""
    span = step_when(lead, labels) or span_around(lead, rest, labels)
    span = span if _TIMES.fullmatch(text) else None
    return (f"{text} between {span.first} and {span.last}",) if span else ()


_TIMES = Late(
    rf"(?:(?:had|has|have) )?{HEDGE}(?:doubled|trebled|tripled|quadrupled|halved)"
    r"(?: in [a-z]+ years)?",
    re.IGNORECASE,
)


def _in_each(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[rose in each of 2021, 2022 and 2024]" as three rises."""
    found = _EACH_OF.fullmatch(text)
    years = _A_PERIOD.findall(found["years"]) if found else []
    return tuple(f"{found['did']} in {one}" for one in years if found)


_EACH_OF = Late(
    rf"(?P<did>(?:{UP}|{DOWN})) in (?:each|all) of"
    rf" (?P<years>{PERIOD}(?:(?:, | and |, and ){PERIOD})+)",
    re.IGNORECASE,
)


def _in_both(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2022 and 2023, when it [stood at 41 weeks in both years]"."""
    found = _BOTH.fullmatch(text)
    return tuple(f"{found['value']} in {one}" for one in both_before(lead) if found)


_BOTH = Late(
    rf"(?:(?:stood at|was|were|reached) )?(?P<value>{VALUED}) in"
    r" (?:both|each)(?: years| of (?:them|those years))?",
    re.IGNORECASE,
)


def _run(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[five successive annual falls] took it from 54 in 2014 to 33 in 2019"."""
    found, ends = _IN_A_ROW.fullmatch(text), _TOOK_IT.match(rest)
    if found is None:
        return ()
    years = many_in(found["many"])
    ends = ends or _BETWEEN_ENDS.match(rest)
    if ends is None or not {ends[1], ends[2]} <= {*labels}:
        return ()
    span = Span(ends[1], ends[2])
    if labels.index(span.last) - labels.index(span.first) != years:
        return ()
    return (f"{moved(found)} every year between {span.first} and {span.last}",)


_TOOK_IT = Late(
    rf"^[^.;:]{{0,100}}?,? from {VALUED} in ({PERIOD}) to {VALUED} in ({PERIOD})"
)
_BETWEEN_ENDS = Late(rf"^ (?:from|between) ({PERIOD}) (?:to|and) ({PERIOD})(?![\w/])")
_IN_A_ROW = Late(
    rf"(?P<many>\d+|{FEW_WORDS}) (?:successive |consecutive )?(?:annual |yearly )?"
    r"(?:years? of )?(?:(?P<up>rises|increases|growth|gains)|falls|drops|declines?"
    r"|decreases|reductions)(?: in a row| running)?",
    re.IGNORECASE,
)


def _since_then(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "fell to a low of 5,200 in 2020 but [have risen in each year since]"."""
    if (then := _SINCE_WHEN.search(lead)) and _EVERY_YEAR.search(text):
        return (f"{text} since {then['when']}",)
    point = point_around(lead, "", labels) if _SINCE.search(text) else ""
    return (f"{text} {point}",) if point else ()


_SINCE_WHEN = Late(rf"\b(?P<when>{PERIOD}),? since when\b[^.;]*$")
_EVERY_YEAR = Late(r"\b(?:every|each) (?:single )?year$", re.IGNORECASE)


_SINCE = Late(r"\b(?:each|every) (?:single )?year since$", re.IGNORECASE)


def _from_then(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "before 2020 ...; [since then not below 9,000]" as since 2020."""
    told = _A_PERIOD.findall(lead)
    if not told or not (_THEN.search(text) or _THAT_LEVEL.search(text)):
        return ()
    plain = _THEN.sub(f"since {told[-1]}", text)
    return (_THAT_LEVEL.sub(f"its {told[-1]} level", plain),)


_THEN = Late(r"\bsince then\b", re.IGNORECASE)
_THAT_LEVEL = Late(r"\bthat (?:level|figure|total|number|peak)\b")
_A_PERIOD = Late(rf"\b{PERIOD}(?![\w/])")


def _down_to(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[down to 26] in 2024 from [36] in 2017" as both its value and its fall."""
    found, ends = _TO.fullmatch(text), _IN_FROM.match(rest)
    if found is None or ends is None:
        return ()
    now, then = ends["last"], ends["first"]
    return (f"{found['value']} in {now}", f"{side_of(found)} in {now} than in {then}")


_TO = Late(rf"(?:(?P<up>up)|down) to (?P<value>{VALUED})", re.IGNORECASE)
_IN_FROM = Late(
    rf"^ in (?P<last>{PERIOD}),? from {VALUED} in (?P<first>{PERIOD})(?![\w/])"
)


def _never_before(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "before 2020 it had never reached 8,000" as below it in each year."""
    found = _NEVER_BEFORE.search(text)
    at = labels.index(found["when"]) if found and found["when"] in labels else 0
    if found is None or not at:
        return ()
    span = f"from {labels[0]} to {labels[at - 1]}"
    return (f"below {found['value']} in every year {span}",)


_NEVER_BEFORE = Late(
    rf"\bbefore (?P<when>{PERIOD})\b[^.;]*\bnever (?:reached|exceeded|topped|passed"
    r"|been (?:above|over)) (?P<value>[£$€]?\d[\d,]*)",
    re.IGNORECASE,
)


_FORMS = (
    *told_aside.FORMS,
    *told_in_pairs.FORMS,
    *gone_and_come.FORMS,
    *told_of_each.FORMS,
    *steps_aside.FORMS,
    *(run_after, most_of_all),
    *(*compared_elsewhere.FORMS, *sides_told.FORMS),
    *(sum_of_listed, step_in_turn, move_by_part, step_after),
    *(from_that_year, part_of_year, value_before, won_back, so_often, beside_level),
    part_of_level,
    *(so_much_later, moved_to, every_year, by_as_well, summed_in_text),
    *(_pair, _change, _multiplied, amount, _in_both, _run, _since_then, _from_then),
    _down_to,
    *(record, record_then, record_over),
    gone_and_come.seen_to_move,
)
_OF_A_TIME = (
    record_since,
    _never_before,
    _in_each,
    level_passed,
    peak_named,
    summed_in_text,
    *(steps_listed, part_of_year, beside_level, point_in, lowest_before),
    *(*told_aside.FORMS_OF_A_TIME, *told_of_each.FORMS_OF_A_TIME),
    *(*compared_elsewhere.FORMS_OF_A_TIME, *sides_told.FORMS_OF_A_TIME),
)
"""What is read of words that name a period themselves."""
