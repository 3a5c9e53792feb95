"""Makes of many papers one meeting's set: how they are named and ordered.

In: finished PDFs and a meeting's agenda. It never opens or changes a page.
"""
