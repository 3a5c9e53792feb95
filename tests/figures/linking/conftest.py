"""A brief of a service and its library, made up for tests, and what it is offered."""

from collections.abc import Callable

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.ledger import Figures
from brief.figures.linking import Offered, offered

FIGURES = """\
  users: {value: '22,500', unit: users, note: made up}
  children: {value: '22,500', unit: children, note: made up}
  staff:
    {value: 412, unit: people, counts: staff of the service, period: '2024', note: x}
  staff_before:
    {value: 443, unit: people, counts: staff of the service, period: '2023', note: x}
  smokers_1996: {value: 32, unit: percent, period: '1996', note: made up}
  smokers_2012: {value: 20, unit: percent, period: '2012', note: made up}
  smokers_fall:
    {formula: smokers_1996 - smokers_2012, unit: percentage points}
  income_2019: {value: '150,000', unit: GBP, period: '2019', note: made up}
  income_2024: {value: '300,000', unit: GBP, period: '2024', note: made up}
  women_vol: {value: 101, unit: women, note: made up}
  volunteers: {value: 158, unit: volunteers, note: made up}
  seen: {value: 94, unit: percent, better: higher, note: made up}
  target: {value: 95, unit: percent, better: higher, note: made up}
  wait: {value: 18, unit: minutes, note: made up}
"""

TABLES = {
    "data/loans.csv": "year,loans\n2018,9100\n2019,9400\n2020,7000\n2021,7600\n"
    "2022,8200\n2023,8900\n2024,9600\n",
    "data/visits.csv": "time,visits\nday,300\nevening,200\nnight,1\n",
}

MakeBrief = Callable[..., Brief]
Targets = Callable[[str], dict[str, list[str]]]


@pytest.fixture
def service(brief_of: MakeBrief) -> tuple[Brief, Figures]:
    """Make the brief with its figures."""
    brief = brief_of(FIGURES, tables=TABLES)
    return brief, compute(brief)[0]


@pytest.fixture
def offers_in(service: tuple[Brief, Figures]) -> Callable[[str], tuple[Offered, ...]]:
    """Give what the quantities of a draft are offered."""
    return lambda text: offered(text, *service)


@pytest.fixture
def targets_in(offers_in: Callable[[str], tuple[Offered, ...]]) -> Targets:
    """Give what each quantity of a draft could be linked to, by its words."""
    return lambda text: {
        one.loose.said: [offer.target for offer in one.offers]
        for one in offers_in(text)
    }
