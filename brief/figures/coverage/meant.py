"""Which figure loose words mean: those that their sentence names come first.

And where no figure is true of them as they stand, whether one would be if a word before
the number were left out of the link, or did not deny it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from brief.figures.coverage.account import Spotted
from brief.figures.ledger import Figure
from brief.figures.naming import stems, words_of, years, years_of
from brief.figures.saying import plain, said
from brief.figures.sentences import clause_around
from brief.figures.stating import is_true, judged
from brief.figures.wording.late import Late


def named_first(one: Spotted, figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """Put first the figures that the sentence of some words names, by what they count.

    "More than three quarters were satisfied" names "share of tenants satisfied".
    """
    sentence = _sentence(one)
    told, of_years = stems(sentence), years(sentence)

    def likeness(figure: Figure) -> tuple[int, int]:
        names = len(told & words_of(figure))
        return -names, -len(of_years & years_of(figure)) if names else 0

    return tuple(sorted(figures, key=likeness))


def is_named(one: Spotted, figure: Figure) -> bool:
    """Tell whether the sentence of some words names a figure by what it counts."""
    return bool(stems(_sentence(one)) & words_of(figure))


def _sentence(one: Spotted) -> str:
    """Give what stands around some words in their sentence."""
    first, last = one.laid.sentence(one.start, one.end)
    return f"{one.laid.text[first : one.start]} {one.laid.text[one.end : last]}"


_LED = Late(
    r"(?:over|under|in|within|for|after|at|of) (?:the|its|their|our|his|her|these) ",
    re.IGNORECASE,
)
"""What a link leaves outside it: "over its [three years]"."""


def would_be_true(one: Spotted, near: Sequence[Figure]) -> str:
    """Say of which figure words would be true, and what is in the way; or nothing."""
    words = one.quantity.words
    first, last = clause_around(one.laid.text, one.start, one.end)
    beside = one.laid.text[first : one.start], one.laid.text[one.end : last]
    led = _LED.match(words)
    inner = words[led.end() :] if led else ""
    for figure in near:
        name, value = figure.name, plain(said(figure))
        if inner and is_true(inner, (figure,)):
            told = f"{words[: len(words) - len(inner)]}[{inner}](fig:{name})"
            return f"{name} is {value}: if it is meant, link the number alone, {told}"
        if is_true(words, (figure,)):
            reason = judged(words, (figure,), *beside, suggesting=False).reason
            why = reason.partition("is not checked: ")[2].rstrip(".")
            if why:
                return f"{name} is {value}, which these words could state; but {why}"
    return ""


def listed(options: Mapping[str, str], most: int) -> str:
    """List what words could be, and say how many more there are."""
    told = [f"{one}{f' ({of})' if of else ''}" for one, of in options.items()]
    more = len(told) - most
    return "; ".join(told[:most]) + (f"; and {more} more" if more > 0 else "")
