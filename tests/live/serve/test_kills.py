"""A server that is killed while it writes loses nothing (the whole run: `kills.py`)."""

from __future__ import annotations

import os

import pytest

from tests.live.serve.kills import run


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no other way to be killed so")
def test_a_kill_loses_nothing() -> None:
    changes, _ = run(8, 5)
    assert changes > 0
