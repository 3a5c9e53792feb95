"""The head and the foot of documents: who, when, which item, whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from brief.content.models.brief import Purpose
from brief.document import contexts
from brief.document.dates import day_of
from brief.document.spacing import NO_BREAK

if TYPE_CHECKING:
    from brief.content.models.brief import Brief
    from brief.content.outline import Numbered
    from brief.document.markup import Writer

PURPOSES = {
    Purpose.DECISION: "For decision",
    Purpose.DISCUSSION: "For discussion",
    Purpose.NOTING: "For noting",
}


def contact_of(brief: Brief) -> contexts.Contact:
    """Give whom to ask: the brief's own contact first, then the organisation's."""
    general = brief.organisation.contact
    person = brief.sheet.contact
    return contexts.Contact(
        name=person.name if person else general.name,
        role=person.role if person else general.role,
        email=general.email,
        telephone=general.telephone,
        address=general.address,
    )


def logo_of(brief: Brief) -> contexts.Logo | None:
    """Give the organisation's mark, where its file was read with the content."""
    path = brief.organisation.logo
    if not path or path not in brief.images:
        return None
    return contexts.Logo(f"asset:images/{path}", brief.organisation.name)


def logo_assets(brief: Brief) -> dict[str, bytes]:
    """Give the mark as an asset, by its address."""
    logo = logo_of(brief)
    return {logo.url: brief.images[brief.organisation.logo]} if logo else {}


def person_of(name: str, role: str) -> str:
    """Give a person in words: name and role."""
    return ", ".join(part for part in (name, role) if part)


def meeting_of(brief: Brief) -> str:
    """Give the meeting in words: "Board, 5 September 2017"."""
    return f"{brief.board.name}, {day_of(brief.meeting.date)}"


def edition_of(brief: Brief) -> Markup:
    """Say that this is the large print edition, and whom to ask for another format."""
    contact, body = contact_of(brief), brief.organisation.name
    ahead = [contact.name, contact.role, "" if contact.name == body else body]
    words = escape(", ".join(one for one in ahead if one))
    if contact.email:
        words += Markup(', <a href="mailto:{0}">{0}</a>').format(contact.email)
    for one in (contact.telephone, contact.address):
        words += f", {one}" if one else ""
    return Markup(
        "<strong>Large print edition.</strong> To ask for another format, contact {}."
    ).format(words)


def head_lines(
    brief: Brief, asked: tuple[Numbered, ...] = ()
) -> tuple[contexts.Line, ...]:
    """Give the labelled lines of a head block; what is not known has no line."""
    return tuple(
        contexts.Line(label, escape(words))
        for label, words in _head_lines(brief, asked)
        if words
    )


def closing_lines(brief: Brief) -> tuple[contexts.Line, ...]:
    """Give the lines that close a report: who presents it, whom to ask."""
    presenter = brief.sheet.presenter
    return (
        contexts.Line(
            "Presented by", escape(person_of(presenter.name, presenter.role))
        ),
        contexts.Line("Contact", _person_line(contact_of(brief))),
    )


def _head_lines(
    brief: Brief, asked: tuple[Numbered, ...]
) -> Iterator[tuple[str, str | Markup]]:
    sheet = brief.sheet
    yield "Board", brief.board.name
    yield "Date", _when(brief)
    yield "Place", brief.meeting.place_
    yield "Agenda item", brief.item
    yield "Report of", sheet.report_of
    yield "Presented by", person_of(sheet.presenter.name, sheet.presenter.role)
    contact = contact_of(brief)
    yield "Contact", _person_line(contact)
    yield "Purpose", _purpose(sheet.purpose, asked)
    yield "Reference", sheet.reference
    yield "Version", sheet.version


def _when(brief: Brief) -> str:
    """Give the date, and the hour where one is known."""
    day = day_of(brief.meeting.date)
    return f"{day}, {brief.meeting.time}" if brief.meeting.time else day


def _person_line(contact: contexts.Contact) -> Markup:
    """Give whom to ask on one line, with an address that can be followed."""
    words = escape(person_of(contact.name, contact.role))
    if contact.email:
        words += Markup(', <a href="mailto:{0}">{0}</a>').format(contact.email)
    return words + (f", {contact.telephone}" if contact.telephone else "")


def _purpose(purpose: Purpose, asked: tuple[Numbered, ...]) -> Markup:
    """Say what the board is to do, and in which paragraphs it is asked to."""
    words = escape(PURPOSES[purpose])
    if not asked:
        return words
    numbers = range_of(item.number for item in asked)
    return words + Markup(' (<a class="cross" href="#{}">{}</a>)').format(
        asked[0].anchor, numbers
    )


def range_of(numbers: Iterable[int]) -> str:
    """Give paragraph numbers in words: "paragraph 8", "paragraphs 9 to 18"."""
    given = list(numbers)
    if not given:
        return ""
    if len(given) == 1:
        return f"paragraph{NO_BREAK}{given[0]}"
    return f"paragraphs{NO_BREAK}{given[0]}{NO_BREAK}to{NO_BREAK}{given[-1]}"


def other_formats(brief: Brief, writer: Writer) -> Markup:
    """Give the organisation's line on other formats."""
    return writer.write(brief.organisation.other_formats)


def strapline(brief: Brief, writer: Writer) -> Markup:
    """Give the organisation's strapline."""
    return writer.write(brief.organisation.strapline)
