"""The groups of views about activities, for `register`."""

from quart import Quart

from hub.pages.activities import ActivityViews
from hub.pages.activity_door import ActivityDoor
from hub.pages.activity_giving import ActivityGivingViews
from hub.pages.activity_keeping import ActivityKeepingViews
from hub.pages.activity_trying import ActivityTryingViews
from hub.pages.house import House
from hub.pages.material_door import MaterialDoor
from hub.pages.material_views import materials_of
from hub.settings import Settings


def add_activities(app: Quart, house: House, settings: Settings) -> None:
    """Serve the activity shelf."""
    door = ActivityDoor(MaterialDoor(house, materials_of(settings, house.store)))
    for views in (ActivityViews, ActivityGivingViews, ActivityTryingViews, ActivityKeepingViews):
        app.register_blueprint(views(door).blueprint())
