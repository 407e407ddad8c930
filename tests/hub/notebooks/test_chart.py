"""The chart of a notebook: true to dates and days, to pauses and late beginnings; the table says the same."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from hub.notebooks.chart import BOTTOM, DASHES, HEIGHT, LEFT, RIGHT, SHAPES, TOP, WIDTH, By, counted, draw, rows_of
from hub.schools.models import CLASS_COLOURS
from rooms.ids import ClassId

A, B, C = ClassId("a"), ClassId("b"), ClassId("c")
FIRST = date(2026, 11, 2)
VALUES = {
    A: counted([(FIRST, 1_000), (FIRST + timedelta(days=2), 2_000), (FIRST + timedelta(days=40), 9_000)]),
    B: counted([(FIRST + timedelta(days=10), 4_000), (FIRST + timedelta(days=20), 5_000)]),
}


def test_by_date_all_stand_at_their_day_and_by_day_each_begins_at_one() -> None:
    chart = draw(VALUES, [B, C, A], By.DATE)
    assert chart is not None
    of_b, of_a = chart.traces
    assert (of_b.school_class, of_a.school_class) == (B, A)
    assert (of_b.place, of_a.place) == (0, 2), "a class that has not measured keeps its sign"
    assert [mark.x for mark in of_a.marks] == [LEFT, LEFT + round((WIDTH - LEFT - RIGHT) / 20, 1), WIDTH - RIGHT]
    assert of_b.marks[0].x == LEFT + (WIDTH - LEFT - RIGHT) / 4
    assert of_a.path.count("M") == 1
    assert of_a.pauses.count("M") == 1, "over a long silence the line is no measure"
    by_day = draw(VALUES, [B, C, A], By.DAY)
    assert by_day is not None
    assert {trace.marks[0].x for trace in by_day.traces} == {LEFT}
    assert [mark.value.number for mark in by_day.traces[0].marks] == [1, 11]


def test_the_table_says_the_same_and_invents_no_day() -> None:
    rows = rows_of(VALUES, By.DATE)
    assert [row.day for row in rows] == [FIRST + timedelta(days=each) for each in (0, 2, 10, 20, 40)]
    assert [set(row.values) for row in rows] == [{A}, {A}, {B}, {B}, {A}]
    by_day = rows_of(VALUES, By.DAY)
    assert [row.number for row in by_day] == [1, 3, 11, 41]
    assert {each: found.thousandths for each, found in by_day[0].values.items()} == {A: 1_000, B: 4_000}


def test_nothing_is_no_chart_and_one_value_is_one_mark() -> None:
    assert draw({}, [A], By.DATE) is None
    chart = draw({A: counted([(FIRST, 0)])}, [A], By.DAY)
    assert chart is not None
    assert [(trace.path, len(trace.marks)) for trace in chart.traces] == [("", 1)]
    assert chart.upward[0].at > chart.upward[-1].at


def test_every_class_of_a_large_twinning_has_a_sign_of_its_own() -> None:
    assert len(set(SHAPES)) == len(set(DASHES)) == CLASS_COLOURS


@given(
    st.dictionaries(
        st.sampled_from([A, B, C]),
        st.lists(st.tuples(st.integers(0, 700), st.integers(-1_000_000_000, 1_000_000_000)), min_size=1, max_size=30),
    ),
    st.sampled_from(By),
)
def test_every_value_is_on_the_paper_once_whatever_was_measured(
    typed: dict[ClassId, list[tuple[int, int]]], by: By
) -> None:
    values = {
        each: counted({FIRST + timedelta(days=day): value for day, value in theirs}.items())
        for each, theirs in typed.items()
    }
    chart, rows = draw(values, [A, B, C], by), rows_of(values, by)
    count = sum(map(len, values.values()))
    assert sum(len(row.values) for row in rows) == count
    if chart is None:
        assert count == 0
        return
    marks = [mark for trace in chart.traces for mark in trace.marks]
    assert len(marks) == count
    assert all(LEFT <= mark.x <= WIDTH - RIGHT and TOP <= mark.y <= HEIGHT - BOTTOM for mark in marks)
    assert len(chart.upward) <= 12
    assert len(chart.across) <= 7
    ordered = sorted(marks, key=lambda mark: mark.value.thousandths)
    assert [mark.y for mark in ordered] == sorted((mark.y for mark in ordered), reverse=True)
