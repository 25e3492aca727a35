"""What belongs together in a table: what stands in one row, and what stands below a row of a
higher level. Where it is not said which of several goals is meant, no link is made and it is
asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from toc.exchange.written.codes import code_said
from toc.exchange.written.draft import Found
from toc.exchange.written.naming import Detail, Kind, detail_named, kind_named


def upholds(kind: Kind) -> bool:
    """Whether something can stand under elements of a kind."""
    return kind.is_goal or kind in (Kind.LINE, Kind.THEME, Kind.VISION, Kind.MISSION)


def link(one: Found, up: Found) -> None:
    """Say that an element belongs to another, once; in a theme to the line of that as well."""
    if up is not one and up not in one.stated:
        one.stated.append(up)
    for line in up.stated if up.kind is Kind.THEME else ():
        if line.kind is Kind.LINE and line is not one and line not in one.stated:
            one.stated.append(line)


@dataclass(frozen=True)
class Open:
    """An element of which it is not said to which of some others it belongs."""

    one: Found
    choices: tuple[Found, ...]


def rises(kinds: Sequence[Kind | None]) -> bool:
    """Whether what is higher stands further to the right, as in `Activity | Outcome | Impact`:
    work left of more than one column of goals, or an operational goal left of a strategic one."""
    goals = [at for at, kind in enumerate(kinds) if kind is not None and kind.is_goal]
    work = [at for at, kind in enumerate(kinds) if kind is not None and kind.is_work]
    levels = [kinds[at] for at in goals]
    if Kind.STRATEGIC in levels and levels[0] is not Kind.STRATEGIC:
        return True
    before = bool(work) and bool(goals) and work[-1] < goals[0]
    return before and len(goals) > 1 and levels[0] is not Kind.STRATEGIC


def link_row(
    columns: Sequence[Sequence[Found]], heads: Sequence[str] = (), rising: bool = False
) -> list[Open]:
    """Link what stands in the columns of one row: each element to the one goal nearest at its
    left (at its right where levels are `rising`), an indicator or work also to one at the other
    side. Columns with the same of the `heads` (`Doel 2026`, `Doel 2030`) stand beside one another.
    The answer has those of which it is not said to which one."""
    open_: list[Open] = []
    for at, own in enumerate(columns):
        for one in own:
            name = heads[at] if at < len(heads) else ""
            beside = {n for n, head in enumerate(heads) if name and head == name}
            near = _nearest(columns, at, one, rising, beside)
            if len(near) == 1 or (one.kind.is_work and len(own) == 1):
                for up in near:
                    link(one, up)
            elif near:
                open_.append(Open(one, tuple(near)))
    return open_


def _nearest(
    columns: Sequence[Sequence[Found]], at: int, one: Found, rising: bool, beside: set[int]
) -> Sequence[Found]:
    """The elements of the nearest column that this one can stand under."""
    left = [other for other in range(at - 1, -1, -1) if other not in beside]
    right = [other for other in range(at + 1, len(columns)) if other not in beside]
    first, second = (right, left) if rising else (left, right)
    if one.kind is Kind.MILESTONE:
        for other in (*left, *right):
            if columns[other] and columns[other][0].kind.is_work:
                return columns[other]
    for other in first if upholds(one.kind) else (*first, *second):
        if columns[other] and upholds(columns[other][0].kind):
            return columns[other]
    if one.kind is Kind.INDICATOR:
        for other in (*left, *right):
            if columns[other] and columns[other][0].kind.is_work:
                return columns[other]
    return ()


def _by_code(one: Found, ups: Sequence[Found]) -> Found | None:
    """The one of some elements with whose code that of another goes on, or else the last of them;
    none where all have a code and that of the other goes on with none of them."""
    coded = [up for up in ups if up.code]
    if not one.code or len(coded) < len(ups):
        return ups[-1]
    parts = code_said(one.code).split(".")
    for up in reversed(coded):
        above = code_said(up.code).split(".")
        if parts[: len(above)] == above:
            return up
    shared = [up for up in coded if code_said(up.code).split(".")[0] == parts[0]]
    return None if shared else ups[-1]


@dataclass
class Run:
    """Rows of one level that follow one another. `together` says that a later one of them does not
    say its level itself: the plan then takes them as one."""

    elements: list[Found] = field(default_factory=list)
    together: bool = False


class Levels:
    """Rows that say their level: each belongs to the last one of a higher level above it."""

    def __init__(self, names: Sequence[str]) -> None:
        """`names` are the levels of all rows in order, as the plan writes them."""
        self._rank = {name: at for at, name in enumerate(dict.fromkeys(names))}
        changes = [name for at, name in enumerate(names) if at == 0 or names[at - 1] != name]
        self._blocks = {name: changes.count(name) for name in self._rank}
        self._runs: dict[int, Run] = {}
        self._before = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The levels, the highest first."""
        return tuple(self._rank)

    def has_work_below(self, name: str) -> bool:
        """Whether activities stand below a level of outputs or results, by the words of both."""
        if detail_named(name) is not Detail.RESULT:
            return False
        lower = [said for said, at in self._rank.items() if at > self._rank.get(name, 0)]
        return any(
            (kind := kind_named(said)) is not None
            and kind.is_work
            and detail_named(said) is not Detail.RESULT
            for said in lower
        )

    def add(self, name: str, elements: Sequence[Found], says_it: bool) -> list[Open]:
        """Take the elements of a row of a level, and link them."""
        rank = self._rank.get(name, len(self._rank))
        self._into_line(rank, elements)
        open_ = self._link(rank, name, elements)
        if self._before != name:
            self._runs[rank] = Run()
        run = self._runs.setdefault(rank, Run())
        run.together = run.together or (bool(run.elements) and not says_it)
        run.elements += elements
        self._runs = {at: kept for at, kept in self._runs.items() if at <= rank}
        self._before = name
        return open_

    def _into_line(self, rank: int, elements: Sequence[Found]) -> None:
        """A part of the plan below another part is a theme of that: `taakveld` below
        `programma`."""
        lines = [
            up
            for above in range(rank)
            for up in self._runs.get(above, Run()).elements[-1:]
            if up.kind is Kind.LINE
        ]
        for one in elements if lines else ():
            if one.kind is Kind.LINE:
                one.kind = Kind.THEME
                link(one, lines[-1])

    def _link(self, rank: int, name: str, elements: Sequence[Found]) -> list[Open]:
        for above in range(rank - 1, -1, -1):
            ups = [up for up in self._runs.get(above, Run()).elements if upholds(up.kind)]
            if not ups:
                continue
            names = [said for said, at in self._rank.items() if at == above]
            flat = len(ups) > 1 and all(self._blocks[said] == 1 for said in (*names, name))
            if len(ups) == 1 or not (flat or self._runs[above].together):
                found = [(one, _by_code(one, ups)) for one in elements if not one.kind.is_group]
                if above and found and all(up is None for _, up in found):
                    continue  # its code says that it stands below something higher
                for one, up in found:
                    link(one, up or ups[-1])
                return []
            return [Open(one, tuple(ups)) for one in elements]
        return []
