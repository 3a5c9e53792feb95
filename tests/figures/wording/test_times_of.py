"""Every time that a sentence tells, as places in a series of ten years."""

import pytest

from brief.figures.wording.over_time.bound.times import Role, outermost, times_of

YEARS = [str(year) for year in range(2015, 2025)]


def told(sentence: str) -> list[tuple[Role, str, str]]:
    """Give the role of each time with its first and its last year."""
    times = outermost(times_of(sentence, YEARS))
    return [(one.role, YEARS[one.first], YEARS[one.last]) for one in times]


@pytest.mark.parametrize(
    ("sentence", "first", "last"),
    [
        ("From 2016 to 2019 it rose.", "2016", "2019"),
        ("Between the end of 2016 and the end of 2019 it rose.", "2016", "2019"),
        ("From the trough of 2016 to the high of 2019 it rose.", "2016", "2019"),
        ("It went from 58% in 2016 to 67% in 2019.", "2016", "2019"),
        ("It rose over 2016–2019.", "2016", "2019"),
        ("In the four years to 2019 it rose.", "2016", "2019"),
        ("In the four years before 2020 it rose.", "2016", "2019"),
        ("In the four years after 2015 it rose.", "2016", "2019"),
        ("The four years from 2016 were good.", "2016", "2019"),
        ("It has risen since 2016.", "2016", "2024"),
        ("In the eight years since 2016 it has risen.", "2017", "2024"),
        ("Over the ten years it rose.", "2015", "2024"),
        ("It rose in 2016, 2017, 2018 and again in 2019.", "2016", "2019"),
    ],
)
def test_spans(sentence: str, first: str, last: str) -> None:
    """A span is told by its ends, by its length and one end, or as a list."""
    ((role, begun, ended),) = told(sentence)
    assert (begun, ended) == (first, last)
    assert role in {Role.SPAN, Role.LIST}


@pytest.mark.parametrize(
    ("sentence", "base"),
    [
        ("In 2020 it was higher than in 2018.", "2018"),
        ("Compared with 2018, it was higher in 2020.", "2018"),
        ("In 2020 it was 5% up on 2018.", "2018"),
        ("In 2020 it was 40 higher than two years earlier.", "2018"),
        ("Compared with two years earlier, 2020 brought more.", "2018"),
        ("By 2020 it was 40 above its 2018 level.", "2018"),
        ("By 2020 it had more than doubled the 2018 figure.", "2018"),
        ("Up 6% on the year, it ended 2019 at a high.", "2018"),
    ],
)
def test_what_is_set_against(sentence: str, base: str) -> None:
    """A time that something is set against is none that it is told of."""
    roles = {first: role for role, first, _ in told(sentence)}
    assert Role.BASE is roles.pop(base)
    assert [Role.AT] == list(roles.values())


@pytest.mark.parametrize(
    ("sentence", "years"),
    [
        ("It peaked in 2018 and, two years later, fell.", ["2018", "2020"]),
        ("In 2018 it fell; the following year it rose.", ["2018", "2019"]),
        ("It peaked in the opening year of the table.", ["2015"]),
        ("In 2018 it was the most for 30 years.", ["2018"]),
        ("It was lower than a year earlier.", []),
        ("It was 40 in 2009.", []),
    ],
)
def test_points(sentence: str, years: list[str]) -> None:
    """A point is told by its year, or by how far it is from one that is."""
    assert years == [first for _, first, _ in told(sentence)]


def test_years_that_are_miscounted_are_no_time() -> None:
    """Eight years since 2015 would end in 2023, and the series does not."""
    assert [] == told("In the eight years since 2015 it has risen.")
    assert [] == told("Over the eight years it rose.")


def test_the_years_before_a_span_are_as_many_as_are_told() -> None:
    """“The five before them” end where the five that are named begin."""
    spans = told("The five years from 2020 brought 60 more than the five before them.")
    assert [("2020", "2024"), ("2015", "2019")] == [one[1:] for one in spans]
