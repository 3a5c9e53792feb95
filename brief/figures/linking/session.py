"""A draft walked through with its author: one quantity after another, one answer each.

Asks and tells through the two functions it is given, so that a terminal, a test or
anything else can stand behind them. It writes nothing itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from brief.figures.linking.accepting import Link
from brief.figures.linking.draft import Loose
from brief.figures.linking.inputs import drafted
from brief.figures.linking.offers import Offer, Offered

Ask = Callable[[str], str]
Tell = Callable[[str], None]

_MOST_STATED = 4


@dataclass(slots=True)
class Walked:
    """What an author answered: links to write, and inputs to add to figures.yaml."""

    links: list[Link] = field(default_factory=list)
    inputs: list[str] = field(default_factory=list)
    taken: set[str] = field(default_factory=set)


def walk(
    quantities: Sequence[Offered], ask: Ask, tell: Tell, taken: frozenset[str]
) -> Walked:
    """Walk through quantities in order; "q" and the end of input stop the walk."""
    walked = Walked(taken=set(taken))
    for number, each in enumerate(quantities, 1):
        tell(f"\n{number} of {len(quantities)}, line {each.loose.line}:")
        for line in _shown(each, walked):
            tell(line)
        if not _answered(each, walked, ask, tell):
            break
    return walked


def _shown(each: Offered, walked: Walked) -> Iterator[str]:
    """Show a quantity in its sentence, and everything that it could state."""
    loose = each.loose
    yield f"  {loose.marked}"
    for at, offer in enumerate(each.offers, 1):
        yield f"  {at}  {offer.target}: {offer.says}"
        for line in _about(offer):
            yield f"       {line}"
    if not each.offers:
        draft = drafted(loose, frozenset(walked.taken))
        yield (
            "  no figure states it; it wants an input in figures.yaml:"
            if draft
            else (
                "  no figure states it, and it holds no number to draft an input from"
            )
        )
        yield from draft.splitlines()


def _about(offer: Offer) -> Iterator[str]:
    """Say what tells an offer from others, and where else it is stated."""
    measured = (offer.measures, offer.population, offer.area, offer.period)
    if any(measured):
        yield "; ".join(filter(None, measured))
    if offer.stated:
        more = len(offer.stated) - _MOST_STATED
        rest = f" and {more} more" if more > 0 else ""
        yield f"stated in {'; '.join(offer.stated[:_MOST_STATED])}{rest}"


def _answered(each: Offered, walked: Walked, ask: Ask, tell: Tell) -> bool:
    """Ask until an answer is one of those offered; tell whether to go on."""
    draft = "" if each.offers else drafted(each.loose, frozenset(walked.taken))
    prompt = _prompt(len(each.offers), draft)
    while True:
        try:
            answer = ask(prompt).strip().lower()
        except EOFError:
            return False
        if answer in {"q", "quit"}:
            return False
        if answer in {"", "s"}:
            return True
        if _taken_up(answer, each, draft, walked):
            return True
        tell("  that is none of them")


def _prompt(offers: int, draft: str) -> str:
    """Say what may be answered."""
    numbers = ["1"] if offers == 1 else [f"1 to {offers}"] if offers else []
    own = ["i take the input, or its NAME"] if draft else []
    return f"  {', '.join([*numbers, *own, 'p no quantity, s skip, q stop'])}: "


_NAME = re.compile(r"[a-z][a-z0-9_]{2,59}")


def _taken_up(answer: str, each: Offered, draft: str, walked: Walked) -> bool:
    """Act on an answer; tell whether it is one."""
    loose = each.loose
    if answer.isdecimal() and 1 <= int(answer) <= len(each.offers):
        walked.links.append(_link(loose, each.offers[int(answer) - 1].target))
    elif answer == "p":
        walked.links.append(_link(loose, "plain:"))
    elif draft and (answer == "i" or _is_free(answer, walked)):
        _input(loose, draft, "" if answer == "i" else answer, walked)
    else:
        return False
    return True


def _is_free(answer: str, walked: Walked) -> bool:
    """Tell whether an answer is a name that no figure has."""
    return bool(_NAME.fullmatch(answer)) and answer not in walked.taken


def _link(loose: Loose, target: str) -> Link:
    return Link(loose.start, loose.end, loose.words, target)


_ENTRY = re.compile(r"^  ([a-z][a-z0-9_]*):$", re.MULTILINE)


def _input(loose: Loose, draft: str, name: str, walked: Walked) -> None:
    """Keep a drafted input, under the name that its author gives it, and link it."""
    if name:
        first = _ENTRY.findall(draft)[0].removesuffix("_low")
        draft = draft.replace(f"  {first}", f"  {name}")
    names = _ENTRY.findall(draft)
    walked.taken.update(names)
    walked.inputs.append(draft)
    walked.links.append(_link(loose, f"fig:{','.join(names)}"))
