"""A correction notice, drafted from what releases printed and what is right now.

What was wrong is found by the judgement that every claim is held to: a sentence of a
release is wrong where its words are false of the figure as it stands, or where the
figure moved and the words with it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from brief import rules
from brief.build.checking import computed
from brief.build.store import replace_all
from brief.content.corrections import FILE, Drafted, Printed, declared, with_matter
from brief.content.models.prose import ClaimKind
from brief.document.dates import day_of
from brief.document.document import NOTICES
from brief.document.freezing import frozen
from brief.figures.saying import plain
from brief.figures.series_declared import declared as declared_of
from brief.figures.wording import Verdict
from brief.findings import Finding, Findings, Place, Stop
from brief.versions import shelf
from brief.versions.correct_words import (
    Wrong,
    follows_of,
    links_in,
    title_of,
    web_of,
)
from brief.versions.diff.changes import Party
from brief.versions.diff.claims import Finder
from brief.versions.diff.compare import compared
from brief.versions.diff.sentences import NUMBER_OF_FACT
from brief.versions.diff.text import counterparts
from brief.versions.editing import unchanged
from brief.versions.impact import dependents
from brief.versions.rewriting import alternatives, is_false
from brief.versions.series import has_moved, held_now, series_asked
from brief.versions.setting import known

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figure, Figures
    from brief.frozen.records import Claim, Records
    from brief.versions.diff.sentences import Sentence
    from brief.versions.shelf import Release

SHEET = "brief.yaml"
TITLE = "Correction notice"


@dataclass(frozen=True, slots=True)
class Draft:
    """A drafted notice: its matter, and the files that hold it, by path."""

    drafted: Drafted
    files: Mapping[str, bytes]
    inputs: Mapping[str, str]
    found: Findings


def draft(root: Path, name: str, figure: str, on: str = "") -> Draft:
    """Draft the correction of a figure or a series; raises Stop where there is none.

    `on` is the day on which it is published, 2017-11-01, or empty.
    """
    day = _day(on, name)
    brief, figures, _ = computed(root, name)
    series = series_asked(brief, figures, figure)
    now = declared_of(brief, series) if series else known(brief, figures, figure).entry
    _not_twice(brief, figure)
    records = frozen(brief, figures)
    follow = () if series else dependents(figure, records)
    names = frozenset({figure, *follow})
    states = ClaimKind.SERIES if series else ClaimKind.FIGURE
    about = _About(brief, figures, records, names, states.value)
    wrong = [
        one
        for version in shelf.versions(root, name)
        for one in _wrong(shelf.load(root, name, version), about)
    ]
    if not wrong:
        place = shelf.place_of(name)
        message = f"no release of {name} prints {figure} otherwise than it is now"
        hint = f"brief impact {name} {figure} tells where it is printed"
        raise Stop([rules.NOTHING_TO_CORRECT.at(place, message, hint)])
    drafted = Drafted(
        figure=figure,
        title=title_of(figure, now.counts),
        on=day,
        cause="",
        published=tuple(_printed(one) for one in wrong),
        follows=tuple(follows_of(figure, wrong, figures, records)),
        web=web_of(wrong),
    )
    files = dict(_files(root, brief, drafted))
    return Draft(drafted, files, brief.inputs, _tried(root, name, brief, files))


def write(root: Path, made: Draft) -> None:
    """Write a draft, all its files or none; raises Stop where one changed meanwhile."""
    unchanged(root, made.inputs, [path for path in made.files if path in made.inputs])
    replace_all(root, made.files)


def _day(on: str, name: str) -> str:
    try:
        return date.fromisoformat(on).isoformat() if on else ""
    except ValueError:
        message = f"“{on[:40]}” is no date"
        hint = "write year, month and day: --date 2017-11-01"
        place = shelf.place_of(name)
        raise Stop([rules.VALUE_REFUSED.at(place, message, hint)]) from None


def _not_twice(brief: Brief, figure: str) -> None:
    for one in brief.corrections.corrections if brief.corrections else ():
        if one.figure == figure:
            message = f"a correction of {figure} is drafted here already"
            hint = "edit it, or delete it and draft it again"
            raise Stop([rules.CORRECTION_EXISTS.at(one.at("figure"), message, hint)])


# ---------------------------------------------------------------- what was wrong


@dataclass(frozen=True, slots=True)
class _About:
    """What is right now, and the figures that the correction is about."""

    brief: Brief
    figures: Figures
    records: Records
    names: frozenset[str]
    states: str

    def concerns(self, claim: Claim) -> bool:
        """Tell whether a claim states what the correction is about."""
        return claim.states == self.states and bool(self.names & set(claim.targets))


def _wrong(release: Release, about: _About) -> Iterator[Wrong]:
    """Give each sentence of a release that states one of the figures wrongly."""
    then, now = Party(release.version, "release"), Party("", "")
    _, found = compared(about.brief.name, (then, release.records), (now, about.records))
    seen: set[tuple[str, str, str]] = set()
    for document, aligned in found.items():
        if document in NOTICES:
            continue
        finder = Finder(aligned.old)
        became = {id(old): new for old, new in counterparts(aligned.rows)}
        for claim in release.records.claims:
            if claim.document != document or not about.concerns(claim):
                continue
            sentence = finder.of(claim)
            right = became.get(id(sentence))
            if not _is_wrong(claim, sentence, right, release, about):
                continue
            said = sentence.text if sentence else claim.clause
            spot = (document, claim.where.removesuffix(NUMBER_OF_FACT), said)
            if spot not in seen:
                seen.add(spot)
                yield _as_wrong(claim, said, right, release, about)


def _is_wrong(
    claim: Claim,
    sentence: Sentence | None,
    right: Sentence | None,
    release: Release,
    about: _About,
) -> bool:
    """Tell whether a claim of a release is wrong as things stand."""
    if claim.verdict == "false" or _is_false_now(claim, about):
        return True
    reworded = sentence is not None and (right is None or right.text != sentence.text)
    return reworded and _moved(claim, release, about)


def _is_false_now(claim: Claim, about: _About) -> bool:
    """Tell whether published words are false of what they state as it is now."""
    if about.states == ClaimKind.SERIES.value:
        return held_now(claim, about.brief).verdict is Verdict.FALSE
    figures = _current(claim, about)
    beside = (claim.before, claim.after)
    return bool(figures) and is_false(claim.words, figures, beside)


def _moved(claim: Claim, release: Release, about: _About) -> bool:
    """Tell whether a figure or a series that a claim states has other values now."""
    if about.states == ClaimKind.SERIES.value:
        published = release.records
        return any(has_moved(one, published, about.brief) for one in claim.targets)
    now = about.figures.figures
    for name in claim.targets:
        was = release.records.figure(name)
        if was and name in now and was.value != str(now[name].value):
            return True
    return False


def _current(claim: Claim, about: _About) -> tuple[Figure, ...]:
    """Give the figures of a claim as they are now; none where one is gone."""
    known_now = about.figures.figures
    figures = tuple(known_now[one] for one in claim.targets if one in known_now)
    whole = len(figures) == len(claim.targets) and claim.states == "fig"
    return figures if whole and all(one.value is not None for one in figures) else ()


def _as_wrong(
    claim: Claim, said: str, right: Sentence | None, release: Release, about: _About
) -> Wrong:
    """Give a wrong sentence with what it should have said.

    Where its document says the same still, its words are replaced by what is true.
    """
    correct = right.text if right else ""
    if correct != said:
        links = links_in(correct, about.records, claim.document)
        return Wrong(release, claim, said, correct, links)
    words = next(iter(_true_words(claim, about)), "")
    if not words:
        raise Stop([_still_false(claim, said, about)])
    correct = said.replace(claim.words, words, 1)
    links = ((words, f"{about.states}:{','.join(claim.targets)}"),)
    return Wrong(release, claim, said, correct, links)


def _still_false(claim: Claim, said: str, about: _About) -> Finding:
    """Say that the document says the same still, and nothing true is known for it."""
    name = about.brief.name
    message = (
        f"the {claim.document} says “{said[:80]}” still, which is wrong now, and the"
        " program knows no wording that would be right"
    )
    hint = f"correct it there (brief check {name}), then draft the notice again"
    return rules.EDIT_BY_HAND.at(Place(about.brief.folder), message, hint)


def _true_words(claim: Claim, about: _About) -> tuple[str, ...]:
    """Give what would be true in place of the words of a claim, plainest first."""
    if about.states == ClaimKind.SERIES.value:
        return tuple(map(plain, held_now(claim, about.brief).suggest))
    now = _current(claim, about)
    return alternatives(claim.words, now, now, (claim.before, claim.after))


def _printed(one: Wrong) -> Printed:
    card = one.release.card
    day = plain(day_of(date.fromisoformat(card.meeting)))
    item = f"item {card.item}" if card.item else ""
    meeting = ", ".join(part for part in (card.board, day, item) if part)
    return Printed(
        release=card.version,
        document=one.claim.document,
        stood=one.claim.where.removesuffix(NUMBER_OF_FACT),
        page=one.claim.page,
        meeting=meeting,
        said=one.said,
        correct=one.correct,
    )


# ---------------------------------------------------------------- the files


def _files(root: Path, brief: Brief, drafted: Drafted) -> Iterator[tuple[str, bytes]]:
    """Give corrections.yaml with the matter, and brief.yaml with the document."""
    path = f"{brief.folder}/{FILE}"
    text = (root / path).read_text("utf-8") if path in brief.inputs else ""
    yield path, with_matter(text, drafted).encode()
    if brief.sheet.documents.correction is None:
        sheet = f"{brief.folder}/{SHEET}"
        text = declared((root / sheet).read_bytes().decode("utf-8"), TITLE)
        if not text:
            message = "the notice cannot be declared here by the program"
            hint = f"add beneath `documents`: correction: {{title: {TITLE}}}"
            raise Stop([rules.EDIT_BY_HAND.at(Place(sheet), message, hint)])
        yield sheet, text.encode()


def _tried(root: Path, name: str, brief: Brief, files: Mapping[str, bytes]) -> Findings:
    """Read a copy of the content with the draft; give what is found in the draft."""
    with TemporaryDirectory(prefix="brief-") as folder:
        there = Path(folder)
        for path in {**dict.fromkeys(brief.inputs), **files}:
            target = there / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files.get(path) or (root / path).read_bytes())
        _, _, found = computed(there, name)
    return tuple(_about_draft(found))


def _about_draft(found: Iterable[Finding]) -> Iterator[Finding]:
    return (one for one in found if one.where.path.endswith(FILE))
