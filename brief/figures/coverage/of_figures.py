"""Numbers that the figures claimed in their sentence hold: what each is for, how far.

"One road death cost society [£2.4m](fig:cost)" of a cost per death, and "less than
[two years earlier](fig:now,was)" of figures of 2024 and 2022.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.coverage.laying import Laid
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.wording import Found
from brief.figures.wording.late import Late

_DOES = r"(?:would |could |can |may )?(?:costs?|saves?|saved|takes?|took|is worth)"
_ONE_THING = Late(rf" (?P<things>[a-z][\w’'-]*(?: [a-z][\w’'-]*){{0,2}}?) {_DOES}\b")
_OF_ONE = Late(
    r"\b(?:cost|price|value|bill|saving)s? (?:[a-z]+ )?of $"
    r"|\b(?:preventing|avoiding|saving) $|\bfor $",
    re.IGNORECASE,
)
_A_THING = Late(r" (?P<things>[a-z][\w’'-]*(?: [a-z][\w’'-]*){0,2})")


def one_of_each(found: Found, laid: Laid, figures: Sequence[Figure]) -> bool:
    """Tell whether "one" is what a figure is for each of: "one death cost [£2.4m]"."""
    if found.text.lower() != "one":
        return False
    behind = laid.text[found.end :]
    done = _ONE_THING.match(behind)
    told = _A_THING.match(behind) if _OF_ONE.search(laid.text[: found.start]) else None
    led = {singular(done["things"].lower().split()[-1])} if done else set()
    led |= set(map(singular, told["things"].lower().split())) if told else set()
    each = (one.unit.written.rpartition(" per ") for one in figures)
    return any(per and singular(noun) in led for _, per, noun in each)


_SMALL = {
    word: number
    for number, word in enumerate(
        "one two three four five six seven eight nine ten".split(), 1
    )
}
_YEARS = Late(r"(?:(?:about|just|only) )?(?P<many>[a-z]+|\d{1,2}) years?")
_AWAY = Late(r" (?:(?P<back>earlier|before|previously)|later|on|after)\b")
_YEAR = Late(r"(?<![\d,.£])(?:19|20)\d\d(?:/\d\d)?(?![\d,]*\d|%)")


def years_between(found: Found, laid: Laid, figures: Sequence[Figure]) -> bool:
    """Tell whether "two years earlier" is the time between the figures claimed."""
    said = _YEARS.fullmatch(found.text.lower())
    away = _AWAY.match(laid.text[found.end :])
    if said is None or away is None:
        return False
    periods = (_YEAR.fullmatch(one.entry.period.strip()) for one in figures)
    years = {int(one[0][:4]) for one in periods if one}
    if len(years) != 2 or max(years) - min(years) != _many(said["many"]):
        return False
    told = _years_of(found, laid)
    return (max(years) if away["back"] else min(years)) in told


def _many(said: str) -> int:
    """Give the number of years that words say; none of a word that is no number."""
    return _SMALL.get(said) or (int(said) if said.isdigit() else 0)


def _years_of(found: Found, laid: Laid) -> frozenset[int]:
    """Give the years that the sentence of an expression names."""
    first, last = laid.sentence(found.start, found.end)
    text = laid.text[first:last]
    return frozenset(int(one[0][:4]) for one in _YEAR.finditer(text))


def years_spanned(found: Found, laid: Laid) -> bool:
    """Tell whether "in ten years" is the time between two claims of its sentence.

    "In ten years it [halved]: [4,150](series:x) in 2014, [2,106](series:x) in 2024".
    """
    said = _YEARS.fullmatch(found.text.lower())
    led = _IN.search(laid.text[: found.start]) if said else None
    years = _years_of(found, laid) if led else frozenset()
    if said is None or len(years) != 2:
        return False
    claims = laid.over(*laid.sentence(found.start, found.end))
    return len(claims) > 1 and max(years) - min(years) == _many(said["many"])


_IN = Late(r"\b(?:in|over|within) $", re.IGNORECASE)
