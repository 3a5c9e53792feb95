"""Tries the room out: `python -m brief.figures.wording "one in five" 0.21`.

With `--suggest VALUE` it lists true wordings; with `--json` it answers lines of JSON
from standard input.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from brief.figures.wording.lines import answer_lines
from brief.figures.wording.meaning import Verdict
from brief.figures.wording.service import judge, suggest
from brief.figures.wording.values import ValueRefusedError, stated_of

if TYPE_CHECKING:
    from collections.abc import Sequence

_STATUS = {Verdict.TRUE: 0, Verdict.FALSE: 1, Verdict.NOT_CHECKED: 3}


def main(arguments: Sequence[str] | None = None) -> int:
    """Answer on standard output; 0 true, 1 false, 2 misused, 3 not checked."""
    asked = _parser().parse_args(arguments)
    if asked.json:
        for line in answer_lines(sys.stdin):
            sys.stdout.write(f"{line}\n")
        return 0
    words = [word for word in (asked.text, asked.value) if word]
    if len(words) != (1 if asked.suggest else 2):
        sys.stderr.write("give the words and a value, or --suggest and a value\n")
        return 2
    try:
        return _answered(words, asked.unit, suggesting=asked.suggest)
    except ValueRefusedError as refused:
        sys.stderr.write(f"{refused}\n")
        return 2


def _answered(words: list[str], unit: str, *, suggesting: bool) -> int:
    """Print a verdict, or wordings that are true."""
    stated = stated_of(words[-1], unit)
    if suggesting:
        sys.stdout.writelines(f"{wording}\n" for wording in suggest(stated))
        return 0
    judged = judge(words[0], stated, sentence=True)
    lines = [f"{judged.verdict.value}: {judged.reason}"]
    if judged.warning:
        lines.append(f"warning: {judged.warning}")
    if judged.suggest:
        lines.append(f"would be true: {'; '.join(judged.suggest)}")
    sys.stdout.writelines(f"{line}\n" for line in lines)
    return _STATUS[judged.verdict]


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m brief.figures.wording")
    parser.add_argument(
        "text", nargs="?", help="the words, or the value to suggest for"
    )
    parser.add_argument("value", nargs="?", help="a number, or a fraction as 41/84")
    parser.add_argument("--unit", default="", help="percent, ratio, per year, GBP, ...")
    parser.add_argument("--suggest", action="store_true", help="list true wordings")
    parser.add_argument("--json", action="store_true", help="read lines of JSON")
    return parser


if __name__ == "__main__":
    sys.exit(main())
