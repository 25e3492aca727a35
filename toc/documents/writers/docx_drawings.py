"""Drawings of a Word document made anew in their frames: sheet for sheet, with those that came and
without those that are gone. What people typed beside one stays on its line."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from docx.oxml.ns import qn

from toc.documents.document import Figure
from toc.documents.words.documents import DOCUMENTS
from toc.documents.writers.common import marker
from toc.documents.writers.docx_body import WordBody
from toc.documents.writers.docx_found import PARAGRAPH, TABLE, Picture, grouped, said, touched
from toc.documents.writers.docx_places import emptied, page_of, paragraph_of, put_before
from toc.documents.writers.names import picture_name
from toc.documents.writers.template_parts import Renewal

_RUN = qn("w:r")


def redraw(body: WordBody, figure: Figure, drawn: list[Picture], done: Renewal) -> None:
    """Make a drawing anew that stands in the document as these pictures."""
    name, scenes = marker("figure", figure.id), body.drawn.get(figure.id, ())
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
            body.figure(figure, page_of(body, first.frame))
        put_before(paragraph_of(first.frame), made)
    for one in drawn:
        if one.sheet <= len(scenes):
            _swap(body, figure, one, done)
            _recount(body, figure, one, len(drawn))
        else:
            _taken_out(body, figure, one)
    _add_missing(body, figure, drawn)


def _swap(body: WordBody, figure: Figure, one: Picture, done: Renewal) -> None:
    """Put the new picture in the frame of the old one: it stands where it stood."""
    with body.apart() as made:
        body.picture(figure, one.sheet, page_of(body, one.frame))
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


def _recount(body: WordBody, figure: Figure, one: Picture, before: int) -> None:
    """Say which sheet this is of as many as there are now, where it is said which one it was."""
    sheets, paragraph = len(body.drawn[figure.id]), paragraph_of(one.frame)
    old = _which(body, paragraph)
    if old is None and (sheets == 1 or before > 1):
        return
    if sheets > 1:
        with body.apart() as made:
            body.which_sheet(figure, one.sheet)
        paragraph.addnext(made[0])
    if old is not None:
        old.getparent().remove(old)


def _which(body: WordBody, paragraph: Any) -> Any:
    """The paragraph after that of a picture that only says which sheet it is."""
    following = paragraph.getnext()
    return following if _says_which(body, following) else None


def _says_which(body: WordBody, element: Any) -> bool:
    """Whether it is a paragraph that only says which sheet of how many stands above."""
    if element is None or element.tag != PARAGRAPH or touched(element):
        return False
    if element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
        return False
    text = DOCUMENTS.template("sheet", body.document.language)
    form = re.sub(r"\\\{\w+\\\}", "[0-9]+", re.escape(text))
    return re.fullmatch(form, (said(element) or "").strip()) is not None


def _taken_out(body: WordBody, figure: Figure, one: Picture) -> None:
    """Take away a sheet that is no more, and its line where nothing else stands in it."""
    paragraph = paragraph_of(one.frame)
    which = _which(body, paragraph)
    if which is not None:
        which.getparent().remove(which)
    form = grouped(one.frame.getparent())
    run = form.getparent()
    run.remove(form)
    if run.tag == _RUN and all(left.tag == qn("w:rPr") for left in run):
        run.getparent().remove(run)
    if said(paragraph) == "" and not touched(paragraph):
        emptied(paragraph)


def _add_missing(body: WordBody, figure: Figure, drawn: list[Picture]) -> None:
    """Put the sheets that were not there yet after those before them."""
    scenes = body.drawn.get(figure.id, ())
    last = {one.sheet: paragraph_of(one.frame) for one in drawn if one.sheet <= len(scenes)}
    for sheet in range(1, len(scenes) + 1):
        if sheet in last:
            continue
        near = last.get(sheet - 1)
        anchor = near if near is not None else last[min(last)]
        with body.apart() as made:
            body.picture(figure, sheet, page_of(body, anchor))
            body.which_sheet(figure, sheet)
        line = anchor.getprevious()
        if near is None and _says_which(body, line):
            # Somebody took out the picture, and not the line that says which it was.
            put_before(line, made[:1])
        elif near is None:
            put_before(anchor, made)
        else:
            which = _which(body, near)
            after = near if which is None else which
            for element in reversed(made):
                after.addnext(element)
        last[sheet] = made[0]
