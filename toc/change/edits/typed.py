"""What somebody types for a field, into the value that it is.

It is read as the file would be: a small programme with the new value in it is given to the reader,
so that a date, an amount or a Dutch word means the same here as there, and what is wrong is said
in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.change.edits.edit import Edit, EditError, Fields, InWords, PutElement, PutPart
from toc.change.edits.naming import SECTIONS, field_of, value_of
from toc.core.comparing import STATEMENTS, Ref
from toc.core.editing.rendering import Content, Layout, content, entry
from toc.core.loading import Reading, read_bytes
from toc.core.loading.nodes import Mapping as MappingNode
from toc.core.loading.nodes import Scalar, YamlNode, parse
from toc.core.loading.nodes import Sequence as SequenceNode
from toc.core.loading.shapes import FixedWords, KeyedValues, Many, Plain, Record, Shape, record_of
from toc.core.loading.text import SourceText
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.words import Language

if TYPE_CHECKING:
    from toc.core.problems import Problem

_FILE = Path("typed")

SPLIT = frozenset(
    {"partners", "network", "place", "about", "elements", "sdg", "wellbeing", "measures", "aims"}
)
"""The lists of words without spaces: several are typed with commas between them."""

_LINKS = frozenset({"goal", "inspanning", "document"})
"""What a link may be written as: the id alone."""


class TypedError(EditError):
    """What was typed cannot be the value of a field, for the reason that the reader gives."""

    def __init__(self, field: InWords, problem: Problem) -> None:
        super().__init__("typed", field=field)
        self.problem = problem

    def say(self, language: Language) -> str:
        """The field, what is wrong and what to type instead."""
        from toc.core.wording import what_and_fix

        what, fix = what_and_fix(self.problem, language)
        field = self.values["field"]
        assert isinstance(field, InWords)
        said = field.say(language)
        return self.table.say("typed", language, field=said, what=what, fix=fix).strip()


def field_edit(reading: Reading, ref: Ref | None, path: Sequence[str], typed: str | None) -> Edit:
    """The edit that puts what was typed in a field of an element, or in a part of that
    (`draagt_bij_aan`, `feest`, `punten`); None takes it away. Raises EditError where there is no
    such field or it cannot have that value."""
    stands = _stands(reading, ref, path[0])
    if typed is None and len(path) == 1 and stands.name in stands.record.required:
        raise EditError("required", field=Fields((stands.name,)))
    changed = _put(stands.content, stands.record, path, typed, reading) or {}
    assert isinstance(changed, dict)
    return stands.edit(changed, Fields(tuple(path), path=True))


@dataclass(frozen=True)
class _Stands:
    """An element, or a part of the programme, as the file has it: in it the field of a `name`."""

    reading: Reading
    ref: Ref | None
    record: Record
    name: str
    content: dict[str, Content]

    @property
    def key(self) -> str:
        return self.reading.key(self.name)

    def edit(self, changed: dict[str, Content], typed: InWords) -> Edit:
        if self.ref is None:
            return PutPart(self.name, getattr(read_part(self.reading, changed, typed), self.name))
        return PutElement(self.ref, read_element(self.reading, self.ref, changed, typed))


def _stands(reading: Reading, ref: Ref | None, typed: str) -> _Stands:
    programme = _programme(reading)
    if ref is None:
        record = record_of(Programme)
        name = field_of(typed, record)
        if name in SECTIONS:
            raise EditError("name-the-element", field=Fields((name,)))
        return _Stands(reading, ref, record, name, _part(programme, name, reading))
    value = value_of(programme, ref)
    record = record_of(type(value))
    whole = _whole(content(value, reading), record, reading)
    return _Stands(reading, ref, record, field_of(typed, record), whole)


def _part(programme: Programme, name: str, reading: Reading) -> dict[str, Content]:
    """A part of the programme as the file has it; nothing where it says nothing."""
    field, value = Programme.model_fields[name], getattr(programme, name)
    stands = field.is_required() or value != field.get_default()
    return {reading.key(name): content(value, reading)} if stands else {}


def with_field(
    said: dict[str, Content],
    model: type[Value],
    path: Sequence[str],
    typed: str,
    reading: Reading,
) -> dict[str, Content]:
    """What is said of an element, with what was typed for a field or a part of one."""
    changed = _put(said, record_of(model), path, typed, reading)
    assert isinstance(changed, dict), "an element has fields"
    return changed


def read_element(reading: Reading, ref: Ref, said: Content, field: InWords) -> Value:
    """The element that this content says, as the reader reads it. Raises TypedError where it
    cannot be read; `field` is what was typed."""
    key = reading.key(ref.section)
    given = said if ref.section in STATEMENTS else {ref.id: said}
    made = read_part(reading, {key: given}, field)
    value = value_of(made, ref)
    assert isinstance(value, Value)
    return value


def read_part(reading: Reading, said: dict[str, Content], field: InWords) -> Programme:
    """A small programme with these parts, and of the rest what reading them needs."""
    programme = _programme(reading)
    parts: dict[str, Content] = {
        reading.key("title"): "-",
        reading.key("language"): str(programme.language)[:2],
        reading.key("vision"): "-",
    }
    if programme.phases:
        parts[reading.key("phases")] = content(programme.phases, reading)
    parts |= said
    lines = [line for key, one in parts.items() for line in entry(key, one, 0, Layout())]
    read = read_bytes("\n".join(lines).encode(), _FILE)
    if read.problems or read.programme is None:
        raise TypedError(field, read.problems[0])
    return read.programme


def typed_content(shape: Shape, name: str, typed: str, reading: Reading) -> Content:
    """What was typed, as a file would have it: a text as it is, several words with commas between
    them as a list, and what stands between braces or brackets with its parts."""
    text = typed.strip()
    match shape:
        case Plain():
            return typed
        case FixedWords():
            return text.replace(" ", "_").lower()
        case Record() if not text.startswith("{"):
            if shape.shorthand is None:
                parts = Fields(tuple(shape.fields))
                raise EditError("needs-parts", field=Fields((name,)), keys=parts)
            return typed
        case KeyedValues() if not text.startswith("{"):
            raise EditError("needs-keys", field=Fields((name,)))
        case Many(item) if not text.startswith(("[", "{")):
            links = isinstance(item, Record) and item.shorthand in _LINKS
            if links or name in SPLIT or isinstance(item, FixedWords):
                return [part.strip() for part in text.split(",") if part.strip()]
            return typed
    if isinstance(shape, Many) and isinstance(shape.item, Plain) and text.startswith("{"):
        return typed
    return _parsed(text, Fields((name,)))


def _parsed(text: str, field: InWords) -> Content:
    root, problems = parse(SourceText(_FILE, text))
    if root is None or problems:
        if problems:
            raise TypedError(field, problems[0])
        raise EditError("empty", field=field)
    return _content(root)


def _content(node: YamlNode) -> Content:
    if isinstance(node, MappingNode):
        return {key: _content(one) for key, (_, one) in node.entries.items()}
    if isinstance(node, SequenceNode):
        return [_content(one) for one in node.items]
    assert isinstance(node, Scalar)
    return node.text or ""


def _whole(said: Content, record: Record, reading: Reading) -> dict[str, Content]:
    if isinstance(said, dict):
        return dict(said)
    assert record.shorthand is not None
    return {reading.key(record.shorthand): said}


def _put(
    said: Content | None, shape: Shape, path: Sequence[str], typed: str | None, reading: Reading
) -> Content | None:
    """Content with another value at a path."""
    head, *rest = path
    match shape:
        case Record():
            whole = _whole(said, shape, reading) if said is not None else {}
            return _put_field(whole, shape, head, rest, typed, reading)
        case Many(item):
            return _put_item(_listed(said), item, head, rest, typed, reading)
        case KeyedValues(item):
            held = dict(said) if isinstance(said, dict) else {}
            new = _new(held.get(head), item, head, rest, typed, reading)
            return _kept(held, head, new)
    raise EditError("no-parts", part=head)


def _new(
    said: Content | None,
    shape: Shape,
    name: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    if rest:
        return _put(said, shape, rest, typed, reading)
    if typed is None:
        return None
    new = typed_content(shape, name, typed, reading)
    if isinstance(shape, Record) and isinstance(said, dict) and isinstance(new, str):
        # What else is said of it stays: the source of a limit, the date of a baseline.
        return {**said, reading.key(shape.shorthand or ""): new}
    return new


def _kept(held: dict[str, Content], key: str, new: Content | None) -> dict[str, Content]:
    if new is None:
        held.pop(key, None)
    else:
        held[key] = new
    return held


def _put_field(
    whole: dict[str, Content],
    record: Record,
    head: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    try:
        name = field_of(head, record)
    except EditError:
        if record.open_keys is None or not head[:1].isalnum():
            raise
        # A year or a phase, which may stand beside the other keys.
        field_name, rest = record.open_keys, [head, *rest]
        return _put_field(whole, record, field_name, rest, typed, reading)
    key = reading.key(name)
    new = _new(whole.get(key), record.fields[name], name, rest, typed, reading)
    return _kept(whole, key, new) or None


def _put_item(
    items: list[Content],
    item: Shape,
    head: str,
    rest: Sequence[str],
    typed: str | None,
    reading: Reading,
) -> Content | None:
    """A list with another item: by the id that it links to, or by its number."""
    link = reading.key(item.shorthand) if isinstance(item, Record) and item.shorthand else ""
    ids = [one.get(link) if isinstance(one, dict) else one for one in items]
    linked = isinstance(item, Record) and item.shorthand in _LINKS
    if linked and head in ids:
        at = ids.index(head)
    elif head.isdecimal() and 1 <= int(head) <= len(items):
        at = int(head) - 1
    else:
        there = [str(one) for one in ids] if linked else [str(n) for n in range(1, len(items) + 1)]
        raise EditError("no-such-item" if there else "no-items", part=head, there=", ".join(there))
    new = _new(items[at], item, head, rest, typed, reading)
    changed = [*items[:at], *([new] if new is not None else []), *items[at + 1 :]]
    return changed or None


def _programme(reading: Reading) -> Programme:
    assert reading.programme is not None, "only what could be read is changed"
    return reading.programme


def list_edit(
    reading: Reading, ref: Ref | None, path: Sequence[str], typed: str, *, taken_out: bool
) -> Edit:
    """The edit that puts what was typed with what a list has already, or takes it out. Raises
    EditError where it is no list, or has not what is to be taken out."""
    stands = _stands(reading, ref, path[0])
    shape = stands.record.fields[stands.name]
    if len(path) > 1 or not isinstance(shape, Many):
        raise EditError("no-list", field=Fields(tuple(path), path=True))
    there = _listed(stands.content.get(stands.key))
    given = _listed(typed_content(shape, stands.name, typed, reading))
    link = ""
    if isinstance(shape.item, Record) and shape.item.shorthand:
        link = reading.key(shape.item.shorthand)
    known = [_id(one, link) for one in there]
    if taken_out:
        gone = [_id(one, link) for one in given]
        for one in gone:
            if one not in known:
                raise EditError("not-in-list", value=one, field=Fields((stands.name,)))
        new = [one for one in there if _id(one, link) not in gone]
    else:
        new = [*there, *(one for one in given if _id(one, link) not in known)]
    return stands.edit(
        _kept(dict(stands.content), stands.key, new or None), Fields((stands.name,))
    )


def _listed(said: Content | None) -> list[Content]:
    if said is None:
        return []
    return said if isinstance(said, list) else [said]


def _id(said: Content, link: str) -> str:
    """By what an item of a list is known: what it links to, or all of it."""
    if isinstance(said, dict) and isinstance(said.get(link), str):
        return str(said[link])
    return said if isinstance(said, str) else str(said)
