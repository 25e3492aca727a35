"""What the cells of a file mean, whichever row they stand in."""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from toc.core.loading import slug
from toc.core.model import Indicator, Interval, Measure, Programme
from toc.core.model.measurements import Found, Group
from toc.core.problems import WrongError
from toc.core.records import measurement_rules as rules
from toc.core.records.source_mappings import EVERYWHERE, SKIP, SourceMapping, word_of
from toc.documents.forms.cells import brief
from toc.measure.importing.grid import GridCell
from toc.measure.importing.headings import Headings
from toc.measure.importing.periods import joint_period
from toc.measure.importing.spellings import (
    Dating,
    DoubtError,
    Mark,
    Order,
    WrittenNumber,
    amount_in,
    is_dash,
    is_missing,
    shown_of,
)

_LETTERS = {"j": "ja", "y": "yes", "n": "nee"}
_MANY = 12
"""Of more places than this it is asked of all together whether they are read."""

_TOTALS = ("totaal", "subtotaal", "total", "subtotal", "som", "sum", "eindtotaal", "grand")
_AVERAGES = ("gemiddeld", "gemiddelde", "average", "mean")


def is_total(text: str) -> bool:
    """Whether the name of a row says that it adds up others."""
    return slug(text).split("-")[0] in (*_TOTALS, *_AVERAGES)


def _is_code(text: str) -> bool:
    """Whether a place is told by a code: `GM0363`, `NL`, `NL131`, `EU27_2020`."""
    return re.fullmatch(r"[A-Z]{2,4}[0-9A-Z]*(?:_[0-9A-Z]+)?", text) is not None


class ReadValue(NamedTuple):
    """A value that was read: given as less than that, or as about that. Of a number without a
    percent sign, `share` is what may be a share of one, and `over` says that it is more."""

    value: Found
    below: bool = False
    circa: bool = False
    share: Decimal | None = None
    over: bool = False


class Meaning:
    """What cells mean in one file, whose numbers have this decimal `mark` and whose dates this
    `order`. What a cell cannot say raises WrongError, what can mean two things DoubtError."""

    def __init__(
        self,
        programme: Programme,
        headings: Headings,
        mark: Mark | None,
        order: Order | None,
        today: datetime.date,
        mapping: SourceMapping,
        places: Collection[str] = (),
    ) -> None:
        self.places = frozenset(places)
        self._published_places: frozenset[str] = frozenset()
        self._countries: frozenset[str] = frozenset()
        self._mapped = {word_of(text): meant for text, meant in mapping.places.items()}
        self.programme, self.headings, self.today = programme, headings, today
        self.mark, self.mapping = mark, mapping
        self._dating = Dating(order, mapping.years, mapping.short)
        self._periods: dict[Interval, Interval] = {}
        self._groups: dict[Group, Group] = {}

    def period(self, cells: Sequence[tuple[GridCell, str]], around: Interval | None) -> Interval:
        """The period that cells say together; each comes with its heading."""
        return self.same_period(joint_period(cells, around, self._dating))

    def same_period(self, period: Interval) -> Interval:
        """The one object for all equal periods: their identity tells them apart quickly."""
        return self._periods.setdefault(period, period)

    def period_check(self, indicator: Indicator) -> Callable[[Interval], Interval]:
        """What judges when an indicator may have been measured."""
        return rules.period_check(indicator, self.programme, self.today)

    def group(self, cell: GridCell, dimension: str) -> Group | None:
        """The group in a cell, in a dimension where its heading names one; None where that is not
        certain."""
        if cell.empty:
            return ()
        if "=" in cell.text and not dimension:
            return rules.group_in(cell.text)
        return self.headings.group(cell.text, dimension)

    def checked_group(self, group: Group, indicator: Indicator) -> Group:
        """The group as the plan spells it, one object for all that are equal."""
        found = rules.check_group(group, indicator.disaggregation)
        return self._groups.setdefault(found, found)

    def count_places(self, published: Collection[str], countries: Collection[str]) -> None:
        """Say which places the files of statistical offices have, and which of those are
        countries: of the programme's own country the figures are those of all of it, or not."""
        self._published_places, self._countries = frozenset(published), frozenset(countries)

    def place(self, cell: GridCell) -> str | None:
        """The place in a cell as the programme calls it, empty for all of it; None where that is
        asked, or left out."""
        if cell.empty:
            return ""
        meant = self._mapped.get(word_of(cell.text))
        if meant is not None:
            return None if meant == SKIP else "" if meant == EVERYWHERE else meant
        if cell.text not in self._published_places or cell.text in self.places:
            return cell.text
        if self.mapping.others is not None:
            return cell.text if self.mapping.others == "read" else None
        named = not _is_code(cell.text) and cell.text not in self._countries
        few = len(self._published_places) <= _MANY
        return cell.text if few and not self.places and named else None

    def leaves_out_place(self, cell: GridCell) -> bool:
        """Whether somebody said that the figures of a place are not read."""
        meant = self._mapped.get(word_of(cell.text))
        return meant == SKIP or (meant is None and self.mapping.others == "skip")

    def asks_place(self, cell: GridCell) -> bool:
        """Whether it is asked what a place is, and not of many together whether they are read."""
        return len(self._published_places) <= _MANY

    def missing(self, cell: GridCell, indicator: Indicator | None) -> bool:
        """Whether a cell says that there is no value."""
        # A cross is an answer where people tick what holds.
        ticks = indicator is not None and rules.takes_words(indicator)
        if cell.struck and not cell.empty:
            if self.mapping.struck is None:
                raise DoubtError("struck", cell.text, "")
            if self.mapping.struck == "skip":
                return True
        if is_dash(cell.text) and not ticks and self.mapping.dash != "nothing":
            if self.mapping.dash is None:
                raise DoubtError("dash", cell.text, "")
            return False
        return (
            not cell.fault
            and is_missing(cell.text)
            and not (ticks and cell.text.casefold() == "x")
        )

    def value(self, cell: GridCell, indicator: Indicator) -> ReadValue:
        """The value in a cell."""
        if cell.fault:
            raise WrongError(cell.fault, found=cell.text)
        check = rules.value_check(indicator)
        if rules.takes_words(indicator):
            if indicator.value_kind is Measure.YES_NO and cell.value in (Decimal(0), Decimal(1)):
                return ReadValue("yes" if cell.value else "no")
            if indicator.value_kind is Measure.YES_NO:
                return ReadValue(check(_LETTERS.get(cell.text.casefold(), cell.text)))
            return ReadValue(check(cell.text))
        amount = self._amount(cell)
        if amount.percent and not rules.is_percentage(indicator):
            raise WrongError("percent-sign", found=brief(cell.text), unit=indicator.unit or "–")
        value, over = check(amount.value), abs(amount.value) > 1
        share = None if over or amount.percent else amount.value
        return ReadValue(value, amount.below, amount.circa, share, over and not amount.percent)

    def _amount(self, cell: GridCell) -> WrittenNumber:
        if is_dash(cell.text):
            return WrittenNumber(Decimal(0))
        amount = amount_in(cell, self.mark)
        shown = shown_of(amount.value, cell.form)
        if shown == amount.value:
            return amount
        if self.mapping.rounded is None:
            raise DoubtError("rounded", rules.shown(shown), rules.shown(amount.value))
        return replace(amount, value=shown) if self.mapping.rounded == "shown" else amount

    def count(self, cell: GridCell | None) -> int | None:
        """How many a value is about; None where that is not said, or is said as `<10`: then
        `few_of` says that."""
        if cell is None or cell.empty or (is_missing(cell.text) and not cell.fault):
            return None
        if cell.fault:
            raise WrongError(cell.fault, found=cell.text)
        amount = amount_in(cell, self.mark)
        if amount.percent:
            raise WrongError("not-a-count", found=cell.text)
        if amount.below:
            return None
        return rules.to_count(f"{amount.value:f}".removesuffix(".0"))

    def few_of(self, cell: GridCell | None) -> str:
        """What is noted of a value that is about fewer than so many; empty where that is not
        said."""
        if cell is None or cell.empty or cell.fault or is_missing(cell.text):
            return ""
        amount = amount_in(cell, self.mark)
        return rules.few_note(rules.shown(amount.value)) if amount.below else ""
