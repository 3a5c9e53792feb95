"""What an editor is told of a draft: every quantity, its offers, its drafted input."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict

from brief.figures.linking.inputs import drafted, names_of, stem_of
from brief.figures.linking.offer import Offered
from brief.figures.linking.plainly import why_not_plain


def record(
    path: str, quantities: Sequence[Offered], taken: frozenset[str], brief: str = ""
) -> dict[str, object]:
    """Give the record that `--json` prints; `accept` is for the editor to fill in.

    `brief` is the folder of the brief whose figures are offered.
    """
    drafts = _drafts(quantities, taken)
    told = [_one(*each) for each in zip(quantities, drafts, strict=True)]
    return {"file": path, "brief": brief, "quantities": told}


def _drafts(quantities: Sequence[Offered], taken: frozenset[str]) -> Iterator[str]:
    """Draft an input for each quantity that wants one, no two under one name.

    The same number of the same thing is one input.
    """
    made: dict[str, str] = {}
    names = set(taken)
    for each in quantities:
        same = "" if each.offers else stem_of(each.loose)
        if same and same not in made:
            made[same] = drafted(each.loose, frozenset(names))
            names.update(names_of(made[same]))
        yield made.get(same, "")


def _one(each: Offered, draft: str) -> dict[str, object]:
    """Give one quantity with its places and offers."""
    loose = each.loose
    return {
        "text": loose.words,
        "start": loose.start,
        "end": loose.end,
        "line": loose.line,
        "column": loose.column,
        "sentence": loose.sentence,
        "offers": [asdict(one) for one in each.offers],
        "input": draft,
        "plain": not why_not_plain(loose),
        "accept": "",
    }
