"""The post: letters to adults wait in the database until a mail server, or the keeper by hand, has taken them.

Whoever has something to write puts it in within their own transaction:

    from hub.mail import Letter
    from hub.post.queue import Kind, enqueue

    letter = Letter(to=email, subject=…, text=…, language="fr")
    await enqueue(db, letter, kind=Kind.ACCOUNT, key=f"sign-up:{id}", now=now)

What commits is sent; what is rolled back was never written. The same `key` again is the same letter: it goes once.
`text` is the greeting, two sentences and the link; who wrote it, why, and how such letters stop are added below it.
Start at `queue`, then `models`, `delivery` (one letter on its way), `sender` (all), `folder` (without a server).
"""
