"""Scenes as one PDF, through their SVG: lines stay lines, text stays text that can be searched,
and the alternative text of each page goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Literal

import typst

from toc.documents.drawings.scene import Scene
from toc.documents.drawings.svg import svg
from toc.documents.errors import DrawingError
from toc.documents.parallel import apart
from toc.documents.style import Paper
from toc.documents.text_width import clean, in_font

FONTS = Path(__file__).parents[1] / "fonts"

# No date, so that the same plan gives the same bytes. The texts come in from outside the
# document, so none of them can be read as an instruction.
_DOCUMENT = """\
#set document(title: sys.inputs.title, date: none)
#set text(lang: sys.inputs.lang, font: "Arimo")
#set page(width: {width}mm, height: {height}mm, margin: 0pt)
"""
_PAGE = """\
#page[
  #place(hide(heading(sys.inputs.name{i})))
  #image(bytes(sys.inputs.svg{i}), format: "svg", width: 100%, alt: sys.inputs.alt{i})
]
"""


def pdf(scenes: Sequence[Scene], title: str, paper: Paper) -> bytes:
    """All pages as one document with that title."""
    return typeset(compiler(scenes, title, paper), "pdf")


def typeset(made: typst.Compiler, format: Literal["pdf", "png"], ppi: float = 144) -> bytes:
    """A document of one file in a format. DrawingError where the typesetter fails."""
    try:
        content = apart(lambda: made.compile(format=format, ppi=ppi))
    except typst.TypstError as error:
        raise DrawingError("typesetter-failed", reason=str(error)) from error
    if not isinstance(content, bytes):
        raise TypeError(type(content))
    return content


def compiler(scenes: Sequence[Scene], title: str, paper: Paper) -> typst.Compiler:
    """The scenes as a document that is still to be given a format."""
    source, inputs = _document(scenes, title, paper)
    # Only a text that the bundled font cannot write needs the fonts of this computer.
    enough = all(in_font(text) for scene in scenes for text in scene.all_texts())
    fonts = typst.Fonts(include_system_fonts=not enough, font_paths=[str(FONTS)])
    return typst.Compiler(source.encode(), font_paths=fonts, sys_inputs=inputs)


def recipe(scenes: Sequence[Scene], title: str, paper: Paper) -> list[str]:
    """Everything on which the document depends when the bundled font is enough for it."""
    source, inputs = _document(scenes, title, paper)
    fonts = (f"{font.name} {font.stat().st_size}" for font in sorted(FONTS.iterdir()))
    return [version("typst"), *fonts, source, *(part for pair in inputs.items() for part in pair)]


def _document(scenes: Sequence[Scene], title: str, paper: Paper) -> tuple[str, dict[str, str]]:
    width, height = paper.value
    source = _DOCUMENT.format(width=width, height=height)
    source += "".join(_PAGE.format(i=i) for i in range(len(scenes)))
    inputs = {"title": clean(title), "lang": str(scenes[0].language)}
    for i, scene in enumerate(scenes):
        inputs[f"name{i}"] = clean(scene.title)
        inputs[f"svg{i}"] = svg(scene, paper)
        inputs[f"alt{i}"] = clean(scene.description)
    return source, inputs
