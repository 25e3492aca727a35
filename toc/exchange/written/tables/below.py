"""What the texts of a table of one column stand below: an ambition, and its only goal."""

from __future__ import annotations

from dataclasses import dataclass, field

from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Kind


@dataclass
class Below:
    """The ambition that texts stand below, where one says itself that it is one, and what was
    found below it. Ambitions one after the other are a list, and nothing stands below the last."""

    ambition: Found | None = None
    found: list[Found] = field(default_factory=list)
    listed: bool = False

    def begins(self, made: Found | None) -> None:
        """What says itself what it is begins anew where it is an ambition or a part of a plan."""
        if made is None:
            return
        if made.kind is Kind.STRATEGIC:
            before = self.ambition is not None or self.listed
            self.listed = before and not self.found
            self.ambition, self.found = None if self.listed else made, []
        elif made.kind.is_group:
            self.ambition, self.found, self.listed = None, [], False
        else:
            self.takes(made)

    def takes(self, made: Found | None) -> None:
        """Remember an element that was found below the ambition."""
        if made is not None:
            self.found.append(made)

    def of(self, kind: Kind) -> Found | None:
        """What an element of a kind belongs to: work to the only goal, else to the ambition."""
        if self.ambition is None or kind is Kind.STRATEGIC:
            return None
        goals = [one for one in self.found if one.kind.is_goal]
        return goals[0] if len(goals) == 1 and not kind.is_goal else self.ambition
