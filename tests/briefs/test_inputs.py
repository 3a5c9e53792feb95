"""No input can change without a line of the regression files changing with it."""

from pathlib import Path

import pytest

from brief.content.read import read
from brief.figures.compute import compute
from brief.figures.listing import as_records

ROOT = Path(__file__).parents[2]
NAME = "substance-misuse"

BRIEF, _ = read(ROOT, NAME)
assert BRIEF
SHEET = BRIEF.figures
INPUTS = [name for name, one in SHEET.figures.items() if one.value is not None]


def records(brief):
    """Give the recorded lines of every figure by name."""
    figures, _ = compute(brief)
    return {one["name"]: one for one in as_records(figures)}


@pytest.fixture(scope="module")
def as_it_is():
    """Give the recorded lines of the brief as it is."""
    return records(BRIEF)


def changed(name):
    """Give the brief with one input half as large again."""
    entry = SHEET.figures[name]
    assert entry.value is not None
    value = entry.value + (entry.value / 2 or 1)
    figures = {**SHEET.figures, name: entry.model_copy(update={"value": value})}
    sheet = SHEET.model_copy(update={"figures": figures})
    assert BRIEF
    return BRIEF.model_copy(update={"figures": sheet})


def after(name):
    """Name every figure that is computed from one, near or far."""
    names = {name}
    for _ in SHEET.figures:
        names |= {
            one
            for one, entry in SHEET.figures.items()
            if names & set(entry.formula.replace("(", " ").replace(")", " ").split())
        }
    return names


@pytest.mark.parametrize("name", INPUTS)
def test_a_changed_input_changes_its_lines(name, as_it_is):
    """The input's own record and that of every figure made from it differ."""
    new = records(changed(name))

    for one in after(name):
        assert as_it_is[one] != new[one], one
