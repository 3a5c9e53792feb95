"""Where the small print of a claim may stand: its sentence, its paragraph, its head.

In that order, and nowhere else: a qualifier two paragraphs above does not reach.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from brief.content.models.prose import Claim, ClaimKind, Prose
from brief.content.walk import Passage
from brief.figures.coverage.account import Spotted
from brief.figures.coverage.laying import Laid, Stretch, laid_out
from brief.figures.sentences import clause_around
from brief.figures.smallprint.phrases import Span, Token, spoken
from brief.figures.wording.late import Late

_SIGNS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "‑": "-", "–": "-"})

UP_TO_SIX = r"\W*(?:[\w'’-]+(?:[^\w'’-]+|$)){0,6}?"
"""Up to six words between a claim and its place or time; each can be cut in one way."""

BREAK = Late(
    r"[;:]|\s[–—-]\s|—|,\s+(?:and|so|or|nor)\s"
    r"|\s(?:but|while|whereas|although|though|yet|than)\s"
)
"""What parts the words of one claim from those of another in one sentence."""


_BRACKETED = Late(r"\([^()]*\)")


def bare(text: str) -> str:
    """Blank out what stands in brackets; every other character keeps its place."""
    return _BRACKETED.sub(lambda one: "_" * len(one[0]), text)


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Give words as they are compared: small letters, single spaces, plain signs."""
    return " ".join(text.translate(_SIGNS).lower().split())


def says(text: str, phrases: Iterable[str]) -> str:
    """Give the first of the phrases that stands in a folded text, as whole words."""
    for phrase in phrases:
        at = text.find(wanted := folded(phrase))
        while at >= 0:
            end = at + len(wanted)
            if not (_letter(text, at - 1) or _letter(text, end)):
                return phrase
            at = text.find(wanted, at + 1)
    return ""


def _letter(text: str, at: int) -> bool:
    return 0 <= at < len(text) and text[at].isalnum()


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence as printed, and where the claims of figures stand in it."""

    text: str
    claims: tuple[tuple[int, int, Claim], ...] = ()

    @property
    def tokens(self) -> tuple[Token, ...]:
        """Give its words and marks as they are compared."""
        return spoken(self.text)

    @property
    def leads(self) -> bool:
        """Tell whether it leads to a list, as a heading does."""
        return self.text.rstrip().endswith(":")

    def where(self, span: Span) -> tuple[int, int]:
        """Tell which characters a phrase is made of."""
        tokens = self.tokens
        return tokens[span[0]].start, tokens[span[1] - 1].end


_GOES_ON = r"(?= (?:were|was|are|is|did|do|does|had|have|has|said|included?)\b)"
_IN_BRACKETS = Late(rf"(?: ?\([^()\w]*\d[^() ]*\)|\)){_GOES_ON}")
"""A number in brackets, or the end of brackets, behind which its clause goes on."""

_HELD = frozenset({ClaimKind.FIGURE, ClaimKind.SERIES})


def lines_of(laid: Laid, start: int = 0, end: int | None = None) -> Iterator[Line]:
    """Give the sentences that begin at or behind `start` and end before `end`."""
    stop = len(laid.text.rstrip()) if end is None else end
    claims = [
        (one.start, one.end, one.claim)
        for one in laid.claims()
        if one.claim and one.claim.states in _HELD
    ]
    while start < stop:
        _, last = laid.sentence(start, start + 1)
        within = (one for one in claims if start <= one[0] < last)
        moved = ((at - start, to - start, claim) for at, to, claim in within)
        yield Line(laid.text[start:last], tuple(moved))
        start = last


@dataclass(frozen=True)
class Scope:
    """A claim with the words that may carry its small print.

    `heads` are the headings and captions that govern it, nearest first.
    """

    one: Spotted
    heads: tuple[Prose, ...] = ()
    passed: frozenset[int] = frozenset()
    """Where claims begin that are no bound of its words: its "within [14 days]"."""

    @property
    def passage(self) -> Passage:
        """Give the passage that states the claim."""
        return self.one.quantity.passage

    @cached_property
    def clause(self) -> str:
        """Give the claim's clause, folded."""
        first, last = clause_around(self.one.laid.text, self.one.start, self.one.end)
        return folded(self.one.laid.text[first:last])

    @cached_property
    def sentence(self) -> str:
        """Give the claim's sentence, folded."""
        first, last = self._ends
        return folded(self.one.laid.text[first:last])

    @cached_property
    def _ends(self) -> tuple[int, int]:
        return self.one.laid.sentence(self.one.start, self.one.end)

    @cached_property
    def claims(self) -> tuple[Stretch, ...]:
        """Give the claims of its passage that bound its words, and itself.

        A year that is called no quantity dates what is beside it all the same.
        """
        found = self.one.laid.claims()
        return tuple(x for x in found if x.start not in self.passed and not _dates(x))

    @cached_property
    def beside(self) -> str:
        """Give the claim's sentence, no further than the claims on either side."""
        first, last = self._ends
        one, claims = self.one, self.claims
        first = max([first, *(x.end for x in claims if x.end <= one.start)])
        last = min([last, *(x.start for x in claims if x.start >= one.end)])
        return folded(one.laid.text[first:last])

    @cached_property
    def before(self) -> str:
        """Give what its sentence says before a claim, from the last claim on."""
        one, first = self.one, self._ends[0]
        first = max([first, *(x.end for x in self.claims if x.end <= one.start)])
        return folded(one.laid.text[first : one.start])

    @cached_property
    def lead(self) -> str:
        """Give all that its sentence says before a claim, with the claims in it."""
        return folded(self.one.laid.text[self._ends[0] : self.one.start])

    @cached_property
    def opens(self) -> bool:
        """Tell whether no other claim stands before it in its sentence."""
        first = self._ends[0]
        return not any(first < x.end <= self.one.start for x in self.claims)

    @cached_property
    def closes(self) -> bool:
        """Tell whether no other claim stands behind it in its sentence."""
        end, last = self.one.end, self._ends[1]
        return not any(end <= x.start < last for x in self.claims)

    @cached_property
    def after(self) -> str:
        """Give the rest of the claim's clause, no further than the next claim.

        A value in brackets stands before what its number's words go on to say:
        "1,523 (39%) had none".
        """
        one, text = self.one, self.one.laid.text
        base = text[: one.start].endswith(" of ")
        found = None if base else _IN_BRACKETS.match(text, one.end)
        end = found.end() if found else one.end
        _, last = clause_around(text, one.start, end)
        last = min([last, *(x.start for x in self.claims if x.start >= end)])
        return folded(text[end:last])

    @cached_property
    def following(self) -> str:
        """Give the rest of its sentence as printed, no further than the next claim."""
        one, last = self.one, self._ends[1]
        last = min([last, *(x.start for x in self.claims if x.start >= one.end)])
        return one.laid.text[one.end : last]

    @cached_property
    def reach(self) -> str:
        """Give the sentence, then what precedes it, then the heads that govern it."""
        earlier = self.one.laid.text[: self._ends[0]]
        governing = (*self.passage.paragraph, *self.heads)
        return "\n".join((self.sentence, folded(earlier), *map(_words, governing)))

    # ------------------------------------------------------------ as sentences

    @cached_property
    def line(self) -> Line:
        """Give the claim's sentence with the claims in it."""
        first, last = self._ends
        text, parts = self.one.laid.text[first:last], []
        for one in self.one.laid.claims():
            held = one.claim and one.claim.states in _HELD
            if one.claim and held and first <= one.start < last:
                parts.append((one.start - first, one.end - first, one.claim))
        return Line(text, tuple(parts))

    @cached_property
    def at(self) -> tuple[int, int]:
        """Tell where the claim stands in its sentence."""
        first = self._ends[0]
        return self.one.start - first, self.one.end - first

    @cached_property
    def rivals(self) -> tuple[tuple[int, int], ...]:
        """Tell where other figures are stated in its sentence."""
        return tuple(
            (start, end)
            for start, end, other in self.line.claims
            if self.is_another(other) and (end <= self.at[0] or start >= self.at[1])
        )

    def is_another(self, other: Claim) -> bool:
        """Tell whether a claim states no figure that this one states."""
        claim = self.one.quantity.claim
        return claim is None or not set(claim.targets) & set(other.targets)

    @cached_property
    def part(self) -> tuple[int, int]:
        """Tell where the words of this claim begin and end in its sentence."""
        text, (start, end) = self.line.text, self.at
        first = max([0, *(x[1] for x in self.rivals if x[1] <= start)])
        last = min([len(text), *(x[0] for x in self.rivals if x[0] >= end)])
        core = self._core(first, last)
        return core[0] if first else 0, core[1] if last < len(text) else last

    @cached_property
    def core(self) -> tuple[int, int]:
        """Tell where those of its words end that nothing parts from the number."""
        return self._core(*self.part)

    def _core(self, first: int, last: int) -> tuple[int, int]:
        """Cut a part of the sentence at the breaks on either side of the claim."""
        start, end = self.at
        cuts = [one.end() for one in BREAK.finditer(self._bare, first, start)]
        cut = BREAK.search(self._bare, end, last)
        return cuts[-1] if cuts else first, cut.start() if cut else last

    @cached_property
    def _bare(self) -> str:
        """Give its sentence without what stands in brackets, each in its place."""
        return bare(self.line.text)

    def owns(self, start: int, end: int) -> bool:
        """Tell whether characters of its sentence are among the claim's own words."""
        first, last = self.part
        return first <= start and end <= last

    def borrows(self, start: int, end: int) -> bool:
        """Tell whether characters of its sentence are said of another figure.

        What leads the sentence, and what no break parts from the claim, is not.
        """
        if self.owns(start, end) or not self.rivals:
            return False
        if start >= self.at[1]:
            return BREAK.search(self._bare, self.at[1], start) is not None
        leads = all(end <= other[0] for other in self.rivals)
        return not leads and bool(BREAK.search(self._bare, end, self.at[0]))

    @cached_property
    def listed(self) -> bool:
        """Tell whether it is one of several numbers in a row, or states several."""
        text, (start, end) = self.line.text, self.at
        claim = self.one.quantity.claim
        gaps = [text[x[1] : start] for x in self.rivals if x[1] <= start]
        gaps += [text[end : x[0]] for x in self.rivals if x[0] >= end]
        several = claim is not None and len(claim.targets) > 1
        told = several or "respectively" in text
        return told or any(_LISTS.fullmatch(one) for one in gaps)

    @cached_property
    def earlier(self) -> tuple[Line, ...]:
        """Give the sentences before its own in the paragraph, nearest first."""
        found = list(lines_of(self.one.laid, 0, self._ends[0]))
        above = self.passage.paragraph
        before = [one for prose in above for one in self._lines(prose)]
        return tuple(reversed([*before, *found]))

    @cached_property
    def later(self) -> tuple[Line, ...]:
        """Give the sentences behind its own in the paragraph."""
        return tuple(lines_of(self.one.laid, self._ends[1]))

    def _lines(self, prose: Prose) -> Iterator[Line]:
        """Give the sentences of what governs a passage."""
        if any(prose is one for one in self.heads):
            return
        passage = replace(self.passage, where="", prose=prose, paragraph=())
        for laid in laid_out((passage,), {}):
            yield from lines_of(laid)

    @cached_property
    def governing(self) -> tuple[str, ...]:
        """Give the words of the headings and captions above it, nearest first."""
        return tuple(str(one) for one in self.heads)


def _dates(stretch: Stretch) -> bool:
    """Tell whether a claim is a year, or a day or month of one, called no quantity."""
    claim = stretch.claim
    plain = claim is not None and claim.states is ClaimKind.PLAIN
    return claim is not None and plain and _A_TIME.fullmatch(claim.text) is not None


_A_TIME = Late(r"(?:(?:\d\d? )?[A-Z][a-z]{2,8} )?(?:19|20)\d\d(?:[/–-]\d\d)?")
_LISTS = Late(r"\s*(?:,|,? (?:and|or|to))\s*")


def _words(prose: Prose) -> str:
    return folded(str(prose))
