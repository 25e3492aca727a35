"""Reading a file that stands beside a programme, as the programme itself is read: from text to a
value of one model, or every problem of form at its line and column."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from pydantic import ValidationError

from toc.core.loading.convert import Converter
from toc.core.loading.nodes import Mapping, parse
from toc.core.loading.positions import Positions
from toc.core.loading.salvage import problems_of
from toc.core.loading.shapes import record_of
from toc.core.loading.text import SourceText, decode, read_text
from toc.core.model.base import Value
from toc.core.problems import Problem, Severity

ValueT = TypeVar("ValueT", bound=Value)


@dataclass(frozen=True)
class FileRead(Generic[ValueT]):
    """What came out of a file: a value, or None and the problems, sorted by place."""

    value: ValueT | None
    problems: tuple[Problem, ...]
    positions: Positions

    def refused(self, id: str, key: str, **values: str) -> FileRead[ValueT]:
        """The same without its value, for a problem at a key."""
        place = self.positions.place((key,))
        line = self.positions.line(place)
        problem = Problem(id, Severity.ERROR, place, values=values, source_line=line)
        return FileRead(None, (problem,), self.positions)

    def whole(self, kind: str, version: int) -> FileRead[ValueT]:
        """The same, of a record that says its version first and its seal last: without its value
        where it is cut off, or was written by a later version than this one."""
        written = getattr(self.positions.node(("version",)), "text", None) or ""
        if written.isdecimal() and int(written) > version:
            # What a later version wrote cannot be judged by the keys of this one.
            values = {"version": written, "known": str(version)}
            return self.refused(f"{kind}-newer", "version", **values)
        if any(problem.values.get("key") == "seal" for problem in self.problems):
            # Without the seal the rest may lack as well.
            source = self.positions.source
            cut = source.error(f"{kind}-incomplete", len(source.text.splitlines()), 1)
            return FileRead(None, (cut,), self.positions)
        return self


def read_beside(file: Path, model: type[ValueT]) -> FileRead[ValueT]:
    """Read a file as a value of `model`. Never raises for what a file can be."""
    return _read(file, model, *read_text(file))


def read_beside_bytes(data: bytes, file: Path, model: type[ValueT]) -> FileRead[ValueT]:
    """Read a value of `model` from bytes, as if they stood in `file`."""
    return _read(file, model, *decode(file, data))


def _read(
    file: Path, model: type[ValueT], source: SourceText | None, problems: list[Problem]
) -> FileRead[ValueT]:
    if source is None:
        return FileRead(None, tuple(problems), Positions(SourceText(file, ""), None))
    root, problems = parse(source)
    positions = Positions(source, root)
    if root is not None and not isinstance(root, Mapping):
        problems.append(source.error("yaml-syntax", root.line, root.column, root.length))
    if not isinstance(root, Mapping):
        return FileRead(None, tuple(problems), positions)
    converter = Converter(source, dutch=False)
    values = converter.convert(root, record_of(model))
    problems += converter.problems
    value = None
    try:
        value = model.model_validate(values)
    except ValidationError as error:
        faults = error.errors(include_url=False)
        problems += problems_of(faults, positions, converter, model)
    found = tuple(sorted(problems, key=lambda problem: problem.place))
    return FileRead(None if found else value, found, positions)
