"""Claims with the clause around them, as far as it bears on their words.

A hedge or a bound beside a claim counts as much as one inside it. The clause ends at
its punctuation and at the neighbouring claim. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from brief.content.models.prose import Claim, ClaimKind, Quotation, Strong, words
from brief.content.walk import Passage, pieces
from brief.figures.shared_change import shared_change
from brief.figures.wording.context.denied_front import reaches_on
from brief.figures.wording.judging.set_against import BOUND_OF_THE
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.apart import AT_VALUE
from brief.figures.wording.over_time.courses import is_of_its_sentence, is_told_in
from brief.figures.wording.over_time.opened import (
    ENDS_BEHIND,
    bears_on,
    denied_at_first,
    opening_of,
)
from brief.figures.wording.over_time.whole import Sentence

_END = Late(r"[.;:!?](?=[\s”’\"]|$)|,(?=\s)|[()\[\]]|\s[–—-]\s|—")
"""Where a clause ends; a point or comma inside a number does not."""

_ASIDE = Late(
    r",\s(?:however|though|therefore|then|indeed|in fact|of course|overall|by contrast"
    r"|moreover|as yet|as expected|for example|on average),(?=\s)"
    r"|(?:(?<=\bnot)|(?<=\bnever)|(?<=\blonger)|(?<=n[’']t)),\s[^,.;:()]{1,90},(?=\s)"
)
"""What parts a verb from its "not" and ends no clause: "are not, however, rising"."""


@dataclass(frozen=True, slots=True)
class Stating:
    """A claim in its passage, with the rest of its clause on either side.

    `lead` and `rest` are its sentence before and behind it, with the words of the
    claims in that.
    """

    claim: Claim
    passage: Passage
    before: str
    after: str
    lead: str = ""
    rest: str = ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Words, and the claim that they are, if they are one."""

    text: str
    passage: Passage
    claim: Claim | None = None


def statings(passages: Sequence[Passage]) -> Iterator[Stating]:
    """Give every claim of the passages in order."""
    for run in runs(passages):
        parts = [piece for passage in run for piece in _pieces(passage)]
        for at, part in enumerate(parts):
            if part.claim is not None:
                before, after = _beside(parts, at, part.claim)
                around = (_words_of(parts[:at]), _words_of(parts[at + 1 :]))
                lead = _SENTENCE_END.split(around[0])[-1].lstrip()
                rest = _SENTENCE_END.split(around[1], maxsplit=1)[0]
                yield Stating(part.claim, part.passage, before, after, lead, rest)


def runs(passages: Sequence[Passage]) -> Iterator[tuple[Passage, ...]]:
    """Put a fact's number with its first sentence: they read on as one."""
    at = 0
    while at < len(passages):
        size = 2 if _reads_on(passages[at : at + 2]) else 1
        yield tuple(passages[at : at + size])
        at += size


def _reads_on(pair: Sequence[Passage]) -> bool:
    """Tell whether the second of two passages goes on with the first's sentence."""
    if len(pair) < 2 or not pair[0].where.endswith("the number"):
        return False
    return len(pair[1].paragraph) == 1 and pair[1].paragraph[0] is pair[0].prose


def _pieces(passage: Passage) -> Iterator[_Piece]:
    """Give the pieces of a passage, a space after the last."""
    for piece in pieces(passage.prose):
        if isinstance(piece, Claim):
            yield _Piece(piece.text, passage, piece)
        elif not isinstance(piece, Strong | Quotation):
            yield _Piece(words(piece), passage)
    yield _Piece(" ", passage)


def _before(parts: Sequence[_Piece], claim: Claim) -> str:
    """Give the words before a claim, back to the last claim or end of a clause."""
    places = (at for at in reversed(range(len(parts))) if parts[at].claim)
    last = next(places, -1)
    other = parts[last].claim if last >= 0 else None
    text = "".join(part.text for part in parts[last + 1 :])
    if other and other.targets == claim.targets and _OR.fullmatch(text):
        once = _said_once(parts, last, claim) if len(claim.targets) > 1 else ""
        return once or _before(parts[:last], other)
    if len(claim.targets) > 1 and (led := _led_far(parts, last, claim)):
        return led
    both = other is not None and of_one_figure(other) and of_one_figure(claim)
    if both and is_set_against(text):
        return ""
    sentence = _STOP.split(text)[-1]
    opened = _STOP.split(_with_plain(parts))[-1]
    if _FOR_EVERY.match(opened):
        return opened
    return sentence if reaches_on(sentence) else _END.split(_ASIDE.sub("", text))[-1]


_FOR_EVERY = Late(
    r"\W*(?:(?:for|in|out of|of) (?:every|each)"
    r"|per(?= \d| (?:hundred|thousand|million|billion)))"
    r" (?!(?:of|single|year|month|quarter|week|day|case)\b)"
    r"(?:[^,.;:!?]|[,.](?=\d)){1,60}, [^,.;:!?()]*$",
    re.IGNORECASE,
)
"""What opens a sentence and says of how many, or for each of what, a number is told."""

_OR = Late(r",? or (?:by )?(?:about |around |nearly |almost )?|,? \(")
"""Between two claims of the same figures the second says the same once more."""


def _led_far(parts: Sequence[_Piece], last: int, claim: Claim) -> str:
    """Give what leads to a claim of several figures far from it, or nothing."""
    other = parts[last].claim if last >= 0 else None
    text = _words_of(parts[last + 1 :])
    same = other is not None and other.targets == claim.targets
    if other and same and (by := _BY_SO_MUCH.fullmatch(text)):
        return f"{_before(parts[:last], other)}{other.text}{by[0]}"
    if other and (led := _said_once(parts, last, claim)):
        return led
    told = _STOP.split(_words_of(parts))[-1]
    two = claim.states is ClaimKind.FIGURE and len(claim.targets) == _TWO
    return shared_change(told, claim.text) if two else ""


_TWO = 2
_BY_SO_MUCH = Late(
    r"(?: (?!and\b|but\b|or\b)[a-z’'-]+){0,5} by (?:(?:about|around|nearly|almost|over"
    r"|some|just (?:over|under)|more than) )?"
)
"""Between two claims of the same figures: "[exceeded income] by [£5.3 million]"."""


def _words_of(parts: Sequence[_Piece]) -> str:
    """Give the words of pieces, with those of the claims among them."""
    return "".join(part.text for part in parts)


def _with_plain(parts: Sequence[_Piece]) -> str:
    """Give the words back to the last claim that is held to something."""
    at = len(parts)
    while at and not ((one := parts[at - 1].claim) and one.states is not _PLAIN_CLAIM):
        at -= 1
    return "".join(part.text for part in parts[at:])


_PLAIN_CLAIM = ClaimKind.PLAIN


def _said_once(parts: Sequence[_Piece], last: int, claim: Claim) -> str:
    """Give the change that is said before the other claim: "a fall of 5%, or [41]"."""
    text = "".join(part.text for part in parts[last + 1 :])
    told = "".join(part.text for part in parts[: last + 1])
    moved = _MOVED.findall(_STOP.split(told)[-1])
    if by := _OR_BY.fullmatch(text):
        return f"{moved[-1]} by {by[1]}" if moved else text
    again = _OR_OF.fullmatch(text) if _PLAIN.fullmatch(claim.text) else None
    of = _CHANGE_OF.search("".join(part.text for part in parts[:last]))
    if again and of:
        return f"a {of[1]} of {again[1]}"
    other = parts[last].claim
    same = again and other and other.targets == claim.targets
    by = _MOVED_BY.match(other.text) if same and other else None
    return f"{by[1]} by {again[1]}" if again and by else ""


_HEDGED = r"((?:(?:about|almost|nearly|around|roughly|some|just over|just under) )?)"
_OR_BY = Late(
    r"(?: (?:in|over|during) (?:the )?[\w/–-]{1,20}(?: [\w/–-]{1,20})?)?"
    rf",? (?:or|that is,?|a change of) by {_HEDGED}"
)
_OR_OF = Late(rf",? \(?(?:or|that is,?) {_HEDGED}")
_CHANGE_OF = Late(
    r"\b(?:an?|the|this) (?:[a-z]+ )?(rise|increase|growth|gain|fall|drop|decrease"
    rf"|decline|reduction|cut) (?:in [a-z ]{{1,40}} )?of {_HEDGED}$"
)
_PLAIN = Late(
    r"(?:(?:about|almost|nearly|around|roughly) )?[£$€]?\d[\d,.]*"
    r"(?:%|m|bn|k)?"
    r"(?: (?!(?:to|of|in|against|from|more|less|fewer)\b)[a-z]+){0,2}"
)
_MOVED = Late(
    r"\b(rose|grew|increased|climbed|fell|dropped|declined|decreased|risen|grown|fallen)\b"
)
"""The verb of "grew from 24 to 29, or by [a fifth]"."""

_MOVED_BY = Late(rf"{_MOVED.pattern} by\b")
"""Said once more of the same two: "[rose by £12m](a,b), or [14%](a,b)"."""


def of_one_figure(claim: Claim) -> bool:
    """Tell whether a claim states a figure, and one alone."""
    return claim.states is ClaimKind.FIGURE and len(claim.targets) == 1


def is_set_against(between: str) -> bool:
    """Tell whether two numbers are compared: "[40%], higher than the" and "[20%]".

    What would be a bound of the second compares the two, and is held to both figures.
    """
    near = len(between) <= FAR and not _STOP.search(between)
    return near and bool(_COMPARED.search(between))


FAR = 90
"""Characters between two claims that a reader still takes together."""

_COMPARED = Late(BOUND_OF_THE.pattern + "$")


def _beside(parts: Sequence[_Piece], at: int, claim: Claim) -> tuple[str, str]:
    """Give what stands before a claim and behind it, as far as it bears on it.

    A number of a series by itself takes its time from anywhere in its sentence: "In
    2019, as far as is known, there were [40](series:x)"; other words of a series take
    the one that opens it, or both ends of "from [52] in 2014 to [117] in 2020".
    """
    if claim.states is not ClaimKind.SERIES:
        return _before(parts[:at], claim), _after(parts[at + 1 :])
    sentence = _STOP.split("".join(one.text for one in parts[:at]))[-1]
    if _A_VALUE.fullmatch(claim.text):
        return sentence, _STOP.split(_text_of(parts[at + 1 :]), maxsplit=1)[0]
    behind = _STOP.split("".join(one.text for one in parts[at + 1 :]), maxsplit=1)[0]
    if is_told_in(Sentence.around(claim.text, sentence, behind)):
        return sentence, behind
    ends = ENDS_BEHIND.match(behind)
    after = ends[0] if ends else _after(parts[at + 1 :])
    run = _RUN.search(claim.text) and _SPAN.match(_text_of(parts[at + 1 :]))
    after = f" {run[1]}" if run else after
    valued = AT_VALUE.match(behind)
    after = valued[0] if valued else after
    after = behind if is_of_its_sentence(claim.text) else after
    return _opened(
        sentence.lstrip(), _before(parts[:at], claim), claim.text, after
    ), after


_RUN = Late(r"\b(?:consecutive|successive|in a row|years? of [a-z]+|every year)\b")
_YEAR = r"(?:19|20)\d\d(?:[/–-]\d\d)?"
_SPAN = Late(rf"(?: in [a-z ]{{1,40}})?, (from {_YEAR} to {_YEAR})(?=[.,;)]|$)")
"""Both ends of a run that is told before: "four years of growth, from 2016 to 2019"."""


def _opened(sentence: str, clause: str, text: str, after: str) -> str:
    """Put what opens a sentence before a later clause of it."""
    if bears_on(sentence, clause, text, after):
        return sentence
    opening = opening_of(sentence) or denied_at_first(sentence)
    apart = opening and not clause.lstrip().startswith(opening)
    return f"{opening}, {clause.lstrip()}" if apart else clause


_A_VALUE = Late(r"(?:[a-z]+ ){0,3}[-−]?£?\d[\d,.]*(?: ?(?:%|[a-z]+)){0,3}")
"""A number by itself, of which the words around it say the time."""

_SENTENCE_END = Late(r"[.!?](?=[\s”’\"]|$)")
_STOP = Late(r"[.!?;](?=[\s”’\"]|$)")
"""Where a sentence ends."""


def _text_of(parts: Iterable[_Piece]) -> str:
    """Give the words of pieces, on to the first claim among them."""
    return "".join(one.text for one in takewhile(lambda one: one.claim is None, parts))


def _after(parts: Sequence[_Piece]) -> str:
    """Give the words after a claim, on to the next claim or end of the clause."""
    text = _text_of(parts)
    taken_back = _TAKEN_BACK.match(text)
    return taken_back[0] if taken_back else _END.split(text, maxsplit=1)[0]


_TAKEN_BACK = Late(
    r"[^,.;:!?]*(?:\?|, (?:which (?:is|was|are|were) (?:not (?:so|true|the case|right"
    r"|correct|what)|untrue|false|wrong|a myth)|it is (?:wrongly|falsely)|or so"
    r"|some say|it is (?:said|claimed)|according to)\b[^.;]*)",
    re.IGNORECASE,
)
"""What stands behind a clause and takes it back: ", which is not the case"."""


def clause_around(text: str, start: int, end: int) -> tuple[int, int]:
    """Tell where the clause begins and ends that holds these characters."""
    first = max((one.end() for one in _END.finditer(text, 0, start)), default=0)
    after = _END.search(text, end)
    return first, after.start() if after else len(text)
