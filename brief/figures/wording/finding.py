"""Finds every quantity expression in prose, and passes over words that only look it.

Digits, words, comparisons and trends; dates, ages and references come too, under kinds
of their own. It does not judge, and it does not decide what may stay unaccounted for.
"""

from __future__ import annotations

from brief.figures.wording.context.clause import directed
from brief.figures.wording.grammar.expressions import Expression, expression
from brief.figures.wording.grammar.tokens import (
    END,
    NAME,
    Tokens,
    closed,
    is_times,
    tokens_of,
)
from brief.figures.wording.meaning import Found, Kind, Meaning
from brief.figures.wording.prose.claims_in_prose import claim_at
from brief.figures.wording.prose.lookalikes import LOOKALIKES


def found_in(prose: str) -> tuple[Found, ...]:
    """Find the quantity expressions of a text, in order, none overlapping."""
    t = closed(tokens_of(prose))
    made: list[Found] = []
    i = last = 0
    while t[i].kind != END:
        item = claim_at(t, i) or _quantity(prose, t, i)
        if item is None:
            i += 1
            continue
        first = item.start if item.start >= last else i
        start, stop = t[first].start, t[item.end - 1].end
        meaning = directed(t, item)
        if meaning.kind is Kind.NUMBER and _is_marker(prose, start, stop):
            meaning = Meaning(Kind.LABEL)
        made.append(Found(start, stop, prose[start:stop], meaning))
        i = last = max(item.end, i + 1)
    return tuple(made)


def _is_marker(prose: str, start: int, stop: int) -> bool:
    """Say whether a number numbers a paragraph, or is a reference: "[2]"."""
    before, after = prose[max(0, start - 1) : start], prose[stop : stop + 2]
    if before == "[" and after[:1] == "]":
        return True
    if after[:1] not in {".", ")"} or not after[1:].isspace():
        return False
    line = prose[max(0, start - 40) : start].rpartition("\n")[2]
    return not line.strip(" (#*_>\t") and start - len(line) in {
        0,
        prose.rfind("\n", 0, start) + 1,
    }


def _quantity(prose: str, t: Tokens, i: int) -> Expression | None:
    """Read a quantity that begins here, unless it only looks like one."""
    if t[i].kind == NAME and not (is_times(t[i]) and prose[t[i].start] == "x"):
        return None
    item = expression(t, i)
    if item is None or item.end <= i:
        return None
    if item.meaning.whole is not None and t[item.core].text != "third":
        return item
    looks = LOOKALIKES.get(item.meaning.kind)
    return None if looks is not None and looks(t, item) else item
