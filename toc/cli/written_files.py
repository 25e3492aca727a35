"""What a command that writes files says to another program: which files it wrote."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout


@contextmanager
def files_told(as_json: bool) -> Iterator[None]:
    """With `as_json`, the files that were written within are told as JSON, and nothing else that
    would be printed is."""
    from toc.core.files import written

    if not as_json:
        yield
        return
    from toc.cli.terminal import write_json

    before = len(written)
    with redirect_stdout(io.StringIO()):
        yield
    write_json({"version": 1, "files": written[before:]})
