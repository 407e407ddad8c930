"""The groups of views about joint notebooks, for `register`."""

from quart import Quart

from hub.pages.house import House
from hub.pages.material_door import MaterialDoor
from hub.pages.material_views import materials_of
from hub.pages.notebook_door import NotebookDoor
from hub.pages.notebook_lines import NotebookLineViews
from hub.pages.notebooks import NotebookViews
from hub.settings import Settings


def add_notebooks(app: Quart, house: House, settings: Settings) -> None:
    """Serve joint notebooks."""
    door = NotebookDoor(MaterialDoor(house, materials_of(settings, house.store)))
    for views in (NotebookViews, NotebookLineViews):
        app.register_blueprint(views(door).blueprint())
