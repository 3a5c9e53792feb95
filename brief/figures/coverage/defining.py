"""Quantities that define what a claim beside them counts: its limits, ages and times.

"[285](fig:waiting_long) had waited longer than six months" states the one number of a
figure of those "who had waited more than six months": the six months are its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from brief.content.models.figure import SmallPrint
from brief.figures.coverage.innocence import innocent
from brief.figures.coverage.laying import Laid
from brief.figures.coverage.scene import Scene
from brief.figures.nouns import singular
from brief.figures.wording import Found, Kind, find
from brief.figures.wording.grammar.units import HOURS
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Bound


def defines(found: Found, laid: Laid, entries: Sequence[SmallPrint]) -> bool:
    """Tell whether an expression limits what a figure or a series beside it counts.

    It does in the words of its `counts`, or in others of the same meaning:
    "a year" of "12 months", "four years or longer" of "four years or more".
    """
    if _in_its_words(found, laid, entries):
        return True
    before, behind = laid.text[: found.start], laid.text[found.end :]
    own = _age_led(found, before, behind) or _limit(found, before, behind)
    alike = {own, _open_so_long(found, own)} - {None}
    limits = any(alike & _limits(_told(one)) for one in entries)
    if not limits and not _in_a_phrase(found, laid, entries):
        return False
    # what counts nothing by a rule of its own is counted so
    return not innocent(Scene(found, laid.text))


def _open_so_long(found: Found, own: _Limit | None) -> _Limit | None:
    """Give how long things "over a year old" have been there, as a time."""
    if own is None or own.kind != "age":
        return None
    size = HOURS.get(found.meaning.unit, _NONE)
    first, last = own.first * size, own.last * size
    return own._replace(kind="time", first=first, last=last, bound=found.meaning.bound)


def _told(entry: SmallPrint) -> str:
    """Give what is declared of what is counted, and of whom; "both" are two."""
    told = ". ".join(filter(None, (entry.counts, entry.population)))
    return _BOTH.sub("two ", told)


_BOTH = Late(r"\bboth (?=[a-z]+s\b)")


def _age_led(found: Found, before: str, behind: str) -> _Limit | None:
    """Read the "five" of "by the time they turned five" as so many years."""
    its = found.meaning
    bare = its.kind is Kind.NUMBER and not its.unit and its.amount is not None
    if not bare or its.amount is None or not _TURNED.search(before):
        return None
    if _NOUN_BEHIND.match(behind):
        return None
    years = its.amount.value * HOURS["year"]
    return _Limit("time", years, years, its.bound, "")


_TURNED = Late(r"\b(?:by|turn(?:ed|ing|s)?|reach(?:ed|ing|es)?|aged?)\s$")
_NOUN_BEHIND = Late(
    r" (?!in\b|at\b|had\b|were\b|was\b|and\b|or\b|to\b|by\b|on\b|who\b)[a-z]"
)


# ------------------------------------------------------------------ in other words


class _Limit(NamedTuple):
    """A limit: its kind, its ends in hours or in things, its side, and its noun."""

    kind: str
    first: Fraction
    last: Fraction
    bound: Bound
    noun: str


@lru_cache(maxsize=1024)
def _limits(told: str) -> frozenset[_Limit]:
    """Give the limits that a text names."""
    return frozenset(
        limit
        for one in find(told)
        if (limit := _limit(one, told[: one.start], told[one.end :]))
    )


def _limit(found: Found, before: str, behind: str) -> _Limit | None:
    """Read an expression as a limit, or give None: one that counts is none."""
    its = found.meaning
    if one := _THAN_ONE.fullmatch(found.text.lower()):
        hours = HOURS[one["time"]]
        return _Limit("time", hours, hours, _THAN_BOUNDS[one["side"]], "")
    if its.kind is Kind.RATE and its.word == "adverb":
        return _Limit(found.text.lower(), _NONE, _NONE, its.bound, "")
    if its.amount is None or its.negated or its.kind not in _LIMITING:
        return None
    upper = its.upper or its.amount
    aged = its.kind is Kind.AGE or _YEARS_OLD.match(behind)
    size = Fraction(1) if aged else HOURS.get(its.unit, Fraction(1))
    kind = "age" if aged else "time" if its.unit in HOURS else its.kind.value
    noun = "" if aged or its.unit in HOURS else _noun(behind)
    plain = its.kind is Kind.NUMBER and not its.unit
    if plain and not noun:
        return None
    bound = _side(found, before) if kind == "age" else its.bound
    if kind == "time" and bound is Bound.NONE and _BEYOND.search(before):
        bound = Bound.OVER
    return _Limit(kind, its.amount.value * size, upper.value * size, bound, noun)


_THAN_BOUNDS = {"more": Bound.OVER, "longer": Bound.OVER, "less": Bound.UNDER}
_THAN_ONE = Late(
    rf"(?P<side>{'|'.join(_THAN_BOUNDS)}) than an? (?P<time>year|month|week|day|hour)"
)
_NONE = Fraction(0)
_LIMITING = frozenset({Kind.NUMBER, Kind.AGE, Kind.PERCENT, Kind.FRACTION})
_YEARS_OLD = Late(r" (?:old|of age)\b")
_BEYOND = Late(r"\b(?:after|beyond|past)\s$", re.IGNORECASE)


def _side(found: Found, before: str) -> Bound:
    """Give on which side of an age people are: "under 25", "65 and over"."""
    said = f"{before[-12:]}{found.text}".lower()
    if re.search(r"\b(?:under|below|younger than|less than|up to)\b", said):
        return Bound.UNDER
    if re.search(r"\b(?:over|older|above|at least|or more)\b", said):
        return Bound.AT_LEAST
    return found.meaning.bound


def _noun(behind: str) -> str:
    """Give what stands right behind a number, in the singular."""
    word = re.match(r" ([a-z]+)", behind.lower())
    return singular(word[1]) if word else ""


# ------------------------------------------------------------------ in its own words


def _in_its_words(found: Found, laid: Laid, entries: Sequence[SmallPrint]) -> bool:
    """Tell whether the words of an expression stand in the `counts` of a figure.

    "[81%](fig:on_time) were within the target" of a share of those within the target.
    """
    words = found.text if found.meaning.kind is Kind.COMPARISON else ""
    words = _KEPT.sub("within ", words)
    if found.meaning.unit in HOURS and (led := _TIMED.search(laid.text[: found.start])):
        words = f"{led[1]} {found.text}"
    if found.meaning.kind is Kind.NUMBER and _AGED.fullmatch(found.text):
        words = found.text
    if within := _WITHIN_ONE.search(found.text):
        words = within[0]
    if " " not in words:
        return False
    return any(_plain(words) in _plain(one.counts) for one in entries)


def _in_a_phrase(found: Found, laid: Laid, entries: Sequence[SmallPrint]) -> bool:
    """Tell whether an expression stands in small print as declared: "two-dose"."""
    first, last = laid.sentence(found.start, found.end)
    text = laid.text[first:last].lower()
    start, end = found.start - first, found.end - first
    for phrase in (told.lower() for one in entries for told in one.phrases):
        at = text.find(phrase)
        while at >= 0:
            if at <= start and end <= at + len(phrase):
                return True
            at = text.find(phrase, at + 1)
    return False


_WITHIN_ONE = Late(r"\bwithin (?:an?|one) (?:year|month|week|day|hour)$")
"""The end of what looks like a rate: "1,767 came within a year" of an earlier one."""

_AGED = Late(r"(?:under|over|aged|at least) \d\d?", re.IGNORECASE)
"""An age that says who is counted: "were under 25"."""

_KEPT = Late(r"^(?:met|kept(?: to)?|were within|was within) ", re.IGNORECASE)
"""What was done "within the time limit" met it."""

_TIMED = Late(
    r"\b(within|under|after|over|more than|less than|for|(?:in|over|within) the (?:past"
    r"|last))\s$",
    re.IGNORECASE,
)
"""What leads to a time that a figure may count by: "within 15 minutes"."""


def _plain(words: str) -> str:
    """Give words without articles: "inside the target in" is "within target"."""
    told = _ARTICLES.sub("", f" {words.lower()} ").replace(" inside ", " within ")
    told = _LONGER.sub(" over ", _MET.sub(" met ", told))
    return _DANGLING.sub(" ", told)


_MET = Late(r" (?:(?:that|which|who) met|meeting|meets?) ")
_LONGER = Late(r" (?:longer|more) than ")
_ARTICLES = Late(r"(?<= )(?:the|its|their|our|a|an) ")
_DANGLING = Late(r" (?:in|of|for|at|on) $")
