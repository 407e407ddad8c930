"""Pieces of music that all devices of a room play in step (ADR 34): an upload, and what it is called.

Start at `actions`; `queries` reads, `models` is the row.
"""
