"""The same words with another limit, doing or object: "above the 40 mph limit".

What `counts` says of a limit, of what was felt doing something, of what was worn or
taken, and of money that was spent is said in its own words, or in others for them; with
the same verb and another object, or on the other side of the limit, it is another's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.wording.late import Late


def said_of_another(clause: str, counts: str) -> str:
    """Give the words of a clause that are not those of what is counted, or nothing."""
    return (
        _other_number(clause, counts)
        or _other_side_of_limit(clause, counts)
        or _other_doing(clause, counts)
        or _other_object(clause, counts)
    )


# ---------------------------------------------------------------- limits

_MEASURED = Late(
    r"(?<![\d,.])(?<!per )(?<!every )(?P<many>\d+(?:\.\d+)?)[ -]?"
    r"(?P<unit>mph|km/h|minutes?|hours?|days?|weeks?|months?|metres?|miles?|decibels?)\b"
)


def _other_number(clause: str, counts: str) -> str:
    """Give the "40 mph" of a clause, where what is counted is at 30 mph."""
    own = {(one["many"], singular(one["unit"])) for one in _MEASURED.finditer(counts)}
    said = [
        (one[0], (one["many"], singular(one["unit"])))
        for one in _MEASURED.finditer(clause)
    ]
    units = {unit for _, unit in own}
    if any(one in own for _, one in said):
        return ""
    return next((words for words, (_, unit) in said if unit in units), "")


_THE_LIMIT = (
    r"(?: (?:the|a|its|their|his|her))?(?: [a-z\d/-]+){0,3} (?:limit|threshold)\b"
)
_BEYOND = Late(
    r"\b(?:above|over|beyond|outside|(?:exceed|break)(?:s|ed|ing)?|broke(?:n)?)"
    rf"{_THE_LIMIT}"
)
_INSIDE = Late(
    r"\b(?:within|under|below|inside|(?:kept|keep|keeps|keeping|stuck|sticking|stayed) "
    r"(?:to|within|under|below)|(?:obey|observ|respect)(?:s|e|es|ed|ing)?)"
    rf"{_THE_LIMIT}"
)


_DENIED = Late(r"(?:\b(?:not|never|failed to|no longer)|n't)(?: [a-z]+)?\W*$")


def _other_side_of_limit(clause: str, counts: str) -> str:
    """Give the "kept to the limit" of a clause, of what was above it."""
    for own, other in ((_BEYOND, _INSIDE), (_INSIDE, _BEYOND)):
        wrong = other.search(clause)
        if not (wrong and own.search(counts)) or own.search(clause):
            continue
        if not _DENIED.search(clause[: wrong.start()]):
            return wrong[0]
    return ""


# ---------------------------------------------------------------- doings, objects

_FELT = Late(
    r"\b(?P<how>safe|confident|comfortable|happy|able to|enjoy(?:ed|s)?)"
    r" (?P<doing>[a-z]+ing)\b"
)


def _other_doing(clause: str, counts: str) -> str:
    """Give the "safe cycling" of a clause, of those who feel safe walking."""
    own = {(one["how"], one["doing"]) for one in _FELT.finditer(counts)}
    for one in _FELT.finditer(clause):
        mine = {doing for how, doing in own if how == one["how"]}
        if mine and not mine & set(re.findall("[a-z]+", clause)):
            return one[0]
    return ""


_FORMS = tuple(
    frozenset(forms.split())
    for forms in (
        "wear wears wore worn wearing",
        "take takes took taken taking",
        "buy buys bought buying",
        "eat eats ate eaten eating",
        "hold holds held holding",
        "carry carries carried carrying",
        "own owns owned owning",
        "use uses used using",
        "drive drives drove driven driving",
        "ride rides rode ridden riding",
        "attend attends attended attending",
    )
)
_OBJECT = Late(
    r"\b(?P<verb>[a-z]+) (?P<object>(?:an?) (?:[a-z-]+ ){0,3}?[a-z-]+)"
    r"(?=$|[,.;:)]| (?:in|on|at|by|for|to|with|within|during|last|when|while|and|or)\b)"
)


def _other_object(clause: str, counts: str) -> str:
    """Give the "wore a helmet" of a clause, of drivers wearing a seat belt.

    Where any word of the object is told, or any of its own, nothing is known.
    """
    own = {singular(word) for word in counts.split()}
    for mine in _objects(counts):
        for said in _objects(clause):
            alike = any({mine["verb"], said["verb"]} <= forms for forms in _FORMS)
            theirs = _nouns(said["object"])
            here = {singular(word) for word in re.findall("[a-z]+", clause)}
            if alike and not (theirs & own or _nouns(mine["object"]) & here):
                return said[0]
    return ""


def _objects(text: str) -> Iterator[re.Match[str]]:
    return _OBJECT.finditer(text)


def _nouns(words: str) -> set[str]:
    return {singular(word) for word in words.split() if word not in STOPS}


# ---------------------------------------------------------------- money

_SPENT = Late(r"^(?:the )?(?:cost|spending|price|expenditure|overtime|budget)\b")
_SAVED = Late(
    r"\b(?P<said>sav(?:e|es|ed|ing)|earn(?:s|ed|ing)?|brought in|makes? a profit of)"
    r"(?: (?!from\b|for\b)[a-z']+){0,3}$"
)
_BY_DOING_WITHOUT = Late(
    r"\b(?!spending\b)[a-z]+ing\b|\b(?:prevent|avoid|fewer|less|without|if|end|stop|cut"
    r"|clos|not|never|no|reduc|scrap|drop|lower|reus|instead|could|each .* spared)"
)


def saved(before: str, figure: Figure, counts: str) -> str:
    """Give the "saved" of what a figure counts as spent, before its number.

    "Preventing one saves [£2.4m]" is told of the same cost.
    """
    found = _SAVED.search(before) if figure.unit.currency else None
    if found is None or not _SPENT.search(counts):
        return ""
    lead = before[: found.start()]
    return "" if _BY_DOING_WITHOUT.search(lead) else found["said"]
