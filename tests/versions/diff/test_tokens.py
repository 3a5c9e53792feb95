"""Two sentences word by word: nothing is lost, and no number is ever split."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from brief.figures.sentence_ends import parted
from brief.versions.diff.redlining import marked
from brief.versions.diff.telling import marked as in_text
from brief.versions.diff.tokens import likeness, pieces, tokens


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("there were 22,500 users", "there were 22,600 users", "22,500 22,600"),
        ("it cost £1.4bn a year", "it cost £1.5bn a year", "£1.4bn £1.5bn"),
        ("it cost £1.4 billion", "it cost £1.5 billion", "£1.4 billion £1.5 billion"),
        ("a fall of 10%", "a fall of 12 percentage points", "10% 12 percentage points"),
        ("from 32% to 20%", "from 34% to 20%", "32% 34%"),
        ("in 2015/16 and 2016", "in 2016/17 and 2016", "2015/16 2016/17"),
        ("−12 in all", "−14 in all", "−12 −14"),
        ("0.5 of it", "0.25 of it", "0.5 0.25"),
        ("at 10:30 sharp", "at 10:45 sharp", "10:30 10:45"),
        ("701, likely part", "702, likely part", "701 702"),
    ],
)
def test_a_number_is_one_word(old, new, said):
    """With its currency, scale, unit and decimals it is replaced as a whole."""
    changes = [run.words for run in marked(old, new) if run.how]

    assert said == " ".join(changes)


WORDS = st.lists(
    st.sampled_from(
        "the a users fell to 22,500 22,600 £1.4bn 1.4 10% , . (a) two-thirds of 2016/17"
        " and “so” it’s percent million".split()
    ),
    min_size=1,
    max_size=14,
).map(" ".join)


def bare(text):
    """Give a text without spaces."""
    return re.sub(r"\s", "", text)


@given(WORDS, WORDS)
def test_no_word_of_either_side_is_lost(old, new):
    """What stayed and went is the old sentence; what stayed and came is the new."""
    made = pieces(old, new)

    assert bare(old) == bare("".join(one.old for one in made))
    assert bare(new) == bare("".join(one.new for one in made))


@given(WORDS, WORDS)
def test_no_number_is_split(old, new):
    """A piece begins and ends where a word does."""
    for side, text in (("old", old), ("new", new)):
        whole = [word for word, _ in tokens(text)]
        parts = [
            word for one in pieces(old, new) for word, _ in tokens(getattr(one, side))
        ]
        assert whole == parts


def test_short_words_between_changes_are_changed_with_them():
    """A redline is read, not decoded: one phrase is replaced by one phrase."""
    old = "The unit was set up to look into the crimes of the young."
    new = "The unit was founded in order to study offences of the young."

    assert (
        "The unit was [-set up to look into the crimes-]{+founded in order to study"
        " offences+} of the young."
    ) == in_text(old, new)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One thing. Another thing.", 2),
        ("He came (late). She left.", 2),
        ("It was “done.” They left.", 2),
        ("See p. 4 and para. 12 of it. Then stop.", 2),
        ("A. Tester and Dr. Who met. They left.", 2),
        ("It fell by 1.4 per cent. £3 was left.", 2),
        ("Is it so? It is! Good.", 3),
        ("The answer is no. The rest follows.", 2),
        ("no end here", 1),
        ("e.g. Walsall", 1),
        ("", 0),
    ],
)
def test_sentences_end_where_they_end(text, count):
    """A point that shortens a word does not end its sentence."""
    assert count == len(list(parted(text)))


def test_numbers_do_not_make_sentences_unlike():
    """Likeness is of words: 0 for none in common, 1 for all."""
    assert 1 == likeness(("a", "#"), ("#", "a"))
    assert 0 == likeness(("a",), ("b",))
    assert 1 == likeness((), ())
