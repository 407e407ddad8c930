"""Who plays in the demo: four schools in four countries, their classes, and the people of each."""

from dataclasses import dataclass

from rooms.rights import Role

TWINNING_TITLE = "Comptines et berceuses"
ROOM_TITLE = "La salle des berceuses"
LESSON_TITLE = "Quatre classes, quatre berceuses"
LANGUAGES = ("fr", "pt", "el", "cs", "en")


@dataclass(frozen=True, slots=True)
class Part:
    """One person of the play. `host` names their window: `<host>.localhost`; without one they have no entry link."""

    key: str
    name: str
    role: Role
    animal: str
    colour: int
    host: str = ""
    email: str = ""
    draws: bool = True  # a pupil's parents let the partner classes see what it draws and writes


@dataclass(frozen=True, slots=True)
class Ensemble:
    """One class: its school, where that is (degrees, at town level), and who belongs to it."""

    key: str
    label: str  # in the entry lines: one word, letters that every terminal shows
    name: str
    school: str
    town: str
    country: str
    time_zone: str
    latitude: float
    longitude: float
    language: str
    ages: tuple[int, int]
    headcount: int
    animal: str
    colour: int
    pupils_may_chat: bool
    parts: tuple[Part, ...]


NIORT = Ensemble(
    key="niort", label="CM1-Niort", name="CM1", school="École Jules-Ferry", town="Niort", country="FR",
    time_zone="Europe/Paris", latitude=46.32, longitude=-0.46, language="fr", ages=(9, 10), headcount=24,
    animal="fox", colour=0, pupils_may_chat=False,
    parts=(
        Part("camille", "Camille", Role.TEACHER, "fox", 0, host="camille", email="camille@niort.example"),
        Part("tablette", "Tablette", Role.COMPANION, "rabbit", 0, host="tablette"),
    ),
)  # fmt: skip

EVORA = Ensemble(
    key="evora", label="4B-Evora", name="4.º B", school="Escola das Oliveiras", town="Évora", country="PT",
    time_zone="Europe/Lisbon", latitude=38.57, longitude=-7.91, language="pt", ages=(9, 10), headcount=21,
    animal="turtle", colour=2, pupils_may_chat=True,
    parts=(
        Part("rui", "Rui", Role.TEACHER, "turtle", 2, host="rui"),
        Part("abelha", "Abelha", Role.PUPIL, "bee", 2, host="abelha"),
        Part("ra", "Rã", Role.PUPIL, "frog", 2),
        Part("peixe", "Peixe", Role.PUPIL, "fish", 2),
        Part("gato", "Gato", Role.PUPIL, "cat", 2, host="gato", draws=False),
    ),
)  # fmt: skip

CHANIA = Ensemble(
    key="chania", label="D-Chania", name="Δ΄ τάξη", school="4ο Δημοτικό Σχολείο", town="Χανιά", country="GR",
    time_zone="Europe/Athens", latitude=35.51, longitude=24.02, language="el", ages=(9, 10), headcount=19,
    animal="owl", colour=1, pupils_may_chat=False,
    parts=(
        Part("eleni", "Ελένη", Role.TEACHER, "owl", 1, host="eleni"),
        Part("saligkari", "Σαλιγκάρι", Role.PUPIL, "snail", 1, host="saligkari"),
    ),
)  # fmt: skip

BRNO = Ensemble(
    key="brno", label="4A-Brno", name="4. A", school="Loutková škola", town="Brno", country="CZ",
    time_zone="Europe/Prague", latitude=49.20, longitude=16.61, language="cs", ages=(9, 10), headcount=12,
    animal="hedgehog", colour=4, pupils_may_chat=False,
    parts=(
        Part("tereza", "Tereza", Role.TEACHER, "hedgehog", 4, host="tereza"),
        Part("loutky", "Loutky", Role.TEACHER, "hedgehog", 4),
    ),
)  # fmt: skip

CLASSES = (NIORT, EVORA, CHANIA, BRNO)

KEEPER = Part("sacha", "Sacha", Role.KEEPER, "bear", 8, host="sacha")
PUPPETS = "loutky"
"""Who sends the film: the puppets of Brno, until somebody of that class sends a picture of their own."""
