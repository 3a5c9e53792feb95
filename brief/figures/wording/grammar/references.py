"""References and names: "section 17", "paragraphs 24 to 28", "COVID-19", telephones."""

from __future__ import annotations

from brief.figures.wording.grammar.numbers import SMALL
from brief.figures.wording.grammar.tokens import NAME, NUMBER, SIGN, WORD, Tokens
from brief.figures.wording.grammar.units import UNITS
from brief.figures.wording.meaning import Kind, Meaning

Read = tuple[Meaning, int]

LABELS = frozenset(
    """
    section sections paragraph paragraphs para paras page pages pp chapter chapters
    part schedule article articles annex appendix table tables figure figures fig
    figs item items note notes footnote footnotes rule regulation regulations clause
    clauses question step phase tier level type category grade band class version
    volume vol no number nos room route junction channel unit stage priority
    recommendation recommendations objective option options principle goal line
    exhibit form key chart charts map box slide row column day week month year
    quarter block gate platform bus ward zone division district court floor flat
    house sub-section subsection subsections sch s ss reg art chap ref reference
    issue supplement risk workstream strand pillar milestone agenda covid isbn issn
    hc hl cm cp cmnd si lot wave fact facts point points device sensor monitor quay
    berth pier piers quays berths depot depots policy policies
    """.split()
)
_NAME_LEADS = frozenset(
    """
    mid pre post sub non plus under over up top at to by for from in of on or and
    the a an no with than about around some is was were are have had
    """.split()
)
_QUANTITY_WORDS = frozenset(
    {"between", "million", "billion", "thousand", "hundred", "m"}
)
_COUNTABLE = frozenset(
    """
    number day week month year quarter figure figures items notes options line key
    questions s ss no issue risk form note unit house block part court charts
    device sensor monitor quay berth pier
    """.split()
)
_COUNTED = frozenset(
    "people children staff members residents patients homes cases women men".split()
)
"""Before these a number counts: "in the ward 12 people voted"."""

_A_SHARE = frozenset({"%", "percent"})

_LABEL_ENDS = frozenset(
    """
    of and to or in shows is was are gives sets for above below at on with has the
    by overleaf illustrates presents summarises lists which that as present show
    compares compare describes describe depicts plots provides shows illustrate also
    """.split()
) | {""}


def named(t: Tokens, i: int) -> Read | None:
    """Read the 19 of "COVID-19": a number hung on a word that counts nothing."""
    if i < 2 or t[i].gap or t[i - 1].text not in {"-", "–"} or t[i - 1].gap:
        return None
    if t[i - 2].kind != WORD or t[i - 2].text in _NAME_LEADS:
        return None
    if t[i - 1].text == "–" or t[i - 2].text in _QUANTITY_WORDS:
        return None
    return Meaning(Kind.LABEL), i + 1


def telephone(t: Tokens, i: int) -> Read | None:
    """Read a telephone number: digits that begin with a nought."""
    digits = t[i].text
    if not digits.startswith("0") or "." in digits or len(digits) < 3:
        return None
    j = i + 2 if t[i + 1].text == ")" and i and t[i - 1].text == "(" else i + 1
    while t[j].kind == NUMBER and len(t[j].text) >= 3:
        j += 1
    return Meaning(Kind.LABEL), j


def label(t: Tokens, i: int) -> Read | None:
    """Read "section 17", "paragraphs 24 to 28", "No. 2", "page 4"."""
    j = _number_place(t, i)
    if t[j].text in SMALL and t[i].text in _SPELLED:
        return Meaning(Kind.LABEL), j + 1
    hung = i > 0 and t[i - 1].text == "-" and not t[i].gap
    if hung or t[j].kind not in {NUMBER, NAME}:
        return None
    if t[i].text in _REGISTERS:
        return Meaning(Kind.LABEL), _run_of_numbers(t, j)
    placed = t[i].text in _PLACES and t[j + 1].text in _OFTEN
    alone = placed or _alone(t, j)
    if "," in t[j].text or (t[i].text in _COUNTABLE and not alone):
        return None
    counts = t[j].kind == NUMBER and t[j + 1].text in _COUNTED | _A_SHARE
    bracketed = t[j - 1].text == "("
    if counts or (bracketed and (t[i].text in _TIMES or t[j + 1].text == "or")):
        return None
    digits = _OF_A_CHEQUE if t[i].text in {"no", "nos"} else _OF_A_LABEL
    return Meaning(Kind.LABEL), _more_labels(t, j + 1, digits)


_OF_A_LABEL, _OF_A_CHEQUE = 3, 6
"""Digits that the second number of a label may have, and of a list of numbers."""


def _number_place(t: Tokens, i: int) -> int:
    """Give the place where the number of a label stands: after "No.", "page ("."""
    j = i + 1
    if t[j].text == "." and not t[j].gap and t[i].text in _SHORTENED:
        j += 1
    if t[i].text in {"agenda", "sub"} and t[j].text in LABELS:
        j += 1
    return j + 1 if t[j].text in {"-", "("} else j


_PLACES = frozenset("quay berth pier unit ward junction gate bay".split())
_OFTEN = frozenset("every each daily weekly monthly".split())
"""After the number of a place these say how often: "at quay 3 every other day"."""

_TIMES = frozenset("day week month year quarter".split())
"""Before a bracket these number nothing: "the previous year (1654)"."""

_SHORTENED = frozenset(
    "no nos p pp s ss para paras sch reg art chap ref fig figs vol".split()
)
"""Labels that may end in a full stop; after any other a sentence has ended."""

_SPELLED = frozenset(
    """
    page quarter phase chapter part section appendix annex table tier level wave lot
    option schedule stage article paragraph volume recommendation step item
    """.split()
)
"""Labels whose number may be spelled out: "page two", "phase one"."""

_REGISTERS = frozenset("isbn issn hc hl cm cp cmnd si".split())
"""Registers whose entries may run over several numbers."""


def _run_of_numbers(t: Tokens, j: int) -> int:
    """Step over "978 1 84987 482 3" and "2011/3050"."""
    while t[j].kind in {NUMBER, NAME} or (t[j].text in {"/", "-"} and not t[j].gap):
        j += 1
    return j


def _alone(t: Tokens, j: int) -> bool:
    """Say whether no unit, share or noun phrase goes on from this number."""
    follower = t[j + 1]
    ends = follower.kind == SIGN and follower.text not in {"%", "-", "/", "×"}
    return ends or follower.kind == NUMBER or follower.text in _LABEL_ENDS


def _more_labels(t: Tokens, i: int, digits: int) -> int:
    """Step over "to 28", "(1)(a)" and "and 29" after a first reference."""
    while True:
        if t[i].text == "(" and not t[i].gap and t[i + 2].text == ")":
            i += 3
        elif t[i].text in {"to", "-", "–", "and", "&", ","} and _plain_number(
            t, i + 1, digits
        ):
            counted = t[i + 2].kind == WORD and t[i + 2].text not in _LABEL_ENDS
            alike = t[i + 2].text in {"at", "in", "from"} and t[i + 3].text in LABELS
            if alike or (t[i].text == "," and counted):
                return i
            i += 2
        else:
            return i


def _plain_number(t: Tokens, i: int, most: int) -> bool:
    digits = t[i].text
    plain = t[i].kind == NUMBER and digits.replace(".", "").isdigit()
    short = plain and len(digits) <= most
    return (short or t[i].kind == NAME) and not _money(t, i)


def _money(t: Tokens, i: int) -> bool:
    """Say whether the number here has a unit of its own, and so counts."""
    return UNITS.at(t, i + 1) is not None or t[i + 1].text in {"million", "times"}
