"""`brief link`: a plain draft, offered every figure that its quantities could state."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from brief import rules
from brief.build.checking import computed
from brief.build.store import replace_all
from brief.cli.place import library_of
from brief.cli.tell import note, out
from brief.content.text import TEXT_LIMIT, read_bytes, read_text
from brief.figures.linking import accepted, offered, record, walk, written
from brief.findings import Place, Stop
from brief.library import BRIEFS, brief_names

if TYPE_CHECKING:
    from argparse import Namespace

    from brief.figures.linking import Link, Offered


def run(options: Namespace) -> int:
    """Offer links for a draft, on a terminal or as JSON, or write accepted ones."""
    file = Path(options.file)
    text = _text(file)
    if options.accept:
        return _written(file, text, accepted(_answers(options.accept), options.accept))
    root, name = _brief(file, options.brief)
    brief, figures, _ = computed(root, name)
    quantities = offered(text, brief, figures, str(file))
    taken = frozenset(brief.figures.figures)
    if options.json:
        made = record(str(file), quantities, taken)
        out(json.dumps(made, indent=1, ensure_ascii=False))
        return 0
    return _walked(file, text, quantities, taken)


def _walked(
    file: Path, text: str, quantities: tuple[Offered, ...], taken: frozenset[str]
) -> int:
    """Ask on the terminal, then write what was accepted."""
    if not quantities:
        out("every quantity is accounted for")
        return 0
    walked = walk(quantities, input, out, taken)
    code = _written(file, text, tuple(walked.links))
    if walked.inputs:
        out("\nadd to figures.yaml, below `figures:`, with its blanks filled in:\n")
        out("\n\n".join(walked.inputs))
    return code


def _written(file: Path, text: str, links: tuple[Link, ...]) -> int:
    """Write links into the draft, if there are any."""
    if not links:
        note("nothing was accepted; the draft is as it was")
        return 0
    linked = written(text, links, str(file))
    if _text(file) != text:
        message = "the draft was changed while its links were chosen"
        hint = "run the command again"
        raise Stop([rules.FILE_CHANGED.at(Place(str(file)), message, hint)])
    replace_all(file.parent, {file.name: linked.encode()})
    out(f"wrote {len(links)} link{'s' * (len(links) > 1)} into {file}")
    return 0


def _text(file: Path) -> str:
    """Read a draft as it is, line ends and byte-order mark included; raises Stop."""
    data = read_bytes(file.parent, file.name, TEXT_LIMIT)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        read_text(file.parent, file.name)
        raise


def _answers(name: str) -> object:
    """Read an editor's answers from a file, or from standard input for "-"."""
    text = sys.stdin.read() if name == "-" else _text(Path(name))
    try:
        answers: object = json.loads(text)
    except (ValueError, RecursionError):
        message = "the answers are not JSON"
        raise Stop([rules.LINK_ANSWER.at(Place(name), message)]) from None
    return answers


def _brief(file: Path, wanted: str | None) -> tuple[Path, str]:
    """Tell whose figures a draft states: its folder's, or those of the brief named."""
    folder = file.resolve().parent
    root = library_of(wanted if wanted and Path(wanted).is_dir() else str(folder))
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
