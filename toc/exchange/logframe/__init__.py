"""The logframe (logisch kader) of a programme, a programme line or a network, as funders ask for
it: vision, strategic goal, operational goals and inspanningen by intervention logic, indicators,
sources of verification and assumptions. One for each strategic goal, so that each can be read.

The levels follow the Project Cycle Management guidelines of the European Commission (2004); the
names that DFID and Norad give them stand beside. Nothing is filled in that the plan does not say:
an empty cell is an open point, and the open points are counted once, at the front.
"""

from __future__ import annotations

import datetime

from toc.core.graph import GoalGraph
from toc.core.model.measurements import Measurements
from toc.documents.document import Document, TitleFact
from toc.exchange.logframe.cells import Cells
from toc.exchange.logframe.front import front
from toc.exchange.logframe.matrix import chapter
from toc.exchange.logframe.scope import scopes_of
from toc.exchange.words.logframe import LOGFRAME


def logframe(
    tree: GoalGraph,
    measurements: Measurements,
    on: datetime.date,
    line: str | None = None,
    network: str | None = None,
) -> Document:
    """The logframe in the language of the programme, with the values known at the end of a day:
    of the whole programme, or of a line or network. KeyError for one that the plan has not."""
    programme, language = tree.programme, tree.programme.language
    of = ""
    if line is not None:
        of = LOGFRAME.say("of-line", language, title=programme.lines[line].title)
    elif network is not None:
        of = LOGFRAME.say("of-network", language, title=programme.networks[network].title)
    scopes = tuple(scopes_of(tree, line, network))
    cells = Cells(tree, measurements, on)
    title = LOGFRAME.say("title", language)
    facts = [TitleFact(LOGFRAME.say("fact.programme", language), programme.title)]
    facts += [TitleFact(LOGFRAME.say("fact.part", language), of)] if of else []
    return Document(
        title=title,
        subtitle=LOGFRAME.say("subtitle", language, programme=programme.title),
        language=language,
        programme=programme.title,
        facts=tuple(facts),
        chapters=(front(cells, scopes), *(chapter(cells, scope) for scope in scopes)),
        footer=f"{programme.title} · {title}",
    )
