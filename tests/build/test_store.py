"""Files are written last and whole, or not at all."""

import errno
import os
import signal
import subprocess
import sys
import time

import pytest

from brief.build import store
from brief.findings import Stop


def test_every_file_is_written(tmp_path):
    """Each file of a folder holds the bytes that it was given."""
    store.replace_all(tmp_path / "out", {"a.pdf": b"one", "b.json": b"two"})

    assert (tmp_path / "out/a.pdf").read_bytes() == b"one"
    assert (tmp_path / "out/b.json").read_bytes() == b"two"
    assert ["a.pdf", "b.json"] == sorted(
        one.name for one in (tmp_path / "out").iterdir()
    )


def test_a_full_disk_leaves_what_was_there(tmp_path, monkeypatch):
    """When the disk fills up at the second file, the first is not replaced either."""
    store.replace_all(tmp_path, {"a": b"old", "b": b"old"})
    monkeypatch.setattr("os.fsync", _full_at_the_second())

    with pytest.raises(Stop) as stopped:
        store.replace_all(tmp_path, {"a": b"new", "b": b"new"})

    assert stopped.value.findings[0].rule == "cannot-write"
    assert "the disk is full" in stopped.value.findings[0].message
    assert (tmp_path / "a").read_bytes() == b"old"
    assert [one.name for one in tmp_path.glob("*.part")] == []


def test_a_file_in_the_place_of_a_folder_is_one_finding(tmp_path):
    """A file that stands where the folder must be is named, with a way out."""
    (tmp_path / "build").write_text("here first")

    with pytest.raises(Stop) as stopped:
        store.replace_all(tmp_path / "build", {"a": b"new"})

    found = stopped.value.findings[0]
    assert "a file stands where a folder is needed" in found.message
    assert (tmp_path / "build").read_text() == "here first"


@pytest.mark.skipif(os.geteuid() == 0, reason="an administrator may write anywhere")
def test_an_unwritable_folder_is_one_finding(tmp_path):
    """Without the right to write, the finding says so and offers another folder."""
    tmp_path.chmod(0o500)

    with pytest.raises(Stop) as stopped:
        store.replace_all(tmp_path / "build", {"a": b"new"})

    assert "you may not write there" in stopped.value.findings[0].message


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.EDQUOT])
def test_every_reason_is_said_in_words(tmp_path, number):
    """A refusal of the system becomes a sentence and a remedy, never its code."""
    stop = store.cannot_write(tmp_path, OSError(number, "x"))

    assert "nothing was written" in stop.findings[0].message
    assert stop.findings[0].hint


def test_what_a_killed_build_left_is_swept_up(tmp_path):
    """A half-written file of an earlier build is gone after the next."""
    (tmp_path / ".report.pdf.part").write_bytes(b"half")

    store.replace_all(tmp_path, {"a": b"whole"})

    assert not (tmp_path / ".report.pdf.part").exists()


def test_a_kill_while_writing_leaves_the_old_file(tmp_path):
    """A process killed between preparing and replacing has changed nothing."""
    store.replace_all(tmp_path, {"a": b"old"})
    script = (
        "import pathlib, time, sys\n"
        "from brief.build import store\n"
        "store._prepare = lambda f, n, d: (print('now', flush=True), time.sleep(60))\n"
        f"store.replace_all(pathlib.Path({str(tmp_path)!r}), {{'a': b'new'}})\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdout=subprocess.PIPE
    ) as process:
        assert process.stdout
        process.stdout.readline()
        process.send_signal(signal.SIGKILL)

    assert (tmp_path / "a").read_bytes() == b"old"


def test_a_second_writer_waits_for_the_first(tmp_path):
    """Two builds into one folder take turns; their files are never mixed."""
    script = (
        "import pathlib\nfrom brief.build import store\n"
        "for n in range(20):\n"
        "    store.replace_all(pathlib.Path({0!r}), {{'a': b'{1}', 'b': b'{1}'}})\n"
    )
    writers = [
        subprocess.Popen([sys.executable, "-c", script.format(str(tmp_path), name)])
        for name in ("x", "y")
    ]
    deadline = time.monotonic() + 60
    while any(one.poll() is None for one in writers) and time.monotonic() < deadline:
        time.sleep(0.05)

    assert [0, 0] == [one.returncode for one in writers]
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()


def _full_at_the_second():
    calls = []

    def fsync(_):
        calls.append(1)
        if len(calls) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")

    return fsync
