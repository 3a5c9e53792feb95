"""The reader's desk: opens files of a library, notes findings, keeps hashes.

Everything that a brief is made of passes over it, so that the list of inputs is
whole. A file that cannot be read is noted and remembered as broken, so that what
depends on it is not blamed as well.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import TypeVar

from brief.content.csv_reader import table_of
from brief.content.images import file_below, read_image
from brief.content.models.base import Datum
from brief.content.models.table import Table
from brief.content.reading import Reading
from brief.content.text import TEXT_LIMIT, SourceText, inside, read_bytes, read_text
from brief.content.validate import made
from brief.content.yaml_reader import load
from brief.findings import Place, Stop
from brief.library import ASSETS

M = TypeVar("M", bound=Datum)
T = TypeVar("T")


@dataclass(slots=True)
class Desk:
    """What has been read so far, and what could not be.

    `raw` keeps the data of each YAML file by its path, whether or not it made a model.
    """

    root: Path
    reading: Reading = field(default_factory=Reading)
    inputs: dict[str, str] = field(default_factory=dict)
    broken: set[str] = field(default_factory=set)
    raw: dict[str, object] = field(default_factory=dict)

    def tried(self, path: str, task: Callable[[], T]) -> T | None:
        """Do a task of reading; where it stops, note why and go on without."""
        try:
            return task()
        except Stop as stop:
            for finding in stop.findings:
                self.reading.note(finding)
        self.broken.add(path)
        return None

    def source(self, folder: str, name: str) -> SourceText:
        """Read a text below one folder of the library; raises Stop."""
        path = f"{folder}/{name}"
        inside(self.root / folder, name, Place(path))
        source = read_text(self.root, path, self.reading)
        self.keep(path, read_bytes(self.root, path, TEXT_LIMIT))
        return source

    def keep(self, path: str, data: bytes) -> None:
        """Remember a file that was read, by its hash."""
        self.inputs[path] = sha256(data).hexdigest()

    def sheet(self, kind: type[M], folder: str, name: str) -> M | None:
        """Read a YAML file into its model."""
        path = f"{folder}/{name}"

        def task() -> M | None:
            source = self.source(folder, name)
            self.raw[path] = load(source, self.reading)
            return made(kind, self.raw[path], source, self.reading)

        if (sheet := self.tried(path, task)) is None:
            self.broken.add(path)
        return sheet

    def text(
        self, read: Callable[[SourceText, Reading], T], folder: str, name: str
    ) -> T | None:
        """Read a Markdown file into its manuscript."""
        path = f"{folder}/{name}"
        return self.tried(path, lambda: read(self.source(folder, name), self.reading))

    def table(self, folder: str, name: str) -> Table | None:
        """Read a CSV table."""
        path = f"{folder}/{name}"
        return self.tried(
            path, lambda: table_of(self.source(folder, name), self.reading)
        )

    def is_there(self, folder: str, name: str, place: Place) -> bool:
        """Note where a file that content names is not there, or lies outside."""
        task = partial(file_below, self.root, folder, name, place)
        return self.tried(f"{folder}/{name}", task) is not None

    def image(self, folder: str, name: str, place: Place) -> bytes | None:
        """Read an image that content names, from the folder or from `assets/`."""
        assets = ASSETS.as_posix()
        if name.startswith(f"{assets}/") and not (self.root / folder / name).exists():
            folder, name = assets, name.removeprefix(f"{assets}/")
        path = f"{folder}/{name}"
        data = self.tried(path, lambda: read_image(self.root, folder, name, place))
        if data is not None:
            self.keep(path, data)
        return data
