"""An empty presentation of a paper's size, sober, with nothing in it of the template from which
it is made."""

from __future__ import annotations

import re
from typing import Any
from xml.sax.saxutils import quoteattr

from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE as RT
from pptx.util import Mm

from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.documents import style
from toc.documents.style import Paper
from toc.documents.text_width import clean

_COLOURS = {
    "dk2": style.NAVY,
    "lt2": style.BAND,
    "accent1": style.BLUE,
    "accent2": style.ACCENT,
    "accent3": style.GREY,
    "accent4": style.NAVY,
    "accent5": style.PALE,
    "accent6": style.RULE,
    "hlink": style.BLUE,
    "folHlink": style.BLUE,
}
_DROPPED = (RT.THUMBNAIL, RT.EXTENDED_PROPERTIES, RT.PRINTER_SETTINGS)
_TITLE_ONLY = "titleOnly"


def blank(title: str, language: Language, paper: Paper, font: str = "Arial") -> Any:
    """A `pptx.Presentation` without slides: its slides as large as the paper, its placeholders in
    proportion, its font and colours those of the drawings."""
    made = Presentation()
    size = made.part._element.find("{*}sldSz")
    size.attrib.pop("type", None)
    shares = []
    for name, side in zip(("cx", "cy"), paper.value, strict=True):
        shares.append(Mm(side) / int(size.get(name)))
        size.set(name, str(Mm(side)))
    master = made.slide_master
    for page in (master, *master.slide_layouts):
        _resize(page, (shares[0], shares[1]))
    theme = master.part.part_related_by(RT.THEME)
    theme._blob = _themed(theme.blob.decode(), font).encode()
    _forget(made.part)
    _forget(made.part.package)
    core = made.core_properties
    core.title, core.language = clean(title)[:255], LOCALES[language].tag
    core.comments = core.last_modified_by = ""
    return made


def title_only(presentation: Any) -> Any:
    """The layout with a title and nothing else."""
    layouts = presentation.slide_master.slide_layouts
    return next(one for one in layouts if one._element.get("type") == _TITLE_ONLY)


def _resize(page: Any, shares: tuple[float, float]) -> None:
    for share, names in zip(shares, (("x", "cx"), ("y", "cy")), strict=True):
        for name in names:
            for element in page._element.xpath(f".//a:off[@{name}]|.//a:ext[@{name}]"):
                element.set(name, str(round(int(element.get(name)) * share)))


def _themed(theme: str, font: str) -> str:
    latin = f"<a:latin typeface={quoteattr(clean(font))}/>"
    theme = theme.replace('<a:latin typeface="Calibri"/>', latin)
    for name, colour in _COLOURS.items():
        value = f'<a:{name}><a:srgbClr val="{colour[1:].upper()}"/>'
        theme = re.sub(rf'<a:{name}><a:srgbClr val="\w+"/>', value, theme)
    return theme


def _forget(part: Any) -> None:
    """Drop what the template brings along: a picture of it, its statistics, its printer."""
    rels = part.rels if hasattr(part, "rels") else part._rels
    for key in [key for key, rel in rels.items() if rel.reltype in _DROPPED]:
        rels.pop(key)
