"""`brief wording`: one wording, suggestions, and one JSON object a line."""

from __future__ import annotations

import io
import json

import pytest

from brief.cli import main


def test_a_true_wording_is_answered_with_reason_and_others(capsys) -> None:
    """The verdict comes first, then why, then wordings that would be true."""
    assert 0 == main(["wording", "roughly four in every five", "117000/150000"])
    told = capsys.readouterr().out.splitlines()
    assert told[0].startswith("true: “roughly four in every five” holds")
    assert told[-1].startswith("would be true: ")


@pytest.mark.parametrize(
    ("code", "verdict", "text", "value"),
    [
        (1, "false", "half", "0.43"),
        (3, "not checked", "over between 3 and about nearly two", "5"),
    ],
)
def test_the_exit_code_tells_the_verdict(code, verdict, text, value, capsys) -> None:
    """1 for words that are false, 3 for words that nobody could check."""
    assert code == main(["wording", text, value, "--unit", "percent"])
    assert capsys.readouterr().out.startswith(f"{verdict}: ")


def test_one_wording_can_be_answered_for_a_machine(capsys) -> None:
    """With --json the answer is one object."""
    assert 1 == main(["wording", "most", "0.43", "--unit", "percent", "--json"])
    told = json.loads(capsys.readouterr().out)
    assert {"verdict", "reason", "suggest"} <= told.keys()
    assert "false" == told["verdict"]


def test_suggestions_are_true_wordings_a_line_each(capsys) -> None:
    """Each of them, given back, is judged true."""
    assert 0 == main(["wording", "--suggest", "117000/150000"])
    offered = capsys.readouterr().out.splitlines()
    assert offered
    for text in offered:
        assert 0 == main(["wording", text, "117000/150000"])


def test_a_percentage_without_its_sign_is_told_of(capsys) -> None:
    """43 under "percent" is 4,300%, and whoever writes it hardly means that."""
    for arguments in (["43%", "43"], ["--suggest", "43"]):
        main(["wording", *arguments, "--unit", "percent"])
        told = capsys.readouterr().err
        assert "43 is read as 4,300%; for 43% write 43%" in told
    main(["wording", "43%", "43%", "--unit", "percent"])
    assert "" == capsys.readouterr().err


def test_lines_are_answered_in_their_order(monkeypatch, capsys) -> None:
    """One answer a line, whatever is wrong with a line."""
    lines = [
        '{"text": "half", "value": "0.48", "unit": "percent"}',
        "not an object",
        "",
        '{"text": "twice", "value": 2.07, "unit": "ratio"}',
        '{"text": "six a day", "value": 119, "unit": "per year"}',
        '{"text": "12 points", "value": 12, "unit": "percentage points"}',
        '{"text": "about 22,500", "value": "45000/2", "unit": "people"}',
    ]
    monkeypatch.setattr("sys.stdin", io.StringIO("\n".join(lines) + "\n"))
    assert 0 == main(["wording", "--json"])
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [
        "true",
        "not checked",
        "not checked",
        "true",
        "false",
        "true",
        "true",
    ] == [one["verdict"] for one in told]
    assert all(one["reason"] for one in told)
    assert all(isinstance(one["suggest"], list) for one in told)


@pytest.mark.parametrize(
    "arguments", [[], ["half"], ["half", "nonsense"], ["--suggest", "1/0"]]
)
def test_what_is_not_understood_is_said(arguments, capsys) -> None:
    """Too little, or no number: exit code 2, and a sentence that says what to give."""
    assert 2 == main(["wording", *arguments])
    said = capsys.readouterr()
    assert not said.out
    assert said.err


@pytest.mark.parametrize("text", ["-18%", "−18%"])
def test_a_fall_may_begin_with_its_sign(text: str, capsys) -> None:
    """A number below nought is no option."""
    assert 0 == main(["wording", text, "-18%", "--unit", "percent"])
    assert "a fall of 18%" in capsys.readouterr().out
