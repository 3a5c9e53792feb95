"""The organisation's wording profile: the bands to which words are held.

A setting that means nothing is a finding at its place, and the others stand.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path

from brief.content.align import Located
from brief.content.models.wording import WordingSheet
from brief.content.nearest import did_you_mean
from brief.content.read import read_wording
from brief.figures.wording import DEFAULT, Profile
from brief.figures.wording.profile import UnknownSettingError
from brief.findings import Finding, Findings, Stop
from brief.rules import WORDING_SETTING

Bands = dict[str, object]
"""Settings by their names: a number in words, or two of them."""

SETTINGS = tuple(one.name for one in fields(Profile))


def bands_of(sheet: WordingSheet | None) -> Bands:
    """Give the settings of a sheet as they are kept in records."""
    given = sheet.bands if sheet else {}
    return {
        name: [str(one) for one in reach] if isinstance(reach, tuple) else str(reach)
        for name, reach in given.items()
    }


def profile_of(sheet: WordingSheet | None) -> tuple[Profile, Findings]:
    """Give the profile of a sheet, and what is wrong with its settings."""
    bands = bands_of(sheet)
    if sheet is None or not bands:
        return DEFAULT, ()
    faults = {name: _fault(name, reach) for name, reach in bands.items()}
    sound = {name: reach for name, reach in bands.items() if not faults[name]}
    return Profile.of(sound), tuple(_findings(sheet, faults))


def profile_in(root: Path) -> Profile:
    """Give the profile of a library; raises Stop where it is wrong."""
    sheet, found = read_wording(root)
    profile, odd = profile_of(sheet)
    if wrong := (*found, *odd):
        raise Stop(wrong)
    return profile


def _fault(name: str, reach: object) -> str:
    """Say what is wrong with one setting."""
    try:
        Profile.of({name: reach})
    except UnknownSettingError as wrong:
        return str(wrong)
    return ""


def _findings(sheet: WordingSheet, faults: dict[str, str]) -> Iterator[Finding]:
    for name, message in faults.items():
        if message:
            reach = sheet.bands[name]
            first = reach[0] if isinstance(reach, tuple) else reach
            place = (
                first.place_at(0) if isinstance(first, Located) else sheet.at("bands")
            )
            hint = "" if name in SETTINGS else did_you_mean(name, SETTINGS)
            yield WORDING_SETTING.at(place, message, hint)
