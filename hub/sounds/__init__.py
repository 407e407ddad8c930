"""Sound boards: a grid of recordings, things by classes, that fills itself while the classes record.

Start at `models`. A sound is a material (ADR 38): its class shows it, consents are asked at each look, and a board only
says for which of its things it was given. `facts` reads a form, `actions` makes boards, `queries` reads the grid,
`quiz` asks who it is that one hears.
"""
