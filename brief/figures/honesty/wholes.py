"""A count, its share, and the whole that both are said to be of: 900, 85% and 1,200.

A share of a whole says of which: "share of people asked who want it" is a share of the
people asked, whatever population they are drawn from. What its words, or the sentence
that states it, do not say is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from brief.content.models.prose import ClaimKind
from brief.figures.honesty.evidence import Evidence, amount, words
from brief.figures.honesty.sentences import Sentence
from brief.figures.ledger import Figure
from brief.figures.units import Kind
from brief.figures.wording.late import Late

_SHARE_OF = Late(
    r"^(?:the )?(?:shares?|percentages?|proportions?|per ?cent|%) (?:of )?"
    r"(?:the |all |those )?"
)
_NUMBER_OF = Late(r"^(?:the )?(?:number of )?(?:the |all |those )?")

_QUALIFIED = Late(
    r" (?:who|whom|whose|that|which|with|without|in|at|on|of|by|for|from|to|about|among"
    r"|during|aged|and|or)\b"
)
"""Where what is counted ends and what is said of it begins: "people | about whom"."""

_RESTRICTS = Late(r"(?:who|whose|that|which|with|without|in favour|against|aged)\b")
"""What picks a part out of a whole, and does not say what the whole is about."""

_OF_THE = Late(r"\s*(?:[\w-]+ )?(?:out )?of (?:the |all (?:the )?|our )?")
_OF_THESE = Late(r"\s*(?:[\w-]+ )?of (?:these|them|those|whom)\b")
_OR = Late(r"(?:,\s+or|\()\s*$|^(?: [\w-]+){0,3} or\s*$")
"""What stands before a share that says the count again: "900 people, or 85%"."""


_SURVEYED = Late(
    r"\b(?:answer(?:ed|s)|asked|consulted|interviewed|polled|questioned|replied|replies"
    r"|responded|responses|respondents|sampled|surveyed|took part|participants)\b"
)
"""The people whom a survey reached, of whom all its shares are."""

_OF_ALL = Late(r"\b(?:of|among)(?: the| all| these| those| our)?(?: [\w-]+)?\s*$")


@dataclass(frozen=True, slots=True)
class Whole:
    """A count with its share, and the counts of which one is what both are of."""

    count: Figure
    share: Figure
    wholes: tuple[Figure, ...]


def counted(figure: Figure) -> bool:
    """Tell whether a figure counts things that a share can be of."""
    dimensions = figure.unit.dimensions
    plain_count = len(dimensions) == 1 and dimensions[0][1] == 1
    spans = figure.unit.is_time or figure.unit.currency
    return figure.value is not None and plain_count and not spans


def wholes(evidence: Evidence) -> Iterator[Whole]:
    """Give each count and share whose whole their words or their sentence tell."""
    figures = list(evidence.figures.values())
    counts = [one for one in figures if counted(one) and not one.entry.bound]
    found: dict[tuple[str, str], Whole] = {}
    for one in (*_in_sentences(evidence, counts), *_declared(figures, counts)):
        found.setdefault((one.count.name, one.share.name), one)
    yield from found.values()


def given(share: Figure) -> bool:
    """Tell whether a figure is a percentage that somebody gave, and no formula."""
    percent = share.unit.kind is Kind.PERCENT and share.entry.value is not None
    return percent and bool(share.value) and not share.entry.bound


def part_of(share: Figure) -> str:
    """Give what a share is the share of, where it says so: "people asked who want"."""
    said = words(share.entry.counts)
    part = _SHARE_OF.sub("", said)
    return part if part != said else ""


def named(count: Figure) -> str:
    """Give what a count counts, without "all" or "the number of"."""
    return _NUMBER_OF.sub("", words(count.entry.counts))


def counts_all_of(count: str, population: str) -> bool:
    """Tell whether words count all of a population: "staff", of the "council staff"."""
    head = _core(population)
    compound = head == population and population.endswith(f" {count}")
    return bool(count) and (count == head or compound)


def is_unqualified(text: str) -> bool:
    """Tell whether words name what is counted and say no more of it: "women"."""
    return bool(text) and _core(text) == text


def _declared(figures: Sequence[Figure], counts: Sequence[Figure]) -> Iterator[Whole]:
    """Give the shares whose `counts` name the part, and the whole that it is of."""
    for share in figures:
        part = part_of(share)
        if not (part and given(share)):
            continue
        near = [one for one in counts if _place(one) == _place(share) and named(one)]
        wholes_of = _nearest([one for one in near if _holds(named(one), part)])
        for count in near:
            is_part = named(count) == part or any(
                _is_part(named(count), part, named(one)) for one in wholes_of
            )
            others = tuple(one for one in wholes_of or _surveyed(near, count))
            if is_part and others and count not in others:
                yield Whole(count, share, others)


def _surveyed(near: Sequence[Figure], count: Figure) -> list[Figure]:
    """Give the counts of those whom a survey reached, that can hold a count."""
    return [
        one
        for one in near
        if one is not count
        and _SURVEYED.search(named(one))
        and amount(one) >= amount(count)
    ]


def _place(figure: Figure) -> tuple[str, ...]:
    """Name what figures must share to be of one whole."""
    entry = figure.entry
    population = entry.population.partition(",")[0]
    return words(population), words(entry.area), words(entry.period)


def _holds(whole: str, part: str) -> bool:
    """Tell whether words of a whole begin those of a part: "staff", "staff who left".

    "People asked about it" holds "people asked who want it": what is counted is one.
    """
    ends_so = re.search(rf" (?:of|in|among|on) (?:the |all )?{re.escape(whole)}$", part)
    if part.startswith(f"{whole} ") or ends_so:
        return True
    core = _core(whole)
    rest = part.removeprefix(f"{core} ")
    picked = rest != part and _RESTRICTS.match(rest) is not None
    own = whole.removeprefix(core).strip()
    return picked and " " in core and bool(own) and not _RESTRICTS.match(own)


def _core(text: str) -> str:
    """Give what is counted, without what is said of it: "people asked"."""
    return _QUALIFIED.split(text, maxsplit=1)[0]


def _nearest(holding: Sequence[Figure]) -> list[Figure]:
    """Keep the wholes whose words are the longest: they are nearest to the part."""
    longest = max((len(named(one)) for one in holding), default=0)
    return [one for one in holding if len(named(one)) == longest]


def _is_part(said: str, part: str, whole: str) -> bool:
    """Tell whether a count counts what a share is the share of.

    The part "staff who are women", of the staff, may be counted as "women" alone.
    """
    rests = {part.removeprefix(one).strip() for one in (whole, _core(whole))}
    return said in rests | {_WHO_ARE.sub("", one) for one in rests}


_WHO_ARE = Late(r"^(?:who|that|which) (?:are|is|were|was) ")


def _in_sentences(evidence: Evidence, counts: Sequence[Figure]) -> Iterator[Whole]:
    """Give what prose couples: "[900] of the [1,200] asked, or [85%]"."""
    known = {one.name: one for one in counts}
    before: list[Figure] = []
    passage = None
    for sentence in evidence.sentences:
        if sentence.passage.prose is not passage:
            passage, before = sentence.passage.prose, []
        stated = [known.get(name) for _, _, name in _single(sentence)]
        for one in _coupled(sentence, before, evidence, known):
            if len({_place(held) for held in (one.count, one.share, *one.wholes)}) == 1:
                yield one
        before += [one for one in stated if one]


def _single(sentence: Sentence) -> list[tuple[int, int, str]]:
    """Give the claims of one figure with their ends."""
    return [
        (at, at + len(claim.text), claim.targets[0])
        for at, claim in sentence.placed()
        if claim.states is ClaimKind.FIGURE and len(claim.targets) == 1
    ]


def _coupled(
    sentence: Sentence,
    before: Sequence[Figure],
    evidence: Evidence,
    known: dict[str, Figure],
) -> Iterator[Whole]:
    """Give the counts of a sentence that have their whole and their share beside them.

    "Of these" are those that were counted last.
    """
    claims = _single(sentence)
    for at, ((_, end, name), (start, far, other)) in enumerate(pairwise(claims)):
        gap, count = sentence.text[end:start], known.get(name)
        if count is None:
            continue
        share = evidence.figures.get(other)
        if share and given(share) and _OR.search(gap):
            whole = _before(sentence, claims[:at], gap, known) or (
                before[-1] if before and _OF_THESE.match(gap) else None
            )
            if whole:
                yield Whole(count, share, (whole,))
        if other in known and _OF_THE.fullmatch(gap) and at + 2 < len(claims):
            after, _, third = claims[at + 2]
            share = evidence.figures.get(third)
            if share and given(share) and _OR.search(sentence.text[far:after]):
                yield Whole(count, share, (known[other],))


def _before(
    sentence: Sentence,
    claims: Sequence[tuple[int, int, str]],
    gap: str,
    known: dict[str, Figure],
) -> Figure | None:
    """Find the whole that a sentence counts before its part: "of the [412] ..."."""
    if not claims or claims[-1][2] not in known:
        return None
    led = _OF_ALL.search(sentence.text[: claims[-1][0]].lower())
    return known[claims[-1][2]] if led or _OF_THESE.match(gap) else None


def ends(figure: Figure) -> tuple[Fraction, Fraction]:
    """Give the least and the most that a figure may be, its interval included."""
    interval, held = figure.entry.interval, amount(figure)
    low, high = held - figure.width, held + figure.width
    if interval is None:
        return low, high
    said = [figure.unit.amount(Fraction(one)) for one in (interval.low, interval.high)]
    return min(low, *said), max(high, *said)
