"""An update changes an input and its claims, all of them or nothing at all."""

import json
import subprocess
from dataclasses import replace
from io import StringIO

import pytest

from brief.build.checking import computed
from brief.cli import main
from brief.figures.wording import Verdict
from brief.findings import Stop, errors
from brief.versions.editing import Edit, edited, like
from brief.versions.update import plainest, plan, walk, write
from tests.content.library import NAME, lay
from tests.versions.diff.made import released
from tests.versions.test_impact import SHARE, with_loans


@pytest.fixture
def library(tmp_path):
    """Give the small library, in which one figure is stated in digits and in words."""
    made = lay(tmp_path)
    made.add("figures.yaml", SHARE)
    made.change("figures.yaml", "value: 22,500", "value: 22,500  # at the gate")
    made.change(
        "report.md",
        "visitors.[^count] {#visitors}",
        "visitors.[^count]\n"
        "[Two in five](fig:walkers_share) of them, [40%](fig:walkers_share), walked."
        " {#visitors}",
    )
    made.change(
        "exhibits.yaml",
        "The parks and their trees.",
        "The parks, of [22,500](fig:visitors) people, and their trees.",
    )
    return made


def files(library):
    """Give the bytes of every content file."""
    return {
        one.name: one.read_bytes()
        for one in library.root.rglob("*")
        if one.is_file() and ".git" not in one.parts
    }


def updated(library, text, choose=plainest):
    """Plan and write; give the plan and what was left."""
    made = plan(library.root, NAME, text)
    return made, write(library.root, made, choose(made))


def nothing(_made):
    """Choose nothing."""
    return {}


def test_everything_that_states_the_figure_follows(library):
    """The input, the numerals of every document, and the words that were chosen."""
    _, left = updated(library, "visitors=30,000")

    assert () == left
    _, figures, found = computed(library.root, NAME)
    assert () == errors(found)
    assert {Verdict.TRUE} == {one.verdict for one in figures.claims}
    assert ["30,000"] * 4 == [
        one.text for one in figures.claims if one.claim.targets == ("visitors",)
    ]
    assert "30%" in [one.text for one in figures.claims]


def test_nothing_else_in_a_file_changes(library):
    """Comments, order and spaces stay; only the value and the words are others."""
    before = files(library)
    made, _ = updated(library, "visitors=30,000", nothing)
    after = files(library)

    changed = {name for name in before if before[name] != after[name]}
    assert {"figures.yaml", "report.md", "factsheet.md", "exhibits.yaml"} == changed
    old, new = before["figures.yaml"].decode(), after["figures.yaml"].decode()
    assert old.replace("value: 22,500  # at", "value: 30,000  # at") == new
    assert 5 == len(made.edits)


def test_line_ends_and_marks_stay(library):
    """A file from another system keeps what it has."""
    text = library.path("report.md").read_bytes().replace(b"\n", b"\r\n")
    library.path("report.md").write_bytes(b"\xef\xbb\xbf" + text)
    updated(library, "visitors=30,000")

    assert (b"\xef\xbb\xbf" + text).replace(b"22,500", b"30,000").replace(
        b"40%", b"30%"
    ).count(b"\r\n") == library.path("report.md").read_bytes().count(b"\r\n")
    assert library.path("report.md").read_bytes().startswith(b"\xef\xbb\xbf# Purpose")


def test_a_worded_claim_waits_for_a_person(library):
    """Its clause is shown, with every wording that would be true."""
    made = plan(library.root, NAME, "visitors=30,000")

    (choice,) = made.choices
    assert ("Two in five", ("report, paragraph 1",)) == (choice.words, choice.wheres)
    assert choice.offered
    assert all(one[0].isupper() or one[0].isdigit() for one in choice.offered)


@pytest.mark.parametrize(
    ("answers", "which"),
    [("y\n", 0), ("yes\n", 0), ("1\n", 0), ("2\n", 1), ("what\n9\n2\n", 1)],
)
def test_a_person_chooses(library, answers, which):
    """Yes for the plainest, or the number of another; anything else is asked again."""
    made = plan(library.root, NAME, "visitors=30,000")
    lines = StringIO(answers)
    said: list[str] = []

    chosen = walk(made, lambda _: lines.readline() or end(), said.append)

    (choice,) = made.choices
    assert {choice.place: choice.offered[which]} == chosen
    assert any("[Two in five] of them" in line for line in said)


def end():
    """Do what `input` does at the end."""
    raise EOFError


@pytest.mark.parametrize("answers", ["n\n", "no\n", ""])
def test_a_claim_that_is_left_is_a_finding(library, answers):
    """False words are never left in silence."""
    made = plan(library.root, NAME, "visitors=30,000")
    lines = StringIO(answers)
    chosen = walk(made, lambda _: lines.readline() or end(), lambda _: None)

    (found,) = write(library.root, made, chosen)

    assert {} == chosen
    assert ("edit-by-hand", True) == (found.rule, "would be true" in found.hint)


def test_digits_that_would_still_be_true_follow_too(library):
    """An estimate is true within five per cent; a reader would find two numbers."""
    library.change(
        "figures.yaml",
        "    source: survey\n  trees",
        "    source: survey\n    estimate: true\n  trees",
    )
    library.change("report.md", "Parks had", "Parks had an estimated")
    made = plan(library.root, NAME, "visitors=22,600")

    assert "22,600" in [
        one.new for one in made.edits if one.place.path.endswith("report.md")
    ]


def test_an_input_of_a_table_is_changed_in_its_cell(library):
    """Without commas, which part cells."""
    library.add(
        "figures.yaml",
        "tables:\n  - table: data/inputs.csv\n    defaults: {unit: people}\n",
    )
    library.write("data/inputs.csv", "name,value\ngates,900\ndoors,7\n")
    updated(library, "gates=12,000")

    assert (
        "name,value\ngates,12000\ndoors,7\n"
        == library.path("data/inputs.csv").read_text()
    )


def test_a_computed_figure_is_not_set(library):
    """And nothing is written."""
    before = files(library)
    with pytest.raises(Stop, match="worked out"):
        plan(library.root, NAME, "walkers_share=3")

    assert before == files(library)


def test_a_value_must_be_given(library):
    """`brief update parks visitors` says how to go on."""
    with pytest.raises(Stop) as stop:
        plan(library.root, NAME, "visitors")

    assert "brief update parks visitors=VALUE" in stop.value.findings[0].hint


def test_an_edit_meanwhile_stops_everything(library):
    """Somebody saved a file while wordings were chosen: nothing is written."""
    made = plan(library.root, NAME, "visitors=30,000")
    library.add("factsheet.md", "\nA line more.\n")
    before = files(library)

    with pytest.raises(Stop) as stop:
        write(library.root, made, plainest(made))

    assert "file-changed" == stop.value.findings[0].rule
    assert before == files(library)


def test_what_cannot_be_written_leaves_everything(library, monkeypatch):
    """The disk is full at the second file: the first is as it was."""
    made = plan(library.root, NAME, "visitors=30,000")
    before = files(library)
    wanted = iter([None, OSError(28, "No space left on device")])
    real = __import__("os").fsync

    def full(descriptor):
        problem = next(wanted)
        if problem:
            raise problem
        real(descriptor)

    monkeypatch.setattr("brief.build.store.os.fsync", full)
    with pytest.raises(Stop) as stop:
        write(library.root, made, plainest(made))

    assert "cannot-write" == stop.value.findings[0].rule
    assert before == files(library)


def test_a_wording_that_does_not_read_back_is_refused(library):
    """What is written is tried on a copy first."""
    made = plan(library.root, NAME, "visitors=30,000")
    home, *rest = made.edits
    broken = replace(made, edits=(replace(home, new="30,000: ["), *rest))
    before = files(library)

    with pytest.raises(Stop):
        write(library.root, broken, plainest(made))

    assert before == files(library)


def test_pages_of_the_last_release_are_named(library):
    """Those that a secretary prints again."""
    released(library, "1")
    made = plan(library.root, NAME, "visitors=30,000")

    assert "1" == made.release
    assert {"report", "factsheet"} <= {one.document for one in made.pages}
    assert all(one.again for one in made.pages)


def test_files_that_are_not_committed_are_named(library):
    """What somebody was in the middle of stays, and is told of."""
    for words in ("init --quiet", "add --all", "commit --quiet -m One"):
        subprocess.run(["git", *words.split()], cwd=library.root, check=True)
    library.add("report.md", "\nA line that is not committed.\n")

    made = plan(library.root, NAME, "visitors=30,000")

    assert ("content/briefs/parks/report.md",) == made.dirty


def test_the_command_asks_nobody_where_nobody_is(library, monkeypatch, capsys):
    """In a script, worded claims are left and the command ends with 1."""
    monkeypatch.chdir(library.root)
    monkeypatch.setattr("sys.stdin", StringIO(""))

    assert 1 == main(["update", NAME, "visitors=30,000"])

    said = capsys.readouterr()
    assert "wrote 5 changes in 4 files" in said.out
    assert "edit-by-hand" in said.err


def test_the_command_takes_the_plainest(library, monkeypatch, capsys):
    """`--yes` leaves nothing."""
    monkeypatch.chdir(library.root)

    assert 0 == main(["update", NAME, "visitors=30,000", "--yes"])
    assert "wrote 6 changes in 4 files" in capsys.readouterr().out
    assert 0 == main(["check", NAME])


def test_a_machine_gets_the_plan_and_nothing_is_written(library, monkeypatch, capsys):
    """Edits with their places, choices with what is offered."""
    monkeypatch.chdir(library.root)
    before = files(library)

    assert 0 == main(["update", NAME, "visitors=30,000", "--json"])

    record = json.loads(capsys.readouterr().out)
    assert before == files(library)
    assert ("22,500", "30,000", 5) == (
        record["old"],
        record["new"],
        len(record["edits"]),
    )
    assert record["choices"][0]["offered"]


@pytest.mark.parametrize(
    ("written", "old", "commas", "new"),
    [
        ("30000", "22,500", True, "30,000"),
        ("30,000", "22500", True, "30,000"),
        ("30000", "22500", True, "30000"),
        ("30000", "900", True, "30,000"),
        ("30,000", "900", False, "30000"),
        ("0.50", "0.25", True, "0.50"),
        ("-12", "7", True, "-12"),
    ],
)
def test_a_number_is_written_as_the_one_before_it(written, old, commas, new):
    """With commas where it had them, and where it was too short to tell."""
    assert new == like(written, old, commas=commas)


def test_edits_are_made_from_the_last(library):
    """So that none moves the place of another."""
    place = plan(library.root, NAME, "visitors=30,000").edits[0].place
    first, second = replace(place, line=1, column=1), replace(place, line=1, column=5)

    assert "one two!" == edited(
        "1 + 2!", [Edit(first, "1 +", "one"), Edit(second, "2", "two")]
    )


def test_a_series_is_edited_in_its_table(library, capsys, monkeypatch):
    """It is no unknown figure: the message names its file and what to do there."""
    with_loans(library)
    monkeypatch.chdir(library.root)
    before = files(library)

    assert 1 == main(["update", NAME, "loans=900"])
    told = capsys.readouterr().err
    assert "[series-for-figure]" in told
    assert "its values stand row by row in content/briefs/parks/data/loans.csv" in told
    assert "it names every sentence that the new value makes false" in told
    assert "there is no figure" not in told
    assert before == files(library)


@pytest.mark.parametrize(("value", "written"), [("790", "790"), ("31,000", "31000")])
def test_a_value_in_curly_brackets_keeps_its_commas_outside(library, value, written):
    """The comma behind the number parts keys; one within it would part the number."""
    flow = "{value: 750, unit: trees, note: made up}"
    library.change("figures.yaml", "figures:", f"figures:\n  elms: {flow}")
    library.change("report.md", "{#visitors}", "[750](fig:elms) elms. {#visitors}")

    _, left = updated(library, f"elms={value}")

    assert () == errors(left)
    said = (library.root / f"content/briefs/{NAME}/figures.yaml").read_text("utf-8")
    assert f"elms: {flow.replace('750', written)}" in said
