"""Words that sort, base, date or order what claims count otherwise than figures do.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings, Level

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  fires: {value: 2386, unit: fires, counts: fires attended, period: "2023/24", note: x}
  house: {value: 418, unit: fires, counts: accidental dwelling fires, period: "2023/24",
    note: x}
  house_before: {value: 440, unit: fires, counts: accidental dwelling fires,
    period: "2022/23", note: x}
  alarms: {value: 4203, unit: fires, counts: false alarms, period: "2023/24", note: x}
  visits: {value: 11640, unit: visits, counts: home fire safety visits, note: x}
  budget: {value: 41800000, unit: GBP, counts: net revenue budget, note: x}
  older: {value: 65, unit: percent, counts: share of visits to older households,
    note: x}
  response: {value: 8.6, unit: minutes, counts: average response time, note: x}
  reached: {value: 81.4, unit: percent, counts: share of fires reached within target,
    period: "2023/24", note: x}
  reached_before: {value: 84.9, unit: percent,
    counts: share of fires reached within target, period: "2022/23", note: x}
  target: {value: 85, unit: percent, counts: target share of fires reached, note: x}
  cancelled: {value: 1.7, unit: percent, counts: share of courses cancelled, note: x}
  north: {value: 612, unit: children, counts: children in care, area: Northport,
    note: x}
  south: {value: 418, unit: children, counts: children in care, area: Southmere,
    note: x}
  wait_north: {value: 13.6, unit: minutes, counts: median wait, area: Northport,
    note: x}
  wait_south: {value: 8.4, unit: minutes, counts: median wait, area: Southmere,
    note: x}
  window: {value: 15, unit: minutes, counts: target time, note: x}
  early: {value: 84.8, unit: percent, counts: share of calls met within 15 minutes,
    note: x}
  charged: {value: 191, unit: offences, counts: offences that led to a charge, note: x}
  completed: {value: 22, unit: percent,
    counts: share of adults in treatment who completed it, note: x}
  owed: {value: 39, unit: percent, counts: share of households owed a duty that had
    children, note: x}
  families: {value: 1523, unit: households, counts: households with children, note: x}
  sheltered: {value: 1482, unit: households, counts: households in shelters, note: x}
  hostel: {value: 311, unit: households, counts: households in hostels,
    population: households in shelters, note: x}
  rent: {value: 97.35, unit: GBP per week, counts: average rent of a home,
    population: council tenants, note: x}
  private: {value: 214.8, unit: GBP per week, counts: average rent of a flat,
    population: private tenants, note: x}
  set_on: {value: 1032, unit: fires, counts: fires attended that were set on purpose,
    period: "2023/24", note: x}
  leavers: {value: 412, unit: people, counts: care leavers with a personal adviser,
    note: x}
  assessed: {value: 6130, unit: assessments, counts: assessments completed, note: x}
  in_time: {value: 5012, unit: assessments, note: x,
    counts: assessments completed within the legal limit}
  young: {formula: young_count / victims, unit: percent,
    counts: share of victims aged under 25, display: {decimals: 0}}
  young_count: {value: 301, unit: victims, counts: victims aged under 25, note: x}
  victims: {value: 734, unit: victims, counts: victims, note: x}
  deaths: {value: 68, unit: deaths, counts: deaths on the roads, population: residents,
    note: x}
  more: {formula: alarms - fires, unit: fires, counts: increase in alarms}
  growth: {formula: more / fires, unit: percent, counts: increase in alarms,
    display: {decimals: 0}}
""".replace("note: x", "note: made up")

RIGHT = (
    "[84.8%](fig:early) of calls were met within [15 minutes](fig:window).",
    "[191](fig:charged) offences led to a charge.",
    "Alarms have [risen by 76%](fig:growth).",
    "We attended [418](fig:house) accidental dwelling fires.",
    "We attended [418](fig:house) serious accidental dwelling fires.",
    "Of the accidental ones, [418](fig:house) fires were in dwellings.",
    "We attended [2,386](fig:fires) fires.",
    "Staff made [11,640](fig:visits) home safety visits.",
    "Staff made [11,640](fig:visits) such visits.",
    "The revenue budget was [£41.8 million](fig:budget).",
    "The total budget was [£41.8 million](fig:budget).",
    "[65%](fig:older) of all visits were to older households.",
    "[65%](fig:older) of these were to older households.",
    "On average we got to every fire in [8.6 minutes](fig:response).",
    "The average was [8.6 minutes](fig:response), for all kinds of fire.",
    "Accidental dwelling fires fell from [440](fig:house_before) to [418](fig:house).",
    "Fires were outnumbered: [2,386](fig:fires) against [4,203](fig:alarms).",
    "Alarms outnumbered fires: [4,203](fig:alarms) against [2,386](fig:fires).",
    "We missed the [85%](fig:target) target, with [81.4%](fig:reached) on time.",
    "It fell to [81.4%](fig:reached), from [84.9%](fig:reached_before) before.",
    "Now [81.4%](fig:reached) are, against [84.9%](fig:reached_before) a year ago.",
    "Some [1.7%](fig:cancelled) of courses did not run because they were cancelled.",
    "In Northport [612](fig:north) children are in care.",
    "Of the children in care [418](fig:south) come from Southmere.",
    "Northport waits [five minutes longer](fig:wait_north,wait_south) than Southmere.",
    "Southmere waits [5.2 minutes less](fig:wait_south,wait_north) than Northport.",
    "Accidental dwelling fires were [22 fewer](fig:house,house_before) in 2023/24.",
    "[22%](fig:completed) of adults in treatment completed it.",
    "Of all adults in treatment, [22%](fig:completed) completed it.",
    "[39%](fig:owed) of all the households that were owed a duty had children.",
    "Of households owed a duty, [39%](fig:owed) had children.",
    "[1,523](fig:families) households had children.",
    "Of the households, [1,523](fig:families) ([39%](fig:owed)) included children.",
    "Hostels took [311](fig:hostel) of the households in shelters.",
    "Private tenants pay [£214.80 a week](fig:private).",
    "Some [1,032](fig:set_on) fires were set on purpose.",
    "Some fires are set on purpose. We attended [1,032](fig:set_on) such fires.",
    "[412](fig:leavers) care leavers have an adviser.",
    "[6,130](fig:assessed) assessments were completed, many within the legal limit.",
    "Within the legal limit, [5,012](fig:in_time) assessments were completed.",
    "The law sets a limit; [6,130](fig:assessed) assessments were completed.",
    "[1,032](fig:set_on) fires, or [43%](fig:set_on,fires), were set on purpose.",
    "Victims ([301](fig:young_count) of [734](fig:victims)) were aged under 25.",
    "Every day counts: [2,386](fig:fires) fires were attended.",
    "[68](fig:deaths) residents died on the roads.",
    "Unlike private tenants, council tenants pay [£97.35 a week](fig:rent).",
)

WRONG = (
    "[84.8%](fig:early) of calls were met late.",
    "[84.8%](fig:early) of calls were met after 15 minutes.",
    "[191](fig:charged) offences did not lead to a charge.",
    "Alarms have [risen by 24%](fig:growth).",
    "The survey asked [one](fig:older) question.",
    "We attended [418](fig:house) deliberate dwelling fires.",
    "We attended [418](fig:house) fires.",
    "Fires, [418](fig:house); false alarms, [4,203](fig:alarms).",
    "Staff made [11,640](fig:visits) school visits.",
    "The capital budget was [£41.8 million](fig:budget).",
    "Home fire safety visits rose by [11,640](fig:visits).",
    "[65%](fig:older) of older households had a visit.",
    "We got to every fire in [8.6 minutes](fig:response).",
    "No fire took longer than [8.6 minutes](fig:response) to reach.",
    "Accidental dwelling fires rose from [418](fig:house) to [440](fig:house_before).",
    "Fires outnumbered alarms: [4,203](fig:alarms) against [2,386](fig:fires).",
    "We met the [85%](fig:target) target, with [81.4%](fig:reached) on time.",
    "It improved to [81.4%](fig:reached), from [84.9%](fig:reached_before) before.",
    "Now [84.9%](fig:reached_before) are, against [81.4%](fig:reached) a year ago.",
    "[418](fig:house) dwelling fires; [84.9%](fig:reached_before) of them in time.",
    "We noted the [81.4%](fig:reached) of fires that failed to be reached in time.",
    "We missed the target in [81.4%](fig:reached) of fires: they were overdue.",
    "Accidental dwelling fires were [440](fig:house_before) for 2023/24.",
    "[440](fig:house_before) dwelling fires, according to the 2023/24 figures.",
    "Of the children in care [418](fig:south) come from Northport.",
    "Northport waits [5 minutes shorter](fig:wait_north,wait_south) than Southmere.",
    "Southmere waits [5 minutes longer](fig:wait_north,wait_south) than Northport.",
    "Accidental dwelling fires rose by [5%](fig:house,house_before).",
    "[22%](fig:completed) of all residents completed treatment.",
    "Of all adults in the city, [22%](fig:completed) completed it.",
    "[22%](fig:completed) of adults living in the city completed it.",
    "Of households with children, [39%](fig:owed) were owed a duty.",
    "There are [1,523 children](fig:families).",
    "Of the households, [1,523](fig:families) did not have any children.",
    "Of households owed a duty, a part ([39%](fig:owed)) did not have children.",
    "All [311](fig:hostel) households in shelters are counted.",
    "Private tenants pay [£97.35 a week](fig:rent).",
    "In 2023/24 we attended [1,032](fig:set_on) fires.",
    "Fires, [1,032](fig:set_on); false alarms, [4,203](fig:alarms).",
    "We have [412](fig:leavers) personal advisers.",
    "Every day in 2023/24 some [2,386](fig:fires) fires were attended.",
    "Each week, [2,386](fig:fires) fires were attended.",
    "In total we took [8.6 minutes](fig:response) to get there.",
    "[6,130](fig:assessed) assessments were completed within the legal limit.",
    "Within the legal limit, staff completed [6,130](fig:assessed) assessments.",
)


def _errors(found: Findings) -> list[str]:
    here = (one for one in found if str(one.where).startswith("content"))
    return [
        f"{one.rule}: {one.message}"
        for one in here
        if one.level is Level.ERROR and "report.md" in str(one.where)
    ]


@pytest.mark.parametrize("sentence", RIGHT)
def test_what_figures_count_may_be_said_so(computed: Compute, sentence: str) -> None:
    """Words that are the figure's own, or sort nothing, are let be."""
    _, found = computed(FIGURES, sentence)
    assert [] == _errors(found)


@pytest.mark.parametrize("sentence", WRONG)
def test_what_is_said_of_others_is_found(computed: Compute, sentence: str) -> None:
    """Each of these states a number of something that its figure does not count."""
    _, found = computed(FIGURES, sentence)
    assert _errors(found)
