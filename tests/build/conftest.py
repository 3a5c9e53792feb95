"""A small library, made up for tests, built into a folder of its own."""

import pytest

from brief.build.conduct import build_one
from brief.build.request import Request
from tests.content.library import NAME, lay


class Workshop:
    """A library on disk, with the folder that it is built into."""

    def __init__(self, root):
        self.library = lay(root)
        self.root = root
        self.out = root / "build"
        self.folder = self.out / NAME

    def request(self, **asked):
        """Ask for the documents of the one brief."""
        return Request(root=self.root, names=(NAME,), out=self.out, **asked)

    def build(self, **asked):
        """Build, and give what came of it."""
        return build_one(self.request(**asked), NAME)

    def state(self):
        """Give the bytes of every file in the folder of finished documents."""
        return {path.name: path.read_bytes() for path in sorted(self.folder.glob("*"))}


@pytest.fixture
def workshop(tmp_path):
    """Give a library that has not been built yet."""
    return Workshop(tmp_path)
