"""Guests: one adult for one lesson (an author, a grandparent, a fire fighter), by a link that is good once.

Start at `invitations.py`: a link is made, looked at, used, withdrawn. `hours.py` says when a guest is one at all,
`lobby.py` keeps whom a teacher let in, `queries.py` tells who is invited by whom.
"""
