"""No two things with one id, among whatever a reference could mean."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from brief import rules
from brief.content.models.implications import InstrumentList
from brief.content.models.manuscript import Paragraph
from brief.content.requirements.case import Case
from brief.findings import Finding, Place


class Named(NamedTuple):
    """A thing with an id: what it is in words, the id, where it is."""

    what: str
    id: str
    place: Place


def _written(case: Case) -> Iterator[Named]:
    """Give what manuscripts name: sections, paragraphs, facts."""
    for section in case.sections():
        yield Named("section", section.id, section.place)
        for block in section.blocks:
            if isinstance(block, Paragraph):
                yield Named("paragraph", block.id, block.place)
    for fact in case.brief.factsheet.facts if case.brief.factsheet else ():
        yield Named("fact", fact.id, fact.place)


def _shown(case: Case) -> Iterator[Named]:
    """Give exhibits, grids and pillars."""
    exhibits = case.brief.exhibits.exhibits if case.brief.exhibits else {}
    for name, exhibit in exhibits.items():
        yield Named("exhibit", name, exhibit.place)
    if grids := case.brief.grids:
        for grid in grids.grids:
            yield Named("grid", grid.id, grid.at("id"))
        for pillar in grids.pillars:
            yield Named("pillar", pillar.id, pillar.at("id"))


def _instruments(what: str, listed: InstrumentList | None) -> Iterator[Named]:
    if listed:
        yield Named(f"list of {what}", listed.id, listed.at("id"))
        for one in listed.instruments:
            yield Named("instrument", one.id, one.at("id"))


def _legal(case: Case) -> Iterator[Named]:
    """Give what legal.yaml names."""
    if legal := case.brief.legal:
        yield from _instruments("statutes", legal.statutes)
        yield from _instruments("treaties", legal.treaties)
        for duty in legal.duties:
            yield Named("duty", duty.id, duty.at("id"))
        for one in legal.monitor:
            yield Named("monitoring", one.id, one.at("id"))


def _asked(case: Case) -> Iterator[Named]:
    """Give what financial.yaml and recommendations.yaml name."""
    if money := case.brief.financial:
        yield Named("financial statement", money.id, money.at("id"))
        for one in (*money.direct_costs, *money.savings, *money.funding_at_risk):
            yield Named("amount", one.id, one.at("id"))
    sheet = case.brief.recommendations
    for asked in sheet.recommendations if sheet else ():
        yield Named("recommendation", asked.id, asked.at("id"))


def _referable(case: Case) -> Iterator[Named]:
    """Give all that share the one space of ids that cross-references use."""
    for names in (_written, _shown, _legal, _asked):
        yield from names(case)


def _sources(case: Case) -> Iterator[Named]:
    for source in case.brief.sources.references:
        yield Named("source", source.id, source.at("id"))


def _boards(case: Case) -> Iterator[Named]:
    for board in case.brief.organisation.boards:
        yield Named("board", board.id, board.at("id"))


def _kinds(case: Case) -> Iterator[Named]:
    for one in case.brief.further.implications if case.brief.further else ():
        yield Named("implication", one.kind, one.at("kind"))


def _items(case: Case) -> Iterator[Named]:
    for one in case.brief.meeting.agenda:
        yield Named("agenda item", one.item, one.at("item"))


def _briefs(case: Case) -> Iterator[Named]:
    for one in case.brief.meeting.agenda:
        yield Named("brief on the agenda", one.brief or "", one.at("brief"))


_SPACES: tuple[Callable[[Case], Iterator[Named]], ...] = (
    _referable,
    _sources,
    _boards,
    _kinds,
    _items,
    _briefs,
)
"""Spaces of names: within each, a name may stand once."""


def ids_differ(case: Case) -> Iterator[Finding]:
    """Two things never have one id; the finding names both places."""
    for space in _SPACES:
        first: dict[str, Named] = {}
        for one in space(case):
            before = first.setdefault(one.id, one)
            if one.id and before is not one:
                message = f"{one.what} `{one.id}` has the id of another {before.what}"
                if one.what != before.what:
                    message = f"{one.what} `{one.id}` has the id of a {before.what}"
                hint = f"the {before.what} is at {before.place}; change one of them"
                yield rules.DUPLICATE_ID.at(one.place, message, hint)


def ids_with_a_letter(case: Case) -> Iterator[Finding]:
    """An id is no bare number: paragraphs without an id are known by theirs."""
    for one in _referable(case):
        if one.id.isdigit():
            message = f"the id `{one.id}` of this {one.what} is a bare number"
            hint = (
                f"numbers move; write a word, such as `{one.what.split()[0]}-{one.id}`"
            )
            yield rules.WRONG_NAME.at(one.place, message, hint)
