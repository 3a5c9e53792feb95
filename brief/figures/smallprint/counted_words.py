"""The noun of what a figure counts, and the words that stand before it.

"Share of households that rent" counts households, and "accidental fires attended" fires
that are accidental.
"""

from __future__ import annotations

from brief.figures.nouns import plural, singular
from brief.figures.smallprint.beside import STOPS
from brief.figures.smallprint.scope import folded
from brief.figures.wording.late import Late

STOPPING = STOPS | frozenset(
    """
    above against be because been behind being below came can come contain contained
    could did do does fewer had has have he i if include included includes it less may
    might more most must she should these they those through under we what when where
    while will would you
    """.split()
)
"""Words with which what is counted is over."""

_SHARE_OF = Late(
    r"^(?:the )?(?:target |average |median )?(?:share|percentage|proportion|part|number"
    r"|rate|rise in the share|fall in the share|total|count) of (?:the |all )?"
)


def noun_of_counts(counts: str) -> str:
    """Give the noun of "share of households that rent": household."""
    return singular((phrase_of(counts) or [""])[-1])


def counted_phrase(counts: str) -> list[str]:
    """Give what is counted without what defines it: "accidental fires attended".

    In "arriving and departing passengers" two words sort what stands behind them.
    """
    told = _SHARE_OF.sub("", folded(counts)).split()
    stops = (at for at, word in enumerate(told) if word in STOPPING)
    end = next((at for at in stops if not _joins(told, at)), len(told))
    return told[:end]


def _joins(told: list[str], at: int) -> bool:
    """Tell whether "and" joins two words of the same noun, which is behind them."""
    return told[at] in {"and", "or"} and not any(map(is_plural, told[:at]))


def phrase_of(counts: str) -> list[str]:
    """Give the words of what is counted, as far as its noun: "branch libraries".

    What was done to it stands behind it: "complaints received about aircraft".
    """
    told = counted_phrase(counts)
    nouns = [at for at, word in enumerate(told) if is_plural(word)]
    done = [x for x in nouns if _DONE.fullmatch("".join(told[x + 1 : x + 2]))]
    last = (done[:1] or nouns[-1:] or [-1])[0]
    return told[: last + 1]


_DONE = Late(r"[a-z]{2,}ed|made|held|paid|given|taken|built|sold|lost|run|seen")


def is_plural(noun: str) -> bool:
    """Tell whether a noun is in the plural, or has none; "police" sorts officers."""
    if noun == "police":
        return False
    one = singular(noun)
    return bool(noun) and noun.isalpha() and (one != noun or plural(noun) == noun)
