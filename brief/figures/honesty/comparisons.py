"""Comparisons of which only one side is given: "use is higher among women: 20%".

The figure of the other side must be stated as well; where words alone compare, their
sentence or paragraph must name whom or what they are set against. Who is meant is
never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.content.models.prose import Claim, ClaimKind, Prose
from brief.content.walk import pieces
from brief.figures.coverage.loose import counted
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.other_side import is_named, is_named_beside
from brief.figures.honesty.sentences import Sentence, stated_by
from brief.figures.honesty.wrong_words import one_sided
from brief.figures.ledger import Figure
from brief.figures.nouns import is_person, singular
from brief.figures.wording.late import Late
from brief.findings import Finding
from brief.rules.honesty import COMPARISON_ONE_SIDED

_SIZED = r"(?:higher|lower|greater|larger|smaller|worse|better)"
_HALF = Late(
    rf"\b(?:(?:more|less) likely|{_SIZED}(?: \w+){{0,3}} than"
    rf"|{_SIZED} (?:among|in|for|at|with)|(?:is|are|was|were) (?:also )?{_SIZED})\b",
    re.IGNORECASE,
)
_MEASURES = (
    r"(?:share|proportion|rate|number|percentage|level|figure|total|count|average"
    r"|turnout|score|risk|chance)"
)
_A_HIGHER = Late(rf"\ban? {_SIZED} {_MEASURES}\b", re.IGNORECASE)
"""A measure set against another one: "40% of women, a higher share"."""

_TIMES = Late(
    r"(?:twice|half|double|times|third|quarter) (?:as (?:likely|many|much|often|high"
    r"|low|large|great|big|long|common)|(?:more|less|higher|lower|greater|larger"
    r"|smaller)(?: likely| common)?)\b",
    re.IGNORECASE,
)
"""A ratio that is told of one side: "twice as likely"."""

_MANY = Late(
    r"(?P<lead>^\W*|[;:–] |, |\b(?:and|but|that) |\b(?P<had>has|have|had"
    r"|there (?:is|are|was|were)) )(?:far |many |much |slightly |rather )?"
    r"(?P<said>(?P<many>more|fewer)(?: (?!than\b|of\b|and\b|or\b)[a-z-]+){0,2}?"
    r" (?P<noun>[a-z]+))\b(?P<rest>[^.;]*)",
    re.IGNORECASE,
)
"""People who are more or fewer, as the subject of a clause or as what somebody has."""

_WISHED = Late(
    r"\b(?:will|would|could|should|may|might|can|must|shall|to|need|needs|needed|want"
    r"|wants|wanted|required|welcome|help|let|if|plans?|planned|expected|aims?|hopes?"
    r"|seeks?)\b",
    re.IGNORECASE,
)
"""Words of what may be or is wanted, which compare nothing that was counted."""

_ADDED = Late(
    r"\b(?:hired|recruited|appointed|employed|trained|added|invited|joined)\b",
    re.IGNORECASE,
)
"""With these "more" is further: "more officers were hired"."""

_VERB = Late(
    r"^(?: (?:in|from|of|at|aged|who|with) [\w’' -]{1,40}?)?(?:, [^,]{1,30},)?"
    r" (?:also |now )?(?:have|has|are|were|did|do|went|came|took|said|left|chose|got"
    r"|felt|use|answer|live|work|walk|vote|come|go|take|say|feel|\w{2,}ed)\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset(
    """people households families residents respondents tenants voters visitors
    employees staff councillors carers owners drivers volunteers learners applicants
    homes businesses""".split()
)


def one_side(evidence: Evidence) -> Iterator[Finding]:
    """Find comparisons in plain words of which only one side is given or named."""
    nouns = counted(evidence.figures)
    for sentence in evidence.sentences:
        if _waived(evidence, sentence):
            continue
        stated = _figures(evidence, sentence.passage.prose)
        found = _outside(sentence)
        beside = found and sentence.figures and one_sided(stated)
        by = found and found[0].lower().split()[0]
        told = by and beside and _is_by_so_much(sentence, by, stated[0])
        if found and beside and not (told or _told(evidence, sentence, found)):
            message = f"“{found[0]}” compares, and only “{stated[0].name}” is given"
            hint = f"state both: [{found[0]}](fig:{stated[0].name},OTHER)"
            place = sentence.at(found.start())
            yield COMPARISON_ONE_SIDED.at(place, message, hint)
        elif not beside:
            yield from _unnamed(evidence, sentence, stated, nouns)


def _waived(evidence: Evidence, sentence: Sentence) -> bool:
    """Tell whether a comparison of the sentence is waived with a reason."""
    return any(
        one.passage.prose is sentence.passage.prose and one.words in sentence.text
        for one in evidence.waived
    )


def _told(evidence: Evidence, sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether a comparison that names its other side is told as loose already.

    "A higher share than in 2021" lacks the figure of 2021, and is told to name it.
    """
    if " than " not in f"{sentence.text[found.start() :]} ":
        return False
    said = set(found[0].lower().split())
    return any(
        one.passage.prose is sentence.passage.prose
        and one.words in sentence.text
        and said & set(one.words.lower().split())
        for one in evidence.loose
    )


def _outside(sentence: Sentence) -> re.Match[str] | None:
    """Find a comparison that stands in no claim; those that do have their verdict."""
    for found in _HALF.finditer(sentence.text):
        if not any(found[0].lower() in one.text.lower() for one in sentence.claims):
            return found
    return None


def _is_by_so_much(sentence: Sentence, word: str, figure: Figure) -> bool:
    """Tell whether a claim says by how much: "[5% lower](fig:fall) in 2024 than 2023".

    The figure must be of the time between these two years.
    """
    told = any(one.text.lower().endswith(f" {word}") for one in sentence.claims)
    ends = _PERIOD.fullmatch(figure.entry.period.strip())
    years = _IN_THAN.search(sentence.text)
    if not told or ends is None or years is None:
        return False
    return years.groups() == ends.groups()[::-1]


_A_YEAR = r"((?:19|20)\d\d(?:/\d\d)?)"
_PERIOD = Late(rf"{_A_YEAR} to {_A_YEAR}")
_IN_THAN = Late(rf"\bin {_A_YEAR} than (?:it was )?(?:in )?{_A_YEAR}(?![/–-]?\d)")


def _figures(evidence: Evidence, prose: Prose) -> tuple[Figure, ...]:
    """Give the figures that a passage states."""
    names = dict.fromkeys(
        name
        for piece in pieces(prose)
        if isinstance(piece, Claim)
        for name in stated_by(piece)
    )
    return tuple(evidence.figures[one] for one in names if one in evidence.figures)


# ---------------------------------------------------------------- no side is named


def _unnamed(
    evidence: Evidence,
    sentence: Sentence,
    stated: tuple[Figure, ...],
    nouns: frozenset[str],
) -> Iterator[Finding]:
    """Find a comparison whose other side nothing in its paragraph names."""
    if sentence.passage.where.startswith("exhibit"):
        return
    found = _times(evidence, sentence) or _many_or_higher(sentence, stated, nouns)
    if found and not _named(evidence, sentence):
        start, words = found
        message = f"“{words}” compares, and nothing says with whom or with when"
        hint = (
            "name the other side, “than men”, “than in 2021”, and state both:"
            f" [{words}](fig:ONE,OTHER)"
        )
        yield COMPARISON_ONE_SIDED.at(sentence.at(start), message, hint)


def _named(evidence: Evidence, sentence: Sentence) -> bool:
    """Tell whether a sentence, its paragraph or its heading names the other side."""
    passage = sentence.passage
    others = [
        one.text
        for one in evidence.sentences
        if one.passage.prose is passage.prose and one is not sentence
    ]
    above = [str(one) for one in (*passage.paragraph, passage.heading) if one]
    return is_named(sentence.text) or is_named_beside(sentence.text, others + above)


def _times(evidence: Evidence, sentence: Sentence) -> tuple[int, str] | None:
    """Find a ratio that is said of one side: "[twice](fig:r) as likely"."""
    for found in _TIMES.finditer(sentence.text):
        for claim in sentence.claims:
            figures = [evidence.figures.get(one) for one in stated_by(claim)]
            if len(figures) != 1 or figures[0] is None:
                continue
            if one_sided((figures[0],)) or not _shares_words(claim, found):
                continue
            return found.start(), found[0]
    return None


def _shares_words(claim: Claim, found: re.Match[str]) -> bool:
    """Tell whether a claim ends with the first words of what was found."""
    text = claim.text.lower()
    said = found[0].lower()
    return said in text or text.endswith(said.split()[0])


def _many_or_higher(
    sentence: Sentence, stated: tuple[Figure, ...], nouns: frozenset[str]
) -> tuple[int, str] | None:
    """Find "more women" and "a higher share", where no two figures are set out."""
    held = any(one.states is not ClaimKind.FIGURE for one in sentence.claims)
    if held or len(stated) > 1:
        return None
    higher = _A_HIGHER.search(sentence.text)
    if higher and sentence.figures:
        return higher.start(), higher[0]
    for found in _MANY.finditer(sentence.text):
        noun = found["noun"].lower()
        people = noun in _PEOPLE | nouns or is_person(singular(noun))
        if people and _compares(found):
            return found.start("said"), found["said"]
    return None


def _compares(found: re.Match[str]) -> bool:
    """Tell whether people are said to be more or fewer, and not wanted or added."""
    rest, text = found["rest"], found.string
    before = text[: found.start("said")]
    if _WISHED.search(rest) or _WISHED.search(before):
        return False
    if found["many"].lower() == "more" and _ADDED.search(rest):
        return False
    return bool(found["had"]) or _VERB.match(rest) is not None
