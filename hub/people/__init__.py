"""People and how they come in: names, e-mail and password for adults, entry cards for pupils and tablets, logins.

Start at `models`; `actions` signs in and out, `invitations` lets adults make their own accounts (the first keeper's
among them), `cards` and `passwords` hold the two secrets, `attempts` slows a guesser down, `queries` says who is
behind a login, `rights` adds the hub's verbs to the table of rights.
"""
