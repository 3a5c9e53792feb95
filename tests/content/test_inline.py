"""Inline Markdown: every part of a sentence, and its exact place."""

import pytest

from brief.content.align import Located
from brief.content.inline import LONGEST, paragraph_of
from brief.content.models.prose import (
    AnyInline,
    Citation,
    Claim,
    NoteMark,
    Prose,
    Quotation,
    Strong,
)
from brief.content.reading import Reading
from brief.content.text import SourceText
from brief.findings import Place


def read(text: str, calls: list[NoteMark] | None = None) -> tuple[Prose, Reading]:
    """Read text as it stands in a file, where notes may be called."""
    reading = Reading()
    source = SourceText("a.md", text)
    located = Located.of(text, source, ((0, 0),))
    return paragraph_of(located, reading, [] if calls is None else calls), reading


def told(text: str) -> list[str]:
    """Give the findings of a text without their hints."""
    return [
        f"{found.where.line}:{found.where.column} {found.message} [{found.rule}]"
        for found in read(text)[1].findings
    ]


def outline(parts: tuple[AnyInline, ...]) -> list[str]:
    """Describe parts of prose on one line each, those within others indented."""
    lines = []
    for part in parts:
        place = f"{part.place.line}:{part.place.column}"
        lines.append(f"{place} {part.kind} {detail(part)}".rstrip())
        if isinstance(part, Strong | Quotation):
            lines += [f"  {line}" for line in outline(part.parts)]
    return lines


def detail(part: AnyInline) -> str:
    """Describe what a part says."""
    match part:
        case Claim():
            return f"{part.text!r} {part.states}:{','.join(part.targets)}"
        case Citation():
            return f"{part.source} {part.locator}"
        case NoteMark():
            return part.label
        case Strong():
            return ""
        case Quotation():
            return part.source
        case _:
            aim = getattr(part, "target", "") or getattr(part, "href", "")
            return f"{part.text!r} {aim}"


READ = {
    "plain words": ["1:1 text 'plain words'"],
    " one\n  two\tthree ": ["1:2 text 'one two three'"],
    "An estimated [22,500](fig:users) users.": [
        "1:1 text 'An estimated '",
        "1:14 claim '22,500' fig:users",
        "1:33 text ' users.'",
    ],
    "[from 32% to 20%](fig:use_1996,use_2012)": [
        "1:1 claim 'from 32% to 20%' fig:use_1996,use_2012"
    ],
    "[nine](count:principles), [five](count:data/a.csv)": [
        "1:1 claim 'nine' count:principles",
        "1:25 text ', '",
        "1:27 claim 'five' count:data/a.csv",
    ],
    "[rising since 2010](series:deaths)": [
        "1:1 claim 'rising since 2010' series:deaths"
    ],
    "[](fig:users)": ["1:1 claim '' fig:users"],
    "[at one](plain:)": ["1:1 claim 'at one' plain:"],
    "[ at\n least  £1.4bn ](fig:cost)": ["1:1 claim 'at least £1.4bn' fig:cost"],
    "a year.[@phe-2017, p. 4]": [
        "1:1 text 'a year.'",
        "1:8 citation phe-2017 p. 4",
    ],
    "a year [@a; @b, pp. 2–3, 9].": [
        "1:1 text 'a year'",
        "1:8 citation a",
        "1:13 citation b pp. 2–3, 9",
        "1:28 text '.'",
    ],
    "words[^method] go on": [
        "1:1 text 'words'",
        "1:6 note method",
        "1:15 text ' go on'",
    ],
    "see [paragraph](#needles)": [
        "1:1 text 'see '",
        "1:5 reference 'paragraph' needles",
    ],
    "[a site](https://a.org/b_(c)?d=1#e)": [
        "1:1 link 'a site' https://a.org/b_(c)?d=1#e"
    ],
    "[write](mailto:a.b@c.org)": ["1:1 link 'write' mailto:a.b@c.org"],
    "<https://a.org/b> <a@b.org>": [
        "1:1 link 'https://a.org/b' https://a.org/b",
        "1:18 text ' '",
        "1:19 link 'a@b.org' mailto:a@b.org",
    ],
    "so **very [78%](fig:share)** strong": [
        "1:1 text 'so '",
        "1:4 strong",
        "  1:6 text 'very '",
        "  1:11 claim '78%' fig:share",
        "1:29 text ' strong'",
    ],
    "__so__": ["1:1 strong", "  1:3 text 'so'"],
    "'90s \"quoted 'words'\" and it's the users'": [
        "1:1 text '’90s “quoted ‘words’” and it’s the users’'"
    ],
    '**Board**\'s "**x**"': [
        "1:1 strong",
        "  1:3 text 'Board'",
        "1:10 text '’s “'",
        "1:14 strong",
        "  1:16 text 'x'",
        "1:19 text '”'",
    ],
    'He said "take [2](fig:a) now", [@plan, p. 12] and': [
        "1:1 text 'He said '",
        "1:9 quotation plan",
        "  1:9 text '“take '",
        "  1:15 claim '2' fig:a",
        "  1:25 text ' now”'",
        "1:30 text ','",
        "1:32 citation plan p. 12",
        "1:46 text ' and'",
    ],
    "‘Don’t do it’ [@plan]": [
        "1:1 quotation plan",
        "  1:1 text '‘Don’t do it’'",
        "1:15 citation plan",
    ],
    "“One” and “two”. [@plan]": [
        "1:1 text '“One” and '",
        "1:11 quotation plan",
        "  1:11 text '“two”'",
        "1:16 text '.'",
        "1:18 citation plan",
    ],
    "the “users’ [@plan]": ["1:1 text 'the “users’'", "1:13 citation plan"],
    "a \\[b\\] \\*c\\* \\{#d\\} \\@e \\<f>": ["1:1 text 'a [b] *c* {#d} @e <f>'"],
    "R&amp;D &#163;5&nbsp;m &unknown;": ["1:1 text 'R&D £5\\xa0m &unknown;'"],
    "in [the area] as [sic] (so)": ["1:1 text 'in [the area] as [sic] (so)'"],
    "15* and 26*, 2 * 3, snake_case_name, 5 < 6 > 4, a{b}c, me@b.org": [
        "1:1 text '15* and 26*, 2 * 3, snake_case_name, 5 < 6 > 4, a{b}c, me@b.org'"
    ],
    "(see [x](fig:a))": [
        "1:1 text '(see '",
        "1:6 claim 'x' fig:a",
        "1:16 text ')'",
    ],
    "[a [sic] b](fig:y)": ["1:1 claim 'a [sic] b' fig:y"],
    "": [],
    " \n ": [],
}


@pytest.mark.parametrize(("text", "parts"), READ.items())
def test_what_people_write_is_read(text: str, parts: list[str]) -> None:
    """Each form of the dialect becomes its part of prose, at its place."""
    prose, reading = read(text)
    assert parts == outline(prose.parts)
    assert [] == reading.findings


WRONG = {
    "[x](fig:)": "1:5 (fig:) names nothing that could be checked [claim-syntax]",
    "[x](fig:Users)": "1:5 “Users” is not a name that fig: can state [claim-syntax]",
    "[x](fig:a,,b)": "1:5 “” is not a name that fig: can state [claim-syntax]",
    "[x](figg:users)": "1:5 “figg:” is not a kind of target [claim-syntax]",
    "[x](Fig:users)": "1:5 “Fig:” is not a kind of target [claim-syntax]",
    "[x](users)": "1:5 “users” does not say what it names [claim-syntax]",
    "[x](fig:a, b)": ("1:4 spaces stand between the round brackets [claim-syntax]"),
    "[x](fig:a": "1:4 the round bracket that opens here is never closed [claim-syntax]",
    "[x] (fig:a)": (
        "1:5 no words in square brackets stand directly before (fig:a) [claim-syntax]"
    ),
    "x](fig:a)": "1:2 no square bracket opens before ](fig:a) [claim-syntax]",
    "[x(fig:a)": (
        "1:3 no words in square brackets stand directly before (fig:a) [claim-syntax]"
    ),
    "[x](count:a,b)": "1:5 (count:) states one thing at a time [claim-syntax]",
    "[x](plain:y)": (
        "1:5 (plain:) marks words that are no quantity, and names nothing"
        " [claim-syntax]"
    ),
    "[](plain:)": (
        "1:4 (plain:) marks words that are no quantity, and names nothing"
        " [claim-syntax]"
    ),
    "[@]": "1:2 this citation names no source [citation-syntax]",
    "[@Plan]": "1:2 “Plan” is not the id of a source [citation-syntax]",
    "[@plan p. 4]": "1:2 a comma is missing behind the source [citation-syntax]",
    "[@a; b]": "1:6 “b” is not a citation [citation-syntax]",
    "[see @plan]": "1:1 words stand before the @ of this citation [citation-syntax]",
    "[-@plan]": "1:1 words stand before the @ of this citation [citation-syntax]",
    "[@plan, p. 4": (
        "1:1 the square bracket of [@plan, p. 4 is never closed [citation-syntax]"
    ),
    "so @phe-2017 says": (
        "1:4 @phe-2017 looks like a citation without its brackets [citation-syntax]"
    ),
    "[^]": "1:1 “[^]” is not the mark of a note [note-syntax]",
    "[^a b]": "1:1 “[^a b]” is not the mark of a note [note-syntax]",
    "x^[note]": "1:2 ^[ looks like the mark of a note and is none [note-syntax]",
    "[x](#Bad)": "1:1 “#Bad” is not an id [reference-syntax]",
    "[](#a)": (
        "1:1 this reference has no word to stand before the number [reference-syntax]"
    ),
    "[x]()": "1:5 () is empty [link-target]",
    "[x](http://a.org)": (
        "1:5 this link goes to http:, which anyone on the way can change [link-target]"
    ),
    "[x](javascript:alert)": "1:5 documents do not link to javascript: [link-target]",
    "[x](file:///etc/passwd)": "1:5 documents do not link to file: [link-target]",
    "[x](data:text/html,y)": "1:5 documents do not link to data: [link-target]",
    "[x](../a.md)": "1:5 “../a.md” leads to a file, or nowhere [link-target]",
    "[x](//evil.org)": "1:5 “//evil.org” leads to a file, or nowhere [link-target]",
    "[x](https://me@evil.org)": (
        "1:5 “https://me@evil.org” is not an address that a document can link to"
        " [link-target]"
    ),
    "[](https://a.org)": "1:4 this link has no words [link-target]",
    "<http://a.org>": (
        "1:2 this link goes to http:, which anyone on the way can change [link-target]"
    ),
    "<javascript:alert>": "1:2 documents do not link to javascript: [link-target]",
    "an *italic* word": "1:4 italics are not printed [markup]",
    "an _italic_ word": "1:4 italics are not printed [markup]",
    "a `code` word": ("1:3 backticks mark code, which documents do not print [markup]"),
    "a ~~struck~~ word": (
        "1:3 ~~struck~~ strikes words through, which documents do not print [markup]"
    ),
    "![x](a.png)": "1:1 a picture cannot stand in prose [markup]",
    "![x](http://a.org/b.png)": "1:1 a picture cannot stand in prose [markup]",
    "a **strong word": ("1:3 ** has no partner that opens or closes it [markup]"),
    "one\\\ntwo": "1:4 a line break inside a paragraph is not printed [markup]",
    "[words][name]": "1:1 a link by name does not print [markup]",
    "[name]: https://a.org": (
        "1:1 [name]: h looks like the address of a link by name, which does not print"
        " [markup]"
    ),
    "[**1**](fig:y)": "1:2 stars inside square brackets are not read [markup]",
    "[[a](fig:x)](fig:y)": (
        "1:2 one bracket of this kind stands inside another [markup]"
    ),
    "a <b>word": "1:3 <b> is HTML; it would be printed as it stands [raw-html]",
    "<script src=x>": (
        "1:1 <script src=x> is HTML; it would be printed as it stands [raw-html]"
    ),
    "a <!-- b": "1:3 <!-- is HTML; it would be printed as it stands [raw-html]",
    "a {{ b }} c": (
        "1:3 {{ b }} is a template expression; it would be printed as it stands"
        " [template-expression]"
    ),
    "{% b %}": (
        "1:1 {% b %} is a template expression; it would be printed as it stands"
        " [template-expression]"
    ),
    "words {#here} and": (
        "1:7 {#here} looks like an id, which stands only at the end of a paragraph or"
        " heading [id-syntax]"
    ),
    "::: exhibit x": (
        "1:1 ::: stands where nothing can be put in its place [directive-syntax]"
    ),
    "22&#x200b;,500": (
        "1:3 &#x200b; stands for zero width space (U+200B) [hidden-character]"
    ),
    "x" * (LONGEST + 1): "1:1 this paragraph has 10,001 characters [too-large]",
}


@pytest.mark.parametrize(("text", "message"), WRONG.items())
def test_what_does_not_parse_is_told(text: str, message: str) -> None:
    """What looks like markup and is none is an error at its place."""
    assert [message] == told(text)


def test_the_faults_are_of_every_kind() -> None:
    """The faults above are of every kind that inline Markdown can have."""
    assert {
        "citation-syntax",
        "claim-syntax",
        "directive-syntax",
        "hidden-character",
        "id-syntax",
        "link-target",
        "markup",
        "note-syntax",
        "raw-html",
        "reference-syntax",
        "template-expression",
        "too-large",
    } == {told.rpartition("[")[2][:-1] for told in WRONG.values()}


HINTS = {
    "[x](figg:users)": "did you mean (fig:users)?",
    "[x](figure:users)": "did you mean (fig:users)?",
    "[x](conut:grid)": "did you mean (count:grid)?",
    "[x](htps://a.org)": "did you mean (https://a.org)?",
    "[x](fig:a, b)": "write (fig:a,b)",
    "[x](fig:Drug-Users)": "write for instance [words](fig:drug_users)",
    "[@Home Office, p. 2]": "write [@home-office, p. 2]",
    "[@plan p. 4]": "write [@plan, p. 4]",
    "[x](http://a.org/b)": "use https://a.org/b, if the site has it",
    "[x](needles)": "write (fig:needles) for a claim, (#needles) for a cross-reference",
}


@pytest.mark.parametrize(("text", "hint"), HINTS.items())
def test_hints_say_what_would_be_right(text: str, hint: str) -> None:
    """A hint gives the nearest right thing, ready to be copied."""
    assert hint == read(text)[1].findings[0].hint


def test_html_and_templates_stay_as_text() -> None:
    """What would be markup or code elsewhere is plain words here."""
    prose, _ = read("<b onclick=x>{{ 7 * 7 }}</b> &lt;i>")
    assert "<b onclick=x>{{ 7 * 7 }}</b> <i>" == str(prose)


def test_words_at_fault_stay_as_words() -> None:
    """The words of a claim that does not parse are kept, so that a draft shows them."""
    prose, _ = read("An [estimated](figg:x) [*](fig:y)[18](fig:) and ![no](a.png) *it*")
    assert "An estimated *18 and it" == str(prose)


def test_the_words_of_a_claim_have_a_place() -> None:
    """A claim tells where its words begin, also where it has none yet."""
    prose, _ = read("a [](fig:users)")
    claim = prose.parts[1]
    assert isinstance(claim, Claim)
    assert Place("a.md", 1, 4) == claim.words


def test_every_character_of_the_words_has_a_place() -> None:
    """A number inside words can be pointed at, behind escapes and line ends too."""
    prose, _ = read("R&amp;D\n  cost \\* 42 [at\n least 7](fig:x)")
    text, claim = prose.parts[0], prose.parts[1]
    assert isinstance(claim, Claim)
    assert text.kind == "text"
    assert Place("a.md", 2, 11) == text.at(text.text.index("42"))
    assert Place("a.md", 3, 8) == claim.at(claim.text.index("7"))


def test_marks_of_notes_are_gathered() -> None:
    """The marks of a paragraph's notes are given to who looks for the notes."""
    calls: list[NoteMark] = []
    read("one[^a] **two[^b]**", calls)
    assert [("a", 4), ("b", 14)] == [(one.label, one.place.column) for one in calls]
