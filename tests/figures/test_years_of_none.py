"""A year that a sentence names is of one of the figures that it states.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  visits_then: {value: 8725, unit: visits, counts: home visits made by crews,
    area: Northwick, period: 2022/23, note: x}
  visits: {value: 11640, unit: visits, counts: home visits made by crews,
    area: Northwick, period: 2023/24, note: x}
  older: {value: 5820, unit: visits, counts: home visits made to older residents,
    area: Northwick, period: 2023/24, note: x}
  older_share: {formula: older / visits, unit: percent, area: Northwick,
    counts: share of home visits made to older residents, period: 2023/24}
  crews_then: {value: 500, unit: people, counts: people in our crews,
    area: Northwick, period: 31 March 2023, note: x}
  crews: {value: 412, unit: people, counts: people in our crews, area: Northwick,
    period: 31 March 2024, note: x}
  trucks: {value: 40, unit: trucks, counts: trucks, area: Northwick,
    period: 2023/24, note: x}
  aim: {value: 12000, unit: visits, counts: target for home visits, area: Northwick,
    period: 2024/25, note: x}
""".replace("note: x", "note: made up")

RIGHT = """
Over the course of 2023/24 crews and volunteers made [11,640](fig:visits) home visits.
At the end of March 2024 there were [412](fig:crews) people in our crews.
In the year to March 2024, [11,640](fig:visits) home visits were made by crews.
In the year to 31 March 2024 crews made [33% more](fig:visits,visits_then) home visits.
Home visits by crews were [up by a third](fig:visits_then,visits) on 2022/23.
Home visits by crews [rose by a third](fig:visits_then,visits) in 2023/24.
Home visits by crews [rose](fig:visits_then,visits) between 2022/23 and 2023/24.
Crews made [2,915 more](fig:visits,visits_then) home visits in 2023/24 than in 2022/23.
Our depot, which opened in 2019, is home to [412](fig:crews) people in our crews.
Launched in 2015, the scheme led to [11,640](fig:visits) home visits by crews.
There are [412](fig:crews) people in our crews, some of whom started in 2003.
Under the rules that were agreed in 2019, crews made [11,640](fig:visits) home visits.
In 2010 there was no such scheme; crews now make [11,640](fig:visits) home visits.
In 2010, when it began, few took part; now [412](fig:crews) people are in our crews.
By 2030 we will need more than the [412](fig:crews) people who are in our crews.
In 2022 the Authority set a target of [12,000](fig:aim) home visits for 2024/25.
Inspectors found in 2025 that [412](fig:crews) people were in our crews.
They reported in 2025 on the [11,640](fig:visits) home visits made by crews.
They were [8,725](fig:visits_then) in 2022/23 and have [risen](fig:visits_then,visits).
There were [291 times as many](fig:visits,trucks) visits as trucks in 2023/24.
"""

WRONG = """
Over the course of 2022/23 crews and volunteers made [11,640](fig:visits) home visits.
At the end of March 2023 there were [412](fig:crews) people in our crews.
In the year to March 2023, [11,640](fig:visits) home visits were made by crews.
Home visits by crews were [11,640](fig:visits) in the year to March 2023.
Home visits by crews were [up by a third](fig:visits_then,visits) on 2021/22.
Home visits [rose by a third](fig:visits_then,visits), and that in 2022/23.
Visits [rose](fig:visits_then,visits), and well so, between 2021/22 and 2023/24.
Crews made [2,915 more](fig:visits,visits_then) home visits in 2022/23 than in 2022/23.
Crews made [2,915 more](fig:visits,visits_then) visits in 2022/23 than a year earlier.
[Half](fig:older_share), [5,820](fig:older), were to older residents in 2022/23.
Of the visits made in 2022/23, [half](fig:older_share) were to older residents.
We made [291 times as many](fig:visits,trucks) visits as we had trucks in 2022/23.
Looking back at 2022/23, this stands out: crews made [11,640](fig:visits) visits.
For work not done in 2022/23, which held us up, crews made [11,640](fig:visits) visits.
They were [88 fewer](fig:crews,crews_then) in March 2023 than in March 2023.
"""


@pytest.mark.parametrize("sentence", RIGHT.strip().splitlines())
def test_a_year_of_one_of_its_figures_is_right(
    computed: Compute, sentence: str
) -> None:
    """What was agreed, opened or told in another year is of that year."""
    _, found = computed(FIGURES, sentence)
    assert [] == [x.message for x in found if x.rule == "period-misnamed"]


@pytest.mark.parametrize("sentence", WRONG.strip().splitlines())
def test_a_year_of_none_of_them_is_an_error(computed: Compute, sentence: str) -> None:
    """However far it stands, and at whichever end, it is found once."""
    _, found = computed(FIGURES, sentence)
    assert ["period-misnamed"] == [x.rule for x in found if x.rule == "period-misnamed"]


def test_it_says_which_years_are_meant(computed: Compute) -> None:
    """The message names both years of a change, and the hint offers them."""
    words = (
        "Home visits by crews were [up by a third](fig:visits_then,visits) on 2021/22."
    )
    _, found = computed(FIGURES, words)
    (one,) = [x for x in found if x.rule == "period-misnamed"]
    assert one.message == (
        "“up by a third” states figures of 2022/23 and 2023/24, and not “on 2021/22”"
    )
    assert one.hint == (
        "say “between 2022/23 and 2023/24”, or name a figure of 2021/22"
    )
