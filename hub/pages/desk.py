"""The desk at which a page has letters about accounts written: with the hub's name of this moment."""

from hub.accounts.letters import Desk
from hub.pages.house import House


async def desk_of(house: House) -> Desk:
    """It speaks every language that the pages speak."""
    return Desk(house.catalogues.say, (await house.hub.look()).name, house.reach.url)
