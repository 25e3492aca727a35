"""What a choice is worth."""

from __future__ import annotations

from tests.plan.oracle.means import Means
from tests.plan.oracle.said import Starts
from toc.core.model import Aim, AppliedBy, Basis


class Worth(Means):
    """The worth of a choice on each aim."""

    def group(self, goal: str) -> frozenset[str]:
        group = {goal}
        for _ in self.goals:
            networks = {network for member in group for network in self.goals[member].network}
            group |= {g for g, value in self.goals.items() if networks & set(value.network)}
        return frozenset(group)

    def served(self, running: list[str], period: int) -> tuple[int, int, int]:
        links = [link for name in running for link in self.serving(name, period)]
        possible = {link.goal for link in links}
        certain = {link.goal for link in links if link.basis is not Basis.NETWORK}
        groups = {self.group(link.goal) for link in links if link.basis is Basis.NETWORK}
        unsettled = [group for group in groups if not group & certain]
        above = {up.goal for goal in possible for up in self.goals[goal].contributes_to}
        above -= self.stopped_goals(period)
        return len(above), len(certain) + len(unsettled), len(possible)

    def worth(self, starts: Starts) -> tuple[int, ...]:
        fixed = {name: self.runs_fixed(name) for name in (*self.committed, *self.always)}
        each = [
            self.served([*(n for n in fixed if p in fixed[n]), *self.runs(starts, p)], p)
            for p in range(self.periods)
        ]
        chosen = [self.values[name] for name in starts]
        both = {
            frozenset((name, other.inspanning))
            for name in self.values
            for other in self.values[name].together_with
        }
        pairs = [pair for pair in both if pair <= set(self.names)]
        beside = [
            (name, there)
            for name in self.names
            for other in self.committed
            if frozenset((name, other)) in both
            and (there := self.period_at(self.runs_from_to[other][0])) is not None
        ]
        strategic, certain, possible = (sum(counts) for counts in zip(*each, strict=True))
        worth = {
            Aim.STRATEGIC: strategic,
            Aim.CERTAIN: certain,
            Aim.POSSIBLE: possible,
            Aim.POINTS: sum(
                self.judged(link.points, link.participants)
                for name in starts
                # What is given up in one of the years argues for nothing.
                for link in self.serving(name, self.periods - 1)
            ),
            Aim.TOGETHER: sum(len({starts.get(name) for name in pair}) == 1 for pair in pairs)
            + sum(starts.get(name) == at for name, at in beside),
            Aim.ORDER: sum(
                first in self.before(later) for first in starts for later in self.names
            ),
            Aim.SCORES: sum(
                (one.weight or 1)
                * self.judged(value.scores[name].points, value.scores[name].participants)
                for value in chosen
                for name, one in self.programme.planning.all_criteria.items()
                if one.applied_by is AppliedBy.SCORES and name in value.scores
            ),
            Aim.FILLED: len(starts),
            Aim.SOONER: sum(self.periods - 1 - start for start in starts.values()),
        }
        return tuple(worth[aim] for aim in self.aims)

    def file_order(self, starts: Starts) -> tuple[int, ...]:
        """The first in the file in if it can be, as soon as it can be; then the second; ..."""
        return tuple(self.periods - starts.get(name, self.periods) for name in self.names)
