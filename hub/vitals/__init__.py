"""How the hub is, for its keeper: what every worker says of itself, and how much is stored; nobody's name is in it.

Start at `rounds`, which asks all workers over the bus; `signs` is what one says, `storage` how full it is.
"""
