"""Rates and intervals: "six a day", "every four hours", "once a fortnight", "daily".

Reads periods and what happens in them; whether it is true is decided elsewhere.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.clauses import applied, prefixes
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.tokens import SIGN, WORD, Tokens
from brief.figures.wording.grammar.units import ADVERBS, HOURS, TIME_WORDS
from brief.figures.wording.meaning import (
    Amount,
    Form,
    Kind,
    Meaning,
)

Read = tuple[Meaning, int]
Period = tuple[Amount, str, int]
"""How many units of which time make the period, and where its words end."""

ONE = Amount(Fraction(1), Fraction(1))
_STARTS = frozenset(
    {"a", "an", "per", "each", "every", "/", "in", "for", "over", "any"}
)
_EACH = frozenset({"a", "an", "per", "each", "every", "/", "any"})
_BREAKS = frozenset(
    """
    and or but nor which that who for than if when while because from to with is are
    was were said says half twice since until
    """.split()
)
"""Words that end the clause in which a number and its period belong together."""


def period(t: Tokens, i: int) -> Period | None:
    """Read "a day", "per annum", "every four hours", "in each week", "daily"."""
    token = t[i]
    if token.text in ADVERBS and token.kind == WORD:
        return ONE, ADVERBS[token.text], i + 1
    if token.text in {"p", "pa"}:
        return _per_annum(t, i)
    if token.text not in _STARTS:
        return None
    if token.text == "per" and t[i + 1].text == "annum":
        return ONE, "year", i + 2
    if token.text in {"in", "for", "over"}:
        return _within(t, i)
    return _each(t, i + 1, token.text)


def _per_annum(t: Tokens, i: int) -> Period | None:
    """Read "p.a." and "pa"."""
    if t[i].text == "pa":
        return ONE, "year", i + 1
    if [x.text for x in t[i : i + 3]] == ["p", ".", "a"]:
        return ONE, "year", i + 4 if t[i + 3].text == "." else i + 3
    return None


def _within(t: Tokens, i: int) -> Period | None:
    """Read "in a day", "in every 24 hours", "in 10 days"."""
    if t[i + 1].text in _EACH:
        return _each(t, i + 2, t[i + 1].text)
    if t[i].text != "in":
        return None
    return _length(t, i + 1)


_TURNS = {"other": 2, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "tenth": 10}
"""Every third day is one day in three."""


def _each(t: Tokens, i: int, lead: str) -> Period | None:
    """Read the unit after "a", "per" or "every", with a number before it if any."""
    i = i + 1 if t[i].text in {"single", "working"} else i
    turn = _TURNS.get(t[i].text)
    if turn and t[i + 1].text in HOURS:
        return Amount(Fraction(turn), Fraction(1)), t[i + 1].text, i + 2
    unit = TIME_WORDS.get(t[i].text, "")
    if unit in HOURS and t[i].text not in {"second", "quarter"}:
        return _and_a_half(t, unit, i + 1)
    if unit == "quarter" and [x.text for x in t[i + 1 : i + 4]] == ["of", "an", "hour"]:
        return Amount(Fraction(15), Fraction(1)), "minute", i + 4
    if unit == "quarter" and lead in {"a", "per", "each", "every"}:
        return ONE, unit, i + 1
    if lead in {"every", "per", "each"}:
        return _length(t, i)
    return None


def _and_a_half(t: Tokens, unit: str, i: int) -> Period:
    """Read "hour and a half"."""
    if [x.text for x in t[i : i + 3]] == ["and", "a", "half"]:
        return Amount(Fraction(3, 2), Fraction(1, 10)), unit, i + 3
    return ONE, unit, i


def _length(t: Tokens, i: int) -> Period | None:
    """Read "four hours", "half an hour", "few days", "couple of weeks"."""
    if t[i].text == "half":
        j = i + 2 if t[i + 1].text in {"an", "a", "-"} else i + 1
        unit = TIME_WORDS.get(t[j].text, "")
        return (Amount(Fraction(1, 2), Fraction(1, 10)), unit, j + 1) if unit else None
    if t[i].text == "couple":
        j = i + 2 if t[i + 1].text == "of" else i + 1
        unit = TIME_WORDS.get(t[j].text, "")
        return (Amount(Fraction(2), Fraction(1)), unit, j + 1) if unit else None
    read = number(t, i)
    if read is None:
        return None
    amount, j = read
    j = j + 1 if t[j].text == "-" else j
    unit = TIME_WORDS.get(t[j].text, "")
    if unit not in HOURS or amount.value <= 0:
        return None
    return amount, unit, j + 1


def interval(t: Tokens, i: int) -> Read | None:
    """Read "every three days", "once every four hours", "daily", "twice a week"."""
    text = t[i].text
    if text == "every" and t[i + 1].text in _TURNS:
        return _every_nth(t, i)
    if text in {"every", "each"}:
        both = t[i + 1].text == "and" and t[i + 2].text == "every"
        return _every(t, i + 2 if both else i)
    if text in {"once", "twice", "thrice"}:
        return _times_a(t, i)
    if text in {"alternate", "intervals"}:
        return _apart(t, i)
    if text in ADVERBS and t[i - 1].text != "-":
        hours = HOURS[ADVERBS[text]]
        made = Meaning(Kind.RATE, ONE, word="adverb", hours=hours, period=ADVERBS[text])
        return made, i + 1
    return None


def _apart(t: Tokens, i: int) -> Read | None:
    """Read "alternate months" and "intervals of 14 minutes"."""
    if t[i].text == "alternate":
        several = t[i + 1].text.endswith("s")
        weekday = t[i + 1].text.removesuffix("s") in _WEEKDAYS
        unit = "week" if weekday else TIME_WORDS.get(t[i + 1].text, "")
        two = Amount(Fraction(2), Fraction(1))
        return (_interval(two, unit), i + 2) if several and unit in HOURS else None
    length = _length(t, i + 2) if t[i + 1].text == "of" else None
    return (_interval(length[0], length[1]), length[2]) if length else None


def one_a_day(t: Tokens, i: int) -> Read | None:
    """Read "a death a day" and "a crime every minute"."""
    if t[i + 1].text in _NOT_ONE:
        return None
    for j in range(i + 2, i + 5):
        token = t[j]
        if token.text in {"a", "an"} and t[j + 1].text in _SHORT_PERIODS:
            return rate_of(ONE, ONE, TIME_WORDS[t[j + 1].text]), j + 2
        if t[j - 1].kind != WORD or t[j - 1].text in _BREAKS | _STARTS:
            return None
    return None


_NOT_ONE = frozenset(
    "few couple handful dozen hundred thousand million billion third quarter half tenth"
    " fifth total number lot day week month year average mean median typical".split()
)
"""After "a", these say a number that is not one."""

_SHORT_PERIODS = frozenset(
    {"minute", "hour", "day", "night", "week", "fortnight", "month"}
)


def _every(t: Tokens, i: int) -> Read | None:
    """Read "every", a hedge or bound if there is one, and the length of time."""
    if t[i + 1].text == "few":
        unit = TIME_WORDS.get(t[i + 2].text, "")
        if unit not in HOURS:
            return None
        few = Amount(Fraction(3), Fraction(1)), Amount(Fraction(6), Fraction(1))
        return _interval(few[0], unit, upper=few[1]), i + 3
    ranged = _every_range(t, i)
    if ranged:
        return ranged
    for marks, j in reversed(prefixes(t, i + 1)):
        read = _each(t, j, t[i].text)
        if read is not None:
            amount, unit, end = read
            if t[i].text == "each" and amount is not ONE:
                return None
            return applied(marks, _interval(amount, unit)), end
    return None


_WEEKDAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday".split()
)
_IDLE_AFTER = frozenset("counts matters of and or".split())


_THE_REST = frozenset(
    "of than to from with for like by as in across on at between and over".split()
)
"""After these "every other ward" is all the rest of them."""


def _every_nth(t: Tokens, i: int) -> Read | None:
    """Read "every third day" as an interval, "every third household" as a share."""
    noun = t[i + 2]
    if noun.text.removesuffix("s") in _WEEKDAYS:
        turn = Amount(Fraction(_TURNS[t[i + 1].text]), Fraction(1))
        return _interval(turn, "week"), i + 3
    if noun.text in TIME_WORDS or noun.kind != WORD or noun.text in _IDLE_AFTER:
        return _every(t, i)
    if t[i + 1].text == "other" and i and t[i - 1].text in _THE_REST:
        return None
    share = Fraction(1, _TURNS[t[i + 1].text])
    return Meaning(Kind.FRACTION, Amount(share, Fraction(1), Form.FRACTION)), i + 3


def _every_range(t: Tokens, i: int) -> Read | None:
    """Read "every two to three days" and "every 3-4 hours"."""
    low = number(t, i + 1)
    if low is None or t[low[1]].text not in {"to", "-", "–", "or"}:
        return None
    high = _length(t, low[1] + 1)
    if high is None or high[0].value <= low[0].value:
        return None
    return _interval(low[0], high[1], upper=high[0]), high[2]


def _interval(amount: Amount, unit: str, upper: Amount | None = None) -> Meaning:
    return Meaning(Kind.INTERVAL, amount, upper, hours=HOURS[unit], period=unit)


def _times_a(t: Tokens, i: int) -> Read | None:
    """Read "once a week", "twice daily", "once every three days"."""
    count = {"once": 1, "twice": 2, "thrice": 3}[t[i].text]
    j = i + 1 if t[i + 1].text != "-" else i + 2
    at = period(t, j)
    turned = at is not None and (at[0].value > 1 or t[j + 1].text in _EACH)
    if at is not None and count == 1 and t[j].text == "in" and turned:
        return rate_of(ONE, at[0], at[1]), at[2]
    if at is None or t[j].text in {"in", "for", "over"}:
        inner = _every(t, j) if t[j].text == "every" else None
        return (inner if count == 1 else None) if inner else None
    amount, unit, end = at
    return rate_of(Amount(Fraction(count), Fraction(1)), amount, unit), end


def rate_of(count: Amount, length: Amount, unit: str, money: str = "") -> Meaning:
    """Make a rate of a count over a length of time, or an interval of one event."""
    if count.value == 1 and length is not ONE and not money:
        return _interval(length, unit)
    hours = HOURS[unit] * length.value
    return Meaning(Kind.RATE, count, unit=money, hours=hours, period=unit)


_ALREADY = frozenset({Kind.NUMBER, Kind.MAGNITUDE})


_APART = frozenset({"hourly", "weekly", "monthly", "yearly"})


def _hourly(t: Tokens, meaning: Meaning, i: int) -> Read | None:
    """Read "two-hourly" and "six-monthly" as every two hours, every six months."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    if j == i or t[j].text not in _APART or meaning.upper or not meaning.amount:
        return None
    if meaning.kind is not Kind.NUMBER or meaning.unit:
        return None
    return _interval(meaning.amount, ADVERBS[t[j].text]), j + 1


def with_period(t: Tokens, meaning: Meaning, i: int) -> Read | None:
    """Read "six lives lost a day" from its number on."""
    if meaning.kind not in _ALREADY or (meaning.amount is None):
        return None
    apart = _hourly(t, meaning, i)
    if apart is not None:
        return apart
    if t[i].text == "times" and t[i + 1].kind != SIGN:
        i += 1
    at = None if _is_placed(t, i) else _period_ahead(t, i)
    if at is None:
        return None
    length, unit, end = at
    hours = HOURS[unit] * length.value
    if meaning.kind is Kind.MAGNITUDE:
        return replace(meaning, hours=hours, period=unit), end
    if meaning.upper is not None:
        return replace(meaning, kind=Kind.RATE, hours=hours, period=unit), end
    made = rate_of(meaning.amount, length, unit, meaning.unit)
    return replace(made, approx=meaning.approx, bound=meaning.bound), end


def _is_placed(t: Tokens, i: int) -> bool:
    """Say whether a number tells where: "in the 3 wards every eight minutes"."""
    return i > 2 and t[i - 2].text == "the" and t[i - 3].text in _WHERE


_WHERE = frozenset("in across at from throughout within".split())

_NEAR = 6
"""... and between it and a period that begins with "a"."""

_LOOK_AHEAD = 7
"""Words that may stand between a number and its period."""


def _period_ahead(t: Tokens, i: int) -> Period | None:
    """Find the period of a number within the next few words of its clause."""
    for step in range(_LOOK_AHEAD + 1):
        token = t[i + step] if i + step < len(t) else t[-1]
        near = step <= _NEAR or token.text in {"each", "every", "per"}
        at = period(t, i + step) if near and token.text in _PERIOD_HEADS else None
        if token.text in ADVERBS and step and t[i + step - 1].text in _OWNED | _MEET:
            return None
        if at is not None and t[at[2]].text in _THEN:
            return None
        if at is not None:
            lead = token.text not in {"in", "for", "over"} or step <= 2
            return at if lead and not _is_old(t, at[2]) else None
        joined = token.kind == SIGN and token.text == "-" and not token.gap
        if joined and not step and t[i + 1].text not in {"a", "an", "per", "times"}:
            return None
        spelled = step > 0 or t[i - 1].kind == WORD
        if joined or (spelled and _happens(t, i + step)):
            continue
        if token.kind != WORD or token.text in _BREAKS:
            return None
    return None


_BE = frozenset("is are was were".split())
_DONE = frozenset(
    """
    hurt born lost stolen sold made built seen found taken given sent shot hit cut done
    won paid spent bought caught beaten thrown written shown broken known driven eaten
    """.split()
)
_SCHEDULED = frozenset(
    """
    reviewed inspected updated published refreshed released monitored tested audited
    surveyed assessed checked revised rebased serviced cleaned renewed reset elected
    appointed needed required used allowed located based employed involved concerned
    """.split()
)
"""What is done to each of them on a schedule, and what only is so."""


def _happens(t: Tokens, i: int) -> bool:
    """Say whether "are" leads to what happens to them: "are assaulted every day"."""
    if t[i].text not in _BE:
        return False
    j = i + 1
    while t[j].text in {"being", "still", "now", "also"} or t[j].text.endswith("ly"):
        j += 1
    done = t[j].text.endswith("ed") or t[j].text in _DONE
    return done and t[j].text not in _SCHEDULED


_THEN = frozenset("ago earlier before later previously".split())
"""After these "a year" tells when: "the same two months a year ago"."""

_OWNED = frozenset("the a an its our their this that each".split())
"""After these "monthly" describes a thing: "two weeks after the monthly index"."""

_MEET = frozenset("meet meets met convene convenes report reports".split())
"""What so many do together: "the three officers meet monthly"."""

_PERIOD_HEADS = frozenset({*_STARTS, *ADVERBS, "p", "pa"})


def _is_old(t: Tokens, i: int) -> bool:
    return t[i].text in {"old", "olds"} or t[i + 1].text in {"old", "olds"}
