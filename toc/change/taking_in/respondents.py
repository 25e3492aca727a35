"""Who answered what: of files that came in any order, twice or half filled, the last answer of
each to each question."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from toc.change.taking_in.reading import Answer, Answers
from toc.change.taking_in.values import Voice
from toc.core.loading import slug


@dataclass(frozen=True)
class Respondent:
    """One who answered, and the last that he said on each question. `withdrawn` is what he said
    on an earlier file of the same form and cleared since."""

    voice: Voice
    answers: tuple[Answer, ...]
    file: str
    withdrawn: tuple[Answer, ...] = ()


def partners_among(files: Iterable[Answers]) -> list[Respondent]:
    """Those who answered for a partner, in an order of their own. A later file of the same person
    adds to what he said before, on whichever form: one may be half filled. Of the same form the
    last says all that still stands on it: what is on an earlier one alone was cleared."""
    by_person: dict[tuple[str, str], list[Answers]] = {}
    for one in sorted((one for one in files if one.kind == "partner"), key=_order):
        by_person.setdefault((one.partner, one.respondent), []).append(one)
    taken: dict[str, int] = {}
    found = []
    for (partner, _), given in sorted(by_person.items()):
        last = given[-1]
        role = next((one.role for one in reversed(given) if one.role), "")
        id = "-".join(part for part in (partner, slug(role)) if part)
        taken[id] = taken.get(id, 0) + 1
        participant = id if taken[id] == 1 else f"{id}-{taken[id]}"
        newest = {one.code: one.saved for one in given}
        said = _answered(one for one in given if one.saved == newest[one.code])
        gone = _answered(one for one in given if one.saved != newest[one.code])
        voice = Voice(last.title, role, participant, last.date)
        cleared = tuple(gone[key] for key in sorted(gone) if key not in said and gone[key].now)
        answers = tuple(said[key] for key in sorted(said))
        found.append(Respondent(voice, answers, last.file, cleared))
    return found


def _answered(files: Iterable[Answers]) -> dict[tuple[str, str], Answer]:
    """The last answer to each question."""
    return {(one.about, one.field): one for file in files for one in file.answers}


def residents_among(files: Iterable[Answers]) -> Iterator[Answers]:
    """The last form of each resident."""
    last: dict[str, Answers] = {}
    for one in sorted((one for one in files if one.kind == "residents"), key=_order):
        last[one.respondent] = one
    for respondent in sorted(last):
        yield last[respondent]


def _order(one: Answers) -> tuple[str, str, str]:
    # By what stands in them and then by all of it, so that the order of the files counts nowhere.
    return one.saved, repr(sorted(map(repr, one.answers))), repr((one.role, one.title, one.file))
