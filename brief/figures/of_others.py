"""Words that are false of a share, and true of what is left of the whole.

"Six out of seven found nothing" is true of the others where the figure is the one in
seven that found something: a share of the others needs a figure of its own.
"""

from __future__ import annotations

from dataclasses import replace

from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.stating import judged
from brief.figures.units import Kind, read_unit
from brief.figures.wording import Judgement, Verdict, read
from brief.figures.wording import Kind as Family

_OF_A_PART = frozenset({Family.PERCENT, Family.FRACTION, Family.SHARE, Family.COUNTED})


def told_of_others(
    found: Judgement, text: str, figure: Figure, before: str, after: str
) -> Judgement:
    """Say so where words hold, and hold closely, of all but what a figure counts."""
    if found.verdict is Verdict.TRUE and not found.warning:
        return found
    others = _others(figure)
    meaning = read(text, before=before, after=after) if others else None
    if others is None or meaning is None or meaning.kind not in _OF_A_PART:
        return found
    again = judged(text, (others,), before, after, suggesting=False)
    if again.verdict is not Verdict.TRUE or again.warning:
        return found
    told = (
        f"it would be true of the others, all but what “{figure.name}” counts: if they"
        f" are meant, give them a figure, `formula: 1 - {figure.name}`"
    )
    suggest = () if meaning.amount else found.suggest
    if found.warning:
        warning = f"{found.warning.rstrip('.')}; {told}"
        return replace(found, warning=warning, suggest=suggest)
    says, mark, known = found.reason.rstrip(".").partition("; the figure")
    reason = f"{says}; {told}{mark}{known}."
    return replace(found, reason=reason, suggest=suggest)


def is_of_others(text: str, figure: Figure, before: str) -> bool:
    """Tell whether words alone, without what stands behind them, hold of the others."""
    others = _others(figure)
    if others is None:
        return False
    again = judged(text, (others,), before, "", suggesting=False)
    return again.verdict is Verdict.TRUE and not again.warning


def as_of_others(claim: CheckedClaim) -> CheckedClaim:
    """Give a claim whose sentence says that it is of the others as true, and warn.

    "60% had none" is right where 40% had some; it still has no figure of its own.
    """
    figure, *whole = claim.figures
    reason = f"it is of the others, all but what “{figure.name}” counts"
    share = " / ".join((figure.name, *(one.name for one in whole)))
    told = f"{reason}: give them a figure of their own, `formula: 1 - {share}`"
    return replace(
        claim, verdict=Verdict.TRUE, reason=f"{reason}.", suggest=(), warning=told
    )


def share_of(figures: tuple[Figure, ...]) -> Figure | None:
    """Give the share that the first of two counts is of the second, as a figure."""
    if len(figures) != _PAIR:
        return None
    (part, top), (whole, bottom) = ((one, one.value) for one in figures)
    alike = part.unit.written == whole.unit.written
    if not alike or part.unit.kind is Kind.PERCENT or not (top and bottom):
        return None
    shares = (top, bottom)
    return replace(part, value=top / bottom, unit=read_unit("percent"), shares=shares)


_PAIR = 2


def _others(figure: Figure) -> Figure | None:
    """Give what a share leaves of its whole, as a figure."""
    value = figure.value
    if figure.unit.kind is not Kind.PERCENT or value is None or not 0 < value < 1:
        return None
    parts = figure.shares
    shares = (parts[1] - parts[0], parts[1]) if parts else None
    return replace(figure, value=1 - value, shares=shares)
