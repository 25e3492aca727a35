"""Taking over what people choose: into the text of the programme, with all else as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from toc.core.comparing import Difference, Kind, Ref, above
from toc.core.editing import CannotRewriteError, rewritten
from toc.core.loading import Reading, read_bytes
from toc.core.problems import Problem
from toc.exchange.next_version.comparing import NextVersion

SOURCES = "sources"
"""The word by which the sources of what is as it was are taken over."""

Errors = Callable[[Reading], Sequence[Problem]]
"""What makes a programme unfit to build on."""


@dataclass(frozen=True)
class Taken:
    """The text of the programme with what was taken over in it.

    `along` are new elements that were not chosen and that what was chosen stands under. `held` are
    elements that are gone from the document and that something in the programme still names, so
    they stay. `failed` cannot be put in: the file has them written in a way that cannot be changed
    with all else kept, or would get errors."""

    text: str
    done: tuple[Difference, ...]
    along: tuple[Difference, ...] = ()
    held: tuple[Difference, ...] = ()
    failed: tuple[Difference, ...] = ()


def taken(version: NextVersion, chosen: Iterable[Difference], errors: Errors) -> Taken:
    """The differences that were chosen, in the text of the programme. What is of another level is
    never taken: what belongs to it there differs."""
    wanted = [one for one in chosen if one.kind is not Kind.LEVEL]
    along = _needed(version, wanted)
    work = _Taking(version, errors)
    failed: list[Difference] = []
    every = [*along, *wanted]
    text = work.text_with(every)
    while text is None and (left := [one for one in every if one not in work.named]) != every:
        every = left
        text = work.text_with(every)
    if text is None:
        every, failed = work.one_by_one(every)
        text = work.text_with(every)
    assert text is not None, "what was tried goes again"
    held = [one for one in wanted if one not in every and one not in failed]
    return Taken(
        text,
        tuple(one for one in wanted if one in every),
        tuple(one for one in along if one in every),
        tuple(held),
        tuple(failed),
    )


def _needed(version: NextVersion, wanted: Sequence[Difference]) -> list[Difference]:
    """The new elements that are not chosen and that what is chosen stands under."""
    new = {one.ref.id: one for one in version.comparison.of(Kind.NEW)}
    found: dict[Ref, Difference] = {}
    waiting = [one.new for one in wanted]
    while waiting:
        value = waiting.pop()
        for id in above(value) if value is not None else ():
            if id in new and new[id] not in wanted and new[id].ref not in found:
                found[new[id].ref] = new[id]
                waiting.append(new[id].new)
    return [one for one in new.values() if one.ref in found]


class _Taking:
    """Tries. `named` are the elements that are gone and that something still named, the last
    time."""

    def __init__(self, version: NextVersion, errors: Errors) -> None:
        self.version = version
        self.errors = errors
        self.named: list[Difference] = []
        self._before = {one.fingerprint for one in errors(version.reading)}

    def text_with(self, chosen: Sequence[Difference]) -> str | None:
        """The text with these in it; None where that cannot be."""
        self.named = []
        reading = self.version.reading
        try:
            text = rewritten(reading, self.version.with_taken(chosen))
        except CannotRewriteError:
            return None
        if text == reading.positions.source.text:
            return text
        again = read_bytes(("\ufeff" + text).encode("utf-8"), reading.positions.source.file)
        wrong = [one for one in self.errors(again) if one.fingerprint not in self._before]
        if not wrong:
            return text
        missing = {one.values.get("reference") for one in wrong}
        self.named = [one for one in chosen if one.kind is Kind.GONE and one.ref.id in missing]
        return None

    def one_by_one(
        self, chosen: Sequence[Difference]
    ) -> tuple[list[Difference], list[Difference]]:
        """Those that go together, tried in their order, and those that do not."""
        good: list[Difference] = []
        bad: list[Difference] = []
        for one in chosen:
            goes = self.text_with([*good, one]) is not None
            (good if goes else bad).append(one)
        return good, bad


def ids_in(version: NextVersion) -> frozenset[str]:
    """The ids that can be chosen by."""
    return frozenset(id_of(one) for one in version.comparison.differences)


def chosen_by(version: NextVersion, words: Iterable[str]) -> list[Difference]:
    """The differences of these kinds (`new`) and of the elements with these ids, and for `sources`
    where all else stands in this version."""
    asked = frozenset(words)
    found = [
        one
        for one in version.comparison.differences
        if one.kind.value in asked or id_of(one) in asked
    ]
    return [*found, *(version.sources if SOURCES in asked else ())]


def kind_of(one: Difference) -> str:
    """What can be typed to take something over: `changed`, or `sources` where only that is new."""
    only_source = one.kind is Kind.CHANGED and not one.fields
    return SOURCES if only_source else one.kind.value


def id_of(one: Difference) -> str:
    """The id of an element; of the vision and the like the name of that part."""
    return one.ref.id or one.ref.section
