"""What so many are told for: "for every officer there were [90](fig:calls,officers)".

The words must name what the second figure counts. Nothing is judged here.
"""

from __future__ import annotations

import re

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.wording.late import Late

_EACH = Late(
    r"\b(?:for|to) (?:every|each) (?!\d)(?P<things>(?:[a-z][\w’'-]*[ ,]*){1,8})",
    re.IGNORECASE,
)
_ENDS = frozenset(
    "there was were is are had has have did it they we that which who about".split()
)


def turned_each(text: str, before: str, figures: tuple[Figure, ...]) -> str:
    """Say that words before a claim tell so many for each of what its first counts."""
    found = _EACH.search(before)
    if found is None or len(figures) != _TWO:
        return ""
    if not each_of_first(found["things"], figures):
        return ""
    one, two = (one.name for one in figures)
    return (
        f"“{text}” is not true: the words say so many for each of what “{one}” counts,"
        f" and the claim divides by “{two}”; name first what there are so many of."
    )


def each_of_first(things: str, figures: tuple[Figure, ...]) -> bool:
    """Tell whether words name what the first of two figures counts, not the second."""
    told = _things(things)
    first, second = (_telling(one) for one in figures)
    return bool(told & (first - second)) and not told & (second - first)


_TWO = 2
_SUBJECT = Late(
    r"(?:^\W*(?:[Oo]n average,? )?|\d,? )"
    r"(?P<each>(?:each|every) (?P<things>(?:[a-z][\w’'-]* ){1,3}).*)$",
    re.IGNORECASE,
)
_EACH_OF = Late(
    r"^\W*(?:(?:(?:each|every one) of the|for each of the) (?:[\w,]+ )?|per )"
    r"(?P<things>(?:[a-z][\w’'-]* ){1,4})",
    re.IGNORECASE,
)


def for_each_of(before: str, lead: str, figures: tuple[Figure, ...]) -> str:
    """Tell of a thing what opens its sentence so: "each of the 36 cameras cost"."""
    found = _EACH_OF.match(lead)
    if found is None or len(figures) != _TWO:
        return before
    first, second = (_noun(one) for one in figures)
    counted = second != first and second in _things(found["things"])
    return f"for each of them{before}" if counted else before


def _noun(figure: Figure) -> str:
    """Give the noun of a figure's unit, in the singular: "camera"."""
    return singular(figure.unit.head.lower().rpartition(" ")[2])


_A_THING = Late(r" an? (?P<thing>[a-z][\w’'-]*)$")


def as_for_each(text: str, before: str, figures: tuple[Figure, ...]) -> tuple[str, str]:
    """Give words with their things told as "for each": "each officer took [90] calls".

    So is "£90 a call", where the second figure counts calls.
    """
    if len(figures) != _TWO:
        return text, before
    second = _telling(figures[1]) - _telling(figures[0])
    thing = _A_THING.search(text)
    if thing and singular(thing["thing"]) in second:
        return f"{text[: thing.start()]} for each {thing['thing']}", before
    subject = _SUBJECT.search(before)
    if subject and _things(subject["things"]) & second:
        return text, f"{before[: subject.start('each')]}for {subject['each']}"
    return text, before


def _things(words: str) -> frozenset[str]:
    """Give the words that name the things: "offence in the Vale"."""
    told: list[str] = []
    for word in words.replace(",", " , ").split():
        if word == "," or word.lower() in _ENDS:
            break
        told.append(singular(word.lower()))
    return frozenset(told) - _IDLE


def _telling(figure: Figure) -> frozenset[str]:
    """Give the words that tell what a figure counts, and where."""
    entry = figure.entry
    told = f"{entry.counts} {entry.area} {figure.unit.written}".lower()
    return frozenset(map(singular, re.findall(r"[a-z][\w’'-]+", told))) - _IDLE


_IDLE = frozenset("the a an of in and or for to by on at from with all".split())
