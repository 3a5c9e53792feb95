"""A claim is of the years that its figure's period names, however they are written.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.ledger import Figures
from brief.findings import Findings

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  seen:
    {value: 94, unit: percent, counts: patients seen in time, period: "2024", note: x}
  growth:
    {value: 30, unit: percent, counts: growth of complaints, period: 2023 to 2024,
     note: made up}
"""


def _misdated(computed: Compute, prose: str, figures: str = FIGURES) -> list[str]:
    _, found = computed(figures, prose)
    return [one.message for one in found if one.rule == rules.PERIOD_MISNAMED.name]


OF_ANOTHER_YEAR = (
    ("In 2023 complaints rose by [30%](fig:growth).", "2023"),
    ("Complaints rose by [30%](fig:growth) in 2022 to 2023.", "2022 to 2023"),
    ("The 2023 figure was [94%](fig:seen).", "2023"),
    ("The 2023 figure for A&E was [94%](fig:seen).", "2023"),
    ("[94%](fig:seen) was the 2023 figure.", "2023"),
    ("[94%](fig:seen) of patients were seen in time (2023).", "2023"),
    ("[94%](fig:seen) (2023) of patients were seen in time.", "2023"),
    ("In May 2023 [94%](fig:seen) of patients were seen in time.", "May 2023"),
    ("[94%](fig:seen) of patients were seen in time in May 2023.", "May 2023"),
    ("[94%](fig:seen) were seen in the year to March 2023.", "the year to March 2023"),
    (
        "In the year to March 2023 [94%](fig:seen) of patients were seen in time.",
        "the year to March 2023",
    ),
    (
        "In the 12 months ending 31 March 2023, [94%](fig:seen) were seen.",
        "the 12 months ending 31 March 2023",
    ),
    ("In 2023 [94%](fig:seen) of patients were seen in time.", "2023"),
    ("[94%](fig:seen) of patients were seen in time in 2023.", "2023"),
    ("[94%](fig:seen) of patients were seen in 2023, and more in 2024.", "2023"),
    ("[94%](fig:seen) of patients were seen in 2023 and 12 wards were shut.", "2023"),
)


@pytest.mark.parametrize(("prose", "time"), OF_ANOTHER_YEAR)
def test_a_claim_said_of_another_year_is_found(
    computed: Compute, prose: str, time: str
) -> None:
    """Behind a claim, at the head of its sentence, by a month and in brackets."""
    (message,) = _misdated(computed, prose)
    assert message.endswith(f", and not of {time}")


OF_ITS_YEARS = (
    "In 2023 to 2024 complaints rose by [30%](fig:growth).",
    "Complaints rose by [30%](fig:growth) in 2023 to 2024.",
    "Complaints rose by [30%](fig:growth), 2023 to 2024.",
    "Complaints rose by [30%](fig:growth) in 2023-2024.",
    "Complaints rose by [30%](fig:growth) in 2023–2024.",
    "Complaints rose by [30%](fig:growth) in 2023–24.",
    "Complaints rose by [30%](fig:growth) in 2023/24.",
    "In 2023 and 2024 complaints rose by [30%](fig:growth).",
    "Complaints rose by [30%](fig:growth) between 2023 and 2024.",
    "Complaints were [30%](fig:growth) higher in 2024 than in 2023.",
    "Complaints were [30%](fig:growth) higher than in 2023.",
    "In 2024 complaints were [30%](fig:growth) higher than in 2023.",
    "The 2024 figure was [94%](fig:seen).",
    "The 2023 figure was lower; the 2024 figure was [94%](fig:seen).",
    "The 2023 figure for 2024 was [94%](fig:seen).",
    "[94%](fig:seen) of patients were seen in time (2024).",
    "[94%](fig:seen) of patients were seen in time, says Smith (2023).",
    "[94%](fig:seen) of patients were seen in time, says the survey (2023).",
    "In May 2024 [94%](fig:seen) of patients were seen in time.",
    "In May 2023 the Board heard that [94%](fig:seen) would be seen in time.",
    "In May 2023 and in all of 2024 [94%](fig:seen) of patients were seen in time.",
    "[94%](fig:seen) of patients were seen in time in the year to March 2024.",
    "[94%](fig:seen) of patients were seen after the unit opened in May 2023.",
    "[94%](fig:seen) is more than in May 2023.",
    "[94%](fig:seen) is above the 2023 figure.",
    "[94%](fig:seen) of patients were seen in time in 2024 (2023: fewer).",
    "In 2023 the unit opened, and in 2024 [94%](fig:seen) were seen in time.",
    "In 2023 and 12 wards there were fewer than the [94%](fig:seen) of today.",
)


@pytest.mark.parametrize("prose", OF_ITS_YEARS)
def test_any_words_for_the_years_of_a_figure_stand(
    computed: Compute, prose: str
) -> None:
    """Both years of two, the right year beside another, works and events."""
    assert [] == _misdated(computed, prose)


OFFENCES = """
  earlier: {value: 780, unit: offences, counts: burglaries, period: "2022", note: x}
  later: {value: 845, unit: offences, counts: burglaries, period: "2023", note: x}
"""


@pytest.mark.parametrize(
    ("prose", "years"),
    [
        ("Burglaries [rose by 65](fig:earlier,later) between 2022 and 2023.", ""),
        ("Between 2022 and 2023 burglaries [rose by 65](fig:earlier,later).", ""),
        ("Burglaries [rose by 65 since 2022](fig:earlier,later).", ""),
        (
            "Burglaries [rose by 65](fig:earlier,later) between 2014 and 2023.",
            "between 2014 and 2023",
        ),
        (
            "Between 2014 and 2023 burglaries [rose by 65](fig:earlier,later).",
            "between 2014 and 2023",
        ),
        ("Burglaries [rose by 65](fig:earlier,later) since 2014.", "since 2014"),
        (
            "Burglaries [rose by 65 between 2014 and 2023](fig:earlier,later).",
            "between 2014 and 2023",
        ),
    ],
)
def test_a_change_is_of_the_years_of_its_figures(
    computed: Compute, prose: str, years: str
) -> None:
    """Both ends of "between" and the year of "since" are those of the two."""
    _, found = computed(OFFENCES, prose)
    told = [one.message for one in found if one.rule == rules.PERIOD_MISNAMED.name]

    assert [one.rpartition("not ")[2] for one in told] == [f"“{years}”"] * bool(years)


TWO_YEARS = """
  then:
    {value: 15, unit: percent, counts: share of pupils eligible, period: "2018/19",
     note: x}
  now:
    {value: 23, unit: percent, counts: share of pupils eligible, period: "2023/24",
     note: x}
  missed_2024: {value: "9,735", unit: calls, counts: missed, period: "2024", note: x}
  calls_2023: {value: "61,240", unit: calls, counts: calls, period: "2023", note: x}
  calls_2024: {value: "58,410", unit: calls, counts: calls, period: "2024", note: x}
"""

EACH_OF_THE_OTHERS_YEAR = (
    ("In 2018/19 it was [23%](fig:now), and in 2023/24 it was [15%](fig:then).", 2),
    ("The [23%](fig:now) of 2018/19 has become [15%](fig:then) in 2023/24.", 2),
    ("In 2018/19, [23%](fig:now) were eligible, and in 2023/24, [15%](fig:then).", 2),
    ("Need in 2018/19 was [23%](fig:now), against [15%](fig:then) in 2023/24.", 2),
    ("In 2023/24 it was [15%](fig:then); in 2018/19 it had been [23%](fig:now).", 2),
    ("While [23%](fig:now) were eligible in 2018/19, [15%](fig:then) are today.", 1),
    ("The share rose from [15%](fig:then) in 2023/24 to [23%](fig:now) in 2018/19.", 2),
    ("Between 2017/18 and 2023/24 it rose from [15%](fig:then) to [23%](fig:now).", 1),
    ("It rose from [15%](fig:then) to [23%](fig:now) between 2018/19 and 2022/23.", 1),
    ("It graded [58,410](fig:calls_2024) calls as emergencies in 2023.", 1),
    ("In 2023 [9,735 of 58,410](fig:missed_2024,calls_2024) calls were missed.", 1),
    ("[One in six](fig:missed_2024,calls_2024) calls were missed in 2023.", 1),
    ("Need: [23%](fig:now) (2018/19) and [15%](fig:then) (2023/24).", 2),
    ("Since 2018/19, when [23%](fig:now) were eligible, much has changed.", 1),
    ("It is less than in 2023/24, when it stood at [15%](fig:then).", 1),
    ("By 2018/19 the share had reached [23%](fig:now).", 1),
    ("For 2018/19 it was [23%](fig:now); for 2023/24 it was [15%](fig:then).", 2),
    ("Snapshot, 31 March 2023: [58,410](fig:calls_2024) calls.", 1),
    ("Calls in all, 2023: [58,410](fig:calls_2024).", 1),
    ("2023: [58,410](fig:calls_2024) calls.", 1),
    ("At [58,410](fig:calls_2024), calls in 2023 were fewer than ever.", 1),
    ("At [23%](fig:now), the share of all pupils in 2018/19 was high.", 1),
    ("It took [58,410](fig:calls_2024) in 2023, against [61,240](fig:calls_2023).", 1),
    ("It was high, [up from 15%](fig:then,now) in 2023/24.", 1),
)


@pytest.mark.parametrize(("prose", "many"), EACH_OF_THE_OTHERS_YEAR)
def test_each_of_two_claims_is_held_to_the_year_that_is_said_of_it(
    computed: Compute, prose: str, many: int
) -> None:
    """The year of the claim beside it excuses none."""
    assert len(_misdated(computed, prose, TWO_YEARS)) == many


EACH_OF_ITS_OWN_YEAR = (
    "In 2018/19 the share was [15%](fig:then), and in 2023/24 it was [23%](fig:now).",
    "The [15%](fig:then) of 2018/19 has become [23%](fig:now) in 2023/24.",
    "In 2018/19, [15%](fig:then) were eligible, and in 2023/24, [23%](fig:now).",
    "Need in 2018/19 was [15%](fig:then), against [23%](fig:now) in 2023/24.",
    "In 2023/24 it was [23%](fig:now); in 2018/19 it had been [15%](fig:then).",
    "In 2023/24 it was [23%](fig:now), up from [15%](fig:then) in 2018/19.",
    "In 2023/24 it was [23%](fig:now), against [15%](fig:then) some years before.",
    "In 2023/24 it was [23%](fig:now), [up from 15%](fig:then,now) in 2018/19.",
    "Calls [fell from 61,240](fig:calls_2023,calls_2024) in 2023.",
    "While [15%](fig:then) were eligible in 2018/19, [23%](fig:now) were in 2023/24.",
    "Between 2018/19 and 2023/24 it rose from [15%](fig:then) to [23%](fig:now).",
    "It rose from [15%](fig:then) to [23%](fig:now) between 2018/19 and 2023/24.",
    "It was [15%](fig:then) and [23%](fig:now) in 2018/19 and 2023/24 respectively.",
    "It was [15%](fig:then), and in 2022 the Board asked why it was [23%](fig:now).",
    "In 2024 [9,735 of 58,410](fig:missed_2024,calls_2024) calls were missed.",
    "[One in six](fig:missed_2024,calls_2024) calls were missed in 2024.",
    "In 2024 there were [fewer](fig:calls_2024,calls_2023) calls than in 2023.",
    "Calls were [fewer](fig:calls_2024,calls_2023) than in 2023, and dear.",
    "[One in six](fig:missed_2024,calls_2024) is more than in 2023.",
    "It was [61,240](fig:calls_2023), all in, in 2023, and [58,410](fig:calls_2024).",
    "It was [61,240](fig:calls_2023), all in, in 2023 and [58,410](fig:calls_2024)",
    "It was [61,240](fig:calls_2023), all in, in 2023, up to [58,410](fig:calls_2024).",
    "It was [15%](fig:then) of pupils and in 2023/24 it was [23%](fig:now).",
    "Need: [15%](fig:then) (2018/19) and [23%](fig:now) (2023/24).",
    "Since 2018/19, when [15%](fig:then) were eligible, much has changed.",
    "It is more than in 2018/19, when it stood at [15%](fig:then).",
    "It has risen since 2018/19, when the Board first met, to [23%](fig:now).",
    "By 2023/24 the share had reached [23%](fig:now).",
    "By 2026/27 the Board wants it to fall from the [23%](fig:now) of today.",
    "For 2018/19 it was [15%](fig:then); for 2023/24 it was [23%](fig:now).",
    "Snapshot, 31 March 2024: [58,410](fig:calls_2024) calls.",
    "The Act of 2003: [58,410](fig:calls_2024) calls were made under it.",
    "Published in May 2025: [58,410](fig:calls_2024) calls.",
    "The target for 2025: [58,410](fig:calls_2024) calls again.",
    "More than in 2023: [58,410](fig:calls_2024) calls.",
    "At [58,410](fig:calls_2024), calls in 2024 were fewer than ever.",
    "At [58,410](fig:calls_2024), calls were fewer than those in 2023.",
    "At [58,410](fig:calls_2024), calls were down from the peak in 2023.",
    "At [23%](fig:now), the share has risen above that in 2018/19.",
    "As many as [58,410](fig:calls_2024) calls, fewer than in 2023, were graded so.",
    "There were [58,410](fig:calls_2024) calls, not as many calls as in 2023.",
    "Of [58,410](fig:calls_2024) calls in 2024 and [61,240](fig:calls_2023) in 2023.",
)


@pytest.mark.parametrize("prose", EACH_OF_ITS_OWN_YEAR)
def test_two_claims_each_of_their_own_year_stand(computed: Compute, prose: str) -> None:
    """However the two years stand to the two values."""
    assert [] == _misdated(computed, prose, TWO_YEARS)


APART = (
    (
        "It took [58,410](fig:calls_2024). A year {} it was [61,240](fig:calls_2023).",
        -1,
    ),
    ("It took [61,240](fig:calls_2023). A year {} it was [58,410](fig:calls_2024).", 1),
    (
        "It took [58,410](fig:calls_2024), against [61,240](fig:calls_2023) a year {}.",
        -1,
    ),
    ("It took [61,240](fig:calls_2023), and a year {} [58,410](fig:calls_2024).", 1),
)


@pytest.mark.parametrize(("prose", "way"), APART)
def test_a_year_later_is_a_year_later(computed: Compute, prose: str, way: int) -> None:
    """A figure of the same things is so many years from the one before it."""
    for words, said in (("later", 1), ("earlier", -1), ("before", -1)):
        found = _misdated(computed, prose.format(words), TWO_YEARS)
        assert len(found) == (said != way)


@pytest.mark.parametrize(
    "prose",
    [
        "[61,240](fig:calls_2023), [58,410](fig:calls_2024); a year on there are few.",
        "It took [58,410](fig:calls_2024). A year later [23%](fig:now) were eligible.",
        "It took [58,410](fig:calls_2024), up from [61,240](fig:calls_2023) then.",
        "A year later [58,410](fig:calls_2024) calls came.",
        "It took [58,410](fig:calls_2024), more than in the year before.",
    ],
)
def test_years_apart_are_those_of_the_same_things(
    computed: Compute, prose: str
) -> None:
    """What was stated of other things, or of any year before, is as it may be."""
    assert [] == _misdated(computed, prose, TWO_YEARS)


CLAIMS = """
  then: {value: 52, unit: claims, counts: claims, period: 2023/24, note: x}
  now: {value: 86, unit: claims, counts: claims, period: 2024/25, note: x}
"""

OF_THE_NEXT_YEAR = (
    ("Tenants brought [34 more](fig:now,then) claims in 2024/25 than in 2022/23.", 1),
    ("In 2024/25 there were [34 more](fig:now,then) claims than in 2022/23.", 1),
    ("In 2025/26 there were [34 more](fig:now,then) claims than in 2023/24.", 1),
    ("In 2025/26 there were [34 more](fig:now,then) claims than in 2024/25.", 1),
    ("There were [34 more](fig:now,then) claims in 2025/26 than in 2023/24.", 1),
    ("Claims [rose by 34](fig:then,now) between 2022/23 and 2024/25.", 1),
    ("Claims [rose by 34](fig:then,now) between 2022/23 and 2023/24.", 1),
    ("Claims [rose by 34](fig:then,now) in 2023/24.", 1),
    ("Claims [rose by 34](fig:then,now) since 2022/23.", 1),
    (
        (
            "There were [86](fig:now) claims in all in 2024/25, up from [52](fig:then)"
            " in 2022/23."
        ),
        1,
    ),
    (
        (
            "There were [86](fig:now) claims for damp and mould in 2024/25, up from"
            " [52](fig:then) in 2022/23."
        ),
        1,
    ),
    ("Tenants brought [34 more](fig:now,then) claims in 2024/25 than in 2023/24.", 0),
    ("In 2023/24 there were [34 fewer](fig:then,now) claims than in 2024/25.", 0),
    ("In 2024/25 there were [34 more](fig:now,then) claims than in 2023/24.", 0),
    ("Claims [rose by 34](fig:then,now) between 2023/24 and 2024/25.", 0),
    ("Claims [rose by 34](fig:then,now) between 2023 and 2025.", 0),
    ("Claims [rose by 34](fig:then,now) in 2024/25.", 0),
    ("Compared with 2023/24, claims were [up by 34](fig:then,now).", 0),
    ("Compared with 2023/24, claims [rose](fig:then,now) in 2024/25.", 0),
    ("Compared with 2023/24 there was a gap of [34](fig:then,now) claims.", 0),
    ("Claims [rose by 34](fig:then,now) in 2024.", 0),
    ("Claims [rose by 34](fig:then,now) since 2023/24.", 0),
    ("Claims [fell by 34](fig:now,then) in 2023/24 and 2024/25.", 0),
    (
        (
            "There were [86](fig:now) claims for damp and mould in 2024/25, up from"
            " [52](fig:then) in 2023/24."
        ),
        0,
    ),
    (
        (
            "In 2022/23 a team was set up, and [34 more](fig:now,then) claims came than"
            " in 2023/24."
        ),
        0,
    ),
)


@pytest.mark.parametrize(("prose", "many"), OF_THE_NEXT_YEAR)
def test_a_year_that_touches_a_figures_is_not_its_own(
    computed: Compute, prose: str, many: int
) -> None:
    """The slip of one year is found: 2022/23 and 2024/25 both touch 2023/24."""
    assert len(_misdated(computed, prose, CLAIMS)) == many
