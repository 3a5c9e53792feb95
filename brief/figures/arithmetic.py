"""The value of a formula, exactly, from the values of the figures that it names.

Meaningless operations are refused at their place in the formula. No figure is looked
up here: the caller hands their quantities over.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction
from functools import reduce

from brief.figures.formula import (
    Call,
    Measure,
    Name,
    Negative,
    Node,
    Number,
    Operation,
)
from brief.figures.quantity import (
    Quantity,
    Refusal,
    add,
    divide,
    multiply,
    negative,
    subtract,
)


class Misplaced(ValueError):
    """A refusal with its place in the formula, counted from 0."""

    def __init__(self, offset: int, refusal: Refusal) -> None:
        """Carry the offset and the refusal."""
        super().__init__(str(refusal))
        self.offset = offset
        self.refusal = refusal


def _mean(them: Sequence[Quantity]) -> Quantity:
    """Divide the sum by how many there are."""
    return divide(reduce(add, them), Quantity(Fraction(len(them))))


def _least(left: Quantity, right: Quantity) -> Quantity:
    """Give the smaller of two amounts of one dimension and kind."""
    return left if _comparable(left, right) and left.amount <= right.amount else right


def _greatest(left: Quantity, right: Quantity) -> Quantity:
    """Give the larger of two amounts of one dimension and kind."""
    return left if _comparable(left, right) and left.amount >= right.amount else right


def _comparable(left: Quantity, right: Quantity) -> bool:
    """Refuse to compare amounts of different things."""
    if (left.dimensions, left.kind) != (right.dimensions, right.kind):
        message = f"{left} and {right} cannot be compared"
        raise Refusal("unit-mismatch", message, "compare figures of one unit")
    return True


def _absolute(them: Sequence[Quantity]) -> Quantity:
    """Give an amount without its sign."""
    return them[0] if them[0].amount >= 0 else negative(them[0])


_OPERATIONS: dict[str, Callable[[Quantity, Quantity], Quantity]] = {
    "+": add,
    "-": subtract,
    "*": multiply,
    "/": divide,
}

_FUNCTIONS: dict[str, Callable[[Sequence[Quantity]], Quantity]] = {
    "sum": lambda them: reduce(add, them),
    "mean": _mean,
    "min": lambda them: reduce(_least, them),
    "max": lambda them: reduce(_greatest, them),
    "abs": _absolute,
}


def value(node: Node, known: Mapping[str, Quantity]) -> Quantity:
    """Work a formula out; raises Misplaced. Every name in it is in `known`."""
    match node:
        case Number():
            return Quantity(node.number)
        case Measure():
            unit = node.unit
            return Quantity(unit.amount(node.number), unit.dimensions, unit.kind)
        case Name():
            return known[node.name]
        case Negative():
            return negative(value(node.operand, known))
        case Operation():
            return _operated(node, known)
        case Call():
            return _called(node, known)


def _operated(node: Operation, known: Mapping[str, Quantity]) -> Quantity:
    """Work out both operands, then the operation."""
    left, right = value(node.left, known), value(node.right, known)
    try:
        return _OPERATIONS[node.sign](left, right)
    except Refusal as refusal:
        # What is divided by is the culprit of a division by nought.
        culprit = node.right if refusal.rule == "figure-division" else node
        raise Misplaced(culprit.offset, refusal) from None


def _called(node: Call, known: Mapping[str, Quantity]) -> Quantity:
    """Work out the arguments, then the function."""
    arguments = [value(one, known) for one in node.arguments]
    try:
        return _FUNCTIONS[node.function](arguments)
    except Refusal as refusal:
        raise Misplaced(node.offset, refusal) from None
