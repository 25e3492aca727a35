"""What came back on score forms, on the terminal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer

from toc.core.words import listing
from toc.plan.words.score_sheet import SCORES

if TYPE_CHECKING:
    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.plan.scores.into_plan import Scored
    from toc.plan.scores.score_sheet import Returned


def failed(dossier: Dossier, names: Sequence[str], language: Language) -> None:
    """Say where the programme file is written in a way that nothing can be added to."""
    places = [
        SCORES.say("failed-place", language, inspanning=name, line=_line(dossier, name))
        for name in names
    ]
    typer.echo(SCORES.say("failed", language, names=listing(places, language)), err=True)
    typer.echo(SCORES.say("failed-fix", language), err=True)


def _line(dossier: Dossier, *path: str | int) -> int:
    return dossier.reading.positions.place(("inspanningen", *path), at_key=True).line


def results(
    dossier: Dossier,
    returned: Returned,
    scored: Scored,
    language: Language,
    *,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Say what was read, of whom, where people disagree, and what nobody judged."""
    from toc.cli.terminal import show, write_json
    from toc.plan.scores.judgements import disagreements, unjudged
    from toc.plan.scores.read_page import read_page

    talk = disagreements(scored.programme)
    silent = [one for one in unjudged(scored.programme) if one.inspanning in returned.asked]
    if as_json:
        write_json(
            {
                "version": 1,
                "file": dossier.file,
                "written": bool(scored.new or scored.explained) and not dry_run,
                "answers": scored.new,
                "withdrawn": returned.withdrawn,
                "remarks": returned.remarks,
                "remarks_not_kept": scored.unkept,
                "reworded": returned.reworded,
                "disagreements": talk,
                "unjudged": silent,
            }
        )
        return
    show(read_page(dossier, returned, scored, talk, silent, language, dry_run=dry_run))
