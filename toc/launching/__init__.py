"""From `python3 cli.py …` to `toc …`: which Python has what toc needs, installed first where none
has. Only the standard library, for nothing else may be there yet."""

from toc.launching.launcher import main

__all__ = ["main"]
