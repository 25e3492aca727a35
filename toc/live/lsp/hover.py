"""What is told of what stands under the mouse: an element, or a key."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toc.check.reference.keys import Key
from toc.check.report.validation import say
from toc.core.model.base import Value
from toc.core.problems import Place
from toc.draw.views.ways import why
from toc.live.lsp.completion import key_pages
from toc.live.lsp.context import cursor, slot, unwrapped
from toc.live.lsp.open_plan import Named, OpenPlan, Read
from toc.live.words.lsp import LSP

_MARKED = re.compile(r"([\\`*_{}\[\]<>#|~])")
MOST_WAYS = 3
MOST_FINDINGS = 8


@dataclass(frozen=True)
class Told:
    """What is told, in Markdown, and of which place; None where that is the word itself."""

    text: str
    place: Place | None = None


def told(plan: OpenPlan, read: Read, line: int, column: int) -> Told | None:
    """What is told at a line and column, from 1; None where there is nothing to tell."""
    mention = read.mentions.at(line, column)
    if mention is not None:
        named = read.named(mention.ref)
        return Told("\n".join(_element(named, read)), mention.place) if named else None
    key = _key_at(plan, read, line, column)
    return Told("\n".join(_key(key, read))) if key is not None else None


def _element(named: Named, read: Read) -> Iterator[str]:
    language, id = read.language, named.ref.id or named.ref.section
    title = f"**{_plain(read.dossier.reading.key(id) if not named.ref.id else id)}**"
    yield f"{title} · {named.kind}"
    yield ""
    yield _plain(named.text)
    tree = read.tree
    if tree is not None and id in tree:
        answer = why(tree, id, language)
        if answer.owner:
            yield ""
            yield LSP.say("owner", language, owner=_plain(answer.owner))
        for way in answer.ways[:MOST_WAYS]:
            yield ""
            for step in way.steps[1:]:
                yield (
                    f"- {' '.join(step.link[:1])} ↑ {_plain(step.text)}"
                    if step.link
                    else (f"- ↑ {_plain(step.text)}")
                )
    found = [one for one in read.dossier.problems if one.about == id]
    if found:
        yield ""
        yield LSP.say("findings", language)
        yield ""
    for one in found[:MOST_FINDINGS]:
        yield f"- {_plain(say(one, read.dossier, language).what)}"
    if len(found) > MOST_FINDINGS:
        yield "- …"


def _key_at(plan: OpenPlan, read: Read, line: int, column: int) -> Key | None:
    text = plan.text.line(line - 1)
    start = min(column - 1, len(text))
    while start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] == "_"):
        end += 1
    if text[end : end + 1] != ":":
        return None
    at = cursor(plan.text, line - 1, start)
    found = slot(at.path) if at is not None and at.at_key else None
    model = unwrapped(found.hint) if found is not None else None
    if not (isinstance(model, type) and issubclass(model, Value)):
        return None
    return key_pages(read.language).get((model.__name__, text[start:end]))


def _key(key: Key, read: Read) -> Iterator[str]:
    language = read.language
    other = f" · {key.other}" if key.other != key.name else ""
    yield f"**{key.name}**{other}"
    yield ""
    yield _plain(key.meaning)
    yield ""
    yield f"*{_plain(key.kind)}*"
    if key.values:
        yield ""
        yield LSP.say("values", language)
        yield ""
    yield from (f"- `{one.word}`: {_plain(one.meaning)}" for one in key.values)
    yield ""
    yield LSP.say("example", language)
    yield ""
    yield f"    {key.example}"


def _plain(text: str) -> str:
    """A text of a plan in Markdown, in which it says nothing but itself."""
    return _MARKED.sub(r"\\\1", " ".join(text.split()))
