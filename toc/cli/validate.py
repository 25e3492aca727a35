"""`toc validate`: what is wrong, where, and what to write instead."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from toc.cli import options
from toc.cli.language import help_language
from toc.messages.cli import CLI

if TYPE_CHECKING:
    from toc.cli.terminal import Page
    from toc.messages import Language
    from toc.problems import Place
    from toc.reports.validation import Group, Said, Validation

SHOWN = 5
"""A group of more elements than this is one line, until `--all`."""

MOST_ERRORS = 10
"""So many errors are shown in full; a file that breaks early has many that follow from one."""

MARKS = {"error": ("✗", "bold red"), "warning": ("▲", "bold yellow"), "advice": ("○", "bold cyan")}


def validate(
    plan: options.Plan = None,
    everything: Annotated[
        bool, typer.Option("--all", help=CLI.say("all-option", help_language()))
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Check a programme file. Ends with 0, with 1 where there is an error, 2 without a file."""
    from toc.cli.choosing import choose_plan, language_of, readable
    from toc.loaded import load_path
    from toc.reports.validation import to_json, validation

    loaded = load_path(choose_plan(plan, "validate"))
    report = validation(loaded, language_of(loaded))
    if as_json:
        from toc.cli.terminal import write_json

        write_json(to_json(report))
    else:
        show(report, everything)
    if not readable(loaded):
        raise typer.Exit(2)
    raise typer.Exit(1 if loaded.errors else 0)


def show(report: Validation, everything: bool) -> None:
    """Print the report: the summary first, then the groups, the worst first."""
    from toc.cli.terminal import Page
    from toc.messages.validation import VALIDATION
    from toc.problems import Severity

    page, language = Page(), report.language
    if report.title:
        page.line(report.title, style="bold")
    page.line(report.file, style="dim")
    if report.counts is not None:
        counts = report.counts
        page.line(
            VALIDATION.say(
                "counts",
                language,
                strategic=counts.strategic_goals,
                operational=counts.operational_goals,
                inspanningen=counts.inspanningen,
                networks=counts.networks,
                indicators=counts.indicators,
            ),
            style="dim",
        )
    page.line()
    page.line(report.summary, style="bold")
    for severity in sorted(Severity, reverse=True):
        groups = [group for group in report.groups if group.severity is severity]
        if not groups:
            continue
        page.line()
        page.line(VALIDATION.say(f"heading-{severity.name.lower()}", language), style="bold")
        if severity is Severity.ERROR:
            _errors(page, report, groups, everything)
        else:
            for group in groups:
                _group(page, report, group, everything)
    # A file that was read whole has been checked whole.
    if report.counts is None and any(said.place.line for g in report.groups for said in g.said):
        page.line()
        page.line(VALIDATION.say("draft", language))


def _errors(page: Page, report: Validation, groups: list[Group], everything: bool) -> None:
    from toc.cli.choosing import as_argument
    from toc.messages.validation import VALIDATION

    errors = sorted((said for group in groups for said in group.said), key=lambda s: s.place)
    shown = errors if everything else errors[:MOST_ERRORS]
    for said in shown:
        page.line()
        _error(page, said)
    if len(errors) > len(shown):
        page.line()
        page.line(
            VALIDATION.say(
                "more-errors",
                report.language,
                count=len(errors) - len(shown),
                plan=as_argument(report.file),
            ),
            indent=2,
        )


def _error(page: Page, said: Said) -> None:
    mark, style = MARKS["error"]
    page.parts((f"{mark} ", style), (said.what, "bold"), indent=2, hanging=2)
    page.line(str(said.place), indent=4, style="dim")
    if said.source_line:
        source, caret = excerpt(said.source_line, said.place, page.width - 6)
        page.raw(f"    {source}")
        page.raw(f"    {caret}", style)
    if said.why:
        page.line(said.why, indent=4)
    page.line(said.fix, indent=4)


def excerpt(line: str, place: Place, width: int) -> tuple[str, str]:
    """The part of a source line around a place, and the carets under it, at most `width` wide."""
    from rich.cells import cell_len

    number = f"{place.line} | "
    room = max(12, width - len(number) - 2)
    start, end = place.column - 1, place.column - 1 + max(1, place.length)
    # Indentation says nothing here, and a long line is shown from just before its fault.
    left = min(len(line) - len(line.lstrip()), start)
    if start - left > room - 10:
        left = max(left, start - room // 3)
    ahead = "…" if left > len(line) - len(line.lstrip()) else ""
    shown = "".join(c if c.isprintable() else "·" for c in line[left : left + room])
    rest = "…" if len(line) > left + room else ""
    before = cell_len(number + ahead + shown[: start - left])
    under = cell_len(shown[start - left : end - left]) or 1
    return number + ahead + shown + rest, " " * before + "^" * under


def _group(page: Page, report: Validation, group: Group, everything: bool) -> None:
    from toc.cli.choosing import as_argument
    from toc.messages.validation import VALIDATION

    language = report.language
    mark, style = MARKS[group.severity.name.lower()]
    page.line()
    page.parts((f"{mark} ", style), (group.title, "bold"), indent=2, hanging=2)
    if everything or len(group.said) <= SHOWN:
        for said in group.said:
            _element(page, said, language, everything)
    page.parts((VALIDATION.say("why", language) + ": ", "dim"), (group.why, ""), indent=4)
    page.parts((VALIDATION.say("fix", language) + ": ", "dim"), (group.fix, ""), indent=4)
    if not everything and len(group.said) > SHOWN:
        plan = as_argument(report.file)
        sentence = VALIDATION.say("open", language, count=len(group.said), plan=plan)
        page.line(sentence, indent=4, style="dim")


def _element(page: Page, said: Said, language: Language, everything: bool) -> None:
    """One element of a group: on one line, or whole with its place that an editor can open."""
    from toc.messages.validation import VALIDATION

    if everything:
        where, label = f"{said.place}  ", said.label
    else:
        where = VALIDATION.say("line", language, line=said.place.line) + "  "
        label = page.shortened(said.label, 4 + len(where) + len(said.about) + 4)
    shown = f"  {label}" if label else ""
    page.parts((where, "dim"), (said.about, ""), (shown, "dim"), indent=4, hanging=2)
