"""Drawings and tables of a Word document made anew where they stand. Only what is ours is
replaced: whatever people typed before it, behind it or in it stays."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn

from toc.documents.document import Figure, Table
from toc.documents.writers.common import marker
from toc.documents.writers.docx_body import WordBody
from toc.documents.writers.docx_drawings import redraw
from toc.documents.writers.docx_found import (
    CONTENT,
    FoundText,
    Picture,
    controls,
    pictures,
    said,
    touched,
    words,
)
from toc.documents.writers.docx_places import emptied, page_of, put_before
from toc.documents.writers.names import digest, marked
from toc.documents.writers.template_parts import Renewal

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_START, _END, _RUN = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:r")


@dataclass(frozen=True)
class EarlierParts:
    """What of ours stood in a document when it was opened."""

    pictures: tuple[Picture, ...]
    words: tuple[FoundText, ...]

    def markers(self) -> dict[str, Any]:
        """The markers in reading order of pictures, then of words, each with an element that it
        stands in."""
        found: dict[str, Any] = {}
        for picture in self.pictures:
            found.setdefault(picture.marker, picture.frame)
        for one in self.words:
            found.setdefault(one.marker, one.element)
        return found

    def touched(self, name: str) -> bool:
        """Whether changes that are not accepted yet, or remarks, would be lost with a part."""
        elements = [one.frame for one in self.pictures if one.marker == name]
        elements += [one.element for one in self.words if one.marker == name]
        return any(touched(element) for element in elements)


def before(root: Any, known: Mapping[str, Figure | Table]) -> EarlierParts:
    """What of ours stands in a document."""
    drawn = tuple(pictures(root))
    return EarlierParts(drawn, tuple(words(root, known, frozenset(one.marker for one in drawn))))


def renew(body: WordBody, there: EarlierParts, known: Mapping[str, Figure | Table]) -> Renewal:
    """Make everything anew that is ours and still in the plan."""
    done, root = Renewal(), body.word.element.body
    used = _related(root)
    for name, piece in known.items():
        drawn = [one for one in there.pictures if one.marker == name]
        told = [one for one in there.words if one.marker == name]
        if isinstance(piece, Figure):
            _figure(body, piece, drawn, told, done)
        else:
            for one in told:
                _table(body, piece, one, done)
    left = {*done.typed, *done.unsure}
    for control, name in controls(root, known):
        if name in known and name not in left:
            _unwrap(control)
    # The pictures that stood there are no longer needed, unless they stand elsewhere too.
    for name in used - _related(body.word.element):
        body.word.part.rels.pop(name, None)
    return done


# Tables, and what tells a drawing in words


def _table(body: WordBody, table: Table, one: FoundText, done: Renewal) -> None:
    with body.apart() as made:
        body.table(table, page_of(body, one.element))
    if not _ours(one, made[0], marker("table", table.id), done):
        return
    _same_marks(one.element, made[0])
    one.element.getparent().replace(one.element, made[0])


def _ours(one: FoundText, made: Any, name: str, done: Renewal) -> bool:
    """Whether nobody typed in what stands there; it is noted which of the two it is."""
    there = said(one.element)
    if one.digest is None:
        # Of what an earlier version made it is only known where it is as it would be now.
        same = there is not None and digest(there) == digest(said(made) or "")
    else:
        same = there is not None and digest(there) == one.digest
    left = done.unsure if one.digest is None else done.typed
    (done.renewed if same else left)[name] = None
    return same


def _same_marks(old: Any, made: Any) -> None:
    """Let the bookmark have the number that it had, and take away what would be left of bookmarks
    that only begin or end in what goes."""
    ids = {mark.get(qn("w:id")) for mark in old.iter(_START, _END)}
    ours = [one for one in old.iter(_START) if marked(one.get(qn("w:name"), ""))]
    if ours:
        for mark in made.iter(_START, _END):
            mark.set(qn("w:id"), ours[0].get(qn("w:id")))
    inside = set(old.iter(_START, _END))
    root = next(old.iterancestors(qn("w:body")))
    for mark in [one for one in root.iter(_START, _END) if one.get(qn("w:id")) in ids]:
        if mark not in inside:
            mark.getparent().remove(mark)


def _figure(
    body: WordBody, figure: Figure, drawn: list[Picture], told: list[FoundText], done: Renewal
) -> None:
    name, scenes = marker("figure", figure.id), body.drawn.get(figure.id, ())
    for words_of in told:
        with body.apart() as made:
            body.figure(figure, page_of(body, words_of.element))
        if scenes and words_of.digest is None:
            done.unsure[name] = None
        elif _ours(words_of, made[0], name, done):
            _same_marks(words_of.element, made[0])
            put_before(words_of.element, made)
            emptied(words_of.element)
    if drawn:
        redraw(body, figure, drawn, done)


def _unwrap(control: Any) -> None:
    """Take away a content control around what stands in it."""
    content = control.find(CONTENT)
    for element in [] if content is None else list(content):
        control.addprevious(element)
    control.getparent().remove(control)


def _related(root: Any) -> set[str]:
    """The relations that an element uses, by their names."""
    return {
        str(value)
        for one in root.iter()
        for key, value in one.attrib.items()
        if key.startswith(_RELATED)
    }
