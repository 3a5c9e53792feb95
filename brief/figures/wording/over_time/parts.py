"""Words that claim two things of a series, one after the other, and how they part.

"Fell between 2010 and 2014 before rising again", "rose each year until 2013 and has
been flat since". The second begins where the first ends. It sees no values.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from brief.figures.wording.grammar.scopes import scope_of
from brief.figures.wording.grammar.tokens import PADDING, Tokens, closed, tokens_of
from brief.figures.wording.grammar.trends import said_in
from brief.figures.wording.grammar.whens import When
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.guards import EXCEPTING

_JOINTS = Late(
    r",? (?:before|and then|then|and|but|only to|although|though)(?= )|,(?= )",
    re.IGNORECASE,
)
_NEAR = 6
"""Words between a joint and the claim behind it: "but has now begun to recover"."""

_ENDS = Late(
    r"\b(?:(?:ever )?since(?: then)?|after that|thereafter|afterwards|from then on"
    r"|again)\W*$|^(?:has|have|had) since\b",
    re.IGNORECASE,
)
"""What sets the second claim behind the first."""


@dataclass(frozen=True, slots=True)
class Part:
    """A claim of a text; `follows` says that it begins where the one before ends.

    `excepted` are the periods taken out of it: "every year except 2012".
    """

    text: str
    follows: bool = False
    excepted: tuple[When, ...] = ()


_EXCEPT = Late(
    rf"^(?P<all>.*\w)[,(]* {EXCEPTING} (?P<when>.*\d)\W*$", re.IGNORECASE | re.DOTALL
)


def parts_of(text: str) -> tuple[Part, ...]:
    """Part a text into its claims, in their order; one alone is the text itself."""
    if (found := _EXCEPT.match(text)) and not _claims(found["when"]):
        return (Part(found["all"], excepted=scope_of(f"in {found['when']}").whens),)
    text = _FOLLOWS.sub(r"\2, \1", text) if _is_led(text) else text
    made: list[Part] = []
    begin, follows = 0, False
    joints = list(_JOINTS.finditer(text))
    for i, joint in enumerate(joints):
        end = joints[i + 1].start() if i + 1 < len(joints) else len(text)
        left, right = text[begin : joint.start()], text[joint.end() : end].strip()
        comma = joint[0] == ","
        dated = has_period(left) and has_period(right)
        if not (_claims(left) and _claims(right, 0 if comma else _NEAR)):
            continue
        if comma and not dated:
            continue
        made.append(Part(left.strip(), follows))
        begin = joint.end()
        leads = _LEADING.search(joint[0]) or (comma and _FROM.match(left))
        follows = bool(leads or _ENDS.search(right))
    made.append(Part(text[begin:].strip() if made else text, follows))
    return tuple(made)


_FOLLOWS = Late(r"^(.+?),? ((?:after|following) .+)$", re.IGNORECASE | re.DOTALL)


def _is_led(text: str) -> bool:
    """Say whether what came before is told last: "fell in June after four rises"."""
    found = _FOLLOWS.match(text)
    if found is None or not has_period(found[1]):
        return False
    scope = scope_of(found[2])
    return scope.run is not None and not scope.whens and _claims(found[2])


_FROM = Late(r"\s*from ", re.IGNORECASE)
_LEADING = Late(r"before|then|only", re.IGNORECASE)


def _claims(text: str, within: int = 0) -> bool:
    """Say whether a text claims something of a series, within its first words."""
    t = _tokens(text)
    said = said_in(t, 0, len(t) - PADDING)
    return bool(said) and (not within or said[0].place < within)


def end_of(text: str) -> When | None:
    """Give the period with which a claim ends, from which the next runs on."""
    scope = scope_of(text)
    last = scope.within[-1] if scope.within else None
    return scope.until or last or (scope.since if _FROM.match(text) else None)


def begin_of(text: str) -> When | None:
    """Give the first period of a claim, before which what it follows had ended."""
    scope = scope_of(text)
    return scope.since or (scope.within[0] if scope.within else scope.until)


def run_of(text: str) -> int:
    """Give how many periods up to the last words speak of, or 0."""
    return scope_of(text).run or 0


def follows_run(first: Part, second: Part) -> bool:
    """Say whether a run ends where the next claim begins: "two years before rising"."""
    scope = scope_of(first.text)
    return second.follows and scope.run is not None and not scope.whens


def has_period(text: str) -> bool:
    """Say whether words name any period of their own."""
    return scope_of(text).named


def _tokens(text: str) -> Tokens:
    return closed(tokens_of(text))


__all__ = [
    "Part",
    "begin_of",
    "end_of",
    "follows_run",
    "has_period",
    "parts_of",
    "run_of",
]
