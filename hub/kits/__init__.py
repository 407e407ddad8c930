"""Kits: ready-made projects as data, and the tasks that a twinning gets from one.

Start at `kit` (what a kit is), then `reading` (from files, or named troubles), `shelf` (which there are), `plan`
(pure), `models`, `actions` and `queries`. The kits that come along stand in
`data/`, a folder each: `kit.toml` and its words.
"""
