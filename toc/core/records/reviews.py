"""The reflections that were held: `programmes/NAME/reviews/2024.yaml` beside the programme's file.

Each file says which goals and inspanningen people looked at, in the words that they saw, and what
they decided. Its last line, the seal, is a mark of all the rest: where it does not fit, the file
was changed afterwards. A second sheet of the same reflection is added to the same file.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from toc.core.files import record_copies
from toc.core.loading.one_model import FileRead, read_beside
from toc.core.model import Decision, PartialDate, Programme, Verdict, in_force
from toc.core.model.base import Count, Many, Text, Value
from toc.core.problems import Problem
from toc.core.records.folder import beside
from toc.core.records.hidden_sheet import shown
from toc.core.records.layout import Plain, layout, mark, plain

VERSION = 1
FOLDER = "reviews"
ENDING = ".yaml"


class Wish(Value):
    """Something new that people want to start, and that is no part of the plan yet: `serves` is
    the goal that they named for it, in their own words."""

    text: Text
    serves: Text | None = None
    reason: Text | None = None
    role: Text | None = None
    date: PartialDate | None = None


class Reviewed(Value):
    """A reflection on the period `period`, that decided for the period `next_period`.

    `date` is the day that stood on its sheet, else that of the last decision that it took.
    `texts` gives, by id, each goal and inspanning that was looked at, as people saw it: on one
    line, and shortened where it is very long (`toc.core.records.hidden_sheet.shown`).
    `decisions` are those that were read back from its sheets, `wishes` what people want to start
    that the plan does not have.
    """

    version: Count
    title: Text
    period: Text
    next_period: Text
    date: PartialDate
    texts: dict[str, Text] = {}
    decisions: Many[Decision] = ()
    wishes: Many[Wish] = ()
    seal: Text


@dataclass(frozen=True)
class Broken:
    """A file of a reflection that cannot be used, and why."""

    file: Path
    problems: tuple[Problem, ...]


@dataclass(frozen=True)
class Reviews:
    """The reflections that were held, the first held first, and the files that cannot be used."""

    held: tuple[Reviewed, ...] = ()
    broken: tuple[Broken, ...] = field(default=())


def folder_of(programme_file: Path) -> Path:
    """Where the reflections of a programme stand."""
    return beside(programme_file, FOLDER)


def file_of(programme_file: Path, period: str) -> Path:
    """Where the reflection on a period stands, or would."""
    return beside(programme_file, FOLDER, f"{period}{ENDING}")


def read_reviews(programme_file: Path) -> Reviews:
    """Every reflection of a programme; a copy of one counts once. Never raises for what its files
    can be."""
    folder = folder_of(programme_file)
    copies = {one.file for one in record_copies(folder)}
    try:
        files = sorted(one for one in folder.glob(f"[!.~]*{ENDING}") if one not in copies)
    except OSError:
        return Reviews()
    held, broken = [], []
    for file in files:
        read = _judged(read_beside(file, Reviewed), file)
        if read.value is None:
            broken.append(Broken(file, read.problems))
        else:
            held.append(read.value)
    held.sort(key=lambda one: (one.date.last_day, one.period))
    return Reviews(tuple(held), tuple(broken))


def review(
    programme: Programme,
    period: str,
    next_period: str,
    texts: Mapping[str, str],
    decisions: Sequence[Decision],
    wishes: Sequence[Wish] = (),
    *,
    date: PartialDate | None = None,
    before: Reviewed | None = None,
) -> Reviewed:
    """The record of a reflection held on a `date`, with what was recorded of it `before`. Of a
    text that people saw twice the last one counts. Raises ValueError where nothing was decided or
    wished on a day, as then nobody knows when it was."""
    dates = [one.date for one in decisions]
    dates += [one.date for one in wishes if one.date is not None]
    dates = [date] if date is not None else dates
    seen = dict(texts)
    if before is not None:
        dates.append(before.date)
        seen = {**before.texts, **texts}
        decisions = [*before.decisions, *(one for one in decisions if one not in before.decisions)]
        wishes = [*before.wishes, *(one for one in wishes if one not in before.wishes)]
    if not dates:
        raise ValueError("no date")
    made = Reviewed(
        version=VERSION,
        title=programme.title,
        period=period,
        next_period=next_period,
        date=max(dates, key=lambda date: date.last_day),
        texts=seen,
        decisions=tuple(decisions),
        wishes=tuple(wishes),
        seal="-",
    )
    return made.model_copy(update={"seal": seal_of(made)})


def seal_of(one: Reviewed) -> str:
    """The mark of everything in a record but its seal."""
    return mark({name: value for name, value in _stands(one).items() if name != "seal"})


def to_bytes(one: Reviewed, heading: Sequence[str] = ()) -> bytes:
    """The file of a record, after comment lines that say what it is."""
    comments = "".join(f"# {line}\n" for line in heading)
    return (comments + layout(_stands(one))).encode()


def old_texts(programme: Programme, reviews: Reviews) -> frozenset[str]:
    """The goals and inspanningen that people decided to change and whose text in the programme is
    still the one that they saw when they did."""

    tables = (programme.inspanningen, programme.strategic_goals, programme.operational_goals)
    now = {name: shown(one.text) for table in tables for name, one in table.items()}
    found = set()
    for _, decision in in_force(programme.decisions):
        if decision.decision is Verdict.CHANGE:
            seen = [one.texts.get(decision.about) for one in reviews.held if _took(one, decision)]
            if seen and seen[-1] is not None and seen[-1] == now.get(decision.about):
                found.add(decision.about)
    return frozenset(found)


def _took(held: Reviewed, decision: Decision) -> bool:
    """Whether a decision was taken at a reflection, however it is worded by now."""
    return any(
        (one.question, one.decision, one.date)
        == (decision.question, decision.decision, decision.date)
        for one in held.decisions
    )


def _stands(one: Reviewed) -> dict[str, Plain]:
    stands = plain(one)
    if not isinstance(stands, dict):
        raise TypeError(type(stands))
    return stands


def _judged(read: FileRead[Reviewed], file: Path) -> FileRead[Reviewed]:
    read = read.whole("review", VERSION)
    found = read.value
    if found is None:
        return read
    if found.seal != seal_of(found):
        return read.refused("review-changed", "seal")
    if found.period != file.stem:
        return read.refused("review-misnamed", "period", period=found.period, name=file.stem)
    return read
