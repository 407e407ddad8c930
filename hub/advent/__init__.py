"""A calendar of doors: each class fills some, and each door opens in every class's own morning.

Start at `models` and `dealing` (whose door is whose), then `actions` and `queries`. What lies behind a closed door is a
material under a veil (`hub/materials/veils.py`), so that no other way leads to it either.
"""
