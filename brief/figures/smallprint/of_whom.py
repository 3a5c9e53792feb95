"""Whom a claim's own words count, and of whom a share is said.

In "[412 volunteers](fig:staff)" the noun stands within the claim; in "[38%](fig:x) of
residents" it is that of the base, and in "[five](fig:visits,people) visits for every
member" each figure has its own. Only nouns that the brief itself declares of another
figure are taken for others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from brief.content.models.brief import Brief
from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import is_person, plural, singular
from brief.figures.people import is_somebody, names_people
from brief.figures.series_declared import declared, series_stated
from brief.figures.smallprint.alike import told_alike
from brief.figures.smallprint.beside import are_people
from brief.figures.smallprint.counted_words import (
    STOPPING,
    is_plural,
    noun_of_counts,
    phrase_of,
)
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.deeds import does
from brief.figures.smallprint.harmed import as_persons
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import StatedSeries, figures_of
from brief.figures.smallprint.turned import RATIO
from brief.figures.units import Kind
from brief.figures.wording import Found, find
from brief.figures.wording import Kind as Said
from brief.figures.wording.late import Late
from brief.findings import Finding

SHARES = frozenset({Said.PERCENT, Said.FRACTION, Said.SHARE})
COUNTED_BY = frozenset({Said.NUMBER, Said.MAGNITUDE})
_BY_EACH = Late(
    r"\b(?:per|(?:for|to) (?:each|every)) (?:[\d,]+ )?(?P<noun>(?:[a-z'-]+ ?){1,3})"
)
_ONE_SEX = frozenset("man woman boy girl".split())
_THINGS = frozenset(
    "household home dwelling family visit complaint library loan fire building school"
    " ward district council needle call trip journey incident appointment".split()
)
"""What is counted is no person: "1,836 people" are no 1,836 households."""

NOUNS = 5
"""Words among which the noun of a number stands: "29 library staff"."""


class _Counted(NamedTuple):
    """What a figure or a series counts: in its words, and each word in the singular.

    `told` are the words without those of the name, `heads` the nouns alone, and
    `population` is the noun of those of whom it is: residents, of whom some died.
    `names` are the nouns by which the figure declares that they may be called.
    """

    name: str
    counts: str
    own: frozenset[str]
    told: frozenset[str]
    heads: frozenset[str]
    population: str = ""
    names: frozenset[str] = frozenset()


class Part(NamedTuple):
    """Words that say whom a number counts, and the figures that they may be of."""

    words: str
    of: tuple[_Counted, ...]
    each: bool = False

    @property
    def own(self) -> frozenset[str]:
        """Give all words that say what is counted, names among them."""
        return frozenset[str]().union(*(one.own for one in self.of))

    @property
    def told(self) -> frozenset[str]:
        """Give the words that say what is counted, without names."""
        return frozenset[str]().union(*(one.told for one in self.of))

    @property
    def heads(self) -> frozenset[str]:
        """Give the nouns counted, without those that define them."""
        return frozenset[str]().union(*(one.heads for one in self.of))

    @property
    def populations(self) -> frozenset[str]:
        """Give the nouns of those of whom the figures are."""
        return frozenset(one.population for one in self.of)


@dataclass(frozen=True, slots=True)
class Kinds:
    """Nouns in the singular that a brief counts; a series counts those of no figure.

    `sorting` are the words that stand before them, with the nouns that each sorts:
    "accidental" sorts fires alone, "library" stands before staff and members alike.
    `people` are all who are named in what is counted, or of whom it is counted.
    """

    nouns: Mapping[str, Figure | None]
    sorting: Mapping[str, frozenset[str]]
    people: frozenset[str] = frozenset()


def kinds_of(brief: Brief, figures: Mapping[str, Figure]) -> Kinds:
    """Give the nouns that figures count, in the singular, each with a figure of it."""
    kinds: dict[str, Figure | None] = {}
    for figure in figures.values():
        for noun in _nouns_of(figure):
            kinds.setdefault(noun, figure)
    for name in series_stated(brief):
        if noun := noun_of_counts(declared(brief, name).counts):
            kinds.setdefault(noun, None)
    told = (f"{x.entry.counts} {x.entry.population}" for x in figures.values())
    people = frozenset(filter(names_people, _in_words(*told)))
    return Kinds(kinds, _sorting(figures), people)


def _nouns_of(figure: Figure) -> Iterator[str]:
    """Give the nouns of a figure's unit and of what it counts."""
    unit = figure.unit
    things = unit.kind is Kind.PLAIN and not unit.currency and unit.dimensions
    if things and not unit.is_time:
        yield unit.head.rpartition(" ")[2]
    if noun := noun_of_counts(figure.entry.counts):
        yield noun


def of_whom(
    scope: Scope, figures: Mapping[str, Figure], kinds: Kinds
) -> Iterator[Finding]:
    """Find claims whose own words count others than their figures do."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    if claim is None or not 0 < len(named) <= 2 or len(named) != len(claim.targets):
        return
    found = (
        _misnamed(scope, claim, part, kinds)
        for part in parts_told(scope, claim, named, figures)
    )
    yield from [one for one in found if one][:1]


def of_whom_series(stated: StatedSeries, kinds: Kinds) -> Iterator[Finding]:
    """Find numbers of a series whose own words count others than it does."""
    scope, claim = stated.scope, stated.scope.one.quantity.claim
    part = series_told(stated)
    wrong = _misnamed(scope, claim, part, kinds) if claim and part else None
    if wrong:
        yield wrong


def series_told(stated: StatedSeries) -> Part | None:
    """Give the words that say whom a plain number of a series counts, or None."""
    scope, entry = stated.scope, stated.entry
    claim = scope.one.quantity.claim
    found = number_of(claim.text) if claim else None
    if claim is None or found is None or stated.unit:
        return None
    if found.meaning.kind not in COUNTED_BY or found.meaning.unit:
        return None
    told = _in_words(entry.counts, entry.population, *entry.population_names)
    own = told | _in_words(stated.name.replace("-", " "))
    heads = frozenset({noun_of_counts(entry.counts)})
    counted = _Counted(stated.name, entry.counts, own if told else told, told, heads)
    return Part(behind_number(scope, claim), (counted,))


def _misnamed(
    scope: Scope,
    claim: Claim,
    part: Part,
    kinds: Kinds,
) -> Finding | None:
    """Tell of words that count others, if they do."""
    part = part._replace(words=as_persons(part.words, part.of[-1].counts))
    wrong = _wrong(part, kinds) or _other_sort(part, kinds)
    if not wrong:
        return None
    counted, other = part.of[-1], kinds.nouns.get(wrong)
    hint = other_meant(claim.text, other) if other else ""
    hint = hint or f"say what it counts: {counted.counts}"
    return counts_not(scope, claim, counted, plural(wrong), hint)


def parts_told(
    scope: Scope, claim: Claim, named: Sequence[Figure], figures: Mapping[str, Figure]
) -> Iterator[Part]:
    """Part the words of a claim by the figure whose counted things they name."""
    found = number_of(claim.text)
    if found is None:
        return
    words = behind_number(scope, claim)
    first, last = named[0], named[-1]
    two = len(named) == 2
    if found.meaning.kind in SHARES and words.startswith("of "):
        base = (last,) if two else (*_base(first, figures), first)
        yield Part(words.removeprefix("of "), tuple(map(_counted, base)))
    elif found.meaning.kind in COUNTED_BY:
        each = _BY_EACH.search(words)
        if each and (two or " per " in first.unit.written):
            yield Part(_each_noun(each["noun"]), (_counted(last),), each=True)
        behind = words[: each.start()] if two and each else words
        # said of a part: "[2,310] of the incidents were fires"
        part_of = words.startswith("of ") or does(scope.before, words)
        if not (found.meaning.unit or part_of) and first.unit.kind is Kind.PLAIN:
            whose = (first,) if two and each else named
            yield Part(behind, tuple(map(_counted, whose)))
    elif " per " in first.unit.written and not two:
        each = _BY_EACH.search(folded(f"{claim.text} {scope.after}"))
        if each:
            yield Part(_each_noun(each["noun"]), (_counted(first),), each=True)


def behind_number(scope: Scope, claim: Claim) -> str:
    """Give what stands behind a claim's first number, within the claim and after it."""
    found = number_of(claim.text)
    inside = folded(claim.text[found.end :]) if found else ""
    return f"{inside} {scope.after}".strip()


@lru_cache(maxsize=1024)
def number_of(text: str) -> Found | None:
    """Give the first quantity of a claim's words."""
    return next(iter(find(text)), None)


def _each_noun(words: str) -> str:
    """Give the things of which there is one each, in the plural: "every member"."""
    told = words.split()
    end = next((at for at, word in enumerate(told) if word in STOPPING), len(told))
    first, space, last = " ".join(told[:end]).rpartition(" ")
    return f"{first}{space}{plural(last)}"


def _base(figure: Figure, figures: Mapping[str, Figure]) -> tuple[Figure, ...]:
    """Give the figure that a share is of, where a formula names it."""
    ratio = RATIO.fullmatch(figure.entry.formula)
    return (figures[ratio[2]],) if ratio and ratio[2] in figures else ()


def _wrong(part: Part, kinds: Kinds) -> str:
    """Give the noun, in the singular, that none of the figures counts, or nothing."""
    own = part.own
    noun = _noun(part.words, kinds)
    noun = "" if told_alike(noun, own) else noun
    if not own or not noun or noun in _TIMES or noun in own:
        beside = is_somebody(noun) and noun != "person" and part.heads - {noun}
        theirs = noun in part.heads | {x for x in part.populations if are_people(x)}
        theirs = theirs or any(
            noun in one.names or _sorts(noun, one) for one in part.of
        )
        return noun if noun in own and beside and not theirs else ""
    if noun in _THINGS and noun not in kinds.nouns:
        return noun if "person" in own or any(map(is_person, own)) else ""
    each_once = _EACH_ONCE.match(part.words) and part.heads & _THINGS
    persons = {one for one in part.told if is_person(one) and not each_once}
    if are_people(noun) and not persons and "person" not in own:
        return noun if part.heads & _THINGS or _are_others(noun, part, kinds) else ""
    general = noun == "person" or ("person" in own and not persons)
    if is_person(noun) and general:
        return ""
    counted = (noun in kinds.nouns and noun != "person") or _are_times(noun, part)
    if counted or (part.each and noun in ANYBODY):
        return noun
    return noun if is_person(noun) and own & _ONE_SEX else ""


def _are_others(noun: str, part: Part, kinds: Kinds) -> bool:
    """Tell whether people are told of what is counted, and is no case of theirs."""
    cases = any(map(is_somebody, part.heads))
    others = noun in kinds.nouns and noun != "person" and not cases
    return others or _EACH_ONCE.match(part.words) is not None


def _are_times(noun: str, part: Part) -> bool:
    """Tell whether "2,100 occasions" is told of so many people."""
    return noun in _TIMES_OF_IT and all(map(names_people, part.heads - {""}))


_TIMES_OF_IT = frozenset({"occasion"})


def _sorts(noun: str, counted: _Counted) -> bool:
    """Tell whether a noun stands before the one that it sorts: "women prisoners"."""
    heads = "|".join(re.escape(plural(one)) for one in counted.heads if one)
    return bool(re.search(rf"\b{plural(noun)} (?:{heads})\b", folded(counted.counts)))


_EACH_ONCE = Late(r"(?:different|individual|separate|distinct|unique) ")
"""What says that nobody is counted twice."""

ANYBODY = frozenset("resident inhabitant citizen population taxpayer".split())
"""Those whom a place has, whatever is counted."""

_TIMES = frozenset("second minute hour day week month quarter year time".split())


def _noun(words: str, kinds: Kinds) -> str:
    """Give the singular of the noun that a number counts: "library staff were"."""
    told = told_apart(words)
    told = told[1:] if told[:1] and told[0] in _THE else told
    for word in told[:NOUNS]:
        if word in STOPPING or not word[0].isalpha():
            return ""
        one = singular(word)
        known = one in kinds.nouns or one in _THINGS | _TIMES_OF_IT or is_somebody(one)
        if known and is_plural(word):
            return one
    return ""


def told_apart(text: str) -> list[str]:
    """Give the words and the marks of a text, as they are compared."""
    return re.findall(r"[\w'-]+|[^\w\s]", folded(text))


def _other_sort(part: Part, kinds: Kinds) -> str:
    """Give what another figure of the same things counts: "accidental fires".

    Only a word of its `counts` that stands before the noun sorts them.
    """
    own = part.own
    told = re.findall(r"[a-z’'-]+", folded(part.words))[:NOUNS]
    for at, word in enumerate(told):
        noun = singular(word)
        if word in STOPPING:
            return ""
        if noun not in own or not is_plural(word):
            continue
        sorts = {one[:_STEM] for one in own}
        before = [one for one in told[:at] if one[:_STEM] not in sorts]
        known = kinds.sorting
        wrong = next((one for one in before if known.get(one) == frozenset({noun})), "")
        return f"{wrong} {noun}" if wrong else ""
    return ""


_STEM = 6
"""So many letters tell words of one root: "deliberate", "deliberately"."""


def _sorting(figures: Mapping[str, Figure]) -> Mapping[str, frozenset[str]]:
    """Give the words that stand before what figures count, and the nouns of each."""
    known: dict[str, frozenset[str]] = {}
    for figure in figures.values():
        told = phrase_of(figure.entry.counts)
        for word in told[:-1]:
            known[word] = known.get(word, frozenset()) | {singular(told[-1])}
    return known


_THE = frozenset("the all these those its their our both".split())


def _counted(figure: Figure) -> _Counted:
    """Give what a figure counts; without words of its own it says nothing."""
    entry, written = figure.entry, figure.unit.written
    told = _in_words(entry.counts, entry.population, *entry.population_names)
    if not told:
        return _Counted(figure.name, written, told, told, told)
    told |= _in_words(written)
    own = told | _in_words(figure.name.replace("_", " "))
    per = written.rpartition(" per ")[2] if " per " in written else ""
    heads = frozenset((*_nouns_of(figure), singular(per)))
    whom = noun_of_counts(entry.population)
    names = frozenset(map(noun_of_counts, entry.population_names))
    return _Counted(figure.name, entry.counts or written, own, told, heads, whom, names)


def _in_words(*told: str) -> frozenset[str]:
    """Give the words of what is told, in the singular."""
    return frozenset(map(singular, re.findall(r"[a-z'-]+", folded(" ".join(told)))))
