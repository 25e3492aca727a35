"""Starting the server, where what it takes is installed."""

from __future__ import annotations

from pathlib import Path

from toc.core.words import Language
from toc.core.words.typed_commands import pip_install
from toc.live.mcp.errors import AssistantError


def serve(file: Path, language: Language | None) -> None:
    """Answer an assistant over standard input and output until it stops; in this language, else
    in that of the programme. Raises AssistantError where the package for it, an extra of this one,
    is not installed."""
    try:
        from toc.live.mcp.server import serve as run
    except ImportError as error:
        raise AssistantError("no-mcp", install=pip_install("mcp")) from error
    run(file, language)
