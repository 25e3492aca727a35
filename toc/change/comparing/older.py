"""Which version a programme is compared with: another file, an adopted plan, how it was on a day,
or a revision in git."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from toc.change.comparing.on_day import held_on, kept_since
from toc.change.git_versions import commit_of, content_in
from toc.change.words.comparing import COMPARING
from toc.core.comparing import Ref, beside, elements_of
from toc.core.dossier import NO_FILE, Dossier
from toc.core.loading import Reading, nearest, read, read_bytes
from toc.core.model import PartialDate, Programme
from toc.core.model.base import Value
from toc.core.problems import RefusalError
from toc.core.records.plan_files import folder_of
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.plan.adopting.adoption import NOT_FROZEN, bare
from toc.plan.adopting.plan_facts import partial_day

FROZEN = ("strategic_goals", "operational_goals", "inspanningen", "decisions")
"""The parts of a programme that an adopted plan holds."""

_DATE = re.compile(r"\d{4}(-\d{1,2}){0,2}|(\d{1,2}-){1,2}\d{4}")


class OlderError(RefusalError):
    """There is nothing by that name to compare with."""

    table = COMPARING

    def say(self, language: Language) -> str:
        """That there is none, and what there is where that is known."""
        return super().say(language).rstrip()


class NotThereError(UnusableError):
    """There is no file to compare with, or it cannot be opened."""

    code = 2


@dataclass(frozen=True)
class Older:
    """An earlier version without errors. `said` is what it is called; of an adopted plan only some
    parts are `known`, None is all of them, and the rest of its reading is as it is now."""

    programme: Programme
    reading: Reading
    said: str
    known: tuple[str, ...] | None = None


def older(dossier: Dossier, asked: str, file: Path | None, language: Language) -> Older:
    """The version that is meant by `asked`; `file` where that is a file or the name of a plan.
    OlderError where there is none, UnusableError where it has errors."""
    if file is not None and _same_file(file.parent, folder_of(dossier.file)):
        asked, file = file.stem, None
    if file is not None:
        if _same_file(file, dossier.file):
            raise OlderError("same-file", file=file.name)
        reading = read(file)
        if any(one.id in NO_FILE for one in reading.problems):
            raise NotThereError("old-not-there", reading.problems, COMPARING, fixes=False)
        return _sound(reading, str(file))
    # What was adopted is known by the programme that it is of, which must be readable for that.
    programme = dossier.programme
    plan = dossier.plan(asked) if programme is not None else None
    if programme is not None and plan is not None:
        parts: dict[str, object] = {part: getattr(plan, part) for part in FROZEN}
        programme = programme.model_copy(update={"title": plan.title, **parts})
        date = partial_day(plan.date, language)
        values = {"name": asked, "role": plan.role, "date": date}
        said = COMPARING.say("adopted", language, **values)
        reading = replace(dossier.reading, programme=programme)
        return Older(programme, reading, said, FROZEN)
    if _DATE.fullmatch(asked):
        return _on_day(dossier, asked, language)
    return _revision(dossier, asked)


def with_sources(version: Older, programme: Programme) -> Reading:
    """That version to be checked beside the programme as it is now: an adopted plan leaves out
    where its texts come from, and so has that of now."""
    old = version.programme
    if version.known is None:
        return version.reading
    now = elements_of(beside(old, programme, version.known).new)
    update: dict[str, object] = {}
    for part in version.known:
        held = getattr(old, part)
        if isinstance(held, Mapping):
            update[part] = {id: _with(one, now.get(Ref(part, id))) for id, one in held.items()}
    return replace(version.reading, programme=old.model_copy(update=update))


def _with(old: Value, now: Value | None) -> Value:
    """An element with what an adopted plan leaves out of it, as it is now."""
    return old.model_copy(update={name: getattr(now, name) for name in NOT_FROZEN if now})


def as_known(programme: Programme, version: Older) -> Programme:
    """The programme with only what that version says of its elements: an adopted plan leaves out
    where their texts come from."""
    if version.known is None:
        return programme
    update: dict[str, object] = {}
    for part in version.known:
        held = getattr(programme, part)
        if isinstance(held, Mapping):
            update[part] = {
                id: bare(one) if isinstance(one, Value) else one for id, one in held.items()
            }
    return programme.model_copy(update=update)


def _same_file(one: Path, other: Path) -> bool:
    try:
        return one.samefile(other)
    except OSError:
        return False


def _sound(reading: Reading, said: str) -> Older:
    if reading.programme is None or not reading.sound:
        raise UnusableError("old-has-errors", reading.problems, COMPARING, old=said)
    return Older(reading.programme, reading, said)


def _on_day(dossier: Dossier, asked: str, language: Language) -> Older:
    try:
        day = PartialDate.parse(asked).last_day
    except ValueError as error:
        raise OlderError("not-a-date", asked=asked) from error
    file = dossier.file
    told = _in_words(day, language)
    if day > dossier.asked.today:
        kept = _kept(file, language)
        raise OlderError("day-to-come", day=told, kept=kept, adopted=_adopted(dossier))
    data = held_on(file, day)
    if data is None:
        raise OlderError("no-day", day=told, kept=_kept(file, language), adopted=_adopted(dossier))
    said = COMPARING.say("on-day", language, file=file.name, day=told)
    return _sound(read_bytes(data, Path(f"{file.name} ({asked})")), said)


def _kept(file: Path, language: Language) -> OlderError:
    """From which day on there is anything to compare with."""
    first = kept_since(file)
    if first is None:
        return OlderError("kept-nothing", file=file.name)
    return OlderError("kept-since", file=file.name, day=_in_words(first, language))


def _in_words(day: datetime.date, language: Language) -> str:
    return partial_day(PartialDate(day.year, day.month, day.day), language)


def _revision(dossier: Dossier, asked: str) -> Older:
    file = dossier.file
    commit = commit_of(file, asked)
    if commit is None:
        near = ", ".join(nearest(asked, dossier.every_plan_name))
        raise OlderError(
            "unknown-old-near" if near else "unknown-old",
            asked=asked,
            near=near,
            adopted=_adopted(dossier),
        )
    data = content_in(file, commit)
    if data is None:
        raise OlderError("not-in-revision", asked=asked, file=file.name)
    said = f"{file.name} ({asked})"
    return _sound(read_bytes(data, Path(said)), said)


def _adopted(dossier: Dossier) -> RefusalError:
    """Which adopted plans there are to compare with."""
    names = ", ".join(dossier.every_plan_name)
    return OlderError("adopted-plans" if names else "no-adopted-plans", names=names)
