"""What is said of something beside a programme that cannot be used: all that is wrong with it,
each at its place, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from toc.cli.choosing import as_argument, language_of
from toc.core.words.loading import LOADING
from toc.core.words.typed import program

if TYPE_CHECKING:
    from toc.core.dossier import Dossier, UnusableError
    from toc.core.problems import Problem
    from toc.core.records.measurements import Read
    from toc.core.records.plan_files import Found
    from toc.core.records.reviews import Reviews
    from toc.core.words import Language, Sentences


def sentences(error: UnusableError) -> Iterator[str]:
    """The lines to print, the last of them what to do."""
    from toc.core.records.measurements import Read
    from toc.core.records.reviews import Reviews

    dossier, wrong = error.dossier, error.wrong
    language = language_of(dossier)
    if isinstance(wrong, Read):
        yield from _of_measurements(wrong, language)
    elif isinstance(wrong, Reviews):
        yield from _of_reviews(wrong, language)
    else:
        for one in wrong:
            yield from of_plan(one, dossier, language)


def _of_measurements(read: Read, language: Language) -> Iterator[str]:
    from toc.measure.words.measure import MEASURE
    from toc.measure.words.measurements import what_is_wrong

    for problem in read.problems:
        what, fix = what_is_wrong(problem.id, problem.values, language)
        column = problem.values.get("column")
        at = f" ({MEASURE.say('at-column', language, column=column)})" if column else ""
        yield f"{problem.place}{at}: {what}"
        yield f"  {fix}"
    yield MEASURE.say("file-has-errors", language, count=len(read.problems), file=read.file)


def _of_reviews(found: Reviews, language: Language) -> Iterator[str]:
    from toc.review.words.decisions_read import DECISIONS_READ

    for one in found.broken:
        for problem in one.problems:
            yield f"{problem.place}: {_what(problem, DECISIONS_READ, language)}"
    yield DECISIONS_READ.say("review-fix", language)


def of_plan(found: Found, dossier: Dossier, language: Language) -> list[str]:
    """Every problem of the file of an adopted plan, and what to do: not to mend it by hand."""
    from toc.plan.words.adoption import ADOPTION

    period = found.name.partition(".")[0]
    command = f"{program()} plan {period} {as_argument(dossier.file)} --adopt --replace"
    said = [f"{one.place}: {_what(one, ADOPTION, language)}" for one in found.problems]
    fixes = {
        "adopted-newer": "fix.newer",
        "adopted-misnamed": "fix.misnamed",
        "adopted-foreign": "fix.foreign",
    }
    values = found.problems[0].values
    key = fixes.get(found.problems[0].id, "fix.restore")
    if key == "fix.misnamed" and values["period"] in dossier.plan_names:
        key = "fix.misnamed-both"
    fix = ADOPTION.say(key, language, command=command, name=values.get("period", ""))
    return [*said, fix]


def _what(problem: Problem, table: Sentences, language: Language) -> str:
    if problem.id in table:
        return table.say(problem.id, language, **problem.values)
    return LOADING.say(f"{problem.id}.what", language, **problem.values)
