"""What a decision sheet that came back says, on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from toc.core.words.typed import as_argument, program
from toc.review.words.decisions_read import DECISIONS_READ

if TYPE_CHECKING:
    from collections.abc import Sequence

    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.review.decisions.decision_sheet import Mistake, Returned


def _say(key: str, language: Language, **values: object) -> str:
    return DECISIONS_READ.say(key, language, **values)


def show_mistakes(
    sheet: str, found: Sequence[Mistake], language: Language, *, as_json: bool
) -> None:
    """Say what is wrong with the sheet: all of it, each where it stands."""
    from toc.plan.words.score_mistakes import FORM_MISTAKES
    from toc.review.words.decision_mistakes import DECISION_MISTAKES

    said = []
    for one in found:
        table = DECISION_MISTAKES if f"{one.key}.what" in DECISION_MISTAKES else FORM_MISTAKES
        said.append(
            {
                "file": sheet,
                "sheet": one.sheet,
                "cell": one.cell,
                "mistake": one.key,
                "what": table.say(f"{one.key}.what", language, **one.values),
                "fix": table.say(f"{one.key}.fix", language, **one.values),
            }
        )
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "mistakes": said})
        return
    for line in said:
        key = "place-cell" if line["cell"] else "place-sheet" if line["sheet"] else "place"
        place = {name: line[name] for name in ("file", "sheet", "cell")}
        typer.echo(f"{_say(key, language, **place)}: {line['what']}", err=True)
        typer.echo(f"  {line['fix']}", err=True)
    typer.echo(_say("mistakes", language, count=len(found)), err=True)


def show_next(dossier: Dossier, returned: Returned, language: Language, *, named: bool) -> None:

    chosen = f" {as_argument(dossier.file)}" if named else ""
    plan = f"{program()} plan {as_argument(returned.next_period)}{chosen}"
    typer.echo(_say("next", language, command=plan))
    typer.echo(_say("history", language, command=f"{program()} log{chosen}"))
