"""Puts the pages into the app: guard, views, errors, words and files; the only wirer of this package."""

from collections.abc import Callable
from pathlib import Path

from quart import Quart
from structlog.typing import FilteringBoundLogger

from hub.addresses import relay_of
from hub.keepers.profile import ProfileBook
from hub.keepers.reach import reach_of
from hub.kits.shelf import Shelf
from hub.mail import Mail
from hub.pages.account import AccountViews
from hub.pages.account_links import AccountLinkViews
from hub.pages.activity_views import add_activities
from hub.pages.asking import AskingViews
from hub.pages.assets import DIST, Assets
from hub.pages.attendance import AttendanceViews
from hub.pages.audit import AuditViews
from hub.pages.begin import BeginViews
from hub.pages.beside import BesideViews
from hub.pages.calendar import CalendarViews
from hub.pages.capsules import CapsuleViews, capsules_of
from hub.pages.check import CheckViews
from hub.pages.classes import ClassViews
from hub.pages.consents import ConsentViews
from hub.pages.data import DataViews
from hub.pages.entry import EntryViews
from hub.pages.feeds import FeedViews
from hub.pages.files import FileViews
from hub.pages.futures import FutureViews
from hub.pages.guard import stand_guard
from hub.pages.guest_door import GuestDoorViews
from hub.pages.guests import GuestViews
from hub.pages.handing import HandingViews
from hub.pages.health import HealthViews
from hub.pages.helping import HelpingViews
from hub.pages.holidays import HolidayViews
from hub.pages.house import House
from hub.pages.keeper import KeeperViews
from hub.pages.kit_keeping import KitKeepingViews
from hub.pages.kits import KitViews
from hub.pages.lessons import LessonViews
from hub.pages.letterboxes import LetterboxViews
from hub.pages.letters import paper_of
from hub.pages.looking import LookingViews
from hub.pages.loops import LoopViews
from hub.pages.material_views import add_materials
from hub.pages.me import MeViews
from hub.pages.meet import MeetViews
from hub.pages.mentors import MentorViews
from hub.pages.messages import MessageViews
from hub.pages.mixing import MixingViews
from hub.pages.networks import NetworkViews
from hub.pages.notebook_views import add_notebooks
from hub.pages.pictures import PictureViews
from hub.pages.pieces import PieceViews
from hub.pages.post import PostViews
from hub.pages.practice import PracticeViews
from hub.pages.problems import explain_problems
from hub.pages.pupil_pictures import PupilPictureViews
from hub.pages.pupils import PupilViews
from hub.pages.readers import MayRead, by_facts
from hub.pages.replay import ReplayViews
from hub.pages.reports import ReportViews
from hub.pages.rooms import RoomViews
from hub.pages.runsheets import RunSheetViews
from hub.pages.safety import SafetyViews
from hub.pages.schools import SchoolViews
from hub.pages.second_step import SecondStepViews
from hub.pages.shared_tablets import SharedTabletViews
from hub.pages.sound_views import add_sounds
from hub.pages.tablets import TabletViews
from hub.pages.tasks import TaskViews
from hub.pages.teams import TeamViews
from hub.pages.texts import Catalogues
from hub.pages.timetables import TimetableViews
from hub.pages.tokens import TokenViews
from hub.pages.twinning_views import TWINNING_VIEWS
from hub.pages.twinnings import TwinningViews
from hub.pages.unread import UnreadViews
from hub.pages.uploads import RoomyRequest, UploadViews, uploads_of
from hub.pages.votes import VoteViews
from hub.pages.wishes import WishViews
from hub.pages.writing_views import add_writings
from hub.people.erasure import Erase
from hub.post.folder import Folder
from hub.settings import Settings
from hub.store.store import Store
from hub.uploads.paced import PacedConnection
from hub.vitals.rounds import Rounds
from rooms.rights import Rights
from signaling.channels.purge import erase_person
from signaling.loops import Loops
from signaling.ports import Directory

TEMPLATES = Path(__file__).parent.parent / "templates"
FORM_BYTES = 64 * 1024


def register(
    app: Quart,
    *,
    store: Store,
    directory: Directory,
    rights: Rights,
    settings: Settings,
    rounds: Rounds,
    allows_origin: Callable[[str], bool],
    strict_host: str = "",
    bell: Callable[[], tuple[int, str]] | None = None,
    loops: Loops | None = None,
    erase: Erase | None = None,
    may_read: MayRead | None = None,
    clock: Callable[[], int],
    journal: FilteringBoundLogger,
    dist: Path = DIST,
) -> None:
    """Serve the pages. `strict_host`: where browsers shall keep to HTTPS. `clock` tells milliseconds (UTC).

    `bell`: the media port, and an SDP by which a browser finds out whether it reaches it. `loops`: where somebody
    hears themselves back.

    `erase` empties all of one person in a room; without it they are emptied where they are kept, and no screen hears.

    `may_read` says who may read in a room now; without it the hub's own facts decide, which know no live room.

    Raises NotBuilt where the browser side was not built.
    """
    from hub.pages.family_show import add_families  # it stands on capsules, which speak as pages do

    app.template_folder = str(TEMPLATES)
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    assets = Assets(dist)
    catalogues, hub, reach = Catalogues(), ProfileBook(store), reach_of(settings)
    shelf = Shelf(settings.data_dir)
    house = House(store, directory, rights, catalogues, assets, clock, journal, hub, reach, shelf)
    reads = may_read or by_facts(house)
    app.jinja_env.globals["asset"] = assets.url  # macros see globals only
    app.config["MAX_CONTENT_LENGTH"] = FORM_BYTES
    app.request_class = RoomyRequest
    app.asgi_http_class = PacedConnection
    app.config["PROPAGATE_EXCEPTIONS"] = False
    stand_guard(app, allows_origin, strict_host)
    explain_problems(app, house)
    for views in (EntryViews, BeginViews, TwinningViews, RoomViews, MeViews, TabletViews, FileViews):
        app.register_blueprint(views(house).blueprint())
    app.register_blueprint(FeedViews(house).blueprint())
    app.register_blueprint(AttendanceViews(house).blueprint())
    for erasing in (PupilViews, ConsentViews, PracticeViews):
        app.register_blueprint(erasing(house, erase or _erase_in(store, clock)).blueprint())
    for views_of_class in (PictureViews, PupilPictureViews, LookingViews):
        app.register_blueprint(views_of_class(house).blueprint())
    app.register_blueprint(TokenViews(house).blueprint())
    for of_talk in (UnreadViews, MessageViews, BesideViews, ReplayViews):
        app.register_blueprint(of_talk(house).blueprint())
    app.register_blueprint(DataViews(house).blueprint())
    for of_classes in (ClassViews, SchoolViews, SharedTabletViews, TimetableViews, TeamViews, FutureViews):
        app.register_blueprint(of_classes(house).blueprint())
    app.register_blueprint(AuditViews(house).blueprint())
    app.register_blueprint(AccountLinkViews(house).blueprint())
    app.register_blueprint(AccountViews(house, has_mail=bool(settings.smtp_url)).blueprint())
    app.register_blueprint(SecondStepViews(house).blueprint())
    app.register_blueprint(HelpingViews(house).blueprint())
    app.register_blueprint(MentorViews(house).blueprint())
    app.register_blueprint(AskingViews(house, has_mail=bool(settings.smtp_url)).blueprint())
    for of_safety in (SafetyViews, ReportViews):
        app.register_blueprint(of_safety(house).blueprint())
    app.register_blueprint(HandingViews(house).blueprint())
    for of_lessons in (CalendarViews, MeetViews, LessonViews, VoteViews, HolidayViews, GuestViews, GuestDoorViews):
        app.register_blueprint(of_lessons(house).blueprint())
    app.register_blueprint(RunSheetViews(house, reads).blueprint())
    app.register_blueprint(MixingViews(house).blueprint())
    for of_twinnings in TWINNING_VIEWS:
        app.register_blueprint(of_twinnings(house).blueprint())
    for of_kits in (KitViews, KitKeepingViews, TaskViews):
        app.register_blueprint(of_kits(house).blueprint())
    app.register_blueprint(KeeperViews(house, Mail.of(settings)).blueprint())
    paper = paper_of(store, catalogues, reach.url)
    app.register_blueprint(WishViews(house, paper.stopping).blueprint())
    app.register_blueprint(PostViews(house, paper, Folder(settings.data_dir)).blueprint())
    app.register_blueprint(CheckViews(house, allows_origin, bell).blueprint())
    app.register_blueprint(NetworkViews(house, bell, relay_of(settings)).blueprint())
    if loops is not None:
        app.register_blueprint(LoopViews(house, allows_origin, loops).blueprint())
    uploads = uploads_of(settings, store)
    app.register_blueprint(UploadViews(house, uploads, reads).blueprint())
    app.register_blueprint(PieceViews(house, uploads, reads).blueprint())
    add_materials(app, house, settings)
    app.register_blueprint(CapsuleViews(house, capsules_of(settings)).blueprint())
    app.register_blueprint(LetterboxViews(house, settings).blueprint())
    add_writings(app, house, settings)
    add_sounds(app, house, settings)
    add_activities(app, house, settings)
    add_families(app, house, settings)
    add_notebooks(app, house, settings)
    app.register_blueprint(HealthViews(house, settings, rounds).blueprint())


def _erase_in(store: Store, clock: Callable[[], int]) -> Erase:
    return lambda room, purge: erase_person(store.log, room, purge, lambda *_: None, clock)
