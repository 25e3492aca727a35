"""Words in bold at the start of a text: a name for what stands behind them (`**Ambitie** Schoon
water voor iedereen`), or what is meant, and behind it what explains that."""

from __future__ import annotations

import re

from toc.exchange.written.naming import Kind, Prefixed, kind_named
from toc.exchange.written.outline import Passage
from toc.exchange.written.typed_marks import marked


def split_at_lead(one: Passage) -> tuple[str, str]:
    """The words in bold at the start of a text, and what stands behind them; both empty where the
    text does not begin anew there."""
    text, lead = one.text.strip(), one.look.lead
    lead = next((said for said in (lead, marked(lead).text) if said and text.startswith(said)), "")
    rest = text[len(lead) :]
    if not lead or not _BEGINS.match(rest):
        return "", ""
    return lead, rest.strip(" \n\t:–—-")


_BEGINS = re.compile(r"[\s:–—-]*[\"'‘“(]?[A-Z\u00c0-\u00de0-9]")
"""What begins anew: a sentence of its own."""


def named_by_lead(one: Passage) -> Prefixed | None:
    """What the words in bold say that the text behind them is."""
    lead, rest = split_at_lead(one)
    kind = kind_named(lead.rstrip(" :.")) if lead else None
    return Prefixed(kind, "", rest) if kind not in (None, Kind.ASIDE) and kind and rest else None


def before_explanation(one: Passage) -> str:
    """The words in bold where they are what is meant and end as that does; empty where not."""
    lead, rest = split_at_lead(one)
    behind = one.text.strip()[len(lead) :].lstrip(" ")[:1]
    ended = lead[-1:] in (".", ":", "!") or behind in ("\n", ":", "–", "—")
    enough = len(lead.split()) >= FEWEST_WORDS
    return lead.rstrip(" :") if rest and ended and enough else ""


FEWEST_WORDS = 2
"""One word in bold is the name of a sort, and says too little by itself."""
