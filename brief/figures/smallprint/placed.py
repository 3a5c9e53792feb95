"""Claims that are said of another place than what they state is of: "in Wales".

The place that stands directly behind a claim, the one with which its sentence begins,
and the one of which it is said ("deaths in Wales were") are held to the `area`
declared. Only places that the brief itself declares, those in a column of places of one
of its tables, and the nations of the United Kingdom, are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from brief.content.models.figure import SmallPrint
from brief.content.models.table import Table
from brief.figures.smallprint.scope import UP_TO_SIX, folded, says
from brief.figures.smallprint.stated import Stated, finding
from brief.findings import Finding
from brief.rules import AREA_MISNAMED, AREA_UNKNOWN

_NATIONS: Mapping[str, frozenset[str]] = {
    "england": frozenset({"england"}),
    "wales": frozenset({"wales"}),
    "scotland": frozenset({"scotland"}),
    "northern ireland": frozenset({"northern ireland"}),
    "great britain": frozenset({"england", "wales", "scotland"}),
    "united kingdom": frozenset({"england", "wales", "scotland", "northern ireland"}),
    "uk": frozenset({"england", "wales", "scotland", "northern ireland"}),
}

_HEAD = rf"^{UP_TO_SIX}\b"


_OF_PLACES = re.compile(
    r"(?:local )?(?:council|authority|area|district|borough|ward|county|region|town"
    r"|city|parish|nation|country|place|(?:police )?force)s?(?: area| name)?",
    re.IGNORECASE,
)
"""The head of a column whose cells name places."""


def places_of(
    entries: Iterable[SmallPrint], tables: Iterable[Table]
) -> tuple[str, ...]:
    """Gather the places that a brief declares, and the nations; the longest first.

    Those of figures and series, and those that stand in a column of places.
    """
    areas = {*_NATIONS, *(_place(one.area) for one in entries if one.area)}
    for table in tables:
        for column in filter(_OF_PLACES.fullmatch, table.columns):
            areas.update(_place(cell.text) for cell in table.column(column))
    kept = (one for one in areas if len(one) > 2 and "not stated" not in one)
    return tuple(sorted({*kept, "uk"}, key=len, reverse=True))


def placed(stated: Stated, places: tuple[str, ...]) -> Iterator[Finding]:
    """Find words that speak of another place."""
    own = _place(stated.entry.area)
    if not own or "not stated" in own:
        return
    before = stated.scope.before
    found = _behind(places).match(stated.scope.after) or _leading(places).match(before)
    if not found and not says(before, (own,)):
        found = _subject(places).search(before) or _owner(places).match(before)
    if not found and not _nations(own) and not says(stated.scope.sentence, (own,)):
        found = _NATIONAL.match(before)
    if not found:
        yield from _unknown(stated, places, own)
    elif _elsewhere(found[1], own) and not _one_of_both(stated, places, found[1]):
        message = (
            f"states “{stated.name}”, which is of {stated.entry.area}, and not"
            f" of {_titled(found[1])}"
        )
        hint = f"say “{stated.entry.area}”"
        yield finding(stated, AREA_MISNAMED, message, hint)


def _one_of_both(stated: Stated, places: tuple[str, ...], named: str) -> bool:
    """Tell whether a figure counts one place against another, and this is one of them.

    "Eligibility in Southmere over eligibility in Northwold" is said of either.
    """
    counts = folded(stated.entry.counts)
    both = [one for one in places if says(counts, (one,))]
    return len(both) > 1 and named in both


_SOMEWHERE = (
    r"(?:in|across|within|throughout) (?P<place>(?:(?:North|South|East|West|Greater|New"
    r"|St|Upper|Lower|Inner|Outer|Central) )?[A-Z][a-z]{3,}"
    r"(?: (?:upon|under|on|and) [A-Z][a-z]+| [A-Z][a-z]{2,})*)(?![\w’'])"
)
_BEHIND_IT = re.compile(rf"^(?: [a-z'’-]+){{0,5}}? {_SOMEWHERE}")
_BEFORE_IT = re.compile(rf"(?:^|[a-z]+ ){_SOMEWHERE}(?: [a-z]+){{0,7}} $")
_NO_PLACE = frozenset(
    """
    January February March April June July August September October November December
    Spring Summer Autumn Winter Year Quarter Table Figure Section Annex Appendix Part
    Chapter Parliament Council Board Cabinet Committee Government Court Courts Act Acts
    Crown Home Office English Welsh British European Monday Tuesday Wednesday Thursday
    Friday Saturday Sunday Christmas Easter Phase Stage Level Band Grade Class Category
    """.split()
)


def _unknown(stated: Stated, places: tuple[str, ...], own: str) -> Iterator[Finding]:
    """Find a place that nothing declares: it may be a part of the area, or another."""
    laid, one = stated.scope.one.laid, stated.scope.one
    first, _ = laid.sentence(one.start, one.end)
    before, after = laid.text[first : one.start], stated.scope.following
    if says(stated.scope.sentence, (own,)):
        return
    found = _BEHIND_IT.match(after) or _BEFORE_IT.search(before)
    if found is None or found["place"].split()[0] in _NO_PLACE:
        return
    named = folded(found["place"])
    entry = stated.entry
    told = folded(f"{entry.counts} {entry.population} {entry.area}")
    if says(told, (named,)) or says(own, (named,)) or named in places:
        return
    message = (
        f"is said of {found['place']}; “{stated.name}” is of {entry.area}, and nothing"
        " says how the two lie"
    )
    hint = f"say “{entry.area}”, or say in its `area` what it takes in"
    yield finding(stated, AREA_UNKNOWN, message, hint)


def _in_any(places: tuple[str, ...], prepositions: str) -> str:
    which = "|".join(map(re.escape, places))
    return rf"(?:{prepositions}) (?:the )?({which})(?!\w)"


@lru_cache(maxsize=8)
def _behind(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place that is named directly behind a claim."""
    return re.compile(_HEAD + _in_any(places, "in|across|within|throughout|for"))


@lru_cache(maxsize=8)
def _leading(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place with which a sentence begins: "In England there were"."""
    return re.compile("^" + _in_any(places, "in|across|within|throughout"))


@lru_cache(maxsize=8)
def _subject(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place of what a claim is said of: "deaths in England have been"."""
    where = _in_any(places, "in|across|within|throughout")
    said = r"(?:(?:is|are|was|were|has|have|had|be|been|also|now|still) ?)*"
    more = r"(?: [\w-]+){0,5}?"
    return re.compile(rf"(?:^|[,;:] )(?:[\w-]+ ){{1,7}}?{where}{more} ?{said}$")


@lru_cache(maxsize=8)
def _owner(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place whose values they are: "Bradford's thefts", "Bradford had"."""
    which = "|".join(map(re.escape, places))
    return re.compile(
        rf"^(?:the )?({which})(?:'s (?:[\w-]+ ){{1,7}}?|(?= (?:{_HAS})\b) )"
        r"(?:[\w-]+ ?){0,4}$"
    )


_HAS = "had|has|saw|spent|recorded|received|lost|sold|paid"
_NATIONAL = re.compile(r"^(nationally|nationwide|across the country|in the country)\b")
"""What is said of a whole country."""


def _place(area: str) -> str:
    return folded(area).removeprefix("the ")


def _titled(place: str) -> str:
    """Write a folded place as a name."""
    small = {"and", "of", "the", "upon"}
    words = (word if word in small else word.capitalize() for word in place.split())
    return "UK" if place == "uk" else " ".join(words)


def _elsewhere(named: str, own: str) -> bool:
    """Tell whether two places are surely not the same."""
    nations = _nations(named), _nations(own)
    if all(nations):
        return nations[0] != nations[1]
    return not (says(own, (named,)) or says(named, (own,)))


def _nations(place: str) -> frozenset[str]:
    """Give the nations of the United Kingdom that a place names."""
    found = (parts for name, parts in _NATIONS.items() if says(place, (name,)))
    return frozenset().union(*found)
