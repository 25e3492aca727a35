"""What something takes in a year, month by month: in all, per year, in named years, by partner."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import ceil

from tests.planning.oracle.demands import Demands
from tests.planning.oracle.generator import CALLED, FIRST
from tests.planning.oracle.said import Key
from toc.model import Inspanning


class Amounts(Demands):
    """What the file says that something takes."""

    def who(self, partner: str) -> str:
        """One id for one organisation."""
        return CALLED[partner] if self.programme.partners and partner in CALLED else partner

    def said_months(self, named: str) -> set[int]:
        """The months of a year or of the phase."""
        if named == "over":
            return set(range(8, 14))
        first = (int(named) - FIRST) * 12
        return set(range(first, first + 12))

    def takes_in(
        self,
        name: str,
        year: int,
        runs: set[int],
        whole: set[int] | None,
        over: set[int],
    ) -> Iterator[tuple[Key, int]]:
        """What something takes in a year in whose months `runs` it runs; in all it runs in the
        months `whole`, None where nobody knows; what it takes in all is spread over `over`."""
        value: Inspanning = self.values[name]
        for scarce, times, amount in (("budget", 1, value.cost), ("fte", 100, value.fte)):
            if amount is None:
                continue
            money = scarce == "budget"
            years = [
                (self.said_months(key), Fraction(str(part)) * times)
                for key, part in amount.periods.items()
            ]
            parts: dict[str, Fraction] = {}
            for partner, part in amount.partners.items():
                who = self.who(partner)
                parts[who] = parts.get(who, Fraction()) + Fraction(str(part))
            written = {
                "year": amount.per_year,
                "all": amount.in_total,
                "bare": amount.amount,
            }
            how, number = next(
                ((how, Fraction(str(n))) for how, n in written.items() if n is not None),
                ("parts", sum(parts.values(), Fraction())),
            )
            if money and value.structural and how in ("bare", "parts") and not years:
                continue
            in_years = sum((part for _, part in years), Fraction())
            if how == "parts" and years:
                number = in_years if money else Fraction()
            elif how == "parts" and not parts:
                continue
            takes = [("", number, years)]
            for who, part in parts.items():
                of = number if how == "year" else in_years
                share = [(m, n * part / of if of else part) for m, n in years] if money else []
                takes.append((who, part, share))
            for who, part, stated in takes:
                key = (scarce, "", who, year)
                units = ceil(part * times)
                yield key, self.in_year(money, how, units, stated, year, runs, whole, over)

    def in_year(
        self,
        money: bool,
        how: str,
        units: int,
        stated: list[tuple[set[int], Fraction]],
        year: int,
        runs: set[int],
        whole: set[int] | None,
        over: set[int],
    ) -> int:
        """Month by month."""
        known = whole if whole is not None else runs
        stated = [(months, part) for months, part in stated if months & known]
        taken = Fraction()
        for m in range(year * 12, year * 12 + 12):
            here = [(months, part) for months, part in stated if m in months]
            if money:
                for months, part in here:
                    spent = months & whole if whole is not None else months
                    taken += part / len(spent) if m in spent else 0
                if how == "year":
                    taken += Fraction(units, 12) if m in runs and not here else 0
                elif not stated and m in over:
                    taken += Fraction(units, len(over))
            elif m in runs:
                taken += sum((part for _, part in here), Fraction()) / 12
                if how == "all":
                    taken += Fraction(units, len(over)) if over and not stated else 0
                elif not here:
                    taken += Fraction(units, 12)
        return ceil(taken)
