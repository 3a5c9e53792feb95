"""Data brought into the shape of a model before it is made, and places within it.

It drops what means nothing (an empty value, an unknown key, which is noted), so
that one slip does not hide every other finding of the file. It judges no value.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Annotated, NamedTuple, get_args, get_origin

from pydantic.fields import FieldInfo

from brief.content.models.base import WHERE_KEY, Datum, Where
from brief.findings import Place

Step = str | int
Spotted = Callable[[tuple[Step, ...], type[Datum]], None]


def members(annotation: object) -> Iterator[object]:
    """Give what a type may be, without `Annotated`, `None` and unions."""
    if get_origin(annotation) is Annotated:
        yield from members(get_args(annotation)[0])
    elif get_origin(annotation) in {tuple, dict, list}:
        yield annotation
    elif alternatives := get_args(annotation):
        for one in alternatives:
            yield from members(one)
    elif annotation is not type(None):
        yield annotation


def is_datum(annotation: object) -> bool:
    """Tell whether a type is one of the models that files are read into."""
    return isinstance(annotation, type) and issubclass(annotation, Datum)


def keys_of(kind: type[Datum]) -> dict[str, FieldInfo]:
    """Give a model's fields by the keys that a file uses."""
    fields = ((info.alias or name, info) for name, info in kind.model_fields.items())
    return {key: info for key, info in fields if key != WHERE_KEY}


def datum_in(annotation: object) -> type[Datum] | None:
    """Find the model among what a type may be."""
    found = (one for one in members(annotation) if is_datum(one))
    one = next(found, None)
    return one if isinstance(one, type) and issubclass(one, Datum) else None


def _inner(annotation: object, step: Step) -> object:
    """Give the type one step down, or None where the step leads nowhere."""
    for one in members(annotation):
        if isinstance(one, type) and issubclass(one, Datum):
            info = keys_of(one).get(str(step))
            return info.annotation if info else None
        if get_origin(one) is dict:
            return get_args(one)[1]
        if get_origin(one) is tuple:
            return get_args(one)[0]
    return None


def type_at(kind: object, loc: tuple[Step, ...]) -> object:
    """Walk a path down the types from a model."""
    for step in loc:
        kind = _inner(kind, step)
    return kind


def _is_empty(value: object) -> bool:
    return value is None or (isinstance(value, str) and not value.strip())


class _Shaper(NamedTuple):
    """Shapes data, and says which keys no model knows."""

    unknown: Spotted

    def shaped(self, kind: object, data: object, loc: tuple[Step, ...]) -> object:
        if isinstance(data, list):
            item = _inner(kind, 0)
            return [
                self.shaped(item, one, (*loc, number))
                for number, one in enumerate(data)
            ]
        if not isinstance(data, dict):
            return data
        datum = datum_in(kind)
        return self.datum(datum, data, loc) if datum else self.entries(kind, data, loc)

    def entries(
        self, kind: object, data: dict[str, object], loc: tuple[Step, ...]
    ) -> object:
        return {
            key: value
            if key == WHERE_KEY
            else self.shaped(_inner(kind, key), value, (*loc, key))
            for key, value in data.items()
        }

    def datum(
        self, kind: type[Datum], data: dict[str, object], loc: tuple[Step, ...]
    ) -> object:
        made: dict[str, object] = {}
        fields = keys_of(kind)
        for key, value in data.items():
            if key == WHERE_KEY:
                made[key] = value
            elif key not in fields:
                self.unknown((*loc, key), kind)
            elif not _is_empty(value):
                made[key] = self.shaped(fields[key].annotation, value, (*loc, key))
            elif datum_in(fields[key].annotation):
                made[key] = {WHERE_KEY: Where(place=place_at(data, (key,)))}
        return made


def shaped(kind: type[Datum], data: object, unknown: Spotted) -> object:
    """Shape data for a model; `unknown` hears of each key that no model knows."""
    return _Shaper(unknown).shaped(kind, data, ())


def _own_place(value: object) -> Place | None:
    """Give the place of a mapping, or of a string that knows its place."""
    if isinstance(value, dict):
        where = value.get(WHERE_KEY)
        return where.place if isinstance(where, Where) else None
    finder = getattr(value, "place_at", None)
    place = finder(0) if finder else None
    return place if isinstance(place, Place) else None


def _key_place(data: dict[str, object], key: str) -> Place | None:
    """Give the place of a key, or of its value where keys have none."""
    written = next((one for one in data if one == key), None)
    if place := _own_place(written):
        return place
    where = data.get(WHERE_KEY)
    return where.keys.get(key) if isinstance(where, Where) else None


def _step(data: object, step: Step) -> object:
    """Go one step down; raises LookupError where the step matches nothing."""
    if isinstance(data, dict):
        return data[step]
    if isinstance(data, list) and isinstance(step, int):
        return data[step]
    raise LookupError(step)


def value_at(data: object, loc: tuple[Step, ...]) -> tuple[bool, object]:
    """Walk a path down the data; tell whether it leads somewhere, and to what."""
    try:
        for step in loc:
            data = _step(data, step)
    except LookupError:
        return False, None
    return True, data


def place_at(data: object, loc: tuple[Step, ...], *, of_key: bool = False) -> Place:
    """Give the place of what a path leads to, or of the nearest thing above it.

    A step that matches nothing is skipped: it is a tag of a union, or a key that
    is missing. With `of_key`, the place is that of the last key, not its value.
    """
    place = _own_place(data) or Place("")
    for step in loc:
        key = _key_place(data, step) if isinstance(data, dict) else None  # type: ignore[arg-type]
        try:
            data = _step(data, step)
        except LookupError:
            continue
        value = _own_place(data)
        place = (key or value if of_key else value or key) or place
    return place
