"""One failing case for each rule of honesty, with the input in view.

Everything in these figures is made up for the tests.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import pytest

from brief import rules
from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.honesty import honesty
from brief.findings import Finding, Findings

USERS = "  users: {value: 22000, unit: people, note: made up}\n"
SHARE = "  share: {value: 48, unit: percent, estimate: true, note: made up}\n"
LOW = "  low: {value: 20, unit: percent, note: made up}\n"
RISE = (
    "  then: {value: 20, unit: percent, note: made up}\n"
    "  now: {value: 32, unit: percent, note: made up}\n"
    "  rise: {formula: now - then, unit: percentage points}\n"
)
RATES = (
    "  deaths: {value: 2450, unit: deaths per year, note: made up}\n"
    "  gap: {formula: 1 / deaths, unit: hours per death, display: {decimals: 0}}\n"
)
ROUNDED = (
    "  gap: {value: 4, rounded: true, unit: hours per death, note: made up}\n"
    "  daily: {value: 6, unit: deaths per day, note: made up}\n"
)
CRIMES = (
    SHARE + "  crimes: {value: 90885, unit: crimes, note: made up}\n"
    "  theirs: {formula: share * crimes, unit: crimes, display: {decimals: 0}}\n"
)
ADULTS = "population: adults, note: made up"
BASES = (
    f"  users: {{value: 1500, unit: people, counts: users, {ADULTS}}}\n"
    f"  users_rate: {{value: 6.7, unit: percent, counts: users, {ADULTS}}}\n"
    f"  smokers: {{value: 225, unit: people, counts: smokers, {ADULTS}}}\n"
    f"  smokers_rate: {{value: 1.2, unit: percent, counts: smokers, {ADULTS}}}\n"
)
PARTS = (
    "  all: {value: 84, unit: groups, note: made up}\n"
    "  one: {value: 31, unit: groups, parts_of: all, note: made up}\n"
    "  two: {value: 52, unit: groups, parts_of: all, note: made up}\n"
)
THIRDS = (
    "  one: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  two: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  rest: {formula: 1 / 3, unit: percent, display: {decimals: 0}}\n"
    "  all: {formula: one + two + rest, unit: percent}\n"
)
SMALL = {"profile": {"small_count": 5}}


@dataclass(frozen=True)
class Case:
    """Figures and prose with one thing wrong, and the finding that says so."""

    rule: rules.Rule
    place: str
    message: str
    figures: str = USERS
    prose: str = ""
    hint: str = ""
    organisation: Mapping[str, object] = field(default_factory=dict)


CASES = (
    Case(
        rules.PERCENT_FOR_POINTS,
        "report.md:1:9",
        "“rose 12%” is not true: the change is 12 percentage points, which is not the"
        " same as 12%; rise is 12 percentage points",
        RISE,
        "It rose [12%](fig:rise).",
        "“12 percentage points” would be true",
    ),
    Case(
        rules.POINTS_FOR_PERCENT,
        "report.md:1:10",
        "“20 percentage points” is not true: the words speak of percentage points, and"
        " the figure is 20%: a share or a ratio, not a difference of two percentages;"
        " low is 20%",
        LOW,
        "It is at [20 percentage points](fig:low).",
    ),
    Case(
        rules.FIGURE_FROM_PRINTED,
        "figures.yaml:5:18",
        "“daily” is 6 deaths per day, which follows from “gap” as printed (4 hours);"
        " its full value (3.57795918367… hours (4,383/1,225)) gives 6.7",
        RATES + "  daily: {value: 6, unit: deaths per day, note: made up}\n",
        "",
        "compute it: `formula: 1 / gap`",
    ),
    Case(
        rules.FIGURE_FROM_ROUNDED,
        "figures.yaml:4:10",
        "“daily” (6 deaths per day) follows from “gap” (4 hours), which is rounded",
        ROUNDED,
        "That is [about six](fig:daily) a day.",
        "hedge every statement of it",
    ),
    Case(
        rules.CLAIM_FROM_ROUNDED,
        "report.md:1:9",
        "“six” follows from 4 hours, which is rounded",
        ROUNDED,
        "That is [six](fig:daily) deaths a day.",
        "hedge it: “about six”",
    ),
    Case(
        rules.FIGURE_DIGITS,
        "figures.yaml:5:11",
        "“theirs” is printed as 43,625, but what it is computed from carries 2 digits",
        CRIMES,
        "They committed [about 43,625](fig:theirs) crimes.",
        "print fewer digits, for instance `display: {significant: 2}`",
    ),
    Case(
        rules.CLAIM_DIGITS,
        "report.md:1:16",
        "“43,625” states “theirs”, and what that is computed from carries 2 digits",
        CRIMES,
        "They committed [43,625](fig:theirs) crimes.",
        "round it and hedge it: “about 44,000”",
    ),
    Case(
        rules.BASES_DIFFER,
        "figures.yaml:6:17",
        "“smokers” and “smokers_rate” (225, 1.2%) imply 19,000 in all; “users” and"
        " “users_rate” (1,500, 6.7%) imply 22,000 in all",
        BASES,
        "",
        "correct one, or its population; or say under `apart` why they differ",
    ),
    Case(
        rules.BASES_APART,
        "figures.yaml:6:17",
        "“smokers” and “smokers_rate” (225, 1.2%) imply 19,000 in all; “users” and"
        " “users_rate” (1,500, 6.7%) imply 22,000 in all: asked in another year",
        BASES.replace(
            "rate: {value: 1.2", "rate: {apart: asked in another year, value: 1.2"
        ),
    ),
    Case(
        rules.PARTS_DIFFER,
        "figures.yaml:3:8",
        "the parts of “all” (one, two) add up to 83; it is 84",
        PARTS,
        "",
        "correct one, or declare what is left",
    ),
    Case(
        rules.PARTS_AS_PRINTED,
        "figures.yaml:6:8",
        "as printed, 33% + 33% + 33% is 99, and “all” is 100%",
        THIRDS,
        "",
        "print one more decimal, or say that parts may not add up for rounding",
    ),
    Case(
        rules.PERIOD_YEARS,
        "figures.yaml:3:74",
        "“stable” is 10 years for 2009/10 to 2016/17: that is 8 years with both"
        " counted, 7 from the first to the last",
        "  stable: {value: 10, unit: years, counts: years without a fall, period:"
        " 2009/10 to 2016/17, note: made up}\n",
    ),
    Case(
        rules.PERIOD_YEARS,
        "report.md:1:19",
        "“ten years” for 2009/10 to 2016/17: that is 8 years with both counted, 7 from"
        " the first to the last",
        prose="Use was flat over ten years from 2009/10 to 2016/17.",
    ),
    Case(
        rules.SIGNIFICANT_UNTESTED,
        "report.md:1:12",
        "“significantly” is said without a test",
        prose="Visits are significantly higher in summer.",
        hint="say large or marked; or name the test, or give the figure its `test`",
    ),
    Case(
        rules.COMPARISON_ONE_SIDED,
        "report.md:1:10",
        "“more likely” is not true: the figure is 20%; low is 20%",
        LOW,
        "They are [more likely](fig:low) to come.",
    ),
    Case(
        rules.COMPARISON_ONE_SIDED,
        "report.md:1:11",
        "“more likely” compares, and only “low” is given",
        LOW,
        "Women are more likely to come: [20%](fig:low).",
        "state both: [more likely](fig:low,OTHER)",
    ),
    Case(
        rules.COMPARISON_ONE_SIDED,
        "report.md:1:5",
        "“is higher” compares, and only “low” is given",
        LOW,
        "Use is higher among women: [20%](fig:low).",
    ),
    Case(
        rules.COMPARISON_ONE_SIDED,
        "report.md:1:37",
        "“is higher” compares, and only “low” is given",
        LOW,
        "Of women [20%](fig:low) walk, which is higher.",
    ),
    Case(
        rules.SMALL_COUNT,
        "figures.yaml:3:9",
        "“hurt” is 3 people, fewer than the 5 below which nothing is printed",
        "  hurt: {value: 3, unit: people, note: made up}\n",
        "",
        "take it out, put it together with others, or say who `cleared` it and why",
        SMALL,
    ),
    Case(
        rules.SMALL_COUNT_IMPLIED,
        "figures.yaml:3:8",
        "3 can be worked out: all less men; it is fewer than the 5 below which nothing"
        " is printed",
        "  all: {value: 84, unit: people, note: made up}\n"
        "  men: {value: 81, unit: people, parts_of: all, note: made up}\n",
        "",
        "take out a second figure, so that the first cannot be worked out",
        SMALL,
    ),
    Case(
        rules.SMALL_COUNT_IMPLIED,
        "figures.yaml:3:8",
        "3 can be worked out: all less men; it is fewer than the 5 below which nothing"
        " is printed",
        "  men: {value: 81, unit: people, note: made up}\n"
        "  all: {value: 84, unit: people, note: made up}\n"
        "  part: {formula: men / all, unit: percent, display: {decimals: 0}}\n",
        "",
        "take out a second figure, so that the first cannot be worked out",
        SMALL,
    ),
    Case(
        rules.SMALL_COUNT_IMPLIED,
        "figures.yaml:4:10",
        "2 can be worked out: 3% of 60; it is fewer than the 5 below which nothing is"
        " printed",
        "  all: {value: 60, unit: pupils, counts: pupils, note: made up}\n"
        "  share: {value: 3, unit: percent, population: pupils, note: made up}\n",
        "",
        "take out a second figure, so that the first cannot be worked out",
        SMALL,
    ),
    Case(
        rules.WORD_STALE,
        "report.md:1:12",
        "“last year” will go stale in a document that is kept",
        prose="They fell, last year, in every park.",
        hint="give the date, such as “in 2016/17” or “since September 2017”",
    ),
)


def findings_of(case: Case, make: Callable[..., Brief]) -> Findings:
    """Compute a case and look for what may mislead in it."""
    parts: dict[str, object] = {}
    if case.organisation:
        base = {"format": 1, "name": "Test body", "contact": {"name": "Test person"}}
        boards = [{"id": "board", "name": "Test board"}]
        parts["organisation"] = {**base, "boards": boards, **case.organisation}
    brief = make(case.figures, *([case.prose] if case.prose else []), **parts)
    figures, found = compute(brief)
    return (*found, *honesty(brief, figures))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule.name)
def test_each_rule_has_a_failing_case(
    case: Case, brief_of: Callable[..., Brief]
) -> None:
    """The finding has the rule, the place, the message and the hint of its case."""
    of_rule = [one for one in findings_of(case, brief_of) if one.rule == case.rule.name]
    assert [(case.place, case.message)] == [
        (_where(one), one.message) for one in of_rule
    ]
    if case.hint:
        assert case.hint == of_rule[0].hint


def _where(found: Finding) -> str:
    return str(found.where).rpartition("/")[2]


RIGHT = {
    "an exact share may have every digit": (
        (
            "  men: {value: 54, unit: people, note: made up}\n"
            "  all: {value: 84, unit: people, note: made up}\n"
            "  part: {formula: men / all, unit: percent, display: {decimals: 1}}\n"
        ),
        "It is [64.3%](fig:part).",
    ),
    "a product may be stated as finely as its inputs": (
        CRIMES.replace("decimals: 0", "significant: 2"),
        "They committed [44,000](fig:theirs) crimes.",
    ),
    "an input that the full value gives is a rounded input, not a fault": (
        RATES + "  daily: {value: 7, unit: deaths per day, note: made up}\n",
        "",
    ),
    "bases that can be one number": (BASES.replace("225", "270"), ""),
    "parts that add up": (PARTS.replace("52", "53"), ""),
    "years with both ends counted": (
        USERS,
        "Use was flat for eight years from 2009/10 to 2016/17.",
    ),
    "years from the first to the last": (
        USERS,
        "Use was flat for seven years from 2009/10 to 2016/17.",
    ),
    "an age is no count of years": (
        (
            "  age: {value: 14.2, unit: years, counts: mean age in years, period: 2001"
            " to 2006, note: made up}\n"
        ),
        "",
    ),
    "significant as a term in marks": (
        USERS,
        "Some are 'significant', others more so.",
    ),
    "significant of no quantity": (USERS, "It takes significant care."),
    "significant where a test is declared": (
        (
            "  gap: {value: 12, unit: percentage points, test: t test at 5%,"
            " note: made up}\n"
        ),
        "It is significantly higher, by [12 percentage points](fig:gap).",
    ),
    "a comparison with both sides in its passage": (
        RISE,
        "They are more likely to come now: [32%](fig:now). It was [20%](fig:then).",
    ),
    "a ratio is both sides": (
        "  odds: {value: 2.1, unit: ratio, note: made up}\n",
        "They are [more than twice as likely](fig:odds) to come as men.",
    ),
    "a word that a date makes plain": (USERS, "In 2016 the last year had gone well."),
    "a stale word that its author dismisses": (USERS, "It is so [today](plain:)."),
    "a stale word in a quotation": (USERS, 'It said "we fell last year" [@plan].'),
}


@pytest.mark.parametrize(("figures", "prose"), RIGHT.values(), ids=RIGHT)
def test_what_is_right_has_no_finding(
    figures: str, prose: str, brief_of: Callable[..., Brief]
) -> None:
    """Nothing that a statistician would let pass is a finding of honesty."""
    brief = brief_of(figures, *([prose] if prose else []))
    computed, _ = compute(brief)
    assert () == honesty(brief, computed)


def test_no_count_is_small_without_a_threshold(brief_of: Callable[..., Brief]) -> None:
    """A body that sets no `small_count` prints any count."""
    brief = brief_of("  hurt: {value: 3, unit: people, note: made up}\n")
    assert () == honesty(brief, compute(brief)[0])


@pytest.mark.parametrize("unit", ["councils", "weeks", "percent", "GBP"])
def test_places_spans_and_sums_are_no_small_counts(
    unit: str, brief_of: Callable[..., Brief]
) -> None:
    """Three councils, three weeks, 3% and £3 disclose nobody."""
    case = Case(
        rules.SMALL_COUNT,
        "",
        "",
        f"  few: {{value: 3, unit: {unit}, note: made up}}\n",
        organisation=SMALL,
    )
    assert {one.rule for one in findings_of(case, brief_of)} <= {"figure-unused"}


def test_a_small_count_that_is_cleared_is_printed(
    brief_of: Callable[..., Brief],
) -> None:
    """`cleared` says who let a small count be printed, and it is no finding."""
    case = Case(
        rules.SMALL_COUNT,
        "",
        "",
        "  few: {value: 3, unit: people, cleared: by A. Tester, note: made up}\n",
        organisation=SMALL,
    )
    assert "small-count" not in {one.rule for one in findings_of(case, brief_of)}
