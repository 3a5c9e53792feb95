"""Comparisons whose sentence names its two sides the other way round.

"Men are [more likely](fig:women,men) than women" has the right figures and the wrong
subject. What tells the sides apart are the words that one figure declares and the
other does not: its population, its area, its period, its name.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from brief.content.models.figure import Better
from brief.content.models.prose import Claim, ClaimKind
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.said_order import in_said_order
from brief.figures.smallprint.dated import years_of_period
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.wording import Kind, Meaning, read
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import COMPARISON_TURNED

_RELATIONS = frozenset({Kind.COMPARISON, Kind.MULTIPLE, Kind.CHANGE, Kind.POINTS})
RATIO = Late(r"\s*([a-z]\w*)\s*/\s*([a-z]\w*)\s*")
"""A figure that is one other over another is said of the first against the second."""

_OF_OTHER = Late(r"\s*(?:that|those|as (?:many|much|high|large|likely))\b")
"""Behind "half", these make it a comparison: "half that of 2019"."""

_WORD = Late(r"(?:19|20)\d\d(?:/\d\d)?|[a-z][a-z'-]+")
_SET_AGAINST = Late(
    r"\b(?:compared|against|unlike|versus|than|relative|while|whereas|contrast)\b"
)
"""Words with which a sentence may name the other side first, and mean it so."""


_TWO = 2
_SET = Late(
    r"\d.* (?:more|less|fewer|higher|lower|above|below)(?: (?!than\b)[a-z-]+){0,3}$"
)
"""What lies between two figures, whatever it is for each of: "£17 a week more"."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """What a claim sets against what: the words that tell each, and its name."""

    first: frozenset[str]
    second: frozenset[str]
    names: tuple[str, str]
    better: Better | None = None

    def aimed_at(self, before: str) -> bool:
        """Tell whether an aim is said to be missed, and it is known what that is."""
        return self.better is not None and _DONE_TO.search(before) is not None


def turned(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find comparisons that are said of the wrong side."""
    claim = scope.one.quantity.claim
    sides = _sides(scope, figures)
    meaning = read(claim.text, after=scope.after) if claim and sides else None
    if claim is None or sides is None or meaning is None:
        return
    related = meaning.kind in _RELATIONS or (
        meaning.kind is Kind.FRACTION
        and (_OF_OTHER.match(scope.after) or _SO_MANY_AS.match(folded(claim.text)))
    )
    related = related or (meaning.kind is Kind.NUMBER and bool(meaning.direction))
    related = related or (len(claim.targets) == _TWO and bool(_SET.search(claim.text)))
    first, second = sides.names
    if (related and _is_turned(scope, sides, meaning)) or _outnumbered(scope, sides):
        message = (
            f"“{claim.text}” is said of “{second}” here, and its claim sets “{first}”"
            f" against “{second}”"
        )
        hint = f"turn the sentence round, or name {second} first in the claim"
        yield COMPARISON_TURNED.at(claim.place, message, hint)
    elif _runs_back(scope, claim, figures):
        message = (
            f"“{claim.text}” runs from “{first}”, of {figures[first].entry.period}, to"
            f" “{second}”, of {figures[second].entry.period}"
        )
        hint = f"a change names what came first: (fig:{second},{first})"
        yield COMPARISON_TURNED.at(claim.place, message, hint)


def _runs_back(scope: Scope, claim: Claim, figures: Mapping[str, Figure]) -> bool:
    """Tell whether a change is claimed from a later year to an earlier one."""
    if len(claim.targets) != _TWO:
        return False
    first, second = (figures[name] for name in claim.targets)
    began, ended = (years_of_period(one.entry.period) for one in (first, second))
    if first.unit != second.unit or not (began and ended):
        return False
    if min(began) <= min(ended) or max(began) <= max(ended):
        return False
    told = read(claim.text, before=scope.before, after=scope.after)
    return told is not None and told.moved


def _sides(scope: Scope, figures: Mapping[str, Figure]) -> _Sides | None:
    """Give the two sides of a claim that compares two figures, or states a ratio."""
    names = set_against(scope, figures)
    if len(names) != 2:
        return None
    one, two = (told_of(figures[name]) for name in names)
    if not (one - two and two - one):
        return None
    better = figures[names[0]].entry.better
    return _Sides(one - two, two - one, (names[0], names[1]), better)


def set_against(scope: Scope, figures: Mapping[str, Figure]) -> tuple[str, ...]:
    """Give the figures that a claim sets against each other, or that its ratio does."""
    claim = scope.one.quantity.claim
    if claim is None or claim.states is not ClaimKind.FIGURE:
        return ()
    names = claim.targets
    if len(names) == _TWO and all(name in figures for name in names):
        named = tuple(figures[name] for name in names)
        names = tuple(x.name for x in in_said_order(claim.text, scope.after, named))
    if len(names) == 1 and names[0] in figures:
        ratio = RATIO.fullmatch(figures[names[0]].entry.formula)
        names = ratio.groups() if ratio else names
    return tuple(names) if all(name in figures for name in names) else ()


def told_of(figure: Figure) -> frozenset[str]:
    """Give the words that a figure declares of whom, where and when it is."""
    entry = figure.entry
    said = (
        *entry.population_names,
        entry.counts,
        entry.population,
        entry.area,
        entry.period,
        figure.name.replace("_", " "),
    )
    return told_in(" ".join(said))


def told_in(text: str) -> frozenset[str]:
    """Give the words of a text that may tell one figure from another."""
    return _words(folded(text))


def _words(text: str) -> frozenset[str]:
    return frozenset(map(singular, _WORD.findall(text))) - IDLE


IDLE = frozenset(
    "the a an of in and or who that which is are was were be been their its his her our"
    " it they to for by on at from with share number percentage proportion rate".split()
)
"""Words that tell two figures apart by themselves no more than by their order."""


def _is_turned(scope: Scope, sides: _Sides, meaning: Meaning) -> bool:
    """Tell whether the sentence names the second side where the first is meant."""
    up_or_down = _UP_OR_DOWN.search(_text_of(scope)) is not None
    if meaning.moved or meaning.word in MOVES or up_or_down:
        return _from_second(scope.after, sides)
    if _SET_AGAINST.search(scope.before) or sides.aimed_at(scope.before):
        return False
    before = _YEARS_AFTER.sub(" ", scope.before.rpartition(";")[2])
    before = _THOUGH.split(before)[-1]
    if _summed_up(scope, sides):
        return False
    near, joint, far = _halves(_AS_MANY.sub("", _told(scope).replace("as a whole", "")))
    subject = _words(f"{before} {near}") if joint else _words(before)
    other = _words(far)
    named = bool(subject & sides.second) and not subject & sides.first
    called = _words(" ".join(sides.names).replace("_", " "))
    mine, theirs = sides.first - called, sides.second - called
    named = named or bool(theirs and theirs <= subject and not mine <= subject)
    return named and not other & sides.second


def _text_of(scope: Scope) -> str:
    claim = scope.one.quantity.claim
    return folded(claim.text) if claim else ""


_UP_OR_DOWN = Late(r"\d\S*(?: [a-z]+){0,2} (?:up|down)$")
"""An amount by which something moved: "8.3% up"."""

_YEARS_AFTER = Late(
    r"\b(?:an?|[a-z]+|\d{1,2}) (?:years?|decade) (?:on from|on since|after)"
    r" (?:19|20)\d\d(?:/\d\d)?\b"
)
"""The other side, told by how long before it was: "two years on from 2022"."""


_THOUGH = Late(r"\b(?:even though|although|because)\b")
"""What begins a clause of its own: "up on 2022/23, even though fewer were decided"."""


def _told(scope: Scope) -> str:
    """Give the words behind a comparison, or it whole where it holds its "than"."""
    claim = scope.one.quantity.claim
    inside = folded(claim.text) if claim else ""
    if many := _SO_MANY_AS.match(inside):
        return f"{inside[many.end() :]} {scope.after}"
    return f"{inside} {scope.after}" if _THAN.search(inside) else scope.after


MOVES = frozenset("rose fell improved worsened".split())
"""A move without an amount runs from the first side to the second, as one with it."""


def _summed_up(scope: Scope, sides: _Sides) -> bool:
    """Tell whether both sides stand before "1,836, compared with 887, twice as many".

    The multiple is said of the side that its sentence begins with.
    """
    told = scope.lead
    against = _COMPARED_WITH.search(told)
    if against is None or not _SO_MANY.match(scope.after):
        return False
    mine, theirs = _words(told[: against.start()]), _words(told[against.end() :])
    turned_round = mine & (sides.second - sides.first) or theirs & sides.first
    return bool(theirs & sides.second) and not turned_round


_COMPARED_WITH = Late(r"\b(?:compared with|compared to|as against|against)\b")
_SO_MANY = Late(r"^\s*(?:as (?:many|much|high|large)\s*$|the number\s*$)")

_DONE_TO = Late(
    r"\b(?:(?:was|were|is|are|been|being) (?:[a-z]+ly )?"
    r"(?:missed|beaten|bettered|exceeded|surpassed)"
    r"|(?:miss(?:ed|es|ing)?|beat(?:s|en|ing)?|bettered|exceed(?:s|ed)?)"
    r" (?:its|their|the|our) (?:[a-z-]+ ){0,3}(?:target|goal|standard|limit|budget))"
    r" by(?: [a-z]+){0,2}\s*$"
)
"""Said of an aim, it tells of what was set against it: "the target was missed by"."""


def _outnumbered(scope: Scope, sides: _Sides) -> bool:
    """Tell whether "women outnumber men by [86]" is claimed of men against women."""
    said = _OUTNUMBER.search(scope.before)
    if said is None:
        return False
    one, other = _words(said["one"]), _words(said["other"])
    turned = bool(one & sides.second or other & sides.first)
    return turned and not (one & sides.first or other & sides.second)


_OUTNUMBER = Late(
    r"(?P<one>[^,;:]+?) (?:outnumber|exceed|surpass|outstrip)(?:s|ed|ped)?"
    r" (?P<other>[^,;:]+?) by(?: [a-z]+){0,2}\s*$"
)

_AS_MANY = Late(r"^\s*as (?:many|much|high|large|likely|long|often)\b")
"""What opens a comparison whose "as" is still to come: "twice as many in 2024 as"."""

_SO_MANY_AS = Late(r"(?:[a-z-]+ ){0,5}as (?:many|much|high|large|likely|long|often)\b")
"""A multiple within a claim, behind which its two sides stand: "twice as many"."""

_THAN = Late(r"\b(?:than|as|that|those)\b")


def _halves(text: str) -> tuple[str, str, str]:
    """Part the words behind a comparison at its "than" or "as"."""
    joint = _THAN.search(text)
    if not joint:
        return "", "", text
    return text[: joint.start()], joint[0], text[joint.end() :]


def _from_second(text: str, sides: _Sides) -> bool:
    """Tell whether "from ... to ..." runs from the second side to the first."""
    start, joint, end = text.partition(" to ")
    if not joint or " from " not in f" {start}":
        return False
    began, ended = _words(start.rpartition("from ")[2]), _words(end)
    return bool(began & sides.second) and bool(ended & sides.first)
