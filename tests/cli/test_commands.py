"""Each command does what its help says, tells what it did, and exits as promised."""

import json
import os
import subprocess
import sys

import pytest

from brief.cli import main
from tests.content.library import NAME, lay

UNUSED = """
  spare:
    value: 7
    unit: trees
    counts: trees that nobody mentions (made up)
    area: Made-up town
    period: "2016"
    note: made up for tests
"""
"""A figure that nothing states."""


@pytest.fixture
def library(tmp_path, monkeypatch):
    """Stand in the root of a small valid library, made up for tests."""
    made = lay(tmp_path)
    monkeypatch.chdir(tmp_path)
    return made


def test_new_makes_a_brief_that_builds_at_once(tmp_path, monkeypatch, capsys):
    """In an empty folder, two commands lead to four PDFs without an error."""
    monkeypatch.chdir(tmp_path)

    assert main(["new", "opening-hours"]) == 0
    assert main(["build", "opening-hours"]) == 0

    out = capsys.readouterr().out
    for name in ("factsheet", "report", "principles", "annex"):
        assert f"wrote build/opening-hours/{name}.pdf" in out


def test_new_never_writes_over_a_brief(library, capsys):
    """A name that is taken is one finding, and the brief stays as it is."""
    before = library.path("brief.yaml").read_text()

    assert main(["new", NAME]) == 1
    assert before == library.path("brief.yaml").read_text()
    assert capsys.readouterr().err


def test_check_is_quiet_about_what_is_right(library, capsys):
    """A brief without errors exits 0 and prints the coverage of each document."""
    assert main(["check", NAME]) == 0
    assert f"{NAME}: report: numbers:" in capsys.readouterr().err


def test_check_says_where_what_and_what_would_be_right(library, capsys):
    """A misspelt key is an error at its place, with the nearest right one."""
    library.change("brief.yaml", "purpose:", "purpos:")

    assert main(["check", NAME]) == 1
    told = capsys.readouterr().err
    assert f"content/briefs/{NAME}/brief.yaml:" in told
    assert "`purpose`" in told


def test_check_speaks_to_machines(library, capsys):
    """With --json, the findings are records."""
    library.change("brief.yaml", "purpose:", "purpos:")

    assert main(["check", NAME, "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert {"error"} <= {one["level"] for one in findings}


def test_a_brief_is_meant_by_its_folder_too(library, capsys):
    """The folder of a brief names it as well as its name does."""
    assert main(["check", f"content/briefs/{NAME}"]) == 0
    assert main(["check", f"content/briefs/{NAME}/"]) == 0


def test_a_brief_nobody_has_is_one_finding(library, capsys):
    """A name with a slip offers the nearest one."""
    assert main(["check", f"{NAME}s"]) == 1
    told = capsys.readouterr().err
    assert "no-brief" in told
    assert f"did you mean {NAME}?" in told


def test_outside_a_library_is_one_finding(tmp_path, monkeypatch, capsys):
    """Where no folder upwards is a library, the way out is named."""
    monkeypatch.chdir(tmp_path)

    assert main(["check"]) == 1
    told = capsys.readouterr().err
    assert "no-library" in told
    assert "brief new NAME" in told


def test_wrong_usage_exits_2(capsys):
    """A command that nobody knows is wrong usage, not an error of content."""
    with pytest.raises(SystemExit) as left:
        main(["biuld"])

    assert left.value.code == 2


def test_build_tells_what_it_wrote_and_then_what_it_kept(library, capsys):
    """The second build of the same content writes nothing."""
    assert main(["build", NAME]) == 0
    assert f"wrote build/{NAME}/report.pdf" in capsys.readouterr().out

    assert main(["build", NAME]) == 0
    told = capsys.readouterr().out
    assert f"unchanged build/{NAME}/report.pdf" in told
    assert "wrote" not in told


def test_a_meeting_is_built_and_filed_by_item(library, capsys):
    """Papers get the names under which a secretary files them."""
    assert main(["build", "--meeting", "2020-03-03"]) == 0
    told = capsys.readouterr().out
    assert f"2020-03-03-item-04-{NAME}-report.pdf" in told


def test_a_meeting_without_papers_is_one_finding(library, capsys):
    """An agenda that names no brief has nothing to build."""
    library.change("content/meetings/2020-03-03.yaml", "    brief: parks\n", "")

    assert main(["build", "--meeting", "2020-03-03"]) == 1
    assert "no-meeting-papers" in capsys.readouterr().err


@pytest.mark.parametrize(
    "asked",
    [
        ["check", "--as-of", "1.4.2024"],
        ["check", "--as-of", "20240401"],
        ["build", "--as-of", "2024-02-30"],
        ["build", "--meeting", "5.9.2017"],
    ],
)
def test_a_date_of_another_form_is_told_the_right_one(asked, library, capsys):
    """Who writes dates in another way is told how, not what Python made of it."""
    with pytest.raises(SystemExit) as ended:
        main(asked)
    assert 2 == ended.value.code
    told = capsys.readouterr().err
    words = f"“{asked[2]}” is no date: write year, month and day, 2017-09-01"
    assert words in told


def test_a_date_in_its_form_is_read(library, capsys):
    """Sources are judged as of the day that is given."""
    assert main(["check", NAME, "--as-of", "2024-04-01"]) == 0


def test_figures_lists_every_figure(library, capsys):
    """Each figure is named with its printed form; --json gives records."""
    assert main(["figures", NAME]) == 0
    assert "visitors" in capsys.readouterr().out
    assert main(["figures", NAME, "--json"]) == 0
    records = json.loads(capsys.readouterr().out)
    assert "visitors" in {one["name"] for one in records}


def test_figures_does_not_drown_its_list_in_warnings(library, capsys):
    """Beside the list of figures stand the errors and a count of the warnings."""
    library.change("figures.yaml", "figures:", f"figures:{UNUSED}")

    assert main(["figures", NAME]) == 0
    (told,) = capsys.readouterr().err.splitlines()
    assert f"warnings (brief check {NAME} tells of each)" in told


def test_a_terminal_without_a_character_shows_its_code(library):
    """Where a pound sign cannot be printed, the command still ends as it should."""
    done = subprocess.run(
        [sys.executable, "-m", "brief", "explain", NAME, "visitor"],
        cwd=library.root,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 1
    assert r"\u201cvisitor\u201d" in done.stderr


def test_explain_goes_down_to_the_source(library, capsys):
    """A figure is explained with its source and where it is stated."""
    assert main(["explain", NAME, "visitors"]) == 0
    told = capsys.readouterr().out
    assert "source:" in told
    assert "stated in" in told


def test_explain_of_a_series_without_its_table_says_so(library, capsys):
    """It is no unknown figure: what is known of it is told, and what is missing."""
    more = "visitors.[^count]\nLoans were [rising](series:loans)."
    library.change("report.md", "visitors.[^count]", more)
    for asked in ([], ["--json"]):
        assert main(["explain", NAME, "loans", *asked]) == 1
        told = capsys.readouterr()
        assert "Loans were [rising]" in told.out
        assert (
            "“loans” is a series, and its table data/loans.csv is not there" in told.err
        )
        assert "there is no figure" not in told.err


def test_explain_of_an_unknown_figure_offers_the_nearest(library, capsys):
    """A slip in a figure's name is one finding."""
    assert main(["explain", NAME, "visitor"]) == 1
    assert "visitors" in capsys.readouterr().err


def test_fill_writes_the_words_into_empty_claims(library, capsys):
    """An empty claim gets the printed figure; a second run has nothing to do."""
    library.add("report.md", "\nThere were [](fig:visitors) people. {#filled}\n")

    assert main(["fill", NAME, "--dry-run"]) == 0
    assert "[](fig:visitors)" in library.path("report.md").read_text()
    assert main(["fill", NAME]) == 0
    assert "[22,500](fig:visitors)" in library.path("report.md").read_text()


def test_schema_writes_what_editors_check_by(library, capsys):
    """Each kind of file gets its JSON Schema."""
    assert main(["schema"]) == 0
    schema = library.root / "content" / "schemas" / "figures.json"
    assert json.loads(schema.read_text())


def test_look_draws_pages_and_a_contact_sheet(library, capsys):
    """Each page becomes a PNG file, and one more shows them all."""
    main(["build", NAME, "--document", "factsheet"])

    assert main(["look", f"build/{NAME}/factsheet.pdf"]) == 0
    pictures = sorted((library.root / "build" / NAME / "look").glob("*.png"))
    assert ["factsheet-01.png", "factsheet-contact.png"] == [
        one.name for one in pictures
    ]
    assert pictures[0].read_bytes().startswith(b"\x89PNG")


def test_look_at_nothing_is_one_finding(library, capsys):
    """A PDF that is not there is named, with what to do."""
    assert main(["look", NAME]) == 1
    assert "no-pdf" in capsys.readouterr().err


def test_doctor_tells_what_can_run(capsys):
    """Here, where the tests run, everything that a build needs can run."""
    assert main(["doctor"]) == 0
    assert "drawing pages" in capsys.readouterr().out


def test_accept_keeps_a_baseline_and_shows_what_moved(library, capsys):
    """After accepting, a changed figure shows as lines out and lines in."""
    assert main(["accept", NAME]) == 0
    assert main(["accept", NAME, "--compare"]) == 0
    text = library.path("figures.yaml").read_text()
    library.write("figures.yaml", text.replace("22,500", "22,600"))
    for file in ("report.md", "factsheet.md"):
        words = library.path(file).read_text()
        library.write(file, words.replace("22,500", "22,600"))
    capsys.readouterr()

    assert main(["accept", NAME, "--compare"]) == 1
    told = capsys.readouterr().out
    assert any(
        line.strip().startswith("-") and "22,500" in line for line in told.split("\n")
    )
    assert main(["check", NAME]) == 0
    assert "baseline-moved" in capsys.readouterr().err


@pytest.mark.parametrize("command", ["check", "figures", "explain"])
def test_reading_needs_no_engine(library, command):
    """Content is read and checked without WeasyPrint, pikepdf and PDFium."""
    more = ["visitors"] if command == "explain" else []
    script = (
        "import sys\n"
        "for name in ('weasyprint', 'pikepdf', 'pypdfium2'):\n"
        "    sys.modules[name] = None\n"
        "from brief.cli import main\n"
        f"sys.exit(main({[command, NAME, *more]!r}))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )

    assert ran.returncode == 0, ran.stderr


MARKS = "<<<<<<< HEAD\n{0}\n=======\n{0}\n>>>>>>> theirs\n"


@pytest.mark.parametrize("file", ["report.md", "factsheet.md", "data/trees.csv"])
def test_two_versions_of_a_file_are_one_finding(library, capsys, file):
    """What depends on a file that cannot be read is not blamed as well."""
    main(["check", NAME, "--json"])
    before = {one["message"] for one in json.loads(capsys.readouterr().out)["findings"]}
    path = library.path(file)
    first, *rest = path.read_text().splitlines()
    path.write_text("\n".join((first, MARKS.format(rest[0]), *rest)))

    assert main(["check", NAME, "--json"]) == 1
    findings = json.loads(capsys.readouterr().out)["findings"]
    new = [one for one in findings if one["message"] not in before]
    assert ["merge-conflict"] == [one["rule"] for one in new]
