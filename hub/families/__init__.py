"""The exhibition for families: a link of a class that ends, and behind it what every child's parents allow (ADR 48).

Start at `actions`; `queries` says whether a link opens today, `showing` makes its pages of a capsule's sections.
"""
