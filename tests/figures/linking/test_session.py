"""The walk through a draft: what each answer does, and what ends it."""

from collections.abc import Callable, Iterable

import pytest

from brief.content.models.brief import Brief
from brief.figures.compute import compute
from brief.figures.linking import Offered, Walked, moved, offered, walk, written

MakeBrief = Callable[..., Brief]
Found = tuple[Offered, ...]

FIGURES = """\
  users: {value: '22,500', unit: users, note: made up}
  staff: {value: 412, unit: staff, note: made up}
"""
TEXT = "We have 22,500 users, 3,417 reviews and 412 staff."


@pytest.fixture
def found(brief_of: MakeBrief) -> Found:
    """Give the quantities of the draft, with their offers."""
    brief = brief_of(FIGURES)
    return offered(TEXT, brief, compute(brief)[0])


def answering(
    answers: Iterable[str],
    told: list[str] | None = None,
    end: type[BaseException] = EOFError,
) -> tuple[Callable[[str], str], Callable[[str], None]]:
    """Give answers one after another, then what ends the asking."""
    left = iter(answers)

    def ask(prompt: str) -> str:
        if told is not None:
            told.append(prompt)
        for answer in left:
            return answer
        raise end

    return ask, (told if told is not None else []).append


def targets(walked: Walked) -> list[str]:
    """Give what the answers link."""
    return [link.target for link in walked.links]


WORDS = {
    ("1", "skip", "1"): ["fig:users", "fig:staff"],
    ("1", "stop"): ["fig:users"],
    ("1", "quit"): ["fig:users"],
    ("plain", "no quantity", "skip"): ["plain:", "plain:"],
    ("skip", "input"): ["fig:reviews"],
    ("skip", "input letters"): ["fig:letters"],
    ("skip", "I Letters"): ["fig:letters"],
    ("yes", "y", "no", "n", "ok", "1", "q"): ["fig:users"],
    ("skip", "yes", "no", "banana", "reviews", "s"): [],
    ("skip", "i skip", "i yes", "i users", "i 3", "i a b", "i"): ["fig:reviews"],
    ("i", "i users", "1", "q"): ["fig:users"],
    ("1", "u", "s", "q"): [],
    ("1", "i", "u", "u", "s", "i posts"): ["fig:posts"],
    ("u", "undo", "1", "back", "1"): ["fig:users"],
}


@pytest.mark.parametrize(("answers", "expected"), WORDS.items())
def test_words_are_commands_and_no_names(
    answers: tuple[str, ...], expected: list[str], found: Found
) -> None:
    """A name is given by "i NAME" alone; "u" takes the last answer back."""
    assert expected == targets(walk(found, *answering(answers), frozenset({"users"})))


def test_a_word_that_may_be_meant_as_a_name_is_answered(found: Found) -> None:
    """The author is told how to give the name."""
    told: list[str] = []
    walk(found, *answering(["s", "banana", "q"], told), frozenset())
    assert (
        "  that is none of them; to take the input under that name, answer: i banana"
        in told
    )


ENDS = (EOFError, KeyboardInterrupt, OSError)


@pytest.mark.parametrize("end", ENDS)
def test_whatever_ends_the_walk_what_was_answered_is_kept(
    end: type[BaseException], found: Found
) -> None:
    """Ctrl-C, the end of input and a terminal that is gone stop it as "q" does."""
    walked = walk(found, *answering(["1", "i"], end=end), frozenset())
    assert ["fig:users", "fig:reviews"] == targets(walked)
    assert 1 == len(walked.inputs)


def test_an_input_that_is_taken_back_frees_its_name(found: Found) -> None:
    """Nothing is left of it: not its link, not its draft."""
    walked = walk(found, *answering(["s", "i", "u", "i posts"]), frozenset())
    assert ["  posts:"] == [draft.splitlines()[0] for draft in walked.inputs]


def test_an_input_that_was_taken_is_offered_where_it_is_stated_again(
    brief_of: MakeBrief,
) -> None:
    """Another number of the same thing takes another name."""
    brief = brief_of(FIGURES)
    text = "We have 3,417 reviews. Of 3,417 reviews 2,999 reviews are kind."
    quantities = offered(text, brief, compute(brief)[0])
    walked = walk(quantities, *answering(["i", "1", "i"]), frozenset())
    assert ["fig:reviews", "fig:reviews", "fig:reviews_2"] == targets(walked)
    assert 2 == len(walked.inputs)


def test_a_percentage_is_not_to_be_called_no_quantity(brief_of: MakeBrief) -> None:
    """A check would refuse it: it is not offered, and who tries is told why."""
    brief = brief_of("  share: {value: 26, unit: percent, note: made up}\n")
    quantities = offered("About 26% came at one.", brief, compute(brief)[0])
    told: list[str] = []
    walked = walk(quantities, *answering(["p", "1"], told), frozenset())
    assert ["fig:share"] == targets(walked)
    (prompt, *_) = [line for line in told if line.endswith(": ")]
    assert "no quantity" not in prompt
    assert any("it states “About 26%”" in line for line in told)


def test_what_stands_within_words_that_were_linked_is_not_asked(
    brief_of: MakeBrief,
) -> None:
    """Four of five years are one claim; who skips it is asked about the four."""
    table = "year,loans\n2020,1\n2021,2\n2022,3\n2023,2\n2024,9\n"
    brief = brief_of(FIGURES, tables={"data/loans.csv": table})
    text = "Loans rose in three of the last four years, said 412 staff."
    quantities = offered(text, brief, compute(brief)[0])
    assert 3 == len(quantities)
    walked = walk(quantities, *answering(["1", "1"]), frozenset())
    assert ["series:loans", "fig:staff"] == targets(walked)
    walked = walk(quantities, *answering(["s", "1", "1"]), frozenset())
    assert "three" == walked.links[0].words


# ---------------------------------------------------------------- changed meanwhile


def placed(found: Found, new: str, old: str = TEXT) -> tuple[str, list[str]]:
    """Answer all of a draft, then put the links into a new text."""
    walked = walk(found, *answering(["1", "i", "1"]), frozenset())
    into = moved([(one.link, one.loose) for one in walked.linked], old, new)
    return written(new, into.placed), [link.words for link in into.lost]


CHANGED = {
    f"# New\r\n\r\n{TEXT}": (
        (
            "# New\r\n\r\nWe have [22,500](fig:users) users,"
            " [3,417](fig:reviews) reviews and [412](fig:staff) staff."
        ),
        [],
    ),
    TEXT.replace(" users", "\nusers").replace("and 412", "and\n412"): (
        (
            "We have [22,500](fig:users)\nusers, [3,417](fig:reviews) reviews and\n"
            "[412](fig:staff) staff."
        ),
        [],
    ),
    TEXT.replace("412", "[412](fig:staff)"): (
        (
            "We have [22,500](fig:users) users, [3,417](fig:reviews) reviews and"
            " [412](fig:staff) staff."
        ),
        ["412"],
    ),
    TEXT.replace("We have", "We had"): (
        TEXT.replace("We have", "We had"),
        ["22,500", "3,417", "412"],
    ),
    f"{TEXT} {TEXT}": (f"{TEXT} {TEXT}", ["22,500", "3,417", "412"]),
    "": ("", ["22,500", "3,417", "412"]),
}


@pytest.mark.parametrize(("new", "expected"), CHANGED.items())
def test_answers_go_where_their_sentence_still_stands(
    new: str, expected: tuple[str, list[str]], found: Found
) -> None:
    """A sentence that is changed, doubled or gone takes none of them."""
    assert expected == placed(found, new)


def test_of_equal_sentences_each_keeps_its_own_answers(brief_of: MakeBrief) -> None:
    """Where there are as many as before, the second stays the second."""
    brief = brief_of(FIGURES)
    old = "There are 412 staff. There are 412 staff."
    quantities = offered(old, brief, compute(brief)[0])
    walked = walk(quantities, *answering(["s", "1"]), frozenset())
    new = f"First.\n\n{old}"
    into = moved([(one.link, one.loose) for one in walked.linked], old, new)
    expected = "First.\n\nThere are 412 staff. There are [412](fig:staff) staff."
    assert expected == written(new, into.placed)
