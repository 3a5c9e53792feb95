"""Every wording of a figure side by side, by document. All of it is made up."""

from __future__ import annotations

from pathlib import Path

from brief.figures.compute import compute
from brief.figures.explain import explain, explain_record
from tests.content.library import lay

TABLE = """\
stated in:
fact sheet                                       │ report
─────────────────────────────────────────────────┼─────────────────────────────────────────────────
“[22,500]”                                       │ “Parks had [22,500] visitors”
fact 1, the number (factsheet.md:3)              │ paragraph 1 (report.md:3)
true                                             │ true
─────────────────────────────────────────────────┼─────────────────────────────────────────────────
                                                 │ “About [19,000] more came”
                                                 │ paragraph 2 (report.md:8)
"""


def test_wordings_stand_side_by_side_by_document(tmp_path: Path) -> None:
    """A column a document, a row a statement; a false one says why."""
    library = lay(tmp_path)
    library.change(
        "report.md",
        "::: exhibit trees-by-park",
        "About [19,000](fig:visitors) more came.\n\n::: exhibit trees-by-park",
    )
    figures, _ = compute(library.brief())
    told = explain(figures, "visitors")
    table = told[told.index("stated in:") :].splitlines()
    assert TABLE.splitlines() == table[: len(TABLE.splitlines())]
    assert table[len(TABLE.splitlines())].strip().startswith("│ false: “About 19,000")


def test_a_machine_gets_the_clause_of_each_statement(tmp_path: Path) -> None:
    """The words of each claim stand in square brackets within their clause."""
    figures, _ = compute(lay(tmp_path).brief())
    stated = explain_record(figures, "visitors")["stated"]
    assert ["[22,500]", "Parks had [22,500] visitors"] == [
        one["clause"] for one in stated if isinstance(one, dict)
    ]
