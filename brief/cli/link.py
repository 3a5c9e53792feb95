"""`brief link`: a plain draft, offered every figure that its quantities could state."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from brief import rules
from brief.build.checking import computed
from brief.build.store import replace_all
from brief.cli.calls import listening
from brief.cli.place import library_of
from brief.cli.tell import note, out, told
from brief.content.text import TEXT_LIMIT, read_bytes, read_text
from brief.content.yaml_prose import Spot, as_draft, spots
from brief.figures.linking import (
    Answers,
    Moved,
    accepted,
    drafts_again,
    faults,
    inputs_in,
    moved,
    names_taken,
    offered,
    record,
    walk,
    written,
    written_in_data,
)
from brief.findings import Place, Stop, errors
from brief.library import BRIEFS, brief_names, find_root

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Iterator, Sequence

    from brief.content.models.brief import Brief
    from brief.figures.ledger import Figures
    from brief.figures.linking import Link, Offered, Walked
    from brief.findings import Finding


def run(options: Namespace) -> int:
    """Offer links for a draft, on a terminal or as JSON, or write accepted ones."""
    file = Path(options.file)
    text = _text(file)
    if options.accept:
        return _accepted(file, text, options)
    root, name = _brief(file, options.brief)
    brief, figures, _ = computed(root, name)
    draft = _Draft.of(file, text, brief, root)
    quantities = offered(draft.shown, brief, figures, str(file))
    if options.json:
        taken = names_taken(draft.shown, figures)
        made = record(str(file), quantities, taken, str(root / BRIEFS / name))
        out(json.dumps(made, indent=1, ensure_ascii=False))
        return 0
    return _walked(draft, quantities, figures, lambda: computed(root, name)[0])


_DATA = frozenset({".yaml", ".yml", ".csv", ".json"})


@dataclass(frozen=True, slots=True)
class _Draft:
    """A file as it is, and its sentences alone, as long as it is.

    `begun` is where the sentences of a file of data begin; None for Markdown.
    """

    file: Path
    text: str
    shown: str
    root: Path
    begun: frozenset[Spot] | None = None

    @classmethod
    def of(cls, file: Path, text: str, brief: Brief, root: Path) -> Self:
        """Read a file; raises Stop where it holds no sentences: "format: 1"."""
        if file.suffix.lower() not in _DATA:
            return cls(file, text, text, root)
        path = file.resolve()
        within = path.is_relative_to(root.resolve())
        name = path.relative_to(root.resolve()).as_posix() if within else ""
        begun = spots(brief, name)
        shown = as_draft(text, begun) if begun else ""
        if not shown:
            message = f"{file.name} is a file of data, and holds no sentences to link"
            hint = (
                "give a draft in Markdown, or a file of the brief that holds sentences:"
                " financial.yaml, legal.yaml, recommendations.yaml"
            )
            raise Stop([rules.LINK_DRAFT.at(Place(str(file)), message, hint)])
        return cls(file, text, shown, root, begun)

    def write(self, links: tuple[Link, ...]) -> None:
        """Write links into the file, if there are any."""
        if links and self.begun is None:
            linked = written(self.text, links, str(self.file))
            replace_all(self.file.parent, {self.file.name: linked.encode()})
        elif links and self.begun is not None:
            linked = written_in_data(self.text, links, self.begun, str(self.file))
            replace_all(self.file.parent, {self.file.name: linked.encode()})


# ---------------------------------------------------------------- on a terminal


def _walked(
    draft: _Draft,
    quantities: tuple[Offered, ...],
    figures: Figures,
    again: Callable[[], Brief],
) -> int:
    """Ask on the terminal, then write what was accepted; `again` reads the brief."""
    file, text = draft.file, draft.shown
    before = drafts_again(text, figures.figures)
    if not quantities:
        out("every quantity is accounted for")
        _tell_inputs(before, _BEFORE)
        return 0
    with listening() as calls:
        walked = walk(quantities, calls.ask, out, names_taken(text, figures))
        try:
            kept = _kept(draft, walked, again)
        finally:
            _tell_inputs(walked.inputs, _ADD)
    # A terminal that was closed can be told nothing.
    with suppress(OSError):
        if calls.heard:
            note("\nstopped; what was answered before is kept")
        _tell_inputs(before, _BEFORE)
        if kept.placed and kept.changed:
            note(
                "the draft was changed meanwhile; links went where their words are now"
            )
        if kept.placed or not kept.lost:
            _tell_written(file, len(kept.placed))
    return told(_lost(file, kept))


_ADD = "add to figures.yaml, below `figures:`, with its blanks filled in"
_BEFORE = "linked before, and not in figures.yaml yet"


def _kept(draft: _Draft, walked: Walked, again: Callable[[], Brief]) -> Moved:
    """Write what was answered, where its words still stand if the draft has changed."""
    now = _text(draft.file)
    kept = Moved(tuple(walked.links))
    if now != draft.text:
        new = _Draft.of(draft.file, now, again(), draft.root)
        chosen = [(one.link, one.loose) for one in walked.linked]
        kept, draft = moved(chosen, draft.shown, new.shown), new
    draft.write(kept.placed)
    return kept


def _lost(file: Path, kept: Moved) -> Iterator[Finding]:
    """Say which answers could not be put into a draft that was changed meanwhile."""
    for link in kept.lost:
        message = (
            f"“{link.words}” was to be linked to {link.target}; the draft was changed"
            " meanwhile, and its sentence is no longer there as it was, or it is"
            " linked already"
        )
        yield rules.FILE_CHANGED.at(Place(str(file)), message, "run the command again")


def _tell_inputs(drafts: Sequence[str], why: str) -> None:
    """Print drafted inputs, for their author to add."""
    if drafts:
        out(f"\n{why}:\n")
        out("\n\n".join(drafts))


def _tell_written(file: Path, many: int) -> None:
    """Say how many links were written."""
    if many:
        out(f"wrote {many} link{'s' * (many > 1)} into {file}")
    else:
        note("nothing was accepted; the draft is as it was")


# ---------------------------------------------------------------- from an editor


def _accepted(file: Path, text: str, options: Namespace) -> int:
    """Write an editor's answers, if a check would let every one of them stand."""
    given = _answers(options.accept)
    links = accepted(given, options.accept)
    if not links:
        _tell_written(file, 0)
        return 0
    of = given.get("brief") if isinstance(given, Mapping) else None
    root, name = _brief(file, options.brief or (of if isinstance(of, str) else None))
    brief, figures, _ = computed(root, name)
    draft = _Draft.of(file, text, brief, root)
    written(text, links, str(file))
    answers = Answers(links, inputs_in(given, options.accept), str(file))
    found = tuple(faults(draft.shown, answers, brief, figures))
    if errors(found):
        note("nothing was written; the draft is as it was")
        return told(found, json=options.json)
    draft.write(links)
    _tell_written(file, len(links))
    return told(found)


def _answers(name: str) -> object:
    """Read an editor's answers from a file, or from standard input for "-"."""
    text = sys.stdin.read() if name == "-" else _text(Path(name))
    try:
        answers: object = json.loads(text)
    except (ValueError, RecursionError):
        message = "the answers are not JSON"
        raise Stop([rules.LINK_ANSWER.at(Place(name), message)]) from None
    return answers


# ---------------------------------------------------------------- where things are


def _text(file: Path) -> str:
    """Read a draft as it is, line ends and byte-order mark included; raises Stop."""
    data = read_bytes(file.parent, file.name, TEXT_LIMIT)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        read_text(file.parent, file.name)
        raise


def _brief(file: Path, wanted: str | None) -> tuple[Path, str]:
    """Tell whose figures a draft states: its folder's, or those of the brief named.

    A draft outside any library states those of the library of the current folder.
    """
    folder = file.resolve().parent
    named = wanted if wanted and Path(wanted).is_dir() else ""
    within = str(folder) if find_root(folder) else None
    root = library_of(named or within)
    names = brief_names(root)
    home = (root / BRIEFS).resolve()
    name = (wanted or "").rstrip("/").rpartition("/")[2]
    if not name and folder.is_relative_to(home) and folder != home:
        name = folder.relative_to(home).parts[0]
    if not name and len(names) == 1:
        (name,) = names
    if name in names:
        return root, name
    message = f"there is no brief “{name}” here" if name else "whose figures are meant?"
    hint = f"name it: brief link {file} --brief {names[0] if names else 'NAME'}"
    raise Stop([rules.NO_BRIEF.at(Place(str(file)), message, hint)])
