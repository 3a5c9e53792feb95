"""Units: what may follow a number, and what kind of thing a figure's unit is.

Knows conversions of time and the names of money; it never guesses the unit of a noun.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.late import Late

YEAR = Fraction(36525, 100) * 24
"""Hours in a year of 365.25 days, the mean of the calendar over four years."""

HOURS: dict[str, Fraction] = {
    "second": Fraction(1, 3600),
    "minute": Fraction(1, 60),
    "hour": Fraction(1),
    "day": Fraction(24),
    "week": Fraction(168),
    "fortnight": Fraction(336),
    "month": YEAR / 12,
    "quarter": YEAR / 4,
    "year": YEAR,
    "decade": YEAR * 10,
    "century": YEAR * 100,
}
"""Lengths of time in hours."""

_SHORT = {"sec": "second", "min": "minute", "hr": "hour", "yr": "year", "night": "day"}
TIME_WORDS: dict[str, str] = {
    **{name: name for name in HOURS},
    **{f"{name}s": name for name in HOURS},
    **_SHORT,
    **{f"{short}s": name for short, name in _SHORT.items()},
    "centuries": "century",
    "weekday": "day",
    "weekend": "week",
    "evening": "day",
}
"""Every word for a length of time, singular or plural."""

ADVERBS: dict[str, str] = {
    "hourly": "hour",
    "daily": "day",
    "nightly": "day",
    "weekly": "week",
    "fortnightly": "fortnight",
    "monthly": "month",
    "quarterly": "quarter",
    "yearly": "year",
    "annually": "year",
}
"""Adverbs of frequency: at least one in each of these."""

CURRENCY_SIGNS = {"£": "GBP", "$": "USD", "€": "EUR"}

UNITS: Phrases[tuple[str, Fraction]] = Phrases(
    spread(
        ("%|per cent|percent|pc|pct|per hundred", ("percent", Fraction(1, 100))),
        ("‰|per mille|per mil", ("percent", Fraction(1, 1000))),
        (
            """percentage points|percentage point|% points|% point|per cent points
            |percent points|percentage-points|pp|ppt|ppts|points|point|% pts
            |percentage pts|pts""",
            ("points", Fraction(1)),
        ),
        ("basis points|basis point|bps", ("points", Fraction(1, 100))),
        ("pounds|pound|pounds sterling|gbp|quid|sterling", ("GBP", Fraction(1))),
        ("grand", ("GBP", Fraction(1000))),
        ("pence|p|penny", ("GBP", Fraction(1, 100))),
        ("dollars|dollar|us dollars|usd", ("USD", Fraction(1))),
        ("euros|euro|eur", ("EUR", Fraction(1))),
    )
)
"""What follows a number as its unit; the factor turns it into the canonical one."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What a figure's unit measures.

    `kind` is "share", "points", "rate", "money", "time", "plain" or "any". `name` is
    the canonical name; `hours` is the period of a rate, or the length of one unit of
    time; `per` is the base of a share such as "per 1,000".
    """

    kind: str
    name: str = ""
    hours: Fraction | None = None
    per: Fraction = Fraction(1)

    @property
    def is_ratio(self) -> bool:
        """Say whether it is after over before, or a share of one."""
        return self.kind == "share" and self.per == 1


_SHARES = frozenset(
    {"percent", "per cent", "%", "ratio", "share", "proportion", "fraction", "times"}
)
_POINTS = frozenset({"percentage points", "percentage point", "points", "pp", "point"})
_MONEY = {
    "gbp": "GBP",
    "£": "GBP",
    "pounds": "GBP",
    "pound": "GBP",
    "usd": "USD",
    "$": "USD",
    "eur": "EUR",
    "€": "EUR",
}
_PER_TIME = Late(r"(?:^|\s)(?:per|a|an|each|every|/)\s*([a-z]+)$")
_PER_MANY = Late(r"\bper ([\d,]+)")
_PER_ANNUM = Late(r"\b(?:per annum|p\.?a\.?|annually)$")


@lru_cache(maxsize=512)
def measure_of(unit: str) -> Measure:
    """Say what a unit measures; an unknown noun is plainly counted."""
    name = " ".join(unit.lower().split())
    name = _PER_ANNUM.sub("per year", name)
    if not name or name == "any":
        return Measure("any")
    if name in _SHARES:
        return Measure("share", "ratio" if name in {"ratio", "times"} else "percent")
    if name in _POINTS:
        return Measure("points", "percentage points")
    if name in TIME_WORDS and TIME_WORDS[name] in HOURS:
        return Measure("time", name, HOURS[TIME_WORDS[name]])
    many = _PER_MANY.search(name)
    if many and len(many[1]) < 20:
        base = Fraction(many[1].replace(",", "") or 1)
        return Measure("share", name, per=base or Fraction(1))
    return _with_period(name)


def _with_period(name: str) -> Measure:
    """Tell money, counts over a period and plain counts apart."""
    match = _PER_TIME.search(name)
    hours = HOURS.get(TIME_WORDS.get(match[1], "")) if match else None
    base = name[: match.start()].strip() if match and hours else name
    money = _MONEY.get(base)
    if money:
        return Measure("money", money, hours)
    if hours:
        return Measure("rate", base, hours)
    return Measure("plain", name)
