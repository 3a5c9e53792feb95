"""What must travel with a figure: its population, its qualifiers, its hedge.

In: the claims of every document as laid out, and what their figures declare. Out: a
finding for each claim that has lost its small print, and for each restatement that
says what the body of the report does not. It looks for declared phrases and for
nothing else: it never guesses what words mean.
"""
