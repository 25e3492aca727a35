"""Who takes part: one list of organisations, and which of them a name in the file means."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from toc.core.model.names_alike import alike, folded

if TYPE_CHECKING:
    from toc.core.model.elements import Inspanning
    from toc.core.model.programme import Programme


class Organisations:
    """The organisations of a programme: those of its list, and those that its planning has room
    for. What is no organisation that it knows, such as a role, is called what it is written as.

    A listed one is meant by its id, by its name and by what it is also called, whatever its
    capitals and spaces; one of the planning by its id and by its title. What only looks like one
    of these is none (see `may_be`): the rule `partner-unknown` asks about it.
    """

    def __init__(self, programme: Programme) -> None:
        self._programme = programme
        self._ids: dict[str, str] = {one: one for one in programme.partners}
        self._names = {one: partner.name for one, partner in programme.partners.items()}
        for one, partner in programme.partners.items():
            self._ids.setdefault(partner.name, one)
        for one, partner in programme.partners.items():
            for name in partner.also_called:
                self._ids.setdefault(name, one)
        in_list = frozenset(self._ids)
        self._folded = _folded(self._ids)
        for one, room in programme.planning.partners.items():
            known = self._known(one) or self._known(room.title or "") or one
            for name in (one, *((room.title,) if room.title else ())):
                self._ids.setdefault(name, known)
                self._folded.setdefault(folded(name), known)
            if room.title:
                self._names.setdefault(known, room.title)
        self.listed = in_list or frozenset(self._ids)
        """The ids and names of the list; where there is none, of the planning."""
        self._listed = _folded({one: self._ids[one] for one in self.listed})
        self._may_be: dict[str, frozenset[str]] = {}

    def _known(self, name: str) -> str:
        return self._ids.get(name) or self._folded.get(folded(name), "")

    def id_of(self, name: str) -> str:
        """The one id of who is meant; of somebody who is not known the name itself."""
        return self._known(name) or name

    def may_be(self, name: str) -> frozenset[str]:
        """The ids of the organisations that a name of nobody who is known may mean: it looks like
        theirs. Empty for one that is known."""
        if name not in self._may_be:
            near = () if self._known(name) else alike(name, self._ids)
            self._may_be[name] = frozenset(self._ids[one] for one in near)
        return self._may_be[name]

    @cached_property
    def nowhere(self) -> frozenset[str]:
        """The ids of those that the planning has room for and that no inspanning names."""
        named: set[str] = set()
        for one in self._programme.inspanningen.values():
            named.update(map(self.id_of, taking_part(one)))
        return frozenset(map(self.id_of, self._programme.planning.partners)) - named

    def title(self, name: str) -> str:
        """What people call who is meant."""
        one = self.id_of(name)
        return self._names.get(one, one)

    def knows(self, name: str) -> bool:
        """Whether it is the id or a name of an organisation that the programme knows."""
        return bool(self._known(name))

    def lists(self, name: str) -> bool:
        """Whether it is one of `listed`, whatever its capitals and spaces."""
        return name in self.listed or folded(name) in self._listed

    def named(self, one: str) -> frozenset[str]:
        """Every id and name by which one organisation is known, by its id."""
        return frozenset((one, *(name for name, id in self._ids.items() if id == one)))

    @property
    def spellings(self) -> frozenset[str]:
        """Every id and name by which an organisation is known."""
        return frozenset(self._ids)

    @property
    def titles(self) -> Mapping[str, str]:
        """What people call each organisation, by its id, in the file's order."""
        return {one: self.title(one) for one in dict.fromkeys(self._ids.values())}

    def meant_by(self, words: str) -> str:
        """The id of the organisation that somebody who types these words means, whatever their
        capitals; empty where there is none."""
        plain = " ".join(words.split()).casefold()
        return next((one for name, one in self._ids.items() if name.casefold() == plain), "")


def taking_part(one: Inspanning) -> tuple[str, ...]:
    """Who owns an inspanning, is a partner in it or brings a part of it, as the file names them;
    each name once."""
    parts = [name for a in (one.cost, one.fte) if a is not None for name in a.partners]
    owner = (one.owner,) if one.owner else ()
    return tuple(dict.fromkeys((*owner, *one.partners, *parts)))


def _folded(ids: Mapping[str, str]) -> dict[str, str]:
    """Who is meant by each name without capitals and spaces, where that is one."""
    found: dict[str, set[str]] = {}
    for name, one in ids.items():
        found.setdefault(folded(name), set()).add(one)
    return {name: min(some) for name, some in found.items() if len(some) == 1}
