"""Why an assistant does not get an answer."""

from __future__ import annotations

from toc.core.problems import RefusalError
from toc.live.words.mcp import MCP


class AssistantError(RefusalError):
    """What an assistant asks cannot be answered, or not told to it."""

    table = MCP
