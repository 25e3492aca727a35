"""Drawing a programme: its views as files. Its annex is drawn by `toc.draw.annex.commands`."""

from collections.abc import Callable
from pathlib import Path

from toc.core.dossier import Dossier
from toc.draw.export import Exported, Make, export
from toc.draw.formats import DrawingFormat
from toc.draw.request import STANDARD, Request, known_of
from toc.plan.choosing.errors import located


def draw(
    dossier: Dossier,
    to: Path,
    request: Request = STANDARD,
    progress: Callable[[int, int], None] = lambda done, whole: None,
    folder: bool = False,
) -> Exported:
    """Draw a programme into the folder `to`, or into one file where its name ends as the only
    asked format does, unless it is a `folder`. `progress` is told, from any thread, how many files
    are done of how many.

    ValueError for a programme with errors, UnusableError where what stands beside it cannot be
    used, DrawingError where nothing can be done, ViewError for a view of what the plan does not
    have, PlanError and PlanConflictError for a year of which there is no plan.
    """
    now, found = request.standing(dossier), known_of(dossier)
    asks_plans = DrawingFormat.PAGE in request.formats or "year" in request.wanted
    house = request.style(dossier)
    make = Make(
        formats=request.formats,
        network=request.network,
        wanted=request.wanted,
        paper=house.paper,
        direction=request.direction,
        order=request.order,
        house=house,
        version=request.version(dossier),
        date=request.date(dossier),
        now=now,
        found=now.found if now is not None else found,
        anew=request.anew,
        plans=dossier.plans(dossier.plan_names) if asks_plans else (),
        folder=folder,
    )
    with located(dossier.reading.positions):
        return export(dossier.sound, dossier.sound_tree, dossier.name, to, make, progress)
