"""Where a mentor accompanies classes: whole countries, or regions of one. Pure.

An area is the code of a country (ISO 3166-1) or of one of its regions (hub/schools/regions.py).
"""

from collections.abc import Collection

from hub.schools.regions import all_regions, region_name
from hub.twinnings.countries import country_of

_COUNTRY_BY_REGION = {code: country for country, regions in all_regions().items() for code, _ in regions}


def is_area(code: str) -> bool:
    """Whether there could be schools under this code."""
    is_country = len(code) == 2 and code.isascii() and code.isalpha() and code.isupper()
    return is_country or code in _COUNTRY_BY_REGION


def covers(areas: Collection[str], country: str, region: str | None) -> bool:
    """Whether a school there is in one of the areas. Réunion is in France, and a region of it as well."""
    whole = {country_of(code) for code in areas if code not in _COUNTRY_BY_REGION}
    return region in areas or country_of(country) in whole


def parts_of(area: str) -> tuple[str, str]:
    """The country of an area, and what the region is called; nothing for a whole country."""
    country = _COUNTRY_BY_REGION.get(area)
    return (area, "") if country is None else (country, region_name(area))
