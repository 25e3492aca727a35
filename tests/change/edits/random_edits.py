"""Random edits of plans with comments everywhere, and what has to hold of each."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from toc.change.edits import (
    Edit,
    EditError,
    MoveLevel,
    PutElement,
    RemoveElement,
    RenameElement,
    applied,
)
from toc.change.edits.levels import LEVELS
from toc.change.edits.moving import move_edit
from toc.change.edits.naming import SECTIONS
from toc.change.edits.placing import add_edit
from toc.change.edits.references import ClashError, Renaming
from toc.change.edits.renamed_text import renamed_text
from toc.change.edits.typed import field_edit, list_edit
from toc.core.comparing import Ref, elements_of
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.editing.written import Written, written
from toc.core.loading import Reading, read_bytes
from toc.core.model import Programme

FILE = Path("plan.yaml")
WORDS = ("buren", "samen:", "leren", "#1", "‘feest’", '"straat"', "-", "jeugd,", "{thuis}", "nee")


def reading_of(text: str) -> Reading:
    """A text as it is read, exactly as it stands."""
    return read_bytes(("\ufeff" + text).encode(), FILE)


def commented(text: str, chance: random.Random) -> str:
    """A text with comments of its own on lines and behind them, that says the same."""
    reading = reading_of(text)
    root = written(reading.positions.source)
    inside = {n for one in _nodes(root) if one.kind == "scalar" for n in _lines(one)}
    end = "\r\n" if "\r\n" in text else "\n"
    made = []
    for number, line in enumerate(text.split(end), 1):
        plain = line.strip()
        free = number not in inside and plain and not plain.startswith("#")
        if free and chance.random() < 0.3:
            pad = " " * (len(line) - len(line.lstrip(" ")))
            made.append(f"{pad}# boven {number}")
        last = free and not (plain.endswith((">-", "|", ">", "|-")))
        made.append(f"{line}   # opm {number}" if last and chance.random() < 0.3 else line)
    said = end.join(made)
    again = reading_of(said)
    return said if again.sound and again.programme == reading.programme else text


def _nodes(node: Written) -> Iterator[Written]:
    yield node
    for one in (*node.keys, *node.values):
        yield from _nodes(one)


def _lines(node: Written) -> range:
    """The lines of a text on which no comment can stand."""
    if node.style == "text":
        return range(node.start.line, node.end.line + 2)
    return (
        range(node.start.line, node.end.line + 1) if node.end.line > node.start.line else range(0)
    )


def every(programme: Programme) -> dict[Ref, object]:
    """All that has an id, also the documents."""
    documents = {Ref("documents", id): one for id, one in programme.documents.items()}
    return {**elements_of(programme), **documents}


def _alike(one: str, other: str) -> int:
    """How many letters two texts begin with that are the same."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low


@dataclass
class Tally:
    """How many edits were made, by kind, and how many could not be."""

    done: Counter[str] = field(default_factory=Counter)
    refused: Counter[str] = field(default_factory=Counter)
    meant_otherwise: list[str] = field(default_factory=list)


def an_edit(reading: Reading, chance: random.Random) -> tuple[str, Edit]:
    """An edit of some kind. EditError where this one cannot be asked for."""
    programme = reading.programme
    assert programme is not None
    refs = [one for one in every(programme) if one.id]
    ref = chance.choice(refs)
    goals = [*programme.operational_goals, *programme.strategic_goals]
    work = [Ref("inspanningen", one) for one in programme.inspanningen] or [ref]
    match chance.randrange(10):
        case 0:
            return "text", field_edit(reading, ref, [_text_of(programme, ref)], _text(chance))
        case 1:
            which = chance.choice(("duration", "cost", "owner", "start", "structural", "result"))
            said = {"duration": str(chance.randrange(1, 90)), "cost": "1200,5", "start": "2026-03",
                    "owner": "wijkteam", "structural": "ja", "result": _text(chance)}  # fmt: skip
            chosen = chance.choice(work)
            return "field", field_edit(reading, chosen, [which], said[which])
        case 2:
            which = chance.choice(("duration", "cost", "owner", "result", "contributes_to"))
            return "empty", field_edit(reading, chance.choice(work), [which], None)
        case 3:
            goal = chance.choice(goals)
            taken_out = chance.random() < 0.3
            chosen = chance.choice(work)
            if taken_out:
                links = [one.goal for one in getattr(_of(programme, chosen), "contributes_to", ())]
                goal = chance.choice(links) if links else goal
            edit = list_edit(reading, chosen, ["contributes_to"], goal, taken_out=taken_out)
            return "link", edit
        case 4:
            links = [one.goal for one in getattr(_of(programme, work[0]), "contributes_to", ())]
            path = ["contributes_to", chance.choice(links or ["geen"]), "points"]
            return "points", field_edit(reading, work[0], path, chance.choice("139"))
        case 5:
            section = chance.choice(SECTIONS)
            if section == "phases":
                section = "inspanningen"
            under = [chance.choice(goals)] if section == "inspanningen" else []
            return "add", add_edit(reading, section, _text(chance), under=under)
        case 6:
            goal = chance.choice(goals)
            also = chance.random() < 0.5
            return "move", move_edit(programme, chance.choice(work), goal, also=also)
        case 7:
            return "remove", RemoveElement(ref)
        case 8:
            levels = [one for one in refs if one.section in LEVELS]
            to = chance.choice(("strategisch doel", "operationeel doel", "inspanning"))
            return "level", move_edit(programme, chance.choice(levels), to)
        case _:
            return "rename", RenameElement(ref, f"id-{chance.randrange(10**6)}")


def _text_of(programme: Programme, ref: Ref) -> str:
    names = type(_of(programme, ref)).model_fields
    return next(name for name in ("title", "text", "name") if name in names)


def _of(programme: Programme, ref: Ref):  # type: ignore[no-untyped-def]
    return getattr(programme, ref.section)[ref.id]


def _text(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randrange(1, 30)))


def edited(text: str, chance: random.Random, tally: Tally) -> str:
    """A text after one random edit, of which all that has to hold was tried; the same text where
    the edit could not be asked for or cannot be written."""
    reading = reading_of(text)
    programme = reading.programme
    assert programme is not None
    try:
        kind, edit = an_edit(reading, chance)
        wanted = applied(programme, [edit])
    except (EditError, ClashError, KeyError):
        tally.refused["not asked"] += 1
        return text
    try:
        if isinstance(edit, RenameElement):
            renaming = Renaming(programme, edit.ref, edit.id)
            new = renamed_text(reading.positions.source, programme, renaming)
        else:
            new = rewritten(reading, wanted)
    except CannotRewriteError:
        tally.refused[kind] += 1
        return text
    again = reading_of(new)
    assert again.sound, (kind, edit)
    assert again.programme == wanted, (kind, edit)
    _as_meant(programme, wanted, edit)
    _nothing_else(text, new, programme, wanted, edit)
    tally.done[kind] += 1
    return new


def _as_meant(old: Programme, new: Programme, edit: Edit) -> None:
    """Only what was asked for is otherwise, told by counting and looking, not by the edit."""
    before, after = every(old), every(new)
    match edit:
        case PutElement(ref, value):
            assert after[ref] == value
            others = {**before, ref: value}
            assert others == after
        case RemoveElement(ref):
            assert set(before) - set(after) == {ref}
        case MoveLevel(ref, section, value):
            assert after == {**{k: v for k, v in before.items() if k != ref},
                             Ref(section, ref.id): value}  # fmt: skip
        case RenameElement(ref, id):
            moved = Ref(ref.section, id)
            assert set(after) == (set(before) - {ref}) | {moved}
            assert type(after[moved]) is type(before[ref])
            plain = str(new.model_dump(mode="json")).replace(id, ref.id)
            assert plain == str(old.model_dump(mode="json"))


def _nothing_else(text: str, new: str, old: Programme, wanted: Programme, edit: Edit) -> None:
    """Every byte outside the elements that differ is kept."""
    if isinstance(edit, PutElement) and edit.ref not in every(old):
        # It comes in one place, and all there was is still there.
        same = _alike(text, new)
        back = _alike(text[same:][::-1], new[same:][::-1])
        assert same + back == len(text), (
            text[same : len(text) - back],
            new[same : len(new) - back],
        )
        return
    source = reading_of(text).positions.source
    lines = text.split("\n")
    if isinstance(edit, MoveLevel):
        _all_but(text, new, sorted(_spans(written(source), old, wanted, edit, lines)))
        return
    spans = sorted(_spans(written(source), old, wanted, edit, lines))
    at, place = 0, 0
    for first, last in spans:
        place = _found(lines[at : first - 1], new, place, at == 0)
        at = max(at, last)
    rest = "\n".join(lines[at:])
    assert new.endswith(rest), "something behind the last change differs"


def _all_but(text: str, new: str, spans: list[tuple[int, int]]) -> None:
    """The lines outside the element are there, in their order; it may come above or below."""
    within = {number for first, last in spans for number in range(first, last + 1)}
    there = iter(new.split("\n"))
    for number, one in enumerate(text.split("\n"), 1):
        # The part that it comes in may be on one line, or have no comment below it yet.
        assert number in within or not one.strip() or any(one == other for other in there), one


def _found(chunk: list[str], new: str, place: int, first: bool) -> int:
    said = "\n".join(chunk)
    there = new.find(said, place)
    assert there >= 0, f"lost: {said[:200]}"
    if first:
        assert there == 0
    return there + len(said)


def _spans(
    root: Written, old: Programme, wanted: Programme, edit: Edit, lines: list[str]
) -> Iterator[tuple[int, int]]:
    """The lines of each element and each part that differs."""
    gone = isinstance(edit, RemoveElement)
    differing = {ref for ref, one in every(old).items() if every(wanted).get(ref) != one}
    for key, node in zip(root.keys, root.values, strict=True):
        section = _section(key.text)
        if section not in {one.section for one in differing} | _parts(old, wanted):
            continue
        if (
            Ref(section) in differing
            or node.kind != "mapping"
            or section in _parts(old, wanted)
            or (node.style == "flow")
        ):
            yield key.start.line, max(node.end.line, key.end.line)
            continue
        some = [k for k in node.keys if Ref(section, k.text) in differing]
        if len(some) == len(node.keys) and isinstance(edit, RemoveElement):
            yield key.start.line, node.end.line
            continue
        for name, value in zip(node.keys, node.values, strict=True):
            if Ref(section, name.text) in differing:
                # With an element the empty line goes that would be one too many.
                last = max(value.end.line, name.end.line) + gone
                # What is added comes below the comments that belong to the element.
                while last < len(lines) and lines[last].lstrip().startswith("#"):
                    last += 1
                yield name.start.line, last


def _parts(old: Programme, wanted: Programme) -> set[str]:
    sections = {one.section for one in every(old)}
    return {
        name
        for name in Programme.model_fields
        if name not in sections and getattr(old, name) != getattr(wanted, name)
    }


def _section(key: str) -> str:
    from toc.core.loading.vocabulary import KEYS

    return KEYS.get(key, key)
