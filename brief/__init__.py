"""Briefs whose every number has one home: checked content to accessible PDF.

The way through the program, and the names of its rooms, in order:

    content -> figures -> document -> render -> press -> pack

Each stage is one function from one frozen value to the next, plus findings.
"""

__version__ = "0.1.0"
