"""When a proposed lesson takes place: as soon as more than half of the classes that count have said yes.

A tired teacher expects that one silent partner does not hold up the others, and that nothing is fixed over the head of
the only partner there is: of two classes both must agree, of three two, of eleven six. Whoever says no stays invited.
"""

from collections.abc import Mapping, Set

from hub.sessions.models import Answer
from rooms.ids import ClassId


def counted(partners: Set[ClassId], needed: Set[ClassId]) -> frozenset[ClassId]:
    """Who decides: those without whom it makes no sense, as long as they are partners; else everybody."""
    return frozenset(needed & partners or partners)


def takes_place(answers: Mapping[ClassId, Answer], classes: Set[ClassId]) -> bool:
    """Whether more than half of `classes` say yes."""
    return 2 * sum(answers.get(each) is Answer.YES for each in classes) > len(classes)


def is_hopeless(answers: Mapping[ClassId, Answer], classes: Set[ClassId]) -> bool:
    """Whether so many said no that it can only take place if somebody thinks again."""
    return 2 * sum(answers.get(each) is Answer.NO for each in classes) >= len(classes) > 0
