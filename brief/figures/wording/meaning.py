"""The shapes of the room: what is stated, what words mean, and what was decided.

Values only; nothing here reads words or judges them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, StrEnum
from fractions import Fraction


class Verdict(StrEnum):
    """What was decided of a wording; "not checked" is never a silent yes."""

    TRUE = "true"
    FALSE = "false"
    NOT_CHECKED = "not checked"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A verdict, its reason in one sentence, and wordings that would be true.

    `suggest` runs from the plainest wording to the most exact. `warning` is for words
    that are true and yet mislead, such as a bound far from the value. `held` are the
    parts of the reason: what the words say, and what the figure is.
    """

    verdict: Verdict
    reason: str
    suggest: tuple[str, ...] = ()
    warning: str = ""
    held: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Stated:
    """What a wording states: one figure, exactly.

    `value` under unit "percent" or "ratio" is a share of one (0.78) or after over
    before (2.07); under "percentage points" it is in points (12); under "per year" it
    is events a year (119); under any other unit it is the plain number. An empty unit
    takes the unit that the words speak in. `declared` is the step to which the figure
    declares that it is rounded. `of` is the numerator and denominator of a share of
    counted things. `low` and `high` are the interval of an estimate. `signed` says that
    the sign of a difference is known, and not its size alone. `better` is 1 where more
    of it is better, -1 where less is, and 0 where nobody has said.
    """

    value: Fraction
    unit: str
    declared: Fraction | None = None
    of: tuple[Fraction, Fraction] | None = None
    low: Fraction | None = None
    high: Fraction | None = None
    signed: bool = False
    better: int = 0


class Kind(StrEnum):
    """The families of quantity expressions."""

    NUMBER = "number"  # 22,500; £1.4bn; 14.2 years
    PERCENT = "per cent"  # 6.7%
    POINTS = "percentage points"  # 12 percentage points
    FRACTION = "fraction"  # half; one in five
    COUNTED = "counted share"  # 54 of 84
    MULTIPLE = "multiple"  # twice; six-fold; 2.1 times as likely
    CHANGE = "change"  # up 20%; fell by a third
    RATE = "rate"  # six a day
    INTERVAL = "interval"  # every four hours
    SHARE = "share"  # most; almost all
    MAGNITUDE = "magnitude"  # tens of thousands
    COMPARISON = "comparison"  # more likely; the highest of
    TREND = "trend"  # rising since 2010; the highest since records began
    PAIR = "pair"  # from 32% to 20%
    DATE = "date"  # 2016; 2016/17; 5 September 2017; 9.30am
    AGE = "age"  # aged 15 to 64; under 16s
    LABEL = "label"  # section 17; paragraph 24; B6; page 4


INNOCENT = frozenset({Kind.DATE, Kind.AGE, Kind.LABEL})
"""Kinds that a scan recognises so as not to mistake them for quantities."""


class Approx(Enum):
    """How a hedge moves a number: not at all, both ways, or to one side."""

    NONE = 0
    EXACT = 1  # exactly
    ABOUT = 2  # about, roughly, close to
    BELOW = 3  # nearly, almost, just under
    ABOVE = 4  # just over


class Bound(Enum):
    """Which side of the number the value must lie on."""

    NONE = 0
    OVER = 1  # over, more than: strict
    AT_LEAST = 2
    UNDER = 3  # under, fewer than: strict
    AT_MOST = 4
    WELL_OVER = 5
    WELL_UNDER = 6


DENIED_BOUNDS = {
    Bound.OVER: Bound.AT_MOST,
    Bound.AT_LEAST: Bound.UNDER,
    Bound.UNDER: Bound.AT_LEAST,
    Bound.AT_MOST: Bound.OVER,
}
"""What is so where a bound is denied: "not over 30" is 30 at the most."""


class Form(Enum):
    """How a number was written, which decides how far it reaches."""

    NUMERAL = 0  # digits, or the same number spelled out
    ARTICLE = 1  # a hundred, a million
    FRACTION = 2  # half, one in five, a quarter of a million
    MULTIPLE = 3  # three times
    THRESHOLD = 4  # twice, doubled, tripled: reached or not


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as it was said: its value, the step of its last digit, and its form."""

    value: Fraction
    step: Fraction
    form: Form = Form.NUMERAL

    def scaled(self, factor: Fraction | int) -> Amount:
        """Give the same number in a unit that is `factor` times smaller."""
        return Amount(self.value * factor, self.step * factor, self.form)


TENS = "tens"
"""The `word` of a number that names its ten alone, "in the low 40s": of anything, or
of a hundred."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a quantity expression says.

    `amount` is a share of one for per cents, fractions and changes, and the number
    itself otherwise. `upper` is the other end of a range, the second of a pair, or
    the denominator of a counted share; `whole` is the number of things that a share is
    said to be of. `unit` is canonical ("GBP", "hours", ...) or
    empty. `word` names an entry of a table: a share ("majority"), a magnitude, a
    comparison or a trend. `direction` is 1 for more, -1 for less, 0 where nothing
    moves; `moved` tells a change over time (doubled, rose) from a comparison (twice,
    higher). `hours` is the length of the period of a rate, or the unit of an interval,
    and `period` its name. `fault` says why the words cannot be read. `remark` goes
    with words that are true and yet can be misread.
    """

    kind: Kind
    amount: Amount | None = None
    upper: Amount | None = None
    unit: str = ""
    word: str = ""
    approx: Approx = Approx.NONE
    bound: Bound = Bound.NONE
    negated: bool = False
    direction: int = 0
    moved: bool = False
    hours: Fraction | None = None
    period: str = ""
    fault: str = ""
    remark: str = ""
    whole: Amount | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A quantity expression in prose: `prose[start:end]` is its text."""

    start: int
    end: int
    text: str
    meaning: Meaning
