"""What befell those whom an exhibit draws, held to what its words say of it.

"People killed on the roads" stands over no chart of those killed or seriously injured,
and "Cyclists killed" over none of people: the subtitle, the labels, and a title that
states nothing of its own are read.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from brief.content.models.brief import Brief
from brief.content.models.exhibit import Exhibit
from brief.content.models.prose import Claim
from brief.content.walk import Passage, pieces
from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.series_declared import path_of
from brief.figures.smallprint.befallen import SERIOUS, Fates, fates_of, is_told, said_in
from brief.figures.smallprint.scope import folded
from brief.findings import Finding
from brief.rules import POPULATION_MISNAMED


def befallen_shown(
    brief: Brief, walked: Sequence[Passage], figures: Mapping[str, Figure]
) -> Iterator[Finding]:
    """Find exhibits told of others than those whom they draw as hurt."""
    exhibits = brief.exhibits.exhibits if brief.exhibits else {}
    whose = {noun for one in figures.values() for noun in _population(one)}
    for name in dict.fromkeys(
        one.id.removeprefix("x-")
        for one in walked
        if one.where == f"exhibit {one.id.removeprefix('x-')}, title"
    ):
        if name in exhibits:
            yield from _told_of_others(brief, exhibits[name], figures, whose)


def _population(figure: Figure) -> tuple[str, ...]:
    """Give the noun of those of whom a figure is, in the singular."""
    words = folded(figure.entry.population).split()
    return (singular(words[-1]),) if words else ()


def _told_of_others(
    brief: Brief, shown: Exhibit, figures: Mapping[str, Figure], whose: set[str]
) -> Iterator[Finding]:
    """Tell of the first words of an exhibit that say what it does not draw."""
    drawn = tuple(_drawn(brief, shown, figures))
    own = {fates for one in drawn for fates in fates_of(one)}
    if not own:
        return
    serious = any(SERIOUS.search(folded(one)) for one in drawn)
    nouns = frozenset(singular(word) for one in drawn for word in folded(one).split())
    for key, words in _words(shown):
        text = folded(words)
        for said in said_in(text):
            before = text[: said.start].split()[-1:]
            noun = singular(before[0]) if before else ""
            whom = noun if noun in whose - nouns else ""
            if whom or not _is_any(said.fates, own, serious=serious):
                wrong = f"{before[0]} {said.words}" if whom else said.words
                right = next(one for one in drawn if fates_of(one))
                message = f"“{words}” says “{wrong}”, and the exhibit draws “{right}”"
                hint = f"say “{right}”, or draw what the words name"
                yield POPULATION_MISNAMED.at(shown.at(key), message, hint)
                return


def _is_any(said: Fates, own: set[Fates], *, serious: bool) -> bool:
    """Tell whether words say any of what is drawn, or all of it."""
    every = frozenset[str]().union(*own)
    return any(is_told(said, one, serious=serious) for one in (*own, every))


def _drawn(
    brief: Brief, shown: Exhibit, figures: Mapping[str, Figure]
) -> Iterator[str]:
    """Give what an exhibit draws: what its figures and its series count, its columns.

    A column of a series that says itself what it counts is none of its own words.
    """
    for row in shown.rows:
        if row.figure in figures:
            yield figures[row.figure].entry.counts
    if data := shown.data:
        for name, entry in brief.figures.series.items():
            if data.table == path_of(name) and entry.counts:
                yield entry.counts
                return
        table = brief.tables.get(data.table)
        named = data.columns or (table.columns if table else ())
        yield from (one.column for one in data.series) if data.series else named


def _words(shown: Exhibit) -> Iterator[tuple[str, str]]:
    """Give the words of an exhibit that are held to what it draws, with their key."""
    if shown.subtitle:
        yield "subtitle", str(shown.subtitle)
    if not any(isinstance(one, Claim) for one in pieces(shown.title)):
        yield "title", str(shown.title)
    if shown.data:
        yield from (("data", str(one.label)) for one in shown.data.series)
