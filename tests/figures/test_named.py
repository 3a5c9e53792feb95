"""A claim is said of its own population, by its own name, and of no other figure's.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.content.inline import prose_of
from brief.content.models.brief import Brief
from brief.content.models.manuscript import ListItem, Paragraph, PointList
from brief.figures.compute import compute
from brief.rules import POPULATION_LOST, POPULATION_MISNAMED, SMALL_PRINT_APART
from tests.figures.conftest import MakeBrief
from tests.figures.declared import FIGURES, Compute, lost, report, said, section

_AN = "an estimated [22,500](fig:users)"
_OF = "opiate and/or crack users"
_CHILDREN = "an estimated [22,500](fig:children)"
_COST = "[£26,074](fig:cost)"


# ---------------------------------------------------------------- one value, two names

SWAPPED = (
    (
        f"An estimated [22,500](fig:users) children under 16 and [22,500](fig:children)"
        f" {_OF} live here."
    ),
    f"An estimated [22,500](fig:users) children under 16 live with {_OF}.",
    f"Of {_OF}, {_CHILDREN} in all, many have children under 16.",
    f"There are {_CHILDREN} {_OF} who have children under 16.",
)

NOT_SWAPPED = (
    (
        f"An estimated [22,500](fig:children) children under 16 and [22,500](fig:users)"
        f" {_OF} live here."
    ),
    f"There are {_AN} {_OF} who live with children under 16.",
    f"There are {_CHILDREN} children of {_OF}: they are children under 16.",
    f"Of {_OF} there are {_AN}, and of children under 16 {_CHILDREN}.",
    (
        f"We estimate that {_OF} number [22,500](fig:users) and that children under 16"
        " number [22,500](fig:children)."
    ),
    (
        f"There are as many {_OF}, {_AN}, as children under 16 who live with them,"
        f" {_CHILDREN}."
    ),
    (
        f"The {_OF} and children under 16 number {_AN} and [22,500](fig:children)"
        " respectively."
    ),
)


@pytest.mark.parametrize("prose", SWAPPED)
def test_the_name_nearest_to_a_number_decides(computed: Compute, prose: str) -> None:
    """Its own name farther off does not make children of users."""
    _, found = computed(FIGURES, prose)
    assert POPULATION_MISNAMED.name in lost(found)


@pytest.mark.parametrize("prose", NOT_SWAPPED)
def test_two_populations_of_one_sentence_are_told_apart(
    computed: Compute, prose: str
) -> None:
    """Each number has its own name beside it."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)


def test_words_of_the_other_unit_count_the_other_figure(computed: Compute) -> None:
    """A figure of children does not count users, whatever both have in common."""
    prose = f"Children under 16 suffer. There are {_CHILDREN} users of opiates."
    _, found = computed(FIGURES, prose)
    assert [POPULATION_MISNAMED.name] == lost(found)


# ---------------------------------------------------------------- the wrong name

WRONG = (
    f"There are [an estimated 22,500 heroin and crack users](fig:users) among {_OF}.",
    f"The drug addicts are {_AN} {_OF}.",
    f"The average user costs {_COST}, as any user not in treatment does.",
    f"There are {_AN} {_OF}. These heroin and crack users cost money.",
    f"There are {_AN} {_OF}. They are drug addicts.",
    f"There are {_AN} {_OF}. Each of them is a drug addict.",
    f"Drug addicts cost money. There are {_AN} of them, {_OF}.",
    f"There are many {_OF}. There are {_AN} heroin & crack users.",
    f"There are many {_OF}. There are {_AN} heroin/crack users.",
    f"There are many {_OF}. There are {_AN} heroin-and-crack users.",
    f"There are many {_OF}. There are {_AN} heroin- and crack-users.",
    f"There are many {_OF}. There are {_AN} drug\u2011addicts.",
    "There are [9,120](fig:recorded) recorded crimes, that is, reported crimes.",
)

SET_RIGHT = (
    f"There are {_AN} {_OF}, not heroin and crack users.",
    f"There are {_AN} {_OF} (not heroin and crack users).",
    f"There are {_AN} {_OF}, not all drug addicts.",
    f"There are {_AN} {_OF}, rather than heroin & crack users.",
    f"There are {_AN} {_OF}, more than there are heroin and crack users.",
    f"There are {_AN} {_OF}. They are not drug addicts.",
    f"There are {_AN} {_OF}, which is not the number of drug addicts.",
    f"There are {_AN} {_OF}. These are not to be called drug addicts.",
    f"There are {_AN} {_OF}. Heroin and crack users are fewer.",
    f"The survey does not speak of drug addicts. There are {_AN} {_OF}.",
    f"There are {_AN} {_OF} and [9,000](fig:others) heroin and crack users.",
    (
        f"There are {_AN} {_OF}. There are [9,000](fig:others) heroin and crack users."
        " These heroin and crack users cost money."
    ),
    (
        f"Any user not in treatment costs {_COST}; the average user costs"
        " [£8,000](fig:mean_cost)."
    ),
    (
        "Against [£8,000](fig:mean_cost) for the average user, any user not in"
        f" treatment costs {_COST}."
    ),
    (
        "There were [9,120](fig:recorded) recorded crimes, and [12,300](fig:reported)"
        " reported crimes."
    ),
    "Of [12,300](fig:reported) reported crimes, [9,120](fig:recorded) were recorded.",
    "There were [9,120](fig:recorded) recorded crimes, not reported crimes.",
)


@pytest.mark.parametrize("prose", WRONG)
def test_a_right_name_does_not_excuse_a_wrong_one(
    computed: Compute, prose: str
) -> None:
    """In any spelling, and in a sentence beside it that speaks of the same."""
    _, found = computed(FIGURES, prose)
    assert POPULATION_MISNAMED.name in lost(found)


@pytest.mark.parametrize("prose", SET_RIGHT)
def test_a_name_that_is_set_right_misnames_nobody(
    computed: Compute, prose: str
) -> None:
    """It is denied, set apart, or another figure's."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)


def test_the_message_says_where_the_wrong_name_stands(computed: Compute) -> None:
    """And what would be right, where there is a name and where there is none."""
    prose = f"There are {_AN} {_OF}. These drug addicts cost money."
    _, found = computed(FIGURES, prose)
    (one,) = (one for one in found if one.rule == POPULATION_MISNAMED.name)
    assert one.message.endswith("not of “drug addicts”, as a sentence beside it says")
    assert f"say “{_OF}”" == one.hint

    prose = "There were [9,120](fig:recorded) reported crimes, as recorded."
    _, found = computed(FIGURES, prose)
    (one,) = (one for one in found if one.rule == POPULATION_MISNAMED.name)
    assert (
        "say “recorded crimes”, and leave out “reported crimes”, which figures.yaml has"
        " under `not_names:`"
    ) == one.hint


def _headed(brief_of: MakeBrief, *headings: str) -> Brief:
    """Make a brief whose right sentence stands beneath headings, each a level down."""
    *above, last = headings
    sections = [section(one, level=at) for at, one in enumerate(above, 1)]
    prose = f"There are {_AN} {_OF}."
    beneath = section(last, prose, level=len(headings))
    return brief_of(FIGURES, report=report(*sections, beneath))


@pytest.mark.parametrize(
    ("headings", "wrong"),
    [
        (("Drug addicts",), True),
        (("Drug addicts", "Numbers"), True),
        (("Drug addicts", "Opiate and/or crack users"), False),
        (("Not only drug addicts",), False),
        (("Users",), False),
    ],
)
def test_a_heading_may_not_misname_either(
    brief_of: MakeBrief, headings: tuple[str, ...], *, wrong: bool
) -> None:
    """Unless a nearer one has the right name."""
    _, found = compute(_headed(brief_of, *headings))
    assert ([POPULATION_MISNAMED.name] if wrong else []) == lost(found)


def test_what_leads_to_a_list_may_not_misname_either(brief_of: MakeBrief) -> None:
    """It governs the points as a heading does."""
    points = PointList(
        lettered=False, items=(ListItem(prose=prose_of(f"{_AN}, {_OF}", None)),)
    )
    for lead, expected in (
        ("Drug addicts:", [POPULATION_MISNAMED.name]),
        ("Here:", []),
    ):
        block = Paragraph(prose=prose_of(lead, None), continued=(points,))
        _, found = compute(brief_of(FIGURES, report=report(section("Users", block))))
        assert expected == lost(found)


# ---------------------------------------------------------------- nobody, or others

OTHERS = (
    "people other than",
    "people who are not",
    "people not counted among",
    "former",
    "ex-",
    "non-",
    "parents of",
    "families of",
)


@pytest.mark.parametrize("words", OTHERS)
def test_others_are_not_the_population(computed: Compute, words: str) -> None:
    """A name that is denied, or that of somebody's parents, names nobody."""
    join = "" if words.endswith("-") else " "
    _, found = computed(FIGURES, f"There are {_AN} {words}{join}{_OF}.")
    (message,) = said(found)
    assert message.endswith(f"{words.rsplit(maxsplit=1)[-1]}{join}{_OF}” are others")
    assert [POPULATION_LOST.name] == lost(found)


THEMSELVES = (
    f"{_OF.capitalize()}, former ones too, number {_AN}.",
    f"Parents of {_OF} worry. There are {_AN} {_OF}.",
    f"It is not known how many {_OF} there are; one estimate is [22,500](fig:users).",
    f"There is no register of them. There are {_AN} {_OF}.",
    f"Without help for {_OF}, of whom there are {_AN}, costs rise.",
)


@pytest.mark.parametrize("prose", THEMSELVES)
def test_what_denies_something_else_leaves_the_name(
    computed: Compute, prose: str
) -> None:
    """Only the words that touch a name make it that of others."""
    _, found = computed(FIGURES, prose)
    assert [] == said(found)


@pytest.mark.parametrize(
    ("behind", "apart"),
    [
        ("cannabis users", True),
        ("users", False),
        ("such users", False),
        ("known local users", False),
        ("opiate users", False),
        (_OF, False),
        ("in all", False),
    ],
)
def test_users_of_another_kind_are_asked_about(
    computed: Compute, behind: str, *, apart: bool
) -> None:
    """Where the right name stands in another sentence, a warning asks for it."""
    prose = f"Of {_OF} little is known. There are {_AN} {behind}."
    _, found = computed(FIGURES, prose)
    assert ([SMALL_PRINT_APART.name] if apart else []) == lost(found)
