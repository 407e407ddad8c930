"""HTTPS without a proxy: the ladder from this computer alone to every device.

Start at `ladder`, which finds the step and holds it. `certificate` gives the listener its files and takes them up anew
when they change: the keeper's, or those that `lan` makes with an `authority` of the hub's own, for `local` names alone.
`help_page` shows devices how to trust that authority.
"""
