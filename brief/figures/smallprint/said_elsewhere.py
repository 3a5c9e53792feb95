"""A qualifier that goes further than it may, or is said in a clause about others.

"Excluding motorways and A-roads" leaves out more than motorways; "the survey left out
cars in free traffic; 46% of cars were too fast" says nothing of such cars; and what
stands in brackets alone does not undo the opposite outside of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from brief.figures.smallprint.phrases import MARKS, Span, Token
from brief.figures.smallprint.scope import Line, bare
from brief.figures.wording.late import Late

_SETS_APART = frozenset(
    "excluding excluded except without omitting leaving including counting".split()
)
_NO_MORE = frozenset(
    """
    the this that these those it its they their there other others rest more so
    few some all both no none nowhere then only also yet in on at by for of to from with
    within as is are was were be been has have had do does did not who which what when
    where while after before since over under about per than one we our
    """.split()
)
"""Words that begin something else, or name no other thing."""

_LIST = 3
"""So many words behind "and" name another thing before a mark: "and country lanes,"."""


def goes_further(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether a phrase leaves out another thing as well: "and A-roads,"."""
    start, end = span
    behind = [one.text for one in tokens[end : end + _LIST + 2]]
    if tokens[start].text not in _SETS_APART or behind[:1] not in (["and"], ["or"]):
        return False
    marks = [at for at, word in enumerate(behind) if word in MARKS]
    last = marks[0] if marks else len(behind)
    named = behind[1:last]
    ends = bool(marks) or end + len(behind) == len(tokens)
    plain = all(word[:1].isalpha() and word not in _NO_MORE for word in named)
    return ends and 0 < len(named) <= _LIST and plain and not _is_doing(named[0])


def _is_doing(word: str) -> bool:
    """Tell whether a word begins something else: "excluding Ely and counting all"."""
    return word.endswith(("ing", "ed"))


_LEFT_OUT = Late(
    r"\b(?:left out|leaves? out|leaving out|omit(?:s|ted)?|ignor(?:es?|ed)"
    r"|skip(?:s|ped)?|(?:does|did|do) not (?:cover|count|include|look at))\b",
    re.IGNORECASE,
)
_UNKNOWN = Late(
    r"\b(?:(?:is|are|was|were) (?:not (?:known|counted|measured)|unknown)|cannot be"
    r" (?:known|told|counted)|nothing is known)\b",
    re.IGNORECASE,
)


def left_out(line: Line, span: Span, at: tuple[int, int]) -> bool:
    """Tell whether another clause of a sentence leaves out what a phrase says."""
    return _LEFT_OUT.search(_other_clause(line, span, at)) is not None


def of_what_is_unknown(line: Line, span: Span, at: tuple[int, int]) -> bool:
    """Tell whether a phrase is said of what another clause calls unknown."""
    return _UNKNOWN.search(_other_clause(line, span, at)) is not None


def _other_clause(line: Line, span: Span, at: tuple[int, int]) -> str:
    """Give the clause of a phrase without it, if a semicolon parts it from a number."""
    text, (start, end) = line.text, line.where(span)
    between = text[end : at[0]] if end <= at[0] else text[at[1] : start]
    if ";" not in between:
        return ""
    first = text.rfind(";", 0, start) + 1
    last = text.find(";", end)
    return f"{text[first:start]} {text[end : last if last >= 0 else len(text)]}"


def only_in_brackets(line: Line, spans: Sequence[Span], at: tuple[int, int]) -> bool:
    """Tell whether all phrases stand in brackets, and a number outside of them."""
    text = bare(line.text)
    inside = [text[line.where(one)[0]] == "_" for one in spans]
    return bool(inside) and all(inside) and text[at[0]] != "_"
