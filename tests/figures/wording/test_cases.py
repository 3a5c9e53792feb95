"""Every row of the tables in `cases/`: words, a value, a unit, the verdict."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from brief.figures.wording import judge
from brief.figures.wording.values import stated_of

WHOLE = frozenset(
    {
        "fourth-reading",
        "fifth-reading",
        "sixth-reading",
        "seventh-reading",
        "eighth-reading",
        "ninth-reading",
        "tenth-reading",
        "eleventh-reading",
        "twelfth-reading",
        "thirteenth-reading",
        "fourteenth-reading",
        "fifteenth-reading",
        "sixteenth-reading",
        "seventeenth-reading",
        "eighteenth-reading",
        "nineteenth-reading",
        "twenty-first-reading",
        "twenty-second-reading",
        "twenty-third-reading",
        "twenty-fourth-reading",
        "twenty-fifth-reading",
        "twenty-eighth-reading",
        "twenty-ninth-reading",
        "thirtieth-reading",
        "thirty-first-reading",
        "whole-sentences",
    }
)
"""Tables of whole sentences, of which only what can be of the value is held to it."""

TABLES = sorted((Path(__file__).parent / "cases").glob("*.txt"))


def rows(table: Path) -> Iterator[tuple[str, str, str, str]]:
    """Read the rows of one table; lines that begin with # are headings."""
    for line in table.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("#"):
            text, value, unit, verdict = (part.strip() for part in line.split("|"))
            yield text, value, unit, verdict


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_row_of_a_table_is_judged_as_it_says(table: Path) -> None:
    """Words in a table get the verdict that stands beside them."""
    wrong = []
    for text, value, unit, verdict in rows(table):
        judged = judge(text, stated_of(value, unit), sentence=table.stem in WHOLE)
        if judged.verdict != verdict:
            wrong.append(f"{text} | {value} | {unit} | {verdict}: {judged.reason}")

    assert [] == wrong


def test_the_tables_are_broad() -> None:
    """The tables hold nine hundred cases or more, in every family."""
    counts = {table.stem: len(list(rows(table))) for table in TABLES}

    assert {"numerals", "hedges", "shares", "ratios", "rates", "sizes"} <= set(counts)
    assert sum(counts.values()) >= 900


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.stem)
def test_every_judgement_has_a_reason_in_a_sentence(table: Path) -> None:
    """A reason is one sentence that names the words."""
    for text, value, unit, _ in rows(table):
        judged = judge(text, stated_of(value, unit), sentence=table.stem in WHOLE)

        assert judged.reason.endswith("."), judged.reason
        assert judged.reason.count(". ") <= 1, judged.reason
        assert text[:77] in judged.reason, judged.reason
