"""What a figure bears on, before anybody edits: figures, sentences, printed pages.

With a value, the brief is computed as if the figure had it, and set against itself as
it stands; without one, what states the figure is only named.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import TYPE_CHECKING

from brief.build.checking import computed
from brief.content.walk import passages as passages_of
from brief.document.freezing import frozen
from brief.figures.compute import compute
from brief.figures.sentences import statings
from brief.figures.series_declared import path_of
from brief.figures.series_told import values_of
from brief.figures.wording import Verdict
from brief.findings import Finding, Stop, errors
from brief.versions import shelf
from brief.versions.diff import compared
from brief.versions.diff.changes import (
    ClaimChange,
    ClaimKind,
    FigureChange,
    FigureKind,
    Party,
)
from brief.versions.diff.claims import Finder, place_of
from brief.versions.diff.figures import below, in_order
from brief.versions.diff.sentences import (
    NUMBER_OF_FACT,
    numbered,
    passages,
    sentences,
)
from brief.versions.diff.text import documents
from brief.versions.rewriting import alternatives
from brief.versions.series import edited_by_hand, series_asked
from brief.versions.setting import Setting, asked, setting_of, with_value

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figures
    from brief.frozen.records import Claim, Figure, Records
    from brief.versions.shelf import Release

ABOUT_CLAIMS = frozenset({"claim-wording", "claim-not-checked", "claim-misleading"})
"""Findings that say of a claim what is said of it here as well."""


FIGURES, SERIES = "fig", "series"
"""What a claim states, as its record says it."""


@dataclass(frozen=True, slots=True)
class Printed:
    """Where a release prints a figure or one that follows; `page` is 0 where unknown.

    `how` is "stated", or "exhibit" or "annex" for a figure that is shown.
    """

    release: str
    meeting: str
    withdrawn: bool
    document: str
    where: str
    page: int
    figure: str
    how: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Impact:
    """What a figure or a series bears on.

    `figures` begins with the figure itself, and the others follow in the order in which
    they are worked out. `found` is what else `brief check` would find. Of a series,
    `table` is the file of its `values`, `figures` are those that are read from there,
    and `exhibits` are drawn from it.
    """

    brief: str
    figure: str
    value: str
    figures: tuple[FigureChange, ...]
    claims: tuple[ClaimChange, ...]
    printed: tuple[Printed, ...]
    found: tuple[Finding, ...] = ()
    table: str = ""
    values: tuple[str, ...] = ()
    exhibits: tuple[str, ...] = ()


def impact(root: Path, name: str, text: str) -> Impact:
    """Tell what FIGURE, FIGURE=VALUE or SERIES bears on; raises Stop."""
    brief, figures, found = computed(root, name)
    if series := series_asked(brief, figures, text):
        if asked(text)[1] is not None:
            raise Stop([edited_by_hand(brief, series)])
        printed = tuple(_printed(root, name, frozenset({series}), SERIES))
        return replace(_of_series(brief, figures, series), printed=printed)
    setting = setting_of(brief, figures, text)
    before = frozen(brief, figures)
    if setting.value is None:
        made = _without_value(brief, setting, before)
    else:
        made = _with_value(brief, figures, setting, found)
    names = frozenset({setting.figure.name, *dependents(setting.figure.name, before)})
    printed = tuple(_printed(root, name, names))
    return replace(made, printed=printed)


def dependents(name: str, records: Records) -> tuple[str, ...]:
    """Name the figures that are worked out from one, in the order of computing."""
    figures = {one.name: one for one in records.figures}
    return tuple(one for one in in_order(figures) if name in below(one, figures))


# ---------------------------------------------------------------- with a value


def _with_value(
    brief: Brief, figures: Figures, setting: Setting, found: Iterable[Finding]
) -> Impact:
    """Set the brief as if the figure had its value against the brief as it stands."""
    changed = with_value(brief, setting)
    then_figures, after_found = compute(changed)
    before = frozen(brief, figures)
    after = frozen(changed, with_alternatives(changed, figures, then_figures))
    now, then = Party("now", "work tree"), Party("then", "work tree")
    changes, _ = compared(brief.name, (now, before), (then, after))
    claims = tuple(one for one in changes.claims if one.kind in _TOLD)
    return Impact(
        brief=brief.name,
        figure=setting.figure.name,
        value=setting.written,
        figures=changes.figures,
        claims=claims,
        printed=(),
        found=tuple(_new(found, after_found, then_figures)),
    )


def with_alternatives(brief: Brief, was: Figures, now: Figures) -> Figures:
    """Offer, for each claim that is false now, what its numerals would say as well."""
    clauses = {id(one.claim): one for one in statings(passages_of(brief))}
    claims = []
    for before, after in zip(was.claims, now.claims, strict=True):
        if after.verdict is Verdict.FALSE and after.figures:
            stating = clauses[id(after.claim)]
            beside = (stating.before, stating.after)
            words = alternatives(after.text, before.figures, after.figures, beside)
            claims.append(replace(after, suggest=words or after.suggest))
        else:
            claims.append(after)
    return replace(now, claims=tuple(claims))


_TOLD = frozenset(
    {
        ClaimKind.NOW_FALSE,
        ClaimKind.STILL_FALSE,
        ClaimKind.UNCHECKED,
        ClaimKind.STILL_TRUE,
        ClaimKind.REWORDED,
    }
)


def _new(
    before: Iterable[Finding], after: Iterable[Finding], figures: Figures
) -> Iterator[Finding]:
    """Give errors that are new, and are not about a claim that is told of."""
    known = {(one.rule, one.where) for one in before}
    claims = {one.claim.place for one in figures.claims}
    for one in errors(after):
        about = one.rule in ABOUT_CLAIMS or one.where in claims
        if (one.rule, one.where) not in known and not about:
            yield one


# ---------------------------------------------------------------- without one


def _without_value(brief: Brief, setting: Setting, records: Records) -> Impact:
    """Name what states a figure, or one that follows from it, as it stands."""
    name = setting.figure.name
    follow = dependents(name, records)
    figures = {one.name: one for one in records.figures}
    told = [_named(figures[name], FigureKind.MOVED)]
    told += [_named(figures[one], FigureKind.FOLLOWS, name) for one in follow]
    names = frozenset({name, *follow})
    return Impact(
        brief=brief.name,
        figure=name,
        value="",
        figures=tuple(told),
        claims=tuple(_stated(records, names)),
        printed=(),
    )


def _of_series(brief: Brief, figures: Figures, name: str) -> Impact:
    """Name what states a series, and the figures that are read from its table."""
    records, path = frozen(brief, figures), path_of(name)
    known = {one.name: one for one in records.figures}
    read = [
        figure
        for figure, entry in brief.figures.figures.items()
        if entry.query and entry.query.table == path
    ]
    told = [_named(known[one], FigureKind.MOVED) for one in read]
    return Impact(
        brief=brief.name,
        figure=name,
        value="",
        figures=tuple(told),
        claims=tuple(_stated(records, frozenset({name}), SERIES)),
        printed=(),
        table=f"{brief.folder}/{path}",
        values=tuple(values_of(brief, name)),
        exhibits=tuple(
            exhibit
            for exhibit, entry in (
                brief.exhibits.exhibits if brief.exhibits else {}
            ).items()
            if entry.data and entry.data.table == path
        ),
    )


def _named(figure: Figure, kind: FigureKind, because: str = "") -> FigureChange:
    return FigureChange(
        name=figure.name,
        kind=kind,
        measure=str(figure.entry.get("counts", "")),
        unit=figure.unit,
        old_printed=figure.printed,
        old_exact=figure.exact,
        old_value=figure.value,
        because=(because,) if because else (),
    )


def _stated(
    records: Records, names: frozenset[str], states: str = FIGURES
) -> Iterator[ClaimChange]:
    """Give each claim of some figures or series, in its sentence."""
    anchors = numbered(records.words)
    for document in documents(records):
        finder = Finder(sentences(passages(records.words, document), anchors))
        for one in records.claims:
            own = one.document == document and one.states == states
            if own and names & set(one.targets):
                yield _claim(one, finder, names)


def _claim(claim: Claim, finder: Finder, names: frozenset[str]) -> ClaimChange:
    sentence = finder.of(claim)
    return ClaimChange(
        kind=ClaimKind.STILL_TRUE,
        document=claim.document,
        targets=claim.targets,
        old_words=claim.words,
        new_words=claim.words,
        old_sentence=sentence.text if sentence else claim.clause,
        new_sentence=sentence.text if sentence else claim.clause,
        new_spot=place_of(claim),
        old_verdict=claim.verdict,
        new_verdict=claim.verdict,
        moved=tuple(one for one in claim.targets if one in names),
    )


# ---------------------------------------------------------------- in print


def _printed(
    root: Path, name: str, names: frozenset[str], states: str = FIGURES
) -> Iterator[Printed]:
    """Give every place of every release that prints one of some figures or series."""
    for version in shelf.versions(root, name):
        yield from printed_in(shelf.load(root, name, version), names, states)


def printed_in(
    release: Release, names: frozenset[str], states: str = FIGURES
) -> Iterator[Printed]:
    """Give every place of one release that prints one of some figures or series."""
    card, gone = release.card, release.withdrawn is not None
    about = (card.version, card.meeting, gone)
    for one in release.records.claims:
        own = one.targets if one.states == states else ()
        for figure in (each for each in own if each in names):
            where = one.where.removesuffix(NUMBER_OF_FACT)
            yield Printed(
                *about, one.document, where, one.page, figure, "stated", one.words
            )
    for shown in release.records.showings if states == FIGURES else ():
        if shown.figure in names:
            yield Printed(
                *about,
                shown.document,
                shown.where,
                shown.page,
                shown.figure,
                shown.how,
            )


def as_record(made: Impact) -> dict[str, object]:
    """Give an impact as `--json` prints it."""
    record = {**asdict(made), "found": [one.as_json() for one in made.found]}
    return {"format": 1, **record}
