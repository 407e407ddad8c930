"""The groups of views about sound boards, for `register`."""

from quart import Quart

from hub.pages.house import House
from hub.pages.material_door import MaterialDoor
from hub.pages.material_views import materials_of
from hub.pages.sound_door import SoundDoor
from hub.pages.sound_giving import SoundGivingViews
from hub.pages.sound_quiz import SoundQuizViews
from hub.pages.sounds import SoundViews
from hub.settings import Settings


def add_sounds(app: Quart, house: House, settings: Settings) -> None:
    """Serve sound boards."""
    door = SoundDoor(MaterialDoor(house, materials_of(settings, house.store)))
    for views in (SoundViews, SoundGivingViews, SoundQuizViews):
        app.register_blueprint(views(door).blueprint())
