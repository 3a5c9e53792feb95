"""Years that are counted, against the periods that they are counted of.

From 2009/10 to 2016/17 is eight years with both counted, and seven from the first to
the last: either is right, and nothing else. So are three years from April 2015 to March
2018. Words that their author calls no quantity are counted as well: a false length of
time is no idiom.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from brief.content.models.prose import ClaimKind
from brief.figures.honesty.evidence import Evidence, amount
from brief.figures.honesty.sentences import Sentence
from brief.figures.ledger import Figure
from brief.figures.lengths import Length, lengths
from brief.figures.saying import plain
from brief.figures.spans import comes_to, fair, span_in
from brief.figures.units import TIME, seconds
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules.honesty import PERIOD_YEARS

_YEARS = Late(r"(?<!\bin )\byears?\b")
"""What a figure counts; the mean age "in years" counts none."""


def periods(evidence: Evidence) -> Iterator[Finding]:
    """Find years that are miscounted, in figures and in sentences."""
    for figure in evidence.figures.values():
        yield from _of_figure(figure)
    for sentence in evidence.sentences:
        for length in lengths(sentence.said):
            if not length.right and not _of_some(length, sentence):
                message = f"“{length.words}” for {length.span.words}: that is"
                place = sentence.at(length.start)
                hint = "correct the number or the dates"
                if length.some:
                    hint += "; where some of them are meant: “in three of the years”"
                yield PERIOD_YEARS.at(place, f"{message} {length.told}", hint)


def _of_some(length: Length, sentence: Sentence) -> bool:
    """Tell whether a figure counts some of the years that lie between two dates."""
    number = length.words.split()[0].lower()
    return length.some and any(
        number in one.text.lower().split() and one.states is ClaimKind.FIGURE
        for one in sentence.claims
    )


def _of_figure(figure: Figure) -> Iterator[Finding]:
    """Find a figure that counts the years of its own period, and miscounts them."""
    entry = figure.entry
    counts = _YEARS.search(f"{entry.counts} {figure.name.replace('_', ' ')}")
    is_years = figure.unit.dimensions == ((TIME, 1),) and figure.unit.head == "year"
    if figure.value is None or not (counts and is_years):
        return
    if "age" in f"{entry.counts} {figure.name}".replace("_", " ").split():
        return
    years, span = amount(figure) / seconds("year"), span_in(entry.period)
    if span is None or years.denominator > 1:
        return
    if not fair(span, years, Fraction(1), "year"):
        message = f"“{figure.name}” is {plain(figure.printed)} for {entry.period}"
        place = entry.at("period")
        yield PERIOD_YEARS.at(place, f"{message}: that is {comes_to(span)}")
