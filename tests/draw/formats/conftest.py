"""What the tests of the formats share: what those of the drawings have, and a table with
a text in every place."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.documents.drawings.conftest import hostile, pages, scene_of
from toc.draw.views.plain_forms import Rows

__all__ = ["hostile", "pages", "scene_of", "table_of"]


@pytest.fixture(scope="session")
def table_of() -> Callable[[str], Rows]:
    """A table with a text in every place."""
    return lambda text: Rows(text, text, ("Kolom", text), ((text, "1"), ("", text)))
