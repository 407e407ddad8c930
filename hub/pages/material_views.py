"""The groups of views about materials, for `register`, and the files that they show."""

from quart import Quart

from hub.materials.files import Bounds, MaterialFiles
from hub.pages.board_keeping import BoardKeepingViews
from hub.pages.house import House
from hub.pages.material_door import MaterialDoor
from hub.pages.material_giving import MaterialGivingViews
from hub.pages.material_keeping import MaterialKeepingViews
from hub.pages.material_parts import MaterialPartViews
from hub.pages.materials import MaterialViews
from hub.settings import Settings
from hub.store.store import Store


def materials_of(settings: Settings, store: Store) -> MaterialFiles:
    """The files of a hub."""
    bounds = Bounds(settings.upload_mb << 20, settings.material_mb << 20, settings.upload_quota_mb << 20)
    return MaterialFiles(store, settings.data_dir, bounds)


def add_materials(app: Quart, house: House, settings: Settings) -> None:
    """Serve the pages of materials."""
    door = MaterialDoor(house, materials_of(settings, house.store), settings.lmtp_domain)
    for views in (MaterialViews, MaterialGivingViews, MaterialPartViews, MaterialKeepingViews, BoardKeepingViews):
        app.register_blueprint(views(door).blueprint())
