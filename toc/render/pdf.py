"""Scenes as one PDF, through their SVG: lines stay lines, text stays text that can be searched,
and the alternative text of each page goes with it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import typst

from toc.render.measure import clean, in_font
from toc.render.scene import Scene
from toc.render.style import Paper
from toc.render.svg import svg

FONTS = Path(__file__).parent / "fonts"

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
    made = compiler(scenes, title, paper).compile(format="pdf")
    assert isinstance(made, bytes)
    return made


def compiler(scenes: Sequence[Scene], title: str, paper: Paper) -> typst.Compiler:
    """The scenes as a document that is still to be given a format."""
    width, height = paper.value
    source = _DOCUMENT.format(width=width, height=height)
    source += "".join(_PAGE.format(i=i) for i in range(len(scenes)))
    inputs = {"title": clean(title), "lang": scenes[0].language}
    for i, scene in enumerate(scenes):
        inputs[f"name{i}"] = clean(scene.title)
        inputs[f"svg{i}"] = svg(scene, paper)
        inputs[f"alt{i}"] = clean(scene.description)
    # Only a text that the bundled font cannot write needs the fonts of this computer.
    enough = all(in_font(text) for scene in scenes for text in scene.all_texts())
    fonts = typst.Fonts(include_system_fonts=not enough, font_paths=[str(FONTS)])
    return typst.Compiler(source.encode(), font_paths=fonts, sys_inputs=inputs)
