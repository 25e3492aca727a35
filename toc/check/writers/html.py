"""Findings as one page for a browser or a printer: no scripts, nothing from elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from importlib.resources import files

from toc.check.report.validation import RuleGroup, Validation, WordedProblem
from toc.check.words.findings import FINDINGS
from toc.check.words.validation import VALIDATION
from toc.check.writers.common import (
    WORST_FIRST,
    accepted_columns,
    alike,
    by_severity,
    columns,
    counted,
    heading,
    posix,
)
from toc.core.problems import Severity
from toc.core.words import Language

# Even if a text of the plan got through as markup, it could load and run nothing.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"


def html(report: Validation) -> str:
    """The report as a page: how much of each weight, then the groups with their elements."""
    return "\n".join(_page(report)) + "\n"


def _page(report: Validation) -> Iterator[str]:
    language = report.language
    style = (files(__package__) / "html.css").read_text(encoding="utf-8")
    title = escape(heading(report))
    yield "<!doctype html>"
    yield f'<html lang="{language}">'
    yield '<head>\n<meta charset="utf-8">'
    yield f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield f"<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>"
    yield f"<header>\n<h1>{title}</h1>"
    if report.counts is not None:
        yield f"<p>{escape(counted(report))}</p>"
    yield f"<p>{FINDINGS.say('file', language)}: <code>{escape(posix(report.file))}</code></p>"
    yield "</header>\n<main>"
    yield from _tiles(report)
    for severity, groups in by_severity(report):
        yield from _section(severity, groups, language)
    if report.waived:
        name = FINDINGS.say("family-acceptance", language)
        yield f'<section class="none" aria-labelledby="accepted">\n<h2 id="accepted">{name}</h2>'
        yield from _table(accepted_columns(report), language)
        yield "</section>"
    yield "</main>"
    yield f"<footer>{escape(FINDINGS.say('made-with', language))}</footer>"
    yield "</body>\n</html>"


def _tiles(report: Validation) -> Iterator[str]:
    """The counts, each a way to its section, and the summary in words."""
    language = report.language
    yield f'<nav aria-label="{FINDINGS.say("summary", language)}">\n<ul>'
    for severity in WORST_FIRST:
        name, count = severity.name.lower(), report.count(severity)
        word = VALIDATION.say(f"summary-{name}", language, count=count)
        label = escape(word.removeprefix(str(count)).strip(" ."))
        inner = f"<strong>{count}</strong> {label}"
        if count:
            inner = f'<a href="#{name}">{inner}</a>'
        yield f'<li class="{name if count else "none"}">{inner}</li>'
    yield f'</ul>\n</nav>\n<p class="summary">{escape(report.summary)}</p>'
    if report.unread:
        yield f"<p>{escape(VALIDATION.say('draft', language, count=report.unread))}</p>"


def _section(severity: Severity, groups: list[RuleGroup], language: Language) -> Iterator[str]:
    name = severity.name.lower()
    yield f'<section id="{name}" class="{name}" aria-labelledby="{name}-title">'
    yield f'<h2 id="{name}-title">{escape(VALIDATION.say(f"heading-{name}", language))}</h2>'
    yield f"<p>{escape(FINDINGS.say(f'legend-{name}', language))}</p>"
    for group in groups:
        yield from _group(group, language)
    yield "</section>"


def _group(group: RuleGroup, language: Language) -> Iterator[str]:
    yield f"<article>\n<h3>{escape(group.title)}</h3>\n<p><code>{escape(group.id)}</code></p>"
    yield "<dl>"
    if group.why:
        yield f"<dt>{VALIDATION.say('why', language)}</dt><dd>{escape(group.why)}</dd>"
    yield f"<dt>{VALIDATION.say('fix', language)}</dt><dd>{escape(group.fix)}</dd>"
    made = columns(group)
    only_lines = list(made) == ["line"] and group.severity is not Severity.ERROR
    if only_lines:
        yield f"<dt>{FINDINGS.say('line', language)}</dt><dd>{', '.join(made['line'])}</dd>"
    yield "</dl>"
    if group.severity is Severity.ERROR:
        for said in group.said:
            yield from _excerpt(said, len(group.said) > 1, language)
    elif alike(group):
        yield '<ul class="many">'
        for said in group.said:
            where = VALIDATION.say("line", language, line=said.place.line)
            yield f"<li><code>{escape(said.about)}</code> <span>{where}</span></li>"
        yield "</ul>"
    elif not only_lines:
        yield from _table(made, language)
    yield "</article>"


def _excerpt(said: WordedProblem, several: bool, language: Language) -> Iterator[str]:
    """An error with its line of the file, in which the fault is marked."""
    yield '<div class="finding">'
    if several:
        yield f"<p><strong>{escape(said.what)}</strong> {escape(said.fix)}</p>"
    if said.place.line:
        line, start = said.source_line, said.start - 1
        end = start + max(1, said.place.length)
        marked = f"<mark>{escape(line[start:end])}</mark>" if line[start:end].strip() else ""
        around = escape(line[:start].lstrip()), escape(line[end:])
        where = VALIDATION.say("line", language, line=said.place.line)
        source = f"{around[0]}{marked or escape(line[start:end])}{around[1]}"
        yield f"<pre><span>{where}  </span>{source}</pre>"
    yield "</div>"


def _table(made: dict[str, list[str]], language: Language) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{FINDINGS.say(key, language)}</th>' for key in made)
    yield f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>"
    for row in zip(*made.values(), strict=True):
        cells = (
            f'<th scope="row"><code>{escape(cell)}</code></th>'
            if key == "element"
            else f"<td>{escape(cell)}</td>"
            for key, cell in zip(made, row, strict=True)
        )
        yield f"<tr>{''.join(cells)}</tr>"
    yield "</tbody>\n</table>"
