"""Which input most likely made sentences false, so that they are grouped beneath it.

One input changed and twelve sentences now false is one group of twelve. The choice
only groups: every finding still names its own figure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from brief.figures.ledger import CheckedClaim, Figure
from brief.figures.saying import said
from brief.figures.wording import Verdict
from brief.findings import Cause


def causes(
    claims: Sequence[CheckedClaim], figures: Mapping[str, Figure]
) -> dict[int, Cause]:
    """Give each false claim, by its position among the claims, its cause.

    An input that explains the most comes first; one that another claim states truly
    comes last, because a changed input is not stated truly any more.
    """
    false = {
        at: inputs(one.figures, figures)
        for at, one in enumerate(claims)
        if one.verdict is Verdict.FALSE and one.figures
    }
    cleared = {
        figure.name
        for one in claims
        if one.verdict is Verdict.TRUE
        for figure in one.figures
    }
    found: dict[int, Cause] = {}
    while false:
        culprit = _culprit(false, cleared, figures)
        family = [at for at, names in false.items() if culprit in names]
        for at in family:
            found[at] = cause_of(figures[culprit])
            del false[at]
    return found


def _culprit(
    false: Mapping[int, frozenset[str]],
    cleared: set[str],
    figures: Mapping[str, Figure],
) -> str:
    """Choose the input that explains the most of what is false."""
    explained: dict[str, int] = {}
    for names in false.values():
        for name in names:
            explained[name] = explained.get(name, 0) + 1
    order = {name: -at for at, name in enumerate(figures)}
    return max(
        explained, key=lambda one: (one not in cleared, explained[one], order[one])
    )


def inputs(stated: Iterable[Figure], figures: Mapping[str, Figure]) -> frozenset[str]:
    """Name the inputs from which figures are computed, however far down."""
    waiting = [figure.name for figure in stated]
    seen: set[str] = set()
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        used = [one.name for one in figures[name].working.of]
        waiting += used
        found |= set() if used else {name}
    return frozenset(found)


def cause_of(figure: Figure) -> Cause:
    """Give a figure as a cause: "users is 22,000 people"."""
    return Cause(figure.place, f"{figure.name} is {said(figure)}")
