"""What the tests of the server share."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.live.serve.client import Client, served


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """A small programme that is served, and a browser that came in."""
    with served(tmp_path) as found:
        yield found
