"""Words that go stale in a document that is kept: "recently", "last year", "soon".

Only the author's own statements are read: quotations, titles, names, and words that the
author says are no quantity, are passed over. The notes of figures are read as well,
which the annex prints.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from brief.content.models.figure import FigureEntry, SeriesEntry
from brief.figures.honesty.evidence import Evidence
from brief.figures.honesty.sentences import Sentence
from brief.figures.wording.late import Late
from brief.findings import Finding, Place
from brief.rules.honesty import WORD_STALE

_LENGTH = r"(?:year|month|week|quarter|summer|winter|autumn|spring|decade|term)s?"
_KIND = (
    r"(?:(?:financial|fiscal|calendar|academic|school|tax|council|municipal|budget"
    r"|reporting) )?"
)
_WHOSE = r"(?<!\bits )(?<!\btheir )(?<!\bhis )(?<!\bher )(?<!\bwhose )(?<![s’']s )"
_NAMED = r"(?! of\b| (?:is|was) the (?:one|year)\b)"
"""Behind these it is told which it is: "the last year of the scheme"."""

_NEWLY = (
    r"newly (?:opened|launched|completed|refurbished|announced|extended|renovated"
    r"|restored|merged|introduced|installed|acquired)"
    r"|(?:the|our|its|their|this|an?) newly (?:formed|established|created|published"
    r"|released|appointed|elected|recruited|built)"
)
_JUST = (
    r"(?:has|have) (?:only )?just (?:been|opened|closed|begun|started|ended|finished"
    r"|launched|published|announced|appointed|moved|joined|left)"
)
_BEGAN = (
    r"(?:after|afterwards|thereafter|before|enough|as|became|found|grew|had|was|were"
    r"|began|came|rose|fell|went|made|led|took|left|[a-z]{2,}ed)"
)
"""What follows "soon" and "shortly" where they tell of the past: "soon became"."""

_NOT_SO_SOON = r"(?<!\bas )(?<!\btoo )(?<!\bso )(?<!\bhow )(?<!\bwas )(?<!\bwere )"
_STALE = Late(
    rf"\b(?:{_WHOSE}(?:last|next|the past|the last) {_KIND}{_LENGTH}\b{_NAMED}"
    rf"|(?:this|the coming|the current|current) {_KIND}{_LENGTH}\b(?! prices\b)"
    rf"|(?:in |over |during |for )?the (?:last|past|next) \w+ {_LENGTH}\b{_NAMED}"
    rf"|(?:in |of )?recent {_LENGTH}|\w+ {_LENGTH} ago|years ago"
    r"|recently|lately|today|tonight|yesterday|tomorrow|currently|presently|nowadays"
    r"|at present|at the moment|right now|these days|to date|so far|up to now"
    r"|until now|as of now|is now|are now|has now|have now|now (?:has|have|is|are)"
    r"|(?:latest|newest|most recent) (?:data|figures?|statistics|release|survey|report)"
    r"|earlier this|later this|in the near future"
    rf"|{_JUST}|{_NOT_SO_SOON}(?:soon|shortly)\b(?! {_BEGAN}\b)|upcoming|{_NEWLY}"
    r"|(?:the|our|its|their|an?|these) forthcoming)\b",
    re.IGNORECASE,
)
_DATED = Late(r"\b(?:19|20)\d\d\b")
_MEETING = Late(r"['’]s (?:[a-z]+ )?(?:meeting|agenda|session)\b", re.IGNORECASE)
_MARKED = Late(r"“([^“”]{1,90})”|‘([^‘’]{1,90})’|\"([^\"]{1,90})\"")
_SPEAKS = Late(
    r"(?:[,:]|\b(?:said|says|say|told|wrote|writes|added|replied|asked))\s*$"
)
_MOST_WORDS = 8
"""So many words in marks can be a title; more are somebody's words."""

_OPENS = Late(r"(?:^|[:;–—(\[“‘\"])\s*$")
_HINT = "give the date, such as “in 2016/17” or “since September 2017”"


def stale(evidence: Evidence) -> Iterator[Finding]:
    """Find words that go stale, in sentences and notes that give no year."""
    for sentence in evidence.sentences:
        if _DATED.search(sentence.text):
            continue
        for found in _STALE.finditer(sentence.text):
            if not (_is_title(found) or _is_of_the_meeting(sentence, found)):
                yield _told(found[0], sentence.at(found.start()))
    yield from _in_notes(evidence)


def _told(words: str, place: Place) -> Finding:
    message = f"“{words}” will go stale in a document that is kept"
    return WORD_STALE.at(place, message, _HINT)


def _is_of_the_meeting(sentence: Sentence, found: re.Match[str]) -> bool:
    """Tell whether "today" is the day of the meeting for which a report is dated."""
    today = found[0].lower() in {"today", "tonight"}
    after = _MEETING.match(sentence.text, found.end())
    return today and after is not None and sentence.passage.document == "report"


def _is_title(found: re.Match[str]) -> bool:
    """Tell whether words stand in a title or a name: "Crime today", History Today.

    A name is told by a capital within a sentence, a title by its marks; what somebody
    said is no title.
    """
    text, start = found.string, found.start()
    capital = found[0][0].isupper() and not found[0].isupper()
    if capital and not _OPENS.search(text[:start]):
        return True
    return any(
        one.start() < start < one.end()
        and _reads_as_title(next(words for words in one.groups() if words))
        and not _SPEAKS.search(text[: one.start()])
        for one in _MARKED.finditer(text)
    )


def _reads_as_title(words: str) -> bool:
    """Tell whether words in marks have a capital, no stop, and are few."""
    begun = words[0].isupper() or words[0].isdigit()
    return begun and words[-1] not in ",.!" and len(words.split()) <= _MOST_WORDS


# ---------------------------------------------------------------- notes of figures

_PRINTED = ("period", "note", "apart")
"""What the annex prints of a figure in its author's own words."""


def _in_notes(evidence: Evidence) -> Iterator[Finding]:
    """Find such words in the notes of figures and series, each note once."""
    told: set[str] = set()
    entries: list[FigureEntry | SeriesEntry] = [
        *(one.entry for one in evidence.figures.values()),
        *evidence.brief.figures.series.values(),
    ]
    for entry in entries:
        for key in _PRINTED:
            note = str(getattr(entry, key, ""))
            if note not in told:
                told.add(note)
                yield from _in_note(note, entry.at(key))


def _in_note(note: str, place: Place) -> Iterator[Finding]:
    for sentence in re.split(r"(?<=[.!?])\s+", note):
        if not _DATED.search(sentence):
            for found in _STALE.finditer(sentence):
                if not _is_title(found):
                    yield _told(found[0], place)
