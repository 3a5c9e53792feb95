"""A release that is killed, at whatever step, leaves no release or a whole one."""

import os
import signal

import pytest

from brief.findings import Stop
from brief.versions import conditions, freezing, releasing
from brief.versions.withdrawing import withdraw
from tests.content.library import NAME

STEPS = ("mkdir", "open", "fsync", "write", "rename", "replace", "unlink", "rmdir")
"""What touches the disk while a release is written, by its name in `os`."""


class Knife:
    """Counts every step on the disk, and kills the process at one of them."""

    def __init__(self, at):
        self.at = at
        self.steps = 0

    def step(self):
        """Take one step; the process may end here, without a word."""
        self.steps += 1
        if self.steps == self.at:
            os.kill(os.getpid(), signal.SIGKILL)

    def beneath(self, monkeypatch):
        """Put the knife beneath everything that writes."""
        for name in STEPS:
            monkeypatch.setattr(os, name, self.counted(getattr(os, name)))
        monkeypatch.setattr(releasing, "_put", self.torn(releasing._put))

    def counted(self, real):
        """Count a step before and after it is taken."""

        def stepped(*given, **named):
            self.step()
            done = real(*given, **named)
            self.step()
            return done

        return stepped

    def torn(self, real):
        """Count a step in the middle of a file: half of it is on the disk."""

        def put(path, data):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data[: len(data) // 2])
            self.step()
            real(path, data)

        return put


def killed(archive, at, job, monkeypatch):
    """Do a job in a process that is killed at a step; tell whether it was."""
    child = os.fork()
    if child == 0:
        try:
            Knife(at).beneath(monkeypatch)
            job()
        finally:
            os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def frozen_once(archive, monkeypatch):
    """Freeze a release in memory once, so that only its writing is repeated."""
    ground = conditions.ground_of(archive.root, NAME, "2017.2")
    made = freezing.frozen_files(ground, ("screen",), lambda _: None)
    monkeypatch.setattr(releasing, "ground_of", lambda *_: ground)
    monkeypatch.setattr(releasing, "frozen_files", lambda *_: made)
    return made[0]


def whole(archive, files):
    """Hold what is left to all or nothing; tell which it is."""
    before = {name for name in archive.files() if name.startswith("2017.2/")}
    assert before in (set(), {f"2017.2/{name}" for name in files})
    if not before:
        assert ("2017.1",) == archive.versions()
        return False
    for name, data in files.items():
        assert data == (archive.shelf / "2017.2" / name).read_bytes(), name
    assert ("2017.1", "2017.2") == archive.versions()
    archive.load("2017.2")
    return True


def campaign(archive, monkeypatch, stride):
    """Kill a release at every so many steps; give how many kills left one."""
    files = frozen_once(archive, monkeypatch)
    left, at = [], 1
    while killed(archive, at, lambda: archive.release("2017.2"), monkeypatch):
        left.append(whole(archive, files))
        if left[-1]:
            import shutil

            shutil.rmtree(archive.shelf / "2017.2")
        at += stride
    assert whole(archive, files)
    assert [] == list(archive.shelf.glob(".*"))
    return left


def test_a_kill_at_steps_throughout_leaves_all_or_nothing(slim, monkeypatch):
    """Steps spread over the whole of it, half-written files among them."""
    left = campaign(slim, monkeypatch, 17)
    assert len(left) > 10
    assert False in left


@pytest.mark.torture
def test_a_kill_at_every_step_leaves_all_or_nothing(slim, monkeypatch):
    """Before and after every call to the disk, and in the middle of every file."""
    left = campaign(slim, monkeypatch, 1)
    assert len(left) > 150
    assert {True, False} == set(left)
    # Once the folder has its name, it keeps it.
    assert sorted(left) == left


@pytest.mark.torture
def test_a_kill_at_every_step_of_a_withdrawal(slim, monkeypatch):
    """It is withdrawn with its reason, or it is not."""
    before = slim.files()
    at = 1
    while killed(
        slim, at, lambda: withdraw(slim.root, NAME, "2017.1", "Wrong."), monkeypatch
    ):
        gone = slim.load("2017.1").withdrawn
        assert gone is None or "Wrong." == gone.reason
        (slim.shelf / "2017.1" / "withdrawn.json").unlink(missing_ok=True)
        at += 1
    assert at > 5
    assert "Wrong." == slim.load("2017.1").withdrawn.reason
    assert before == {
        name: data
        for name, data in slim.files().items()
        if name != "2017.1/withdrawn.json"
    }


@pytest.mark.torture
def test_a_kill_of_the_whole_command_at_any_moment(slim):
    """The command itself, ended at moments spread over all that it does."""
    import shutil
    import subprocess
    import sys
    import time

    words = ["release", NAME, "2017.2", "--target", "screen"]
    command = [sys.executable, "-m", "brief", *words]
    for number in range(25):
        process = subprocess.Popen(
            command, cwd=slim.root, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(number * 4 / 25)
        process.kill()
        process.wait()
        if "2017.2" in slim.versions():
            slim.load("2017.2")
            shutil.rmtree(slim.shelf / "2017.2")
    slim.release("2017.2")
    assert [] == list(slim.shelf.glob(".*"))


@pytest.mark.torture
def test_a_disk_that_fills_at_every_step(slim, monkeypatch):
    """Whichever call it is that the system refuses, one finding and nothing left."""
    files = frozen_once(slim, monkeypatch)
    before = slim.files()
    for at in range(len(files) * 2):
        full = _full(at)
        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            try:
                slim.release("2017.2")
            except Stop as stop:
                (found,) = stop.findings
                assert "the disk is full" in found.message
                assert before == slim.files()
                assert [] == list(slim.shelf.glob(".*"))
            else:
                break
    else:
        raise AssertionError("it was always full")


def _full(at, real=os.fsync):
    """Make a call that is refused once, at one of its times."""
    done: list[int] = []

    def call(handle):
        done.append(handle)
        if len(done) == at + 1:
            raise OSError(28, "No space left on device")
        return real(handle)

    return call
