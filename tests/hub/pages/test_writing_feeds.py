"""The feed of what classes wrote: it rings in a teacher's reader, and carries nothing of a child's."""

import re
from xml.etree import ElementTree

from hub.store.store import Store
from tests.hub.pages.visits import Browser, text
from tests.hub.pages.writers import agree, come, id_of, write
from tests.hub.world import World


async def test_a_feed_rings_and_does_not_carry(browser: Browser, other: Browser, store: Store, world: World) -> None:
    await come(browser, world)
    await come(other, world, "lea")
    id_of(await write(browser, world, title="Neige & co", text="Il neige sur Niort."))
    theirs = id_of(await write(other, world, title="Mon secret", text="Chut."))
    await agree(store, world)
    await browser.post(f"/writings/{theirs}/let", {"number": "1"})
    given = await browser.post("/me/blog-feed")
    assert given.status_code == 201
    found = re.search(r'value="[^"]*(/feeds/[^"]+\.atom)"', await text(given))
    assert found is not None
    nobody = Browser(browser.client, browser.store, browser.clock)
    read = await nobody.get(found[1])
    assert (read.status_code, read.mimetype) == (200, "application/atom+xml")
    body = await text(read)
    titles = [each.text or "" for each in ElementTree.fromstring(body).iter("{http://www.w3.org/2005/Atom}title")]  # noqa: S314
    assert sorted(titles) == ["A child wrote a post", "Neige & co", "Written in your twinnings"]
    assert f"/writings/{theirs}" in body
    for kept in ("Mon secret", "Chut", "Léa", "Camille", "Il neige"):
        assert kept not in body
    again = await nobody.get(found[1], If_None_Match=read.headers["ETag"])
    assert again.status_code == 304
    await agree(store, world, is_given=False)
    assert theirs not in await text(await nobody.get(found[1]))
    assert (await other.get("/me/blog-feed")).status_code == 404
    assert (await other.post("/me/blog-feed")).status_code == 404
    await browser.post("/me/blog-feed/end")
    assert (await nobody.get(found[1])).status_code == 404
    assert (await nobody.get("/feeds/nothing.atom")).status_code == 404
