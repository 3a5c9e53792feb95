"""Dates, years and times of day, which count nothing.

Reads "5 September 2017", "2016/17", "between 2003 and 2007", "9.30am".
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.tokens import NUMBER, SIGN, Token, Tokens
from brief.figures.wording.grammar.units import CURRENCY_SIGNS, UNITS
from brief.figures.wording.meaning import Amount, Kind, Meaning

Read = tuple[Meaning, int]

MONTHS = frozenset(
    """
    january february march april may june july august september october november
    december jan feb mar apr jun jul aug sep sept oct nov dec
    """.split()
)
SEASONS = frozenset("spring summer autumn winter easter christmas michaelmas".split())
ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})


def looks_like_year(token: Token) -> bool:
    """Say whether digits are printed as a year is: four, without a comma."""
    digits = token.text
    return (
        token.kind == NUMBER
        and len(digits) == 4
        and digits.isdigit()
        and "1500" <= digits < "2200"
    )


def is_fiscal_year(token: Token) -> bool:
    """Say whether a name is a financial year: "FY24"."""
    return token.text.startswith("fy") and token.text[2:].isdigit()


def year(t: Tokens, i: int) -> Read | None:
    """Read a year, a financial year, a span of years, a decade."""
    token = t[i]
    if not looks_like_year(token) or _is_counted_year(t, i):
        return None
    said = Amount(Fraction(token.text), Fraction(1))
    j = i + 1
    if t[j].text == "s" and not t[j].gap:
        return Meaning(Kind.DATE, unit="decade"), j + 1
    if t[j].text in _TO_ANOTHER and t[j + 1].kind == NUMBER:
        end = _second_year(t, i, j)
        if end:
            return Meaning(Kind.DATE, said, unit="period"), end
    return Meaning(Kind.DATE, said, unit="year"), j


_TO_ANOTHER = frozenset({"/", "\\", "-", "–", "to", "and"})


def _second_year(t: Tokens, i: int, j: int) -> int:
    """Give the place after the second year of a span, or 0."""
    second = t[j + 1].text
    if len(second) == 2 and t[j].text not in {"to", "and"} and not t[j].gap:
        return j + 2
    tersely = t[j].text == "/" and not t[j].gap and len(second) == 1
    if tersely and int(second) == (int(t[i].text[-1]) + 1) % 10:
        return j + 2
    later = looks_like_year(t[j + 1]) and second > t[i].text
    if not later:
        return 0
    further = t[j + 2].text in {"/", "-", "–"} and not t[j + 2].gap
    if further and t[j + 3].kind == NUMBER and len(t[j + 3].text) == 2:
        return j + 4
    return j + 2


def _is_counted_year(t: Tokens, i: int) -> bool:
    """Say whether four digits without a comma are a number after all."""
    before = t[i - 1].text if i else ""
    dated = (i > 1 and t[i - 2].text in _OF_DATES) or since_at_least(t, i)
    if before in CURRENCY_SIGNS or before in {"nearly", "almost", "than", "least"}:
        return not dated
    follower = t[i + 1]
    if follower.text == "in" and before == "(" and looks_like_year(t[i + 2]):
        return True
    of_a_year = follower.text in _OF_A_YEAR
    if before in _GOT and follower.text.endswith("s") and not of_a_year:
        return True
    unit = UNITS.at(t, i + 1)
    summed = before == "of" and i > 1 and t[i - 2].text == "total"
    dated = (before in _LEADS_TO_A_YEAR and not summed) or before in MONTHS
    if follower.text in _COUNTED and not dated:
        return True
    if follower.text == "people":
        return not (before in _OPENS_A_YEAR and (i == 1 or t[i - 2].text in _ENDS))
    return bool(unit and unit[0][0] != "points") or (
        follower.text in {"million", "billion", "hours", "times", "k", "m"}
    )


def since_at_least(t: Tokens, i: int) -> bool:
    """Say whether a year is told here as the first or last known of others."""
    led = i > 2 and t[i - 3].text in {"since", "until", "till"}
    return led and (t[i - 2].text, t[i - 1].text) == ("at", "least")


_OF_DATES = frozenset("newer earlier sooner".split())
"""With these a year is compared: "a baseline newer than 2018"."""

_LEADS_TO_A_YEAR = frozenset(
    """
    the in its our this by since until from to of for before after during and or between
    late early mid year season their about
    """.split()
)
_OPENS_A_YEAR = frozenset("in during since until before after".split())
_ENDS = frozenset(".!?")
"""Behind these a sentence begins: "In 2020 people moved away"."""

_GOT = frozenset(
    """
    received attended registered handled processed monitored reviewed inspected examined
    audited assessed sampled surveyed interviewed analysed checked tested screened
    investigated resolved answered considered recorded detected
    """.split()
)
_OF_A_YEAR = frozenset(
    """
    figures accounts returns results statistics budgets estimates prices elections
    reports forecasts numbers levels rates plans targets regulations rules standards
    """.split()
)
"""Of these a year says which: "reviewed 2019 figures"."""

_COUNTED = frozenset(
    """
    people homes adults children households pupils patients residents responses
    respondents dwellings trees jobs houses staff visits letters calls meals members
    volunteers incidents crimes offences complaints inspections referrals admissions
    appointments vehicles tonnes tonne kg km litres hectares acres miles metres sqm
    books loans tickets parcels forms women men
    """.split()
)
"""Before these, four digits are rather a count than a year."""


def ordinal(t: Tokens, i: int) -> Read | None:
    """Read "18th", and the month after it if it is a date."""
    if t[i + 1].text not in ORDINAL_ENDS or t[i + 1].gap:
        return None
    j = i + 3 if t[i + 2].text == "of" and t[i + 3].text in MONTHS else i + 2
    if t[j].text in MONTHS:
        return Meaning(Kind.DATE), _after_year(t, j + 1)
    return Meaning(Kind.LABEL), i + 2


def _after_year(t: Tokens, i: int) -> int:
    """Step over the year that follows a month, if one does."""
    j = i + 1 if t[i].text in {",", "'"} else i
    return j + 1 if looks_like_year(t[j]) else i


def day(t: Tokens, i: int) -> Read | None:
    """Read "5 September 2017"."""
    if len(t[i].text) > 2 or t[i + 1].text not in MONTHS:
        return None
    if t[i + 1].text == "may" and not looks_like_year(t[i + 2]) and _verb(t, i + 2):
        return None
    return Meaning(Kind.DATE), _after_year(t, i + 2)


def _verb(t: Tokens, i: int) -> bool:
    """Say whether "5 may ..." goes on as a sentence about five things."""
    return t[i].text in {"be", "have", "not", "also", "need", "include", "well"}


def in_order(t: Tokens, i: int) -> Read | None:
    """Read "2025-09-07", the year first."""
    parts = t[i : i + 5]
    joined = all(not one.gap for one in parts[1:])
    marks = [one.text for one in parts[1::2]] == ["-", "-"]
    if not joined or not marks or not looks_like_year(parts[0]):
        return None
    twos = all(one.kind == NUMBER and len(one.text) == 2 for one in parts[2::2])
    return (Meaning(Kind.DATE), i + 5) if twos else None


def slashed(t: Tokens, i: int) -> Read | None:
    """Read "05/09/2017" and "24/7"."""
    if t[i + 1].text not in {"/", "\\"} or t[i + 1].gap or t[i + 2].kind != NUMBER:
        return None
    if t[i + 3].text == "/" and t[i + 4].kind == NUMBER:
        pointed = "." in t[i].text + t[i + 2].text + t[i + 4].text
        return None if pointed else (Meaning(Kind.DATE), i + 5)
    if (t[i].text, t[i + 2].text) == ("24", "7"):
        return Meaning(Kind.LABEL), i + 3
    counted = t[i + 3].text in _NO_YEAR
    if _is_short_year(t[i].text, t[i + 2].text) and not counted:
        return Meaning(Kind.DATE), i + 3
    return None


_NO_YEAR = frozenset(
    """
    of % years months weeks days hours trustees members governors councillors
    """.split()
)
"""Before these "9/12" is a part or a length, and no year: "9/12 trustees"."""


def _is_short_year(first: str, second: str) -> bool:
    """Say whether "24/25" is a financial year."""
    if len(first) != 2 or len(second) != 2 or not (first + second).isdigit():
        return False
    return int(second) == (int(first) + 1) % 100


_HOURS = frozenset({*map(str, range(25)), *(f"{hour:02}" for hour in range(10))})
"""The hours of a day, as a clock gives them."""


def clock(t: Tokens, i: int) -> Read | None:
    """Read "9.30am", "10:30" and "6 pm"."""
    if t[i + 1].text in {"am", "pm"} or [x.text for x in t[i + 1 : i + 4]] in (
        ["a", ".", "m"],
        ["p", ".", "m"],
    ):
        end = i + 2 if t[i + 1].text in {"am", "pm"} else i + 4
        return Meaning(Kind.DATE), end
    colon = t[i + 1].text == ":" and not t[i + 1].gap and not t[i + 2].gap
    if (
        colon
        and t[i].text in _HOURS
        and t[i + 2].kind == NUMBER
        and len(t[i + 2].text) == 2
    ):
        return Meaning(Kind.DATE), i + 3
    return None


def span_of_times(t: Tokens, i: int) -> Read | None:
    """Read "between 3pm and 7pm", "from 2200 to 0400 hours"."""
    first = clock(t, i + 1) if t[i + 1].kind == NUMBER else None
    j = first[1] if first else i + 2
    if t[j].text not in {"and", "to", "-", "–"}:
        return None
    if first:
        last = clock(t, j + 1) if t[j + 1].kind == NUMBER else None
        return (Meaning(Kind.DATE), last[1]) if last else None
    times = len(t[i + 1].text) == _FOUR == len(t[j + 1].text)
    hours = times and t[i + 1].text.isdigit() and t[j + 2].text == "hours"
    return (Meaning(Kind.DATE), j + 3) if hours else None


_FOUR = 4
"""Digits of an hour with its minutes: 2200."""


def month(t: Tokens, i: int) -> Read | None:
    """Read "July 2017", "July 24" and "24th July"."""
    j = i + 1
    ordinal = t[j].kind == NUMBER and len(t[j].text) <= 2
    if ordinal and (t[j + 1].text in ORDINAL_ENDS or _ends_date(t, j + 1)):
        j = j + 2 if t[j + 1].text in ORDINAL_ENDS else j + 1
        return Meaning(Kind.DATE), _after_year(t, j)
    if looks_like_year(t[j]):
        read = year(t, j)
        if read and read[0].amount:
            return replace(read[0], unit="month"), read[1]
    return None


def _ends_date(t: Tokens, i: int) -> bool:
    """Say whether a date may end here: before a sign, a year, "after" or the end."""
    ends = t[i].kind == SIGN or not t[i].text or looks_like_year(t[i])
    the = i > 2 and t[i - 3].text in {"the", "this"} and t[i - 2].text not in _SEASONS
    the = the and not t[i].text.endswith("s")
    behind = t[i].text in _BEHIND_A_DAY and t[i - 2].text not in {"may", "march"}
    return ends or the or behind


_SEASONS = frozenset("spring summer autumn winter".split())
_BEHIND_A_DAY = frozenset(
    "after before except until through with when which that was will".split()
)
"""After these words a number behind a month was its day: "on June 30 will be"."""


def span_of_years(t: Tokens, i: int) -> Read | None:
    """Read "between 2003 and 2007" and "from 1 May to 3 June"."""
    first = year(t, i + 1) or day(t, i + 1) or _ordinal_day(t, i + 1)
    if first is None or t[i + 1].kind != NUMBER:
        return None
    if first[0].unit == "period" and t[first[1]].text not in {"and", "to"}:
        return first
    j = first[1] + 1
    if t[first[1]].text not in {"and", "to", "-", "–", "until"}:
        return None
    second = year(t, j) or day(t, j) or _ordinal_day(t, j)
    return (replace(first[0], unit="period"), second[1]) if second else None


def _ordinal_day(t: Tokens, i: int) -> Read | None:
    """Read "24th July" where only a date may stand."""
    read = ordinal(t, i)
    return read if read and read[0].kind is Kind.DATE else None
