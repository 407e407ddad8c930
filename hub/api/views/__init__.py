"""The addresses of the API, a file per kind of thing."""

from collections.abc import Callable, Sequence
from typing import Final

from quart import Blueprint

from hub.api.desk import Desk
from hub.api.views.attendance import attendance_views
from hub.api.views.class_life import class_life_views
from hub.api.views.classes import class_views
from hub.api.views.consents import consent_views
from hub.api.views.holidays import holiday_views
from hub.api.views.kits import kit_views
from hub.api.views.lessons import lesson_views
from hub.api.views.me import me_views
from hub.api.views.meet import meet_views
from hub.api.views.partners import partner_views
from hub.api.views.pupils import pupil_views
from hub.api.views.runsheets import runsheet_views
from hub.api.views.safety import safety_views
from hub.api.views.twinnings import twinning_views
from hub.api.views.votes import vote_views

VIEWS: Final[Sequence[Callable[[Desk], Blueprint]]] = (
    me_views,
    class_views,
    class_life_views,
    holiday_views,
    pupil_views,
    consent_views,
    safety_views,
    twinning_views,
    partner_views,
    kit_views,
    lesson_views,
    runsheet_views,
    meet_views,
    vote_views,
    attendance_views,
)
