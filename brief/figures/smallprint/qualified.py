"""The qualifiers of a claim: said, said of something else, denied, or lost.

Said in its sentence, earlier in its paragraph, or in what governs it; nearer words go
first, so that "including Dudley" in the sentence undoes the heading above it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from brief.content.models.figure import Qualifier, SmallPrint
from brief.figures.smallprint.phrases import MARKS, Span, all_places, spoken
from brief.figures.smallprint.said import (
    Way,
    altered,
    denied,
    opposed,
    way_of,
    widened,
)
from brief.figures.smallprint.said_elsewhere import (
    goes_further,
    left_out,
    of_what_is_unknown,
    only_in_brackets,
)
from brief.figures.smallprint.scope import Line, Scope
from brief.figures.smallprint.stated import Stated, finding
from brief.figures.wording.late import Late
from brief.findings import Cause, Finding
from brief.rules import QUALIFIER_LOST, SMALL_PRINT_APART

SHORT = frozenset({"factsheet"})
"""Documents short enough to drop a qualifier that says it may be dropped."""


def qualifiers(stated: Stated) -> Iterator[Finding]:
    """Find claims that have lost a qualifier, unless a short document may drop it."""
    short = stated.scope.passage.document in SHORT
    for one in stated.entry.qualifiers:
        way, words = _way(stated, (one.says, *one.alternatives))
        if way is Way.AGAINST:
            message = f"{_without(stated.name, one)}, and “{words}” says otherwise"
            yield finding(stated, QUALIFIER_LOST, message, how_to_say(one))
        elif one.may_drop and short:
            continue
        elif way is Way.NOTHING:
            message = _without(stated.name, one)
            lost = finding(stated, QUALIFIER_LOST, message, how_to_say(one))
            yield replace(lost, cause=cause_of(one))
        elif way is Way.APART:
            message = (
                f"states “{stated.name}”, and “{one.says}” is said of something else"
                f" (“{words}”), as far as can be told"
            )
            hint = f"say “{one.says}” beside the number"
            yield finding(stated, SMALL_PRINT_APART, message, hint)


def cause_of(one: Qualifier) -> Cause:
    """Give a qualifier as what several claims have lost."""
    return Cause(one.place, f"“{one.says}” goes with these figures and is not said")


def _without(name: str, one: Qualifier) -> str:
    return f"states “{name}” without “{one.says}”"


_WHERE = "in its sentence, before it in its paragraph or in a heading or caption above"


def how_to_say(one: Qualifier, where: str = _WHERE) -> str:
    """Say where a qualifier may stand, and what lets other words stand for it."""
    others = "".join(f" or “{other}”" for other in one.alternatives)
    return (
        f"say “{one.says}”{others} {where}; other words for it go under `or:` in"
        " figures.yaml, and why a fact sheet may leave it out under `may_drop:`"
    )


def _way(stated: Stated, phrases: Sequence[str]) -> tuple[Way, str]:
    """Tell how a claim's words say a qualifier, and the words that decide it."""
    scope, line = stated.scope, stated.scope.line
    for part in (scope.core, scope.part):
        own, against = _within(scope, part, phrases)
        if own or against:
            decides = _deciding(scope, own, against)
            words = _touching(line, decides) if decides else ""
            return Way.AGAINST if decides else Way.SAID, words
    apart = ""
    for span in all_places(line.tokens, phrases):
        held = not scope.borrows(*line.where(span)) or _broken_up(scope, span)
        held = held and not of_what_is_unknown(line, span, scope.at)
        if held and not denied(line.tokens, span):
            return Way.SAID, ""
        apart = _touching(line, span)
    for earlier in scope.earlier:
        for span in _meant(earlier, phrases):
            if span[0] == 0 or earlier.leads or _related(earlier, span, stated):
                return Way.SAID, ""
            apart = apart or _touching(earlier, span)
    return _above(scope.governing, phrases, apart)


def _deciding(
    scope: Scope, own: Sequence[Span], against: Sequence[Span]
) -> Span | None:
    """Give the words that say the opposite, if what says it right does not go first."""
    line, at = scope.line, scope.at
    clear = [one for one in against if not only_in_brackets(line, (one,), at)]
    if own and not (clear and only_in_brackets(line, own, at)):
        return None
    return (clear or against)[0]


def _broken_up(scope: Scope, span: Span) -> bool:
    """Tell whether a colon breaks up what is qualified: "6,480 in Year 6: 3,310 boys".

    What stands before the colon is said of every part behind it.
    """
    behind, at = scope.line.where(span)[1], scope.at[0]
    between = scope.line.text[behind:at] if behind < at else ""
    return _COLON.fullmatch(between) is not None


_COLON = Late(r"[^:;.]{0,60}: [^:;.]{0,80}")


def _within(
    scope: Scope, part: tuple[int, int], phrases: Sequence[str]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Give where a part of a sentence says a qualifier, and where the opposite."""
    line = scope.line
    tokens = line.tokens
    own: list[Span] = []
    against: list[Span] = []
    for span in all_places(tokens, phrases):
        if _in(line, span, part):
            more = not scope.listed and widened(tokens, span)
            more = more or goes_further(tokens, span) or left_out(line, span, scope.at)
            if not of_what_is_unknown(line, span, scope.at):
                (against if more or denied(tokens, span) else own).append(span)
    at_it = (one for one in altered(tokens, phrases) if _at_number(scope, one))
    them = (*opposed(tokens, phrases), *at_it)
    return tuple(own), (*against, *(one for one in them if _in(line, one, part)))


def _at_number(scope: Scope, span: Span) -> bool:
    """Tell whether no mark parts words from the claim: "8,350 adults aged 15 to 24"."""
    line, (start, end) = scope.line, scope.at
    first, last = line.where(span)
    between = line.text[end:first] if first >= end else line.text[last:start]
    return not MARKS & {one.text for one in spoken(between)}


def _in(line: Line, span: Span, part: tuple[int, int]) -> bool:
    start, end = line.where(span)
    return part[0] <= start and end <= part[1]


def _meant(line: Line, phrases: Sequence[str]) -> Iterator[Span]:
    """Give the places that say a qualifier and do not deny it."""
    for span in all_places(line.tokens, phrases):
        if not denied(line.tokens, span):
            yield span


def _above(heads: Sequence[str], phrases: Sequence[str], apart: str) -> tuple[Way, str]:
    """Tell how the heads say a qualifier: the nearest that speaks of it decides."""
    for head in heads:
        way = way_of(head, phrases)
        if way is not Way.NOTHING:
            return way, head if way is Way.AGAINST else ""
    return (Way.APART, apart) if apart else (Way.NOTHING, "")


_TOUCHING = 2
"""Words before a phrase that are quoted with it."""


def _touching(line: Line, span: Span) -> str:
    """Give a phrase with the words before it, as printed."""
    tokens, (start, end) = line.tokens, span
    first = max(0, start - _TOUCHING)
    last = min(len(tokens), end + _TOUCHING)
    said = line.text[tokens[first].start : tokens[last - 1].end]
    return " ".join(said.split()).strip(" ,;:.()“”—")


# ---------------------------------------------------------------- of what it is said

_OF_ALL = frozenset(
    """
    figure number count total data result return estimate survey table chart map
    following below above here section paragraph everything all both each every
    it they this that these those them its their
    """.split()
)
"""Words with which a sentence speaks of what is near it, whatever that is."""

_IDLE = frozenset(
    """
    about after also been being between could does during each every from have having
    into made more most much only other over said same should since some such than that
    their them then there these they this those through under until were what when
    where which while will with within would year
    """.split()
)


def _related(line: Line, span: Span, stated: Stated) -> bool:
    """Tell whether an earlier sentence speaks of what a claim states.

    "Burglaries, excluding Dudley, fell" says nothing of needles.
    """
    told = {
        one.text
        for at, one in enumerate(line.tokens)
        if not span[0] <= at < span[1] and one.text.isalpha()
    }
    if told & _OF_ALL:
        return True
    named = {one for one in told if len(one) > 3} - _IDLE
    own = {one.text for one in stated.scope.line.tokens}
    return bool(named & (own | declared_words(stated.name, stated.entry)))


def declared_words(name: str, entry: SmallPrint) -> frozenset[str]:
    """Give the words with which a figure says what it counts."""
    said = (entry.counts, entry.population, *entry.population_names)
    text = " ".join((*said, name.replace("_", " ")))
    return frozenset(one.text for one in spoken(text))
