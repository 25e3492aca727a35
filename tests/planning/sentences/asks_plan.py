"""What a plan says as a whole: how many, what it takes, how goals stand, what is not known."""

from __future__ import annotations

import datetime

from tests.planning.oracle import FIRST, Key
from tests.planning.oracle.tools import goal_states
from tests.planning.sentences.reading import amount, names
from tests.planning.sentences.record import Saying
from tests.planning.sentences.registry import asked_elsewhere, asks, part_of, says_nothing
from tests.planning.sentences.told import Told
from toc.core.model import Aim, Basis, Verdict

P = "PHASE_PLAN"
says_nothing("it says of itself that it is a proposal", P, "notice")
says_nothing("the heading of a part", P, "part.*", "no-network", "principle.*", "principle")


# --- in short ---


def _counted(told: Told) -> tuple[int, int]:
    """How many are fixed and run in the planned time, and how many structural ones."""
    o = told.oracle
    return tuple(sum(bool(o.runs_fixed(n)) for n in ones) for ones in (o.committed, o.always))  # type: ignore[return-value]


@asks("ESSENCE", "chosen.*")
def chosen(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(told.starts)
    committed, always = _counted(told)
    aside = saying.value("aside")
    assert bool(aside) is bool(committed or always)
    if aside:
        parts = told.part(aside, "ESSENCE").value("parts")
        for key, count in (("committed", committed), ("always", always)):
            there = [
                one
                for (table, found, text), one in list(told.record.sayings.items())
                if table == "ESSENCE" and found.startswith(f"{key}.") and text in parts
            ]
            assert bool(there) is bool(count)
            for one in there:
                told.hear(one)
                assert one.count() == count


part_of("ESSENCE chosen", "ESSENCE", "beside", "committed.*", "always.*")


@asks("ESSENCE", "not-now.*")
def out(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert saying.count() == len(set(o.values) - set(told.starts) - {*o.committed, *o.always})


def _over(told: Told) -> dict[Key, int]:
    limits = told.oracle.limits()
    uses = told.best.uses
    return {
        key: uses.get(key, 0) - most for key, most in limits.items() if uses.get(key, 0) > most
    }


def _silent_partners(told: Told) -> set[str]:
    return {
        told.named_partner(partner)
        for scarce, _, partner, year in told.oracle.limits()
        if partner and year is not None
        if told.oracle.silent_in(told.starts, year, scarce, partner)
    }


def _not_said(told: Told, scarce: str) -> set[str]:
    """What runs in a year with a limit for all, and of which the file does not say how much of
    that it takes."""
    o = told.oracle
    found: set[str] = set()
    for limited, _, partner, year in o.limits():
        if partner or limited != scarce or year is None:
            continue
        fixed = [n for n in (*o.committed, *o.always) if year in o.runs_fixed(n)]
        for name in {*fixed, *o.runs(told.starts, year)}:
            value = o.values[name]
            if scarce == "budget":
                silent = value.cost is None or o.unclear(name)
            else:
                silent = value.fte is None
            if silent or o.takes_more(name, scarce):
                found.add(name)
    return found


@asks("ESSENCE", "fits")
def fits(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    assert any(key[0] != "focus" for key in told.oracle.limits())
    assert not _silent_partners(told)
    assert not _not_said(told, "budget")
    assert not _not_said(told, "fte")


@asks("ESSENCE", "fits-known")
def fits_known(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    parts = [
        one
        for (table, key, text), one in list(told.record.sayings.items())
        if table == "ESSENCE" and key.startswith("fits-known.") and text in saying.value("parts")
    ]
    unknown = {
        "partner": _silent_partners(told),
        "cost": _not_said(told, "budget"),
        "fte": _not_said(told, "fte"),
    }
    assert {part.key.split(".")[1] for part in parts} == {key for key in unknown if unknown[key]}
    for part in parts:
        told.hear(part)
        missing = unknown[part.key.split(".")[1]]
        assert part.count() == len(missing) > 0
        if "names" in part.values:
            assert set(names(part.value("names"))) == missing


part_of(
    "ESSENCE fits-known",
    "ESSENCE",
    "fits-known.partner.*",
    "fits-known.cost.*",
    "fits-known.fte.*",
)


@asks("ESSENCE", "fits-focus")
def fits_focus(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    assert all(key[0] == "focus" for key in told.oracle.limits())


@asks("ESSENCE", "short")
def short(told: Told, saying: Saying, about: str) -> None:
    found: dict[Key, int] = {}
    for (table, key, text), one in list(told.record.sayings.items()):
        if table == "ESSENCE" and key.startswith("short.") and text in saying.value("parts"):
            told.hear(one)
            scarce = key.removeprefix("short.").partition(".")[0]
            where = one.value("where")
            partner, number = "", 0
            for piece in told.record.pieces(where, "ESSENCE"):
                told.hear(piece)
                if piece.key == "where-partner":
                    partner = told.partner(piece.value("partner"))
                else:
                    number = told.number(piece)
            more = one.count() if scarce == "focus" else amount(one.value("amount"))
            found[scarce, "", partner, number] = more
    assert found == _over(told)


part_of("ESSENCE short", "ESSENCE", "short.*", "where-partner", "where-period")


def counting_judgements(told: Told) -> bool:
    """Whether any judgement on what can be chosen counts."""
    o = told.oracle
    return any(adds(told, aim, name) for name in o.names for aim in (Aim.POINTS, Aim.SCORES))


def adds(told: Told, aim: Aim, name: str) -> bool:
    """Whether one that can be chosen adds anything to an aim by itself."""
    o = told.oracle
    at = o.aims.index(aim)
    return o.worth({name: 0})[at] != o.worth({})[at]


@asks("ESSENCE", "rounded.budget", "rounded.fte")
def rounded(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.removeprefix("rounded.")
    planning = told.programme.planning
    numbers: list[float] = []
    for room in (planning, *planning.partners.values()):
        numbers += getattr(room, scarce).values()
    for value in told.oracle.values.values():
        amount = value.cost if scarce == "budget" else value.fte
        if amount is not None:
            dumped = amount.model_dump()
            numbers += [n for n in dumped.values() if isinstance(n, float | int)]
            numbers += [*amount.periods.values(), *amount.partners.values()]
    decimals = 2 if scarce == "fte" else 0
    assert any(round(number, decimals) != number for number in numbers)
    assert any(key[0] == scarce for key in told.oracle.limits())


@asks("ESSENCE", "not-scored")
def not_scored(told: Told, saying: Saying, about: str) -> None:
    assert not counting_judgements(told)
    o = told.oracle
    # Of nothing to choose it says nothing.
    assert set(o.values) - {*o.committed, *o.always}


def disagreeing(told: Told) -> list[tuple[str, str, dict[str, int]]]:
    """The judgements on what can be chosen on which participants differ and nothing is agreed."""
    o = told.oracle
    found = []
    for name in o.names:
        value = o.values[name]
        judged = [(link.goal, link) for link in value.contributes_to]
        judged += list(value.scores.items())  # type: ignore[arg-type]
        for of, one in judged:
            given = dict(one.participants)
            if one.points is None and len(set(given.values())) > 1:
                found.append((name, of, given))
    return found


@asks("ESSENCE", "disagree.*")
def disagree(told: Told, saying: Saying, about: str) -> None:
    found = disagreeing(told)
    assert saying.count() == len(found) > 0
    spread = disagreement(told, told.part(saying.value("widest"), "ESSENCE"), about)
    assert spread == max(max(g.values()) - min(g.values()) for _, _, g in found)


@asks("ESSENCE", "disagreement*")
def disagreement(told: Told, saying: Saying, about: str) -> int:  # type: ignore[misc]
    what = told.part(saying.value("what"), "SENSITIVITY")
    about_what = what.value("about")
    found = [
        given
        for name, of, given in disagreeing(told)
        if name == what.value("name") and about_what in (of, _criterion(told, of))
    ]
    assert found
    said = {}
    for part in names(saying.value("spread")):
        who, _, points = part.rpartition(" ")
        said[who] = int(points)
        told.part(part, "ESSENCE")
    assert said in found
    if saying.key == "disagreement-even":
        middle = sorted(said.values())
        half = len(middle) // 2
        assert len(middle) % 2 == 0
        assert middle[half - 1] != middle[half]
        assert saying.count("counts") * 2 == middle[half - 1] + middle[half]
    return max(said.values()) - min(said.values())


@asks("ESSENCE", "explained")
def explained(told: Told, saying: Saying, about: str) -> None:
    """In the words of who judged it, which the file has."""
    assert saying.value("said") in told.programme.model_dump_json()


def _criterion(told: Told, name: str) -> str:
    criterion = told.programme.planning.all_criteria.get(name)
    return criterion.text.rstrip(".;") if criterion is not None else ""


part_of("ESSENCE disagreement", "ESSENCE", "judged")
part_of("ESSENCE disagreement", "SENSITIVITY", "judgement.*")


@asks("ESSENCE", "short-method")
def short_method(told: Told, saying: Saying, about: str) -> None:
    order = [told.part(name, "ESSENCE").key.removeprefix("aim.") for name in _aims(told, saying)]
    assert order == [aim.value for aim in told.oracle.aims if aim.value in order]


def _aims(told: Told, saying: Saying) -> list[str]:
    said = [
        text
        for (table, key, text) in told.record.sayings
        if table == "ESSENCE" and key.startswith("aim.")
    ]
    return sorted((s for s in said if s in saying.value("aims")), key=saying.value("aims").index)


part_of("ESSENCE short-method", "ESSENCE", "aim.*")
part_of("unproven (test_search.py)", P, "aim.*")
says_nothing("a heading, or where to find more", "ESSENCE", "title", "part.*", "more*", "rest")
asked_elsewhere(
    "../cli/test_plan_command.py::test_much_that_is_left_out_is_folded", "ESSENCE", "folded.*"
)
says_nothing("how many sentences stand elsewhere", "ESSENCE", "unknown.*")


@asks("ESSENCE", "bare-since")
def bare_since(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("plan") in told.now_of.get("adopted", ())


# --- a period ---


@asks(P, "nothing-chosen")
def nothing_chosen(told: Told, saying: Saying, about: str) -> None:
    number = int(about)
    assert not any(at == number for at in told.starts.values())


@asks("PLANNING", "focus.one", "focus.many")
def focus(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == told.oracle.focus
    told.part(saying.value("aside"), "PLANNING")


part_of("PLANNING focus", "PLANNING", "focus.plan", "focus.proposal", "focus.option")


def _day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


@asks(P, "serves", "serves-possibly", "serves-stopped", "serves-stopped-only")
def serves(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    stopped = set.intersection(*(o.stopped_goals(n) for n in range(o.periods)))
    links = o.values[about].contributes_to
    goals = {link.goal for link in links}
    sure = {link.goal for link in links if link.basis is not Basis.NETWORK}
    named = set(told.named(saying, "goals"))
    if saying.key == "serves-stopped":
        assert named == goals & stopped != goals
    elif saying.key == "serves-stopped-only":
        assert named == goals & stopped == goals
    elif told.now_of.get("why"):
        assert named == goals - stopped
    elif saying.key == "serves":
        assert named == sure - stopped
    else:
        assert named == goals - sure - stopped


@asks(P, "also-in")
def also_in(told: Told, saying: Saying, about: str) -> None:
    networks = {
        network
        for link in told.oracle.values[about].contributes_to
        for network in told.oracle.goals[link.goal].network
    }
    titles = {told.programme.networks[one].title for one in networks}
    named = told.named(saying, "networks")
    assert set(named) < titles
    assert len(named) == len(titles) - 1


@asks(P, "goals.strategic", "goals.operational")
def goals(told: Told, saying: Saying, about: str) -> None:
    states = goal_states(told.oracle, told.starts, int(about))
    table = (
        told.programme.strategic_goals if saying.key == "goals.strategic" else told.oracle.goals
    )
    found = [state for goal, state in states.items() if goal in table and state != "stopped"]
    assert saying.count("served") == found.count("served")
    assert saying.count("possibly") == found.count("possibly")
    assert saying.count("all") == len(found)
    assert saying.count("bare") == found.count("not_now") + found.count("never")


@asks(P, "goals.stopped.*")
def goals_stopped(told: Told, saying: Saying, about: str) -> None:
    assert set(told.named(saying)) == told.oracle.stopped_goals(int(about))
    assert saying.count() == len(told.oracle.stopped_goals(int(about)))


@asks(P, "bare.not_now", "bare.never")
def bare(told: Told, saying: Saying, about: str) -> None:
    number, _, goal = about.partition(" ")
    state = goal_states(told.oracle, told.starts, int(number))[goal]
    assert saying.key == f"bare.{state}"


@asks(P, "committed.agreed", "committed.running", "committed.adopted")
def committed(told: Told, saying: Saying, about: str) -> None:
    number, _, name = about.partition(" ")
    o = told.oracle
    assert int(number) in o.runs_fixed(name)
    assert saying.key == f"committed.{o.committed[name]}"
    until = told.part(saying.value("until"), P)
    end = o.runs_from_to[name][1]
    if until.key == "committed.open":
        assert end is None
        assert name not in o.overdue, "it is known by when it should have been finished"
    else:
        if until.key == "committed.overdue":
            assert o.state(name) == "running"
            end = o.overdue[name]
            assert end < o.first_of(0)
        assert end is not None
        year, month = divmod(end, 12)
        assert until.value("month").endswith(str(FIRST + year))
        assert _MONTHS[month] in until.value("month").lower()


_MONTHS = ("januar", "februar", "ma", "april", "m", "jun", "jul", "aug", "sept", "o", "nov", "dec")
part_of("committed", P, "committed.until", "committed.open", "committed.overdue")


@asks(P, "takes.*-partner.unknown*")
def takes_unknown(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.split(".")[1].removesuffix("-partner")
    partner = told.partner(saying.value("partner"))
    key: Key = (scarce, "", partner, int(about))
    assert told.best.uses.get(key, 0) == 0
    assert amount(saying.value("amount")) == told.oracle.limits()[key]
    silent = told.oracle.silent_in(told.starts, int(about), scarce, partner)
    assert saying.count() == len(silent) > 0
    for name in silent:  # these are of this partner, and of nobody who may be
        assert partner in map(told.oracle.who, told.oracle.taking_part(name))


def _perhaps(told: Told, why: Saying, partner: str, number: int) -> None:
    """Why it is not known of a partner: that it may be one who is called otherwise."""
    o = told.oracle
    silent = {
        name
        for scarce in ("budget", "fte")
        for name in o.silent_in(told.starts, number, scarce, partner)
    }
    if why.key == "perhaps.nowhere":
        assert partner in o.nowhere
        assert silent
        return
    for name in told.named(why):
        assert not o.known_as(name)
        assert partner in o.may_be(name)
        assert any(name in o.taking_part(one) for one in silent)


@asks(P, "takes.partner-perhaps")
def takes_perhaps(told: Told, saying: Saying, about: str) -> None:
    partner = told.partner(saying.value("partner"))
    limits = {
        scarce: most
        for (scarce, _, who, number), most in told.oracle.limits().items()
        if (who, number) == (partner, int(about))
    }
    assert any(
        amount(saying.value("amount")) == most
        and not told.best.uses.get((scarce, "", partner, int(about)), 0)
        and told.oracle.silent_in(told.starts, int(about), scarce, partner)
        for scarce, most in limits.items()
    )
    _perhaps(told, told.part(saying.value("why"), P), partner, int(about))


@asks(P, "least.perhaps")
def least_perhaps(told: Told, saying: Saying, about: str) -> None:
    why = next(
        one
        for (_, _, text), one in list(told.record.sayings.items())
        if one.key.startswith("perhaps.") and text[1:] == saying.value("why")[1:]
    )
    told.hear(why)
    found = 0
    for partner in {key[2] for key in told.best.uses if key[2]}:
        try:
            _perhaps(told, why, partner, int(about))
        except AssertionError:
            continue
        found += 1
    assert found


part_of("takes.partner-perhaps, least.perhaps", P, "perhaps.*")


@asks(P, "least.budget*", "least.fte*")
def takes_least(told: Told, saying: Saying, about: str) -> None:
    scarce = saying.key.split(".")[1]
    partner = told.partner(saying.value("partner"))
    key: Key = (scarce, "", partner, int(about))
    assert told.best.uses.get(key, 0) > 0 or key not in told.oracle.limits()
    silent = told.oracle.silent_in(told.starts, int(about), scarce, partner)
    assert saying.count() == len(silent) > 0
    for name in silent:  # these are of this partner, and of nobody who may be
        assert partner in map(told.oracle.who, told.oracle.taking_part(name))


@asks(P, "takes.*.within", "takes.*.over", "takes.*.unlimited")
def takes(told: Told, saying: Saying, about: str) -> None:
    _, kind, room = saying.key.split(".")
    scarce, _, of_partner = kind.partition("-")
    partner = told.partner(saying.value("partner")) if of_partner else ""
    key: Key = (scarce, "", partner, int(about))
    if of_partner and told.oracle.silent_in(told.starts, int(about), scarce, partner):
        assert told.best.uses.get(key, 0) > 0, "what is not known is not nothing"
    used = told.best.uses.get(key, 0)
    assert amount(saying.value("used")) == used
    limit = told.oracle.limits().get(key)
    if room == "unlimited":
        assert limit is None
        assert saying.value("period") == told.title(int(about))
    else:
        assert limit is not None
        assert amount(saying.value("amount")) == limit
        assert (room == "over") is (used > limit)
        assert amount(saying.value("over")) == max(0, used - limit)


# --- decisions ---


@asks(P, "decision.in", "decision.out", "decision.later", "decision.stop")
@asks(P, "decision.go_on", "decision.change", "decision.start")
def decision(told: Told, saying: Saying, about: str) -> None:
    verdict = Verdict(saying.key.removeprefix("decision."))
    assert any(
        one.decision is verdict
        and one.about == saying.value("name")
        and _title(told, one.period) == saying.value("period")
        and one.role == saying.value("role")
        and one.reason.rstrip(".") == saying.value("reason")
        and (one.change or "").rstrip(".") == saying.value("change")
        for one in told.programme.decisions
    )


def _title(told: Told, period: str) -> str:
    phase = told.programme.phases.get(period)
    return phase.title if phase is not None else period


@asks(P, "decision.overtaken")
def overtaken(told: Told, saying: Saying, about: str) -> None:
    assert told.oracle.state(about) in ("finished", "stopped")


@asks(P, "decision.still-there")
def still_there(told: Told, saying: Saying, about: str) -> None:
    assert about in {**told.programme.strategic_goals, **told.oracle.goals}
    assert any(
        one.goal == about and one.decision is Verdict.STOP for one in told.programme.decisions
    )


@asks(P, "decision.old-text")
def old_text(told: Told, saying: Saying, about: str) -> None:
    assert about in told.now_of.get("old texts", ())
