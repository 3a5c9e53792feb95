"""Bounds whose subject is denied: "no patient waited longer than 18 weeks"."""

from __future__ import annotations

from dataclasses import replace

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.tokens import NUMBER, SIGN, Tokens
from brief.figures.wording.meaning import DENIED_BOUNDS, Meaning

_NO_ONE = frozenset("no nobody none".split())
_LASTED = frozenset(
    """
    waited wait waits lasted lasts took takes stayed stays spent spends paid pays earned
    earns cost costs scored travelled was were is are has had exceeded
    """.split()
)
"""Verbs whose subject is denied: "no patient waited longer than 18 weeks"."""

_OTHER_SUBJECTS = frozenset(
    """
    and but that which because while doubt wonder other evidence remains more fewer
    less in by with from
    """.split()
)
_SUBJECT = 9
"""Words between "no" and its bound: "none of the 12 patients on it waited over"."""


def denied(t: Tokens, item: Expression, meaning: Meaning) -> Meaning:
    """Turn the bound of "no patient waited longer than 18 weeks": 18 at the most."""
    turned = DENIED_BOUNDS.get(meaning.bound)
    if turned is None or meaning.negated or t[item.start - 1].text not in _LASTED:
        return meaning
    for i in range(item.start - 2, max(-1, item.start - 2 - _SUBJECT), -1):
        counted = t[i].kind == NUMBER and t[i - 1].text == "the"
        broken = t[i].kind in {SIGN, NUMBER} and not counted
        if broken or t[i].text in _OTHER_SUBJECTS:
            break
        opens = i == 0 or t[i - 1].kind == SIGN or t[i - 1].text == "that"
        if t[i].text in _NO_ONE and opens:
            return replace(meaning, bound=turned)
    return meaning
