"""Cards, parcels and letters between the classes of a twinning, and who said what became of each.

Start at `models` and `story` (what was said of an envelope is never changed, only said anew), then `actions` and
`queries`. `codes` are what stands on an envelope.
"""
