"""`brief link` on a draft of a small library made up for tests."""

import json
from io import StringIO
from pathlib import Path

import pytest

from brief.cli import main
from brief.rules import LINK_DRAFT
from tests.content.library import lay

DRAFT = "Some 22,500 people came on 5 May 2019.\r\nTrees stand in 31 rows.\r\n"


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Lay a library and a draft in its brief's folder."""
    library = lay(tmp_path)
    path = library.path("draft.md")
    path.write_bytes(DRAFT.encode())
    return path


def test_an_editor_is_told_and_nothing_is_written(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--json` prints every quantity with its offers, and leaves the draft alone."""
    assert 0 == main(["link", str(draft), "--json"])
    told = json.loads(capsys.readouterr().out)
    said = [
        (one["text"], [offer["target"] for offer in one["offers"]])
        for one in told["quantities"]
    ]
    assert [("Some 22,500", ["fig:visitors"]), ("31", [])] == said
    assert DRAFT.encode() == draft.read_bytes()


def test_answers_are_written_at_their_places(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--accept` writes the links whose `accept` is filled in, and nothing else."""
    main(["link", str(draft), "--json"])
    told = json.loads(capsys.readouterr().out)
    told["quantities"][0]["accept"] = "fig:visitors"
    answers = draft.with_name("answers.json")
    answers.write_text(json.dumps(told))

    assert 0 == main(["link", str(draft), "--accept", str(answers)])
    expected = DRAFT.replace("Some 22,500", "[Some 22,500](fig:visitors)")
    assert expected.encode() == draft.read_bytes()


def test_a_draft_is_walked_on_a_terminal(
    draft: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is answered is written, and the inputs that it wants are printed."""
    monkeypatch.setattr("sys.stdin", StringIO("1\ni rows_of_trees\n"))
    assert 0 == main(["link", str(draft)])
    expected = DRAFT.replace("Some 22,500", "[Some 22,500](fig:visitors)")
    expected = expected.replace("31", "[31](fig:rows_of_trees)")
    assert expected.encode() == draft.read_bytes()
    assert "  rows_of_trees:\n    value: 31\n" in capsys.readouterr().out


def test_a_walk_broken_off_keeps_what_was_answered(
    draft: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The end of input stops the walk; links accepted before it are written."""
    monkeypatch.setattr("sys.stdin", StringIO("1\n"))
    assert 0 == main(["link", str(draft)])
    assert b"[Some 22,500](fig:visitors)" in draft.read_bytes()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Path:
    """Lay a draft outside any library."""
    other = tmp_path.parent / f"{tmp_path.name}-elsewhere" / "draft.md"
    other.parent.mkdir()
    other.write_bytes(DRAFT.encode())
    return other


def test_a_draft_elsewhere_names_its_brief(
    draft: Path,
    elsewhere: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A draft outside any library takes the brief that `--brief` names by folder."""
    monkeypatch.chdir(elsewhere.parent)
    assert 0 == main(["link", str(elsewhere), "--brief", str(draft.parent), "--json"])
    assert 1 == main(["link", str(elsewhere), "--json"])
    assert "no-library" in capsys.readouterr().out


def test_a_draft_elsewhere_is_of_the_library_of_the_current_folder(
    draft: Path,
    elsewhere: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Within a library `--brief NAME` is enough, or nothing where it has one brief."""
    monkeypatch.chdir(tmp_path / "content")
    assert 0 == main(["link", str(elsewhere), "--brief", "parks", "--json"])
    assert 0 == main(["link", str(elsewhere), "--json"])
    assert "fig:visitors" in capsys.readouterr().out
    assert 1 == main(["link", str(elsewhere), "--brief", "roads", "--json"])
    assert "no-brief" in capsys.readouterr().out


def test_answers_of_a_draft_elsewhere_need_no_more_than_the_record(
    draft: Path,
    elsewhere: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The record says of which brief it is, so that `--accept` need not be told."""
    monkeypatch.chdir(elsewhere.parent)
    main(["link", str(elsewhere), "--brief", str(draft.parent), "--json"])
    told = json.loads(capsys.readouterr().out)
    told["quantities"][0]["accept"] = "fig:visitors"
    answers = elsewhere.with_name("answers.json")
    answers.write_text(json.dumps(told))
    assert 0 == main(["link", str(elsewhere), "--accept", str(answers)])
    assert b"[Some 22,500](fig:visitors)" in elsewhere.read_bytes()


REFUSED = {
    "fig:nonsense": "unknown-figure",
    "fig:trees": "claim-wording",
    "series:nothing": "claim-target",
}


@pytest.mark.parametrize(("target", "rule"), REFUSED.items())
def test_answers_that_a_check_would_refuse_are_not_written(
    target: str, rule: str, draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """One that is wrong holds all of them back, and the draft is as it was."""
    main(["link", str(draft), "--json"])
    told = json.loads(capsys.readouterr().out)
    told["quantities"][0]["accept"] = target
    told["quantities"][1]["accept"] = "fig:rows"
    answers = draft.with_name("answers.json")
    answers.write_text(json.dumps(told))
    assert 1 == main(["link", str(draft), "--accept", str(answers)])
    assert f"[{rule}]" in capsys.readouterr().err
    assert DRAFT.encode() == draft.read_bytes()
    told["quantities"][0]["accept"] = ""
    answers.write_text(json.dumps(told))
    assert 0 == main(["link", str(draft), "--accept", str(answers)])
    assert b"[31](fig:rows)" in draft.read_bytes()


def test_a_whole_and_its_part_are_not_both_linked(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Two answers for the same words are told apart, and neither is written."""
    words = {"text": "22,500", "start": 5, "end": 11, "accept": "fig:visitors"}
    whole = {"text": "Some 22,500", "start": 0, "end": 11, "accept": "fig:visitors"}
    answers = draft.with_name("answers.json")
    answers.write_text(json.dumps({"quantities": [words, whole]}))
    assert 1 == main(["link", str(draft), "--accept", str(answers)])
    assert "linked as well" in capsys.readouterr().err
    assert DRAFT.encode() == draft.read_bytes()


def test_a_draft_that_is_no_text_is_a_finding(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A draft in another encoding is refused with its place."""
    draft.write_bytes(b"caf\xe9 22,500")
    assert 1 == main(["link", str(draft)])
    assert "not-utf8" in capsys.readouterr().err


def test_a_draft_that_is_not_there_is_a_finding(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A wrong path is told in words."""
    lay(tmp_path)
    assert 1 == main(["link", str(tmp_path / "none.md")])
    assert "file-missing" in capsys.readouterr().err


def test_answers_that_are_not_json_are_a_finding(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Answers that do not parse are refused, and the draft is as it was."""
    answers = draft.with_name("answers.json")
    answers.write_text("{")
    assert 1 == main(["link", str(draft), "--accept", str(answers)])
    assert "link-answer" in capsys.readouterr().err
    assert DRAFT.encode() == draft.read_bytes()


def test_a_linked_draft_has_nothing_left_to_link(
    draft: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Words that are linked are not offered again."""
    draft.write_text("[Some 22,500](fig:visitors) people came.")
    assert 0 == main(["link", str(draft)])
    assert "every quantity is accounted for\n" == capsys.readouterr().out


@pytest.mark.parametrize("file", ["figures.yaml", "data/trees.csv"])
def test_a_file_of_data_is_no_draft(
    draft: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """`format: 1` is not offered as a sentence, and the file is left alone."""
    path = draft.parent / file
    before = path.read_bytes()
    assert 1 == main(["link", str(path)])
    assert LINK_DRAFT.name in capsys.readouterr().err
    assert before == path.read_bytes()
