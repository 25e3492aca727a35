"""Drawings as files of a format."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module

from toc.core.words import Language
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError
from toc.documents.style import Paper
from toc.documents.words.drawing import DRAWING
from toc.draw.formats import DrawingFormat, MadeFrom
from toc.draw.views.plain_forms import Rows


@dataclass(frozen=True)
class Material:
    """What there is to write. `name` is the stem of a file that holds everything; the stems of the
    pages stand before them, and are safe and different. What no asked format takes may be left
    empty. `title` is that of the whole."""

    name: str
    title: str
    language: Language = "nl"
    paper: Paper = Paper.A4
    pages: tuple[tuple[str, Scene], ...] = ()
    tables: tuple[Rows, ...] = ()
    page: str = ""


def count(format: DrawingFormat, material: Material) -> int:
    """How many files of that kind there will be."""
    takes = {
        MadeFrom.PAGES: len(material.pages),
        MadeFrom.TABLES: len(material.tables),
        MadeFrom.PROGRAMME: 1 if material.page else 0,
    }
    found = takes[format.takes]
    return min(found, 1) if format.together else found


def files(
    format: DrawingFormat,
    material: Material,
    there: Callable[[str], bytes | None] = lambda _: None,
    made: Callable[[], None] = lambda: None,
) -> Iterator[tuple[str, bytes | DrawingError]]:
    """The files of that kind, with their names, in the order of the material; none where there is
    nothing that the format takes; in place of a page that cannot be made stands why. The same
    material gives the same bytes. `there` gives what a file of that name holds already, so that
    it need not be made again, and `made` is called after every page that takes long. DrawingError
    where the whole cannot be made."""
    if not count(format, material):
        return
    scenes = [scene for _, scene in material.pages]
    names = [f"{stem}.{format.ending}" for stem, _ in material.pages]
    whole = f"{material.name}.{format.ending}"
    # Imported here: each format brings what the others do not need.
    if format is DrawingFormat.PAGE:
        # Beside the drawings for a browser it needs another name.
        word = DRAWING.say("file.page", material.language)
        yield f"{material.name}-{word}.{format.ending}", material.page.encode()
    elif format is DrawingFormat.PNG:
        from toc.documents.drawings.png import png

        earlier = [there(name) for name in names]
        yield from zip(names, png(scenes, material.paper, earlier, made), strict=True)
    elif format is DrawingFormat.XLSX:
        from toc.draw.xlsx import xlsx

        yield whole, xlsx(material.tables, material.title, material.language)
    else:
        module = import_module(f"toc.documents.drawings.{format.value}")
        write: Callable[..., str | bytes] = getattr(module, format.value)
        if format.together:
            yield whole, _bytes(write(scenes, material.title, material.paper))
        else:
            for name, scene in zip(names, scenes, strict=True):
                yield name, _bytes(write(scene, material.paper))


def _bytes(content: str | bytes) -> bytes:
    return content.encode() if isinstance(content, str) else content
