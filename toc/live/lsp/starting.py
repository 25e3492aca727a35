"""Starting the server, where what it takes is installed."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from toc.core.problems import RefusalError
from toc.core.words.typed_commands import pip_install
from toc.live.words.lsp import LSP

if TYPE_CHECKING:
    from toc.live.lsp.server import ProgrammeServer


class NoServerError(RefusalError):
    """What the server takes is not installed."""

    table = LSP


def started(version: str) -> ProgrammeServer:
    """A server that answers an editor once it runs. Raises NoServerError where a package that it
    takes is not there."""
    try:
        from toc.live.lsp.features import made_server
    except ImportError as error:
        raise NoServerError("no-pygls", install=pip_install("pygls")) from error
    # What goes wrong is told to the editor; its log is no place for the words of a library.
    log = logging.getLogger("pygls")
    log.addHandler(logging.NullHandler())
    log.propagate = False
    return made_server(version)
