"""A library's wording profile moves the bands, for claims and on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from brief import rules
from brief.cli import main
from brief.figures.compute import compute
from brief.figures.ledger import Fate
from tests.content.library import Library, lay

WORDING = "content/profiles/wording.yaml"

PROFILE = """\
    format: 1
    title: Made up for the tests
    bands:
      majority: 60%
      fraction_points: 1/200
      a_few: [3, 4]
    """

FIGURES = """\
    format: 1
    figures:
      share:
        value: 55
        unit: percent
        source: survey
    """

REPORT = """\
    # Purpose {#purpose}

    [Most](fig:share) people like parks.

    # Money {#money}

    ::: financial
    """


@pytest.fixture
def library(tmp_path: Path) -> Library:
    """Give a library of which a report says that 55% is most."""
    made = lay(tmp_path)
    made.write("figures.yaml", FIGURES)
    made.write("report.md", REPORT)
    return made


def _verdicts(library: Library) -> list[Fate]:
    brief, found = library.read()
    assert brief, found
    figures, _ = compute(brief)
    return [one.fate for one in figures.quantities if one.claim]


def test_without_a_profile_the_programs_own_holds(library: Library) -> None:
    """Over half is most."""
    assert Fate.TRACED in _verdicts(library)


def test_a_profile_moves_the_bands_of_claims(library: Library) -> None:
    """Where most begins at 60%, 55% is not most."""
    library.write(WORDING, PROFILE)
    assert Fate.FALSE in _verdicts(library)


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ("majority: 60%", "majorty: 60%", 4, "no such wording setting: majorty"),
        ("majority: 60%", "majority: lots", 4, "is not a number: lots"),
        ("[3, 4]", "[4, 3]", 6, "takes two numbers, the lower first"),
        ("[3, 4]", "4", 6, "takes two numbers, the lower first"),
    ],
)
def test_a_setting_that_means_nothing_is_found_at_its_place(
    library: Library, old: str, new: str, line: int, said: str
) -> None:
    """The finding stands at the setting's value, and the other settings hold."""
    library.write(WORDING, PROFILE.replace(old, new))
    brief, _ = library.read()
    assert brief
    _, found = compute(brief)
    (one,) = (one for one in found if one.rule == rules.WORDING_SETTING.name)
    assert (WORDING, line) == (one.where.path, one.where.line)
    assert said in one.message


def test_the_command_goes_by_the_profile_of_its_library(
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`brief wording` answers as `brief check` does."""
    library.write(WORDING, PROFILE)
    monkeypatch.chdir(library.root)
    assert main(["wording", "most", "0.55", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["verdict"] == "false"


def test_a_wrong_profile_stops_the_command(
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """It never answers by bands that nobody meant."""
    library.write(WORDING, PROFILE.replace("60%", "lots"))
    monkeypatch.chdir(library.root)
    assert main(["wording", "most", "0.55"]) == 1
    assert "wording-setting" in capsys.readouterr().err
