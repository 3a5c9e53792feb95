"""Every computed figure of the 2017 report, from the inputs that it states.

Values and words are those of "Substance Misuse Report", Strategic Policing and Crime
Board, 5 September 2017.
"""

from collections.abc import Callable
from fractions import Fraction

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

FIGURES = """
  users: {value: '22,500', unit: users, note: seed}
  cost_per_user: {value: '62,320', unit: GBP per user per year, note: seed}
  total_cost:
    formula: users * cost_per_user
    unit: GBP per year
    display: {scale: billion, decimals: 1}
  drug_users: {value: '150,000', unit: adults, note: seed}
  cannabis_users: {value: '117,000', unit: adults, note: seed}
  cannabis_share: {formula: cannabis_users / drug_users, unit: percent}
  primary: {value: 31, unit: groups, note: seed}
  secondary: {value: 18, unit: groups, note: seed}
  tertiary: {value: 5, unit: groups, note: seed}
  groups: {value: 84, unit: groups, note: seed}
  drug_groups: {formula: 'sum(primary, secondary, tertiary)', unit: groups}
  drug_groups_share:
    {formula: drug_groups / groups, unit: percent, display: {decimals: 0}}
  abroad: {value: 27, unit: groups, note: seed}
  abroad_drugs: {value: 19, unit: groups, note: seed}
  abroad_share:
    {formula: abroad_drugs / abroad, unit: percent, display: {decimals: 0}}
  deaths: {value: 119, unit: deaths per year, note: seed}
  hours_apart: {formula: 1 / deaths, unit: hours per death, display: {decimals: 0}}
  days_apart: {formula: 1 / deaths, unit: days per death, display: {decimals: 0}}
  reconvicted: {value: 62, unit: percent, note: seed}
  reconvicted_others: {value: 30, unit: percent, note: seed}
  reconviction:
    {formula: reconvicted / reconvicted_others, unit: ratio, display: {decimals: 1}}
  use_1996: {value: 32, unit: percent, note: seed}
  use_2012: {value: 20, unit: percent, note: seed}
  use_fall: {formula: use_1996 - use_2012, unit: percentage points}
  use_fell_by: {formula: (use_1996 - use_2012) / use_1996, unit: percent}
  councils: {value: 7, unit: councils, note: seed}
  councils_recording: {formula: 'councils - quantity(1, "council")', unit: councils}
  crimes_by_users: {value: '43,625', unit: crimes, note: seed}
  share_of_acquisitive: {value: 48, unit: percent, note: seed}
  share_of_all: {value: 21, unit: percent, note: seed}
  acquisitive:
    formula: crimes_by_users / share_of_acquisitive
    unit: crimes
    display: {significant: 2}
  acquisitive_in_full:
    {formula: crimes_by_users / share_of_acquisitive, unit: crimes,
     display: {decimals: 0}}
  recorded:
    {formula: crimes_by_users / share_of_all, unit: crimes, display: {significant: 2}}
  recorded_in_full:
    {formula: crimes_by_users / share_of_all, unit: crimes, display: {decimals: 0}}
  children_per_user: {value: 1, unit: children per user, note: seed}
  children: {formula: users * children_per_user, unit: children}
  drug_users_rate: {value: 6.7, unit: percent, note: seed}
  users_rate: {value: 1.2, unit: percent, note: seed}
  adults_by_drug_users:
    {formula: drug_users / drug_users_rate, unit: adults, display: {significant: 2}}
  adults_by_users:
    {formula: users / users_rate, unit: people, display: {significant: 2}}
  children_low: {value: '200,000', unit: children, note: seed}
  children_high: {value: '300,000', unit: children, note: seed}
  children_rate_low: {value: 2, unit: percent, note: seed}
  children_rate_high: {value: 3, unit: percent, note: seed}
  all_children_low: {formula: children_low / children_rate_low, unit: children}
  all_children_high: {formula: children_high / children_rate_high, unit: children}
  tests: {value: '10,466', unit: drug tests, note: seed}
  positive_rate: {value: 64, unit: percent, note: seed}
  positive: {formula: tests * positive_rate, unit: drug tests, display: {decimals: 0}}
  wards: {value: 40, unit: wards, note: seed}
  busiest_wards: {value: 5, unit: wards, note: seed}
  wards_share: {formula: busiest_wards / wards, unit: percent}
  market_national: {value: '3,300,000,000', unit: GBP, note: seed,
    display: {scale: billion, decimals: 1}}
  market: {value: '188,000,000', unit: GBP, note: seed, display: {scale: million}}
  crimes_prevented: {value: '4,900,000', unit: crimes per year, note: seed,
    display: {scale: million, decimals: 1}}
  benefit: {value: 2.50, unit: GBP per GBP, note: seed}
  deaths_in_england: {formula: 'quantity(6, "deaths per day")', unit: deaths per week}
"""

EXPECTED = {
    "total_cost": ("£1.4bn", "£1,402,200,000"),
    "cannabis_share": ("78%", "78%"),
    "drug_groups": ("54", "54"),
    "drug_groups_share": ("64%", "64.2857142857…% (9/14)"),
    "abroad_share": ("70%", "70.3703703703…% (19/27)"),
    "hours_apart": ("74 hours", "73.6638655462… hours (8,766/119)"),
    "days_apart": ("3 days", "3.06932773109… days (1,461/476)"),
    "reconviction": ("2.1", "2.06666666666… (31/15)"),
    "use_fall": ("12 percentage points", "12 percentage points"),
    "use_fell_by": ("37.5%", "37.5%"),
    "councils_recording": ("6", "6"),
    "acquisitive": ("91,000", "90,885.4166666… (1,090,625/12)"),
    "acquisitive_in_full": ("90,885", "90,885.4166666… (1,090,625/12)"),
    "recorded": ("210,000", "207,738.095238… (4,362,500/21)"),
    "recorded_in_full": ("207,738", "207,738.095238… (4,362,500/21)"),
    "children": ("22,500", "22,500"),
    "adults_by_drug_users": ("2,200,000", "2,238,805.97014… (150,000,000/67)"),
    "adults_by_users": ("1,900,000", "1,875,000"),
    "all_children_low": ("10,000,000", "10,000,000"),
    "all_children_high": ("10,000,000", "10,000,000"),
    "positive": ("6,698", "6,698.24"),
    "wards_share": ("12.5%", "12.5%"),
    "market_national": ("£3.3bn", "£3,300,000,000"),
    "market": ("£188m", "£188,000,000"),
    "crimes_prevented": ("4.9 million", "4,900,000"),
    "benefit": ("£2.50", "£2.50"),
    "deaths_in_england": ("42", "42"),
}

WORKINGS = {
    "total_cost": "22,500 × £62,320 = £1,402,200,000",
    "cannabis_share": "117,000 ÷ 150,000 = 78%",
    "drug_groups": "31 + 18 + 5 = 54",
    "hours_apart": ("1 ÷ 119 × 8,766 hours in a year = 73.6638… hours"),
    "use_fall": "32% − 20% = 12 percentage points",
    "use_fell_by": "(32% − 20%) ÷ 32% = 37.5%",
    "councils_recording": "7 − 1 council = 6",
    "positive": "10,466 × 64% = 6,698.24",
    "deaths_in_england": "6 deaths per day × 7 days in a week = 42",
}


@pytest.fixture
def figures(computed: Callable[..., tuple[Figures, Findings]]) -> Figures:
    """The figures of the report, which have no findings worse than being unused."""
    made, found = computed(FIGURES)
    assert {one.rule for one in found} == {"figure-unused"}
    return made


def _plain(text: str) -> str:
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(("name", "forms"), EXPECTED.items())
def test_a_figure_of_the_report_comes_out(
    figures: Figures, name: str, forms: tuple[str, str]
) -> None:
    """Each computed figure of the report has its printed form and its full value."""
    figure = figures.figures[name]
    assert forms == (_plain(figure.printed), _plain(figure.exact))


@pytest.mark.parametrize(("name", "working"), WORKINGS.items())
def test_a_working_has_the_numbers_put_in(
    figures: Figures, name: str, working: str
) -> None:
    """The working of a computed figure shows full values and the result."""
    assert working == _plain(figures.figures[name].working.sum)


def test_a_share_of_counted_things_keeps_its_parts(figures: Figures) -> None:
    """54 of 84 groups can be said of the share that is computed from them."""
    assert (Fraction(54), Fraction(84)) == figures.figures["drug_groups_share"].shares
    assert figures.figures["reconviction"].shares is None


def test_values_are_kept_as_claims_are_held_to_them(figures: Figures) -> None:
    """Percent is a share of one, points are in points, a rate is in its own unit."""
    assert Fraction(78, 100) == figures.figures["cannabis_share"].value
    assert Fraction(12) == figures.figures["use_fall"].value
    assert Fraction(8766, 119) == figures.figures["hours_apart"].value
