"""The pages with drawings, with findings, and with what was found."""

from __future__ import annotations

from collections.abc import Iterator

from toc.check.report.validation import RuleGroup, validation
from toc.core.comparing import Ref, elements_of, main_text
from toc.core.problems import RefusalError
from toc.live.serve.drawings import NETWORK, choices, drawn
from toc.live.serve.elements import kind_said, section_about
from toc.live.serve.frame import Ask, Made, said
from toc.live.serve.overview import figures, severity
from toc.live.words.drawings import DRAWINGS
from toc.live.words.serve import SERVE

MOST_OF_A_RULE = 60
"""So many findings of one rule are on the page."""

MOST_FOUND = 80
"""So many elements that were found are on the page."""


def drawings_page(ask: Ask) -> Made:
    """Everything that can be drawn."""
    return Made(SERVE.say("drawings-title", ask.language), _drawings(ask), "drawings")


def _drawings(ask: Ask) -> Iterator[str]:
    yield f"<h1>{ask.say('drawings-title')}</h1>"
    yield '<div class="columns">'
    for group, some in choices(ask.dossier, ask.language):
        yield f'<section><h2>{ask.say(group)}</h2><ul class="plain">'
        for kind, name, title in some:
            where = ask.at("tekening", kind, *([name] if name else []))
            yield f'<li><a href="{where}">{said(title)}</a></li>'
        yield "</ul></section>"
    yield "</div>"


def drawing_page(ask: Ask, kind: str, name: str) -> Made:
    """One drawing. KeyError where there is no such."""
    try:
        made = drawn(ask.dossier, kind, name, ask.at)
    except RefusalError as error:
        why = error.say(ask.language)
        title = DRAWINGS.say(kind, ask.language) if kind in DRAWINGS else name
        lines = [f"<h1>{said(title)}</h1>", f'<p class="note">{said(why)}</p>']
        return Made(title, lines, "drawings")
    return Made(made.title, _drawing(ask, kind, made), "drawings", "drawing")


def _drawing(ask: Ask, kind: str, made: object) -> Iterator[str]:
    from toc.live.serve.drawings import Drawn

    assert isinstance(made, Drawn)
    if made.kind and made.kind != made.title:
        yield f'<p class="above">{said(made.kind)}</p>'
    yield f"<h1>{said(made.title)}</h1>"
    if kind == NETWORK and not ask.read_only:
        yield '<div class="tools" data-needs-script hidden>'
        yield (
            f'<button type="button" id="connect" aria-pressed="false" aria-describedby="how" '
            f'data-from="{said(SERVE.template("connect-from", ask.language))}">'
            f"{ask.say('connect')}</button>"
        )
        yield f'<p id="how" role="status">{ask.say("connect-help")}</p></div>'
    yield from figures(made.sheets, made.told, ask)


def findings_page(ask: Ask) -> Made:
    """What the check finds, rule by rule, the worst first."""
    return Made(SERVE.say("findings-title", ask.language), _findings(ask), "findings")


def _findings(ask: Ask) -> Iterator[str]:
    found = validation(ask.dossier, ask.language)
    yield f"<h1>{ask.say('findings-title')}</h1>"
    if ask.dossier.programme is None:
        yield f'<p class="note">{ask.say("unsound")}</p>'
    yield f'<p class="lead">{said(found.summary)}</p>'
    for group in found.groups:
        yield from _group(ask, group)


def _group(ask: Ask, group: RuleGroup) -> Iterator[str]:
    yield f'<section class="rule" id="{said(group.id)}"><h2>{severity(ask, group.severity)}'
    yield f" {said(group.title)}</h2>"
    if group.why:
        yield f"<p>{said(group.why)}</p>"
    if group.fix:
        yield f"<p><b>{ask.say('what-to-do')}:</b> {said(group.fix)}</p>"
    count = len(group.said)
    told = ask.say("count-findings", count=count)
    yield f"<details{' open' if count <= 3 else ''}><summary>{told}</summary>"
    if count > MOST_OF_A_RULE:
        yield f"<p>{ask.say('first-shown', most=MOST_OF_A_RULE, count=count)}</p>"
    yield "<ul>"
    for one in group.said[:MOST_OF_A_RULE]:
        section = section_about(ask.dossier, one.about)
        yield "<li>"
        if section:
            where = ask.element(section, one.about if one.about != section else "")
            yield f'<a href="{where}">{said(one.label or one.about)}</a> '
        yield said(one.what)
        if one.place.line:
            yield f"<small>{ask.say('line-of', line=one.place.line)}</small>"
        if not section and one.source_line:
            yield f"<code>{said(one.source_line)}</code>"
        yield "</li>"
    yield "</ul></details></section>"


def search_page(ask: Ask, asked: str) -> Made:
    """What has all the words that somebody types, in its text, id, owner or partners."""
    return Made(SERVE.say("search", ask.language), _search(ask, asked.strip()))


def _search(ask: Ask, asked: str) -> Iterator[str]:
    yield f"<h1>{ask.say('search')}</h1>"
    if not asked:
        yield f"<p>{ask.say('search-hint')}</p>"
        return
    words = asked.casefold().split()
    found = [
        (ref, main_text(value))
        for ref, value in elements_of(ask.dossier.sound).items()
        if all(word in _sought(ref, value) for word in words)
    ]
    yield f'<p role="status">{ask.say("found", count=len(found), text=asked)}</p>'
    if len(found) > MOST_FOUND:
        yield f"<p>{ask.say('search-more', most=MOST_FOUND)}</p>"
    yield '<ul class="plain large">'
    for ref, text in found[:MOST_FOUND]:
        yield f'<li><span class="above">{said(kind_said(ask, ref.section))}</span>'
        yield f'<a href="{ask.element(*ref)}">{said(text)}</a></li>'
    yield "</ul>"


def _sought(ref: Ref, value: object) -> str:
    parts = [ref.id, *(str(getattr(value, name, "") or "") for name in _SOUGHT)]
    parts += getattr(value, "partners", ()) if isinstance(ref, Ref) else ()
    return " ".join(map(str, parts)).casefold()


_SOUGHT = ("text", "title", "name", "owner", "result", "also_called", "place", "approach")
