"""Letterboxes: e-mail that comes in becomes materials of a class, which wait until a teacher lets them through.

Start at `models`: a box, who may write to it, and what has come. `opening` takes a letter apart (in the process that
may do nothing else, ADR 33), `trimming` leaves out of its text what nobody wrote for the class, `judging` says which
letters no person wrote, `receiving` brings one into a box, `listening` is the door at which the keeper's mail server
hands them over (LMTP, RFC 2033). `actions` and `queries` serve the teachers' page.
"""
