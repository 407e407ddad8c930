"""Schools: a country that is one, a clock that exists, a place no nearer than the town."""

from typing import Any

import pytest

from hub.schools.actions import add_school
from hub.store.store import Store

SCHOOL: dict[str, Any] = {"name": "École", "town": "Niort", "country": "FR", "time_zone": "Europe/Paris"}


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"country": "France"}, "two letters"),
        ({"country": "F1"}, "two letters"),
        ({"country": "ΕΛ"}, "two letters"),
        ({"time_zone": "Europe/Niort"}, "no such time zone: 'Europe/Niort'"),
        ({"time_zone": "../../etc/passwd"}, "no such time zone"),
        ({"time_zone": ""}, "no such time zone"),
    ],
)
async def test_what_is_no_school(any_store: Store, wrong: dict[str, Any], sentence: str) -> None:
    async with any_store.writing() as db:
        with pytest.raises(ValueError, match=sentence):
            await add_school(db, **{**SCHOOL, **wrong})


async def test_a_school_is_a_town_on_the_map(any_store: Store) -> None:
    async with any_store.writing() as db:
        school = await add_school(db, **{**SCHOOL, "country": "fr"}, latitude=46.32371, longitude=-0.46463)
    assert (school.latitude, school.longitude, school.country) == (46.3, -0.5, "FR")
