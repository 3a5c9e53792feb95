"""The README says what the program does, and every finding has its failing case."""

import re
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest

from brief import rules
from brief.build.progress import STAGES
from brief.cli.parser import COMMANDS
from brief.rules import RULES

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CASES = "\n".join(
    path.read_text(encoding="utf-8")
    for path in (ROOT / "tests").rglob("*")
    if path.suffix in {".py", ".md"} and path != Path(__file__)
)


def test_the_readme_is_as_the_program_writes_it():
    """The tables of commands and findings are those of the program."""
    spec = spec_from_file_location("write_readme", ROOT / "tools" / "write_readme.py")
    assert spec
    assert spec.loader
    writer = module_from_spec(spec)
    spec.loader.exec_module(writer)

    assert writer.written(README) == README


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_finding_has_a_failing_case(rule):
    """Each rule's name stands in a test that makes the program say it."""
    constant = next(name for name, one in vars(rules).items() if one is rule)
    assert f'"{rule.name}"' in CASES or re.search(rf"\b{constant}\b", CASES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_every_finding_says_what_to_do(rule):
    """Each rule has a meaning and a remedy in whole sentences."""
    assert rule.meaning.endswith(".")
    assert rule.remedy.endswith(".")


def test_no_two_findings_share_a_name():
    """A rule's name means one thing."""
    assert len(RULES) == len({rule.name for rule in RULES})


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.name)
def test_every_command_explains_itself(command):
    """`--help` of each command ends well and shows its examples."""
    help_text = subprocess.run(
        [sys.executable, "-m", "brief", command.name, "--help"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    assert "examples:" in help_text
    for example in command.examples:
        assert example in help_text


def test_the_guide_tells_the_way_in_the_same_words():
    """README's sister page names the stages as the program does, in order."""
    guide = (ROOT / "DEVELOPERS.md").read_text(encoding="utf-8")

    assert " -> ".join(STAGES) in guide
