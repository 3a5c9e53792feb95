"""The note on one claim after another, with who has signed it and what became of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from brief.content.models.prose import ClaimKind
from brief.document.dates import day_of
from brief.document.proof.records import Change, Check, Initial, Stated
from brief.document.proof.told import of_figure, of_series, value_of
from brief.document.spacing import held
from brief.figures.ledger import Fate, Quantity
from brief.figures.saying import plain
from brief.figures.signing import Why
from brief.runs import runs_in

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.content.models.signature import Signing
    from brief.figures.ledger import CheckedClaim
    from brief.figures.signing import Change as Void
    from brief.figures.signing import Standing, Statement
    from brief.findings import Place

SIGNS: Mapping[Fate, tuple[str, str]] = {
    Fate.TRACED: ("true", "True"),
    Fate.FALSE: ("false", "False"),
    Fate.NOT_CHECKED: ("unchecked", "Not checked"),
    Fate.WAIVED: ("waived", "Waived"),
    Fate.LOOSE: ("loose", "Held to nothing"),
}
"""The shape of the mark for each fate, and the word for it."""

MOST_INITIALS, MOST_SIGNERS = 4, 3
"""So many letters of a name, and so many names, stand on the cover beside a number."""


@dataclass(frozen=True, slots=True)
class Noting:
    """Writes the note on one claim after another."""

    brief: Brief
    fates: Mapping[Place, Quantity]
    stands: Standing
    first: dict[str, str] = field(default_factory=dict)

    def check(self, one: Statement) -> Check:
        """Write the note on a claim."""
        checked = one.checked
        quantity = self.quantity(checked)
        sign, verdict = SIGNS.get(quantity.fate, SIGNS[Fate.NOT_CHECKED])
        since, changed = self.changed(one)
        return Check(
            label=str(one.number),
            sign=sign,
            verdict=verdict,
            words=f"“{held(plain(checked.text), claim=True)}”",
            reason=sentence(_reason(quantity, checked)),
            suggest=_suggested(checked, sign),
            stated=tuple(self.stated(one)),
            signed=_who(self.stands.holding.get(one.key, ())),
            before=_who(self.stands.before.get(one.key, ())),
            since=since,
            changed=changed,
        )

    def quantity(self, checked: CheckedClaim) -> Quantity:
        """Give what became of a claim; a verdict alone says it where nothing else."""
        place = checked.claim.place
        if place in self.fates:
            return self.fates[place]
        fate = {"true": Fate.TRACED, "false": Fate.FALSE}.get(str(checked.verdict))
        return Quantity(checked.text, checked.passage, place, fate or Fate.NOT_CHECKED)

    def stated(self, one: Statement) -> Iterator[Stated]:
        """Give the figures of a claim, or what it counts or follows."""
        for figure in one.checked.figures:
            if again := self.again(figure.name, one):
                yield Stated(figure.name, value_of(figure, self.brief), again=again)
            else:
                yield of_figure(figure, self.brief)
        states = one.checked.claim.states
        for name in one.checked.claim.targets:
            if states is ClaimKind.SERIES:
                yield self.series(name, one)
            elif states is ClaimKind.COUNT:
                value = next(self.counted(name, one), "")
                yield Stated(name, value, "counted in the brief")

    def counted(self, name: str, one: Statement) -> Iterator[str]:
        """Give how many things of a name were counted."""
        parted = (told.partition(": ") for told in one.signed.values)
        return (value for counted, _, value in parted if counted == name)

    def again(self, key: str, one: Statement) -> str:
        """Give the number of the claim that has already told of a figure or series."""
        first = self.first.setdefault(key, str(one.number))
        return "" if first == str(one.number) else first

    def series(self, name: str, one: Statement) -> Stated:
        """Give a series with its values, what they measure, where they come from."""
        if again := self.again(f"series:{name}", one):
            return Stated(name, "its values", again=again)
        return of_series(name, self.brief)

    def changed(self, one: Statement) -> tuple[str, str]:
        """Say what has changed since somebody signed a claim, and who had signed it."""
        changes = [
            each for each in self.stands.changes if each.now and each.now.key == one.key
        ]
        if not changes:
            return "", ""
        what = "; ".join(dict.fromkeys("; ".join(each.what) for each in changes))
        who = _who([each.signing for each in changes])
        why = str(changes[0].why)
        return f"{why[0].upper()}{why[1:]}", f"{sentence(what)} Signed by {who}."

    def initial(self, one: Statement) -> Initial:
        """Give the room for initials; filled where somebody has signed."""
        quantity = self.quantity(one.checked)
        sign, _ = SIGNS.get(quantity.fate, SIGNS[Fate.NOT_CHECKED])
        holding = self.stands.holding.get(one.key, ())
        names = list(dict.fromkeys(signing.by for signing in holding))
        shown = [initials(name) for name in names[:MOST_SIGNERS]]
        more = len(names) - len(shown)
        return Initial(
            str(one.number), sign, " ".join([*shown, *([f"+{more}"] if more else [])])
        )


def initials(name: str) -> str:
    """Give the initials of a name: "B. T. Smith" is BTS."""
    words = (word for word in name.split() if word[0].isalpha())
    return "".join(word[0].upper() for word in words)[:MOST_INITIALS]


def sentence(text: str) -> str:
    """Give words with a capital at the beginning and a full stop at the end."""
    words = held(plain(text.strip()))
    closed = words.endswith((".", "?", "!")) or not words
    return words[:1].upper() + words[1:] + ("" if closed else ".")


def _who(signings: Sequence[Signing]) -> str:
    """Say who signed, and when."""
    said = (f"{signing.by}, {day_of(signing.on)}" for signing in signings)
    return "; ".join(dict.fromkeys(said))


def _reason(quantity: Quantity, checked: CheckedClaim) -> str:
    """Give why a claim has its verdict, and why it is let stand, if it is."""
    if quantity.fate is Fate.WAIVED:
        return f"{quantity.why.rstrip('.')}. The program says: {checked.reason}"
    told = checked.warning or checked.reason.partition(" holds: ")[2] or checked.reason
    bounds = [one for one in checked.figures if one.entry.bound]
    said = (f"of {one.name} the source says “{plain(one.printed)}”" for one in bounds)
    return "; ".join((told.rstrip("."), *said)) if bounds else told


def _suggested(checked: CheckedClaim, sign: str) -> str:
    """Give wordings that would be true, where those printed are not known to be."""
    if sign in {"true", "waived"}:
        return ""
    return " or ".join(f"“{text}”" for text in checked.suggest)


# ---------------------------------------------------------------- what changed


def changes_of(stands: Standing, document: str) -> Iterator[Change]:
    """Give what was signed and no longer holds, what is of an earlier form at once."""
    own = [one for one in stands.changes if one.signing.document == document]
    alike: dict[tuple[str, str, tuple[str, ...]], list[Signing]] = {}
    for one in own:
        if one.why is not Why.EARLIER:
            label = str(one.now.number) if one.now else ""
            alike.setdefault((label, one.was.says, one.what), []).append(one.signing)
    for (label, says, what), signings in alike.items():
        was = f"“{says}”"
        # The words that were signed stand before this already.
        signed = f"the words were {was} and are"
        short = (each.replace(signed, "the words are now") for each in what)
        yield Change(label, "gone", _who(signings), was, tuple(map(sentence, short)))
    if earlier := [one for one in own if one.why is Why.EARLIER]:
        yield _earlier(earlier)


def _earlier(changes: Sequence[Void]) -> Change:
    """Give all that was signed in an earlier form as one change."""
    numbers = sorted({one.now.number for one in changes if one.now})
    ranges = ", ".join(f"{a}" if a == b else f"{a}–{b}" for a, b in runs_in(numbers))
    claims = "1 claim" if len(changes) == 1 else f"{len(changes)} claims"
    return Change(
        label="",
        mark="earlier",
        who=_who([one.signing for one in changes]),
        was=f"{claims} ({ranges})" if ranges else claims,
        what=tuple(dict.fromkeys(map(sentence, changes[0].what))),
    )
