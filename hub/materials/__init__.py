"""The materials of a twinning: what its classes draw, write, photograph, record and film for each other.

Start at `models`: what a material is, and what it is not. `facts` reads a form, `actions` gives, changes, shows,
withdraws and removes, `sight` is the one answer to who sees it, `queries` reads galleries and single ones. A file that
comes along waits in `jobs` until `preparing` has written it anew (`shelf`, the files themselves, and `recipes`, one for
each kind of file).
"""
