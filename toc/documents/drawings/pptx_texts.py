"""The texts of a shape as PowerPoint's: one paragraph for each text, so that people can go on
writing; the program breaks the lines where the drawing did, or close to it."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from toc.core.words import Language
from toc.core.words.locales import LOCALES
from toc.documents.drawings.rejoined_texts import TextBlock, hangs, insets, rows, stands_in_middle
from toc.documents.drawings.scene import Rect, Text
from toc.documents.text_width import LEADING, clean

POINT = 12_700
"""The units of a file in a point."""

# What one line of Arial takes by itself, in type sizes.
_OWN_LEADING = 1.149
_SPACING = round(LEADING / _OWN_LEADING * 100_000)
_LEAST_INSET = 2.0


def text_in(
    texts: Iterable[Text], rect: Rect, kept: float, factor: float, language: Language, font: str
) -> str:
    """The `p:txBody` of a shape of that rectangle with these texts, everything `factor` times as
    large; a text that grows becomes smaller. `kept` is what the shape itself keeps free of text
    on each side."""
    found = rows(texts)
    if not found:
        return "<p:txBody><a:bodyPr/><a:lstStyle/><a:p/></p:txBody>"
    left = min(row[0].left for row in found)
    aside, opposite = insets(found, rect)
    top, bottom = found[0][0].top, max(block.bottom for row in found for block in row)
    above, below = top - rect.y, rect.bottom - bottom
    middle = abs(above - below) < 1.0
    if middle:
        above = below = min(above, below, _LEAST_INSET)
    free = {"lIns": aside, "tIns": above, "rIns": opposite, "bIns": min(below, _LEAST_INSET)}
    said = "".join(f' {name}="{emu(max(0.0, i - kept), factor)}"' for name, i in free.items())
    paragraphs = []
    before = found[0][0].top
    for row in found:
        centred = stands_in_middle(row, rect)
        gap = row[0].top - before
        paragraphs.append(_paragraph(row, rect, left, centred, gap, factor, language, font))
        before = max(block.bottom for block in row)
    anchor = "ctr" if middle else "t"
    return (
        f'<p:txBody><a:bodyPr wrap="square"{said} rtlCol="0" anchor="{anchor}">'
        f"<a:normAutofit/></a:bodyPr><a:lstStyle/>{''.join(paragraphs)}</p:txBody>"
    )


def loose(block: TextBlock, factor: float, language: Language, font: str) -> str:
    """The `p:txBody` of a text that stands by itself."""
    return _alone(block, "square" if block.lines > 1 else "none", factor, language, font)


def title_text(block: TextBlock, factor: float, language: Language, font: str) -> str:
    """The `p:txBody` of a title: as `loose`, in a shape that may be wider than the text."""
    return _alone(block, "square", factor, language, font)


def _alone(block: TextBlock, wrap: str, factor: float, language: Language, font: str) -> str:
    rect = Rect(block.left, block.top, block.right - block.left, block.bottom - block.top)
    paragraph = _paragraph((block,), rect, block.left, False, 0.0, factor, language, font)
    return (
        f'<p:txBody><a:bodyPr wrap="{wrap}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" '
        f'anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>{paragraph}</p:txBody>'
    )


def _paragraph(
    row: tuple[TextBlock, ...],
    rect: Rect,
    left: float,
    centred: bool,
    before: float,
    factor: float,
    language: Language,
    font: str,
) -> str:
    # The text that takes more lines hangs from what stands before it.
    hanging = max(row, key=lambda block: (block.lines, -block.left))
    if hangs(row):
        hanging = row[1]
    margin = emu(max(0.0, hanging.left - left), factor)
    indent = emu(row[0].left - hanging.left, factor)
    attributes = ' algn="ctr"' if centred else ' algn="l"'
    if (margin or indent) and not centred:
        # LibreOffice forgets the tabs of a paragraph whose margin is said to be nothing.
        attributes = f' marL="{margin}" indent="{indent}"{attributes}'
    tabs = "".join(
        f'<a:tab pos="{emu((end := _stop(block, rect, left))[0], factor)}" algn="{end[1]}"/>'
        for block in row[1:]
    )
    space = round(max(0.0, before) * factor * 100)
    runs = []
    for i, block in enumerate(row):
        tab = "\t" if i else ""
        runs.append(_run(tab + block.breakable, block, factor, language, font))
    return (
        f'<a:p><a:pPr{attributes}><a:lnSpc><a:spcPct val="{_SPACING}"/></a:lnSpc>'
        f'<a:spcBef><a:spcPts val="{space}"/></a:spcBef><a:buNone/>'
        f"{f'<a:tabLst>{tabs}</a:tabLst>' if tabs else ''}</a:pPr>{''.join(runs)}</a:p>"
    )


def _stop(block: TextBlock, rect: Rect, left: float) -> tuple[float, str]:
    """Where the tab before a text goes: to its beginning, or to its end where it stands against
    the right side of a shape."""
    if abs(rect.right - block.right - (left - rect.x)) < 1.0 and block.lines == 1:
        return block.right - left, "r"
    return block.left - left, "l"


def _run(text: str, block: TextBlock, factor: float, language: Language, font: str) -> str:
    bold = ' b="1"' if block.bold else ' b="0"'
    face, tag = quoteattr(clean(font)), LOCALES[language].tag
    return (
        f'<a:r><a:rPr lang="{tag}" sz="{round(block.size * factor * 100)}"{bold} '
        f'dirty="0"><a:solidFill><a:srgbClr val="{block.colour[1:]}"/></a:solidFill>'
        f"<a:latin typeface={face}/><a:cs typeface={face}/></a:rPr>"
        f"<a:t>{escape(text)}</a:t></a:r>"
    )


def emu(points: float, factor: float = 1.0) -> int:
    """A length in the units of a file."""
    return round(points * factor * POINT)
