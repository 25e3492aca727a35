"""What a document says of an element, put into the element as it stands.

What the document does not say (scores, weights, what people added) stays as it is, and is no
difference. Of lists of partners, years and the like the document adds to what stands; only what an
element stands under it replaces, since that is one statement: it stands here, and no longer there.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TypeVar

from toc.core.comparing import REFERENCES, naming_key, same_text, unmarked
from toc.core.graph import canonical
from toc.core.model import Basis, Contribution, Source, SourceStatus
from toc.core.model.amounts import Amount
from toc.core.model.base import Value
from toc.core.model.partners import Organisations

_APART = frozenset({"source", "other_wordings"})
_PEOPLE = frozenset({"owner", "partners"})

V = TypeVar("V", bound=Value)


def with_said(old: V, new: Value, organisations: Organisations, documents: Collection[str]) -> V:
    """`old` with everything that `new` says and it does not. `documents` are the ids of the
    versions of the document that `new` is of: the sources in it are replaced by the new ones."""
    update: dict[str, object] = {}
    for name, field in type(new).model_fields.items():
        will = getattr(new, name)
        unsaid = not field.is_required() and will == field.get_default()
        if unsaid or name in _APART or name not in type(old).model_fields:
            continue
        was = getattr(old, name)
        made = _merged(name, was, will, organisations, documents)
        if name == naming_key(new) and _worded(old, new):
            made = was
        if made != was:
            update[name] = made
    name = "source"
    if (sources := getattr(new, name, ())) and hasattr(old, name):
        others = [one for one in getattr(old, name) if one.document not in documents]
        update[name] = (*sources, *others)
    return old.model_copy(update=update) if update else old


def _worded(old: Value, new: Value) -> bool:
    """Whether the one has the text of the other as another wording."""
    ours, theirs = (str(getattr(one, naming_key(one))) for one in (old, new))
    return any(same_text(one.text, theirs) for one in getattr(old, "other_wordings", ())) or any(
        same_text(one.text, ours) for one in getattr(new, "other_wordings", ())
    )


def _merged(
    name: str,
    was: object,
    will: object,
    organisations: Organisations,
    documents: Collection[str],
) -> object:
    if isinstance(was, str) and isinstance(will, str):
        people = name in _PEOPLE
        ours, theirs = (organisations.id_of(one) if people else one for one in (was, will))
        return was if same_text(ours, theirs) else will
    if name == "contributes_to" and isinstance(was, tuple) and isinstance(will, tuple):
        return _links(was, will, documents)
    if isinstance(was, tuple) and isinstance(will, tuple):
        known = {_known(name, one, organisations) for one in was}
        more = tuple(one for one in will if _known(name, one, organisations) not in known)
        if not more:
            return was
        return will if name in REFERENCES else (*was, *more)
    if isinstance(was, Mapping) and isinstance(will, Mapping):
        return {**was, **will}
    if isinstance(was, Value) and isinstance(will, Value) and not isinstance(was, Amount):
        return _inner(was, will)
    return will


def _inner(was: Value, will: Value) -> Value:
    """A value within an element, such as a baseline, with what is said of it."""
    fields = type(will).model_fields
    said = {
        name: getattr(will, name)
        for name, field in fields.items()
        if name not in _APART
        and (field.is_required() or getattr(will, name) != field.get_default())
    }
    return was.model_copy(update=said)


def _known(name: str, one: object, organisations: Organisations) -> object:
    if isinstance(one, Value):
        return unmarked(str(getattr(one, naming_key(one))))
    if name in _PEOPLE:
        return unmarked(organisations.id_of(str(one)))
    return canonical(str(one)) if name in REFERENCES else unmarked(str(one))


def _links(
    was: tuple[Contribution, ...], will: tuple[Contribution, ...], documents: Collection[str]
) -> tuple[Contribution, ...]:
    """What an element contributes to. Where the document names nothing that it does not contribute
    to already, it stays as people have it. Links of another origin stay always."""
    said = [canonical(one.goal) for one in will]
    known = [canonical(one.goal) for one in was]
    if set(said) <= set(known):
        return was
    kept = [one for one in was if canonical(one.goal) in said or _own(one, documents)]
    more = [one for one, goal in zip(will, said, strict=True) if goal not in known]
    return (*kept, *more)


def _own(link: Contribution, documents: Collection[str]) -> bool:
    """Whether people put a link in the programme from elsewhere."""
    elsewhere = link.source and all(one.document not in documents for one in link.source)
    return link.basis is Basis.PROPOSAL or bool(elsewhere)


def unsaid_again(new: V, before: Value, old: Value) -> V:
    """A document's element with only what it did not say already in its version before: the rest
    is as the programme has it."""
    update: dict[str, object] = {}
    for name in type(new).model_fields:
        if name in _APART or not hasattr(old, name) or not hasattr(before, name):
            continue
        if _same(getattr(before, name), getattr(new, name)):
            update[name] = getattr(old, name)
    return new.model_copy(update=update) if update else new


def _same(was: object, will: object) -> bool:
    """Whether a document says the same in both versions."""
    if isinstance(was, str) and isinstance(will, str):
        return same_text(was, will)
    if isinstance(was, tuple) and isinstance(will, tuple):
        return _plain(was) == _plain(will)
    return was == will


def _plain(many: tuple[object, ...]) -> list[str]:
    """A list by what it names, in no order."""
    named = (one.goal if isinstance(one, Contribution) else one for one in many)
    return sorted((unmarked(one) if isinstance(one, str) else repr(one)) for one in named)


def from_document(value: Value, documents: Collection[str]) -> bool:
    """Whether an element came from these documents and from nowhere else."""
    sources: tuple[Source, ...] = getattr(value, "source", ())
    return bool(sources) and all(
        one.document in documents and one.status is not SourceStatus.PROPOSAL for one in sources
    )
