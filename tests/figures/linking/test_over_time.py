"""Series offered to numbers over time, wherever a check would find the words true."""

from collections.abc import Callable

import pytest

from brief.figures.linking import Offered

Targets = Callable[[str], dict[str, list[str]]]

TOLD = {
    "In 2024 loans rose by 700.": "rose by 700",
    "In 2020 loans fell by 2,400.": "fell by 2,400",
    "Loans rose from 7,000 in 2020 to 9,600.": "rose from 7,000 in 2020 to 9,600",
    "There were 8,900 loans in 2023.": "8,900",
    "Loans rose by 8% in 2024.": "rose by 8%",
    "Loans reached a record 9,600 in 2024.": "9,600",
    "They fell by 2,400 in 2020.": "fell by 2,400",
    "Loans totalled 26,700 over the last three years.": (
        "totalled 26,700 over the last three years"
    ),
    "Loans rose in four of the last five years.": "in four of the last five years",
    "Over the last three years, there were 26,700 loans in total.": (
        "Over the last three years, there were 26,700 loans in total"
    ),
    "Loans averaged 8,900 a year over the last three years.": (
        "averaged 8,900 a year over the last three years"
    ),
    "Loans fell by 2,400 (26%) in 2020.": "fell by 2,400 (26%)",
    "Loans have risen every year since 2020.": "risen every year since 2020",
}


@pytest.mark.parametrize(("text", "words"), TOLD.items())
def test_a_number_over_time_is_offered_its_series(
    text: str, words: str, targets_in: Targets
) -> None:
    """A change, a level of a year, a total and so many of so many years are."""
    assert "series:loans" in targets_in(text)[words]


UNTOLD = (
    "In 2024 loans rose by 800.",
    "Loans rose by 9% in 2024.",
    "There were 8,900 loans in 2022.",
    "Loans rose in two of the last five years.",
    "Loans totalled 25,000 over the last three years.",
)


@pytest.mark.parametrize("text", UNTOLD)
def test_a_series_that_bears_words_out_nowhere_is_not_offered(
    text: str, targets_in: Targets
) -> None:
    """What a check would call false is offered to nobody."""
    offers = [target for them in targets_in(text).values() for target in them]
    assert "series:loans" not in offers


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Five years later the loans had moved.", "Five years"),
        ("Loans were made at every school.", "every school"),
    ],
)
def test_a_length_of_time_and_all_of_something_are_no_series(
    text: str, words: str, targets_in: Targets
) -> None:
    """They are true of any series, and state none."""
    assert [] == targets_in(text).get(words, [])


def test_what_a_series_states_as_a_whole_is_asked_once(targets_in: Targets) -> None:
    """The number and its years are not asked about again, with nothing to offer."""
    found = targets_in("Loans totalled 26,700 over the last three years.")
    assert ["totalled 26,700 over the last three years"] == list(found)


def test_parts_of_a_statement_that_state_something_are_asked_as_well(
    targets_in: Targets,
) -> None:
    """A number within it that a figure states may be a claim of its own."""
    found = targets_in("There were 412 staff for five years.")
    assert ["fig:staff"] == found["412"]


def test_a_number_of_years_is_no_number_of_rows(targets_in: Targets) -> None:
    """Three years are not counted by a table of three rows; three kinds may be."""
    found = targets_in("Loans rose in three of the last five years.")
    assert [] == found["three"]
    assert ["count:data/visits.csv"] == targets_in("There are three kinds.")["three"]


def test_a_table_that_has_no_periods_is_no_series(targets_in: Targets) -> None:
    """Rows of day, evening and night say nothing over time."""
    found = targets_in("Visits fell by more than a third.")
    assert "series:visits" not in found["fell by more than a third"]


def test_what_is_true_of_nearly_all_is_offered_no_series_unnamed(
    targets_in: Targets,
) -> None:
    """A bound of 65 holds of every larger series: its sentence has to name one."""
    assert "series:loans" not in targets_in("Many are over 65.")["over 65"]


def test_a_series_that_is_named_stands_before_pairs_that_are_not(
    targets_in: Targets,
) -> None:
    """Staff differ by 7% as well, and the sentence speaks of loans."""
    assert ["series:loans"] == targets_in("Loans rose by 8% in 2024.")["rose by 8%"]


def test_an_offer_tells_what_a_check_will_warn_of(
    offers_in: Callable[[str], tuple[Offered, ...]],
) -> None:
    """Words that are true and can mislead are offered with the warning."""
    (one,) = offers_in("The wait is under half an hour.")
    assert "far from the figure" in one.offers[0].warning
