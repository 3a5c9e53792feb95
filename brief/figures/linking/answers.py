"""What an author's answer to a question means.

A number takes an offer; a letter, or the word that it stands for, does what the prompt
says. A name is given to a drafted input by "i NAME" alone, so that no other word
becomes the name of a figure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from brief.figures.linking.inputs import names_of, renamed
from brief.figures.wording.late import Late

_STOP = frozenset({"q", "quit", "stop", "exit"})
_SKIP = frozenset({"", "s", "skip"})
_BACK = frozenset({"u", "undo", "back"})
_PLAIN = frozenset({"p", "plain", "no quantity"})
_INPUT = frozenset({"i", "input"})
_NO_NAMES = _STOP | _SKIP | _BACK | _PLAIN | _INPUT | frozenset({"yes", "no"})
_NAME = Late(r"[a-z][a-z0-9_]{2,59}")


@dataclass(frozen=True, slots=True)
class Said:
    """What an answer means: a target, perhaps with a drafted input; or what to do.

    With none of them the question is skipped. `unclear` says why an answer is none.
    """

    target: str = ""
    draft: str = ""
    stops: bool = False
    back: bool = False
    unclear: str = ""


def prompt(offers: int, draft: str, *, plain: bool) -> str:
    """Say what may be answered."""
    numbers = ["1"] if offers == 1 else [f"1 to {offers}"] if offers else []
    own = ["i take the input", "i NAME take it under that name"] if draft else []
    dismissed = ["p no quantity"] if plain else []
    told = [*numbers, *own, *dismissed, "s skip", "u undo the last", "q stop"]
    return f"  {', '.join(told)}: "


def understood(
    words: str, targets: Sequence[str], draft: str, taken: frozenset[str]
) -> Said:
    """Read an answer."""
    answer = " ".join(words.lower().split())
    if answer.isdecimal() and 1 <= int(answer) <= len(targets):
        return Said(targets[int(answer) - 1])
    command, _, name = answer.partition(" ")
    if draft and command in _INPUT:
        return _input(draft, name, taken)
    return _COMMANDS.get(answer) or Said(unclear=_unclear(answer, draft))


_COMMANDS = {
    **dict.fromkeys(_STOP, Said(stops=True)),
    **dict.fromkeys(_SKIP, Said()),
    **dict.fromkeys(_BACK, Said(back=True)),
    **dict.fromkeys(_PLAIN, Said("plain:")),
}


def _unclear(answer: str, draft: str) -> str:
    """Say that an answer is none of those offered, and what may have been meant."""
    named = draft and _NAME.fullmatch(answer) and answer not in _NO_NAMES
    meant = f"; to take the input under that name, answer: i {answer}"
    return f"that is none of them{meant if named else ''}"


def _input(draft: str, name: str, taken: frozenset[str]) -> Said:
    """Take a drafted input, under its own name or another."""
    if name and (not _NAME.fullmatch(name) or name in _NO_NAMES):
        hint = "use three or more lower-case letters, digits and underscores"
        return Said(unclear=f"“{name}” is no name of a figure: {hint}")
    made = renamed(draft, name) if name else draft
    names = names_of(made)
    if doubled := [one for one in names if one in taken]:
        return Said(
            unclear=f"“{doubled[0]}” is the name of another figure: give another name"
        )
    return Said(f"fig:{','.join(names)}", made)
