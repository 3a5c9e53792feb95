"""A year or a place that stands far from its number, or without "in", is its own.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]


def _of(name: str, told: str) -> str:
    return f"  {name}: {{{told}, note: made up}}\n"


def _damp(name: str, value: int, area: str) -> str:
    told = f"value: {value}, unit: reports, counts: reports of damp and mould"
    return _of(name, f"{told}, area: {area}, period: 2024/25")


FIGURES = (
    "\n"
    + _damp("damp", 1242, "Borough of Thorn")
    + _damp("ashby", 620, "Ashby")
    + _damp("berry", 358, "Berry")
    + _damp("ely", 264, "Ely Green")
    + _of(
        "seen",
        "value: 994, unit: reports, counts: reports of damp inspected within 14 days,"
        " area: Borough of Thorn, period: 2024/25",
    )
    + _of("limit", "value: 14, unit: days, counts: days to inspect a report in")
    + _of(
        "on_time",
        "value: 83, unit: percent, counts: share of repairs finished on time,"
        " area: Borough of Thorn, period: 2024/25",
    )
    + _of(
        "children",
        "value: 310, unit: households, counts: households with a child under five"
        " that had damp, area: Borough of Thorn, period: 2024/25",
    )
    + _of(
        "half",
        "value: 50, unit: percent, counts: share of reports of damp made in Ashby,"
        " area: Borough of Thorn, period: 2024/25",
    )
)

_COUNTED = """
  drivers: {value: 106, unit: people, counts: lorry drivers killed or badly hurt,
    area: Thorn, period: 2024, note: x}
  deaths: {value: 26, unit: deaths, counts: road deaths, area: Thorn, period: 2024,
    note: x}
  young: {value: 30, unit: people, counts: children under 16 killed or badly hurt,
    area: Thorn, period: 2024, note: x}
  speed: {value: 46, unit: percent, counts: share of cars above the 30 mph limit,
    area: Thorn, period: 2024, population: cars, note: x,
    qualifiers: [{says: in free-flowing traffic}]}
  rate: {value: 51, unit: people per million miles, area: Thorn, period: 2024, note: x,
    counts: people killed or badly hurt per million miles}
  rate_then: {value: 62, unit: people per million miles, area: Thorn, period: 2023,
    counts: people killed or badly hurt per million miles, note: x}
  courses: {value: 14800, unit: people, counts: people who took a speed course,
    area: Thorn, period: 2024, note: x}
  belts: {value: 93, unit: percent, counts: share of drivers wearing a seat belt,
    population: drivers, area: Thorn, period: 2024, note: x}
  spent: {value: 3600000, unit: GBP, counts: spending on road safety, area: Thorn,
    period: 2024/25, note: x}
  posts: {value: 48, unit: posts, counts: posts for school crossing patrols,
    area: Thorn, period: March 2025, note: x}
  vacant: {value: 7, unit: posts, counts: vacant posts for school crossing patrols,
    area: Thorn, period: March 2025, note: x}
  cameras: {value: 36, unit: cameras, counts: safety cameras, area: Thorn,
    period: March 2025, note: x}
  berry_roads: {value: 9, unit: people, counts: people badly hurt, area: Berry,
    period: 2024, note: x}
""".replace("note: x", "note: made up")

_SEEN = "[994](fig:seen) reports of damp were inspected within [14 days](fig:limit)"


def _told(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    which = {rules.PERIOD_MISNAMED.name, rules.AREA_MISNAMED.name}
    return [one.message for one in found if one.rule in which]


ELSEWHERE = (
    (f"{_SEEN} in 2010/11.", "2010/11"),
    (f"{_SEEN} in 2023/24.", "2023/24"),
    (f"{_SEEN} in Berry.", "Berry"),
    ("[310](fig:children) families with a child under five had damp in 2019/20.", "20"),
    (
        "[310](fig:children) families with a child under five had damp in 2019.",
        "2019",
    ),
    (
        "[310](fig:children) families asked by [four](plain:) were there in 2010/11.",
        "2010/11",
    ),
    (
        "[83%](fig:on_time) of all the repairs were done on time in 2010/11, at last.",
        "2010/11",
    ),
    (
        "In 2024/25, [620](fig:ashby) reports of damp and mould came from Berry.",
        "Berry",
    ),
    ("[Half](fig:half) of the reports of damp and mould came from Berry.", "Berry"),
    ("[Half](fig:half) of all reports in 2024/25 came from Berry.", "Berry"),
    ("In all [620](fig:ashby), those in Berry [264](fig:ely), were made.", "Berry"),
    (f"{_SEEN} in 2023/24 and [1,242](fig:damp) were made in 2024/25.", "2023/24"),
    ("Ashby made [620](fig:ashby), Berry [264](fig:ely) and others more.", "Berry"),
    ("In 2024/25 Berry made [620](fig:ashby) reports.", "Berry"),
    ("[620](fig:ashby) came from Ashby and [264](fig:ely) from Berry.", "Berry"),
    (
        "[620](fig:ashby) came from Ashby, and Ely Green had [358](fig:berry).",
        "Ely Green",
    ),
)


@pytest.mark.parametrize(("prose", "said"), ELSEWHERE)
def test_what_stands_far_behind_or_right_before_is_found(
    computed: Compute, prose: str, said: str
) -> None:
    """Behind a limit and many words, behind "came from", and in a list of places."""
    (message,) = _told(computed, prose)
    assert message.endswith(f"{said}")


THERE = (
    f"{_SEEN} in 2024/25.",
    f"{_SEEN} in the Borough of Thorn.",
    f"{_SEEN}, more than in 2010/11.",
    f"{_SEEN} under a policy agreed in 2010/11.",
    f"{_SEEN} by a team set up in 2019/20.",
    f"{_SEEN} that the Council set in 2010/11.",
    f"{_SEEN} and the rest were closed in 2025/26.",
    f"{_SEEN} by surveyors from the office in Berry.",
    f"{_SEEN} set by the office in Berry.",
    "[310](fig:children) families with a child had damp in homes built in 1965.",
    "[310](fig:children) families with a child under five had damp in 2024/25.",
    "[310](fig:children) families were still in homes of the kind sold in 1985.",
    "[310](fig:children) families live in flats bought by the Council in 1985.",
    "[310](fig:children) families were to have a new home of their own by 2030.",
    "[83%](fig:on_time) of all the repairs were finished on time in 2024/25.",
    "In 2024/25, [620](fig:ashby) reports of damp and mould came from Ashby.",
    "[Half](fig:half) of the reports of damp and mould came from Ashby.",
    "[1,242](fig:damp) reports were made, most of which came from Ashby.",
    "[1,242](fig:damp) reports were made, more than came from Berry.",
    "Ashby made [620](fig:ashby), Berry [358](fig:berry) and Ely Green [264](fig:ely).",
    "[620](fig:ashby) came from Ashby, [358](fig:berry) from Berry.",
    "Of [1,242](fig:damp) reports, [620](fig:ashby) came from Ashby.",
    "Of what came from Ashby and Berry, [1,242](fig:damp) reports in all, much is new.",
    "[620](fig:ashby) of the [1,242](fig:damp) reports of damp came from Ashby.",
    "[Half](fig:half) of all [1,242](fig:damp) reports of damp came from Ashby.",
    "[310](fig:children) families with children were the legacy of little in 2010/11.",
    "[1,242](fig:damp) reports were made in all and half came from Ashby.",
    "Ashby and Berry made [1,242](fig:damp) reports with Ely Green.",
    "In Ely Green [264](fig:ely), those in Berry [358](fig:berry), and so on.",
    "[264](fig:ely), [358](fig:berry) and those in Ashby [620](fig:ashby) in all.",
    "In Ashby they made [620](fig:ashby), in Berry [358](fig:berry).",
    f"{_SEEN} in 2024/25 and [86](plain:) in 2023/24.",
    f"{_SEEN} in 2024/25, and [all](plain:) were in 2023/24.",
    f"In 2024/25 {_SEEN}, and [all](plain:) were in 2023/24.",
    "With Ashby and Berry [1,242](fig:damp) is the sum.",
)


@pytest.mark.parametrize("prose", THERE)
def test_what_is_of_its_own_or_of_something_else_stands(
    computed: Compute, prose: str
) -> None:
    """A year may be that of a policy, a team, a building or a comparison."""
    assert [] == _told(computed, prose)


OWN_WORDS_BETWEEN = """
[106](fig:drivers) lorry drivers were killed or badly hurt in 2010.
[106](fig:drivers) lorry drivers were killed or badly hurt in Berry.
[30](fig:young) children under 16 were killed or badly hurt in 2023.
[46%](fig:speed) of cars were above the 30 mph limit in 2023, in free-flowing traffic.
[46%](fig:speed) of cars were above the 30 mph limit in free-flowing traffic in 2023.
There were [51](fig:rate) people killed or badly hurt per million miles in 2023.
There were [51](fig:rate) people killed or badly hurt per million miles in Berry.
[26](fig:deaths) people died on the roads and lanes in 2010.
[14,800](fig:courses) people took and passed a speed course in 2010.
[93%](fig:belts) of drivers and riders wore a seat belt in 2010.
[£3.6 million](fig:spent) was spent on road safety and cameras in 2010/11.
[Seven](fig:vacant) posts for school crossing patrols were vacant in March 2020.
[7 of the 48](fig:vacant,posts) posts for crossing patrols were vacant in March 2020.
There were [36](fig:cameras) safety cameras by March 2020.
There were [62](fig:rate_then) killed or badly hurt per million miles in 2024, against \
[51](fig:rate) in 2023.
"""


def _told_of_roads(computed: Compute, prose: str) -> list[str]:
    _, found = computed(_COUNTED, prose)
    which = {rules.PERIOD_MISNAMED.name, rules.AREA_MISNAMED.name}
    return [one.message for one in found if one.rule in which]


@pytest.mark.parametrize(
    "prose", OWN_WORDS_BETWEEN.replace("\\\n", "").strip().splitlines()
)
def test_what_a_figure_counts_leads_on_to_its_year_and_place(
    computed: Compute, prose: str
) -> None:
    """Neither its "or" nor its number, nor a noun joined to it, ends a clause."""
    assert _told_of_roads(computed, prose)


OF_THEIR_OWN = """
[106](fig:drivers) lorry drivers were killed or badly hurt in 2024.
[106](fig:drivers) lorry drivers were killed or badly hurt in Thorn in 2024.
[106](fig:drivers) lorry drivers were killed or badly hurt on roads opened in 2010.
[106](fig:drivers) lorry drivers were killed or badly hurt and it was dropped in 2011.
[106](fig:drivers) lorry drivers were killed or badly hurt although it began in 2021.
[30](fig:young) children under 16 were killed or badly hurt in 2024.
[30](fig:young) children under 16 were killed or badly hurt near a school built in 1990.
[30](fig:young) children under 16 were killed or badly hurt and more were in 2010.
[46%](fig:speed) of cars were above the 30 mph limit in free-flowing traffic in 2024.
[46%](fig:speed) of cars were above the 30 mph limit set in 1934.
There were [51](fig:rate) people killed or badly hurt per million miles in 2024.
There were [51](fig:rate) killed or badly hurt per million miles in 2024, against \
[62](fig:rate_then) in 2023.
[26](fig:deaths) people died on the roads and lanes that were new in 2010.
[26](fig:deaths) people died on the roads and the plan of 2010 was dropped in 2011.
[14,800](fig:courses) people took a speed course under a scheme launched in 2010.
[14,800](fig:courses) people took a speed course at a centre in Berry.
[14,800](fig:courses) people took a speed course and the scheme grew in 2025.
[93%](fig:belts) of drivers and riders wore a seat belt in 2024.
[93%](fig:belts) of drivers wore a seat belt of the kind made in 2010.
[£3.6 million](fig:spent) was spent on road safety and cameras in 2024/25.
[£3.6 million](fig:spent) was spent on road safety and cameras bought in 2010/11.
[Seven](fig:vacant) posts for school crossing patrols were vacant in March 2025.
[7 of the 48](fig:vacant,posts) posts for crossing patrols were vacant in March 2025.
There were [36](fig:cameras) safety cameras by March 2025.
There were to be [36](fig:cameras) safety cameras by March 2030.
The [36](fig:cameras) safety cameras put up by March 2020 are old.
"""


@pytest.mark.parametrize("prose", OF_THEIR_OWN.replace("\\\n", "").strip().splitlines())
def test_what_a_figure_counts_leads_on_to_nothing_else(
    computed: Compute, prose: str
) -> None:
    """A year may be that of a road, a school, a law, a scheme or another clause."""
    assert [] == _told_of_roads(computed, prose)
