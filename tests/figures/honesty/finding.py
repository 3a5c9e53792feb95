"""What is found of a small brief, for the tests of honesty.

Everything in these figures is made up for the tests.
"""

from collections.abc import Callable

from brief.content.models.brief import Brief
from brief.figures.compute import compute, judged
from brief.figures.honesty import honesty
from brief.findings import Finding, Findings
from tests.content.library import Library, where

MakeBrief = Callable[..., Brief]

HERE = 'area: York, period: "2022", note: made up'
"""What every figure of a test shares."""

SMALL = {
    "format": 1,
    "name": "Test body",
    "contact": {"name": "Test person"},
    "boards": [{"id": "board", "name": "Test board"}],
    "profile": {"small_count": 5},
}
"""A body that prints no count below 5."""


def figure(name: str, value: object, unit: str, more: str = "") -> str:
    """Write an input as it stands in figures.yaml."""
    said = f", {more}" if more else ""
    return f"  {name}: {{value: {value}, unit: {unit}{said}, {HERE}}}\n"


def found(brief: Brief) -> Findings:
    """Compute a brief, and give all that is found."""
    figures, findings = compute(brief)
    return (*findings, *honesty(brief, figures))


def of_rule(brief: Brief, rule: str) -> list[Finding]:
    """Give the findings of one rule."""
    return [one for one in found(brief) if one.rule == rule]


def rules_of(brief: Brief) -> set[str]:
    """Name the rules that a brief breaks."""
    return {one.rule for one in found(brief)}


def with_table(
    library: Library, rows: str, *, kind: str = "table", data: str = "", more: str = ""
) -> Library:
    """Print a table of a library's own in its report; `data` and `more` are YAML."""
    library.write("data/shown.csv", rows)
    library.add(
        "exhibits.yaml",
        f"  shown:\n    kind: {kind}\n    title: Shown\n    alternative: It is shown.\n"
        f"    source: Survey [@survey]\n{more}"
        f"    data: {{table: data/shown.csv{data}}}\n",
    )
    library.change("report.md", "# Money {#money}", "::: exhibit shown\n\n# Money")
    library.change("report.md", "# Money\n", "# Money {#money}\n")
    return library


def told(library: Library, *rules: str) -> list[tuple[str, str]]:
    """Give rule and place of what is found in a library, of some rules or of all."""
    _, findings = judged(library.brief())
    used = [one for one in findings if one.rule != "figure-unused"]
    kept = [one for one in used if not rules or one.rule in rules]
    return [(one.rule, where(one)) for one in kept]
