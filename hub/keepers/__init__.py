"""What a keeper decides about the hub in its pages, beside the settings: its name, language, time zone, first classes.

Start at `models`; `actions` writes, `profile` tells every page what was decided, `enrolment` adds schools with their
classes, `queries` lists them, `reach` says in one word who can come to the hub at all.
"""
