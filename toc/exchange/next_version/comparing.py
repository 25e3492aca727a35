"""A document, drafted anew, beside the programme that stands."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from toc.core.comparing import (
    STATEMENTS,
    Comparison,
    Difference,
    Kind,
    Ref,
    applied,
    compare,
    elements_of,
    main_text,
    matched,
    renamed,
    same_text,
    texts_of,
    unmarked,
)
from toc.core.loading import Reading
from toc.core.model import Document, Programme
from toc.core.model.base import Value
from toc.core.problems import RefusalError
from toc.exchange.next_version.codes import codes_of
from toc.exchange.next_version.said import from_document, unsaid_again, with_said
from toc.exchange.words.next_version import NEXT_VERSION
from toc.exchange.written.draft_sources import said_words

READ = (
    "lines",
    "themes",
    "networks",
    "strategic_goals",
    "operational_goals",
    "inspanningen",
    "indicators",
    "phases",
)
"""The parts that are read from a written plan. What is of another part is never gone from it."""

FEWEST, LEAST = 5, 0.2
"""Of so many elements on either side this part must be in both, or it is no next version."""


class NotNextVersionError(RefusalError):
    """A document has hardly anything of the programme in it."""

    table = NEXT_VERSION


@dataclass(frozen=True)
class NextVersion:
    """A programme as it stands, and what is otherwise in the next version of its document.

    `document` is that version's id in the programme, `documents` the programme's documents with it
    in them; `others` counts the elements of the programme of another origin. `sources` has the
    places in this version of elements that are as they were. `is_form` says that it is no
    document but a form of the programme."""

    reading: Reading
    comparison: Comparison
    document: str
    documents: Mapping[str, Document]
    others: int
    is_form: bool = False
    sources: tuple[Difference, ...] = ()

    @property
    def programme(self) -> Programme:
        """The programme as it stands."""
        assert self.reading.programme is not None
        return self.reading.programme

    def with_taken(self, chosen: Iterable[Difference]) -> Programme:
        """The programme with some of it taken over, and with the document where it is named."""
        made = applied(self.programme, chosen)
        named = any(
            self.document == source.document
            for value in elements_of(made).values()
            for source in getattr(value, "source", ())
        )
        if named and self.document not in made.documents:
            made = made.model_copy(update={"documents": dict(self.documents)})
        return made


def form_beside(reading: Reading, form: Programme) -> NextVersion:
    """A form of the programme that came back: by id, and exactly what it says."""
    programme = reading.programme
    assert programme is not None, "only a programme that could be read is compared"
    ours, theirs = elements_of(programme), elements_of(form)
    pairs = {ref: ref for ref in ours if ref in theirs}
    _refuse(programme, theirs, pairs)
    found = compare(programme, form, pairs)
    return NextVersion(reading, found, "", programme.documents, 0, is_form=True)


def document_beside(
    reading: Reading,
    draft: Programme,
    *,
    unsaid: Collection[str] = (),
    document_text: str = "",
    before: Programme | None = None,
) -> NextVersion:
    """A draft of the next version beside the programme. Statements that are `unsaid` stand in the
    draft only because it must have them. `document_text` is all that the document says: what
    stands in it still is not gone, though it was not read as an element. `before` is a draft of
    the version before: what that says just so is no difference, whatever people made of it.
    Raises NotNextVersionError where the two have hardly anything in common."""
    old = reading.programme
    assert old is not None, "only a programme that could be read is compared"
    theirs = {ref: value for ref, value in elements_of(draft).items() if ref.section not in unsaid}
    every = matched(old, draft, old_codes=codes_of(old), new_codes=codes_of(draft))
    pairs = {one: other for one, other in every.items() if other in theirs}
    _refuse(old, theirs, pairs)
    ours = elements_of(old)
    again = _other_wordings(ours, theirs, pairs)
    ids = _ids(ours, theirs, pairs, again)
    document = _document(old, draft)
    names = dict.fromkeys(draft.documents, document)
    fresh = {ref: renamed(value, ids, names) for ref, value in theirs.items()}
    former = _former(before, draft, ids) if before is not None else {}
    documents = _versions(old, draft, document, [ours[one] for one in pairs if one.id]) - {""}

    wanted: dict[Ref, Value] = {}
    levels: list[Difference] = []
    said = said_words(document_text)
    others = 0
    for ref, value in ours.items():
        other = pairs.get(ref)
        if other is None:
            came = ref.section in READ and from_document(value, documents)
            if came and not any(said_words(text) in said for text in texts_of(value)):
                continue  # gone
            others += bool(ref.id)
            wanted[ref] = value
        elif other.section == ref.section:
            said_now = fresh[other]
            if other in former:
                said_now = unsaid_again(said_now, former[other], value)
            wanted[ref] = with_said(value, said_now, old.organisations, documents)
        else:
            wanted[ref] = value
            if other not in former:
                levels.append(Difference(Kind.LEVEL, ref, value, fresh[other], new_ref=other))
    known = {*pairs.values(), *again, *former}
    for ref, value in fresh.items():
        if ref not in known:
            wanted[Ref(ref.section, ids.get(ref.id, ref.id))] = value
    kept = {ref: ref for ref in ours if ref in wanted}
    told = compare(old, _programme(old, wanted), kept, along=("source",))
    found = (*told.differences, *levels)
    differing = {one.ref for one in found}
    same = sum(ref not in differing for ref in pairs)
    sources = tuple(
        Difference(Kind.CHANGED, ref, value, wanted[ref], along=("source",))
        for ref, value in ours.items()
        if ref in pairs and ref not in differing and wanted[ref] != value
        if any(one.document in documents for one in getattr(value, "source", ()))
    )
    mine = [(document, one) for one in draft.documents.values()]
    all_documents = {**dict(mine), **old.documents}
    comparison = Comparison(found, same)
    return NextVersion(reading, comparison, document, all_documents, others, sources=sources)


def _refuse(old: Programme, theirs: Collection[Ref], pairs: Mapping[Ref, Ref]) -> None:
    ours = sum(ref.section in READ for ref in elements_of(old))
    fresh = sum(ref.section in READ for ref in theirs)
    both = sum(ref.section in READ for ref in pairs)
    if min(ours, fresh) >= FEWEST and both < LEAST * min(ours, fresh):
        key = "not-next" if both else "not-next-none"
        raise NotNextVersionError(key, count=both, document=fresh, programme=ours)


def _former(before: Programme, draft: Programme, ids: Mapping[str, str]) -> dict[Ref, Value]:
    """The elements of a draft as the version before has them, with the ids of the programme."""
    pairs = {other: one for one, other in matched(before, draft).items()}
    known = {one.id: ids.get(other.id, other.id) for other, one in pairs.items() if one.id}
    elements = elements_of(before)
    return {
        other: renamed(elements[one], known, {})
        for other, one in pairs.items()
        if one.section == other.section
    }


def _other_wordings(
    ours: Mapping[Ref, Value], theirs: Mapping[Ref, Value], pairs: Mapping[Ref, Ref]
) -> dict[Ref, Ref]:
    """The elements of the draft that the programme has as another wording of one, by which."""
    by_wording = {
        (ref.section, unmarked(one.text)): ref
        for ref, value in ours.items()
        for one in getattr(value, "other_wordings", ())
    }
    paired = set(pairs.values())
    words = {ref: (ref.section, unmarked(main_text(value))) for ref, value in theirs.items()}
    return {
        ref: by_wording[said]
        for ref, said in words.items()
        if ref not in paired and said in by_wording
    }


def _ids(
    ours: Collection[Ref],
    theirs: Collection[Ref],
    pairs: Mapping[Ref, Ref],
    again: Mapping[Ref, Ref],
) -> dict[str, str]:
    """The id in the programme of each element of the draft; of a new one its own, or with a number
    where that is another's."""
    ids = {other.id: one.id for one, other in pairs.items() if one.id}
    ids |= {other.id: one.id for other, one in again.items()}
    taken = {ref.id for ref in ours}
    for ref in theirs:
        if ref.id in ids or not ref.id:
            continue
        name, number = ref.id, 2
        while name in taken:
            name, number = f"{ref.id}-{number}", number + 1
        ids[ref.id] = name
        taken.add(name)
    return ids


def _document(old: Programme, draft: Programme) -> str:
    """The id of the document of a draft, in the programme: one of its own, unless the programme
    names the same file already."""
    for id, document in draft.documents.items():
        name, number = id, 2
        while name in old.documents and old.documents[name].note != document.note:
            name, number = f"{id}-{number}", number + 1
        return name
    return ""


def _versions(
    old: Programme, draft: Programme, document: str, values: Iterable[Value]
) -> set[str]:
    """The versions of a document that the programme knows: itself, those with its title, and the
    one that most of these elements came from before."""
    titles = [one.title for one in draft.documents.values()]
    titled = (
        id
        for id, one in old.documents.items()
        if any(same_text(one.title, title) for title in titles)
    )
    return {document, *titled, *_most_named(values, document)}


def _most_named(values: Iterable[Value], besides: str) -> set[str]:
    """The document that most of these elements came from: what is compared is its next version."""
    counts = Counter(
        one
        for value in values
        for one in {source.document for source in getattr(value, "source", ())}
        if one and one != besides
    )
    most = max(counts.values(), default=0)
    return {name for name, count in counts.items() if count == most}


def _programme(old: Programme, elements: Mapping[Ref, Value]) -> Programme:
    update: dict[str, object] = {}
    sections: dict[str, dict[str, Value]] = {}
    for ref, value in elements.items():
        if ref.section in STATEMENTS:
            update[ref.section] = value
        else:
            sections.setdefault(ref.section, {})[ref.id] = value
    emptied = {ref.section for ref in elements_of(old) if ref.id} - sections.keys()
    return old.model_copy(update={**update, **sections, **{name: {} for name in emptied}})
