"""A figure and a series of one measure have one value for a year.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.figures.compute import compute
from tests.figures.conftest import MakeBrief

_SERIES = """series:
  loans: {counts: loans made, area: Ashby, note: made up}
"""
_TABLE = "year,loans\n2022/23,512\n2023/24,1042\n2024/25,1242\n"


def _found(brief_of: MakeBrief, figure: str, table: str = _TABLE) -> list[str]:
    """Give what is said of a figure and a series that disagree."""
    figures = f"  then: {{{figure}, note: made up}}\n{_SERIES}"
    made = brief_of(figures, "Loans.", tables={"data/loans.csv": table})
    return [one.message for one in compute(made)[1] if one.rule == "figures-disagree"]


_OF_LOANS = "unit: loans, counts: loans made, area: Ashby"


def test_a_figure_that_differs_from_its_series_is_found(brief_of: MakeBrief) -> None:
    """One finding names both, with both values."""
    (message,) = _found(brief_of, f"value: 1035, {_OF_LOANS}, period: 2023/24")
    assert (
        "“then” is 1,035, and the series “loans” has 1,042 for 2023/24; both measure"
        " loans made" == message
    )


def test_a_share_and_a_sum_are_held_to_their_series(brief_of: MakeBrief) -> None:
    """A percentage is compared in per cent, and money in pounds."""
    share = "unit: percent, counts: loans made, area: Ashby, period: 2023"
    told = _found(brief_of, f"value: 71, {share}", "year,share\n2022,65%\n2023,74%\n")
    assert 1 == len(told)
    money = "unit: GBP, counts: loans made, area: Ashby, period: 2023"
    table = "year,£m\n2022,1.3\n2023,1.5\n"
    assert 1 == len(_found(brief_of, f"value: 1420000, {money}", table))
    assert [] == _found(brief_of, f"value: 1520000, {money}", table)
    yearly = money.replace("GBP", "GBP per year")
    assert [] == _found(brief_of, f"value: 1520000, {yearly}", table)


@pytest.mark.parametrize(
    "figure",
    [
        f"value: 1042, {_OF_LOANS}, period: 2023/24",
        f"value: 1042, {_OF_LOANS}, period: 2023-24",
        f"value: 1035, {_OF_LOANS}, period: 2021/22",
        f"value: 1035, {_OF_LOANS}, period: 2023/24, apart: As first published.",
        "value: 1035, unit: loans, counts: loans made, area: Ely, period: 2023/24",
        "value: 1035, unit: loans, counts: loans late, area: Ashby, period: 2023/24",
        f"value: 1035, {_OF_LOANS}, period: 2023/24, estimate: true",
    ],
)
def test_figures_of_another_measure_may_differ(
    brief_of: MakeBrief, figure: str
) -> None:
    """Another time, place or measure, and a reason given, are no disagreement."""
    assert [] == _found(brief_of, figure)


def test_rounding_is_no_disagreement(brief_of: MakeBrief) -> None:
    """A table in thousands agrees with what rounds to it."""
    rounded = "year,loans (thousands)\n2022,0.5\n2023,1.0\n2024,1.2\n"
    assert [] == _found(brief_of, f"value: 1042, {_OF_LOANS}, period: 2023", rounded)
    assert _found(brief_of, f"value: 1142, {_OF_LOANS}, period: 2023", rounded)
