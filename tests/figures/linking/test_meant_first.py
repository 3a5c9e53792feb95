"""What words mean is offered before what merely shares their value."""

from collections.abc import Callable

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.linking import offered

FIGURES = """\
  hurt:
    {value: 318, unit: people, counts: people killed or injured, area: County,
     period: '2024', better: lower, note: x}
  hurt_2023:
    {value: 336, unit: people, counts: people killed or injured, area: County,
     period: '2023', better: lower, note: x}
  hurt_east: {value: 108, unit: people, counts: people killed or injured, area: East,
    period: '2024', note: x}
  hurt_north: {value: 120, unit: people, counts: people killed or injured,
    area: North, period: '2024', note: x}
  hurt_west: {value: 90, unit: people, counts: people killed or injured, area: West,
    period: '2024', note: x}
  target:
    {value: 300, unit: people, counts: target for people killed or injured,
     area: County, period: '2024', better: lower, note: x}
  drivers:
    {value: 106, unit: people, counts: drivers killed or injured, area: County,
     period: '2024', note: x}
  rate_east: {formula: hurt_east / folk_east, unit: 'people per 100,000 residents',
    counts: rate of people hurt, area: East, period: '2024'}
  rate_north: {formula: hurt_north / folk_north, unit: 'people per 100,000 residents',
    counts: rate of people hurt, area: North, period: '2024'}
  rate_west: {formula: hurt_west / folk_west, unit: 'people per 100,000 residents',
    counts: rate of people hurt, area: West, period: '2024'}
  folk_east: {value: '210,000', unit: residents, counts: residents, area: East,
    period: mid-2024, note: x}
  folk_north: {value: '250,000', unit: residents, counts: residents, area: North,
    period: mid-2024, note: x}
  folk_west: {value: '180,000', unit: residents, counts: residents, area: West,
    period: mid-2024, note: x}
  cameras: {value: 36, unit: cameras, counts: safety cameras, area: County, note: x}
  patrols: {value: 48, unit: posts, counts: posts for patrols, area: County, note: x}
  vacant: {value: 7, unit: posts, counts: vacant posts, area: County, note: x}
  drunk:
    {value: 140, unit: casualties, counts: casualties of drink, area: County, note: x,
     estimate: true, interval: {low: 110, high: 170, level: 95%}}
  children: {value: 30, unit: children, counts: children hurt, area: County, note: x}
"""

TABLES = {
    "data/deaths.csv": "Year,Road deaths\n2016,31\n2017,36\n2018,29\n2019,30\n"
    "2020,22\n2021,27\n2022,28\n2023,24\n2024,26\n",
    "data/injured.csv": "Year,People killed or injured\n2015,412\n2016,398\n2017,405\n"
    "2018,388\n2019,371\n2020,298\n2021,340\n2022,352\n2023,336\n2024,318\n",
    "data/yards.csv": "yard,lorries\nEast,4\nWest,9\n",
}

Targets = Callable[[str], dict[str, list[str]]]


@pytest.fixture
def targets_in(brief_of: Callable[..., Brief]) -> Targets:
    """Give what each quantity of a draft could be linked to, by its words."""
    brief = brief_of(FIGURES, tables=TABLES)
    figures = compute(brief)[0]
    return lambda text: {
        one.loose.said: [offer.target for offer in one.offers]
        for one in offered(text, brief, figures)
    }


OFFERED_FIRST = {
    "The plan set a target of 300; the county missed it by 18 in 2024.": (
        "18",
        "fig:hurt,target",
    ),
    "In East it was 51.4 per 100,000 residents.": ("51.4 per 100,000", "fig:rate_east"),
    "One in three people killed or injured in 2024 were drivers.": (
        "One in three",
        "fig:drivers,hurt",
    ),
    "The number of road deaths peaked in 2017, at 36.": ("36", "series:deaths"),
    "Seven of the 48 posts for patrols were vacant.": (
        "Seven of the 48",
        "fig:vacant,patrols",
    ),
    "East had the highest rate in 2024.": (
        "the highest rate",
        "fig:rate_east,rate_north,rate_west",
    ),
    "North had the lowest rate of the three.": (
        "the lowest rate",
        "fig:rate_north,rate_east,rate_west",
    ),
    "The number killed or injured was lowest in 2020.": ("lowest", "series:injured"),
    "The number killed or injured has fallen by 94 since 2015, and has fallen again.": (
        "fallen by 94",
        "series:injured",
    ),
}


@pytest.mark.parametrize(("text", "meant"), OFFERED_FIRST.items())
def test_what_is_meant_is_offered_first(
    text: str, meant: tuple[str, str], targets_in: Targets
) -> None:
    """A gap, a rate, a part, a peak and the highest of several places."""
    words, target = meant
    assert targets_in(text)[words][0] == target


def test_a_share_and_its_whole_are_of_one_time_and_kind(targets_in: Targets) -> None:
    """48 people per 100,000 are no posts; what was in 2023 is no whole of 2024."""
    offers = targets_in("Seven of the 48 posts for patrols were vacant.")
    assert offers["Seven of the 48"] == ["fig:vacant,patrols"]
    offers = targets_in("One in three people killed or injured were drivers.")
    assert not [one for one in offers["One in three"] if "2023" in one]


def test_an_interval_is_that_of_its_estimate_alone(targets_in: Targets) -> None:
    """The words "110 to 170" are no statement of 120, which lies between."""
    offers = targets_in("It was 95% likely to be 110 to 170.")
    assert offers["110 to 170"] == ["fig:drunk"]


def test_the_width_of_an_estimate_is_nothing_else(targets_in: Targets) -> None:
    """The 30 of "140, give or take 30" are no children; 30 children are."""
    offers = targets_in("Drink hurt 140 people, give or take 30, in that year.")
    assert offers["30"] == []
    assert "fig:children" in targets_in("Some 30 children were hurt.")["Some 30"]


@pytest.mark.parametrize(
    "text",
    [
        "West had the highest rate in 2024.",
        "East had the lowest rate in 2024.",
        "The rate was highest in 2024.",
    ],
)
def test_a_place_that_is_not_the_highest_is_offered_no_three(
    text: str, targets_in: Targets
) -> None:
    """Words are held to the three before they are offered; a year is no place."""
    offers = [each for them in targets_in(text).values() for each in them]
    assert not [each for each in offers if each.count("rate_") > 2]


def test_what_moved_is_one_thing_in_one_place(targets_in: Targets) -> None:
    """Two districts are no two times: nothing rose from West to North."""
    offers = targets_in("The number of people killed or injured rose by a third.")
    assert not [one for one in offers["rose by a third"] if "hurt_west" in one]


def test_the_end_of_one_statement_is_no_quantity(targets_in: Targets) -> None:
    """In "since 2015, and has fallen" one statement ends and the next begins."""
    offers = targets_in("It has fallen by 94 since 2015, and has fallen again.")
    assert list(offers) == ["fallen by 94"]
    assert "Since 2015, it has fallen" in targets_in("Since 2015, it has fallen.")


def test_two_more_counts_no_list(targets_in: Targets) -> None:
    """A list holds as many, never so many more."""
    offers = targets_in("There were two more road deaths in 2024 than in 2023.")
    assert offers["two more"] == ["series:deaths"]
    assert targets_in("The town has two yards.")["two"] == ["count:data/yards.csv"]
