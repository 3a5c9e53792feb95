"""Content and figures as an HTML page: the third of the six rooms.

In: a `Brief` and its `Figures`. Out: a `Document`, complete in itself: its words,
its styles, its drawings and the files that it names. Jinja2 templates receive typed
records and lay them out; they calculate nothing. Nothing here is judged, and no
engine that makes pages is known here.
"""
