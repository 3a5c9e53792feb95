"""Reading one brief: all of its files, the organisation and the meeting.

Every finding of every file is collected before anything stops. There is no brief
only where something that it cannot do without could not be made.
"""

from __future__ import annotations

from collections.abc import Iterator
from os.path import lexists
from pathlib import Path
from typing import Any, NamedTuple

from brief import rules
from brief.content.cells import note_markup
from brief.content.desk import Desk
from brief.content.input_tables import with_tables
from brief.content.kinds import SHEETS
from brief.content.markdown import factsheet_of, report_of
from brief.content.models.brief import Brief, BriefSheet
from brief.content.models.exhibit import ExhibitSheet
from brief.content.models.figure import FigureSheet
from brief.content.models.organisation import Board, Meeting, Organisation
from brief.content.models.source import SourceSheet
from brief.content.models.table import Table
from brief.content.models.wording import WordingSheet
from brief.content.names import is_name, name_from
from brief.content.nearest import did_you_mean
from brief.content.requirements import judged
from brief.content.shape import place_at, value_at
from brief.findings import Findings, Level, Place, in_order
from brief.library import (
    BRIEFS,
    MEETINGS,
    ORGANISATION,
    WORDING,
    brief_names,
    find_root,
)

__all__ = ["brief_names", "find_root", "read", "read_meeting", "read_wording"]


class _Setting(NamedTuple):
    """What a brief needs from outside its folder."""

    organisation: Organisation
    meeting: Meeting
    board: Board


def _organisation(desk: Desk) -> Organisation | None:
    folder, name = ORGANISATION.parent.as_posix(), ORGANISATION.name
    return desk.sheet(Organisation, folder, name)


def _wording(desk: Desk) -> WordingSheet | None:
    """Read how far words may reach, where the library says so."""
    if not lexists(desk.root / WORDING):
        return None
    return desk.sheet(WordingSheet, WORDING.parent.as_posix(), WORDING.name)


def _meetings(root: Path) -> tuple[str, ...]:
    return tuple(sorted(one.stem for one in (root / MEETINGS).glob("*.yaml")))


def _meeting(desk: Desk, name: str, place: Place) -> Meeting | None:
    """Read the meeting of a name, which is its date."""
    names = _meetings(desk.root)
    if name not in names:
        message = f"there is no meeting `{name}` in {MEETINGS.as_posix()}"
        hint = did_you_mean(name, names)
        desk.reading.note(rules.UNKNOWN_MEETING.at(place, message, hint))
        return None
    meeting = desk.sheet(Meeting, MEETINGS.as_posix(), f"{name}.yaml")
    if meeting and meeting.date.isoformat() != name:
        message = f"the date is {meeting.date}, but the file is named {name}.yaml"
        desk.reading.note(rules.MEETING_DATE.at(meeting.at("date"), message))
    return meeting


def _board(desk: Desk, organisation: Organisation, meeting: Meeting) -> Board | None:
    boards = {board.id: board for board in organisation.boards}
    if meeting.board not in boards:
        message = f"the organisation has no board `{meeting.board}`"
        hint = did_you_mean(meeting.board, boards)
        desk.reading.note(rules.UNKNOWN_BOARD.at(meeting.at("board"), message, hint))
    return boards.get(meeting.board)


def _meeting_named(desk: Desk, folder: str) -> Meeting | None:
    """Read the meeting that brief.yaml names, even where that is no title page."""
    data = desk.raw.get(f"{folder}/brief.yaml")
    _, name = value_at(data, ("meeting",))
    if not (isinstance(name, str) and name):
        return None
    return _meeting(desk, str(name), place_at(data, ("meeting",)))


def _setting(desk: Desk, folder: str) -> _Setting | None:
    """Read organisation and meeting, each whether or not the other can be made."""
    organisation = _organisation(desk)
    meeting = _meeting_named(desk, folder)
    if not (organisation and meeting):
        return None
    board = _board(desk, organisation, meeting)
    return _Setting(organisation, meeting, board) if board else None


def _item(desk: Desk, name: str, sheet: BriefSheet, meeting: Meeting) -> str:
    """Find the brief's item number on the agenda."""
    found = (one.item for one in meeting.agenda if one.brief == name)
    if item := next(found, ""):
        return item
    message = f"no item of the agenda of {sheet.meeting} takes this brief"
    hint = f"add `brief: {name}` to its item in {meeting.place.path}"
    desk.reading.note(rules.NOT_ON_AGENDA.at(sheet.at("meeting"), message, hint))
    return ""


def _sheets(desk: Desk, folder: str) -> dict[str, Any]:
    """Read every YAML file of the brief that is there, or that has to be."""
    return {
        sheet.part: desk.sheet(sheet.kind, folder, sheet.file)
        for sheet in SHEETS
        if sheet.required or lexists(desk.root / folder / sheet.file)
    }


_MANUSCRIPTS = (("report", report_of), ("factsheet", factsheet_of))


def _manuscripts(desk: Desk, folder: str) -> dict[str, Any]:
    return {
        part: desk.text(reader, folder, f"{part}.md")
        for part, reader in _MANUSCRIPTS
        if lexists(desk.root / folder / f"{part}.md")
    }


def _named_tables(
    figures: FigureSheet | None, exhibits: ExhibitSheet | None
) -> Iterator[tuple[str, Place]]:
    """Give each table that content names, and where."""
    for entry in figures.figures.values() if figures else ():
        if entry.query:
            yield entry.query.table, entry.query.at("table")
    for inputs in figures.tables if figures else ():
        yield inputs.table, inputs.at("table")
    for exhibit in exhibits.exhibits.values() if exhibits else ():
        if exhibit.data:
            yield exhibit.data.table, exhibit.data.at("table")
            if exhibit.data.base.endswith(".csv"):
                yield exhibit.data.base, exhibit.data.at("base")


def _tables(desk: Desk, folder: str, sheets: dict[str, Any]) -> dict[str, Table]:
    """Read the tables in `data/`, and any other that content names."""
    home = desk.root / folder
    present = {f"data/{one.name}" for one in (home / "data").glob("*.csv")}
    named = set()
    for name, place in _named_tables(sheets["figures"], sheets.get("exhibits")):
        if name not in present and desk.is_there(folder, name, place):
            named.add(name)
    read = {name: desk.table(folder, name) for name in sorted(present | named)}
    return {name: table for name, table in read.items() if table}


def _named_images(exhibits: ExhibitSheet | None) -> Iterator[tuple[str, Place]]:
    """Give each image that exhibits name, and where."""
    for exhibit in exhibits.exhibits.values() if exhibits else ():
        if exhibit.image:
            yield exhibit.image, exhibit.at("image")
        base = exhibit.data.base if exhibit.data else ""
        if exhibit.data and base and not base.endswith(".csv"):
            yield base, exhibit.data.at("base")


def _images(
    desk: Desk, folder: str, exhibits: ExhibitSheet | None, setting: _Setting | None
) -> dict[str, bytes]:
    """Read the images of the exhibits and the logo, by their paths as written."""
    read = {
        name: desk.image(folder, name, place) for name, place in _named_images(exhibits)
    }
    if setting and (logo := setting.organisation.logo):
        name = logo if logo.startswith("assets/") else f"assets/{logo}"
        read[logo] = desk.image(folder, name, setting.organisation.at("logo"))
    return {name: data for name, data in read.items() if data is not None}


def _figures(
    desk: Desk, sheet: FigureSheet | None, tables: dict[str, Table]
) -> FigureSheet | None:
    """Add the inputs that stand in tables to those of figures.yaml.

    Where a table of inputs cannot be read whole there are no figures, as where
    figures.yaml cannot: what speaks of them would be said not to be there.
    """
    if sheet is None:
        return None
    figures = with_tables(sheet, tables, desk.reading)
    missing = any(one.table not in tables for one in sheet.tables)
    homes = {tables[one.table].path for one in sheet.tables if one.table in tables}
    wrong = any(
        one.where.path in homes and one.level is Level.ERROR
        for one in desk.reading.findings
    )
    return None if missing or wrong else figures


def _brief(desk: Desk, name: str, folder: str) -> Brief | None:
    """Read all that there is, then see whether it makes a brief."""
    sheets = _sheets(desk, folder)
    manuscripts = _manuscripts(desk, folder)
    sheet: BriefSheet | None = sheets.pop("sheet")
    setting = _setting(desk, folder)
    tables = _tables(desk, folder, sheets)
    exhibits: ExhibitSheet | None = sheets.get("exhibits")
    images = _images(desk, folder, exhibits, setting)
    note_markup(exhibits.exhibits if exhibits else {}, tables, desk.reading)
    wording = _wording(desk)
    figures = _figures(desk, sheets.pop("figures"), tables)
    sources: SourceSheet | None = sheets.pop("sources")
    if not (sheet and setting and figures and sources):
        return None
    return Brief(
        name=name,
        folder=folder,
        sheet=sheet,
        **setting._asdict(),
        item=_item(desk, name, sheet, setting.meeting),
        figures=figures,
        sources=sources,
        **sheets,
        **manuscripts,
        tables=tables,
        images=images,
        wording=wording,
        inputs=dict(sorted(desk.inputs.items())),
        unread=frozenset(one.removeprefix(f"{folder}/") for one in desk.broken),
    )


def _name_refused(root: Path, name: str) -> Findings:
    """Say why a name is none of a brief in the library, or nothing."""
    if not name or "/" in name or name[0] == "." or not (root / BRIEFS / name).is_dir():
        message = f"there is no brief `{name}` in {BRIEFS.as_posix()}"
        hint = did_you_mean(name, brief_names(root))
        return (rules.NO_BRIEF.at(Place(BRIEFS.as_posix()), message, hint),)
    if not is_name(name):
        message = f"“{name}” is no name of a brief's folder"
        hint = f"rename the folder, for instance to `{name_from(name)}`"
        return (rules.WRONG_NAME.at(Place((BRIEFS / name).as_posix()), message, hint),)
    return ()


def read(root: Path, name: str) -> tuple[Brief | None, Findings]:
    """Read one brief of a library, and hold its files against each other."""
    folder = (BRIEFS / name).as_posix()
    if refused := _name_refused(root, name):
        return None, refused
    desk = Desk(root)
    brief = _brief(desk, name, folder)
    found = judged(brief, root, frozenset(desk.broken)) if brief else ()
    return brief, in_order((*desk.reading.findings, *found))


def read_wording(root: Path) -> tuple[WordingSheet | None, Findings]:
    """Read the wording profile of a library, if it has one."""
    desk = Desk(root)
    sheet = _wording(desk)
    return sheet, in_order(desk.reading.findings)


def read_meeting(root: Path, date: str) -> tuple[Meeting | None, Findings]:
    """Read one meeting of a library by its date."""
    desk = Desk(root)
    meeting = _meeting(desk, date, Place(MEETINGS.as_posix()))
    return meeting, in_order(desk.reading.findings)
