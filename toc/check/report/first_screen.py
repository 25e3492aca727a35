"""The first screen of `toc validate`: what is good, what stops, three kinds of points to begin
with, and a count of all the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from toc.check.report.findings_page import MARKS, errors, last
from toc.check.report.validation import RuleGroup, Validation
from toc.check.rules.importance import ASKED, BLANK, ORDER, SPECIALIST
from toc.check.words.findings import FINDINGS
from toc.check.words.first_screen import FIRST_SCREEN
from toc.check.words.validation import VALIDATION
from toc.core.problems import Severity
from toc.core.words import Language, listing
from toc.core.words.typed_commands import as_argument, program
from toc.documents.screen import Look, Page, Part, ScreenLine, aside, heading, item, line, strong

MOST_TOLD = 3
"""So many kinds of points are told; what a leader can think over before a meeting."""

LONGEST = 220
"""Characters of what is said of one finding: a list of forty ids tells no more than one of ten."""

_PLACE = {rule: number for number, rule in enumerate(ORDER)}


@dataclass(frozen=True)
class FirstScreen:
    """The groups of a report, each in one place: `errors`; `told` with their first finding;
    `later`, the others of that sort; `blank`, what is not filled in yet, the most first; and
    `specialist`."""

    errors: tuple[RuleGroup, ...]
    told: tuple[RuleGroup, ...]
    later: tuple[RuleGroup, ...]
    blank: tuple[RuleGroup, ...]
    specialist: tuple[RuleGroup, ...]


def first_screen(report: Validation, most_told: int = MOST_TOLD) -> FirstScreen:
    """The report divided over the first screen, on which `most_told` kinds are told."""
    lighter = [group for group in report.groups if group.severity is not Severity.ERROR]
    advice = [group for group in lighter if group.severity is Severity.ADVICE]
    blank = [group for group in advice if group.id in BLANK]
    specialist = [group for group in advice if group.id in SPECIALIST]
    counted = {group.id for group in (*blank, *specialist)}
    points = sorted(
        (group for group in lighter if group.id not in counted),
        key=lambda group: (group.id not in ASKED, -group.severity, _PLACE[group.id]),
    )
    return FirstScreen(
        errors=tuple(group for group in report.groups if group.severity is Severity.ERROR),
        told=tuple(points[:most_told]),
        later=tuple(points[most_told:]),
        blank=tuple(sorted(blank, key=lambda group: (-len(group.said), _PLACE[group.id]))),
        specialist=tuple(specialist),
    )


def findings_in(groups: Iterable[RuleGroup]) -> int:
    """How many findings there are in groups."""
    return sum(len(group.said) for group in groups)


def first_pages(report: Validation) -> Iterator[Page]:
    """The first screen of a report; then the same with ever fewer kinds of points told, for where
    it is too long."""
    return (_page(report, first_screen(report, told)) for told in range(MOST_TOLD, 0, -1))


def _page(report: Validation, screen: FirstScreen) -> Page:
    yield from _good(report, screen)
    yield from errors(report, everything=False)
    if screen.told:
        key = "first-after-errors" if screen.errors else "first"
        yield from heading(FIRST_SCREEN.say(key, report.language), Look.STRONG)
    for group in screen.told:
        yield from _point(group, report.language)
    yield from _counted(report, screen)
    if report.is_draft and report.read and not screen.errors:
        # Who has only just begun need not know all commands to see what there is.
        yield line()
        yield line(FIRST_SCREEN.say("draw", report.language))
        yield line(f"{program()} export {as_argument(report.file)}", indent=2)
    yield from last(report, everything=False)


def _good(report: Validation, screen: FirstScreen) -> Page:
    language = report.language
    if report.title:
        yield line(strong(report.title))
    yield line(aside(report.file))
    yield line()
    wrong = findings_in(screen.errors)
    if not report.groups:
        said = report.summary
    elif wrong:
        said = VALIDATION.say("summary-error", language, count=wrong)
    else:
        said = VALIDATION.say("no-errors", language)
    read = FIRST_SCREEN.say("read", language, counted=report.read) if report.read else ""
    yield line(strong(said), f" {read}" if read else "")
    for sentence in report.good:
        yield item(sentence, mark=Part("✓ ", Look.GOOD))


def _point(group: RuleGroup, language: Language) -> Page:
    """A kind of points: where the first is, what is wrong with it, and what to write instead."""
    first, count = group.said[0], len(group.said)
    yield item(strong(_short(group.title)), mark=MARKS[group.severity])
    if first.place.line:
        where = VALIDATION.say("line", language, line=first.place.line) + "  "
        text = Part(first.label, beside=6 + len(where), otherwise=first.about)
        yield line(aside(where), text, indent=4, hanging=2)
    if any(said.what != first.what for said in group.said):
        yield line(_short(first.what), indent=4)
    yield line(aside(VALIDATION.say("fix", language) + ": "), first.fix, indent=4)
    if count > 1:
        sentence = FIRST_SCREEN.say("more-of-rule", language, count=count - 1, rule=group.id)
        yield line(aside(sentence), indent=4)


def _short(sentence: str) -> str:
    if len(sentence) <= LONGEST:
        return sentence
    return sentence[:LONGEST].rpartition(" ")[0].rstrip(" ,;(") + " …"


def _counted(report: Validation, screen: FirstScreen) -> Page:
    """What is only counted, and how to read it."""
    language = report.language

    def paragraph(key: str, **values: str) -> ScreenLine:
        return line(FIRST_SCREEN.say(key, language, **values), hanging=2)

    counted = _weights(report.groups, language)
    if counted:
        yield line()
    if screen.blank:
        parts = [
            FIRST_SCREEN.say(f"blank-{group.id}", language, count=len(group.said))
            for group in screen.blank
        ]
        yield paragraph("blank", parts=", ".join(parts))
    if screen.later:
        families = _families(screen.later, language)
        yield paragraph("later", counted=_weights(screen.later, language), families=families)
    if screen.specialist:
        yield paragraph("specialist", counted=_weights(screen.specialist, language))
    if counted:
        yield line(FIRST_SCREEN.say("everything", language, counted=counted))
        yield line(f"{program()} validate {as_argument(report.file)} --all", indent=2)


def _weights(groups: tuple[RuleGroup, ...], language: Language) -> str:
    """`5 aandachtspunten en 1 advies`; empty where there are only errors."""
    counts = {
        "warnings": findings_in(g for g in groups if g.severity is Severity.WARNING),
        "advice": findings_in(g for g in groups if g.severity is Severity.ADVICE),
    }
    said = [FIRST_SCREEN.say(key, language, count=count) for key, count in counts.items() if count]
    return listing(said, language)


def _families(groups: tuple[RuleGroup, ...], language: Language) -> str:
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
