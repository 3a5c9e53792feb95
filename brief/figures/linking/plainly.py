"""Whether an author may call words no quantity: a check refuses it for some."""

from __future__ import annotations

from dataclasses import replace

from brief.figures.coverage.dismissed import dismissed
from brief.figures.ledger import Fate
from brief.figures.linking.draft import Loose


def why_not_plain(one: Loose) -> str:
    """Say why a check would refuse `[about 26%](plain:)`; nothing if it would not."""
    quantity = replace(one.spotted.quantity, words=one.said, fate=Fate.DISMISSED)
    spot = replace(one.spotted, quantity=quantity)
    return next((found.message for found in dismissed((spot,))), "")
