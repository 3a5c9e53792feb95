"""Lengths of time beside the two dates that they span: counted, and held to them.

Everything in these sentences is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.content.models.brief import Brief
from brief.figures.compute import judged
from brief.figures.ledger import Fate
from brief.figures.lengths import lengths
from brief.figures.spans import comes_to, span_in
from brief.findings import Finding

USERS = "  users: {value: 22000, unit: people, note: made up}\n"


def found(
    prose: str, brief_of: Callable[..., Brief], figures: str = USERS
) -> list[Finding]:
    """Give what is wrong with a sentence, unused figures apart."""
    _, findings = judged(brief_of(figures, prose))
    return [
        one for one in findings if one.rule not in {"figure-unused", "figure-source"}
    ]


MISCOUNTED = (
    "The five-year period 2014 to 2020 was dry.",
    "During the past decade (2012–2019) it fell.",
    "The five-year plan 2016–2019 was kept.",
    "Over the four years to 2020 from 2014 it fell.",
    "It fell for four years, from April 2015 to March 2018.",
    "The three-year period 2014/15 to 2018/19 was dry.",
    "It was dry (2015 to 2019, three years).",
    "From 2014 to 2020 (five years) it was dry.",
    "The five-year strategic plan, 2016–2019, was kept.",
    "In the two years from 1 April 2015 to 31 March 2018 it fell.",
    "Over ten years from 2009/10 to 2016/17.",
    "2015 to 2019, a period of three years, was dry.",
    "The 2016–2019 five-year plan was kept.",
    "From 2014 to 2020, that is five years, it fell.",
    "The period 2015 to 2019 is three years.",
    "The 24 months from April 2015 to March 2018 were dry.",
    "Three years’ data, 2010 to 2020, were used.",
    "Six years of growth from 2010 to 2020 ended.",
    "Over the decade 2012 to 2019 it fell.",
    "It ran for six weeks from 1 March to 30 May 2016.",
    "Five years, 2010 to 2020, were looked at.",
    "Two decades from 1996 to 2006 passed.",
    "Over just under five years from 2010 to 2020 it fell.",
    "Over the last three years, between 2010 and 2018, it fell.",
)


@pytest.mark.parametrize("prose", MISCOUNTED)
def test_a_length_that_no_fair_count_gives_is_found(
    prose: str, brief_of: Callable[..., Brief]
) -> None:
    """Whatever joins a length to its two dates, it is counted against them."""
    assert rules.PERIOD_YEARS.name in {one.rule for one in found(prose, brief_of)}


DISMISSED = (
    "It fell for [four years](plain:), from April 2015 to March 2018.",
    "The [three-year](plain:) period 2014/15 to 2018/19 was dry.",
    "It was dry (2015 to 2019, [three years](plain:)).",
)


@pytest.mark.parametrize("prose", DISMISSED)
def test_a_false_length_is_no_idiom(prose: str, brief_of: Callable[..., Brief]) -> None:
    """A length that its author calls no quantity is counted like any other."""
    (one,) = found(prose, brief_of)
    assert rules.PERIOD_YEARS.name == one.rule


RIGHT = (
    "Over the three years from April 2015 to March 2018 it fell.",
    "The plan of 2023/24 to 2026/27, four years, was kept.",
    "Over the four years from 2016 to 2020 it fell.",
    "Over the five years from 2016 to 2020 it fell.",
    "It was dry from 2015 to 2019 (five years).",
    "The five-year period 2014/15 to 2018/19 was dry.",
    "The four-year period 2014/15 to 2018/19 was dry.",
    "A four-year plan 2016–2019 was kept.",
    "The three-year plan, 2016–19, was kept.",
    "During the past decade (2010–2019) it fell.",
    "The decade 2011 to 2020 was dry.",
    "A decade, from 2010 to 2020, passed.",
    "The nearly four years from 2016 to 2019.",
    "Over more than four years from 2014 to 2018 it fell.",
    "The 36 months from April 2015 to March 2018.",
    "In the six weeks from 1 March to 12 April 2016 it fell.",
    "The two years 2014 and 2016 were dry.",
    "It has two and a half years of data, January 2014 to June 2016.",
    "Over the four years to 2020 from 2016 it fell.",
    "The school had three academic years, September 2012 to July 2015, to mend it.",
)


@pytest.mark.parametrize("prose", RIGHT)
def test_a_right_length_is_held_to_its_dates_and_needs_no_figure(
    prose: str, brief_of: Callable[..., Brief]
) -> None:
    """Both ends counted or not, in years, months or weeks: each fair count stands."""
    assert [] == found(prose, brief_of)


def test_a_right_length_is_innocent_by_a_named_rule(
    brief_of: Callable[..., Brief],
) -> None:
    """It is counted among the quantities that need no figure."""
    figures, _ = judged(brief_of(USERS, RIGHT[1]))
    assert (Fate.INNOCENT, "length of a span that is named") in {
        (one.fate, one.why) for one in figures.quantities
    }


NO_LENGTH = (
    "Healthy life expectancy was 63 years (2018 to 2020).",
    "The average wait was three years from 2010 to 2020.",
    "Life expectancy rose by four years from 2010 to 2020.",
    "An average of 63 years from 2010 to 2020.",
    "It meets every four years from 2002 to 2018.",
    "Five-year survival from 2010 to 2020 rose.",
    "The three-year rolling average from 2001 to 2019.",
    "The three-year-olds of 2010 to 2020.",
    "From 2014 to 2020, three years were dry.",
    "People over 65 years from 2012 to 2019.",
    "Children aged two years from 2012 to 2019.",
    "The average wait, 2015 to 2019, three years.",
    "It costs £5 a year from 2016 to 2019.",
    "In three years of the period 2010 to 2020 it flooded.",
    "Five years before the plan, 2016–2019, it fell.",
    "The plan lasts four years, and in 2016 it rained.",
    "It opens seven days a week from 2016 to 2019.",
    "Three of the years 2015 to 2019 were dry.",
    "The plan for four years costs 2,014 to 2,020 pounds.",
    "Three-year periods from 2001 to 2019 overlap.",
    "In 2016, four years on, it fell.",
)


@pytest.mark.parametrize("prose", NO_LENGTH)
def test_what_only_stands_near_two_dates_is_no_length_of_them(prose: str) -> None:
    """A mean, an age, an interval or some of the years is not the time between."""
    assert () == lengths(prose)


COUNTED = {
    "2014 to 2020": "7 years with both counted, 6 from the first to the last",
    "2014–15": "2 years with both counted, 1 from the first to the last",
    "2014/15–18/19": "5 years with both counted, 4 from the first to the last",
    "April 2015 to March 2018": "3 years",
    "May 2015 to March 2018": "2 years and 11 months",
    "1 April 2015 to 31 March 2018": "3 years",
    "November to January 2017": "3 months",
    "1 March to 12 April 2016": "43 days with both counted, 42 from the first",
    "Q1 2015 to Q4 2016": "8 quarters with both counted, 7 from the first to the last",
    "the end of 2014 to the start of 2018": "3 to 5 years",
}


@pytest.mark.parametrize(("dates", "told"), COUNTED.items())
def test_what_two_dates_come_to_is_told(dates: str, told: str) -> None:
    """Years are told both ways; months that make up years are told in years."""
    span = span_in(dates)
    assert span
    assert told == comes_to(span)


@pytest.mark.parametrize("dates", ["2020 to 2014", "31 June to 3 July 2015", "2016"])
def test_dates_that_span_nothing_are_no_span(dates: str) -> None:
    """Dates out of order, a day that is none and a single date are left alone."""
    assert span_in(dates) is None


def test_some_of_the_years_between_two_dates_may_be_counted_by_a_figure(
    brief_of: Callable[..., Brief],
) -> None:
    """Three years of floods between 2010 and 2020 are no length of that time."""
    floods = "  floods: {value: 3, unit: years, counts: floods, note: made up}\n"
    prose = "It flooded in [three](fig:floods) years between 2010 and 2020."
    assert rules.PERIOD_YEARS.name not in {
        one.rule for one in found(prose, brief_of, floods)
    }
    loose = prose.replace("[three](fig:floods)", "three")
    hints = [one.hint for one in found(loose, brief_of) if one.rule == "period-years"]
    (hint,) = hints
    assert hint.endswith("where some of them are meant: “in three of the years”")


AGED = (
    "  mean: {{value: {value}, unit: years, counts: {counts}, period: {period},"
    " note: made up}}\n"
)


@pytest.mark.parametrize(
    ("value", "counts", "period", "expected"),
    [
        (4, "years without a fall", "April 2015 to March 2018", 1),
        (3, "years without a fall", "April 2015 to March 2018", 0),
        (79, "life expectancy in years", "2015 to 2017", 0),
    ],
)
def test_a_figure_counts_the_years_of_its_own_period(
    value: int, counts: str, period: str, expected: int, brief_of: Callable[..., Brief]
) -> None:
    """Months are counted as well; an expectancy in years counts none of them."""
    figures = AGED.format(value=value, counts=counts, period=period)
    rules_of = [one.rule for one in found("It met.", brief_of, figures)]
    assert expected == rules_of.count(rules.PERIOD_YEARS.name)


HINTS = {
    "Over ten years from 2009/10 to 2016/17 it fell.": (
        "2009/10 to 2016/17 comes to 8 years with both counted, 7 from the first to the"
        " last: correct the number or the dates, and it needs no link"
    ),
    "The plan lasts four years and runs from April 2015 to March 2018.": (
        "April 2015 to March 2018 comes to 3 years: told right beside its dates it"
        " needs no link; otherwise no figure alone has this value"
    ),
    "The wait was four years.": "no figure alone has this value",
}


@pytest.mark.parametrize(("prose", "hint"), HINTS.items())
def test_the_hint_of_a_loose_length_says_what_its_dates_come_to(
    prose: str, hint: str, brief_of: Callable[..., Brief]
) -> None:
    """Who is told to link a length is told what it should be, where dates are there."""
    (one,) = [one for one in found(prose, brief_of) if one.rule == "loose-quantity"]
    assert one.hint.startswith(hint)


def _computed(share: str, some: str, every: str, more: str = "") -> str:
    told = "unit: people, note: made up, period:"
    inputs = {"some: {value: 40": some, "all: {value: 100": every}
    lines = [f'{start}, {told} "{period}"}}' for start, period in inputs.items()]
    lines += [f'share: {{formula: some / all, unit: percent, period: "{share}"{more}}}']
    return "".join(f"  {line}\n" for line in lines)


OF_ANOTHER_TIME = (
    ("2023/24", "2024/25", "2024/25"),
    ("2023", "2024", "2024"),
    ("2022", "2023/24", "2024"),
    ("2025/26", "2023/24", "2024/25"),
    ("2019 to 2021", "2022", "2023"),
)


@pytest.mark.parametrize("periods", OF_ANOTHER_TIME)
def test_a_formula_of_another_period_than_its_inputs_is_found(
    brief_of: Callable[..., Brief], periods: tuple[str, str, str]
) -> None:
    """Nothing that it is computed from is of that time, or touches it."""
    names = [one.rule for one in found("None.", brief_of, _computed(*periods))]
    assert rules.PERIOD_OF_INPUTS.name in names


def test_what_is_computed_from_one_period_stands_beneath_it(
    brief_of: Callable[..., Brief],
) -> None:
    """The finding says what its inputs are of, and what they have in common."""
    figures = _computed("2023/24", "2024/25", "2024/25")
    (one,) = [
        one
        for one in found("None.", brief_of, figures)
        if one.rule == rules.PERIOD_OF_INPUTS.name
    ]
    assert one.message == (
        "“share” is declared to be of 2023/24, and “some” and “all”, from which it is"
        " computed, of 2024/25"
    )
    assert one.hint == "write `period: 2024/25`, or say under `apart` why it differs"
    assert one.cause
    assert (
        one.cause.text == "a period of 2024/25; what is computed from it says 2023/24"
    )


OF_THEIR_TIME = (
    ("2023/24", "2023/24", "2023/24"),
    ("2023/24", "2023/24", "2025/26"),
    ("2018/19 to 2023/24", "2018/19", "2023/24"),
    ("2023", "2022", "2024"),
    ("2024", "2023/24", "2024/25"),
    ("2023/24", "March 2024", "31 March 2024"),
    ("2024/25", "2024", "2024"),
    ("2023/24", "", ""),
    ("", "2023", "2024"),
)


@pytest.mark.parametrize("periods", OF_THEIR_TIME)
def test_a_formula_may_be_of_any_time_of_its_inputs(
    brief_of: Callable[..., Brief], periods: tuple[str, str, str]
) -> None:
    """A span of them, a year between them, a year that one of them touches."""
    names = [one.rule for one in found("None.", brief_of, _computed(*periods))]
    assert rules.PERIOD_OF_INPUTS.name not in names


def test_a_forecast_says_why_it_is_of_another_time(
    brief_of: Callable[..., Brief],
) -> None:
    """“Apart” gives the reason."""
    figures = _computed("2025/26", "2024/25", "2024/25", ", apart: a forecast")
    names = [one.rule for one in found("None.", brief_of, figures)]
    assert rules.PERIOD_OF_INPUTS.name not in names
