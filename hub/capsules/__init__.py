"""The capsule of a twinning: all of it as a site in a ZIP, which is opened without a hub, years later.

Start at `section`: each subject gives a part of it (`sections`, listed in `contents`), from what `source` has gathered.
`site` writes these parts as pages in the languages of the twinning, `making` does so in the background, one capsule
after the other, from a queue of rows (`jobs`). `actions` asks for one and forgets it, `queries` finds the one that lies
ready, and `recall` looks whether it may still be handed out.
"""
