"""A form as one page for a browser, that works from an attachment on a telephone: style and script
are in it, it asks nothing of any network and its own policy forbids it to. What is typed stays on
the device until it is saved as a file to send back.

Without JavaScript it can be read, and printed to fill in by hand."""

from __future__ import annotations

import json
from string import Template

from toc.change.handing_out.form_html import partner_body, residents_body, said
from toc.change.handing_out.partner_form import VERSION, PartnerForm
from toc.change.handing_out.residents_form import MOST_CHOSEN, ResidentsForm
from toc.change.handing_out.shell import asset, page
from toc.change.words.hand_out import HAND_OUT
from toc.core.loading import slug

_SPOKEN = ("kept", "unkept", "again", "saved", "empty", "text")
"""What the script says."""


def partner_page(form: PartnerForm) -> str:
    """The page for a partner. The same form gives the same bytes."""
    return _page(
        form,
        "partner",
        HAND_OUT.say("title", form.language, programme=form.programme, partner=form.title),
        "\n".join(partner_body(form)),
    )


def residents_page(form: ResidentsForm) -> str:
    """The page for residents. The same form gives the same bytes."""
    return _page(
        form,
        "residents",
        HAND_OUT.say("title-residents", form.language, programme=form.programme),
        "\n".join(residents_body(form, MOST_CHOSEN)),
    )


def _page(form: PartnerForm | ResidentsForm, kind: str, title: str, body: str) -> str:
    language = form.language

    def say(key: str, **values: object) -> str:
        return said(HAND_OUT.say(key, language, **values))

    script = f"'use strict';\n(() => {{\n{asset('form.js')}}})();\n"
    intro = [say(f"intro.{kind}"), say("intro.how")]
    if isinstance(form, ResidentsForm):
        intro.insert(0, say("vision", vision=form.vision))
    whole = Template(asset("form.html")).substitute(
        title=said(title),
        intro="\n".join(f"<p>{one}</p>" for one in intro),
        noscript=say("no-script"),
        body=body,
        endtitle=say("end-title"),
        end=say(f"end.{kind}"),
        save=say("save"),
        copy=say("copy"),
        print=say("print"),
        astext=say("as-text"),
        footer=say("footer", code=form.code, date=form.made),
        data=_data(form, kind),
        script=script,
    )
    return page(said(title), whole, language, script=script)


def _data(form: PartnerForm | ResidentsForm, kind: str) -> str:
    """What the script needs, as JSON that no browser reads as HTML."""
    language = form.language
    partner = form.partner if isinstance(form, PartnerForm) else ""
    name = HAND_OUT.say("answers-file", language, partner=partner or slug(form.programme) or "x")
    content = {
        "version": VERSION,
        "kind": kind,
        "plan": form.name,
        "programme": form.programme,
        "code": form.code,
        "partner": partner,
        "title": form.title if isinstance(form, PartnerForm) else "",
        "made": form.made.isoformat(),
        "file": name,
        "most": MOST_CHOSEN if kind == "residents" else 0,
        "words": {key: HAND_OUT.say(f"script.{key}", language) for key in _SPOKEN},
    }
    text = json.dumps(content, separators=(",", ":"))
    for sign in "<>&":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return text
