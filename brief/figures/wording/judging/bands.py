"""Which values a meaning is true of: one interval of numbers, from the profile.

Every rule of rounding, hedging and bounding stands here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from brief.figures.wording.grammar.families import MAGNITUDES
from brief.figures.wording.meaning import Amount, Approx, Bound, Form, Kind, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

    from brief.figures.wording.profile import Profile

ZERO = Fraction(0)
ONE = Fraction(1)
HALF = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Band:
    """The numbers from `low` to `high`; None is without end. `outside` negates."""

    low: Fraction | None = None
    high: Fraction | None = None
    low_in: bool = True
    high_in: bool = True
    outside: bool = False

    def holds(self, x: Fraction) -> bool:
        """Say whether a number lies in the band."""
        return self._within(x) != self.outside

    def misses(self, other: Band) -> bool:
        """Say whether no number lies in both bands, neither turned inside out."""
        if self.outside or other.outside:
            return False
        return _apart(self, other) or _apart(other, self)

    def _within(self, x: Fraction) -> bool:
        low, high = self.low, self.high
        if low is not None and (x < low or (x == low and not self.low_in)):
            return False
        return not (high is not None and (x > high or (x == high and not self.high_in)))


def _apart(below: Band, above: Band) -> bool:
    """Say whether one band ends before the other begins."""
    if below.high is None or above.low is None:
        return False
    touching = below.high == above.low and not (below.high_in and above.low_in)
    return below.high < above.low or touching


def band_of(meaning: Meaning, profile: Profile) -> Band | None:
    """Give the band of a meaning; None where the words have no settled one."""
    if meaning.kind is Kind.SHARE:
        band = _bounded_share(meaning, share_band(meaning.word, profile), profile)
    elif meaning.kind is Kind.MAGNITUDE:
        band = _bounded_band(magnitude_band(meaning, profile), meaning.bound)
    elif meaning.amount is None:
        return None
    else:
        band = _amount_band(meaning, meaning.amount, profile)
    return _negated(band, meaning) if meaning.negated and band else band


def _bounded_share(
    meaning: Meaning, band: Band | None, profile: Profile
) -> Band | None:
    """Give the band of "nowhere near a majority" and "nearly a majority"."""
    if band is None or band.low is None or meaning.word != "majority":
        return band
    if meaning.bound in {Bound.UNDER, Bound.WELL_UNDER}:
        margin = profile.well_points if meaning.bound is Bound.WELL_UNDER else ZERO
        return Band(high=band.low - margin)
    if meaning.approx is Approx.BELOW:
        return Band(band.low - profile.fraction_points * profile.hedged, band.low)
    return band


def _negated(band: Band, meaning: Meaning) -> Band:
    """Turn a band inside out; "has not doubled" or "halved" fell short of it."""
    if meaning.kind is Kind.MULTIPLE or meaning.word == "halved":
        return Band(high=band.low, high_in=False)
    return Band(band.low, band.high, band.low_in, band.high_in, outside=True)


def _amount_band(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    """Give the band of a number with its hedge or bound."""
    if amount.value < 0:
        return _mirrored(meaning, amount, profile)
    if meaning.upper is not None and meaning.kind is not Kind.COUNTED:
        return _range_band(meaning, amount, meaning.upper, profile)
    if meaning.bound is not Bound.NONE:
        return _bound_band(meaning, amount, profile)
    return _APPROX[meaning.approx](meaning, amount, profile)


def _mirrored(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    """Give the band of a number below zero: the mirror of the one above."""
    above = Amount(-amount.value, amount.step, amount.form)
    band = _APPROX[Approx.NONE](meaning, above, profile)
    low = None if band.high is None else -band.high
    high = None if band.low is None else -band.low
    return Band(low, high, band.high_in, band.low_in)


# ------------------------------------------------------------------ how far words reach


def bare(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    """Give the band of a number without a hedge, by how it was written."""
    value = amount.value
    if meaning.word == "adverb":
        return Band(value * Fraction(3, 4), value * Fraction(99, 50), high_in=False)
    if amount.form is Form.NUMERAL:
        half = max(amount.step / 2, rounded_off(meaning, amount, profile))
        once = meaning.kind is Kind.RATE and value == 1
        return Band(value - half, value + half, low_in=not once, high_in=False)
    if amount.form in {Form.MULTIPLE, Form.THRESHOLD}:
        multiple = amount.form is Form.MULTIPLE
        short = value * (profile.multiple if multiple else profile.threshold)
        return Band(value - min(short, HALF), value + HALF, high_in=False)
    reach = _bare_reach(meaning, amount, profile)
    return Band(value - reach, value + reach)


_HUNDRED, _THOUSAND = 100, 1000


def rounded_off(meaning: Meaning, amount: Amount, profile: Profile) -> Fraction:
    """Say how far a number that ends in noughts reaches, as one that was rounded."""
    counts = meaning.kind in {Kind.NUMBER, Kind.RATE} and not meaning.unit
    counts = counts and amount.step == 1
    plain = meaning.approx is Approx.NONE and not meaning.negated
    if not counts or not plain or amount.value < _THOUSAND or amount.value % _HUNDRED:
        return ZERO
    return min(Fraction(_HUNDRED, 2), amount.value * profile.round_number)


def _bare_reach(meaning: Meaning, amount: Amount, profile: Profile) -> Fraction:
    """Say how far a fraction or "a million" reaches to either side."""
    if amount.form is Form.ARTICLE:
        return amount.value * profile.article
    part = amount.value
    scale = ONE
    if meaning.kind is Kind.NUMBER or amount.step > 1:  # half a million, a year too
        scale = amount.step
        part /= scale
    return min(profile.fraction_points, part * profile.fraction_part) * scale


def about(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    """Give the band of a hedged number; it holds wherever the bare one does."""
    value = amount.value
    plain = bare(meaning, amount, profile)
    down, up = _hedged_reach(meaning, amount, profile)
    low, high = value - down, value + up
    if plain.low is not None and plain.low < low:
        low = plain.low
    if plain.high is not None and plain.high > high:
        return Band(low, plain.high, high_in=plain.high_in)
    return Band(low, high)


def _hedged_reach(
    meaning: Meaning, amount: Amount, profile: Profile
) -> tuple[Fraction, Fraction]:
    """Say how far a hedge reaches down and up."""
    value = amount.value
    if amount.form is Form.FRACTION:
        reach = _bare_reach(meaning, amount, profile) * profile.hedged
        return reach, reach
    if amount.form in {Form.MULTIPLE, Form.THRESHOLD}:
        reach = value * profile.multiple_hedged
        return reach, reach
    if _is_share(meaning):
        reach = min(profile.percent_points, value * profile.percent_part)
        return reach, reach
    down = max(value * profile.about, _whole_reach(amount, profile))
    up = max(value / (1 - profile.about) - value, down)
    said = _last_digit(amount) * profile.about_digits
    return min(down, said), min(up, said)


def _last_digit(amount: Amount) -> Fraction:
    """Give what one of its last digit is worth, noughts left out: 10 of "9,510"."""
    step = amount.step
    while amount.value and amount.value % (step * 10) == 0:
        step *= 10
    return step


def _is_share(meaning: Meaning) -> bool:
    return meaning.kind in {Kind.PERCENT, Kind.CHANGE}


def _whole_reach(amount: Amount, profile: Profile) -> Fraction:
    """Say how far a hedge reaches from a small whole number."""
    if amount.step != 1 or amount.value.denominator != 1:
        return ZERO
    return min(ONE, amount.value * profile.about_whole)


def _side_reach(meaning: Meaning, amount: Amount, profile: Profile) -> Fraction:
    """Say how far "nearly" and "just over" reach to their one side."""
    value = amount.value
    if amount.form in {Form.FRACTION, Form.MULTIPLE, Form.THRESHOLD}:
        return _hedged_reach(meaning, amount, profile)[0]
    if _is_share(meaning):
        return min(profile.percent_points, value * profile.percent_part)
    coarse = min(amount.step / 2, value * profile.nearly_coarse)
    return max(value * profile.nearly, coarse, _whole_reach(amount, profile))


def _nearly(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    value = amount.value
    reach = _side_reach(meaning, amount, profile)
    return Band(value - reach, value, high_in=False)


def _just_over(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    value = amount.value
    reach = _side_reach(meaning, amount, profile)
    return Band(value, value + reach, low_in=False)


def _exactly(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    if amount.form is Form.NUMERAL:
        plain = bare(meaning, amount, profile)
        told = meaning.kind is Kind.PERCENT
        if not told or plain.low is None or plain.high is None:
            return plain
        low, high = ((one - amount.value) / _FINER for one in (plain.low, plain.high))
        return replace(plain, low=amount.value + low, high=amount.value + high)
    return Band(amount.value, amount.value)


_FINER = 10
"""An exact percentage is so to one digit more than is printed: 39.8% is not 40%."""


_APPROX: dict[Approx, Callable[[Meaning, Amount, Profile], Band]] = {
    Approx.NONE: bare,
    Approx.EXACT: _exactly,
    Approx.ABOUT: about,
    Approx.BELOW: _nearly,
    Approx.ABOVE: _just_over,
}


# ------------------------------------------------------------------ bounds and ranges


def _bound_band(meaning: Meaning, amount: Amount, profile: Profile) -> Band:
    """Give the band of a bound; a hedge inside it softens where it stands."""
    value = amount.value
    down = up = ZERO
    if meaning.approx is Approx.ABOUT:
        down, up = _hedged_reach(meaning, amount, profile)
    margin = _well(meaning, amount, profile)
    return {
        Bound.OVER: Band(low=value - down, low_in=bool(down)),
        Bound.AT_LEAST: Band(low=value - down),
        Bound.UNDER: Band(high=value + up, high_in=bool(up)),
        Bound.AT_MOST: Band(high=value + up),
        Bound.WELL_OVER: Band(low=value + margin),
        Bound.WELL_UNDER: Band(high=value - margin),
    }[meaning.bound]


def _well(meaning: Meaning, amount: Amount, profile: Profile) -> Fraction:
    """Say how far beyond a number "well over" it begins."""
    if _is_share(meaning) or meaning.kind is Kind.FRACTION:
        return min(profile.well_points, amount.value * profile.well_part)
    return amount.value * profile.well


def _range_band(meaning: Meaning, low: Amount, high: Amount, profile: Profile) -> Band:
    """Give the band of a range: both ends in it, a hedge widening both."""
    if meaning.approx is not Approx.ABOUT:
        return Band(low.value, high.value)
    first, second = about(meaning, low, profile), about(meaning, high, profile)
    return Band(first.low, second.high, first.low_in, second.high_in)


# ------------------------------------------------------------------ words alone


def share_band(word: str, profile: Profile) -> Band | None:
    """Give the band of a word for a share; None for words that name none."""
    p = profile
    return {
        "majority": Band(p.majority, ONE, low_in=False),
        "slim majority": Band(p.majority, p.slim_majority, low_in=False),
        "vast majority": Band(p.vast_majority, ONE),
        "almost all": Band(p.almost_all, ONE, low_in=False, high_in=False),
        "all": Band(ONE, ONE),
        "none": Band(ZERO, ZERO),
        "hardly any": Band(ZERO, p.hardly_any, low_in=False),
        "few": Band(ZERO, p.few, low_in=False),
        "minority": Band(ZERO, p.majority, low_in=False, high_in=False),
        "small minority": Band(ZERO, p.small_minority, low_in=False, high_in=False),
        "large minority": Band(p.large_minority, p.majority, high_in=False),
    }.get(word)


_OPEN_ENDED = {1000: 200_000, 10**6: 200 * 10**6, 10**9: 200 * 10**9}
"""Plain plurals end where "hundreds of" them begins, so that £188 million is millions.
"Tens of" and "hundreds of" end where the next name begins."""


def magnitude_band(meaning: Meaning, profile: Profile) -> Band:
    """Give the band of a word for a size."""
    size = meaning.amount.value if meaning.amount else ONE
    name = meaning.word
    if name == "plural":
        end = _OPEN_ENDED.get(int(size), size * 10)
        return Band(profile.plural * size, Fraction(end), high_in=False)
    if name == "figures":
        return Band(size if size > 1 else ZERO, size * 10, high_in=False)
    low, high = getattr(profile, name)
    if size == 1:
        return Band(low, high)
    return Band((low - HALF) * size, (high + HALF) * size, high_in=False)


def _bounded_band(band: Band, bound: Bound) -> Band:
    """Give the band of "more than a handful" and its like."""
    return {
        Bound.NONE: band,
        Bound.OVER: Band(low=band.high, low_in=not band.high_in),
        Bound.WELL_OVER: Band(low=band.high, low_in=False),
        Bound.AT_LEAST: Band(low=band.low),
        Bound.UNDER: Band(high=band.low, high_in=False),
        Bound.WELL_UNDER: Band(high=band.low, high_in=False),
        Bound.AT_MOST: Band(high=band.high, high_in=band.high_in),
    }[bound]


LARGER_WORDS = {
    band: words
    for words, band in MAGNITUDES.items()
    if band[0] == "plural" and " and " not in words and "many" not in words
}
"""The plain name of each magnitude."""
