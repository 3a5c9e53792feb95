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

from brief.content.models.figure import FigureEntry, SmallPrint
from brief.content.models.table import Table
from brief.figures.ledger import Figure
from brief.figures.smallprint.in_turn import came_from, in_turn
from brief.figures.smallprint.said import Way, way_of
from brief.figures.smallprint.scope import UP_TO_SIX, Scope, folded, says
from brief.figures.smallprint.stated import (
    Stated,
    StatedFigure,
    figure_alone,
    figures_of,
    finding,
)
from brief.figures.wording.late import Late
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


_OF_PLACES = Late(
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
    areas = {*_NATIONS, *(place_of(one.area) for one in entries if one.area)}
    for table in tables:
        for column in filter(_OF_PLACES.fullmatch, table.columns):
            areas.update(place_of(cell.text) for cell in table.column(column))
    kept = (one for one in areas if len(one) > 2 and "not stated" not in one)
    return tuple(sorted({*kept, "uk"}, key=len, reverse=True))


def placed(stated: Stated, places: tuple[str, ...]) -> Iterator[Finding]:
    """Find words that speak of another place."""
    own = place_of(stated.entry.area)
    if not own or "not stated" in own:
        return
    found = _said_of(stated.scope, places, own)
    if not found:
        yield from _unknown(stated, places, own)
    elif elsewhere(found[1], own) and not _told_of(stated.entry, found):
        yield misplaced(stated, found[1])


def named_elsewhere(text: str, entry: SmallPrint, places: tuple[str, ...]) -> str:
    """Give the place that a label is, where it is another than the entry's: "Ely"."""
    own, said = place_of(entry.area), place_of(text)
    apart = own and said in places and elsewhere(said, own)
    return titled(said) if apart and not _computes(entry, said) else ""


def placed_pair(
    scope: Scope, figures: Mapping[str, Figure], places: tuple[str, ...]
) -> Iterator[Finding]:
    """Find two figures, such as a part and its whole, that are said of another place.

    A place is another's where neither is of it, and the first's is not named.
    """
    pair = figures_of(scope, figures)
    own = [place_of(one.entry.area) for one in pair]
    if len(own) != _TWO or not all(own) or "not stated" in " ".join(own):
        return
    found = _said_of(scope, places, own[0]) or _were_in(places).match(scope.after)
    if not found or not all(elsewhere(found[1], area) for area in own):
        return
    apart = own[0] != own[1] and says(scope.sentence, own[:1])
    if not apart and not any(_told_of(one.entry, found) for one in pair):
        yield misplaced(StatedFigure(pair[0], scope), found[1])


_TWO = 2


def placed_in_brackets(
    scope: Scope, figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find a value in brackets that is another place's: "in Ashby ([84%](fig:berry))".

    It is the value of the place before it where that place has one of the same.
    """
    figure, before = figure_alone(scope, figures), scope.lead
    if figure is None or not figure.entry.area:
        return
    alone = ")" in scope.following and before.endswith("(")
    rivals = _of_the_same(figure, figures) if alone else ()
    for place in sorted((place_of(it.entry.area) for it in rivals), key=len):
        if says(before[-len(place) - 3 :], (place,)) and before.endswith(f"{place} ("):
            yield misplaced(StatedFigure(figure, scope), place)
            return


def _of_the_same(figure: Figure, figures: Mapping[str, Figure]) -> Iterator[Figure]:
    """Give the figures of the same things in places that are surely others."""
    own, entry = place_of(figure.entry.area), figure.entry
    for other in figures.values():
        same = folded(other.entry.counts) == folded(entry.counts)
        theirs = (
            place_of(other.entry.area) if same and other.unit == figure.unit else ""
        )
        if theirs and elsewhere(theirs, own):
            yield other


def misplaced(stated: Stated, place: str) -> Finding:
    """Say of which place a figure is, and of which it is said."""
    message = (
        f"states “{stated.name}”, which is of {stated.entry.area}, and not"
        f" of {titled(place)}"
    )
    return finding(stated, AREA_MISNAMED, message, f"say “{stated.entry.area}”")


def _said_of(scope: Scope, places: tuple[str, ...], own: str) -> re.Match[str] | None:
    """Find the place of which a claim is said; `own` is that of its figure."""
    before = scope.before
    found = _behind_it(scope, places) or in_turn(scope, places)
    found = found or came_from(scope, places) or _opening(scope, places, own)
    if not found and not says(before, (own,)):
        found = _subject(places).search(before) or _owner(places).match(before)
    if not found and not _nations(own) and not says(scope.sentence, (own,)):
        found = _NATIONAL.match(before)
    return found


def _behind_it(scope: Scope, places: tuple[str, ...]) -> re.Match[str] | None:
    """Find the place right behind a claim, and not that of the claim it leads to."""
    found = _behind(places).match(scope.after)
    leads = found and _LEADS_ON.search(scope.after[: found.start(1)])
    return None if leads and not scope.closes else found


_LEADS_ON = Late(r"\b(?:and|but|while|whereas) (?:those )?[a-z]+ (?:the )?$")


def _opening(scope: Scope, places: tuple[str, ...], own: str) -> re.Match[str] | None:
    """Find the place with which a claim's sentence begins, or its own later clause.

    One right behind the claim before it is that claim's, where words part the two.
    """
    led = _leading(places).match(scope.before)
    if scope.opens:
        return led or _of_a_clause(scope.before, places, own)
    if _later(places).match(scope.before):
        return _of_a_clause(scope.before, places, own)
    return None if led and _PARTED.search(scope.before, led.end()) else led


_PARTED = Late(r"[,;:]|\b(?:and|but|while|whereas|against|than|to|with|from)\b")


def _of_a_clause(
    before: str, places: tuple[str, ...], own: str
) -> re.Match[str] | None:
    """Find the place with which a later clause begins, if it does not name its own."""
    found = _later(places).match(before)
    return None if found and says(found["rest"], (own,)) else found


def _told_of(entry: SmallPrint, found: re.Match[str]) -> bool:
    """Tell whether a place may be told of a figure that is of another.

    What came from a place may be told of one by a figure that is read off as well.
    """
    counts, place = f"{entry.counts} {entry.population}", found[1]
    if " from " in f" {found[0]}" and says(folded(counts), (place,)):
        return True
    return _computes(entry, place)


def _computes(entry: SmallPrint, place: str) -> bool:
    """Tell whether a computed figure counts a place: "need in Ashby over Ely"."""
    computed = isinstance(entry, FigureEntry) and bool(entry.formula)
    counts = f"{entry.counts} {entry.population}"
    return computed and way_of(counts, (place,)) is Way.SAID


_SOMEWHERE = (
    r"(?:in|across|within|throughout) (?P<place>(?:(?:North|South|East|West|Greater|New"
    r"|St|Upper|Lower|Inner|Outer|Central) )?[A-Z][a-z]{3,}"
    r"(?: (?:upon|under|on|and) [A-Z][a-z]+| [A-Z][a-z]{2,})*)(?![\w’'])"
)
_BEHIND_IT = Late(rf"^(?: [a-z'’-]+){{0,5}}? {_SOMEWHERE}")
_BEFORE_IT = Late(rf"(?:^|[a-z]+ ){_SOMEWHERE}(?: [a-z]+){{0,7}} $")
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
def _were_in(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place of a part, behind its whole: "of the births were in Ashby"."""
    where = _in_any(places, "in")
    return re.compile(rf"^of [^,;:()]*? (?:were|was|are|is|lived?|born) {where}")


@lru_cache(maxsize=8)
def _leading(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place with which a sentence begins: "In England there were"."""
    which = "in|across|within|throughout|in the (?:[a-z-]+ ){1,3}of"
    return re.compile("^" + _in_any(places, which))


@lru_cache(maxsize=8)
def _later(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place with which a later clause begins: "...; in Wales it is"."""
    begins = r"^.*(?:[,;:] |(?:^|[;:,–—-] )(?:and|but|while|whereas),? )"
    where = _in_any(places, "in|across|within|throughout")
    return re.compile(begins + where + r"(?P<rest>,?[^,;:]{0,60})$")


@lru_cache(maxsize=8)
def _subject(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place of what a claim is said of: "deaths in England have been"."""
    where = _in_any(places, "in|across|within|throughout")
    said = r"(?:(?:is|are|was|were|has|have|had|be|been|also|now|still) ?)*"
    more = r"(?: [\w-]+){0,5}?"
    return re.compile(rf"(?:^|[,;:] )(?:[\w-]+ ){{1,10}}?{where}{more} ?{said}$")


@lru_cache(maxsize=8)
def _owner(places: tuple[str, ...]) -> re.Pattern[str]:
    """Match the place whose values they are: "Bradford's thefts", "Bradford had"."""
    which = "|".join(map(re.escape, places))
    return re.compile(
        rf"^(?:the )?({which})"
        rf"(?:'s (?:[\w-]+ ){{1,7}}?|(?: {_SITE})?(?: alone)?(?= (?:{_HAS})\b) )"
        r"(?:[\w-]+ ?){0,4}$"
    )


_HAS = (
    "accounts|accounted|contributed|provided|held|drew|had|has|saw|spent|recorded"
    "|received|lost|sold|paid|employed|enrolled|taught"
)
_SITE = "(?:campus|site|centre|office|branch|depot|hospital|school|station|college)"
_NATIONAL = Late(r"^(nationally|nationwide|across the country|in the country)\b")
"""What is said of a whole country."""


def place_of(area: str) -> str:
    """Give an `area` as places are compared: "Borough of Thornby" in small letters."""
    return folded(area).removeprefix("the ")


def titled(place: str) -> str:
    """Write a folded place as a name."""
    small = {"and", "of", "the", "upon"}
    words = (word if word in small else word.capitalize() for word in place.split())
    return "UK" if place == "uk" else " ".join(words)


def elsewhere(named: str, own: str) -> bool:
    """Tell whether two places are surely not the same."""
    nations = _nations(named), _nations(own)
    if all(nations):
        return nations[0] != nations[1]
    return not (says(own, (named,)) or says(named, (own,)))


def _nations(place: str) -> frozenset[str]:
    """Give the nations of the United Kingdom that a place names."""
    found = (parts for name, parts in _NATIONS.items() if says(place, (name,)))
    return frozenset().union(*found)
