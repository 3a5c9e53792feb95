"""What is installed is what was locked, and a wheel carries what a checkout has."""

import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-dev.lock")


def pins(lock: Path) -> dict[str, str]:
    """Give the version that a lock file names for each library."""
    return dict(re.findall(r"^([a-z0-9_.-]+)==(\S+)", lock.read_text(), re.MULTILINE))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and unpack it far from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation"]
    ran = subprocess.run(
        [*build, "--outdir", folder, ROOT], check=False, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    (built,) = folder.glob("*.whl")
    with zipfile.ZipFile(built) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run_in(wheel: Path, code: str) -> str:
    """Run a line of Python that finds the unpacked wheel before the checkout."""
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=wheel.parent,
        env=os.environ | {"PYTHONPATH": str(wheel)},
        check=True,
        capture_output=True,
        text=True,
    )
    return ran.stdout.strip()


def test_the_locks_agree() -> None:
    """One environment can answer to both locks: the second adds and never differs."""
    run, dev = map(pins, LOCKS)
    assert run.items() <= dev.items()


def test_every_dependency_is_locked() -> None:
    """Each library that the package names has its version and hashes in the lock."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    named = {re.split(r"[<>=\[]", each)[0].lower() for each in project["dependencies"]}
    assert set() == named - pins(LOCKS[0]).keys()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_every_pin_has_its_hashes(lock: Path) -> None:
    """No library is taken on trust: each entry of a lock is followed by hashes."""
    entries = re.split(r"\n(?=\S)", lock.read_text().strip())
    assert [] == [each.split()[0] for each in entries if "--hash=sha256:" not in each]


def test_a_wheel_carries_styles_and_fonts(wheel: Path) -> None:
    """Every style sheet, template, font and licence is in the wheel."""
    homes = {"styles": "brief/_styles", "assets": "brief/_assets", "brief": "brief"}
    wanted = {
        f"{home}/{path.relative_to(ROOT / folder).as_posix()}"
        for folder, home in homes.items()
        for path in (ROOT / folder).rglob("*")
        if path.is_file() and path.suffix not in {".py", ".pyc"}
        if "pictures" not in path.relative_to(ROOT).parts
    }
    packed = {p.relative_to(wheel).as_posix() for p in wheel.rglob("*") if p.is_file()}
    assert set() == wanted - packed


def test_an_installed_brief_finds_its_own_fonts(wheel: Path) -> None:
    """Outside a checkout the package finds the fonts that it brought with it."""
    fonts = run_in(wheel, "from brief import resources; print(resources.fonts())")
    assert wheel.resolve() in Path(fonts).parents
    assert (Path(fonts) / "BriefSans-Regular.ttf").is_file()
