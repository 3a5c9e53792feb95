"""Those killed are no sum of those killed and those seriously hurt, nor the reverse.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.figures.compute import compute
from brief.rules import POPULATION_MISNAMED
from tests.figures.conftest import MakeBrief
from tests.figures.declared import SHOWN, Compute, exhibit, report, section

FIGURES = """
  all_2024: {value: 318, unit: people, counts: people killed or seriously injured,
    period: "2024", note: x}
  all_2023: {value: 336, unit: people, counts: people killed or seriously injured,
    period: "2023", note: x}
  deaths: {value: 26, unit: deaths, counts: road deaths, period: "2024", note: x}
  serious: {value: 292, unit: people, counts: people seriously injured,
    period: "2024", note: x}
  every: {value: 2100, unit: casualties, counts: casualties of every severity,
    period: "2024", note: x}
  riders: {value: 80, unit: people, counts: riders killed or seriously injured,
    population: riders, period: "2024", note: x}
  cyclists: {value: 54, unit: people, counts: cyclists killed or seriously injured,
    population: cyclists, period: "2024", note: x}
  share: {formula: riders / all_2024, unit: percent, display: {decimals: 0},
    counts: share of people killed or seriously injured who were riders}
  fall: {formula: (all_2023 - all_2024) / all_2023, unit: percent,
    counts: fall in people killed or seriously injured, display: {decimals: 0}}
  cost: {value: 2400000, unit: GBP per death, counts: cost to society of a road death,
    display: {scale: million, decimals: 1}, note: x}
""".replace("note: x", "note: made up")
SERIES = """series:
  hurt:
    counts: people killed or seriously injured
    note: made up
"""
TABLE = {"data/hurt.csv": "year,hurt\n2022,352\n2023,336\n2024,318\n"}

WRONG = (
    "In 2024 [318](fig:all_2024) people were killed on the roads.",
    "There were [318](fig:all_2024) people killed in 2024.",
    "The number of people killed was [318](fig:all_2024) in 2024.",
    "In 2024 [318](fig:all_2024) were killed.",
    "In 2024 [318](fig:all_2024) people were seriously injured.",
    "In 2024 [318](fig:all_2024) people lost their lives.",
    "In 2024 [318](fig:all_2024) people were killed or injured.",
    (
        "In 2024 [318](fig:all_2024) people were killed and"
        " [292](fig:serious) seriously injured."
    ),
    "In 2024 [26](fig:deaths) people were killed or seriously injured.",
    "In 2024 [26](fig:deaths) people were seriously injured.",
    "In 2024 [292](fig:serious) people were killed or seriously injured.",
    "In 2024 [292](fig:serious) people were slightly injured.",
    "In 2024 [2,100](fig:every) people were killed.",
    "In 2024 [2,100](fig:every) casualties were slight.",
    "In 2024 [80](fig:riders) riders were killed.",
    "In 2024 [a quarter](fig:share) of those killed were riders.",
    "Of those killed in 2024, [80](fig:riders) were riders.",
    "In 2024 [18 fewer](fig:all_2024,all_2023) people were killed than in 2023.",
    "The number of people killed [fell by 5%](fig:fall) between 2023 and 2024.",
    "[15%](fig:all_2024,every) of casualties in 2024 were killed.",
    "In 2023 [336](series:hurt) people were killed on the roads.",
    "Each road casualty costs society [£2.4m](fig:cost).",
)

RIGHT = (
    "In 2024 [318](fig:all_2024) people were killed or seriously injured.",
    "In 2024 [318](fig:all_2024) people were seriously injured or lost their lives.",
    "In 2024 [318](fig:all_2024) people were killed or badly hurt on our roads.",
    "In 2024 [318](fig:all_2024) people were either killed or very seriously injured.",
    "In 2024 [318](fig:all_2024) people were killed or left with serious injuries.",
    "In 2024 [318](fig:all_2024) people were killed or lamed for life.",
    (
        "The number of people killed or seriously injured fell from"
        " [336](fig:all_2023) in 2023 to [318](fig:all_2024) in 2024."
    ),
    (
        "In 2024 [318](fig:all_2024) people were killed ([26](fig:deaths)) or seriously"
        " injured ([292](fig:serious))."
    ),
    (
        "Of the [318](fig:all_2024) people killed or seriously injured,"
        " [26](fig:deaths) died."
    ),
    (
        "[26](fig:deaths) of the [318](fig:all_2024) people killed or seriously injured"
        " in 2024 died."
    ),
    (
        "Of the [318](fig:all_2024) people killed or seriously injured,"
        " [80](fig:riders) were hurt on motorcycles."
    ),
    (
        "In 2024 [26](fig:deaths) people were killed and [292](fig:serious) seriously"
        " injured."
    ),
    "In 2024 [26](fig:deaths) people died, and many more were hurt.",
    "In 2024 [26](fig:deaths) people died of their injuries.",
    (
        "In 2024 the dead numbered [26](fig:deaths), the seriously injured"
        " [292](fig:serious)."
    ),
    "In 2024 [292](fig:serious) people survived with serious injuries.",
    "In 2024 [2,100](fig:every) people were killed or hurt.",
    (
        "In 2024 [2,100](fig:every) people were killed, seriously injured or slightly"
        " injured."
    ),
    "In 2024 there were [2,100](fig:every) casualties, some of whom died.",
    (
        "In 2024 [80](fig:riders) riders were killed or seriously injured, of whom"
        " a few died."
    ),
    (
        "After a cyclist died in 2023 there were [54](fig:cyclists) cyclists killed or"
        " seriously injured in 2024."
    ),
    "In 2024 [a quarter](fig:share) of those killed or badly hurt were riders.",
    "[15%](fig:all_2024,every) of casualties in 2024 were killed or seriously injured.",
    "Each road death costs society [£2.4m](fig:cost).",
    "In 2023 [336](series:hurt) people were killed or seriously injured.",
)


def _found(computed: Compute, prose: str) -> list[str]:
    """Compute a brief with these words, and give what was found of whom they are."""
    _, found = computed(FIGURES + SERIES, prose, tables=TABLE)
    return [str(one) for one in found if one.rule == POPULATION_MISNAMED.name]


@pytest.mark.parametrize("prose", WRONG)
def test_what_befell_those_counted_is_all_that_is_counted(
    computed: Compute, prose: str
) -> None:
    """Neither a part of it may be said, nor more, nor another."""
    assert 1 == len(_found(computed, prose))


@pytest.mark.parametrize("prose", RIGHT)
def test_the_same_in_other_words_stands(computed: Compute, prose: str) -> None:
    """Other words for it, and what is said of a part that has a number, are right."""
    assert [] == _found(computed, prose)


def test_the_figure_that_is_meant_is_offered(computed: Compute) -> None:
    """It is of the same people, place and time, and counts what the words say."""
    _, found = computed(FIGURES, "In 2024 [318](fig:all_2024) people were killed.")
    (one,) = (one for one in found if one.rule == POPULATION_MISNAMED.name)
    assert one.hint.endswith("if that one is meant, write [26](fig:deaths)")


# ---------------------------------------------------------------- exhibits

_LINES = """kind: lines
title: Roads
subtitle: {}
alternative: A chart.
source: Made up.
data: {{table: data/hurt.csv, label: year, series: [{{column: hurt, label: {}}}]}}
"""
_OWN = "People killed or seriously injured"


@pytest.mark.parametrize(
    ("subtitle", "label", "wrong"),
    [
        (f"{_OWN} on the roads, 2022 to 2024", _OWN, False),
        ("Deaths and serious injuries, 2022 to 2024", _OWN, False),
        ("Those killed or badly hurt on the roads", "Killed or seriously hurt", False),
        ("By year, 2022 to 2024", _OWN, False),
        ("Road casualties, 2022 to 2024", "Casualties", False),
        ("People killed on the roads, 2022 to 2024", _OWN, True),
        (f"{_OWN} on the roads, 2022 to 2024", "Deaths", True),
        ("Cyclists killed or seriously injured, 2022 to 2024", _OWN, True),
    ],
)
def test_a_chart_of_those_hurt_is_told_of_all_of_them(
    brief_of: MakeBrief, subtitle: str, label: str, *, wrong: bool
) -> None:
    """Its subtitle and its label say what it draws, of whom, and no part of it."""
    shown = brief_of(
        FIGURES + SERIES,
        tables=TABLE,
        exhibits=exhibit(_LINES.format(subtitle, label)),
        report=report(section("Section", SHOWN)),
    )
    found = [one.rule for one in compute(shown)[1]]
    assert wrong is (POPULATION_MISNAMED.name in found)


_TABLE = """kind: table
title: Districts
subtitle: {}
source: Made up.
data: {{table: data/districts.csv, label: District}}
"""


@pytest.mark.parametrize(
    ("subtitle", "wrong"),
    [
        ("Residents, and people killed or seriously injured", False),
        ("Deaths and serious injuries, and residents", False),
        ("Residents, and people killed", True),
        ("Residents, and people slightly injured", True),
    ],
)
def test_a_table_is_told_of_its_columns(
    brief_of: MakeBrief, subtitle: str, *, wrong: bool
) -> None:
    """What befell somebody stands at the head of a column."""
    table = "District,Residents,Killed or seriously injured\nAshby,210,8\n"
    made = brief_of(
        FIGURES,
        tables={"data/districts.csv": table},
        exhibits=exhibit(_TABLE.format(subtitle)),
        report=report(section("Section", SHOWN)),
    )
    found = [one.rule for one in compute(made)[1]]
    assert wrong is (POPULATION_MISNAMED.name in found)
