"""`brief schema`: JSON Schemas beside the content, for editors."""

from __future__ import annotations

from typing import TYPE_CHECKING

from brief.build.store import replace_all
from brief.cli.place import library_of
from brief.cli.tell import out
from brief.content.schema import schemas

if TYPE_CHECKING:
    from argparse import Namespace


def run(_: Namespace) -> int:
    """Write the schemas to content/schemas/ and name them."""
    root = library_of(None)
    files = {name: text.encode() for name, text in schemas().items()}
    replace_all(root / "content" / "schemas", files)
    for name in files:
        out(f"wrote content/schemas/{name}")
    return 0
