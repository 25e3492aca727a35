"""Which version a programme is compared with: another file, an adopted plan, how it was on a day,
or a revision in git."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from toc.change.comparing.on_day import held_on, kept_since
from toc.change.git_versions import commit_of, content_in
from toc.change.words.comparing import COMPARING
from toc.core.dossier import NO_FILE, Dossier
from toc.core.loading import Reading, nearest, read, read_bytes
from toc.core.model import PartialDate, Programme
from toc.core.model.base import Value
from toc.core.problems import RefusalError
from toc.core.records.plan_files import folder_of
from toc.core.wording import UnusableError
from toc.core.words import Language
from toc.plan.adopting.adoption import bare
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
    """An earlier version. `said` is what it is called; of an adopted plan only some parts are
    `known`, None is all of them."""

    programme: Programme
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
        return Older(_sound(reading, str(file)), str(file))
    if (plan := dossier.plan(asked)) is not None:
        parts: dict[str, object] = {part: getattr(plan, part) for part in FROZEN}
        programme = dossier.sound.model_copy(update={"title": plan.title, **parts})
        date = partial_day(plan.date, language)
        values = {"name": asked, "role": plan.role, "date": date}
        said = COMPARING.say("adopted", language, **values)
        return Older(programme, said, FROZEN)
    reading, said = earlier(dossier, asked, language, _adopted(dossier))
    return Older(_sound(reading, said), said)


def earlier(
    dossier: Dossier, asked: str, language: Language, others: RefusalError | str = ""
) -> tuple[Reading, str]:
    """The file as it was on a day or in a revision, and what that version is called. OlderError
    where it was not kept, with what `others` there are to compare with."""
    if _DATE.fullmatch(asked):
        return _on_day(dossier, asked, language, others)
    return _revision(dossier, asked, others)


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


def _sound(reading: Reading, said: str) -> Programme:
    if reading.programme is None or not reading.sound:
        raise UnusableError("old-has-errors", reading.problems, COMPARING, old=said)
    return reading.programme


def _on_day(
    dossier: Dossier, asked: str, language: Language, others: RefusalError | str
) -> tuple[Reading, str]:
    try:
        day = PartialDate.parse(asked).last_day
    except ValueError as error:
        raise OlderError("not-a-date", asked=asked) from error
    file = dossier.file
    told = _in_words(day, language)
    if day > dossier.asked.today:
        kept = _kept(file, language)
        raise OlderError("day-to-come", day=told, kept=kept, adopted=others)
    data = held_on(file, day)
    if data is None:
        raise OlderError("no-day", day=told, kept=_kept(file, language), adopted=others)
    said = COMPARING.say("on-day", language, file=file.name, day=told)
    return read_bytes(data, Path(f"{file.name} ({asked})")), said


def _kept(file: Path, language: Language) -> OlderError:
    """From which day on there is anything to compare with."""
    first = kept_since(file)
    if first is None:
        return OlderError("kept-nothing", file=file.name)
    return OlderError("kept-since", file=file.name, day=_in_words(first, language))


def _in_words(day: datetime.date, language: Language) -> str:
    return partial_day(PartialDate(day.year, day.month, day.day), language)


def _revision(dossier: Dossier, asked: str, others: RefusalError | str) -> tuple[Reading, str]:
    file = dossier.file
    commit = commit_of(file, asked)
    if commit is None:
        near = ", ".join(nearest(asked, dossier.every_plan_name))
        raise OlderError(
            "unknown-old-near" if near else "unknown-old",
            asked=asked,
            near=near,
            adopted=others,
        )
    data = content_in(file, commit)
    if data is None:
        raise OlderError("not-in-revision", asked=asked, file=file.name)
    said = f"{file.name} ({asked})"
    return read_bytes(data, Path(said)), said


def _adopted(dossier: Dossier) -> RefusalError:
    """Which adopted plans there are to compare with."""
    names = ", ".join(dossier.every_plan_name)
    return OlderError("adopted-plans" if names else "no-adopted-plans", names=names)
