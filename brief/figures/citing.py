"""A source in a few words, for listings: who, what, when, and the page.

How a source is printed in a document is the documents' own affair.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from brief.content.models.source import Source


def cited(sources: Iterable[Source]) -> Mapping[str, str]:
    """Give each source in a few words, by its id."""
    return {source.id: short(source) for source in sources}


def short(source: Source) -> str:
    """Give who, what and when, as far as they are known: "ONS, “Title”, 2016"."""
    who = [one.literal or f"{one.given} {one.family}".strip() for one in source.author]
    what = f"“{source.title}”" if source.title else source.genre
    named = " and ".join(part for part in (", ".join(who[:-1]), *who[-1:]) if part)
    known = ", ".join(part for part in (named, what, _year(source)) if part)
    return known or first_sentence(source.not_stated) or source.id


def first_sentence(text: str) -> str:
    """Give the first of several sentences, without its full stop."""
    return text.split(". ", maxsplit=1)[0].rstrip(".")


def _year(source: Source) -> str:
    """Give the year of a source, if it is known."""
    issued = source.issued
    if issued and issued.date_parts and issued.date_parts[0]:
        return str(issued.date_parts[0][0])
    return issued.literal if issued else ""


def with_page(words: str, page: str) -> str:
    """Add the page, as it was written or with its abbreviation."""
    if not page or not words:
        return words
    return f"{words}, p. {page}" if page[0].isdigit() else f"{words}, {page}"
