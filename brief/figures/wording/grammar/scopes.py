"""Over which part of a series words speak: since when, until when, in a row, of what.

Reads "since 2010", "between August 2016 and May 2018", "for four years in a row", "in
2013 and 2014", "below its 2012/13 level". It sees no values and no claims.
"""

from __future__ import annotations

from dataclasses import dataclass

from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import (
    NUMBER,
    PADDING,
    Tokens,
    closed,
    tokens_of,
)
from brief.figures.wording.grammar.whens import (
    Placed,
    When,
    bare_month,
    whens_at,
    with_roles,
)
from brief.figures.wording.meaning import Kind


@dataclass(frozen=True, slots=True)
class Scope:
    """Over which part of a series a claim is made.

    `since` and `until` bound it; `within` are the periods in which it happened ("fell
    in 2013 and 2014"), `base` is the one that it is compared with ("below its 2010
    level"), and `whens` are all that are named. `run` is a number of periods up to the
    last: of years in a row, or of years looked back over, which `over` tells ("over the
    last five years"); `exact` is a run that is counted to its end ("the fourth rise in
    a row"). `back` compares with a year earlier, and `whole` is all of the series.
    `rank` is 2 of "the second highest", `unit` what a run counts ("year", "quarter" or
    "month"); `every`, `mean`, `first`: "every year", "on average", "the first fall".
    """

    since: When | None = None
    until: When | None = None
    within: tuple[When, ...] = ()
    whens: tuple[When, ...] = ()
    base: When | None = None
    run: int | None = None
    rank: int = 1
    whole: bool = False
    every: bool = False
    back: bool = False
    mean: bool = False
    first: bool = False
    exact: bool = False
    over: bool = False
    unit: str = "year"

    @property
    def steady(self) -> bool:
        """Say whether the claim is of every year: "every year", "four in a row"."""
        counted = self.run is not None and self.since is None and not self.over
        return self.every or counted

    @property
    def named(self) -> bool:
        """Say whether any period is named at all."""
        dated = self.since or self.until or self.within or self.base
        return bool(dated or self.run or self.whole or self.back)


_EVERY: Phrases[bool] = Phrases(
    spread(
        (
            """every year|each year|year on year|year after year|year by year|in a row
            |running|consecutive|successive|every single year|continuously|steadily
            |continually|consistently|without interruption|successively|annually
            |continued to|continues to|year-on-year|each successive year|every quarter
            |every month|each month|each quarter|constantly|continuing to|straight
            |month on month|quarter on quarter|in each|in every|uninterrupted
            |all years|unbroken|without a break|month after month|month by month
            |quarter after quarter|quarter by quarter|with each passing year
            |with every passing year|relentlessly|unremittingly|throughout""",
            True,
        )
    )
)
BEGINNINGS: Phrases[bool] = Phrases(
    spread(
        (
            """since records began|on record|since recording began|since data began
            |since the series began|since records start|since records started
            |since comparable records began|since measurement began|since figures began
            |since the start of the series|on our records""",
            True,
        )
    )
)
"""What names the beginning of a series, and claims no record by itself."""

_WHOLE: Phrases[bool] = Phrases(
    spread(
        (
            """ever|ever recorded|in the series|of any year|all-time|record
            |record-breaking|over the whole period|in history|recorded|in the period
            |over the period|throughout|of all years|never been""",
            True,
        )
    )
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(), 2
    )
}
_UNITS = {
    "year": "year",
    "years": "year",
    "quarter": "quarter",
    "quarters": "quarter",
    "month": "month",
    "months": "month",
}
_RUNS = frozenset({"running", "consecutive", "successive", "straight"})
_BY_THE_YEAR = {
    "annual": "year",
    "yearly": "year",
    "monthly": "month",
    "quarterly": "quarter",
}
_DECADES = {"decade": 10, "century": 100, "generation": 25}
_MANY_YEARS = {"decades": 20, "centuries": 200, "generations": 50}
"""How long, at the least, "for decades" and "for centuries" are."""


def scope_of(text: str) -> Scope:
    """Gather over which periods a whole text speaks."""
    t = closed(tokens_of(text))
    return scope_in(t, 0, len(t) - PADDING)


def scope_in(t: Tokens, first: int, last: int) -> Scope:
    """Gather over which periods the words speak."""
    found = _found(t, first, last)
    base = next((one for one, role in found if role == "base"), None)
    rest = [each for each in found if each[1] != "base"]
    since, until, within = _bounds(rest, base)
    run, unit, exact, place = _run(t, first, last)
    return Scope(
        since=since,
        until=until,
        within=within,
        whens=tuple(one for one, _ in found),
        base=base,
        run=run,
        rank=_rank(t, first, last),
        whole=any(_anywhere(table, t, first, last) for table in (BEGINNINGS, _WHOLE)),
        every=_anywhere(_EVERY, t, first, last),
        back=base is None and _anywhere(_A_YEAR_BACK, t, first, last),
        first=any(_is_first(t, i) for i in range(first, last)),
        exact=exact,
        over=run is not None and _is_over(t, place),
        mean=_anywhere(_MEANS, t, first, last),
        unit=unit,
    )


_MEANS: Phrases[bool] = Phrases(
    spread(
        (
            """an average of|averaged|averaging|on average|the average over|a mean of
            |the average since|the average between|the average for the|averages
            |average of the|an annual average|average annual|average yearly""",
            True,
        )
    )
)
"""What speaks of the mean of some years; "average pay" is a figure of its own."""

_A_YEAR_BACK: Phrases[bool] = Phrases(
    spread(
        *(
            (f"{lead} {when}", True)
            for lead in ("than", "on", "from", "with", "to", "over", "in", "of", "time")
            for when in (
                "a year earlier",
                "a year before",
                "a year ago",
                "one year earlier",
                "the previous year",
                "the preceding year",
                "the prior year",
                "the year before",
                "last year",
            )
        ),
        *(
            (f"the same {part} {when}", True)
            for part in ("quarter", "month", "period", "time", "point")
            for when in ("a year earlier", "a year before", "the year before")
        ),
    )
)
"""What compares with the same time a year before."""


def _anywhere(phrases: Phrases[bool], t: Tokens, first: int, last: int) -> bool:
    return any(phrases.at(t, i) is not None for i in range(first, last))


# ------------------------------------------------------------------ periods


def _found(t: Tokens, first: int, last: int) -> list[Placed]:
    """Find the periods that are named, each with what it is to the words."""
    found: list[Placed] = []
    i = first
    while i < last:
        read = innocent(t, i) if t[i].kind == NUMBER or t[i].text.isalpha() else None
        dated = read is not None and read[0].kind is Kind.DATE
        whens, end = whens_at(t, i, read[1]) if read and dated else ((), i + 1)
        whens = whens or bare_month(t, i)
        if whens:
            found.extend(with_roles(t, i, end, whens))
        i = max(end, i + 1)
    known = {
        one.order % _MONTHS for one, _ in found if one.kind == "month" and one.year
    }
    return [each for each in found if each[0].year or each[0].order not in known]


_MONTHS = 12


def _bounds(
    found: list[Placed], base: When | None
) -> tuple[When | None, When | None, tuple[When, ...]]:
    """Sort periods into the first, the last, and those in which it happened."""
    if not found:
        return None, None, ()
    whens = tuple(one for one, _ in found)
    one, two = whens[0], whens[-1]
    role, last = found[0][1], found[-1][1]
    if len(found) == 1:
        ends = role in {"in", "until"}
        return (None, one, whens * (role == "in")) if ends else (one, None, ())
    if base is None and role == "in" and all(each == "and" for _, each in found[1:]):
        return None, two, whens
    if role == "in" and last == "since":
        return two, one, (one,)
    return (two, one, ()) if one.order > two.order else (one, two, ())


def _is_first(t: Tokens, i: int) -> bool:
    """Say whether "for the first time" or "the first fall" stands here."""
    if t[i].text != "first":
        return False
    j = i + 2 if t[i + 1].text in {*_BY_THE_YEAR, "such"} else i + 1
    return t[j].text in {"time", *_REACHING} or t[j].text in WAYS


_REACHING = frozenset(
    "reached exceeded topped passed went hit fell dropped dipped rose surpassed".split()
)


# ------------------------------------------------------------------ runs

_Run = tuple[int | None, str, bool, int]
"""How many, of what, whether counted to the end, and the place of the number."""


def _run(t: Tokens, first: int, last: int) -> _Run:
    """Read "for eight years", "four years in a row", "the third year running"."""
    for i in range(first, last):
        if t[i].text in _DECADES and t[i - 1].text in {"a", "the", "last", "past"}:
            return _DECADES[t[i].text], "year", False, i
        if t[i].text in _MANY_YEARS:
            return _MANY_YEARS[t[i].text], "year", False, i
        ordinal = t[i].text in _ORDINALS
        run = _ordinal_run(t, i) if ordinal else _counted_run(t, i)
        if run is not None:
            return run[0], run[1], ordinal, i
    return None, "year", False, first


def _is_over(t: Tokens, i: int) -> bool:
    """Say whether a run is only looked back over: "over the last five years"."""
    j = i - 1
    while j >= 0 and t[j].text in {"last", "past", "previous"}:
        j -= 1
    looked = j < i - 1 and j > 0 and t[j].text == "the"
    return looked and t[j - 1].text in {"over", "in", "during", "across", "within"}


_WHOLES = frozenset("what its their the that those".split())
"""Behind "three quarters of" these make it a part: "of what it was in 2015"."""


def _counted_run(t: Tokens, i: int) -> tuple[int, str] | None:
    """Read "eight years", "four consecutive quarters", "two decades"."""
    each = i > 0 and t[i - 1].text in {"every", "each"}
    if t[i].text == "single" and t[i + 1].text in _UNITS and not each:
        return 1, _UNITS[t[i + 1].text]
    read = number(t, i)
    if read is None or read[0].value.denominator != 1 or read[0].value >= 10_000:
        return None
    j = read[1]
    while t[j].text in _RUNS or t[j].text in {"-", "whole", "full"}:
        j += 1
    whole = t[j + 1].text == "of" and t[j + 2].text in _WHOLES
    whole = whole or "by" in {t[k].text for k in range(max(0, i - 3), i)}
    if t[j].text == "quarters" and (t[j - 1].text == "-" or whole):
        return None
    if t[j].text in _UNITS:
        return int(read[0].value), _UNITS[t[j].text]
    length = _BY_THE_YEAR.get(t[j].text, "")
    changes = t[j + 1].text if length else t[j].text
    if j > read[1] and changes in WAYS:
        return int(read[0].value), length or "year"
    many = _MANY_YEARS.get(t[j].text, 0) // 2
    return (int(read[0].value) * many, "year") if many else None


ANY_PERIOD = "period"
"""What a run counts of rises alone: years in a table of years, and else quarters."""


def _ordinal_run(t: Tokens, i: int) -> tuple[int, str] | None:
    """Read "the fourth year in a row" and "third consecutive quarter"."""
    j = i + 1
    while t[j].text in _RUNS or t[j].text == "-":
        j += 1
    in_a_row = [one.text for one in t[j + 1 : j + 4]] == ["in", "a", "row"]
    in_a_row = in_a_row or t[j + 1].text in _RUNS
    if t[j].text in WAYS and in_a_row:
        return _ORDINALS[t[i].text], ANY_PERIOD
    if j > i + 1 and (t[j].text in _BY_THE_YEAR or t[j].text in WAYS):
        return _ORDINALS[t[i].text], _BY_THE_YEAR.get(t[j].text, "year")
    if (fall := _year_on_year(t, j)) and t[fall].text in WAYS:
        return _ORDINALS[t[i].text], _BY_THE_YEAR.get(t[j].text, "year")
    if t[j].text not in _UNITS:
        return None
    follows = t[j + 1].text in _RUNS or (t[j + 1].text, t[j + 2].text) == ("in", "a")
    if not (follows or j > i + 1):
        return None
    return _ORDINALS[t[i].text], _UNITS[t[j].text]


def _year_on_year(t: Tokens, j: int) -> int:
    """Give the place after "year-on-year" or "annual", or 0."""
    if t[j].text in _BY_THE_YEAR:
        return j + 1
    words = [one.text for one in t[j : j + 5] if one.text != "-"]
    return j + (5 if t[j + 1].text == "-" else 3) if words[:3] == _ON_YEAR else 0


_ON_YEAR = ["year", "on", "year"]


def _rank(t: Tokens, first: int, last: int) -> int:
    """Read "the second highest"."""
    for i in range(first, last - 1):
        j = i + 2 if t[i + 1].text == "-" else i + 1
        if t[i].text in _ORDINALS and t[j].text in {"highest", "lowest", "largest"}:
            return _ORDINALS[t[i].text]
    return 1


__all__ = ["BEGINNINGS", "Scope", "scope_in"]
