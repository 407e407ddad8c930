"""Floor 2: whose room it is, and who keeps the keys.

Start at `cli` (the commands), `app` (one worker put together) and `settings`. `store` keeps everything; `people`,
`schools`, `twinnings` and `sessions` are the subjects, each with models, queries and actions; `pages` is what a
browser sees before and around the live room.
"""
