"""Comparisons, trends and frequencies as they stand in prose, without a number.

"More likely than", "the highest since records began", "rising since 2010". Stricter
than the reader of single wordings, since most comparatives in prose claim no figure.
"""

from __future__ import annotations

from brief.figures.wording.comparatives import comparison
from brief.figures.wording.courses import fronted, nth_in_a_row, trend
from brief.figures.wording.expressions import Expression
from brief.figures.wording.frequencies import frequency
from brief.figures.wording.groups import most_likely
from brief.figures.wording.likeness import like
from brief.figures.wording.lookback import since
from brief.figures.wording.meaning import Kind
from brief.figures.wording.measures import made
from brief.figures.wording.numbers import number
from brief.figures.wording.parity import parity
from brief.figures.wording.phrases import Phrases, spread
from brief.figures.wording.standing import standing
from brief.figures.wording.superlatives import superlative
from brief.figures.wording.tokens import WORD, Tokens

_RECORD: Phrases[str] = Phrases(
    spread(
        (
            """record high|record highs|record low|record lows|record level
            |record levels|record number|record numbers|record breaking
            |all time high|all time low|a record|record rate|record rates
            |record total|unprecedented levels|record breaking levels
            |record breaking level""",
            "record",
        )
    )
)


def claim_at(t: Tokens, i: int) -> Expression | None:
    """Read a comparison, trend or record that begins here."""
    token = t[i]
    if token.kind != WORD:
        return None
    return (
        _record(t, i)
        or superlative(t, i)
        or nth_in_a_row(t, i)
        or (fronted(t, i) if token.text in _FRONTS else trend(t, i))
        or standing(t, i)
        or comparison(t, i)
        or most_likely(t, i)
        or like(t, i)
        or parity(t, i)
        or frequency(t, i)
    )


_FRONTS = frozenset({"since", "over", "during"})

# ------------------------------------------------------------------ records


def _record(t: Tokens, i: int) -> Expression | None:
    """Read "record levels" and "a record high", but not "a record of the meeting"."""
    at = _RECORD.at(t, i)
    if at is None:
        return None
    if t[i].text == "a":
        follower = t[at[1]].text
        numbered = number(t, at[1])
        if numbered is not None or follower not in {"in", "for", "high", "year"}:
            return None
    return made(Kind.TREND, "highest", i, since(t, at[1]) or at[1])
