"""Lines of JSON, values as text, the profile and the command."""

from __future__ import annotations

import json
import subprocess
import sys
from fractions import Fraction

import pytest

from brief.figures.wording import DEFAULT, Profile, Verdict, judge
from brief.figures.wording.lines import answer, answer_lines
from brief.figures.wording.profile import UnknownSettingError
from brief.figures.wording.values import ValueRefusedError, number_of, stated_of


def ask(line: str) -> dict[str, object]:
    """Answer one line and read the answer."""
    answered: dict[str, object] = json.loads(answer(line))
    return answered


def test_each_line_gets_one_answer_in_order() -> None:
    """Three questions draw three answers, in the same order."""
    lines = [
        '{"text": "half", "value": 0.48, "unit": "percent"}',
        '{"text": "half", "value": "0.43", "unit": "percent"}',
        '{"text": "roughly four in every five", "value": "117000/150000"}',
    ]

    answers = [json.loads(line) for line in answer_lines(lines)]

    assert ["true", "false", "true"] == [item["verdict"] for item in answers]
    assert all({"verdict", "reason", "suggest"} <= set(item) for item in answers)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "   ",
        "not json",
        "[]",
        "3",
        "{}",
        '{"text": "half"}',
        '{"text": [3], "value": 1}',
        '{"text": "half", "value": null}',
        '{"text": "half", "value": "NaN", "unit": "ratio"}',
        '{"text": "half", "value": NaN, "unit": "ratio"}',
        '{"text": "half", "value": Infinity}',
        '{"text": "half", "value": "1/0"}',
        '{"text": "half", "value": 1e999999999}',
        '{"text": "half", "value": [1, 2]}',
        '{"text": "half", "value": "many"}',
        '{"text": "half", "value": "' + "9" * 5000 + '"}',
        '{"text": "' + "half " * 500 + '", "value": 1}',
        "[" * 100_000,
        '{"text": "half", "value": 1, "unit": ["a"]',
    ],
)
def test_a_bad_line_is_answered_not_checked(line: str) -> None:
    """What cannot be read is answered with the reason, never skipped."""
    answered = ask(line)

    assert answered["verdict"] == "not checked"
    assert answered["reason"]


def test_the_neighbours_may_be_given() -> None:
    """A line may say what stands beside the words."""
    line = '{"text": "2,000", "value": 2593, "unit": "deaths", "before": "More than "}'

    assert ask(line)["verdict"] == "true"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0.43", Fraction(43, 100)),
        ("43%", Fraction(43, 100)),
        ("1,234", Fraction(1234)),
        ("£1.4bn", Fraction(1_400_000_000)),
        ("4.9 million", Fraction(4_900_000)),
        ("-12", Fraction(-12)),
        ("1e3", Fraction(1000)),
        (".5", Fraction(1, 2)),
    ],
)
def test_a_value_is_read_exactly(text: str, expected: Fraction) -> None:
    """Values come as people write them, and no binary float comes near them."""
    assert expected == number_of(text)


@pytest.mark.parametrize(
    "text", ["", "x", "1.2.3", "1e999", "٣", "1/0", "1/2/3", "--1"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    """A value that is no number says so."""
    with pytest.raises(ValueRefusedError):
        stated_of(text, "")


def test_a_fraction_of_whole_numbers_keeps_its_counts() -> None:
    """The counts behind a share are kept, so that they can be said and checked."""
    stated = stated_of("54/84", "ratio")

    assert (Fraction(54), Fraction(84)) == stated.of
    assert Fraction(9, 14) == stated.value


def test_a_financial_year_is_a_year_under_the_unit_year() -> None:
    """2016/17 divides under any other unit."""
    assert Fraction(2016) == stated_of("2016/17", "year").value
    assert Fraction(2016, 17) == stated_of("2016/17", "ratio").value


def test_a_profile_moves_a_band() -> None:
    """A house may say how far half reaches."""
    strict = Profile.of({"fraction_points": "1%", "handful": [2, 5]})
    figure = stated_of("0.48", "percent")

    assert judge("half", figure).verdict is Verdict.TRUE
    assert judge("half", figure, profile=strict).verdict is Verdict.FALSE
    assert (Fraction(2), Fraction(5)) == strict.handful


@pytest.mark.parametrize(
    "settings",
    [
        {"fraction_pionts": 1},
        {"about": "much"},
        {"about": -1},
        {"about": True},
        {"handful": 5},
        {"handful": [8, 3]},
        {"about": "1e9999999"},
        {"about": [1, 2]},
    ],
)
def test_a_profile_refuses_what_it_does_not_know(settings: dict[str, object]) -> None:
    """An unknown name, or a value that means nothing, is refused by name."""
    with pytest.raises(UnknownSettingError):
        Profile.of(settings)


def test_an_empty_profile_is_the_default() -> None:
    """What a profile leaves out keeps the default."""
    assert Profile.of({}) == DEFAULT


def run(*arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run the command."""
    return subprocess.run(
        [sys.executable, "-m", "brief", "wording", *arguments],
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_verdict_is_printed() -> None:
    """The verdict is printed and sets the exit status."""
    done = run("roughly four in every five", "117000/150000")

    assert done.returncode == 0
    assert done.stdout.startswith("true: ")


def test_the_command_suggests_and_answers_lines() -> None:
    """It lists true wordings, and answers lines of JSON."""
    assert "about two in five" in run("--suggest", "2050/5000").stdout
    answered = run("--json", given='{"text": "half", "value": "0.43"}\nbad\n').stdout
    assert ["false", "not checked"] == [
        json.loads(line)["verdict"] for line in answered.splitlines()
    ]


@pytest.mark.parametrize("arguments", [(), ("half",), ("half", "many")])
def test_misuse_is_told_from_a_verdict(arguments: tuple[str, ...]) -> None:
    """Misuse exits with 2, which is no verdict."""
    assert run(*arguments).returncode == 2
