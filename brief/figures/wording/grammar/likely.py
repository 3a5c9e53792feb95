"""Comparatives that prose uses whole: "more likely", "above average", "the same as"."""

from __future__ import annotations

from brief.figures.wording.grammar.phrases import Phrases, spread

LIKELY: Phrases[str] = Phrases(
    spread(
        (
            """more likely|far more likely|much more likely|significantly more likely
            |less likely|far less likely|much less likely|significantly less likely
            |no more likely|no less likely|equally likely|more common than
            |less common than|more often than|less often than|outnumber|outnumbers
            |outnumbered|as likely as|just as likely|above average
            |below average|above the average|below the average
            |worse than the|better than the
            |live longer than|lived longer than|lives longer than
            |above the national average|below the national average
            |in line with the national|in line with the average|more than any other
            |fewer than any other|more than in any other|fewer than in any other
            |less than in any other|in line with the regional|less than any other
            |more prevalent than|less prevalent than
            |ahead of any other|ahead of all other
            |less than that|more than that|fewer than those|more than those
            |less than those|better than in
            |worse than in
            |the same as in|the same as last|the same as the previous|the same as that
            |the same as it was|the same as they were
            |similar to the previous|similar to last
            |hardly moved|barely moved|hardly changed|barely changed
            |scarcely changed|little changed|scarcely moved|barely budged|hardly budged
            |scarcely altered""",
            "compared",
        )
    )
)
