"""An element to another place: under another goal, network, line or theme, or to another level."""

from __future__ import annotations

from collections.abc import Iterator

from toc.change.edits import other_words
from toc.change.edits.edit import Edit, EditError, MoveLevel, PutElement
from toc.change.edits.levels import LEVELS, of_level
from toc.change.edits.naming import SECTIONS, Choices, Kinds, element_of, section_of, value_of
from toc.change.edits.placing import PARENTS, field_under
from toc.core.comparing import STATEMENTS, Ref
from toc.core.graph import VISION
from toc.core.loading import slug
from toc.core.model import OF_A_GOAL, Contribution, Programme

MOST_GOALS = 8
"""So many goals are named to choose from."""


def move_edit(
    programme: Programme, ref: Ref, typed: str, *, away_from: str = "", also: bool = False
) -> Edit:
    """The edit that puts an element where somebody says: under another, named by its id, in the
    place of the one that it stands under there, or of `away_from`, with `also` beside these; or on
    another level, named by its kind. What was said of the link to the old one is not said of the
    new. Raises EditError where it cannot be there, is there already, or it has to be said in whose
    place."""
    if ref.section in STATEMENTS:
        raise EditError("statement-stays")
    level = _level(programme, ref, typed)
    if level is None:
        return _under(programme, ref, _target(programme, ref, typed), away_from, also)
    if away_from or also:
        raise EditError("level-alone")
    return _to_level(programme, ref, level)


def _level(programme: Programme, ref: Ref, typed: str) -> str | None:
    """The kind of element that is named, where no element is."""
    if any(typed.strip() in getattr(programme, part) for part in SECTIONS):
        return None
    word = slug(typed)
    if word in other_words.GOAL and ref.section == "inspanningen":
        return "operational_goals"
    try:
        section = None if word in other_words.GOAL else section_of(typed, programme)
    except EditError:
        return None
    if section in LEVELS and ref.section in LEVELS:
        return section
    kinds = Kinds(tuple(LEVELS))
    key = "which-level" if ref.section in LEVELS else "no-level"
    raise EditError(key, id=ref.id, kind=Kinds((ref.section,), spoken=True), kinds=kinds)


def _to_level(programme: Programme, ref: Ref, section: str) -> MoveLevel:
    kind = Kinds((section,), spoken=True)
    if section == ref.section:
        raise EditError("is-already", id=ref.id, kind=kind)
    if ref.id in getattr(programme, section):
        raise EditError("id-taken", id=ref.id)
    if ref.section == "inspanningen" and any(
        one.inspanning == ref.id and one.decision not in OF_A_GOAL for one in programme.decisions
    ):
        raise EditError("level-decided", id=ref.id)
    return MoveLevel(ref, section, of_level(programme, ref, section))


def _target(programme: Programme, ref: Ref, typed: str) -> Ref:
    """What is to be above it: of several with one id that under which it can stand."""
    word = typed.strip()
    may = PARENTS.get(ref.section, {})
    found = [Ref(part, word) for part in SECTIONS if word in getattr(programme, part)]
    fit = [one for one in found if one.section in may]
    if len(fit) > 1:
        raise EditError("several", id=word, choices=Choices(tuple(fit)))
    above = fit[0] if fit else found[0] if found else element_of(typed, programme)
    if above is None:
        raise EditError("not-the-programme")
    if above.section not in may and ref.section in ("inspanningen", "operational_goals"):
        _by_goal(programme, ref, above)
    return above


def _by_goal(programme: Programme, ref: Ref, above: Ref) -> None:
    """EditError where it comes under a network, theme or line by a goal: which there are."""
    if above.section not in ("networks", "themes", "lines"):
        return
    goals = list(_goals_of(programme, ref, above))
    names = ", ".join(goals[:MOST_GOALS]) + (", …" if len(goals) > MOST_GOALS else "")
    key = "by-goal" if goals else "by-goal-none"
    raise EditError(key, id=above.id, goals=names, element=ref.id, first=(*goals, "")[0])


def _goals_of(programme: Programme, ref: Ref, above: Ref) -> Iterator[str]:
    """The goals by which something stands under a network, a theme or a line."""
    in_line = [id for id, one in programme.strategic_goals.items() if one.line == above.id]
    if above.section == "lines" and ref.section == "operational_goals":
        yield from in_line
        return
    for id, one in programme.operational_goals.items():
        if (
            (above.section == "networks" and above.id in one.network)
            or (above.section == "themes" and above.id == one.theme)
            or (
                above.section == "lines"
                and any(each.goal in in_line for each in one.contributes_to)
            )
        ):
            yield id


def _under(programme: Programme, ref: Ref, to: Ref, away_from: str, also: bool) -> PutElement:
    value = value_of(programme, ref)
    field = field_under(ref.section, to, programme)
    given = getattr(value, field)
    new = to.id or VISION
    if not isinstance(given, tuple):
        there = [given] if given is not None else []
        if also and there and there != [new]:
            raise EditError("only-one", id=ref.id, there=given)
    else:
        there = [one.goal if isinstance(one, Contribution) else one for one in given]
    if new in there:
        raise EditError("stands-there", id=ref.id, to=new)
    if away_from and away_from not in there:
        raise EditError("not-under", id=ref.id, there=", ".join(there) or "–", word=away_from)
    if not isinstance(given, tuple):
        return PutElement(ref, value.model_copy(update={field: new}))
    if len(there) > 1 and not away_from and not also:
        raise EditError("from-which", id=ref.id, there=", ".join(there), to=new)
    old = away_from or (there[0] if there and not also else "")
    made: object = Contribution(goal=new) if field == "contributes_to" else new
    changed = [made if name == old else one for name, one in zip(there, given, strict=True)]
    if not old:
        changed.append(made)
    return PutElement(ref, value.model_copy(update={field: tuple(changed)}))
