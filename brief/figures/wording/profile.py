"""The wording profile: how far each word reaches, as named settings with reasons.

A profile is data. It holds no words and judges nothing.

Shares are of one, so `Fraction(2, 100)` is two percentage points.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from brief.figures.wording.values import ValueRefusedError, stated_of

if TYPE_CHECKING:
    from collections.abc import Mapping

Setting = Fraction | tuple[Fraction, Fraction]
"""One number, or the two ends of a band."""


class UnknownSettingError(ValueError):
    """A profile names a setting that does not exist, or gives it no usable value."""


def _pair(low: int, high: int) -> tuple[Fraction, Fraction]:
    return Fraction(low), Fraction(high)


@dataclass(frozen=True, slots=True)
class Profile:
    """Every band of the wording, with the defaults of the house."""

    about: Fraction = Fraction(1, 20)
    """"About", "roughly", "some": within a twentieth of the number said or of the
    value. Power and Williams (2012) found writers to round to within a few per cent
    whatever the size of the number."""

    about_whole: Fraction = Fraction(1, 8)
    """A hedged whole number below twenty may miss by one, if one is no more than this
    part of it: "about ten" holds for nine and eleven, "about three" for three alone.
    Below twenty, a twentieth is less than one and the hedge would say nothing."""

    about_digits: Fraction = Fraction(20)
    """... and no hedged numeral reaches more than this many of its last digit: "about
    9,512" holds to 9,492, and "about 9,500" as far as its part. Who prints four digits
    means them."""

    fraction_points: Fraction = Fraction(2, 100)
    """A bare simple fraction reaches this many points: half is 48% to 52%."""

    fraction_part: Fraction = Fraction(1, 10)
    """... or this part of the fraction, whichever is less: one in ten is 9% to 11%."""

    hedged: Fraction = Fraction(3, 2)
    """A hedged fraction reaches this much further than a bare one: about half is 47%
    to 53%, and nearly half is 47% up to half."""

    percent_points: Fraction = Fraction(2, 100)
    """A hedged percentage reaches this many points: about 78% is 76% to 80%."""

    percent_part: Fraction = Fraction(1, 10)
    """... or this part of itself, whichever is less: about 5% is 4.5% to 5.5%."""

    nearly: Fraction = Fraction(1, 20)
    """"Nearly", "almost", "just under" and "just over" reach this part of the number
    to their one side."""

    nearly_coarse: Fraction = Fraction(1, 10)
    """... or half the last digit shown, up to this part of the number: nearly 2
    million begins at 1.8 million, nearly 2,000 at 1,900."""

    well: Fraction = Fraction(1, 10)
    """"Well over" begins this part of the number beyond it: twice what "just over"
    reaches, so that no value is both."""

    well_points: Fraction = Fraction(5, 100)
    """"Well over" a share begins this many points beyond it ..."""

    well_part: Fraction = Fraction(1, 4)
    """... or this part of it, whichever is less: well over half begins at 55%."""

    article: Fraction = Fraction(2, 100)
    """"A hundred", "a million", without digits and without a hedge, reach this part of
    themselves, as far as a bare fraction of one whole would."""

    multiple: Fraction = Fraction(1, 20)
    """"Three times" and "six-fold" may fall short by this part, and reach up to half a
    step above."""

    threshold: Fraction = Fraction(1, 100)
    """"Twice", "doubled" and "tripled" are thresholds, and may fall short by this part
    alone: a value doubled when it is 1.98 times what it was, and not at 1.95."""

    round_number: Fraction = Fraction(1, 100)
    """A count of 1,000 or more that ends in two noughts is read as rounded to the
    hundred, as statistics print estimates. It holds for what rounds to it so, and is
    no more than this part of it away: 22,500 for 22,480, and 4,000 for 4,030. What is
    not the number itself draws a warning. At 0, such a count is exact; money and
    lengths of time are exact in any case."""

    multiple_hedged: Fraction = Fraction(1, 10)
    """"Almost double" and "about three times" reach this part of the multiple."""

    far: Fraction = Fraction(1, 4)
    """A bound that is true is far from the value when it misses by more than this part
    of itself; the words then hide the size of the number, and a warning says so."""

    coarse: Fraction = Fraction(1, 10)
    """A numeral that is true as rounded draws a warning when it is further than this
    part of the value from it: "1 million" for 1,400,000."""

    majority: Fraction = Fraction(1, 2)
    """"Most", "the majority" and "the bulk" are above this share."""

    slim_majority: Fraction = Fraction(3, 5)
    """"A slim", "narrow" or "bare" majority is above half and at most this share: with
    ten people, six to four is the last of them."""

    vast_majority: Fraction = Fraction(3, 4)
    """"The vast majority" begins at this share: where Education Scotland's terms for
    inspections pass from "majority" to "most"."""

    almost_all: Fraction = Fraction(9, 10)
    """"Almost all" is above this share and below one: Education Scotland's terms for
    inspections, "almost all means over 90%"."""

    few: Fraction = Fraction(15, 100)
    """"Few" of a whole is at most this share: Education Scotland, "up to 15%"."""

    hardly_any: Fraction = Fraction(5, 100)
    """"Hardly any" and "almost none" are above zero and at most this share."""

    small_minority: Fraction = Fraction(1, 4)
    """"A small minority" is below this share, the mirror of the vast majority."""

    large_minority: Fraction = Fraction(1, 5)
    """"A large", "sizeable" or "significant" minority begins at this share."""

    couple: tuple[Fraction, Fraction] = _pair(2, 2)
    """"A couple" is two."""

    a_few: tuple[Fraction, Fraction] = _pair(3, 6)
    """"A few" things."""

    several: tuple[Fraction, Fraction] = _pair(3, 9)
    """"Several" things."""

    handful: tuple[Fraction, Fraction] = _pair(3, 8)
    """"A handful": about what a hand has fingers."""

    dozens: tuple[Fraction, Fraction] = _pair(24, 99)
    """"Dozens": at least two of them, and short of a hundred."""

    scores: tuple[Fraction, Fraction] = _pair(40, 199)
    """"Scores": at least two of them, and short of hundreds."""

    plural: Fraction = Fraction(2)
    """"Hundreds", "thousands", "tens of thousands" begin at this many of them."""

    low_reaches: tuple[Fraction, Fraction] = (Fraction(3, 2), Fraction(4))
    """"The low thousands": one to four of them, each taken as rounded."""

    high_reaches: tuple[Fraction, Fraction] = (Fraction(7), Fraction(19, 2))
    """"The high hundreds": seven of them up to the next name."""

    stable: Fraction = Fraction(1, 20)
    """A series is stable while it stays within this part of where it began."""

    slight: Fraction = Fraction(1, 10)
    """"Slightly", "a little", "narrowly": two figures no further apart than this part
    of the second ..."""

    slight_points: Fraction = Fraction(2, 100)
    """... or, of two shares, this many points: from 2% to 3% is a slight rise."""

    large: Fraction = Fraction(1, 20)
    """"Sharply", "far", "well over": two figures at least this part of the second
    apart. Where a difference begins to be large is for the reader to say; below a
    twentieth nobody would."""

    lately: Fraction = Fraction(2)
    """"Is increasing", without years, is held to this many of the last steps: one step
    alone may be chance."""

    same: Fraction = Fraction(1, 100)
    """Two figures are "the same" while they differ by less than this part."""

    suggestions: Fraction = Fraction(5)
    """How many wordings are suggested at most."""

    @classmethod
    def of(cls, settings: Mapping[str, object]) -> Profile:
        """Make a profile from a plain mapping, the defaults filling what it leaves out.

        Numbers may be given as numbers or as text ("5%", "1/20", "0.05"), bands as two
        of them. Raises UnknownSettingError for a name or value that means nothing.
        """
        known = {field.name: getattr(DEFAULT, field.name) for field in fields(cls)}
        strange = sorted(set(map(str, settings)) - set(known))
        if strange:
            message = f"no such wording setting: {', '.join(strange)}"
            raise UnknownSettingError(message)
        chosen: dict[str, Any] = {
            name: _setting(name, value, known[name]) for name, value in settings.items()
        }
        return replace(DEFAULT, **chosen)


def _setting(name: str, value: object, default: Setting) -> Setting:
    """Read one setting, in the shape of its default."""
    if not isinstance(default, tuple):
        return _number(name, value)
    if isinstance(value, (list, tuple)) and len(value) == len(default):
        low, high = (_number(name, part) for part in value)
        if low <= high:
            return low, high
    message = f"the wording setting {name} takes two numbers, the lower first"
    raise UnknownSettingError(message)


def _number(name: str, value: object) -> Fraction:
    """Read a number that is not negative; a binary float is read as it prints."""
    text = str(value).strip()
    try:
        number = stated_of(text, "").value
    except ValueRefusedError:
        message = f"the wording setting {name} is not a number: {text[:40]}"
        raise UnknownSettingError(message) from None
    if number < 0:
        message = f"the wording setting {name} is below zero: {text}"
        raise UnknownSettingError(message)
    return number


DEFAULT = Profile()
"""The house's own bands."""
