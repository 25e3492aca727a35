"""`toc rules`: the catalogue of rules, and the page of one of them."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.choosing import file_ending
from toc.cli.ending import fail
from toc.cli.language import help_language
from toc.cli.terminal import show, write_json
from toc.cli.words import CLI
from toc.cli.written_files import files_told
from toc.documents.screen import Look, Verbatim, aside, line, strong
from toc.documents.screen import heading as titled

if TYPE_CHECKING:
    from toc.check.rules import Rule
    from toc.check.writers.manual import RulePage
    from toc.documents.screen import Page

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
        if file_ending(to):
            fail(CLI.say("rules-no-file", help_language(), file=to, folder=f"{Path(to).stem}/"))
        with files_told(as_json):
            _write(chosen, Path(to))
        return
    pages = [rule_page(rule, help_language()) for rule in chosen]
    if as_json:
        write_json({"version": 1, "rules": pages})
    else:
        show(_list(pages) if name is None else _show(pages[0]))


def _named(name: str, catalogue: tuple[Rule, ...]) -> Rule:
    wanted = name.strip().lower().replace("_", "-").replace(" ", "-")
    found = next((rule for rule in catalogue if rule.id == wanted), None)
    if found is None:
        from toc.core.loading import nearest

        near = ", ".join(nearest(wanted, [rule.id for rule in catalogue]))
        key = "unknown-rule-near" if near else "unknown-rule"
        fail(CLI.say(key, help_language(), rule=name, near=near))
    return found


def _list(pages: list[RulePage]) -> Page:
    from toc.check.report.findings_page import MARKS
    from toc.check.rules.measured_scores import unseen
    from toc.check.words.findings import FINDINGS

    for number, (family, of_family) in enumerate(groupby(pages, key=lambda one: one.family)):
        if number:
            yield line()
        yield line(strong(family))
        for one in of_family:
            title = f"{one.title}  " if len(one.title) > ROOM else one.title.ljust(ROOM + 2)
            score = f"  {one.score}" if one.score else ""
            mark = MARKS[one.severity]
            yield line(mark, title, aside(one.id), score, indent=2, hanging=2)
    yield line()
    language = help_language()
    yield line(aside(CLI.say("rules-legend", language)))
    yield line(aside(FINDINGS.say("score-unseen" if unseen() else "score-seen", language)))
    yield line(aside(CLI.say("rules-more", language)))


def _show(shown: RulePage) -> Page:
    from toc.check.report.findings_page import MARKS
    from toc.check.words.findings import FINDINGS
    from toc.check.writers.pages import own_setting

    language = help_language()

    def heading(key: str) -> Page:
        return titled(FINDINGS.say(key, language), Look.STRONG)

    def code(yaml: str) -> Page:
        for text in yaml.splitlines():
            yield Verbatim(f"    {text}", Look.LINK)

    yield line(MARKS[shown.severity], strong(shown.title))
    yield line(aside(f"{shown.id} · {shown.family} · {shown.weight}"), indent=2)
    if shown.weights:
        yield line(aside(f"{shown.weights}."), indent=2)
    if shown.reads:
        yield line(aside(shown.reads), indent=2)
    yield from heading("finds")
    for sentence in shown.finds:
        yield line(sentence, indent=2)
    yield from heading("why")
    yield line(shown.why, indent=2)
    if shown.example:
        yield from heading("example")
        yield from code(shown.example)
    yield from heading("instead")
    for sentence in shown.instead:
        yield line(sentence, indent=2)
    if shown.better:
        yield from code(shown.better)
    yield from heading("own-choice")
    said, setting = own_setting(shown, language)
    yield line(said, indent=2)
    yield from code(setting)
    if shown.measured:
        yield from heading("measured")
        for sentence in shown.measured:
            yield line(sentence, indent=2)
    if shown.source:
        yield from heading("source")
        yield line(shown.source, indent=2)


def _write(chosen: tuple[Rule, ...], folder: Path) -> None:
    from toc.check.writers.pages import rule_pages
    from toc.core.files import make_folder, produce

    language = help_language()
    files = rule_pages(chosen, folder.name, language)
    make_folder(folder)
    for name, text in files.items():
        produce(folder.parent / name, text.encode())
    typer.echo(CLI.say("rules-made", language, count=len(chosen), folder=folder))
