"""What follows a number and changes what it says: "higher", "increase", "as likely".

"20%" is a share and "20% higher" a change; "ten times" a multiple either way.
"""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from brief.figures.wording.grammar.aims import AIMS, BESIDE_AIM
from brief.figures.wording.grammar.families import COMPARATIVES, LIKELY
from brief.figures.wording.grammar.rates import with_period
from brief.figures.wording.grammar.tokens import NUMBER, WORD, Tokens
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.grammar.wholes import NO_NOUNS
from brief.figures.wording.meaning import Form, Kind, Meaning

Read = tuple[Meaning, int]


def tailed(t: Tokens, i: int, meaning: Meaning, end: int) -> Read:
    """Read "a day", "higher", "increase", "as likely" after a number."""
    dated = with_period(t, meaning, end)
    if dated is not None:
        return dated
    if meaning.kind is Kind.MULTIPLE:
        return multiplied(t, meaning, end)
    if meaning.kind in {Kind.PERCENT, Kind.FRACTION, Kind.POINTS, Kind.NUMBER}:
        return _moved(t, i, meaning, end)
    return meaning, end


_VERBAL = frozenset(
    "increase rise fall drop cut decline jump surge gain leap climb".split()
)


_NOT_NOUNS = frozenset(
    "into below short their his her its our to out behind off the".split()
)


def _moved(t: Tokens, i: int, meaning: Meaning, end: int) -> Read:
    """Read what turns a share into a change: "20% higher", "a third fewer"."""
    j = end + 1 if t[end].text == "-" and not t[end].gap else end
    shared = meaning.kind is not Kind.NUMBER and t[j].text == "as"
    if shared and t[j + 1].kind == WORD and t[j + 1].text not in NO_NOUNS:
        return meaning, j + 3 if t[j + 2].text == "as" else j + 2
    if meaning.kind in _SHARES and (of_aim := _of_an_aim(t, j)):
        side, after = of_aim
        return replace(
            meaning, kind=Kind.CHANGE, direction=side, word=BESIDE_AIM
        ), after
    way = COMPARATIVES.get(t[j].text)
    if way is None or _not_a_change(t, i, j, meaning):
        return meaning, end
    moved = t[j].text in _NOUNS_OF_CHANGE or (
        t[j].text in _OF_TIME and any(t[k].text == "now" for k in range(i))
    )
    j += 1
    if t[j].text in LIKELY or t[j].text in {"on", "average"}:
        j += 1
    kind = meaning.kind
    if kind not in {Kind.POINTS, Kind.NUMBER}:
        kind = Kind.CHANGE
    return replace(meaning, kind=kind, direction=way, moved=moved), j


_OF_TIME = frozenset({"longer", "shorter"})
"""What compares two lengths of time: "five minutes shorter"."""

_SHARES = frozenset({Kind.PERCENT, Kind.FRACTION})
_BESIDE_AN_AIM = {"over": 1, "under": -1, "short": -1}
_OWNERS = frozenset("the its their our his her".split())


def _of_an_aim(t: Tokens, j: int) -> tuple[int, int] | None:
    """Read "over budget" and "short of its target": the way, and where it ends."""
    way = _BESIDE_AN_AIM.get(t[j].text)
    if way is None or (t[j].text == "short") != (t[j + 1].text == "of"):
        return None
    k = j + 2 if t[j].text == "short" else j + 1
    k = k + 1 if t[k].text in _OWNERS else k
    return (way, k + 1) if t[k].text in AIMS else None


def _not_a_change(t: Tokens, i: int, j: int, meaning: Meaning) -> bool:
    """Say whether the word after a share is a verb of its own, or a bound's."""
    word, follower = t[j].text, t[j + 1].text
    if word in _VERBAL and follower in _NOT_NOUNS:
        return True
    if meaning.kind is Kind.NUMBER:
        if meaning.unit in HOURS and word in _OF_TIME:
            return False
        return word not in {"more", "fewer", "additional", "extra", "less"} or (
            bool(meaning.unit) and word not in {"more", "less"}
        )
    if meaning.kind is Kind.FRACTION and meaning.amount:
        frequency = meaning.amount.form is Form.FRACTION and t[i].kind == NUMBER
        verbal = word in _VERBAL and (i == 0 or t[i - 1].text not in {"a", "by", "the"})
        return frequency or verbal
    return follower in {"to", "until"} and word in {"up", "down"}


def of_so_many_digits(t: Tokens, meaning: Meaning, end: int) -> Read | None:
    """Read "double-digit growth" and "single-digit percentage falls": a change by %."""
    least = meaning.amount
    if meaning.word != "figures" or least is None or least.value > 10:
        return None
    j = end + 1 if t[end].text in {"percentage", "percent"} else end
    way = COMPARATIVES.get(t[j].text)
    if way is None or t[j].text not in _NOUNS_OF_CHANGE or t[j - 1].text[-1:] == "s":
        return None
    low = replace(least, value=least.value / 100, step=_HUNDREDTH)
    high = replace(low, value=(least.value * 10 - 1) / 100)
    changed = replace(meaning, kind=Kind.CHANGE, amount=low, upper=high, word="")
    return replace(changed, direction=way, moved=True), j + 1


_HUNDREDTH = Fraction(1, 100)

_LEVELS = frozenset(
    """
    rate rates number numbers level levels amount risk share proportion average
    chance likelihood size figure total national odds price cost england english
    """.split()
)


def multiplied(t: Tokens, meaning: Meaning, end: int) -> Read:
    """Read "as likely", "higher", "fewer", "the rate", "increase" after a multiple."""
    j = end + 1 if t[end].text == "-" and not t[end].gap else end
    word = t[j].text
    if word == "as" and t[j + 1].kind == WORD:
        return meaning, j + 3 if t[j + 2].text == "as" else j + 2
    way = COMPARATIVES.get(word)
    if word in _OWNERS and t[j + 1].text in AIMS:
        return replace(meaning, word=BESIDE_AIM), j + 2
    if way is None:
        level = word in {"the", "that"} and t[j + 1].text in _LEVELS
        return meaning, j + 2 if level else end
    j += 1
    if t[j].text in LIKELY or t[j].text == "than":
        j += 1
    return _turned(meaning, word, way), j


_NOUNS_OF_CHANGE = frozenset(
    """
    increase rise growth jump surge fall drop decrease decline reduction cut saving
    increases rises falls drops reductions cuts decreases hike uplift slump dip
    """.split()
)


def _turned(meaning: Meaning, word: str, way: int) -> Meaning:
    """Turn a multiple upside down for "ten times fewer", and say what is unclear."""
    if word in _NOUNS_OF_CHANGE:
        direction = -1 if way < 0 else 0
        return replace(meaning, moved=True, direction=direction)
    if way < 0:
        remark = "“times fewer” has no settled meaning; a share is clearer"
        return replace(meaning, direction=-1, remark=remark)
    return replace(meaning, word="higher")
