"""When "the most" counts something: "the most searches took place in Westminster".

"The most common reason" and "makes the most of it" count nothing.
"""

from __future__ import annotations

from brief.figures.wording.grammar.tokens import END, SIGN, Tokens
from brief.figures.wording.prose.measures import MEASURES

_TOOK = frozenset(
    """
    in of were was per since between from took came among nationally occurred happened
    """.split()
)
_GREW = frozenset("growth turnover usage spending crime traffic funding".split())
_MARKED = frozenset(
    "significant marked rapid dramatic pronounced notable substantial striking".split()
)
_STEPS = frozenset(
    """
    increase increases decrease decreases rise fall drop decline reduction reductions
    change changes growth difference
    """.split()
)


_LIKE_ADJECTIVES = ("ed", "ent", "ant", "ful", "ive", "ous", "able", "ible", "al")


def _is_of_any(t: Tokens, i: int) -> bool:
    """Say whether the most of all are meant: "the most R&D of any sector"."""
    if t[i + 1].text.endswith(_LIKE_ADJECTIVES):
        return False
    for j in range(i + 2, i + 7):
        if t[j].text == "of" and t[j + 1].text == "any":
            return True
        if t[j].kind == END or t[j].text in {".", ",", ";", "of", "in"}:
            break
    return False


def _most_marked(t: Tokens, i: int) -> bool:
    """Say whether a step is the largest: "the most significant increase was"."""
    step = t[i + 1].text in _MARKED and t[i + 2].text in _STEPS
    return step and t[i + 3].text in {"was", "were", "since"}


def most_of_them(t: Tokens, start: int, i: int) -> bool:
    """Say whether the most are counted: "the most searches took place in"."""
    those = start > 1 and t[start - 2].text == "those" and t[start - 1].text == "with"
    if t[i].text != "most" or i == start or those:
        return False
    if _is_of_any(t, i) or _most_marked(t, i):
        return True
    noun, then = t[i + 1].text, t[i + 2]
    if noun in _GREW:
        return then.text in {"in", "of", "was", "among"}
    several = noun.endswith("s") and not noun.endswith(("ss", "us", "is", "ous"))
    return (
        several
        and noun not in MEASURES
        and (then.text in _TOOK or (then.kind == SIGN and then.text in {"(", "."}))
    )
