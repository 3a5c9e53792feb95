"""Multiples in one word: "twice", "doubled", "sixfold", "halved".

"Doubled" and "did not double" run from the first of two figures to the second;
"twice" and "double the rate" set the first against the second.
"""

from __future__ import annotations

from fractions import Fraction

from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import Tokens
from brief.figures.wording.meaning import Amount, Form, Kind, Meaning

Read = tuple[Meaning, int]

_MULTIPLE_WORDS: dict[str, int] = spread(
    (
        """twice|double|doubled|doubling|doubles|twofold|two fold|a doubling|two times
        |times two""",
        2,
    ),
    (
        """thrice|treble|trebled|trebling|trebles|triple|tripled|tripling|triples
        |threefold|a tripling|a trebling""",
        3,
    ),
    ("quadruple|quadrupled|quadrupling|quadruples|fourfold|a quadrupling", 4),
    ("quintuple|quintupled|quintupling|fivefold", 5),
    ("sextupled|sixfold", 6),
    ("sevenfold", 7),
    ("eightfold", 8),
    ("ninefold", 9),
    ("tenfold", 10),
    ("twelvefold", 12),
    ("twentyfold", 20),
    ("hundredfold|a hundredfold", 100),
)
FOLDS: Phrases[tuple[int, bool]] = Phrases(
    {
        words: (times, words.endswith("fold") and times > 2)
        for words, times in _MULTIPLE_WORDS.items()
    }
)
_HALVED: Phrases[bool] = Phrases(
    spread(("halved|halving|halves|a halving|halve", True))
)


def multiple_word(t: Tokens, i: int) -> Read | None:
    """Read "twice", "doubled", "tripled", "sixfold", "halved"."""
    halved = _HALVED.at(t, i)
    if halved:
        half = Amount(Fraction(1, 2), Fraction(1), Form.FRACTION)
        made = Meaning(Kind.CHANGE, half, direction=-1, moved=True, word="halved")
        return made, halved[1]
    at = FOLDS.at(t, i)
    if at is None:
        return None
    (times, fold), end = at
    form = Form.MULTIPLE if fold else Form.THRESHOLD
    moved = any(part in _MOVED for part in (t[i].text, t[end - 1].text))
    moved = moved or (t[i].text in _VERBS and _is_verb(t, i))
    amount = Amount(Fraction(times), Fraction(1), form)
    return Meaning(Kind.MULTIPLE, amount, moved=moved), end


_VERBS = frozenset("double treble triple quadruple".split())
_HELPING = frozenset(
    """
    to did do does didn't don't doesn't never has have had could can may might will
    would must cannot can't
    """.split()
)


def _is_verb(t: Tokens, i: int) -> bool:
    """Say whether "double" is what is done: "did not more than double"."""
    while i > 0 and t[i - 1].text in _BOUNDING:
        i -= 1
    if i > 1 and t[i - 1].text == "not":
        i -= 1
    return i > 0 and t[i - 1].text in _HELPING


_BOUNDING = frozenset("more less than quite nearly almost even yet".split())

_MOVED = frozenset(
    word for word in _MULTIPLE_WORDS if word.endswith(("ed", "ing", "es"))
)
"""Multiples that are verbs: "doubled", "tripling"."""
