"""A meeting: one network at a time, large, with votes and what-ifs on the spot."""

from __future__ import annotations

from collections.abc import Iterator

from toc.core.graph import Level
from toc.core.problems import RefusalError
from toc.draw.views.columns import ColumnsView
from toc.live.serve.drawings import NETWORK, drawn, networks
from toc.live.serve.frame import Ask, Made, said
from toc.live.serve.overview import figures
from toc.live.serve.plan import PlanAsk, plan_form
from toc.live.words.serve import SERVE
from toc.live.words.serve_plan import SERVE_PLAN


def _say(ask: Ask, key: str, **values: object) -> str:
    return said(SERVE_PLAN.say(key, ask.language, **values))


def meeting_page(ask: Ask, number: int) -> Made:
    """The network with this number, from 1, or the nearest that there is."""
    found = list(networks(ask.dossier).items())
    title = SERVE_PLAN.say("meeting", ask.language)
    if not found:
        return Made(title, [f"<p>{_say(ask, 'no-networks')}</p>"], "meeting")
    number = min(max(number, 1), len(found))
    name, view = found[number - 1]
    return Made(
        f"{title}: {view.title}",
        _meeting(ask, number, len(found), name, view),
        "meeting",
        "meeting",
    )


def _meeting(ask: Ask, number: int, count: int, name: str, view: ColumnsView) -> Iterator[str]:
    yield '<div class="stage"><div class="tools">'
    for key, to in (("previous", number - 1), ("next", number + 1)):
        if 1 <= to <= count:
            where = ask.at("vergadering", str(to))
            yield f'<a class="button" data-step="{key}" href="{where}">{_say(ask, key)}</a>'
        if key == "previous":
            yield f'<span class="place">{_say(ask, "place", number=number, count=count)}</span>'
    yield f'<button type="button" id="full" data-needs-script hidden>{_say(ask, "full")}</button>'
    yield f'<a class="button" href="{ask.at()}">{_say(ask, "stop")}</a></div>'
    yield f"<h1>{said(view.title)}</h1>"
    try:
        made = drawn(ask.dossier, NETWORK, name, ask.at)
        yield from figures(made.sheets, made.told, ask)
    except RefusalError as error:
        why = error.say(ask.language)
        yield f'<p class="note">{said(SERVE.say("cannot-draw", ask.language, why=why))}</p>'
    yield '</div><div class="columns">'
    yield from _votes(ask, view)
    yield f"<section><h2>{_say(ask, 'try')}</h2>"
    yield from plan_form(ask, PlanAsk(""), ask.at("jaarplan"))
    yield f'<p class="hint">{_say(ask, "keys")}</p></section></div>'


def _votes(ask: Ask, view: ColumnsView) -> Iterator[str]:
    """Everything that can be voted for, the most votes first."""
    votes = ask.room.votes
    work = [one for one in view.at(Level.INSPANNING) if " " not in one.id]
    work.sort(key=lambda one: -sum(votes.get(one.id, {}).values()))
    yield f'<section id="votes"><h2>{_say(ask, "votes")}</h2>'
    yield f'<p class="hint">{_say(ask, "vote-help")}</p><ol class="plain votes">'
    for one in work:
        total = sum(votes.get(one.id, {}).values())
        yield f'<li><span class="count">{_say(ask, "count", count=total)}</span>'
        yield f'<a href="{ask.element("inspanningen", one.id)}">{said(one.text)}</a>'
        yield f'<form method="post" action="{ask.at("stem")}">'
        yield f'<input type="hidden" name="id" value="{said(one.id)}">'
        for key, points, sign in (("vote-for", 1, "+"), ("unvote", 0, "−")):
            label = _say(ask, key, text=one.text)
            yield f'<button name="stem" value="{points}" aria-label="{label}">{sign}</button>'
        yield "</form></li>"
    yield "</ol>"
    if votes:
        yield f'<form method="post" action="{ask.at("stem")}">'
        yield f'<button name="stem" value="wis" class="quiet">{_say(ask, "clear-votes")}</button>'
        yield "</form>"
    yield "</section>"
