"""Claims of a series, held to its values over their periods."""

from __future__ import annotations

from dataclasses import replace

from brief.content.models.figure import SeriesEntry
from brief.content.nearest import did_you_mean
from brief.figures import wording
from brief.figures.fitting import fitting
from brief.figures.for_the_better import as_it_moved
from brief.figures.held import Held, Known, before_it, checked_as, unchecked, wordless
from brief.figures.how_long import as_it_took
from brief.figures.ledger import WITHOUT_VALUE
from brief.figures.month_of_series import in_its_month, other_month
from brief.figures.roundabout import as_occasions
from brief.figures.saying import plain
from brief.figures.sentences import Stating
from brief.figures.series import Series, series_of
from brief.figures.series_declared import (
    declared,
    other_rate,
    path_of,
    unit_of,
    without_base,
)
from brief.figures.wording import Judgement, Profile, Verdict
from brief.figures.wording.context.noted import unframed
from brief.figures.wording.judging.holding import quoted_as
from brief.findings import Cause, Place, Stop
from brief.rules import CLAIM_TARGET


def held_to_series(stating: Stating, known: Known) -> Held:
    """Hold words to a series of values over periods."""
    claim = stating.claim
    try:
        series = _points(stating, known)
    except Stop as stop:
        reason = stop.findings[0].message
        return unchecked(stating, claim.text or WITHOUT_VALUE, reason, *stop.findings)
    if not claim.text:
        return wordless(stating)
    entry = declared(known.brief, claim.targets[-1])
    if month := other_month(stating, entry):
        wrong = f"“{claim.text}” is not true: it is told of {month}."
        return checked_as(stating, claim.text, Judgement(Verdict.FALSE, wrong))
    return _judged(in_its_month(stating, entry), series, entry, known)


def _judged(stating: Stating, series: Series, entry: SeriesEntry, known: Known) -> Held:
    """Judge words of a series, with what would be true instead."""
    claim, before = stating.claim, before_it(stating, entry)
    head = unit_of(known.brief.tables[path_of(claim.targets[-1])])

    def moved(text: str) -> str:
        return as_it_took(as_it_moved(text, entry.better), entry.counts, head)

    def judge(text: str) -> Judgement:
        return wording.judge_series(
            moved(plain(text)),
            series.points,
            unit=series.unit,
            before=before,
            after=stating.after,
            profile=known.bands,
        )

    def is_true(offer: str) -> bool:
        return judge(offer).verdict is Verdict.TRUE

    told = without_base(moved(as_occasions(plain(claim.text))), entry)
    around = (
        without_base(moved(unframed(stating.lead)), entry),
        without_base(moved(stating.rest), entry),
    )
    judgement = _in_its_sentence(judge(told), told, around, (series, known.bands))
    judgement = quoted_as(judgement, told, plain(claim.text))
    rate = other_rate(told, series, entry)
    if rate and is_true(told.replace(rate, "").strip()):
        reason = f"it says so many {rate}, and this is the value of a whole year"
        wrong = f"“{claim.text}” is not true: {reason}."
        judgement = Judgement(Verdict.FALSE, wrong)
    offers = fitting(claim.text, judgement.suggest, before, stating.after, is_true)
    return checked_as(stating, claim.text, replace(judgement, suggest=offers))


def _in_its_sentence(
    found: Judgement,
    text: str,
    around: tuple[str, str],
    held_to: tuple[Series, Profile],
) -> Judgement:
    """Judge words of a series by a time that their sentence tells of them as well.

    What is not true as it stands may be true of a time told far off; what is true may
    not be so of the year that stands right beside it.
    """
    true, (series, bands) = found.verdict is Verdict.TRUE, held_to
    again = wording.judge_beside if true else wording.judge_elsewhere
    said = again(text, series.points, around, unit=series.unit, profile=bands)
    if said is None or said.verdict is Verdict.NOT_CHECKED:
        return found
    return found if said.verdict is Verdict.TRUE and true else said


def _points(stating: Stating, known: Known) -> Series:
    """Read the periods and values of a series; raises Stop."""
    tables = known.brief.tables
    names = {path.removeprefix("data/").removesuffix(".csv"): path for path in tables}
    (*_, name) = stating.claim.targets
    if len(stating.claim.targets) != 1 or name not in names:
        message = f"there is no series “{name}”: no table data/{name}.csv"
        hint = did_you_mean(name, names)
        missing = f"{known.brief.folder}/data/{name}.csv"
        cause = Cause(Place(missing), "a table that is not there")
        if f"data/{name}.csv" in known.brief.unread:
            cause = Cause.unread(missing)
        raise Stop([CLAIM_TARGET.at(stating.claim.place, message, hint, cause)])
    table = tables[names[name]]
    if len(table.columns) < 2:
        message = f"{names[name]} has no column of values beside its periods"
        raise Stop([CLAIM_TARGET.at(stating.claim.place, message)])
    return series_of(table)
