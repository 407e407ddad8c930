"""Who asks for a page: signed in or not, in which language, with which nonce. Made once for each request."""

from dataclasses import dataclass, replace

from quart import Request, g

from hub.keepers.profile import Profile as HubProfile
from hub.pages import cookies, languages
from hub.pages.texts import Catalogues, Speech
from hub.people import queries
from hub.people.queries import Profile
from hub.store.store import Store
from rooms.rights import Actor
from signaling.ports import Directory


@dataclass(frozen=True, slots=True)
class Visitor:
    """The person behind a request as their login says. `profile` is set whenever `actor` is."""

    say: Speech
    nonce: str
    path: str
    actor: Actor | None = None
    profile: Profile | None = None
    token: str | None = None

    @property
    def language(self) -> str:
        """The language that the pages speak with them."""
        return self.say.language

    def at(self, time_zone: str) -> "Visitor":
        """The same visitor, who reads clocks in this zone."""
        return replace(self, say=self.say.at(time_zone))


async def meet(
    request: Request, store: Store, directory: Directory, catalogues: Catalogues, hub: HubProfile
) -> Visitor:
    """Find out who asks. A login that ended makes a visitor like any other; `hub` is spoken where nothing else is."""
    token = cookies.login_token(request)
    actor = await directory.who(token) if token else None
    profile = None
    if actor is not None:
        async with store.reading() as db:
            profile = await queries.person(db, actor.person)
    if profile is None:
        actor = token = None
    wishes = (request.cookies.get(cookies.LANGUAGE_NAME), profile.language if profile else None)
    language = languages.choose(wishes, request.accept_languages, hub.language)
    say = Speech(catalogues, language, hub.time_zone)
    return Visitor(say, g.get("nonce", ""), request.full_path.rstrip("?"), actor, profile, token)
