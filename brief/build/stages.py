"""The way, one brief at a time: content, figures, document; then render and press.

The first half needs neither WeasyPrint nor Pango; the second half is imported only
when a page must be drawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from brief import rules
from brief.build.fingerprint import digest, of_program
from brief.build.progress import Step
from brief.content.printers import GENERIC
from brief.content.read import read
from brief.content.shops import shop as read_shop
from brief.document.document import EVERY
from brief.document.judging import findings_of
from brief.figures.compute import judged
from brief.figures.signing import signature_findings
from brief.findings import Finding, Findings, Place, Stop, errors, tally
from brief.page import HTML, TARGETS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from brief.content.models.brief import Brief
    from brief.content.shops import Shop
    from brief.document.document import Document
    from brief.figures.ledger import Figures
    from brief.page import Target
    from brief.pdf.file import Pdf

SAFETY = frozenset(rule.name for rule in rules.RULES if rule.safety)
"""The rules whose breach forbids even a draft."""


@dataclass(frozen=True)
class Prepared:
    """A brief as far as its documents can be judged, with everything found so far.

    `compose` lays one document out; whoever draws no page never asks for it, and then
    neither templates nor pictures are loaded.
    """

    brief: Brief
    figures: Figures
    compose: tuple[Callable[[], Document], ...]
    findings: Findings
    by_document: dict[str, Findings]

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """The documents as HTML, each that carries one with its ledger."""
        from brief.build.ledgers import with_ledgers

        composed = (compose() for compose in self.compose)
        return tuple(with_ledgers(self.brief, self.figures, composed))


@dataclass(frozen=True, slots=True)
class Made:
    """One finished file, and what was found while it was made."""

    data: bytes
    pages: int
    findings: Findings


def prepare(  # noqa: PLR0913 - one value for each thing asked of a build
    root: Path,
    name: str,
    wanted: tuple[str, ...],
    *,
    draft: bool,
    target: str = "screen",
    tell: Callable[[Step], None],
    as_of: date | None = None,
    printer: str = "",
    imposed: bool = False,
    release: str = "",
) -> Prepared:
    """Read, compute and judge; raises Stop when there is nothing to go on with.

    `as_of` is the day as of which sources are judged; the meeting's if there is none.
    What is printed is made for `printer`, and `imposed` too where that is asked for.
    `release` is the version under which the documents are released, if they are.
    """
    leaves = TARGETS[target]
    shops = _shops(root, leaves, printer)
    brief, found = read(root, name)
    tell(Step(name, "content", tally(found)))
    if brief is None:
        raise Stop(found)
    brief = brief.model_copy(update={"release": release})
    figures, more = judged(brief, as_of)
    found = (*found, *more, *signature_findings(brief, figures))
    tell(Step(name, "figures", f"{len(figures.figures)} figures, {tally(more)}"))
    editions = leaves.leaving(chosen(brief, wanted), imposed=imposed)
    compose = tuple(
        partial(
            _composed,
            brief,
            figures,
            one.document,
            draft=draft,
            target=target,
            findings=found,
            shop=shops.get(one.printer),
            edition=one,
        )
        for one in editions
    )
    by_document = {
        one.name: findings_of(brief, figures, one.document, target) for one in editions
    }
    found = (*found, *(each for extra in by_document.values() for each in extra))
    tell(Step(name, "document", ", ".join(by_document)))
    return Prepared(brief, figures, compose, found, by_document)


def _composed(brief: Brief, figures: Figures, name: str, **asked: Any) -> Document:
    """Lay one document out as HTML; its findings are told already."""
    from brief.document.compose import compose

    return compose(brief, figures, name, **asked)[0]


def _shops(root: Path, leaves: Target, printer: str) -> dict[str, Shop]:
    """Read the shops that something is printed for, by the printers of editions."""
    own = {one.printer for one in leaves.editions} if leaves.printed else ()
    return {one: read_shop(one or printer or GENERIC, root) for one in sorted(own)}


def chosen(brief: Brief, wanted: tuple[str, ...]) -> tuple[str, ...]:
    """Name the documents to make; raises Stop for one that the brief does not yield."""
    every = yields(brief)
    for name in wanted:
        if name not in every:
            raise Stop([_no_document(brief, name, every)])
    return tuple(name for name in every if not wanted or name in wanted)


def yields(brief: Brief) -> tuple[str, ...]:
    """Name the documents that a brief yields, in the order in which they are built."""
    return tuple(
        name for name in EVERY if getattr(brief.sheet.documents, name) is not None
    )


def key_of(document: Document) -> str:
    """Hash all that a document's pages are made from."""
    from brief.frozen.ledger import written_ledger

    assets = "".join(
        f"{url}:{digest(data if isinstance(data, bytes) else data.read_bytes())}"
        for url, data in sorted(document.assets.items())
    )
    ledger = written_ledger(document.ledger) if document.ledger else b""
    whole = f"{of_program()}{document.date}{document.html}{assets}{digest(ledger)}"
    if shop := document.shop:
        whole += f"{document.edition}{shop.printer}{digest(shop.profile)}"
    return digest(whole.encode())


def make(documents: Iterable[Document]) -> dict[str, Made]:
    """Draw documents side by side; finish and judge each as it is drawn.

    The longest is begun first, so that no processor waits for it at the end.
    """
    every = tuple(documents)
    pages = {one.name: _page(one) for one in every if one.target == HTML.name}
    drawn = _drawn(one for one in every if one.target != HTML.name)
    return {**pages, **drawn}


def _page(document: Document) -> Made:
    """Finish and judge a page of the web, which nobody has to draw."""
    page_of = import_module("brief.press.web").page_of
    judge = import_module("brief.check.web").judge_page
    data, found = page_of(document)
    return Made(data, 1, (*found, *judge(data, document)))


def _drawn(documents: Iterable[Document]) -> dict[str, Made]:
    longest = sorted(documents, key=lambda one: (-len(one.html), one.name))
    if not longest:
        return {}
    render_all = import_module("brief.render").render_all
    drawn = zip(longest, render_all(longest), strict=True)
    return {one.name: _finished(one, pdf, found) for one, (pdf, found) in drawn}


def _finished(document: Document, drawn: Pdf, found: Findings) -> Made:
    """Finish and judge a file, but for one that its page has cut short.

    That one is wrong already, and what it lost would bury the finding that says by
    how much it is too long. A proof is written even where it fails, but claims nothing.
    """
    finish = import_module("brief.press").finish
    judge = import_module("brief.check").judge
    finished, more = finish(drawn, document)
    cut = any(one.rule == rules.PAGE_OVERFLOW.name for one in found)
    judged = () if cut else judge(finished, document)
    if document.leaves.lenient and errors(judged):
        finished, more = finish(drawn, document, claiming=False)
    return Made(finished.data, finished.pages, (*found, *more, *judged))


def breaches(findings: Findings) -> Findings:
    """Keep what forbids even a draft."""
    return tuple(found for found in findings if found.rule in SAFETY)


def _no_document(brief: Brief, name: str, every: tuple[str, ...]) -> Finding:
    return rules.NO_DOCUMENT.at(
        Place(f"{brief.folder}/brief.yaml"),
        f"{brief.name} does not yield a document “{name}”",
        f"it yields {', '.join(every)}",
    )
