"""Every quantity of every document is accounted for; what is not is found.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.figures.compute import compute
from brief.figures.ledger import Coverage, Fate, Figures
from brief.findings import Finding, Findings
from tests.content.library import lay
from tests.figures.conftest import SHEET

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = (
    "  users: {value: 22500, unit: users, counts: adult users, note: made up}\n"
    "  children: {value: 22500, unit: children, counts: their children, note: tests}\n"
    "  councils: {value: 6, unit: councils, note: made up}\n"
    "  share: {value: 48, unit: percent, note: made up}\n"
)


def _loose(found: Findings) -> list[Finding]:
    return [one for one in found if one.rule == rules.LOOSE_QUANTITY.name]


def _fates(figures: Figures) -> list[tuple[str, str]]:
    return [(one.words, one.fate.value) for one in figures.quantities]


LOOSE = (
    ("There were 22,480 users.", "22,480"),
    ("Nearly half of them agreed.", "Nearly half"),
    ("It costs £1.4bn.", "£1.4bn"),
    ("One in five prisoners did.", "One in five"),
    ("A death occurs every three days.", "every three days"),
    ("There were tens of thousands of crimes.", "tens of thousands"),
    ("Most people agreed.", "Most"),
    ("They are more likely to reoffend.", "more likely"),
    ("Deaths have been rising since 2010.", "rising since 2010"),
    ("All priority councils agreed.", "All priority councils"),
    ("None of the councils agreed.", "None of the councils"),
    ("It doubled.", "doubled"),
    ("Returns for Dudley 12 are in.", "12"),
    ("One more officer was hired.", "One more"),
    (
        "There were twenty-two thousand five hundred.",
        "twenty-two thousand five hundred",
    ),
)


@pytest.mark.parametrize(("prose", "words"), LOOSE)
def test_a_quantity_held_to_nothing_is_found(
    computed: Compute, prose: str, words: str
) -> None:
    """Digits and words alike are found where no figure holds them."""
    _, found = computed(FIGURES, prose)
    assert [f"“{words}” is held to no figure"] == [one.message for one in _loose(found)]


INNOCENT = (
    ("It met on 5 September 2017.", "date or time"),
    ("It rose in 2016/17.", "year"),
    ("Harm grew in the years up to 2017.", "year"),
    ("It ran between 1996 and 2012.", "year"),
    ("It came to an end in about 2012.", "year"),
    ("The meeting rose at 12.20 pm.", "date or time"),
    ("Firefighters may join at 18.", "age that says who is meant"),
    ("The river left its banks at Bridge 9.", "reference or name"),
    ("The plan is attached (enclosure 7).", "reference or name"),
    ("People aged 16 to 19 were asked.", "age that says who is meant"),
    ("Children under 16 were asked.", "age that says who is meant"),
    ("See section 17 of it.", "reference or name"),
    ("The Drugs Act 2005 applies.", "year of a statute, or number of an instrument"),
    ("It is SI 2011/3050.", "year of a statute, or number of an instrument"),
    ("It was the 21st meeting.", "ordinal"),
    ("It is a fourth, fifth or sixth concern.", "ordinal"),
    ("Call 0121 496 0000.", "telephone number"),
    ("Call 101 if you can.", "telephone number"),
    ("It conforms to WCAG 2.2.", "standard or version"),
    ("The office is at 10 Test Street.", "address"),
    ("The gap between the two is wide.", "what has just been named"),
    ("Call 101 for advice now.", "telephone number"),
)


@pytest.mark.parametrize(("prose", "rule"), INNOCENT)
def test_a_number_that_counts_nothing_is_innocent_by_a_named_rule(
    computed: Compute, prose: str, rule: str
) -> None:
    """Dates, references and their kin need no figure, and say which rule knows them."""
    figures, found = computed(FIGURES, prose)
    assert [] == _loose(found)
    assert [(Fate.INNOCENT, rule)] == [(x.fate, x.why) for x in figures.quantities]


def test_words_without_a_number_are_not_counted(computed: Compute) -> None:
    """“Many”, “each”, “in all”, “one another” and “the most deprived” state none."""
    prose = (
        "Many of them help one another, each in all the most deprived areas, as we most"
        " clearly said on the one hand, and no link was shown."
    )
    figures, found = computed(FIGURES, prose)
    assert ([], []) == (_loose(found), _fates(figures))


def test_a_claim_takes_in_what_stands_beside_it(computed: Compute) -> None:
    """A hedge, a bound and a unit beside a claim are part of it."""
    figures, found = computed(FIGURES, "An estimated [22,500](fig:users) users a year.")
    assert [] == _loose(found)
    assert [("22,500", "traced")] == _fates(figures)


@pytest.mark.parametrize(
    ("prose", "share"),
    [
        ("A quarter of the [22,500](fig:users) users came.", "A quarter"),
        ("A tenth of our [22,500](fig:users) users came.", "A tenth"),
        ("Most of the [22,500](fig:users) users came.", "Most"),
        ("Almost all of the [22,500](fig:users) users came.", "Almost all"),
        ("None of the [22,500](fig:users) users came.", "None"),
        ("Half of the [22,500](fig:users) users came.", "Half"),
    ],
)
def test_a_share_of_what_is_claimed_is_held_by_itself(
    computed: Compute, prose: str, share: str
) -> None:
    """The figure behind "of the" accounts for the whole, and not for the share."""
    _, found = computed(FIGURES, prose)
    assert [f"“{share}” is held to no figure"] == [one.message for one in _loose(found)]


def test_half_a_range_is_not_a_whole_one(computed: Compute) -> None:
    """The end of a range that stands outside its claim is held to nothing."""
    _, found = computed(FIGURES, "There were [22,500](fig:users) to 30,000 users.")
    assert ["“30,000” is held to no figure"] == [one.message for one in _loose(found)]


def test_a_quotation_answers_for_its_own_numbers(tmp_path) -> None:
    """Numbers within a quotation that cites its source are quoted; others are loose."""
    library = lay(tmp_path)
    library.add(
        "report.md", '\nIt says "nearly half of them" [@survey]. It was "a third".\n'
    )
    figures, found = compute(library.brief())
    fates = {one.words: one.fate for one in figures.quantities}
    assert Fate.QUOTED is fates["nearly half"]
    assert ["“a third” is held to no figure"] == [one.message for one in _loose(found)]


def test_figures_that_share_a_value_are_all_named_and_none_is_chosen(
    computed: Compute,
) -> None:
    """The hint tells users from their children; the author decides."""
    _, found = computed(FIGURES, "There were 22,500.")
    (one,) = _loose(found)
    assert (
        "it could be fig:users (adult users); fig:children (their children): write the"
        " one that is meant, [22,500](...); or [22,500](plain:) if it counts nothing"
    ) == one.hint


def test_the_one_figure_that_fits_is_offered(computed: Compute) -> None:
    """Where one figure alone has the value, the hint writes the claim out."""
    _, found = computed(FIGURES, "Nearly half did.")
    (one,) = _loose(found)
    assert one.hint.startswith("write [Nearly half](fig:share)")


def test_a_loose_quantity_is_found_at_its_first_character(computed: Compute) -> None:
    """The place is that of the words, not of the paragraph."""
    _, found = computed(FIGURES, "There were 22,480 users.")
    assert "content/briefs/test/report.md:1:12" == str(_loose(found)[0].where)


def test_coverage_adds_up(computed: Compute) -> None:
    """What is stated is the sum of what was traced, innocent, dismissed and loose."""
    figures, _ = computed(
        FIGURES, "In 2016 [22,500](fig:users) were [at one](plain:), and 7 not."
    )
    expected = Coverage(stated=4, traced=1, innocent=1, dismissed=1, loose=1)
    assert expected == figures.coverage["report"]


# ---------------------------------------------------------------- dismissals


DISMISSED_TOO_MUCH = {
    "[99% of patients died and £9m was lost](plain:).": "it states “99%”",
    "[99%](plain:) of patients died.": "it states “99%”",
    "[Ninety per cent](plain:) of patients died.": "it states “Ninety per cent”",
    "It cost [£9m](plain:) in all.": "it states “£9m”",
    "[Half of patients died](plain:).": "it states “Half”",
    "[Half](plain:) of patients died.": "it states “Half”",
    "[Twice as many](plain:) died.": "it states “Twice as many”",
    "[412 nurses left](plain:).": "it states “412”",
    "It was [all at sea and nobody knew what to do](plain:).": (
        "it is a statement of 9 words"
    ),
}


@pytest.mark.parametrize(("prose", "why"), DISMISSED_TOO_MUCH.items())
def test_a_dismissal_of_what_counts_something_is_found(
    computed: Compute, prose: str, why: str
) -> None:
    """Percentages, money, what is said of a number and whole statements are held."""
    _, found = computed(FIGURES, prose)
    (one,) = [one for one in found if one.rule == rules.DISMISSED_QUANTITY.name]
    assert one.message.endswith(f"is dismissed as no quantity, but {why}")
    assert "waive it with a reason, under `waivers` in figures.yaml" in one.hint


@pytest.mark.parametrize(
    "words", ["at one", "daily", "each", "24/7", "half", "One hundred", "7"]
)
def test_a_dismissal_of_what_counts_nothing_stands(
    computed: Compute, words: str
) -> None:
    """Idioms, and numbers of which nothing is said, are taken on an author's word."""
    _, found = computed(FIGURES, f"They are [{words}](plain:) here.")
    assert rules.DISMISSED_QUANTITY.name not in {one.rule for one in found}


def test_a_waiver_with_its_reason_lets_a_dismissal_stand(computed: Compute) -> None:
    """The name of a levy holds a sum of money, and its author may say so."""
    waiver = '{in: "1", words: "5p levy", reason: It is the name of the levy.}'
    figures, found = computed(_waived(waiver), "The [5p levy](plain:) helps.")
    assert rules.DISMISSED_QUANTITY.name not in {one.rule for one in found}
    assert Fate.WAIVED is figures.quantities[0].fate


def test_no_hint_offers_to_dismiss_a_percentage(computed: Compute) -> None:
    """What counts something for certain is to be linked or waived."""
    _, found = computed(FIGURES, "It fell for 99%, or £9m.")
    assert not any("(plain:)" in one.hint for one in _loose(found))


# ---------------------------------------------------------------- waivers


def _waived(*waivers: str) -> str:
    return f"{FIGURES}waivers:\n" + "".join(f"  - {one}\n" for one in waivers)


REASON = "reason: The yearly numbers are not available."


def test_a_waiver_lets_one_quantity_stand(computed: Compute) -> None:
    """A waived quantity is no finding; it is counted, and keeps its reason."""
    figures, found = computed(
        _waived(f'{{in: "1", words: "7 of them", {REASON}}}'), "There, 7 of them left."
    )
    assert [] == _loose(found)
    assert 1 == figures.coverage["report"].waived
    assert "The yearly numbers are not available." == figures.quantities[0].why


def test_a_waiver_lets_a_false_claim_stand(computed: Compute) -> None:
    """A claim that does not hold may stand too, for a reason in writing."""
    figures, found = computed(
        _waived(f'{{in: "1", words: "22,501", {REASON}}}'), "It is [22,501](fig:users)."
    )
    assert rules.CLAIM_WORDING.name not in {one.rule for one in found}
    assert Fate.WAIVED is figures.quantities[0].fate


def test_a_waiver_of_nothing_is_found(computed: Compute) -> None:
    """A waiver whose words are gone, or are right as they stand, is found."""
    _, found = computed(
        _waived(f'{{in: "1", words: "22,500", {REASON}}}'), "It is [22,500](fig:users)."
    )
    (one,) = (one for one in found if one.rule == rules.WAIVER_UNMATCHED.name)
    assert "the waiver of “22,500” in 1 fits nothing that needs it" == one.message
    assert "content/briefs/test/figures.yaml:8:5" == str(one.where)


def test_a_waiver_of_two_things_is_found(computed: Compute) -> None:
    """Each quantity wants a reason of its own."""
    _, found = computed(
        _waived(f'{{in: "1", words: "7 left and 9 came", {REASON}}}'),
        "There, 7 left and 9 came.",
    )
    (one,) = (one for one in found if one.rule == rules.WAIVER_AMBIGUOUS.name)
    assert "the waiver of “7 left and 9 came” in 1 fits 2 quantities" == one.message


def test_what_is_waived_is_told_with_its_reason(computed: Compute) -> None:
    """A waiver lets words stand; it does not let them stand unseen."""
    waiver = f'{{in: "1", words: "7 of them", {REASON}}}'
    _, found = computed(_waived(waiver), "There, 7 of them left.")
    (one,) = (one for one in found if one.rule == rules.WAIVED.name)
    assert one.message.startswith("“7 of them” stands: ") or one.message.startswith(
        "“7” stands: "
    )
    assert one.cause
    assert "figures.yaml" in str(one.cause.where)


PLAIN = (
    ({"short_title": "Half of all crime"}, "Half", "short_title"),
    ({"marking": "Draft 22,500 of it"}, "22,500", "marking"),
    (
        {"documents": {"report": {"description": "Most councils agree."}}},
        "Most",
        "description",
    ),
)


@pytest.mark.parametrize(("part", "words", "key"), PLAIN)
def test_a_line_without_links_states_no_quantity(
    computed: Compute, part: dict[str, object], words: str, key: str
) -> None:
    """What is printed as it stands can hold no claim, and so may state nothing."""
    _, found = computed(FIGURES, "It met.", sheet=SHEET | part)
    said = f"“{words}” is held to no figure: `{key}` is printed as it stands"
    assert [said] == [one.message for one in _loose(found)]


def test_a_line_without_links_may_be_dated(computed: Compute) -> None:
    """A year in a short title counts nothing there either."""
    _, found = computed(FIGURES, "It met.", sheet=SHEET | {"short_title": "Drugs 2017"})
    assert not _loose(found)
