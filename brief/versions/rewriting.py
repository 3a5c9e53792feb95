"""What a claim could say once its figure has another value.

Numerals that stated the old value are rewritten to the same rounding; the wording
room's own suggestions come after. Nothing is offered that is not true in its clause,
by the judgement that every claim is held to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import chain
from typing import TYPE_CHECKING

from brief.figures.numbers import digits
from brief.figures.rounding import ten_to, to_step
from brief.figures.saying import plain
from brief.figures.stating import judged
from brief.figures.units import Kind
from brief.figures.wording import Verdict
from brief.figures.wording.suggesting.framing import agreeing

if TYPE_CHECKING:
    from brief.figures.ledger import Figure

_SCALES = {
    "thousand": 10**3,
    "k": 10**3,
    "million": 10**6,
    "m": 10**6,
    "billion": 10**9,
    "bn": 10**9,
}

_NUMERAL = re.compile(
    r"(?<![\w.,])(?:£|€|US\$)?(?P<digits>\d[\d,]*(?:\.\d+)?)"
    r"(?:\s?(?P<scale>thousand|million|billion|bn|m|k)\b)?"
)


def in_digits(text: str) -> bool:
    """Tell whether words state a figure in digits."""
    return bool(_NUMERAL.search(text))


def rewritten(text: str, was: Sequence[Figure], now: Sequence[Figure]) -> Iterator[str]:
    """Give words with the old value's numerals replaced, most likely first."""
    whole = text
    for before, after in zip(was, now, strict=True):
        if before.value != after.value:
            whole = _replaced(whole, plain(before.printed), plain(after.printed))
    pairs = [
        pair
        for before, after in zip(was, now, strict=True)
        for pair in zip(_numbers(before), _numbers(after), strict=False)
    ]
    numerals = _NUMERAL.sub(lambda found: _numeral(found, pairs), text)
    yield from (one for one in dict.fromkeys((whole, numerals)) if one != text)


def _replaced(text: str, old: str, new: str) -> str:
    """Replace a printed number that stands as a word of its own."""
    if not old or old == new:
        return text
    return re.sub(rf"(?<![\w.,£]){re.escape(old)}(?![\w,]\d|\w)", lambda _: new, text)


def _numbers(figure: Figure) -> tuple[Fraction, ...]:
    """Give the numbers by which a figure can be stated, without their signs."""
    if figure.value is None:
        return ()
    factor = 100 if figure.unit.kind is Kind.PERCENT else 1
    return (abs(figure.value * factor), *(figure.shares or ()))


def _numeral(found: re.Match[str], pairs: Sequence[tuple[Fraction, Fraction]]) -> str:
    """Write one numeral anew, to the same rounding, where it stated an old number."""
    written = found["digits"]
    shown = Fraction(written.replace(",", ""))
    factor = _SCALES.get((found["scale"] or "").lower(), 1)
    for old, new in pairs:
        step = _step(old / factor, shown, written)
        if step is not None:
            near = to_step(new / factor, step)
            said = digits(near, _decimals(written))
            return found[0].replace(written, said, 1)
    return found[0]


def _step(number: Fraction, shown: Fraction, written: str) -> Fraction | None:
    """Find the step to which a number was rounded to be written so; None for none."""
    power = -_decimals(written)
    while True:
        step = ten_to(power)
        if to_step(number, step) == shown:
            return step
        power += 1
        if not shown or (shown / ten_to(power)).denominator != 1:
            return None


def _decimals(written: str) -> int:
    return len(written.partition(".")[2])


# ---------------------------------------------------------------- what would be true


def alternatives(
    text: str,
    was: Sequence[Figure],
    now: Sequence[Figure],
    beside: tuple[str, str],
) -> tuple[str, ...]:
    """Give wordings that are true in their clause: rewritten first, then plainest.

    `beside` is the rest of the clause before and after.
    """
    if any(one.value is None for one in now):
        return ()
    offered = judged(text, tuple(now), *beside).suggest
    if in_digits(text):
        # Who wrote digits is offered digits first.
        offered = tuple(sorted(offered, key=lambda one: not in_digits(one)))
    anew = map(agreeing, rewritten(text, was, now))
    found = chain(anew, (_begun(text, one) for one in offered))
    return tuple(
        one
        for one in dict.fromkeys(map(plain, found))
        if one != text and is_true(one, now, beside)
    )


def is_true(text: str, now: Sequence[Figure], beside: tuple[str, str]) -> bool:
    """Tell whether words would be a true statement of figures in their clause."""
    return judged(text, tuple(now), *beside).verdict is Verdict.TRUE


def is_false(text: str, now: Sequence[Figure], beside: tuple[str, str]) -> bool:
    """Tell whether words would be a false statement of figures in their clause."""
    return judged(text, tuple(now), *beside).verdict is Verdict.FALSE


def _begun(text: str, offered: str) -> str:
    """Begin an offered wording with a capital where the words had one."""
    if text[:1].isupper() and offered[:1].islower():
        return f"{offered[:1].upper()}{offered[1:]}"
    return offered
