"""What a paragraph on monitoring is about: its Acts, where its words do not name them.

Beneath a list of two, "The Act should be monitored" leaves open which one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from markupsafe import Markup

from brief.document.contexts import EMPTY
from brief.document.spacing import held

if TYPE_CHECKING:
    from collections.abc import Iterator

    from brief.content.models.implications import Instrument, Legal
    from brief.content.outline import Numbered
    from brief.document.markup import Writer

_ROUND = re.compile(r"^the | \d{4}$", re.IGNORECASE)


def instruments_ahead(item: Numbered, writer: Writer) -> Markup:
    """Give what heads a paragraph on monitoring: "Homes Act 2018." or nothing."""
    legal = writer.brief.legal
    if item.of != "monitoring" or legal is None:
        return EMPTY
    told = writer.plain(item.paragraph.prose)
    asked = [one for one in _asked(item, legal) if not _names(told, writer, one)]
    if not asked:
        return EMPTY
    titles = held("; ".join(writer.plain(one.title) for one in asked))
    return Markup("<strong>{}.</strong> ").format(titles)


def _asked(item: Numbered, legal: Legal) -> Iterator[Instrument]:
    """Give the instruments that a paragraph names by their ids, in its order."""
    lists = [one for one in (legal.statutes, legal.treaties) if one]
    known = {one.id: one for listed in lists for one in listed.instruments}
    for monitored in legal.monitor:
        if monitored.id == item.paragraph.id:
            yield from (known[one] for one in monitored.instruments if one in known)


def _names(told: str, writer: Writer, instrument: Instrument) -> bool:
    """Tell whether words name an instrument, with its year or without."""
    title = _ROUND.sub("", writer.plain(instrument.title))
    return " ".join(title.split()).lower() in " ".join(told.split()).lower()
