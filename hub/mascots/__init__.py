"""Mascots that travel between the classes of a twinning: a passport each, with a stop for every visit.

Start at `journey`, which is pure, then `actions` and `queries`. What a class tells of a visit are materials (ADR 38),
in an album that is named by the code on the mascot.
"""
