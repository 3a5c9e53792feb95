"""Numbers with their verb right behind them: "the other [54] receive meals"."""

from __future__ import annotations

import re

from brief.figures.wording.late import Late

_THE_OTHER = Late(
    r"\bthe (?:other|others|rest|remaining|remainder),?\s*$", re.IGNORECASE
)
_VERBS = frozenset(
    """
    receive received get got take took use used serve served buy bought send sent bring
    brought share shared need needed lack lacked offer offered provide provided make
    made cook cooked run ran own owned keep kept eat ate lost won paid pay chose choose
    """.split()
)


def does(before: str, behind: str) -> bool:
    """Tell whether a verb stands behind "the other [54]", and its object after that."""
    return _THE_OTHER.search(before) is not None and behind.partition(" ")[0] in _VERBS
