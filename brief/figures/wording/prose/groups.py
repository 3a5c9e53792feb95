"""Comparisons of groups in prose: "higher in Wales than", "were most likely to".

Strict, as prose is full of comparatives that hold no figure against another.
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.numbers import number
from brief.figures.wording.grammar.phrases import after
from brief.figures.wording.grammar.tokens import END, NUMBER, SIGN, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.measures import made

_HOPES = frozenset(
    """
    hoped usual ideal necessary needed thought possible expected anticipated planned
    assumed intended supposed realised feared required
    """.split()
)
"""After "than" these give nothing to compare with: "slower than hoped"."""


def hoped(t: Tokens, i: int) -> bool:
    """Say whether a "than" leads to a hope: "expected", "is assumed", "before"."""
    if t[i].text == "before":
        return t[i + 1].kind in {END, SIGN} or t[i + 1].text in {".", ",", ";"}
    j = i + 1 if t[i].text in {"is", "was", "had", "were", "are"} else i
    j = j + 1 if t[j].text in {"been", "often", "commonly"} else j
    return t[j].text in _HOPES


_MODALS = frozenset(
    """
    need needs needed should would could might ought must can will may required deserve
    """.split()
)


def against_hope(t: Tokens, i: int) -> bool:
    """Say whether a "than" leads to a hope or to a need: "than it should be"."""
    pronoun = t[i].text in {"it", "they", "this", "that"} and t[i + 1].text in _MODALS
    ours = t[i].text in {"we", "they", "i", "many"}
    ours = ours and any(one.text in _HOPES for one in t[i + 1 : i + 4])
    return pronoun or ours or hoped(t, i)


_AMONG_WHOM = frozenset("for in among amongst at on when with where".split())
_BE = frozenset("is are was were be been being remained remains".split())


def _is_said(t: Tokens, i: int) -> bool:
    """Say whether "was", or "was substantially", stands before a comparative."""
    adverb = t[i].text.endswith("ly") or t[i].text in {"much", "far", "also", "even"}
    return i >= 0 and t[i - 1 if adverb and i else i].text in _BE


def spoken_of(t: Tokens, i: int) -> bool:
    """Say whether a comparative is said of a group: "was higher among women"."""
    return t[i + 1].text in _AMONG_WHOM and _is_said(t, i - 1)


_LONGEST_ASIDE = 40


def past_aside(t: Tokens, i: int) -> int:
    """Give the place after an aside in brackets that begins here, or this place."""
    if t[i].text != "(":
        return i
    for j in range(i + 1, i + _LONGEST_ASIDE):
        if t[j].text == ")":
            return j + 1
        if t[j].kind == END or t[j].text in {"(", "."}:
            break
    return i


def to_aside(t: Tokens, i: int, end: int) -> int:
    """Give where words end that an aside parts: its numbers are quantities too."""
    return next((j for j in range(i + 1, end) if t[j].text == "("), end)


def rather(t: Tokens, i: int) -> Expression | None:
    """Read "higher for toll rather than open journals", "lower in Wales than"."""
    if t[i + 2].text == "some":
        return None
    j = i + 1
    for _ in range(14):
        after_aside = past_aside(t, j + 1)
        listed = after_aside > j + 1 and t[after_aside].text == ","
        j = after_aside + 1 if listed else after_aside
        j = j + 1 if t[j].text == "," and t[j + 1].text == "compared" else j
        if t[j].kind in {END, SIGN, NUMBER} and not pointed(t, j):
            return None
        if t[j].text in {"than", "compared", "versus", "relative"}:
            idle = numbered(t, j + 1) or hoped(t, j + 1)
            end = to_aside(t, i, j + 1)
            return None if idle else made(Kind.COMPARISON, t[i].text, i, end)
    return None


_EXPECTED = frozenset(
    """
    expected anticipated planned average estimated predicted forecast budgeted projected
    """.split()
)


_TOO_PLAIN = frozenset("more less better worse".split())


def set_against(t: Tokens, i: int) -> int:
    """Give the place after "higher-than-expected", "lower compared to", or 0.

    So too after "less per worker than".
    """
    words = [token.text for token in t[i + 1 : i + 5]]
    if words[:3] == ["-", "than", "-"]:
        return i + 5 if words[3] in _EXPECTED else 0
    if words[0] in {"compared", "relative"} and t[i].text not in _TOO_PLAIN:
        return i + 3 if words[1] in {"to", "with"} and not numbered(t, i + 3) else 0
    per = words[0] == "per" and words[2] == "than"
    return i + 4 if per and not numbered(t, i + 4) else 0


_NUMBERED = frozenset("year years grade band ward level stage phase quarter".split())


def pointed(t: Tokens, i: int) -> bool:
    """Say whether no comparison stops here: at a year, at "Year 9", at a hyphen."""
    if t[i].kind == NUMBER:
        named = t[i - 1].text == "-" and not t[i - 1].gap and not t[i].gap
        return (
            named
            or looks_like_year(t[i])
            or t[i - 1].text == "per"
            or t[i - 1].text in _NUMBERED
        )
    return t[i].text == "-" and not t[i].gap


_SUPPOSED = frozenset(
    "due reflect result arise stem because that been resulted arisen".split()
)


_COMMON = frozenset("common prevalent frequent pronounced marked".split())


def most_likely(t: Tokens, i: int) -> Expression | None:
    """Read "women were the most likely to", but not "those who are most likely to"."""
    if t[i - 1].text in {"who", "that", "which"}:
        return None
    j = i + 2 if t[i + 1].text == "the" else i + 1
    among = after(t, j, ("among", "the")) or after(t, j, ("amongst", "the"))
    if among and (t[among].text, t[among + 1].text) == ("least", "likely"):
        return made(Kind.COMPARISON, "highest", j, among + 2)
    if t[j].text not in {"most", "least"}:
        return None
    if t[j + 1].text in _COMMON and t[j + 2].text in {"among", "amongst", "in", "at"}:
        return made(Kind.COMPARISON, "highest", j, j + 3)
    if t[i].text not in {"are", "were"} or not after(t, j + 1, ("likely", "to")):
        return None
    supposed = {t[j + 3].text, t[j + 4].text} & _SUPPOSED
    return None if supposed else made(Kind.COMPARISON, "highest", j, j + 2)


def numbered(t: Tokens, i: int) -> bool:
    """Say whether a number follows, so that the words are its bound."""
    if t[i].text in {"the", "a", "an"} and t[i + 1].kind != NUMBER:
        return number(t, i) is not None
    return (
        t[i].kind == NUMBER
        or number(t, i) is not None
        or t[i].text
        in {
            "half",
            "£",
            "twice",
            "double",
            "just",
            "one",
        }
    )
