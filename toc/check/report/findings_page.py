"""The findings of a programme, as a screen: in short first, then the worst first."""

from __future__ import annotations

from itertools import groupby

from toc.check.report.validation import RuleGroup, Validation, WordedProblem
from toc.check.words.findings import FINDINGS
from toc.check.words.validation import VALIDATION
from toc.core.problems import Correction, Severity
from toc.core.words import Language
from toc.core.words.typed_commands import as_argument
from toc.documents.screen import (
    Block,
    Excerpt,
    Look,
    Page,
    Part,
    Verbatim,
    aside,
    heading,
    item,
    line,
    strong,
)

MOST_ERRORS = 10
"""So many errors are shown in full; a file that breaks early has many that follow from one."""

IN_SHORT = 4
"""From so many groups on, they are listed first, family by family."""

MARKS = {
    Severity.ERROR: Part("✗ ", Look.WRONG),
    Severity.WARNING: Part("▲ ", Look.WARNING),
    Severity.ADVICE: Part("○ ", Look.ADVICE),
}


def findings_page(report: Validation, everything: bool) -> Page:
    """Every finding of the report, each whole with its place where `everything` is asked for. What
    a plan is told first is `toc.check.report.first_screen`."""
    language = report.language
    yield from _head(report)
    groups = {
        severity: [group for group in report.groups if group.severity is severity]
        for severity in sorted(Severity, reverse=True)
    }
    warnings = groups[Severity.WARNING]
    if len(warnings) >= IN_SHORT and not groups[Severity.ERROR]:
        yield from _in_short(warnings, language)
    yield from errors(report, everything)
    for severity in (Severity.WARNING, Severity.ADVICE):
        if groups[severity]:
            yield from _heading(f"heading-{severity.name.lower()}", language)
        for group in groups[severity]:
            yield from _group(group, language, everything)
    yield from last(report, everything)


def _head(report: Validation) -> Page:
    if report.title:
        yield line(strong(report.title))
    yield line(aside(report.file))
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
        yield line(aside(sentence))
    yield from heading(report.summary, Look.STRONG)
    if report.partial:
        yield line(aside(VALIDATION.say("selection", report.language)))


def _heading(key: str, language: Language) -> Page:
    return heading(VALIDATION.say(key, language), Look.STRONG)


def _in_short(groups: list[RuleGroup], language: Language) -> Page:
    """A line a group, family by family."""
    yield from _heading("in-short", language)
    for family, of_family in groupby(groups, key=lambda group: group.family):
        yield line(aside(FINDINGS.say(f"family-{family}", language)), indent=2)
        for group in of_family:
            yield item(group.short, mark=MARKS[group.severity], indent=4)


def last(report: Validation, everything: bool) -> Page:
    """What is accepted, and whether there is more to check."""
    if report.waived:
        yield from _waived(report, everything)
    if report.unread:
        yield line()
        yield line(VALIDATION.say("draft", report.language, count=report.unread))


def _waived(report: Validation, everything: bool) -> Page:
    language = report.language
    count = len(report.waived)
    yield from heading(VALIDATION.say("waived", language, count=count), Look.STRONG)
    for one in report.waived if everything else ():
        where = aside(f"{one.said.place}  ")
        yield line(where, f"{one.said.about}  ", aside(one.said.what), indent=2, hanging=2)
        values = {"reason": one.reason, "owner": one.owner, "until": one.until}
        yield line(VALIDATION.say("waived-why", language, **values), indent=4)


def errors(report: Validation, everything: bool) -> Page:
    """The errors under their heading, in the order of the file; nothing where there are none."""
    groups = [group for group in report.groups if group.severity is Severity.ERROR]
    found = sorted((said for group in groups for said in group.said), key=lambda s: s.place)
    if not found:
        return
    language, plan = report.language, as_argument(report.file)
    yield from _heading("heading-error", language)
    shown = found if everything else found[:MOST_ERRORS]
    for said in shown:
        yield line()
        yield from _error(said, language)
    certain = sum(said.correction is not None and said.correction.certain for said in found)
    for key, count in (("more-errors", len(found) - len(shown)), ("mendable", certain)):
        if count:
            yield line()
            yield line(VALIDATION.say(key, language, count=count, plan=plan), indent=2)


def _error(said: WordedProblem, language: Language) -> Page:
    mark = MARKS[Severity.ERROR]
    yield item(strong(said.what), mark=mark)
    yield line(aside(str(said.place)), indent=4)
    if said.source_line:
        place = said.place
        yield Excerpt(said.source_line, place.line, said.start, place.length, mark.look)
    if said.why:
        yield line(said.why, indent=4)
    yield line(said.fix, indent=4)
    if said.correction is not None:
        yield from _corrected(said.correction, language)


def _corrected(correction: Correction, language: Language) -> Page:
    """The lines as they will be, exactly, so that they can be copied whole."""
    name = "corrected" if correction.certain else "corrected-perhaps"
    yield line(VALIDATION.say(name, language, count=len(correction.lines)), indent=4)
    yield line()
    for text in correction.lines:
        yield Verbatim(text, whole=True)


def _group(group: RuleGroup, language: Language, everything: bool) -> Page:
    yield line()
    yield item(strong(group.title), mark=MARKS[group.severity])
    # What is said of each is only repeated where it is not the same for all.
    own = len({said.what for said in group.said}) > 1
    for said in group.said:
        yield _element(said, language, everything)
        if own:
            yield line(said.what, indent=6)
    for key, text in (("why", group.why), ("fix", group.fix)):
        yield line(aside(VALIDATION.say(key, language) + ": "), text, indent=4)
    for said in group.said:
        if said.correction is not None:
            yield from _corrected(said.correction, language)


def _element(said: WordedProblem, language: Language, everything: bool) -> Block:
    """Which element it is, and where: on one line, or whole with its place that an editor can
    open."""
    if everything:
        where = f"{said.place}  "
        label = Part(f"  {said.label}" if said.label else "", Look.ASIDE)
    else:
        where = VALIDATION.say("line", language, line=said.place.line) + "  "
        taken = 4 + len(where) + len(said.about) + 2
        label = Part(f"  {said.label}" if said.label else "", Look.ASIDE, beside=taken)
    return line(aside(where), said.about, label, indent=4, hanging=2)
