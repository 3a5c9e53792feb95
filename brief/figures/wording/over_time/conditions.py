"""What a series did in a year, as words tell it: it rose, or it was above so much.

Words that count years, or deny that there were any, say of which condition; it is
read here from a pattern that holds it, and asked of each year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from brief.figures.wording.late import Late
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.amounts_said import DOWN, UP
from brief.figures.wording.over_time.points import Points, mean_of
from brief.figures.wording.over_time.whole import many_in

_SCALES = {"m": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9}
_VALUE = (
    r"(?:(?P<mean>(?:the|its|their) (?:[a-z]+ )?(?:average|mean)\b)"
    r"|(?P<many_of>(?:an?|half a|one|two|three|four|five|six|seven|eight|nine|ten)"
    r" (?:hundred|thousand|million|billion)\b)"
    r"|(?P<part>half|an? (?:third|quarter|fifth)|(?:two|three)[ -](?:thirds|quarters"
    r"|fifths))\b"
    r"|(?P<value>[£$€]?\d[\d,.]*\d|[£$€]?\d)(?P<mark> ?%| per cent| ?million| ?billion"
    r"|m\b|bn\b)?)"
)
LEVEL = (
    r"(?:(?:f[ae]ll(?:en)?|drop(?:ped)?|dip(?:ped)?|go(?:ne)?|went|stay(?:ed)?|r[io]se"
    r"|risen|climb(?:ed)?|c[ao]me in) )?(?:(?P<over>more than|upwards of|over|above"
    r"|higher than|exceed(?:ed|ing)?|topp?(?:ed)?|pass(?:ed)?|surpass(?:ed)?|beyond"
    r"|(?:went|gone|go) past|broken? through|more\b(?:[^.;,\d]{1,60}) than)"
    r"|(?P<reach>reach(?:ed)?|at least|as (?:many|much|high) as)"
    r"|(?P<under>fewer than|less than|lower than|under|below|(?:fell |fall )?short of))"
    rf" (?:the )?(?!{PERIOD} [a-z]){_VALUE}"
)
_MOVED = (
    rf"(?P<up>{UP}|go(?:ne)? up|an? (?:rise|increase|gain)|higher than the year before"
    r"|gain(?:ed)? ground)"
    rf"|(?P<down>{DOWN}|go(?:ne)? down|an? (?:fall|drop|decrease|decline)"
    r"|lower than the year before|los(?:t|e) ground)"
)
_THAN_BEFORE = (
    r"(?:(?P<more>more|higher|larger)|(?P<fewer>fewer|less|lower|smaller))\b"
    r"(?:[^.;,]|\.(?=\d)){0,80}? than (?:in )?(?:the (?:year before|one before"
    r"|previous year|preceding year)|a year (?:before|earlier))"
)
_THAN_YEAR = (
    r"(?:(?:more|higher|larger|longer|greater)"
    r"|(?P<below_year>fewer|less|lower|smaller|shorter))\b(?:[^.;,]|\.(?=\d)){0,60}?"
    r" than (?:in |at |(?:that|those) (?:of|in) |the (?:level|figure|total|count)"
    rf" (?:of|in|for) )?(?P<of_year>{PERIOD})(?![\w/])"
)
TO_A_SIDE = r"(?! (?:back )?(?:below|above|under|over|short of)\b)"
"""What may not stand behind a move: "fell below 40,000" tells a level."""

_THAN = rf"{_THAN_BEFORE}|{_THAN_YEAR}"
SO = rf"\b(?P<so>{_THAN}|{LEVEL}|(?:{_MOVED})(?!\w){TO_A_SIDE})(?!\w)"
"""A condition, with a group for its side and one for its limit."""


OPENED = Late(
    r"^\W*(?:Before (?:the [a-z ]{1,30} (?:of|in) )?"
    rf"(?P<before>{PERIOD})(?:,| there\b)"
    rf"|Since (?P<since>{PERIOD})\b|From (?P<from>{PERIOD}) (?:onwards?|on)\b"
    rf"|(?:Between|From) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD})(?![\w/]))",
    re.IGNORECASE,
)
"""The years with which a sentence opens, and of which alone it tells."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Which way a series went in a year, or on which side of a `limit` it was.

    `way` is 1 for up and above. What `reached` its limit may be at it.
    """

    way: int
    limit: Fraction | None = None
    reached: bool = False

    @property
    def first(self) -> int:
        """Give the place of the first period of which it can be asked."""
        return 1 if self.limit is None else 0

    def holds(self, points: Points, at: int) -> bool:
        """Tell whether it was so in a period."""
        value = points[at].value
        if self.limit is None:
            return at > 0 and (value - points[at - 1].value) * self.way > 0
        if self.reached and value == self.limit:
            return True
        return (value - self.limit) * self.way > 0


def condition_of(found: re.Match[str], points: Points) -> Condition | None:
    """Read the condition of a match that holds `SO`; None for one of other units.

    One with the group "high" compares values, and one with "level" either way.
    """
    part = found.groupdict()
    if "level" in part:
        return Condition(0)
    if part.get("up") or part.get("more") or part.get("high"):
        return Condition(1)
    if part.get("down") or part.get("fewer") or "high" in part:
        return Condition(-1)
    if part.get("of_year"):
        own = [one.value for one in points if one.label == part["of_year"]]
        return Condition(-1 if part["below_year"] else 1, own[0]) if own else None
    limit = _limit(part, points)
    way = -1 if part.get("under") else 1
    return None if limit is None else Condition(way, limit, bool(part.get("reach")))


_PARTS = {
    "half": Fraction(1, 2),
    "third": Fraction(1, 3),
    "quarter": Fraction(1, 4),
    "fifth": Fraction(1, 5),
    "two thirds": Fraction(2, 3),
    "three quarters": Fraction(3, 4),
    "two fifths": Fraction(2, 5),
    "three fifths": Fraction(3, 5),
    "two quarters": Fraction(1, 2),
    "three thirds": Fraction(1),
}
_FEW = {"half a": Fraction(1, 2), "a": Fraction(1), "an": Fraction(1)}
_SIZES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9}


def _limit(part: dict[str, str | None], points: Points) -> Fraction | None:
    """Give the limit of a level; None where a percentage is no value of the series."""
    if part.get("mean"):
        return mean_of(points)
    if part.get("part") and points[0].unit != "percent":
        return None
    if said := part.get("many_of"):
        few, _, size = said.lower().rpartition(" ")
        return _FEW.get(few, Fraction(many_in(few) or 1)) * _SIZES[size]
    if said := part.get("part"):
        return _PARTS[re.sub("^an? ", "", said.lower()).replace("-", " ")]
    mark = (part.get("mark") or "").strip()
    percent = mark in {"%", "per cent"}
    if percent != (points[0].unit == "percent"):
        return None
    value = Fraction(re.sub(r"[£$€,]", "", part.get("value") or "0"))
    return value / 100 if percent else value * _SCALES.get(mark, 1)
