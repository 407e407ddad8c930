"""A teacher's absence is bridged, and no longer than said."""

from rooms.attendance import Attendance
from rooms.ids import ClassId

NIORT, EVORA = ClassId("niort"), ClassId("evora")


def test_an_absence_is_bridged_for_a_while() -> None:
    attendance = Attendance(bridge_seconds=60)
    assert attendance.minded(0) == frozenset()
    attendance.see({NIORT, EVORA}, 10)
    attendance.see({EVORA}, 20)
    assert attendance.minded(79) == {NIORT, EVORA}
    assert attendance.bridged_until(79) == 80
    assert attendance.minded(80) == {EVORA}
    assert attendance.bridged_until(80) is None


def test_a_return_ends_the_absence_and_the_next_one_is_bridged_anew() -> None:
    attendance = Attendance(bridge_seconds=60)
    attendance.see({NIORT}, 0)
    attendance.see((), 10)
    attendance.see((), 50)  # still the same absence
    attendance.see({NIORT}, 69)
    attendance.see((), 100)
    assert attendance.minded(159) == {NIORT}
    assert attendance.minded(160) == frozenset()
