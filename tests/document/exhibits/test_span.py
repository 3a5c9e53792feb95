"""The years that an exhibit names are those of the rows that it draws.

All data here are made up for these tests.
"""

import pytest

from brief.content.inline import prose_of
from brief.document.exhibits.span import span_findings

YEARS = tuple(f"{year}/{year % 100 + 1}" for year in range(2015, 2025))
CALENDAR = tuple(str(year) for year in range(2017, 2025))
MONTHS = ("January 2022", "June 2022", "January 2023", "December 2023")


def found(made, labels, **words):
    """Give what is found of an exhibit whose captions have these words."""
    brief, figures, _ = made
    plain = {"title": "Made up", "subtitle": "Losses", "alternative": "It goes down."}
    captions = {key: prose_of(one, None) for key, one in (plain | words).items()}
    exhibit = brief.exhibits.exhibits["monthly"].model_copy(update=captions)
    return list(span_findings("losses", exhibit, labels, figures))


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (YEARS, {"subtitle": "Losses, Northmere, 2015/16 to 2023/24"}),
        (YEARS, {"subtitle": "Losses in Northmere, 2014/15–2024/25"}),
        (YEARS, {"subtitle": "Losses between 2016/17 and 2024/25, Northmere"}),
        (YEARS, {"subtitle": "Losses, 2005 to 2010"}),
        (YEARS, {"title": "Losses have fallen from 2010/11 to 2024/25"}),
        (YEARS, {"alternative": "A line falls from 2015/16 to 2025/26."}),
        (CALENDAR, {"subtitle": "Minutes, Northmere, 2017 to 2023"}),
        (MONTHS, {"subtitle": "Losses by month, 2021 to 2023"}),
    ],
)
def test_other_years_than_those_drawn_are_found(made, labels, words):
    """One finding names what is said, what is drawn, and what would be right."""
    (one,) = found(made, labels, **words)
    rows = f"{labels[0]} to {labels[-1]}"

    assert "exhibit-span" == one.rule
    assert one.message.endswith(f", and what it draws is {rows}")
    assert rows in one.hint


def test_a_span_that_stands_twice_is_one_finding(made):
    """A year that has come in makes the subtitle and the alternative wrong at once."""
    (one,) = found(
        made,
        YEARS,
        subtitle="Losses, 2015/16 to 2025/26",
        alternative="The line falls from 2015/16 to 2025/26.",
    )

    assert (
        "its subtitle says “2015/16 to 2025/26” and its alternative says" in one.message
    )


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        (YEARS, {"subtitle": "Losses, Northmere, 2015/16 to 2024/25"}),
        (YEARS, {"subtitle": "Losses, financial years 2015-16 to 2024-25"}),
        (YEARS, {"subtitle": "Losses, April 2015 to March 2025"}),
        (YEARS, {"subtitle": "Losses, 2015/16 to 2024/25; prices of 2010 to 2014"}),
        (YEARS, {"subtitle": "Losses against the average of 2010 to 2014"}),
        (YEARS, {"subtitle": "Losses; provisional from 2023/24"}),
        (YEARS, {"subtitle": "Losses of people aged 18 to 24"}),
        (YEARS, {"title": "Losses fell from 2016/17 to 2019/20"}),
        (YEARS, {"title": "Losses are lower than from 2010/11 to 2016/17"}),
        (YEARS, {"title": "Fewer losses in 2010 and 2024"}),
        (YEARS, {"title": "Losses have fallen every year since 2016/17"}),
        (YEARS, {"alternative": "It rises from 2015/16 to 2022/23, then falls."}),
        (CALENDAR, {"subtitle": "Minutes, Northmere, 2017–2024"}),
        (CALENDAR, {"subtitle": "Minutes, Northmere, calendar years"}),
        (MONTHS, {"subtitle": "Losses by month, 2022 to 2023"}),
        (MONTHS, {"subtitle": "Losses by month, January 2022 to December 2023"}),
        (("North", "South"), {"subtitle": "Losses by district, 2015 to 2024"}),
        (("2024", "Total"), {"subtitle": "Losses, 2015 to 2024"}),
    ],
)
def test_true_words_are_let_stand(made, labels, words):
    """The span drawn, in any spelling; a part of it; a span of something else."""
    assert [] == found(made, labels, **words)
