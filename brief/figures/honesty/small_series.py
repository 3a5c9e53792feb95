"""Small counts that words state of a series: "[two](series:excluded) children".

A table that is only read is not printed; what a document says of it is. The threshold
is held against the numbers said, not against every row.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.figures.honesty.evidence import Evidence, Told
from brief.figures.honesty.parts import hides
from brief.figures.honesty.small import below
from brief.figures.people import counts_people
from brief.figures.query import number_of
from brief.figures.saying import plain
from brief.figures.series_declared import declared, path_of
from brief.figures.wording.meaning import Bound
from brief.findings import Finding, Stop
from brief.rules.honesty import SMALL_COUNT


def small_series(evidence: Evidence) -> Iterator[Finding]:
    """Find claims of series that state a count below the threshold."""
    if not evidence.brief.organisation.profile.small_count:
        return
    for told in evidence.trends:
        claim = told.checked.claim
        name = claim.targets[-1]
        small = [one for one in _said(told) if hides(evidence, one)]
        held = _values(evidence, name) if small else frozenset()
        if held.intersection(small) and _is_of_people(evidence, name, told):
            message = f"“{plain(claim.text)}” of the series “{name}” is "
            hint = _HINT.replace("*", name)
            yield SMALL_COUNT.at(claim.place, message + below(evidence), hint)


_HINT = (
    "take it out, put it together with others, or say in figures.yaml who cleared it"
    " and why: `series: {*: {cleared: ...}}`"
)


def _said(told: Told) -> tuple[Fraction, ...]:
    """Give the numbers that words state: one, or the two ends of a move."""
    meaning = told.meaning
    if meaning is None or meaning.bound is not Bound.NONE:
        return ()
    return tuple(one.value for one in (meaning.amount, meaning.upper) if one)


def _values(evidence: Evidence, name: str) -> frozenset[Fraction]:
    """Give the counts of a series; a share, a sum of money or a decimal is none."""
    table = evidence.brief.tables[path_of(name)]
    values = set()
    for row in table.rows:
        if not set("%£€$.") & set(row[1].text):
            try:
                values.add(number_of(row[1]))
            except Stop:
                continue
    return frozenset(values)


def _is_of_people(evidence: Evidence, name: str, told: Told) -> bool:
    """Tell whether a series counts people, unless somebody cleared its small counts."""
    entry = declared(evidence.brief, name)
    head = evidence.brief.tables[path_of(name)].columns[1]
    said = (head, entry.counts, entry.population, told.after)
    return not entry.cleared and counts_people(*said)
