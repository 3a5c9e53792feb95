"""The unit after a number: per cent, points, money, a length of time."""

from __future__ import annotations

from brief.figures.wording.grammar.compounds import in_two_units
from brief.figures.wording.grammar.tokens import WORD, Tokens
from brief.figures.wording.grammar.units import HOURS, TIME_WORDS, UNITS
from brief.figures.wording.meaning import Amount, Kind, Meaning

Read = tuple[Meaning, int]


def unit_after(t: Tokens, amount: Amount, i: int) -> Read | None:
    """Read the unit that follows: per cent, points, pence, hours."""
    j = i + 1 if t[i].text == "-" and not t[i].gap else i
    at = UNITS.at(t, j)
    grand = t[j].text == "grand" and t[j + 1].kind == WORD
    other = grand and t[j + 1].text not in _AFTER_GRAND
    if at is not None and not other and not (t[j].text == "p" and t[j].gap):
        (name, factor), end = at
        return in_two_units(t, *_with_unit(t, amount.scaled(factor), name, end))
    time = TIME_WORDS.get(t[j].text, "")
    if time == "quarter" and amount.value < 4:
        return None
    if t[j].text in _OF_NIGHT and amount.value > 1 and t[j + 1].text.endswith("s"):
        return None
    if t[j].text == "day" and amount.value >= _MANY and t[j + 1].text.endswith("s"):
        return None  # "11.5 million day visits"
    if time in HOURS and not (j > i and t[j].text != time):
        return in_two_units(t, Meaning(Kind.NUMBER, amount, unit=time), j + 1)
    return None


_AFTER_GRAND = frozenset(
    "a an to in on for from each every per more less of at by and or over under".split()
)
"""What follows a thousand pounds, where "pianos" and "prix" do not."""

_MANY = 1000
"""So many "day" things are no length of time."""

_OF_NIGHT = frozenset({"night", "evening", "weekend", "weekday"})
"""Single, before several things, these say when: "150 night flights"."""


def _with_unit(t: Tokens, amount: Amount, name: str, end: int) -> Read:
    """Give a number with its unit the kind that the unit asks for."""
    if name == "percent":
        return Meaning(Kind.PERCENT, amount), end
    if name == "points":
        word = "points" if t[end - 1].text in {"point", "points", "pts"} else ""
        bare = word if t[end - 2].text not in {"percentage", "%", "-", "cent"} else ""
        return Meaning(Kind.POINTS, amount, word=bare), end
    return Meaning(Kind.NUMBER, amount, unit=name), end
