"""What a comparison in prose measures, and the level that it is held against.

"The highest mortality rate", "below the NHS level", "the same percentage as".
"""

from __future__ import annotations

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.tokens import WORD, Tokens
from brief.figures.wording.meaning import Kind, Meaning

MEASURES = frozenset(
    """
    rate rates number numbers level levels proportion proportions percentage percentages
    share shares total totals count counts figure figures value values amount amounts
    volume volumes average averages score scores increase increases decrease decreases
    rise rises fall falls drop drops decline declines reduction reductions growth gain
    gains turnout population electorate electorates incidence
    usage uptake take-up coverage participation attendance employment unemployment
    productivity output spending expenditure cost costs income earnings price prices
    consumption demand emissions temperature probability odds prevalence
    concentration concentrations density frequency mortality spend percentile
    ratio gap gaps
    """.split()
)
"""What a superlative or a comparison measures."""


def made(kind: Kind, word: str, start: int, end: int) -> Expression:
    """Make the expression of words without a number."""
    return Expression(Meaning(kind, word=word), start, start, end)


_BACK = 12
"""Words of a clause that are looked back over for what it speaks of."""


def speaks_of(t: Tokens, i: int, words: frozenset[str]) -> bool:
    """Say whether the clause before names one of these: "the rate is similar to"."""
    for j in range(i - 1, max(-1, i - _BACK), -1):
        if t[j].text in {".", ";", ":"}:
            return False
        if t[j].text in words:
            return True
    return False


LEVELS = frozenset("level average rate mean median figure norm baseline".split())
"""What a figure is above or below."""


def against(t: Tokens, i: int) -> Expression | None:
    """Read "below the NHS level", "the same percentage as"."""
    if t[i].text in {"below", "above"}:
        if t[i + 1].text not in {"the", "its", "their"}:
            return None
        for j in range(i + 2, i + 5):
            if t[j].kind != WORD or t[j].text in {"of", "and", "to"}:
                return None
            if t[j].text in LEVELS:
                return made(Kind.COMPARISON, t[i].text, i, j + 1)
        return None
    j = i + 1 if t[i].text == "the" else i
    same = t[j].text == "same" and t[j + 1].text in MEASURES and t[j + 2].text == "as"
    return made(Kind.COMPARISON, "same", i, j + 3) if same else None
