"""How much of the labelled corpus is found, and how much is found in error."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from brief.figures.wording import INNOCENT, find

CORPUS = Path(__file__).parent / "corpus"
WORDS_A_PAGE = 450
"""Words on a page of a board paper in 12-point Arial."""

_MARK = re.compile(r"\[\[|\]\]|\{\{|\}\}")


@dataclass(frozen=True)
class Labelled:
    """A text without its marks, with its quantities and what may pass."""

    name: str
    text: str
    quantities: tuple[tuple[int, int], ...]
    innocent: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Score:
    """What a set came to."""

    found: int
    missed: tuple[str, ...]
    alarms: tuple[str, ...]
    pages: float

    @property
    def recall(self) -> float:
        """The part of the labelled quantities that was found."""
        return self.found / (self.found + len(self.missed))

    @property
    def precision(self) -> float:
        """The part of what was found that was labelled."""
        return self.found / (self.found + len(self.alarms))


def labelled(path: Path) -> Labelled:
    """Read a text, taking out its marks."""
    source = path.read_text(encoding="utf-8")
    spans: dict[str, list[tuple[int, int]]] = {"[[": [], "{{": []}
    plain, opened, last = "", (0, ""), 0
    for mark in _MARK.finditer(source):
        plain += source[last : mark.start()]
        last = mark.end()
        if mark[0] in spans:
            opened = (len(plain), mark[0])
        else:
            spans[opened[1]].append((opened[0], len(plain)))
    plain += source[last:]
    return Labelled(path.name, plain, tuple(spans["[["]), tuple(spans["{{"]))


def overlap(one: tuple[int, int], others: tuple[tuple[int, int], ...]) -> bool:
    """Say whether a span shares a character with any of the others."""
    return any(one[0] < end and start < one[1] for start, end in others)


def around(text: Labelled, span: tuple[int, int]) -> str:
    """Show a span in its sentence."""
    start, end = span
    before, after = text.text[max(0, start - 30) : start], text.text[end : end + 20]
    return f"{text.name}: {before}>{text.text[start:end]}<{after}".replace("\n", " ")


def texts(name: str) -> Iterator[Labelled]:
    """Read the texts of one set."""
    yield from map(labelled, sorted((CORPUS / name).glob("*.txt")))


def score(name: str) -> Score:
    """Count what is found, missed and found in error in one set."""
    found, missed, alarms, words = 0, [], [], 0
    for text in texts(name):
        spans = tuple(
            (item.start, item.end)
            for item in find(text.text)
            if item.meaning.kind not in INNOCENT
        )
        hits = [span for span in text.quantities if overlap(span, spans)]
        found += len(hits)
        missed += [around(text, s) for s in text.quantities if s not in hits]
        known = text.quantities + text.innocent
        alarms += [around(text, span) for span in spans if not overlap(span, known)]
        words += len(text.text.split())
    return Score(found, tuple(missed), tuple(alarms), words / WORDS_A_PAGE)


@pytest.mark.parametrize("name", ["tune", "held-out"])
def test_quantities_are_found_and_little_else(
    name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fewer than one quantity in 50 is missed; a false alarm comes in three pages."""
    got = score(name)
    with capsys.disabled():
        print(  # noqa: T201
            f"\ncorpus {name}: precision {got.precision:.1%}, recall {got.recall:.1%},"
            f" {got.found} found, {len(got.missed)} missed, {len(got.alarms)} false"
            f" alarms on {got.pages:.1f} pages"
        )

    assert got.recall > 0.98, got.missed
    assert len(got.alarms) <= got.pages / 3, got.alarms
