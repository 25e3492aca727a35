"""Goals and measures within running text, each with its number before it: `… Daarom geldt ook doel
2: Elke school werkt met een leerlijn.`"""

from __future__ import annotations

import re

from toc.exchange.written.flow.statements import first_of, sentences_of, statement_of
from toc.exchange.written.naming import CODE, Prefixed, kind_named, prefixed

MOST_SENTENCES_SAID = 2
"""So much of what stands behind `Ambitie:` is the ambition itself; of more only the first sentence
is."""

_LATER = re.compile(
    rf"\b(?P<word>[^\W\d_]+) (?P<code>{CODE})(?:\s[^\W\d_]+){{0,3}}:\s+"
    r"(?P<rest>[A-Z\u00c0-\u00de‘“].+)$",
    re.DOTALL,
)


def run_in(text: str) -> list[Prefixed]:
    """What the sentences of a paragraph say with a number before it, in their order; each a whole
    sentence, or what stands behind the colon in one."""
    found = []
    for sentence in sentences_of(text):
        said = prefixed(sentence)
        if said is not None and said.code and said.rest:
            found.append(said._replace(rest=first_of(said.rest)))
        elif (later := _LATER.search(sentence)) is not None:
            kind = kind_named(later["word"])
            if kind is not None and (kind.is_goal or kind.is_work):
                found.append(Prefixed(kind, later["code"], later["rest"].strip()))
    return found


def said_behind(prefix: Prefixed) -> str:
    """What is the element of what stands behind a word and a number: the head where an explanation
    runs on behind it (`Maatregel 3. Meer loketten. Inwoners kunnen …`)."""
    if prefix.head or len(sentences_of(prefix.rest)) > MOST_SENTENCES_SAID:
        return first_of(prefix.rest)
    return statement_of(prefix.rest)
