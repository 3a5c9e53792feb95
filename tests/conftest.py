"""What every test gets: a repeatable Hypothesis, and nothing else."""

import os

from hypothesis import settings

# Same content, same bytes, and same tests: the quick run draws the same examples each
# time. The long campaign (`make torture`) draws afresh and keeps what it finds.
settings.register_profile("quick", derandomize=True, deadline=None, max_examples=50)
settings.register_profile("torture", deadline=None, max_examples=3_000)
settings.load_profile(os.environ.get("BRIEF_HYPOTHESIS", "quick"))
