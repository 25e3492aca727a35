"""What a decision sheet that came back says, on the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from toc.core.words.typed import program
from toc.review.words.decisions_read import DECISIONS_READ

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from toc.core.dossier import Dossier
    from toc.core.words import Language
    from toc.review.decisions.decision_sheet import Mistake, Returned
    from toc.review.decisions.into_plan import Decided
    from toc.review.decisions.read import DecisionsRead


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


def show_read(
    dossier: Dossier,
    told: DecisionsRead,
    decided: Decided,
    review: Path | None,
    language: Language,
    *,
    dry_run: bool,
) -> None:
    from toc.cli.terminal import Page

    page = Page()
    page.line(told.programme, style="dim")
    page.line(told.title, style="bold")
    page.line(told.outcome)
    for group in told.groups:
        page.line()
        page.line(group.title, style="bold cyan")
        for one in group.decisions:
            page.parts(("- ", ""), (one.text, ""), (f" ({one.id})", "dim"), indent=2, hanging=2)
            if one.change:
                page.line(_say("changes", language, change=one.change), indent=4)
            aside = [one.by]
            if one.replaced:
                aside.append(_say("replaced", language))
            elif not one.new and decided.new:
                aside.append(_say("known-already", language))
            page.parts((one.reason, ""), (f" ({'; '.join(aside)})", "dim"), indent=4)
    if told.wishes:
        page.line()
        title = _say("group.new", language, count=len(told.wishes))
        page.line(title, style="bold cyan")
    for wish in told.wishes:
        goal = f" ({_say('serves', language, goal=wish.serves)})" if wish.serves else ""
        page.parts(("- ", ""), (wish.text, ""), (goal, "dim"), indent=2, hanging=2)
        if wish.reason:
            page.line(wish.reason, indent=4)
        key = "write-it" if wish.lines[-1].endswith("…") else "write-it-complete"
        section = dossier.reading.key("inspanningen")
        page.line(_say(key, language, section=section), indent=4)
        for line in wish.lines:
            page.raw(f"      {line}", style="dim")
    if told.means:
        page.line()
        page.line(_say("part.means", language), style="bold cyan")
        for sentence in told.means:
            page.parts(("- ", ""), (sentence, ""), indent=2, hanging=2)
    for note in told.notes:
        page.parts(("▲ ", "bold yellow"), (note, ""), indent=2, hanging=2)
    if review is None:
        return
    page.line()
    if dry_run:
        if decided.lines:
            page.line(_say("would", language, file=dossier.file))
            for line in decided.lines:
                page.raw(f"  + {line}", style="green")
        page.line(_say("not-written", language))
    else:
        key = "written" if decided.new else "kept"
        page.line(_say(key, language, file=dossier.file, review=review))


def show_next(dossier: Dossier, returned: Returned, language: Language, *, named: bool) -> None:
    from toc.core.words.typed import as_argument

    chosen = f" {as_argument(dossier.file)}" if named else ""
    plan = f"{program()} plan {as_argument(returned.next_period)}{chosen}"
    typer.echo(_say("next", language, command=plan))
    typer.echo(_say("history", language, command=f"{program()} log{chosen}"))
