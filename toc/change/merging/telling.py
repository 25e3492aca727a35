"""Where two changes clash, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from toc.change.merging.joining import ABSENT, Conflict, ConflictKind, Path, Side
from toc.change.merging.told import Names, ToldConflict
from toc.change.words.merging import MERGING
from toc.core.comparing import elements_of, main_text, naming_key
from toc.core.comparing.elements import SECTIONS
from toc.core.editing.rendering import content, flow
from toc.core.editing.saying import Saying, field_word
from toc.core.loading import Reading
from toc.core.model import Indicator, Programme
from toc.core.model.base import Value
from toc.core.words import Language, listing
from toc.measure.monitoring.audience import Audience, may_see

WITHHELD = "…"
"""What stands for values that not everybody may see."""

_VALUES = (("baseline",), ("measured",))


class Telling:
    """Puts clashes into words, as the file has them."""

    def __init__(
        self,
        reading: Reading,
        versions: tuple[Programme, ...],
        names: Names,
        language: Language,
        *,
        certain: bool = True,
    ) -> None:
        self.reading, self.names, self.language = reading, names, language
        self.certain = certain
        self._versions = versions
        self._saying = Saying(reading, language, self._named)
        self._texts: dict[Path, str] = {}
        for programme in reversed(versions):
            for ref, value in elements_of(programme).items():
                self._texts[(ref.section, ref.id) if ref.id else (ref.section,)] = main_text(value)

    def conflict(self, one: Conflict, *, kept: bool = False) -> ToldConflict:
        """One clash. Values that not everybody may see are left out, unless they are `kept` where
        they stood."""
        removed = MERGING.say("removed-it", self.language)
        if self._closed(one, kept):
            mine, theirs = (removed if v is ABSENT else WITHHELD for v in (one.mine, one.theirs))
            return ToldConflict(one.kind.value, one.place, self._what(one), mine, theirs, "")
        name = one.path[-1] if one.path else ""
        mine, theirs, before = (
            self._value(name, value, absent)
            for value, absent in ((one.mine, removed), (one.theirs, removed), (one.base, ""))
        )
        if mine == theirs:  # what differs is in the parts
            mine, theirs = (self._written(value) for value in (one.mine, one.theirs))
        return ToldConflict(one.kind.value, one.place, self._what(one), mine, theirs, before)

    def _closed(self, one: Conflict, kept: bool) -> bool:
        if one.path[:1] != ("indicators",) or len(one.path) < 2:
            return False
        if kept and one.kind is not ConflictKind.MEASURED:
            return False
        indicators = [version.indicators.get(one.path[1]) for version in self._versions]
        known = [indicator for indicator in indicators if indicator is not None]
        if known and all(map(_open, known)):
            return False
        return one.kind is ConflictKind.MEASURED or one.path[2:3] in _VALUES

    def _what(self, one: Conflict) -> str:
        values: dict[str, object] = {
            "what": self._element(one.place),
            "field": self._field(one.path),
        }
        by = one.removed_by
        if by is not None:
            other = Side.THEIRS if by is Side.MINE else Side.MINE
            values |= {"one": self.names.of(by), "other": self.names.of(other)}
        key = one.kind.value
        if one.kind is ConflictKind.ID:
            values |= {"other": self.names.theirs, "new": one.new}
        elif one.kind is ConflictKind.RENAMED:
            values["new"] = one.new
        elif one.kind is ConflictKind.FILE:
            values["what"] = one.path[0]
        elif one.kind is ConflictKind.MEASURED:
            values["when"] = ", ".join(one.path[2:])
        elif one.kind is ConflictKind.NEEDED:
            ids = dict.fromkeys(self._element(path) for path in one.by)
            values["by"] = listing(list(ids), self.language)
            key = key if ids else "needed-measured"
        elif one.kind is ConflictKind.REMOVED and values["field"]:
            key = "removed-part"
        elif one.kind is ConflictKind.BOTH:
            key = "both" if values["field"] else "both-whole"
            if not self.certain and values["field"]:
                key = "both-unsure"
        return MERGING.say(key, self.language, **values)

    def _element(self, path: Path) -> str:
        text = self._texts.get(path[:2]) or self._texts.get(path[:1])
        if text is None:
            if len(path) > 1 and path[0] in SECTIONS:
                return path[1]
            return MERGING.say("programme", self.language)
        id = path[1] if path[:2] in self._texts else self._key(path[0])
        return f"‘{text}’ ({id})"

    def _field(self, path: Path) -> str:
        held = path[:2] in self._texts and len(path) > 1
        rest = path[2:] if held else path[1:] if path[:1] in self._texts else path
        return " ".join(self._key(name) for name in rest)

    def _key(self, name: str) -> str:
        return field_word(name, self.language)

    def _value(self, name: str, value: object, absent: str) -> str:
        if value is ABSENT:
            return absent
        if value is None or value == () or value == {}:
            return MERGING.say("nothing", self.language)
        if isinstance(value, Value) and _has_text(value):
            return main_text(value)
        return " ".join(self._saying.value(name, value).split())

    def _written(self, value: object) -> str:
        said = content(value, self.reading)
        return " ".join((said if isinstance(said, str) else flow(said)).split())

    def _named(self, id: str) -> str:
        """The text of an element by its id."""
        return next((text for path, text in self._texts.items() if path[1:] == (id,)), id)


def _open(indicator: Indicator) -> bool:
    """Whether who works on the programme may see the values of an indicator."""
    return indicator.smallest_group is None and may_see(indicator, Audience.INSIDE)


def _has_text(value: Value) -> bool:
    try:
        naming_key(value)
    except StopIteration:
        return False
    return True


def notes_of(
    told: Mapping[Path, ToldConflict], names: Names, language: Language
) -> Mapping[Path, list[str]]:
    """The lines of comments for what nobody decided on, by where they belong."""
    return {path: list(_note(one, names, language)) for path, one in told.items()}


def _note(one: ToldConflict, names: Names, language: Language) -> Iterator[str]:
    what = " ".join(one.what.split())
    yield MERGING.say("note-head", language, what=what)
    before = MERGING.say("was", language)
    for name, value in ((names.mine, one.mine), (names.theirs, one.theirs), (before, one.before)):
        if value:
            said = " ".join(value.split())
            yield MERGING.say("note-line", language, name=name, value=said)
