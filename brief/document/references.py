"""A source as it is printed: in a note, in a line, in the list of the annex.

House style: who, what, its series and number, edition, publisher, date, page. Titles
stand in quotation marks, never in italics. What is not known is left out; a source
that nobody names prints the words that its entry has for that, and nothing made up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from brief.content.models.source import CslDate, Name, Source
from brief.document.dates import MONTHS
from brief.document.spacing import NO_BREAK, held

_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh")
_UNQUOTED = frozenset({"legislation", "bill", "treaty", "legal_case"})
_RANGE = re.compile(r"\s*[-–]\s*")
_PAGES = re.compile(r"^(\d+)(?:\s*[-–,]\s*|\s+(?:to|and)\s+)\d+")


def name_of(name: Name) -> str:
    """Give a body by its name, a person as "A. Family" is written: given, family."""
    return name.literal or " ".join(part for part in (name.given, name.family) if part)


def authors_of(source: Source) -> str:
    """Give up to three authors in words; of more, the first "and others"."""
    names = [name_of(one) for one in source.author]
    if len(names) > 3:
        return f"{names[0]} and others"
    return " and ".join(
        part for part in (", ".join(names[:-1]), "".join(names[-1:])) if part
    )


def date_of(issued: CslDate | None) -> str:
    """Give a date as far as it is known: 2017, July 2017, 2 August 2017."""
    if not issued:
        return ""
    if not issued.date_parts or not issued.date_parts[0]:
        return issued.literal
    year, *rest = issued.date_parts[0]
    month = MONTHS[rest[0] - 1] if rest and 1 <= rest[0] <= 12 else ""
    day = str(rest[1]) if month and len(rest) > 1 else ""
    return NO_BREAK.join(part for part in (day, month, str(year)) if part)


def edition_of(edition: str) -> str:
    """Give "second edition" for 2; words are left as they are written."""
    if not edition:
        return ""
    if not edition.isdigit():
        return edition if "edition" in edition.lower() else f"{edition} edition"
    number = int(edition)
    word = _ORDINALS[number] if number < len(_ORDINALS) else f"{number}th"
    return f"{word} edition"


def locator_of(locator: str) -> str:
    """Give "page 4" for "p. 4" or 4, "pages 4 to 6" for a range, else the words."""
    bare = re.sub(r"^(?:pp?|pages?)\.?\s*(?=\d)", "", locator.strip())
    if not bare[:1].isdigit():
        return held(locator.strip())
    word = "pages" if _PAGES.match(bare) else "page"
    return f"{word}{NO_BREAK}{_RANGE.sub(' to ', bare)}"


def address_of(url: str) -> str:
    """Give a web address as people write it: no scheme, no closing slash."""
    parts = urlsplit(url)
    return f"{parts.netloc}{parts.path}".rstrip("/") + (
        f"?{parts.query}" if parts.query else ""
    )


def _title(source: Source) -> Markup:
    """Give the title in quotation marks, linked where the source has an address."""
    title = escape(held(source.title))
    if source.url.startswith("https://"):
        title = Markup('<a href="{}">{}</a>').format(source.url, title)
    return title if source.type in _UNQUOTED else Markup("“{}”").format(title)


def _series(source: Source) -> str:
    """Give the kind of publication with its number: "Statistical Bulletin 07/16"."""
    words = source.genre or ("number" if source.number else "")
    return NO_BREAK.join(part for part in (words, source.number) if part)


def _publisher(source: Source) -> str:
    """Give the publisher, unless it is the author and is named already."""
    return "" if source.publisher in authors_of(source) else source.publisher


def _pieces(source: Source, locator: str) -> Iterator[str | Markup]:
    """Give what is known of a source, in the order of house style."""
    yield authors_of(source)
    if source.title:
        yield _title(source)
    yield f"in {source.container_title}" if source.container_title else ""
    yield _series(source)
    yield edition_of(source.edition)
    yield _publisher(source)
    yield date_of(source.issued)
    yield locator_of(locator or source.page)


def _sentence(text: str | Markup) -> Markup:
    """Close with a full stop, unless the words close themselves."""
    words = escape(text)
    closed = words.endswith((".", "?", "!", ".”", ".)"))
    return words if closed or not words else words + Markup(".")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def known_of(source: Source, locator: str = "") -> Markup:
    """Give what is known of a source, without a full stop; empty where nothing is."""
    pieces = [escape(piece) for piece in _pieces(source, locator) if piece]
    return Markup(", ").join(pieces)


def reference_of(source: Source, locator: str = "") -> Markup:
    """Give a source as a note prints it, in whole sentences.

    A source that nobody names begins with the words of `not_stated`; what is known
    follows, and then how sure the identification is.
    """
    sentences = [
        escape(held(_capital(source.not_stated))),
        known_of(source, locator),
        escape(held(source.note)),
        escape(held(_capital(source.certainty))),
    ]
    return Markup(" ").join(_sentence(one) for one in sentences if one)


def short_of(source: Source) -> str:
    """Give the few words by which a source is known again: "Home Office, 2016"."""
    who = authors_of(source)
    what = f"“{held(source.title)}”" if source.title else ""
    named = ", ".join(part for part in (who, what) if part)
    return named or _capital(held(source.not_stated)) or source.id


def again_of(source: Source, locator: str, first: int) -> Markup:
    """Give a source that an earlier note has described: "Home Office, see note 4"."""
    page = locator_of(locator)
    place = f", {page}" if page else ""
    return Markup('{}{}; see <a href="#note-{}">note{}{}</a>.').format(
        short_of(source), place, first, NO_BREAK, first
    )
