"""The kinds of file that drawings can become, one row each."""

from __future__ import annotations

from enum import Enum, StrEnum


class MadeFrom(Enum):
    """What a file is made from: drawn pages, tables, or the whole programme."""

    PAGES = "pages"
    TABLES = "tables"
    PROGRAMME = "programme"


class DrawingFormat(StrEnum):
    """A kind of file: the word for it on the command line, how its name ends, what it is made
    from, and whether one file holds everything (else there is one for each page).

    One of pages is written by `toc.documents.drawings.<word>.<word>`, which is given the scenes,
    the title and the paper, or the scene and the paper where there is a file for each page."""

    ending: str
    takes: MadeFrom
    together: bool

    SVG = "svg", "svg", MadeFrom.PAGES, False
    PNG = "png", "png", MadeFrom.PAGES, False
    PDF = "pdf", "pdf", MadeFrom.PAGES, True
    PPTX = "pptx", "pptx", MadeFrom.PAGES, True
    HTML = "html", "html", MadeFrom.PAGES, True
    PAGE = "page", "html", MadeFrom.PROGRAMME, True
    DRAWIO = "drawio", "drawio", MadeFrom.PAGES, True
    XLSX = "xlsx", "xlsx", MadeFrom.TABLES, True

    def __new__(cls, word: str, ending: str, takes: MadeFrom, together: bool) -> DrawingFormat:
        """A row."""
        made = str.__new__(cls, word)
        made._value_ = word
        made.ending, made.takes, made.together = ending, takes, together
        return made


STANDARD = frozenset({DrawingFormat.SVG, DrawingFormat.PNG, DrawingFormat.PDF})
"""What is made where nobody says what to make."""
