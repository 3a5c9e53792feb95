"""The forms in which words count years, or say that there were none, and what they ask.

Each form holds a condition, `SO`, and the words that count, its group "q"; "list" are
years that it names one by one. The first form that a sentence has is asked.
"""

from __future__ import annotations

import re

from brief.figures.wording.late import Late
from brief.figures.wording.over_time import asked, asked_records
from brief.figures.wording.over_time.alone import PERIOD
from brief.figures.wording.over_time.asked import Ask
from brief.figures.wording.over_time.conditions import LEVEL, SO
from brief.figures.wording.over_time.excepting_forms import EXCEPTING_FORMS
from brief.figures.wording.over_time.record_forms import (
    FAR,
    LIST,
    RECORD_FORMS,
    SHOWN,
)
from brief.figures.wording.over_time.whole import MANY, VALUE

_TIMES = rf"(?P<times>once|twice|(?:{MANY}) times)"
_SIDE = r"(?:above|over|below|under|more|fewer|less)\b"
_HAS = r"(?:has|have|had|did|does|do|was|were)"

FORMS: tuple[tuple[Late, Ask], ...] = (
    (
        Late(
            rf"\b(?P<when>{PERIOD}) (?P<q>was the first year)(?: in which| when| that)?"
            rf"(?: (?:more|fewer)\b(?={FAR}*? than )|\b){FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.the_first,
    ),
    (
        Late(
            rf"(?P<list>{LIST}) (?P<q>(?:was|were|is|are|remains?) the only"
            rf" (?:years?|ones?|times?))(?: in which| when| that| to)?{SHOWN}\b"
            rf"{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\b(?P<q>only) in (?P<list>{LIST})(?:, of all the years [^,;]{{1,40}},)?"
            r" (?:did|do|were|was|has|have)\b"
            rf"{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\b(?P<q>not until (?P<when>{PERIOD})) did\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.the_first,
    ),
    (
        Late(
            rf"\b(?P<q>only) (?P<list>{LIST})"
            rf" (?:shows?|saw|brought|had|recorded) (?=an? ){SO}",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\b(?P<q>the only years?){SHOWN} (?:to|that|in which|when)\b{FAR}*?{SO}"
            rf"{FAR}*? (?:was|were|is|are) (?P<list>{LIST})(?=[.;,]|$)",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"{SO}(?: [a-z]+){{0,2}}? (?P<q>(?:only |just ){_TIMES})"
            rf"(?: since (?P<since>{PERIOD}))?"
            rf"(?: (?:over|in|during) the (?:whole )?(?:period|years|series){SHOWN})?"
            rf"(?:(?:,|:| [–—-])? (?:both times )?(?:in )?(?P<list>{LIST}))?",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"{SO}{FAR}{{0,60}}? in (?P<q>(?:only |just )(?P<many>{MANY}) of the"
            rf"(?: (?:{MANY}))? years){SHOWN}(?::|,| [–—-])? ?(?:in |namely )?"
            rf"(?P<list>{LIST})?",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\b(?P<q>in all but (?P<many>{MANY})) of the years{SHOWN},?{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.all_but,
    ),
    (
        Late(
            rf"\b(?P<q>in no (?P<other>other )?year(?: since (?P<since>{PERIOD})"
            rf"| before (?P<before>{PERIOD}))?{SHOWN})\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.none,
    ),
    (
        Late(
            rf"\b(?P<when>{PERIOD})(?:[^.]|\.(?=\d))*? (?P<q>no other year)"
            rf"(?: (?:since (?P<since>{PERIOD})|(?:from|between) (?P<a>{PERIOD})"
            rf" (?:to|and) (?P<b>{PERIOD})))? (?:saw|had) (?P<so>(?:as|so)"
            r" (?:(?P<high>many|much)|few|little))(?=[.,;]|$)",
            re.IGNORECASE,
        ),
        asked.none_like,
    ),
    (
        Late(
            rf"\bin (?P<when>{PERIOD})\b{FAR}*?{SO}(?:(?!, and ){FAR})*?"
            r" (?P<q>for the first time)"
            r"(?: since (?:the|its) (?:series|records?) began"
            rf"(?: in {PERIOD})?| on record| ever)?(?=[.,;]|$)",
            re.IGNORECASE,
        ),
        asked.the_first,
    ),
    (
        Late(
            rf"\b(?P<q>before (?P<before>{PERIOD})),?{FAR}*? never\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.none,
    ),
    (
        Late(
            rf"\b(?P<q>never|not once|at no (?:point|time|stage)"
            rf"(?: (?:between|from) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}))?)"
            rf"(?![\w/]){FAR}{{0,60}}?"
            rf" (?P<so>{LEVEL})(?!\w)(?: [a-z]+){{0,3}}?"
            r"(?: in (?:a|any)(?: (?:one|single))? year)?"
            rf"(?: (?:since (?P<since>{PERIOD})|before (?P<before>{PERIOD})"
            rf"|(?:between|from) (?P<a2>{PERIOD}) (?:and|to) (?P<b2>{PERIOD}))"
            r"|(?=[.;]|,(?!\d)|$))",
            re.IGNORECASE,
        ),
        asked.never,
    ),
    (
        Late(
            rf"\b(?P<q>not once since (?P<since>{PERIOD})) {_HAS}\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.none,
    ),
    (
        Late(
            rf"\b(?P<q>never in the years (?:from |between )?(?P<a>{PERIOD})"
            rf" (?:to|and) (?P<b>{PERIOD})) (?:were|was|did|had)\b{FAR}*?"
            r" (?P<so>(?:(?P<high>more|higher)|fewer|less|lower)\b"
            rf"{FAR}*? than in (?P<when>{PERIOD}))",
            re.IGNORECASE,
        ),
        asked.none_beyond,
    ),
    (
        Late(
            rf"\b(?P<q>not since (?P<since>{PERIOD})) {_HAS}\b{FAR}*? (?P<so>(?:as|so)"
            r" (?:(?P<high>many|much|high|often|large|busy)|few|low|little|small))\b"
            rf"(?:{FAR}*? as (?:(?:they|it|there) )?(?:(?:did|were|was|had been)"
            rf"|the {VALUE}(?: [a-z]+){{0,4}} of) (?:in )?(?P<when>{PERIOD}))?",
            re.IGNORECASE,
        ),
        asked.not_seen_since,
    ),
    (
        Late(
            rf"\b(?P<q>at a level (?:not|last) seen since (?P<since>{PERIOD}))"
            r"(?P<level>)(?![\w/])",
            re.IGNORECASE,
        ),
        asked.not_seen_since,
    ),
    (
        Late(
            rf"\b(?P<q>(?:in no (?:other )?year|no (?:other )?year"
            r"|at no (?:other )?(?:time|point|count))"
            rf"(?: since (?P<since>{PERIOD}))?){SHOWN}"
            r"(?: of the (?:table|series))?"
            r" (?:saw|had|were|was|did|has seen|have|has)(?: [a-z]+){0,4}?"
            r" (?P<so>(?:as|so)"
            rf" (?:(?P<high>many|much|high|large)|few|low|little))\b{FAR}*?"
            rf" as (?:(?:in|there were in|it (?:was|did) in) )?(?P<when>{PERIOD})",
            re.IGNORECASE,
        ),
        asked.none_like,
    ),
    (
        Late(
            rf"{SO}{FAR}{{0,40}}?"
            rf" in (?P<q>(?P<many>{MANY}) of the (?P<of>{MANY}) years)"
            rf"(?: (?:from|between) (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD}))?"
            r"(?:[;:,] (?:the exceptions? (?:was|were|being)|all but)"
            rf" (?P<but>{LIST}))?",
            re.IGNORECASE,
        ),
        asked.so_many_of,
    ),
    (
        Late(
            rf"\b(?P<q>(?P<many>{MANY}) of the (?P<of>{MANY}) (?:years|annual"
            rf" (?:means|averages|totals|figures))){SHOWN}(?:{FAR}{{0,90}}? [–—-])?"
            rf" (?:saw|had|were|was|brought){FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.so_many_of,
    ),
    (
        Late(
            rf"\b(?P<q>(?P<many>{MANY}) (?:(?P<high>busiest|highest|largest)|quietest"
            rf"|lowest|smallest)(?: [a-z]+)? years)\b{FAR}*? (?:were|are)"
            rf" (?P<list>{LIST})(?![\w/])",
            re.IGNORECASE,
        ),
        asked_records.foremost,
    ),
    *RECORD_FORMS,
    *EXCEPTING_FORMS,
    (
        Late(
            r"\b(?P<q>the (?P<nth>second|third|fourth|fifth|sixth) (?:year (?:in a row"
            r"|running|in succession)|(?:consecutive|successive) year))"
            rf" (?:in which|that|when){FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked_records.run_to,
    ),
    (
        Late(
            rf"\b(?P<q>(?:(?:was|were|stood) )?last) (?={_SIDE}|exceed|top|pass|reach)"
            rf"{SO} in"
            rf" (?P<since>{PERIOD})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.not_since,
    ),
    (
        Late(
            rf"\b(?P<q>in none of the (?:(?:{MANY}) )?years (?:from |between )?"
            rf"(?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD}))\b"
            rf"{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.none_within,
    ),
    (
        Late(
            rf"\b(?P<q>in (?P<many>{MANY}) of the (?P<of>{MANY}) years){SHOWN},?"
            rf"{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.so_many_of,
    ),
    (
        Late(
            rf"\bthere (?:was|were) (?P<q>(?:just |only )(?P<many>{MANY}) years?)"
            rf" (?:in which|when){FAR}*?{SO}(?:,|:)? (?:in )?(?P<list>{LIST})",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            r"\b(?P<q>(?:did|do|was|were) not)(?: [a-z]+){0,2}?"
            rf" (?={_SIDE}|reach|pass|exceed|top){SO}"
            rf"(?: again)? until (?P<when>{PERIOD})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.not_until,
    ),
    (
        Late(
            rf"\b(?P<q>(?:slipped|fell|dropped|dipped|went|stayed|was|were)(?: back)?)"
            rf" (?={_SIDE}){SO}(?: again)? in (?P<list>{LIST})(?![\w/])",
            re.IGNORECASE,
        ),
        asked.in_each,
    ),
    (
        Late(
            rf"\b(?P<q>only {_TIMES})(?: since (?P<since>{PERIOD})"
            rf"| (?:between|from) (?P<a>{PERIOD}) (?:and|to) (?P<b>{PERIOD}))?"
            rf"(?:, in (?P<listed>{PERIOD}(?: and (?:in )?{PERIOD})?),)?"
            rf" {_HAS}\b{FAR}*?{SO}"
            r"(?: on the (?:year before|previous year))?"
            rf"(?:(?:,|:| [–—-]) (?:in )?(?P<list>{PERIOD}(?:,? and (?:again )?(?:in )?"
            rf"{PERIOD})*))?",
            re.IGNORECASE,
        ),
        asked.only,
    ),
    (
        Late(
            rf"\bin (?P<when>{PERIOD}),? (?P<q>the first) (?:(?P<up>rise|increase)"
            r"|(?P<down>fall|drop|decrease)) since the (?:series|records?) began"
            rf"(?: in {PERIOD})?",
            re.IGNORECASE,
        ),
        asked.the_first,
    ),
    (
        Late(
            rf"\b(?P<q>no (?:other )?year){SHOWN}(?: between {PERIOD} and {PERIOD})?"
            r" (?:was|were|had|saw|has been)"
            r"(?: a| an)? (?:(?P<high>busier|higher|more|greater|larger)|lower|fewer"
            rf"|quieter|smaller|less)\b{FAR}*? than (?:in )?(?P<when>{PERIOD})",
            re.IGNORECASE,
        ),
        asked.none_beyond,
    ),
    (
        Late(
            rf"\b(?P<q>not since (?P<since>{PERIOD})) {_HAS}\b{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.not_since,
    ),
    (
        Late(
            rf"\b(?P<q>in each of the last (?P<many>{MANY}) years){SHOWN},?"
            rf"{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.each_of_last,
    ),
    (
        Late(
            rf"{SO}{FAR}{{0,80}}? in (?P<when>{PERIOD}),?"
            rf" (?P<q>for the first time since (?P<since>{PERIOD}))(?![\w/])",
            re.IGNORECASE,
        ),
        asked.again,
    ),
    (
        Late(
            rf"\bin (?P<when>{PERIOD})\b{FAR}*?{SO}(?: [a-z]+){{0,3}}?"
            rf" for (?P<q>the first time since (?P<since>{PERIOD}))(?![\w/])",
            re.IGNORECASE,
        ),
        asked.again,
    ),
    (
        Late(
            rf"\bin (?P<when>{PERIOD}),? (?P<q>for the first time since"
            rf" (?P<since>{PERIOD})),{FAR}*?{SO}",
            re.IGNORECASE,
        ),
        asked.again,
    ),
    (
        Late(
            rf"\b(?:from|between) (?P<a>{PERIOD}) (?:to|and) (?P<b>{PERIOD})"
            rf"{FAR}*?{SO}"
            r"(?: [a-z]+){0,3} (?:every|each) year[;,] (?:and |but )?there (?:has|have)"
            r" been (?P<q>no such year) since",
            re.IGNORECASE,
        ),
        asked.no_more,
    ),
)
