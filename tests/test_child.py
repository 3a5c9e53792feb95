"""A layout that takes too much is stopped, and the program lives on."""

import fcntl
import os
import signal
import time
from functools import partial
from pathlib import Path

import pytest

from brief import render as room
from brief.child import Died, Limits, started
from brief.findings import Stop
from brief.render import render, render_all
from tests.render.pages import WORDS, made, rules_of

SMALL = Limits(wall=30, processor=1, memory=1 << 30)


def spin() -> int:
    """Use the processor until stopped."""
    number = 0
    while True:
        number += 1


def sleep() -> None:
    """Do nothing for a long time."""
    time.sleep(60)


def beside(told: Path) -> None:
    """Tell its number, and do nothing for a long time."""
    told.with_suffix(".part").write_text(str(os.getpid()))
    told.with_suffix(".part").rename(told)
    sleep()


def hoard() -> int:
    """Take two gigabytes of memory."""
    return len(bytearray(2 << 30))


def crash() -> None:
    """Crash as a library below can."""
    os.kill(os.getpid(), signal.SIGSEGV)


def fail() -> None:
    """Raise what nobody foresaw."""
    raise LookupError("no such thing")


def nest() -> object:
    """Go deeper than Python goes."""
    return nest()


@pytest.mark.parametrize(
    ("job", "heavy", "reason"),
    [
        (spin, True, "1 s of the processor"),
        (hoard, True, "1024 MB of memory"),
        (crash, False, "a library below it crashed"),
        (fail, False, "LookupError: no such thing"),
        (nest, True, "more deeply"),
    ],
)
def test_stopped(job: partial[object], *, heavy: bool, reason: str) -> None:
    """Time, memory, a crash, a failure: each ends the child alone and says why."""
    with pytest.raises(Died) as died:
        started(job, SMALL).answer()
    assert heavy == died.value.heavy
    assert reason in died.value.reason


def test_wall_clock() -> None:
    """A child that only waits is stopped at its deadline."""
    begun = time.monotonic()
    with pytest.raises(Died, match="it took more than"):
        started(sleep, Limits(wall=0.5)).answer()
    assert time.monotonic() - begun < 3


def test_answer() -> None:
    """A child's answer comes back whole, however long."""
    assert (
        b"x" * 3_000_000
        == started(partial(bytes.__mul__, b"x", 3_000_000), SMALL).answer()
    )


def open_files() -> int:
    """Count the files that this process has open."""
    return len(list(Path("/proc/self/fd").iterdir()))


def children() -> set[str]:
    """Name the children of this process, dead ones that nobody asked after too."""
    tasks = Path("/proc/self/task").iterdir()
    return {pid for one in tasks for pid in (one / "children").read_text().split()}


def test_nothing_left_behind() -> None:
    """No child is left over, and no file is left open."""
    before, others = open_files(), children()
    for _ in range(5):
        started(partial(int, "7"), SMALL).answer()
    assert before == open_files()
    assert children() <= others


def test_a_child_holds_no_lock_of_its_parent(tmp_path: Path) -> None:
    """A parent that is killed lets go of its locks, though its child goes on."""
    told = tmp_path / "at work"
    parent = os.fork()
    if parent == 0:
        fcntl.flock(os.open(tmp_path, os.O_RDONLY), fcntl.LOCK_EX)
        started(partial(beside, told), SMALL).answer()
    end = time.monotonic() + 10
    while not told.exists():
        assert time.monotonic() < end
        time.sleep(0.01)
    os.kill(parent, signal.SIGKILL)
    os.waitpid(parent, 0)
    child = int(told.read_text())
    lock = os.open(tmp_path, os.O_RDONLY)
    try:
        os.kill(child, 0)
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    finally:
        os.close(lock)
        os.kill(child, signal.SIGKILL)


def test_a_child_is_seen() -> None:
    """The measure of the tests around sees a child that is not waited for."""
    others = children()
    child = os.fork()
    if child == 0:
        os._exit(0)
    try:
        assert {str(child)} == children() - others
    finally:
        os.waitpid(child, 0)


BOMBS = {
    "depth": "<div>" * 400 + "A" + "</div>" * 400,
    "words": "<table><tr><td>" + WORDS * 20_000 + "</td></tr></table>",
    "columns": '<table><tr><td colspan="1000000">A</td></tr></table>',
    "boxes": "<div style='display: flex'>" * 40 + "A",
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_bombs(bomb: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A layout bomb ends in one finding."""
    monkeypatch.setattr(room, "LIMITS", SMALL)
    with pytest.raises(Stop) as stopped:
        render(made(BOMBS[bomb]))
    assert ["layout-too-heavy"] == rules_of(stopped.value.findings)


def test_side_by_side() -> None:
    """Documents rendered side by side come in their order, the same as one by one."""
    documents = [made(f"<p>{WORDS} {number}</p>") for number in range(5)]
    assert [render(one) for one in documents] == list(render_all(documents))


def test_one_bad_of_many() -> None:
    """A document that is refused takes none before it along, and tells of all after."""
    good, bad = made("<p>A</p>"), made('<img src="http://127.0.0.1/" alt="A">')
    fontless = made("<p>A</p>", style="p { color: red }")
    drawn = render_all([good, bad, good, fontless, made("<p>☃</p>")])
    assert 1 == next(drawn)[0].pages
    with pytest.raises(Stop) as stopped:
        next(drawn)
    assert ["outside-resource", "no-font", "missing-glyph"] == rules_of(
        stopped.value.findings
    )


def test_failure_is_a_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    """What nobody foresaw in the engine is one finding, and no traceback."""
    monkeypatch.setattr(room, "drawn", lambda *_: fail())
    with pytest.raises(Stop) as stopped:
        render(made("<p>A</p>"))
    assert ["layout-failed"] == rules_of(stopped.value.findings)
    assert "LookupError: no such thing" in stopped.value.findings[0].message


def test_nobody_waits() -> None:
    """Who stops asking leaves no child behind."""
    others = children()
    next(render_all([made(f"<p>{WORDS * 50}</p>")] * 4))
    assert children() <= others
