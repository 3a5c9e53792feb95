"""No figure is ever a binary float."""

import ast
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

import brief.figures
from brief.figures.ledger import Figures
from brief.findings import Findings

ROOM = Path(brief.figures.__file__).parent
FILES = sorted(ROOM.rglob("*.py"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOM).name)
def test_no_binary_float_comes_near_a_figure(file: Path) -> None:
    """No module of this room writes, makes or imports binary floating point."""
    tree = ast.parse(file.read_text())
    # How alike two words are, for difflib, is no figure.
    likeness = [
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.keyword) and node.arg == "cutoff"
    ]
    for node in ast.walk(tree):
        floats = isinstance(getattr(node, "value", None), float)
        assert not floats or node in likeness, ast.dump(node)
        assert getattr(node, "id", "") not in {"float", "round", "complex"}
        assert "math" not in {name.name for name in getattr(node, "names", ())}


def test_values_are_fractions(
    computed: Callable[..., tuple[Figures, Findings]],
) -> None:
    """A tenth is a tenth: what is written is what is held."""
    figures, _ = computed(
        "  a: {value: 0.1, unit: ratio, note: x}\n"
        "  b: {formula: a + a + a, unit: ratio}\n"
    )
    assert {"a": Fraction(1, 10), "b": Fraction(3, 10)} == {
        name: one.value for name, one in figures.figures.items()
    }
