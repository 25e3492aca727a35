"""The styles of a Word document, found by the names that Word gives them, whatever the language of
the Word that made it."""

from __future__ import annotations

from typing import Any

from docx.document import Document as Word
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.styles.style import ParagraphStyle

from toc.documents.writers import docx_base

# Word keeps its English names in the file; other programs write those that the user saw.
_DUTCH = {
    "Heading": "Kop",
    "Title": "Titel",
    "Subtitle": "Ondertitel",
    "Caption": "Bijschrift",
    "List Bullet": "Lijst opsom.teken",
    "List Number": "Lijstnummering",
    "Normal": "Standaard",
}


class Styles:
    """Finds styles; what a document lacks falls back on its ordinary paragraph."""

    def __init__(self, word: Word) -> None:
        self._word = word
        self._found: dict[str, ParagraphStyle | None] = {}
        self._known = {
            (style.name or "").lower(): style
            for style in word.styles
            if style.type == WD_STYLE_TYPE.PARAGRAPH
        }

    def paragraph(self, name: str) -> ParagraphStyle | None:
        """The paragraph style of that English name, None where the document has none."""
        if name not in self._found:
            self._found[name] = next(
                (self._known[n] for n in _names(name) if n in self._known), None
            )
        return self._found[name]

    def numbers(self, name: str) -> bool:
        """Whether the style brings its own bullets or numbers."""
        style = self.paragraph(name)
        return style is not None and _numbering(style.element) is not None

    def fresh_numbers(self, name: str) -> int | None:
        """The id of a numbering like that of the style which begins at 1; None where the style has
        no numbers."""
        style = self.paragraph(name)
        used = _numbering(style.element) if style is not None else None
        root = self._numberings()
        if used is None or root is None:
            return None
        number = next((n for n in root.num_lst if n.numId == used), None)
        if number is None:
            return None
        made = root.add_num(number.abstractNumId.val)
        made.add_lvlOverride(0).add_startOverride(1)
        return int(made.numId)

    def _numberings(self) -> Any:
        try:
            return self._word.part.numbering_part.element
        except (KeyError, NotImplementedError):
            return None

    @property
    def table(self) -> str:
        """The id of our style of tables, or of that of the same name in the template."""
        return str(self._word.styles[docx_base.TABLE].style_id)


def _names(name: str) -> tuple[str, ...]:
    stem, _, number = name.rpartition(" ")
    stem, number = (stem, number) if number.isdigit() else (name, "")
    dutch = _DUTCH.get(stem, stem)
    return (name.lower(), f"{dutch} {number}".strip().lower())


def _numbering(style: Any) -> int | None:
    found = style.find(f"{qn('w:pPr')}/{qn('w:numPr')}/{qn('w:numId')}")
    return None if found is None else int(found.get(qn("w:val")))
