"""Changes that are said of other things than those of their figure.

"Burglaries [rose by 8%](fig:repairs_rise)" is said of what no repair is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import figure_alone, figures_of, is_the
from brief.figures.smallprint.told_of import behind_of, called, named_in, roots
from brief.figures.smallprint.two_years import A_CHANGE, tells_a_change
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIM_DENIED, CLAIM_MISLEADING

_MOVED = Late(
    r"(?:has |have |had )?(?:rose|risen|fell|fallen|grew|grown|increased|decreased"
    r"|dropped|declined|climbed|jumped|shrank|shrunk|doubled|halved|trebled|tripled"
    r"|went (?:up|down)|(?:was|were|is|are) (?:up|down))\b"
)
_MOVED_BEFORE = Late(rf"\b{_MOVED.pattern}$")
_YEAR = r"(?:19|20)\d\d(?:/\d\d)?(?![\d/-])"


def changed(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a change that is said of other things than its figures are."""
    stated = figures_of(scope, figures)
    alone = figure_alone(scope, figures)
    change = alone is not None and tells_a_change(alone.entry)
    pair = len(stated) == _A_PAIR and stated[0].entry.counts == stated[1].entry.counts
    if stated and (change or pair) and stated[0].entry.counts:
        yield from _of_other_things(scope, stated, figures)


_A_PAIR = 2


# ---------------------------------------------------------------- of which things

_ADVERBS = Late(
    r"(?: (?:also|then|therefore|thus|again|have|has|had|itself|alone|together|only"
    r"|just|still|even|now|that|[a-z]+ly))+$"
)
_OPENING = Late(rf"^(?:in|during|over|by|since|between) [^,]*{_YEAR},? ")
_SAID = Late(
    r"\b(?:it|they|this|these|those|that|which|who|there|we|he|she|was|were|is|are|be"
    r"|been|did|do|does|said|says|shows?|showed|means?|meant|if|when|while|because|how"
    r"|why|whether|not|no|never|nor|neither|both|each|every|than|as|may|might|can"
    r"|could|would|should|will)\b"
)
"""What is no plain subject of a verb."""

_IN_WHAT = Late(
    r"^(?:(?:rise|fall|increase|decrease|drop|growth) )?in (?P<what>(?!the year|this"
    r"|that|a year|one year)[a-z][a-z' -]*?)"
    r"(?= (?:in|between|from|since|over|during|by|was|were|is|are|has|had|have|compared"
    r"|on|to|after|that|which)\b|[,.;:(]|$)"
)
_RISE = Late(r"\b(?:rise|fall|increase|decrease|drop|growth)\b")


def _of_other_things(
    scope: Scope, stated: list[Figure], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Tell of a change whose subject is what another figure counts, or none does."""
    what = _what(scope)
    own = behind_of(stated, figures.values())
    mine = {one.name for one in stated} | {x.name for y in stated for x in y.working.of}
    others = [one for one in figures.values() if one.name not in mine]
    named = named_in(what, own, others) if what else ""
    if named:
        yield _told_elsewhere(
            scope, stated[0], f"“{what}”, which is what “{named}” counts"
        )
    elif _is_of_none(scope, what, stated[0]):
        message = (
            f"“{scope.one.quantity.words}” is said of “{what}”, which no figure names;"
            f" {is_the(stated[0])}"
        )
        hint = f"say it of the {_counts(stated[0])}, if that is what is meant"
        yield CLAIM_MISLEADING.at(scope.one.quantity.place, message, hint)


def _told_elsewhere(scope: Scope, figure: Figure, what: str) -> Finding:
    """Say of what a change is, and of what it is said."""
    quantity = scope.one.quantity
    message = f"“{quantity.words}” is said of {what}; {is_the(figure)}"
    hint = f"say it of the {_counts(figure)}, or name the figure that is meant"
    return CLAIM_DENIED.at(quantity.place, message, hint)


def _counts(figure: Figure) -> str:
    return figure.entry.counts.removeprefix("the ")


def _what(scope: Scope) -> str:
    """Give what is said to have changed: the subject of "rose", or behind "in"."""
    words, told = folded(scope.one.quantity.words), scope.before
    if words.startswith("from ") and (verb := _MOVED_BEFORE.search(told)):
        words, told = verb[0], told[: verb.start()]
    if _MOVED.match(words):
        before = _OPENING.sub("", BREAK.split(told)[-1].split(",")[-1].strip())
        before = _ADVERBS.sub("", f" {before}").strip()
        return "" if _SAID.search(before) or not scope.opens else before
    if found := _RISE.search(words) and _IN_WHAT.match(scope.after):
        return found["what"].strip()
    return ""


def _is_of_none(scope: Scope, what: str, figure: Figure) -> bool:
    """Tell whether a bare noun in the plural is no word of a figure: "Burglaries".

    Where the words above it speak of what the figure counts, it may stand for that:
    "Council tax has gone up again. Bills [rose by 8%](fig:tax_rise)". It may be another
    word for it, too: it is a warning.
    """
    noun = what.partition(" in ")[0]
    bare = re.fullmatch(r"[a-z]{4,}s", noun) and singular(noun) != noun
    counts = A_CHANGE.sub("", folded(figure.entry.counts))
    own = roots(counts)
    return bool(bare and called(noun) and not roots(noun, scope.reach) & own)
