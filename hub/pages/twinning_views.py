"""The groups of views about twinnings, for `register`: cards, search, partners, stages, and what is sent."""

from typing import Final

from hub.pages.addresses import AddressViews
from hub.pages.door_keeping import DoorKeepingViews
from hub.pages.doors import DoorViews
from hub.pages.envelopes import EnvelopeViews
from hub.pages.exchanges import ExchangeViews
from hub.pages.gathering import GatheringViews
from hub.pages.joining import JoiningViews
from hub.pages.mascots import MascotViews
from hub.pages.mentoring import MentoringViews
from hub.pages.mentors_found import MentorsFoundViews
from hub.pages.partners import PartnerViews
from hub.pages.postcards import PostcardViews
from hub.pages.public_twinnings import PublicTwinningViews
from hub.pages.pulse import PulseViews
from hub.pages.twinning_cards import TwinningCardViews
from hub.pages.twinning_stages import TwinningStageViews

TWINNING_VIEWS: Final = (
    TwinningCardViews,
    PartnerViews,
    GatheringViews,
    JoiningViews,
    TwinningStageViews,
    PublicTwinningViews,
    MentoringViews,
    MentorsFoundViews,
    ExchangeViews,
    EnvelopeViews,
    PostcardViews,
    AddressViews,
    MascotViews,
    DoorViews,
    DoorKeepingViews,
    PulseViews,
)
