"""A draft walked through with its author: one quantity after another, one answer each.

Asks and tells through the two functions it is given, so that a terminal, a test or
anything else can stand behind them. However the walk ends, what was answered before is
kept. It writes nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from brief.figures.linking.accepting import Link
from brief.figures.linking.answers import Said, prompt, understood
from brief.figures.linking.draft import Loose
from brief.figures.linking.inputs import drafted, names_of
from brief.figures.linking.offer import Offer, Offered
from brief.figures.linking.pending import Pending, same_as
from brief.figures.linking.plainly import why_not_plain

Ask = Callable[[str], str]
Tell = Callable[[str], None]

_MOST_STATED = 4


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered of a quantity: what it is linked to, and a drafted input.

    `target` is empty where it was skipped.
    """

    number: int
    loose: Loose
    target: str = ""
    draft: str = ""

    @property
    def link(self) -> Link:
        """Give the link to write."""
        one = self.loose
        return Link(one.start, one.end, one.words, self.target)


@dataclass(slots=True)
class Walked:
    """What an author answered: links to write, and inputs to add to figures.yaml.

    `given` are the names that no drafted input may have.
    """

    given: frozenset[str] = frozenset()
    answers: list[Answer] = field(default_factory=list)

    @property
    def linked(self) -> list[Answer]:
        """Give the answers that link something."""
        return [one for one in self.answers if one.target]

    @property
    def links(self) -> list[Link]:
        """Give the links to write."""
        return [one.link for one in self.linked]

    @property
    def inputs(self) -> list[str]:
        """Give the drafted inputs that were taken."""
        return [one.draft for one in self.answers if one.draft]

    @property
    def taken(self) -> frozenset[str]:
        """Give the names that no other input may have."""
        return self.given.union(*map(names_of, self.inputs))


@dataclass(frozen=True, slots=True)
class _Question:
    """A quantity as it is asked: what it could state, and the input drafted for it."""

    each: Offered
    offers: tuple[Offer, ...]
    draft: str
    not_plain: str


def walk(
    quantities: Sequence[Offered], ask: Ask, tell: Tell, taken: frozenset[str]
) -> Walked:
    """Walk through quantities in order until the last, or until the author stops.

    Ctrl-C, the end of input and a terminal that is gone stop it as "q" does. `taken`
    are the names that no drafted input may have.
    """
    walked = Walked(taken)
    try:
        _walk(quantities, ask, tell, walked)
    except (KeyboardInterrupt, EOFError, OSError):
        return walked
    return walked


def _walk(quantities: Sequence[Offered], ask: Ask, tell: Tell, walked: Walked) -> None:
    """Ask one quantity after another; raises what ends the asking."""
    at = 0
    while at < len(quantities):
        each = quantities[at]
        if _is_held(each.loose, walked):
            at += 1
            continue
        tell(f"\n{at + 1} of {len(quantities)}, line {each.loose.line}:")
        question = _question(each, walked)
        for line in _shown(question):
            tell(line)
        said = _said(question, ask, tell, walked)
        if said.stops:
            return
        if said.back:
            at = _taken_back(walked, tell, at)
            continue
        walked.answers.append(Answer(at, each.loose, said.target, said.draft))
        at += 1


def _is_held(loose: Loose, walked: Walked) -> bool:
    """Tell whether a quantity stands within words that were linked."""
    return any(
        link.start < loose.end and loose.start < link.end for link in walked.links
    )


def _taken_back(walked: Walked, tell: Tell, at: int) -> int:
    """Take the last answer back; give the number of its question."""
    if not walked.answers:
        tell("  there is no answer to take back")
        return at
    last = walked.answers.pop()
    tell(f"  the answer to {last.number + 1} is taken back")
    return last.number


def _question(each: Offered, walked: Walked) -> _Question:
    """Add to what is offered the inputs that were taken on the way."""
    named = [
        offer
        for one in walked.answers
        if one.draft and (offer := same_as(each.loose, _pending(one)))
    ]
    offers = tuple(dict.fromkeys((*each.offers, *named)))
    draft = "" if offers else drafted(each.loose, walked.taken)
    return _Question(each, offers, draft, why_not_plain(each.loose))


def _pending(one: Answer) -> Pending:
    """Give an input that was taken as a figure that is yet to be added."""
    return Pending(names_of(one.draft), one.loose.said, one.loose.spotted.meaning)


def _shown(question: _Question) -> Iterator[str]:
    """Show a quantity in its sentence, and everything that it could state."""
    yield f"  {question.each.loose.marked}"
    for at, offer in enumerate(question.offers, 1):
        yield f"  {at}  {offer.target}: {offer.says}"
        for line in _about(offer):
            yield f"       {line}"
    if not question.offers:
        yield (
            "  no figure states it; it wants an input in figures.yaml:"
            if question.draft
            else (
                "  no figure states it, and it holds no number to draft an input from"
            )
        )
        yield from question.draft.splitlines()


def _about(offer: Offer) -> Iterator[str]:
    """Say what tells an offer from others, and where else it is stated."""
    measured = (offer.measures, offer.population, offer.area, offer.period)
    if any(measured):
        yield "; ".join(filter(None, measured))
    if offer.stated:
        more = len(offer.stated) - _MOST_STATED
        rest = f" and {more} more" if more > 0 else ""
        yield f"stated in {'; '.join(offer.stated[:_MOST_STATED])}{rest}"
    if offer.warning:
        yield f"a check will warn: {offer.warning}"


def _said(question: _Question, ask: Ask, tell: Tell, walked: Walked) -> Said:
    """Ask until an answer is one of those offered."""
    targets = tuple(offer.target for offer in question.offers)
    while True:
        words = ask(prompt(len(targets), question.draft, plain=not question.not_plain))
        said = understood(words, targets, question.draft, walked.taken)
        if said.target == "plain:" and question.not_plain:
            said = Said(unclear=question.not_plain)
        if not said.unclear:
            return said
        tell(f"  {said.unclear}")
