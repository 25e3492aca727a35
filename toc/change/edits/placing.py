"""Under what an element stands: which field says so, and a new element there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import get_args

from toc.change.edits.edit import EditError, Fields, InWords, PutElement
from toc.change.edits.naming import KINDS, Kinds, element_of
from toc.change.edits.typed import read_element, with_field
from toc.core.comparing import Ref
from toc.core.editing.rendering import Content
from toc.core.editing.saying import field_word
from toc.core.graph import VISION
from toc.core.loading import Reading, is_id, slug
from toc.core.loading.shapes import record_of
from toc.core.loading.vocabulary import KEYS
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.words import Language

_GOALS = ("vision", "strategic_goals", "operational_goals")

PARENTS: Mapping[str, Mapping[str, str]] = {
    "strategic_goals": {"lines": "line", **dict.fromkeys(_GOALS, "contributes_to")},
    "operational_goals": {
        **dict.fromkeys(_GOALS, "contributes_to"),
        "networks": "network",
        "themes": "theme",
    },
    "inspanningen": dict.fromkeys((*_GOALS, "inspanningen"), "contributes_to"),
    "indicators": dict.fromkeys((*_GOALS, "inspanningen"), "measures"),
    "themes": {"lines": "line"},
    "networks": {"lines": "line", "themes": "theme"},
    "risks": dict.fromkeys((*_GOALS, "inspanningen"), "about"),
    "related_programmes": dict.fromkeys((*_GOALS, "lines", "networks"), "about"),
}
"""By the part of an element and that of what it stands under, the field that says so."""

LONGEST, MOST_WORDS = 40, 4
"""Of an id that is made of a text, so that people can say it."""

_SMALL = frozenset(
    {
        *("en", "de", "het", "een", "van", "in", "op", "te", "met", "voor"),
        *("aan", "om", "die", "dat", "der", "den", "ter", "zijn", "wordt"),
        *("worden", "is", "of", "door", "bij", "naar", "uit", "over", "als"),
        *("the", "a", "an", "and", "on", "to", "with", "for", "at"),
        *("by", "from", "or", "are"),
    }
)
_RESERVED = frozenset({"vision", "visie", "null", "ja", "nee", "yes", "no", "true", "false"})


def new_id(text: str, programme: Programme) -> str:
    """An id of a few telling words of a text, that nothing else in the programme has."""
    words = [word for word in slug(text).split("-") if word]
    telling = [word for word in words if word not in _SMALL] or words or ["nieuw"]
    name = "-".join(telling[:MOST_WORDS])
    if len(name) > LONGEST:
        name = name[: LONGEST + 1].rpartition("-")[0] or name[:LONGEST]
    taken = {*_RESERVED, *(id for part in KINDS for id in getattr(programme, part))}
    start, number = name, 2
    while name in taken:
        name, number = f"{start}-{number}", number + 1
    return name


def field_under(section: str, above: Ref, programme: Programme) -> str:
    """The field by which an element of this part stands under another. Raises EditError where it
    cannot stand there."""
    fields = PARENTS.get(section, {})
    if above.section in fields:
        return fields[above.section]
    kinds = Kinds(tuple(one for one in fields if one in KINDS), spoken=True)
    key = "stands-under" if kinds.sections else "stands-alone"
    kind = Kinds((section,), spoken=True)
    raise EditError(key, kinds=kinds, kind=kind, id=above.id or above.section)


def add_edit(
    reading: Reading,
    section: str,
    text: str,
    *,
    id: str = "",
    under: Sequence[str] = (),
    fields: Iterable[tuple[str, str]] = (),
) -> PutElement:
    """The edit that adds an element with its text, what it stands `under`, and more `fields` as
    they are typed. Without an `id` it gets one of its text. Raises EditError where that cannot
    be."""
    programme = reading.programme
    assert programme is not None, "only what could be read is changed"
    if not text.strip():
        raise EditError("no-text")
    if id and not is_id(id):
        raise EditError("bad-id", id=id, near=slug(id) or "feest")
    if id and any(id in getattr(programme, part) for part in KINDS):
        raise EditError("id-taken", id=id)
    ref, kind = Ref(section, id or new_id(text, programme)), Kinds((section,), spoken=True)
    model = _model(section)
    key = next(one for one in ("title", "text", "name") if one in model.model_fields)
    said: dict[str, Content] = {reading.key(key): text.strip()}
    for typed in under:
        above = element_of(typed, programme)
        if above is None:
            raise EditError("stands-alone", kind=kind, id=typed)
        field = field_under(section, above, programme)
        there = said.get(reading.key(field))
        name = above.id or VISION
        said[reading.key(field)] = name if there is None else [*_listed(there), name]
    for path, typed in fields:
        said = with_field(said, model, path.split("."), typed, reading)
    needed = record_of(model).required
    missing = tuple(name for name in model.model_fields if name in needed - _named_in(said))
    if missing:
        raise EditError("also-needed", kind=kind, fields=Fields(missing), more=_Options(missing))
    return PutElement(ref, read_element(reading, ref, said, kind))


@dataclass(frozen=True)
class _Options(InWords):
    """The options that give these fields."""

    names: tuple[str, ...]

    def say(self, language: Language) -> str:
        """`--set begin=… --set einde=…`."""
        words = (field_word(name, language).replace(" ", "_") for name in self.names)
        return " ".join(f"--set {word}=…" for word in words)


def _named_in(said: dict[str, Content]) -> set[str]:
    """The fields of which something is said, by their names in the model."""
    return {KEYS.get(key, key) for key in said} | {*said}


def _listed(said: Content) -> list[Content]:
    return said if isinstance(said, list) else [said]


def _model(section: str) -> type[Value]:
    _, model = get_args(Programme.model_fields[section].annotation)
    assert isinstance(model, type)
    assert issubclass(model, Value)
    return model
