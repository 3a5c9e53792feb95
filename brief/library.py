"""Where a library of briefs is on disk: its root and the names of its briefs.

Looks at names of files and folders alone; reading them is for `content`.
"""

from __future__ import annotations

from pathlib import Path

ORGANISATION = Path("content/organisation.yaml")
"""The file that makes a folder the root of a library."""

BRIEFS = Path("content/briefs")
MEETINGS = Path("content/meetings")
PROFILES = Path("content/profiles")
WORDING = PROFILES / "wording.yaml"
ASSETS = Path("assets")


def find_root(start: Path) -> Path | None:
    """Find the nearest folder, from `start` upwards, that is a library's root."""
    here = start.resolve()
    return next(
        (one for one in (here, *here.parents) if (one / ORGANISATION).is_file()), None
    )


def brief_names(root: Path) -> tuple[str, ...]:
    """Name every brief of a library, in alphabetical order."""
    folder = root / BRIEFS
    if not folder.is_dir():
        return ()
    return tuple(sorted(one.parent.name for one in folder.glob("*/brief.yaml")))
