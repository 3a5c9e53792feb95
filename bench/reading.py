"""Times the reading of quantities: phrases a second, and milliseconds a page.

- phrases: every wording of the tests' own tables, judged as lines of JSON, as
  `brief wording --json` does, first with nothing remembered and then again;
- check: the substance-misuse brief read, computed, held to its figures and composed,
  in one process and on one core, with the time of starting Python left out and, beside
  it, the whole of `brief check`.

The least of several rounds is printed; nothing is judged, since a busy machine is no
fault of the program.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from brief.build.checking import check_one
from brief.content.models.brief import Brief
from brief.content.read import read
from brief.content.walk import passages
from brief.figures.compute import compute
from brief.figures.wording.lines import answer_lines

ROOT = Path(__file__).resolve().parent.parent
BRIEF = "substance-misuse"
CASES = ROOT / "tests" / "figures" / "wording" / "cases"
WORDS_A_PAGE = 400
"""Words on a page of a board report at 12 point."""


def phrases() -> list[str]:
    """Give every wording of the tables as a line of JSON."""
    rows = (
        [cell.strip() for cell in line.split("|")]
        for file in sorted(CASES.glob("*.txt"))
        for line in file.read_text("utf-8").splitlines()
        if line.count("|") >= 3 and not line.startswith("#")
    )
    return [
        json.dumps({"text": text, "value": value, "unit": unit})
        for text, value, unit, *_ in rows
    ]


def took(work: Callable[[], object]) -> float:
    """Give the seconds that a piece of work takes on the processor."""
    start = time.process_time()
    work()
    return time.process_time() - start


def rate(lines: list[str]) -> float:
    """Give how many lines are answered in a second."""
    return len(lines) / took(lambda: list(answer_lines(lines)))


def pages(brief: Brief) -> float:
    """Give the length of a brief's prose in pages."""
    return sum(len(str(one.prose).split()) for one in passages(brief)) / WORDS_A_PAGE


def main() -> None:
    """Measure and print."""
    rounds = int(os.environ.get("ROUNDS", "5"))
    lines = phrases()
    cold = rate(lines)
    warm = max(rate(lines) for _ in range(rounds))
    brief, _ = read(ROOT, BRIEF)
    if brief is None:
        sys.exit("the brief cannot be read")
    held = min(took(lambda: compute(brief)) for _ in range(rounds))
    checked = min(took(lambda: check_one(ROOT, BRIEF)) for _ in range(rounds))
    command = (str(Path(sys.executable).parent / "brief"), "check", BRIEF)
    start = time.perf_counter()
    subprocess.run(command, cwd=ROOT, check=False, capture_output=True)
    whole = time.perf_counter() - start
    long = pages(brief)
    print(f"\nphrases         {len(lines):,} wordings")
    print(f"  first time    {cold:10,.0f} a second")
    print(f"  again         {warm:10,.0f} a second")
    print(f"claims held     {held:10.3f} s, {1000 * held / long:.1f} ms a page")
    print(f"brief checked   {checked:10.3f} s, {1000 * checked / long:.1f} ms a page")
    print(f"brief check     {whole:10.3f} s, the whole command with Python's start")


if __name__ == "__main__":
    main()
