"""Counted nouns: their singular and plural, and which of them are people.

Enough English for units, not a dictionary: an unusual plural that it does not know
is its own noun, and then wants writing the same way throughout.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PLURALS = {
    "person": "people",
    "child": "children",
    "man": "men",
    "woman": "women",
    "life": "lives",
    "penny": "pence",
    "diagnosis": "diagnoses",
    "midwife": "midwives",
    "percentage point": "percentage points",
    "GBP": "GBP",
    "EUR": "EUR",
    "USD": "USD",
    "time": "time",
    "staff": "staff",
    "police": "police",
    "aircraft": "aircraft",
    "sheep": "sheep",
    "fish": "fish",
}

_SINGULARS = {
    **{many: one for one, many in _PLURALS.items()},
    "persons": "person",
    "individuals": "person",
    "individual": "person",
    "series": "series",
}

_PEOPLE = frozenset(
    """
    adult applicant apprentice arrestee boy caller candidate carer child claimant client
    councillor customer dealer defendant detainee doctor driver drinker employee farmer
    girl immigrant inmate injector learner man member migrant nurse offender officer
    parent participant passenger patient pedestrian player prisoner pupil refugee renter
    resident respondent smoker staff student suspect teacher tenant user veteran victim
    visitor volunteer voter witness woman worker
    """.split()
)
"""Nouns that count kinds of person; a compound (drug user) is one by its last word."""

_ENDINGS = (
    (r"ies$", "y"),
    (r"(?<!a)buses$", "bus"),
    (r"(x|ch|sh|ss)es$", r"\1"),
    (r"(?<![sui])s$", ""),
)
"""From plural to singular, first match only; "bus", "crisis" and "glass" are whole."""


@lru_cache(maxsize=4096)
def singular(noun: str) -> str:
    """Give the singular of a noun, which may already be it."""
    first, space, last = noun.rpartition(" ")
    return f"{first}{space}{_singular_word(last)}"


def _singular_word(word: str) -> str:
    """Give the singular of one word."""
    if word in _SINGULARS or word in _PLURALS:
        return _SINGULARS.get(word, word)
    for ending, one in _ENDINGS:
        if re.search(ending, word) and len(word) > 3:
            return re.sub(ending, one, word)
    return word


def plural(noun: str) -> str:
    """Give the plural of a singular noun."""
    first, space, last = noun.rpartition(" ")
    return f"{first}{space}{_PLURALS.get(last) or _plural_word(last)}"


def _plural_word(word: str) -> str:
    """Give the plural of one regular word."""
    if re.search(r"[^aeiou]y$", word):
        return f"{word[:-1]}ies"
    return f"{word}es" if re.search(r"(x|ch|sh|s)$", word) else f"{word}s"


def is_person(noun: str) -> bool:
    """Tell whether a noun in the singular counts a kind of person."""
    return noun.rpartition(" ")[2] in _PEOPLE
