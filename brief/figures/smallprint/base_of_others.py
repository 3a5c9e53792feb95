"""The base of a share, told in a word that only another figure of the brief has.

"[9.6%](fig:smoking) of first-time mothers" is said of some of those whom the figure is
of: "first" is what another figure, of first births, is told by.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from brief.figures.ledger import Figure
from brief.figures.nouns import singular
from brief.figures.smallprint.alike import told_alike
from brief.figures.smallprint.bases_of_two import base_said
from brief.figures.smallprint.of_other_people import told_of_sentence
from brief.figures.smallprint.of_whom import SHARES, number_of
from brief.figures.smallprint.scope import Scope, folded
from brief.figures.smallprint.stated import figures_of
from brief.figures.smallprint.told_of import roots
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import POPULATION_MISNAMED

_IDLE = roots(
    """
    time times made given taken place places county borough council area region city
    district authority town country home homes house person people them care service
    services year years day days week month staff use used old new live living lives
    held seen owned owed bill into under over more less about least most than during
    library school prison hospital they their theirs being who whom whose itself such
    """
)
"""Words that tell of any base where it is, or say nothing of it."""


def base_of_others(scope: Scope, figures: Mapping[str, Figure]) -> Iterator[Finding]:
    """Find a share whose base is told in a word that other figures alone have."""
    claim, named = scope.one.quantity.claim, figures_of(scope, figures)
    found = number_of(claim.text) if claim else None
    if claim is None or found is None or not named or len(named) > _PAIR:
        return
    counted = len(named) == 1 and _ends_in_unit(claim.text, named[0])
    if found.meaning.kind not in SHARES and not counted:
        return
    base = _WHOSE.sub("", base_said(scope, claim))
    if not base:
        return
    told = told_of_sentence(scope, figures)
    own, words = roots(told), frozenset(map(singular, folded(told).split()))
    others = " ".join(x for x in base.split() if not told_alike(singular(x), words))
    foreign = frozenset() if base[:2] == "it" else roots(others) - own - _IDLE
    other = _named_by(foreign, figures) if foreign else None
    if other:
        theirs = roots(other.entry.counts, other.entry.population) - own
        word = next((one for one in base.split() if roots(one) & theirs), base)
        whom = named[-1].entry.population or named[-1].entry.counts
        said = f"says “{word}” of those whom it is of, as only “{other.name}” does"
        own_name = named[-1].name
        message = f"“{scope.one.quantity.words}” {said}; “{own_name}” is of {whom}"
        hint = f"say {whom}; or put “{word}” into the `population_names` of {own_name}"
        yield POPULATION_MISNAMED.at(claim.place, message, hint)


def _ends_in_unit(text: str, figure: Figure) -> bool:
    """Tell whether a number ends in what its figure counts: "15,200 releases"."""
    things = not (figure.unit.is_time or figure.unit.currency)
    return things and folded(text).endswith(f" {figure.unit.written}")


_PAIR = 2
_WHOSE = Late(r"\b[\w-]+(?:'s|s')(?!\w) ?")
"""Whose they are says where, and not who: "the county's children"."""


def _named_by(words: frozenset[str], figures: Mapping[str, Figure]) -> Figure | None:
    """Give the first figure that counts, or is of, what one of these words tells."""
    for figure in figures.values():
        if words & roots(figure.entry.counts, figure.entry.population):
            return figure
    return None
