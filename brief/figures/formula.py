"""Formulas as they are written: a small safe language, read and never run.

Python's own parser gives the tree of the text; every node is then turned into one
of the frozen shapes below or refused with its place. Nothing is compiled or
evaluated as Python, and length, depth and the characters allowed are bounded first.
"""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from brief.figures.units import Unit, UnreadableUnit, read_unit

MOST_LETTERS = 500
"""The longest formula; the content model holds the same bound."""

MOST_DEEP = 20
"""The deepest parentheses: more, and no reader could follow the working."""

MOST_NESTED = 120
"""The longest chain of operations; `sum(...)` takes as many as the length allows."""

FUNCTIONS = ("sum", "mean", "min", "max", "abs")
"""What a formula may call, besides `quantity`."""


class Unreadable(ValueError):
    """A formula that cannot be read: where in it (from 0), why, what would be right."""

    def __init__(self, offset: int, message: str, hint: str = "") -> None:
        """Carry the offset, the message and the hint."""
        super().__init__(message)
        self.offset = offset
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Number:
    """A plain number, exactly as written."""

    offset: int
    text: str
    number: Fraction


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with a unit: quantity(1, "council")."""

    offset: int
    text: str
    number: Fraction
    unit: Unit


@dataclass(frozen=True, slots=True)
class Name:
    """The name of a figure."""

    offset: int
    name: str


@dataclass(frozen=True, slots=True)
class Negative:
    """A minus sign before an operand."""

    offset: int
    operand: Node


@dataclass(frozen=True, slots=True)
class Operation:
    """Two operands and one of + - * / between them."""

    offset: int
    sign: str
    left: Node
    right: Node


@dataclass(frozen=True, slots=True)
class Call:
    """One of the functions over its arguments."""

    offset: int
    function: str
    arguments: tuple[Node, ...]


Node = Number | Measure | Name | Negative | Operation | Call

_SIGNS: dict[type[ast.operator], str] = {
    ast.Add: "+",
    ast.Sub: "-",
    ast.Mult: "*",
    ast.Div: "/",
}

_REFUSED_SIGNS = {
    "Pow": "powers are not part of the language; multiply",
    "Mod": 'write quantity(100, "percent") for 100%',
    "FloorDiv": "write / to divide",
}

_SHAPES = {
    "Attribute": "a formula has no dots between names",
    "Subscript": "a formula has no square brackets",
    "Compare": "a formula gives a number; it compares nothing",
    "BoolOp": "a formula gives a number; it has no and, or, not",
    "Tuple": "commas stand only between the arguments of a function",
}

_TYPED = str.maketrans({"×": "*", "÷": "/", "−": "-", "–": "-", "“": '"', "”": '"'})
"""Signs as people type them, one letter for one, so that places hold."""


def read_formula(text: str) -> Node:
    """Read a formula; raises Unreadable."""
    plain = re.sub(r"\s", " ", text.translate(_TYPED))
    _bound(plain)
    lead = len(plain) - len(plain.lstrip())
    node = _parsed(plain.strip(), lead)
    return _Reader(plain, lead).node(node, 0)


def _bound(text: str) -> None:
    """Refuse what is too long, too deep, empty, or holds foreign characters."""
    if len(text) > MOST_LETTERS:
        raise Unreadable(0, f"a formula has at most {MOST_LETTERS} characters")
    if not text.strip():
        raise Unreadable(0, "the formula is empty")
    if foreign := re.search(r"[^A-Za-z0-9_ .,+*/()'\"%-]", text):
        sign = foreign.group()
        raise Unreadable(foreign.start(), f"“{sign}” has no meaning here", _LANGUAGE)
    if long := re.search(r"\d{1,3}(,\d{3})+(?![\d,])", text):
        message = f"“{long.group()}” has commas"
        hint = f"write {long.group().replace(',', '')} in a formula"
        raise Unreadable(long.start(), message, hint)
    depth = 0
    for offset, letter in enumerate(text):
        depth += (letter == "(") - (letter == ")")
        if depth > MOST_DEEP:
            raise Unreadable(offset, f"more than {MOST_DEEP} parentheses deep")


_LANGUAGE = "names, numbers, + - * /, parentheses, sum mean min max abs quantity"


def _parsed(text: str, lead: int) -> ast.expr:
    """Give Python's tree of the text, which is not run."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # "1if" and its like; refused below
            return ast.parse(text, mode="eval").body
    except SyntaxError as error:
        # Python gives no offset, or 0, where the text ends too soon.
        offset = error.offset - 1 if error.offset else len(text)
        message = "the formula cannot be read from here on"
        raise Unreadable(lead + offset, message, _LANGUAGE) from None
    except (ValueError, MemoryError, RecursionError):
        raise Unreadable(lead, "the formula cannot be read", _LANGUAGE) from None


class _Reader:
    """Turns the nodes of Python's tree into ours, or refuses them."""

    def __init__(self, text: str, lead: int) -> None:
        self.text = text
        self.lead = lead

    def node(self, tree: ast.expr, depth: int) -> Node:
        """Turn one node into ours."""
        offset = self.lead + tree.col_offset
        if depth > MOST_NESTED:
            hint = "use sum(...), or make a part of it a figure of its own"
            raise Unreadable(offset, "too many operations in one formula", hint)
        match tree:
            case ast.Name(id=name):
                return Name(offset, name)
            case ast.Constant():
                return self._number(tree)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return Negative(offset, self.node(operand, depth + 1))
            case ast.BinOp():
                return self._operation(tree, depth)
            case ast.Call():
                return self._call(tree, depth)
        raise self._foreign(tree)

    def _written(self, tree: ast.expr) -> str:
        """Give the text of a node."""
        end = tree.end_col_offset or tree.col_offset
        return self.text[self.lead + tree.col_offset : self.lead + end]

    def _foreign(self, tree: ast.expr) -> Unreadable:
        """Say that a node is not part of the language."""
        offset = self.lead + tree.col_offset
        hint = _SHAPES.get(type(tree).__name__, _LANGUAGE)
        message = f"“{self._written(tree)}” has no meaning in a formula"
        return Unreadable(offset, message, hint)

    def _number(self, tree: ast.Constant) -> Number:
        """Read digits from the text itself, never from Python's float."""
        text = self._written(tree)
        if not re.fullmatch(r"\d+(\.\d+)?", text):
            raise self._foreign(tree)
        return Number(self.lead + tree.col_offset, text, Fraction(text))

    def _operation(self, tree: ast.BinOp, depth: int) -> Operation:
        """Read two operands and their sign."""
        sign = _SIGNS.get(type(tree.op))
        left = self.node(tree.left, depth + 1)
        if sign is None:
            end = tree.left.end_col_offset or 0
            hint = _REFUSED_SIGNS.get(type(tree.op).__name__, _LANGUAGE)
            message = "this operation has no meaning in a formula"
            raise Unreadable(self.lead + end, message, hint)
        right = self.node(tree.right, depth + 1)
        return Operation(self.lead + tree.col_offset, sign, left, right)

    def _call(self, tree: ast.Call, depth: int) -> Call | Measure:
        """Read a function with its arguments, or a number with its unit."""
        offset = self.lead + tree.col_offset
        name = tree.func.id if isinstance(tree.func, ast.Name) else ""
        if tree.keywords or any(isinstance(one, ast.Starred) for one in tree.args):
            raise Unreadable(offset, "arguments are plain values", _LANGUAGE)
        if name == "quantity":
            return self._measure(tree, offset)
        if name not in FUNCTIONS:
            message = f"there is no function “{self._written(tree.func)}”"
            raise Unreadable(offset, message, _LANGUAGE)
        least, most = (1, 1) if name == "abs" else (1, MOST_LETTERS)
        if not least <= len(tree.args) <= most:
            raise Unreadable(offset, f"{name} has the wrong number of arguments")
        arguments = tuple(self.node(one, depth + 1) for one in tree.args)
        return Call(offset, name, arguments)

    def _measure(self, tree: ast.Call, offset: int) -> Measure:
        """Read quantity(1, "council")."""
        hint = 'write quantity(1, "council")'
        match tree.args:
            case [ast.Constant() as number, ast.Constant(value=str(words))]:
                plain = self._number(number)
            case _:
                message = "quantity takes a number and a unit in quotation marks"
                raise Unreadable(offset, message, hint)
        try:
            unit = read_unit(words)
        except UnreadableUnit as error:
            where = self.lead + tree.args[1].col_offset + 1
            raise Unreadable(where, str(error), error.hint) from None
        return Measure(offset, plain.text, plain.number, unit)


def names(node: Node) -> Iterator[Name]:
    """Give every name in a formula from the left, repetitions included."""
    match node:
        case Name():
            yield node
        case Negative():
            yield from names(node.operand)
        case Operation():
            yield from names(node.left)
            yield from names(node.right)
        case Call():
            for argument in node.arguments:
                yield from names(argument)
