"""What is typed about schools and classes: kept as it was meant, in any script, or refused by its field."""

import pytest

from hub.schools.clocks import zones_of
from hub.schools.forms import (
    ClassFacts,
    FieldWrong,
    class_facts,
    class_fields,
    name_key,
    school_facts,
    school_fields,
)
from hub.schools.regions import region_name, regions_of

SCHOOL = {"school": "École Jules-Ferry", "town": "Niort", "country": "FR", "zone": "", "region": "A"}
CLASS = {
    "class": "CM1", "youngest": "9", "oldest": "10", "tongue-1": "fr", "headcount": "24", "colour": "0",
    "animal": "fox",
}  # fmt: skip
NAMES = ["Δ΄ τάξη", "4ο Δημοτικό Σχολείο «Άγιος Γεώργιος»", "Ħal Għaxaq: il-Ġgantija", "ОУ „Св. св. Кирил и Методий“",
         "Şehit Öğretmen İlkokulu, ığdır"]  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_name_stays_as_it_is_in_every_script(name: str) -> None:
    facts = school_facts({**SCHOOL, "school": f"  {name} ", "town": name})
    assert (facts.name, facts.town) == (name, name)
    assert class_facts({**CLASS, "class": name}).name == name
    longest = "Ş" * 80
    assert class_facts({**CLASS, "class": longest}).name == longest, "characters are counted, not bytes"


@pytest.mark.parametrize(
    ("one", "other"),
    [("ΔΗΜΟΤΙΚΌ ΣΧΟΛΕΊΟ ΧΑΝΊΩΝ", "Δημοτικό Σχολείο Χανίων"), ("ОУ „ПАИСИЙ“", "оу  „Паисий“"),
     ("ĦAŻ-ŻEBBUĠ", "Ħaż-Żebbuġ"),
     ("E\u0301cole", "École"), ("ΑΓΙΟΣ", "Αγιος")],
)  # fmt: skip
def test_two_ways_to_write_a_name_are_one(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


def test_what_is_kept_is_shown_again() -> None:
    given = {**SCHOOL, "latitude": "46,32", "longitude": "−0.4646", "website": "www.ecole.example/niort"}
    facts = school_facts(given)
    assert (facts.latitude, facts.longitude, facts.website) == (46.3, -0.5, "https://www.ecole.example/niort")
    assert facts.time_zone == "Europe/Paris", "the country has one clock"
    assert school_facts(school_fields(facts)) == facts
    group = class_facts({**CLASS, "tongue-2": "oc", "tongue-3": "fr"})
    assert group == ClassFacts("CM1", 9, 10, ("fr", "oc"), 24, 0, "fox")
    assert class_facts(class_fields(group)) == group


@pytest.mark.parametrize(
    ("wrong", "field", "why"),
    [
        ({"school": ""}, "school", "wrong"),
        ({"school": "\u202e\u200f"}, "school", "wrong"),
        ({"town": "x" * 81}, "town", "wrong"),
        ({"country": "France"}, "country", "wrong"),
        ({"country": "ΕΛ"}, "country", "wrong"),
        ({"zone": "Paris"}, "zone", "wrong"),
        ({"country": "PT"}, "zone", "several"),
        ({"latitude": "91", "longitude": "0"}, "latitude", "wrong"),
        ({"latitude": "46"}, "longitude", "wrong"),
        ({"latitude": "1e1", "longitude": "nan"}, "latitude", "wrong"),
        ({"website": "javascript:alert(1)"}, "website", "wrong"),
        ({"website": "https://me:secret@ecole.example"}, "website", "wrong"),
        ({"website": "https://[ecole"}, "website", "wrong"),
        ({"website": "two words.example"}, "website", "wrong"),
    ],
)
def test_what_a_school_cannot_be(wrong: dict[str, str], field: str, why: str) -> None:
    with pytest.raises(FieldWrong) as refused:
        school_facts({**SCHOOL, **wrong})
    assert (refused.value.field, refused.value.why) == (field, why)


@pytest.mark.parametrize(
    ("wrong", "field", "why"),
    [
        ({"class": " "}, "class", "wrong"),
        ({"youngest": "nine"}, "youngest", "wrong"),
        ({"youngest": "٩"}, "youngest", "wrong"),
        ({"youngest": "11"}, "oldest", "before"),
        ({"oldest": "9" * 5_000}, "oldest", "wrong"),
        ({"headcount": "-1"}, "headcount", "wrong"),
        ({"tongue-1": ""}, "tongue-1", "wrong"),
        ({"tongue-1": "<x"}, "tongue-1", "wrong"),
        ({"colour": "12"}, "colour", "wrong"),
        ({"animal": "unicorn"}, "animal", "wrong"),
    ],
)
def test_what_a_class_cannot_be(wrong: dict[str, str], field: str, why: str) -> None:
    with pytest.raises(FieldWrong) as refused:
        class_facts({**CLASS, **wrong})
    assert (refused.value.field, refused.value.why) == (field, why)


def test_regions_belong_to_their_country() -> None:
    assert school_facts(SCHOOL).region == "A"
    assert school_facts({**SCHOOL, "country": "DE"}).region is None, "another country was chosen meanwhile"
    assert school_facts({**SCHOOL, "country": "DE", "region": "DE-BY"}).region == "DE-BY"
    assert not regions_of("GR")
    assert region_name("C") == "Zone C"
    assert region_name(None) == ""
    assert all(len(code) <= 8 for country in ("FR", "DE", "CH") for code, _ in regions_of(country))


def test_a_country_knows_its_clocks() -> None:
    assert zones_of("re") == ("Indian/Reunion",)
    assert zones_of("PT") == ("Europe/Lisbon", "Atlantic/Azores"), "Madeira's go with Lisbon's"
    assert zones_of("ES") == ("Europe/Madrid", "Atlantic/Canary")
    assert [zones_of(country) for country in ("DE", "CY", "XX")] == [("Europe/Berlin",), ("Asia/Nicosia",), ()]
