"""Legal, financial and further implications."""

from __future__ import annotations

from pydantic import Field, model_validator

from brief.content.models.base import Datum, Day, FormatNumber, Identifier
from brief.content.models.prose_field import ProseField


class Clearance(Datum):
    """Who cleared an implication and when; `not_stated` says that no record tells."""

    by: str = ""
    on: Day | None = None
    not_stated: ProseField | None = None


class Instrument(Datum):
    """A statute or a treaty; its title ends with its year. `id` is for monitoring."""

    id: Identifier
    title: ProseField


class InstrumentList(Datum):
    """Instruments of one kind, and the paragraph that introduces them."""

    id: Identifier
    introduction: ProseField
    instruments: tuple[Instrument, ...] = Field(min_length=1)


class Monitoring(Datum):
    """Instruments to be monitored, and why, in one paragraph."""

    id: Identifier
    instruments: tuple[Identifier, ...]
    why: ProseField


class Duty(Datum):
    """A duty that the decision must meet, in one paragraph."""

    id: Identifier
    text: ProseField


class Legal(Datum):
    """`legal.yaml`: instruments, duties, and what to monitor."""

    format: FormatNumber
    statutes: InstrumentList
    treaties: InstrumentList | None = None
    duties: tuple[Duty, ...] = ()
    monitor: tuple[Monitoring, ...] = ()
    cleared: Clearance | None = None


class Amount(Datum):
    """One cost, saving or risk, in one sentence that states its figure."""

    id: Identifier
    text: ProseField


class Financial(Datum):
    """`financial.yaml`: costs, savings, funding at risk, or a reasoned "none"."""

    format: FormatNumber
    id: Identifier = "financial-statement"
    summary: ProseField | None = None
    direct_costs: tuple[Amount, ...] = ()
    savings: tuple[Amount, ...] = ()
    funding_at_risk: tuple[Amount, ...] = ()
    none: ProseField | None = None
    cleared: Clearance | None = None

    @model_validator(mode="after")
    def _something_or_a_reason(self) -> Financial:
        given = bool(self.direct_costs or self.savings or self.funding_at_risk)
        if given == bool(self.none):
            message = (
                "give costs, savings or funding at risk, or a reasoned `none`, not both"
            )
            raise ValueError(message)
        return self


class Further(Datum):
    """One further implication: its kind (equality, risk) and its paragraphs."""

    kind: Identifier
    paragraphs: tuple[ProseField, ...] = Field(min_length=1)
    cleared: Clearance | None = None


class FurtherSheet(Datum):
    """`implications.yaml`: the further implications that the body requires."""

    format: FormatNumber
    implications: tuple[Further, ...]
