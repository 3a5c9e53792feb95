"""When a superlative only tells which are meant: "departments with the highest number".

It compares nothing then, unless the sentence says which they are, or among which.
"""

from __future__ import annotations

from brief.figures.wording.grammar.tokens import NUMBER, WORD, Tokens

OWNERS = frozenset("the its their our".split())
"""Before a superlative these belong to it."""


def picks_out(t: Tokens, i: int) -> bool:
    """Say whether "with the highest number" only says which are meant.

    "Departments with the highest number of transactions" compares nothing, unless it
    says among which: "the period with the highest rate in this series".
    """
    first = i - 1 if t[i - 1].text in OWNERS else i
    if first < i and t[first].text != "the" and t[i + 1].text in _OUTLAYS:
        return True
    if t[first - 1].text == "of" and t[first - 2].text in _PLACES:
        return True
    on_it = t[first - 1].text in {"on", "at"} and t[first - 2].text in _THOSE
    with_it = t[first - 1].text in {"with", "having"} and t[first - 2].kind == WORD
    if not (on_it or with_it) or _is_told(t, first - 1):
        return False
    return not any(t[j].text in _SCOPES for j in range(i + 2, i + 6))


def _is_told(t: Tokens, i: int) -> bool:
    """Say whether a sentence says which they are, rather than of what they speak.

    "Band 1 was the band with the highest number", "the countries with the highest
    numbers of sites are": `i` is the place of "with".
    """
    behind = [token.text for token in t[max(0, i - 6) : i]]
    if any(word in _IS and "the" in behind[at:] for at, word in enumerate(behind)):
        return True
    for j in range(i + 3, min(i + 12, len(t))):
        if t[j].text in _IS or t[j].text == "(":
            return True
        passing = t[j].kind in {WORD, NUMBER} or t[j].text in {"&", "-"}
        if not passing or t[j].text in _PARTS_OFF:
            break
    return False


_PLACES = frozenset("areas area places neighbourhoods wards those".split())
_PARTS_OFF = frozenset("and or which that who but".split())
_IS = frozenset(
    "is are was were remained remains became include included includes".split()
)
_THOSE = frozenset("those people families households residents workers staff".split())
_OUTLAYS = frozenset("cost costs investment investments expense expenses".split())
"""Said of a thing after its owner: "our largest cost is our people"."""
_SCOPES = frozenset("in since on ever among anywhere at".split())
