"""The kinds of file that a view can become: the one list of them, and what each is made from.

A new kind is a member of `Format`, a line in `KINDS`, a case in `files`, and a module with its
writer.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, StrEnum

from toc.core.words import Language
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.style import Paper
from toc.draw.views.forms import GraphForm, Rows


class Format(StrEnum):
    """A kind of file; its value is the word for it on the command line."""

    SVG = "svg"
    PNG = "png"
    PDF = "pdf"
    PPTX = "pptx"
    HTML = "html"
    PAGE = "page"
    DRAWIO = "drawio"
    JSON = "json"
    MERMAID = "mermaid"
    DOT = "dot"
    GRAPHML = "graphml"
    CSV = "csv"
    XLSX = "xlsx"


class Takes(Enum):
    """What a file is made from: drawn pages, nodes and edges, tables, or the whole programme."""

    PAGES = "pages"
    GRAPHS = "graphs"
    TABLES = "tables"
    PROGRAMME = "programme"


@dataclass(frozen=True)
class Kind:
    """What a file of this kind is: how its name ends, what it is made from, and whether one file
    holds everything (else there is one for each page, graph or table)."""

    ending: str
    takes: Takes
    together: bool


KINDS: Mapping[Format, Kind] = {
    Format.SVG: Kind("svg", Takes.PAGES, together=False),
    Format.PNG: Kind("png", Takes.PAGES, together=False),
    Format.PDF: Kind("pdf", Takes.PAGES, together=True),
    Format.PPTX: Kind("pptx", Takes.PAGES, together=True),
    Format.HTML: Kind("html", Takes.PAGES, together=True),
    Format.PAGE: Kind("html", Takes.PROGRAMME, together=True),
    Format.DRAWIO: Kind("drawio", Takes.PAGES, together=True),
    Format.JSON: Kind("json", Takes.PAGES, together=True),
    Format.MERMAID: Kind("mmd", Takes.GRAPHS, together=False),
    Format.DOT: Kind("gv", Takes.GRAPHS, together=False),
    Format.GRAPHML: Kind("graphml", Takes.GRAPHS, together=False),
    Format.CSV: Kind("csv", Takes.TABLES, together=False),
    Format.XLSX: Kind("xlsx", Takes.TABLES, together=True),
}

_PAGE: Mapping[Language, str] = {"nl": "pagina", "en": "page"}

STANDARD = frozenset({Format.SVG, Format.PNG, Format.PDF})
"""What is made where nobody says what to make."""


@dataclass(frozen=True)
class Material:
    """What there is to write. `name` is the stem of a file that holds everything; the stems of the
    others stand before their page, graph or table, and are safe and different. What no asked
    format takes may be left empty. `title` is that of the whole."""

    name: str
    title: str
    language: Language = "nl"
    paper: Paper = Paper.A4
    pages: tuple[tuple[str, Scene], ...] = ()
    graphs: tuple[tuple[str, GraphForm], ...] = ()
    tables: tuple[tuple[str, Rows], ...] = ()
    page: str = ""


def count(format: Format, material: Material) -> int:
    """How many files of that kind there will be."""
    takes = {
        Takes.PAGES: len(material.pages),
        Takes.GRAPHS: len(material.graphs),
        Takes.TABLES: len(material.tables),
        Takes.PROGRAMME: 1 if material.page else 0,
    }
    found = takes[KINDS[format].takes]
    return min(found, 1) if KINDS[format].together else found


def files(
    format: Format,
    material: Material,
    there: Callable[[str], bytes | None] = lambda _: None,
    made: Callable[[], None] = lambda: None,
) -> Iterator[tuple[str, bytes | DrawingError]]:
    """The files of that kind, with their names, in the order of the material; none where there is
    nothing that the format takes; in place of a page that cannot be made stands why. The same
    material gives the same bytes. `there` gives what a file of that name holds already, so that
    it need not be made again, and `made` is called after every page that takes long. DrawingError
    where the whole cannot be made."""
    ending = KINDS[format].ending
    if not count(format, material):
        return
    scenes = [scene for _, scene in material.pages]
    whole = f"{material.name}.{ending}"
    # Imported here: each format brings what the others do not need.
    match format:
        case Format.SVG:
            from toc.documents.drawings.svg import svg

            for stem, scene in material.pages:
                yield f"{stem}.{ending}", svg(scene, material.paper).encode()
        case Format.PNG:
            from toc.documents.drawings.png import png

            names = [f"{stem}.{ending}" for stem, _ in material.pages]
            earlier = [there(name) for name in names]
            yield from zip(names, png(scenes, material.paper, earlier, made), strict=True)
        case Format.PDF:
            from toc.documents.drawings.pdf import pdf

            yield whole, pdf(scenes, material.title, material.paper)
        case Format.PPTX:
            from toc.documents.drawings.pptx import pptx

            yield whole, pptx(scenes, material.title, material.paper)
        case Format.HTML:
            from toc.documents.drawings.html import html

            yield whole, html(scenes, material.title, material.paper).encode()
        case Format.PAGE:
            # Beside the drawings for a browser it needs another name.
            yield f"{material.name}-{_PAGE[material.language]}.{ending}", material.page.encode()
        case Format.DRAWIO:
            from toc.documents.drawings.drawio import drawio

            yield whole, drawio(scenes, material.paper).encode()
        case Format.JSON:
            from toc.documents.drawings.json import json

            yield whole, json(scenes, material.title, material.paper).encode()
        case Format.MERMAID:
            from toc.draw.mermaid import mermaid

            for stem, graph in material.graphs:
                yield f"{stem}.{ending}", mermaid(graph).encode()
        case Format.DOT:
            from toc.draw.dot import dot

            for stem, graph in material.graphs:
                yield f"{stem}.{ending}", dot(graph).encode()
        case Format.GRAPHML:
            from toc.draw.graphml import graphml

            for stem, graph in material.graphs:
                yield f"{stem}.{ending}", graphml(graph).encode()
        case Format.CSV:
            from toc.draw.csv import csv

            for stem, table in material.tables:
                yield f"{stem}.{ending}", csv(table)
        case Format.XLSX:
            from toc.draw.xlsx import xlsx

            tables = [table for _, table in material.tables]
            yield whole, xlsx(tables, material.title, material.language)
