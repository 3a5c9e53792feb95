"""Comparisons and trends of bulletins that carry no number and no "than".

"Not statistically different from", "fell back to its 2010 level", "revised up".
"""

from __future__ import annotations

from brief.figures.wording.grammar.dates import looks_like_year
from brief.figures.wording.grammar.expressions import Expression
from brief.figures.wording.grammar.phrases import Phrases, spread
from brief.figures.wording.grammar.tokens import NUMBER, SIGN, Tokens
from brief.figures.wording.meaning import Kind
from brief.figures.wording.prose.groups import numbered
from brief.figures.wording.prose.measures import made

_PHRASES: Phrases[Kind] = Phrases(
    spread(
        (
            """statistically different from|statistically significantly different from
            |not statistically different from|not significantly different from
            |not statistically significantly different from
            |not statistically different to
            |not significantly different to|significantly different to
            |statistically different to|statistically significantly different to
            |statistically similar to|little difference between|little difference with
            |more than offset
            |more than offsetting|compared with a deficit|compared with a surplus
            |compared to a deficit|compared to a surplus""",
            Kind.COMPARISON,
        ),
        (
            """revised up|revised down|revised upwards|revised downwards
            |down from the peak|down from its peak|down from their peak
            |up from the low|up from its low|up from their low""",
            Kind.TREND,
        ),
    )
)
_BACK: Phrases[bool] = Phrases(
    spread(
        (
            """fell back to|fallen back to|returned to|return to|recovered to
            |rose back to|went back to|gone back to|back to""",
            True,
        )
    )
)
_OWNERS = frozenset("its their the".split())
_EVENTS = frozenset("pandemic recession crisis downturn covid crash".split())
_LEVELS = frozenset("level levels rate rates peak share".split())


def standing(t: Tokens, i: int) -> Expression | None:
    """Read a standing phrase of a bulletin, where no amount of its own follows."""
    at = _PHRASES.at(t, i)
    if at is not None and (t[at[1] - 1].text, t[at[1]].text) != ("deficit", "in"):
        j = at[1] + 1 if t[at[1]].text in {"by", "of", "to", "from"} else at[1]
        held = numbered(t, j) or t[j].kind in {NUMBER, SIGN}
        return None if held and j > at[1] else made(at[0], "compared", i, at[1])
    return _back_to(t, i)


HEADS = frozenset({*_PHRASES.heads(), *_BACK.heads()})
"""Words with which a standing phrase can begin."""


def _back_to(t: Tokens, i: int) -> Expression | None:
    """Read "fell back to its 2010 level", "returned to pre-2008 levels"."""
    at = _BACK.at(t, i)
    if at is None:
        return None
    j = at[1] + 1 if t[at[1]].text in _OWNERS else at[1]
    before = t[j].text == "pre"
    while t[j].text in {"pre", "-"}:
        j += 1
    when = looks_like_year(t[j]) or (before and t[j].text in _EVENTS)
    if not when or t[j + 1].text not in _LEVELS:
        return None
    return made(Kind.TREND, "stable", i, j + 2)
