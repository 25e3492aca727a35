"""The widths of columns: no word of a heading breaks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toc.documents.document import Column
from toc.documents.text_width import width
from toc.documents.writers.column_widths import column_widths

columns = st.lists(
    st.builds(
        Column,
        st.text("abcdefghijklmnopqrstuvwxyz -/", max_size=40),
        st.floats(0.2, 5, allow_nan=False),
    ),
    min_size=1,
    max_size=9,
)


def longest(title: str, size: float) -> float:
    words = title.replace("-", "- ").replace("/", "/ ").split()
    return max((width(word, size, bold=True) for word in words), default=0.0)


@given(columns, st.floats(200, 900), st.sampled_from([8.5, 12.0, 18.0]), st.floats(2, 8))
def test_every_word_of_a_heading_fits_where_there_is_room(
    given_columns: list[Column], wide: float, size: float, inset: float
) -> None:
    found = column_widths(given_columns, wide, size, inset)
    assert sum(found) == pytest.approx(wide)
    least = [longest(column.title, size) + 2 * inset for column in given_columns]
    if sum(least) + len(least) <= wide:
        assert all(each >= needed for each, needed in zip(found, least, strict=True))
    else:
        assert all(each > 0 for each in found)


def test_columns_are_as_wide_as_they_ask_where_every_heading_fits() -> None:
    asked = (Column("Nr.", 1), Column("Inspanning", 3))
    assert column_widths(asked, 400, 8.5, 5) == (100, 300)


def test_what_a_heading_needs_comes_from_the_others() -> None:
    asked = (Column("Verantwoordelijkheden", 1), Column("a", 6), Column("b", 3))
    first, second, third = column_widths(asked, 400, 8.5, 5)
    assert first == longest("Verantwoordelijkheden", 8.5) + 10.5
    assert second == pytest.approx(2 * third)
