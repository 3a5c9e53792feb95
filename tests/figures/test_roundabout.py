"""Plain things told in a roundabout way: what they take, cost each, or leave over.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  hurt: {value: 318, unit: people, counts: people killed or seriously injured,
    area: Merrowshire, period: "2024"}
  residents: {value: 640000, unit: residents, counts: residents, area: Merrowshire,
    period: "2024"}
  traffic: {value: 4200000000, unit: vehicle miles, counts: motor traffic,
    area: Merrowshire, period: "2024", display: {scale: billion, decimals: 1}}
  rate: {formula: hurt / residents, unit: "people per 100,000 residents",
    counts: "people killed or seriously injured per 100,000 residents",
    area: Merrowshire, period: "2024", display: {decimals: 1}}
  rate_miles: {formula: hurt / traffic, unit: people per billion vehicle miles,
    counts: people killed or seriously injured per billion vehicle miles,
    area: Merrowshire, period: "2024", display: {decimals: 0}, better: lower}
  rate_miles_2023: {value: 82, unit: people per billion vehicle miles,
    counts: people killed or seriously injured per billion vehicle miles,
    area: Merrowshire, period: "2023", better: lower}
  patrols: {value: 48, unit: posts, counts: posts for school crossing patrols,
    period: March 2025}
  patrols_vacant: {value: 7, unit: posts,
    counts: vacant posts for school crossing patrols, period: March 2025}
  plan_years: {value: 4, unit: years, counts: length of the road safety plan}
  plan_cost: {value: 1100000, unit: GBP per year, counts: cost of the road safety plan,
    period: 2026/27, display: {scale: million, decimals: 1}}
  plan_total: {formula: plan_cost * plan_years, unit: GBP,
    counts: cost of the whole road safety plan, period: 2026/27 to 2029/30,
    display: {scale: million, decimals: 1}}
  safe: {value: 58, unit: percent, counts: share of residents who feel safe walking,
    area: Merrowshire, period: "2024", population: residents, better: higher}
  safe_then: {value: 64, unit: percent, period: "2022", better: higher,
    counts: share of residents who feel safe walking, area: Merrowshire,
    population: residents}
  cost_death: {value: 2400000, unit: GBP per death, period: "2024",
    counts: cost to society of a road death, display: {scale: million, decimals: 1}}
  deaths_cost: {value: 62400000, unit: GBP, counts: cost to society of road deaths,
    period: "2024", display: {scale: million, decimals: 1}}
  spend: {value: 3600000, unit: GBP per year, counts: spending on road safety,
    period: 2024/25, display: {scale: million, decimals: 1}}
  camera_spend: {value: 900000, unit: GBP per year,
    counts: spending on safety cameras, period: 2024/25}
  cameras: {value: 36, unit: cameras, counts: safety cameras, period: March 2025}
  homes_brin: {value: 250, unit: homes, counts: new homes, area: Brin, period: "2024"}
  homes_ash: {value: 210, unit: homes, counts: new homes, area: Ash, period: "2024"}
  homes_cal: {value: 180, unit: homes, counts: new homes, area: Cal, period: "2024"}
  rate_ash: {value: 51.4, unit: "people per 100,000 residents", area: Ash,
    counts: "people killed or seriously injured per 100,000 residents", period: "2024"}
  rate_brin: {value: 48, unit: "people per 100,000 residents", area: Brin,
    counts: "people killed or seriously injured per 100,000 residents", period: "2024"}
  hurt_then: {value: 336, unit: people, counts: people killed or seriously injured,
    area: Merrowshire, period: "2023"}
  hurt_fall: {formula: (hurt_then - hurt) / hurt_then, unit: percent,
    counts: fall in people killed or seriously injured, period: "2023 to 2024",
    display: {decimals: 0}}
  hurt_aim: {value: 300, unit: people, area: Merrowshire, period: "2024",
    counts: target for people killed or seriously injured}
  deaths: {value: 26, unit: deaths, counts: road deaths, period: "2024"}
  courses: {value: 14800, unit: people, counts: people who took a course,
    period: "2024"}
  courses_then: {value: 13200, unit: people, counts: people who took a course,
    period: "2023"}
  camera_share: {formula: camera_spend / spend, unit: percent, period: 2024/25,
    counts: share of spending on road safety that goes on safety cameras}
  recycled: {value: 107350, unit: tonnes, counts: tonnes of waste recycled,
    period: 2023/24}
  recycled_then: {value: 103790, unit: tonnes, counts: tonnes of waste recycled,
    period: 2022/23}
  visits: {value: 120, unit: "visits per 1,000 adults",
    counts: visits to a gym, period: "2024"}
  visits_then: {value: 110, unit: "visits per 1,000 adults",
    counts: visits to a gym, period: "2023"}
  rescues: {value: 2742, unit: calls, counts: calls to a rescue, period: 2023/24}
  fires: {value: 2418, unit: fires, counts: fires attended, period: 2023/24}
"""

RIGHT = """
The plan would cost [£4.4m](fig:plan_total) over [four years](fig:plan_years).
The plan would cost [£4.4m](fig:plan_total), spread over [four years](fig:plan_years).
At [£4.4m](fig:plan_total) in all over [four years](fig:plan_years), the plan is dear.
It is [£4.4m](fig:plan_total), the cost of the plan over [four years](fig:plan_years).
The plan would cost [£4.4m](fig:plan_total) [over four years](fig:plan_years).
The plan takes [more than three years](fig:plan_years).
Per [100,000](plain:) residents, [49.7](fig:rate) people were hurt in Merrowshire.
Per 100,000 people in the county, [49.7](fig:rate) were hurt in 2024.
In 2024 the rate was [76 per billion vehicle miles](fig:rate_miles).
It was [76](fig:rate_miles) per billion vehicle miles in 2024.
Per billion vehicle miles, [76](fig:rate_miles) people were killed or hurt in 2024.
About [one resident in 2,000](fig:rate) was killed or seriously injured in 2024.
[One school crossing patrol post in seven](fig:patrols_vacant,patrols) was vacant.
About [one post in seven](fig:patrols_vacant,patrols) was vacant in March 2025.
Preventing one road death saves society [£2.4m](fig:cost_death).
One road death costs society [£2.4m](fig:cost_death).
The cost of one road death to society was [£2.4m](fig:cost_death) in 2024.
The plan costs [less than half](fig:plan_cost,cost_death) of what one road death cost.
Residents felt [less safe](fig:safe,safe_then) in 2024 than they did two years before.
Two years on from 2022, the share was [six points lower](fig:safe,safe_then).
In 2024 [58%](fig:safe) felt safe walking; two years earlier [64%](fig:safe_then) did.
Each of the [36](fig:cameras) safety cameras cost [£25,000](fig:camera_spend,cameras).
Each of the safety cameras cost [£25,000](fig:camera_spend,cameras) in 2024/25.
The Council spent [£2.7m](fig:spend,camera_spend) on road safety other than cameras.
It was [£2.7m](fig:spend,camera_spend) for road safety apart from its cameras.
The rate per 100,000 residents ran [from 48 to 51.4](fig:rate_brin,rate_ash) in 2024.
The rate ran [from 48 to 51.4 per 100,000 residents](fig:rate_brin,rate_ash) in 2024.
It ran [from 48 to 51.4](fig:rate_brin,rate_ash) people per 100,000 residents in 2024.
Brin and Ash had [48 and 51.4](fig:rate_brin,rate_ash) per 100,000 people hurt in 2024.
The rate [fell from 82 to 76 per billion vehicle miles](fig:rate_miles_2023,rate_miles).
The rate per billion vehicle miles [fell by 8%](fig:rate_miles_2023,rate_miles) in 2024.
In 2024 [14,800](fig:courses) came, [1,600](fig:courses,courses_then) up on 2023.
In 2024 [14,800](fig:courses) came, [1,600](fig:courses_then,courses) up on 2023.
In 2024 [318](fig:hurt) were hurt, [18](fig:hurt_then,hurt) down on the year before.
The number of people hurt was [5% lower](fig:hurt_fall) in 2024 than in 2023.
The county set out to have [300](fig:hurt_aim) people or fewer killed or badly hurt.
There were [318](fig:hurt) deaths and serious injuries in 2024.
There were [336](fig:hurt_then) deaths or serious injuries in 2023.
Of every pound spent on road safety, [25p](fig:camera_share) went on cameras.
In 2024/25 [25p](fig:camera_share) of every pound spent on roads went on cameras.
Homes recycled [3,560 tonnes more waste](fig:recycled,recycled_then) than in 2022/23.
Homes recycled [3,560 tonnes more](fig:recycled,recycled_then) waste than in 2022/23.
Homes recycled [3,560 tonnes less](fig:recycled_then,recycled) waste in 2022/23.
Crews went to [324 more](fig:rescues,fires) calls to a rescue than fires in 2023/24.
Crews were sent to [324 more](fig:rescues,fires) rescues than fires in 2023/24.
Visits per 1,000 adults [rose from 110 to 120](fig:visits_then,visits) in 2024.
Brin had [the most](fig:homes_brin,homes_ash,homes_cal) homes built in 2024.
Brin had [the most homes](fig:homes_brin,homes_ash,homes_cal) built in 2024.
Cal had [the fewest](fig:homes_cal,homes_ash,homes_brin) new homes in 2024.
"""

WRONG = """
The plan would cost [£4.4m](fig:plan_total) over [three years](fig:plan_years).
The plan would cost [£4.4m](fig:plan_total) over [five years](fig:plan_years).
The road safety plan takes over [four years](fig:plan_years).
It is [£4.4m](fig:plan_total) for a plan that takes over [four years](fig:plan_years).
Per [100,000](plain:) residents, [51.4](fig:rate) people were hurt in Merrowshire.
Per [1,000](plain:) residents, [49.7](fig:rate) people were hurt in Merrowshire.
Per [100,000](plain:) vehicles, [49.7](fig:rate) people were hurt in Merrowshire.
In 2024 the rate was [82 per billion vehicle miles](fig:rate_miles).
In 2024 the rate was [76 per million vehicle miles](fig:rate_miles).
In 2024 the rate was [76 per billion residents](fig:rate_miles).
In 2024 the rate was [76](fig:rate_miles) per billion passenger miles.
In 2024 the rate was [76](fig:rate_miles) per billion vehicle kilometres.
About [one resident in 200](fig:rate) was killed or seriously injured in 2024.
About [one driver in 2,000](fig:rate) was killed or seriously injured in 2024.
[One school crossing patrol post in six](fig:patrols_vacant,patrols) was vacant.
Preventing one casualty saves society [£2.4m](fig:cost_death).
Preventing one road death saves society [£62.4m](fig:deaths_cost).
Preventing two road deaths saves society [£2.4m](fig:cost_death).
There was one road death, and a death cost [£2.4m](fig:cost_death).
Residents felt [less safe](fig:safe,safe_then) in 2024 than three years earlier.
Residents felt [less safe](fig:safe,safe_then) in 2024 than two years later.
Two years on from 2020, the share was [six points lower](fig:safe,safe_then) in 2024.
Three years on from 2022, the share was [six points lower](fig:safe,safe_then).
Two years on from 2022, the share was [six points higher](fig:safe,safe_then).
Each of the [36](fig:cameras) safety cameras cost [£35,000](fig:camera_spend,cameras).
Each of the patrols cost [£25,000](fig:camera_spend,cameras) to run in 2024/25.
The Council spent [£2.9m](fig:spend,camera_spend) on road safety other than cameras.
The Council spent [£2.7m](fig:spend,camera_spend) on road safety other than patrols.
The Council spent [£2.7m](fig:spend,camera_spend) on cameras other than road safety.
The Council spent [£2.7m](fig:spend,camera_spend) on road safety in 2024/25.
The rate per 100,000 residents ran [from 48 to 52.4](fig:rate_brin,rate_ash) in 2024.
The rate per 1,000 residents ran [from 48 to 51.4](fig:rate_brin,rate_ash) in 2024.
The rate per 100,000 vehicles ran [from 48 to 51.4](fig:rate_brin,rate_ash) in 2024.
It ran [from 48 to 51.4](fig:rate_brin,rate_ash) people per 1,000 residents in 2024.
The rate [fell from 82 to 76 per million vehicle miles](fig:rate_miles_2023,rate_miles).
The rate [fell from 76 to 82 per billion vehicle miles](fig:rate_miles_2023,rate_miles).
In 2024 [14,800](fig:courses) came, [1,700](fig:courses,courses_then) up on 2023.
In 2024 [14,800](fig:courses) came, [1,600](fig:courses,courses_then) down on 2023.
In 2024 [14,800](fig:courses) came, [1,600](fig:courses,courses_then) up on 2022.
The number of people hurt was [5% higher](fig:hurt_fall) in 2024 than in 2023.
The number of people hurt was [5% lower](fig:hurt_fall) in 2024 than in 2015.
The county had [300](fig:hurt_aim) people or fewer killed or seriously injured.
There were [318](fig:hurt) deaths and slight injuries in 2024.
There were [318](fig:hurt) deaths in 2024.
Of every pound spent on road safety, [35p](fig:camera_share) went on cameras.
The cameras cost [25p](fig:camera_share) each.
Homes recycled [4,560 tonnes more waste](fig:recycled,recycled_then) than in 2022/23.
Homes recycled [3,560 tonnes less waste](fig:recycled,recycled_then) than in 2022/23.
Homes recycled [3,560 miles more waste](fig:recycled,recycled_then) than in 2022/23.
In 2022/23 [3,560 tonnes more waste](fig:recycled,recycled_then) came than in 2023/24.
Crews went to [424 more](fig:rescues,fires) calls to a rescue than fires in 2023/24.
Crews went to [324 fewer](fig:rescues,fires) calls to a rescue than fires in 2023/24.
Visits per 1,000 homes [rose from 110 to 120](fig:visits_then,visits) in 2024.
The plan began [£4.4m](fig:plan_total) over [four years](fig:plan_years) ago.
Ash had [the most](fig:homes_ash,homes_brin,homes_cal) homes built in 2024.
Ash had [the most](fig:homes_brin,homes_ash,homes_cal) homes built in 2024.
Brin had [the fewest](fig:homes_brin,homes_ash,homes_cal) homes built in 2024.
Brin had [the most](fig:homes_brin,homes_ash,homes_cal) schools built in 2024.
"""


def _errors(computed: Compute, prose: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    inside = [one for one in found if "report.md" in str(one.where)]
    return [f"{one.rule}: {one.message}" for one in inside if str(one.level) == "error"]


@pytest.mark.parametrize("prose", RIGHT.strip().splitlines())
def test_what_is_told_in_a_roundabout_way_is_read(
    computed: Compute, prose: str
) -> None:
    """A time that money takes, and a base that leads or has its thing, are read."""
    assert [] == _errors(computed, prose)


@pytest.mark.parametrize("prose", WRONG.strip().splitlines())
def test_what_is_not_so_is_found(computed: Compute, prose: str) -> None:
    """Another number, another base or another thing is found."""
    assert _errors(computed, prose)


def test_each_figure_is_told_by_its_own_value(computed: Compute) -> None:
    """What is found of the first figure is no value of the second."""
    prose = (
        "The rate ran [from 51.4 to 49 per 100,000 residents](fig:rate_brin,rate_ash)."
    )
    assert "rate_ash is 51.4 people" in _errors(computed, prose)[0]


KSI = "year,killed\n2015,412\n2016,398\n2017,405\n2018,371\n2019,340\n2020,318\n"


@pytest.mark.parametrize(
    "prose",
    [
        "Places [grew by 2%](fig:places_then,places) between 2023 and 2024.",
        "The number killed was down to [318](series:killed) by 2020.",
    ],
)
def test_what_is_plainly_true_is_not_warned_of(computed: Compute, prose: str) -> None:
    """A change in whole per cent is no coarse one, and a level reached no trend."""
    places = "  places: {value: 4200, unit: places, counts: places, period: '2024'}\n"
    places += (
        "  places_then: {value: 4100, unit: places, counts: places, period: '2023'}\n"
    )
    _, found = computed(
        f"{FIGURES}\n{places}series: {{killed: {{note: made up}}}}\n",
        prose,
        tables={"data/killed.csv": KSI},
    )
    assert [] == [str(one) for one in found if "report.md" in str(one.where)]


NONSENSE = {
    "The cameras cost [25p](fig:camera_share) each.": "%p",
    "There were [640,000](fig:residents) drivers.": "[93%]",
    "Motor traffic [grew by 9%](fig:traffic_then,traffic).": "from 4 billion to 4",
    "The [95% confidence interval](fig:drink) is wide.": "140 confidence",
    "It was [4.2bn](fig:traffic) vehicle miles of lorry traffic.": "traffics",
    "The number hurt [fell by 5%](fig:hurt_fall) in 2019.": "in 2023 to 2024",
    "[One in 3,000](fig:rate) residents was hurt in 2024.": "%,000",
    "[One in 3,500](fig:rate) residents was hurt in 2024.": "2,013",
    "There were [352](fig:hurt_then) people hurt in 2023.": "“hundreds”",
}


@pytest.mark.parametrize(("prose", "nonsense"), NONSENSE.items())
def test_no_hint_is_nonsense(computed: Compute, prose: str, nonsense: str) -> None:
    """Nothing is offered that an editor would not print."""
    more = (
        "  belts: {value: 93, unit: percent, counts: share of drivers with a belt,"
        " population: drivers}\n  drink: {value: 140, unit: casualties,"
        " counts: casualties of drink, estimate: true,"
        " interval: {low: 110, high: 170, level: 95%}}\n"
        "  traffic_then: {value: 4100000000, unit: vehicle miles, period: '2023',"
        " counts: motor traffic, display: {scale: billion, decimals: 1}}\n"
    )
    _, found = computed(f"{FIGURES}\n{more}", prose)
    told = " ".join(f"{one.message} {one.hint}" for one in found)
    assert told
    assert nonsense not in told
