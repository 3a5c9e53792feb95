"""The algebra of units."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.figures.nouns import plural, singular
from brief.figures.units import (
    YEAR,
    Kind,
    UnreadableUnit,
    fits,
    in_words,
    read_unit,
    times,
)

UNITS = {
    "people": ((("person", 1),), 1),
    "user": ((("user", 1),), 1),
    "crimes": ((("crime", 1),), 1),
    "GBP": ((("GBP", 1),), 1),
    "pence": ((("GBP", 1),), Fraction(1, 100)),
    "hours": ((("time", 1),), 3_600),
    "GBP per year": ((("GBP", 1), ("time", -1)), 1 / YEAR),
    "GBP per user per year": ((("GBP", 1), ("time", -1), ("user", -1)), 1 / YEAR),
    "deaths per 100,000 people": (
        (("death", 1), ("person", -1)),
        Fraction(1, 100_000),
    ),
    "GBP per GBP": ((), 1),
    "drug tests": ((("drug test", 1),), 1),
    "times per week": ((("occasion", 1), ("time", -1)), Fraction(1, 604_800)),
}


@pytest.mark.parametrize(("text", "expected"), UNITS.items())
def test_a_unit_in_words_has_dimensions_and_a_scale(
    text: str, expected: tuple[object, object]
) -> None:
    """Counted nouns are dimensions; time and money have scales."""
    unit = read_unit(text)
    assert expected == (unit.dimensions, unit.scale)


@pytest.mark.parametrize(
    "text", ["GBP/user/year", "GBP per user-year", "£ per user per year"]
)
def test_one_unit_may_be_written_in_several_ways(text: str) -> None:
    """A slash, a hyphenated product and a sign mean what the words mean."""
    expected = read_unit("GBP per user per year")
    assert expected.dimensions == read_unit(text).dimensions
    assert expected.scale == read_unit(text).scale


@pytest.mark.parametrize(
    ("one", "many"),
    [
        ("person", "people"),
        ("child", "children"),
        ("life", "lives"),
        ("crime", "crimes"),
        ("agency", "agencies"),
        ("bus", "bus"),
        ("drug user", "drug users"),
    ],
)
def test_singular_and_plural_are_one_unit(one: str, many: str) -> None:
    """A noun and its plural have one dimension."""
    assert read_unit(one).dimensions == read_unit(many).dimensions


@given(st.sampled_from(["crime", "agency", "person", "child", "tax", "hour", "user"]))
def test_the_plural_of_a_noun_is_read_back(noun: str) -> None:
    """Messages name units in words that could be written as a unit."""
    assert noun == singular(plural(noun))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("percent", Kind.PERCENT),
        ("per cent", Kind.PERCENT),
        ("%", Kind.PERCENT),
        ("percentage points", Kind.POINTS),
        ("ratio", Kind.PLAIN),
    ],
)
def test_shares_and_differences_of_shares_are_told_apart(text: str, kind: Kind) -> None:
    """Percent, percentage points and a plain ratio are three kinds."""
    assert kind is read_unit(text).kind


def test_a_year_is_the_mean_of_a_leap_cycle() -> None:
    """A year is 365.25 days, which is 8,766 hours."""
    assert Fraction(8_766) == read_unit("years").scale / read_unit("hours").scale


@pytest.mark.parametrize(
    ("counts", "written"),
    [
        (
            "bicycles reported stolen per 1,000 residents",
            "bicycles per 1,000 residents",
        ),
        ("new cases per 1,000 residents", "cases per 1,000 residents"),
        ("people admitted to hospital per 1,000", "people per 1,000 residents"),
    ],
)
def test_what_a_rate_counts_may_stand_in_counts_alone(
    counts: str, written: str
) -> None:
    """The things before “per” are those that “per 1,000 residents” is of."""
    assert read_unit("per 1,000 residents", counts) == read_unit(written)


def test_a_rate_of_nothing_is_refused() -> None:
    """Where `counts` names no things before “per”, nothing is guessed."""
    for counts in ("", "bicycles stolen", "crime per 1,000 residents"):
        with pytest.raises(UnreadableUnit):
            read_unit("per 1,000 residents", counts)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("pecent", "did you mean “percent”?"),
        ("poeple", "did you mean “people”?"),
        ("GPB", "GBP, EUR or USD"),
        ("million people", "write the value in full"),
        ("percent of users", "write percent alone"),
        ("", "people, GBP"),
        ("12", "people, GBP"),
        ("GBP per", "people, GBP"),
        ("deaths per 100,000", "say of what: “per 100,000 people”"),
        ("per 100,000 items", "begin with what is counted: “cases per 100,000 items”"),
    ],
)
def test_a_unit_that_cannot_be_read_is_refused_with_a_hint(
    text: str, hint: str
) -> None:
    """What is nearly a known unit is never taken for a noun."""
    with pytest.raises(UnreadableUnit) as caught:
        read_unit(text)
    assert caught.value.hint.startswith(hint)


@pytest.mark.parametrize(
    ("result", "declared", "expected"),
    [
        ("users", "users", True),
        ("users", "people", True),
        ("people", "users", False),
        ("users", "children", False),
        ("users", "crimes", False),
        ("GBP per person", "GBP per user", True),
        ("GBP per user", "GBP per person", False),
    ],
)
def test_a_kind_of_person_may_stand_for_people_and_not_the_reverse(
    result: str, declared: str, *, expected: bool
) -> None:
    """Every user is a person; not every person is a user."""
    assert expected is fits(
        read_unit(result).dimensions, read_unit(declared).dimensions
    )


NOUNS = st.dictionaries(
    st.sampled_from(["GBP", "time", "person", "user", "crime"]),
    st.integers(-2, 2).filter(bool),
).map(lambda powers: tuple(sorted(powers.items())))


@given(NOUNS, NOUNS)
def test_what_is_multiplied_can_be_divided_away(
    left: tuple[tuple[str, int], ...], right: tuple[tuple[str, int], ...]
) -> None:
    """Multiplying and dividing by one dimension gives the first again."""
    assert left == times(times(left, right), right, -1)
    assert times(left, right) == times(right, left)


def test_dimensions_are_said_in_words() -> None:
    """A message names what a formula gives as a person would."""
    assert in_words(read_unit("GBP per user").dimensions) == "GBP per user"
    assert in_words(()) == "a plain number"
    assert in_words((), Kind.POINTS) == "percentage points"
    assert in_words(read_unit("hours per death").dimensions) == "time per death"


@given(st.text(max_size=40))
def test_any_text_is_a_unit_or_is_refused(text: str) -> None:
    """No text crashes the reader of units."""
    scale, message = Fraction(0), ""
    try:
        scale = read_unit(text).scale
    except UnreadableUnit as refused:
        message = str(refused)
    assert (scale > 0) is not bool(message)
