"""What is meant by the words behind `toc set`: which element, which field, which value. The words
of a field may stand apart (`looptijd einde`, `draagt bij aan`), and the programme itself need not
be named for its title."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.change.edits.edit import EditError
from toc.change.edits.naming import element_of, field_of, value_of
from toc.core.comparing import STATEMENTS, Ref, naming_key
from toc.core.loading.shapes import KeyedValues, Many, Record, Shape, record_of
from toc.core.model import Programme
from toc.core.words.typed_commands import as_argument

_LONGEST = 4
"""So many words a field has at most: `niet eerder dan`, `in totaal`."""

_PERIOD = re.compile(r"\d{4}")


@dataclass(frozen=True)
class Understood:
    """An element (None is the programme itself), the path to what is set of it, the `value`, and
    the words that are `left`."""

    ref: Ref | None
    path: tuple[str, ...]
    value: str | None
    left: tuple[str, ...] = ()


def understood(words: Sequence[str], programme: Programme, *, valued: bool = True) -> Understood:
    """What the words mean; where it is not `valued`, all of them name a field. Raises EditError
    where that cannot be told, or where there is no value."""
    need = 1 if valued else 0
    try:
        ref, rest = element_of(words[0], programme), list(words[1:])
    except EditError as error:
        found = _of_the_programme(words, programme, need)
        if found is None:
            raise error from None
        return _whole(None, *found, words, valued)
    record = record_of(Programme if ref is None else type(value_of(programme, ref)))
    if ref is not None and _is_text(ref, rest, record, need):
        key = naming_key(value_of(programme, ref))
        return _whole(ref, (key,), rest, words, valued)
    if not rest:
        raise EditError("no-field", element=as_argument(words[0]))
    path, left = _path(record, rest, programme, need)
    return _whole(ref, path, left, words, valued)


def _whole(
    ref: Ref | None, path: Sequence[str], rest: Sequence[str], words: Sequence[str], valued: bool
) -> Understood:
    if valued and not " ".join(rest).strip():
        raise EditError("no-value", typed=" ".join(map(as_argument, words)))
    if not valued:
        return Understood(ref, tuple(path), None, tuple(rest))
    return Understood(ref, tuple(path), rest[0], tuple(rest[1:]))


def _is_text(ref: Ref, rest: Sequence[str], record: Record, need: int) -> bool:
    """Whether only a text is given: of the vision a field need not be named, and a sentence is
    never the name of a field."""
    if len(rest) != need or not rest:
        return False
    try:
        field_of(rest[0], record)
    except EditError:
        return ref.section in STATEMENTS or " " in rest[0].strip()
    return False


def _of_the_programme(
    words: Sequence[str], programme: Programme, need: int
) -> tuple[tuple[str, ...], Sequence[str]] | None:
    """The path to something of the programme itself, and the words behind it: one of its fields,
    or a field of one of its parts that no other has (`einde` of the horizon)."""
    whole = record_of(Programme)
    try:
        return _path(whole, words, programme, need)
    except EditError:
        pass
    found = []
    for name, shape in whole.fields.items():
        if isinstance(shape, Record) and name not in STATEMENTS:
            try:
                path, rest = _path(shape, words, programme, need)
            except EditError:
                continue
            found.append(((name, *path), rest))
    return found[0] if len(found) == 1 else None


def _path(
    record: Record, words: Sequence[str], programme: Programme, need: int
) -> tuple[tuple[str, ...], Sequence[str]]:
    """The words that name a field and a part of it, and those behind these: at least as many as a
    value needs."""
    head = words[0]
    if "." in head:
        first = head.split(".")
        field_of(first[0], record)
        return tuple(part.strip() for part in first), words[1:]
    for name, shape, rest in _fields(record, words):
        if len(rest) >= need:
            below, left = _below(shape, rest, programme, need)
            return (name, *below), left
    name = field_of(head, record)
    return (name,), words[1:]


def _fields(record: Record, words: Sequence[str]) -> Iterator[tuple[str, Shape, Sequence[str]]]:
    """The fields that the first words name, by the most of them first."""
    for count in range(min(_LONGEST, len(words)), 0, -1):
        try:
            name = field_of(" ".join(words[:count]), record)
        except EditError:
            continue
        yield name, record.fields[name], words[count:]


def _below(
    shape: Shape, words: Sequence[str], programme: Programme, need: int
) -> tuple[tuple[str, ...], Sequence[str]]:
    """More of the path, in what stands in a field."""
    if len(words) <= need:
        return (), words
    match shape:
        case Record():
            for name, part, rest in _fields(shape, words):
                if len(rest) >= need:
                    below, left = _below(part, rest, programme, need)
                    return (name, *below), left
            if shape.open_keys and _is_period(words[0], programme):
                return (words[0],), words[1:]
        case KeyedValues(item):
            below, left = _below(item, words[1:], programme, need)
            return (words[0], *below), left
        case Many(Record() as item) if len(words) > need + 1:
            # Of one of the links: `draagt bij aan kennen punten 9`.
            for name, _, rest in _fields(item, words[1:]):
                if len(rest) >= need:
                    return (words[0], name), rest
    return (), words


def _is_period(word: str, programme: Programme) -> bool:
    return _PERIOD.fullmatch(word) is not None or word in programme.phases
