"""`brief link` on a file of the brief that holds sentences as YAML."""

import json
from io import StringIO
from pathlib import Path

import pytest
import yaml

from brief.cli import main
from tests.content.library import Library, lay

FINANCIAL = """\
format: 1
summary: Parks cost money for 22,500 visitors.   # as told
none: 22,500 visitors pay nothing, and 9 dogs.
cleared: {by: Test Treasurer, on: 2020-02-20}
"""


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Lay a library whose financial.yaml is a plain draft."""
    made = lay(tmp_path)
    made.write("financial.yaml", FINANCIAL)
    return made


def walked(
    path: Path, answers: str, monkeypatch: pytest.MonkeyPatch, code: int = 0
) -> str:
    """Answer on the terminal; give the file as it is then."""
    monkeypatch.setattr("sys.stdin", StringIO(answers))
    assert code == main(["link", str(path)])
    return path.read_text(encoding="utf-8")


def test_sentences_are_asked_about_and_nothing_else(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    """A date of clearance, a form and a comment are no quantities of a sentence."""
    path = library.path("financial.yaml")
    assert 0 == main(["link", str(path), "--json"])
    told = json.loads(capsys.readouterr().out)["quantities"]
    places = [(one["text"], one["line"], one["column"]) for one in told]
    assert places == [("22,500", 2, 31), ("22,500", 3, 7), ("9", 3, 40)]
    assert ["fig:visitors"] == [one["target"] for one in told[0]["offers"]]


def test_a_link_is_written_into_the_value(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everything else of the file stays, comments and brackets too."""
    new = walked(library.path("financial.yaml"), "1\nq\n", monkeypatch)
    assert new == FINANCIAL.replace("for 22,500", "for [22,500](fig:visitors)")


def test_a_value_that_begins_with_a_link_is_put_in_quotation_marks(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """YAML would take the bracket for the beginning of a list."""
    new = walked(library.path("financial.yaml"), "1\n1\nq\n", monkeypatch)
    assert 'none: "[22,500](fig:visitors) visitors pay nothing, and 9 dogs."\n' in new
    assert yaml.safe_load(new)["none"].startswith("[22,500](fig:visitors) visitors")
    assert "yaml-syntax" not in library.rules()


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ('"22,500 came"', '"[22,500](fig:visitors) came"'),
        ("'22,500 came'", "'[22,500](fig:visitors) came'"),
        (">-\n  22,500\n  came", ">-\n  [22,500](fig:visitors)\n  came"),
        ("22,500\n  came", '"[22,500](fig:visitors)\n  came"'),
        ('22,500 "came"', "'[22,500](fig:visitors) \"came\"'"),
        ("In all 22,500 came", "In all [22,500](fig:visitors) came"),
    ],
)
def test_each_way_of_writing_a_value(
    library: Library, monkeypatch: pytest.MonkeyPatch, value: str, written: str
) -> None:
    """Quoted, in a block, over two lines: the sentence reads back with its link."""
    path = library.path("financial.yaml")
    path.write_text(
        f"format: 1\nsummary: Money.\nnone: {value}\n"
        "cleared: {by: Test Treasurer, on: 2020-02-20}\n",
        encoding="utf-8",
    )
    new = walked(path, "1\nq\n", monkeypatch)
    assert f"none: {written}\n" in new
    assert "[22,500](fig:visitors)" in yaml.safe_load(new)["none"]


@pytest.mark.parametrize(
    "value", ['"22,500 \\"came\\""', "'22,500 didn''t'", '22,500 "didn\'t"']
)
def test_what_a_link_would_break_is_left(
    library: Library, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    """A value with escapes is not asked about; one of both marks is refused."""
    path = library.path("financial.yaml")
    text = (
        f"format: 1\nsummary: Money.\nnone: {value}\n"
        "cleared: {by: Test Treasurer, on: 2020-02-20}\n"
    )
    path.write_text(text, encoding="utf-8")
    refused = not value.startswith(('"', "'"))
    assert text == walked(path, "1\nq\n", monkeypatch, code=int(refused))


def test_an_editor_gives_its_answers_back(
    library: Library, capsys: pytest.CaptureFixture[str]
) -> None:
    """`--accept` judges and writes them as those of a draft in Markdown."""
    path = library.path("financial.yaml")
    main(["link", str(path), "--json"])
    told = json.loads(capsys.readouterr().out)
    told["quantities"][1]["accept"] = "fig:visitors"
    answers = path.with_name("answers.json")
    answers.write_text(json.dumps(told), encoding="utf-8")
    assert 0 == main(["link", str(path), "--accept", str(answers)])
    assert 'none: "[22,500](fig:visitors) visitors' in path.read_text(encoding="utf-8")


def test_recommendations_are_walked(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is asked of a board is a sentence with the verb before it."""
    library.change("recommendations.yaml", "the aims", "the aims of 22,500 visitors")
    new = walked(library.path("recommendations.yaml"), "1\nq\n", monkeypatch)
    assert "text: the aims of [22,500](fig:visitors) visitors\n" in new
