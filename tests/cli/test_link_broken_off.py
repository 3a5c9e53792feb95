"""`brief link` on a terminal that is broken off, closed, or overtaken by an editor."""

import os
import pty
import select
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.content.library import lay

DRAFT = "Some 22,500 people came.\r\nTrees stand in 31 rows, and 17 ponds are near.\r\n"
LINKED = DRAFT.replace("Some 22,500", "[Some 22,500](fig:visitors)").replace(
    "31 rows", "[31](fig:rows) rows"
)
ASKED = b"q stop: "
MOST_SECONDS = 60
A_WHILE = 0.3
"""Seconds in which it begins to wait for an answer, once it has asked."""


@pytest.fixture
def draft(tmp_path: Path) -> Path:
    """Lay a library and a draft in its brief's folder."""
    path = lay(tmp_path).path("draft.md")
    path.write_bytes(DRAFT.encode())
    return path


Step = bytes | Callable[[int, int], None]


def walked(draft: Path, steps: Sequence[Step]) -> tuple[int, bytes]:
    """Run the command on a terminal of its own; give its exit code and what it told.

    Each step is taken when it asks: what is typed, or what is done to it.
    """
    process, terminal = pty.fork()
    if process == 0:
        command = [sys.executable, "-m", "brief", "link", str(draft)]
        os.execv(sys.executable, command)  # noqa: S606
    told = b""
    for step in steps:
        told += _read(terminal, ASKED)
        time.sleep(A_WHILE)
        if isinstance(step, bytes):
            os.write(terminal, step)
        else:
            step(process, terminal)
    told += _read(terminal, b"")
    _, status = os.waitpid(process, 0)
    return os.waitstatus_to_exitcode(status), told


def _read(terminal: int, until: bytes) -> bytes:
    """Read what is told, on to some words or to the end."""
    told, begun = b"", time.monotonic()
    while time.monotonic() - begun < MOST_SECONDS:
        try:
            ready, _, _ = select.select([terminal], [], [], 0.1)
            told += os.read(terminal, 4096) if ready else b""
        except (OSError, ValueError):
            return told
        if until and told.endswith(until):
            return told
    pytest.fail(f"it told no more than {told!r}")


def interrupted(process: int, terminal: int) -> None:
    """Press Ctrl-C."""
    os.write(terminal, b"\x03")


def closed(process: int, terminal: int) -> None:
    """Close the window of the terminal."""
    os.close(terminal)


def ended(process: int, terminal: int) -> None:
    """Shut the machine down."""
    os.kill(process, signal.SIGTERM)


@pytest.mark.parametrize("call", [interrupted, closed, ended])
def test_what_was_answered_is_kept_however_the_walk_is_broken_off(
    call: Callable[[int, int], None], draft: Path
) -> None:
    """Links are written as for "q"; whoever can still read is told so."""
    code, told = walked(draft, [b"1\n", b"i\n", call])
    assert LINKED.encode() == draft.read_bytes()
    if call is not closed:
        assert 0 == code
        assert b"what was answered before is kept" in told
        assert b"rows:\r\n    value: 31" in told.rpartition(b"figures.yaml")[2]


def test_answers_go_into_a_draft_that_was_saved_meanwhile(draft: Path) -> None:
    """What stands as it did is linked, and what does not is told."""
    changed = DRAFT.replace("people came", "persons came")

    def saved(_process: int, terminal: int) -> None:
        draft.write_bytes(f"# New\r\n\r\n{changed}".encode())
        os.write(terminal, b"q\n")

    code, told = walked(draft, [b"1\n", b"i\n", saved])
    assert 1 == code
    assert b"file-changed" in told
    assert "“Some 22,500” was to be linked to fig:visitors".encode() in told
    expected = f"# New\r\n\r\n{changed}".replace("31 rows", "[31](fig:rows) rows")
    assert expected.encode() == draft.read_bytes()


def test_a_second_run_tells_of_inputs_again_and_names_no_two_alike(
    draft: Path,
) -> None:
    """What the first run drafted is in the links; its names are taken."""
    walked(draft, [b"s\n", b"i\n", b"q\n"])
    text = draft.read_text("utf-8")
    draft.write_text(f"{text}\nIn all 45 rows are new, of 31 rows.\n")
    _, told = walked(draft, [b"s\n", b"s\n", b"i\n", b"q\n"])
    assert "[45](fig:rows_2) rows" in draft.read_text("utf-8")
    assert b"fig:rows: " in told
    assert b"  rows:\r\n    value: 31" in told.rpartition(b"linked before")[2]
