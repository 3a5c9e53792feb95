"""Content: what people write, read and checked before a page is drawn.

In come the files of a library: YAML, Markdown, CSV, images. Out goes one frozen
`Brief` (see `content.models`) in which every datum knows its file, line and column,
and the findings of all its files at once.

The room refuses what could mislead or harm: text that is not UTF-8 or hides
characters, YAML that plays with types or aliases, tables that are not rectangular,
Markdown that documents do not print, paths that lead outside. It never runs
anything that is written in a content file, and never reads the network.

It alone uses PyYAML, markdown-it-py and, with the models, pydantic.
"""
