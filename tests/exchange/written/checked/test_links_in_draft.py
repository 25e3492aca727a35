"""What a draft says above each of its elements."""

from __future__ import annotations

from pathlib import Path

from toc.core.loading import read_bytes
from toc.exchange.written.checked.links_in_draft import DraftLinks, links_in_draft

TEXT = """\
title: Leesplan
vision: Iedereen leest
lines: {thuis: Thuis, school: School}
themes: {boeken: {title: Boeken, line: thuis}}
networks:
  lezen: {title: Lezen, line: school, theme: boeken}
  los: Los
strategic_goals: {meer: {text: Kinderen lezen meer, line: thuis}}
operational_goals:
  beter: {text: Kinderen lezen beter, contributes_to: meer, network: [lezen, los], theme: boeken}
inspanningen:
  voorlezen: {text: Voorlezen, contributes_to: [beter, meer]}
  kast: Een kast bouwen
indicators:
  aantal: {text: Aantal kinderen, measures: meer}
"""


def test_everything_that_stands_above_something() -> None:
    programme = read_bytes(TEXT.encode(), Path("plan.yaml")).programme
    assert programme is not None
    assert links_in_draft(programme) == {
        "boeken": DraftLinks((), ("thuis",)),
        "lezen": DraftLinks((), ("school", "boeken")),
        "meer": DraftLinks((), ("thuis",)),
        "beter": DraftLinks(("meer",), ("lezen", "los", "boeken")),
        "voorlezen": DraftLinks(("beter", "meer"), ()),
        "aantal": DraftLinks(("meer",), ()),
    }
