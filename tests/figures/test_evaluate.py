"""Figures are computed in the order in which they depend on each other."""

from collections.abc import Callable
from fractions import Fraction

import pytest

from brief.figures.ledger import Figures, Standing
from brief.findings import Findings, grouped, printed

Compute = Callable[..., tuple[Figures, Findings]]

CHAIN = """
  a: {formula: 2 * b, unit: people}
  b: {formula: 3 * c, unit: people}
  c: {value: 7, unit: people, note: made up}
"""


def rules_of(found: Findings) -> list[str]:
    """Name the rules of findings, but for figures that a test does not state."""
    return [one.rule for one in found if one.rule != "figure-unused"]


def test_a_figure_follows_those_that_it_uses(computed: Compute) -> None:
    """The order in the file does not matter, and is kept."""
    figures, _ = computed(CHAIN)
    assert Fraction(42) == figures.figures["a"].value
    assert list(figures.figures) == ["a", "b", "c"]


def test_what_depends_on_a_broken_figure_is_beneath_its_cause(
    computed: Compute,
) -> None:
    """One misspelt name is one group: the figure, what follows from it, its claims."""
    figures, found = computed(
        CHAIN.replace("3 * c", "3 * d"), "It is [42](fig:a), or [21](fig:b)."
    )
    (cause, family), (alone, unused) = grouped(found)
    assert cause is not None
    assert cause.text == "“b” has no value"
    assert rules_of(family) == [
        "figure-broken",
        "unknown-figure",
        "claim-without-value",
        "claim-without-value",
    ]
    assert (alone, unused[0].rule) == (None, "figure-unused")
    assert figures.figures["a"].standing is Standing.BROKEN


def test_two_circles_are_two_findings(computed: Compute) -> None:
    """Each circle is named once; what hangs on it is beneath it."""
    _, found = computed(
        "  a: {formula: 2 * b, unit: people}\n"
        "  b: {formula: 2 * a, unit: people}\n"
        "  c: {formula: 2 * c, unit: people}\n"
        "  d: {formula: a + c, unit: people}\n"
    )
    circles = [one for one in found if one.rule == "figure-cycle"]
    assert [one.message.partition(":")[0] for one in circles] == [
        "“a” from “b” from “a”",
        "“c” from “c”",
    ]
    assert rules_of(found).count("figure-broken") == 1


def test_an_awaited_figure_prints_that_it_is_awaited(computed: Compute) -> None:
    """Drafts print it wherever it or what follows from it is stated; it is an error."""
    figures, found = computed(
        "  late: {unit: people, status: awaited,"
        " awaited: {from: Test body, by: 2001-02-03}}\n"
        "  twice: {formula: 2 * late, unit: people}\n",
        "Some [five](fig:late) and [](fig:twice).",
    )
    printed_words = [figures.printed(one.claim) for one in figures.claims]
    assert printed_words == ["figure awaited", "figure awaited"]
    assert rules_of(found) == [
        "figure-awaited",
        "figure-broken",
        "claim-without-value",
        "claim-without-value",
    ]
    assert len({one.cause for one in found}) == 1


def test_a_figure_that_waits_for_another_says_so(computed: Compute) -> None:
    """What is computed from an awaited figure is awaited too, not broken."""
    figures, _ = computed(
        "  late: {unit: people, status: awaited,"
        " awaited: {from: Test body, by: 2001-02-03}}\n"
        "  twice: {formula: 2 * late, unit: people}\n"
    )
    assert figures.figures["twice"].standing is Standing.AWAITED
    assert figures.figures["twice"].printed == "figure awaited"


def test_a_difference_with_a_reason_is_allowed(computed: Compute) -> None:
    """Two figures of one measure may differ where one says why."""
    entries = (
        "  a: {value: 1, unit: people, counts: users, note: x}\n"
        "  b: {value: 2, unit: people, counts: users, note: x, apart: revised}\n"
    )
    assert "figures-disagree" not in rules_of(computed(entries)[1])


def test_figures_of_another_period_may_differ(computed: Compute) -> None:
    """Population, area and period part measures; the unit's scale does not."""
    entries = (
        "  a: {value: 1, unit: hours, counts: wait, period: '2016', note: x}\n"
        "  b: {value: 2, unit: hours, counts: wait, period: '2017', note: x}\n"
        "  c: {value: 60, unit: minutes, counts: wait, period: '2016', note: x}\n"
    )
    assert rules_of(computed(entries)[1]) == []


def test_a_share_outside_its_interval_is_found_in_its_own_unit(
    computed: Compute,
) -> None:
    """An interval of percentages is held against the percentage."""
    entry = "  a: {value: 62, unit: percent, note: x, interval: {low: 60, high: 64}}\n"
    assert rules_of(computed(entry)[1]) == []
    assert rules_of(computed(entry.replace("64", "61"))[1]) == ["figure-interval"]


def test_a_changed_input_is_one_group(computed: Compute) -> None:
    """One input changed and three sentences now false is one group of three."""
    entries = """
  users: {value: 22000, unit: users, note: made up}
  cost: {value: 100, unit: GBP per user per year, note: made up}
  total: {formula: users * cost, unit: GBP per year}
  other: {value: 5, unit: crimes, note: made up}
"""
    _, found = computed(
        entries,
        "There are [22,500](fig:users) users, at [£100](fig:cost) a year each.",
        "They cost [£2,250,000](fig:total) a year. The [22,500](fig:users) users.",
        "There are [six](fig:other) crimes.",
    )
    families = [(cause, len(family)) for cause, family in grouped(found)]
    causes = [(cause.text if cause else "", size) for cause, size in families]
    assert ("users is 22,000 users", 3) in causes
    assert "users is 22,000 users: 3 findings" in printed(found)


@pytest.mark.parametrize(
    ("formula", "twice"),
    [
        ("fires / homes", False),
        ("fires / (homes + quantity(10000, homes))", False),
        ("fires / homes * 1000", True),
        ("1000 * fires / homes", True),
    ],
)
def test_so_many_stand_in_the_unit_or_in_the_formula(
    formula: str, computed: Compute, *, twice: bool
) -> None:
    """A rate per 1,000 that its formula multiplies too is a thousand times too high."""
    entries = (
        "  fires: {value: 418, unit: fires, note: made up}\n"
        "  homes: {value: 104000, unit: homes, note: made up}\n"
        f"  rate: {{formula: {formula}, unit: 'fires per 1,000 homes',"
        " display: {decimals: 1}}\n"
    )
    assert twice is ("unit-mismatch" in rules_of(computed(entries)[1]))


def test_a_thousand_figures_in_a_chain_are_evaluated(computed: Compute) -> None:
    """Depth is no matter: nothing recurses along the figures."""
    entries = "  f0: {value: 1, unit: people, note: x}\n" + "".join(
        f"  f{at}: {{formula: f{at - 1} + f0, unit: people}}\n"
        for at in range(1, 1_001)
    )
    figures, _ = computed(entries)
    assert Fraction(1_001) == figures.figures["f1000"].value


def test_squaring_for_ever_ends_in_a_finding(computed: Compute) -> None:
    """Figures that each square the one before stop at a bound, in no time."""
    entries = "  f0: {value: 99, unit: ratio, note: x}\n" + "".join(
        f"  f{at}: {{formula: f{at - 1} * f{at - 1}, unit: ratio}}\n"
        for at in range(1, 200)
    )
    found = rules_of(computed(entries)[1])
    assert found.count("figure-too-large") == 1
    assert set(found) <= {"figure-too-large", "figure-broken", "figure-display"}
