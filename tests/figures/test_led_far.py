"""Claims of figures that another part of their sentence leads, or frames as a fact.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings, Level

Compute = Callable[..., tuple[Figures, Findings]]

ROWS = [
    line.split(" | ", maxsplit=1)
    for line in (Path(__file__).parent / "led-far.txt").read_text().splitlines()
    if line and not line.startswith("#")
]
HOUSEHOLDS = "unit: households, counts: households owed a duty"
RENT = "unit: GBP per week, counts: average weekly rent"
RATE = "unit: 'deaths per 100,000 people', counts: rate of deaths"
MONEY = "unit: GBP, period: 2023/24, counts"
REPLIES = "unit: complaints, period: 2023/24, counts"
HURT = "unit: admissions, counts: emergency admissions after falls"
REACHED = "unit: percent, counts: share of calls reached within the response standard"
TRIPS = "unit: trips, counts: trips"
FIGURES = (
    "".join(
        f"  {name}: {{value: {value}, {said}, note: made up}}\n"
        for name, value, said in (
            ("owed_before", 2711, f"{HOUSEHOLDS}, period: 2018/19"),
            ("owed", 3906, f"{HOUSEHOLDS}, period: 2023/24"),
            ("council", 97.35, f"{RENT}, population: council tenants, period: 2023/24"),
            ("private", 214.8, f"{RENT}, population: private tenants, period: 2023/24"),
            ("city", 14.2, f"{RATE}, area: the city, period: '2023'"),
            ("region", 9.6, f"{RATE}, area: the region, period: '2023'"),
            ("spent", 157900000, f"{MONEY}: total spending"),
            ("income", 152600000, f"{MONEY}: total income"),
            ("complaints", 6284, f"{REPLIES}: complaints received"),
            ("answered", 5147, f"{REPLIES}: complaints answered in time"),
            ("trams_before", 9856300, f"{TRIPS} by tram, period: 2022/23"),
            ("trams", 12740500, f"{TRIPS} by tram, period: 2023/24"),
            ("buses_before", 44182700, f"{TRIPS} by bus, period: 2022/23"),
            ("buses", 48316400, f"{TRIPS} by bus, period: 2023/24"),
            ("fires_before", 2880, "unit: fires, counts: fires, period: 2022/23"),
            ("fires", 2310, "unit: fires, counts: fires, period: 2023/24"),
            (
                "lit_before",
                1386,
                "unit: fires, counts: deliberate fires, period: 2022/23",
            ),
            ("lit", 1012, "unit: fires, counts: deliberate fires, period: 2023/24"),
            ("dead_before", 41, "unit: deaths, counts: deaths, period: '2018'"),
            ("dead", 68, "unit: deaths, counts: deaths, period: '2023'"),
            ("hurt_before", 2475, f"{HURT}, period: 2022/23"),
            ("hurt", 2310, f"{HURT}, period: 2023/24"),
            ("reached_before", 75.8, f"{REACHED}, period: 2022/23"),
            ("reached", 71.3, f"{REACHED}, period: 2023/24"),
            ("poor_before", 887, f"{HOUSEHOLDS}, period: '2014'"),
            ("poor", 1836, f"{HOUSEHOLDS}, period: '2024'"),
        )
    )
    + "  poor_ratio: {formula: poor / poor_before, unit: ratio,"
    + " counts: 2024 over 2014}\n"
)


@pytest.mark.parametrize(("verdict", "prose"), ROWS)
def test_what_leads_from_far_is_heard(
    computed: Compute, verdict: str, prose: str
) -> None:
    """A true sentence passes; another amount, way or year than it says is found."""
    _, found = computed(FIGURES, prose.replace("](", "](fig:"))
    inside = [one for one in found if "report.md" in str(one.where)]
    errors = [
        f"{one.rule}: {one.message}" for one in inside if one.level is Level.ERROR
    ]

    assert verdict == ("false" if errors else "true"), errors
