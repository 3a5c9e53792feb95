"""Quantities of prose that hold no number, and words that only look like one."""
