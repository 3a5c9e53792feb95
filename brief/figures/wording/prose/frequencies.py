"""How often something is done, in words that hold no number: "on a weekly basis".

"Reviewed annually" and "is emptied every fortnight" say how often; "the annual review"
and "every day counts" only describe.
"""

from __future__ import annotations

from itertools import pairwise

from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.rates import ONE
from brief.figures.wording.grammar.tokens import END, SIGN, WORD, Tokens
from brief.figures.wording.grammar.units import ADVERBS, HOURS
from brief.figures.wording.meaning import Kind, Meaning

_EACH: dict[str, str] = {
    **ADVERBS,
    "annual": "year",
    "biweekly": "fortnight",
}


def frequency(t: Tokens, i: int) -> Expression | None:
    """Read "on a roughly quarterly basis", "reviewed annually", "checked every day"."""
    if t[i].text == "on":
        return _basis(t, i)
    if t[i].text in ADVERBS:
        return _scheduled(t, i)
    return _every(t, i) if t[i].text in {"every", "each"} else None


def _often(unit: str, start: int, end: int) -> Expression:
    """Make the expression of one in each of these."""
    said = Meaning(Kind.RATE, ONE, word="adverb", hours=HOURS[unit], period=unit)
    return Expression(said, start, start, end)


def _is_joined(t: Tokens, i: int) -> bool:
    """Say whether two acts share it: "are reviewed and prioritised monthly"."""
    joined = i > 2 and t[i - 1].text.endswith("ed") and t[i - 2].text == "and"
    return joined and t[i - 3].text in _ACTS


_BASES = frozenset({"basis", "cycle"})


def _basis(t: Tokens, i: int) -> Expression | None:
    """Read "on a weekly basis", "on a weekly, rather than a monthly, basis"."""
    if t[i + 1].text not in {"a", "an"}:
        return None
    j = i + 3 if t[i + 2].text.endswith("ly") and t[i + 3].text in _EACH else i + 2
    unit = _EACH.get(t[j].text)
    near = any(token.text in _BASES for token in t[j + 1 : j + 8])
    return _often(unit, i, j + 1) if unit and near else None


_ACTS = frozenset(
    """
    publish published publishes publishing update updated review reviewed reviews report
    reported reports reporting refresh refreshed collect collected release released
    monitor monitored inspect inspected inspects test tested audit audited survey
    surveyed assess assessed produce produced calculated measure measured sampled check
    checked issue issued compiled rebased revised upload uploaded submit submitted
    recorded conducted out paid serviced cleaned reset renewed set collated circulated
    supplied sent held counted estimated replaced collecting reviewing updating
    adjusted made undertaken
    """.split()
)
"""What is done to a schedule: "must report annually", "carried out monthly"."""

_AFTER = frozenset(
    """
    in to by on for at from since and until through via across as with against but so
    during under after before or and
    """.split()
)


def _scheduled(t: Tokens, i: int) -> Expression | None:
    """Read "reviewed annually", where nothing follows that it could describe."""
    ends = t[i + 1].kind in {SIGN, END} and t[i + 1].text != "-"
    if t[i - 1].text in {"to", "must", "and", "will"} and t[i + 1].text in _ACTS:
        return _often(ADVERBS[t[i].text], i, i + 1)
    if ends and _is_due(t, i - 1):
        return _often(ADVERBS[t[i].text], i, i + 1)
    if _is_bare(t, i):
        return _often(ADVERBS[t[i].text], i, i + 1)
    done = i > 0 and (t[i - 1].text in _ACTS or _is_joined(t, i))
    if not done or not (ends or t[i + 1].text in _AFTER):
        return None
    return _often(ADVERBS[t[i].text], i, i + 1)


def _is_bare(t: Tokens, i: int) -> bool:
    """Say whether an adverb says how often: "will meet fortnightly until"."""
    if not i or t[i - 1].kind != WORD or t[i - 1].text in _DESCRIBES:
        return False
    if t[i].text in {"annually", "termly"}:
        return t[i + 1].text != "("
    ends = t[i + 1].kind in {SIGN, END} and t[i + 1].text not in {"-", "(", ",", "/"}
    joins = t[i + 1].text == "and" and t[i + 2].text not in ADVERBS
    return t[i].text in _EVERY_SO and (ends or joins or t[i + 1].text in _GOES_ON)


_EVERY_SO = frozenset("weekly fortnightly monthly quarterly yearly".split())
_GOES_ON = frozenset("until since so but while unless with to instead rather".split())
_DESCRIBES = frozenset(
    """
    a an the our their its his her this each both either daily weekly monthly quarterly
    and or of per is are was were be than as six three two
    """.split()
)
"""Behind these it describes a thing, or is a unit: "both weekly and monthly"."""

_PERIODS = {
    "minute": "minute",
    "hour": "hour",
    "day": "day",
    "night": "day",
    "morning": "day",
    "week": "week",
    "weekday": "day",
    "fortnight": "fortnight",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
}


def _is_done(t: Tokens, j: int) -> bool:
    """Say whether an act in the passive stands here: "is published on the site"."""
    done = t[j].text in _ACTS and t[j].text.endswith("ed") and t[j - 1].text in _BE
    return done and all(one.kind == WORD for one in t[j : j + 4])


_BE = frozenset("is are was were be been being isn't aren't not".split())


def _every(t: Tokens, i: int) -> Expression | None:
    """Read "is emptied every fortnight", the passive of what is done again."""
    unit = _PERIODS.get(t[i + 1].text)
    if unit and any(_is_done(t, j) for j in range(max(1, i - 6), i - 1)):
        return _often(unit, i, i + 2)
    opens = i == 0 or t[i - 1].text in {".", ":", ";"}
    if unit and opens and t[i + 2].text == ",":
        acts = any(one.text in _ACTS for one in t[i + 3 : i + 6])
        return _often(unit, i, i + 2) if acts else None
    if unit and _is_due(t, i):
        return _often(unit, i, i + 2)
    done = i > 1 and (t[i - 1].text.endswith("ed") or t[i - 1].text in _ACTS | {"up"})
    far = 4 if t[i].text == "every" else 2
    passive = done and any(token.text in _BE for token in t[max(0, i - far) : i - 1])
    return _often(unit, i, i + 2) if unit and passive else None


_DID = frozenset("updated published reviewed reported released".split())
_DUE = frozenset({"to", "must", "shall", "will", "be"})


def _is_due(t: Tokens, i: int) -> bool:
    """Say whether it must be done so often: "have to publish calculations every year".

    `i` is the place of "every", which closes its clause.
    """
    if t[i + 2].kind not in {SIGN, END}:
        return False
    behind = t[max(0, i - 6) : i]
    return any(
        one.text in _ACTS
        and (before.text in _DUE or one.text.endswith("ing") or one.text in _DID)
        for before, one in pairwise(behind)
        if one.kind == WORD
    )


HEADS = frozenset({"on", "every", "each", *ADVERBS})
"""Words with which one of these can begin."""

__all__ = ["HEADS", "frequency"]
