"""An input given another value: in its file, and in every claim that states it.

Planned first, whole; then, with a person's choices, tried on a copy, and only what
reads back as it was meant to is written, all files together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from brief import rules
from brief.build.checking import computed
from brief.build.store import replace_all
from brief.content.models.prose import ClaimKind
from brief.content.walk import passages
from brief.figures.compute import compute
from brief.figures.saying import plain
from brief.figures.sentences import statings
from brief.figures.wording import Verdict
from brief.findings import Finding, Findings, Place, Stop, errors
from brief.versions import git, shelf
from brief.versions.diff.changes import Known, PageChange
from brief.versions.editing import (
    Edit,
    claim_at,
    edited,
    like,
    number_at,
    texts_of,
    unchanged,
)
from brief.versions.rewriting import alternatives, in_digits, is_true, rewritten
from brief.versions.series import edited_by_hand, series_asked
from brief.versions.setting import Setting, setting_of, with_value

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.figures.ledger import CheckedClaim, Figures
    from brief.figures.sentences import Stating


TEXTS = (".md", ".yaml", ".csv")
"""The files in which a claim or an input can stand."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A claim that would be false: its clause, and what would be true, plainest first.

    `wheres` are all the places that print it. Without alternatives, or where its words
    do not stand plainly in their file, it is left to a person.
    """

    place: Place
    wheres: tuple[str, ...]
    before: str
    words: str
    after: str
    offered: tuple[str, ...]
    edit: Edit | None


@dataclass(frozen=True, slots=True)
class Plan:
    """What an update would do: `edits` need no choice, `choices` wait for one.

    `pages` are those of `release`, the last that stands, on which something no longer
    holds. `dirty` names files among those to be written that are not committed as they
    are.
    """

    brief: str
    figure: str
    old: str
    new: str
    edits: tuple[Edit, ...]
    choices: tuple[Choice, ...]
    inputs: Mapping[str, str]
    source: str = ""
    release: str = ""
    pages: tuple[PageChange, ...] = ()
    dirty: tuple[str, ...] = ()

    @property
    def files(self) -> tuple[str, ...]:
        """Name the files that may be written."""
        edits = (*self.edits, *(one.edit for one in self.choices if one.edit))
        return tuple(dict.fromkeys(one.place.path for one in edits))


def plan(root: Path, name: str, text: str) -> Plan:
    """Plan FIGURE=VALUE; raises Stop where it cannot be."""
    brief, figures, _ = computed(root, name)
    if series := series_asked(brief, figures, text):
        raise Stop([edited_by_hand(brief, series)])
    setting = setting_of(brief, figures, text)
    if setting.value is None:
        message = f"no value is given for {setting.figure.name}"
        hint = f"write: brief update {name} {setting.figure.name}=VALUE"
        raise Stop([rules.VALUE_REFUSED.at(setting.figure.place, message, hint)])
    changed = with_value(brief, setting)
    then, _ = compute(changed)
    texts = texts_of(root, (one for one in brief.inputs if one.endswith(TEXTS)))
    home = _input(setting, texts)
    edits, choices = _claims(changed, figures, then, texts)
    release, pages = _pages(root, name, figures, then, {*edits, *choices})
    made = Plan(
        brief=name,
        figure=setting.figure.name,
        old=home.old,
        new=home.new,
        edits=(home, *edits.values()),
        choices=tuple(choices.values()),
        inputs=brief.inputs,
        source=setting.figure.working.cited,
        release=release,
        pages=pages,
    )
    return replace(made, dirty=_dirty(root, made.files))


def _dirty(root: Path, files: Iterable[str]) -> tuple[str, ...]:
    """Name files that hold what was never committed; none where git cannot be asked."""
    try:
        changed = git.changed(git.repository(root))
    except Stop:
        return ()
    return tuple(one for one in files if any(each.endswith(one) for each in changed))


def _input(setting: Setting, texts: Mapping[str, str]) -> Edit:
    """Find the input's value in its file; raises Stop where it is not plain."""
    entry = setting.figure.entry
    place = entry.at("value")
    text = texts.get(place.path, "")
    found = number_at(text, place) if text and entry.value is not None else None
    if found is None:
        message = f"{setting.figure.name} has no value in {place.path} to be replaced"
        hint = "write it there by hand; an awaited figure also loses its `status`"
        raise Stop([rules.VALUE_REFUSED.at(place, message, hint)])
    quoted = found.place != place
    parted = place.path.endswith(".csv") or _in_brackets(found, text)
    commas = quoted or not parted
    return Edit(found.place, found.old, like(setting.written, found.old, commas=commas))


def _in_brackets(found: Edit, text: str) -> bool:
    """Tell whether a number stands in curly brackets, where a comma parts values."""
    line = text.splitlines()[found.place.line - 1]
    rest = line[found.place.column - 1 + len(found.old) :].lstrip()
    return rest[:1] in {",", "}", "]"}


# ---------------------------------------------------------------- claims


def _claims(
    brief: Brief, was: Figures, now: Figures, texts: Mapping[str, str]
) -> tuple[dict[Place, Edit], dict[Place, Choice]]:
    """Part the claims that must change into those in digits and those to be chosen.

    Both are by the places of the claims: what two documents print stands once.
    """
    clauses = {id(one.claim): one for one in statings(passages(brief))}
    waived = {
        id(one.claim)
        for one in now.quantities
        if one.claim and str(one.fate) == "waived"
    }
    edits: dict[Place, Edit] = {}
    choices: dict[Place, Choice] = {}
    for before, after in zip(was.claims, now.claims, strict=True):
        place = after.claim.place
        if id(after.claim) in waived or not _concerned(before, after):
            continue
        stating = clauses[id(after.claim)]
        spot = claim_at(texts.get(place.path, ""), place, after.claim.text)
        new = _digits(before, after, stating)
        if new and spot:
            edits[place] = Edit(spot.place, spot.old, new)
        elif after.verdict is Verdict.FALSE:
            choices[place] = _choice(before, after, stating, spot, choices.get(place))
    return edits, choices


def _concerned(before: CheckedClaim, after: CheckedClaim) -> bool:
    """Tell whether a claim with words of its own states what moved."""
    figures = after.claim.states is ClaimKind.FIGURE and bool(after.claim.text)
    return figures and any(
        one.value != other.value
        for one, other in zip(before.figures, after.figures, strict=True)
    )


def _beside(stating: Stating) -> tuple[str, str]:
    return stating.before, stating.after


def _digits(before: CheckedClaim, after: CheckedClaim, stating: Stating) -> str:
    """Give a claim in digits with its new numeral; nothing where that is not true.

    Digits that are near enough to be still true are rewritten as well: they state the
    old value, and a reader who compares would find two.
    """
    text = plain(after.claim.text)
    if not in_digits(text):
        return ""
    found = rewritten(text, before.figures, after.figures)
    beside = _beside(stating)
    return next((one for one in found if is_true(one, after.figures, beside)), "")


def _choice(
    before: CheckedClaim,
    after: CheckedClaim,
    stating: Stating,
    spot: Edit | None,
    known: Choice | None,
) -> Choice:
    """Offer what would be true in place of worded claims."""
    text, beside = plain(after.claim.text), _beside(stating)
    where = f"{after.passage.document}, {after.passage.where}"
    offered = alternatives(text, before.figures, after.figures, beside)
    return Choice(
        place=after.claim.place,
        wheres=(*(known.wheres if known else ()), where),
        before=stating.before,
        words=text,
        after=stating.after,
        offered=offered,
        edit=spot if offered else None,
    )


# ---------------------------------------------------------------- printed pages


def _pages(
    root: Path, name: str, was: Figures, now: Figures, places: set[Place]
) -> tuple[str, tuple[PageChange, ...]]:
    """Give the pages of the last release that stands on which something is another.

    `places` are those of the claims that change; what shows a figure that moved counts
    as well.
    """
    known = reversed(shelf.versions(root, name))
    standing = (one for one in known if not shelf.withdrawal_of(root, name, one))
    version = next(standing, "")
    if not version:
        return "", ()
    said = {
        (one.passage.document, one.claim.targets, plain(one.text))
        for one in was.claims
        if one.claim.place in places
    }
    moved = {
        one.name
        for one in was.figures.values()
        if one.value != now.figures[one.name].value
    }
    records = shelf.load(root, name, version).records
    found: dict[str, set[int]] = {}
    for claim in records.claims:
        if (claim.document, claim.targets, claim.words) in said:
            found.setdefault(claim.document, set()).add(claim.page)
    for shown in records.showings:
        if shown.figure in moved:
            found.setdefault(shown.document, set()).add(shown.page)
    return version, tuple(
        PageChange(document, Known.OLD_ONLY, again=tuple(sorted(pages - {0})))
        for document, pages in found.items()
        if pages - {0}
    )


# ---------------------------------------------------------------- choosing


Chosen = Mapping[Place, str]
"""The words chosen for a claim, by its place; a claim that is left has none."""


def plainest(made: Plan) -> Chosen:
    """Choose the plainest true wording wherever there is one."""
    return {one.place: one.offered[0] for one in made.choices if one.edit}


def walk(made: Plan, ask: Callable[[str], str], say: Callable[[str], None]) -> Chosen:
    """Ask for each worded claim which of its true wordings is to be written."""
    chosen: dict[Place, str] = {}
    for one in (each for each in made.choices if each.edit):
        say(f"\n{'; '.join(one.wheres)}")
        say(f"  {' '.join(f'{one.before}[{one.words}]{one.after}'.split())}")
        for number, words in enumerate(one.offered, 1):
            say(f"    {number}  {words}")
        if words := _answer(one.offered, ask, say):
            chosen[one.place] = words
    return chosen


def _answer(
    offered: tuple[str, ...], ask: Callable[[str], str], say: Callable[[str], None]
) -> str:
    """Ask until there is an answer; the end of input leaves the claim as it is."""
    while True:
        try:
            said = (
                ask("  yes writes 1; or a number, or no to leave it: ").strip().lower()
            )
        except EOFError:
            return ""
        if said in {"y", "yes"}:
            return offered[0]
        if said in {"n", "no"}:
            return ""
        if said.isdecimal() and 1 <= int(said) <= len(offered):
            return offered[int(said) - 1]
        say("  answer yes, no, or one of the numbers")


# ---------------------------------------------------------------- writing


def write(root: Path, made: Plan, chosen: Chosen) -> Findings:
    """Write an update; give what is left to a person. Raises Stop, nothing written."""
    picked = (
        Edit(one.edit.place, one.edit.old, chosen[one.place])
        for one in made.choices
        if one.edit and one.place in chosen
    )
    by_file: dict[str, list[Edit]] = {}
    for edit in (*made.edits, *picked):
        by_file.setdefault(edit.place.path, []).append(edit)
    unchanged(root, made.inputs, by_file)
    texts = texts_of(root, by_file)
    files = {
        path: edited(texts[path], edits).encode() for path, edits in by_file.items()
    }
    left = _tried(root, made, files)
    unchanged(root, made.inputs, by_file)
    replace_all(root, files)
    return left


def _tried(root: Path, made: Plan, files: Mapping[str, bytes]) -> Findings:
    """Read a copy of the content with the new files; give what is wrong in it.

    Raises Stop where it cannot be read, or the figure has not the value that was asked.
    """
    with TemporaryDirectory(prefix="brief-") as folder:
        there = Path(folder)
        for path in made.inputs:
            target = there / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files.get(path) or (root / path).read_bytes())
        _, figures, found = computed(there, made.brief)
    figure = figures.figures.get(made.figure)
    value = Decimal(made.new.replace(",", "").replace("\u2212", "-"))
    if figure is None or figure.entry.value != value:
        place = made.edits[0].place
        message = f"{made.new} does not read back as the value of {made.figure}"
        raise Stop([rules.VALUE_REFUSED.at(place, message)])
    return tuple(_left(made, errors(found)))


def _left(made: Plan, found: Iterable[Finding]) -> Iterator[Finding]:
    """Give what is wrong afterwards; a claim that was left says what would be true."""
    places = {one.place: one for one in made.choices}
    for one in found:
        choice = places.get(one.where)
        if choice is None:
            yield one
        else:
            offered = " or ".join(f"“{words}”" for words in choice.offered)
            message = f"“{choice.words}” is false now and was left: {one.message}"
            hint = f"{offered} would be true" if offered else one.hint
            yield rules.EDIT_BY_HAND.at(one.where, message, hint)


def as_record(made: Plan) -> dict[str, object]:
    """Give a plan as `--json` prints it: nothing of it is written."""
    record = asdict(made)
    del record["inputs"]
    return {"format": 1, **record}
