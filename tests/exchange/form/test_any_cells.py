"""Whatever is typed in a form, it is read or refused in words."""

from __future__ import annotations

import datetime
import io
from functools import cache
from typing import Any

import openpyxl
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.examples import examples
from tests.exchange.form.filling import FILE, saved
from tests.exchange.form.test_round_trips import ROOT
from toc.core.loading import read
from toc.core.wording import UnusableError
from toc.exchange.form.returned import read_form
from toc.exchange.form.workbook import form_of

ODD = (
    *("", "D1", "I1", "L1", "G1", "A1", "x", "2024", "1.377", "=1+1", "#N/A", "ja", '"', "a;b"),
    *("a\nb", "visie", "\u00a0", "9" * 400, "iati / x", "iati", "vision / text / x", "#1 / #2"),
    *("planning / focus / 2024 / limit / x", "strategic_goals / new / text", "inf", "nan"),
    *(0, -1, 1.5, 2024, 1e308, True, False),
    *(datetime.datetime(2024, 3, 1), datetime.time(3, 4), datetime.timedelta(hours=40)),
)
typed = st.tuples(st.integers(0, 100), st.integers(3, 8), st.integers(1, 12), st.sampled_from(ODD))


@cache
def _form() -> bytes:
    programme = read(ROOT / "tests/draw/page/everything.yaml").programme
    assert programme is not None
    book: Any = openpyxl.load_workbook(io.BytesIO(form_of(programme, ready=1)))
    del book["toc-lists"]
    for sheet in book.worksheets:
        sheet.data_validations.dataValidation = []
    return saved(book)


@settings(
    max_examples=examples(12),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(st.lists(typed, min_size=1, max_size=5))
def test_a_form_is_read_or_refused_at_its_cells(cells: list[tuple[int, int, int, Any]]) -> None:
    book = openpyxl.load_workbook(io.BytesIO(_form()))
    sheets = [sheet for sheet in book.worksheets if sheet.title != "toc"]
    for number, row, column, value in cells:
        sheets[number % len(sheets)].cell(row, column).value = value
    error = _refusal(saved(book))
    if error is not None:
        assert error.key == "refused"
        assert all(one.place.sheet for one in error.problems)
        assert error.say("nl").count("\n") >= len(error.problems)
        assert error.say("en")


def _refusal(data: bytes) -> UnusableError | None:
    """Why a form is refused; None where it is read."""
    try:
        read_form(data, FILE)
    except UnusableError as error:
        return error
    return None
