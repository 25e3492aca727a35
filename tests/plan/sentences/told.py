"""A plan that was told, beside the oracle that is asked again."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from tests.plan.oracle import Key, Oracle, Starts
from tests.plan.oracle.choice import Tried
from tests.plan.sentences.reading import amount, names
from tests.plan.sentences.record import Record, Saying
from toc.core.model import Aim, Programme
from toc.core.words import Language

Check = Callable[["Told", Saying, str], object]

_OF_GOALS = ("strategic", "certain", "possible")


@dataclass
class Told:
    """What was said of a programme, and the oracle for the same periods."""

    programme: Programme
    oracle: Oracle
    record: Record
    language: Language = "nl"
    counts: dict[str, int] = field(default_factory=dict)
    now_of: dict[str, Any] = field(default_factory=dict)

    @cached_property
    def best(self) -> Tried:
        """The choice that a plan must propose."""
        return self.oracle.best()

    @property
    def starts(self) -> Starts:
        """What it starts, and in which period."""
        return self.best.starts

    @property
    def several(self) -> bool:
        """Whether more than one period is planned."""
        return self.oracle.periods > 1

    @cached_property
    def allowed(self) -> list[Tried]:
        """Every choice that may be made."""
        return self.oracle.allowed

    @cached_property
    def by_starts(self) -> dict[frozenset[tuple[str, int]], Tried]:
        """Every choice that breaks nothing but perhaps limits, by what it starts."""
        return {frozenset(one.starts.items()): one for one in self.oracle.tried}

    def tried(self, starts: Starts) -> Tried | None:
        """A choice, where it breaks nothing but perhaps limits."""
        return self.by_starts.get(frozenset(starts.items()))

    def may(self, starts: Starts) -> Tried | None:
        """A choice, where it may be made."""
        one = self.tried(starts)
        return one if one is not None and self.oracle.within(one) else None

    def title(self, number: int) -> str:
        """What a planned period is called."""
        name = self.oracle.ids[number]
        phase = self.programme.phases.get(name)
        return phase.title if phase is not None else name

    def others(self, name: str) -> list[Tried]:
        """The choices with the other decision on one inspanning."""
        chosen = name in self.starts
        return [one for one in self.allowed if (name in one.starts) is not chosen]

    def swapped(self, inside: str, outside: str) -> Tried | None:
        """The choice in which one takes the place of another, where that may be."""
        starts = {name: at for name, at in self.starts.items() if name != inside}
        starts[outside] = self.starts[inside]
        return self.may(starts)

    def swaps(self, name: str) -> set[str]:
        """With which it can change places, one for one, at no loss."""
        chosen = name in self.starts
        found = set()
        for other in self.oracle.names:
            if (other in self.starts) is not chosen:
                pair = (name, other) if chosen else (other, name)
                swapped = self.swapped(*pair)
                if swapped is not None and swapped.worth == self.best.worth:
                    found.add(other)
        return found

    # Parts of sentences.

    def part(self, text: str, *tables: str) -> Saying:
        """A sentence within another; it counts as asked again."""
        saying = self.record.find(text, *tables)
        assert saying is not None, f"nobody said ‘{text}’"
        self.hear(saying)
        return saying

    def hear(self, saying: Saying) -> None:
        """Count a sentence as asked again."""
        self.record.hear(saying)
        self.counts[saying.kind] = self.counts.get(saying.kind, 0) + 1

    def loses(self, text: str, worth: tuple[int, ...] | None) -> None:
        """Check ‘… gets worse: value instead of best’ against the worth of another choice."""
        assert worth is not None
        summed = self.record.find(" (over de perioden opgeteld)") or self.record.find(
            " (summed over the periods)"
        )
        stripped = text
        if summed is not None and text.endswith(summed.text):
            stripped = text.removesuffix(summed.text)
            self.hear(summed)
        saying = self.part(stripped, "PHASE_PLAN")
        aim = saying.key.removeprefix("loss.")
        best = self.best.worth
        worse = next((n for n in range(len(best)) if worth[n] != best[n]), None)
        assert worse is not None, "nothing is lost"
        assert self.oracle.aims[worse] is Aim(aim)
        assert worth[worse] < best[worse]
        # Where no numbers are said, several losses are told with one text.
        if Aim(aim) is not Aim.SOONER:
            assert saying.count("value") == worth[worse]
            assert saying.count("best") == best[worse]
        assert (stripped != text) is (self.several and aim in _OF_GOALS)

    def extras(self, text: str) -> dict[Key, int]:
        """‘€ 110 meer begroting in 2024 en één plaats meer …’ as how much more of what."""
        found: dict[Key, int] = {}
        for saying, period in self._extras(text):
            scarce, _, rest = saying.key.removeprefix("extra.").partition("-")
            scarce = scarce.partition(".")[0]
            partner = self.partner(saying.value("partner")) if rest else ""
            more = saying.count() if scarce == "focus" else amount(saying.value("amount"))
            found[scarce, "", partner, period] = more
        return found

    def _extras(self, text: str) -> Iterable[tuple[Saying, int]]:
        left = text
        while left:
            fitting = [
                saying
                for (table, key, said), saying in self.record.sayings.items()
                if table == "TAKES" and key.startswith("extra.") and left.startswith(said)
            ]
            assert fitting, f"nobody said ‘{left}’"
            saying = max(fitting, key=lambda one: len(one.text))
            self.hear(saying)
            left = left[len(saying.text) :]
            if saying.key == "extra.in":
                assert self.several
                yield self.part(saying.value("extra"), "TAKES"), self.number(saying)
            else:
                assert not self.several
                yield saying, 0
            for joint in (", ", " en ", " and "):
                left = left.removeprefix(joint)

    def number(self, saying: Saying) -> int:
        """The number of the period that a sentence names."""
        return self.at(saying.value("period"))

    def at(self, title: str) -> int:
        """The number of the period that is called so."""
        return [self.title(number) for number in range(self.oracle.periods)].index(title)

    def partner(self, name: str) -> str:
        """The id of a partner, by what it is called."""
        found = self.oracle.who(name)
        known = {self.oracle.who(one) for one in self.programme.planning.partners}
        known |= {self.oracle.who(one) for one in self.programme.partners}
        taken = {key[2] for key in self.best.uses} | {key[2] for key in self.oracle.limits()}
        assert found in known | taken, f"no partner is called ‘{name}’"
        return found

    def named_partner(self, id: str) -> str:
        """What a partner is called, by its id."""
        if id in self.programme.partners:
            return self.programme.partners[id].name
        room = self.programme.planning.partners.get(id)
        return (room.title if room is not None else None) or id

    def beyond(self, one: Tried) -> dict[Key, int]:
        """By how much a choice exceeds what there is, where it exceeds what may be taken."""
        limits, raised = self.oracle.limits(), self.oracle.raised
        return {
            key: one.uses.get(key, 0) - most
            for key, most in limits.items()
            if one.uses.get(key, 0) > most + raised.get(key, 0)
        }

    def named(self, saying: Saying, value: str = "names") -> list[str]:
        """The names in a sentence, each once."""
        found = names(saying.value(value))
        assert len(found) == len(set(found))
        assert found
        return found
