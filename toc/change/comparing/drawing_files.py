"""What changed as drawings of their own: those of the networks in which anything is otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from toc.change.comparing.commands import Compared
from toc.change.comparing.drawn import changed_views
from toc.change.words.comparing import COMPARING
from toc.core.files import make_folder, produce
from toc.core.graph import GoalGraph
from toc.core.problems import RefusalError
from toc.core.words import listing
from toc.documents.errors import DrawingError
from toc.documents.file_names import distinct, safe
from toc.documents.house_style import WriterStyle, dressed
from toc.draw.files import Material, count, files
from toc.draw.formats import DrawingFormat
from toc.draw.layout.page_set import Printed, page_set
from toc.draw.views import AnyView, name_of

_FORMATS = (DrawingFormat.SVG, DrawingFormat.PNG, DrawingFormat.PDF, DrawingFormat.DRAWIO)
_ENDINGS = tuple(f".{one.ending}" for one in _FORMATS)


class NotDrawnError(RefusalError):
    """There is nothing to draw, or not in a file of that name."""

    table = COMPARING


def draw(found: Compared, to: Path, house: WriterStyle) -> tuple[Path, ...]:
    """Write the drawings in which anything changed: all of them to the file `to` where it can hold
    several or there is one, else each to a file beside it that has the name of its network too.
    Tells which files. NotDrawnError where nothing changed in any or the name says no drawing,
    DrawingError where one cannot be drawn, SavingError where one cannot be written."""
    format = next((one for one in _FORMATS if f".{one.ending}" == to.suffix.lower()), None)
    if format is None:
        kinds = listing([*_ENDINGS], found.language, "or")
        raise NotDrawnError("no-drawing-kind", file=to.name, kinds=kinds)
    views = changed_views(found.versions, found.whole, found.language)
    if not views:
        raise NotDrawnError("nothing-drawn")
    material = _material(found, to.stem, views, house)
    made = list(files(format, material))
    for _, content in made:
        if isinstance(content, DrawingError):
            raise content
    make_folder(to.parent)
    alone = count(format, material) == 1
    written = [to if alone else to.with_name(f"{to.stem}-{name}") for name, _ in made]
    for path, (_, content) in zip(written, made, strict=True):
        assert isinstance(content, bytes)
        produce(path, content)
    return tuple(written)


def _material(
    found: Compared, name: str, views: Sequence[AnyView], house: WriterStyle
) -> Material:
    programme, failed = found.whole, list[RefusalError]()
    stems = distinct(safe(name_of(view)) for view in views)
    named = dict(zip(stems, views, strict=True))
    graph = GoalGraph(programme)
    pages = page_set(programme, graph, named, None, False, Printed(), failed, {})
    if failed:
        raise failed[0]
    apart = distinct(stem for stem, _ in pages)
    scenes = [dressed(scene, house) for _, scene in pages]
    return Material(
        name=name,
        title=programme.title,
        language=programme.language,
        paper=house.paper,
        pages=tuple(zip(apart, scenes, strict=True)),
    )
