"""Making the forms of a programme: for its partners, for residents; and the page for a meeting."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

from toc.change.handing_out.meeting_page import meeting_page
from toc.change.handing_out.pages import partner_page, residents_page
from toc.change.handing_out.partner_form import PartnerForm, partner_form, partner_id
from toc.change.handing_out.residents_form import ResidentsForm, residents_form
from toc.change.words.hand_out import HAND_OUT
from toc.core.dossier import Dossier
from toc.core.model.partners import taking_part
from toc.core.words import Language
from toc.documents.file_names import distinct, safe
from toc.documents.text_width import clean

LONGEST_LINK = 500
"""Of a longer address the code is too fine for a telephone."""

_LINK = re.compile(r"https?://[!-~]+", re.IGNORECASE)


@dataclass(frozen=True)
class MadeForm:
    """A form that is made: its file, whose it is, its code and how much is asked on it;
    `asked` are the inspanningen that are nobody's on it. Of that for residents `partner` is
    empty."""

    file: str
    partner: str
    title: str
    code: str
    own: int
    open: int
    page: bytes
    asked: frozenset[str] = frozenset()


def partner_forms(
    dossier: Dossier, partners: Sequence[str], made: datetime.date, language: Language
) -> list[MadeForm]:
    """The forms of partners, named by id or in words; of who is named twice one."""
    plan = dossier.sound
    named = {partner_id(one, plan): one for one in reversed(partners)}
    forms: dict[str, PartnerForm] = {}
    for partner in dict.fromkeys(partner_id(one, plan) for one in partners):
        number, count = len(forms), len(named)
        forms[partner] = partner_form(
            plan, dossier.name, named[partner], made, language, number=number, count=count
        )
    names = distinct([safe(one) for one in forms])
    return [_made(name, form) for name, form in zip(names, forms.values(), strict=True)]


def residents(dossier: Dossier, made: datetime.date, language: Language) -> MadeForm:
    """The form for residents."""
    form = residents_form(dossier.sound, dossier.name, made, language)
    return _made(HAND_OUT.say("residents-file", language), form)


def meeting(
    dossier: Dossier, forms: Sequence[MadeForm], link: str, language: Language
) -> tuple[str, bytes]:
    """The page for the meeting: the name of its file, and the page."""
    nobody = HAND_OUT.say("meeting-residents", language)
    codes = [(one.title or nobody, one.code) for one in forms]
    page = meeting_page(clean(dossier.sound.title), link, codes, language)
    return f"{HAND_OUT.say('meeting-file', language)}.html", page.encode()


def is_link(text: str) -> bool:
    """Whether a telephone can follow it: an address on the web, of signs that stand in one."""
    return len(text) <= LONGEST_LINK and _LINK.fullmatch(text) is not None


def _made(name: str, form: PartnerForm | ResidentsForm) -> MadeForm:
    if isinstance(form, ResidentsForm):
        count = sum(len(group.goals) for group in form.groups)
        page = residents_page(form).encode()
        return MadeForm(f"{name}.html", "", "", form.code, count, 0, page)
    page = partner_page(form).encode()
    asked = len(form.own), len(form.open)
    ids = frozenset(one.ref.id for one in form.open)
    return MadeForm(f"{name}.html", form.partner, form.title, form.code, *asked, page, ids)


def on_no_form(dossier: Dossier, forms: Sequence[MadeForm]) -> int:
    """How many inspanningen that are nobody's stand on none of the forms."""
    asked = frozenset[str]().union(*(one.asked for one in forms))
    nobodys = (id for id, one in dossier.sound.inspanningen.items() if not taking_part(one))
    return sum(id not in asked for id in nobodys)
