"""What reading partners' files refuses, as a refusal of a written plan."""

from __future__ import annotations

from toc.core.records.hidden_sheet import UnreadableError
from toc.exchange.written.limits import MOST_PASSAGES
from toc.exchange.written.refusal import UnreadablePlanError


def as_refusal(error: UnreadableError) -> UnreadablePlanError:
    """The refusal of a written plan that says the same."""
    if error.key == "too-large":
        return UnreadablePlanError("too-long", most=MOST_PASSAGES)
    known = error.key in ("password", "damaged", "quotes")
    return UnreadablePlanError(error.key if known else "not-sheets")
