"""Whatever stands in the file and wherever the cursor is, every question is answered."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.live.lsp.test_server import PLAN
from toc.live.lsp import answers
from toc.live.lsp.completion import offers
from toc.live.lsp.context import cursor
from toc.live.lsp.hover import told
from toc.live.lsp.mending import mended_whole, mendings
from toc.live.lsp.open_plan import OpenPlan
from toc.live.lsp.outline import hints, outline, source_links
from toc.live.lsp.text import Span, Spot, Units

PIECES = st.sampled_from(
    [
        *(":", "- ", "{", "}", "[", "]", '"', "'", "#", "\n", "\r", "\t", "  ", "&a ", "*a", "|"),
        *("😀", "\x85", "\u2028", "\ud800", "\0", "visie", "hulp", "doel: ", "<<: ", "? ", "!!x "),
    ]
)
EDITS = st.lists(
    st.tuples(st.integers(0, 19), st.integers(0, 50), st.integers(0, 6), PIECES), max_size=4
)


@settings(suppress_health_check=list(HealthCheck))
@given(EDITS)
def test_after_any_edits_the_findings_are_those_of_the_text_alone(
    edits: list[tuple[int, int, int, str]],
) -> None:
    plan = OpenPlan(Path("p.yaml"), PLAN, 1, Units())
    plan.read()
    for at, start, length, new in edits:
        plan.edit(Span(Spot(at, start), Spot(at, start + length)), new)
        plan.version += 1
        fresh = OpenPlan(Path("p.yaml"), plan.text.text, 1, Units()).read()
        assert answers.diagnostics(plan.read()) == answers.diagnostics(fresh)
        assert plan.read().elements == fresh.elements
        assert answers.symbols(outline(plan.read()), fresh) == answers.symbols(
            outline(fresh), fresh
        )
        for ref in fresh.elements:
            assert plan.read().mentions.of(ref) == fresh.mentions.of(ref)


@settings(suppress_health_check=list(HealthCheck))
@given(EDITS, st.integers(0, 20), st.integers(0, 50))
def test_every_question_is_answered(
    edits: list[tuple[int, int, int, str]], line: int, column: int
) -> None:
    plan = OpenPlan(Path("p.yaml"), PLAN, 1, Units())
    plan.read()
    for at, start, length, new in edits:
        plan.edit(Span(Spot(at, start), Spot(at, start + length)), new)
        plan.version += 1
    spot = Spot(line, column)
    found = cursor(plan.text, line, plan.text.characters(spot))
    assert plan.last_sound is not None
    if found is not None:
        for one in (plan.last_sound, plan.read()):
            answers.completion_items(offers(found, one).offers, Span(spot, spot))
    read = plan.read()
    told(plan, read, *read.places.place(spot))
    answers.diagnostics(read)
    answers.symbols(outline(read), read)
    answers.inlay_hints(hints(read, 1, 99), read)
    list(source_links(read))
    list(answers.code_actions(mendings(read, 1, 99), "file:///p.yaml", read))
    mended_whole(read)
