"""How precisely figures are known: half the width within which each may lie.

The uncertainty of an input is half of its last digit; exact counts have none. It is
carried through formulas by trying the ends, exactly. "More digits" means ten times
finer than what the inputs carry: one whole digit at the least, whatever the digits.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from types import MappingProxyType

from brief.figures.arithmetic import Misplaced, value
from brief.figures.evaluate import Evaluation
from brief.figures.ledger import Figure
from brief.figures.quantity import Quantity, Refusal
from brief.figures.rounding import last_digit, magnitude, ten_to
from brief.figures.units import TIME, Kind
from brief.figures.wording import Kind as Family
from brief.figures.wording import Meaning
from brief.figures.wording.grammar.aims import aim_in
from brief.figures.wording.meaning import Amount, Approx, Bound

FINER = 10
"""So many times finer than its inputs allow is one digit too many, or more."""

_0 = Fraction(0)


def with_widths(
    figures: Mapping[str, Figure], known: Evaluation
) -> Mapping[str, Figure]:
    """Give every figure with half the width within which it is known."""
    widths: dict[str, Fraction] = {}
    for name in known.quantities:
        widths[name] = _width(figures[name], known, widths)
    return MappingProxyType(
        {
            name: replace(one, width=widths.get(name, _0))
            for name, one in figures.items()
        }
    )


def _width(
    figure: Figure, known: Evaluation, widths: Mapping[str, Fraction]
) -> Fraction:
    """Give one figure's half-width; those that it is computed from have theirs."""
    name = figure.name
    if name in known.formulas:
        uses = [
            one
            for one in known.uses(name)
            if widths.get(one) and not _is_set(known, one, figure)
        ]
        return max(
            (_carried(name, one, known, widths[one]) for one in uses), default=_0
        )
    if figure.entry.result_of:
        amount = abs(known.quantities[name].amount)
        return amount * _worst(figure.entry.result_of, known, widths)
    return _0 if is_exact(figure) else figure.unit.scale * written_step(figure) / 2


def _worst(
    of: tuple[str, ...], known: Evaluation, widths: Mapping[str, Fraction]
) -> Fraction:
    """Give the worst relative half-width of what an input is a result of."""
    amounts = {one: known.quantities[one].amount for one in of if one in widths}
    parts = (widths[one] / abs(held) for one, held in amounts.items() if held)
    return max(parts, default=_0)


def _carried(name: str, operand: str, known: Evaluation, width: Fraction) -> Fraction:
    """Give how far a figure moves while one operand moves within its width."""
    held = known.quantities[operand]
    ends = (held.amount - width, held.amount + width)
    return max(abs(_moved(name, operand, end, known)) for end in ends)


def _moved(name: str, operand: str, end: Fraction, known: Evaluation) -> Fraction:
    """Give a figure's move where an operand takes another value; nought if it has none.

    An end at nought cannot be divided by; the other end then tells.
    """
    held = known.quantities[operand]
    changed = {operand: Quantity(end, held.dimensions, held.kind)}
    try:
        moved = value(known.formulas[name], {**known.quantities, **changed}).amount
    except (Misplaced, Refusal):
        return _0
    return moved - known.quantities[name].amount


def is_exact(figure: Figure) -> bool:
    """Tell whether an input is known to the last: counted things, money, spans of time.

    A share, a rate or an estimate is known to its last digit; so is a number that
    says that it is rounded. A target is exact, a price is, and so are hours of a week.
    A value of which only one side is known has no digits to carry, and is left alone.
    """
    entry, unit = figure.entry, figure.unit
    if entry.bound or entry.query:
        return True
    if not (entry.estimate or entry.rounded or entry.formula) and _is_aim(figure):
        return True
    if entry.estimate or entry.rounded or not (unit.dimensions or unit.is_time):
        return False
    rate = any(power < 0 for _, power in unit.dimensions)
    return not rate or bool(unit.currency) or (unit.is_time and _only_time(figure))


_FIRST = 2
"""Words of what a figure counts that say what it is: "target for the share"."""


def _is_aim(figure: Figure) -> bool:
    """Tell whether an input is a target or a limit: 90% is 90%, and not about 90%."""
    named = figure.name.split("_")
    first = figure.entry.counts.split()[:_FIRST]
    return bool(aim_in(" ".join((*named, *first))))


def _only_time(figure: Figure) -> bool:
    return all(noun == TIME for noun, _ in figure.unit.dimensions)


def _is_set(known: Evaluation, name: str, result: Figure) -> bool:
    """Tell whether a percentage of money is one that somebody set: a rise of 3%."""
    entry, unit = known.entries[name], known.units[name]
    measured = entry.estimate or entry.rounded or entry.population
    share = entry.value is not None and unit.kind is Kind.PERCENT
    return bool(result.unit.currency) and share and not measured


def written_step(figure: Figure) -> Fraction:
    """Give the step of the last digit that an input was written with."""
    entry = figure.entry
    exponent = entry.value.as_tuple().exponent if entry.value is not None else 0
    decimals = -exponent if isinstance(exponent, int) else 0
    if decimals > 0:
        return ten_to(-decimals)
    counted = figure.unit.kind is Kind.PLAIN and bool(figure.unit.dimensions)
    return last_digit(Fraction(entry.value or 0)) if counted else Fraction(1)


def carried_digits(figure: Figure) -> int:
    """Count the digits that a figure carries: 44,000 of 43,625 known to 450 has two.

    The last is the one whose step comes nearest to the width; nought and below, that
    not even the first is sure.
    """
    if figure.value is None or not figure.width:
        return 0
    width = 2 * figure.width / figure.unit.scale
    last = magnitude(width)
    # Half a power of ten up, the next step is the nearer: 3.2 squared is ten.
    last += width * width > ten_to(2 * last + 1)
    share = figure.unit.kind is Kind.PERCENT
    number = figure.value / figure.unit.scale if share else figure.value
    return magnitude(number) - last + 1


def is_computed(figure: Figure) -> bool:
    """Tell whether a figure comes of others, by a formula or by its source's sums."""
    return bool(figure.entry.formula or figure.entry.result_of)


def too_fine(figure: Figure, step: Fraction) -> bool:
    """Tell whether a step, in base units, is one digit finer than a figure carries."""
    return bool(step) and figure.width >= FINER * step / 2


_NUMBERS = frozenset({Family.NUMBER, Family.PERCENT, Family.POINTS})


def states_too_much(figure: Figure, meaning: Meaning | None) -> bool:
    """Tell whether words state, and do not hedge, more digits than a figure carries.

    "About" alone takes digits back: "exactly 8,442" claims more than 8,442, and "just
    over 8,441" and "at least 8,441" as much.
    """
    hedged = meaning is not None and meaning.approx is Approx.ABOUT
    return not hedged and gives_too_much(figure, meaning)


def gives_too_much(figure: Figure, meaning: Meaning | None) -> bool:
    """Tell whether words give more digits than a figure carries, hedged or not.

    A bound far from the value, "over 5,280", is a number of its own.
    """
    if meaning is None or not (is_computed(figure) and figure.width):
        return False
    said = said_amount(figure, meaning)
    if said is None:
        return False
    reach = max(said.step, figure.width) if _leans(meaning) else said.step
    near = abs(said.value - _amount(figure)) <= reach
    return near and too_fine(figure, said.step)


def said_amount(figure: Figure, meaning: Meaning) -> Amount | None:
    """Give the number that words say of a figure, in base units, with its last digit.

    Words that say none have none: "half", "thousands".
    """
    if meaning.kind not in _NUMBERS or meaning.amount is None:
        return None
    said = meaning.amount
    own = Fraction(1) if meaning.kind is Family.PERCENT else figure.unit.scale
    return Amount(said.value, max(said.step, last_digit(said.value))).scaled(own)


def _leans(meaning: Meaning) -> bool:
    """Tell whether words leave the value to one side: "over", "nearly"."""
    sided = meaning.approx in {Approx.BELOW, Approx.ABOVE}
    return sided or meaning.bound is not Bound.NONE


def _amount(figure: Figure) -> Fraction:
    """Give a figure's value in base units."""
    held = figure.value or _0
    return held if figure.unit.kind is Kind.PERCENT else figure.unit.amount(held)
