"""Holds parts of prose to the file they were read from."""

from collections.abc import Iterator

from brief.content.models.prose import AnyInline, Prose, Quotation, Strong, Worded
from brief.content.text import SourceText


def every(parts: tuple[AnyInline, ...]) -> Iterator[AnyInline]:
    """Give parts, and the parts within them."""
    for part in parts:
        yield part
        if isinstance(part, Strong | Quotation):
            yield from every(part.parts)


BEGINS = {
    "claim": ("[",),
    "citation": ("[", "@"),
    "note": ("[",),
    "reference": ("[",),
    "link": ("[", "<"),
    "strong": ("**", "__"),
    "quotation": ('"', "'", "“", "‘"),
}
"""What stands in the file at the place of each kind of part."""

CURVED = str.maketrans("“”‘’", "\"\"''")


def check_places(source: SourceText, prose: Prose) -> None:
    """Hold every part, and every character of its words, to the file."""
    for part in every(prose.parts):
        offset = source.line_start(part.place.line - 1) + part.place.column - 1
        written = source.text[offset:]
        assert written.startswith(BEGINS.get(part.kind, ("",)))
        if isinstance(part, Worded):
            check_words(source, part)


def check_words(source: SourceText, part: Worded) -> None:
    """Hold each visible character of words to what is written at its place."""
    for index, sign in enumerate(part.text):
        place = part.at(index)
        offset = source.line_start(place.line - 1) + place.column - 1
        if not sign.isspace() and source.text[offset] != "&":
            assert sign.translate(CURVED) in (
                source.text[offset].translate(CURVED),
                source.text[offset + 1 : offset + 2],
            )
