"""On how many examples a property is tried."""

from __future__ import annotations

import os

THOROUGH = os.environ.get("HYPOTHESIS_PROFILE") == "thorough"
"""Whether there is all the time in the world: HYPOTHESIS_PROFILE=thorough python -m pytest"""

_TIMES = 20


def examples(number: int) -> int:
    """So many in every run of the tests, twenty times as many where it may be thorough."""
    return number * _TIMES if THOROUGH else number
