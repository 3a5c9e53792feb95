"""The floor room of finished PDFs: what one is, as plain data, and repeatable edits.

In: bytes. Out: facts (boxes, fonts, metadata, links, outline), the structure tree, the
text line by line, pictures of pages; and, for `press`, edited bytes. It alone holds
pikepdf and PDFium, knows nothing of briefs, and judges nothing.
"""
