"""Words that sort what a figure counts, where a claim has others in their place.

"418 deliberate fires" are no accidental fires, "the capital budget" is no revenue
budget, and "mobile libraries" are no branch libraries. Only what stands where a word of
the figure's own `counts` would stand is held to it: "418 serious accidental fires" are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from brief.content.models.brief import Brief
from brief.content.models.figure import SmallPrint
from brief.content.models.prose import Claim
from brief.figures.ledger import Figure
from brief.figures.nouns import plural, singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.counted_words import counted_phrase, phrase_of
from brief.figures.smallprint.counts_not import counts_not
from brief.figures.smallprint.of_whom import NOUNS, behind_number, told_apart
from brief.figures.smallprint.other_meant import other_meant
from brief.figures.smallprint.scope import BREAK, Scope, folded
from brief.figures.smallprint.stated import StatedSeries, figure_alone
from brief.figures.wording.late import Late
from brief.findings import Finding

_STEM = 5
"""So many letters tell words of one root: "deliberate", "deliberately"."""

_SORTING_NOTHING = frozenset(
    """
    while although though whereas when where brought carried saw handled served drew
    total overall combined whole entire full net gross annual yearly monthly weekly
    daily average mean median typical usual local national regional borough county
    city town district parish council authority trust force service services force's
    police public such other others further more fewer additional extra new newer
    old older different separate individual distinct various current latest recent
    present previous former future first second third final initial main major minor
    key big biggest large larger largest small smaller smallest high higher highest
    low lower lowest greater lesser good better best bad worse worst actual real
    estimated approximate approved agreed recorded reported attended registered
    known confirmed completed existing identified received handled logged given made
    counted published quoted stated eligible relevant same these those all both our
    their its his her your any some no only just about around over under nearly
    almost roughly exactly successful vital valued precious costly needless
    avoidable tragic sad serious single people's year's million billion thousand
    hundred dozen it they we this that which who what
    """.split()
)
"""Words before a noun that sort nothing out, or that any figure may be given."""


class _Sorted(NamedTuple):
    """What is counted: the noun, the words that sort it, and all words it may have."""

    name: str
    counts: str
    noun: str
    sorts: tuple[str, ...]
    own: frozenset[str]


def sorts(
    scope: Scope, figures: Mapping[str, Figure], brief: Brief
) -> Iterator[Finding]:
    """Find claims of one figure whose words sort otherwise what it counts."""
    claim, figure = scope.one.quantity.claim, figure_alone(scope, figures)
    if claim and figure and not figure.entry.population_names:
        told = (figure.unit.written, *_common(brief))
        counted = _of(figure.name, figure.entry, told)
        found = tuple(_sorted_otherwise(scope, claim, counted))
        yield from found or _unsorted(scope, claim, counted, figures)


def sorts_series(stated: StatedSeries, brief: Brief) -> Iterator[Finding]:
    """Find claims of a series whose words sort otherwise what it counts."""
    claim = stated.scope.one.quantity.claim
    counted = claim and any(char.isdigit() for char in claim.text)
    if claim and (counted or _NUMBER_OF.search(stated.scope.before)):
        of = _of(stated.name, stated.entry, (stated.unit, *_common(brief)))
        yield from _sorted_otherwise(stated.scope, claim, of)


_NUMBER_OF = Late(r"\bnumber of (?:[a-z-]+ ){1,2}[a-z-]+s\b")
"""What names the things of a series whose claim has no number of its own."""


def _common(brief: Brief) -> tuple[str, ...]:
    """Give what stands before any noun of a brief: whose it is, and of what."""
    return (brief.organisation.name, str(brief.sheet.title))


def _of(name: str, entry: SmallPrint, told: tuple[str, ...]) -> _Sorted:
    """Give what a figure or a series counts."""
    phrase = phrase_of(entry.counts) or counted_phrase(entry.counts)
    while phrase and _DONE.fullmatch(phrase[-1]):
        phrase = phrase[:-1]
    words = (entry.counts, entry.population, *entry.population_names, entry.area)
    own = _roots(*words, *told, name.replace("_", " ").replace("-", " "))
    sorting = tuple(_root(word) for word in phrase[:-1] if is_sort(word))
    noun = singular(phrase[-1]) if phrase else ""
    return _Sorted(name, entry.counts, noun, sorting, own)


_DONE = Late(r"\w{2,}ed|paid|spent|made|held|kept|taken|given|seen|lost|sold")
"""What was done, behind the noun of what is counted: "average price paid"."""


def _roots(*told: str) -> frozenset[str]:
    return frozenset(map(_root, re.findall(r"[a-z'-]+", folded(" ".join(told)))))


def _root(word: str) -> str:
    return singular(word)[:_STEM]


def _sorted_otherwise(
    scope: Scope, claim: Claim, counted: _Sorted
) -> Iterator[Finding]:
    """Tell of a word that stands where one of the figure's own would."""
    if not counted.sorts:
        return
    behind = behind_number(scope, claim).removeprefix("of ")
    before = _PARTED.split(BREAK.split(scope.before)[-1])[-1]
    said = _said(told_apart(behind)[:NOUNS], counted.noun)
    said = said or _said(told_apart(before)[-_MANY:], counted.noun)
    elsewhere = _roots(scope.sentence, *map(folded, scope.governing))
    if _others(said, counted, elsewhere):
        wrong = " ".join((*said, _as_counted(counted)))
        these = "these are" if wrong.endswith(plural(counted.noun)) else "this is"
        hint = f"say it of {counted.counts}, or say in `counts` that {these} {wrong}"
        yield counts_not(scope, claim, counted, wrong, hint)


def _as_counted(counted: _Sorted) -> str:
    """Give the noun of what is counted in its own number: "traffic", "fires"."""
    alone = re.search(rf"\b{re.escape(counted.noun)}\b", folded(counted.counts))
    return counted.noun if alone else plural(counted.noun)


def _unsorted(
    scope: Scope, claim: Claim, counted: _Sorted, figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Tell of a part given the name of the whole: "418 fires" of accidental fires.

    Only where another figure counts the whole, and no word near tells them apart.
    """
    if not counted.sorts or {*counted.sorts} & _roots(scope.reach):
        return
    behind = _WHOLE.sub("", behind_number(scope, claim)).partition(" ")[0].strip(".,;:")
    label = re.search(r"([a-z]+)(?:,|:| –)$", scope.before)
    named = behind, label[1] if label and not behind else ""
    if counted.noun not in map(singular, named):
        return
    if whole := next((x for x in figures.values() if _is_whole(x, counted)), None):
        hint = f"{other_meant(claim.text, whole)}, or say which"
        yield counts_not(scope, claim, counted, whole.entry.counts, hint)


_WHOLE = Late(r"^(?:of )?(?:(?:all|the|our|these|those) )*")


def _is_whole(figure: Figure, part: _Sorted) -> bool:
    """Tell whether a figure counts what another counts a sort of, and no other sort."""
    counts = figure.entry.counts
    phrase = phrase_of(counts)
    if not phrase or singular(phrase[-1]) != part.noun or figure.name == part.name:
        return False
    told = {word for word in folded(counts).split() if word.isalpha() and is_sort(word)}
    told -= {*phrase[-1:], *STOPS}
    return not told or {*map(_root, told)} <= part.own - {*part.sorts}


def _others(said: tuple[str, ...], counted: _Sorted, elsewhere: frozenset[str]) -> bool:
    """Tell whether words stand in the place of those that sort what is counted.

    All of them do, or one among as many: "deliberate dwelling fires" of accidental.
    """
    own = counted.sorts
    foreign = [_root(word) not in counted.own for word in said]
    if len(said) == len(own) and len(own) > 1 and foreign.count(True) == 1:
        lost = own[foreign.index(True)]
        rest = all(
            _root(one) == mine
            for one, mine in zip(said, own, strict=True)
            if mine != lost
        )
        return rest and lost not in elsewhere
    return bool(said) and all(foreign) and not elsewhere & {*own}


_PARTED = Late(r"[,()]")
_MANY = 8
"""Words before a number among which its noun stands."""


def _said(words: list[str], noun: str) -> tuple[str, ...]:
    """Give the words that sort the noun as it is said: "deliberate" of fires."""
    ends = [at for at, word in enumerate(words) if singular(word) == noun]
    if not ends:
        return ()
    start = ends[-1]
    while start and words[start - 1][0].isalpha() and words[start - 1] not in STOPS:
        start -= 1
    sorting = (one for one in words[start : ends[-1]] if is_sort(one))
    return tuple(sorting)


def is_sort(word: str) -> bool:
    """Tell whether a word before a noun sorts what it names."""
    return word not in _SORTING_NOTHING and not word.endswith(("ly", "'s", "s'"))
