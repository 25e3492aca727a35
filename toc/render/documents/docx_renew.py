"""Drawings and tables of a Word document made anew where they stand. Only what is ours is
replaced: whatever people typed before it, behind it or in it stays."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from docx.oxml.ns import qn

from toc.messages.documents import DOCUMENTS
from toc.render.documents.common import marker
from toc.render.documents.docx_body import Body
from toc.render.documents.docx_found import (
    CONTENT,
    PARAGRAPH,
    TABLE,
    Picture,
    Words,
    controls,
    grouped,
    pictures,
    said,
    touched,
    words,
)
from toc.render.documents.names import digest, marked, picture_name
from toc.render.documents.paper import Sheet
from toc.render.documents.parts import Renewal
from toc.reports.document import Figure, Table

_RELATED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_START, _END, _RUN = qn("w:bookmarkStart"), qn("w:bookmarkEnd"), qn("w:r")


@dataclass(frozen=True)
class Before:
    """What of ours stood in a document when it was opened."""

    pictures: tuple[Picture, ...]
    words: tuple[Words, ...]

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


def before(root: Any, known: Mapping[str, Figure | Table]) -> Before:
    """What of ours stands in a document."""
    drawn = tuple(pictures(root))
    return Before(drawn, tuple(words(root, known, frozenset(one.marker for one in drawn))))


def renew(body: Body, there: Before, known: Mapping[str, Figure | Table]) -> Renewal:
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


def _table(body: Body, table: Table, one: Words, done: Renewal) -> None:
    with body.apart() as made:
        body.table(table, _page(body, one.element))
    if not _ours(one, made[0], marker("table", table.id), done):
        return
    _same_marks(one.element, made[0])
    one.element.getparent().replace(one.element, made[0])


def _ours(one: Words, made: Any, name: str, done: Renewal) -> bool:
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


# Drawings


def _figure(
    body: Body, figure: Figure, drawn: list[Picture], told: list[Words], done: Renewal
) -> None:
    name, scenes = marker("figure", figure.id), body.drawn.get(figure.id, ())
    for words_of in told:
        with body.apart() as made:
            body.figure(figure, _page(body, words_of.element))
        if scenes and words_of.digest is None:
            done.unsure[name] = None
        elif _ours(words_of, made[0], name, done):
            _same_marks(words_of.element, made[0])
            _put_before(words_of.element, made)
            _emptied(words_of.element)
    if not drawn:
        return
    if any(one.own_alternative() for one in drawn if one.sheet > len(scenes)):
        # What somebody wrote of a sheet would go with it.
        done.typed[name] = None
        return
    done.renewed[name] = None
    first = min(drawn, key=lambda one: one.sheet)
    if scenes and first.sheet > len(scenes):
        drawn = [replace(one, sheet=1) if one is first else one for one in drawn]
    if not scenes:
        with body.apart() as made:
            body.figure(figure, _page(body, first.frame))
        _put_before(_paragraph(first.frame), made)
    for one in drawn:
        if one.sheet <= len(scenes):
            _swap(body, figure, one, done)
            _recount(body, figure, one, len(drawn))
        else:
            _taken_out(body, figure, one)
    _add_missing(body, figure, drawn)


def _swap(body: Body, figure: Figure, one: Picture, done: Renewal) -> None:
    """Put the new picture in the frame of the old one: it stands where it stood."""
    with body.apart() as made:
        body.picture(figure, one.sheet, _page(body, one.frame))
    new = next(made[0].iter(qn("wp:inline")))
    frame, told = one.frame, body.told(figure, one.sheet)
    about, size = frame.find(qn("wp:docPr")), frame.find(qn("wp:extent"))
    wide, high = (int(new.extent.get(side)) for side in ("cx", "cy"))
    if next(frame.iterancestors(TABLE, qn("w:txbxContent")), None) is not None:
        # There the room is not that of the page.
        wide, high = int(size.get("cx")), round(high * int(size.get("cx")) / wide)
    graphic = new.find(qn("a:graphic"))
    for extent in (size, *graphic.iter(qn("a:ext"))):
        if extent.get("cx"):
            extent.set("cx", str(wide))
            extent.set("cy", str(high))
    frame.replace(frame.find(qn("a:graphic")), graphic)
    if one.own_alternative():
        done.told[one.marker] = None
    else:
        about.set("descr", told)
    about.set("name", picture_name(one.marker, one.sheet, told))
    drawing = frame.getparent()
    form = grouped(drawing)
    if form is not drawing:
        form.getparent().replace(form, drawing)


def _recount(body: Body, figure: Figure, one: Picture, before: int) -> None:
    """Say which sheet this is of as many as there are now, where it is said which one it was."""
    sheets, paragraph = len(body.drawn[figure.id]), _paragraph(one.frame)
    old = _which(body, paragraph)
    if old is None and (sheets == 1 or before > 1):
        return
    if sheets > 1:
        with body.apart() as made:
            body.which_sheet(figure, one.sheet)
        paragraph.addnext(made[0])
    if old is not None:
        old.getparent().remove(old)


def _which(body: Body, paragraph: Any) -> Any:
    """The paragraph after that of a picture that only says which sheet it is."""
    following = paragraph.getnext()
    return following if _says_which(body, following) else None


def _says_which(body: Body, element: Any) -> bool:
    """Whether it is a paragraph that only says which sheet of how many stands above."""
    if element is None or element.tag != PARAGRAPH or touched(element):
        return False
    if element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        return False
    text = DOCUMENTS.template("sheet", body.document.language)
    form = re.sub(r"\\\{\w+\\\}", "[0-9]+", re.escape(text))
    return re.fullmatch(form, (said(element) or "").strip()) is not None


def _taken_out(body: Body, figure: Figure, one: Picture) -> None:
    """Take away a sheet that is no more, and its line where nothing else stands in it."""
    paragraph = _paragraph(one.frame)
    which = _which(body, paragraph)
    if which is not None:
        which.getparent().remove(which)
    form = grouped(one.frame.getparent())
    run = form.getparent()
    run.remove(form)
    if run.tag == _RUN and all(left.tag == qn("w:rPr") for left in run):
        run.getparent().remove(run)
    if said(paragraph) == "" and not touched(paragraph):
        _emptied(paragraph)


def _add_missing(body: Body, figure: Figure, drawn: list[Picture]) -> None:
    """Put the sheets that were not there yet after those before them."""
    scenes = body.drawn.get(figure.id, ())
    last = {one.sheet: _paragraph(one.frame) for one in drawn if one.sheet <= len(scenes)}
    for sheet in range(1, len(scenes) + 1):
        if sheet in last:
            continue
        near = last.get(sheet - 1)
        anchor = near if near is not None else last[min(last)]
        with body.apart() as made:
            body.picture(figure, sheet, _page(body, anchor))
            body.which_sheet(figure, sheet)
        line = anchor.getprevious()
        if near is None and _says_which(body, line):
            # Somebody took out the picture, and not the line that says which it was.
            _put_before(line, made[:1])
        elif near is None:
            _put_before(anchor, made)
        else:
            which = _which(body, near)
            after = near if which is None else which
            for element in reversed(made):
                after.addnext(element)
        last[sheet] = made[0]


# Places


def _page(body: Body, element: Any) -> Sheet:
    """The page on which something stands."""
    top, root = element, body.word.element.body
    while top.getparent() is not root:
        top = top.getparent()
    return body.page_at(top)


def _paragraph(element: Any) -> Any:
    return next(element.iterancestors(PARAGRAPH))


def _put_before(place: Any, made: Iterable[Any]) -> None:
    for element in made:
        place.addprevious(element)


def _emptied(paragraph: Any) -> None:
    """Take away a paragraph; where a section ends with it, or where it is the last of a cell, only
    what stands in it."""
    section = paragraph.find(f"{qn('w:pPr')}/{qn('w:sectPr')}")
    before, after = paragraph.getprevious(), paragraph.getnext()
    needed = after is None and (before is None or before.tag != PARAGRAPH)
    if section is None and not needed:
        paragraph.getparent().remove(paragraph)
        return
    for child in [one for one in paragraph if one.tag != qn("w:pPr")]:
        paragraph.remove(child)


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
