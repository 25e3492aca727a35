"""What something takes in a period, month by month: in all, per year, in named years, by
partner."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cached_property
from math import ceil

from tests.plan.oracle.demands import Demands
from tests.plan.oracle.generator import MISTYPED
from tests.plan.oracle.said import Key, Starts
from toc.core.model import Inspanning


class Amounts(Demands):
    """What the file says that something takes."""

    def who(self, partner: str) -> str:
        """One id for one organisation, whatever it is called, with whatever capitals and
        spaces."""
        return self.known_as(partner) or partner

    def known_as(self, partner: str) -> str:
        """Its id; empty for somebody that the programme does not know."""
        called: list[tuple[str, str | None]] = []
        for name, one in self.programme.partners.items():
            called += [(name, called_so) for called_so in (name, one.name, *one.also_called)]
        for name, room in self.programme.planning.partners.items():
            called += [(name, name), (name, room.title)]
        plain = partner.replace(" ", "").lower()
        found = [one for one, so in called if so and so.replace(" ", "").lower() == plain]
        return found[0] if found else ""

    def may_be(self, partner: str) -> set[str]:
        """Who somebody that the programme does not know may be: one that is called nearly so, and
        one that no inspanning names."""
        if self.known_as(partner):
            return set()
        near = self.known_as(MISTYPED[partner]) if partner in MISTYPED else ""
        return {near} - {""} | self.nowhere

    @cached_property
    def nowhere(self) -> set[str]:
        """Those that there is room of and that no inspanning names."""
        named = {self.who(one) for name in self.values for one in self.taking_part(name)}
        return {self.who(one) for one in self.programme.planning.partners} - named

    def taking_part(self, name: str) -> set[str]:
        """Who has to do with it, as the file calls them."""
        value = self.values[name]
        found = {*value.partners, *filter(None, [value.owner])}
        for amount in (value.cost, value.fte):
            found |= set(amount.partners) if amount is not None else set()
        return found

    def unclear(self, name: str) -> bool:
        """Whether nobody knows if the cost of something structural is per year or in all."""
        value = self.values[name]
        if value.cost is None or not value.structural or value.cost.periods:
            return False
        return value.cost.per_year is None and value.cost.in_total is None

    def takes_more(self, name: str, scarce: str) -> bool:
        """Whether it runs after it should have been finished, and takes nobody knows how much:
        only what it takes in all is known."""
        value = self.values[name]
        amount = value.cost if scarce == "budget" else value.fte
        if name not in self.overdue or amount is None:
            return False
        begin, _, last = self.runs_from_to[name]
        if any(set(range(begin, last + 1)) & self.said_months(one) for one in amount.periods):
            return False
        if scarce == "fte":
            return amount.in_total is not None
        return amount.per_year is None

    def silent(self, name: str, scarce: str, partner: str) -> bool:
        """Whether nobody knows what a partner gives to what he owns or is a partner in."""
        value = self.values[name]
        amount = value.cost if scarce == "budget" else value.fte
        people = (*value.partners, *filter(None, [value.owner]))
        named = {self.who(one) for one in people}.union(*map(self.may_be, people))
        if amount is None:
            return partner in named
        given = {self.who(one) for one in amount.partners}
        if self.takes_more(name, scarce) and partner in given:
            return True
        perhaps = set[str]().union(*map(self.may_be, amount.partners))
        if scarce == "budget" and self.unclear(name):
            return partner in named | given | perhaps
        if partner in perhaps - given:
            return True
        parts = sum((Fraction(str(part)) for part in amount.partners.values()), Fraction())
        written = next(
            (n for n in (amount.amount, amount.per_year, amount.in_total) if n is not None), None
        )
        if written is None and not amount.periods:
            return False
        if written is None and scarce == "budget":
            written = float(sum(Fraction(str(part)) for part in amount.periods.values()))
        all_given = written is not None and parts >= Fraction(str(written))
        return partner in named - given and not all_given

    def silent_in(self, starts: Starts, year: int, scarce: str, partner: str) -> list[str]:
        """What runs in a year of which that is not known."""
        fixed = [n for n in (*self.committed, *self.always) if year in self.runs_fixed(n)]
        running = {*fixed, *self.runs(starts, year)}
        return [
            name for name in self.values if name in running and self.silent(name, scarce, partner)
        ]

    def said_months(self, named: str) -> set[int]:
        """The months of a year or of a phase."""
        first, last = self.months_of_period(named)
        return set(range(first, last + 1))

    def takes_in(
        self,
        name: str,
        there: int,
        runs: set[int],
        whole: set[int] | None,
        over: set[int],
    ) -> Iterator[tuple[Key, int]]:
        """What something takes in a period in whose months `runs` it runs; in all it runs in the
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
            if money and self.unclear(name):
                continue
            in_years = sum((part for _, part in years), Fraction())
            if how == "parts" and years:
                number = in_years if money else Fraction()
            elif how == "parts" and not parts:
                continue
            takes = [("", number, years)]
            for who, own in parts.items():
                of = number if how == "year" else in_years
                share = [(m, n * own / of if of else own) for m, n in years] if money else []
                takes.append((who, own, share))
            for who, taken, stated in takes:
                key = (scarce, "", who, there)
                units = ceil(taken * times)
                yield key, self.in_period(money, how, units, stated, there, runs, whole, over)

    def in_period(
        self,
        money: bool,
        how: str,
        units: int,
        stated: list[tuple[set[int], Fraction]],
        number: int,
        runs: set[int],
        whole: set[int] | None,
        over: set[int],
    ) -> int:
        """Month by month."""
        known = whole if whole is not None else runs
        stated = [(months, part) for months, part in stated if months & known]
        taken = Fraction()
        length = self.length(number)
        for m in range(self.first_of(number), self.last_of(number) + 1):
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
                taken += sum((part for _, part in here), Fraction()) / length
                if how == "all" and m in over:
                    rate = Fraction(12 * units, len(over)) if over and not stated else Fraction()
                    taken += rate / length if not here else 0
                elif how != "all" and not here:
                    taken += Fraction(units, length)
        return ceil(taken)
