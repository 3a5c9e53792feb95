"""How a figure came about, with the numbers put in, down to its inputs.

"22,500 × £62,320 = £1,402,200,000": full values, never rounded ones, and what the
units make of them, so that it comes out by hand. It decides nothing: what it shows
has been worked out elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from brief.figures.conversion import ONE, Scale, scale_of, step, written_out
from brief.figures.formula import (
    Call,
    Measure,
    Name,
    Negative,
    Node,
    Number,
    Operation,
)
from brief.figures.numbers import MINUS, NO_BREAK
from brief.figures.units import Unit

_SIGNS = {"+": "+", "-": MINUS, "*": "×", "/": "÷"}
_RANKS = {"+": 1, "-": 1, "*": 2, "/": 2}
_LOOSEST, _PRODUCT, _TIGHTEST = 0, 2, 3


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure that a formula names: its unit, and its full value as printed."""

    name: str
    unit: Unit
    shown: str


def worked(node: Node, unit: Unit, result: str, operands: Mapping[str, Operand]) -> str:
    """Write the working of one formula: numbers put in, conversion, result."""
    units = [*_units(node, operands), unit]
    periods = tuple(period for one in units for period in one.periods)
    wanted = scale_of(unit)
    writer = Writer(operands, wanted, periods)
    return f"{writer.converted(node, wanted, _LOOSEST)} = {result}"


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes a formula with the figures' full values in place of their names.

    `wanted` is the scale of the result, into which sums are put where any of their
    terms has it; `periods` are the lengths of time that the units name.
    """

    operands: Mapping[str, Operand]
    wanted: Scale = ONE
    periods: tuple[str, ...] = ()

    def put_in(self, node: Node, rank: int = _LOOSEST) -> str:
        """Write a formula with its numbers.

        `rank` is how tightly the surrounding operation binds; a looser one inside it
        is put in parentheses.
        """
        match node:
            case Number():
                return f"{int(node.text):,}" if node.text.isdigit() else node.text
            case Measure():
                return f"{node.text}{NO_BREAK}{node.unit.written}"
            case Name():
                text = self.operands[node.name].shown
                return f"({text})" if rank and text.startswith(MINUS) else text
            case Negative():
                return f"{MINUS}{self.put_in(node.operand, _TIGHTEST)}"
            case Operation():
                return self._operation(node, rank)
            case Call():
                return self._call(node, rank)

    def converted(self, node: Node, wanted: Scale, rank: int) -> str:
        """Write a formula and the step that makes its number one of a scale."""
        steps = step(self.scale(node), wanted, self.periods)
        return f"{self.put_in(node, _PRODUCT if steps else rank)}{steps}"

    def scale(self, node: Node) -> Scale:
        """Give the scale of what a formula comes to, worked out as it is printed."""
        match node:
            case Measure():
                return written_out(node.unit)
            case Name():
                return scale_of(self.operands[node.name].unit)
            case Negative():
                return self.scale(node.operand)
            case Operation():
                return self._combined(node)
            case Call():
                return self._common(node.arguments)
        return ONE

    def _combined(self, node: Operation) -> Scale:
        """Give the scale of two operands together."""
        if node.sign == "*":
            return self.scale(node.left) * self.scale(node.right)
        if node.sign == "/":
            return self.scale(node.left) / self.scale(node.right)
        return self._common((node.left, node.right))

    def _common(self, terms: Sequence[Node]) -> Scale:
        """Choose the scale into which terms are put before they are added."""
        scales = [self.scale(one) for one in terms]
        return self.wanted if self.wanted in scales else scales[0]

    def _operation(self, node: Operation, rank: int) -> str:
        """Write two operands and their sign, in parentheses where they are needed."""
        own = _RANKS[node.sign]
        alike = isinstance(node.right, Operation) and node.right.sign == node.sign
        below = own if node.sign in "+*" and alike else own + 1
        if node.sign in "+-":
            common = self.scale(node)
            left = self.converted(node.left, common, own)
            right = self.converted(node.right, common, below)
        else:
            left, right = self.put_in(node.left, own), self.put_in(node.right, below)
        text = f"{left} {_SIGNS[node.sign]} {right}"
        return f"({text})" if own < rank else text

    def _call(self, node: Call, rank: int) -> str:
        """Write a sum as one; other functions by name."""
        common = self.scale(node)
        loosest = 1 if node.function == "sum" else _LOOSEST
        terms = [self.converted(one, common, loosest) for one in node.arguments]
        if node.function != "sum":
            return f"{node.function}({', '.join(terms)})"
        text = " + ".join(terms)
        return f"({text})" if rank > 1 and len(terms) > 1 else text


def _units(node: Node, operands: Mapping[str, Operand]) -> Iterator[Unit]:
    """Give the units of all that a formula holds."""
    match node:
        case Measure():
            yield node.unit
        case Name():
            yield operands[node.name].unit
        case Negative():
            yield from _units(node.operand, operands)
        case Operation():
            yield from _units(node.left, operands)
            yield from _units(node.right, operands)
        case Call():
            for one in node.arguments:
                yield from _units(one, operands)
