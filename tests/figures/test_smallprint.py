"""A figure's small print travels with it, and no restatement says more than the body.

Everything in these figures and words is made up for the tests.
"""

from collections.abc import Callable

import pytest

from brief import rules
from brief.content.inline import prose_of
from brief.content.models.brief import Brief
from brief.content.models.manuscript import Paragraph, Report, Section
from brief.figures.compute import compute
from brief.figures.ledger import Figures
from brief.findings import Finding, Findings
from tests.content.library import lay

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  users:
    value: 22500
    unit: users
    note: made up
    population_names: [opiate and/or crack users]
    not_names: [heroin and crack users]
  children:
    value: 22500
    unit: children
    note: made up
    population_names: [children of users]
  needles:
    value: 701
    unit: needles
    note: made up
    qualifiers:
      - says: excluding Dudley
        or: ["Dudley, which does not record"]
      - says: in 2016
        may_drop: The fact sheet is of one year, and says so in its title.
  cost:
    value: 62320
    unit: GBP
    note: made up
    estimate: true
"""

SMALL_PRINT = {
    rules.POPULATION_LOST,
    rules.POPULATION_MISNAMED,
    rules.QUALIFIER_LOST,
    rules.HEDGE_LOST,
    rules.BODY_SILENT,
}


LOST = rules.POPULATION_LOST.name


def _lost(found: Findings) -> list[tuple[str, str]]:
    names = {rule.name for rule in SMALL_PRINT}
    return [(one.rule, one.message) for one in found if one.rule in names]


def _one(found: Findings, rule: rules.Rule) -> Finding:
    (one,) = (one for one in found if one.rule == rule.name)
    return one


GOOD = (
    "There are [22,500](fig:users) opiate and/or crack users.",
    "Opiate and/or crack users are few. There are [22,500](fig:users) of them.",
    "Excluding Dudley, [701](fig:needles) were found in 2016.",
    "[701](fig:needles) were found (Dudley,\nwhich does not record, apart) in 2016.",
    "[701](fig:needles) were found (EXCLUDING  Dudley) in 2016.",
    "Each costs an estimated [£62,320](fig:cost).",
    "The cost is an estimate. Each costs [£62,320](fig:cost).",
)


@pytest.mark.parametrize("prose", GOOD)
def test_small_print_may_stand_in_the_sentence_or_before_it(
    computed: Compute, prose: str
) -> None:
    """Declared phrases are looked for in the sentence, then before it."""
    _, found = computed(FIGURES, prose.replace("\n", " "))
    assert [] == _lost(found)


def test_a_claim_that_does_not_say_of_whom_is_found(computed: Compute) -> None:
    """A figure that names its population is not stated without it."""
    _, found = computed(FIGURES, "There are [22,500](fig:users) of them.")
    one = _one(found, rules.POPULATION_LOST)
    assert "“22,500” states “users” and does not say of whom" == one.message
    assert "say “opiate and/or crack users”" == one.hint


def test_a_name_that_a_population_must_not_be_given_is_found(computed: Compute) -> None:
    """“Heroin and crack users” are not “opiate and/or crack users”."""
    prose = (
        "Opiate and/or crack users are counted. There are [22,500](fig:users)"
        " heroin and crack users."
    )
    _, found = computed(FIGURES, prose)
    one = _one(found, rules.POPULATION_MISNAMED)
    message = "“22,500” states “users”, which is not of “heroin and crack users”"
    assert message == one.message


def test_figures_that_share_a_value_are_not_confused(computed: Compute) -> None:
    """22,500 users are not 22,500 children, though the number is one."""
    prose = (
        "Opiate and/or crack users have families. There are [22,500](fig:users)"
        " children of users."
    )
    _, found = computed(FIGURES, prose)
    one = _one(found, rules.POPULATION_MISNAMED)
    assert (
        "“22,500” states “users”, and “children of users” are those of “children”,"
        " which has the same value"
    ) == one.message
    assert "write (fig:children) if that one is meant" == one.hint


def test_a_lost_qualifier_is_found(computed: Compute) -> None:
    """A count that leaves out an area says so wherever it is stated."""
    _, found = computed(FIGURES, "In all, [701](fig:needles) were found in 2016.")
    one = _one(found, rules.QUALIFIER_LOST)
    assert "“701” states “needles” without “excluding Dudley”" == one.message
    assert (
        "say “excluding Dudley” or “Dudley, which does not record” in its sentence,"
        " before it in its paragraph or in a heading or caption above; other words for"
        " it go under `or:` in figures.yaml, and why a fact sheet may leave it out"
        " under `may_drop:`"
    ) == one.hint


def test_a_qualifier_after_the_sentence_is_too_late(computed: Compute) -> None:
    """A reader who stops at the number must have read it."""
    prose = "In 2016, [701](fig:needles) were found. That is excluding Dudley."
    _, found = computed(FIGURES, prose)
    assert [rules.QUALIFIER_LOST.name] == [rule for rule, _ in _lost(found)]


def test_a_short_document_may_drop_what_says_why(computed: Compute) -> None:
    """Only a qualifier with a reason may be left out, and only of the fact sheet."""
    body = "Excluding Dudley, [701](fig:needles) were found in 2016."
    facts = (("[701](fig:needles)", "needles, excluding Dudley."),)
    _, found = computed(FIGURES, body, facts=facts)
    assert [] == _lost(found)
    _, found = computed(FIGURES, body.replace(" in 2016", ""), facts=facts)
    assert ["“701” states “needles” without “in 2016”"] == [m for _, m in _lost(found)]


def test_an_estimate_stated_as_exact_is_found(computed: Compute) -> None:
    """An estimate says that it is one."""
    _, found = computed(FIGURES, "Each costs [£62,320](fig:cost).")
    one = _one(found, rules.HEDGE_LOST)
    message = "“£62,320” states “cost”, an estimate, as if it were exact"
    assert message == one.message


def test_the_heading_governs(brief_of: Callable[..., Brief]) -> None:
    """What a heading says need not be said again beneath it."""
    prose = "There are [22,500](fig:users)."
    for heading, expected in (("Opiate and/or crack users", []), ("Scale", [LOST])):
        paragraph = Paragraph(prose=prose_of(prose, None))
        words = prose_of(heading, None)
        section = Section(level=1, id="scale", heading=words, blocks=(paragraph,))
        report = Report(path="report.md", sections=(section,))
        _, found = compute(brief_of(FIGURES, report=report))
        assert expected == [rule for rule, _ in _lost(found)]


@pytest.mark.parametrize(
    ("subtitle", "expected"), [("Visitors counted by day", False), ("By day", True)]
)
def test_a_caption_governs_its_exhibit(
    tmp_path, subtitle: str, *, expected: bool
) -> None:
    """The subtitle carries the small print of the title and the alternative text."""
    library = lay(tmp_path)
    library.change(
        "figures.yaml", "unit: people", "unit: people\n    population_names: [visitors]"
    )
    library.change(
        "exhibits.yaml", "subtitle: Number of trees", f"subtitle: {subtitle}"
    )
    library.change(
        "exhibits.yaml",
        "The parks and their trees.",
        "There were [22,500](fig:visitors).",
    )
    _, found = compute(library.brief())
    at = [one.where.path for one in found if one.rule == LOST]
    assert expected is ("content/briefs/parks/exhibits.yaml" in at)


# ---------------------------------------------------------------- between documents


def _concluded(brief_of: Callable[..., Brief], body: str, conclusion: str) -> Brief:
    """Make a brief with a body of one paragraph and a conclusion of another."""

    def section(name: str, text: str) -> Section:
        paragraph = Paragraph(prose=prose_of(text, None))
        heading = prose_of(name.capitalize(), None)
        return Section(level=1, id=name, heading=heading, blocks=(paragraph,))

    sections = (section("scale", body), section("conclusion", conclusion))
    return brief_of(FIGURES, report=Report(path="report.md", sections=sections))


def test_the_conclusion_states_only_what_the_body_does(
    brief_of: Callable[..., Brief],
) -> None:
    """A figure that first appears in the conclusion is found."""
    _, found = compute(
        _concluded(
            brief_of,
            "There are [22,500](fig:users) opiate and/or crack users.",
            "Each costs an estimated [£62,320](fig:cost).",
        )
    )
    one = _one(found, rules.BODY_SILENT)
    message = "the conclusion says “£62,320”; the body of the report states no “cost”"
    assert message == one.message


def test_the_fact_sheet_states_only_what_the_body_does(computed: Compute) -> None:
    """A figure of the fact sheet alone is found."""
    _, found = computed(
        FIGURES,
        "There are [22,500](fig:users) opiate and/or crack users.",
        facts=(("[22,500](fig:children)", "children of users."),),
    )
    one = _one(found, rules.BODY_SILENT)
    message = (
        "the fact sheet says “22,500”; the body of the report states no “children”"
    )
    assert message == one.message


def test_a_restatement_keeps_the_hedge_of_the_body(computed: Compute) -> None:
    """What the body calls an estimate, the fact sheet does too, declared or not."""
    _, found = computed(
        FIGURES,
        "An estimated [22,500](fig:users) are opiate and/or crack users.",
        facts=(("[22,500](fig:users)", "opiate and/or crack users."),),
    )
    one = _one(found, rules.HEDGE_LOST)
    assert (
        "the fact sheet says “22,500” as if it were exact; the body calls “users” an"
        " estimate (paragraph 1)"
    ) == one.message


@pytest.mark.parametrize(
    ("body", "fact", "changed"),
    [
        ("Councils recorded [701](fig:needles) in 2016", "were reported", "reported"),
        ("Councils recorded [701](fig:needles) in 2016", "were recorded", ""),
        ("They were reported as recorded: [701](fig:needles)", "were reported", ""),
        ("Any user leaves [701](fig:needles)", "by the average user", "the average"),
        ("Any user leaves [701](fig:needles)", "is the average of any user", ""),
    ],
)
def test_a_restatement_keeps_the_telling_word_of_the_body(
    computed: Compute, body: str, fact: str, changed: str
) -> None:
    """What was recorded does not become what was reported on the way."""
    sheet = (("A fact", f"[701](fig:needles) {fact}, excluding Dudley."),)
    _, found = computed(FIGURES, f"{body}, excluding Dudley.", facts=sheet)
    told = [one.message for one in found if one.rule == rules.RESTATED_OTHERWISE.name]

    assert bool(changed) is bool(told)
    assert all(f"the fact sheet says “{changed}” of “701”" in one for one in told)


def test_a_count_beside_an_estimate_is_not_called_one(computed: Compute) -> None:
    """A list is counted exactly, however much its sentence estimates."""
    _, found = computed(
        FIGURES,
        "With [two](count:kinds) kinds, there are an estimated [22,500](fig:users)"
        " opiate and/or crack users.",
        facts=(("[Two](count:kinds)", "kinds of opiate and/or crack users."),),
    )
    assert not [one for one in found if one.rule == rules.HEDGE_LOST.name]


def test_a_waiver_lets_lost_small_print_stand(computed: Compute) -> None:
    """Small print may be missed out for a reason in writing."""
    waiver = (
        "waivers:\n"
        '  - {in: "1", words: "£62,320", reason: The invoice gives it to the pound.}\n'
    )
    figures, found = computed(FIGURES + waiver, "Each costs [£62,320](fig:cost).")
    assert [] == _lost(found)
    assert 1 == figures.coverage["report"].waived
