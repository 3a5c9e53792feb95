"""`brief wording`: are these words a true statement of this value?"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from brief.cli.tell import out
from brief.figures.wording.lines import answer, answer_lines, suggestions

if TYPE_CHECKING:
    from argparse import Namespace


def run(options: Namespace) -> int:
    """Judge one wording, suggest some, or answer one JSON object a line."""
    if options.suggest:
        return _all(suggestions(options.suggest, options.unit))
    if options.text is None:
        for line in answer_lines(sys.stdin):
            out(line)
        return 0
    return _all(answer(options.text, options.value, options.unit))


def _all(lines: tuple[str, ...]) -> int:
    for line in lines:
        out(line)
    return 0
