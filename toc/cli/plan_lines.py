"""What several pages about plans print alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, NoReturn

import typer

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.plan.choosing.conflict import Conflict
    from toc.plan.told.demands import ToldDemand

HEADING = "bold cyan"
ASIDE = "dim"


def placed(demand: ToldDemand, dossier: Dossier) -> str:
    """A demand with its place in the file."""
    if not demand.path:
        return demand.sentence
    place = dossier.reading.positions.place(demand.path)
    return f"{demand.sentence} ({place.file.name}:{place.line})"


def no_plan(conflict: Conflict, dossier: Dossier, language: Language) -> NoReturn:
    """Say which demands cannot all hold, each at its line, and end."""
    from toc.plan.told.demands import no_plan as that_there_is_none
    from toc.plan.told.demands import told

    typer.echo(that_there_is_none(conflict, language), err=True)
    for demand in told(conflict, dossier.sound, language):
        typer.echo(f"- {placed(demand, dossier)}", err=True)
    raise typer.Exit(1)
