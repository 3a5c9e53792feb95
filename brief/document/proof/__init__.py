"""The fact checker's copy: every claim marked and numbered, its note beside it.

In: a brief, its figures, one document. Out: what the templates of that document print
beside its words, and its cover sheet. It judges nothing: verdicts, fates and
signatures come from the figures room.
"""
