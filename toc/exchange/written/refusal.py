"""Why a written plan is not read."""

from __future__ import annotations

from collections.abc import Iterable

from toc.core.problems import RefusalError
from toc.exchange.words.written import WRITTEN
from toc.exchange.written.outline import LeftOut, Unread


class UnreadablePlanError(RefusalError):
    """A written plan cannot be read; nothing of it was kept."""

    table = WRITTEN


def nothing_to_read(left_out: Iterable[LeftOut]) -> UnreadablePlanError:
    """The refusal of a file without a text, of which this was left out."""
    pictures = any(one.why is Unread.PICTURE for one in left_out)
    return UnreadablePlanError("only-pictures" if pictures else "no-text")
