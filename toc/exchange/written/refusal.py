"""Why a written plan is not read."""

from __future__ import annotations

from toc.core.problems import RefusalError
from toc.exchange.words.written import WRITTEN


class UnreadablePlanError(RefusalError):
    """A written plan cannot be read; nothing of it was kept."""

    table = WRITTEN
