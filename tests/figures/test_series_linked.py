"""Numbers of a series that are linked one by one, each held to its own time.

Everything in these figures, tables and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

TABLES = {
    "data/budget.csv": (
        "year,budget (£m)\n2018/19,42.1\n2019/20,43.5\n2020/21,51.2\n2021/22,47.8\n"
        "2022/23,46.0\n2023/24,48.3\n"
    ),
    "data/knives.csv": (
        "quarter,knife offences\n2022 Q3,63\n2022 Q4,50\n2023 Q1,46\n2023 Q2,57\n"
        "2023 Q3,71\n2023 Q4,49\n"
    ),
}
UNREAD = "not checked"
SERIES = "  {}\nseries:\n  budget: {note: made up}\n  knives: {note: made up}\n"


def _linked(prose: str) -> str:
    """Write "[words]" as a claim of the budget, "{words}" as one of the knives."""
    prose = prose.replace("]", "](series:budget)")
    return prose.replace("{", "[").replace("}", "](series:knives)")


def _verdicts(computed: Compute, prose: str) -> list[str]:
    figures, _ = computed(SERIES, _linked(prose), tables=TABLES)
    return [one.verdict.value for one in figures.claims]


@pytest.mark.parametrize(
    "prose",
    [
        "The budget rose from [£46.0m] in 2022/23 to [£48.3m] in 2023/24.",
        "The budget [peaked in 2020/21] at [£51.2m].",
        "The budget was at its [lowest in 2018/19], at [£42.1m].",
        "The budget was at its [lowest] in 2018/19 ([£42.1m]).",
        "In 2019/20 the budget was [£43.5m], and in 2021/22 it was [£47.8m].",
        "It was [£43.5m] in 2019/20, [£51.2m] in 2020/21 and [£47.8m] in 2021/22.",
        "The budget [rose between 2018/19 and 2020/21], from [£42.1m] to [£51.2m].",
        "The budget [fell] from its peak of [£51.2m].",
        "From a peak of [£51.2m], the budget is now [£48.3m].",
        "The budget was [£48.3m], up from [£46.0m] a year earlier.",
        "It was [£43.5m] in 2019/20, up from [£42.1m] a year earlier.",
        "In 2019/20, as far as is known, the budget was [£43.5m].",
        "In 2018/19 net spending on all of what the office does was [£42.1m].",
        "There was [£43.5m] to spend, leaving fees aside, in 2019/20.",
        "Between 2018/19 and 2020/21, the budget rose from [£42.1m] to [£51.2m].",
        "It was [£48.3m] in 2023/24, more than the [£46.0m] of 2022/23.",
        "In Q3 2023, knife offences were at {71}.",
        "Knife offences were at {71} in the third quarter of 2023.",
        "The budget [has fallen from its peak of £51.2m].",
        "The budget [peaked at £51.2m].",
        "Knife offences were {49}, down from {50} a year earlier.",
        "Knife offences were {49}, down from {71} the previous quarter.",
        "Knife offences {rose between the first and third quarters of 2023}.",
    ],
)
def test_each_number_has_its_own_time(computed: Compute, prose: str) -> None:
    """A year behind a number is its own; where none is, what leads to it tells."""
    assert set(_verdicts(computed, prose)) == {"true"}


@pytest.mark.parametrize(
    "prose",
    [
        "The budget rose from [£47.0m] in 2022/23 to £48.3m in 2023/24.",
        "The budget [peaked in 2020/21 at £48.3m].",
        "In 2021/22 the budget was [£46.0m].",
        "The budget was [£43.5m] in 2020/21.",
        "The budget is down from a peak of [£48.3m].",
        "The budget was up from [£47.8m] a year earlier.",
        "The budget [has risen from its peak of £51.2m].",
        "The budget [has risen from £51.2m in 2020/21].",
        "The budget [has fallen from its peak in 2021/22].",
        "The budget [peaked at £48.3m].",
        "In 2019/20, as far as is known, the budget was [£48.3m].",
        "There was [£48.3m] to spend, leaving fees aside, in 2019/20.",
        "By 2019/20 the budget had reached [£48.3m].",
        "In Q3 2023, knife offences were at {49}.",
        "The budget fell to [£48.3m] in 2023/24.",
        "The budget fell to a low of [£46.0m] in 2019/20.",
        "The budget saw [the fourth rise in a row].",
        "Knife offences {fell between the first and third quarters of 2023}.",
    ],
)
def test_a_number_of_another_time_is_false(computed: Compute, prose: str) -> None:
    """A value of the series that stands beside another year is found."""
    assert _verdicts(computed, prose) == ["false"]


def test_a_year_earlier_than_no_year_is_not_checked(computed: Compute) -> None:
    """What “this” is, its sentence does not say."""
    prose = "It was [£43.5m] in 2019/20. This was up from [£46.0m] a year earlier."
    assert _verdicts(computed, prose) == ["true", "not checked"]


def test_what_leads_from_one_to_the_other_is_held_to_both(computed: Compute) -> None:
    """Two true numbers with a false word between them are found."""
    for fell in ("fell from", "declined, from", "saw a fall in real terms, from"):
        prose = f"The budget {fell} [£46.0m] in 2022/23 to [£48.3m] in 2023/24."
        assert rules.CLAIMS_AT_ODDS.name in _rules(computed, prose)


def _rules(computed: Compute, prose: str) -> set[str]:
    _, found = computed(SERIES, _linked(prose), tables=TABLES)
    return {one.rule for one in found}


@pytest.mark.parametrize(
    ("prose", "verdicts"),
    [
        ("It was up since 2018/19, when it was [£42.1m], [the lowest].", "true true"),
        ("It was [£51.2m] in 2020/21, its [highest level].", "true true"),
        ("It was [£46.0m] in 2022/23, its [lowest level].", "true false"),
        ("It was [£51.2m] in 2020/21, and has [fallen since].", "true true"),
        ("It was [£46.0m] in 2022/23, and has [fallen since].", "true false"),
        ("It was [£46.0m] in 2022/23 before [rising] in 2023/24.", "true true"),
        ("It [fell to £46.0m] in 2022/23 before [falling].", "true false"),
        ("It [rose to £48.3m] in 2023/24, from [£46.0m] in 2021/22.", "true false"),
        ("It [rose by £7.7m] in 2020/21, [the largest annual rise].", "true true"),
        (
            "It [rose], from [£42.1m] in 2018/19 to [£51.2m] in 2020/21.",
            "true true true",
        ),
        (
            "It [fell], from [£51.2m] in 2020/21 to [£46.0m] in 2022/23.",
            "true true true",
        ),
        (
            "It [rose], from [£51.2m] in 2020/21 to [£46m] in 2022/23.",
            "false true true",
        ),
        ("It [rose by £2.3m] in 2023/24, [the largest annual rise].", "true false"),
    ],
)
def test_words_are_of_the_time_right_before_them(
    computed: Compute, prose: str, verdicts: str
) -> None:
    """A record of the value that it is set behind, and "since" of that value's year."""
    assert verdicts.split() == _verdicts(computed, prose)


def test_a_change_of_no_year_is_not_taken_for_the_last(computed: Compute) -> None:
    """“It” is a change of the sentence before, and may be of any year."""
    fell = "The budget fell in 2021/22. It was [the first fall since 2018/19]."
    rose = "The budget rose in 2023/24. It was [the first rise since 2020/21]."

    assert _verdicts(computed, fell) == ["not checked"]
    assert _verdicts(computed, rose) == ["true"]


@pytest.mark.parametrize(
    ("prose", "verdicts"),
    [
        ("The [lowest] budget in the series was [£42.1m], in 2018/19.", "true true"),
        ("The [lowest] budget was [£43.5 million], in 2019/20.", "false false"),
        ("The [highest] budget was [£50.2m], in 2020/21.", "false false"),
        ("The {lowest} number of knife offences was {46}, in 2023 Q1.", "true true"),
        ("After {two consecutive rises}, knife offences fell in 2023 Q4.", "true"),
        ("After {two annual rises}, knife offences fell in 2023 Q4.", UNREAD),
        ("After {three consecutive rises}, knife offences fell in 2023 Q4.", "false"),
        ("The budget fell in 2021/22, [the first fall since 2018/19].", "true"),
        ("The budget [fell in only two years]: 2021/22 and 2022/23.", "true"),
        ("The budget [fell in only two years]: 2021/22 and 2023/24.", "false"),
        ("The budget fell in 2022/23, [a second consecutive fall].", "true"),
        ("The budget fell in 2022/23, [a third consecutive fall].", "false"),
        ("Knife offences fell in 2023 Q1, {a second consecutive fall}.", "true"),
        ("Knife offences {fell for a second consecutive year} in 2023 Q1.", UNREAD),
        ("The {largest fall} in knife offences was of {22}, in 2023 Q4.", "true true"),
        ("The {largest annual fall} in knife offences was in 2023 Q4.", UNREAD),
        ("There was {a local peak} in knife offences in 2023 Q3.", "true"),
        ("There was {a local peak} in knife offences in 2023 Q2.", "false"),
        ("There was {a local peak} in knife offences in 2023 Q4.", UNREAD),
    ],
)
def test_what_a_whole_sentence_says_is_of_the_unit_and_the_periods_of_its_table(
    computed: Compute, prose: str, verdicts: str
) -> None:
    """Money, quarters and financial years are held as plain years are."""
    figures, _ = computed(SERIES, _linked(prose), tables=TABLES)
    assert " ".join(one.verdict.value for one in figures.claims) == verdicts


@pytest.mark.parametrize(
    ("amount", "verdict"),
    [("2.3 percentage points", "true"), ("1.3 percentage points", "false")],
)
def test_a_largest_change_of_a_share_is_in_points(
    computed: Compute, amount: str, verdict: str
) -> None:
    """The unit of an amount is heard with it."""
    heated = "year,homes heated (%)\n2019,13.0\n2020,11.9\n2021,14.2\n2022,15.8\n"
    prose = f"The [largest annual rise](series:heated) in it was of {amount}, in 2021."
    figures, _ = computed("  {}", prose, tables={"data/heated.csv": heated})

    assert [one.verdict.value for one in figures.claims] == [verdict]
