"""Small counts of figures and of series: who is counted, and what a whole leaves."""

import pytest

from tests.content.library import Library
from tests.figures.honesty.finding import (
    SMALL,
    MakeBrief,
    figure,
    of_rule,
    rules_of,
    told,
)


def few(unit: str, more: str = "") -> str:
    """Write a figure of three."""
    return figure("few", 3, unit, more)


@pytest.mark.parametrize(
    "figures",
    [
        few("people"),
        few("children"),
        few("deaths"),
        few("cases"),
        few("offences"),
        few("households"),
        few("looked-after children"),
        few("widgets", "population: people in York"),
        few("widgets", "counts: children with a widget"),
        few("number", "counts: children excluded"),
    ],
)
def test_three_of_somebody_are_a_small_count(figures: str, brief_of: MakeBrief) -> None:
    """People and cases are counted; what a unit does not say, its population may."""
    assert "small-count" in rules_of(brief_of(figures, organisation=SMALL))


@pytest.mark.parametrize(
    "figures",
    [
        few("libraries"),
        few("buses"),
        few("bridges"),
        few("computers"),
        few("wards"),
        few("schools"),
        few("libraries", "population: people in York"),
        few("widgets"),
        few("widgets", "population: schools in York"),
        few("number", "counts: average number of children in a class"),
        few("ratio", "counts: children for each adult"),
    ],
)
def test_three_things_are_no_small_count(figures: str, brief_of: MakeBrief) -> None:
    """Nobody is told from three bridges, whoever crosses them."""
    assert "small-count" not in rules_of(brief_of(figures, organisation=SMALL))


CARE = "counts: children in care, population: children in care"


def share(value: float, more: str = "") -> str:
    """Write 60 children in care, and a share of them."""
    of = f"counts: children safe, population: children in care{more}"
    return figure("n", 60, "children", CARE) + figure("p", value, "percent", of)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (5, "3 can be worked out: 5% of 60;"),
        (95, "3 can be worked out: all but 95% of 60;"),
        (98, "1 can be worked out: all but 98% of 60;"),
    ],
)
def test_a_share_gives_its_part_away_and_what_is_left(
    value: float, message: str, brief_of: MakeBrief
) -> None:
    """95% of 60 safe are three who are not."""
    brief = brief_of(share(value), organisation=SMALL)
    (one,) = of_rule(brief, "small-count-implied")
    assert one.message.startswith(message)


@pytest.mark.parametrize("value", [50, 90, 100])
def test_a_share_that_leaves_many_or_none_gives_nothing_away(
    value: float, brief_of: MakeBrief
) -> None:
    """Half of 60 are thirty, and all of them leave nobody."""
    brief = brief_of(share(value), organisation=SMALL)
    assert "small-count-implied" not in rules_of(brief)


def test_a_share_that_is_cleared_may_leave_few(brief_of: MakeBrief) -> None:
    """`cleared` says who let it be printed."""
    brief = brief_of(share(95, ", cleared: by A. Tester"), organisation=SMALL)
    assert "small-count-implied" not in rules_of(brief)


def said(library: Library, words: str, head: str = "Children excluded") -> Library:
    """State a series of seven and two in a paragraph."""
    library.write("data/excluded.csv", f"Year,{head}\n2020,7\n2021,2\n")
    text = f"{words}\n\n# Money {{#money}}"
    library.change("report.md", "# Money {#money}", text)
    return library


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("In 2021 [two](series:excluded) children were excluded.", "Children excluded"),
        ("[Two](series:excluded) children were excluded in 2021.", "Number"),
        ("In 2021 [two](series:excluded) were.", "Exclusions"),
        (
            "Exclusions [fell from seven in 2020 to two in 2021](series:excluded).",
            "Exclusions",
        ),
    ],
)
def test_a_small_count_of_a_series_that_is_said_is_found(
    words: str, head: str, careful: Library
) -> None:
    """The number said is printed, although its table is not."""
    assert 1 == len(told(said(careful, words, head), "small-count"))


@pytest.mark.parametrize(
    ("words", "head"),
    [
        ("In 2020 [seven](series:excluded) children were excluded.", "Exclusions"),
        ("In 2021 [fewer than five](series:excluded) were excluded.", "Exclusions"),
        ("Exclusions [fell in 2021](series:excluded).", "Exclusions"),
        ("In 2021 [two](series:excluded) schools closed.", "Schools closed"),
        ("In 2021 it was [two](series:excluded).", "Rate per 1000 pupils"),
        ("In 2021 there were [two](series:excluded).", "Number"),
    ],
)
def test_a_series_is_held_to_what_is_said_of_it(
    words: str, head: str, careful: Library
) -> None:
    """Rows that no words state, bounds, trends, things and rates disclose nobody."""
    assert [] == told(said(careful, words, head), "small-count")


def test_a_small_count_of_a_series_may_be_cleared(careful: Library) -> None:
    """`cleared` of the series says who let it be stated."""
    said(careful, "In 2021 [two](series:excluded) children were excluded.")
    assert 1 == len(told(careful, "small-count"))
    careful.add(
        "figures.yaml",
        "series:\n  excluded: {cleared: by A. Tester, note: made up}\n",
    )
    assert [] == told(careful, "small-count")
