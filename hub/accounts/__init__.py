"""An adult's account from its first day to its last: made by a link, kept safe, changed, closed.

Start at `links`, the one way in which something is done with an account from outside; `sign_up` makes it, with a class;
`asking` has letters sent, `changes` and `closing` are what its owner does with it, `sign_in` its second step.
"""
