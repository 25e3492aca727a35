"""The kinds of file that a document can be, one row each, and the documents that there are, each
with those it can be."""

from __future__ import annotations

from enum import Enum, StrEnum
from pathlib import Path

from toc.core.words import Language, listing


class Kind(StrEnum):
    """A kind of file: how its name ends, and whether its writer is given a house style and the
    drawings beside the document. It is written by `toc.documents.writers.<name>.<name>`."""

    styled: bool
    drawn: bool

    DOCX = "docx", True, True
    PDF = "pdf", True, True
    PPTX = "pptx", True, True
    MARKDOWN = "md", False, False
    HTML = "html", True, True
    XLSX = "xlsx", True, False
    JSON = "json", False, False

    def __new__(cls, suffix: str, styled: bool, drawn: bool) -> Kind:
        """A row."""
        made = str.__new__(cls, suffix)
        made._value_ = suffix
        made.styled, made.drawn = styled, drawn
        return made


class DocumentKinds(Enum):
    """A document that a command writes: the kinds of file that it can be, in the order in which
    they are told."""

    YEAR_PLAN = (
        *(Kind.DOCX, Kind.PDF, Kind.PPTX, Kind.XLSX),
        *(Kind.MARKDOWN, Kind.HTML, Kind.JSON),
    )
    ANNEX = (Kind.DOCX, Kind.PDF, Kind.PPTX, Kind.MARKDOWN)
    LOGFRAME = (
        *(Kind.DOCX, Kind.XLSX, Kind.MARKDOWN),
        *(Kind.PDF, Kind.PPTX, Kind.HTML, Kind.JSON),
    )
    DECISION_LOG = (Kind.DOCX, Kind.PDF, Kind.MARKDOWN, Kind.HTML)
    COMPARISON = (Kind.DOCX, Kind.HTML, Kind.PDF, Kind.MARKDOWN)
    PLAN_CHECK = (Kind.DOCX, Kind.HTML, Kind.PDF)
    REVIEW = (Kind.DOCX, Kind.PPTX, Kind.PDF, Kind.MARKDOWN, Kind.HTML, Kind.JSON)

    @property
    def endings(self) -> tuple[str, ...]:
        """How the names of its files end: `.docx`."""
        return tuple(f".{kind}" for kind in self.value)

    def told(self, language: Language) -> str:
        """`.docx, .pdf of .md`."""
        return listing([*self.endings], language, "or")

    def kind_of(self, file: Path) -> Kind | None:
        """The kind that a file's name asks for; None for a name that this document cannot have."""
        kind = kind_of(file)
        return kind if kind in self.value else None


def kind_of(file: Path) -> Kind | None:
    """The kind of document that a file's name asks for; None for any other name."""
    ending = file.suffix.lower().removeprefix(".")
    return next((kind for kind in Kind if kind == ending), None)
