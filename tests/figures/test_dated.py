"""A claim is of the years that its figure's period names, however they are written.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  seen:
    {value: 94, unit: percent, counts: patients seen in time, period: "2024", note: x}
  growth:
    {value: 30, unit: percent, counts: growth of complaints, period: 2023 to 2024,
     note: made up}
"""


def _misdated(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    return [one.message for one in found if one.rule == rules.PERIOD_MISNAMED.name]


OF_ANOTHER_YEAR = (
    ("In 2023 complaints rose by [30%](fig:growth).", "2023"),
    ("Complaints rose by [30%](fig:growth) in 2022 to 2023.", "2022 to 2023"),
    ("The 2023 figure was [94%](fig:seen).", "2023"),
    ("The 2023 figure for A&E was [94%](fig:seen).", "2023"),
    ("[94%](fig:seen) was the 2023 figure.", "2023"),
    ("[94%](fig:seen) of patients were seen in time (2023).", "2023"),
    ("[94%](fig:seen) (2023) of patients were seen in time.", "2023"),
    ("In May 2023 [94%](fig:seen) of patients were seen in time.", "May 2023"),
    ("[94%](fig:seen) of patients were seen in time in May 2023.", "May 2023"),
    ("[94%](fig:seen) were seen in the year to March 2023.", "the year to March 2023"),
    (
        "In the year to March 2023 [94%](fig:seen) of patients were seen in time.",
        "the year to March 2023",
    ),
    (
        "In the 12 months ending 31 March 2023, [94%](fig:seen) were seen.",
        "the 12 months ending 31 March 2023",
    ),
    ("In 2023 [94%](fig:seen) of patients were seen in time.", "2023"),
    ("[94%](fig:seen) of patients were seen in time in 2023.", "2023"),
    ("[94%](fig:seen) of patients were seen in 2023, and more in 2024.", "2023"),
    ("[94%](fig:seen) of patients were seen in 2023 and 12 wards were shut.", "2023"),
)


@pytest.mark.parametrize(("prose", "time"), OF_ANOTHER_YEAR)
def test_a_claim_said_of_another_year_is_found(
    computed: Compute, prose: str, time: str
) -> None:
    """Behind a claim, at the head of its sentence, by a month and in brackets."""
    (message,) = _misdated(computed, prose)
    assert message.endswith(f", and not of {time}")


OF_ITS_YEARS = (
    "In 2023 to 2024 complaints rose by [30%](fig:growth).",
    "Complaints rose by [30%](fig:growth) in 2023 to 2024.",
    "Complaints rose by [30%](fig:growth), 2023 to 2024.",
    "Complaints rose by [30%](fig:growth) in 2023-2024.",
    "Complaints rose by [30%](fig:growth) in 2023–2024.",
    "Complaints rose by [30%](fig:growth) in 2023–24.",
    "Complaints rose by [30%](fig:growth) in 2023/24.",
    "In 2023 and 2024 complaints rose by [30%](fig:growth).",
    "Complaints rose by [30%](fig:growth) between 2023 and 2024.",
    "Complaints were [30%](fig:growth) higher in 2024 than in 2023.",
    "Complaints were [30%](fig:growth) higher than in 2023.",
    "In 2024 complaints were [30%](fig:growth) higher than in 2023.",
    "The 2024 figure was [94%](fig:seen).",
    "The 2023 figure was lower; the 2024 figure was [94%](fig:seen).",
    "The 2023 figure for 2024 was [94%](fig:seen).",
    "[94%](fig:seen) of patients were seen in time (2024).",
    "[94%](fig:seen) of patients were seen in time, says Smith (2023).",
    "[94%](fig:seen) of patients were seen in time, says the survey (2023).",
    "In May 2024 [94%](fig:seen) of patients were seen in time.",
    "In May 2023 the Board heard that [94%](fig:seen) would be seen in time.",
    "In May 2023 and in all of 2024 [94%](fig:seen) of patients were seen in time.",
    "[94%](fig:seen) of patients were seen in time in the year to March 2024.",
    "[94%](fig:seen) of patients were seen after the unit opened in May 2023.",
    "[94%](fig:seen) is more than in May 2023.",
    "[94%](fig:seen) is above the 2023 figure.",
    "[94%](fig:seen) of patients were seen in time in 2024 (2023: fewer).",
    "In 2023 the unit opened, and in 2024 [94%](fig:seen) were seen in time.",
    "In 2023 and 12 wards there were fewer than the [94%](fig:seen) of today.",
)


@pytest.mark.parametrize("prose", OF_ITS_YEARS)
def test_any_words_for_the_years_of_a_figure_stand(
    computed: Compute, prose: str
) -> None:
    """Both years of two, the right year beside another, works and events."""
    assert [] == _misdated(computed, prose)


OFFENCES = """
  earlier: {value: 780, unit: offences, counts: burglaries, period: "2022", note: x}
  later: {value: 845, unit: offences, counts: burglaries, period: "2023", note: x}
"""


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Burglaries [rose by 65](fig:earlier,later) between 2022 and 2023.", ""),
        ("Between 2022 and 2023 burglaries [rose by 65](fig:earlier,later).", ""),
        ("Burglaries [rose by 65 since 2022](fig:earlier,later).", ""),
        (
            "Burglaries [rose by 65](fig:earlier,later) between 2014 and 2023.",
            "between 2014 and 2023",
        ),
        (
            "Between 2014 and 2023 burglaries [rose by 65](fig:earlier,later).",
            "between 2014 and 2023",
        ),
        ("Burglaries [rose by 65](fig:earlier,later) since 2014.", "since 2014"),
        (
            "Burglaries [rose by 65 between 2014 and 2023](fig:earlier,later).",
            "between 2014 and 2023",
        ),
    ],
)
def test_a_change_is_of_the_years_of_its_figures(
    computed: Compute, prose: str, years: str
) -> None:
    """Both ends of "between" and the year of "since" are those of the two."""
    _, found = computed(OFFENCES, prose)
    told = [one.message for one in found if one.rule == rules.PERIOD_MISNAMED.name]

    assert [one.rpartition("not ")[2] for one in told] == [f"“{years}”"] * bool(years)
