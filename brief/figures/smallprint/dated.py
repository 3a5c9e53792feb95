"""Claims that are said of another year than their figure's: "in 2023", "(2023)".

A year behind a claim, one with which its sentence begins, and one that names the
figure ("the 2023 figure was") are held to the `period` of a figure that is of years.
"2023 to 2024" is said by any words that name both; other words for a time than "in
2023" are left alone where the sentence names the figure's own year as well.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brief.figures.ledger import Figure
from brief.figures.smallprint.scope import UP_TO_SIX, Scope, folded
from brief.figures.smallprint.stated import StatedFigure, figures_of, finding
from brief.figures.smallprint.two_years import year_it_ended
from brief.figures.smallprint.when import at_time
from brief.figures.smallprint.years_beside import (
    YEAR,
    YEARS,
    begun_with,
    own_words,
    words_behind,
)
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import PERIOD_MISNAMED

_HEAD = rf"^(?P<head>{UP_TO_SIX})\b"

_SPAN = Late(rf"({YEAR})(?:\s*[/-]\s*((?:19|20)?\d\d)|\s+(to|and)\s+({YEAR}))?(?!\d)")
_PLAIN_PERIOD = Late(
    rf"(?:(?:calendar|financial) year )?{YEAR}(?:\s*(?:/|-|to)\s*(?:19|20)?\d\d)?"
)
_COMPARES = Late(
    r"\b(?:than|against|compared|(?:as|so|same|such|twice|half|times)\b.* as"
    r"|as(?! an? [a-z]+\W*$| [a-z]+s\W*$)|as (?:it|they|this|was|has|does|is))\b"
)
"""Behind these, a year is that of the other side; "graded as emergencies" has none."""


class _Time(NamedTuple):
    """Words for the time of a claim, and the years that they touch.

    `direct` are those that nothing behind them can excuse: "in 2023".
    """

    words: str
    years: frozenset[int]
    direct: bool = False


def dated(stated: StatedFigure) -> Iterator[Finding]:
    """Find words that speak of another year."""
    period = stated.entry.period
    own, years = years_declared(period), years_of_period(period)
    if not own:
        return
    for time in _times(stated.scope):
        elsewhere = _at_another_time(time, own) if years else not time.years & own
        ended = years and time.years == years_of(year_it_ended(stated.entry))
        if elsewhere and not ended and not _named_too(time, own, stated.scope):
            message = (
                f"states “{stated.name}”, which is of {stated.entry.period}, and"
                f" not of {in_capitals(time.words)}"
            )
            hint = f"say “{at_time(stated.entry.period)}”"
            yield finding(stated, PERIOD_MISNAMED, message, hint)
            return


def dated_pair(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find two figures of one year, such as a part and its whole, said of another."""
    pair = figures_of(scope, figures)
    if len(pair) == _A_PAIR and len({one.entry.period for one in pair}) == 1:
        yield from dated(StatedFigure(pair[0], scope))


_A_PAIR = 2


def first_year(figure: Figure) -> int:
    """Give the first year of a figure's period, or 0 where it is not of years."""
    return min(years_of_period(figure.entry.period), default=0)


def years_declared(period: str) -> frozenset[int]:
    """Give the years of a figure's `period`, or the year of its day or month."""
    return years_of_period(period) or _year_of_a_day(period)


def at_another_time(said: frozenset[int], own: frozenset[int]) -> bool:
    """Tell whether the years that a sentence says plainly are not a figure's."""
    return _at_another_time(_Time("", said, direct=True), own)


def _at_another_time(time: _Time, own: frozenset[int]) -> bool:
    """Tell whether a time is not that of a figure; of several years, any may be.

    A month or a year beside its own is another where it shares no year with it.
    """
    either = " and " in time.words and own <= time.years
    alike = time.direct or len(time.years) == len(own)
    if len(own) > _A_YEAR or either or not alike:
        return not time.years & own
    return time.years != own


_A_YEAR = 2
"""Calendar years that a year touches at most: 2016/17 touches two."""


def _named_too(time: _Time, own: frozenset[int], scope: Scope) -> bool:
    """Tell whether a sentence names all years of a figure, beside the one that is not.

    "Higher in 2024 than in 2023" is said of "2023 to 2024"; "deaths in 2015 and 119 in
    2016" leaves the first year where it is.
    """
    before, beside, sentence = own_words(scope)
    if time.direct and len(own) == 1:
        return own <= all_years(before.replace(time.words, "", 1))
    return own <= _years_beside(beside if time.direct else sentence, own)


def _years_beside(text: str, own: frozenset[int]) -> frozenset[int]:
    """Give the years that a text names, save those of years that touch a figure's.

    2022/23 and 2024/25 name both years of 2023/24 and are neither of them it.
    """
    each = ((one, _touched(one)) for one in _SPAN.finditer(text))
    return frozenset().union(
        *(
            years
            for one, years in each
            if len(years) == 1 or one[3] or own <= years or years <= own
        )
    )


def years_of_period(period: str) -> frozenset[int]:
    """Give the years of a figure's `period`, or none where it is not of years."""
    plain = folded(period)
    if not _PLAIN_PERIOD.fullmatch(plain):
        return frozenset()
    return years_of(plain.replace(" to ", "-"))


def _year_of_a_day(period: str) -> frozenset[int]:
    """Give the year of a day or a month: "31 March 2025"; or none."""
    found = _A_DAY.fullmatch(folded(period))
    return frozenset({int(found[1])}) if found else frozenset()


def years_of(period: str) -> frozenset[int]:
    """Give the years that a period touches: 2016/17 touches 2016 and 2017."""
    found = _SPAN.search(period)
    return _touched(found) if found else frozenset()


def all_years(text: str) -> frozenset[int]:
    """Give every year that a text names."""
    return frozenset().union(*(_touched(one) for one in _SPAN.finditer(text)))


def _touched(found: re.Match[str]) -> frozenset[int]:
    """Give the years of one match: both of two, and all of a span."""
    first = int(found[1])
    last = int(found[2] or found[4] or first)
    last += first // 100 * 100 if last < 100 else 0
    if found[3] == "and" or last < first:
        return frozenset({first, max(first, last)})
    return frozenset(range(first, last + 1))


# ---------------------------------------------------------------- words for a time

_MONTH = (
    "(?:january|february|march|april|may|june|july|august|september|october|november"
    "|december)"
)
IN_ITS_MONTH = rf"(?:(?:\d\d? )?{_MONTH} )?"
"""The day and the month before a year, where they are named."""

_MONTHS = Late(rf"\b{_MONTH}\b")


def in_capitals(time: str) -> str:
    """Write the month of a folded time as a name: "March 2020"."""
    return _MONTHS.sub(lambda one: one[0].capitalize(), time)


_A_DAY = Late(rf"(?:\d\d? )?{_MONTH} ({YEAR})")
IN_MONTH = rf"(?:(?:early|mid|late)[ -])?(?:\d\d? )?{_MONTH},? (?P<year>{YEAR})\b"
_TO_MONTH = (
    r"(?:the|this) (?:(?:financial )?year|12 months|twelve months)"
    r" (?:to|ending|ended|up to)(?: the end of)?(?: \d\d?)?"
    rf" (?P<ends>{_MONTH}) (?P<end>{YEAR})\b"
)
_IN = "(?:in|during|at the end of|for|over|as at|at|on)"

_WHEN = Late(rf"{_HEAD}(?:in|during) (?P<time>{YEARS})")
_OF_YEAR = Late(
    rf"^(?P<head>)of (?P<time>{YEARS})(?=$|[,;:.)]|(?: to| and| or| but| by| in"
    r"| against| has| had| have| is| was| were| are| became| rose| fell| grew)\b)"
)
"""A year that is named right behind a value: "the [23%](fig:x) of 2018/19"."""

_FOR = Late(
    r"^(?P<head>(?:[\w'-]+ ){0,2}?)for (?:the (?:[a-z]+ )?year )?"
    rf"(?P<time>{YEARS})"
)
_ACCORDING = Late(rf"\baccording to (?:[a-z]+ )?(?P<time>{YEARS})")
_AT_FIRST = Late(rf"^(?:in|during|for) (?P<time>{YEARS})(?P<head>)")
_IT_WAS = Late(
    rf"\b(?:in|during|for|of) (?P<time>{YEARS})\W*(?:was|were|is|are|stood at|came to"
    r"|totalled|had been)(?: [a-z]+){0,2}$"
)
"""A year before the verb of a claim: "the budget for 2022/23 was"."""

_YEARS_OFF = Late(
    r"^(?:in )?(?:(?:an?|the|one|two|three|four|five|six|seven|eight|nine|ten) years?"
    r" (?:earlier|before|previously|later|after|on)"
    r"|the (?:previous|preceding|following|next) year)\b"
)
"""Behind a claim it is so far from the one before: "was [60] a year before"."""

_WHICH = Late(r",? (?:which|who)\b[^,;]*$")
"""Before a year that is followed by "is", it tells of another clause's time."""

_WHEN_IT_WAS = Late(rf"\b(?P<time>{YEARS}),? when(?: [a-z'-]+){{0,6}}(?P<head>)$")
_BY_THEN = Late(
    rf"^by (?P<time>{YEARS})(?P<head>)\b[^,;:]*\b(?:reached|stood at|was|were|fallen to"
    r"|risen to|grown to)(?: just| only| about)?$"
)
"""A year before a claim that was so in it: "since 2018/19, when it stood at"."""

_OF_MONTH = Late(rf"{_HEAD}{_IN} (?P<time>{_TO_MONTH}|{IN_MONTH})")
_MONTH_FIRST = Late(rf"^{_IN} (?P<time>{_TO_MONTH}|{IN_MONTH})(?P<head>.*)")

_HEADED = Late(
    rf"^(?P<lead>(?:[^:;]{{0,60}}[ ,(])?)(?P<time>(?:(?:\d\d? )?{_MONTH} )?{YEARS}):$"
)
_NO_HEAD = Late(
    r"\b(?:between|from|since|to|and|than|after|before|until|by|as|strategy|plan|review"
    r"|act|census|study|guidance|paper|framework|policy|edition|report|target|targets"
    r"|goal|aim|forecast)[ ,(]*(?:of |for |in )?$"
)
"""Before a date and a colon these make it no time of what follows: "the Act of 2003:".

A date is one of itself: "Snapshot, 31 March 2023: [648](fig:x) officers".
"""

_AT_A_VALUE = Late(
    rf"^,(?P<head>(?: [\w'’-]+){{1,10}}?) (?:in|during|for|of) (?P<time>{YEARS})"
    r"(?=[,;.]|$| (?:is|was|are|were|has|had|stands|stood|remains|remained)\b)"
)
"""The time of a value before its subject: "At [23%](fig:x), need in 2023/24 was"."""

_SET_APART = Late(
    r"\b(?:than|as|against|compared|from|above|below|since|up|down|not|unlike|half"
    r"|twice|times)\b"
)

_NOUN = (
    "(?:figure|share|rate|total|result|level|average|number|count|proportion"
    "|percentage|cost|spend|score|value)"
)
_NAMED = Late(
    rf"\b(?:the|its|their|our) (?P<time>{YEARS}) {_NOUN}(?: [\w'&/-]+){{1,6}}$"
)
_IS_NAMED = Late(rf"^(?:is|was) (?:the|its|their|our) (?P<time>{YEARS}) {_NOUN}")
_BRACKETED = Late(rf"^(?P<head>[^()\[\],;:.]*)\((?:in |during )?(?P<time>{YEARS})\)")

_EVENT = Late(
    r"\b(?:agreed|decided|adopted|approved|heard|published|launched|opened|asked|set"
    r"|noted|committed|told|began|started|promised|met|came into force|closed|moved)\b"
)
"""What is done in a month; it does not say when a figure was."""

_WORK = Late(
    r"(?:strategy|plan|survey|report|review|act|census|study|guidance|paper|bulletin"
    r"|framework|policy|edition|[A-Z]\S*)\s*$"
)
"""Before a year in brackets, this makes it the year of a work: "Smith (2023)"."""


def _times(scope: Scope) -> Iterator[_Time]:
    """Give the times that the words around a claim say it is of."""
    before, after = scope.before, words_behind(scope)
    lead = "" if _COMPARES.search(before) else before
    direct = _WHEN.match(after) or _OF_YEAR.match(after)
    if direct and _COMPARES.search(direct["head"]):
        direct = None
    opening = lead if scope.opens else _opening_of(begun_with(scope))
    opening = "" if _TURNS_TO_NOW.search(opening) else opening
    direct = direct or _WHEN_IT_WAS.search(before) or _BY_THEN.match(opening)
    if direct := direct or _AT_FIRST.match(opening):
        yield _Time(direct["time"], years_of(direct["time"]), direct=True)
    for found in (_OF_MONTH.match(after), _MONTH_FIRST.match(opening)):
        if found and not aside(found["head"]):
            yield _Time(found["time"], _months_years(found))
    it_was = None if _YEARS_OFF.match(after) else _IT_WAS.search(lead)
    it_was = None if it_was and _WHICH.search(lead, 0, it_was.start()) else it_was
    named = (_NAMED.search(lead), _IS_NAMED.match(after), it_was)
    of_it = (_FOR.match(after), _ACCORDING.search(scope.beside))
    at_once = (_headed(before) if scope.opens else None, _at_a_value(scope))
    for found in (*named, *of_it, *at_once):
        if found:
            yield _Time(found["time"], years_of(found["time"]))
    bracketed = _BRACKETED.match(scope.following)
    if bracketed and not _WORK.search(bracketed["head"]):
        words = folded(bracketed["time"])
        yield _Time(words, years_of(words))


def _headed(before: str) -> re.Match[str] | None:
    """Find the date before a colon that heads a claim: "Snapshot, 31 March 2023:"."""
    found = _HEADED.match(before)
    apart = found and (_NO_HEAD.search(found["lead"]) or aside(found["lead"]))
    return None if apart else found


def _at_a_value(scope: Scope) -> re.Match[str] | None:
    """Find the time of the subject that follows a value: "At [4](fig:x), fires in"."""
    led = scope.opens and scope.before in _AT
    found = _AT_A_VALUE.match(scope.following) if led else None
    return None if found and _SET_APART.search(found["head"]) else found


_AT = frozenset({"at", "at just", "at about", "at around", "at nearly", "at over"})


def _opening_of(clause: str) -> str:
    """Give what opens a later clause, unless its year is of an event, or of another."""
    return "" if aside(clause) else clause


_TURNS_TO_NOW = Late(r"; |\b(?:now|today)\b")
"""Behind the year that opens a sentence, these lead to another time."""


def aside(between: str) -> bool:
    """Tell whether a month is that of an event, or of the other side."""
    return bool(_EVENT.search(between) or _COMPARES.search(between))


def _months_years(found: re.Match[str]) -> frozenset[int]:
    """Give the years of a month: the year to March 2023 touches 2022 and 2023."""
    if not found["end"]:
        return frozenset({int(found["year"])})
    end = int(found["end"])
    return frozenset({end} if found["ends"] == "december" else {end - 1, end})
