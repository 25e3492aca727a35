"""`toc rules`: the catalogue of rules, and the page of one of them."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.ending import fail
from toc.cli.files_told import files_told
from toc.cli.language import help_language
from toc.cli.words import CLI

if TYPE_CHECKING:
    from toc.check.rules import Rule
    from toc.check.writers.manual import RulePage

ROOM = 48
"""The columns of a title in the list; a longer one puts its name on the next line."""


def _complete_rule(incomplete: str) -> list[str]:
    from toc.check.rules.catalogue import CATALOGUE

    return [rule.id for rule in CATALOGUE if rule.id.startswith(incomplete)]


def rules(
    name: Annotated[
        str | None,
        typer.Argument(
            metavar="RULE",
            show_default=False,
            autocompletion=_complete_rule,
            help=CLI.say("rule-argument", help_language()),
        ),
    ] = None,
    to: Annotated[
        str | None,
        typer.Option(
            "--to",
            metavar="FOLDER",
            show_default=False,
            help=CLI.say("rules-to-option", help_language()),
        ),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Show the rules by family, or the page of one. Ends with 0, or with 2 for an unknown one."""
    from toc.check.rules.catalogue import CATALOGUE
    from toc.check.writers.manual import rule_page

    chosen = CATALOGUE if name is None else (_named(name, CATALOGUE),)
    if to is not None:
        from toc.cli.choosing import file_ending

        if file_ending(to):
            fail(CLI.say("rules-no-file", help_language(), file=to, folder=f"{Path(to).stem}/"))
        with files_told(as_json):
            _write(chosen, Path(to))
        return
    pages = [rule_page(rule, help_language()) for rule in chosen]
    if as_json:
        from toc.cli.terminal import write_json

        write_json({"version": 1, "rules": pages})
    elif name is None:
        _list(pages)
    else:
        _show(pages[0])


def _named(name: str, catalogue: tuple[Rule, ...]) -> Rule:
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    found = next((rule for rule in catalogue if rule.id == wanted), None)
    if found is None:
        from toc.core.loading import nearest

        near = ", ".join(nearest(wanted, [rule.id for rule in catalogue]))
        key = "unknown-rule-near" if near else "unknown-rule"
        fail(CLI.say(key, help_language(), rule=name, near=near))
    return found


def _list(pages: list[RulePage]) -> None:
    from toc.check.rules.measured import unseen
    from toc.check.words.findings import FINDINGS
    from toc.cli.findings import MARKS
    from toc.cli.terminal import Page

    page = Page()
    for number, (family, of_family) in enumerate(groupby(pages, key=lambda one: one.family)):
        if number:
            page.line()
        page.line(family, style="bold")
        for one in of_family:
            mark, style = MARKS[one.severity]
            title = f"{one.title}  " if len(one.title) > ROOM else one.title.ljust(ROOM + 2)
            score = f"  {one.score}" if one.score else ""
            page.parts(
                (f"{mark} ", style), (title, ""), (one.id, "dim"), (score, ""), indent=2, hanging=2
            )
    page.line()
    language = help_language()
    page.line(CLI.say("rules-legend", language), style="dim")
    page.line(FINDINGS.say("score-unseen" if unseen() else "score-seen", language), style="dim")
    page.line(CLI.say("rules-more", language), style="dim")


def _show(shown: RulePage) -> None:
    from toc.check.words.findings import FINDINGS
    from toc.check.writers.pages import own_setting
    from toc.cli.findings import MARKS
    from toc.cli.terminal import Page

    page, language = Page(), help_language()

    def heading(key: str) -> None:
        page.line()
        page.line(FINDINGS.say(key, language), style="bold")

    def code(yaml: str) -> None:
        for line in yaml.splitlines():
            page.raw(f"    {line}", "cyan")

    mark, style = MARKS[shown.severity]
    page.parts((f"{mark} ", style), (shown.title, "bold"))
    page.line(f"{shown.id} · {shown.family} · {shown.weight}", indent=2, style="dim")
    if shown.weights:
        page.line(f"{shown.weights}.", indent=2, style="dim")
    if shown.reads:
        page.line(shown.reads, indent=2, style="dim")
    heading("finds")
    for sentence in shown.finds:
        page.line(sentence, indent=2)
    heading("why")
    page.line(shown.why, indent=2)
    if shown.example:
        heading("example")
        code(shown.example)
    heading("instead")
    for sentence in shown.instead:
        page.line(sentence, indent=2)
    if shown.better:
        code(shown.better)
    heading("own-choice")
    said, setting = own_setting(shown, language)
    page.line(said, indent=2)
    code(setting)
    if shown.measured:
        heading("measured")
        for sentence in shown.measured:
            page.line(sentence, indent=2)
    if shown.source:
        heading("source")
        page.line(shown.source, indent=2)


def _write(chosen: tuple[Rule, ...], folder: Path) -> None:
    from toc.check.writers.pages import rule_pages
    from toc.core.files import make_folder, produce

    language = help_language()
    files = rule_pages(chosen, folder.name, language)
    make_folder(folder)
    for name, text in files.items():
        produce(folder.parent / name, text.encode())
    typer.echo(CLI.say("rules-made", language, count=len(chosen), folder=folder))
