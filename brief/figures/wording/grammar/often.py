"""What bounds a frequency, turned into what bounds its interval."""

from __future__ import annotations

from dataclasses import replace

from brief.figures.wording.meaning import Approx, Bound, Meaning

_FLIPPED = {
    Bound.OVER: Bound.UNDER,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.UNDER: Bound.OVER,
    Bound.AT_MOST: Bound.AT_LEAST,
    Bound.WELL_OVER: Bound.WELL_UNDER,
    Bound.WELL_UNDER: Bound.WELL_OVER,
    Bound.NONE: Bound.NONE,
}
_FLIPPED_APPROX = {Approx.BELOW: Approx.ABOVE, Approx.ABOVE: Approx.BELOW}


def often(meaning: Meaning) -> Meaning:
    """Turn what bounds a frequency into what bounds its interval.

    "At least every three days" is an interval of three days at most. "Nearly every
    day" is a little rarer than daily; "nearly every four hours" reads either way and
    is taken as "about".
    """
    approx = meaning.approx
    if meaning.amount is not None and approx in _FLIPPED_APPROX:
        one = meaning.amount.value == 1
        approx = _FLIPPED_APPROX[approx] if one else Approx.ABOUT
    return replace(meaning, bound=_FLIPPED[meaning.bound], approx=approx)
