"""Figures that declare what must travel with them, made up for the tests."""

from collections.abc import Callable

from brief.content.inline import prose_of
from brief.content.models.exhibit import ExhibitSheet
from brief.content.models.manuscript import (
    AnyBlock,
    ExhibitPlace,
    Note,
    Paragraph,
    Report,
    Section,
)
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.content.validate import made
from brief.content.yaml_reader import load
from brief.figures.ledger import Figures
from brief.findings import Findings
from brief.rules import (
    BODY_SILENT,
    HEDGE_LOST,
    POPULATION_LOST,
    POPULATION_MISNAMED,
    QUALIFIER_LOST,
    RESTATED_OTHERWISE,
    SMALL_PRINT_APART,
)

Compute = Callable[..., tuple[Figures, Findings]]

FIGURES = """
  users:
    value: 22,500
    unit: users
    counts: opiate and/or crack users
    area: West Midlands
    period: "2015"
    note: made up
    estimate: true
    population_names: [opiate and/or crack users]
    not_names: [heroin and crack users, drug addicts]
  children:
    value: 22,500
    unit: children
    counts: children who have a parent with serious drug problems
    area: West Midlands
    period: "2015"
    note: made up
    estimate: true
    population_names: [children under 16]
  others:
    value: 9,000
    unit: users
    counts: users of heroin and of crack
    area: West Midlands
    period: "2015"
    note: made up
  needles:
    value: 701
    unit: needles
    counts: discarded needles recorded by councils
    area: West Midlands
    period: "2016"
    note: made up
    qualifiers:
      - says: excluding Dudley
      - says: in 2016
  all_needles:
    value: 900
    unit: needles
    counts: discarded needles recorded by all councils
    area: West Midlands
    period: "2016"
    note: made up
  share:
    value: 48
    unit: percent
    counts: acquisitive crimes committed by regular users
    area: West Midlands
    period: "2015"
    note: made up
    qualifiers:
      - says: excluding fraud
        may_drop: the fact sheet speaks of burglary alone
  recorded:
    value: 9,120
    unit: crimes
    counts: recorded crimes
    area: West Midlands
    period: "2015"
    note: made up
    not_names: [reported crimes]
    qualifiers:
      - says: recorded
  reported:
    value: 12,300
    unit: crimes
    counts: crimes that were reported
    area: West Midlands
    period: "2015"
    note: made up
  cost:
    value: 26,074
    unit: GBP per user
    counts: cost of crime by any user not in treatment
    area: England
    period: "2015"
    note: made up
    population_names: [any user]
    not_names: [the average user]
    qualifiers:
      - says: not in treatment
  mean_cost:
    value: 8,000
    unit: GBP per user
    counts: mean cost of crime by a user
    area: England
    period: "2015"
    note: made up
  adults:
    value: 8,350
    unit: adults
    counts: adults who inject
    area: West Midlands
    period: "2015"
    note: made up
    qualifiers:
      - says: aged 15 to 64
  young:
    value: 1,200
    unit: adults
    counts: young adults who inject
    area: West Midlands
    period: "2015"
    note: made up
  arrests:
    value: 640
    unit: arrests
    counts: arrests
    area: West Midlands
    period: "2015"
    note: made up
"""

_RULES = (
    BODY_SILENT,
    HEDGE_LOST,
    POPULATION_LOST,
    POPULATION_MISNAMED,
    QUALIFIER_LOST,
    RESTATED_OTHERWISE,
    SMALL_PRINT_APART,
)

LOST = frozenset(one.name for one in _RULES)


def lost(found: Findings) -> list[str]:
    """Give the names of the rules of small print that were broken, each once."""
    return sorted({one.rule for one in found if one.rule in LOST})


def said(found: Findings) -> list[str]:
    """Give what was said of small print."""
    return [one.message for one in found if one.rule in LOST]


def section(heading: str, *blocks: str | AnyBlock, level: int = 1) -> Section:
    """Make a section of paragraphs and exhibits; its id is its heading."""
    made_of = tuple(
        Paragraph(prose=prose_of(one, None)) if isinstance(one, str) else one
        for one in blocks
    )
    name = heading.split(maxsplit=1)[0].lower()
    words = prose_of(heading, None)
    return Section(level=level, id=name, heading=words, blocks=made_of)


def report(*sections: Section, **notes: str) -> Report:
    """Make a report of sections, and of notes by their labels."""
    called = tuple(
        Note(label=label, prose=prose_of(text, None)) for label, text in notes.items()
    )
    return Report(path="report.md", sections=sections, notes=called)


SHOWN = ExhibitPlace(exhibit="ex")
"""The place of the one exhibit that `exhibit` makes."""


def exhibit(entries: str) -> ExhibitSheet:
    """Read the keys of one exhibit, called `ex`."""
    text = "".join(f"    {line}\n" for line in entries.strip().splitlines())
    source = SourceText("exhibits.yaml", f"format: 1\nexhibits:\n  ex:\n{text}")
    reading = Reading()
    sheet = made(ExhibitSheet, load(source), source, reading)
    assert sheet is not None, reading.findings
    return sheet
