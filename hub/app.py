"""One worker put together: the only place where the parts of a hub learn of each other."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from socket import socket
from typing import cast

import structlog
from prometheus_client import CollectorRegistry
from quart import Quart, Response, g, request
from sqlalchemy.exc import SQLAlchemyError
from structlog.typing import FilteringBoundLogger

from hub import meters, pages
from hub.addresses import media_door, relay_addresses, relay_of
from hub.api.app import beside, build_api
from hub.attendance.register import Register, said_in, seats_taken
from hub.audit.witness import witness
from hub.capsules.making import Making
from hub.capsules.site import Press
from hub.capsules.source import Stores
from hub.care.upgrade import careful_store
from hub.clock import clock_ms
from hub.consent.models import ConsentsChanged
from hub.consent.withdrawal import Withdrawals
from hub.directory import HubDirectory
from hub.front_door import FrontDoor
from hub.guests.invitations import GuestsChanged
from hub.guests.lobby import SqlLobby
from hub.health import health, version
from hub.https.certificate import CertificateFiles
from hub.https.ladder import Ladder
from hub.keeper import StartError
from hub.keepers.profile import ProfileBook
from hub.keepers.reach import reach_of
from hub.kits.shelf import Shelf
from hub.letterbox.parts import letter_door
from hub.lifecycle import Part, listen, not_bound, on_signals, running, task_part
from hub.line_meters import LineMeters
from hub.mail import Mail
from hub.materials.preparing import Preparing
from hub.measured_log import MeasuredLog
from hub.metrics_port import MetricsPort
from hub.mixing.actions import GroupsPrepared
from hub.music.actions import PiecesChanged
from hub.pages.assets import Assets, NotBuilt
from hub.pages.capsules import capsules_of
from hub.pages.letters import paper_of, sender_of, speech_of
from hub.pages.material_views import materials_of
from hub.pages.readers import MayRead
from hub.pages.texts import Catalogues
from hub.pages.uploads import uploads_of
from hub.people.erasure import Erase
from hub.people.logins import LoginRevoked
from hub.people.rights import HUB_ROWS
from hub.polls.votes import SqlVotes
from hub.post.folder import Folder
from hub.post.sender import Sender
from hub.proxies import ASGI, behind_proxies
from hub.readiness import Readiness
from hub.retention.rounds import Retention
from hub.runsheets.actions import SheetChanged
from hub.safety.holds import SqlHolds
from hub.safety.reports import ReportsChanged
from hub.safety.signs import SqlReports
from hub.schools.endings import Endings
from hub.settings import Settings
from hub.store.media_homes import SqlMediaHomes
from hub.store.store import Store
from hub.telling.herald import Herald
from hub.telling.lessons import Sheet
from hub.uploads.marks import PicturesChanged
from hub.uploads.vault import Vault
from hub.vitals.rounds import Rounds
from hub.vitals.signs import signs_of
from rooms.ids import ParticipantId
from rooms.rights import Rights
from signaling.bus import news
from signaling.bus.bus import Bus
from signaling.bus.local import LocalBus
from signaling.bus.redis_bus import RedisBus
from signaling.bus.roster import WorkerId
from signaling.loops import Loops
from signaling.sfu.observer import Standings
from signaling.sfu.plane import MediaPlane, PeerSide, SubscriberOffer
from signaling.socket.server import Signaling
from signaling.socket.sheets import SheetSigns

SIGNALLING = "signalling"
_QUIET_PATHS = ("/static/", "/healthz", "/readyz")
_SECRET_PATHS = ("/feeds/", "/letters/stop/")


@dataclass(slots=True)
class Worker:
    """One process's hub, not yet started. `parts` start in order and stop in reverse."""

    settings: Settings
    journal: FilteringBoundLogger
    store: Store
    media: MediaPlane
    signaling: Signaling
    readiness: Readiness
    asgi: ASGI
    certificate: CertificateFiles | None
    parts: list[Part] = field(default_factory=list)

    async def serve(self, listening: socket, ready: Callable[[], None], stopping: asyncio.Event) -> None:
        """Answer on `listening`, which is ours from now on, until `stopping` is set; then drain.

        Raises StartError where a part cannot start.
        """
        door = FrontDoor(self.asgi, self.journal, self.certificate.context if self.certificate else None)
        # Nobody new comes in first of all, so that who is sent away comes to another worker. The door closes after
        # signalling: Hypercorn waits for every socket that is still open (Python 3.12 even for ever), and signalling
        # sends them away.
        at = [part.name for part in self.parts].index(SIGNALLING)
        parts = [*self.parts[:at], Part("front door", _nothing, door.close), *self.parts[at:]]
        parts.append(Part("listening", _nothing, door.shut))
        async with running(parts, self.journal):
            door.open(listening)
            ready()
            await door.wait(stopping)
            self.readiness.is_draining = True


def build(
    settings: Settings, journal: FilteringBoundLogger, *, name: WorkerId | None = None, after: WorkerId | None = None
) -> Worker:
    """Put a worker together; nothing is opened yet. Of several, each has a `name`; `after` is a dead one's.

    Raises StartError.
    """
    certificate = CertificateFiles.of(settings)
    store = _store(settings)
    store.witness = witness
    directory = HubDirectory(store, clock_ms)
    rights = Rights().with_rows(HUB_ROWS)
    bus: Bus = RedisBus(settings.redis_url, journal=journal) if settings.redis_url else LocalBus(journal)
    registry = CollectorRegistry()
    readiness = Readiness(store, bus)
    lines = LineMeters(registry)

    def look(standings: Standings) -> None:
        lines.take(standings)
        signaling.rooms.on_standings(standings)

    def offered(peer: ParticipantId, offer: SubscriberOffer) -> None:
        if not loops.take_offer(peer, offer):
            signaling.rooms.on_offer(peer, offer)

    def gone(peer: ParticipantId, side: PeerSide) -> None:
        if not loops.take_loss(peer, side):
            signaling.rooms.on_gone(peer, side)

    host, addresses = media_door(settings)
    media = MediaPlane(
        port=settings.media_port,
        addresses=addresses,
        host=host,
        on_offer=offered,
        on_gone=gone,
        on_standings=look,
    )
    loops = Loops(media)
    signaling = Signaling(
        directory=directory,
        rights=rights,
        log=MeasuredLog(store.log, registry),
        bus=bus,
        media=media,
        clock_ms=clock_ms,
        allowed_origin=lambda origin, host: settings.allows_origin(origin) and origin.partition("://")[2] == host,
        journal=journal,
        relay=relay_of(settings),
        homes=None if store.is_sqlite else SqlMediaHomes(store),
        worker=name,
        after=after,
        bridge_seconds=settings.teacher_bridge_seconds,
        holds=SqlHolds(store),
        lobby=SqlLobby(store, clock_ms),
        reports=SqlReports(store, clock_ms),
        votes=SqlVotes(store),
    )
    store.changes.listen(GuestsChanged, lambda change: signaling.look_again(change.room))
    store.changes.listen(PiecesChanged, lambda change: signaling.look_again(change.room))
    store.changes.listen(PicturesChanged, lambda change: signaling.look_again(change.room))
    sheets = SheetSigns(signaling.rooms, signaling.lane, bus)
    store.changes.listen(SheetChanged, lambda change: sheets.changed(change.room))
    store.changes.listen(GroupsPrepared, lambda change: sheets.changed(change.room))
    store.changes.listen(ReportsChanged, lambda change: signaling.signs.changed(change.rooms))
    store.changes.listen(LoginRevoked, lambda change: signaling.logins.drop(change.token_hash))
    store.changes.listen(LoginRevoked, lambda change: bus.publish(news.LOGINS, change.person.encode()))

    def look_at_class(change: ConsentsChanged) -> None:
        signaling.rooms.look_at_class(change.school_class)
        bus.publish(f"{news.CLASS_CHANGED}:{change.school_class}", b"")

    store.changes.listen(ConsentsChanged, look_at_class)
    meters.register(registry, signaling, media, readiness)
    began = clock_ms()
    rounds = Rounds(
        signaling.roster.me,
        bus,
        lambda: signaling.roster.others,
        lambda: signs_of(signaling, media, readiness, began),
    )
    quart = _pages(
        settings,
        store,
        directory,
        rights,
        rounds,
        lambda: (media.port, media.bell()),
        loops,
        signaling.erase_person,
        signaling.rooms.may_read,
        journal,
    )
    quart.register_blueprint(health(readiness))
    materials = materials_of(settings, store)
    stores = Stores(store, Shelf(settings.data_dir), materials, Vault(settings.data_dir))
    capsules = Making(stores, capsules_of(settings), lambda: Press.of(Assets(), Catalogues()), clock_ms, journal)
    sweeps = (uploads_of(settings, store).sweep, materials.sweep, capsules.sweep)
    register = Register(
        store, lambda: seats_taken(signaling), clock_ms, journal, lambda room, each: said_in(signaling, room, each)
    )
    retention = Retention(store, signaling.erase_person, clock_ms, journal, sweeps)
    api = build_api(
        store=store,
        rights=rights,
        clock=clock_ms,
        journal=journal,
        version=version(),
        kits=Shelf(settings.data_dir),
        url=reach_of(settings).url,
    )
    return Worker(
        settings=settings,
        journal=journal,
        store=store,
        media=media,
        signaling=signaling,
        readiness=readiness,
        asgi=behind_proxies(signaling.wrap(beside(cast(ASGI, quart), cast(ASGI, api))), settings.trusted_proxies),
        certificate=certificate,
        parts=[
            Part("store", lambda: _open(store), store.close),
            Part("bus", bus.start, bus.stop),
            Part("media", lambda: _bind(media, settings), media.close),
            *_metrics(settings, registry),
            *_watch(certificate, journal),
            *_post(settings, store, journal),
            *letter_door(settings, store, materials, journal, is_shared=name is not None),
            Part(SIGNALLING, signaling.start, signaling.stop),
            task_part("endings", Endings(store, clock_ms, journal).run, journal),
            task_part("attendance", register.run, journal),
            task_part("withdrawals", Withdrawals(store, signaling.erase_person, clock_ms, journal).run, journal),
            task_part("retention", retention.run, journal),
            task_part("materials", Preparing(store, materials, clock_ms, journal).run, journal),
            task_part("capsules", capsules.run, journal),
        ],
    )


async def serve(settings: Settings, journal: FilteringBoundLogger, ready: Callable[[str], None]) -> None:
    """Run one worker until SIGINT or SIGTERM. Raises StartError."""
    listening = listen(settings.host, settings.port)
    stopping = asyncio.Event()
    with listening:
        ladder = Ladder.climb(settings.listening_on(listening.getsockname()[1]))
        worker = build(ladder.settings, journal)
        on_signals(stopping.set)
        async with ladder.held(journal):
            await worker.serve(listening, lambda: ready(ladder.settings.url), stopping)


def _store(settings: Settings) -> Store:
    try:
        return careful_store(settings)
    except (ValueError, SQLAlchemyError):
        raise StartError("database-url-wrong") from None


async def _open(store: Store) -> None:
    try:
        await store.open()
    except (OSError, SQLAlchemyError) as no:
        why = str(no).splitlines()[0] if isinstance(no, OSError) else type(getattr(no, "orig", no)).__name__
        raise StartError("database-closed", why=why) from no


async def _nothing() -> None:
    return None


def _metrics(settings: Settings, registry: CollectorRegistry) -> list[Part]:
    if settings.metrics_port is None:
        return []
    port = MetricsPort(registry, settings.metrics_port)
    return [Part("metrics", port.start, port.stop)]


def _watch(certificate: CertificateFiles | None, journal: FilteringBoundLogger) -> list[Part]:
    return [] if certificate is None else [task_part("certificate", lambda: certificate.watch(journal), journal)]


def _post(settings: Settings, store: Store, journal: FilteringBoundLogger) -> list[Part]:
    """The sender of letters, and the herald who writes those about lessons."""
    hub, catalogues, mail = ProfileBook(store), Catalogues(), Mail.of(settings)

    async def name() -> str:
        return (await hub.look()).name

    sender = Sender(
        store,
        paper_of(store, catalogues, settings.url),
        mail=mail,
        folder=Folder(settings.data_dir),
        hub_name=name,
        per_hour=settings.mail_per_hour,
        clock=clock_ms,
        journal=journal,
    )
    sheet = Sheet(lambda language, zone: speech_of(catalogues, language, zone), settings.url, sender_of(mail))
    herald = Herald(store, sheet, clock_ms, journal)
    return [task_part("post", sender.run, journal), task_part("herald", herald.run, journal)]


async def _bind(media: MediaPlane, settings: Settings) -> None:
    try:
        await media.start()
    except OSError as no:
        raise not_bound(no, "MEDIA_PORT", settings.host, settings.media_port) from None
    media.know_relays(await relay_addresses(settings))


def _pages(
    settings: Settings,
    store: Store,
    directory: HubDirectory,
    rights: Rights,
    rounds: Rounds,
    bell: Callable[[], tuple[int, str]],
    loops: Loops,
    erase: Erase,
    may_read: MayRead,
    journal: FilteringBoundLogger,
) -> Quart:
    quart = Quart("hub", static_folder=None)
    try:
        pages.register(
            quart,
            store=store,
            directory=directory,
            rights=rights,
            settings=settings,
            rounds=rounds,
            allows_origin=settings.allows_origin,
            strict_host=settings.strict_host,
            bell=bell,
            loops=loops,
            erase=erase,
            may_read=may_read,
            clock=clock_ms,
            journal=journal,
        )
    except NotBuilt:
        raise StartError("client-not-built") from None
    _keep_journal(quart, journal)
    return quart


def _keep_journal(quart: Quart, journal: FilteringBoundLogger) -> None:
    """One line a request, under an id that all lines of the request carry. What is secret in a path is left out."""

    @quart.before_request
    async def begin() -> None:
        g.began = time.perf_counter()
        structlog.contextvars.clear_contextvars()
        structlog.contextvars.bind_contextvars(request=f"{time.time_ns():x}"[-10:])

    @quart.after_request
    async def tell(response: Response) -> Response:
        if not request.path.startswith(_QUIET_PATHS):
            is_secret = request.path.startswith(_SECRET_PATHS)
            path = request.path.rpartition("/")[0] + "/…" if is_secret else request.path
            took = round((time.perf_counter() - g.get("began", time.perf_counter())) * 1000)
            journal.info("answered", method=request.method, path=path, status=response.status_code, ms=took)
        return response
