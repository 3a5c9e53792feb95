"""What lies between two figures, where its own words do not say that it does.

"A gap of [6.4 minutes](fig:a,b)", "an additional [£16m](fig:was,now)", "[566 down]",
"the rise in demand, from 195 to 218, amounted to [12%]". Nothing is judged here.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from brief.figures.ledger import Figure
from brief.figures.smallprint.dated import years_of_period
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.figures.wording.over_time.apart import DOUBTED


class Told(NamedTuple):
    """Plain words of what lies between two figures, and these in their order."""

    text: str
    figures: tuple[Figure, ...]


_HEDGE = (
    r"(?:(?:about|around|roughly|nearly|almost|some|over|more than|less than|under"
    r"|just (?:over|under)|a little (?:over|under|more than|less than)) )?"
)
_SMALL = "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_PART = "an? (?:third|quarter|fifth|sixth|eighth|tenth)|half"
_AMOUNT = rf"{_HEDGE}(?:[£$€]?\d[\d,.]*(?:%|p|m|bn|k)?|(?:{_SMALL}|{_PART})\b)"
_THINGS = r"(?: (?!more\b|less\b|fewer\b|higher\b|lower\b|up\b|down\b)[a-z]+){0,3}"
_PLAIN = Late(rf"(?P<amount>{_AMOUNT}{_THINGS})", re.IGNORECASE)
_UP_OR_DOWN = Late(rf"(?P<amount>{_AMOUNT}{_THINGS}) (?P<way>up|down)", re.IGNORECASE)
_SIZED = Late(
    rf"(?P<amount>{_AMOUNT}{_THINGS}) (?:(?P<up>larger|bigger|greater)|smaller)",
    re.IGNORECASE,
)
_SHORT_OF = Late(
    rf"(?P<amount>{_AMOUNT}{_THINGS}) (?:(?P<up>outside)|inside|short|shy)(?: of)?",
    re.IGNORECASE,
)
_ALL_BUT = Late(rf"all but (?P<amount>{_AMOUNT}{_THINGS})", re.IGNORECASE)
_SURPLUS = Late(
    r"(?:an? )?(?:small |modest |operating )?"
    r"(?:(?P<up>surplus|excess|overspend)|deficit|shortfall|underspend)"
    rf" of (?P<amount>{_AMOUNT}{_THINGS})",
    re.IGNORECASE,
)
"""What is left of income, or missing from it: "a surplus of £0.8 million"."""

_SURPLUS_OF = Late(
    r"\b(?:(?P<up>surplus|excess|overspend)|deficit|shortfall|underspend) of"
    rf"(?: (?:[^.;,]|[.,](?=\d))*,? or)? (?P<hedge>{_HEDGE})$"
)
_EXTRA = Late(
    rf"(?:an? )?(?:additional|extra|further) (?P<amount>{_AMOUNT}{_THINGS})",
    re.IGNORECASE,
)
_BY_TEXT = Late(r"by (?=[\da-z£])")
_AN_EXTRA = Late(
    rf"\b(?:an (?:additional|extra)|a further) {_HEDGE}$",
    re.IGNORECASE,
)
_EXTRA_BEHIND = Late(r"^ (?:extra|additional|further)\b", re.IGNORECASE)
_UP_ON = Late(
    r"^ (?:(?P<up>up)|down) (?:on|from) (?:(?P<year>(?:19|20)\d\d)(?:/\d\d)?"
    r"|the (?:year before|previous year))(?=[\s.,;:)]|$)"
)
_AGAINST = Late(
    rf"(?:as )?(?:compared (?:with|to)|against|versus) (?P<value>{_AMOUNT}{_THINGS})",
    re.IGNORECASE,
)
"""The second of two, told by itself: "[compared with 64.5%](fig:now,was)"."""

_TO_COME = Late(
    r"^ (?:must|has to|have to|needs? to|will have to|would have to|to) [a-z]+"
)
"""What is yet to come lies between the two: "a further [140 tonnes] must go"."""

_NOT_SO = Late(
    r"^(?: of (?:the|those|these|them)\b[^.;]{0,80}?)?(?: (?:that|who|which))?"
    r" (?:(?:had|have|has|were|was|did|do) )?(?:still )?(?:not|never)\b"
)
_GAP = Late(
    r"\b(?:gap|difference|margin)(?: between [^.;]{1,80}?)?"
    rf" (?:of|is|was|came to|stood at|stands at) {_HEDGE}$"
)
_MOVES = {
    **dict.fromkeys("rose increased grew climbed risen grown rise increase".split(), 1),
    **dict.fromkeys("growth".split(), 1),
    **dict.fromkeys("fell dropped declined decreased fallen fall drop".split(), -1),
    **dict.fromkeys("decrease decline reduction".split(), -1),
    "lengthened": 1,
    "shortened": -1,
    "went up": 1,
    "gone up": 1,
    "went down": -1,
    "gone down": -1,
}
_BY = Late(
    rf"\b(?P<move>rose|increased|grew|climbed|risen|grown|fell|dropped|declined"
    rf"|decreased|fallen)\b(?P<rest>[^.;]*), by (?P<hedge>{_HEDGE})$"
)
_GAPPED = Late(
    rf"\b(?P<move>rose|increased|grew|climbed|fell|dropped|declined|decreased) by"
    rf" {_AMOUNT}{_THINGS}(?: in (?:19|20)\d\d(?:/\d\d)?)?,? (?:and|while)"
    r" (?P<rest>[a-z ]+) by (?P<hedge>)$"
)
_OR_BY = Late(
    r"\b(?P<move>rose|increased|grew|climbed|risen|grown|fell|dropped|declined|decreased"
    r"|fallen|lengthened|shortened|(?:went|gone) (?:up|down))(?P<rest>) by"
    r" (?:[^.;]|\.(?=\d))*?,? (?:or|that is,?)(?: by)?"
    rf" (?P<hedge>{_HEDGE})$"
)
"""The same change told once more: "went up by £230,000, or [3%]"."""

_ADDED = Late(
    r"^ (?:[a-z]+ ){0,4}(?:were|was|have been|has been) (?:(?P<up>added|gained|created"
    r"|recruited)|lost|cut|shed|removed)\b"
)
"""What was added lies between the two: "[92] electric buses were added"."""

_GAP_BY = Late(
    r"\b(?:(?P<up>exceeded|outnumbered|outstripped|outpaced|surpassed|was ahead of"
    r"|were ahead of)"
    r"|(?:fell|falls|fall|was|were) short of)\b(?:[^.;,]|[.,](?=\d)){1,90} by"
    rf" (?P<hedge>{_HEDGE})$"
)
_AHEAD = Late(r"\b(?:exceeded|outnumbered|outstripped|surpassed)\b[^.;]* by\b")
_CAME_TO = Late(
    r"\b[Tt]he (?P<move>rise|increase|growth|fall|drop|decrease|decline|reduction)"
    r" in (?P<rest>(?:[^.;]|[.](?=\d))*?)(?: amounted to| came to| was| is"
    rf"| is equivalent to| works out at) (?P<hedge>{_HEDGE})$"
)


def told_apart(
    text: str, lead: str, after: str, figures: tuple[Figure, ...]
) -> Told | None:
    """Give plain words for an amount that its sentence sets between two figures.

    `lead` is its sentence as far as it. None where no word says that it lies between.
    """
    if len(figures) != _TWO or not _are_alike(figures, f"{lead}{text}"):
        return None
    if against := _AGAINST.fullmatch(text) or _down_from(text, figures):
        return Told(against["value"], (figures[1],))
    if DOUBTED.search(lead):
        return None
    in_time = _in_time(figures)
    if own := _by_itself(text, figures, in_time):
        return own
    if _PLAIN.fullmatch(text) and _is_the_rest(after, figures[1]):
        return Told(f"{text} more", figures)
    if said := _BY_TEXT.match(text):
        lead, text = f"{lead}by ", text[said.end() :]
    return _of_plain(text, (lead, after), figures) if _PLAIN.fullmatch(text) else None


def _is_the_rest(after: str, part: Figure) -> bool:
    """Tell whether an amount is what is left: "[176] of the appeals were not won"."""
    denied = _NOT_SO.match(after)
    words = after[denied.end() :].split()[:_FEW] if denied else []
    counts = part.entry.counts.lower()
    return any(len(one) > _TWO and one[:_ROOT] in counts for one in words)


_FEW, _ROOT = 3, 4


def _down_from(text: str, figures: tuple[Figure, ...]) -> re.Match[str] | None:
    """Find the second of two in "[down from 9,600](fig:now,was)", if it is larger."""
    found = _FROM.fullmatch(text)
    now, was = (one.value or 0 for one in figures)
    right = found is not None and (now > was if found["up"] else now < was)
    return found if right else None


_FROM = Late(
    rf"(?:(?P<up>up)|down) (?:from|on) (?:the )?(?P<value>{_AMOUNT}{_THINGS})",
    re.IGNORECASE,
)


def _of_plain(
    text: str, beside: tuple[str, str], figures: tuple[Figure, ...]
) -> Told | None:
    """Tell an amount by itself by what stands beside it."""
    (lead, after), in_time = beside, _in_time(figures)
    if found := _UP_ON.match(after):
        return _up_on(text, found, in_time)
    if short := _SURPLUS_OF.search(lead) or _GAP_BY.search(lead):
        side = "more" if short["up"] else "less"
        return Told(f"{short['hedge']}{text} {side}", figures)
    if added := _ADDED.match(after):
        return _moved(text, 1 if added["up"] else -1, in_time)
    if _TO_COME.match(after) and _AN_EXTRA.search(lead):
        return _gap(text, figures)
    if _AN_EXTRA.search(lead) or _EXTRA_BEHIND.match(after):
        return _extra(text, figures, in_time)
    return _gap(text, figures) if _GAP.search(lead) else _far_moved(text, lead, in_time)


def _by_itself(
    text: str, figures: tuple[Figure, ...], in_time: tuple[Figure, ...] | None
) -> Told | None:
    """Tell what words say by themselves: "566 down", "an extra 40", "23 smaller"."""
    if found := _UP_OR_DOWN.fullmatch(text):
        way = 1 if found["way"].lower() == "up" else -1
        return _moved(found["amount"], way, in_time)
    if found := _SHORT_OF.fullmatch(text):
        return Told(f"{found['amount']} {'more' if found['up'] else 'less'}", figures)
    if found := _SIZED.fullmatch(text):
        side = "more" if found["up"] else "less"
        return Told(f"{found['amount']} {side}", figures)
    if found := _SURPLUS.fullmatch(text):
        side = "more" if found["up"] else "less"
        return Told(f"{found['amount']} {side}", figures)
    if found := _ALL_BUT.fullmatch(text):
        return Told(f"{found['amount']} more", figures)
    found = _EXTRA.fullmatch(text)
    return _extra(found["amount"], figures, in_time) if found else None


_TWO = 2


def _is_of_one_unit(figures: tuple[Figure, ...]) -> bool:
    one, other = figures
    return one.unit == other.unit and one.value is not None and other.value is not None


def _are_alike(figures: tuple[Figure, ...], said: str) -> bool:
    """Tell whether two figures are in one unit, or are counts that words set apart.

    "Receptions exceeded releases by [6,400]" is told of any two counts of things.
    """
    counted = all(
        one.value is not None
        and one.unit.kind is Kind.PLAIN
        and not (one.unit.currency or one.unit.is_time or " per " in one.unit.written)
        for one in figures
    )
    return _is_of_one_unit(figures) or (counted and bool(_AHEAD.search(said)))


def _in_time(figures: tuple[Figure, ...]) -> tuple[Figure, ...] | None:
    """Give two figures in the order of their years; None of one time."""
    first, second = (years_of_period(one.entry.period) for one in figures)
    if not (first and second) or first == second:
        return None
    return figures if max(first) < max(second) else figures[::-1]


def _up_on(
    text: str, found: re.Match[str], in_time: tuple[Figure, ...] | None
) -> Told | None:
    """Tell "[1,600] up on 2023" as a rise, if the first of its figures is of 2023."""
    began = years_of_period(in_time[0].entry.period) if in_time else frozenset()
    if found["year"] and int(found["year"]) not in began:
        return None
    return _moved(text, 1 if found["up"] else -1, in_time)


def _extra(
    text: str, figures: tuple[Figure, ...], in_time: tuple[Figure, ...] | None
) -> Told:
    """Tell what is extra as a rise, or of figures of one time as more."""
    return _moved(text, 1, in_time) or Told(f"{text} more", figures)


def _gap(text: str, figures: tuple[Figure, ...]) -> Told:
    """Tell a gap from the larger figure, whichever is named first."""
    one, other = figures
    larger = (one.value or 0) >= (other.value or 0)
    return Told(f"{text} more", figures if larger else figures[::-1])


def _moved(text: str, way: int, in_time: tuple[Figure, ...] | None) -> Told | None:
    verb = "rose" if way > 0 else "fell"
    return Told(f"{verb} by {text}", in_time) if in_time else None


def _far_moved(text: str, lead: str, in_time: tuple[Figure, ...] | None) -> Told | None:
    """Take a verb or noun of change that stands far before its amount."""
    forms = (_BY, _CAME_TO, _GAPPED, _OR_BY)
    found = next((x for one in forms if (x := one.search(lead))), None)
    if found is None or any(re.search(rf"\b{one}\b", found["rest"]) for one in _MOVES):
        return None
    return _moved(f"{found['hedge']}{text}", _MOVES[found["move"].lower()], in_time)
