"""Mentors accompany the twinnings of their countries: they see dates, partners and silence, and nothing that was said.

Start at `models`; `actions` lets a mentor begin by a keeper's link, `queries` is what they see.
"""
