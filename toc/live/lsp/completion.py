"""What can be typed where the cursor is: keys, fixed words, and ids with their texts."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, get_origin

from toc.change.edits.references import BY_VALUE, REFERENCES
from toc.check.reference.key_kinds import choices_of, shorthand_of
from toc.check.reference.keys import Key, reference
from toc.core.comparing import Ref
from toc.core.graph import VISION
from toc.core.loading.nodes import Mapping
from toc.core.loading.vocabulary import KEYS
from toc.core.model.base import Value
from toc.core.words import Language
from toc.live.lsp.context import Cursor, Slot, slot, unwrapped
from toc.live.lsp.open_plan import Named, Read

MOST = 100
"""So many ids are offered at once; with a letter more there are others."""


@dataclass(frozen=True)
class Offer:
    """Something to type: `label` is what is put in, with `: ` behind a key; `kind` is key, word or
    id. `sought` is what it is found by."""

    label: str
    kind: str
    said: str = ""
    more: str = ""
    sought: str = ""


@dataclass(frozen=True)
class Offers:
    """What can be typed; `partly` says that there is more than is offered."""

    offers: tuple[Offer, ...]
    partly: bool = False


@cache
def key_pages(language: Language) -> dict[tuple[str, str], Key]:
    """What the reference says of every key, by class and by either name."""
    return {
        (part.id, name): key
        for part in reference(language)
        for key in part.keys
        for name in (key.name, key.other)
    }


def offers(at: Cursor, read: Read) -> Offers:
    """What can be typed there, for the last that was read of the text."""
    found = slot(at.path)
    if found is None:
        return Offers(())
    hint, found_offers = unwrapped(found.hint), list[Offer]()
    if at.at_key and get_origin(hint) is dict:
        if found.at in REFERENCES and found.at not in BY_VALUE:
            return _ids(REFERENCES[found.at], at.typed, read)
        return Offers(())
    if at.at_key and isinstance(hint, type) and issubclass(hint, Value):
        stands = _standing(at.path, read)
        found_offers += (one for one in _keys(hint, read) if one.label not in stands)
        if not at.path or at.path[-1] != "[]":
            return Offers(tuple(found_offers))
    ids, partly = _values(found, hint, at.typed, read)
    return Offers((*ids, *found_offers), partly)


def _standing(path: tuple[str, ...], read: Read) -> frozenset[str]:
    """The keys that stand there already, as the file writes them."""
    reading, way = read.dossier.reading, tuple[str, ...]()
    node = reading.positions.node(())
    for step in path:
        if not isinstance(node, Mapping):
            return frozenset()
        name = step if step in node.entries else KEYS.get(step, step)
        way = (*way, name)
        if name not in node.entries:
            return frozenset()
        node = reading.positions.node(way)
    return frozenset(map(reading.key, node.entries)) if isinstance(node, Mapping) else frozenset()


def _keys(model: type[Value], read: Read) -> Iterator[Offer]:
    reading = read.dossier.reading
    pages = key_pages(read.language)
    for name in model.model_fields:
        here = reading.key(name)
        page = pages.get((model.__name__, here)) or pages.get((model.__name__, name))
        if page is not None:
            yield Offer(here, "key", page.kind, page.meaning)


def _values(found: Slot, hint: Any, typed: str, read: Read) -> tuple[tuple[Offer, ...], bool]:
    at, model = found.at, None
    if isinstance(hint, type) and issubclass(hint, Value):
        short = shorthand_of(hint)
        if short is None:
            return (), False
        model, name = short
        at = (model.__name__, name)
        hint = unwrapped(model.model_fields[name].annotation)
    if at in REFERENCES:
        made = _ids(REFERENCES[at], typed, read)
        return made.offers, made.partly
    return tuple(_words(found, hint, read)), False


def _words(found: Slot, hint: Any, read: Read) -> Iterator[Offer]:
    reading, dutch = read.dossier.reading, read.dossier.reading.dutch_keys
    for word in choices_of(hint):
        yield Offer(reading.word(word), "word")
    if hint is bool:
        yield from (Offer(one, "word") for one in (("ja", "nee") if dutch else ("yes", "no")))


def _ids(sections: Iterable[str], typed: str, read: Read) -> Offers:
    wanted, sought = frozenset(sections), typed.strip().lower()
    found: list[Offer] = []
    if "strategic_goals" in wanted and (vision := read.named(Ref(VISION))) is not None:
        name = read.dossier.reading.key(VISION)
        if sought in f"{name} {vision.text}".lower():
            found.append(Offer(name, "id", vision.kind, vision.text, f"{name} {vision.text}"))
    first: list[Named] = []
    later: list[Named] = []
    for words, one in read.searched:
        if one.ref.section in wanted and sought in words:
            (first if words.startswith(sought) else later).append(one)
            if len(first) > MOST:
                break
    if "partners" in wanted:
        found += [Offer(one, "word") for one in read.owners if sought in one.lower()]
    every = [*first, *later]
    found += [_offer(one) for one in every[:MOST]]
    return Offers(tuple(found), partly=len(every) > MOST)


def _offer(one: Named) -> Offer:
    return Offer(one.ref.id, "id", one.kind, one.text, f"{one.ref.id} {one.text}")
