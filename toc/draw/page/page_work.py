"""What the interactive page says of an inspanning: who, where, when, what it takes, what was
decided, and what of this the plan does not say."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from toc.core.model import Amount, Decision, Inspanning, Relation, Verdict, in_force
from toc.core.words import listing
from toc.draw.page.page_teller import Fact, FactText, Teller, partner_title
from toc.draw.views.timeline import said_date
from toc.plan.report.amounts import amount_in_words, part_in_words, parts_of_partners


@dataclass(frozen=True)
class WorkTeller(Teller):
    """Tells of an inspanning."""

    def work(self, one: Inspanning) -> Iterator[Fact]:
        """What is done, who does it, where, when, how far it is and what it takes."""
        language = self.programme.language
        if one.result:
            yield self.plain("result", [one.result])
        if one.owner:
            yield self.plain("owner", [partner_title(self.programme, one.owner)])
        if one.partners:
            names = [partner_title(self.programme, name) for name in one.partners]
            yield self.plain("partners", names)
        if one.place:
            yield self.plain("place", one.place)
        when = list(self._when(one))
        if when:
            yield self.plain("when", when)
        if one.progress is not None:
            said = self.say(f"status.{one.progress.state.value}")
            if one.progress.date is not None:
                date = said_date(one.progress.date, language)
                said = self.say("since", state=said, date=date)
            notes = (one.progress.note,) if one.progress.note else ()
            yield Fact(self.say("progress"), (FactText(said, reasons=notes),))
        if one.milestones:
            yield self.plain(
                "milestones",
                [
                    self.say("dated", text=stone.text, date=said_date(stone.date, language))
                    if stone.date
                    else stone.text
                    for stone in one.milestones
                ],
            )
        if one.cost is not None:
            yield self._amount("cost", one, one.cost)
        if one.fte is not None:
            yield self._amount("fte", one, one.fte)

    def _when(self, one: Inspanning) -> Iterator[str]:
        if one.structural:
            yield self.say("structural")
        dates = {"from": one.start, "until": one.end}
        dates |= {"earliest": one.earliest, "latest": one.latest}
        for key, date in dates.items():
            if date is not None:
                yield self.say(key, date=said_date(date, self.programme.language))
        if one.duration is not None:
            yield self.say("months", count=one.duration)

    def _amount(self, key: str, one: Inspanning, amount: Amount) -> Fact:
        language = self.programme.language
        notes = tuple(
            f"{partner}: {part_in_words(amount, part, language)}"
            for partner, part in parts_of_partners(self.programme, amount).items()
        )
        said = amount_in_words(self.programme, one, amount, language)
        return Fact(self.say(key), (FactText(said, reasons=notes),))

    def relations(self, one: Inspanning) -> Iterator[Fact]:
        """What it waits for, belongs together with, and cannot go with."""
        kinds: dict[str, Sequence[Relation]] = {
            "requires": one.requires,
            "together": one.together_with,
            "not-with": one.not_with,
        }
        for key, relations in kinds.items():
            said = tuple(
                FactText(
                    self.programme.inspanningen[relation.inspanning].text,
                    relation.inspanning,
                    reasons=(relation.reason,) if relation.reason else (),
                )
                for relation in relations
                if relation.inspanning in self.programme.inspanningen
            )
            if said:
                yield Fact(self.say(key), said)

    def decisions(self) -> Iterator[Fact]:
        """What people decided on it, as far as no later decision took its place."""
        made = [one for _, one in in_force(self.programme.decisions) if one.about == self.element]
        if made:
            yield self.plain("decisions", [self._decided(one) for one in made])

    def _decided(self, one: Decision) -> str:
        language = self.programme.language
        phase = self.programme.phases.get(one.period)
        verdict = self.say(
            f"decision.{one.decision.value}", period=phase.title if phase else one.period
        )
        if one.decision is Verdict.LATER and one.earliest is not None:
            verdict += ", " + self.say("earliest", date=said_date(one.earliest, language))
        if one.change is not None:
            verdict += ": " + one.change.rstrip(".")
        date = said_date(one.date, language)
        return self.say("decided", verdict=verdict, reason=one.reason, role=one.role, date=date)

    def lacking(self, one: Inspanning) -> Iterator[Fact]:
        """What the plan does not say of it."""
        known = {
            "owner": one.owner,
            "partners": one.partners,
            "when": one.structural or one.start or one.duration,
            "cost": one.cost,
            "fte": one.fte,
        }
        lacks = [self.say(f"lacks.{name}") for name, value in known.items() if not value]
        if lacks:
            yield self.unknown("not-said", listing(lacks, self.programme.language))
