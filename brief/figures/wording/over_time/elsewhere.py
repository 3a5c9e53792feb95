"""Claims of a series told plainly, with the time that their sentence tells elsewhere.

"In 2020 it [fell by 18.5%]; the following year it [rose by 9.1%]" is "rose by 9.1% in
2021", and "rose by 18%, [from 54,300 to 64,100]" is of both years of the rise. Words
that name a time of their own are left as they are. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import (
    AMOUNT,
    BY_SO_MUCH,
    DOWN,
    FEW_WORDS,
    HEDGE,
    UNIT,
    UP,
)
from brief.figures.wording.over_time.apart import DOUBTED
from brief.figures.wording.over_time.record_elsewhere import (
    Claims,
    record,
    record_since,
    record_then,
)
from brief.figures.wording.over_time.times_around import (
    Span,
    a_year_before,
    both_before,
    covered_by,
    own_span,
    point_around,
    points_before,
    span_around,
    step_when,
    years_before,
)

_PERIOD = Late(rf"\b{PERIOD}")
_MOVE = rf"(?P<up>\b(?:{UP})\b)|\b(?:{DOWN})\b"


def told_elsewhere(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Give the plain claims of words whose time stands elsewhere in their sentence.

    `lead` and `rest` are the sentence before and behind them, with the words of other
    claims in it. None where the sentence tells no time, or doubts what it says.
    """
    if len(labels) < _FEW or DOUBTED.search(f"{lead} {rest.partition(',')[0]}"):
        return ()
    if not covered_by(_clause(lead, rest), labels) or _of_other_ends(lead, rest):
        return ()
    forms = _OF_A_TIME if _PERIOD.search(text) else _FORMS
    for form in forms:
        if claims := form(text, lead, rest, labels):
            return claims
    return ()


_FEW = 3


def _clause(lead: str, rest: str) -> str:
    """Give what stands in the clause of a claim, before and behind it."""
    return f"{_PARTED.split(lead)[-1]} {_PARTED.split(rest)[0]}"


_PARTED = re.compile(r"[,;:]\s")


def _of_other_ends(lead: str, rest: str) -> bool:
    """Tell whether a change is opened by one span, and its values are of another."""
    opened, ends = _OPENED.match(lead), _ENDS.match(rest)
    return bool(opened and ends and opened.groups() != ends.groups())


_OPENED = Late(rf"^\W*(?:Between|From) ({PERIOD}) (?:and|to) ({PERIOD})(?![\w/])")
_VALUED = f"{HEDGE}{AMOUNT}{UNIT}"
_ENDS = Late(rf"^,? from {_VALUED} in ({PERIOD}) to {_VALUED} in ({PERIOD})")


def _pair(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "rose by 18%, [from 54,300 to 64,100]": each value is of its own end."""
    found = _FROM_TO.fullmatch(text)
    if found is None or _RANGED.search(lead):
        return ()
    span = span_around(lead, rest, labels) or step_when(lead, labels)
    if span is None:
        return ()
    unit = found["unit"] or ""
    return (f"{found['one']} in {span.first}", f"{found['two']}{unit} in {span.last}")


_FROM_TO = Late(
    rf"(?:(?:{UP}|{DOWN}) )?from (?P<one>{HEDGE}{AMOUNT}){UNIT} to"
    rf" (?P<two>{HEDGE}{AMOUNT})(?P<unit>{UNIT})",
    re.IGNORECASE,
)
_RANGED = Late(r"\b(?:ranged|varied|ranging|varying|fluctuated)\b[^.;,]*$")


def _change(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "they [rose by 9.1%]", "[230 fewer] than a year before" with their years."""
    more = _MORE.fullmatch(text)
    if more is None and not BY_SO_MUCH.fullmatch(text):
        return ()
    span = span_around(lead, rest, labels)
    point = point_around(lead, rest, labels)
    if more:
        span = span or _last_two(lead) or a_year_before(point, labels)
        return (f"{text} in {span.last} than in {span.first}",) if span else ()
    if span:
        return (f"{text} between {span.first} and {span.last}",)
    return (f"{text} in {point}",) if point else ()


_MORE = Late(rf"{HEDGE}{AMOUNT}{UNIT} (?:more|less|fewer|higher|lower)", re.IGNORECASE)


def _last_two(lead: str) -> Span | None:
    """Give the years of "2,840 in 2015; by 2024 the number was [410 lower]"."""
    told = points_before(lead)
    return Span(told[-2]["when"], told[-1]["when"]) if len(told) == _TWO else None


_TWO = 2


def _multiplied(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[doubled in four years], between 2019 and 2023"."""
    span = span_around(lead, rest, labels) if _TIMES.fullmatch(text) else None
    return (f"{text} between {span.first} and {span.last}",) if span else ()


_TIMES = Late(
    rf"{HEDGE}(?:doubled|trebled|tripled|quadrupled|halved)(?: in [a-z]+ years)?",
    re.IGNORECASE,
)


def _amount(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read a number by itself: a mean, a sum, a change told once more, or a value."""
    if not _ALONE.fullmatch(text):
        return ()
    return (
        _summed(text, lead, rest, labels)
        or _once_more(text, lead, rest, labels)
        or _one_of_several(text, lead, rest, labels)
        or _value(text, lead, rest, labels)
    )


_ALONE = Late(
    rf"(?:(?:up|down) from )?(?:an average of |a total of )?{HEDGE}{AMOUNT}{UNIT}"
    r"(?: over the (?:previous|preceding) [a-z]+ years)?",
    re.IGNORECASE,
)


def _summed(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "averaged 64 over 2022 to 2024, compared with [38] over 2017 to 2019"."""
    kinds = list(_SUMS.finditer(f"{lead}{text}"))
    if not kinds:
        return ()
    if _OVER.search(text):
        span = years_before(text, lead, labels)
    else:
        span = own_span(lead, rest, labels) or _since_begun(lead, labels)
    if span is None:
        return ()
    what = "a total of" if kinds[-1]["all"] else "an average of"
    plain = _OVER.sub("", _LED.sub("", text))
    return (f"{what} {plain} from {span.first} to {span.last}",)


_SUMS = Late(
    r"\b(?:(?P<all>total(?:led)?|altogether|in all)|average[ds]?|averaging|mean)\b",
    re.IGNORECASE,
)
_LED = re.compile(
    r"^(?:(?:up|down) from )?(?:an average of |a total of )?", re.IGNORECASE
)
_OVER = re.compile(r" over the (?:previous|preceding) [a-z]+ years$", re.IGNORECASE)


def _since_begun(lead: str, labels: Sequence[str]) -> Span | None:
    """Give all the years of "since the series began in 2013"."""
    begun = _BEGAN.search(lead)
    whole = begun is not None and begun["when"] == labels[0]
    return Span(labels[0], labels[-1]) if whole else None


_BEGAN = Late(
    rf"\b[Ss]ince (?:the (?:series|records?|count) began in )?(?P<when>{PERIOD})"
)


def _once_more(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "up by 34%, or [10,660]" as the amount of the change before it."""
    found = _OR.search(lead)
    span = span_around(lead[: found.start()], rest, labels) if found else None
    if found is None or span is None:
        return ()
    verb = "rose" if found["up"] else "fell"
    return (f"{verb} by {text} between {span.first} and {span.last}",)


_OR = Late(
    rf"(?:{_MOVE})(?: by| of)? {HEDGE}{AMOUNT}{UNIT}(?:,? or|,? that is,?| \() ?$",
    re.IGNORECASE,
)


def _one_of_several(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "by 8.6% in 2022, [16.7%] in 2023 and [11.2%] in 2024" as three rises."""
    found = _RISES.search(lead)
    when = point_around(lead, rest, labels) if found else ""
    if found is None or when not in labels:
        return ()
    verb = "rose" if found["up"] else "fell"
    return (f"{verb} by {text} in {when}",)


_ONE_OF = rf"{HEDGE}{AMOUNT}{UNIT} in {PERIOD}"
_RISES = Late(
    rf"(?:{_MOVE})(?:(?: by| of)? {_ONE_OF}|[^.:;]{{0,80}}:|[^.:;,]{{0,80}}, (?:by|of))"
    rf"(?:(?:,| and|, and)? ?{_ONE_OF})*(?:,| and|, and|) ?$",
    re.IGNORECASE,
)


def _value(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read a value with the year that its sentence tells of it."""
    point = point_around(lead, rest, labels)
    plain = _LED.sub("", text)
    if not point or _OVER_YEARS.search(f"{lead}{rest}"):
        return ()
    if moved := _MOVED_TO.search(lead):
        verb = "rose" if moved["up"] else "fell"
        return (f"{plain} in {point}", f"{verb} in {point}")
    if (set_against := _FROM.match(text)) is None:
        return (f"{plain} in {point}",)
    told = [one["when"] for one in points_before(lead)]
    now = next((one for one in reversed(told) if one != point), labels[-1])
    verb = "rose" if set_against["up"] else "fell"
    return (f"{plain} in {point}", f"{verb} from {point} to {now}")


_MOVED_TO = Late(rf"(?:{_MOVE}) (?:back |again )?to {HEDGE}$", re.IGNORECASE)
_OVER_YEARS = Late(
    rf"\b(?:over|during|in|across) (?:the |these |those )?(?:last |past |first )?"
    rf"(?:\d+|{FEW_WORDS}) years\b",
    re.IGNORECASE,
)
"""What makes a number one of several years: "over the two years to 2024"."""

_FROM = Late(r"(?:(?P<up>up)|down) from ", re.IGNORECASE)


def _in_both(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "in 2022 and 2023, when it [stood at 41 weeks in both years]"."""
    found = _BOTH.fullmatch(text)
    return tuple(f"{found['value']} in {one}" for one in both_before(lead) if found)


_BOTH = Late(
    rf"(?:(?:stood at|was|were|reached) )?(?P<value>{HEDGE}{AMOUNT}{UNIT}) in"
    r" (?:both|each)(?: years| of (?:them|those years))?",
    re.IGNORECASE,
)


def _run(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "[five successive annual falls] took it from 54 in 2014 to 33 in 2019"."""
    found = _IN_A_ROW.fullmatch(text)
    if found is None:
        return ()
    many = found["many"].lower()
    years = int(many) if many.isdigit() else int(SMALL[many])
    span = span_around(lead, rest, labels) or _run_up_to(years, lead, rest, labels)
    if span is None or not {*span} <= {*labels}:
        return ()
    if labels.index(span.last) - labels.index(span.first) != years:
        return ()
    verb = "rose" if found["up"] else "fell"
    return (f"{verb} every year between {span.first} and {span.last}",)


def _run_up_to(years: int, lead: str, rest: str, labels: Sequence[str]) -> Span | None:
    """Give the years of "after [four annual rises], deaths fell in 2023"."""
    then = _THEN_MOVED.match(rest) if _AFTER_A_RUN.fullmatch(lead) else None
    at = labels.index(then["when"]) - 1 if then and then["when"] in labels else -1
    return Span(labels[at - years], labels[at]) if at >= years else None


_AFTER_A_RUN = Late(r"\W*(?:after|following) ", re.IGNORECASE)
_THEN_MOVED = Late(
    rf",(?: [\w’'-]+){{1,14}}? (?:{UP}|{DOWN})(?: [a-z]+)? in (?P<when>{PERIOD})"
    r"(?=[.,;]|$)",
    re.IGNORECASE,
)
_IN_A_ROW = Late(
    rf"(?P<many>\d+|{FEW_WORDS}) (?:successive |consecutive )?(?:annual |yearly )?"
    r"(?:years? of )?(?:(?P<up>rises|increases|growth|gains)|falls|drops|declines?"
    r"|decreases|reductions)(?: in a row| running)?",
    re.IGNORECASE,
)


def _since_then(text: str, lead: str, rest: str, labels: Sequence[str]) -> Claims:
    """Read "fell to a low of 5,200 in 2020 but [have risen in each year since]"."""
    point = point_around(lead, "", labels) if _SINCE.search(text) else ""
    return (f"{text} {point}",) if point else ()


_SINCE = Late(r"\b(?:each|every) (?:single )?year since$", re.IGNORECASE)


_FORMS = (
    *(_pair, _change, _multiplied, _amount, _in_both, _run, _since_then),
    *(record, record_then),
)
_OF_A_TIME = (record_since,)
"""What is read of words that name a period themselves."""
