"""Years, quarters and months that words name, and what each is to the words.

"August 2016", "2016 Q1" and "2012/13" are periods; "since", "in" and "below its 2012/13
level" say whether one begins, holds what happened, or is compared with.
"""

from __future__ import annotations

from dataclasses import dataclass

from brief.figures.wording.grammar.dates import MONTHS, looks_like_year
from brief.figures.wording.grammar.tokens import NUMBER, SIGN, WORD, Tokens


@dataclass(frozen=True, slots=True)
class When:
    """A year, a quarter or a month that words name.

    `order` is its place among its kind, counted from the year nought: 4 quarters and 12
    months a year. `shown` is how the words put it, and `place` where its year begins.
    """

    kind: str
    year: int
    order: int
    shown: str
    place: int = 0

    def __str__(self) -> str:
        """Give it as the words put it."""
        return self.shown


Placed = tuple[When, str]
"""A period, and what it is to the words.

"since", "until", "in", "base" (what is compared with), "and" (one more of a list that
has begun), or nothing: an end of "between 2010 and 2014".
"""


def whens_at(t: Tokens, i: int, end: int) -> tuple[tuple[When, ...], int]:
    """Give the periods among these tokens, and where they end."""
    months = [j for j in range(i, end) if t[j].text in MONTHS]
    years = [j for j in range(i, end) if looks_like_year(t[j])]
    if not years:
        return (), end
    if i and t[i - 1].text in MONTHS and not months:
        months = [i - 1]
    if _is_one_year(t, years, i, end):
        years = years[:1]
    quarter, beyond = _quarter(t, i, end)
    if quarter:
        led = _led_to_quarter(t, i)
        quarters = (led, quarter) if led else (quarter,)
        return tuple(_quarterly(t, years[0], one) for one in quarters), beyond
    if months and len(years) == 1:
        return tuple(_monthly(t, j, years[0]) for j in _led_to(t, months)), end
    if months and len(months) == len(years):
        pairs = zip(months, years, strict=True)
        return tuple(_monthly(t, j, k) for j, k in pairs), end
    return tuple(_yearly(t, j) for j in years), end


def bare_month(t: Tokens, i: int) -> tuple[When, ...]:
    """Read a month without its year where a time may stand: "since December"."""
    led = i > 0 and t[i - 1].text in _LEADING
    told = t[i + 1].kind == WORD and t[i + 1].text in MONTHS
    name = t[i].text.removesuffix("'s")
    if name not in _FULL or not led or told or t[i + 1].kind == NUMBER:
        return ()
    place = _MONTHS.index(name[:3])
    return (When("month", 0, place, name.title(), t[i].start),)


_LEADING = frozenset(
    "in since from to until by and between than during last both".split()
)
_FULL = frozenset(word for word in MONTHS if len(word) > 4) | {"june", "july", "may"}


def _is_one_year(t: Tokens, years: list[int], i: int, end: int) -> bool:
    """Say whether "2009/2010" is the one year that begins in 2009."""
    if len(years) != 2 or all(t[j].text not in {"/", "-", "–"} for j in range(i, end)):
        return False
    joined = years[1] == years[0] + 2 and t[years[0] + 1].text in {"/", "-", "–"}
    return joined and int(t[years[1]].text) == int(t[years[0]].text) + 1


def _led_to(t: Tokens, months: list[int]) -> list[int]:
    """Add the month of "between January and August 2016" that has no year."""
    j = months[0] - 2
    led = j >= 0 and t[months[0] - 1].text in _JOINED
    return [j, *months] if led and t[j].text in MONTHS else months


def _yearly(t: Tokens, j: int) -> When:
    shown = t[j].text
    split = t[j + 1].text in {"/", "-", "–"} and not t[j + 1].gap
    if split and t[j + 2].kind == NUMBER and len(t[j + 2].text) in {2, 4}:
        shown += f"/{t[j + 2].text[-2:]}"
    return When("year", int(t[j].text), int(t[j].text), shown, t[j].start)


def _monthly(t: Tokens, month: int, year: int) -> When:
    name, number = t[month].text, int(t[year].text)
    place = _MONTHS.index(name[:3])
    shown = f"{name.title()} {number}"
    return When("month", number, number * 12 + place, shown, t[month].start)


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_QUARTERS = {"q1": 1, "q2": 2, "q3": 3, "q4": 4}
_NAMED_QUARTERS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "last": 4,
    "final": 4,
}


def _quarterly(t: Tokens, j: int, quarter: int) -> When:
    year = int(t[j].text)
    shown = f"{year} Q{quarter}"
    return When("quarter", year, year * 4 + quarter - 1, shown, t[j].start)


def _quarter(t: Tokens, i: int, end: int) -> tuple[int, int]:
    """Read the quarter beside a year: "2016 Q1", "Q1 of 2016", "the first quarter"."""
    if t[end].text in _QUARTERS:
        return _QUARTERS[t[end].text], end + 1
    j = i - 2 if i > 1 and t[i - 1].text in {"of", "in", ","} else i - 1
    if j >= 0 and t[j].text in _QUARTERS:
        return _QUARTERS[t[j].text], end
    if j > 0 and t[j].text in {"quarter", "quarters"}:
        return _NAMED_QUARTERS.get(t[j - 1].text, 0), end
    if j > 0 and t[j - 1].text == "quarter" and t[j].text in {"1", "2", "3", "4"}:
        return int(t[j].text), end
    return 0, end


def _led_to_quarter(t: Tokens, i: int) -> int:
    """Give the quarter that has no year, or 0.

    "Between Q1 and Q3 2018", "between the first and third quarters of 2018".
    """
    said = [one.text for one in t[max(i - 8, 0) : i] if one.text not in {"of", "the"}]
    whole = said[-1:] in (["quarter"], ["quarters"])
    names = _NAMED_QUARTERS if whole else _QUARTERS
    said = said[:-1] if whole else said
    if len(said) < 3 or said[-1] not in names or said[-2] not in _JOINED:
        return 0
    led = said[-4] if whole and said[-3] == "quarter" and len(said) > 3 else said[-3]
    return names.get(led, 0)


_JOINED = frozenset({"and", "or", "to", "-", "–"})

# ------------------------------------------------------------------ what they are


def with_roles(t: Tokens, i: int, end: int, whens: tuple[When, ...]) -> list[Placed]:
    """Say of periods what they are to the words."""
    first = _pair_begins(t, i, end, whens)
    role = _role(t, i if first is None else first, end)
    if len(whens) == 1:
        return [(whens[0], role)]
    if first is not None and role in {"in", "and"}:
        one, *others = whens
        return [(one, role), *((other, "and") for other in others)]
    return [(one, "") for one in whens]


def _pair_begins(t: Tokens, i: int, end: int, whens: tuple[When, ...]) -> int | None:
    """Give where "March and April 2016" begins, unless it runs "between" the two."""
    first = next((k for k in range(i, -1, -1) if t[k].start <= whens[0].place), i)
    if whens[0].kind == "quarter" and len(whens) > 1:
        first = next((k for k in range(i, -1, -1) if t[k].text in _JOINED), i + 1) - 1
    joined = any(t[j].text in {"and", "or"} for j in range(first, end))
    ahead = t[first - 1].text if first else ""
    if len(whens) < 2 or not joined or ahead in {"between", "from"}:
        return None
    return first


def _role(t: Tokens, i: int, end: int) -> str:
    """Say what a period is to the words, from what stands before and behind it."""
    i = _first_of(t, i)
    before = t[i - 1].text if i else ""
    second = t[i - 2].text if i > 1 else ""
    if _is_since(t, i, before, second):
        return "since"
    if before in _OWNERS and t[end].text in _LEVELS:
        subject = t[end + 1].text in {*_IS, "of"} and second not in _BESIDE
        return "in" if subject else "base"
    if _is_compared(t, i, before, second):
        return "base"
    if before == "of" and second in _ALL_OF:
        return "in"
    saw = t[end].text in _SAW and before in {"", ".", ",", ";"}
    ahead = second if before in _IN else before
    listed = before == "," and not saw and looks_like_year(t[_year_before(t, i - 1)])
    if ahead in {"and", "or"} or listed:
        return "and"
    return "in" if saw or before in _IN else _ENDING.get(before, "")


def _year_before(t: Tokens, i: int) -> int:
    """Give the place of the year that ends here: of "2015/16" that of its 2015."""
    split = i > 2 and t[i - 2].text in {"/", "-", "–"}
    return i - 3 if split else i - 1


def _first_of(t: Tokens, i: int) -> int:
    """Step back over the parts of a year: "the second quarter of 2020"."""
    first = i
    while i and (t[i - 1].text in _PARTS_OF_YEARS or t[i - 1].text in _QUARTERS):
        i -= 1
    return i - 1 if i < first and i and t[i - 1].text == "the" else i


def _is_compared(t: Tokens, i: int, before: str, second: str) -> bool:
    """Say whether a period is what another is compared with: "than in 2010"."""
    if before in {"than", "on"} or (before in _IN and second in {"than", "as"}):
        return True
    if before in {"with", "to"} and second in {"compared", "relative", "comparison"}:
        return True
    levelled = before == "of" and second in _LEVELS and t[i - 3].text in _OWNERS
    return levelled or (before in _IN and _is_level_in(t, i))


def _is_since(t: Tokens, i: int, before: str, second: str) -> bool:
    """Say whether it begins here: "since 2010", "since the levy was introduced in"."""
    if "since" in {before, second} or before in {"from", "after"}:
        return True
    if before not in _IN:
        return False
    for j in range(i - 2, max(-1, i - 10), -1):
        if t[j].kind in {NUMBER, SIGN}:
            return False
        if t[j].text == "since":
            return True
    return False


_ALL_OF = frozenset({"each", "all", "both", "every"})
_SAW = frozenset("saw brought marked witnessed was recorded".split())

_ENDING = dict.fromkeys(("by", "to", "until", "till"), "until")
_PARTS_OF_YEARS = frozenset(
    """
    first second third fourth last final quarter quarters of early late mid same period
    spring summer autumn winter calendar financial both ending
    """.split()
)
_IN = frozenset({"in", "during"})
_OWNERS = frozenset("its their the our his her that".split())
_LEVELS = frozenset(
    """
    level levels figure figures total totals rate rates value values number numbers
    average peak high low position mark amount score baseline trough
    """.split()
)
_IS = frozenset("was were is are remains remain beat beats exceeded topped".split())
_TOLD = frozenset(
    """
    was were been be recorded reported seen reached set registered achieved counted
    published stood had
    """.split()
)
"""Between a level and its year: "the level recorded in 2009", "what it was in 2010"."""


def _is_level_in(t: Tokens, i: int) -> bool:
    """Say whether "in 2009" belongs to a level that is compared with."""
    j = i - 2
    while j >= 0 and t[j].text in _TOLD:
        j -= 1
    told = j < i - 2
    if j < 0:
        return False
    if told and t[j].text in {"it", "they", "that", "there"} and j:
        return t[j - 1].text in {"than", "what", "as", "where"}
    if told and t[j].text in {"than", "that", "those", "what"}:
        return True
    of_it = t[j].text in _LEVELS and j > 0 and t[j - 1].text in _OWNERS
    return of_it and any(t[k].text in _BESIDE for k in range(max(0, j - 4), j))


_BESIDE = frozenset(
    """
    below above under over beneath beyond to than as at on with matched beat half third
    quarter twice double treble times of
    """.split()
)
"""Before a level these compare with it: "now below the level recorded in 2009"."""
