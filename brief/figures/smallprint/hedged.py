"""Whether a claim says that its number is an estimate, and says it of this number.

"An estimated" before another number, "around Dudley" and "this is no estimate" hedge
nothing here; "exactly" takes a hedge back.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.figures.sentences import clause_around
from brief.figures.smallprint.phrases import MARKS, Span, all_places, spoken
from brief.figures.smallprint.said import denied
from brief.figures.smallprint.scope import BREAK, Line, Scope, bare, folded
from brief.figures.smallprint.stated import Stated, finding
from brief.figures.wording import read
from brief.figures.wording.late import Late
from brief.figures.wording.meaning import Approx, Bound, Meaning
from brief.findings import Finding
from brief.rules import HEDGE_LOST

ESTIMATED = ("estimate", "estimated")
"""Words that call a number an estimate, and from further off as well: in the paragraph,
or in a heading."""

UNSURE = (
    *ESTIMATED,
    *"suggest|suggested|imply|implied|in the region of|or so|likely to be".split("|"),
    *"thought to|thought that|believed to|believed that|assumed to".split("|"),
    *"assumed that|modelled|probably|perhaps".split("|"),
    *"tens of thousands|hundreds of thousands".split("|"),
)
"""Words any of which says, in a claim's own sentence, that its number is not exact."""

_NEARLY = ("about", "around", "approximately", "roughly", "nearly", "almost")
"""Words that say so where a number follows them."""

_BETWEEN = frozenset("a an the every each some one in of another estimated".split())
"""Words that may stand between "about" and its number: "about one in"."""


def hedge(stated: Stated) -> Iterator[Finding]:
    """Find estimates that are stated as if they were known."""
    entry, scope = stated.entry, stated.scope
    if not (entry.estimate or entry.hedges):
        return
    said = meaning_of(scope)
    exact = said is not None and said.approx is Approx.EXACT
    if exact or not hedged(scope, entry.hedges):
        message = f"states “{stated.name}”, an estimate, as if it were exact"
        hint = f"say “{(entry.hedges or ('an estimated',))[0]}”"
        hint += ", and leave out what calls it exact" if exact else ""
        yield finding(stated, HEDGE_LOST, message, hint)


def meaning_of(scope: Scope) -> Meaning | None:
    """Read the words of a claim in their clause."""
    claim, one = scope.one.quantity.claim, scope.one
    if claim is None:
        return None
    first, _ = clause_around(one.laid.text, one.start, one.end)
    last = max([first, *(x.end for x in one.laid.claims() if x.end <= one.start)])
    before = folded(one.laid.text[last : one.start])
    return read(claim.text, before=before, after=scope.after)


def hedged(scope: Scope, hedges: Sequence[str] = ()) -> bool:
    """Tell whether a claim is hedged, by the usual words or by declared ones."""
    if hedges:
        lines = (scope.line, *scope.earlier, *map(Line, scope.governing))
        return any(any(_told(line, hedges)) for line in lines)
    line = scope.line
    if any(_reaches(scope, span) for span in _told(line, UNSURE)):
        return True
    near = (span for span in _told(line, _NEARLY) if _of_a_number(line, span))
    if any(_reaches(scope, span) for span in near) or _approximate(scope):
        return True
    return _called_so_before(scope)


def _told(line: Line, phrases: Sequence[str]) -> Iterator[Span]:
    """Give the places that say a hedge and do not deny it."""
    for span in all_places(line.tokens, phrases):
        if not denied(line.tokens, span):
            yield span


def _approximate(scope: Scope) -> bool:
    """Tell whether the words of a claim are not exact by themselves."""
    said = meaning_of(scope)
    return said is not None and (
        said.approx not in {Approx.NONE, Approx.EXACT} or said.bound is not Bound.NONE
    )


# ---------------------------------------------------------------- of which number


def _of_a_number(line: Line, span: Span) -> bool:
    """Tell whether "about" stands before a number, and not before a place."""
    start, _ = line.where(span)
    if any(first <= start < last for first, last, _ in line.claims):
        return True
    return _next_claim(line, span, _BETWEEN, 3) is not None


def _next_claim(
    line: Line, span: Span, between: frozenset[str] | None, most: int
) -> tuple[int, int] | None:
    """Give the claim that follows a word, with few words between."""
    _, end = line.where(span)
    for first, last, _ in line.claims:
        if first >= end:
            gap = [one.text for one in spoken(line.text[end:first])]
            near = len(gap) <= most and not MARKS & set(gap)
            light = between is None or set(gap) <= between
            return (first, last) if near and light else None
    return None


_APART = Late(r"[;:]|\s[–—-]\s|—|\s(?:but|while|whereas|although|though|than)\s")
_COORDINATED = Late(rf"{BREAK.pattern}|\sand\s")


def _reaches(scope: Scope, span: Span) -> bool:
    """Tell whether a hedge in a claim's sentence is one of this number.

    That of another number reaches as far as both are one statement: "the estimated
    22,500 users cost £1.4bn".
    """
    line = scope.line
    start, end = line.where(span)
    if not _attached(scope, line, span):
        return True
    if start >= scope.at[1]:
        return _COORDINATED.search(bare(line.text), scope.at[1], start) is None
    return _APART.search(bare(line.text), end, scope.at[0]) is None


def _attached(scope: Scope, line: Line, span: Span) -> bool:
    """Tell whether a hedge stands at the number of another figure."""
    start, _ = line.where(span)
    others = [(x, y) for x, y, other in line.claims if scope.is_another(other)]
    within = any(first <= start < last for first, last in others)
    return within or _next_claim(line, span, None, 3) in others


_POINTING = frozenset(
    """
    this that these those it they such them its their which so thus hence both
    """.split()
)
"""Words with which a sentence speaks of the number before it: "this represented"."""

_FIRST_WORDS = 4


def _called_so_before(scope: Scope) -> bool:
    """Tell whether the paragraph or its head calls the number an estimate before."""
    first = {one.text for one in scope.line.tokens[:_FIRST_WORDS]}
    for line in scope.earlier:
        for span in _told(line, ESTIMATED):
            if line.leads or first & _POINTING or not _attached(scope, line, span):
                return True
    heads = map(Line, scope.governing)
    return any(any(_told(head, ESTIMATED)) for head in heads)
