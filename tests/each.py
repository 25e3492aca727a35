"""A table of cases as one test, that names every row that fails."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import pytest

_SHOWN = 80


def each(
    names: str | tuple[str, ...], cases: Iterable[Any]
) -> Callable[[Callable[..., None]], Callable[[], None]]:
    """As `pytest.mark.parametrize`, for what takes no time and needs no fixture: a thousand
    sentences are no thousand tests. All rows are tried; those that fail are raised together, each
    named by what it was called with."""
    rows = list(cases)
    assert rows, "a table without cases tests nothing"

    def decorate(test: Callable[..., None]) -> Callable[[], None]:
        def run() -> None:
            failures: list[BaseException] = []
            failed = []
            for row in rows:
                values = (row,) if isinstance(names, str) else row
                try:
                    test(*values)
                except (Exception, pytest.fail.Exception) as failure:
                    key = " | ".join(str(value)[:_SHOWN] for value in values)
                    failure.add_note(f"This was: {key}")
                    failures.append(failure)
                    failed.append(key)
            if failures:
                many = f"{len(failures)} of {len(rows)} failed"
                raise BaseExceptionGroup("\n  ".join([f"{many}:", *failed]), failures)

        run.__name__, run.__doc__, run.__module__ = test.__name__, test.__doc__, test.__module__
        vars(run)["place_as"] = test  # where pytest says that it stands
        return run

    return decorate
