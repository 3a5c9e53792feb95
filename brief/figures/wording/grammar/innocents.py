"""Numbers that count nothing: dates, ages of a population, references.

Recognised so that they are not mistaken for quantities. Whether a document may leave
them unaccounted for is not decided here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.figures.wording.grammar import ages, dates, references
from brief.figures.wording.grammar.tokens import NAME, NUMBER, WORD, Tokens, is_times
from brief.figures.wording.meaning import Kind, Meaning

if TYPE_CHECKING:
    from collections.abc import Callable

Read = tuple[Meaning, int]

_NUMERALS: tuple[Callable[[Tokens, int], Read | None], ...] = (
    references.named,
    dates.ordinal,
    dates.year,
    dates.day,
    dates.in_order,
    dates.slashed,
    dates.clock,
    ages.old,
    references.telephone,
)


def innocent(t: Tokens, i: int) -> Read | None:
    """Read a date, an age or a reference that begins here."""
    token = t[i]
    if token.kind == NUMBER:
        return _first(_NUMERALS, t, i)
    if token.kind == WORD:
        readers = _WORDS.get(token.text)
        return _first(readers, t, i) if readers else None
    if token.kind == NAME and not is_times(token):
        return Meaning(Kind.LABEL), i + 1
    return None


def _first(
    readers: tuple[Callable[[Tokens, int], Read | None], ...], t: Tokens, i: int
) -> Read | None:
    """Give what the first of some readers reads."""
    for reader in readers:
        read = reader(t, i)
        if read is not None:
            return read
    return None


_WORDS: dict[str, tuple[Callable[[Tokens, int], Read | None], ...]] = {
    **dict.fromkeys(references.LABELS, (references.label,)),
    **dict.fromkeys(dates.MONTHS | dates.SEASONS, (dates.month,)),
    **dict.fromkeys(("aged", "ages", "age"), (ages.aged,)),
    **dict.fromkeys(("under", "over", "above", "below"), (ages.under,)),
    **dict.fromkeys(("their", "his", "her", "the", "early", "late"), (ages.their,)),
    "between": (dates.span_of_years, dates.span_of_times, ages.between_ages),
    "from": (dates.span_of_years, dates.span_of_times),
}
