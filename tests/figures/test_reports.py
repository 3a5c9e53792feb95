"""Sentences of reports, each held to one set of figures: true ones stand, false do not.

`reports` holds boroughs and counties, fire services, police, courts and prisons,
schools and colleges, health, care and births, transport, trams, a port and an airport,
post, theatre and libraries, museums, parks and forests, a river, water and waste,
victims’ and advice services, probation and youth justice, registrars, planners and
builders of homes, skills, tourism, warmth, public health and a hospital, buses, blood,
farms and trading standards, allotments and leisure, a coastguard and apprentices,
festivals and a water regulator, all made up, with their figures and tables. The false
ones are true ones rewritten in a hurry: another noun, base, year or place, a bound for
a hedge, per cent for points, or turned round.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from brief.figures.ledger import Figures
from brief.findings import Findings, Level

Compute = Callable[..., tuple[Figures, Findings]]

REPORTS = sorted((Path(__file__).parent / "reports").iterdir())


def refused(computed: Compute, report: Path, sentence: str) -> list[str]:
    """Compute a report of one sentence, and give the errors in its words."""
    figures = (report / "figures.yaml").read_text("utf-8")
    tables = {
        f"data/{one.name}": one.read_text("utf-8")
        for one in (report / "data").iterdir()
    }
    _, findings = computed(figures, sentence, tables=tables)
    return [
        str(one)
        for one in findings
        if one.level is Level.ERROR and "report.md" in str(one.where)
    ]


def sentences(report: Path, verdict: str) -> list[str]:
    """Give the sentences of a report that are so, in order."""
    return (report / f"{verdict}.txt").read_text("utf-8").splitlines()


@pytest.mark.parametrize("report", REPORTS, ids=lambda one: one.name)
def test_true_sentences_stand(computed: Compute, report: Path) -> None:
    """Nothing is an error in a sentence that its figures bear out."""
    wrong = [
        (sentence, found)
        for sentence in sentences(report, "true")
        if (found := refused(computed, report, sentence))
    ]
    assert [] == wrong


@pytest.mark.parametrize("report", REPORTS, ids=lambda one: one.name)
def test_false_sentences_do_not(computed: Compute, report: Path) -> None:
    """Every sentence that its figures do not bear out is an error."""
    passed = [
        sentence
        for sentence in sentences(report, "false")
        if not refused(computed, report, sentence)
    ]
    assert [] == passed


def test_the_reports_are_broad() -> None:
    """There are two hundred sentences and more of either sort."""
    for verdict in ("true", "false"):
        assert sum(len(sentences(one, verdict)) for one in REPORTS) > 200
