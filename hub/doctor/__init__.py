"""What `ribambelle doctor` looks at, for a keeper whose hub does not start, or that a school does not reach.

Start at `examination`: its table names every check. A check is one function of the settings that gives `findings`, each
a sentence of the catalogue (keeper.ftl) that says what is, or what is wrong and its cure. `ports` asks who answers at
the hub's ports, `media` whether browsers would get to where they send sound and picture, `relay` asks the TURN server
with a fresh ticket, `post` the mail server without sending anything, `certificates` looks at what browsers are shown
over HTTPS, `services` at database, bus, clock and disk. A new check is one function, and one row.
"""
