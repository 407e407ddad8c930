"""What of a child may be shown, as its parents said: nothing, until somebody has entered a yes.

Start at `ledger`: a door that publishes asks its `missing`. `models` keeps every version, `actions` adds to them.
"""
