"""What people do with measurements: see how it stands and what is due, ask for it, and record what
came. Plain functions on a dossier, for every program that measures."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from toc.core.dossier import Dossier
from toc.core.files import keep
from toc.core.model.measurements import Measurement, Measurements
from toc.core.problems import RefusalError
from toc.core.records.measurement_layout import to_bytes
from toc.core.records.measurements import MeasurementsRead
from toc.core.words import Language
from toc.measure.adding import MeasurementChanges, add
from toc.measure.monitoring.audience import Audience
from toc.measure.monitoring.due import Due, Stale, stale_sources
from toc.measure.monitoring.due import due as all_due
from toc.measure.words.due import DUE

if TYPE_CHECKING:  # not loaded for what is due
    from toc.measure.report.progress import ProgressReport

AHEAD = datetime.timedelta(days=365)
"""So far ahead is looked for what is due."""


class NoOwnerError(RefusalError):
    """Nobody of that name is to deliver anything."""

    table = DUE


@dataclass(frozen=True)
class WhatIsDue:
    """What is due until a day, and the sources of which nothing new came."""

    until: datetime.date
    items: Sequence[Due]
    stale: Sequence[Stale]


def due(
    dossier: Dossier, on: datetime.date, until: datetime.date | None = None, partner: str = ""
) -> WhatIsDue:
    """What is due as seen on a day, until a year later or another day; with `partner` only what
    that one is to deliver: a role, or a partner of the plan by its id or its name. NoOwnerError
    where that is nobody, UnusableError where the measurements cannot be used."""
    until = until or on + AHEAD
    items = all_due(dossier.sound, dossier.measurements, on, until)
    if partner:
        items = _of_partner(items, partner, dossier)
    return WhatIsDue(until, items, stale_sources(items, dossier.measurements))


def _of_partner(items: Sequence[Due], partner: str, dossier: Dossier) -> tuple[Due, ...]:
    organisations = dossier.sound.organisations
    named = organisations.named(organisations.meant_by(partner) or partner)
    known = {name.casefold() for name in named}
    owners = {one.owner for one in dossier.sound.indicators.values() if one.owner}
    if not any(owner.casefold() in known for owner in owners):
        listed = ", ".join(sorted(owners)) or "–"
        raise NoOwnerError("unknown-partner", partner=partner, owners=listed)
    return tuple(item for item in items if item.owner.casefold() in known)


def progress(
    dossier: Dossier, on: datetime.date, language: Language, audience: Audience = Audience.INSIDE
) -> ProgressReport:
    """How the indicators and goals stood on a day, for who may read it. UnusableError where the
    measurements, or the plan that was adopted for that year, cannot be used."""
    from toc.measure.report.progress import progress_report

    tree, adopted = dossier.sound_tree, dossier.plan(str(on.year))
    left_out = adopted.not_now if adopted is not None else ()
    return progress_report(tree, dossier.measurements, on, language, left_out, audience)


@dataclass(frozen=True)
class Recording:
    """What recording comes to: `read` and `there` are the file of measurements and what it holds
    before, `changed` what it will hold. Where that has conflicts, nothing is to be written."""

    read: MeasurementsRead
    there: Measurements
    changed: MeasurementChanges

    @property
    def file(self) -> Path:
        """The file of measurements."""
        return self.read.file

    @property
    def writes(self) -> bool:
        """Whether there is anything to write."""
        return self.changed.measurements.rows != self.there.sorted().rows

    def write(self) -> None:
        """Write the file, where it changes. SavingError where that cannot be done."""
        if self.writes:
            new = to_bytes(self.changed.measurements, dutch=self.read.dutch)
            keep(self.read.file, new, self.read.data)


def record(dossier: Dossier, rows: Iterable[Measurement]) -> Recording:
    """What becomes of a programme's measurements with these added, as they stand on disk now.
    Whoever calls this, and writes it, has the lock of the programme (`toc.core.files.locked`).
    UnusableError where the measurements that there are cannot be used."""
    now = dossier.again()
    return Recording(now.measured, now.measurements, add(now.measurements, rows))
