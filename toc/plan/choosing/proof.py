"""How sure it is that a choice is the best: per aim what was reached and what could be at most."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from toc.plan.choosing.aims import Aim


class Stopped(StrEnum):
    """Why choosing ended before everything was proven."""

    TIME = "time"  # the time that was given is over
    ASKED = "asked"  # somebody stopped it


@dataclass(frozen=True)
class AimProof:
    """What was reached on an aim. `bound` is what no choice can exceed that is as good on the
    aims before it; None where that was not looked at, as the choice had stopped before."""

    aim: Aim
    best: int
    bound: int | None

    @property
    def settled(self) -> bool:
        """Whether nothing better is possible."""
        return self.bound == self.best


@dataclass(frozen=True)
class Proof:
    """The aims that say anything about a choice, in order. `stopped` is None where every aim and
    then the file's order were settled: that answer is always the same one."""

    aims: tuple[AimProof, ...]
    stopped: Stopped | None = None

    @property
    def proven(self) -> bool:
        """Whether nothing better is possible on any aim."""
        return all(aim.settled for aim in self.aims)

    @property
    def open(self) -> AimProof | None:
        """The first aim on which something better may be possible; those after it are open too."""
        return next((aim for aim in self.aims if not aim.settled), None)


Watch = Callable[[Aim | None, int | None, int | None, float], None]
"""What is called while choosing: the aim that is being settled (None: the file's order), the best
so far and the bound (None where there is none yet), and the seconds since the start."""
