"""A build that is killed leaves every file whole: the old one or the new one."""

import subprocess
import sys
import time
from hashlib import sha256

import pytest

from brief.content.scaffold import new

KILLS = 16
SPAN = 3
"""Seconds over which the moments of the kills are spread; a build takes less."""


def build(root):
    """Start a build of the example, without waiting for it."""
    return subprocess.Popen(
        [sys.executable, "-m", "brief", "build", "example"],
        cwd=root,
        stdout=subprocess.DEVNULL,
        stderr=None,  # shown when a build fails that should not
    )


def state(root):
    """Hash every PDF of the example's folder."""
    folder = root / "build" / "example"
    return {
        path.name: sha256(path.read_bytes()).hexdigest()
        for path in folder.glob("*.pdf")
    }


def change(root, number):
    """Change a word that stands in every document."""
    sheet = root / "content/briefs/example/brief.yaml"
    words = sheet.read_text(encoding="utf-8")
    line = next(one for one in words.splitlines() if one.startswith("short_title:"))
    sheet.write_text(words.replace(line, f"short_title: Example {number}"))


@pytest.fixture
def root(tmp_path):
    """Give a library with the example, built once."""
    new(tmp_path, "example")
    assert build(tmp_path).wait() == 0
    return tmp_path


@pytest.mark.torture
def test_a_kill_at_any_moment_leaves_whole_files(root):
    """Killed at moments spread over a build, no file is ever a part of one."""
    for number in range(KILLS):
        before = state(root)
        change(root, number)
        process = build(root)
        time.sleep(number * SPAN / KILLS)
        process.kill()
        process.wait()
        killed = state(root)
        assert build(root).wait() == 0
        after = state(root)
        assert before.keys() == after.keys()
        for name, digest in killed.items():
            assert digest in {before[name], after[name]}, name
    assert list((root / "build/example").glob("*.part")) == []
