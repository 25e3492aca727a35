"""Who takes part: one list of organisations, and which of them a name in the file means."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from toc.model.programme import Programme


class Organisations:
    """The organisations of a programme: those of its list, and those that its planning has room
    for. What is no organisation that it knows, such as a role, is called what it is written as.

    A listed one is meant by its id, by its name and by what it is also called, letter for letter;
    one of the planning by its id and by its title. What only looks like one of these is none:
    the rule `partner-unknown` asks about it.
    """

    def __init__(self, programme: Programme) -> None:
        self._ids: dict[str, str] = {one: one for one in programme.partners}
        self._names = {one: partner.name for one, partner in programme.partners.items()}
        for one, partner in programme.partners.items():
            self._ids.setdefault(partner.name, one)
        for one, partner in programme.partners.items():
            for name in partner.also_called:
                self._ids.setdefault(name, one)
        in_list = frozenset(self._ids)
        for one, room in programme.planning.partners.items():
            known = self._ids.get(one) or self._ids.get(room.title or "") or one
            for name in (one, *((room.title,) if room.title else ())):
                self._ids.setdefault(name, known)
            if room.title:
                self._names.setdefault(known, room.title)
        self.listed = in_list or frozenset(self._ids)
        """The ids and names of the list; where there is none, of the planning."""

    def id_of(self, name: str) -> str:
        """The one id of who is meant; of somebody who is not known the name itself."""
        return self._ids.get(name, name)

    def title(self, name: str) -> str:
        """What people call who is meant."""
        one = self.id_of(name)
        return self._names.get(one, one)

    def knows(self, name: str) -> bool:
        """Whether it is the id or a name of an organisation that the programme knows."""
        return name in self._ids

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
