"""One of two things done told for both: "40 were stolen", of those lost or stolen.

Where `counts` says that either was done, words that name one alone say too much, unless
the other stands near, or words go on that are not known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.smallprint.befallen import Told, fates_of
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.of_whom import behind_number
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figure_alone
from brief.figures.wording.late import Late
from brief.findings import Finding

_DONE = (
    r"(?:[a-z]{3,}(?:ed|en)|lost|made|sold|bought|built|held|left|found|kept|sent|paid"
    r"|cut|won|seen|drawn|born|torn)"
)
_EITHER = Late(rf"\b(?P<one>{_DONE}) or (?:[a-z]+ly )?(?P<other>{_DONE})\b")
_STEM = 5


def either(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find claims told of one alone of two things, either of which was done."""
    claim, figure = scope.one.quantity.claim, figure_alone(scope, figures)
    counts = folded(figure.entry.counts) if figure else ""
    found = _EITHER.search(counts)
    if claim is None or figure is None or found is None or fates_of(counts):
        return
    one, other = found["one"], found["other"]
    if one[:_STEM] == other[:_STEM]:
        return
    words = f"{BREAK.split(scope.before)[-1]} … {behind_number(scope, claim)}"
    for said, lost in ((one, other), (other, one)):
        if lost[:_STEM] not in scope.reach and _is_alone(said, words):
            told = Told(figure.name, figure.entry.counts)
            hint = f"say what it counts: {figure.entry.counts}"
            yield counts_not(scope, claim, told, f"those {said} alone", hint)
            return


def _is_alone(done: str, words: str) -> bool:
    """Tell whether words say one thing done, and join no other to it."""
    found = re.search(rf"\b{done}\b(?! or\b| and\b|,|/)", words)
    joined = re.search(rf"(?: or| and|,|/) (?:[a-z]+ ){{0,2}}{done}\b", words)
    return found is not None and joined is None
