"""The first screen of `toc validate`: what is good, what stops, three kinds of points to begin
with, and a count of all the rest."""

from __future__ import annotations

from itertools import groupby

from toc.check.report.first_screen import MOST_TOLD, FirstScreen, findings_in, first_screen
from toc.check.report.validation import Group, Validation
from toc.check.words.findings import FINDINGS
from toc.check.words.first_screen import FIRST_SCREEN
from toc.check.words.validation import VALIDATION
from toc.cli.findings import MARKS, errors, last
from toc.cli.terminal import Page
from toc.core.problems import Severity
from toc.core.words import Language, listing
from toc.core.words.typed import as_argument, program

TALLEST = 40
"""The lines of a screen, where it is `WIDE` enough; fewer points are told where they take more."""

WIDE = 80

LONGEST = 220
"""Characters of what is said of one finding: a list of forty ids tells no more than one of ten."""


def show(report: Validation) -> None:
    """Print the first screen of a report."""
    screens = (first_screen(report, told) for told in range(MOST_TOLD, 0, -1))
    fitting = next((one for one in screens if _fits(report, one)), first_screen(report, 1))
    _show(Page(), report, fitting)


def _fits(report: Validation, screen: FirstScreen) -> bool:
    page = Page(measured=True)
    _show(page, report, screen)
    return page.lines <= TALLEST or page.width < WIDE


def _show(page: Page, report: Validation, screen: FirstScreen) -> None:
    _good(page, report, screen)
    errors(page, report, everything=False)
    if screen.told:
        key = "first-after-errors" if screen.errors else "first"
        page.line()
        page.line(FIRST_SCREEN.say(key, report.language), style="bold")
    for group in screen.told:
        _point(page, group, report.language)
    _counted(page, report, screen)
    last(page, report, everything=False)


def _good(page: Page, report: Validation, screen: FirstScreen) -> None:
    language = report.language
    if report.title:
        page.line(report.title, style="bold")
    page.line(report.file, style="dim")
    page.line()
    wrong = findings_in(screen.errors)
    if not report.groups:
        said = report.summary
    elif wrong:
        said = VALIDATION.say("summary-error", language, count=wrong)
    else:
        said = VALIDATION.say("no-errors", language)
    read = FIRST_SCREEN.say("read", language, counted=report.read) if report.read else ""
    page.parts((said, "bold"), (f" {read}" if read else "", ""))
    for sentence in report.good:
        page.parts(("✓ ", "bold green"), (sentence, ""), indent=2, hanging=2)


def _point(page: Page, group: Group, language: Language) -> None:
    """A kind of points: where the first is, what is wrong with it, and what to write instead."""
    mark, style = MARKS[group.severity]
    first, count = group.said[0], len(group.said)
    page.parts((f"{mark} ", style), (_short(group.title), "bold"), indent=2, hanging=2)
    if first.place.line:
        where = VALIDATION.say("line", language, line=first.place.line) + "  "
        text = page.shortened(first.label, 6 + len(where)) or first.about
        page.parts((where, "dim"), (text, ""), indent=4, hanging=2)
    if any(said.what != first.what for said in group.said):
        page.line(_short(first.what), indent=4)
    page.parts((VALIDATION.say("fix", language) + ": ", "dim"), (first.fix, ""), indent=4)
    if count > 1:
        sentence = FIRST_SCREEN.say("more-of-rule", language, count=count - 1, rule=group.id)
        page.line(sentence, indent=4, style="dim")


def _short(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[:LONGEST].rpartition(" ")[0].rstrip(" ,;(") + " …"


def _counted(page: Page, report: Validation, screen: FirstScreen) -> None:
    """What is only counted, and how to read it."""
    language = report.language

    def paragraph(key: str, **values: str) -> None:
        page.parts((FIRST_SCREEN.say(key, language, **values), ""), hanging=2)

    counted = _weights(report.groups, language)
    if counted:
        page.line()
    if screen.blank:
        parts = [
            FIRST_SCREEN.say(f"blank-{group.id}", language, count=len(group.said))
            for group in screen.blank
        ]
        paragraph("blank", parts=", ".join(parts))
    if screen.later:
        families = _families(screen.later, language)
        paragraph("later", counted=_weights(screen.later, language), families=families)
    if screen.specialist:
        paragraph("specialist", counted=_weights(screen.specialist, language))
    if counted:
        page.line(FIRST_SCREEN.say("everything", language, counted=counted))
        page.line(f"{program()} validate {as_argument(report.file)} --all", indent=2)


def _weights(groups: tuple[Group, ...], language: Language) -> str:
    """`5 aandachtspunten en 1 advies`; empty where there are only errors."""
    counts = {
        "warnings": findings_in(g for g in groups if g.severity is Severity.WARNING),
        "advice": findings_in(g for g in groups if g.severity is Severity.ADVICE),
    }
    said = [FIRST_SCREEN.say(key, language, count=count) for key, count in counts.items() if count]
    return listing(said, language)


def _families(groups: tuple[Group, ...], language: Language) -> str:
    """`bronnen 3, planning 1`, the most first."""
    by_name = sorted(groups, key=lambda group: group.family)
    counts = {
        family: findings_in(of_family)
        for family, of_family in groupby(by_name, key=lambda group: group.family)
    }
    names = {family: FINDINGS.say(f"family-{family}", language) for family in counts}
    ordered = sorted(counts, key=lambda family: (-counts[family], names[family]))
    return ", ".join(
        f"{names[family][:1].lower()}{names[family][1:]} {counts[family]}" for family in ordered
    )
