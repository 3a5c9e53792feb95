"""Two claims of one sentence whose figures its words take for each other.

"Fell from [£2.15](fig:cost) to [£1.98](fig:cost_before)" runs backwards, "[85%](fig:x)
of them" is not of another year's, and fires did not "outnumber alarms: [4](fig:b)
against [2](fig:a)". Every number by itself is as its figure says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from brief.content.models.figure import Better
from brief.figures.coverage.spoken_for import AGAINST
from brief.figures.ledger import Figure
from brief.figures.nouns import is_person
from brief.figures.smallprint.dated import first_year
from brief.figures.smallprint.scope import Scope, folded, says
from brief.figures.smallprint.stated import figure_alone
from brief.figures.smallprint.turned import told_in, told_of
from brief.figures.stating import is_aim
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import CLAIMS_AT_ODDS


class _Pair(NamedTuple):
    """Two claims that follow each other in a sentence, with the words beside them."""

    first: Figure
    second: Figure
    words: tuple[str, str]
    lead: str
    between: str
    after: str


def side_by_side(
    scopes: Sequence[Scope], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find two claims whose sentence takes one for the other."""
    for one, other in pairwise(scopes):
        pair = _pair(one, other, figures)
        claim = other.one.quantity.claim
        if pair is None or claim is None:
            continue
        rules = (
            *(_backwards, _of_them, _outnumbered, _met, _improved, _now_and_then),
            *(_one_and_other, _more_than_all),
        )
        reason = next(filter(None, (rule(pair) for rule in rules)), "")
        if reason:
            hint = "correct the words, or name the figures that they mean"
            yield CLAIMS_AT_ODDS.at(claim.place, reason, hint)


def _pair(one: Scope, other: Scope, figures: Mapping[str, Figure]) -> _Pair | None:
    """Give two claims of one figure each that stand in one sentence."""
    first, second = figure_alone(one, figures), figure_alone(other, figures)
    laid = one.one.laid
    start, end = laid.sentence(one.one.start, one.one.end)
    near = one.one.end <= other.one.start < one.one.end + _NEAR
    together = laid is other.one.laid and near and other.one.start < end
    if first is None or second is None or not together:
        return None
    return _Pair(
        first,
        second,
        (one.one.quantity.words, other.one.quantity.words),
        folded(laid.text[max(start, one.one.start - _NEAR) : one.one.start]),
        folded(laid.text[one.one.end : other.one.start]),
        other.after,
    )


_NEAR = 200
"""Characters beside a claim in which what is said of two stands."""


def _backwards(pair: _Pair) -> str:
    """Say that "from ... to ..." runs from the later figure to the earlier one."""
    first, second = first_year(pair.first), first_year(pair.second)
    runs = re.search(r"\bfrom(?: an?| the| about| around| some)?$", pair.lead)
    if not (first and second and runs and _TO.fullmatch(pair.between)):
        return ""
    if first <= second or pair.first.unit != pair.second.unit:
        return ""
    return (
        f"“from {pair.words[0]} to {pair.words[1]}” runs backwards:"
        f" “{pair.first.name}” is of {pair.first.entry.period} and"
        f" “{pair.second.name}” of {pair.second.entry.period}"
    )


_TO = Late(r"(?:in (?:19|20)\d\d(?:/\d\d)? )?to(?: an?| the| about| around| some)?")


_OF_THEM = Late(r"^(?:per ?cent )?of (?:them|these|those|which|whom)\b")
_OF_WHICH = Late(r"\bof (?:them|these|which|whom),?$")


def _of_them(pair: _Pair) -> str:
    """Say that a share of what the claim before it counts is of another year's."""
    first, second = first_year(pair.first), first_year(pair.second)
    of_them = _OF_THEM.match(pair.after) or _OF_WHICH.search(pair.between)
    if not (of_them and first and second and first != second):
        return ""
    if str(second) in f"{pair.between} {pair.after}":
        return ""
    return (
        f"“{pair.words[1]}” is said of the {pair.words[0]}: “{pair.first.name}” is of"
        f" {pair.first.entry.period} and “{pair.second.name}” of"
        f" {pair.second.entry.period}"
    )


def _more_than_all(pair: _Pair) -> str:
    """Say that more are a part of them than they are: "2,741, 3,150 of them"."""
    of_them = _OF_THEM.match(pair.after) or _OF_WHICH.search(pair.between)
    first, second = pair.first, pair.second
    of_them = of_them or (
        _OF_THE_FIRST.search(pair.lead)
        and _THEN.fullmatch(pair.between)
        and _WERE.match(pair.after)
    )
    counts = first.unit.kind is Kind.PLAIN and _are_like(first, second)
    if not (
        of_them and counts and first.value is not None and second.value is not None
    ):
        return ""
    if second.value <= first.value:
        return ""
    return f"{pair.words[1]} cannot be a part of {pair.words[0]}"


_OF_THE_FIRST = Late(
    r"(?:^|, )(?:of|among|out of)(?: all)?(?: the| these| those| our)?$"
)
_THEN = Late(r"[a-z][^,;:()]*,(?: (?:about|some|only|just|nearly|almost))?")
_WERE = Late(r"(?:[a-z]+ )?(?:were|was|are|is|had|have|died|came|lived)\b")
_DEATHS = frozenset("death fatality casualty".split())


def _are_like(first: Figure, second: Figure) -> bool:
    """Tell whether two figures count the same, or both count persons."""
    heads = (first.unit.head, second.unit.head)
    each = [is_person(one) or one == "person" or one in _DEATHS for one in heads]
    rates = any(" per " in one.unit.written for one in (first, second))
    return first.unit == second.unit or (all(each) and not rates)


_MORE = Late(
    r"(?P<one>[^,;:]+?) (?:outnumber(?:s|ed)?|exceed(?:s|ed)?|overtook|outstripped"
    r"|surpass(?:es|ed)?) (?P<other>[^,;:]+)[,:;–—-] ?(?:with|at|by)?$"
)


def _outnumbered(pair: _Pair) -> str:
    """Say that the values of "fires outnumbered alarms" stand in the wrong order."""
    said = _MORE.search(pair.lead)
    if said is None or not AGAINST.fullmatch(f" {pair.between} "):
        return ""
    first, second = told_of(pair.first), told_of(pair.second)
    mine, theirs = first - second, second - first
    one, other = told_in(said["one"]), told_in(said["other"])
    turned = one & theirs and other & mine and not (one & mine or other & theirs)
    if not turned:
        return ""
    return (
        f"the words name “{pair.second.name}” first, and {pair.words[0]} is"
        f" “{pair.first.name}”"
    )


_MET = Late(
    r"\b(?P<met>met|beat|exceeded|surpassed|achieved|above|over|missed|below|under"
    r"|fell short of|short of) (?:the|its|their|our|a)(?: [a-z-]+){0,2}"
    r"(?: (?:target|goal|standard|limit)(?: of)?)?$"
)
_BELOW = frozenset({"missed", "below", "under", "fell short of", "short of"})
_EITHER = frozenset({"met", "achieved", "missed", "beat"})


def _met(pair: _Pair) -> str:
    """Say that a value is not on that side of its target that the words say.

    Whether a lower value meets a target is as the figure declares in `better`; without
    it a share is taken to be the better for being higher.
    """
    said = _MET.search(pair.lead)
    aimed = is_aim(pair.first) and not is_aim(pair.second)
    if said is None or not aimed or pair.first.unit != pair.second.unit:
        return ""
    return _wrong_side(said["met"], pair)


def _wrong_side(met: str, pair: _Pair) -> str:
    """Say that a value lies on the other side of its target."""
    target, value = pair.first.value, pair.second.value
    if target is None or value is None:
        return ""
    lower = pair.second.entry.better is Better.LOWER and met in _EITHER
    reached = value <= target if lower else value >= target
    if reached is (met not in _BELOW):
        return ""
    return (
        f"“{met}” is not true of {pair.second.printed} (“{pair.second.name}”) against"
        f" {pair.first.printed} (“{pair.first.name}”)"
    )


_IMPROVED = Late(r"\b(?P<way>improve[ds]?|improving|worsened|deteriorated)\b.* to$")
_THE_BETTER = ("in time", "on time", "within target", "within the target", "satisfied")
"""Shares of what is done so are the better for being higher."""


def _improved(pair: _Pair) -> str:
    """Say that what "improved to 81%, from 85%" went the other way."""
    said = _IMPROVED.search(pair.lead)
    now, then = pair.first.value, pair.second.value
    if said is None or not pair.between.endswith(" from"):
        return ""
    entry = pair.first.entry
    higher = entry.better is Better.HIGHER or says(folded(entry.counts), _THE_BETTER)
    if not (higher or entry.better is Better.LOWER) or now is None or then is None:
        return ""
    improved = now > then if higher else now < then
    if improved is said["way"].startswith("improv"):
        return ""
    return f"“{said['way']}” is not true from {pair.words[1]} to {pair.words[0]}"


_AGO = Late(
    r"^(?:in )?(?:an?|one|the) year (?:ago|earlier|before)|^last year|^previously"
)
_SET = Late(
    r"(?:[a-z' -]{0,40})?,? ?(?:compared (?:with|to)|against|up from|down from)"
    r"(?: the| an?)?"
)


def _now_and_then(pair: _Pair) -> str:
    """Say that "now 934, compared with 1,046 a year ago" has the years turned round."""
    first, second = first_year(pair.first), first_year(pair.second)
    ago = _AGO.match(pair.after) and _SET.fullmatch(pair.between)
    if not ago or not (first and second and first < second):
        return ""
    return (
        f"{pair.words[1]} is of {pair.second.entry.period}, and {pair.words[0]} of"
        f" {pair.first.entry.period}: the later is told as the earlier"
    )


_IN_THE_ONE = Late(r".*\b(?:the|that) (?:one|former|first)\b.*(?:\band|\bbut|\bto|,)")
_IN_THE_OTHER = Late(r"^(?:[\w'-]+ ){0,4}(?:the|that) (?:other|latter|second)\b")


def _one_and_other(pair: _Pair) -> str:
    """Say that "4 in the one and 9 in the other" stand in the wrong order.

    The one is what the sentence names first, by words that tell it from the other.
    """
    if not (_IN_THE_ONE.fullmatch(pair.between) and _IN_THE_OTHER.match(pair.after)):
        return ""
    first, second = told_of(pair.first), told_of(pair.second)
    one, other = (_named_at(pair.lead, its) for its in (first - second, second - first))
    if one < 0 or other < 0 or one < other:
        return ""
    return (
        f"the words name what “{pair.second.name}” is of first, and {pair.words[0]} is"
        f" “{pair.first.name}”"
    )


def _named_at(text: str, words: frozenset[str]) -> int:
    """Tell where any of some words stands first in a text; -1 for nowhere."""
    found = re.finditer(r"[\w'-]+", text)
    return next((one.start() for one in found if told_in(one[0]) & words), -1)
