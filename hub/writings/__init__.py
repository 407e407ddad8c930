"""What classes write for each other in a twinning: pages, posts of their blogs, topics of the forum, and answers.

Start at `models`: a writing and its versions. `facts` reads a form, `markdown` turns what was typed into harmless HTML,
`actions` writes, holds what came by e-mail, changes, lets through, gives back, withdraws and removes, `sight` is the
one answer to who sees what, `queries` reads single ones and `shelves` lists of them, and `drafts` keeps what is not
handed in yet.
"""
