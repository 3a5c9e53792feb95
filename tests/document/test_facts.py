"""A fact sheet says of when its data are, and what its charts measure."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from brief.content.models.brief import Brief
from brief.document.compose import compose
from brief.figures.ledger import Figures
from brief.findings import Findings

Computed = tuple[Brief, Figures, Findings]


@pytest.mark.parametrize(
    ("counts", "dated"),
    [
        ("target for umbrellas lost", False),
        ("the national target for losses", False),
        ("umbrellas lost", True),
        ("gap to the target", True),
        ("umbrellas lost against the target", True),
    ],
)
def test_the_year_of_a_target_is_no_date_of_data(
    made: Computed, counts: str, *, dated: bool
) -> None:
    """A sentence may state a target for a year of which there is no data yet."""
    brief, figures, _ = made
    anchors = ("f-lost-fact", "f-found-fact")
    of_facts = [one for one in figures.claims if one.passage.id in anchors]
    claim = next(one for one in of_facts if one.figures)
    later = {"counts": counts, "period": "2035"}
    entry = claim.figures[0].entry.model_copy(update=later)
    aim = replace(claim, figures=(replace(claim.figures[0], entry=entry),))
    more = replace(figures, claims=(*figures.claims, aim))
    document, _ = compose(brief, more, "factsheet")
    periods = re.findall(r'<p class="period">(.*?)</p>', document.html)
    assert dated == any("2035" in one for one in periods)


@pytest.mark.parametrize("target", ["screen", "large", "html"])
def test_a_chart_of_a_fact_says_what_it_measures(made: Computed, target: str) -> None:
    """Bars carry title and subtitle where facts are few; a small picture has none."""
    brief, figures, _ = made
    sheet = brief.factsheet
    assert sheet
    first, second = sheet.facts
    shown = second.exhibits[0].model_copy(update={"exhibit": "lost-and-found"})
    facts = (first.model_copy(update={"exhibits": (shown,)}), second)
    changed = brief.model_copy(
        update={"factsheet": sheet.model_copy(update={"facts": facts})}
    )
    document, _ = compose(changed, figures, "factsheet", target=target)
    measures = re.findall(r'<p class="exhibit-subtitle">(.*?)</p>', document.html)
    assert ["Umbrellas lost and found; Northmere; 2029 to 2030"] == measures
    assert 1 == document.html.count('<p class="exhibit-title">')
    many = (facts[0], *(second.model_copy(update={"exhibits": ()}),) * 5)
    fuller = brief.model_copy(
        update={"factsheet": sheet.model_copy(update={"facts": many})}
    )
    document, _ = compose(fuller, figures, "factsheet", target=target)
    assert '<p class="exhibit-title">' not in document.html
