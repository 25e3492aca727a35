"""A programme as the people who look at it share it: one that is kept in mind, what was last done
to it, and who wants to hear of the next change."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from toc.change.commands import Prepared
from toc.change.edits import Edit
from toc.core.dossier import Dossier
from toc.core.problems import RefusalError
from toc.core.words import Language
from toc.live.engine import LiveProgramme, Look
from toc.live.words.serve_changes import SERVE_CHANGES

LARGE = 200_000
"""Letters of a plan that is checked in the background."""

FIRST = 2.0
"""So many seconds a large plan is left alone, so that who opens it sees it at once."""

KEPT = 40
"""So many changes are still told after they were made."""


class TurnError(RefusalError):
    """A step cannot be taken back yet; nothing was written."""

    table = SERVE_CHANGES
    code = 1


@dataclass(frozen=True)
class Done:
    """A change that was made: the `number` of the state that came of it, and what it was. `who` is
    the mark of the tab that made it, so that the others are told."""

    number: int
    said: str
    who: str
    prepared: Prepared | None = None


@dataclass(frozen=True)
class News:
    """What a tab hears: the number of the state, what was done, and by which tab; `who` is empty
    where somebody changed the file outside of these pages."""

    number: int
    said: str
    who: str


@dataclass
class Room:
    """One programme. Only one changes it at a time; whoever reads takes `dossier` once and shows
    that. `outside` says, in the language, that a file was changed by somebody else."""

    name: str
    live: LiveProgramme
    outside: Callable[[Look, Language], str]
    asked: Language | None = None
    trouble: Look = Look.SAME
    votes: dict[str, dict[str, int]] = field(default_factory=dict)
    _done: dict[int, Done] = field(default_factory=dict)
    _hearing: dict[int, Callable[[News], None]] = field(default_factory=dict)
    _busy: threading.RLock = field(default_factory=threading.RLock)
    _next: int = 0

    @property
    def dossier(self) -> Dossier:
        """The programme as it is known now."""
        return self.live.dossier

    @property
    def number(self) -> int:
        """The number of what is known now."""
        return self.live.number

    @property
    def state(self) -> tuple[Dossier, int]:
        """The programme with its number, which belong together."""
        with self._busy:
            return self.live.dossier, self.live.number

    @property
    def file(self) -> Path:
        """Where it stands."""
        return self.live.file

    @property
    def language(self) -> Language:
        """The language of what is said about it."""
        return self.dossier.spoken(self.asked)

    @property
    def checked(self) -> bool:
        """Whether it is known what the check finds."""
        return "checked" in vars(self.dossier)

    @property
    def large(self) -> bool:
        """Whether checking it takes so long that no page waits for it."""
        return len(self.dossier.reading.positions.source.text) > LARGE

    def keep_checked(self) -> None:
        """Check it where that was not done, and tell who looks at a large one that it is."""
        if not self.checked:
            self.live.get_ready()
            if self.large:
                self._tell(News(self.number, "", "-"))

    def look(self) -> None:
        """See whether somebody else changed the file, and tell who listens."""
        with self._busy:
            found = self.live.look()
            if found is self.trouble and found is not Look.CHANGED and found is not Look.BESIDE:
                return
            # A file that is there again, and is what it was, is news as well.
            self.trouble = found if found in (Look.GONE, Look.UNREADABLE) else Look.SAME
            self._tell(News(self.number, self.outside(found, self.language), ""))

    def change(self, made: Callable[[Dossier], Sequence[Edit]], who: str) -> Done:
        """Make the edits of the programme as it is now, and write them as one step. Raises
        RefusalError where that cannot be; then nothing is written."""
        return self.write(lambda: self.live.prepare(made(self.dossier)), who)

    def write(self, prepared: Callable[[], Prepared], who: str) -> Done:
        """Write what is prepared once nobody else is busy, as `change`."""
        with self._busy:
            self.look()  # what somebody just saved is joined, not overwritten
            ready = prepared()
            before = self.number
            self.live.write(ready, command="serve")
            if self.number == before:
                return Done(self.number, "", who, ready)
            from toc.change.edits.telling import in_short

            return self._keep(Done(self.number, in_short(ready.told, self.language), who, ready))

    def turn(self, again: bool, who: str, seen: str = "") -> Done:
        """Take the last step back, or put it forward `again`. `seen` is the number that somebody
        saw when asking that. Raises RefusalError where that cannot be, or where something else
        was changed since: nobody takes back what he did not see."""
        with self._busy:
            if seen and seen != str(self.number):
                last = self._done.get(self.number)
                said = last.said if last is not None else self.outside(Look.CHANGED, self.language)
                raise TurnError("turn-clash", said=said)
            turned = self.live.redo() if again else self.live.undo()
            said = "; ".join(one.step.sentence(self.language) for one in turned)
            return self._keep(Done(self.number, said, who))

    def vote(self, element: str, voter: str, points: int) -> None:
        """Count the points that somebody gives an element; none takes them away. Votes are kept
        as long as the server runs, and stand in no file."""
        with self._busy:
            given = self.votes.setdefault(element, {})
            if points:
                given[voter] = points
            else:
                given.pop(voter, None)
            self._tell(News(self.number, "", voter))

    def clear_votes(self) -> None:
        """Begin counting anew."""
        with self._busy:
            self.votes.clear()
            self._tell(News(self.number, "", "-"))

    def done(self, number: int) -> Done | None:
        """What was done at that number; None where nobody knows any more."""
        return self._done.get(number)

    def hear(self, tell: Callable[[News], None]) -> Callable[[], None]:
        """Have everything told that changes from now on, until what this gives is called. It is
        told in whatever thread it happens."""
        with self._busy:
            self._next += 1
            mine = self._next
            self._hearing[mine] = tell

        def leave() -> None:
            with self._busy:
                self._hearing.pop(mine, None)

        return leave

    def _keep(self, done: Done) -> Done:
        self._done[done.number] = done
        for old in sorted(self._done)[:-KEPT]:
            del self._done[old]
        self._tell(News(done.number, done.said, done.who))
        return done

    def _tell(self, news: News) -> None:
        for tell in list(self._hearing.values()):
            # A tab that was just closed hears nothing any more.
            with suppress(RuntimeError):
                tell(news)


class Watcher:
    """Looks at the files of rooms, many times a second, for as long as it runs."""

    def __init__(self, rooms: Sequence[Room], rest: float = 0.1) -> None:
        self._rooms, self._rest = rooms, rest
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watcher", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End, once the present look is over."""
        self._stop.set()
        self._thread.join(timeout=5)

    def _run(self) -> None:
        began = time.monotonic()
        while not self._stop.wait(self._rest):
            for room in self._rooms:
                with suppress(RefusalError, OSError):
                    room.look()
                    # The first page comes before the check of a large plan.
                    if not room.large or time.monotonic() - began > FIRST:
                        room.keep_checked()
