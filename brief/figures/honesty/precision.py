"""How precisely figures are known, and whether they are printed more precisely.

The uncertainty of an input is half of its last digit; exact counts have none. It is
carried through formulas by trying the ends, exactly. "More digits" means ten times
finer than what the inputs carry: one whole digit at the least, whatever the digits.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from functools import partial

from brief.figures.honesty.evidence import Evidence, Told, amount, as_printed, number
from brief.figures.ledger import Figure
from brief.figures.quantity import Quantity, Refusal
from brief.figures.rounding import magnitude, places, step_of, ten_to
from brief.figures.saying import plain
from brief.figures.units import TIME, Kind
from brief.figures.wording import Kind as Family
from brief.figures.wording.meaning import Approx, Bound
from brief.findings import Finding
from brief.rules.honesty import CLAIM_DIGITS, FIGURE_DIGITS

FINER = 10
"""So many times finer than its inputs allow is one digit too many, or more."""

Spreads = Mapping[str, Fraction]


def spreads(evidence: Evidence) -> Spreads:
    """Give half the width within which each figure is known, in base units."""
    known: dict[str, Fraction] = {}
    for name in evidence.quantities:
        known[name] = _spread(name, evidence, known)
    return known


def _spread(name: str, evidence: Evidence, known: Spreads) -> Fraction:
    """Give one figure's half-width; those that it is computed from are known."""
    figure = evidence.figures[name]
    if name in evidence.formulas:
        uses = [
            one.name
            for one in figure.working.of
            if known.get(one.name) and not _is_set(evidence.figures[one.name], figure)
        ]
        return max((_carried(name, one, evidence, known) for one in uses), default=_0)
    if figure.entry.result_of:
        return abs(amount(figure)) * _worst(figure, evidence, known)
    return _0 if is_exact(figure) else figure.unit.scale * written_step(figure) / 2


_0 = Fraction(0)


def _worst(figure: Figure, evidence: Evidence, known: Spreads) -> Fraction:
    """Give the worst relative half-width of what an input is a result of."""
    of = (one for one in figure.entry.result_of if one in evidence.quantities)
    parts = (
        known.get(one, _0) / abs(amount(evidence.figures[one]))
        for one in of
        if amount(evidence.figures[one])
    )
    return max(parts, default=_0)


def _carried(name: str, operand: str, evidence: Evidence, known: Spreads) -> Fraction:
    """Give how far a figure moves while one operand moves within its width."""
    held = evidence.quantities[operand]
    ends = (held.amount - known[operand], held.amount + known[operand])
    moved = [
        abs(_at(name, operand, Quantity(end, held.dimensions, held.kind), evidence))
        for end in ends
    ]
    return max(moved)


def _at(name: str, operand: str, held: Quantity, evidence: Evidence) -> Fraction:
    """Give a figure's move where an operand takes another value; nought if it has none.

    An end at nought cannot be divided by; the other end then tells.
    """
    try:
        moved = evidence.moved(name, {operand: held})
    except Refusal:
        return _0
    return moved - evidence.quantities[name].amount


def is_exact(figure: Figure) -> bool:
    """Tell whether an input is known to the last: counted things, money, spans of time.

    A share, a rate or an estimate is known to its last digit; so is a number that
    says that it is rounded. A price is exact, and so are hours of a week. A value of
    which only one side is known has no digits to carry, and is left alone.
    """
    entry, unit = figure.entry, figure.unit
    if entry.bound or entry.query:
        return True
    if entry.estimate or entry.rounded or not (unit.dimensions or unit.is_time):
        return False
    rate = any(power < 0 for _, power in unit.dimensions)
    return not rate or bool(unit.currency) or (unit.is_time and _only_time(figure))


def _only_time(figure: Figure) -> bool:
    return all(noun == TIME for noun, _ in figure.unit.dimensions)


def _is_set(figure: Figure, result: Figure) -> bool:
    """Tell whether a percentage of money is one that somebody set: a rise of 3%."""
    measured = figure.entry.estimate or figure.entry.rounded or figure.entry.population
    share = figure.entry.value is not None and figure.unit.kind is Kind.PERCENT
    return bool(result.unit.currency) and share and not measured


def written_step(figure: Figure) -> Fraction:
    """Give the step of the last digit that an input was written with."""
    entry = figure.entry
    exponent = entry.value.as_tuple().exponent if entry.value is not None else 0
    decimals = -exponent if isinstance(exponent, int) else 0
    if decimals > 0:
        return ten_to(-decimals)
    counted = figure.unit.kind is Kind.PLAIN and bool(figure.unit.dimensions)
    return last_digit(number(figure)) if counted else Fraction(1)


def last_digit(shown: Fraction) -> Fraction:
    """Give the step of the last digit that is not nought: 100 for 22,500."""
    decimals = places(shown)
    if decimals is None:
        return _0
    if decimals or not shown:
        return ten_to(-decimals)
    step = 1
    while shown % (step * 10) == 0:
        step *= 10
    return Fraction(step)


def printed_step(figure: Figure) -> Fraction:
    """Give the step of the last digit that is printed, in base units; 0 for none."""
    shown = as_printed(figure)
    if shown is None:
        return _0
    display = figure.entry.display
    asked = step_of(number(figure), display) if display else None
    return max(last_digit(shown), asked or _0) * figure.unit.scale


def digits_of(evidence: Evidence) -> Iterator[Finding]:
    """Find figures printed, and claims stated, with more digits than inputs carry."""
    known = spreads(evidence)
    too_fine = partial(_too_fine, known)
    for name, figure in evidence.figures.items():
        if known.get(name) and _computed(figure) and too_fine(figure):
            yield FIGURE_DIGITS.at(figure.place, _message(figure, known[name]), _HINT)
    for told in evidence.claims:
        if len(told.checked.figures) == 1 and _claims_more(told, known):
            yield _claimed(told, known)


_HINT = "print fewer digits, for instance `display: {significant: 2}`; or hedge"


def _computed(figure: Figure) -> bool:
    return bool(figure.entry.formula or figure.entry.result_of)


def _too_fine(known: Spreads, figure: Figure) -> bool:
    step = printed_step(figure)
    return bool(step) and known[figure.name] >= FINER * step / 2


def _message(figure: Figure, spread: Fraction) -> str:
    """Say how well a figure is known, and how finely it is printed."""
    return (
        f"“{figure.name}” is printed as {plain(figure.printed)}, but what it is"
        f" computed from carries {_carries(figure, spread)}"
    )


def _carries(figure: Figure, spread: Fraction) -> str:
    """Say in words how many digits a width leaves."""
    width = 2 * spread / figure.unit.scale
    count = magnitude(number(figure)) - magnitude(width)
    sure = max(count, 1)
    return f"{sure} digit{'s' * (sure > 1)}" if count > 0 else "no more than one digit"


_NUMBERS = frozenset({Family.NUMBER, Family.PERCENT, Family.POINTS})


def _claims_more(told: Told, known: Spreads) -> bool:
    """Tell whether bare words state more digits than a figure carries."""
    (figure,) = told.checked.figures
    meaning = told.meaning
    if not (_computed(figure) and known.get(figure.name) and meaning):
        return False
    bare = meaning.approx is Approx.NONE and meaning.bound is Bound.NONE
    if not bare or meaning.kind not in _NUMBERS or meaning.amount is None:
        return False
    said = meaning.amount
    own = Fraction(1) if meaning.kind is Family.PERCENT else figure.unit.scale
    step = max(said.step, last_digit(said.value)) * own
    near = abs(said.value * own - amount(figure)) <= step
    return near and known[figure.name] >= FINER * step / 2


def _claimed(told: Told, known: Spreads) -> Finding:
    """Say that words state digits that nobody knows."""
    (figure,) = told.checked.figures
    carries = _carries(figure, known[figure.name])
    text = plain(told.checked.text)
    message = (
        f"“{text}” states “{figure.name}”, and what that is computed from carries"
        f" {carries}"
    )
    hint = f"hedge it (“about {text}”), or round it"
    return CLAIM_DIGITS.at(told.checked.claim.place, message, hint)


def is_rate(figure: Figure) -> bool:
    """Tell whether a figure is so many of something a time, or time for each."""
    powers = dict(figure.unit.dimensions)
    return TIME in powers and len(powers) > 1
