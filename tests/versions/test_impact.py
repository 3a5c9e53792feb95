"""What a figure bears on is told before anybody edits anything."""

import json

import pytest

from brief.cli import main
from brief.findings import Stop
from brief.frozen.card import Withdrawal
from brief.frozen.files import written_record
from brief.versions import shelf
from brief.versions.impact import dependents, impact
from brief.versions.impact_telling import told
from tests.content.library import NAME, lay
from tests.versions.diff.made import of_library, released

SHARE = """\
  walkers:
    value: 9,000
    unit: people
    source: survey
  walkers_share:
    formula: walkers / visitors
    unit: percent
    display: {decimals: 0}
  half_share:
    formula: walkers_share / 2
    unit: percent
    display: {decimals: 0}
"""


@pytest.fixture
def library(tmp_path):
    """Give the small library with figures that follow from its visitors."""
    made = lay(tmp_path)
    made.add("figures.yaml", SHARE)
    made.change(
        "report.md",
        "visitors.[^count] {#visitors}",
        "visitors.[^count]\n"
        "[Two in five](fig:walkers_share) of them, [40%](fig:walkers_share), walked."
        " {#visitors}",
    )
    return made


def stopped(library, text):
    """Give the one finding that an impact ends in."""
    with pytest.raises(Stop) as stop:
        impact(library.root, NAME, text)
    (found,) = stop.value.findings
    return found


def test_figures_follow_in_the_order_of_computing(library):
    """Old and new, each after those that it is worked out from."""
    made = impact(library.root, NAME, "visitors=30,000")

    assert [
        ("visitors", "22,500", "30,000"),
        ("walkers_share", "40%", "30%"),
        ("half_share", "20%", "15%"),
    ] == [(one.name, one.old_printed, one.new_printed) for one in made.figures]


def test_sentences_that_would_be_false_say_what_would_be_true(library):
    """Numerals are rewritten first; every wording offered is true in its clause."""
    made = impact(library.root, NAME, "visitors=30,000")

    offered = {
        (one.document, one.new_words): one.suggest[0]
        for one in made.claims
        if "now false" in one.kind.value
    }
    assert {
        ("report", "22,500"): "30,000",
        ("factsheet", "22,500"): "30,000",
        ("report", "40%"): "30%",
    }.items() <= offered.items()
    assert ("report", "Two in five") in offered
    assert all(one.suggest for one in made.claims if one.new_verdict == "false")


def test_nothing_is_written(library):
    """It is a question."""
    before = {one: one.read_bytes() for one in library.root.rglob("*") if one.is_file()}
    impact(library.root, NAME, "visitors=30,000")

    assert before == {
        one: one.read_bytes() for one in library.root.rglob("*") if one.is_file()
    }


def test_without_a_value_it_names_what_states_the_figure(library):
    """And what states a figure that follows from it."""
    made = impact(library.root, NAME, "walkers")

    assert ["walkers", "walkers_share", "half_share"] == [
        one.name for one in made.figures
    ]
    assert ["Two in five", "40%"] == [one.new_words for one in made.claims]


def test_a_computed_figure_can_be_asked_about_but_not_set(library):
    """The finding names the inputs that feed it."""
    assert impact(library.root, NAME, "walkers_share").claims
    found = stopped(library, "half_share=3")

    assert "figure-computed" == found.rule
    assert "walkers, visitors" in found.hint


def test_a_figure_read_from_a_table_names_the_table(library):
    """That is where its value is changed."""
    found = stopped(library, "trees=3")

    assert ("figure-computed", True) == (found.rule, "data/trees.csv" in found.hint)


@pytest.mark.parametrize("value", ["", "many", "1,5", "1e3", "nan", "=", "£5", "5%"])
def test_what_is_no_number_is_refused(library, value):
    """With an example of what could be written."""
    found = stopped(library, f"visitors={value}")

    assert ("value-refused", "write digits in people: visitors=22,500") == (
        found.rule,
        found.hint,
    )


def test_a_value_may_carry_the_sign_of_its_unit(library):
    """Whoever reads 41% on a page may type it so."""
    library.add("figures.yaml", "  rate:\n    value: 40\n    unit: percent\n")
    library.add("figures.yaml", "  cost:\n    value: 5\n    unit: GBP\n")

    assert "41%" == impact(library.root, NAME, "rate=41%").figures[0].new_printed
    assert "£6.50" == impact(library.root, NAME, "cost=£6.50").figures[0].new_printed


def test_an_unknown_figure_is_one_finding(library):
    """With the name that was meant."""
    assert "did you mean `visitors`?" == stopped(library, "visitor=3").hint


def test_it_tells_where_releases_print_the_figure(library):
    """Every release, document, page and place; withdrawn ones say so."""
    released(library, "1")
    released(library, "2")
    gone = Withdrawal("A wrong map.", "2020-03-05T09:00:00+00:00")
    (shelf.home(library.root, NAME) / "1" / shelf.WITHDRAWN).write_bytes(
        written_record(gone)
    )

    made = impact(library.root, NAME, "walkers_share")

    assert {("1", True), ("2", False)} == {
        (one.release, one.withdrawn) for one in made.printed
    }
    stated = [one for one in made.printed if one.release == "2" and one.how == "stated"]
    assert ["Two in five", "40%"] == [one.words for one in stated]
    assert {"annex"} == {one.document for one in made.printed if one.how == "annex"}
    assert all(one.page for one in stated)


def test_dependents_are_found_however_far_down(library):
    """Of the small library: the share, and what is left of it."""
    _, records = of_library(library)

    assert ("walkers_share", "half_share") == dependents("visitors", records)
    assert () == dependents("half_share", records)


def test_what_else_check_would_find_is_told(library):
    """A value that breaks another rule is no surprise afterwards."""
    made = impact(library.root, NAME, "visitors=0")

    assert "figure-division" in {one.rule for one in made.found}


def test_it_reads_as_it_did(library, file_regression):
    """Figures, claims, print."""
    released(library, "1")

    file_regression.check(told(impact(library.root, NAME, "visitors=30,000")) + "\n")


def test_the_command_answers_people_and_machines(library, monkeypatch, capsys):
    """Text, or one JSON record."""
    monkeypatch.chdir(library.root)

    assert 0 == main(["impact", NAME, "walkers"])
    assert "no release prints it" in capsys.readouterr().out
    assert 0 == main(["impact", NAME, "walkers=9,500", "--json"])
    assert "9,500" == json.loads(capsys.readouterr().out)["value"]


LOANS = """\

Loans have been [rising since 2017](series:loans). {#rising}

Loans [rose from 780 to 840](series:loans) in 2019. {#rose}
"""
SERIES = """\
  loans_2019:
    query: {table: data/loans.csv, where: {year: "2019"}, cell: loans}
    unit: loans
    source: survey
series:
  loans: {counts: loans, source: survey}
"""


def with_loans(library):
    """Add a series, two sentences that state it, and a figure read from its table."""
    library.write("data/loans.csv", "year,loans\n2017,720\n2018,780\n2019,840\n")
    library.add("figures.yaml", SERIES)
    library.change("report.md", "{#visitors}\n", "{#visitors}\n" + LOANS)


def test_what_states_a_series_is_told_as_of_a_figure(library):
    """Documents, sentences and printed pages; its values, and where they are edited."""
    with_loans(library)
    released(library, "1")
    made = impact(library.root, NAME, "loans")

    assert "content/briefs/parks/data/loans.csv" == made.table
    assert ("2017: 720", "2018: 780", "2019: 840") == made.values
    assert ["loans_2019"] == [one.name for one in made.figures]
    assert [
        ("report", "paragraph 2", "Loans have been rising since 2017."),
        ("report", "paragraph 3", "Loans rose from 780 to 840 in 2019."),
    ] == [(one.document, one.spot.where, one.new_sentence) for one in made.claims]
    assert {("1", "report", "loans", "stated")} == {
        (one.release, one.document, one.figure, one.how) for one in made.printed
    }
    assert all(one.page for one in made.printed)
    said = told(made)
    assert (
        f"{NAME}: loans, a series read from content/briefs/parks/data/loans.csv" in said
    )
    assert "FIGURES  1 figure read from the same table" in said
    assert "CLAIMS  2 claims of it\n" in said
    assert "edit a value in its cell there, then run: brief check parks" in said


def test_a_figure_is_not_taken_for_a_series_of_its_name(library):
    """What states the one does not state the other."""
    with_loans(library)
    library.change("figures.yaml", "  loans_2019:", "  loans:")
    made = impact(library.root, NAME, "loans")
    assert "" == made.table
    assert () == made.claims


def test_a_series_is_given_no_value(library):
    """Its values stand row by row: it says in which file, and what to do."""
    with_loans(library)
    found = stopped(library, "loans=900")
    assert "series-for-figure" == found.rule
    assert "“loans” is a series, and no figure: its values stand row by row in" in (
        found.message
    )
    assert "content/briefs/parks/data/loans.csv" == found.where.path
    assert (
        "edit the cell of its period there, then run: brief check parks" in found.hint
    )
