"""What a plan says as a whole: how many, what it takes, how goals stand, what is not known."""

from __future__ import annotations

import datetime

from tests.planning.oracle import FIRST, Key
from tests.planning.oracle.tools import goal_states
from tests.planning.sentences.reading import amount, names
from tests.planning.sentences.record import Saying
from tests.planning.sentences.registry import asks, part_of, says_nothing
from tests.planning.sentences.told import Told
from toc.model import Aim, Basis, SourceStatus, Verdict

P = "PHASE_PLAN"
says_nothing("it says of itself that it is a proposal", P, "notice")
says_nothing("the heading of a part", P, "part.*", "no-network", "principle.*", "principle")
says_nothing("the rule of choosing, the same for every plan", P, "method.intro", "method.file")


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


@asks("ESSENCE", "fits")
def fits(told: Told, saying: Saying, about: str) -> None:
    assert not _over(told)
    assert any(key[0] != "focus" for key in told.oracle.limits())


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
    return any(_nonzero(told, aim, name) for name in o.names for aim in (Aim.POINTS, Aim.SCORES))


def _nonzero(told: Told, aim: Aim, name: str) -> bool:
    o = told.oracle
    at = o.aims.index(aim)
    return o.worth({name: 0})[at] != o.worth({})[at]


@asks("ESSENCE", "not-scored")
def not_scored(told: Told, saying: Saying, about: str) -> None:
    assert not counting_judgements(told)


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
says_nothing("how many sentences stand elsewhere", "ESSENCE", "unknown.*")
says_nothing("what a participant wrote, as it is written", "ESSENCE", "explained")


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
    else:
        assert end is not None
        year, month = divmod(end, 12)
        assert until.value("month").endswith(str(FIRST + year))
        assert _MONTHS[month] in until.value("month").lower()


_MONTHS = ("januar", "februar", "ma", "april", "m", "jun", "jul", "aug", "sept", "o", "nov", "dec")
part_of("committed", P, "committed.until", "committed.open")


@asks(P, "takes.*")
def takes(told: Told, saying: Saying, about: str) -> None:
    _, kind, room = saying.key.split(".")
    scarce, _, of_partner = kind.partition("-")
    partner = told.partner(saying.value("partner")) if of_partner else ""
    key: Key = (scarce, "", partner, int(about))
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
        and one.period == saying.value("period")
        and one.role == saying.value("role")
        and one.reason.rstrip(".") == saying.value("reason")
        and (one.change or "").rstrip(".") == saying.value("change")
        for one in told.programme.decisions
    )


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


# --- how it was chosen ---


def _aim(told: Told, saying: Saying) -> int:
    aim = saying.key.removeprefix("method.").removesuffix("-idle")
    return told.best.worth[told.oracle.aims.index(Aim(aim))]


@asks(P, "method.strategic", "method.certain", "method.possible")
def method_goals(told: Told, saying: Saying, about: str) -> None:
    goals = told.programme.strategic_goals if "strategic" in saying.key else told.oracle.goals
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(goals) * told.oracle.periods


@asks(P, "method.summed")
def method_summed(told: Told, saying: Saying, about: str) -> None:
    assert told.several


@asks(P, "method.points")
def method_points(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    links = [link for name in o.names for link in o.serving(name, o.periods - 1)]
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(links)
    judged = [link for link in links if o.judged(link.points, link.participants)]
    assert saying.count("scored") == len(judged)


@asks(P, "method.points-idle")
def method_points_idle(told: Told, saying: Saying, about: str) -> None:
    assert not any(_nonzero(told, Aim.POINTS, name) for name in told.oracle.names)


@asks(P, "method.together")
def method_together(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("worth") <= saying.count("all")
    _proposed(told, saying)


@asks(P, "method.together-idle")
def method_together_idle(told: Told, saying: Saying, about: str) -> None:
    at = told.oracle.aims.index(Aim.TOGETHER)
    assert not any(one.worth[at] for one in told.oracle.tried)


@asks(P, "method.order")
def method_order(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert any(f in o.names for n in o.names for f in o.requires(n))
    assert saying.count("all") == len(_file_orders(told))
    assert saying.count("worth") == _aim(told, saying)
    _proposed(told, saying)


@asks(P, "method.order-kept")
def method_order_kept(told: Told, saying: Saying, about: str) -> None:
    assert saying.count("all") == len(_file_orders(told)) > 0


def _file_orders(told: Told) -> list[tuple[str, str]]:
    o = told.oracle
    return [(name, first) for name in o.values for first in o.requires(name)]


@asks(P, "method.order-idle")
def method_order_idle(told: Told, saying: Saying, about: str) -> None:
    assert not _file_orders(told)


@asks(P, "method.scores")
def method_scores(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert saying.count("worth") == _aim(told, saying)
    assert saying.count("all") == len(o.names)
    assert saying.count("scored") == sum(
        any(one.judged is not None for one in o.values[name].scores.values()) for name in o.names
    )


@asks(P, "method.scores-idle")
def method_scores_idle(told: Told, saying: Saying, about: str) -> None:
    assert not any(_nonzero(told, Aim.SCORES, name) for name in told.oracle.names)


def _proposed(told: Told, saying: Saying) -> None:
    if saying.value("proposed"):
        part = told.part(saying.value("proposed"), P)
        field = "requires" if saying.key == "method.order" else "together_with"
        found = {
            frozenset((name, one.inspanning))
            for name in told.oracle.names
            for one in getattr(told.oracle.values[name], field)
            if any(source.status is SourceStatus.PROPOSAL for source in one.source)
        }
        assert part.count() <= len(found)


part_of("method.order, method.together", P, "of-which-proposed.*")


@asks(P, "method.unused")
def method_unused(told: Told, saying: Saying, about: str) -> None:
    assert saying.value("principle").strip("‘’") in {
        one.text.rstrip(".;")
        for one in told.programme.planning.all_criteria.values()
        if one.applied_by is None
    }


@asks(P, "method.filled.*")
def method_filled(told: Told, saying: Saying, about: str) -> None:
    assert saying.count() == len(told.starts)


@asks(P, "method.sooner")
def method_sooner(told: Told, saying: Saying, about: str) -> None:
    assert told.several


@asks(P, "method.limits")
def method_limits(told: Told, saying: Saying, about: str) -> None:
    assert told.may(told.starts) is not None


@asks(P, "method.even.*")
def method_even(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    count = 0
    for name in o.names:
        for one in (*o.serving(name, o.periods - 1), *o.values[name].scores.values()):
            given = sorted(one.participants.values())
            half = len(given) // 2
            if one.points is None and given and len(given) % 2 == 0:
                count += given[half - 1] != given[half]
    assert saying.count() == count > 0


# --- what is not known ---


def _still(told: Told) -> list[str]:
    """What is neither over nor fixed for another time than the planned one."""
    o = told.oracle
    outside = {n for n in (*o.committed, *o.always) if not o.runs_fixed(n)}
    over = {n for n in o.values if o.state(n) in ("finished", "stopped")}
    return [name for name in o.values if name not in outside | over]


@asks(P, "unknown.means")
def unknown_means(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    assert all(value.cost is None and value.fte is None for value in values)


@asks(P, "unknown.cost", "unknown.fte")
def unknown_amount(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    field = saying.key.removeprefix("unknown.")
    assert saying.count("all") == len(values)
    assert saying.count() == sum(getattr(value, field) is None for value in values) > 0


@asks(P, "unknown.owner", "unknown.duration")
def unknown_field(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    values = [value for value in values if not value.structural]
    field = saying.key.removeprefix("unknown.")
    assert saying.count("all") == len(values)
    assert saying.count() == sum(getattr(value, field) is None for value in values) > 0


@asks(P, "unknown.points", "unknown.basis")
def unknown_links(told: Told, saying: Saying, about: str) -> None:
    values = [told.oracle.values[name] for name in _still(told)]
    links = [link for value in values if not value.structural for link in value.contributes_to]
    assert saying.count("all") == len(links)
    if saying.key == "unknown.points":
        judged = [link for link in links if link.points is None and not link.participants]
        assert saying.count() == len(judged) > 0
    else:
        assert saying.count() == sum(link.basis is Basis.NETWORK for link in links) > 0


@asks(P, "unknown.by-year")
def unknown_by_year(told: Told, saying: Saying, about: str) -> None:
    planning = told.programme.planning
    given = {*planning.budget, *planning.fte}
    for room in planning.partners.values():
        given |= {*room.budget, *room.fte}
    missing = {told.title(n) for n in range(told.oracle.periods)} - given
    assert given
    assert set(names(saying.value("period"))) == missing


@asks(P, "unknown.until")
def unknown_until(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    there = {n for n in o.committed if o.runs_from_to[n][1] is None and o.runs_fixed(n)}
    assert set(told.named(saying)) == there


@asks(P, "unknown.progress", "unknown.progress-agreed")
def unknown_progress(told: Told, saying: Saying, about: str) -> None:
    o = told.oracle
    assert not any(value.progress is not None for value in o.values.values())
    assert (saying.key == "unknown.progress-agreed") is bool(o.committed)
