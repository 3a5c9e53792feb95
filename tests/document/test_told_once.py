"""A fact sheet dates what its sentences do not, and a data page says what it counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from brief.content.inline import prose_of
from brief.content.models.manuscript import Fact
from brief.document.exhibits.kinds import judged
from brief.document.factsheet import _untold
from brief.document.markup import Writer
from brief.figures.saying import counted


@pytest.mark.parametrize(
    ("sentence", "periods", "printed"),
    [
        ("were made in 2024/25, up from 900 in 2023/24.", ("2024/25", "2023/24"), 0),
        ("stood empty in March 2025.", ("March 2025",), 0),
        ("were lost (2029 to 2030).", ("2029 to 2030",), 0),
        ("were made in 2024/25.", ("2024/25", "2023/24"), 2),
        ("were made in 2024/25.", ("2024",), 1),
        ("were made each year.", ("2024/25",), 1),
        ("were made.", (), 0),
    ],
)
def test_periods_stand_beneath_a_fact_that_leaves_one_out(
    writer: Writer, sentence: str, periods: tuple[str, ...], printed: int
) -> None:
    """What the sentence says already is not said again; 2024 is not 2024/25."""
    number, words = prose_of("900", None), prose_of(sentence, None)
    fact = Fact(id="one", number=number, sentences=(words,))
    assert printed == len(_untold(periods, fact, writer))


@pytest.mark.parametrize(
    ("name", "head"),
    [
        ("umbrellas", "umbrellas a year"),
        ("towns", "towns"),
        ("cost_each", ""),
        ("cost", ""),
        ("found_share", ""),
    ],
)
def test_digits_that_do_not_say_what_they_count(
    writer: Writer, name: str, head: str
) -> None:
    """Pounds and shares say so themselves."""
    assert head == counted(writer.figures.figures[name])


def test_a_data_page_heads_values_with_what_they_count(writer: Writer) -> None:
    """Where rows count different things, they are values."""
    brief, figures = writer.brief, writer.figures
    assert brief.exhibits
    exhibit = brief.exhibits.exhibits["lost-and-found"]
    _, table = judged("lost-and-found", exhibit, brief, figures)
    assert table
    assert ("Group", "Umbrellas a year") == table.columns
    other = {**figures.figures, "found": figures.figures["towns"]}
    _, mixed = judged("lost-and-found", exhibit, brief, replace(figures, figures=other))
    assert mixed
    assert ("Group", "Value") == mixed.columns
