"""Drawings as pictures of dots, for what cannot show an SVG."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typst

from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import svg
from toc.documents.parallel import apart
from toc.documents.text_width import in_font

FONTS = Path(__file__).parents[1] / "fonts"
_DOTS = 150.0
"""To the inch."""

_PAGE = """\
#page(width: {width}, height: {height}, margin: 0pt, fill: none,
  image(bytes(sys.inputs.svg{i}), format: "svg", {size}))
"""


def pictures(scenes: Sequence[Scene]) -> list[bytes]:
    """Each scene as a PNG of its own size, some in one run."""
    # Only a text that the bundled font cannot write needs the fonts of this computer.
    enough = all(in_font(text) for scene in scenes for text in scene.all_texts())
    made: list[bytes] = []
    for first in range(0, len(scenes), _TOGETHER):
        some = scenes[first : first + _TOGETHER]
        source = "".join(
            _PAGE.format(
                width=f"{scene.width}pt", height=f"{scene.height}pt", i=i, size="width: 100%"
            )
            for i, scene in enumerate(some)
        )
        made += _painted(source, [svg(scene) for scene in some], enough)
    return made


def picture(drawing: bytes) -> bytes:
    """Any SVG as a PNG, 120 points high."""
    source = _PAGE.format(width="auto", height="auto", i=0, size="height: 120pt")
    (made,) = _painted(source, [drawing.decode("utf-8", "replace")], False)
    return made


_TOGETHER = 12
"""So many at once: every picture is whole in memory, some nine megabytes, until all are done."""


def _painted(source: str, drawings: Sequence[str], enough: bool) -> list[bytes]:
    if not drawings:
        return []
    inputs = {f"svg{i}": drawing for i, drawing in enumerate(drawings)}
    fonts = typst.Fonts(include_system_fonts=not enough, font_paths=[str(FONTS)])
    compiler = typst.Compiler(source.encode(), font_paths=fonts, sys_inputs=inputs)
    made = apart(lambda: compiler.compile(format="png", ppi=_DOTS))
    return [made] if isinstance(made, bytes) else list(made or ())
