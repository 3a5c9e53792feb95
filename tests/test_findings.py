"""Findings are the interface: where, what is wrong, what would be right."""

from brief.findings import (
    Cause,
    Finding,
    Level,
    Place,
    errors,
    grouped,
    in_order,
    printed,
    tally,
)

SHEET = Place("figures.yaml", 63, 5)
CAUSE = Cause(SHEET, "users is 22,000")


def found(path, line, *, cause=None, level=Level.ERROR):
    """Make a finding at a line of a file."""
    return Finding("a-rule", Place(path, line, 3), "wrong", "right", level, cause)


def test_a_finding_prints_its_place_its_message_and_what_would_be_right():
    """One line says where and what; the next one offers a remedy."""
    expected = "report.md:4:3: error: wrong  [a-rule]\n  hint: right"

    assert expected == str(found("report.md", 4))


def test_a_place_leaves_out_what_is_unknown():
    """A whole file has no line, and a page has neither line nor column."""
    assert str(Place("a.md")) == "a.md"
    assert str(Place("a.md", 2)) == "a.md:2"
    assert str(Place("a.pdf", page=3)) == "a.pdf, page 3"


def test_findings_are_sorted_by_place_and_said_once():
    """The same finding from two stages is one finding."""
    first, second = found("a.md", 1), found("b.md", 1)

    assert (first, second) == in_order([second, first, second])


def test_findings_with_one_cause_stand_beneath_it():
    """One input changed and two sentences now false is one group of two."""
    effects = [found("b.md", 2, cause=CAUSE), found("a.md", 9, cause=CAUSE)]

    assert [(CAUSE, (effects[1], effects[0]))] == list(grouped(effects))
    assert printed(effects).startswith("figures.yaml:63:5: users is 22,000: 2 findings")


def test_the_cause_itself_comes_first_in_its_group():
    """What is wrong at the cause's own place heads what follows from it."""
    root = Finding("b-rule", SHEET, "root", cause=CAUSE)
    effect = found("a.md", 1, cause=CAUSE)

    assert [(CAUSE, (root, effect))] == list(grouped([effect, root]))


def test_a_single_finding_makes_no_group():
    """A cause with one effect is told by the effect alone."""
    one = found("a.md", 1, cause=CAUSE)

    assert [(None, (one,))] == list(grouped([one]))


def test_a_group_stands_at_the_place_of_its_cause():
    """Groups and single findings are read in one order, that of the files."""
    effects = [found("x.md", 1, cause=CAUSE), found("y.md", 1, cause=CAUSE)]
    before, after = found("a.md", 1), found("g.md", 1)

    told = [cause for cause, _ in grouped([after, *effects, before])]
    assert [None, CAUSE, None] == told


def test_the_tally_counts_in_words():
    """Levels are counted with their plurals."""
    several = [found("a", 1), found("a", 2), found("a", 3, level=Level.WARNING)]

    assert tally(several) == "2 errors, 1 warning"
    assert tally([]) == "nothing to report"
    assert len(errors(several)) == 2
