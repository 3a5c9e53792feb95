"""The small print of what exhibits draw: a row of a figure, a chart of a series.

Its words are those of the row's label, then of the exhibit's subtitle, title,
alternative and source line, then of the headings above it. What its own label says goes
first; a title that says the opposite of its subtitle is found.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from brief.content.models.brief import Brief
from brief.content.models.exhibit import Exhibit, ExhibitRow
from brief.content.models.figure import Qualifier, SmallPrint
from brief.content.models.prose import ClaimKind
from brief.content.walk import Passage
from brief.figures.ledger import Figure
from brief.figures.series_declared import path_of
from brief.figures.smallprint.heads import Heads
from brief.figures.smallprint.hedged import ESTIMATED, UNSURE
from brief.figures.smallprint.named import name_at, right_name, wrong_names
from brief.figures.smallprint.phrases import all_places, stands
from brief.figures.smallprint.qualified import SHORT, how_to_say
from brief.figures.smallprint.said import Way, denied, of_others, way_of
from brief.figures.smallprint.scope import Line
from brief.figures.smallprint.stated import twins
from brief.figures.wording import find
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Approx, Bound
from brief.findings import Finding, Place
from brief.rules import (
    HEDGE_LOST,
    POPULATION_LOST,
    POPULATION_MISNAMED,
    QUALIFIER_LOST,
)
from brief.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Shown:
    """An exhibit where a document prints it: its title, and the headings above it."""

    exhibit: Exhibit
    passage: Passage
    heads: tuple[str, ...]

    @property
    def captions(self) -> tuple[str, ...]:
        """Give the words of the exhibit, subtitle and title first."""
        one = self.exhibit
        said = (one.subtitle, one.title, one.alternative, one.source)
        return tuple(str(prose) for prose in said if prose)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What one exhibit draws of one figure or series, in one document.

    `labels` are its own words, and `beside` those of the exhibit's other rows.
    """

    target: tuple[ClaimKind, str]
    entry: SmallPrint
    words: str
    place: Place
    shown: Shown
    labels: tuple[str, ...]
    beside: tuple[str, ...] = ()
    twins: tuple[Figure, ...] = ()

    @property
    def passage(self) -> Passage:
        """Give where it is printed."""
        return self.shown.passage

    @property
    def own(self) -> tuple[str, ...]:
        """Give all its words, its labels first, without the headings above it."""
        return (*self.labels, *self.shown.captions)

    def found(self, rule: Rule, message: str, hint: str) -> Finding:
        """Make a finding at what is drawn."""
        name = self.target[1]
        return rule.at(self.place, f"“{self.words}” draws “{name}”{message}", hint)


def drawn_in(
    brief: Brief, walked: Sequence[Passage], figures: Mapping[str, Figure], heads: Heads
) -> Iterator[Drawn]:
    """Give what every printed exhibit draws."""
    exhibits, same = brief.exhibits.exhibits if brief.exhibits else {}, twins(figures)
    for passage in walked:
        name = passage.id.removeprefix("x-")
        if passage.where == f"exhibit {name}, title" and name in exhibits:
            above = tuple(map(str, heads.headings_above(passage)))
            shown = Shown(exhibits[name], passage, above)
            for row in shown.exhibit.rows:
                if row.figure in figures:
                    twin = same.get(row.figure, ())
                    yield _row(row, figures[row.figure], shown, twin)
            yield from _series(brief, shown)


def _row(
    row: ExhibitRow, figure: Figure, shown: Shown, same: tuple[Figure, ...]
) -> Drawn:
    """Give one labelled figure of an exhibit."""
    label, target = str(row.label), (ClaimKind.FIGURE, figure.name)
    beside = tuple(str(one.label) for one in shown.exhibit.rows if one is not row)
    place = row.at("label")
    return Drawn(target, figure.entry, label, place, shown, (label,), beside, same)


def _series(brief: Brief, shown: Shown) -> Iterator[Drawn]:
    """Give the series that an exhibit draws, if `figures.yaml` speaks of it."""
    data = shown.exhibit.data
    for name, entry in brief.figures.series.items() if data else ():
        if data and data.table == path_of(name):
            table = brief.tables.get(data.table)
            columns = table.columns if table and not data.series else ()
            labels = (*(str(one.label) for one in data.series), *columns)
            words, target = labels[0] if labels else name, (ClaimKind.SERIES, name)
            place = shown.exhibit.at("data")
            yield Drawn(target, entry, words, place, shown, labels)


def lost_of_drawn(drawn: Drawn) -> Iterator[Finding]:
    """Find what an exhibit has lost of what must travel with what it draws."""
    for check in (_population, _misnamed, _confused, _qualifiers, _hedge):
        yield from check(drawn)


_WHERE = "in the row's label, or in the title, subtitle or alternative of its exhibit"


def _population(drawn: Drawn) -> Iterator[Finding]:
    """Find rows that do not say of whom they are."""
    names = drawn.entry.population_names
    for text in (*drawn.own, *drawn.shown.heads):
        tokens = Line(text).tokens
        if any(not of_others(tokens, one) for one in all_places(tokens, names)):
            return
    if names:
        message, hint = " and does not say of whom", f"say “{names[0]}” {_WHERE}"
        yield drawn.found(POPULATION_LOST, message, hint)


def _misnamed(drawn: Drawn) -> Iterator[Finding]:
    """Find a name that the population must not be given, over a row or in it."""
    entry = drawn.entry
    for text in (*drawn.own, *drawn.shown.heads):
        line = Line(text)
        names = {name_at(line, one, entry) for one in wrong_names(line, entry)}
        theirs = {one for one in names if stands(" ; ".join(drawn.beside), (one,))}
        right = text not in drawn.labels and stands(text, entry.population_names)
        for wrong in () if right else sorted(names - theirs):
            where = "" if text in drawn.labels else ", as the words over it say"
            message = f", which is not of “{wrong}”{where}"
            yield drawn.found(POPULATION_MISNAMED, message, right_name(entry, wrong))
            return


def _confused(drawn: Drawn) -> Iterator[Finding]:
    """Find a row that is labelled with the population of a figure of its value."""
    label = drawn.labels[0] if drawn.labels else ""
    for twin in drawn.twins:
        wrong = stands(label, twin.entry.population_names)
        if wrong and not stands(label, drawn.entry.population_names):
            message = (
                f", and “{wrong}” are those of “{twin.name}”, which has the same value"
            )
            hint = f"name the figure {twin.name} if that one is meant"
            yield drawn.found(POPULATION_MISNAMED, message, hint)


# ---------------------------------------------------------------- qualifiers, hedges

_OF_A_YEAR = Late(r"(?:in|during|for) ((?:19|20)\d\d(?:/\d\d)?)")
"""What a label says without its preposition: "2016"."""


def _qualifiers(drawn: Drawn) -> Iterator[Finding]:
    """Find rows that have lost a qualifier, unless a fact sheet may drop it."""
    short = drawn.passage.document in SHORT
    for one in drawn.entry.qualifiers:
        way = _way(drawn, one)
        if way is Way.AGAINST or (way is Way.NOTHING and not (one.may_drop and short)):
            against = ", and its words say otherwise" if way is Way.AGAINST else ""
            message, hint = f" without “{one.says}”{against}", how_to_say(one, _WHERE)
            yield drawn.found(QUALIFIER_LOST, message, hint)


def _way(drawn: Drawn, one: Qualifier) -> Way:
    """Tell how the words of a row say a qualifier."""
    phrases = (one.says, *one.alternatives)
    years = [found[1] for it in phrases if (found := _OF_A_YEAR.fullmatch(it))]
    spoken_of = [way_of(text, (*phrases, *years)) for text in drawn.own]
    labels = spoken_of[: len(drawn.labels)]
    for ways in (labels, spoken_of):
        if Way.AGAINST in ways and (ways is spoken_of or Way.SAID not in ways):
            return Way.AGAINST
        if Way.SAID in ways:
            return Way.SAID
    above = (way_of(head, phrases) for head in drawn.shown.heads)
    return next((way for way in above if way is not Way.NOTHING), Way.NOTHING)


def _hedge(drawn: Drawn) -> Iterator[Finding]:
    """Find estimates that are drawn as if they were known."""
    entry = drawn.entry
    if not (entry.estimate or entry.hedges):
        return
    hedges = entry.hedges or UNSURE
    told = any(_tells(text, hedges) for text in drawn.own)
    about = not entry.hedges and any(map(_approximates, drawn.own))
    above = any(_tells(text, entry.hedges or ESTIMATED) for text in drawn.shown.heads)
    if not (told or about or above):
        hint = f"say “{(entry.hedges or ('an estimate',))[0]}” {_WHERE}"
        yield drawn.found(HEDGE_LOST, ", an estimate, as if it were exact", hint)


def _tells(text: str, hedges: Sequence[str]) -> bool:
    tokens = Line(text).tokens
    return any(not denied(tokens, one) for one in all_places(tokens, hedges))


def _approximates(text: str) -> bool:
    """Tell whether a text states a number that is about right."""
    return any(
        one.meaning.approx not in {Approx.NONE, Approx.EXACT}
        or one.meaning.bound is not Bound.NONE
        for one in find(text)
    )
