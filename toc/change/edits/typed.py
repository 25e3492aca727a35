"""What somebody types for a field, into the value that it is.

It is read as the file would be: a small programme with the new value in it is given to the reader,
so that a date, an amount or a Dutch word means the same here as there, and what is wrong is said
in the same words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from toc.change.edits.edit import Edit, EditError, Fields, InWords, PutElement, PutPart
from toc.change.edits.naming import SECTIONS, field_of, value_of
from toc.change.edits.putting import TYPED, TypedError, kept, keyed, listed, put, typed_content
from toc.core.comparing import STATEMENTS, Ref
from toc.core.editing.rendering import Content, Layout, content, entry
from toc.core.loading import Reading, read_bytes
from toc.core.loading.edits import apply
from toc.core.loading.shapes import Many, Record, record_of
from toc.core.loading.text import SourceText
from toc.core.model import Programme
from toc.core.model.base import Value
from toc.core.problems import Edit as TextEdit
from toc.core.problems import Problem


def field_edit(reading: Reading, ref: Ref | None, path: Sequence[str], typed: str | None) -> Edit:
    """The edit that puts what was typed in a field of an element, or in a part of that
    (`draagt_bij_aan`, `feest`, `punten`); None takes it away. Raises EditError where there is no
    such field or it cannot have that value."""
    stands = _stands(reading, ref, path[0])
    if typed is None and len(path) == 1 and stands.name in stands.record.required:
        raise EditError("required", field=Fields((stands.name,)))
    changed = put(stands.content, stands.record, path, typed, reading) or {}
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
    whole = keyed(content(value, reading), record, reading)
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
    changed = put(said, record_of(model), path, typed, reading)
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
    text = "\n".join(lines)
    read = read_bytes(text.encode(), TYPED)
    if read.problems:
        # `€ 5.000` and `maart 2027` mean one thing: nobody need type it again.
        meant = _corrected(text, read.problems)
        read = read if meant is None else read_bytes(meant.encode(), TYPED)
    if read.problems or read.programme is None:
        raise TypedError(field, read.problems[0])
    return read.programme


def _corrected(text: str, problems: Sequence[Problem]) -> str | None:
    """The text with what was meant, where that can be but one thing for each problem."""
    edits: set[TextEdit] = set()
    for one in problems:
        if one.correction is None or not one.correction.certain:
            return None
        edits.update(one.correction.edits)
    try:
        return apply(SourceText(TYPED, text), edits)
    except ValueError:  # two corrections of one place
        return None


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
    there = listed(stands.content.get(stands.key))
    given = listed(typed_content(shape, stands.name, typed, reading))
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
    return stands.edit(kept(dict(stands.content), stands.key, new or None), Fields((stands.name,)))


def _id(said: Content, link: str) -> str:
    """By what an item of a list is known: what it links to, or all of it."""
    if isinstance(said, dict) and isinstance(said.get(link), str):
        return str(said[link])
    return said if isinstance(said, str) else str(said)
