"""The groups of views about writings, for `register`."""

from quart import Quart

from hub.pages.answers import AnswerViews
from hub.pages.blog_feed import BlogFeedViews
from hub.pages.house import House
from hub.pages.material_door import MaterialDoor
from hub.pages.material_views import materials_of
from hub.pages.writing_door import WritingDoor
from hub.pages.writing_giving import WritingGivingViews
from hub.pages.writing_keeping import WritingKeepingViews
from hub.pages.writings import WritingViews
from hub.settings import Settings


def add_writings(app: Quart, house: House, settings: Settings) -> None:
    """Serve pages, blogs and the forum."""
    door = WritingDoor(MaterialDoor(house, materials_of(settings, house.store), settings.lmtp_domain))
    app.register_blueprint(BlogFeedViews(house).blueprint())
    for views in (WritingViews, WritingGivingViews, WritingKeepingViews, AnswerViews):
        app.register_blueprint(views(door).blueprint())
