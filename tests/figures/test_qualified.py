"""What must be said with a figure is said of it, and not of something else.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.rules import (
    CLAIM_NOT_CHECKED,
    CLAIM_WORDING,
    QUALIFIER_LOST,
    SMALL_PRINT_APART,
)
from tests.figures.conftest import MakeBrief
from tests.figures.declared import FIGURES, Compute, lost, report, said, section

_N = "[701](fig:needles) discarded needles"
_SHARE = "[48%](fig:share) are by regular users"
_ADULTS = "[8,350](fig:adults) adults"
_ALL = "[900](fig:all_needles)"

CONTRADICTED = (
    f"Excluding Dudley and Walsall, {_N} were recorded in 2016.",
    f"In 2016, {_N} were recorded, excluding Dudley or Great Walsall.",
    f"In 2016, {_N} were recorded, excluding Dudley and A-roads.",
    f"The return left out councils excluding Dudley; {_N} were recorded in 2016.",
    f"In 2016, {_N} were recorded, including Dudley (others count excluding Dudley).",
    f"In 2016, {_N} were recorded, not excluding Dudley.",
    f"In 2016, {_N} were recorded without excluding Dudley.",
    f"In 2016, {_N} were recorded rather than excluding Dudley.",
    f"In 2016, {_N} were recorded, and never excluding Dudley.",
    f"Including Dudley, {_N} were recorded in 2016.",
    f"Excluding Dudley, there were {_N}, not only in 2016.",
    f"Excluding Dudley, there were {_N} in 2016 and 2017.",
    f"Excluding Dudley, there were {_N} in 2016 or earlier.",
    f"Excluding Dudley, there were {_N} before and in 2016.",
    f"No count excluding Dudley was made. In 2016 councils recorded {_N}.",
    f"There are {_ADULTS} not aged 15 to 64 who inject.",
    f"There are {_ADULTS} aged 15 to 24 who inject; those aged 15 to 64 vote.",
    f"Of people aged 15 to 64, some vote. There are {_ADULTS} aged 16 and over.",
    "There were [9,120](fig:recorded) crimes, not recorded but estimated.",
    "Burglary is recorded. There were [9,120](fig:recorded) unrecorded crimes.",
    (
        f"Of acquisitive crimes, fraud among them, {_SHARE}; others speak of crimes"
        " excluding fraud."
    ),
)

SAID = (
    f"Excluding Dudley and counting all others, {_N} were recorded in 2016.",
    f"Excluding Dudley and the rest of the east, {_N} were recorded in 2016.",
    f"In 2016, {_N} were recorded excluding Dudley and nowhere were more.",
    f"Councils kept a return excluding Dudley; {_N} were recorded in 2016.",
    f"The return left out no needle; excluding Dudley, {_N} were recorded in 2016.",
    f"Who dropped them is not known; excluding Dudley, {_N} were recorded in 2016.",
    f"Councils, EXCLUDING Dudley, recorded {_N} in 2016.",
    f"Excluding Dudley, there were {_N} in 2016, and later there were more.",
    f"Excluding Dudley, there were {_N} in 2016 (including Dudley, there were more).",
    f"In 2016 councils recorded {_N} excluding Dudley, and {_ALL} including Dudley.",
    (
        f"In 2016 councils recorded {_ALL} needles including Dudley, or {_N} excluding"
        " Dudley."
    ),
    f"In 2016 there were {_N} (excluding Dudley) or {_ALL} (including Dudley).",
    f"In 2016, excluding Dudley, {_N} and {_ADULTS} aged 15 to 64 were counted.",
    f"In 2016, {_N} were found by {_ADULTS} aged 15 to 64, excluding Dudley.",
    f"There were no fewer than {_N} in 2016, excluding Dudley.",
    (
        f"There are {_ADULTS} aged 15 to 64 who inject, of whom [1,200](fig:young) are"
        " aged 15 to 24."
    ),
    f"There are {_ADULTS} aged 15–64 who inject.",
    f"There are {_ADULTS} (age 15 to 64 years) who inject.",
    f"There are {_ADULTS}, all aged 15 to 64 and not older.",
    f"Of acquisitive crimes (excluding “fraud”), {_SHARE}.",
    f"Excluding fraud but including burglary, of acquisitive crimes {_SHARE}.",
    "There were [9,120](fig:recorded) crimes, not estimated but recorded.",
    f"The councils counted needles, excluding Dudley. They recorded {_N} in 2016.",
    f"Excluding Dudley, it is clear. Councils recorded {_N} in 2016.",
    f"All numbers here are excluding Dudley. Councils recorded {_N} in 2016.",
    f"[640](fig:arrests) arrests, excluding fraud, were made: {_SHARE}.",
)

APART = (
    f"In 2016, {_N} were found, and {_ADULTS} aged 15 to 64 inject, excluding Dudley.",
    f"Burglaries, excluding Dudley, fell. The councils recorded {_N} in 2016.",
    (
        f"Of acquisitive crimes, {_SHARE}; [640](fig:arrests) arrests, excluding fraud,"
        " were made."
    ),
    f"[640](fig:arrests) arrests, excluding fraud, were made; {_SHARE}.",
)


@pytest.mark.parametrize("prose", CONTRADICTED)
def test_a_qualifier_that_is_denied_is_lost(computed: Compute, prose: str) -> None:
    """It is denied, widened, taken back, or said with other numbers."""
    _, found = computed(FIGURES, prose)
    assert [QUALIFIER_LOST.name] == lost(found)


@pytest.mark.parametrize("prose", SAID)
def test_a_qualifier_that_is_said_is_not_missed(computed: Compute, prose: str) -> None:
    """The opposite of it beside another number takes nothing back."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)


@pytest.mark.parametrize("prose", APART)
def test_a_qualifier_of_something_else_is_asked_about(
    computed: Compute, prose: str
) -> None:
    """It stands beside another figure, or speaks of another thing."""
    _, found = computed(FIGURES, prose)
    (one,) = (one for one in found if one.rule == SMALL_PRINT_APART.name)
    assert "is said of something else" in one.message
    assert one.hint.endswith("beside the number")
    assert [SMALL_PRINT_APART.name] == lost(found)


def test_the_message_quotes_what_says_otherwise(computed: Compute) -> None:
    """And the hint names the heading, `or` and `may_drop`."""
    _, found = computed(
        FIGURES, f"Councils recorded {_N} in 2016, not excluding Dudley."
    )
    (one,) = (one for one in found if one.rule == QUALIFIER_LOST.name)
    assert (
        "“701” states “needles” without “excluding Dudley”, and “not excluding"
        " Dudley” says otherwise"
    ) == one.message
    assert "in a heading or caption above" in one.hint
    assert "`or:`" in one.hint
    assert "`may_drop:`" in one.hint


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("of acquisitive crimes are by regular users.", []),
        ("of acquisitive crimes, excluding fraud, are by regular users.", []),
        (
            "of acquisitive crimes, including fraud, are by regular users.",
            [QUALIFIER_LOST.name],
        ),
        (
            "of acquisitive crimes, not excluding fraud, are by regular users.",
            [QUALIFIER_LOST.name],
        ),
    ],
)
def test_leave_to_drop_is_not_leave_to_contradict(
    computed: Compute, sentence: str, expected: list[str]
) -> None:
    """A fact sheet may be silent of fraud, and may not take it in."""
    body = f"Of acquisitive crimes, excluding fraud, {_SHARE}."
    _, found = computed(FIGURES, body, facts=(("[48%](fig:share)", sentence),))
    assert expected == lost(found)


def _beneath(brief_of: MakeBrief, prose: str, *headings: tuple[int, str]) -> Brief:
    """Make a brief with a paragraph beneath headings of given levels."""
    *above, (level, last) = headings
    sections = [section(heading, level=at) for at, heading in above]
    return brief_of(
        FIGURES, report=report(*sections, section(last, prose, level=level))
    )


_BOTH = "Needles in 2016, excluding Dudley"


@pytest.mark.parametrize(
    ("headings", "prose", "expected"),
    [
        (((1, _BOTH),), f"There were {_N}.", []),
        (((1, _BOTH), (2, "Streets")), f"There were {_N}.", []),
        (((1, _BOTH), (2, "Streets"), (3, "Parks")), f"There were {_N}.", []),
        (((1, "Needles in 2016"), (2, "Excluding Dudley")), f"There were {_N}.", []),
        (((1, _BOTH), (1, "Streets")), f"There were {_N}.", [QUALIFIER_LOST.name]),
        (
            ((1, _BOTH), (2, "Streets"), (1, "Parks")),
            f"There were {_N}.",
            [QUALIFIER_LOST.name],
        ),
        (
            ((1, _BOTH), (2, "Including Dudley")),
            f"There were {_N}.",
            [QUALIFIER_LOST.name],
        ),
        (((1, _BOTH),), f"Including Dudley, there were {_N}.", [QUALIFIER_LOST.name]),
        (
            ((1, "Needles not excluding Dudley in 2016"),),
            f"There were {_N}.",
            [QUALIFIER_LOST.name],
        ),
        (
            ((1, _BOTH),),
            f"Including Dudley, there would be more. There were {_N}.",
            [],
        ),
        (((1, _BOTH),), f"Those who work with Dudley recorded {_N}.", []),
        (
            ((1, _BOTH),),
            f"In all councils, with Dudley, there were {_N}.",
            [QUALIFIER_LOST.name],
        ),
        (((1, "Adults aged 15 to 64"),), f"{_ADULTS} inject, many aged 15 to 24.", []),
    ],
)
def test_the_headings_above_govern_too(
    brief_of: MakeBrief,
    headings: tuple[tuple[int, str], ...],
    prose: str,
    expected: list[str],
) -> None:
    """Up to the section, unless a nearer one or the sentence says otherwise."""
    _, found = compute(_beneath(brief_of, prose, *headings))
    assert expected == lost(found)


# ---------------------------------------------------------------- its own denial

_COSTS = "[£26,074](fig:cost)"


@pytest.mark.parametrize(
    "prose",
    [
        f"Any user not in treatment costs {_COSTS}.",
        f"Crime by any user not in treatment costs {_COSTS}.",
    ],
)
def test_a_declared_denial_denies_no_number(computed: Compute, prose: str) -> None:
    """“Not in treatment” is of whom the cost is, and not that it is none."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)
    assert CLAIM_NOT_CHECKED.name not in {one.rule for one in found}


@pytest.mark.parametrize(
    ("prose", "rule"),
    [
        (f"Any user not in treatment does not cost {_COSTS}.", CLAIM_WORDING),
        (f"Any user not in treatment never costs {_COSTS}.", CLAIM_WORDING),
        (f"Not any user not in treatment costs {_COSTS}.", CLAIM_NOT_CHECKED),
    ],
)
def test_a_further_denial_still_does(computed: Compute, prose: str, rule) -> None:
    """Only the declared words are taken out of what is searched for denials."""
    _, found = computed(FIGURES, prose)
    assert rule.name in {one.rule for one in found}


SHARED = """
  one: {value: 701, unit: needles, note: made up, qualifiers: [{says: without Dudley}]}
"""


def test_what_many_claims_have_lost_is_told_once(computed: Compute) -> None:
    """A qualifier added to a figure is one cause, and said once how to say it."""
    _, found = computed(SHARED, *["There were [701](fig:one) needles."] * 5)
    them = [one for one in found if one.rule == QUALIFIER_LOST.name]
    (cause,) = {one.cause for one in them}
    assert cause is not None
    assert "“without Dudley” goes with these figures" in cause.text
    assert 5 == len(them)
    assert [True, *[False] * 4] == [bool(one.hint) for one in them]


def test_what_few_claims_have_lost_is_told_at_each(computed: Compute) -> None:
    """Two claims are told where they stand, each with what to say."""
    _, found = computed(SHARED, *["There were [701](fig:one) needles."] * 2)
    them = [one for one in found if one.rule == QUALIFIER_LOST.name]
    assert [None, None] == [one.cause for one in them]
    assert all(one.hint for one in them)
