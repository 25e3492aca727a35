"""Every range, cut out of the text as an editor cuts it, is the word that it is about. With
HYPOTHESIS_PROFILE=thorough far more texts are tried."""

from __future__ import annotations

import json
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from toc.live.lsp.open_plan import OpenPlan
from toc.live.lsp.text import Span, Units

WORDS = st.text("aeé ïëß€œ😀𝒳🇳🇱\u0301", min_size=1, max_size=12).map(lambda one: f"x{one}")
IDS = st.text("aeéïß𝒳", min_size=1, max_size=6).map(lambda one: f"a{one}")
COMMENTS = st.sampled_from(["", "# 😀\n", "# é\x85# è\n", "# 𝒳\u2028# y\u2029# z\n"])


def cut(text: str, span: Span) -> str:
    """What an editor has between two places: by lines that end as its lines do, in UTF-16."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert span.start.line == span.end.line
    line = lines[span.start.line].encode("utf-16-le")
    return line[2 * span.start.column : 2 * span.end.column].decode("utf-16-le")


@given(st.lists(IDS, min_size=3, max_size=3, unique=True), WORDS, WORDS, COMMENTS, COMMENTS)
def test_every_range_is_the_word_itself(
    ids: list[str], one: str, other: str, first: str, second: str
) -> None:
    goal, network, work = ids
    said, more = (json.dumps(text, ensure_ascii=False) for text in (one, other))
    text = (
        f"{first}titel: {said}\nvisie: {more}\nnetwerken: {{{network}: {said}}}\n{second}"
        f"strategische_doelen:\n  s: {more}\noperationele_doelen:\n"
        f"  {goal}: {{tekst: {said}, netwerk: [{network}], draagt_bij_aan: 's'}}\n"
        f"inspanningen:\n  {work}: "
        f"{{tekst: {more}, draagt_bij_aan: [{{doel: {goal}}}, 𝒳-weg], eigenar: x}}\n"
    )
    read = OpenPlan(Path("p.yaml"), text, 1, Units()).read()
    assert set(read.elements) >= {("operational_goals", goal), ("inspanningen", work)}
    count = 0
    for ref in read.elements:
        for mention in read.mentions.of(ref):
            count += 1
            assert cut(text, read.places.span(mention.place)) == ref.id
    assert count == 7
    wrong = {one.id: cut(text, read.places.span(one.place)) for one in read.dossier.problems}
    assert wrong["unknown-key"] == "eigenar"
    for place in (one.place for one in read.dossier.problems):
        start = read.places.span(place).start
        assert read.places.place(start) == (place.line, max(place.column, 1))
