"""What words of a sentence are read with a claim of a series that stands beside them.

"No year in the table was busier than 2024" is one claim, and so is "the sharpest fall
came in 2020", whichever of its words are linked.
"""

from __future__ import annotations

from collections.abc import Iterator

from brief.figures.wording.over_time.back_to_levels import dated_point
from brief.figures.wording.over_time.bound.counts import counted_with
from brief.figures.wording.over_time.bound.every import told_each
from brief.figures.wording.over_time.bound.held_to import multiple_led
from brief.figures.wording.over_time.bound.sums import gap_led
from brief.figures.wording.over_time.quantified import taken_in
from brief.figures.wording.over_time.ranks import rank_in
from brief.figures.wording.over_time.sides_told import growth_told, passed_then
from brief.figures.wording.over_time.steps_aside import step_led

Span = tuple[int, int]
"""The first character of words in a sentence, and the one behind their last."""


def heard_with(text: str, lead: str, rest: str) -> Iterator[Span]:
    """Give where the words stand that are read with a claim; none of most claims."""
    yield from taken_in(text, lead, rest)
    start, end = len(lead), len(lead) + len(text)
    step = step_led(text, lead)
    if step is not None:
        yield step.start(), end
    for led in (dated_point(text, lead), growth_told(text, lead)):
        if led is not None:
            yield led, end
    if multiple := multiple_led(text, lead):
        yield multiple.span()
    multiple, gap = multiple_led(text, lead), gap_led(lead)
    bound = (told_each(text, lead, rest), counted_with(text, lead, rest))
    yield from (one.span() for one in (multiple, gap) if one)
    yield from (one for one in bound if one)
    if behind := passed_then(text, lead, rest) or rank_in(text, rest):
        yield start, end + behind
