"""The programme as one page for a browser, to look through: its drawings, everything that is known
of each element, search and filters. One file that works from a memory stick: fonts, style and
script are in it, it asks nothing of any network, and its own policy forbids it to.

There is no framework: the drawings are made here and the page changes only what is lit up and what
is shown, which a few hundred lines of plain JavaScript do. They can be read, need no build, and
will run as long as browsers do. Without JavaScript everything can be read.
"""

import base64
import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from string import Template
from typing import assert_never

from toc.core.graph import GoalGraph, Level
from toc.core.model import Programme
from toc.core.records.adopted import AdoptedPlan
from toc.documents.drawings.scene import Scene
from toc.documents.house_style import SOBER, Logo, WriterStyle
from toc.documents.text_width import clean
from toc.draw.layout import overview
from toc.draw.layout.booklet import booklet
from toc.draw.layout.direction import Direction
from toc.draw.layout.ordering import BoxOrder
from toc.draw.page import page_html
from toc.draw.page.elements_behind import Behind
from toc.draw.page.page_html import said
from toc.draw.page.page_values import ExtraDrawing, PageView, page_view
from toc.draw.scenes import scenes
from toc.draw.views.board import BoardView
from toc.draw.views.matrix import MatrixView
from toc.draw.views.measured import Found
from toc.draw.views.overview import overview_view
from toc.draw.views.state_on_day import StateOnDay
from toc.draw.views.state_shown import in_overview
from toc.draw.views.theory_values import TheoryView
from toc.draw.words.page import PAGE

_HERE = Path(__file__).parent

_SCRIPTS = (
    "data.js",
    "address.js",
    "drawing.js",
    "find.js",
    "details.js",
    "present.js",
    "start.js",
)
"""In the order in which they need each other."""

_WORDS = (
    "found.none",
    "found.one",
    "found.many",
    "found.more",
    "found.here.one",
    "found.here.many",
    "found.not-here",
    "found.below",
    "found.search",
    "period.does",
    "period.does-not",
    "period.unknown",
    "lit",
    "lit.up.one",
    "lit.up.many",
    "closed",
    "printed",
)
"""The sentences that the script says."""


def page(
    programme: Programme,
    graph: GoalGraph,
    house: WriterStyle = SOBER,
    direction: Direction = Direction.LR,
    now: StateOnDay | None = None,
    found: Found | None = None,
    dated: str = "",
    order: BoxOrder = BoxOrder.FILE,
    plans: Sequence[AdoptedPlan] = (),
) -> str:
    """The page of a programme, ending in a newline; the same programme gives the same bytes. With
    `now` it shows how its goals stood, and the charts of their indicators. `found` is what is
    known of the indicators, `dated` the date and the mark of the plan, which stand on a print;
    `plans` are the adopted plans.
    DrawingError where a drawing cannot be made."""
    view = page_view(programme, graph, now, found, plans)
    drawn = _drawn(programme, graph, direction, now, order)
    language = view.language

    def say(key: str) -> str:
        return said(PAGE.say(key, language))

    charts = _asset("charts.css") if now is not None else ""
    style = _asset("page.css") + charts + _fonts() + f":root {{ --accent: {house.accent}; }}\n"
    script = f"'use strict';\n(() => {{\n{''.join(map(_asset, _SCRIPTS))}}})();\n"
    keys = ("mouse", "touch", "keyboard", "meeting", "address")
    return Template(_asset("template.html")).substitute(
        language=language,
        policy=_policy(style, script, house.logo),
        title=said(view.programme),
        subtitle=f"<p>{said(view.subtitle)}</p>\n" if view.subtitle else "",
        style=style,
        logo=_logo(house.logo),
        skip=say("skip"),
        tools=say("tools"),
        menu=say("menu"),
        previous=say("previous"),
        next=say("next"),
        print=say("print"),
        present=say("present"),
        stop=say("stop"),
        dated=said(dated) if dated else "",
        noscript=say("no-script"),
        search=say("search"),
        searchhelp=say("search-help"),
        filters=say("filters"),
        choices="\n".join(page_html.choices(view.filters, PAGE.say("filter.all", language))),
        clear=say("filter.clear"),
        results=say("results"),
        drawings=say("drawings"),
        contents="\n".join(page_html.contents(view)),
        keys=say("keys"),
        keystext="\n".join(f"<p>{say(f'keys.{key}')}</p>" for key in keys),
        zoom=say("zoom"),
        zoomin=say("zoom-in"),
        zoomout=say("zoom-out"),
        zoomfit=say("zoom-fit"),
        sections="\n".join(_sections(view, graph, drawn, house)),
        details=say("details"),
        close=say("close"),
        footer=f"<p>{said(house.footer)}</p>" if house.footer else "",
        data=_data(view),
        script=script,
    )


def _drawn(
    programme: Programme,
    graph: GoalGraph,
    direction: Direction,
    now: StateOnDay | None,
    order: BoxOrder,
) -> dict[str | None, list[Scene]]:
    """The overview (None), without the numbers of pages that this page does not have, and every
    DIN."""
    whole = overview_view(programme, graph)
    front = overview.sheets(in_overview(whole, now) if now is not None else whole, {})
    found: dict[str | None, list[Scene]] = {None: []}
    for page in booklet(programme, graph, direction=direction, now=now, order=order):
        if page.network is not None:
            found.setdefault(page.network, []).append(page.scene)
    total = len(front) + sum(map(len, found.values()))
    found[None] = [overview.scene(sheet, number, total) for number, sheet in enumerate(front, 1)]
    return found


@cache
def _asset(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


@cache
def _fonts() -> str:
    """The font of the drawings, as much of it as they are known to use
    (`toc.documents.arimo_widths`)."""
    made = []
    for name, weight in (("Arimo-Regular.woff", 400), ("Arimo-Bold.woff", 700)):
        content = base64.b64encode((_HERE / name).read_bytes()).decode()
        made.append(
            f"@font-face {{ font-family: Arimo; font-weight: {weight}; "
            f"src: url(data:font/woff;base64,{content}) format('woff'); }}\n"
        )
    return "".join(made)


def _policy(style: str, script: str, logo: Logo | None) -> str:
    """What the browser may do with the page: nothing but show it and run its own script."""

    def mark(text: str) -> str:
        return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()

    allowed = [
        "default-src 'none'",
        f"script-src 'sha256-{mark(script)}'",
        f"style-src 'sha256-{mark(style)}'",
        "font-src data:",
        *(["img-src data:"] if logo is not None else []),
        "base-uri 'none'",
        "form-action 'none'",
    ]
    return "; ".join(allowed)


def _logo(logo: Logo | None) -> str:
    if logo is None:
        return ""
    kind = "svg+xml" if logo.vector else "png"
    content = base64.b64encode(logo.content).decode()
    return f'<img src="data:image/{kind};base64,{content}" alt="{said(logo.alternative)}">\n'


def _data(view: PageView) -> str:
    """What the script needs, as JSON that no browser reads as HTML."""
    goals: dict[str, list[str]] = {}
    for link in view.links:
        goals.setdefault(link.source, []).append(link.target)
    numbers = {entry.id: number for number, entry in enumerate(view.entries)}
    content = {
        "years": {
            year.name: {
                "does": [numbers[one] for one in year.done],
                "doesNot": [numbers[one] for one in year.not_done],
            }
            for year in view.years
        },
        "words": {key: PAGE.template(key, view.language) for key in _WORDS},
        "elements": [
            {
                "id": clean(entry.id),
                "kind": entry.kind[0].upper() + entry.kind[1:],
                "text": clean(entry.text),
                "networks": [page_html.at_network(network) for network in entry.networks],
                "work": entry.level is Level.INSPANNING,
                "tags": [clean(tag) for tag in entry.tags],
                "up": [numbers[goal] for goal in goals.get(entry.id, ())],
            }
            for entry in view.entries
        ],
    }
    # All but ASCII is escaped; these three could end the script or start a comment.
    text = json.dumps(content, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text


def _sections(
    view: PageView, graph: GoalGraph, drawn: Mapping[str | None, list[Scene]], house: WriterStyle
) -> Iterator[str]:
    behind = Behind(view.entries, view.language, graph, house)
    yield from page_html.overview_section(view, drawn[None], behind.overview())
    if view.theory is not None:
        yield from _extra(view, view.theory, behind)
    for network in view.networks:
        yield from page_html.network_section(
            view, network, drawn[network.id], behind.network(network.goals)
        )
    for one in view.after:
        yield from _extra(view, one, behind)
    yield from page_html.list_section(view)


def _extra(view: PageView, one: ExtraDrawing, behind: Behind) -> Iterator[str]:
    match one.view:
        case TheoryView():
            targets = behind.theory(one.view)
        case MatrixView():
            targets = behind.matrix()
        case BoardView():
            targets = behind.board(one.view)
        case _:
            assert_never(one.view)
    yield from page_html.extra_section(view, one, scenes(one.view), targets)
