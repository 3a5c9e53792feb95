"""The fact sheet and the conclusion say what the body says, and no more boldly.

Everything in these figures and words is made up for the tests.
"""

import pytest

from brief.content.inline import prose_of
from brief.content.models.manuscript import ListItem, Paragraph, PointList
from brief.figures.compute import compute
from brief.findings import Findings
from brief.rules import BODY_SILENT, HEDGE_LOST, RESTATED_OTHERWISE
from tests.figures.conftest import SHEET, MakeBrief
from tests.figures.declared import FIGURES, Compute, lost, report, said, section

_ARRESTS = "[640](fig:arrests) arrests were made"
_FACT = (("[640](fig:arrests)", "arrests were made."),)


def _silent(found: Findings) -> list[str]:
    return [one for one in lost(found) if one == BODY_SILENT.name]


# ---------------------------------------------------------------- what is the body


def test_a_body_without_a_number_is_silent_too(computed: Compute) -> None:
    """That nothing is stated does not let everything be restated."""
    _, found = computed(FIGURES, "The body has no numbers.", facts=_FACT)
    assert [
        "the fact sheet says “640”; the body of the report states no “arrests”"
    ] == said(found)


def test_a_brief_without_a_report_has_no_body(brief_of: MakeBrief) -> None:
    """A fact sheet by itself restates nothing."""
    sheet = SHEET | {"documents": {"factsheet": {"title": "Test facts"}}}
    _, found = compute(brief_of(FIGURES, facts=_FACT, sheet=sheet, report=None))
    assert [] == said(found)


@pytest.mark.parametrize(("body", "silent"), [("Text.", True), (_ARRESTS, False)])
def test_the_summary_is_not_the_body(
    brief_of: MakeBrief, body: str, *, silent: bool
) -> None:
    """What it alone says licenses neither the fact sheet nor the conclusion."""
    made = brief_of(
        FIGURES,
        facts=_FACT,
        sheet=SHEET | {"summary": prose_of(f"In all, {_ARRESTS}.", None)},
        report=report(section("Scale", body), section("Conclusion", _ARRESTS)),
    )
    _, found = compute(made)
    told = [one for one in found if one.rule == BODY_SILENT.name]
    assert (2 if silent else 0) == len(told)


@pytest.mark.parametrize(
    ("body", "conclusion", "silent"),
    [
        ("Text.", "Text.[^n]", True),
        ("Text.[^n]", "Text.", False),
        ("Text.[^n]", "Text.[^n]", False),
        (f"In all, {_ARRESTS}.", "Text.[^n]", False),
    ],
)
def test_a_note_belongs_to_where_its_mark_stands(
    brief_of: MakeBrief, body: str, conclusion: str, *, silent: bool
) -> None:
    """One that the conclusion alone calls restates."""
    sections = (section("Scale", body), section("Conclusion", conclusion))
    made = brief_of(FIGURES, report=report(*sections, n=f"In all, {_ARRESTS}."))
    assert silent is bool(_silent(compute(made)[1]))


def test_a_heading_of_the_conclusion_restates(brief_of: MakeBrief) -> None:
    """A number in a subsection's heading is the conclusion's."""
    sections = (
        section("Scale", "Text."),
        section("Conclusion", "Text."),
        section("More: [640](fig:arrests) arrests", "Text.", level=2),
    )
    _, found = compute(brief_of(FIGURES, report=report(*sections)))
    assert [BODY_SILENT.name] == lost(found)


# ---------------------------------------------------------------- a lost hedge

HEDGES = (
    ("In all, probably {}.", "says “probably”"),
    ("It is thought that {}.", "says “thought that”"),
    ("It is believed that {}.", "says “believed that”"),
    ("Records suggest {}.", "says “suggest”"),
    ("In all, up to {}.", "says “up to”"),
    ("In all, at least {}.", "says “at least”"),
    ("In all, about {}.", "says “about”"),
    ("In all, nearly {}.", "says “nearly”"),
    ("By provisional data, {}.", "says “provisional”"),
    ("In all, an estimated {}.", "calls “arrests” an estimate"),
)


@pytest.mark.parametrize(("body", "told"), HEDGES)
def test_a_hedge_of_the_body_is_not_lost(
    computed: Compute, body: str, told: str
) -> None:
    """Whatever its words, if every statement of the body has one."""
    words = body.format(_ARRESTS)
    _, found = computed(FIGURES, words, facts=_FACT)
    (one,) = (one for one in found if one.rule == HEDGE_LOST.name)
    assert one.message == (
        f"the fact sheet says “640” as if it were exact; the body {told} (paragraph 1)"
    )
    _, found = computed(FIGURES, words, f"So {_ARRESTS}.", facts=_FACT)
    assert [] == said(found)


KEPT = (
    ("In all, probably {}.", "An estimated [640](fig:arrests)", "arrests."),
    ("In all, probably {}.", "Perhaps [640](fig:arrests)", "arrests."),
    ("In all, up to {}.", "[At most 640](fig:arrests)", "arrests."),
    ("In all, at least {}.", "[No fewer than 640](fig:arrests)", "arrests."),
    ("In all, about {}.", "An estimated [640](fig:arrests)", "arrests."),
    ("By provisional data, {}.", "[640](fig:arrests)", "arrests (provisional)."),
    ("In all, {}, probably of dealers.", "[640](fig:arrests)", "arrests."),
    ("It is thought that crime is rising. {}.", "[640](fig:arrests)", "arrests."),
    ("In all, {}, which suggests a problem.", "[640](fig:arrests)", "arrests."),
    ("These data are not provisional: {}.", "[640](fig:arrests)", "arrests."),
)


@pytest.mark.parametrize(("body", "number", "sentence"), KEPT)
def test_another_hedge_of_the_kind_will_do(
    computed: Compute, body: str, number: str, sentence: str
) -> None:
    """And what hedges something else than the number need not be kept."""
    _, found = computed(FIGURES, body.format(_ARRESTS), facts=((number, sentence),))
    assert [] == said(found)


def test_more_digits_are_no_bolder(computed: Compute) -> None:
    """“Up to half” in the body may be “48%” in the fact sheet."""
    told = "acquisitive crimes"
    body = f"Of {told}, excluding fraud, [up to half](fig:share) are by regular users."
    facts = (("[48%](fig:share)", f"of {told} are by regular users."),)
    _, found = computed(FIGURES, body, facts=facts)
    assert [] == said(found)


# ---------------------------------------------------------------- a changed word


@pytest.mark.parametrize(
    ("fact", "changed"),
    [
        ("crimes that were reported, as recorded.", True),
        ("crimes were reported and recorded.", True),
        ("crimes were recorded, and crimes reported are not fewer.", False),
        ("crimes were recorded, not reported.", False),
        ("crimes, not reported but recorded.", False),
    ],
)
def test_a_telling_word_beside_that_of_the_body_is_found(
    computed: Compute, fact: str, *, changed: bool
) -> None:
    """The one nearest to the number says what was counted."""
    body = "There were [9,120](fig:recorded) recorded crimes."
    _, found = computed(FIGURES, body, facts=(("[9,120](fig:recorded)", fact),))
    assert ([RESTATED_OTHERWISE.name] if changed else []) == lost(found)


# ---------------------------------------------------------------- a list of its own


@pytest.mark.parametrize(("name", "silent"), [("tasks", False), ("exhibits", True)])
def test_a_list_of_the_conclusion_is_counted_there(
    brief_of: MakeBrief, name: str, *, silent: bool
) -> None:
    """The words “both of these remain” count the list behind them, and no other."""
    points = PointList(
        lettered=True,
        items=tuple(ListItem(prose=prose_of(one, None)) for one in ("One.", "Two.")),
    )
    made = Paragraph(
        id="tasks",
        prose=prose_of(f"[Both](count:{name}) of these tasks remain:", None),
        continued=(points,),
    )
    other = made.model_copy(update={"id": "exhibits", "prose": prose_of("So:", None)})
    sections = (
        section("Scale", f"{_ARRESTS}.", other),
        section("Conclusion", made),
    )
    _, found = compute(brief_of(FIGURES, report=report(*sections)))
    assert silent is bool(_silent(found))
