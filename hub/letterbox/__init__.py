"""Letterboxes: e-mail that comes in becomes materials and answers of a class, held until a teacher lets them through.

Start at `models`: a box, who may write to it, and what has come. `opening` takes a letter apart (in the process that
may do nothing else, ADR 33), `trimming` leaves out of its text what nobody wrote for the class, `receiving` judges
it and brings it into a box, `threads` knows the addresses at which one answers something, `holding` makes materials
and answers of it, `answers` are what the mail server hears, `listening` is the door at which the keeper's mail server
hands letters over (LMTP, RFC 2033). `actions` and `queries` serve the teachers' page.
"""
