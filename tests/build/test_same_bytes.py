"""Same content, same bytes: whatever surrounds a build, its files are the same."""

import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from brief.page import TARGETS
from tests.build.surroundings import Asked, built
from tests.content.library import NAME, lay

EVERY = tuple(TARGETS)
PLAIN = {"zone": "UTC", "locale": "C.UTF-8", "seed": "0", "cores": 2}
ODD: dict[str, Any] = {
    "moment": 2_222_222_222,  # a day of 2040
    "zone": "Pacific/Kiritimati",
    "locale": "C",
    "seed": "4242",
    "cores": 1,
    "umask": 0o077,
}
"""Another day, time zone, locale, hash seed, number of processors, mask."""


def asked(root, name, targets=EVERY, **surroundings):
    """Ask for a build of the small library below a folder."""
    folder = root / name
    lay(folder)
    return Asked(
        root=str(folder),
        out=str(root / f"{name} out"),
        name=NAME,
        targets=targets,
        **{**PLAIN, **surroundings},
    )


def test_all_surroundings_at_once(tmp_path):
    """Each thing that could leak into a file is another: no byte of any file is.

    Day, process, folder, time zone, locale, hash seed, mask, number of processors at
    work, order of the targets, age of the files; two processes side by side.
    """
    here = asked(tmp_path, "a")
    away = asked(tmp_path / "Ordner mit Ümlaut und Länge", "another place", **ODD)
    for path in sorted((tmp_path / "Ordner mit Ümlaut und Länge").rglob("*")):
        os.utime(path, (1_000_000_000, 1_000_000_000))
    with ThreadPoolExecutor(2) as pool:
        (plain, files), (odd, others) = pool.map(
            built, (here, replace(away, targets=EVERY[::-1]))
        )

    assert [] == [name for name, one in odd.items() if one == plain[name]]
    assert files == others
    for target in EVERY:
        made = {one.partition(".")[0] for one in files}
        assert {f"{target}/report", f"{target}/annex"} <= made
    assert {f"{NAME}/manifest.json", f"{NAME}/figures.json"} <= set(files)


def test_a_warm_cache_and_one_document_alone(workshop):
    """What was kept, made again alone, or after others, is what a cold build makes."""
    workshop.build()
    cold = workshop.state()
    (workshop.folder / "annex.pdf").unlink()
    (workshop.folder / "report.pdf").write_bytes(b"damaged")
    workshop.build(documents=("report",))
    workshop.build()
    assert cold == workshop.state()

    workshop.library.change("brief.yaml", "A summary.", "Another summary.")
    workshop.build()
    assert cold != workshop.state()
    workshop.library.change("brief.yaml", "Another summary.", "A summary.")
    workshop.build()
    assert cold == workshop.state()


@pytest.fixture(scope="module")
def plain(tmp_path_factory):
    """Give a build in plain surroundings, and the hashes of its files."""
    here = asked(tmp_path_factory.mktemp("plain"), "a")
    return here, built(here)[1]


@pytest.mark.torture
@pytest.mark.parametrize("what", ["again", *ODD, "folder", "warm"])
def test_each_surrounding_alone(plain, tmp_path, what):
    """One thing at a time, in every target; the day, the folder, a warm cache..."""
    here, files = plain
    other = asked(tmp_path, "b") if what == "folder" else here
    if what in ODD:
        other = replace(other, **{what: ODD[what]})
    if what == "warm":
        other = replace(other, out=f"{other.out} warm", first=EVERY)
    if what not in {"warm", "again"}:
        shutil.rmtree(other.out, ignore_errors=True)
    _, others = built(other)
    assert files == others


@pytest.mark.torture
@pytest.mark.parametrize("first", range(0, 20, 4))
def test_twenty_seeds(tmp_path, first):
    """Twenty hash seeds, four builds at work at once."""
    many = [
        asked(tmp_path, str(number), seed=str(number * 7919))
        for number in range(first, first + 4)
    ]
    with ThreadPoolExecutor(4) as pool:
        made = [files for _, files in pool.map(built, many)]
    assert [made[0]] * 4 == made
