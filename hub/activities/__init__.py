"""The activity shelf: a card for each activity, its words side by side in many languages, and who has tried it.

Start at `models`. What a card says stands in versions, those of each language by themselves, so that nobody writes
over anybody. `facts` reads a form, `sight` says who sees which version, `actions` writes, `queries` reads.
"""
