"""Denials beside a claim that do not touch it: "did not cost [more than £1.2m]".

A "not" right before the words is read with them. One that stands farther off may deny
them, or something else; it is never passed over, and the words are not checked.
"""

from __future__ import annotations

from brief.figures.wording.context.doubtful import NOTS, UNTURNED
from brief.figures.wording.grammar.expressions import SOFTENED, Expression
from brief.figures.wording.grammar.modifiers import WAYS
from brief.figures.wording.grammar.tokens import SIGN, Tokens
from brief.figures.wording.meaning import Approx, Bound, Kind, Meaning

_REACH = 6
"""Words before a claim in which a denial is looked for."""

_DENYING = NOTS | frozenset(
    """
    can't won't wouldn't couldn't shouldn't cannot nobody rarely seldom hardly
    scarcely barely fails failed fail avoided avoids avoid prevented
    """.split()
)
_APART = frozenset("who that which whose and but because while than if as".split())
"""Words behind which another clause begins."""

_LIGHT = frozenset(
    """
    yet actually once been have has had so far in fact way much any at all even ever
    however having be well
    """.split()
)
_AMOUNTING = frozenset(
    """
    cost costs take took taken last reach exceed go got get stay stayed amount total
    come weigh measure pay meet met run runs sink wait win above beyond over
    """.split()
)
"""Verbs whose "not" denies the bare number behind them: "does not cost £1.2m"."""

_BARE = frozenset({Kind.NUMBER, Kind.PERCENT, Kind.COUNTED, Kind.PAIR, Kind.MAGNITUDE})
_FREE = frozenset({Kind.DATE, Kind.AGE, Kind.LABEL, Kind.TREND})


def denied_before(
    t: Tokens, first: int, found: list[Expression], meanings: tuple[Meaning, ...]
) -> int:
    """Give the place of a word before the text that may deny it from afar, or -1."""
    start = min((item.start for item in found), default=first)
    at = _denial(t, first)
    if t[at].text == "prevented" and t[first - 1].text in {"in", "for"}:
        return -1  # it was done: "prevented homelessness in [most] cases"
    if at < 0 or at >= start or not meanings or t[at + 1].text in UNTURNED:
        return -1
    between = t[at + 1 : first]
    light = all(_is_light(one.text) for one in between)
    if _is_verb(t[first].text) and not light and not _awaits(t, at, first):
        return -1
    softened = all(one.text in SOFTENED or one.text == "longer" for one in between)
    if softened and all(one.kind is Kind.COMPARISON for one in meanings):
        negated = all(one.negated for one in meanings)
        return -1 if negated or t[first].text not in _DEGREES else at
    plain = all(_is_bare(one) for one in meanings)
    if plain and not _AMOUNTING & {one.text for one in between}:
        return -1
    return at


def _denial(t: Tokens, first: int) -> int:
    """Give the place of a denial in the clause before a text, or -1."""
    for i in range(first - 1, max(-1, first - 1 - _REACH), -1):
        word = t[i].text
        if word in _APART or (t[i].kind == SIGN and word != ","):
            return -1
        if word == "longer" and i and t[i - 1].text == "no":
            return i - 1
        heads = i == 0 or t[i - 1].kind == SIGN or t[i - 1].text in _BE
        if word in _DENYING and (word != "no" or heads or i == first - 1):
            return i
    return -1


_BE = frozenset({"was", "is", "been"})


def _is_light(word: str) -> bool:
    return word in _LIGHT or word.endswith("ly") or word == ","


def _is_verb(word: str) -> bool:
    """Say whether a text opens with what was done: "fell by a third"."""
    return (
        word in WAYS or word.endswith("ed") or word in {"met", "beat", "rose", "fell"}
    )


def _awaits(t: Tokens, at: int, first: int) -> bool:
    """Say whether a "did not" still wants its verb: "did not, in 2023, [fall]"."""
    helped = t[at].text.endswith("n't") or (at > 0 and t[at - 1].text in _HELPING)
    return helped and t[first].text in _INFINITIVES


_HELPING = frozenset("did do does could can would will may might".split())
_INFINITIVES = frozenset(
    "rise fall grow drop increase decrease double halve treble triple exceed".split()
)
_DEGREES = frozenset(
    """
    much far well way a considerably substantially significantly sharply markedly
    """.split()
)
"""What "not" takes to itself: "not [much higher]" is not "not higher"."""


def _is_bare(meaning: Meaning) -> bool:
    """Say whether a meaning is a number that a verb elsewhere may deny or not."""
    plain = meaning.bound is Bound.NONE and meaning.approx is Approx.NONE
    return meaning.kind in _FREE or (plain and meaning.kind in _BARE)
