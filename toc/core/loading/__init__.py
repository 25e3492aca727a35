"""The only reader of programme files: text → nodes with places → plain values → `Programme`.

All problems of form are found at once, each at its line and column. Whether the references are
right is for `toc.check.rules`; where form is wrong, `Reading.programme` is a draft in which what
could not be read is left out, good enough to check the references of the rest and nothing more.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from pydantic import ValidationError

from toc.core.loading.by_id import ids_of
from toc.core.loading.convert import Converter, PlainValue, is_id, nearest, slug
from toc.core.loading.cut import Cut, cut_off
from toc.core.loading.git_marks import not_joined
from toc.core.loading.nodes import UNREAD, Mapping, Scalar, YamlNode, parse
from toc.core.loading.positions import Positions
from toc.core.loading.salvage import mend, problems_of
from toc.core.loading.shapes import record_of
from toc.core.loading.silent import silent_lines
from toc.core.loading.text import SourceText, decode, read_text
from toc.core.loading.undecided import Undecided, undecided
from toc.core.loading.vocabulary import DUTCH_KEYS, DUTCH_VALUES, ENGLISH_KEYS, KEYS, key_in
from toc.core.model import Programme
from toc.core.problems import Problem
from toc.core.words import Language

__all__ = [
    "UNREAD",
    "Positions",
    "Reading",
    "is_id",
    "nearest",
    "read",
    "read_bytes",
    "read_text",
    "slug",
]


@dataclass(frozen=True)
class Reading:
    """What came out of a file.

    `cut` are the texts of which words were taken off without a complaint. `sound` says that the
    programme is exactly what the file says: no problems. Otherwise `programme` is a draft, or
    None where nothing could be made of it. `has_activities` says that its keys, where they are
    English, call the inspanningen so. `undecided` are the choices that a merge left open.
    """

    programme: Programme | None
    problems: tuple[Problem, ...]
    positions: Positions
    language: Language
    dutch_keys: bool = False
    cut: tuple[Cut, ...] = ()
    has_activities: bool = False
    undecided: tuple[Undecided, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether the programme is exactly what the file says."""
        return self.programme is not None and not self.problems

    def key(self, name: str) -> str:
        """A key of the model in the language that this file's keys are in."""
        return key_in(name, dutch=self.dutch_keys, activities=self.has_activities)

    def word(self, value: str) -> str:
        """A fixed value of the model in the language that this file's keys are in."""
        return DUTCH_VALUES.get(value, value) if self.dutch_keys else value


def read(file: Path, like: Reading | None = None) -> Reading:
    """Read a programme file, which may be much `like` what was read before: then only what differs
    is read. Never raises for what a file can be."""
    source, problems = read_text(file)
    if like is not None and source is not None:
        # Imported here, because it stands on this module.
        from toc.core.loading.again import read_again

        return read_again(like, source.text.encode("utf-8"), file)
    return _read(file, source, problems)


def read_bytes(data: bytes, file: Path) -> Reading:
    """Read a programme from bytes, as if they stood in `file`."""
    source, problems = decode(file, data)
    return _read(file, source, problems)


class _State(NamedTuple):
    """One text as it was read; `root` is None where it is not YAML."""

    source: SourceText
    root: YamlNode | None
    problems: tuple[Problem, ...]
    programme: Programme | None = None
    language: Language = "nl"
    dutch_keys: bool = False
    has_activities: bool = False


def _read(file: Path, source: SourceText | None, problems: list[Problem]) -> Reading:
    if source is None:
        return Reading(None, tuple(problems), Positions(SourceText(file, ""), None), "nl")
    state = _state(source)
    if state.problems and (left := not_joined(source)) is not None:
        return Reading(None, (left,), Positions(source, None), "nl")
    if state.problems or silent_lines(source):
        # Imported here, because a file without mistakes never needs it.
        from toc.core.loading.recovery import recover

        found = recover(state, _state)
        state, edited = found.state, found.edited
        ordered = tuple(sorted(found.problems, key=lambda problem: problem.place))
    else:
        edited, ordered = frozenset(), ()
    positions = Positions(source, state.root, edited)
    cut = () if edited else cut_off(source, state.root)
    open_choices = () if edited else undecided(source, state.root)
    keys = state.dutch_keys, cut, state.has_activities, open_choices
    return Reading(state.programme, ordered, positions, state.language, *keys)


def _state(source: SourceText) -> _State:
    """A text as it stands."""
    root, problems = parse(source)
    if root is None:
        return _State(source, None, tuple(problems))
    if not isinstance(root, Mapping):
        problems.append(source.error("not-a-programme", root.line, root.column, root.length))
        return _State(source, root, tuple(problems))
    language = _language(root)
    dutch, activities = _dutch_keys(root, language), _has_activities(root, language)
    converter = Converter(source, dutch, activities, _phases(root), ids_of(root))
    values = converter.convert(root, record_of(Programme))
    problems += converter.problems
    assert isinstance(values, dict)
    programme, faults = _validate(values, converter, Positions(source, root))
    found = tuple(sorted([*problems, *faults], key=lambda problem: problem.place))
    if programme is not None:
        language = programme.spoken(language)
    return _State(source, root, found, programme, language, dutch, activities)


def _validate(
    values: dict[str, PlainValue], converter: Converter, positions: Positions
) -> tuple[Programme | None, list[Problem]]:
    try:
        return Programme.model_validate(values), []
    except ValidationError as error:
        faults = error.errors(include_url=False)
        return mend(values, faults), problems_of(faults, positions, converter)


def _dutch_keys(root: Mapping, language: Language) -> bool:
    """Whether the file's keys are Dutch: most of the outermost are, of those that differ."""
    dutch = sum(KEYS.get(key, key) != key for key in root.entries)
    english = sum(DUTCH_KEYS.get(key, key) != key for key in root.entries)
    return dutch > english or (dutch == english and language == "nl")


def _has_activities(root: Mapping, language: Language) -> bool:
    """Whether the file calls the inspanningen activities, or may as well do so."""
    own = ENGLISH_KEYS["inspanningen"]
    return own in root.entries or (language == "en" and "inspanningen" not in root.entries)


def _phases(root: Mapping) -> frozenset[str]:
    """The ids of the file's phases."""
    held = [root.entries[key][1] for key in ("phases", "fasen") if key in root.entries]
    return frozenset(id for one in held if isinstance(one, Mapping) for id in one.entries)


def _language(root: Mapping) -> Language:
    """The language of the file, before anything else of it is trusted."""
    for key in ("language", "taal"):
        if key in root.entries:
            value = root.entries[key][1]
            return "en" if isinstance(value, Scalar) and value.text == "en" else "nl"
    return "nl"
