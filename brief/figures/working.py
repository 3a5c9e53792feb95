"""How a figure came about, with the numbers put in, down to its inputs.

"22,500 × £62,320 = £1,402,200,000": full values, never rounded ones. It decides
nothing: what it shows has been worked out elsewhere.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from brief.figures.formula import (
    Call,
    Measure,
    Name,
    Negative,
    Node,
    Number,
    Operation,
    names,
)
from brief.figures.nouns import plural
from brief.figures.numbers import MINUS, NO_BREAK, digits
from brief.figures.rounding import places
from brief.figures.units import TIME, Unit, seconds

_SIGNS = {"+": "+", "-": MINUS, "*": "×", "/": "÷"}
_RANKS = {"+": 1, "-": 1, "*": 2, "/": 2}
_LOOSEST, _TIGHTEST = 0, 3


@dataclass(frozen=True, slots=True)
class Operand:
    """A figure that a formula names: its unit, and its full value as printed."""

    name: str
    unit: Unit
    shown: str


def put_in(node: Node, shown: Mapping[str, str], rank: int = _LOOSEST) -> str:
    """Write a formula with the figures' full values in place of their names.

    `rank` is how tightly the surrounding operation binds; a looser one inside it is
    put in parentheses.
    """
    match node:
        case Number():
            return f"{int(node.text):,}" if node.text.isdigit() else node.text
        case Measure():
            return f"{node.text}{NO_BREAK}{node.unit.written}"
        case Name():
            text = shown[node.name]
            return f"({text})" if rank and text.startswith(MINUS) else text
        case Negative():
            return f"{MINUS}{put_in(node.operand, shown, _TIGHTEST)}"
        case Operation():
            return _operation(node, shown, rank)
        case Call():
            return _call(node, shown, rank)


def _operation(node: Operation, shown: Mapping[str, str], rank: int) -> str:
    """Write two operands and their sign, in parentheses where they are needed."""
    own = _RANKS[node.sign]
    left = put_in(node.left, shown, own)
    alike = isinstance(node.right, Operation) and node.right.sign == node.sign
    chained = node.sign in "+*" and alike
    right = put_in(node.right, shown, own if chained else own + 1)
    text = f"{left} {_SIGNS[node.sign]} {right}"
    return f"({text})" if own < rank else text


def _call(node: Call, shown: Mapping[str, str], rank: int) -> str:
    """Write a sum as one; other functions by name."""
    if node.function != "sum":
        arguments = ", ".join(put_in(one, shown) for one in node.arguments)
        return f"{node.function}({arguments})"
    text = " + ".join(put_in(one, shown, 1) for one in node.arguments)
    return f"({text})" if rank > 1 and len(node.arguments) > 1 else text


def worked(node: Node, unit: Unit, result: str, operands: Mapping[str, Operand]) -> str:
    """Write the working of one formula: numbers put in, conversion, result."""
    used = [operands[name] for name in dict.fromkeys(one.name for one in names(node))]
    step = conversion(unit, [one.unit for one in used], node)
    shown = {one.name: one.shown for one in used}
    return f"{put_in(node, shown, 2 if step else _LOOSEST)}{step} = {result}"


def conversion(unit: Unit, used: list[Unit], node: Node) -> str:
    """Say the step from one unit of time to another: " × 8,766 hours in a year"."""
    declared = set(unit.periods)
    given = {period for one in [*used, *_measured(node)] for period in one.periods}
    if len(declared) != 1 or len(given) != 1 or declared == given:
        return ""
    (target,), (origin,) = declared, given
    power = dict(unit.dimensions).get(TIME, 0)
    signs = {1: "×", -1: "÷"}
    return _by(origin, target, signs[power]) if power in signs else ""


def _by(origin: str, target: str, sign: str) -> str:
    """Write a conversion as a number above one, whichever way round gives it."""
    factor = seconds(origin) / seconds(target)
    if factor < 1:
        origin, target, factor = target, origin, 1 / factor
        sign = {"×": "÷", "÷": "×"}[sign]
    many = digits(factor, places(factor) or 0)
    return f" {sign} {many}{NO_BREAK}{plural(target)} in a{NO_BREAK}{origin}"


def _measured(node: Node) -> list[Unit]:
    """List the units of the numbers that a formula gives with a unit."""
    match node:
        case Measure():
            return [node.unit]
        case Negative():
            return _measured(node.operand)
        case Operation():
            return _measured(node.left) + _measured(node.right)
        case Call():
            return [unit for one in node.arguments for unit in _measured(one)]
        case _:
            return []
