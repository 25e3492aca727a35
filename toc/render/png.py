"""Scenes as pictures, one per page."""

from __future__ import annotations

from collections.abc import Sequence

from toc.render.pdf import compiler
from toc.render.scene import Scene
from toc.render.style import Paper


def png(scenes: Sequence[Scene], paper: Paper) -> list[bytes]:
    """Each page as a picture of 160 dots per inch."""
    made = compiler(scenes, "", paper).compile(format="png", ppi=160)
    return [made] if isinstance(made, bytes) else list(made or ())
