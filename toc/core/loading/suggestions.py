"""What to write instead of a value that cannot be read, where it is plain what was meant."""

from __future__ import annotations

from dataclasses import dataclass

from toc.core.loading.convert import Converter
from toc.core.loading.edits import correction, exchange
from toc.core.loading.meant import MeantValue, date, flag, flag_as_number, number
from toc.core.loading.nodes import Mapping, Scalar
from toc.core.loading.positions import Path, Positions
from toc.core.loading.vocabulary import VALUES
from toc.core.model import Measure
from toc.core.problems import Correction, Place


@dataclass(frozen=True)
class SuggestedText:
    """The text to write, the id of the sentence that says why, the `other` reading where there
    are two, and the correction where the line can be made."""

    text: str
    kind: str
    other: str = ""
    correction: Correction | None = None


def instead_of(
    kind: str, given: str, where: Path, positions: Positions, converter: Converter
) -> SuggestedText | None:
    """What to write instead of `given`, which is wrong as `kind` says, at a path in the model."""
    path: Path = tuple(step for step in where if step != "[key]")
    if kind == "not-a-date":
        meant = date(given, path)
    elif kind == "not-yes-or-no":
        meant = flag(given)
    elif (said := flag_as_number(given)) is not None and _is_yes_no(path, positions):
        meant = said
    else:
        meant = number(given, path, _unit(path, positions))
    if meant is None:
        return None
    text = _text(meant, path, positions, converter)
    edit = None
    if text and "[key]" not in where:
        edit = _correction(positions, path, text, meant, converter)
    return SuggestedText(text, meant.problem, meant.other, edit)


def _is_yes_no(path: Path, positions: Positions) -> bool:
    """Whether a value is one of an indicator that is reached or not: that is written as 1 or 0."""
    node = positions.node((*path[:2], "value_kind")) if path[:1] == ("indicators",) else None
    said = (node.text or "").strip() if isinstance(node, Scalar) else ""
    return VALUES.get(said, said) == Measure.YES_NO


def _unit(path: Path, positions: Positions) -> str:
    """What the indicator on a path counts, where it says so."""
    node = positions.node((*path[:2], "unit")) if path[:1] == ("indicators",) else None
    return (node.text or "") if isinstance(node, Scalar) else ""


def _text(meant: MeantValue, path: Path, positions: Positions, converter: Converter) -> str:
    if meant.problem != "baseline-unknown":
        return meant.text
    reason = f"{converter.key('reason')}: {meant.text}"
    return reason if _value_key(path, positions) is not None else f"{{{reason}}}"


def _value_key(path: Path, positions: Positions) -> Scalar | None:
    """The key of a value that stands under one of its own: `{value: …}`."""
    holder = positions.node(path[:-1])
    if not isinstance(holder, Mapping) or "reason" in holder.entries:
        return None
    return holder.entries[str(path[-1])][0] if path[-1] in holder.entries else None


def _correction(
    positions: Positions, path: Path, instead: str, meant: MeantValue, converter: Converter
) -> Correction | None:
    node = positions.node(path)
    if not isinstance(node, Scalar) or node.text is None:
        return None
    place, source = positions.place(path), positions.source
    if meant.problem == "baseline-unknown":
        holder, key = positions.node(path[:-1]), _value_key(path, positions)
        if key is not None:
            place = Place(source.file, key.line, key.column, key.length)
            edit = exchange(source, place, key.text or "", converter.key("reason"), "value")
        elif isinstance(holder, Mapping):
            return None  # a reason stands beside it
        else:
            edit = exchange(source, place, node.text, instead, "value")
        if edit is not None and edit.column != place.column:
            return None  # within quotes it would be a text again
    else:
        edit = exchange(source, place, node.text, instead, "value")
    return correction(source, [edit], meant.certain) if edit is not None else None
