"""Reading a brief from its folder, its organisation and its meeting."""

from hashlib import sha256

import pytest

from brief.content.read import read_meeting
from brief.findings import Finding
from tests.content.library import HOME, MEETING, ORGANISATION, Library, where


def _rules(findings: tuple[Finding, ...]) -> list[str]:
    return [one.rule for one in findings]


def test_a_brief_holds_all_that_was_read(library: Library) -> None:
    """Every part, its board and its item number come together in one value."""
    brief = library.brief()
    assert brief.board.name == "Test Cabinet"
    assert brief.item == "4"
    assert brief.folder == HOME
    assert list(brief.tables) == ["data/trees.csv"]
    assert brief.report is not None
    assert brief.factsheet is not None


def test_inputs_are_every_file_with_its_hash(library: Library) -> None:
    """Whatever could change the documents is among the inputs."""
    inputs = library.brief().inputs
    files = {
        path.relative_to(library.root).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in library.root.rglob("*")
        if path.is_file()
    }
    assert inputs == files


def test_reading_twice_gives_the_same_value(library: Library) -> None:
    """The same files give the same brief."""
    assert library.brief() == library.brief()


def test_a_brief_that_is_not_there(library: Library) -> None:
    """The nearest name is offered."""
    brief, findings = library.read("park")
    assert brief is None
    assert _rules(findings) == ["no-brief"]
    assert findings[0].hint == "did you mean `parks`?"


@pytest.mark.parametrize("name", ["../parks", "..", ".", "", "parks/data", "/etc"])
def test_a_name_that_leads_elsewhere(library: Library, name: str) -> None:
    """A brief is named, not pointed at by a path."""
    brief, findings = library.read(name)
    assert brief is None
    assert _rules(findings) == ["no-brief"]


def test_a_folder_whose_name_is_none(library: Library) -> None:
    """The name of a brief's folder is one that files and links can use."""
    library.path("").rename(library.root / "content/briefs/Our Parks")
    brief, findings = library.read("Our Parks")
    assert brief is None
    assert _rules(findings) == ["wrong-name"]
    assert findings[0].hint == "rename the folder, for instance to `our-parks`"


@pytest.mark.parametrize("file", ["brief.yaml", "figures.yaml", "sources.yaml"])
def test_a_required_file_that_is_missing(library: Library, file: str) -> None:
    """Without its title page, its figures or its sources there is no brief."""
    library.delete(file)
    brief, findings = library.read()
    assert brief is None
    assert _rules(findings) == ["file-missing"]
    assert where(findings[0]) == file


def test_a_library_without_its_organisation(library: Library) -> None:
    """The organisation's file is required too."""
    library.delete(ORGANISATION)
    assert library.read()[0] is None
    assert library.rules() == {"file-missing"}


def test_a_meeting_that_nobody_wrote(library: Library) -> None:
    """A brief names a meeting that has a file; the nearest is offered."""
    library.change("brief.yaml", "meeting: 2020-03-03", "meeting: 2020-03-30")
    brief, findings = library.read()
    assert brief is None
    assert _rules(findings) == ["unknown-meeting"]
    assert where(findings[0]) == "brief.yaml:4:10"
    assert findings[0].hint == "did you mean `2020-03-03`?"


def test_a_meeting_is_no_path(library: Library) -> None:
    """The name of a meeting leads to no other file."""
    library.change("brief.yaml", "meeting: 2020-03-03", "meeting: ../organisation")
    assert library.rules() == {"unknown-meeting"}


def test_a_meeting_whose_file_has_another_date(library: Library) -> None:
    """Date and file name agree."""
    library.change(MEETING, "date: 2020-03-03", "date: 2020-03-04")
    found = library.found("meeting-date")
    assert where(found) == "content/meetings/2020-03-03.yaml:2:7"


def test_a_board_that_the_organisation_lacks(library: Library) -> None:
    """A meeting is one of the organisation's boards."""
    library.change(MEETING, "board: cabinet", "board: cabinett")
    brief, findings = library.read()
    assert brief is None
    assert _rules(findings) == ["unknown-board"]
    assert findings[0].hint == "did you mean `cabinet`?"


def test_a_brief_that_is_on_no_agenda(library: Library) -> None:
    """A brief takes an item of its meeting; without one it can only be drafted."""
    library.change(MEETING, "brief: parks", "brief: ponds")
    brief, findings = library.read()
    assert brief is not None
    assert brief.item == ""
    assert _rules(findings) == ["not-on-agenda"]
    assert findings[0].hint == f"add `brief: parks` to its item in {MEETING}"


def test_a_table_that_is_not_there(library: Library) -> None:
    """A table that a figure or an exhibit names is found where it is named."""
    library.change("figures.yaml", "data/trees.csv", "data/tree.csv")
    found = library.found("file-missing")
    assert where(found) == "figures.yaml:9:14"


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("../../organisation.yaml", "file-outside"),
        ("/etc/passwd", "image-place"),
        ("http://example.org/x.csv", "image-place"),
    ],
)
def test_a_table_from_outside(library: Library, path: str, rule: str) -> None:
    """Tables lie below the brief's folder."""
    library.change("figures.yaml", "data/trees.csv", path)
    assert library.rules() == {rule}


def test_a_file_that_links_out_of_the_brief(library: Library) -> None:
    """A file of the brief is no link to somewhere else."""
    (library.root / "secret.md").write_text("# Secret {#secret}\n\nWords.\n")
    library.delete("factsheet.md")
    library.path("factsheet.md").symlink_to(library.root / "secret.md")
    brief, findings = library.read()
    assert brief is not None
    assert brief.factsheet is None
    (outside,) = (one for one in findings if one.rule == "file-outside")
    assert f"{HOME}/factsheet.md" == outside.where.path


def test_a_broken_part_leaves_the_rest(library: Library) -> None:
    """A part that cannot be made is left out, and the brief can be drafted."""
    library.change("exhibits.yaml", "kind: bars", "kind: pie")
    brief, findings = library.read()
    assert brief is not None
    assert brief.exhibits is None
    assert _rules(findings) == ["wrong-choice"]


def test_a_meeting_is_read_by_its_date(library: Library) -> None:
    """A meeting can be read by itself."""
    meeting, findings = read_meeting(library.root, "2020-03-03")
    assert meeting is not None
    assert [one.brief for one in meeting.agenda] == ["parks"]
    assert findings == ()


def test_a_meeting_that_is_not_there(library: Library) -> None:
    """A date without a meeting gives the nearest that has one."""
    meeting, findings = read_meeting(library.root, "2020-03-04")
    assert meeting is None
    assert _rules(findings) == ["unknown-meeting"]
    assert findings[0].hint == "did you mean `2020-03-03`?"
