"""Words about a series over time: what they claim, and over which years.

Reads "rising since 2010", "has not fallen for eight years", "for four years in a row
the highest since records began". It sees no values.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.innocents import innocent
from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import NUMBER, Tokens
from brief.figures.wording.meaning import Kind


class Claim(Enum):
    """What is claimed of a series."""

    RISING = "rising"  # every step a rise
    FALLING = "falling"
    RISEN = "risen"  # the end above the beginning
    FALLEN = "fallen"
    NOT_RISEN = "not risen"  # no step a rise
    NOT_FALLEN = "not fallen"
    STABLE = "stable"
    HIGHEST = "highest"
    LOWEST = "lowest"
    PEAKED = "peaked"
    TROUGHED = "lowest point"


@dataclass(frozen=True, slots=True)
class Scope:
    """Over which part of a series a claim is made.

    `since` and `until` are years. `run` is a number of periods up to the last: of years
    in a row, or of years looked back over. `whole` is the whole series.
    """

    since: int | None = None
    until: int | None = None
    run: int | None = None
    rank: int = 1
    whole: bool = False
    every: bool = False
    mean: bool = False
    first: bool = False
    unit: str = "year"

    @property
    def steady(self) -> bool:
        """Say whether the claim is of every year: "every year", "four in a row"."""
        return self.every or (self.run is not None and self.since is None)


_UP = """
    rising|increasing|growing|climbing|going up|on the rise|upward|on the increase
    |worsening|soaring|surging|mounting|edging up|creeping up|an upward trend
    |upward trend
    """
_DOWN = """
    falling|decreasing|declining|dropping|going down|reducing|shrinking|downward
    |on the decline|in decline|a downward trend|diminishing|dwindling|slipping
    |downward trend
    """
_ROSE = """
    rose|risen|rise|rises|increased|increase|increases|grew|grown|climbed|gone up
    |went up|higher|more|up|jumped|soared|surged|growth|higher than|greater|widened
    """
_FELL = """
    fell|fallen|fall|falls|decreased|decrease|decreases|declined|decline|declines
    |dropped|drop|gone down|went down|reduced|lower|fewer|less|down|shrunk|shrank
    |cut|reduction|reductions|lower than|narrowed
    """
_STABLE = """
    stable|steady|unchanged|flat|constant|level|levelled off|stabilised|stabilized
    |plateaued|remained the same|stayed the same|broadly similar|not changed
    |held steady|no change|levelled out|static|stabilising|at the same level
    |broadly stable|stayed level|little changed|barely changed|hardly changed
    |flatlined|changed little|little change|changed very little
    |very little change
    """
CLAIMS: Phrases[Claim] = Phrases(
    spread(
        (_UP, Claim.RISING),
        (_DOWN, Claim.FALLING),
        (_ROSE, Claim.RISEN),
        (_FELL, Claim.FALLEN),
        (_STABLE, Claim.STABLE),
        (
            """highest|record high|record highs|record|record level|record levels
            |records|record-breaking|record breaking|greatest|largest|biggest
            |all-time high|most|worst|an all-time high|new high|a new high
            |record number|record numbers|unprecedented|top|high point""",
            Claim.HIGHEST,
        ),
        (
            """lowest|record low|record lows|smallest|fewest|all-time low|least|best
            |new low|low point""",
            Claim.LOWEST,
        ),
        ("peaked|peak|peaking|reached a peak", Claim.PEAKED),
        ("bottomed out|reached a low|troughed|trough", Claim.TROUGHED),
    )
)
_EVERY: Phrases[bool] = Phrases(
    spread(
        (
            """every year|each year|year on year|year after year|year by year|in a row
            |running|consecutive|successive|every single year|continuously|steadily
            |continually|consistently|without interruption|successively|annually
            |continued to|continues to|year-on-year|each successive year|every quarter
            |every month|each month|each quarter|constantly|continuing to|straight
            |month on month|quarter on quarter|in each|in every|uninterrupted
            |all years""",
            True,
        )
    )
)
_WHOLE: Phrases[bool] = Phrases(
    spread(
        (
            """since records began|on record|since recording began
            |since the series began|ever|ever recorded|in the series
            |since records start|since records started|since data began
            |of any year|since comparable records began|all-time|record
            |since measurement began|record-breaking|over the whole period
            |in history|since figures began|since the start of the series|recorded
            |in the period|over the period|throughout|of all years""",
            True,
        )
    )
)
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth".split(),
        2,
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
_DECADES = {"decade": 10, "century": 100, "generation": 25}
_MANY_YEARS = {"decades": 20, "centuries": 200, "generations": 50}
"""How long, at the least, "for decades" and "for centuries" are."""


@dataclass(frozen=True, slots=True)
class Said:
    """A claim with the place of its first word, and of the word behind its last."""

    claim: Claim
    place: int
    end: int


def said_in(t: Tokens, first: int, last: int) -> tuple[Said, ...]:
    """Find the claims that words make, as if none were denied."""
    found: list[Said] = []
    i = first
    while i < last:
        at = CLAIMS.at(t, i)
        if at is None or (t[i].text == "steady" and t[i + 1].text in WAYS):
            i += 1
            continue
        found.append(Said(at[0], i, at[1]))
        i = max(at[1], i + 1)
    return tuple(found)


def strongest(said: tuple[Said, ...]) -> Said | None:
    """Choose the claim that is judged; a record outweighs a direction."""
    for strong in (_RECORDS, _STEADINESS):
        for one in said:
            if one.claim in strong:
                return one
    return said[0] if said else None


_RECORDS = frozenset({Claim.PEAKED, Claim.TROUGHED})
_STEADINESS = frozenset({Claim.HIGHEST, Claim.LOWEST, Claim.STABLE})


def scope_in(t: Tokens, first: int, last: int) -> Scope:
    """Gather over which years the words speak."""
    since, until = _years(t, first, last)
    run, unit = _run(t, first, last)
    return Scope(
        since=since,
        until=until,
        run=run,
        rank=_rank(t, first, last),
        whole=_anywhere(_WHOLE, t, first, last),
        every=_anywhere(_EVERY, t, first, last),
        first=any(t[i].text == "first" for i in range(first, last)),
        mean=any(
            t[i].text in {"average", "mean", "averaging", "averaged"}
            for i in range(first, last)
        ),
        unit=unit,
    )


def _anywhere(phrases: Phrases[bool], t: Tokens, first: int, last: int) -> bool:
    return any(phrases.at(t, i) is not None for i in range(first, last))


def _years(t: Tokens, first: int, last: int) -> tuple[int | None, int | None]:
    """Read "since 2010", "between 2003 and 2007", "in 2016", "from 2010 onwards"."""
    years: list[int] = []
    lead = ""
    i = first
    while i < last:
        read = innocent(t, i) if t[i].kind == NUMBER or t[i].text.isalpha() else None
        dated = read is not None and read[0].kind is Kind.DATE
        year = _year_in(t, i, read[1]) if read and dated else None
        if read is None or year is None:
            i += 1
            continue
        lead = lead or _lead(t, i)
        years.extend(_span(t, i, read[1], year))
        i = read[1]
    if not years:
        return None, None
    if lead == "in" and len(years) == 2 and years[0] > years[1]:
        return years[1], years[0]
    if lead in {"in", "by", "to", "until", "during", "than"} and len(years) == 1:
        return (None, years[0]) if lead != "than" else (years[0], None)
    return years[0], years[-1] if len(years) > 1 else None


def _lead(t: Tokens, i: int) -> str:
    """Give the word that leads to a year: "since", "in", or the "than" of "than in"."""
    if i > 1 and t[i - 2].text == "than":
        return "than"
    return t[i - 1].text if i else ""


def _year_in(t: Tokens, i: int, end: int) -> int | None:
    """Give the first year among these tokens."""
    for j in range(i, end):
        if looks_like_year(t[j]):
            return int(t[j].text)
    return None


def _span(t: Tokens, i: int, end: int, year: int) -> list[int]:
    """Give both years of "2010 to 2016"; the year alone of "2009/10"."""
    years = [int(t[j].text) for j in range(i, end) if looks_like_year(t[j])]
    slashed = any(t[j].text == "/" for j in range(i, end))
    consecutive = len(years) == 2 and years[1] == years[0] + 1 and slashed
    return [year] if consecutive else (years or [year])


def _run(t: Tokens, first: int, last: int) -> tuple[int | None, str]:
    """Read "for eight years", "four years in a row", "the third year running"."""
    for i in range(first, last):
        if t[i].text in _DECADES and t[i - 1].text in {"a", "the", "last", "past"}:
            return _DECADES[t[i].text], "year"
        if t[i].text in _MANY_YEARS:
            return _MANY_YEARS[t[i].text], "year"
        run = _ordinal_run(t, i) if t[i].text in _ORDINALS else _counted_run(t, i)
        if run is not None:
            return run
    return None, "year"


def _counted_run(t: Tokens, i: int) -> tuple[int, str] | None:
    """Read "eight years", "four consecutive quarters", "two decades"."""
    read = number(t, i)
    if read is None or read[0].value.denominator != 1 or read[0].value >= 10_000:
        return None
    j = read[1]
    while t[j].text in _RUNS or t[j].text in {"-", "whole", "full"}:
        j += 1
    if t[j].text in _UNITS:
        return int(read[0].value), _UNITS[t[j].text]
    many = _MANY_YEARS.get(t[j].text, 0) // 2
    return (int(read[0].value) * many, "year") if many else None


def _ordinal_run(t: Tokens, i: int) -> tuple[int, str] | None:
    """Read "the fourth year in a row" and "third consecutive quarter"."""
    j = i + 1
    while t[j].text in _RUNS or t[j].text == "-":
        j += 1
    if j > i + 1 and t[j].text in {"annual", "yearly", *WAYS}:
        return _ORDINALS[t[i].text], "year"
    if t[j].text not in _UNITS:
        return None
    follows = t[j + 1].text in _RUNS or (t[j + 1].text, t[j + 2].text) == ("in", "a")
    if not (follows or j > i + 1):
        return None
    return _ORDINALS[t[i].text], _UNITS[t[j].text]


def _rank(t: Tokens, first: int, last: int) -> int:
    """Read "the second highest"."""
    for i in range(first, last - 1):
        j = i + 2 if t[i + 1].text == "-" else i + 1
        if t[i].text in _ORDINALS and t[j].text in {"highest", "lowest", "largest"}:
            return _ORDINALS[t[i].text]
    return 1
