"""How much of something scarce an inspanning takes: in all, per year, in named years, by
partner."""

from typing import ClassVar, Self

from pydantic import model_validator
from pydantic_core import PydanticCustomError

from toc.core.model.base import Quantity, Text, Value


class Amount(Value):
    """How much an inspanning takes. A bare number is the `amount`.

    `per_year` is the same in every year; `in_total` is that of all the time that it runs.
    `periods` is what it takes in a year (`2024`) or a phase (its id); its keys may stand beside
    the others in the file. `partners` is the part that each partner brings, by id or by name: of
    the amount in all, or of that per year where that is what is written.
    """

    shorthand: ClassVar[str | None] = "amount"
    open_keys: ClassVar[str | None] = "periods"
    amount: Quantity | None = None
    per_year: Quantity | None = None
    in_total: Quantity | None = None
    periods: dict[Text, Quantity] = {}
    partners: dict[Text, Quantity] = {}

    @model_validator(mode="after")
    def _said_once(self) -> Self:
        said = [one for one in (self.amount, self.per_year, self.in_total) if one is not None]
        if len(said) > 1:
            raise PydanticCustomError("amount_twice", "more than one amount")
        return self

    @property
    def said(self) -> bool:
        """Whether any amount is written at all."""
        whole = (self.amount, self.per_year, self.in_total)
        return any(one is not None for one in whole) or bool(self.periods or self.partners)


class Cost(Amount):
    """What an inspanning costs, in euros. A bare number is what it costs in all; of a structural
    one it does not say whether that is in all or per year."""

    @property
    def total(self) -> float | None:
        """In all: what is written, else what the years or the partners come to together. None
        where only what it costs per year is written, or nothing."""
        for written in (self.in_total, self.amount):
            if written is not None:
                return written
        if self.per_year is not None:
            return None
        for parts in (self.periods, self.partners):
            if parts:
                return sum(parts.values())
        return None

    def unclear(self, structural: bool) -> bool:
        """Whether it does not say if this is in all or per year: then what it costs in a year is
        not known."""
        bare = self.per_year is None and self.in_total is None and not self.periods
        return structural and bare and self.said


class Fte(Amount):
    """How many full-time equivalents an inspanning takes while it runs: `amount` and `per_year`
    are the same. `in_total` counts full-time years."""

    @property
    def rate(self) -> float | None:
        """While it runs, as far as nothing else is written for a year: what is written, else what
        the partners bring together."""
        for written in (self.amount, self.per_year):
            if written is not None:
                return written
        if self.in_total is None and not self.periods and self.partners:
            return sum(self.partners.values())
        return None
