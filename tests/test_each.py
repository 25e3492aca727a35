"""A table that is one test: which rows fail is said of all of them."""

from __future__ import annotations

import pytest

from tests.each import each


def test_every_row_that_fails_is_named_also_one_that_raises_nothing() -> None:
    tried = []

    @each("value", [1, 2, 3, 4])
    def rows(value: int) -> None:
        tried.append(value)
        if value == 2:
            with pytest.raises(KeyError):
                pass
        assert value != 3

    with pytest.raises(BaseExceptionGroup) as failed:
        rows()
    assert tried == [1, 2, 3, 4]
    assert str(failed.value).startswith("2 of 4 failed:\n  2\n  3")
    assert [one.__notes__ for one in failed.value.exceptions] == [["This was: 2"], ["This was: 3"]]
