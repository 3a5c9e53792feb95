"""The notes of one document's proof: what stands beside each claim and each number.

A claim has the number under which it is signed. A quantity that is no claim and has
nothing to hold it has a letter.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from brief.content.models.brief import Brief
from brief.content.models.figure import SmallPrint
from brief.content.models.prose import Claim, ClaimKind
from brief.content.models.source import Source
from brief.content.walk import letter, passages, pieces
from brief.document.dates import day_of
from brief.document.proof.records import (
    Change,
    Check,
    Concern,
    Dismissal,
    Initial,
    Stated,
)
from brief.document.references import locator_of, short_of
from brief.document.spacing import held
from brief.figures.citing import first_sentence
from brief.figures.ledger import CheckedClaim, Fate, Figure, Figures, Quantity
from brief.figures.saying import plain, said
from brief.figures.series_declared import declared, path_of, unit_of
from brief.figures.signing import Standing, Statement, standing, statements
from brief.findings import Place

SIGNS: Mapping[Fate, tuple[str, str]] = {
    Fate.TRACED: ("true", "True"),
    Fate.FALSE: ("false", "False"),
    Fate.NOT_CHECKED: ("unchecked", "Not checked"),
    Fate.WAIVED: ("waived", "Waived"),
    Fate.LOOSE: ("loose", "Held to nothing"),
}
"""The shape of the mark for each fate, and the word for it."""


@dataclass(frozen=True, slots=True)
class Noted:
    """A note with the place of its words, and the quantity that it is about."""

    place: Place
    check: Check
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that the proof of one document says, in the order of reading."""

    claims: tuple[Noted, ...]
    loose: tuple[Noted, ...]
    changes: tuple[Change, ...]
    dismissals: tuple[Dismissal, ...]
    initials: tuple[Initial, ...]

    @property
    def all(self) -> tuple[Noted, ...]:
        """Every note, claims first."""
        return (*self.claims, *self.loose)

    def concerns(self, *signs: str) -> tuple[Concern, ...]:
        """Give for the cover sheet the notes whose marks have one of some shapes."""
        return tuple(_concern(one) for one in self.all if one.check.sign in signs)


def sheet_of(brief: Brief, figures: Figures, document: str) -> Sheet:
    """Make the notes of one document."""
    stated = statements(brief, figures)
    stands = standing(brief, stated)
    noting = _Noting(brief, _fates(figures, document), stands)
    own = [one for one in stated if one.document == document]
    claims = tuple(noting.claim(one) for one in own)
    return Sheet(
        claims=claims,
        loose=tuple(_unlinked(figures, document)),
        changes=tuple(_changes(stands, document)),
        dismissals=tuple(_dismissals(brief, document)),
        initials=tuple(noting.initial(one) for one in own),
    )


def _fates(figures: Figures, document: str) -> dict[Place, Quantity]:
    """Give what became of each claim of a document, by its place."""
    return {
        one.place: one
        for one in figures.quantities
        if one.passage.document == document and one.claim
    }


@dataclass(frozen=True, slots=True)
class _Noting:
    """Writes the note on one claim after another."""

    brief: Brief
    fates: Mapping[Place, Quantity]
    stands: Standing
    first: dict[str, str] = field(default_factory=dict)

    def claim(self, one: Statement) -> Noted:
        """Write the note on a claim."""
        checked = one.checked
        quantity = self.quantity(checked)
        sign, verdict = SIGNS.get(quantity.fate, SIGNS[Fate.NOT_CHECKED])
        check = Check(
            label=str(one.number),
            sign=sign,
            verdict=verdict,
            words=f"“{held(plain(checked.text), claim=True)}”",
            unseen="",
            reason=_sentence(self.reason(quantity, checked)),
            suggest=_suggested(checked, sign),
            stated=tuple(self.stated(one)),
            signed=self.signed(one),
            changed=self.changed(one),
        )
        return Noted(checked.claim.place, check, quantity)

    def quantity(self, checked: CheckedClaim) -> Quantity:
        """Give what became of a claim; a verdict alone says it where nothing else."""
        place = checked.claim.place
        if place in self.fates:
            return self.fates[place]
        fate = {"true": Fate.TRACED, "false": Fate.FALSE}.get(str(checked.verdict))
        return Quantity(checked.text, checked.passage, place, fate or Fate.NOT_CHECKED)

    def reason(self, quantity: Quantity, checked: CheckedClaim) -> str:
        """Give why a claim has its verdict, and why it is let stand, if it is."""
        if quantity.fate is Fate.WAIVED:
            return f"{quantity.why.rstrip('.')}. The program says: {checked.reason}"
        return (
            checked.warning or checked.reason.partition(" holds: ")[2] or checked.reason
        )

    def stated(self, one: Statement) -> Iterator[Stated]:
        """Give the figures of a claim, or what it counts or follows."""
        for figure in one.checked.figures:
            value = held(_value(figure), claim=True)
            if again := self.again(figure.name, one):
                yield Stated(figure.name, value, "", "", (), (), again)
                continue
            yield Stated(
                name=figure.name,
                value=value,
                working=held(plain(figure.working.sum)),
                measure=_measured(figure.entry, figure.entry.period),
                sources=tuple(self.sources(figure)),
                quotes=tuple(self.quotes(figure)),
            )
        if not one.checked.figures:
            for told in one.signed.values:
                name, _, value = told.partition(": ")
                if one.checked.claim.states is ClaimKind.SERIES:
                    yield self.series(name, value, one)
                else:
                    how = COUNTED[one.checked.claim.states]
                    yield Stated(name, value, how, "", (), ())

    def again(self, key: str, one: Statement) -> str:
        """Give the number of the claim that has already told of a figure or series."""
        first = self.first.setdefault(key, str(one.number))
        return "" if first == str(one.number) else first

    def series(self, name: str, value: str, one: Statement) -> Stated:
        """Give a series with what its values measure, and where they come from."""
        if again := self.again(f"series:{name}", one):
            return Stated(name, "its values", "", "", (), (), again)
        how, entry = COUNTED[ClaimKind.SERIES], declared(self.brief, name)
        source = self.cited(entry) or path_of(name)
        quotes = (entry.quote.strip('“”"'),) if entry.quote else ()
        unit = unit_of(self.brief.tables[path_of(name)])
        measure = _measured(entry) + (f"; in {unit}" if unit else "")
        return Stated(name, value, how, measure, (source,), quotes)

    def sources(self, figure: Figure) -> Iterator[str]:
        """Give each source of the inputs beneath a figure, once, and say of which."""
        told: dict[str, list[str]] = {}
        for name in _inputs(figure):
            told.setdefault(self.source(name), []).append(name)
        for words, names in told.items():
            own = names == [figure.name] or len(told) == 1
            yield words if own else f"{words} ({', '.join(names)})"

    def source(self, name: str) -> str:
        """Give the source and page of an input, or its table, or say there is none."""
        entry = self.brief.figures.figures[name]
        table = entry.query.table if entry.query else "not stated"
        return self.cited(entry) or table

    def cited(self, entry: SmallPrint) -> str:
        """Give a source and the page in it; empty where none is known."""
        known = {source.id: source for source in self.brief.sources.references}
        if source := known.get(entry.source or ""):
            page = f", {locator_of(entry.page)}" if entry.page else ""
            return f"{_named(source)}{page}"
        return ""

    def quotes(self, figure: Figure) -> Iterator[str]:
        """Give the words of their sources that the inputs beneath a figure quote."""
        for name in _inputs(figure):
            if quote := self.brief.figures.figures[name].quote:
                yield quote.strip('“”"')

    def signed(self, one: Statement) -> str:
        """Say who has checked a claim, and when."""
        return "; ".join(
            f"{signing.by}, {day_of(signing.on)}"
            for signing in self.stands.holding.get(one.key, ())
        )

    def changed(self, one: Statement) -> str:
        """Say what has changed since somebody signed a claim."""
        told = [
            "; ".join(change.what)
            for change in self.stands.changes
            if change.now and change.now.key == one.key
        ]
        return _sentence("; ".join(dict.fromkeys(told)))

    def initial(self, one: Statement) -> Initial:
        """Give the room for initials; filled where somebody has signed."""
        quantity = self.quantity(one.checked)
        sign, _ = SIGNS.get(quantity.fate, SIGNS[Fate.NOT_CHECKED])
        names = (signing.by for signing in self.stands.holding.get(one.key, ()))
        return Initial(str(one.number), sign, " ".join(map(initials, names)))


COUNTED = {ClaimKind.COUNT: "counted in the brief", ClaimKind.SERIES: "read row by row"}
"""How the value of a claim comes about that states no figure."""


def initials(name: str) -> str:
    """Give the initials of a name: "B. T. Smith" is BTS."""
    return "".join(word[0].upper() for word in name.split() if word[0].isalpha())


def _sentence(text: str) -> str:
    """Give words with a capital at the beginning and a full stop at the end."""
    words = held(plain(text.strip()))
    closed = words.endswith((".", "?", "!")) or not words
    return words[:1].upper() + words[1:] + ("" if closed else ".")


def _value(figure: Figure) -> str:
    """Give the full value, and the printed form where that is another."""
    exact, printed = plain(figure.exact), plain(said(figure))
    return exact if exact in printed else f"{exact} ({printed})"


def _measured(entry: SmallPrint, period: str = "") -> str:
    estimate = "an estimate" if entry.estimate else ""
    told = (entry.counts, entry.population, entry.area, period, estimate)
    return held("; ".join(one for one in told if one))


def _inputs(figure: Figure) -> tuple[str, ...]:
    """Name the inputs beneath a figure, itself where it is one."""
    found: dict[str, None] = {}
    waiting = [figure.working]
    while waiting:
        one = waiting.pop(0)
        if one.of:
            waiting += one.of
        else:
            found[one.name] = None
    return tuple(found)


def _named(source: Source) -> str:
    """Name a source in a few words; of one that nobody names, say so."""
    if source.author or source.title:
        return short_of(source)
    return held(first_sentence(source.not_stated)).removeprefix("Source ") or source.id


def _suggested(checked: CheckedClaim, sign: str) -> str:
    """Give wordings that would be true, where those printed are not known to be."""
    if sign in {"true", "waived"}:
        return ""
    return " or ".join(f"“{text}”" for text in checked.suggest)


# ---------------------------------------------------------------- the rest


def _unlinked(figures: Figures, document: str) -> Iterator[Noted]:
    """Write a note on each quantity that is no claim, and loose or waived."""
    number = 0
    for one in figures.quantities:
        noted = one.claim is None and one.fate in {Fate.LOOSE, Fate.WAIVED}
        if one.passage.document != document or not noted:
            continue
        number += 1
        sign, verdict = SIGNS[one.fate]
        loose = "These words state a quantity, and nothing holds them to a figure."
        check = Check(
            label=letter(number).upper(),
            sign=sign,
            verdict=verdict,
            words=f"“{held(plain(one.words), claim=True)}”",
            unseen="",
            reason=_sentence(one.why) or loose,
            suggest="",
            stated=(),
            signed="",
            changed="",
        )
        yield Noted(one.place, check, one)


def _concern(noted: Noted) -> Concern:
    check = noted.check
    return Concern(
        label=check.label,
        sign=check.sign,
        verdict=check.verdict,
        words=check.words,
        where=held(noted.quantity.passage.where),
        why=check.reason,
    )


def _changes(stands: Standing, document: str) -> Iterator[Change]:
    """Give what has been signed and no longer holds."""
    for one in stands.changes:
        if one.signing.document == document:
            yield Change(
                label=str(one.now.number) if one.now else "",
                who=f"{one.signing.by}, {day_of(one.signing.on)}",
                was=f"“{one.was.says}”",
                what=tuple(_sentence(text) for text in one.what),
            )


def _dismissals(brief: Brief, document: str) -> Iterator[Dismissal]:
    for passage in passages(brief):
        for piece in pieces(passage.prose) if passage.document == document else ():
            if isinstance(piece, Claim) and piece.states is ClaimKind.PLAIN:
                yield Dismissal(f"“{plain(piece.text)}”", held(passage.where))
