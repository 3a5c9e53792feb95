"""The brief that `brief new` writes: working, made up, and never over another."""

from pathlib import Path

import pytest

from brief.content.read import read
from brief.content.scaffold import new
from brief.findings import Stop, printed
from tests.content.library import ORGANISATION, Library


def test_a_first_brief_has_no_findings(tmp_path: Path) -> None:
    """An empty folder becomes a library with a brief that is right as it stands."""
    new(tmp_path, "first")
    brief, findings = read(tmp_path, "first")
    assert brief is not None
    assert printed(findings) == ""


def test_every_path_that_is_written_is_named(tmp_path: Path) -> None:
    """The paths given are those on disk."""
    written = set(new(tmp_path, "first"))
    files = {
        path.relative_to(tmp_path).as_posix()
        for path in tmp_path.rglob("*")
        if path.is_file()
    }
    assert written == files


def test_what_is_built_is_kept_out_of_git(tmp_path: Path) -> None:
    """A first `git add --all` takes no PDFs."""
    new(tmp_path, "first")
    assert "/build/" in (tmp_path / ".gitignore").read_text().splitlines()


def test_the_users_own_list_for_git_is_left_alone(tmp_path: Path) -> None:
    """Where git is told already what to skip, nothing is added to it."""
    (tmp_path / ".gitignore").write_text("*.bak\n")
    assert ".gitignore" not in new(tmp_path, "first")
    assert "*.bak\n" == (tmp_path / ".gitignore").read_text()


def test_it_shows_one_of_each(tmp_path: Path) -> None:
    """The example holds each thing that a brief can hold."""
    new(tmp_path, "first")
    home = tmp_path / "content/briefs/first"
    text = "\n".join(one.read_text(encoding="utf-8") for one in home.glob("*.*"))
    for sign in (
        "](fig:",
        "](count:",
        "formula:",
        "query:",
        "::: exhibit",
        "::: grid",
        "[@",
        "[^counting]",
        "](#",
        "::: recommendations",
        "made up",
    ):
        assert sign in text


def test_files_point_at_schemas_that_are_there(tmp_path: Path) -> None:
    """An editor finds the schema that the first line of a file names."""
    written = new(tmp_path, "first")
    for path in (tmp_path / one for one in written if one.endswith(".yaml")):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        schema = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / schema).is_file(), first


def test_no_blank_is_left(tmp_path: Path) -> None:
    """Every blank of the example is filled in."""
    for path in new(tmp_path, "first"):
        assert "@@" not in (tmp_path / path).read_text(encoding="utf-8")


def test_a_second_brief_has_its_own_meeting(tmp_path: Path) -> None:
    """A second brief touches no file of the first."""
    first = {path: (tmp_path / path).read_bytes() for path in new(tmp_path, "first")}
    second = new(tmp_path, "second")
    assert not set(first) & set(second)
    assert first == {path: (tmp_path / path).read_bytes() for path in first}
    assert read(tmp_path, "second")[1] == ()


def test_it_fits_the_organisation_that_it_joins(library: Library) -> None:
    """Sections, implications, verbs and board are those of the library."""
    library.write(
        ORGANISATION,
        """\
        format: 1
        name: Test Council
        boards:
          - id: forum
            name: The Test Forum
        contact:
          name: Test Team
        profile:
          required_sections: [purpose, options, risk-implications]
          verbs: [consider]
          implications:
            - kind: risk
              heading: Risk
              cleared_by: Test Officer
        """,
    )
    new(library.root, "first")
    brief, findings = read(library.root, "first")
    assert brief is not None
    assert printed(findings) == ""
    assert brief.board.id == "forum"


def test_an_existing_brief_is_not_overwritten(library: Library) -> None:
    """A name that is taken is a finding, and nothing is written."""
    before = {
        path: path.read_bytes() for path in library.root.rglob("*.*") if path.is_file()
    }
    with pytest.raises(Stop) as stopped:
        new(library.root, "parks")
    assert [one.rule for one in stopped.value.findings] == ["brief-exists"]
    after = {
        path: path.read_bytes() for path in library.root.rglob("*.*") if path.is_file()
    }
    assert before == after


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("Our Parks", "write `our-parks`"),
        ("../parks", "write `parks`"),
        ("", "write `library-hours`"),
        ("a--b", "write `a-b`"),
    ],
)
def test_a_name_is_checked(tmp_path: Path, name: str, hint: str) -> None:
    """A brief's name is plain, and a plain one is offered."""
    with pytest.raises(Stop) as stopped:
        new(tmp_path, name)
    (found,) = stopped.value.findings
    assert (found.rule, found.hint) == ("wrong-name", hint)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_organisation_is_named(library: Library) -> None:
    """Into a library that is not right, nothing is written."""
    library.change(ORGANISATION, "name: Test Council", "nam: Test Council")
    with pytest.raises(Stop) as stopped:
        new(library.root, "first")
    assert {one.rule for one in stopped.value.findings} == {
        "missing-key",
        "unknown-key",
    }
    assert not (library.root / "content/briefs/first").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    """Where nothing can be written, a finding says so."""
    (tmp_path / "content").write_text("a file where a folder belongs")
    with pytest.raises(Stop) as stopped:
        new(tmp_path, "first")
    assert [one.rule for one in stopped.value.findings] == ["cannot-write"]
