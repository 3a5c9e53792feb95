"""What a claim's own words name beside it, against what its figure declares.

"[2,383](fig:deaths) births in Wales in 2015" has the right number of other things, in
another place, at another time. Only words that stand directly behind a claim of one
figure are looked at, and only names that the brief itself declares, the nations of the
United Kingdom, and a short table of kinds that are mistaken for one another.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from brief.content.models.brief import Brief
from brief.figures.ledger import Figure
from brief.figures.nouns import is_person, plural, singular
from brief.figures.smallprint.alike import told_alike
from brief.figures.smallprint.dated import dated
from brief.figures.smallprint.deeds import does
from brief.figures.smallprint.denied import denied
from brief.figures.smallprint.harmed import as_persons
from brief.figures.smallprint.named import confused
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.placed import placed, places_of
from brief.figures.smallprint.scope import folded, says
from brief.figures.smallprint.stated import StatedFigure, StatedSeries, finding
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import POPULATION_MISNAMED

_MISTAKEN = (
    ("births", "deaths", "injuries"),
    ("men", "women"),
    ("boys", "girls"),
    ("males", "females"),
    ("offences", "offenders"),
    ("arrests", "charges", "convictions", "cautions"),
    ("admissions", "discharges", "attendances"),
    ("employees", "employers"),
    ("tenants", "landlords"),
    ("homes", "households"),
    ("applications", "offers"),
)
"""Kinds of things that are mistaken for one another, and are counted apart."""

STOPS: frozenset[str] = frozenset(
    "in of for among from by to at on with within across between during over per each"
    " every a an the was were is are had have has who that which whose and or but than"
    " as since until not no died live lived".split()
)
"""Words with which what is counted is over."""


@dataclass(frozen=True, slots=True)
class Names:
    """The kinds that the figures of a brief count, and the places it declares."""

    kinds: Mapping[str, Figure]
    places: tuple[str, ...]


def names_of(brief: Brief, figures: Mapping[str, Figure]) -> Names:
    """Gather the names that a brief's figures, series and tables declare."""
    kinds: dict[str, Figure] = {}
    for figure in figures.values():
        for kind in _kinds_of(figure):
            kinds.setdefault(folded(kind), figure)
    series = brief.figures.series.values()
    entries = (*(one.entry for one in figures.values()), *series)
    return Names(kinds, places_of(entries, brief.tables.values()))


def _kinds_of(figure: Figure) -> tuple[str, ...]:
    """Give the names of what a figure counts."""
    return (*_unit_names(figure), *figure.entry.population_names)


def _unit_names(figure: Figure) -> tuple[str, ...]:
    """Name the things that a figure counts, if it counts things."""
    unit = figure.unit
    counts = unit.kind is Kind.PLAIN and not unit.currency and len(unit.dimensions) > 0
    if not counts or any(
        noun == "time" for noun, power in unit.dimensions if power > 0
    ):
        return ()
    return (plural(unit.head),)


def beside(stated: StatedFigure, names: Names) -> Iterator[Finding]:
    """Find what the words beside a claim name otherwise than its figure does."""
    claim = stated.scope.one.quantity.claim
    if claim is None or len(claim.targets) != 1:
        return
    yield from _kind(stated, names)
    yield from _money(stated)
    yield from placed(stated, names.places)
    yield from dated(stated)
    counts, unit = stated.entry.counts, stated.figure.unit
    some = unit.kind is Kind.PLAIN and not unit.currency and _SOME.search(counts)
    if counts and (unit.kind is Kind.PERCENT or some):
        yield from denied(stated, _own(stated.figure))


_SOME = Late(r"\b(?:who|that|which)\b")
"""A count of those who do: "offences that led to a charge"."""


def beside_series(stated: StatedSeries, names: Names) -> Iterator[Finding]:
    """Find what the words beside a claim name otherwise than its series does."""
    yield from placed(stated, names.places)
    claim, entry = stated.scope.one.quantity.claim, stated.entry
    share = claim is not None and _A_SHARE.search(claim.text)
    if share and stated.unit == "percent" and entry.counts:
        counted = (entry.counts, entry.population, *entry.population_names)
        yield from denied(stated, folded(" ".join(counted)))


_A_SHARE = Late(r"^(?:[a-z]+ ){0,3}[\d.,]+ ?(?:%|per ?cent)$", re.IGNORECASE)
"""A value by itself, of which what is behind it is said: "91.6%"."""


# ---------------------------------------------------------------- of what


def _kind(stated: StatedFigure, names: Names) -> Iterator[Finding]:
    """Find words that count another kind of thing."""
    own = _own(stated.figure)
    head = _head(stated)
    if not own or not head or says(head, stated.entry.population_names):
        return
    after = stated.scope.after
    harmed = as_persons(after, stated.entry.counts) != after
    if harmed or _is_part_of(stated) or does(stated.scope.before, head):
        return
    wrong = (
        _other_unit(head, stated.figure, names, of_it=_ends_in_its_unit(stated))
        or _other_kind(head, own, names)
        or _mistaken(head, own)
        or _of_one_sex(head, own, stated.figure)
        or (_measured(head, own) if _unit_names(stated.figure) else "")
    )
    other = names.kinds.get(folded(wrong))
    known = other in stated.twins and any(confused(stated))
    general = wrong not in _ONE_SEX and _as_people(wrong, stated.figure)
    alike = told_alike(singular(wrong), frozenset(map(singular, own.split())))
    if wrong and not (known or general or alike):
        told = _counts(stated.figure)
        message = f"states “{stated.name}”, which counts {told}, and not {wrong}"
        hint = other_meant(stated.scope.one.quantity.words, other) if other else ""
        yield finding(stated, POPULATION_MISNAMED, message, hint)


def _ends_in_its_unit(stated: StatedFigure) -> bool:
    """Tell whether a claim ends in what its figure counts, and goes on with "of"."""
    claim, units = stated.scope.one.quantity.claim, _unit_names(stated.figure)
    ends = folded(claim.text).endswith(units) if claim and units else False
    return ends and stated.scope.after.startswith("of ")


def _is_part_of(stated: StatedFigure) -> bool:
    """Tell whether others are only the whole: "[2,310] of the incidents were fires"."""
    whole, verb, rest = stated.scope.after.partition(" were ")
    return bool(
        verb and whole.startswith("of ") and says(rest, _kinds_of(stated.figure))
    )


_CURRENCY = Late(r"[£$€]|\dp\b|\b(?:pounds?|pence|p|gbp|euros?|dollars?)\b")


def _money(stated: StatedFigure) -> Iterator[Finding]:
    """Find sums of money that are stated as a number of things: "2.3 million trees"."""
    claim = stated.scope.one.quantity.claim
    head = _head(stated)
    said = claim.text.lower() if claim else ""
    things = head.partition(" ")[0] or said.rpartition(" ")[2]
    plain = things.endswith("s") and things.isalpha() and things not in _SCALES
    near = f"{stated.scope.before[-2:]}{said} {head}"
    if stated.figure.unit.currency and plain and not _CURRENCY.search(near):
        message = f"states “{stated.name}”, which is money, and not {things}"
        yield finding(stated, POPULATION_MISNAMED, message, "write the sign: £")


_SCALES = frozenset(
    {"millions", "billions", "thousands", "times", "costs", "is", "was"}
)


def _own(figure: Figure) -> str:
    """Give all that a figure says of what it counts, folded; empty if it is silent."""
    entry = figure.entry
    counted = " ".join((entry.counts, entry.population, *entry.population_names))
    units = _unit_names(figure)
    if not (units or entry.counts.strip()):
        return ""
    told = (counted, *units, *map(singular, units), figure.unit.written)
    return folded(" ".join((*told, figure.name.replace("_", " "))))


def _head(stated: StatedFigure) -> str:
    """Give the words that say what the claim counts: "opiate users", "of visits"."""
    words = stated.scope.after.removeprefix("of ").split()
    if words and words[0] in {"the", "all", "these", "those", "its", "their", "our"}:
        words = words[1:]
    end = next((at for at, word in enumerate(words) if word in STOPS), len(words))
    return " ".join(words[: min(end, 4)])


def _other_unit(head: str, figure: Figure, names: Names, *, of_it: bool) -> str:
    """Give the unit of another figure that stands where this one's own would.

    Behind its own unit it is `of_it`: "15,200 releases of prisoners".
    """
    first, own = head.partition(" ")[0], {*map(folded, _kinds_of(figure))}
    other = names.kinds.get(first)
    if not _unit_names(figure) or other is None or says(head, own) or of_it:
        return ""
    same = own & {*map(folded, _kinds_of(other))} or _based(first, figure)
    return first if first in map(folded, _unit_names(other)) and not same else ""


def _based(noun: str, figure: Figure) -> bool:
    """Tell whether a rate is for so many of a noun: "550 per 1,000 children"."""
    base = figure.unit.written.rpartition(" per ")[2] if figure.unit.each != 1 else ""
    return noun in base.split()


_MEASURES = frozenset(
    "miles mile metres metre kilometres km yards feet inches acres hectares tonnes tons"
    " litres gallons kilograms kg grams hours minutes days weeks months years".split()
)


def _measured(head: str, own: str) -> str:
    """Give a unit of measure that stands behind a number of other things."""
    first = head.partition(" ")[0]
    return (
        first if first in _MEASURES and not says(own, (first, singular(first))) else ""
    )


def _other_kind(head: str, own: str, names: Names) -> str:
    """Give a kind that another figure counts and this one never speaks of."""
    for kind in sorted(names.kinds, key=len, reverse=True):
        if says(head, (kind,)):
            same = (kind, singular(kind), *_kinds_of(names.kinds[kind]))
            return "" if says(own, same) else kind
    return ""


def _mistaken(head: str, own: str) -> str:
    """Give a kind that is often mistaken for what this figure counts."""
    for kinds in _MISTAKEN:
        wrong = says(head, kinds)
        theirs = tuple(one for one in kinds if one != wrong)
        if wrong and says(own, theirs) and not says(own, (wrong, singular(wrong))):
            return wrong
    return ""


_ONE_SEX = frozenset("men women boys girls males females".split())
_OF_A_SEX = Late(
    r"(?:\b(?:wo)?m[ae]n\b|\b(?:boy|girl|male|female|mother|father|husband|wife|wives"
    r"|widow|son|daughter)s?\b|\b(?:mat|pat)ern|pregnan|birth|menopaus|miscarr|abortion"
    r"|cervi|ovar|breast|prostat|testic|gyn)"
)
"""Words of a figure that may be of one sex alone: "patients with prostate cancer"."""


def _of_one_sex(head: str, own: str, figure: Figure) -> str:
    """Give the sex of which people are told whose figure says nothing of it."""
    first = head.partition(" ")[0]
    told = folded(" ".join((own, figure.entry.area, *figure.entry.phrases)))
    people = are_people(figure.unit.head) and not _OF_A_SEX.search(told)
    return first if people and first in _ONE_SEX else ""


def _as_people(kind: str, figure: Figure) -> bool:
    """Tell whether people are spoken of, in general or of a kind, and counted so."""
    person = singular(kind)
    if person == "person" and figure.unit.head in _OF_ONE_PERSON:
        return True
    general = "person" in {person, figure.unit.head}
    return general and are_people(person) and are_people(figure.unit.head)


_OF_ONE_PERSON = frozenset({"death", "fatality", "casualty", "injury"})
"""What befalls one person each: "119 people died" counts deaths."""


def are_people(noun: str) -> bool:
    """Tell whether a singular noun counts persons, of a kind or of any."""
    return noun == "person" or is_person(noun)


def _counts(figure: Figure) -> str:
    """Say what a figure counts."""
    return figure.entry.counts or " ".join(_unit_names(figure))
