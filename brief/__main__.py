"""Let `python -m brief` do what `brief` does."""

import sys

from brief.cli import main

sys.exit(main())
