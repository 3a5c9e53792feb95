"""A count, its share and the whole of both: where their words and sentences tell it."""

import pytest

from tests.figures.honesty.finding import MakeBrief, figure, of_rule, rules_of

USERS = "people who use the library"
STAFF = "staff of the Council"
TOWN = "residents of York"


def counts(name: str, value: object, unit: str, what: str, of: str) -> str:
    """Write a figure with what it counts, and of which population."""
    return figure(name, value, unit, f"counts: {what}, population: {of}")


def asked(share: object, more: str = "") -> str:
    """Write the figures of a new brief, with a share that somebody gave."""
    return (
        counts("asked", 1200, "people", "people asked about opening hours", USERS)
        + counts("for", 900, "people", "people asked who want evenings", USERS)
        + counts(
            "share",
            share,
            "percent",
            "share of people asked who want evenings",
            USERS + more,
        )
    )


def answered(part: str, share: object, of: str) -> str:
    """Write how many answered, how many of them were in favour, and their share."""
    return (
        counts("all", 412, "people", "people who answered", TOWN)
        + counts("for", 198, "people", part, TOWN)
        + counts("share", share, "percent", of, TOWN)
    )


def women(part: str, share: object, of: str, population: str = STAFF) -> str:
    """Write the women and the men of the staff, all of it, and the share of women."""
    return (
        counts("women", 90, "people", part, population)
        + counts("men", 40, "people", "men", population)
        + counts("all", 130, "people", "staff", population)
        + counts("share", share, "percent", of, population)
    )


AMONG = "women among the staff"
OF_ANSWERS = "share of people who answered in favour"
IN_WORDS = "Of the [412](fig:all) who answered, [198](fig:for) ([*%](fig:share)) agree."
THREE = {
    "a whole whose first words begin the part": (asked, (), (85, 75)),
    "a whole whose words begin the part": (
        lambda one: answered("people who answered in favour", one, OF_ANSWERS),
        (),
        (53, 48),
    ),
    "a part that is named alone": (
        lambda one: answered("in favour", one, OF_ANSWERS),
        (),
        (53, 48),
    ),
    "a whole that is only in the sentence": (
        lambda one: answered("people who agree", one, "percentage who agree"),
        (IN_WORDS,),
        (53, 48),
    ),
    "those whom a survey reached": (
        lambda one: answered("people in favour", one, "share of people in favour"),
        (),
        (53, 48),
    ),
    "the whole that a share names": (
        lambda one: women("women", one, "share of staff who are women"),
        (),
        (60, 69),
    ),
    "the whole that stands at the end": (
        lambda one: women(
            "women among the staff", one, "share of women among the staff"
        ),
        (),
        (60, 69),
    ),
    "a part of its population": (
        lambda one: women("women", one, "share of women"),
        (),
        (60, 69),
    ),
    "a population that is named more closely": (
        lambda one: women("women", one, "women", "council staff"),
        (),
        (60, 69),
    ),
}


@pytest.mark.parametrize(("figures", "words", "shares"), THREE.values(), ids=THREE)
def test_a_share_that_its_count_and_whole_deny_is_found(
    figures: object,
    words: tuple[str, ...],
    shares: tuple[int, int],
    brief_of: MakeBrief,
) -> None:
    """What three figures say of one whole has to be one number; the right share is."""
    assert callable(figures)
    wrong, right = (
        [one.message for one in of_rule(made, "bases-differ")]
        for made in (
            brief_of(figures(share), *(one.replace("*", str(share)) for one in words))
            for share in shares
        )
    )
    assert 1 == len(wrong)
    assert [] == right


def test_the_bases_of_a_new_brief_are_told(brief_of: MakeBrief) -> None:
    """The finding names the count, the share and the whole, and what they imply."""
    (one,) = of_rule(brief_of(asked(85)), "bases-differ")
    assert (
        "“for” and “share” (900, 85%) imply 1,100 in all; “asked” is 1,200"
        == one.message
    )


def test_these_are_those_that_were_counted_last(brief_of: MakeBrief) -> None:
    """“900 of these, or 85%” is a share of the 1,200 of the sentence before."""
    figures = (
        counts("asked", 1200, "people", "library users", USERS)
        + counts("for", 900, "people", "evening visitors", USERS)
        + counts("share", 85, "percent", "part in favour", USERS)
    )
    words = (
        "The Council asked [1,200](fig:asked) users. [900](fig:for) of these people,"
        " or [85%](fig:share), want evenings."
    )
    assert "bases-differ" in rules_of(brief_of(figures, words))
    apart = words.replace(" of these people, or", " came. Of all,")
    assert "bases-differ" not in rules_of(brief_of(figures, apart))


OTHERS = {
    "another year": asked(85).replace('"2022"', '"2021"', 1),
    "another place": asked(85).replace("York", "Leeds", 1),
    "another population": asked(85).replace(USERS, "children", 1),
    "a share of something else": asked(85).replace(
        "share of people asked who", "share of visits by people who"
    ),
    "rounding": asked(75.4).replace("75.4", "75"),
    "an estimate with its interval": asked(
        85, ", estimate: true, interval: {low: 74, high: 96}"
    ),
    "a whole of which one side is known": asked(85).replace(
        "1200,", "1200, bound: at least,"
    ),
    "a share that says why": asked(85, ", apart: weighted by age"),
    "a share that is computed": asked(85)
    .replace("value: 85", "formula: for / asked")
    .replace("unit: percent", "unit: percent, display: {decimals: 0}"),
    "two parts side by side": (
        counts("fires", 60, "people", "people hurt in fires", TOWN)
        + counts("floods", 40, "people", "people hurt in floods", TOWN)
        + counts("share", 2, "percent", "share of people hurt in floods", TOWN)
    ),
    "a share of the population and not of a part of it": (
        counts("users", 22000, "people", "drug users", TOWN)
        + counts("treated", 500, "people", "drug users in treatment", TOWN)
        + counts("share", 0.4, "percent", "drug users in treatment", TOWN)
    ),
    "more than the survey reached": (
        counts("asked", 1200, "people", "people asked about trams", TOWN)
        + counts("for", 40000, "people", "people in favour of a tram", TOWN)
        + counts("share", 30, "percent", "share of people in favour of a tram", TOWN)
    ),
    "one of two surveys": (
        counts("first", 412, "people", "people who answered", TOWN)
        + counts("second", 373, "people", "people who replied", TOWN)
        + counts("for", 198, "people", "people in favour", TOWN)
        + counts("share", 53, "percent", "share of people in favour", TOWN)
    ),
    "things with people in them": (
        counts("closed", 5, "schools", "schools closed", "schools with children")
        + counts("share", 10, "percent", "schools closed", "schools with children")
        + counts("pupils", 9000, "children", "children", "schools with children")
    ),
}


@pytest.mark.parametrize("figures", OTHERS.values(), ids=OTHERS)
def test_figures_of_different_wholes_are_not_held_together(
    figures: str, brief_of: MakeBrief
) -> None:
    """Other times, places, people and wholes contradict nothing; nor does rounding."""
    assert "bases-differ" not in rules_of(brief_of(figures))
