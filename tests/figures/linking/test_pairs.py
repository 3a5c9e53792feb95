"""Pairs of figures offered to words that compare, the best fitting first."""

import time
from collections.abc import Callable
from itertools import cycle, islice

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.linking import offered

Targets = Callable[[str], dict[str, list[str]]]

COMPARED = {
    "Smoking fell by 12 percentage points.": "fig:smokers_1996,smokers_2012",
    "Smoking fell by more than a third.": "fig:smokers_1996,smokers_2012",
    "Staff fell by 7%.": "fig:staff_before,staff",
    "There are 31 fewer staff.": "fig:staff,staff_before",
    "64% of volunteers are women.": "fig:women_vol,volunteers",
    "Nearly two thirds of volunteers are women.": "fig:women_vol,volunteers",
    "The result was one percentage point below the target.": "fig:seen,target",
    "Income doubled.": "fig:income_2019,income_2024",
    "Income grew by £150,000.": "fig:income_2019,income_2024",
    "Income is twice what it was in 2019.": "fig:income_2024,income_2019",
    "Users outnumber staff.": "fig:users,staff",
    "There are 55 times as many users as staff.": "fig:users,staff",
    "Staff fell from 443 to 412.": "fig:staff_before,staff",
    "101 of 158 volunteers are women.": "fig:women_vol,volunteers",
    "Staff have fallen since 2023.": "fig:staff_before,staff",
}


@pytest.mark.parametrize(("text", "pair"), COMPARED.items())
def test_words_that_compare_are_offered_the_pair_first(
    text: str, pair: str, targets_in: Targets
) -> None:
    """Two figures that belong together and bear the words out, in their order."""
    (offers,) = targets_in(text).values()
    assert pair == offers[0]


def test_words_beside_an_aim_are_offered_the_result_and_then_the_aim(
    targets_in: Targets,
) -> None:
    """Both ways round lie one point apart; the aim is named second."""
    found = targets_in("The trust missed its target by one percentage point.")
    assert ["fig:seen,target"] == found["one percentage point"]


FALSE = (
    "Smoking fell by 10 percentage points.",
    "Staff fell by 12%.",
    "There are 40 fewer staff.",
    "48% of volunteers are women.",
    "Income tripled.",
    "Income grew by £250,000.",
    "Staff outnumber users.",
)


@pytest.mark.parametrize("text", FALSE)
def test_words_that_no_pair_bears_out_are_offered_none(
    text: str, targets_in: Targets
) -> None:
    """A pair that belongs together is not offered words that are false of it."""
    offers = [target for them in targets_in(text).values() for target in them]
    assert not [
        target
        for target in offers
        if target.startswith("fig:")
        and "," in target
        and not target.startswith("fig:staff_before,")
    ]


def test_figures_that_do_not_belong_together_are_no_pair(
    brief_of: Callable[..., Brief],
) -> None:
    """Trees and letters may be half as many by chance."""
    brief = brief_of(
        "  trees: {value: 50, unit: trees, population: parks, note: x}\n"
        "  letters: {value: 100, unit: letters, population: homes, note: x}\n"
    )
    (one,) = offered("Half of them came.", brief, compute(brief)[0])
    assert () == one.offers


def test_what_was_is_no_part_of_what_is(targets_in: Targets) -> None:
    """Half the income of 2024 came in 2019, which is no half of anybody's children."""
    assert [] == targets_in("Half the children came.")["Half"]


SHARE = """\
  women: {value: 101, unit: volunteers, population: volunteers, note: x}
  all_volunteers: {value: 158, unit: volunteers, population: volunteers, note: x}
  women_share: {formula: women / all_volunteers, unit: percent, display: {decimals: 0}}
"""


def test_a_figure_of_exactly_that_meaning_comes_before_a_pair(
    brief_of: Callable[..., Brief],
) -> None:
    """The share is a figure itself; the part and its whole are offered behind it."""
    brief = brief_of(SHARE)
    (one,) = offered("64% of volunteers are women.", brief, compute(brief)[0])
    targets = [offer.target for offer in one.offers]
    assert ["fig:women_share", "fig:women,all_volunteers"] == targets


def test_a_level_is_offered_to_no_change_that_a_pair_means(targets_in: Targets) -> None:
    """What was reached, £150,000, is not by how much it grew."""
    (offers,) = targets_in("Income grew by £150,000.").values()
    assert "fig:income_2019" not in offers


def test_a_time_in_another_unit_is_offered_its_figure(targets_in: Targets) -> None:
    """18 minutes are 0.3 hours, and not 0.4."""
    assert ["fig:wait"] == targets_in("The wait is 0.3 hours.")["0.3 hours"]
    assert [] == targets_in("The wait is 0.4 hours.")["0.4 hours"]


THINGS = "visits loans pupils patients homes trees parks roads calls letters".split()
SENTENCES = (
    "In {year} {thing} rose by 7%.",
    "There were {number:,} {thing}.",
    "The {thing} were fewer than before.",
    "{share}% of {thing} were lost.",
    "The {thing} fell by more than a third.",
)


def test_a_long_draft_over_many_figures_is_offered_in_seconds(
    brief_of: Callable[..., Brief],
) -> None:
    """200 quantities are held to 200 figures of one population, with few offers."""
    entries = "".join(
        f"  {thing}_{year}: {{value: {(year * 7919 + len(thing)) % 9973 + 20},"
        f" unit: {thing}, counts: number of {thing}, population: town,"
        f" period: '{year}', note: x}}\n"
        for thing in THINGS
        for year in range(2000, 2020)
    )
    brief = brief_of(entries)
    figures, _ = compute(brief)
    told = (
        form.format(
            thing=thing, year=2000 + at % 20, number=at * 41 + 20, share=at % 90
        )
        for at, (form, thing) in enumerate(
            zip(cycle(SENTENCES), cycle((*THINGS, "staff")), strict=False), 1
        )
    )
    text = "\n\n".join(islice(told, 200))
    begun = time.perf_counter()
    found = offered(text, brief, figures)
    assert 30 > time.perf_counter() - begun
    assert 200 <= len(found)
    assert 12 > max(len(one.offers) for one in found)


DISTRICTS = """
  pupils: {value: 48600, unit: pupils, counts: pupils, area: Shire, period: '2023',
    note: x}
  pupils_south: {value: 20250, unit: pupils, counts: pupils, area: South,
    period: '2023', note: x}
  pupils_before: {value: 60000, unit: pupils, counts: pupils, area: Shire,
    period: '2018', note: x}
  takeup_north: {value: 88, unit: percent, counts: share who eat, area: North, note: x}
  takeup_south: {value: 84, unit: percent, counts: share who eat, area: South, note: x}
  ratio: {value: 1.85, unit: ratio, counts: South over North, note: x}
  officers: {value: 648, unit: officers, counts: officers, period: '2025', note: x}
  officers_2023: {value: 612, unit: officers, counts: officers, period: '2023', note: x}
  meal: {value: 2.75, unit: GBP, counts: cost of a meal, note: x}
  late: {value: 8870, unit: incidents, counts: late incidents, note: x}
  late_share: {value: 15.2, unit: percent, counts: share of incidents, note: x}
"""

DISTRICT_OFFERS = {
    "Of the pupils, two in five live in South.": ("two in five", "pupils_south,pupils"),
    "Take-up is higher in North than in South.": (
        "higher in North than",
        "takeup_north,takeup_south",
    ),
    "There are 36 more than the 612 officers of 2023.": ("612", "officers_2023"),
    "Late were 8,870 incidents, or more than one in seven.": ("8,870", "late"),
}


@pytest.mark.parametrize(("text", "offer"), DISTRICT_OFFERS.items())
def test_what_a_sentence_means_is_offered_first(
    text: str, offer: tuple[str, str], brief_of: Callable[..., Brief]
) -> None:
    """A district and its county, two districts, and what a number is compared with."""
    brief = brief_of(DISTRICTS)
    found = {
        one.loose.said: [each.target for each in one.offers]
        for one in offered(text, brief, compute(brief)[0])
    }
    words, target = offer
    assert f"fig:{target}" == found[words][0]


@pytest.mark.parametrize(
    "text", ["There are two of them.", "There are three laws.", "It is one of them."]
)
def test_a_whole_number_is_offered_no_ratio_and_no_money(
    text: str, brief_of: Callable[..., Brief]
) -> None:
    """Two is none of 1.85, and three no £2.75."""
    brief = brief_of(DISTRICTS)
    offers = offered(text, brief, compute(brief)[0])
    targets = {each.target for one in offers for each in one.offers}
    assert not targets & {"fig:ratio", "fig:meal", "fig:takeup_north"}
