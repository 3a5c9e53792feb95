"""What quantity words mean, and whether they are true of a figure.

A grammar of English quantity expressions, usable on its own: words go in, a typed
meaning comes out (`read`, `find`); a meaning with a value gives a verdict, its reason
and wordings that would be true (`judge` and its kin, `suggest`). It refuses to know of
documents, files or figures' names, and it never says yes to what it could not read.
"""

from brief.figures.wording.meaning import (
    INNOCENT,
    Found,
    Judgement,
    Kind,
    Meaning,
    Stated,
    Verdict,
)
from brief.figures.wording.profile import DEFAULT, Profile
from brief.figures.wording.service import (
    at_odds,
    find,
    judge,
    judge_all,
    judge_beside,
    judge_count,
    judge_elsewhere,
    judge_series,
    read,
    suggest,
)

__all__ = [
    "DEFAULT",
    "INNOCENT",
    "Found",
    "Judgement",
    "Kind",
    "Meaning",
    "Profile",
    "Stated",
    "Verdict",
    "at_odds",
    "find",
    "judge",
    "judge_all",
    "judge_beside",
    "judge_count",
    "judge_elsewhere",
    "judge_series",
    "read",
    "suggest",
]
