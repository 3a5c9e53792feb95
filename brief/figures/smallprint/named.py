"""Of whom a claim is said: its population, the names it must not be given, and others.

A name counts where it stands and as it stands: "people other than opiate users" names
nobody, and of two names of figures that share a value the one directly behind the
number decides, or else the nearest before it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from brief.content.models.figure import SmallPrint
from brief.figures.nouns import singular
from brief.figures.smallprint.phrases import (
    MARKS,
    Span,
    Token,
    all_places,
    spoken,
    words_of,
)
from brief.figures.smallprint.qualified import declared_words
from brief.figures.smallprint.said import denied, of_others
from brief.figures.smallprint.scope import Line, Scope
from brief.figures.smallprint.stated import Stated, StatedFigure, finding
from brief.figures.units import Kind
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules import POPULATION_LOST, POPULATION_MISNAMED, SMALL_PRINT_APART


def population(stated: Stated) -> Iterator[Finding]:
    """Find claims that do not name their population, or name others."""
    names = stated.entry.population_names
    if not names:
        return
    scope = stated.scope
    lines = (scope.line, *scope.earlier, *map(Line, scope.governing))
    theirs = ""
    for line in lines:
        for span in all_places(line.tokens, names):
            if not of_others(line.tokens, span):
                return
            theirs = theirs or _with_two_before(line, span)
    message = f"states “{stated.name}” and does not say of whom"
    message += f": “{theirs}” are others" if theirs else ""
    yield finding(stated, POPULATION_LOST, message, f"say “{names[0]}”")


def _with_two_before(line: Line, span: Span) -> str:
    first = line.tokens[max(0, span[0] - 2)].start
    return " ".join(line.text[first : line.where(span)[1]].split())


# ---------------------------------------------------------------- the wrong name


def misnamed(stated: Stated) -> Iterator[Finding]:
    """Find claims that give their population a name that is not its own."""
    for wrong, where in _wrong(stated):
        message = f"states “{stated.name}”, which is not of “{wrong}”{where}"
        hint = right_name(stated.entry, wrong)
        yield finding(stated, POPULATION_MISNAMED, message, hint)
        return


def right_name(entry: SmallPrint, wrong: str) -> str:
    """Say which name is right, or where the wrong one is forbidden."""
    own, counts = entry.population_names, entry.counts
    if own:
        return f"say “{own[0]}”"
    instead = f"say “{counts}”, and " if counts else ""
    return f"{instead}leave out “{wrong}”, which figures.yaml has under `not_names:`"


def _wrong(stated: Stated) -> Iterator[tuple[str, str]]:
    """Give the wrong names of a claim: in its sentence, over it, and beside that."""
    entry = stated.entry
    if not entry.not_names:
        return
    yield from ((one, "") for one in _in_sentence(stated))
    for line in _over(stated):
        for span in wrong_names(line, entry):
            yield name_at(line, span, entry), ", as what stands above it says"
    for line, span in _pointing(stated):
        yield name_at(line, span, entry), ", as a sentence beside it says"


def _in_sentence(stated: Stated) -> Iterator[str]:
    """Give the wrong names of its sentence; beside a right one, those of its part."""
    scope, entry, line = stated.scope, stated.entry, stated.scope.line
    spans = tuple(wrong_names(line, entry))
    own = all_places(line.tokens, entry.population_names)
    right = [one for one in own if not any(x[0] <= one[0] < x[1] for x in spans)]
    for span in spans:
        alone = not right or scope.owns(*line.where(span))
        if alone and not _of_another(scope, span, right):
            yield name_at(line, span, entry)


_DIRECTLY = 2
"""Words between a number and the name of those that it counts: "are", "for"."""


def _of_another(scope: Scope, span: Span, right: Sequence[Span]) -> bool:
    """Tell whether a name is that of another figure's: it stands at its number.

    Or a right name stands between it and the claim, and another number beyond it.
    """
    line, (start, end) = scope.line, scope.at
    first, last = line.where(span)
    for rival in scope.rivals:
        between = spoken(line.text[rival[1] : first]) if rival[1] <= first else None
        near = between is not None and len(between) <= _DIRECTLY
        if near and not MARKS & {one.text for one in between or ()}:
            return True
    named = [line.where(one) for one in right]
    behind = any(end <= x and y <= first for x, y in named)
    before = any(last <= x and y <= start for x, y in named)
    beyond = any(last <= x for x, _ in scope.rivals)
    below = any(y <= first for _, y in scope.rivals)
    return (behind and beyond) or (before and below)


def _over(stated: Stated) -> Iterator[Line]:
    """Give what leads to a claim and governs it, as far as a right name stands."""
    leading = (one for one in stated.scope.earlier if one.leads)
    for head in (*leading, *map(Line, stated.scope.governing)):
        yield head
        if all_places(head.tokens, stated.entry.population_names):
            return


def _pointing(stated: Stated) -> Iterator[tuple[Line, Span]]:
    """Give wrong names of sentences on either side that speak of those counted."""
    scope, entry = stated.scope, stated.entry
    if _OF_THEM.match(scope.after):
        for line in scope.earlier[:1]:
            yield from ((line, span) for span in wrong_names(line, entry))
    for line in scope.later:
        for span in wrong_names(line, entry):
            if _points_back(line.tokens, span):
                yield line, span
        if any(scope.is_another(one) for _, _, one in line.claims):
            return


def wrong_names(line: Line, entry: SmallPrint) -> Iterator[Span]:
    """Give the places of wrong names that are not set right.

    "Not heroin and crack users", "more than the average user" give nobody that name,
    nor does a name of its own of which the wrong one is a part.
    """
    tokens = line.tokens
    own = all_places(tokens, entry.population_names)
    for span in all_places(tokens, entry.not_names):
        within = any(x[0] <= span[0] and span[1] <= x[1] for x in own)
        if not within and not _set_right(tokens, span):
            yield span


_SETTING_RIGHT = frozenset("than against versus unlike".split())
_CALLED = frozenset(
    """
    called named for with as to be the a an all there is are was were number count of
    """.split()
)


def _set_right(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether a sentence says that a wrong name is another's."""
    if denied(tokens, span):
        return True
    before = [one.text for one in tokens[max(0, span[0] - 6) : span[0]]]
    while before and before[-1] in _CALLED:
        before.pop()
    last = before[-1] if before else ""
    compared = last in _SETTING_RIGHT or before[-1:] in (["compared"], ["opposed"])
    confused = last in {"mistaken", "confused"} and _MUST_NOT & set(before)
    return compared or bool(confused) or before[-1:] == ["not"]


_MUST_NOT = frozenset("not never few hardly".split())


def name_at(line: Line, span: Span, entry: SmallPrint) -> str:
    """Give the forbidden name that stands at a place."""
    names = entry.not_names
    return next(one for one in names if span in all_places(line.tokens, (one,)))


_OF_THEM = Late(r"^of (?:them|these|those)\b")
_THESE = frozenset("these those such this that".split())
_THEY = _THESE | frozenset("they it each them all".split())
_IS = frozenset("is are was were".split())
_WHAT = frozenset("all what of a an the who known".split())


def _points_back(tokens: Sequence[Token], span: Span) -> bool:
    """Tell whether a name behind is that of those before: "these drug addicts"."""
    before = [one.text for one in tokens[max(0, span[0] - 6) : span[0]]]
    if _MUST_NOT & set(before):
        return False
    if before and before[-1] in _THESE:
        return True
    verbs = 0
    while before and before[-1] in _IS | _WHAT:
        verbs += before.pop() in _IS
    return bool(verbs and before and before[-1] in _THEY)


# ---------------------------------------------------------------- another figure


def confused(stated: StatedFigure) -> Iterator[Finding]:
    """Find claims that stand at the population of another figure of this value."""
    if not stated.twins or "respectively" in stated.scope.line.text:
        return
    for twin in stated.twins:
        wrong = _nearest(stated, twin.entry.population_names)
        if wrong:
            message = (
                f"states “{stated.name}”, and “{wrong}” are those of"
                f" “{twin.name}”, which has the same value"
            )
            hint = f"write (fig:{twin.name}) if that one is meant"
            yield finding(stated, POPULATION_MISNAMED, message, hint)


def _nearest(stated: StatedFigure, theirs: Sequence[str]) -> str:
    """Give a name of the other figure's, if it is the nearest to the number."""
    scope, own = stated.scope, stated.entry.population_names
    line, (start, end) = scope.line, scope.at
    heads = [
        span
        for span in all_places(line.tokens, (*own, *theirs))
        if scope.owns(*line.where(span)) and _is_head(line, span, scope.part[0], end)
    ]
    behind = [one for one in heads if line.tokens[one[0]].start >= start]
    before = [one for one in heads if line.where(one)[1] <= start]
    near = [one for one in behind if _reaches(line.tokens, end, one)]
    decides = (near or before[-1:])[:1]
    names = (one for one in theirs if decides and decides[0] in _at(line, one))
    return next(names, "")


def _at(line: Line, name: str) -> tuple[Span, ...]:
    return all_places(line.tokens, (name,))


_OF = frozenset("of with by among to from for in at on without as than like".split())
_PARTITIVE = frozenset({"of", "among"})
_ARTICLES = frozenset({"the", "a", "an", "all", "their", "these", "those"})


def _is_head(line: Line, span: Span, part: int, end: int) -> bool:
    """Tell whether a name is what is counted, and no part of it.

    "Children of opiate users" and "opiate users' homes" are others; "22,500 of the
    opiate users" are not.
    """
    tokens, (first, last) = line.tokens, line.where(span)
    possessive = line.text[last : last + 1] in {"'", "’"}
    if possessive or of_others(tokens, span):
        return False
    floor = end if first >= end else part
    words: list[str] = []
    for one in tokens[: span[0]]:
        if one.start >= floor:
            words = [] if one.text in MARKS else [*words, one.text]
    words = [one for one in words if one not in _ARTICLES]
    alone = len(words) == 1 and words[0] in _PARTITIVE
    return not words or words[-1] not in _OF or alone


def _reaches(tokens: Sequence[Token], end: int, span: Span) -> bool:
    """Tell whether a name stands in the words directly behind a number."""
    between = [one.text for one in tokens[: span[0]] if one.start >= end]
    return not MARKS & set(between[1:]) and not _JOINING & set(between)


_JOINING = frozenset("and or nor but that while".split())


# ---------------------------------------------------------------- the same kind

_PLAIN = frozenset(
    """
    such the these those all same other known local estimated total individual resident
    regional active current many
    """.split()
)
"""Words before a noun that make no other people of them."""

_FAR = 3


def of_a_kind(stated: StatedFigure) -> Iterator[Finding]:
    """Find "22,500 cannabis users" where the right name stands farther off."""
    entry, unit = stated.entry, stated.figure.unit
    if unit.kind is not Kind.PLAIN or not entry.population_names or unit.currency:
        return
    if any(population(stated)) or any(misnamed(stated)):
        return
    kind = _kind_behind(stated, singular(unit.head))
    declared = declared_words(stated.name, entry) | set(words_of(entry.area))
    if not {one.text for one in kind[:-1]} <= _PLAIN | declared:
        said = stated.scope.line.text[kind[0].start : kind[-1].end]
        message = (
            f"is followed by “{said}”, and “{entry.population_names[0]}” of"
            f" “{stated.name}” stands farther off"
        )
        hint = f"say “{entry.population_names[0]}” beside the number"
        yield finding(stated, SMALL_PRINT_APART, message, hint)


def _kind_behind(stated: StatedFigure, head: str) -> tuple[Token, ...]:
    """Give the noun that a number counts with the words before it."""
    scope = stated.scope
    line, (start, end) = scope.line, scope.at
    within = [one for one in line.tokens if start <= one.start < end]
    numbers = [at for at, one in enumerate(within) if one.text[:1].isdigit()]
    said = within[numbers[-1] + 1 :] if numbers else []
    words = [*said, *(one for one in line.tokens if end <= one.start < scope.part[1])]
    while words and words[0].text in {"of", "the"}:
        words.pop(0)
    texts = [one.text for one in words[: _FAR + 1]]
    kind = words[: texts.index(head) + 1] if head in texts else []
    named = all_places(line.tokens, stated.entry.population_names)
    here = {line.tokens[at].start for span in named for at in range(*span)}
    own = any(one.start in here for one in kind)
    return tuple(kind) if not own and all(x.text.isalpha() for x in kind) else ()
