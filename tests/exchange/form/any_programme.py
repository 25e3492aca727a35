"""Any programme of which every reference is there: every key of the model, with texts that have
signs in them by which a form is read."""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, Literal, get_args, get_origin

from hypothesis import strategies as st

from toc.check.reference.key_kinds import bare, hints_of
from toc.core.model import Programme
from toc.core.model.base import Count, Flag, Number, Points, Quantity, Text, Value, Year
from toc.core.model.dates import PartialDate
from toc.core.model.style import Accent, Fill, Font
from toc.core.model.words import Currency, Forms

POOLS = {
    "strategic_goals": ("s1", "s2"),
    "operational_goals": ("o1", "meedoen"),
    "inspanningen": ("i1", "d1"),
    "indicators": ("n1", "n2"),
    "partners": ("linde", "p2"),
    "lines": ("l1", "samen"),
    "themes": ("t1", "samen"),
    "networks": ("w1", "samen"),
    "phases": ("f1", "fase-2"),
    "documents": ("plan", "d2"),
}
"""The ids of each section; some are those of others, or look like the number of a row."""

GOALS = (*POOLS["strategic_goals"], *POOLS["operational_goals"])
PERIODS = ("2024", "2027", *POOLS["phases"])
CRITERIA = ("c1", "kan-het")
PEOPLE = ("a", "b-2")

ODD = (
    *("D1", "I1", "P1", "J1", "visie", "Visie", "D2 Een doel", "P1 De Linde", "l1", "samen"),
    *('"', '""', '"x"', 'a "b" c', "a; b", "a\nb", "a\n\nb", "x;", "- a", "# a", "a # b", "a: b"),
    *("=1+1", "+31", "@x", "'x", "_x0041_", "_x005F_", "_x000D_", "ja", "nee", "2024", "41 %"),
    *(
        "1.377",
        "2024-02",
        "null",
        "~",
        "{}",
        "[]",
        "a / b",
        "#1",
        "\u00a0a\u00a0b",
        "a  b",
        "a\tb",
    ),
    *("é ’ – € 漢 🙂", "A" * 300, ("lang " * 60).strip(), "*x*", "&x", "!x", "%x", "> x", "| x"),
)
letters = st.characters(
    exclude_categories=("Cs", "Cc", "Cn", "Co"),
    # What no programme file can hold, and what an XML file cannot.
    exclude_characters="\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufffe\uffff",
)
texts = st.one_of(
    st.sampled_from(ODD),
    st.sampled_from(["Een doel", "Een taalcafé openen", "De Linde"]),
    st.text(letters, min_size=1, max_size=20).map(str.strip).filter(bool),
)
names = st.one_of(st.sampled_from([*POOLS["partners"], "De Linde"]), texts)
numbers = st.one_of(
    st.sampled_from([0.0, 1.0, -3.0, 41.0, 0.41, 1.234, 1377.0, 2.5, 1e12]),
    st.floats(-1e9, 1e9, allow_nan=False).map(lambda one: round(one, 6)),
)
quantities = numbers.map(abs)
dates = st.sampled_from(["2024", "2024-02", "2024-02-29", "2027-12-31", "1905-07-16"])

PLAIN: tuple[tuple[Any, st.SearchStrategy[Any]], ...] = (
    (Text, texts),
    (Flag, st.booleans()),
    (Number, numbers),
    (Quantity, quantities),
    (Count, st.integers(1, 1000)),
    (Points, st.sampled_from([1, 3, 9])),
    (PartialDate, dates),
    (Accent, st.sampled_from(["#1f3864", "#000000"])),
    (Fill, st.sampled_from(["#1f3864", "#ffffff"])),
    (Font, st.sampled_from(["Calibri", "Open Sans"])),
    (Currency, st.sampled_from(["EUR", "GBP"])),
    (Forms, st.sampled_from([["activiteit", "activiteiten"], ["het project", "projecten"]])),
)


def some(values: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    """Some of these, in any order."""
    return st.lists(st.sampled_from(values), min_size=1, max_size=3, unique=True)


def keyed(ids: tuple[str, ...], one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """All of these ids, each with a value."""
    return st.fixed_dictionaries(dict.fromkeys(ids, one))


def any_of(ids: tuple[str, ...], one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Some of these ids, each with a value."""
    return st.dictionaries(st.sampled_from(ids), one, min_size=1, max_size=3)


def _said_once(amount: dict[str, Any]) -> dict[str, Any]:
    whole = [name for name in ("amount", "per_year", "in_total") if name in amount]
    return {name: one for name, one in amount.items() if name not in whole[1:]}


amounts = st.fixed_dictionaries(
    {},
    optional={
        "amount": quantities,
        "per_year": quantities,
        "in_total": quantities,
        "periods": any_of(PERIODS, quantities),
        "partners": st.dictionaries(names, quantities, min_size=1, max_size=2),
    },
).map(_said_once)
stretch = st.sampled_from([("2024", "2027"), ("2024-02", "2024-02"), ("2024-02-01", "2043")])
about_goals = some((*GOALS, "visie", "vision"))
upwards = st.sampled_from((*GOALS, *POOLS["inspanningen"], "visie", "vision"))


@st.composite
def decisions(draw: st.DrawFn) -> dict[str, Any]:
    """A decision that can be."""
    of_goal = draw(st.booleans())
    verdicts = ["stop", "go_on", "change"]
    verdict = draw(st.sampled_from(verdicts if of_goal else [*verdicts, "in", "later"]))
    made = {
        "goal" if of_goal else "inspanning": draw(
            st.sampled_from(GOALS if of_goal else POOLS["inspanningen"])
        ),
        "decision": verdict,
        "period": draw(st.sampled_from(PERIODS)),
        "reason": draw(texts),
        "role": draw(texts),
        "date": draw(dates),
    }
    return made | ({"change": draw(texts)} if verdict == "change" else {})


def own(at: str) -> st.SearchStrategy[Any] | None:
    """What stands at a key (`Class.key`) that has a meaning beyond its type."""
    found: dict[str, st.SearchStrategy[Any]] = {
        "Programme.language": st.sampled_from(["nl", "en"]),
        "Programme.decisions": st.lists(decisions(), min_size=1, max_size=2),
        "Programme.rules": any_of(("long-text", "placeholder"), model(at="RuleSetting")),
        "Source.document": st.sampled_from(POOLS["documents"]),
        "Theme.line": st.sampled_from(POOLS["lines"]),
        "Network.line": st.sampled_from(POOLS["lines"]),
        "StrategicGoal.line": st.sampled_from(POOLS["lines"]),
        "Network.theme": st.sampled_from(POOLS["themes"]),
        "OperationalGoal.theme": st.sampled_from(POOLS["themes"]),
        "OperationalGoal.network": some(POOLS["networks"]),
        "Contribution.goal": upwards,
        "Contribution.participants": any_of(PEOPLE, st.sampled_from([1, 3, 9])),
        "Judgement.participants": any_of(PEOPLE, st.sampled_from([1, 3, 9])),
        "Relation.inspanning": st.sampled_from(POOLS["inspanningen"]),
        "Inspanning.scores": any_of(CRITERIA, model(at="Judgement")),
        "Inspanning.explanations": any_of(PEOPLE, texts),
        "Inspanning.partners": st.lists(names, min_size=1, max_size=3),
        "Inspanning.cost": amounts,
        "Inspanning.fte": amounts,
        "Indicator.measures": upwards,
        "Indicator.disaggregation": any_of(
            ("leeftijd", "wijk"), st.lists(texts, min_size=1, max_size=3)
        ),
        "MonitoringItem.about": about_goals,
        "RelatedProgramme.about": some((*GOALS, *POOLS["lines"], *POOLS["networks"], "visie")),
        "Risk.about": some((*GOALS, *POOLS["inspanningen"], "vision")),
        "Planning.focus": any_of(PERIODS, model(at="Focus")),
        "Planning.budget": any_of(PERIODS, quantities),
        "Planning.fte": any_of(PERIODS, quantities),
        "Planning.partners": st.dictionaries(names, model(at="PartnerRoom"), max_size=2),
        "Planning.criteria": keyed(CRITERIA, model(at="Criterion")),
        "PartnerRoom.budget": any_of(PERIODS, quantities),
        "PartnerRoom.fte": any_of(PERIODS, quantities),
        "Acceptance.elements": st.lists(
            st.sampled_from((*GOALS, *POOLS["networks"], *POOLS["indicators"], "weg")), max_size=2
        ),
        "Iati.locations": st.dictionaries(texts, texts, max_size=2),
        "Iati.dimensions": any_of(("leeftijd", "wijk"), texts),
    }
    if at.endswith(".owner"):
        return names
    return found.get(at)


def model(at: str) -> st.SearchStrategy[Any]:
    """A class of the model by its name."""
    return st.deferred(lambda: of_model(CLASSES[at]))


NEEDED = {"Programme.planning", "Planning.criteria", *(f"Programme.{one}" for one in POOLS)}
"""What is always there, because something may refer to it."""


def of_model(kind: type[Value]) -> st.SearchStrategy[Any]:
    """What a file may have of a class."""
    needed: dict[str, Any] = {}
    optional: dict[str, Any] = {}
    for name, hint in hints_of(kind).items():
        at = f"{kind.__name__}.{name}"
        known = own(at)
        strategy = known if known is not None else of_type(hint, at)
        where = kind.model_fields[name].is_required() or at in NEEDED
        (needed if where else optional)[name] = strategy
    made = st.fixed_dictionaries(needed, optional=optional)
    if {"start", "end"} <= set(needed):
        return st.tuples(made, stretch).map(
            lambda both: {**both[0], "start": both[1][0], "end": both[1][1]}
        )
    return made


def of_type(hint: Any, at: str) -> st.SearchStrategy[Any]:
    """What may stand behind a key, by its type."""
    hint = bare(hint)
    for plain, strategy in PLAIN:
        if hint == plain:
            return strategy
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return of_type(arguments[0], at)
    if origin is tuple:
        return st.lists(of_type(arguments[0], at), min_size=1, max_size=2)
    if origin is dict:
        name = at.rpartition(".")[2]
        item = of_type(arguments[1], at)
        if name in POOLS and at.startswith("Programme."):
            return keyed(POOLS[name], item)
        years = ("2020", "2024", "2030")
        return any_of(years if arguments[0] == Year else ("x1", "een-2"), item)
    if origin is Literal:
        return st.sampled_from(arguments)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from([one.value for one in hint])
    return model(at=_class_name(hint))


def _class_name(hint: type[Value]) -> str:
    CLASSES[hint.__name__] = hint
    return hint.__name__


CLASSES: dict[str, type[Value]] = {}


def _walk(kind: type[Value]) -> None:
    from toc.check.reference.key_kinds import classes_below

    if kind.__name__ in CLASSES:
        return
    CLASSES[kind.__name__] = kind
    for hint in hints_of(kind).values():
        for below, _ in classes_below(hint, ""):
            _walk(below)


_walk(Programme)
programmes = of_model(Programme).map(Programme.model_validate)
