"""The findings of `toc validate` in the terminal: in short first, then the worst first."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby

from rich.cells import cell_len

from toc.check.report.validation import Group, Said, Validation
from toc.check.words.findings import FINDINGS
from toc.check.words.validation import VALIDATION
from toc.cli.terminal import Page
from toc.core.problems import Correction, Place, Severity
from toc.core.words import Language
from toc.core.words.typed import as_argument

MOST_ERRORS = 10
"""So many errors are shown in full; a file that breaks early has many that follow from one."""

IN_SHORT = 4
"""From so many groups on, they are listed first, family by family."""

MARKS = {
    Severity.ERROR: ("✗", "bold red"),
    Severity.WARNING: ("▲", "bold yellow"),
    Severity.ADVICE: ("○", "bold cyan"),
}


def show(report: Validation, everything: bool) -> None:
    """Print every finding of the report, each whole with its place where `everything` is asked
    for. What a plan is told first is `toc.cli.first_screen`."""
    page, language = Page(), report.language
    _head(page, report)
    groups = {
        severity: [group for group in report.groups if group.severity is severity]
        for severity in sorted(Severity, reverse=True)
    }
    warnings = groups[Severity.WARNING]
    if len(warnings) >= IN_SHORT and not groups[Severity.ERROR]:
        _in_short(page, warnings, language)
    errors(page, report, everything)
    for severity in (Severity.WARNING, Severity.ADVICE):
        if groups[severity]:
            heading(page, f"heading-{severity.name.lower()}", language)
        for group in groups[severity]:
            _group(page, report, group, everything)
    last(page, report, everything)


def _head(page: Page, report: Validation) -> None:
    if report.title:
        page.line(report.title, style="bold")
    page.line(report.file, style="dim")
    if report.counts is not None:
        counts = report.counts
        sentence = VALIDATION.say(
            "counts",
            report.language,
            strategic=counts.strategic_goals,
            operational=counts.operational_goals,
            inspanningen=counts.inspanningen,
            networks=counts.networks,
            indicators=counts.indicators,
        )
        page.line(sentence, style="dim")
    page.line()
    page.line(report.summary, style="bold")
    if report.partial:
        page.line(VALIDATION.say("selection", report.language), style="dim")


def heading(page: Page, key: str, language: Language) -> None:
    """A heading under an empty line."""
    page.line()
    page.line(VALIDATION.say(key, language), style="bold")


def _in_short(page: Page, groups: list[Group], language: Language) -> None:
    """A line a group, family by family."""
    heading(page, "in-short", language)
    for family, of_family in groupby(groups, key=lambda group: group.family):
        page.line(FINDINGS.say(f"family-{family}", language), indent=2, style="dim")
        for group in of_family:
            mark, style = MARKS[group.severity]
            page.parts((f"{mark} ", style), (group.short, ""), indent=4, hanging=2)


def last(page: Page, report: Validation, everything: bool) -> None:
    """What is accepted, and whether there is more to check."""
    if report.waived:
        _waived(page, report, everything)
    if report.unread:
        page.line()
        page.line(VALIDATION.say("draft", report.language, count=report.unread))


def _waived(page: Page, report: Validation, everything: bool) -> None:
    language = report.language
    page.line()
    count = len(report.waived)
    page.line(VALIDATION.say("waived", language, count=count), style="bold")
    if not everything:
        return
    for one in report.waived:
        page.parts(
            (f"{one.said.place}  ", "dim"),
            (f"{one.said.about}  ", ""),
            (one.said.what, "dim"),
            indent=2,
            hanging=2,
        )
        values = {"reason": one.reason, "owner": one.owner, "until": one.until}
        page.line(VALIDATION.say("waived-why", language, **values), indent=4)


def errors(page: Page, report: Validation, everything: bool) -> None:
    """The errors under their heading, in the order of the file; nothing where there are none."""
    groups = [group for group in report.groups if group.severity is Severity.ERROR]
    found = sorted((said for group in groups for said in group.said), key=lambda s: s.place)
    if not found:
        return
    heading(page, "heading-error", report.language)
    shown = found if everything else found[:MOST_ERRORS]
    for said in shown:
        page.line()
        _error(page, said, report.language)
    if len(found) > len(shown):
        page.line()
        page.line(
            VALIDATION.say(
                "more-errors",
                report.language,
                count=len(found) - len(shown),
                plan=as_argument(report.file),
            ),
            indent=2,
        )
    certain = sum(said.correction is not None and said.correction.certain for said in found)
    if certain:
        page.line()
        plan = as_argument(report.file)
        page.line(VALIDATION.say("mendable", report.language, count=certain, plan=plan), indent=2)


def _error(page: Page, said: Said, language: Language) -> None:
    mark, style = MARKS[Severity.ERROR]
    page.parts((f"{mark} ", style), (said.what, "bold"), indent=2, hanging=2)
    page.line(str(said.place), indent=4, style="dim")
    if said.source_line:
        place = replace(said.place, column=said.start)
        source, caret = excerpt(said.source_line, place, page.width - 6)
        page.raw(f"    {source}")
        page.raw(f"    {caret}", style)
    if said.why:
        page.line(said.why, indent=4)
    page.line(said.fix, indent=4)
    if said.correction is not None:
        _corrected(page, said.correction, language)


def _corrected(page: Page, correction: Correction, language: Language) -> None:
    """The lines as they will be, exactly, so that they can be copied whole."""
    name = "corrected" if correction.certain else "corrected-perhaps"
    page.line(VALIDATION.say(name, language, count=len(correction.lines)), indent=4)
    page.line()
    for line in correction.lines:
        page.exact(line)


def excerpt(line: str, place: Place, width: int) -> tuple[str, str]:
    """The part of a source line around a place, and the carets under it, at most `width` wide."""
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
    language = report.language
    mark, style = MARKS[group.severity]
    page.line()
    page.parts((f"{mark} ", style), (group.title, "bold"), indent=2, hanging=2)
    # What is said of each is only repeated where it is not the same for all.
    own = len({said.what for said in group.said}) > 1
    for said in group.said:
        _element(page, said, language, everything)
        if own:
            page.line(said.what, indent=6)
    page.parts((VALIDATION.say("why", language) + ": ", "dim"), (group.why, ""), indent=4)
    page.parts((VALIDATION.say("fix", language) + ": ", "dim"), (group.fix, ""), indent=4)
    for said in group.said:
        if said.correction is not None:
            _corrected(page, said.correction, language)


def _element(page: Page, said: Said, language: Language, everything: bool) -> None:
    """Which element it is, and where: on one line, or whole with its place that an editor can
    open."""
    if everything:
        where, label = f"{said.place}  ", said.label
    else:
        where = VALIDATION.say("line", language, line=said.place.line) + "  "
        label = page.shortened(said.label, 4 + len(where) + len(said.about) + 4)
    shown = f"  {label}" if label else ""
    page.parts((where, "dim"), (said.about, ""), (shown, "dim"), indent=4, hanging=2)
