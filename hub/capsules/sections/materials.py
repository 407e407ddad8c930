"""What the classes gave each other: a page for each material, all of them as a gallery, and the albums."""

from hub.capsules.items import Item
from hub.capsules.section import Page, Section, Words, named
from hub.capsules.source import Source


async def section(source: Source) -> Section | None:
    """All that everybody sees today; None where there is nothing yet."""
    items = source.items
    if not items.all:
        return None
    albums = [(f"album-{number}", name, each) for number, (name, each) in enumerate(items.albums.items(), start=1)]
    gallery = Page("materials", "materials.html", lambda say: say("capsule-materials"), {"albums": albums})
    return Section(
        name="materials",
        sign="image",
        count=len(items.all),
        pages=[
            gallery,
            *(Page(page, "album.html", named(name), {"items": each}) for page, name, each in albums),
            *(page_of(each) for each in items.all),
        ],
        files=items.files,
        owes=items.owes,
        shows=frozenset(each.material for each in items.all),
    )


def page_of(item: Item) -> Page:
    """A page for one alone."""
    return Page(item.page, "material.html", _title(item), {"item": item}, item.material)


def _title(item: Item) -> Words:
    return lambda say: item.title or say(f"material-kind-{item.kind}")
