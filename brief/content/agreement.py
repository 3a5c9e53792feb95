"""Whether those who are asked are one or several: "the Board is", "the councils are".

It reads names of bodies and of office holders, and no other nouns.
"""

from __future__ import annotations

import re

_SEVERAL = re.compile(
    r"(?:all|both|several|most|many|some|those|these) [a-z]|a number of\b",
    re.IGNORECASE,
)
_ONE = re.compile(r"(?:each|every|any|either|one|another)\b", re.IGNORECASE)

_BODY = (
    r"(?:board|cabinet|commissioner|committee|constable|council|executive|mayor|officer"
    r"|panel|partners|trust)"
)
_AND_ANOTHER = re.compile(
    rf",? and (?:{_BODY}|(?-i:[A-Z]{{2,5}})"
    rf"|(?:the|an?|its|their|all|each|every|both) (?:[\w’'-]+ )*{_BODY})$",
    re.IGNORECASE,
)
_JOINED = re.compile(r",? and (?:the|an?|its|their|all|each|every|both)\b")
"""Two who are asked, and not the two matters of a "Police and Crime Commissioner"."""

_HEAD = re.compile(r"\s(?:of|for|in|on|at|from|to|who|which|that|with|within)\s|[,(]")

_OF_ONE_BODY = frozenset(
    """
    affairs communities communications courts finances headquarters highways operations
    ports prisons prosecutions railways resources schools services sports wales works
    """.split()
)
"""Plurals that name one department: "Children's Services is asked"."""

_IRREGULAR = frozenset("children men people police staff women".split())


def are_several(asked: str) -> bool:
    """Tell whether the words that name who is asked take "are"."""
    words = " ".join(asked.split())
    if _ONE.match(words):
        return False
    head = _HEAD.split(words)[0]
    if any((_SEVERAL.match(words), _JOINED.search(head), _AND_ANOTHER.search(words))):
        return True
    before, _, last = head.rpartition(" ")
    if before and last[:1].isupper() and last.lower() in _OF_ONE_BODY:
        return False
    plural = re.search(r"[^sui']s$", last) is not None
    return plural or last.lower() in _IRREGULAR
