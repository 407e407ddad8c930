"""The groups of views about twinnings, for `register`: cards, the search, partners, and stages."""

from typing import Final

from hub.pages.gathering import GatheringViews
from hub.pages.joining import JoiningViews
from hub.pages.mentoring import MentoringViews
from hub.pages.mentors_found import MentorsFoundViews
from hub.pages.partners import PartnerViews
from hub.pages.public_twinnings import PublicTwinningViews
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
)
