"""A programme at a glance: its outline, titles behind ids, and where its sources are described."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from toc.change.edits.naming import KINDS
from toc.core.comparing import STATEMENTS, Ref
from toc.core.loading.nodes import Mapping, Scalar, YamlNode
from toc.core.problems import Place
from toc.live.lsp.mentions import Mention
from toc.live.lsp.open_plan import Read

LONGEST = 40
"""Of a title behind an id."""


@dataclass(frozen=True)
class Chapter:
    """A part of the file or an element in it: its name, what it says, and its lines, from 1."""

    name: str
    said: str
    section: str
    key: Place
    last: int
    below: tuple[Chapter, ...] = ()


def outline(read: Read) -> tuple[Chapter, ...]:
    """The parts of the file in its order, with the elements of those that have them."""
    root = read.whole.positions.node(())
    if not isinstance(root, Mapping):
        return ()
    return tuple(_chapters(root, len(read.places.source.lines), "", read))


def _chapters(node: Mapping, last: int, section: str, read: Read) -> Iterator[Chapter]:
    entries = sorted(node.entries.items(), key=lambda one: (one[1][0].line, one[1][0].column))
    starts = [key.line for _, (key, _) in entries]
    for number, (name, (key, value)) in enumerate(entries):
        end = max(key.line, (starts[number + 1] - 1) if number + 1 < len(starts) else last)
        place = Place(read.places.source.file, key.line, key.column, key.length)
        within = not section and name in KINDS and isinstance(value, Mapping)
        below = (
            tuple(_chapters(value, end, name, read))
            if isinstance(value, Mapping) and within
            else ()
        )
        title = name if section else read.dossier.reading.key(name)
        yield Chapter(title, _said(name, section, value, read), section or name, place, end, below)


def _said(name: str, section: str, value: YamlNode, read: Read) -> str:
    named = read.named(Ref(section, name) if section else Ref(name))
    if named is not None and (section or name in STATEMENTS):
        return named.text
    return (value.text or "") if isinstance(value, Scalar) and not section else ""


@dataclass(frozen=True)
class Hint:
    """A title that is shown behind the id at a place, and all of it."""

    place: Place
    title: str
    whole: str


def hints(read: Read, first: int, last: int) -> Iterator[Hint]:
    """The titles behind the ids on these lines, from 1; not of documents, that most lines have for
    their source."""
    for one in read.mentions.within(first, last):
        if one.ref.section == "documents":
            continue
        named = read.named(one.ref)
        if named is not None and named.text:
            text = " ".join(named.text.split())
            short = text if len(text) <= LONGEST else text[:LONGEST].rstrip() + "…"
            yield Hint(one.place, short, text)


def source_links(read: Read) -> Iterator[tuple[Mention, Mention]]:
    """Each place that names a document as its source, and where that document is described."""
    for ref in read.elements:
        if ref.section == "documents":
            every = read.mentions.of(ref)
            described = next((one for one in every if one.defines), None)
            if described is not None:
                yield from ((one, described) for one in every if not one.defines)
