"""Loose words are told which figure they mean: what their sentence names comes first.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  one: {value: 78, unit: percent, counts: share of bins emptied, note: made up}
  two: {value: 79, unit: percent, counts: share of roads swept, note: made up}
  three: {value: 80, unit: percent, counts: share of lamps mended, note: made up}
  four: {value: 81, unit: percent, counts: share of parks mown, note: made up}
  five: {value: 82, unit: percent, counts: share of letters answered, note: made up}
  six: {value: 83, unit: percent, counts: share of calls taken, note: made up}
  seven: {value: 84, unit: percent, counts: share of bills paid, note: made up}
  eight: {value: 76, unit: percent, counts: share of tenants satisfied, note: made up}
  years: {value: 3, unit: years, counts: length of the plan, note: made up}
  missed: {value: 11, unit: percent, counts: share of visits missed, note: made up}
  done: {value: 1019, unit: reports, counts: reports seen in time, note: made up}
  made: {value: 1242, unit: reports, counts: reports, note: made up}
  late:
    formula: done / made
    unit: percent
    counts: share of reports seen
    display: {decimals: 0}
  paid: {value: 17, unit: percent, counts: share of repairs late, note: made up}
"""


def _of(computed: Compute, prose: str, rule: str) -> list[str]:
    _, found = computed(FIGURES, prose)
    return [f"{one.message} | {one.hint}" for one in found if one.rule == rule]


def test_what_the_sentence_names_comes_first_and_the_rest_are_counted(
    computed: Compute,
) -> None:
    """Of eight shares the one of tenants is named first, and none is left unsaid."""
    (hint,) = _of(
        computed, "More than three quarters of tenants agreed.", "loose-quantity"
    )
    assert "it could be fig:eight (share of tenants satisfied); fig:" in hint
    assert "; and 3 more: write the one that is meant" in hint


def test_most_is_told_what_it_is_most_of(computed: Compute) -> None:
    """Lamps are named before bins."""
    (hint,) = _of(computed, "Most lamps were mended.", "loose-quantity")
    assert "it could be fig:three (share of lamps mended)" in hint


def test_a_number_that_a_word_before_it_changes_is_found(computed: Compute) -> None:
    """In "over its three years" the three years are the figure's."""
    (hint,) = _of(computed, "Over its three years it may work.", "loose-quantity")
    assert "[three years](fig:years)" in hint
    assert "no figure alone" not in hint


def test_what_may_deny_a_figure_is_named(computed: Compute) -> None:
    """A figure has the value, and a word before it may deny it."""
    prose = "Nobody was at home at about one in nine visits."
    (hint,) = _of(computed, prose, "loose-quantity")
    assert "missed is 11%" in hint
    assert "“Nobody” before it may deny it" in hint


@pytest.mark.parametrize("words", ["Over its nine years", "over the five years"])
def test_no_figure_is_offered_for_another_number(computed: Compute, words: str) -> None:
    """Three years are offered for no other number of years."""
    for hint in _of(computed, f"{words} it may work.", "loose-quantity"):
        assert "fig:years" not in hint


def test_a_value_that_breaks_its_limit_is_told_to_more_digits(
    computed: Compute,
) -> None:
    """82.05% is not four in every five, which reaches to 82%."""
    (told,) = _of(
        computed, "[Four in every five](fig:late) were seen.", "claim-wording"
    )
    assert "says 78% to 82%; late is 82.05% (1,019 of 1,242)" in told
    (told,) = _of(computed, "[Half](fig:late) were seen.", "claim-wording")
    assert "late is 82% (1,019 of 1,242)" in told


@pytest.mark.parametrize(
    ("prose", "right"),
    [
        ("[17%](fig:paid) were late, or [about one in six](fig:paid).", True),
        ("[17%](fig:paid) were late ([about one in six](fig:paid)).", True),
        ("[17%](fig:paid) were late, or [one in six](fig:paid).", True),
        ("[17%](fig:paid) were late, that is [about a sixth](fig:paid).", True),
        ("[Nearly a fifth](fig:paid), or [17%](fig:paid), were late.", True),
        ("[17%](fig:paid) were late, or [about one in nine](fig:paid).", False),
        ("[17%](fig:paid) were late, higher than the [17%](fig:paid).", False),
    ],
)
def test_a_figure_told_once_more_is_not_set_against_itself(
    computed: Compute, prose: str, *, right: bool
) -> None:
    """In "17% were late, or one in six" nothing is later than anything."""
    _, found = computed(FIGURES, prose)
    wrong = {"claims-at-odds", "claim-wording", "comparison-one-sided"}
    assert right is not any(one.rule in wrong for one in found)


_DEATHS = {"data/deaths.csv": "Year,Road deaths\n2016,31\n2017,36\n2018,29\n2019,27\n"}
_YARDS = {"data/yards.csv": "yard,lorries\nEast,4\nWest,9\n"}
_CAMERAS = "  cameras: {value: 36, unit: cameras, counts: safety cameras, note: x}\n"


def _hint_on(computed: Compute, words: str, prose: str) -> str:
    _, found = computed(_CAMERAS, prose, tables=_DEATHS | _YARDS)
    (hint,) = [one.hint for one in found if one.message.startswith(f"“{words}”")]
    return hint


def test_a_series_comes_before_a_figure_that_the_sentence_does_not_name(
    computed: Compute,
) -> None:
    """Road deaths that peaked at 36 are no cameras, of which there are as many."""
    hint = _hint_on(computed, "36", "Road deaths peaked in 2017, at 36.")
    assert "it could be series:deaths; fig:cameras (safety cameras)" in hint


def test_a_figure_that_the_sentence_names_is_told_alone(computed: Compute) -> None:
    """The cameras of a sentence on cameras are no deaths."""
    hint = _hint_on(computed, "36", "There were 36 safety cameras in 2017.")
    assert hint.startswith("write [36](fig:cameras) for safety cameras")


def test_so_many_more_is_no_list(computed: Compute) -> None:
    """Of "two fewer" a check names no list of two things; of "two" it does."""
    prose = "There were two fewer road deaths in 2019 than in 2018."
    assert "count:" not in _hint_on(computed, "two fewer", prose)
    assert "count:data/yards" in _hint_on(computed, "two", "The town has two yards.")


@pytest.mark.parametrize(
    ("prose", "told"),
    [
        ("There were 36 safety cameras.", False),
        ("There were 36 cameras, and [36](fig:cameras) cameras are safe.", True),
        ("The town has cameras.", True),
    ],
)
def test_what_is_unused_waits_for_the_first_link(
    computed: Compute, prose: str, *, told: bool
) -> None:
    """Of a plain draft every figure is unused, which says nothing."""
    figures = _CAMERAS + "  yards: {value: 9, unit: yards, note: x}\n"
    _, found = computed(figures, prose)
    unused = [one for one in found if one.rule == "figure-unused"]
    assert told == any("yards" in one.message for one in unused)
