"""The shapes of content: frozen models, strict about keys, aware of their places.

Only shapes and what one shape can say of itself; what several files owe each
other is checked by `content.requirements`.
"""
