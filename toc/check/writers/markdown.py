"""Findings as a text for a memo, in Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toc.check.report.validation import RuleGroup, Validation
from toc.check.words.findings import FINDINGS
from toc.check.words.validation import VALIDATION
from toc.check.writers.common import (
    accepted_columns,
    alike,
    by_severity,
    columns,
    counted,
    heading,
    posix,
)
from toc.core.words import Language

# An underscore inside a word and an ampersand that begins no entity mean nothing in Markdown.
_SPECIAL = re.compile(r"[\\`*\[\]<|#~]|(?<![^\W_])_|_(?![^\W_])|&(?=#?\w+;)")


def markdown(report: Validation) -> str:
    """The report: the summary, then what stops, what matters and what can wait, each group with
    why it matters, what to do, and its elements."""
    return "\n".join(_blocks(report)) + "\n"


def _blocks(report: Validation) -> Iterator[str]:
    language = report.language
    yield f"# {_plain(heading(report))}"
    yield ""
    yield f"{FINDINGS.say('file', language)}: {_code(posix(report.file))}"
    if report.counts is not None:
        yield ""
        yield f"{counted(report)}."
    yield ""
    yield f"**{report.summary}**"
    for severity, groups in by_severity(report):
        name = severity.name.lower()
        yield ""
        yield f"## {VALIDATION.say(f'heading-{name}', language)}"
        yield ""
        yield FINDINGS.say(f"legend-{name}", language)
        for group in groups:
            yield from _group(group, language)
    if report.waived:
        yield ""
        yield f"## {FINDINGS.say('family-acceptance', language)}"
        yield ""
        yield from _table(accepted_columns(report), language)
    if report.unread:
        yield ""
        yield VALIDATION.say("draft", language, count=report.unread)
    yield ""
    yield f"*{FINDINGS.say('made-with', language)}*"


def _group(group: RuleGroup, language: Language) -> Iterator[str]:
    yield ""
    yield f"### {_plain(group.title)}"
    yield ""
    if group.why:
        yield f"**{VALIDATION.say('why', language)}:** {_plain(group.why)}"
        yield ""
    yield f"**{VALIDATION.say('fix', language)}:** {_plain(group.fix)}"
    yield ""
    if alike(group):
        yield _in_one_line(group, language)
    else:
        yield from _table(columns(group), language)


def _in_one_line(group: RuleGroup, language: Language) -> str:
    elements = ", ".join(f"{_code(said.about)} ({said.place.line})" for said in group.said)
    return f"**{FINDINGS.say('where-lines', language)}:** {elements}."


def _table(made: dict[str, list[str]], language: Language) -> Iterator[str]:
    if list(made) == ["line"]:
        yield f"**{FINDINGS.say('line', language)}:** {', '.join(made['line'])}"
        return
    yield f"| {' | '.join(FINDINGS.say(key, language) for key in made)} |"
    yield "|--:|" + "---|" * (len(made) - 1)
    for row in zip(*made.values(), strict=True):
        cells = (
            _code(cell) if key == "element" else _plain(cell)
            for key, cell in zip(made, row, strict=True)
        )
        yield f"| {' | '.join(cells)} |"


def _plain(text: str) -> str:
    """Text that Markdown takes literally, on one line."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(text.split()))


def _code(text: str) -> str:
    """Text as code: with a fence that is longer than any in the text."""
    line = " ".join(text.split()).replace("|", "\\|")
    if not line:
        return ""
    fence = "`" * (max(map(len, re.findall("`+", line)), default=0) + 1)
    pad = " " if "`" in line else ""
    return f"{fence}{pad}{line}{pad}{fence}"
