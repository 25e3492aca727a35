"""Random changes of plans that hold what the rules look for, and the answer from the start beside
that of who remembers."""

from __future__ import annotations

import datetime
import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.change.edits.random_edits import an_edit, reading_of
from toc.change.edits import Edit, EditError, PutElement, RenameElement, applied
from toc.change.edits.references import ClashError, Renaming
from toc.change.edits.renamed_text import renamed_text
from toc.check.again import Keeper
from toc.check.rules import check
from toc.core.checked import Asked, Checked
from toc.core.comparing import Ref
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.loading import Reading
from toc.core.model.base import Value

TODAY = datetime.date(2026, 12, 1)
ASKED = Asked(TODAY)
CASES = Path(__file__).parents[1] / "rules" / "cases"
SECTIONS = ("strategic_goals", "operational_goals", "inspanningen", "indicators")


def every_case() -> list[str]:
    """The plans on which the rules are tried; those that can be read."""
    found = [one.read_text(encoding="utf-8") for one in sorted(CASES.glob("*/*.yaml"))]
    assert len(found) > 200
    return found


def _elements(reading: Reading) -> list[tuple[Ref, Value]]:
    assert reading.programme is not None
    return [
        (Ref(name, id), one)
        for name in SECTIONS
        for id, one in getattr(reading.programme, name).items()
    ]


def _borrowed(
    reading: Reading, pool: Sequence[tuple[Ref, Value]], chance: random.Random
) -> tuple[str, Edit]:
    """A field of an element as another one of its kind has it, here or in another plan: so what
    one rule looks for comes and goes everywhere."""
    ref, value = chance.choice(_elements(reading))
    others = [one for _, one in pool if type(one) is type(value)]
    other = chance.choice(others)
    names = [n for n in type(value).model_fields if getattr(value, n) != getattr(other, n)]
    if not names:
        raise EditError("gone")
    name = chance.choice(names)
    kept = {name: getattr(other, name)}
    if chance.random() < 0.2:  # also a link: to whatever is there
        name = chance.choice(("contributes_to", "requires", "measures"))
        if name in type(value).model_fields:
            kept[name] = getattr(other, name)
    return f"borrowed {name}", PutElement(ref, value.model_copy(update=kept))


def _new(
    reading: Reading, pool: Sequence[tuple[Ref, Value]], chance: random.Random
) -> tuple[str, Edit]:
    """An element of another plan as it is, under an id that is free or was named already."""
    ref, value = chance.choice(pool)
    id = ref.id if chance.random() < 0.7 else f"nieuw-{chance.randrange(100)}"
    return "new", PutElement(Ref(ref.section, id), value)


def random_edit(
    reading: Reading, pool: Sequence[tuple[Ref, Value]], chance: random.Random
) -> tuple[str, Edit]:
    """An edit of some kind. EditError, or another, where this one cannot be asked for."""
    make = chance.choice((_borrowed, _borrowed, _new, lambda *_: an_edit(reading, chance)))
    return make(reading, pool, chance)


def changed(
    text: str, pool: Sequence[tuple[Ref, Value]], chance: random.Random
) -> tuple[str, str]:
    """A text after one random change, and which kind it was; empty where it could not be made."""
    reading = reading_of(text)
    programme = reading.programme
    if programme is None or not reading.sound or not _elements(reading):
        return text, ""
    if chance.random() < 0.1:
        lines = text.split("\n")
        lines.insert(chance.randrange(len(lines)), chance.choice(("", "  # opmerking", "# x")))
        return "\n".join(lines), "comment"
    try:
        kind, edit = random_edit(reading, pool, chance)
        wanted = applied(programme, [edit])
        if isinstance(edit, RenameElement):
            renaming = Renaming(programme, edit.ref, edit.id)
            return renamed_text(reading.positions.source, programme, renaming), kind
        return rewritten(reading, wanted), kind
    except (EditError, ClashError, CannotRewriteError, KeyError, IndexError, ValueError):
        return text, ""


@dataclass
class Held:
    """Who remembers, and how often that agreed; `anew` is how often all was asked again."""

    keeper: Keeper = field(default_factory=Keeper)
    kinds: Counter[str] = field(default_factory=Counter)
    wrong: dict[str, str] = field(default_factory=dict)

    def compare(self, text: str, kind: str, asked: Asked = ASKED) -> None:
        """Ask both."""
        reading = reading_of(text)
        told, wanted = self.keeper.check(reading, None, asked), check(reading, None, asked)
        self.kinds[kind] += 1
        for rule in wrong_in(told, wanted):
            self.wrong.setdefault(rule, f"{kind}\n{text}")


def wrong_in(told: Checked, wanted: Checked) -> set[str]:
    """The rules of which the answers differ."""
    if told == wanted:
        return set()
    ours, theirs = list(told.problems), list(wanted.problems)
    differing = [one for one in ours if one not in theirs]
    differing += [one for one in theirs if one not in ours]
    return {one.id for one in differing} or {"order"}


def pool_of(texts: Sequence[str]) -> list[tuple[Ref, Value]]:
    """All elements of these plans."""
    readings = map(reading_of, texts)
    return [one for reading in readings if reading.sound for one in _elements(reading)]
