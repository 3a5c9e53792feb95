"""Sentences whose series claims take their time from far off, as good writers set it.

Everything in these tables and words is made up for the tests. "{words}" is a claim of
the homes, "[words]" one of the count of rough sleepers.
"""

from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from brief.figures.ledger import Figures
from brief.figures.wording import Verdict, judge_elsewhere
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

TABLES = {
    "data/homes.csv": (
        "year,new homes completed\n2015,410\n2016,388\n2017,365\n2018,402\n2019,455\n"
        "2020,298\n2021,366\n2022,431\n2023,489\n2024,512\n"
    ),
    "data/rough.csv": (
        "year,people sleeping rough on the night of the count\n2015,22\n2016,28\n"
        "2017,45\n2018,37\n2019,51\n2020,34\n2021,40\n2022,71\n2023,93\n"
    ),
}
SERIES = "  {}\nseries:\n  homes: {note: made up}\n  rough: {note: made up}\n"

ROWS = [
    line.split(" | ", maxsplit=1)
    for line in (Path(__file__).parent / "told-apart.txt").read_text().splitlines()
    if line and not line.startswith("#")
]


def _errors(computed: Compute, prose: str) -> list[str]:
    prose = prose.replace("]", "](series:rough)")
    prose = prose.replace("{", "[").replace("}", "](series:homes)")
    _, found = computed(SERIES, prose, tables=TABLES)
    inside = [one for one in found if "report.md" in str(one.where)]
    return [f"{one.rule}: {one.message}" for one in inside if str(one.level) == "error"]


@pytest.mark.parametrize(("verdict", "prose"), ROWS)
def test_what_is_told_far_off_is_read(
    computed: Compute, verdict: str, prose: str
) -> None:
    """A true sentence passes; another amount, way or year than it says is found."""
    errors = _errors(computed, prose)

    assert verdict == ("false" if errors else "true"), errors


def test_what_stands_too_far_off_is_not_read() -> None:
    """In a sentence of hundreds of words no reader finds the time of a number."""
    points = [(str(year), Fraction(value)) for year, value in ((2019, 4), (2020, 6))]
    far = "and so on, " * 200
    near = judge_elsewhere(
        "6", [*points, ("2021", Fraction(9))], ("In 2020 ", " came.")
    )

    assert near is not None
    assert near.verdict is Verdict.TRUE
    assert judge_elsewhere("6", points, (f"In 2020 {far}", " came.")) is None
