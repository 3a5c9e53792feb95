"""What the head of a table says of its values: by which month, of what limit, per what.

Everything in these tables and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

TABLES = {
    "data/stock.csv": "year,graves left unsold at 31 March\n2021,900\n2022,840\n"
    "2023,750\n",
    "data/open.csv": "year,inquests open for more than twelve months\n2021,90\n"
    "2022,81\n2023,72\n",
    "data/rate.csv": 'year,"births per 1,000 women aged 15 to 44"\n2021,52.1\n'
    "2022,51.4\n2023,50.2\n",
    "data/rent.csv": "year,median monthly rent (£)\n2021,700\n2022,760\n2023,815\n",
}
SERIES = (
    "  {}\nseries:\n  stock: {note: made up}\n  open: {note: made up}\n"
    "  rate: {note: made up}\n  rent: {note: made up}\n"
)


def _errors(computed: Compute, prose: str) -> list[str]:
    _, found = computed(SERIES, prose, tables=TABLES)
    inside = [one for one in found if "report.md" in str(one.where)]
    return [f"{one.rule}: {one.message}" for one in inside if str(one.level) == "error"]


@pytest.mark.parametrize(
    "prose",
    [
        "In March 2022 there were [840](series:stock) graves left unsold.",
        "On 31 March 2022 [840](series:stock) graves were left unsold.",
        "In the year to March 2023 they [fell by 90](series:stock).",
        "In 2022 [81](series:open) inquests had been open for over a year.",
        "In 2022 there were [81](series:open) inquests more than twelve months old.",
        "In 2022 there were [51.4 births per 1,000](series:rate) women aged 15 to 44.",
        "The median rent [went past £800 a month](series:rent) in 2023.",
    ],
)
def test_what_the_head_says_is_understood(computed: Compute, prose: str) -> None:
    """Its month dates the values, its limit is no loose number, its base is theirs."""
    assert [] == _errors(computed, prose)


@pytest.mark.parametrize(
    "prose",
    [
        "In September 2022 there were [840](series:stock) graves left unsold.",
        "In March 2022 there were [750](series:stock) graves left unsold.",
        "In 2022 [81](series:open) inquests had been open for over two years.",
        "In 2022 there were [51.4 births per 100](series:rate) women aged 15 to 44.",
        "In 2022 there were [51.4](series:rate) births to women aged 20 to 44.",
        "The median rent [went past £900 a month](series:rent) in 2023.",
    ],
)
def test_what_the_head_does_not_say_is_found(computed: Compute, prose: str) -> None:
    """Another month, another limit, another base and other ages are not its own."""
    assert [] != _errors(computed, prose)
