"""Views as files: what is asked for, in the formats asked, never half-written."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from toc.core.files import make_folder, produce
from toc.core.graph import GoalGraph
from toc.core.model import Programme
from toc.core.problems import RefusalError
from toc.documents.drawings.scene import Scene
from toc.documents.errors import DrawingError, unknown_network
from toc.documents.file_names import digits, distinct, numbered, safe
from toc.documents.house_style import SOBER, WriterStyle, dressed
from toc.documents.office_archive import untouched
from toc.documents.style import Paper
from toc.documents.words.drawing import DRAWING
from toc.draw.files import Material, count
from toc.draw.files import files as contents
from toc.draw.formats import STANDARD, DrawingFormat, MadeFrom
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import BoxOrder
from toc.draw.layout.page_set import Printed, page_set
from toc.draw.views import AnyView, name_of, rows_of, title_of
from toc.draw.views.asking import Subject, ViewError
from toc.draw.views.measured import Found
from toc.draw.views.outside_networks import din_views, drawing_named
from toc.draw.views.overview import overview_view
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import in_columns, in_overview, shown
from toc.draw.views.wanted import Wanted, standard_views, wanted_views
from toc.draw.words.views import VIEWS

if TYPE_CHECKING:
    from toc.core.records.adopted import AdoptedPlan

__all__ = ["DrawingFormat", "Exported", "Make", "export"]


@dataclass(frozen=True)
class Make:
    """What to make. Without a network and without a view that is wanted: the standard set, which
    is the overview, every network and what stands in none, the theory of change, the programme
    lines and the matrix. A `date` and the mark of a `version` stand in the footer where they are
    given. With `now` every drawing in columns shows how its goals stood. `found` is what is known
    of the indicators, `plans` are the adopted plans. A presentation in which people may have
    worked is written over only `anew`. `order` is that of the boxes within columns. What is made
    goes into a `folder`, also where that is named as a file."""

    formats: frozenset[DrawingFormat] = STANDARD
    network: str | None = None
    wanted: Wanted = field(default_factory=dict)
    paper: Paper = Paper.A4
    direction: Direction = Direction.LR
    house: WriterStyle = SOBER
    version: str = ""
    date: str = ""
    now: StateOnDay | None = None
    found: Found | None = None
    anew: bool = False
    order: BoxOrder = BoxOrder.FILE
    plans: tuple[AdoptedPlan, ...] = ()
    folder: bool = False

    @property
    def standard(self) -> bool:
        """Whether nothing in particular is asked for."""
        return self.network is None and not self.wanted

    def takes(self, what: MadeFrom) -> bool:
        """Whether some asked format is made from this."""
        return any(format.takes is what for format in self.formats)


EVERYTHING = Make()


@dataclass(frozen=True)
class Exported:
    """What came of it: the files in the order of the pages, those of them that were there already
    just so, what could not be drawn or written, and by their titles the drawings in which another
    order of the boxes avoids so many crossings."""

    files: tuple[Path, ...]
    unchanged: frozenset[Path]
    failed: tuple[RefusalError, ...]
    crossed: Mapping[str, int] = field(default_factory=dict)


def export(
    programme: Programme,
    graph: GoalGraph,
    name: str,
    to: Path,
    make: Make = EVERYTHING,
    progress: Callable[[int, int], None] = lambda done, whole: None,
) -> Exported:
    """Write what is asked for into the folder `to`, which is made where it is not there. Files
    that hold everything are named after `name`; where one network or one view is asked for, after
    that.

    Where `to` ends as the only asked format does and there is one such file, it is that file,
    unless it is a folder. The drawings speak the programme's own language. A page
    that cannot be drawn or a file that cannot be written does not hinder the others. `progress` is
    told, from any thread, how many files are done of how many.

    DrawingError or SavingError where nothing can be done at all, ViewError for a view of what the
    plan does not have, PlanError for an unknown period.
    """
    if make.network is not None:
        network = drawing_named(programme, graph, make.network)
        if network is None:
            raise unknown_network(programme, make.network)
        make = replace(make, network=network)
    goals = programme.strategic_goals or programme.operational_goals
    if not (make.wanted or goals or programme.inspanningen):
        reason = VIEWS.say("nothing.goals", programme.language)
        raise ViewError("nothing", reason=reason)
    failed: list[RefusalError] = []
    crossed: dict[str, int] = {}
    material = _material(programme, graph, name, make, failed, crossed)
    whole = _one_file(to, make, material)
    folder = to.parent if whole else to
    files: list[Path] = []
    unchanged: set[Path] = set()
    make_folder(folder)
    steps = _Steps(sum(count(format, material) for format in make.formats), progress)
    made = [
        (format, path, content)
        # In the order in which people look for them, whatever the set gives.
        for format in (format for format in DrawingFormat if format in make.formats)
        for path, content in _contents(format, material, folder, failed, steps)
    ]
    # Only now: who stops it while it draws, keeps the set that was there, whole.
    for format, path, content in made:
        path = to if whole else path
        try:
            if isinstance(content, DrawingError):
                raise content
            if format is DrawingFormat.PPTX and not make.anew:
                _spare(path)
            if not produce(path, content):
                unchanged.add(path)
            files.append(path)
        except RefusalError as error:
            failed.append(error)
    return Exported(tuple(files), frozenset(unchanged), tuple(failed), crossed)


def _spare(path: Path) -> None:
    """Raise DrawingError for a presentation in which people may have worked: it is made to work on
    in, unlike every other drawing."""
    try:
        worked_in = path.is_file() and not untouched(path.read_bytes())
    except OSError:
        return  # said where it cannot be written
    if worked_in:
        raise DrawingError("worked-in", path=str(path))


class _Steps:
    """How far it is. Threads count together."""

    def __init__(self, whole: int, progress: Callable[[int, int], None]) -> None:
        self._whole, self._progress, self._done = whole, progress, 0
        self._lock = Lock()

    def step(self) -> None:
        with self._lock:
            self._done += 1
            self._progress(self._done, self._whole)


def _contents(
    format: DrawingFormat,
    material: Material,
    folder: Path,
    failed: list[RefusalError],
    steps: _Steps,
) -> Iterator[tuple[Path, bytes | DrawingError]]:
    def there(file: str) -> bytes | None:
        try:
            return (folder / file).read_bytes()
        except OSError:
            return None

    made = format is DrawingFormat.PNG  # tells of its pages itself
    try:
        for file, content in contents(format, material, there, steps.step):
            yield folder / file, content
            if not made:
                steps.step()
    except DrawingError as error:
        failed.append(error)


def _one_file(to: Path, make: Make, material: Material) -> bool:
    """Whether `to` is the one file that is made. DrawingError where it is named as a file of which
    there will be several."""
    if len(make.formats) != 1 or make.folder or to.is_dir():
        return False
    (format,) = make.formats
    if to.suffix.lower() != f".{format.ending}":
        return False
    many = count(format, material)
    if many > 1:
        values = {"file": to.name, "count": str(many), "kind": format.ending.upper()}
        raise DrawingError(
            "several-in-one", **values, folder=f"{to.stem}/", instead=f"{to.stem}.pdf"
        )
    return True


def _material(
    programme: Programme,
    graph: GoalGraph,
    name: str,
    make: Make,
    failed: list[RefusalError],
    crossed: dict[str, int],
) -> Material:
    if make.standard:
        views = standard_views(programme, graph)
    else:
        views = wanted_views(Subject(programme, graph, make.found, make.plans), make.wanted)
    views = _now(views, make)
    stems = distinct(safe(name_of(view)) for view in views)
    named = dict(zip(stems, views, strict=True))
    pages: list[tuple[str, Scene]] = []
    if make.takes(MadeFrom.PAGES):
        pages = page_set(
            programme,
            graph,
            named,
            make.network,
            make.standard,
            Printed(make.direction, make.version, make.date, make.now, make.order),
            failed,
            crossed,
        )
        # A line with the id `a-2` and the second sheet of line `a` would be one file.
        apart = distinct(stem for stem, _ in pages)
        pages = [
            (stem, dressed(scene, make.house))
            for stem, (_, scene) in zip(apart, pages, strict=True)
        ]
    tables: list[AnyView] = []
    if make.takes(MadeFrom.TABLES):
        tables = [*_networks(programme, graph, make), *views]
    return Material(
        name=_name(programme, graph, name, make, stems),
        title=programme.title,
        language=programme.language,
        paper=make.paper,
        pages=tuple(pages),
        tables=tuple(map(rows_of, tables)),
        page=_page(programme, graph, make) if make.takes(MadeFrom.PROGRAMME) else "",
    )


def _page(programme: Programme, graph: GoalGraph, make: Make) -> str:
    """The interactive page, which is always of the whole programme."""
    from toc.draw.page import page

    mark = DRAWING.say("version", programme.language, version=make.version)
    dated = " · ".join([mark, make.date]) if make.date else ""
    return page(
        programme,
        graph,
        make.house,
        make.direction,
        make.now,
        make.found,
        dated,
        make.order,
        make.plans,
    )


def _name(programme: Programme, graph: GoalGraph, name: str, make: Make, views: list[str]) -> str:
    """Of the files that hold everything: where that is one network or one view, its own."""
    if make.network is not None and not views:
        number = list(din_views(programme, graph)).index(make.network) + 1
        return numbered(make.network, number, digits(programme), programme.language)
    if make.network is None and not make.standard and len(views) == 1:
        return views[0]
    return safe(name)


def _networks(programme: Programme, graph: GoalGraph, make: Make) -> Iterator[AnyView]:
    """The overview and the networks that are asked for."""
    if make.standard:
        whole = overview_view(programme, graph)
        yield whole if make.now is None else in_overview(whole, make.now)
    for network, din in din_views(programme, graph).items():
        if make.standard or make.network == network:
            yield din if make.now is None else in_columns(din, make.now)


def _now(views: list[AnyView], make: Make) -> list[AnyView]:
    """The views with how their goals stood, where that is asked for. One that cannot show it is
    no part of the standard set then; who asks for it is told."""
    if make.now is None:
        return views
    found = [(view, shown(view, make.now)) for view in views]
    if not make.standard:
        for view, able in found:
            if able is None:
                raise ViewError("no-progress", view=title_of(view))
    return [able for _, able in found if able is not None]
