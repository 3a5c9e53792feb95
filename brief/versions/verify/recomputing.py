"""Every figure of frozen records worked out again, and every claim held to it again.

Only what the records hold is used: entries, tables, counts and house style. A figure is
compared in its full value and in both its printed forms, a claim in its verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from pydantic import ValidationError

from brief import rules
from brief.content.models.figure import FigureEntry
from brief.content.models.organisation import HouseStyle
from brief.content.models.prose import ClaimKind
from brief.content.models.table import Cell, Table
from brief.figures import wording
from brief.figures.assemble import assemble
from brief.figures.evaluate import evaluate
from brief.figures.saying import plain
from brief.figures.series import series_of
from brief.figures.stating import judged
from brief.figures.wording import Judgement, Profile, Verdict
from brief.figures.wording.profile import UnknownSettingError
from brief.findings import Finding, Place, Stop
from brief.frozen.records import BANDS, first_page

if TYPE_CHECKING:
    from brief.figures.ledger import Figure as Computed
    from brief.frozen.records import Claim, Figure, Records
    from brief.frozen.records import Table as Kept


class Unusable(ValueError):
    """Records that nothing can be worked out from, and why."""


def recomputed(records: Records) -> Mapping[str, Computed]:
    """Work every figure out again from what the records hold; raises Unusable."""
    try:
        entries = {
            one.name: FigureEntry.model_validate(one.entry) for one in records.figures
        }
        style = HouseStyle.model_validate(
            {key: one for key, one in records.style.items() if key != BANDS}
        )
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(one) for one in first["loc"])
        raise Unusable(f"“{where}”: {first['msg'].lower()}") from None
    tables = {path: _table(path, one) for path, one in records.tables.items()}
    figures, _ = assemble(evaluate(entries, tables), style, {}, _bands(records))
    return figures


def _bands(records: Records) -> Profile:
    """Give the wording profile that claims were held by; raises Unusable."""
    given = records.style.get(BANDS, {})
    if not isinstance(given, Mapping):
        message = f"“{BANDS}”: not a table of settings"
        raise Unusable(message)
    try:
        return Profile.of(given)
    except UnknownSettingError as wrong:
        raise Unusable(str(wrong)) from None


def figure_findings(
    records: Records, figures: Mapping[str, Computed], place: Place
) -> Iterator[Finding]:
    """Say which figures are not what their rules give."""
    for one in records.figures:
        found = figures[one.name]
        for was, now in _compared(one, found):
            if was != now:
                message = (
                    f"“{one.name}” is given as {was}; worked out again it is {now}"
                )
                yield rules.LEDGER_FIGURE.at(place, message, _rule(one))
                break


def _compared(one: Figure, found: Computed) -> Iterator[tuple[str, str]]:
    value = "" if found.value is None else str(found.value)
    yield one.value or "nothing", value or "nothing"
    yield one.printed, plain(found.printed)
    yield one.exact, plain(found.exact)
    yield one.unit, found.unit.written


def _rule(figure: Figure) -> str:
    """Say how a figure comes about."""
    if figure.formula:
        return f"its formula: {figure.formula}"
    return "it is an input" if figure.is_input else "it is read from a table"


def claim_findings(
    records: Records, figures: Mapping[str, Computed], path: str, target: str
) -> Iterator[Finding]:
    """Say which claims are not what the records say of them."""
    for claim in records.claims:
        found = _held(claim, records, figures)
        if found.verdict.value != claim.verdict:
            at = Place(path, page=first_page(claim.pages, target))
            said = f"“{claim.words}” ({claim.document}, {claim.where})"
            message = f"{said} is {found.verdict.value}: {plain(found.reason)}"
            hint = f"its ledger calls it {claim.verdict}"
            yield rules.LEDGER_CLAIM.at(at, message, hint)


def _held(claim: Claim, records: Records, figures: Mapping[str, Computed]) -> Judgement:
    """Hold a claim to what it states; one that states nothing known is not checked."""
    match claim.states:
        case ClaimKind.FIGURE:
            return _to_figures(claim, figures)
        case ClaimKind.COUNT:
            return _to_count(claim, records)
        case ClaimKind.SERIES:
            return _to_series(claim, records)
    return _unheld(f"nothing is known of “{claim.states}”")


def _unheld(reason: str) -> Judgement:
    return Judgement(Verdict.NOT_CHECKED, reason)


def _to_figures(claim: Claim, figures: Mapping[str, Computed]) -> Judgement:
    them = tuple(figures[name] for name in claim.targets if name in figures)
    if len(them) != len(claim.targets) or not them:
        return _unheld("its ledger has no such figure")
    if any(one.value is None for one in them):
        return _unheld("its figure has no value")
    return judged(claim.words, them, claim.before, claim.after, suggesting=False)


def _to_count(claim: Claim, records: Records) -> Judgement:
    (name, *_) = (*claim.targets, "")
    if name not in records.counts:
        return _unheld("its ledger counts no such thing")
    return wording.judge_count(
        claim.words,
        records.counts[name],
        before=claim.before,
        after=claim.after,
        profile=_bands(records),
    )


def _to_series(claim: Claim, records: Records) -> Judgement:
    (name, *_) = (*claim.targets, "")
    table = records.tables.get(f"data/{name}.csv")
    if table is None:
        return _unheld("its ledger has no such series")
    try:
        series = series_of(_table(f"data/{name}.csv", table))
    except (Stop, IndexError):
        return _unheld("its series cannot be read")
    return wording.judge_series(
        claim.words,
        series.points,
        unit=series.unit,
        before=claim.before,
        after=claim.after,
        profile=_bands(records),
    )


def _table(path: str, kept: Kept) -> Table:
    """Give a table that was kept as the figures room reads it."""
    rows = tuple(tuple(Cell(text=cell) for cell in row) for row in kept.rows)
    return Table(path=path, columns=kept.columns, rows=rows)
