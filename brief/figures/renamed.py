"""Which figure a name means that none has: after a renaming, one that nothing states.

Of those the one whose value makes the words true comes first, however its name is
spelt; a figure of another measure, of which they are false, is not offered for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from brief.content.nearest import did_you_mean, nearest
from brief.figures.ledger import Figure
from brief.figures.saying import plain
from brief.figures.sentences import Stating
from brief.figures.stating import judged
from brief.figures.wording import Verdict


def renamed(
    name: str,
    stating: Stating,
    figures: Mapping[str, Figure],
    stated: Callable[[], frozenset[str]],
) -> str:
    """Give a hint: the figure that the words of a claim state truly, or the nearest."""
    true = frozenset(_true(name, stating, figures))
    idle = true - stated() if true else true
    near = nearest(name, idle) or nearest(name, true)
    if near and (near in idle or not idle):
        return f"did you mean `{near}`?"
    if idle:
        them = " or ".join(f"`{one}`" for one in sorted(idle)[:_MOST])
        return f"did you mean {them}? Nothing states it, and these words would be true"
    return did_you_mean(name, figures)


_MOST = 3


def _true(name: str, stating: Stating, figures: Mapping[str, Figure]) -> Iterator[str]:
    """Give the figures of which the words of a claim would be true under that name."""
    claim = stating.claim
    others = [one for one in claim.targets if one != name]
    if not claim.text or any(one not in figures for one in others):
        return
    for figure in figures.values():
        if figure.name in others:
            continue
        them = tuple(figure if one == name else figures[one] for one in claim.targets)
        if any(one.value is None for one in them):
            continue
        words, beside = plain(claim.text), (stating.before, stating.after)
        found = judged(words, them, *beside, suggesting=False)
        if found.verdict is Verdict.TRUE and not found.warning:
            yield figure.name
