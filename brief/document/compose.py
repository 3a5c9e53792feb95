"""The stage: a brief and its figures in, one document out, with what was found.

Templates come from this package alone; content is data and never a template.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from brief.content.models.brief import NotePlacement
from brief.content.walk import numbering, passages
from brief.document import contexts
from brief.document.annex import annex_of
from brief.document.annex_records import Annex
from brief.document.contexts import EMPTY
from brief.document.document import EXACT_PAGES, NAMES, Document
from brief.document.factsheet import factsheet_of
from brief.document.heads import edition_of, logo_assets
from brief.document.inks import in_inks
from brief.document.judging import findings_of
from brief.document.leaflet import leaflet_of
from brief.document.listing import in_one_column
from brief.document.margin import Beside, Margin, beside, mark_of
from brief.document.markup import Writer
from brief.document.notice.compose import correction_of
from brief.document.notice.records import Correction
from brief.document.paper import with_addresses
from brief.document.pictures import Gallery
from brief.document.principles import principles_of
from brief.document.proof.checks import sheet_of
from brief.document.proof.cover import cover_of
from brief.document.proof.margin import Checks
from brief.document.report import report_of
from brief.document.sheets import families, font_assets, printed_styles, styles_of
from brief.document.slug import slug_of
from brief.document.templating import environment
from brief.document.web.page import web_of
from brief.document.web.sheets import web_fonts
from brief.findings import Finding, Findings
from brief.frozen.code import code_of
from brief.frozen.imprint import imprint
from brief.page import HTML, LARGE, PRESS, TARGETS
from brief.tokens import tokens

if TYPE_CHECKING:
    from pathlib import Path

    from brief.content.models.brief import Brief
    from brief.content.models.prose import Prose
    from brief.content.shops import Shop
    from brief.document.proof.records import Proof
    from brief.figures.ledger import Figures
    from brief.page import Edition

Context = (
    contexts.FactSheet | contexts.Report | contexts.Principles | Annex | Correction
)

__all__ = ["NAMES", "compose"]


CONTEXTS: Mapping[str, Callable[[Writer, Gallery], Context]] = {
    "factsheet": factsheet_of,
    "report": report_of,
    "principles": lambda writer, _: principles_of(writer),
    "annex": lambda writer, _: annex_of(writer),
    "correction": lambda writer, _: correction_of(writer),
}
"""What makes the context of each document."""


def compose(  # noqa: PLR0913 - one value for each thing asked of a document
    brief: Brief,
    figures: Figures,
    name: str,
    *,
    draft: bool = False,
    target: str = "screen",
    findings: Findings = (),
    shop: Shop | None = None,
    edition: Edition | None = None,
) -> tuple[Document, Findings]:
    """Compose one document; a draft carries the findings beside their words.

    `target` is a name in `brief.page.TARGETS`: a proof carries a note beside each
    claim, and a cover sheet; what is printed is one `edition` for a `shop`.
    """
    if edition and shop:
        return _printed_for(brief, figures, edition, shop)
    if target == "proof":
        return _proof(brief, figures, name, findings)
    if target == HTML.name:
        return _page(brief, figures, name)
    if target == LARGE.name:
        return _large(brief, figures, name)
    waiting = beside(findings, _printed(brief, name)) if draft else {}
    margin = Margin(waiting, listed=name in EXACT_PAGES)
    writer = _writer(brief, figures, name, margin)
    gallery = Gallery(writer)
    context = CONTEXTS[name](writer, gallery)
    found = findings_of(brief, figures, name)
    shell = _shell(brief, name, writer, draft=draft, target=target)
    if draft:
        shell = _with_front(shell, margin, (*findings, *found), brief)
    html = _html(shell, context)
    assets = {**font_assets(), **logo_assets(brief), **gallery.images}
    return _document(brief, shell, html, assets, target), found


def _proof(
    brief: Brief, figures: Figures, name: str, findings: Findings
) -> tuple[Document, Findings]:
    """Compose the fact checker's copy of one document."""
    checks = Checks(sheet_of(brief, figures, name))
    writer = _writer(brief, figures, name, checks, at_foot=False)
    gallery = Gallery(writer)
    context = CONTEXTS[name](writer, gallery)
    found = findings_of(brief, figures, name)
    cover = cover_of(brief, figures, name, checks, (*findings, *found))
    shell = _shell(brief, name, writer, target="proof", proof=cover)
    assets = {**font_assets(), **logo_assets(brief), **gallery.images}
    return _document(brief, shell, _html(shell, context), assets, "proof"), found


def _printed_for(
    brief: Brief, figures: Figures, edition: Edition, shop: Shop
) -> tuple[Document, Findings]:
    """Compose one edition of a document for a print shop."""
    name = edition.document
    writer = _writer(brief, figures, name, Margin({}))
    gallery = Gallery(writer, edition.tokens)
    context = CONTEXTS[name](writer, gallery)
    found = findings_of(brief, figures, name)
    sheets = printed_styles(edition, shop.printer)
    shell = replace(
        _shell(brief, name, writer, target=PRESS.name),
        styles=tuple(Markup(one) for one in sheets),  # noqa: S704 - our own sheets
        slug=slug_of(brief, edition, shop.printer),
    )
    laid = _html(shell, ARRANGED.get(edition.name, _as_it_is)(context), edition.sheet)
    html = with_addresses(in_inks(laid, tokens(edition.tokens)))
    assets = {**font_assets(), **logo_assets(brief), **gallery.images}
    document = _document(brief, shell, html, assets, PRESS.name)
    pages = edition.pages or None
    own = replace(document, name=edition.name, pages=pages, edition=edition, shop=shop)
    return own, found


def _page(brief: Brief, figures: Figures, name: str) -> tuple[Document, Findings]:
    """Compose one document as a page of the web, its notes at its end."""
    writer = _writer(brief, figures, name, Margin({}), at_foot=False)
    gallery = Gallery(writer, HTML.name)
    context = CONTEXTS[name](writer, gallery)
    found = findings_of(brief, figures, name)
    shell = _shell(brief, name, writer, target=HTML.name)
    template = environment().get_template(f"web/{name}.html")
    web = web_of(brief, writer)
    html = template.render({"shell": shell, name: context, "web": web})
    assets = {**web_fonts(), **logo_assets(brief), **gallery.images}
    return _document(brief, shell, html, assets, HTML.name), found


def _large(brief: Brief, figures: Figures, name: str) -> tuple[Document, Findings]:
    """Compose one document in large print: one column, its tables as lists."""
    writer = replace(_writer(brief, figures, name, Margin({})), called="Note ")
    gallery = Gallery(writer, LARGE.name)
    context = CONTEXTS[name](writer, gallery)
    column = in_one_column(context, tokens(LARGE.name), name)
    found = findings_of(brief, figures, name, LARGE.name)
    shell = _shell(brief, name, writer, target=LARGE.name)
    assets = {**font_assets(), **logo_assets(brief), **gallery.images}
    return _document(brief, shell, _html(shell, column), assets, LARGE.name), found


def _as_it_is(context: Any) -> Any:
    return context


ARRANGED: Mapping[str, Callable[[Any], Any]] = {"leaflet": leaflet_of}
"""What arranges a context otherwise for an edition with a template of its own."""


def _html(shell: contexts.Shell, context: object, own: str = "") -> str:
    """Fill the template of a document, or an edition's own."""
    name = own or shell.name
    template = environment().get_template(f"{name}.html")
    return template.render({"shell": shell, name: context})


def _document(
    brief: Brief,
    shell: contexts.Shell,
    html: str,
    assets: Mapping[str, bytes | Path],
    target: str,
) -> Document:
    return Document(
        name=shell.name,
        title=shell.title,
        language=shell.language,
        description=shell.description,
        author=shell.author,
        date=shell.date,
        html=html,
        assets=assets,
        pages=_pages(shell, target),
        families=families(),
        draft=shell.draft,
        target=target,
    )


def _pages(shell: contexts.Shell, target: str) -> int | None:
    """Give the number of pages that a document must fill, or None for any."""
    free = shell.draft or not TARGETS[target].exact
    return None if free else EXACT_PAGES.get(shell.name)


def _printed(brief: Brief, name: str = "") -> tuple[Prose, ...]:
    """Give the prose that one document prints, or that any does."""
    return tuple(
        passage.prose
        for passage in passages(brief)
        if passage.document == name or not name
    )


def _with_front(
    shell: contexts.Shell, margin: Margin, findings: Findings, brief: Brief
) -> contexts.Shell:
    """Add what stands beside no words, and count what stands in other drafts."""
    rest = margin.rest(findings)
    ours = _beside(rest, _printed(brief, shell.name))
    others = _beside(rest, _printed(brief)) - ours
    marks = tuple(mark_of(found, 0) for found in rest if found not in others)
    every = (*margin.front(), *marks)
    return replace(shell, marks=every, elsewhere=_elsewhere(len(others)))


def _beside(findings: Findings, proses: tuple[Prose, ...]) -> set[Finding]:
    """Give the findings that are about some of these words."""
    given = beside(findings, proses)
    return {found for family in given.values() for found in family}


def _elsewhere(count: int) -> str:
    """Say how many findings are about the words of other documents."""
    if not count:
        return ""
    say = "1 finding is" if count == 1 else f"{count} findings are"
    return f"{say} about the words of other documents: see their drafts."


def _writer(
    brief: Brief,
    figures: Figures,
    name: str,
    margin: Beside,
    *,
    at_foot: bool = True,
) -> Writer:
    settings = brief.sheet.documents.report
    placed = settings.notes if settings else NotePlacement.FOOT
    manuscript = {"report": brief.report, "factsheet": brief.factsheet}.get(name)
    return Writer(
        brief=brief,
        figures=figures,
        numbering=numbering(brief),
        document=name,
        margin=margin,
        own_notes=manuscript.notes if manuscript else (),
        at_foot=at_foot and _at_foot(name, placed),
    )


def _at_foot(name: str, placed: NotePlacement) -> bool:
    """Tell where notes go: the fact sheet lists its own, the report may list them."""
    if name == "report":
        return placed is NotePlacement.FOOT
    return name != "factsheet"


def _shell(
    brief: Brief,
    name: str,
    writer: Writer,
    *,
    draft: bool = False,
    target: str = "screen",
    proof: Proof | None = None,
) -> contexts.Shell:
    sheet = brief.sheet
    settings = getattr(sheet.documents, name)
    title = getattr(settings, "title", None) or sheet.title
    words = writer.plain(title)
    ahead = "Proof: " if proof else "Draft: " if draft else ""
    large = target == LARGE.name
    after = " (large print)" if large else ""
    sheets = styles_of(name, draft=draft, target=target)
    return contexts.Shell(
        name=name,
        language=sheet.language,
        title=f"{ahead}{words}{after}",
        description=getattr(settings, "description", "") or writer.plain(sheet.summary),
        author=", ".join(one.name for one in sheet.authors) or brief.organisation.name,
        date=brief.meeting.date.isoformat(),
        styles=tuple(Markup(one) for one in sheets),  # noqa: S704 - our own sheets
        draft=draft,
        marks=(),
        elsewhere="",
        proof=proof,
        edition=edition_of(brief) if large else EMPTY,
        imprint=imprint(brief.release, code_of(brief.inputs)),
        released=imprint(brief.release, code_of(brief.inputs)) if brief.release else "",
    )
