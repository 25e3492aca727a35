"""The browser of the tests of the interactive page."""

from __future__ import annotations

from tests.draw.conftest import alliantie
from tests.draw.page.conftest import browser, show

__all__ = ["alliantie", "browser", "show"]
