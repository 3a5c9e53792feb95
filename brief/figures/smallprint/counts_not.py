"""What is said of a claim whose words name what its figure or series does not count."""

from __future__ import annotations

from typing import Protocol

from brief.content.models.prose import Claim
from brief.figures.smallprint.scope import Scope
from brief.findings import Finding
from brief.rules import POPULATION_MISNAMED


class Named(Protocol):
    """A figure or a series by its name, and what it counts."""

    @property
    def name(self) -> str:
        """Give its name."""
        ...

    @property
    def counts(self) -> str:
        """Give what it counts, in words."""
        ...


def counts_not(
    scope: Scope, claim: Claim, counted: Named, wrong: str, hint: str
) -> Finding:
    """Say that a claim's words name what its figure or series does not count."""
    told = f"states “{counted.name}”, which counts {counted.counts}, and not {wrong}"
    message = f"“{scope.one.quantity.words}” {told}"
    return POPULATION_MISNAMED.at(claim.place, message, hint)
