"""Wordings that would be true of several figures set against one another.

Every one is held to the figures before it is offered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar.units import measure_of
from brief.figures.wording.judging.ratios import ordered
from brief.figures.wording.judging.several import verdict_on_all
from brief.figures.wording.judging.single import meanings_of
from brief.figures.wording.meaning import Kind, Meaning, Stated, Verdict
from brief.figures.wording.suggesting.framing import framed
from brief.figures.wording.suggesting.single import suggestions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from brief.figures.wording.profile import Profile

_OPPOSITES = {
    "more": ("less", "fewer"),
    "less": ("more",),
    "fewer": ("more",),
    "higher": ("lower",),
    "lower": ("higher",),
    "greater": ("smaller", "less"),
    "smaller": ("greater", "larger"),
    "larger": ("smaller",),
    "above": ("below",),
    "below": ("above",),
    "rose": ("fell",),
    "fell": ("rose",),
    "risen": ("fallen",),
    "fallen": ("risen",),
    "rising": ("falling",),
    "falling": ("rising",),
    "increased": ("decreased",),
    "decreased": ("increased",),
    "up": ("down",),
    "down": ("up",),
    "met": ("missed",),
    "meets": ("misses",),
    "missed": ("met",),
    "misses": ("meets",),
    "beat": ("missed", "met"),
    "better": ("worse",),
    "worse": ("better",),
    "longer": ("shorter",),
    "shorter": ("longer",),
    "quicker": ("slower",),
    "faster": ("slower",),
    "slower": ("quicker", "faster"),
    "earlier": ("later",),
    "later": ("earlier",),
    "older": ("younger",),
    "younger": ("older",),
}

_RELATED = frozenset(
    {Kind.MULTIPLE, Kind.CHANGE, Kind.POINTS, Kind.COMPARISON, Kind.PAIR}
)
_MEASURED = frozenset({Kind.CHANGE, Kind.POINTS})
_LIKELY = frozenset({"likely", "common", "often", "frequent", "frequently"})
"""Of these there is more or less, and never fewer."""


def offered(
    text: str, stated: Sequence[Stated], beside: tuple[str, str], profile: Profile
) -> tuple[str, ...]:
    """Offer true wordings: of the relation that was said, or else of each figure."""
    meanings = meanings_of(text, *beside)
    related = next((one for one in meanings if _is_related(one)), None)
    if related is None or len(stated) != 2:
        each = (
            one for figure in stated for one in suggestions(figure, None, profile)[:2]
        )
        return tuple(dict.fromkeys(each))
    return tuple(
        dict.fromkeys(
            one
            for offer in _of_relation(text, related, stated, profile)
            for one in (offer, *framed(text, offer, beside[0]))
            if verdict_on_all(one, stated, *beside, profile).verdict is Verdict.TRUE
        )
    )


def _is_related(meaning: Meaning) -> bool:
    """Say whether a meaning sets two figures against each other: "31 fewer" too."""
    apart = meaning.kind is Kind.NUMBER and bool(meaning.direction)
    return apart or meaning.kind in _RELATED


def _of_relation(
    text: str, meaning: Meaning, stated: Sequence[Stated], profile: Profile
) -> Iterator[str]:
    """Give what might be true of one figure against another."""
    yield from _turned(text)
    after, before = ordered(meaning, stated)
    if meaning.kind is Kind.NUMBER:
        yield from _apart(after, before, profile)
    elif meaning.kind not in {Kind.COMPARISON, Kind.PAIR} and before.value:
        ratio = Stated(after.value / before.value, "ratio")
        yield from suggestions(ratio, meaning.kind, profile)
    if measure_of(after.unit).kind == "share" and meaning.kind in _MEASURED:
        points = Stated((after.value - before.value) * 100, "percentage points")
        yield from suggestions(points, Kind.POINTS, profile)[:1]
    joint = "from {} to {}" if meaning.moved or meaning.kind is Kind.PAIR else _AGAINST
    ends = [_in_digits(one, profile) for one in stated]
    if all(ends) and ends[0] != ends[1]:
        yield joint.format(*ends)


def _apart(after: Stated, before: Stated, profile: Profile) -> Iterator[str]:
    """Give by how much one figure is more than another: "up by 750"."""
    change = after.value - before.value
    if change and after.unit == before.unit:
        way = "up" if change > 0 else "down"
        number = _in_digits(Stated(abs(change), after.unit), profile)
        yield f"{way} by {number}"


_AGAINST = "{} against {}"


def _in_digits(stated: Stated, profile: Profile) -> str:
    """Give the plainest wording of a figure in digits, without a hedge."""
    offers = suggestions(stated, None, profile)
    return next((one for one in offers if one.lstrip("-£$€")[:1].isdigit()), "")


def _turned(text: str) -> Iterator[str]:
    """Say the opposite: "less likely" for "more likely"."""
    words = text.split()
    for at, word in enumerate(words):
        likely = words[at + 1 : at + 2] and words[at + 1] in _LIKELY
        if words[at + 1 : at + 2] == ["short"]:
            continue
        for other in _OPPOSITES.get(word.lower(), ()):
            if likely and other == "fewer":
                continue
            turned = other.capitalize() if word[:1].isupper() else other
            yield " ".join((*words[:at], turned, *words[at + 1 :]))
