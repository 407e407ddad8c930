"""A week of chat between the demo's classes: who said what on which school day."""

# ruff: noqa: E501 - one saying, one line

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta


@dataclass(frozen=True, slots=True)
class Saying:
    """`days` school days ago at `at` (UTC); with `days` 0, `minutes` before the lesson that runs now began."""

    who: str
    text: str
    days: int = 0
    at: str = ""
    minutes: int = 0

    def moment(self, began: datetime) -> datetime:
        """When it was said, given when the lesson that runs now began (UTC)."""
        return school_day(began, self.days, self.at) if self.days else began - timedelta(minutes=self.minutes)


def school_day(began: datetime, days: int, at: str) -> datetime:
    """The moment `days` school days (Monday to Friday) before the day of `began`, at `at` (both UTC)."""
    day = began.date()
    while days:
        day -= timedelta(days=1)
        days -= day.weekday() < 5
    return datetime.combine(day, time.fromisoformat(at), UTC)


CONVERSATION: tuple[Saying, ...] = (
    Saying("camille", "Bonjour à tous ! Ici les CM1 de Niort. Nous sommes 24, et notre mascotte est un renard.", 5, "08:12"),
    Saying("rui", "Olá! Bom dia de Évora. Somos 21 e a nossa tartaruga chama-se Dona Calma.", 5, "08:20"),
    Saying("eleni", "Καλημέρα από τα Χανιά! We are 19, and an owl who only sleeps during maths.", 5, "08:31"),
    Saying("tereza", "Dobrý den z Brna! My class is made of paper and strings, but they sing very well.", 5, "08:40"),
    Saying("camille", "Les élèves demandent : les marionnettes ont-elles une récréation ?", 5, "08:44"),
    Saying("tereza", "Of course. They hang around.", 5, "08:47"),
    Saying("abelha", "ahahah", 5, "08:49"),
    Saying("peixe", "aqui está sol ☀️ e aí?", 5, "08:51"),
    Saying("camille", "Ici il pleut, comme dans toutes nos chansons.", 5, "08:58"),
    Saying("rui", "Proposal: each class brings one lullaby, and teaches one verse of it to the others. Agreed?", 5, "14:05"),
    Saying("eleni", "Agreed! We vote tomorrow: two songs are left and the class is divided.", 5, "14:30"),
    Saying("tereza", "Souhlasím. We already know ours: „Spi, děťátko, spi“.", 5, "14:41"),

    Saying("camille", "Notre berceuse est choisie : « Fais dodo, Colas mon p’tit frère ». 17 voix contre 7.", 4, "08:10"),
    Saying("camille", "Fais dodo, Colas mon p’tit frère,\nFais dodo, t’auras du lolo.\nMaman est en haut,\nQui fait du gâteau…", 4, "08:13"),
    Saying("ra", "o que é lolo?", 4, "08:20"),
    Saying("camille", "Du lait, quand on a deux ans.", 4, "08:22"),
    Saying("abelha", "gâteau nós sabemos 🍰", 4, "08:23"),
    Saying("eleni", "The vote is over: «Νάνι νάνι το παιδί μου». One pupil says his grandmother knows eleven verses.", 4, "09:15"),
    Saying("rui", "Eleven! Please ask her for all of them.", 4, "09:19"),
    Saying("eleni", "She says: come to Chania and she will sing them.", 4, "12:02"),
    Saying("tereza", "Paper travels well in an envelope. We are on our way.", 4, "12:10"),

    Saying("rui", "A nossa: «Nana, nana, meu menino». As crianças gravaram-na hoje com a avó da Peixe.", 3, "09:30"),
    Saying("peixe", "a minha avó estava nervosa", 3, "09:32"),
    Saying("peixe", "depois já não", 3, "09:32"),
    Saying("camille", "Dites-lui que toute la classe a applaudi.", 3, "09:41"),
    Saying("eleni", "The children found out: «nana», «νάνι», « dodo ». Small words that everybody says twice!", 3, "10:05"),
    Saying("tereza", "In Czech: „hají, hají“. Also twice.", 3, "10:12"),
    Saying("camille", "On en fait une affiche ? Page 1 du tableau : chaque classe dessine.", 3, "10:20"),
    Saying("rui", "Sim! We draw the sun, because somebody has to.", 3, "10:22"),
    Saying("eleni", "We take the tree. An olive tree, of course.", 3, "10:25"),
    Saying("camille", "Alors nous faisons la maison.", 3, "10:26"),

    Saying("abelha", "já desenhámos o sol", 2, "09:02"),
    Saying("ra", "tem um sorriso", 2, "09:02"),
    Saying("eleni", "The tree is planted. And each class one paper doll, holding hands?", 2, "09:20"),
    Saying("camille", "Oui ! Une ribambelle : une poupée de papier par classe, main dans la main.", 2, "09:24"),
    Saying("tereza", "My class is honoured to be represented as what it is.", 2, "09:40"),
    Saying("camille", "Qui compte jusqu’à trois dans les autres langues ? Chez nous : un, deux, trois.", 2, "13:10"),
    Saying("rui", "Um, dois, três!", 2, "13:14"),
    Saying("eleni", "Ένα, δύο, τρία!", 2, "13:15"),
    Saying("tereza", "Jedna, dvě, tři!", 2, "13:21"),

    Saying("camille", "Demain, la leçon ensemble : chaque classe chante un couplet, puis tous ensemble.", 1, "08:15"),
    Saying("rui", "Who begins?", 1, "08:20"),
    Saying("eleni", "South to north? Then we begin. The owl is ready.", 1, "08:26"),
    Saying("camille", "Parfait : Chania, Évora, Niort, Brno.", 1, "08:30"),
    Saying("abelha", "estou com vergonha de cantar", 1, "10:01"),
    Saying("camille", "Les CM1 aussi, Abelha. On chantera doucement, c’est une berceuse !", 1, "10:06"),
    Saying("abelha", "ok 🐝", 1, "10:07"),
    Saying("tereza", "Strings tuned, paper ironed. Na shledanou zítra!", 1, "14:20"),

    Saying("eleni", "Καλημέρα! Camera and microphone are checked.", minutes=9),
    Saying("tereza", "The puppets came an hour early. They are already waving.", minutes=6),
    Saying("camille", "On arrive ! Les chaises font du bruit, c’est normal.", minutes=2),
)  # fmt: skip
