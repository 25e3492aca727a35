"""A page of A4 for the meeting itself: a QR code that leads to where the forms are, and the short
code of each form, which can be said aloud. It is printed, or shown on the wall."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from toc.change.handing_out.form_html import said
from toc.change.handing_out.shell import asset, page
from toc.change.words.hand_out import HAND_OUT
from toc.core.words import Language

_BORDER = 4
"""So many fields of white belong around a QR code, or a telephone does not find it."""


def meeting_page(
    programme: str, link: str, codes: Sequence[tuple[str, str]], language: Language
) -> str:
    """The page, for an address and the code of each form with whose it is."""

    def say(key: str, **values: object) -> str:
        return said(HAND_OUT.say(key, language, **values))

    rows = "\n".join(
        f'<tr><th scope="row">{said(title)}</th><td class="code">{code}</td></tr>'
        for title, code in codes
    )
    body = Template(asset("meeting.html")).substitute(
        title=said(programme),
        ask=say("meeting-ask"),
        qr=_drawn(link, say("meeting-qr")),
        link=said(link),
        head=say("meeting-form"),
        code=say("meeting-code"),
        rows=rows,
        foot=say("meeting-foot"),
    )
    return page(said(programme), body, language, kind="meeting")


def _drawn(link: str, label: str) -> str:
    import segno

    rows = segno.make_qr(link, error="m").matrix
    path = "".join(
        f"M{across + _BORDER} {down + _BORDER}h1v1h-1z"
        for down, row in enumerate(rows)
        for across, dark in enumerate(row)
        if dark
    )
    size = len(rows) + 2 * _BORDER
    return (
        f'<svg class="qr" role="img" aria-label="{label}" viewBox="0 0 {size} {size}" '
        f'shape-rendering="crispEdges"><path d="{path}"/></svg>'
    )
